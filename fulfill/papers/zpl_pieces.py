"""What a label in ZPL consists of, in dots from its upper left: `zpl_read` finds it, `zpl_draw` draws it.

Source of all measures: ZPL II Programming Guide, volume one (Zebra Technologies).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Turn(Enum):
    """How a field is turned, clockwise, by the letter that the language has for it."""

    N = 0
    R = 90
    I = 180  # noqa: E741 - its name in the language
    B = 270


@dataclass(frozen=True, slots=True)
class Font:
    """A printer's own typeface by its letter; 0 for a side that is left to the other one."""

    name: str = "A"
    height: int = 0
    width: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """The room of a text of several lines (^FB); `align` is L, C, R or J."""

    width: int
    lines: int = 1
    spacing: int = 0
    align: str = "L"
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Text:
    """One field of text; with a block a line end parts its lines."""

    text: str
    font: Font
    block: Block | None = None


@dataclass(frozen=True, slots=True)
class Code:
    """A barcode as it is ordered.

    Attributes:
        kind: its command, "BC" for Code 128.
        data: the field's text, with the command's own escapes still in it.
        options: what stands behind the orientation, as written.
        module, ratio, height: of ^BY: dots of a narrow bar, wide to narrow, dots of height.
    """

    kind: str
    data: str
    options: tuple[str, ...]
    module: int = 2
    ratio: float = 3.0
    height: int = 10
    font: Font | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """A frame or a line; `rounding` 0 to 8."""

    width: int
    height: int
    thick: int
    is_white: bool = False
    rounding: int = 0


@dataclass(frozen=True, slots=True)
class Oval:
    """A circle or an ellipse."""

    width: int
    height: int
    thick: int
    is_white: bool = False


@dataclass(frozen=True, slots=True)
class Diagonal:
    """A slanting line; `is_falling` from the upper left to the lower right."""

    width: int
    height: int
    thick: int
    is_white: bool = False
    is_falling: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """Dots, eight in a byte, the highest bit on the left, 1 is black; each made larger `by` times."""

    width: int
    height: int
    data: bytes
    by: tuple[int, int] = (1, 1)


Piece = Text | Code | Box | Oval | Diagonal | Picture


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece where it goes.

    Attributes:
        x, y: dots; None where the field follows the one before (^FT without numbers).
        is_set: (x, y) is the beginning of the base line (^FT), not the upper left corner (^FO).
        is_right: x is the right end.
        is_reversed: what lies under it is turned from black to white and back.
    """

    what: Piece
    x: int | None
    y: int | None
    turn: Turn = Turn.N
    is_set: bool = False
    is_right: bool = False
    is_reversed: bool = False


@dataclass(frozen=True, slots=True)
class ZplLabel:
    """One label.

    Attributes:
        width, length: dots as the label itself tells them; 0 where it does not.
        copies: how many of it are printed.
        left_out: commands and pictures that could not be followed, by their name.
    """

    width: int
    length: int
    pieces: tuple[Placed, ...]
    copies: int = 1
    is_upside_down: bool = False
    is_mirrored: bool = False
    left_out: tuple[str, ...] = ()

    @property
    def codes(self) -> tuple[Code, ...]:
        """Its barcodes in their order."""
        return tuple(each.what for each in self.pieces if isinstance(each.what, Code))

    @property
    def texts(self) -> tuple[str, ...]:
        """Its texts in their order."""
        return tuple(each.what.text for each in self.pieces if isinstance(each.what, Text))
