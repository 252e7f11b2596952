"""Times of the book (microseconds since 1970, UTC) and counts, as a person at this desk reads them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from ui import locale
from ui.parts.paint import one_line
from ui.words import tr

_MINUTE_US = 60_000_000
_HOUR_MIN, _DAY_MIN = 60, 24 * 60


def sentence(text: str) -> str:
    """Words of ours that stand alone begin with a capital, as a sentence does."""
    return text[:1].upper() + text[1:]


def either(words: Iterable[str]) -> str:
    """Words as a choice: "a or b", "a, b or c"."""
    *first, last = words
    return tr("{first} or {last}", first=", ".join(first), last=last) if first else last


def count_text(count: int) -> str:
    """12,431: with the separators of the person's language."""
    local = QLocale()
    return f"{count:,}" if local.language() is QLocale.Language.C else local.toString(count)


def _local(at_us: int) -> datetime:
    return datetime.fromtimestamp(at_us / 1_000_000).astimezone()


def clock_text(at_us: int) -> str:
    """08:02, by this machine's zone; "" for no time."""
    return f"{_local(at_us):%H:%M}" if at_us else ""


def day_text(day: date, today: date) -> str:
    """A day in few words: "today", "yesterday", "Mon 23 Nov", in digits where the year is another one."""
    away = (day - today).days
    if away in (0, -1, 1):
        return {0: tr("today"), -1: tr("yesterday"), 1: tr("tomorrow")}[away]
    if day.year != today.year:
        return whole_day(day)
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM")


def whole_day(day: date) -> str:
    """A day with its year, as the flows write it: what goods are good until is read against their print."""
    return locale.day(day.isoformat())


def when_text(at_us: int, today: date) -> str:
    """Day and time: "08:02" today, "yesterday 17:20", "Mon 16 Nov 09:11"; "" for no time."""
    if not at_us:
        return ""
    moment = _local(at_us)
    if moment.date() == today:
        return clock_text(at_us)
    return f"{day_text(moment.date(), today)} {clock_text(at_us)}"


def span_text(span_us: int) -> str:
    """A span in one word: "20 min", "5 h", "3 days"."""
    minutes = max(0, span_us) // _MINUTE_US
    if minutes < _HOUR_MIN:
        return tr("{count} min", count=minutes)
    if minutes < 2 * _DAY_MIN:
        return tr("{count} h", count=minutes // _HOUR_MIN)
    return tr("{count} days", count=minutes // _DAY_MIN)


def local_day(at_us: int) -> date:
    """The day by this machine's zone."""
    return _local(at_us).date()


def _flags(text: str, metrics: QFontMetrics, width: int) -> int:
    """Between words; inside a word only where it alone is wider than the room."""
    fits = all(metrics.horizontalAdvance(word) <= width for word in text.split())
    return int(Qt.TextFlag.TextWordWrap) | (0 if fits else int(Qt.TextFlag.TextWrapAnywhere))


def wrapped_high(metrics: QFontMetrics, width: int, text: str) -> int:
    """How high a text is in that width (px)."""
    shown = one_line(text)
    room = QRect(0, 0, width, 99_999)
    return metrics.boundingRect(room, _flags(shown, metrics, width), shown).height()


def wrapped(painter: QPainter, room: QRect, text: str, font: QFont, colour: str) -> None:
    """A text in a room that is as high as `wrapped_high` says."""
    shown = one_line(text)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(room, _flags(shown, QFontMetrics(font), room.width()), shown)
