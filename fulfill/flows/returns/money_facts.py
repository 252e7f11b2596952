"""What returning asks about money."""

from __future__ import annotations

from typing import Protocol

from fulfill.plan.refund import Terms
from fulfill.plan.settling import Claimed, Exchange


class MoneyFacts(Protocol):
    """The questions of money; the answers stand in the transaction that pays."""

    def money_terms(self) -> Terms:
        """The terms that this warehouse goes by."""
        ...

    def claimed(self, unit_id: int) -> Claimed:
        """A piece that came back, and all that its money depends on."""
        ...

    def exchange_of(self, rma_id: int) -> Exchange | None:
        """The order that waits for this return, or None."""
        ...
