"""The barcodes that a ZPL label orders: what a reader gives of each, and its bars or its modules.

Sources: ZPL II Programming Guide (^BC with its invocation codes, ^B2, ^B3, ^BE, ^BQ, ^BX …); ISO/IEC 15417
for Code 128. Code 128 is built here, as only so the label's own choice of code sets is kept; the others by
zxing-cpp. What neither can build is left to be shown as a frame.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from fulfill import gs1
from fulfill.papers.symbols import CannotEncode
from fulfill.papers.zpl_pieces import Code

GS = "\x1d"
FNC1 = 102
NAMES = {
    "B0": "Aztec", "B1": "Code 11", "B2": "Interleaved 2 of 5", "B3": "Code 39", "B4": "Code 49",
    "B5": "Planet", "B7": "PDF417", "B8": "EAN-8", "B9": "UPC-E", "BA": "Code 93", "BB": "Codablock",
    "BC": "Code 128", "BD": "MaxiCode", "BE": "EAN-13", "BF": "MicroPDF417", "BI": "Industrial 2 of 5",
    "BJ": "Standard 2 of 5", "BK": "Codabar", "BL": "LOGMARS", "BM": "MSI", "BO": "Aztec", "BP": "Plessey",
    "BQ": "QR", "BR": "GS1 DataBar", "BS": "UPC/EAN extension", "BT": "TLC39", "BU": "UPC-A",
    "BX": "Data Matrix", "BZ": "POSTNET",
}  # fmt: skip
_START = {"9": 103, ":": 104, ";": 105}
_INVOKED = {
    "<": 62,
    "0": 30,
    "=": 94,
    "1": 95,
    "2": 96,
    "3": 97,
    "4": 98,
    "5": 99,
    "6": 100,
    "7": 101,
    "8": 102,
}
_SETS = {99: "C", 100: "B", 101: "A", 103: "A", 104: "B", 105: "C"}
# Data Matrix and UPC take what is longer too, but nothing on a parcel's label is.
_LONGEST = 2_400


def name_of(code: Code) -> str:
    """What people call this kind of barcode."""
    return NAMES.get(code.kind, f"^{code.kind}")


def content(code: Code) -> str:
    """What a reader gives: plain text, 0x1D between GS1 elements."""
    match code.kind:
        case "BC":
            return text_of(values_128(code.data, _option(code, 4)))
        case "BQ":
            return _qr_text(code.data)
        case "BX":
            return _matrix_text(code)
        case "BE":
            return _retail(code.data, 12)
        case "BU":
            return _retail(code.data, 11)
        case "B8":
            return _retail(code.data, 7)
        case "B2":
            return _interleaved(code)
        case "B9":
            return _short_upc(code.data)
        case "B3" | "BL" | "BA":
            return code.data.upper()
        case _:
            return code.data


def _option(code: Code, at: int, default: str = "") -> str:
    return (code.options[at] if at < len(code.options) else "") or default


# --- Code 128 ----------------------------------------------------------------------------------------


def values_128(data: str, mode: str) -> tuple[int, ...]:
    """The symbol characters from the start code to the last before the check character."""
    if mode == "U":
        digits = re.sub(r"[^0-9]", "", data)[:19].zfill(19)
        return _automatic([FNC1, *map(ord, digits + str(gs1.check_digit(digits)))])
    if mode == "D":
        return _automatic([FNC1, *_signs(re.sub(r"[() ]", "", data))])
    if mode == "A":
        return _automatic(_signs(data))
    return _manual(data)


_FNC1_SIGN = -1


def _signs(data: str) -> list[int]:
    """Characters by their number; >8 is FNC1."""
    found = [_FNC1_SIGN if each == ">8" else ord(each) for each in re.findall(r">8|.", data, re.DOTALL)]
    return found[1:] if found[:1] == [_FNC1_SIGN] and len(found) > 1 and data[:4] == ">8>8" else found


def _automatic(signs: list[int]) -> tuple[int, ...]:
    """The shortest usual choice of code sets (ISO/IEC 15417, annex E)."""
    given = [_FNC1_SIGN if at == 0 and sign == FNC1 else sign for at, sign in enumerate(signs)]
    values: list[int] = []
    now, at = "", 0
    while at < len(given):
        sign = given[at]
        run = _digits_at(given, at)
        if sign == _FNC1_SIGN and now:
            values.append(FNC1)
            at += 1
            continue
        want = _best(given, at, run, now)
        if want != now:
            values.append(
                {"A": 103, "B": 104, "C": 105}[want] if not now else {"A": 101, "B": 100, "C": 99}[want]
            )
            now = want
            continue
        if now == "C":
            values.append((sign - 48) * 10 + given[at + 1] - 48)
            at += 2
            continue
        values.append(_in_set(sign, now))
        at += 1
    return tuple(values)


def _best(given: list[int], at: int, run: int, now: str) -> str:
    """The code set for what comes next."""
    ahead = _digits_at(given, at + 1) if given[at] == _FNC1_SIGN else run
    is_end = at + run == len(given)
    if now == "C" and run >= 2:
        return "C"
    if not now and (ahead >= 4 or (ahead == 2 == len(given) - at)):
        return "C"
    if now in ("A", "B") and run % 2 == 0 and (run >= 6 or (run >= 4 and is_end)):
        return "C"
    if given[at] == _FNC1_SIGN:
        return now or "B"
    if given[at] < 32:
        return "A"
    if given[at] >= 96:
        return "B"
    return now if now in ("A", "B") else "B"


def _digits_at(given: list[int], at: int) -> int:
    count = 0
    while at + count < len(given) and 48 <= given[at + count] <= 57:
        count += 1
    return count


def _in_set(sign: int, now: str) -> int:
    if sign < 0 or sign > 127:
        raise CannotEncode(f"Code 128 has no sign U+{max(sign, 0):04X}.")
    return sign + 64 if sign < 32 and now == "A" else sign - 32


def _manual(data: str) -> tuple[int, ...]:
    """Mode N: code set B, until the data itself asks for another; sets A and C take pairs of digits."""
    values: list[int] = []
    if data[:1] == ">" and data[1:2] in _START:
        values.append(_START[data[1]])
        data = data[2:]
    else:
        values.append(104)
    now, at = _SETS[values[0]], 0
    while at < len(data):
        if data[at] == ">" and data[at + 1 : at + 2] in _START:
            at += 2
            continue
        if data[at] == ">" and data[at + 1 : at + 2] in _INVOKED:
            value = _INVOKED[data[at + 1]]
            values.append(value)
            now = _SETS.get(value, now) if _SETS.get(value) != now else now
            at += 2
            continue
        if now == "B":
            values.append(_in_set(ord(data[at]), now))
            at += 1
            continue
        pair = data[at : at + 2]
        if re.fullmatch(r"[0-9]{2}", pair):
            values.append(int(pair))
            at += 2
        else:
            if now == "A" and 32 <= ord(data[at]) < 96:
                values.append(ord(data[at]) - 32)
            at += 1
    return tuple(values)


def text_of(values: tuple[int, ...]) -> str:
    """What a reader gives of the symbol characters; FNC1 at their beginning is no part of it."""
    now, found = _SETS[values[0]] if values else "B", []
    is_shifted = False
    for at, value in enumerate(values[1:], 1):
        as_set = {"A": "B", "B": "A"}.get(now, now) if is_shifted else now
        is_shifted = False
        if value == FNC1:
            found.append(GS if at > 1 else "")
        elif value >= 100 and as_set == "C":
            now = _SETS.get(value, now)
        elif as_set == "C":
            found.append(f"{value:02d}")
        elif value < 96:
            found.append(chr(value + 32 if as_set == "B" or value < 64 else value - 64))
        elif value == 98:
            is_shifted = True
        elif value in (99, 100, 101):
            now = _SETS[value]
    return "".join(found)


def _bars_128(values: tuple[int, ...]) -> str:
    from barcode.charsets import code128 as table

    if not values or len(values) > 200:
        raise CannotEncode("This Code 128 is empty or longer than any label.")
    check = (values[0] + sum(at * value for at, value in enumerate(values))) % 103
    patterns: Any = table.CODES
    return "".join(patterns[value] for value in (*values, check)) + f"{table.STOP}11"


# --- the others --------------------------------------------------------------------------------------


def _retail(data: str, length: int) -> str:
    """So many digits, filled up with zeros in front or cut behind, and the check digit."""
    digits = re.sub(r"[^0-9]", "", data)[:length].zfill(length)
    return digits + str(gs1.check_digit(digits))


def _short_upc(data: str) -> str:
    """UPC-E: six or seven digits as they are; ten or eleven are shortened (GS1 specifications 5.2)."""
    digits = re.sub(r"[^0-9]", "", data)
    if len(digits) not in (10, 11):
        return digits
    system, maker, item = digits[:-10] or "0", digits[-10:-5], digits[-5:]
    if maker[2] in "012" and maker[3:] == "00" and item[:2] == "00":
        return system + maker[:2] + item[2:] + maker[2]
    if maker[3:] == "00" and item[:3] == "000":
        return system + maker[:3] + item[3:] + "3"
    if maker[4] == "0" and item[:4] == "0000":
        return system + maker[:4] + item[4] + "4"
    return system + maker + item[4] if item[:4] == "0000" and item[4] >= "5" else digits


def _interleaved(code: Code) -> str:
    digits = re.sub(r"[^0-9]", "", code.data)
    if _option(code, 3) == "Y" and digits:
        digits += str(gs1.check_digit(digits))
    return digits.zfill(len(digits) + len(digits) % 2)


def _qr_text(data: str) -> str:
    """What stands behind error correction and input mode ("QA,"); by hand a letter tells the kind of data."""
    found = re.match(r"[HQML ]?([AM]),(.*)", data, re.DOTALL)
    if found is None:
        return data[3:] if data[2:3] == "," else data
    if found[1] == "A":
        return found[2]
    manual = found[2]
    return manual[5:] if manual[:1] == "B" and manual[1:5].isdigit() else manual[1:]


def _matrix_text(code: Code) -> str:
    """Data Matrix: the escape sign writes FNC1 (1), a character's number (dNNN), or itself."""
    sign = _option(code, 5, "~")[:1]

    def meant(hit: re.Match[str]) -> str:
        found = hit[1]
        if found[0] == "d" and len(found) == 4:
            return chr(int(found[1:]) & 255)
        return GS if found == "1" else sign if found == sign else ""

    text = re.sub(re.escape(sign) + r"(d[0-9]{3}|.)", meant, code.data, flags=re.DOTALL)
    return text.removeprefix(GS)


@lru_cache(maxsize=256)
def bars(code: Code) -> str:
    """A linear barcode's modules, "1" a bar; CannotEncode for what is none or does not fit.

    Bars of two widths (Code 39, Interleaved 2 of 5, Codabar) have their wide ones three modules wide:
    `wide_to_narrow` makes them what ^BY says.
    """
    if code.kind == "BC":
        return _bars_128(values_128(code.data, _option(code, 4)))
    form = _LINEAR.get(code.kind)
    if form is None:
        raise CannotEncode(f"{name_of(code)} is not drawn.")
    return _built(form, content(code))[0]


@lru_cache(maxsize=256)
def modules(code: Code) -> tuple[str, ...]:
    """The rows of a two-dimensional code, "1" dark; CannotEncode for what is none or does not fit."""
    form = _TWO.get(code.kind)
    if form is None:
        raise CannotEncode(f"{name_of(code)} is not drawn.")
    more: dict[str, Any] = {"ec_level": _qr_level(code)} if code.kind == "BQ" else {}
    if code.kind == "BX":
        more["force_square"] = _option(code, 6) != "2"
    return _built(form, content(code), **more)


def is_linear(code: Code) -> bool:
    return code.kind == "BC" or code.kind in _LINEAR


def is_two(code: Code) -> bool:
    return code.kind in _TWO


_LINEAR = {
    "B2": "ITF", "B3": "Code39", "B8": "EAN8", "B9": "UPCE", "BA": "Code93", "BE": "EAN13", "BK": "Codabar",
    "BL": "Code39", "BU": "UPCA",
}  # fmt: skip
_TWO = {"B0": "Aztec", "BO": "Aztec", "B7": "PDF417", "BQ": "QRCode", "BX": "DataMatrix", "BF": "MicroPDF417"}
TWO_WIDTHS = frozenset({"B2", "B3", "BL", "BK"})


def _qr_level(code: Code) -> str:
    found = re.match(r"([HQML])[AM],", code.data)
    return found[1] if found else "Q"


def _built(form: str, text: str, **more: Any) -> tuple[str, ...]:
    import zxingcpp

    if not text or len(text) > _LONGEST:
        raise CannotEncode("This barcode is empty, or longer than any label.")
    try:
        made = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, form), **more)
        image: Any = made.to_image(scale=1, add_quiet_zones=False)
    except (ValueError, RuntimeError, TypeError) as error:
        raise CannotEncode(f"{form} cannot hold this text.") from error
    flat, edge = memoryview(image).tobytes(), image.shape[1]
    return tuple(
        "".join("0" if level else "1" for level in flat[at : at + edge]) for at in range(0, len(flat), edge)
    )


def wide_to_narrow(found: str, ratio: float, module: int) -> list[int]:
    """Widths in dots of bars and gaps in turn, a bar first, of a code whose bars have two widths."""
    return [module if len(run) == 1 else round(module * ratio) for run in re.findall(r"1+|0+", found)]
