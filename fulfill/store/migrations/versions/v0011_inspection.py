"""What was asked of a returned piece, what was answered, and who agreed."""

from __future__ import annotations

revision = "0011"
down_revision = "0010"


def upgrade() -> None: ...
