"""Reads labels in ZPL II, as carriers send them, into pieces that can be looked at and drawn.

It is no printer: what the language can and no label of a carrier does is passed over and named. Nothing in
the bytes makes it fail, hang or grow: their number bounds the work, and what is too much is left out, named.

Source: ZPL II Programming Guide, volume one (Zebra Technologies).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from fulfill.papers import zpl_shapes
from fulfill.papers.zpl_field import Field, encoding, number, parts
from fulfill.papers.zpl_pieces import Block, Font, Turn, ZplLabel
from fulfill.papers.zpl_press import STORED_MAX, Press, finish, open_field, stored_name
from fulfill.papers.zpl_words import BYTES_MAX, Command, commands

LABELS_MAX = 50
_SIDE_MAX = 32_000
_CODES = frozenset(
    "B0 B1 B2 B3 B4 B5 B7 B8 B9 BA BB BC BD BE BF BI BJ BK BL BM BO BP BQ BR BS BT BU BX BZ".split()
)
# They steer the printer, its paper, its memory or its talk, and draw nothing.
_SILENT = frozenset(
    "XB PR MD MM MN MT MC ML MP MF MW JM JZ JJ JS JT JB ST LT TO PP SS SZ SX FX CM KL KN KP ID EG SP CP CV SN"
    " SO SC SR SD SE WD HH HW HV HF HG HT HY HZ NS NB NC ND NI NN NP NT NW PF PH PA PN RF RS RB RW RU RZ WT"
    " ~SD ~JA ~JC ~JD ~JE ~JG ~JI ~JL ~JN ~JO ~JP ~JQ ~JR ~JS ~JX ~HB ~HD ~HI ~HM ~HQ ~HS ~HU ~TA ~PP ~PR ~PS"
    " ~PH ~PL ~PM ~RO ~WC ~EG ~DN DN MA CN".split()
)


def read(stream: bytes) -> tuple[ZplLabel, ...]:
    """The labels in their order, at most LABELS_MAX; () where there is none."""
    press = Press()
    labels: list[ZplLabel] = []
    for group in _groups(stream, press):
        if len(labels) == LABELS_MAX:
            break
        label = _label(press, group)
        if label is not None:
            labels.append(label)
    if labels and len(stream) > BYTES_MAX:
        labels[-1] = replace(labels[-1], left_out=(*labels[-1].left_out, f"> {BYTES_MAX} bytes"))
    return tuple(labels)


def _groups(stream: bytes, press: Press) -> list[list[Command]]:
    """The commands of each format, ^XA to ^XZ; what stands outside of one is carried out at once."""
    groups: list[list[Command]] = []
    group: list[Command] | None = None
    for command in commands(stream):
        if command.name == "XA":
            if group:
                groups.append(group)
            group = []
        elif command.name == "XZ":
            if group is not None:
                groups.append(group)
            group = None
        elif group is not None:
            group.append(command)
        elif command.name.startswith("~D"):
            _obey(press, command)
    return [*groups, group] if group else groups


def _label(press: Press, group: list[Command]) -> ZplLabel | None:
    """One format carried out; None where it only tells the printer something, or is kept for later."""
    at = next((at for at, command in enumerate(group) if command.name == "DF"), None)
    if at is not None:
        if len(press.formats) < STORED_MAX:
            press.formats[stored_name(group[at].body)] = group[at + 1 :]
        return None
    press.pieces, press.left_out, press.copies = [], {}, 1
    press.now, press.values, press.has_format = Field(), _values(group), False
    for command in group:
        _obey(press, command)
    finish(press)
    if not press.pieces and not press.left_out:
        return None
    return ZplLabel(
        press.width,
        press.length,
        tuple(press.pieces),
        press.copies,
        press.is_upside_down,
        press.is_mirrored,
        tuple(press.left_out),
    )


def _values(group: list[Command]) -> dict[int, bytes]:
    """What the label gives for the numbered fields (^FN) of a kept format."""
    found: dict[int, bytes] = {}
    at: int | None = None
    for command in group:
        if command.name == "FN":
            at = number(parts(command.body), 0, 0, 0, 9999)
        elif command.name in ("FD", "FV") and at is not None:
            found[at] = command.body
        elif command.name == "FS":
            at = None
    return found


def _obey(press: Press, command: Command) -> None:
    name = command.name
    if name in _CODES:
        _order_code(press, command)
    elif name in _ACTS:
        _ACTS[name](press, command.body)
    elif name not in _SILENT:
        press.leave_out(f"^{name}" if not name.startswith("~") else name)


# --- how the label lies ------------------------------------------------------------------------------


def _set_width(press: Press, body: bytes) -> None:
    press.width = number(parts(body), 0, press.width, 0, _SIDE_MAX)


def _set_length(press: Press, body: bytes) -> None:
    press.length = number(parts(body), 0, press.length, 0, _SIDE_MAX)


def _set_home(press: Press, body: bytes) -> None:
    given = parts(body)
    press.home = number(given, 0, 0, -_SIDE_MAX, _SIDE_MAX), number(given, 1, 0, -_SIDE_MAX, _SIDE_MAX)


def _set_shift(press: Press, body: bytes) -> None:
    press.shift = number(parts(body), 0, 0, -_SIDE_MAX, _SIDE_MAX)


def _set_side(press: Press, body: bytes) -> None:
    press.is_upside_down = body.strip()[:1].upper() == b"I"


def _set_mirror(press: Press, body: bytes) -> None:
    press.is_mirrored = body.strip()[:1].upper() == b"Y"


def _set_reverse(press: Press, body: bytes) -> None:
    press.is_reversed = body.strip()[:1].upper() == b"Y"


def _set_copies(press: Press, body: bytes) -> None:
    press.copies = number(parts(body), 0, 1, 1, 99_999_999)


def _set_units(press: Press, body: bytes) -> None:
    if body.strip()[:1].upper() in (b"I", b"M"):
        press.leave_out("^MU" + body.strip()[:1].decode("latin-1"))


# --- texts and barcodes ------------------------------------------------------------------------------


def _set_font(press: Press, body: bytes) -> None:
    given = parts(body)
    name = (given[0][:1] or press.font.name).upper()
    high, wide = number(given, 1, 0, 0, _SIDE_MAX), number(given, 2, 0, 0, _SIDE_MAX)
    if not high and not wide:
        high, wide = press.font.height, press.font.width
    press.font = Font(press.fonts.get(name, name), high, wide)


def _set_turn(press: Press, body: bytes) -> None:
    given = parts(body)
    press.turn = Turn.__members__.get(given[0][:1].upper(), press.turn)
    press.is_right = given[1:2] == ["1"]


def _set_charset(press: Press, body: bytes) -> None:
    press.charset = encoding(number(parts(body), 0, 0, 0, 99))


def _set_bars(press: Press, body: bytes) -> None:
    given = parts(body)
    module, ratio, height = press.by
    try:
        ratio = min(max(float(given[1][:8]), 2.0), 3.0) if len(given) > 1 and given[1] else ratio
    except ValueError:
        ratio = 3.0
    press.by = number(given, 0, module, 1, 100), ratio, number(given, 2, height, 1, _SIDE_MAX)


def _name_font(press: Press, body: bytes) -> None:
    """^CW: a letter for a typeface that was loaded; its shapes are not ours, the scalable one stands in."""
    letter = body.strip()[:1].decode("latin-1").upper()
    if letter and len(press.fonts) < 64:
        press.fonts[letter] = "0"


def _ask_font(press: Press, body: bytes) -> None:
    open_field(press)
    name = body[:1].decode("latin-1").upper() or press.font.name
    given = parts(body[1:])
    turn = Turn.__members__.get(given[0][:1].upper()) if given[0] else None
    if given[0] and turn is None:
        # "^A048,40" leaves the orientation out with its comma: the first number is the height.
        given = ["", *given]
    high, wide = number(given, 1, 0, 0, _SIDE_MAX), number(given, 2, 0, 0, _SIDE_MAX)
    if not high and not wide:
        high, wide = press.font.height, press.font.width
    press.now.turn = press.now.turn if turn is None else turn
    press.now.font = Font("0" if name == "@" else press.fonts.get(name, name), high, wide)


def _ask_symbol(press: Press, body: bytes) -> None:
    """^GS: signs as ® and ©, by letters."""
    given = parts(body)
    open_field(press)
    high = number(given, 1, press.font.height, 1, _SIDE_MAX)
    press.now.turn = Turn.__members__.get(given[0][:1].upper(), press.now.turn)
    press.now.font, press.now.is_symbol = Font("0", high, number(given, 2, high, 1, _SIDE_MAX)), True


def _ask_block(press: Press, body: bytes) -> None:
    given = parts(body)
    open_field(press)
    align = (given[3][:1].upper() if len(given) > 3 else "") or "L"
    press.now.block = Block(
        number(given, 0, 0, 0, 9999),
        number(given, 1, 1, 1, 9999),
        number(given, 2, 0, -9999, 9999),
        align if align in "LCRJ" else "L",
        number(given, 4, 0, 0, 9999),
    )


def _order_code(press: Press, command: Command) -> None:
    given = parts(command.body)
    open_field(press)
    if command.name != "BD":
        press.now.turn = Turn.__members__.get(given[0][:1].upper(), press.now.turn)
        given = given[1:]
    press.now.code = (command.name, tuple(given[:12]), press.by)


def _place(press: Press, body: bytes, *, is_set: bool) -> None:
    if press.now.data is not None or press.now.shape is not None:
        # The end of the field before was forgotten.
        finish(press)
    open_field(press)
    given, now = parts(body), press.now
    now.is_placed, now.is_set = True, is_set
    now.is_right = given[2:3] == ["1"] if len(given) > 2 else press.is_right
    if is_set and not given[0] and not (len(given) > 1 and given[1]):
        now.x = now.y = None
        return
    now.x = press.home[0] - press.shift + number(given, 0, 0, -_SIDE_MAX, _SIDE_MAX)
    now.y = press.home[1] + number(given, 1, 0, -_SIDE_MAX, _SIDE_MAX)


def _take_data(press: Press, body: bytes) -> None:
    open_field(press)
    press.now.data = body


def _take_hex(press: Press, body: bytes) -> None:
    open_field(press)
    press.now.escape = body[:1] if body[:1].strip() else b"_"


def _take_number(press: Press, body: bytes) -> None:
    open_field(press)
    press.now.number = number(parts(body), 0, 0, 0, 9999)


def _reverse(press: Press, _body: bytes) -> None:
    open_field(press)
    press.now.is_reversed = True


def _recall_format(press: Press, body: bytes) -> None:
    kept = press.formats.get(stored_name(body))
    if kept is None or press.has_format:
        press.leave_out(f"^XF {body[:40].decode('latin-1')}")
        return
    press.has_format = True
    for command in kept:
        _obey(press, command)
    finish(press)


_ACTS: dict[str, Callable[[Press, bytes], None]] = {
    "PW": _set_width, "LL": _set_length, "LH": _set_home, "LS": _set_shift, "PO": _set_side,
    "PM": _set_mirror, "LR": _set_reverse, "PQ": _set_copies, "MU": _set_units,
    "CF": _set_font, "FW": _set_turn, "CI": _set_charset, "BY": _set_bars, "CW": _name_font,
    "A": _ask_font, "GS": _ask_symbol, "FB": _ask_block, "TB": _ask_block,
    "FO": lambda press, body: _place(press, body, is_set=False),
    "FT": lambda press, body: _place(press, body, is_set=True),
    "FD": _take_data, "FV": _take_data, "FH": _take_hex, "FN": _take_number, "FR": _reverse, "FS": finish,
    "GB": zpl_shapes.box, "GC": zpl_shapes.circle, "GE": zpl_shapes.ellipse, "GD": zpl_shapes.diagonal,
    "GF": zpl_shapes.field_picture, "~DG": zpl_shapes.store_picture, "~DY": zpl_shapes.store_object,
    "XG": zpl_shapes.recall_picture, "IM": zpl_shapes.recall_picture, "IL": zpl_shapes.recall_picture,
    "XF": _recall_format,
}  # fmt: skip
