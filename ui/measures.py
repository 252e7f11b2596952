"""Weights and lengths as people here write them, and read back from what they type.

Inside, a weight is whole grams and a length whole millimetres; so they stay in the database, in files and
in the line protocol. Only what is shown and what is typed at this machine is in its units: grams and
kilograms, or ounces and pounds with inches. What can be read in two ways is refused, never guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QLocale

from fulfill.messages import Message, stop
from ui import locale

# The international pound and inch, exact since 1959: 1 lb = 453.59237 g, 1 oz = 1/16 lb, 1 in = 25.4 mm.
G_PER_OZ, OZ_PER_LB, MM_PER_INCH = 28.349523125, 16, 25.4
HEAVIEST_G, LONGEST_MM = 10_000_000, 100_000
_SIDES = 3
_NUMBER = r"[0-9]+(?:[.,'\u2019\u202f\u00a0][0-9]+)*"
_PIECE = re.compile(rf"({_NUMBER})\s*([a-z#\"\u2033]*)\.?")
_UNITS = {
    "g": "g gr gram grams gramm gramo gramos",
    "kg": "kg kgs kilo kilos kilogram kilograms kilogramm kilogramo kilogramos",
    "oz": "oz ounce ounces unze unzen onza onzas",
    "lb": "lb lbs # pound pounds libra libras",
    "mm": "mm",
    "cm": "cm",
    "in": 'in inch inches zoll " \u2033',
}
_UNIT = {word: unit for unit, words in _UNITS.items() for word in words.split()}
_GRAMS_OF = {"g": 1.0, "kg": 1000.0, "oz": G_PER_OZ, "lb": G_PER_OZ * OZ_PER_LB}
_MM_OF = {"mm": 1.0, "cm": 10.0, "in": MM_PER_INCH}
_LOAD = re.compile(r"(?P<many>[0-9]+(?:\.[0-9]+)?(?: / [0-9]+(?:\.[0-9]+)?)?) (?P<unit>kg|m³)")
_US_LOADS = {"kg": (1000 / (G_PER_OZ * OZ_PER_LB), "lb"), "m³": (35.3147, "ft³")}
_SMALL = {"lb": "oz", "kg": "g"}
# Which two may stand together, and how many of the small one make the large one.
_TOGETHER = {("lb", "oz"): OZ_PER_LB, ("kg", "g"): 1000}


class Units(StrEnum):
    """What this machine shows; the values are those of its settings."""

    LOCAL = ""
    METRIC = "g"
    US = "oz"


@dataclass(slots=True)
class _Chosen:
    units: Units = Units.LOCAL


_chosen = _Chosen()


class Unclear(ValueError):  # noqa: N818 - a question of the hand, no fault
    """What was typed is no weight or size that one could be sure of; `why` says so, and what would be."""

    def __init__(self, why: Message) -> None:
        super().__init__(why.text)
        self.why = why


def choose(units: Units) -> None:
    """Show and read these units from now on."""
    _chosen.units = units


def is_us() -> bool:
    """Whether weights are in ounces and pounds here: as chosen, else as the country weighs."""
    if _chosen.units is Units.LOCAL:
        return QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return _chosen.units is Units.US


# --- shown -----------------------------------------------------------------------------------------------
def weight(grams: int) -> str:
    """So many grams as people read them: 1,284 g, or 2 lb 13.3 oz."""
    if not is_us():
        return f"{locale.number(grams)} g"
    # Rounded first: 15.96 oz are 1 lb, not 16.0 oz.
    tenths = round(grams / G_PER_OZ * 10)
    pounds, rest = divmod(tenths, OZ_PER_LB * 10)
    fine = f"{locale.decimal(rest / 10, 1)} oz"
    return f"{locale.number(pounds)} lb {fine}" if pounds else fine


def large_weight(grams: int, digits: int = 2) -> str:
    """The same for lists: 850 g, 3.42 kg; 2 lb 13.3 oz."""
    if is_us() or grams < 1000:
        return weight(grams)
    return f"{locale.decimal(grams / 1000, digits)} kg"


def bare_weight(grams: int) -> str:
    """The number that, typed alone, stands for so many grams: 1284, or 45.3 where ounces are meant."""
    return locale.decimal(grams / G_PER_OZ, 1) if is_us() else str(grams)


def loads(text: str) -> str:
    """A load as the station tells it ("2.4 / 20.0 kg", "0.04 m³") as people here write it."""

    def told(found: re.Match[str]) -> str:
        factor, unit = _US_LOADS.get(found["unit"], (1.0, "")) if is_us() else (1.0, "")
        pieces = [locale.decimal(float(each) * factor, _digits(each)) for each in found["many"].split(" / ")]
        return f"{' / '.join(pieces)} {unit or found['unit']}"

    return _LOAD.sub(told, text)


def _digits(number: str) -> int:
    return len(number.partition(".")[2])


def length(mm: int) -> str:
    """So many millimetres: 1,200 mm, or 47.2 in."""
    return f"{_side(mm)} {_length_unit()}"


def sides(*edges_mm: int) -> str:
    """The edges of a box: 300 × 200 × 100 mm, or 11.8 × 7.9 × 3.9 in."""
    return f"{' × '.join(_side(edge) for edge in edges_mm)} {_length_unit()}"


def weight_unit() -> str:
    """What a bare number is taken for."""
    return "oz" if is_us() else "g"


def _length_unit() -> str:
    return "in" if is_us() else "mm"


def _side(mm: int) -> str:
    return locale.decimal(mm / MM_PER_INCH, 1) if is_us() else locale.number(mm)


# --- typed -----------------------------------------------------------------------------------------------
def grams(text: str) -> int:
    """The grams of "2 lb 3 oz", "35 oz", "1.2 kg", "450 g", or of a bare number in the unit of this machine.

    Raises Unclear.
    """
    pieces = _pieces(text, _GRAMS_OF)
    if not 1 <= len(pieces) <= 2:
        raise Unclear(_how_weights(text))
    (first, unit), rest = pieces[0], pieces[1:]
    unit = unit or weight_unit()
    total = _number(first, unit, text) * _GRAMS_OF[unit]
    if rest:
        second, small = rest[0]
        small = small or _SMALL.get(unit, "")
        many, most = _number(second, small, text), _TOGETHER.get((unit, small), 0)
        if many >= most or not _number(first, unit, text).is_integer():
            raise Unclear(_how_weights(text))
        total += many * _GRAMS_OF[small]
    found = round(total)
    if not 0 < found <= HEAVIEST_G:
        raise Unclear(_how_weights(text))
    return found


def millimetres(text: str) -> tuple[int, ...]:
    """The three edges of "300x200x100", "30 x 20 x 10 cm" or "12x8x4 in" in mm. Raises Unclear."""
    pieces = _pieces(re.sub(r"(?<=[\d\s\"nm])[x×*](?=[\s\d])", " ", text.casefold()), _MM_OF)
    units = [unit for _, unit in pieces if unit]
    if len(pieces) != _SIDES or len(set(units)) > 1 or (len(units) == 1 and not pieces[-1][1]):
        raise Unclear(_how_sides(text))
    unit = units[0] if units else _length_unit()
    found = tuple(round(_number(number, unit, text) * _MM_OF[unit]) for number, _ in pieces)
    if not all(0 < each <= LONGEST_MM for each in found):
        raise Unclear(_how_sides(text))
    return found


def _pieces(text: str, known: dict[str, float]) -> list[tuple[str, str]]:
    """The numbers of a text with their units, "" where none stands; [] for anything else in it."""
    found, at = [], 0
    text = text.casefold().strip()
    while at < len(text):
        match = _PIECE.match(text, at)
        if match is None:
            return []
        unit = _UNIT.get(match.group(2), "") if match.group(2) else ""
        if match.group(2) and unit not in known:
            return []
        found.append((match.group(1), unit))
        at = match.end()
        while at < len(text) and text[at] in " \u00a0\u202f":
            at += 1
    return found


def _number(text: str, unit: str, typed: str) -> float:
    """A number as it is written here. A mark that could be a decimal point or part thousands is refused."""
    if text.isdigit() and text.isascii():
        return float(text)
    here = QLocale()
    point, group = here.decimalPoint(), here.groupSeparator()
    if point in text and group in text and text.rindex(group) < text.index(point):
        text, _, fine = text.partition(point)
        return _number(text, "g", typed) + float(f"0.{fine}")
    parts = re.split(r"\D", text)
    marks = set(re.findall(r"\D", text))
    is_grouped = len(parts[0]) <= 3 and all(len(part) == 3 for part in parts[1:])
    if not text.isascii() and not marks <= {"\u00a0", "\u202f", "\u2019"}:
        raise Unclear(_how_weights(typed))
    if marks == {group} and is_grouped and (len(parts) > 2 or unit in ("g", "mm", "lb")):
        return float("".join(parts))
    # Fractions of a gram are no weight that anybody types: "1,284 g" is 1284 g or a slip.
    is_doubtful = is_grouped and (unit in ("g", "mm") or marks == {group})
    if len(parts) == 2 and marks <= {point, ".", ","} and not is_doubtful:
        return float(f"{parts[0]}.{parts[1]}")
    raise Unclear(_how_weights(typed) if unit in _GRAMS_OF else _how_sides(typed))


def _how_weights(text: str) -> Message:
    typed = text.strip()[:40]
    if is_us():
        return stop(
            "unclear_weight_us",
            "{typed} is no clear weight. Type it as 2 lb 3 oz, 35 oz or 990 g",
            typed=typed,
        )
    return stop(
        "unclear_weight", "{typed} is no clear weight. Type it as 450 g or {kilos} kg",
        typed=typed, kilos=locale.decimal(1.2, 1),
    )  # fmt: skip


def _how_sides(text: str) -> Message:
    typed = text.strip()[:40]
    if is_us():
        return stop(
            "unclear_sides_us",
            "{typed} is no clear size. Type three sides, as 12x8x4 in or 300x200x100 mm",
            typed=typed,
        )
    return stop(
        "unclear_sides",
        "{typed} is no clear size. Type three sides, as 300x200x100 mm or 30x20x10 cm",
        typed=typed,
    )
