"""One line of huge type, put together from letters that were drawn before.

Qt keeps pictures of letters up to 64 px and draws larger ones as outlines each time: a place's code took
longer than all the rest of a screen. Codes are made of few letters, so their pictures are kept here.
"""

from __future__ import annotations

from collections import OrderedDict
from math import ceil, floor
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QRawFont

# Qt's own limit (QT_MAX_CACHED_GLYPH_SIZE); with a higher one, nothing is painted at all.
FROM_PX: Final = 65
# The digits, a hyphen and the letters of a site's aisles, in one size: about one megabyte at 100 %.
_KEPT_MOST: Final = 32
_LETTERS_MOST: Final = 40
_BEYOND_LATIN: Final = "\u0250"  # what is drawn in colours, or from right to left, is for Qt


class _Letter(NamedTuple):
    """A drawn letter, `left` and `top` from its place on the line (px). No picture: nothing to see."""

    picture: QPixmap | None
    left: float
    top: float


_kept: OrderedDict[tuple[str, int, str, float], _Letter] = OrderedDict()


def draw(painter: QPainter, left: float, top: float, text: str, font: QFont, colour: str) -> bool:
    """One line, its upper edge at `top`; False where it is not for this way, and nothing was drawn."""
    if font.pixelSize() < FROM_PX or len(text) > _LETTERS_MOST or max(text, default="") >= _BEYOND_LATIN:
        return False
    # Late: nothing so large is there at the first paint, and each class of Qt takes its time to be made.
    from PySide6.QtGui import QTextLayout

    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    scale = painter.device().devicePixelRatioF()
    for run in layout.glyphRuns():
        raw = run.rawFont()
        face = f"{raw.familyName()} {raw.styleName()} {raw.pixelSize()} {raw.weight()}"
        for index, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            letter = _letter(face, raw, index, colour, scale)
            if letter.picture is not None:
                # On whole pixels of the screen, as they were drawn: else they are blurred.
                x = round((left + at.x()) * scale) / scale + letter.left
                y = round((top + at.y()) * scale) / scale + letter.top
                painter.drawPixmap(QPointF(x, y), letter.picture)
    return True


def _letter(face: str, raw: QRawFont, index: int, colour: str, scale: float) -> _Letter:
    key = (face, index, colour, scale)
    found = _kept.get(key)
    if found is None:
        found = _kept[key] = _drawn(raw, index, colour, scale)
        if len(_kept) > _KEPT_MOST:
            _kept.popitem(last=False)
    else:
        _kept.move_to_end(key)
    return found


def _drawn(raw: QRawFont, index: int, colour: str, scale: float) -> _Letter:
    path = raw.pathForGlyph(index)
    room = path.boundingRect()
    if room.isEmpty():
        return _Letter(None, 0, 0)
    left, top = floor(room.left() * scale) - 1, floor(room.top() * scale) - 1
    wide, high = ceil(room.right() * scale) + 1 - left, ceil(room.bottom() * scale) + 1 - top
    picture = QPixmap(wide, high)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-left, -top)
    painter.scale(scale, scale)
    painter.fillPath(path, QColor(colour))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return _Letter(picture, left / scale, top / scale)
