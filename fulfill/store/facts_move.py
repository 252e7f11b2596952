"""What moving asks: how much lies at a place already."""

from __future__ import annotations

from fulfill.store.facts_stowing import LoadFacts


class StoreMoveFacts(LoadFacts):
    """`MoveFacts` over the open transaction."""
