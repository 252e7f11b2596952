"""Letters too large for Qt to keep drawn: the code of a place, the number of pieces.

Qt makes one shape of such a text and fills it as a whole, which takes a millisecond at each scan. Letter by
letter it takes a third of that, and every point of the screen is the same. For letters of more than 104 px
that did not hold in a window that had drawn much before, so they are Qt's.
"""

from __future__ import annotations

import re
from functools import lru_cache
from math import floor

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath

from ui.theme.look import font_at

FROM_PX, TO_PX = 65, 104
# Letters that are drawn by themselves. Others may join or change with their neighbours.
_APART = re.compile(r"[A-Z0-9 !#%&()*+,./:;<=>?@_-]+")


def draw(painter: QPainter, rect: QRect, text: str, font: QFont, colour: str, *, is_centred: bool) -> bool:
    """Draw one line from the left of a room, at its top or in its middle; False where Qt must.

    It must for letters that are too small or too large or join, and for a room that would cut them: nothing
    is drawn then.
    """
    pixels, weight = font.pixelSize(), int(font.weight())
    if not FROM_PX <= pixels <= TO_PX or not _APART.fullmatch(text):
        return False
    places, high, ascent = _places(text, pixels, weight)
    # To the 64th of a pixel, as Qt's own layout counts.
    above = floor((rect.height() - high) / 2 * 64) / 64 if is_centred else 0.0
    foot = rect.top() + above + ascent
    shapes = [
        _shape(letter, pixels, weight).translated(rect.left() + left, foot)
        for letter, left in zip(text, places, strict=True)
    ]
    room = QRectF(rect)
    if not all(room.contains(shape.boundingRect()) for shape in shapes if not shape.isEmpty()):
        return False
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill = QColor(colour)
    for shape in shapes:
        painter.fillPath(shape, fill)
    return True


@lru_cache(maxsize=128)
def _places(text: str, pixels: int, weight: int) -> tuple[tuple[float, ...], float, float]:
    """Where each letter begins, and the height and the ascent of the line (px)."""
    metrics = QFontMetricsF(font_at(pixels, weight))
    # What stands before a letter may have moved closer to it.
    ends = (metrics.horizontalAdvance(text[: at + 1]) for at in range(len(text)))
    places = tuple(end - metrics.horizontalAdvance(letter) for end, letter in zip(ends, text, strict=True))
    return places, metrics.height(), metrics.ascent()


@lru_cache(maxsize=256)
def _shape(letter: str, pixels: int, weight: int) -> QPainterPath:
    shape = QPainterPath()
    shape.addText(0, 0, font_at(pixels, weight), letter)
    return shape
