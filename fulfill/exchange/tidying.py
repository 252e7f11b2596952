"""Cells as other programs write them, brought to the form that our gates read.

Only what can be read in one way is changed: "31.12.2026", "12,50 €", "0,25 kg", "Deutschland". What could
be two things ("1,234", or 03/04/2026 while nobody said which comes first) stays as it is, and the gate
refuses it in words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from enum import StrEnum

from fulfill import units
from fulfill.units import BadValue

Tidy = Callable[[str], str]


class Days(StrEnum):
    """Which number comes first where a day is written with slashes."""

    UNTOLD = ""
    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


_DAY = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{4}|\d{1,2})(?:[ T,]+(\d{1,2}:\d{2}(?::\d{2})?))?")
_MEASURE = re.compile(r"([0-9]+(?:[.,][0-9]+)?) ?([A-Za-z]{1,3}|\")?\.?")
_WHOLE = re.compile(
    r"([0-9]{1,7})(?:[.,]0{1,4})?(?: ?(?:x|st|stk|stück|pcs|pc|ea|ud|uds|units?))?\.?", re.IGNORECASE
)
_AMOUNT = re.compile(r"(?:[A-Z]{3}|[€£$¥])? ?([0-9][0-9.,' ]*) ?(?:[A-Z]{3}|[€£$¥])?")
_UNITS = {"g": Decimal(1), "gr": Decimal(1), "kg": Decimal(1000), "lb": Decimal("453.59237"),
          "lbs": Decimal("453.59237"), "oz": Decimal("28.349523125")}  # fmt: skip
_LENGTHS = {
    "mm": Decimal(1),
    "cm": Decimal(10),
    "m": Decimal(1000),
    "in": Decimal("25.4"),
    '"': Decimal("25.4"),
}
_SIGNS = {"€": "EUR", "£": "GBP", "$": "USD", "¥": "JPY"}
_COUNTRIES = {
    "ALEMANIA": "DE", "ÖSTERREICH": "AT", "AUSTRIA": "AT", "FRANKREICH": "FR", "FRANCIA": "FR",
    "ITALIEN": "IT",
    "SPANIEN": "ES", "ESPANA": "ES", "PORTUGAL": "PT", "NIEDERLANDE": "NL", "PAÍSES BAJOS": "NL",
    "BELGIEN": "BE",
    "BÉLGICA": "BE", "LUXEMBURG": "LU", "LUXEMBURGO": "LU", "POLEN": "PL", "POLONIA": "PL", "DÄNEMARK": "DK",
    "DINAMARCA": "DK", "SCHWEDEN": "SE", "SUECIA": "SE", "NORWEGEN": "NO", "NORUEGA": "NO", "FINNLAND": "FI",
    "FINLANDIA": "FI", "IRLAND": "IE", "IRLANDA": "IE", "GROSSBRITANNIEN": "GB",
    "VEREINIGTES KÖNIGREICH": "GB",
    "REINO UNIDO": "GB", "SUIZA": "CH", "TSCHECHIEN": "CZ", "CHEQUIA": "CZ", "UNGARN": "HU", "HUNGRÍA": "HU",
    "VEREINIGTE STAATEN": "US", "ESTADOS UNIDOS": "US", "GRIECHENLAND": "GR", "GRECIA": "GR",
    "DEU": "DE", "AUT": "AT", "CHE": "CH", "FRA": "FR", "ITA": "IT", "ESP": "ES", "PRT": "PT", "NLD": "NL",
    "BEL": "BE", "LUX": "LU", "POL": "PL", "DNK": "DK", "SWE": "SE", "NOR": "NO", "FIN": "FI", "IRL": "IE",
    "GBR": "GB", "CZE": "CZ", "HUN": "HU", "GRC": "GR", "USA": "US", "CAN": "CA", "MEX": "MX", "CHN": "CN",
}  # fmt: skip
_WORDS = {
    **dict.fromkeys("bezahlt pagado paid_in_full".split(), "paid"),
    **dict.fromkeys("offen ausstehend unpaid unbezahlt pendiente".split(), "pending"),
    **dict.fromkeys(("nachnahme", "contrareembolso", "contra reembolso", "cash on delivery"), "cod"),
}


def tidy_for(field: str, header: str = "", days: Days = Days.UNTOLD) -> Tidy:
    """What is done to the cells of one of our columns; `header` may name a unit, as "Weight (kg)" does."""
    if field.endswith("country") or field == "country_of_origin":
        return _country
    if field in ("ordered_at", "ship_by", "expected_on", "expires_on"):
        return lambda text: _day(text, days, has_time=field == "ordered_at")
    if field.endswith("_g"):
        return lambda text: _measure(text, _UNITS, _unit_in(header, _UNITS))
    if field.endswith("_mm"):
        return lambda text: _measure(text, _LENGTHS, _unit_in(header, _LENGTHS))
    match field:
        case "price" | "unit_price" | "unit_cost" | "shipping_price":
            return _amount
        case "quantity" | "sequence" | "max_units" | "max_parcels" | "max_volume_l" | "lead_time_days":
            return _whole
        case "currency":
            return lambda text: _SIGNS.get(text.strip(), text.strip())
        case "gtin":
            return lambda text: re.sub(r"[ \-]", "", text)
        case "payment":
            return lambda text: _WORDS.get(text.strip().lower(), text.strip())
    return str.strip


def days_in(texts: Iterable[str]) -> Days:
    """Which comes first, told by a number that can be no month; UNTOLD where none tells."""
    for text in texts:
        found = _DAY.fullmatch(text.strip())
        if found and found[2] == "/" and len(found[1]) <= 2:
            if int(found[1]) > 12:
                return Days.DAY_FIRST
            if int(found[3]) > 12:
                return Days.MONTH_FIRST
    return Days.UNTOLD


def has_slashes(texts: Iterable[str]) -> bool:
    """Whether any of these is a day that could be read in two ways."""
    matches = (_DAY.fullmatch(text.strip()) for text in texts)
    return any(found and found[2] == "/" and len(found[1]) <= 2 for found in matches)


def _country(text: str) -> str:
    text = text.strip()
    try:
        return units.country(text, names=True)
    except BadValue:
        return _COUNTRIES.get(text.upper(), text)


def _day(text: str, days: Days, *, has_time: bool) -> str:
    text = text.strip()
    found = _DAY.fullmatch(text)
    if not found:
        return text
    first, mark, second, third, time = found.groups()
    if len(first) == 4:
        year, month, day = first, second, third
    elif len(third) not in (2, 4) or len(first) == 3:
        return text
    elif mark == "." or (mark == "-" and len(third) == 4) or days is Days.DAY_FIRST:
        year, month, day = third, second, first
    elif mark == "/" and days is Days.MONTH_FIRST:
        year, month, day = third, first, second
    else:
        return text
    year = f"20{year}" if len(year) == 2 else year
    written = f"{year}-{int(month):02d}-{int(day):02d}"
    return f"{written} {time.rjust(5, '0')}" if time and has_time else written


def _unit_in(header: str, known: dict[str, Decimal]) -> str:
    """The unit that a header names: the last of its words that is one."""
    return next((each for each in reversed(re.findall(r"[a-z]+", header.lower())) if each in known), "")


def _measure(text: str, known: dict[str, Decimal], unit: str) -> str:
    text = text.strip()
    found = _MEASURE.fullmatch(text)
    if not found:
        return text
    unit = (found[2] or unit).lower()
    number = Decimal(found[1].replace(",", "."))
    if unit not in known:
        # Without a unit it is ours already; a fraction of a gram is nothing that a gate takes.
        return str(int(number)) if not unit and number == int(number) and _is_plain(found[1]) else text
    return str(int((number * known[unit]).to_integral_value(rounding="ROUND_HALF_UP")))


def _is_plain(number: str) -> bool:
    """No digits after a comma but noughts, and not three of them: 1.000 may be a thousand."""
    _, mark, after = number.replace(",", ".").partition(".")
    return not mark or len(after) != 3


def _whole(text: str) -> str:
    found = _WHOLE.fullmatch(text.strip())
    if not found or re.search(r"[.,]000\b", text):
        return text.strip()
    return found[1]


def _amount(text: str) -> str:
    text = text.strip()
    found = _AMOUNT.fullmatch(text)
    if not found:
        return text
    digits = re.sub(r"[' ]", "", found[1].strip())
    commas, dots = digits.count(","), digits.count(".")
    if commas and dots:
        # The last mark stands before the cents.
        cents, thousands = (",", ".") if digits.rfind(",") > digits.rfind(".") else (".", ",")
        if digits.count(cents) > 1:
            return text
        return digits.replace(thousands, "").replace(cents, ".")
    if commas == 1:
        return text if len(digits) - digits.index(",") == 4 else digits.replace(",", ".")
    return digits if commas == 0 and dots <= 1 else text
