"""Days and numbers as people of the screen's language write them.

The warehouse keeps ISO days. They are changed only where they are shown, and
never where somebody has to type them back: what is asked for stays as it must be answered.
"""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

_ISO = re.compile(r"(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])")


def _is_plain(here: QLocale) -> bool:
    return here.language() is QLocale.Language.C


def day(iso: str) -> str:
    """2026-11-22 as 22.11.2026, 22/11/2026 or 11/22/2026; what is no day stays as it is."""
    here = QLocale()
    try:
        found = date.fromisoformat(iso)
    except ValueError:
        return iso
    if _is_plain(here):
        return iso
    form = here.dateFormat(QLocale.FormatType.ShortFormat)
    full = form if "yyyy" in form else form.replace("yy", "yyyy")
    return here.toString(QDate(found.year, found.month, found.day), full)


def month(name: str) -> int:
    """1 to 12 for a month's name or its first letters, in the language of the screen or English; else 0."""
    begun = name.casefold()
    for here in (QLocale(), QLocale(QLocale.Language.English)):
        for each in range(1, 13):
            if here.monthName(each, QLocale.FormatType.LongFormat).casefold().startswith(begun):
                return each
    return 0


def number(count: int) -> str:
    """12431 with the separators of the language."""
    here = QLocale()
    return str(count) if _is_plain(here) else here.toString(count)


def decimal(value: float, digits: int) -> str:
    """3.4 with the decimal point of the language."""
    return QLocale().toString(value, "f", digits)


def point() -> str:
    """The decimal point of the language."""
    return QLocale().decimalPoint()


def shown(text: str) -> str:
    """A text of ours with the days in it as they are written here."""
    return _ISO.sub(lambda found: day(found.group(0)), text)
