"""Refurbishing and repackaging as small work orders."""

from __future__ import annotations

revision = "0014"
down_revision = "0013"


def upgrade() -> None: ...
