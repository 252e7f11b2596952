"""The words of papers between firms, and of the pages that sum up a bundle: English, German, Spanish."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files

FALLBACK = "en"


@lru_cache(maxsize=1)
def _book() -> dict[str, dict[str, str]]:
    return tomllib.loads(files("resources").joinpath("paper/office.toml").read_text("utf-8"))


def languages() -> tuple[str, ...]:
    """The codes of the languages that have these words."""
    return tuple(_book())


def language(wanted: str) -> str:
    """The one to use for "de-AT", "fr", "" …: its own, else English."""
    code = wanted.replace("_", "-").split("-", 1)[0].lower()
    return code if code in _book() else FALLBACK


def say(key: str, wanted: str, **values: str | int) -> str:
    """One of the words or sentences, with its values."""
    text = _book()[language(wanted)][key]
    return text.format_map(values) if values else text


def many(one: str, other: str, count: int, wanted: str) -> str:
    """A count with its word: `one` and `other` are the keys of "1 parcel" and "3 parcels"."""
    return say(one, wanted) if count == 1 else say(other, wanted, count=count)


def reason(why: str, wanted: str) -> str:
    """Why goods go back; a reason without a word of its own is told as it is written."""
    return _book()[language(wanted)].get(f"why_{why}", why.replace("_", " "))
