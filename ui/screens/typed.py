"""What hands type, read as it is meant: days as they stand on goods, and numbers that are no codes."""

from __future__ import annotations

import calendar
import re
from collections.abc import Collection

from fulfill.answer import Answer
from fulfill.messages import Level
from fulfill.scan import Word
from fulfill.scene import Row
from fulfill.turn import Kind
from ui import locale, measures
from ui.words import tr

_DAY = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
_FROM_YEAR = re.compile(r"(\d{4})([./-])(\d{1,2})\2(\d{1,2})")
_NAMED = re.compile(r"(\d{1,2})[. -]+([^\W\d_]{3,})[. -]+(\d{4})")
_MONTH = re.compile(r"(\d{1,2})[./](\d{4})|(\d{4})-(\d{1,2})")
_NUMBER = re.compile(r"[1-9][0-9]{0,3}")
_NO_CODE = frozenset({"unknown_code", "confirm_new_plate"})
_IN_FORM = frozenset({Word.LOT, Word.EXPIRY, Word.SERIAL, Word.QTY, Word.WEIGHT, Word.DIMS})
_MONTHS = 12
_TO_CHOOSE = frozenset({Kind.DOCUMENT, Kind.ORDER})


def day(text: str) -> str:
    """A last day as it is printed on goods ("31.12.2027", "31 Dec 2027", "12/2027"), as kept: "2027-12-31".

    A month alone is good until its last day. What is no day stays as it is: the station says so. So does
    a year of two digits, which may stand in front or behind.
    """
    given = text.strip()
    if (found := _DAY.fullmatch(given)) is not None:
        first, sign, second, year = found.groups()
        is_american = sign == "/" and measures.is_us()
        on, month = (second, first) if is_american else (first, second)
        return _kept(year, int(month), int(on))
    if (found := _FROM_YEAR.fullmatch(given)) is not None:
        return _kept(found[1], int(found[3]), int(found[4]))
    if (found := _NAMED.fullmatch(given)) is not None and (month := locale.month(found[2])):
        return _kept(found[3], month, int(found[1]))
    if (found := _MONTH.fullmatch(given)) is not None:
        year, month = found[2] or found[3], int(found[1] or found[4])
        if 1 <= month <= _MONTHS and int(year) >= 1:
            return _kept(year, month, calendar.monthrange(int(year), month)[1])
    return text


def _kept(year: str, month: int, on: int) -> str:
    return f"{year}-{month:02}-{on:02}"


def as_meant(raw: str, taken: Collection[Word]) -> str:
    """A line typed where a last day is wanted."""
    if Word.EXPIRY not in taken:
        return raw
    word = f"!{Word.EXPIRY} "
    return word + day(raw.removeprefix(word)) if raw.startswith(word) else day(raw)


def number(answer: Answer, taken: Collection[Word]) -> str:
    """The number that was typed instead of a code where quantities are taken; "" for none."""
    raw = answer.scan or ""
    is_refused = answer.level in (Level.STOP, Level.WARN) and answer.code in _NO_CODE
    return raw if is_refused and Word.QTY in taken and _NUMBER.fullmatch(raw) else ""


def refusal(answer: Answer) -> str:
    """What could not be taken, and how it should look; "" where the station's own sentence will do."""
    if answer.said is not None and answer.code == "pin_wanted":
        # Its field stands open: the word of the line has no key here.
        return tr("Give the PIN of {name}", name=str(answer.said.values.get("name", "")))
    if answer.said is None or answer.code != "bad_argument":
        return ""
    values = answer.said.values
    if values["word"] not in _IN_FORM:
        return ""
    form = str(values["form"]).removeprefix(f"!{values['word']}").split(",")[0].strip()
    text = str(values["argument"]).removeprefix(f"!{values['word']}").strip()
    if not form or not text:
        return ""
    return tr(
        "“{given}” cannot be taken here. Expected something like: {form}", given=text, form=locale.shown(form)
    )


def is_it_how_many(number: str) -> str:
    """What is asked where a number was typed that is no code."""
    return tr("No code reads {number}. If that is how many there are, press Enter", number=number)


def to_choose(answer: Answer, rows: tuple[Row, ...]) -> frozenset[str]:
    """The codes of rows that are work to choose from: touching one is as good as scanning its paper.

    Goods and places are scanned, since the scan proves that the worker has them.
    """
    codes = {code for expect in answer.expects if expect.kind in _TO_CHOOSE for code in expect.codes}
    return frozenset(str(row.title) for row in rows if str(row.title) in codes)
