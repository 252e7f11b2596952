"""What a piece of a screen means: one word for each colour and mark."""

from __future__ import annotations

from enum import StrEnum


class Tone(StrEnum):
    """What a piece means; never told by colour alone."""

    PLAIN = "plain"
    QUIET = "quiet"
    NOW = "now"
    DONE = "done"
    LOOK = "look"
    STOP = "stop"
