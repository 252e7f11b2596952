"""The countries there are, by ISO 3166-1 code, with the names that Qt knows."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale

from fulfill import units


@lru_cache(maxsize=1)
def countries() -> tuple[tuple[str, str], ...]:
    """(code, name), by name."""
    found = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            try:
                found[units.country(code)] = QLocale.territoryToString(territory)
            except units.BadValue:
                continue
    return tuple(sorted(found.items(), key=lambda each: each[1]))


def here() -> str:
    """The country that this machine is set up for, "" where that is none."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if code in dict(countries()) else ""
