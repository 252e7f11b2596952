"""Days, numbers, weights and lengths as people of the screen's language write them.

The warehouse keeps ISO days, grams and millimetres. They are changed only where they are shown, and
never where somebody has to type them back: what is asked for stays as it must be answered.
"""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

_ISO = re.compile(r"(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])")
_GRAMS = re.compile(r"(\d{4,9}) g")
_G_PER_OZ, _OZ_PER_LB, _MM_PER_INCH = 28.349523125, 16, 25.4


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


def number(count: int) -> str:
    """12431 with the separators of the language."""
    here = QLocale()
    return str(count) if _is_plain(here) else here.toString(count)


def is_imperial() -> bool:
    """Whether the people of this locale weigh in ounces and pounds."""
    return QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem


def weight(grams: int, *, imperial: bool | None = None) -> str:
    """So many grams as people read them: 1,284 g, or 2 lb 13.3 oz. `imperial` None: by the locale."""
    if not (is_imperial() if imperial is None else imperial):
        return f"{number(grams)} g"
    pounds, ounces = divmod(grams / _G_PER_OZ, _OZ_PER_LB)
    fine = QLocale().toString(ounces, "f", 1)
    return f"{int(pounds)} lb {fine} oz" if pounds else f"{fine} oz"


def length(mm: int, *, imperial: bool | None = None) -> str:
    """So many millimetres as people read them: 1,200 mm, or 47.2 in."""
    if not (is_imperial() if imperial is None else imperial):
        return f"{number(mm)} mm"
    return f"{QLocale().toString(mm / _MM_PER_INCH, 'f', 1)} in"


def shown(text: str) -> str:
    """A text of ours with the days and the grams in it as they are written here."""
    text = _ISO.sub(lambda found: day(found.group(0)), text)
    return _GRAMS.sub(lambda found: f"{number(int(found.group(1)))} g", text)
