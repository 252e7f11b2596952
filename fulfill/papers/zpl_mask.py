"""The dots of a piece of a ZPL label, and the room by which it is placed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fulfill.papers.zpl_pieces import Turn

# One piece is never larger than a label of the largest kind.
DOTS_MAX = 12_000_000


@dataclass(frozen=True, slots=True)
class Mask:
    """A piece's dots.

    Attributes:
        image: its dots, and what hangs out beside it (a barcode's line of text).
        room: left, top, width, height of the piece proper in the image: where it is placed by.
        base: the row of its base line in the image.
        is_frame: only a frame stands where the piece would.
    """

    image: Any
    room: tuple[int, int, int, int]
    base: int
    is_frame: bool = False

    def turned(self, turn: Turn) -> Mask:
        """The same turned clockwise; `base` is no use any more then."""
        if turn is Turn.N:
            return self
        from PIL import Image

        way = {
            Turn.R: Image.Transpose.ROTATE_270,
            Turn.I: Image.Transpose.ROTATE_180,
            Turn.B: Image.Transpose.ROTATE_90,
        }[turn]
        left, top, wide, high = self.room
        right, bottom = self.image.width - left - wide, self.image.height - top - high
        room = {
            Turn.R: (bottom, left, high, wide),
            Turn.I: (right, bottom, wide, high),
            Turn.B: (top, right, high, wide),
        }[turn]
        return Mask(self.image.transpose(way), room, self.base, self.is_frame)


def new(wide: int, high: int) -> Any:
    from PIL import Image

    return Image.new("L", (max(wide, 1), max(high, 1)), 0)


def whole(image: Any, *, is_frame: bool = False) -> Mask:
    return Mask(image, (0, 0, image.width, image.height), image.height, is_frame)
