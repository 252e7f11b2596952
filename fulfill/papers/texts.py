"""The words of the customer's papers in the customer's language, with its dates and numbers."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Any

FALLBACK = "en"


@lru_cache(maxsize=1)
def _book() -> dict[str, dict[str, Any]]:
    return tomllib.loads(files("resources").joinpath("paper/texts.toml").read_text("utf-8"))


def languages() -> tuple[str, ...]:
    """The codes of the languages that have words, "en" first."""
    return tuple(sorted(_book(), key=lambda code: (code != FALLBACK, code)))


def language(wanted: str) -> str:
    """The language to use for "de-AT", "pt_BR", "" …: its own, else English."""
    code = wanted.replace("_", "-").split("-", 1)[0].lower()
    return code if code in _book() else FALLBACK


def say(key: str, wanted: str, **values: str | int) -> str:
    """One of the words or sentences; what a language lacks is said in English."""
    book = _book()
    text: str = book[language(wanted)].get(key) or book[FALLBACK][key]
    return text.format_map(values) if values else text


def listed(key: str, wanted: str) -> tuple[str, ...]:
    """One of the lists (months, reasons)."""
    book = _book()
    return tuple(book[language(wanted)].get(key) or book[FALLBACK][key])


def day(when: date, wanted: str) -> str:
    """A date with its month as a word, which nobody reads the wrong way round."""
    month = listed("months", wanted)[when.month - 1]
    return say("date", wanted, day=when.day, month=month, year=when.year)


def number(value: int, wanted: str) -> str:
    """A whole number with the language's thousands separator, from five digits on."""
    return str(value) if abs(value) < 10_000 else f"{value:,}".replace(",", say("thousands", wanted))


def weight(weight_g: int, wanted: str) -> str:
    """Grams below a kilogram, else kilograms with two decimals."""
    if weight_g < 1000:
        return f"{weight_g} g"
    kilograms = f"{weight_g // 1000}.{weight_g % 1000:03d}"[:-1]
    return f"{kilograms.replace('.', say('decimal', wanted))} kg"
