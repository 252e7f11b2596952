"""The countries there are, by ISO 3166-1 code, named in the language of the screen."""

from __future__ import annotations

import csv
import unicodedata
from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QLocale

from fulfill import units


def countries() -> tuple[tuple[str, str], ...]:
    """(code, name), by name. Qt knows them in English only; other languages have their own whole list."""
    return _countries(QLocale.languageToCode(QLocale().language()))


def name(code: str) -> str:
    """What a country is called here; the code itself where it is none of them."""
    return dict(countries()).get(code, code)


@lru_cache(maxsize=3)
def _countries(language: str) -> tuple[tuple[str, str], ...]:
    found, ours = {}, _ours(language)
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            try:
                found[units.country(code)] = ours.get(code, QLocale.territoryToString(territory))
            except units.BadValue:
                continue
    return tuple(sorted(found.items(), key=lambda each: _plain(each[1])))


def _ours(language: str) -> dict[str, str]:
    file = files("resources") / "countries" / f"{language}.csv"
    if not file.is_file():
        return {}
    return {row["code"]: row["name"] for row in csv.DictReader(file.read_text("utf-8").splitlines())}


def _plain(name: str) -> str:
    """Without its accents: Österreich stands among the O."""
    return "".join(each for each in unicodedata.normalize("NFKD", name) if each.isalpha()).casefold()


def meant(typed: str) -> str | None:
    """The code of the country that somebody typed by its name or code, or by a part that only its name has.

    None where it is no country, or a part of several.
    """
    plain = _plain(typed)
    for code, name in countries():
        if plain in (_plain(name), _plain(f"{name} ({code})")) or typed.strip().upper() == code:
            return code
    held = [code for code, name in countries() if plain and plain in _plain(name)]
    return held[0] if len(held) == 1 else None


def here() -> str:
    """The country that this machine is set up for, "" where that is none."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if code in dict(countries()) else ""
