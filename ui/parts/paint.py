"""Text on a painter: always plain, never cut off where it can be made to fit, elided where it cannot."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath

from ui.parts import huge
from ui.parts.rounded import rounded
from ui.theme import tokens
from ui.theme.look import font_at, look

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
CENTRE = int(Qt.AlignmentFlag.AlignCenter)
TOP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_LONG_WORD = re.compile(r"\S{24,}")
_WRAP = int(Qt.TextFlag.TextWordWrap)
_SINGLE = int(Qt.TextFlag.TextSingleLine)
_JOINERS = "\u200c\u200d"
_HARD = "\u00a0"  # a space at which no line is broken: within the name of a key
_STEP = 0.92
_TWO_LINES = 2.4  # times the size: less is less than two lines
_ONE_LINE = 1.8  # times the size: more than one line, less than two
_NEARLY = 1.03  # of the room: beyond it, it is sure that there is too little
_TALL = 10_000
_REMEMBERED = 200  # letters: a longer text is rare, and would make what is remembered large


def line(painter: QPainter, rect: QRect, text: str, font: QFont, colour: str, align: int = _LEFT) -> int:
    """One line; the width it took (px).

    Where the room is too small, text that was enlarged shrinks to what it is at 100 %; then it is elided.
    """
    elided = _elided if len(text) <= _REMEMBERED else _elided.__wrapped__
    weight, pixels = int(font.weight()), font.pixelSize()
    shown, wide, fits = elided(text, pixels, weight, rect.width(), _least(pixels))
    font = font if fits == pixels else font_at(fits, weight)
    if fits >= huge.FROM_PX and _huge_line(painter, rect, shown, font, colour, align, wide):
        return wide
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(rect, align | _SINGLE, shown)
    return wide


def _huge_line(
    painter: QPainter, rect: QRect, text: str, font: QFont, colour: str, align: int, wide: int
) -> bool:
    left, top = rect.left(), rect.top()
    if align & Qt.AlignmentFlag.AlignRight:
        left = rect.left() + rect.width() - wide
    elif align & Qt.AlignmentFlag.AlignHCenter:
        left += (rect.width() - wide) // 2
    if align & Qt.AlignmentFlag.AlignVCenter:
        top += (rect.height() - QFontMetrics(font).height()) // 2
    return huge.draw(painter, left, top, text, font, colour)


def _least(pixels: int) -> int:
    return min(round(pixels * 100 / look().percent), pixels)


@lru_cache(maxsize=768)  # some screens full: what an hour shows would be megabytes
def _elided(text: str, pixels: int, weight: int, width: int, least: int) -> tuple[str, int, int]:
    """What stands in the room, its width and its size: measured once, for it is painted at each scan."""
    shown = one_line(text)
    metrics = QFontMetrics(font_at(pixels, weight))
    wanted = metrics.horizontalAdvance(shown)
    while pixels > least and wanted > width:
        pixels -= 1
        metrics = QFontMetrics(font_at(pixels, weight))
        wanted = metrics.horizontalAdvance(shown)
    if wanted > width:
        shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, width)
        wanted = metrics.horizontalAdvance(shown)
    return shown, wanted, pixels


def wide(text: str, pixels: int, weight: int = tokens.REGULAR) -> int:
    """How wide one line of text is (px)."""
    return (_wide if len(text) <= _REMEMBERED else _wide.__wrapped__)(text, pixels, weight)


@lru_cache(maxsize=384)
def _wide(text: str, pixels: int, weight: int) -> int:
    return QFontMetrics(font_at(pixels, weight)).horizontalAdvance(text)


def one_line(text: str) -> str:
    """Text from outside on one line: what would break or steer a line is shown as a space.

    What joins the parts of an emoji, or letters of Persian and Hindi, or keeps them apart, is part of a word.
    """
    return "".join(char if char.isprintable() or char in _JOINERS + _HARD else " " for char in text)


def spoken(text: str) -> str:
    """A text for a screen reader, which breaks no lines."""
    return text.replace(_HARD, " ")


def tip(text: str) -> str:
    """Text from outside for a tool tip: that guesses what is markup, and so gets some in which nothing is."""
    if "<" not in text and "&" not in text:
        return text
    import html

    return f'<span style="white-space: pre-wrap">{html.escape(text)}</span>'


def breakable(text: str) -> str:
    """A text with a path or another long word in it, with places at which it may be broken into lines."""
    return _LONG_WORD.sub(lambda found: re.sub(r"([/\\_.-])", "\\1\u200b", found.group()), text)


def fitted(text: str, rect: QRect, pixels: int, weight: int, least: int = tokens.TEXT) -> QFont:
    """The largest type up to `pixels` in which the whole text stands in the room, wrapped between words."""
    size = _fitting if len(text) <= _REMEMBERED else _fitting.__wrapped__
    return font_at(size(text, rect.width(), rect.height(), pixels, weight, least), weight)


@lru_cache(maxsize=384)
def _fitting(text: str, width: int, height: int, pixels: int, weight: int, least: int) -> int:
    size = max(pixels, least)
    words = text.split()
    first = QFontMetrics(font_at(size, weight))
    # Type grows evenly: most sizes that are too large are found out without measuring in them.
    widest = max((first.horizontalAdvance(word) for word in words), default=0) / size
    whole = first.horizontalAdvance(text.strip()) / size
    while size > least:
        needed = whole if height < size * _TWO_LINES else widest
        if needed * size <= width * _NEARLY and _fits(
            text, words, QFontMetrics(font_at(size, weight)), width, height
        ):
            return size
        size = max(least, int(size * _STEP))
    return least


def _fits(text: str, words: list[str], metrics: QFontMetrics, width: int, height: int) -> bool:
    widest = max((metrics.horizontalAdvance(word) for word in words), default=0)
    return widest <= width and metrics.boundingRect(QRect(0, 0, width, _TALL), _WRAP, text).height() <= height


def block(painter: QPainter, rect: QRect, text: str, font: QFont, colour: str, align: int = TOP) -> int:
    """Wrapped text; the height it took (px). It shrinks as `line` does, then its last line is elided."""
    wrapped = _wrapped if len(text) <= _REMEMBERED else _wrapped.__wrapped__
    weight, pixels = int(font.weight()), font.pixelSize()
    least = _least(pixels)
    shown, flags, needed, fits = wrapped(text, pixels, weight, rect.width(), rect.height(), align, least)
    font = font if fits == pixels else font_at(fits, weight)
    is_line = fits >= huge.FROM_PX and align == TOP and needed < fits * _ONE_LINE
    if is_line and huge.draw(painter, rect.left(), rect.top(), shown, font, colour):
        return min(needed, rect.height())
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(rect, flags, shown)
    return min(needed, rect.height())


@lru_cache(maxsize=384)
def _wrapped(
    text: str, pixels: int, weight: int, width: int, height: int, align: int, least: int
) -> tuple[str, int, int, int]:
    """What stands in the room, how it is drawn, the height that the whole text needs, and its size (px)."""
    tall = QRect(0, 0, width, _TALL)
    shown = one_line(text)
    while True:
        metrics = QFontMetrics(font_at(pixels, weight))
        breaks = int(Qt.TextFlag.TextWrapAnywhere) * (not _breaks_well(shown, metrics, width))
        flags = align | _WRAP | breaks
        needed = metrics.boundingRect(tall, flags, shown).height()
        if needed <= height or pixels <= least:
            break
        pixels -= 1
    if needed > height and len(shown) > 1:
        low, high = 0, len(shown)
        while low < high:
            middle = (low + high + 1) // 2
            fits = metrics.boundingRect(tall, flags, shown[:middle] + "…").height() <= height
            low, high = (middle, high) if fits else (low, middle - 1)
        shown = shown[:low].rstrip() + "…"
    return shown, flags, needed, pixels


def _breaks_well(text: str, metrics: QFontMetrics, width: int) -> bool:
    return all(metrics.horizontalAdvance(word) <= width for word in text.split())


def card(
    painter: QPainter, rect: QRect, fill: str, edge: str | None, radius: float = tokens.CARD_RADIUS
) -> None:
    """A surface with a hairline."""
    rounded(painter, rect, fill, edge, radius)


def stripe(painter: QPainter, rect: QRect, fill: str, mark: str, radius: float, width: int) -> None:
    """A filled surface with a strong edge on its left."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect), radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(path, QColor(fill))
    painter.save()
    painter.setClipRect(QRect(rect.left(), rect.top(), width, rect.height()))
    painter.fillPath(path, QColor(mark))
    painter.restore()


def joined(parts: Iterable[str], by: str = " · ") -> str:
    """The parts that are there, with a dot between."""
    return by.join(part for part in parts if part)
