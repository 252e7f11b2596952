"""What a printer of ZPL keeps while it reads a stream, and how a finished field goes onto the label."""

from __future__ import annotations

from dataclasses import dataclass, field

from fulfill.papers.zpl_field import Field, written
from fulfill.papers.zpl_pieces import Font, Picture, Placed, Turn
from fulfill.papers.zpl_words import Command

PIECES_MAX = 2_000
NAMED_MAX = 20
STORED_MAX = 20


@dataclass(slots=True)
class Press:
    """What the printer keeps from one command to the next, and from label to label."""

    width: int = 0
    length: int = 0
    home: tuple[int, int] = (0, 0)
    shift: int = 0
    top: int = 0
    font: Font = field(default_factory=lambda: Font("A", 9, 5))
    turn: Turn = Turn.N
    is_right: bool = False
    by: tuple[int, float, int] = (2, 3.0, 10)
    charset: str = "cp850"
    is_reversed: bool = False
    is_upside_down: bool = False
    is_mirrored: bool = False
    copies: int = 1
    pictures: dict[str, Picture] = field(default_factory=dict)
    formats: dict[str, list[Command]] = field(default_factory=dict)
    fonts: dict[str, str] = field(default_factory=dict)
    pieces: list[Placed] = field(default_factory=list)
    left_out: dict[str, None] = field(default_factory=dict)
    values: dict[int, bytes] = field(default_factory=dict)
    has_format: bool = False
    now: Field = field(default_factory=Field)

    def leave_out(self, name: str) -> None:
        if len(self.left_out) < NAMED_MAX:
            self.left_out[written(name)] = None


def open_field(press: Press) -> None:
    """The field that is being written takes over what stands at its beginning."""
    if not press.now.is_open:
        press.now.is_open = True
        press.now.turn, press.now.is_right = press.turn, press.is_right
        press.now.x, press.now.y = press.home[0] - press.shift, press.home[1]


def finish(press: Press, _body: bytes = b"") -> None:
    """^FS: the field goes onto the label, if there is anything in it."""
    now, press.now = press.now, Field()
    if now.number is not None:
        if not now.is_placed:
            return
        now.data = press.values.get(now.number, b"") if now.data is None else now.data
    if now.shape is None and now.data is None:
        return
    if len(press.pieces) >= PIECES_MAX:
        press.leave_out(f"> {PIECES_MAX} fields")
        return
    what = now.shape or now.piece(press.charset, press.font)
    if what is not None:
        reverse = now.is_reversed or press.is_reversed
        # A shape lies as it is told: only what is written or a barcode is turned.
        turn = Turn.N if now.shape else now.turn
        press.pieces.append(Placed(what, now.x, now.y, turn, now.is_set, now.is_right, reverse))


def stored_name(body: bytes) -> str:
    """A name by which something is kept: R:LOGO.GRF and LOGO are one: the drive is the printer's affair."""
    name = body.split(b",", 1)[0].decode("latin-1").strip().upper()
    return name.rpartition(":")[2].partition(".")[0]
