"""What a returned piece is worth to its customer, and the exchange that waits for it."""

from __future__ import annotations

revision = "0015"
down_revision = "0014"


def upgrade() -> None: ...
