"""Thousands of places on a painter: gathered by colour first, so that each colour is set once."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLine, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.parts.mixing import mix
from ui.parts.places_layout import MapPlace
from ui.theme.tokens import Colours

_SHADES = 12
_LIGHTEST = 0.68  # of the accent
_LEAST = 0.2  # of its height is filled where anything lies: a line of two pixels looks like an empty place
_OVER, _MARK, _BLOCKED = _SHADES + 1, _SHADES + 2, _SHADES + 3


def paint_places(painter: QPainter, places: Iterable[tuple[MapPlace, QRect]], colours: Colours) -> None:
    """A place fills from below and darkens; one too full has a mark on top; a blocked one is crossed."""
    boxes: dict[int, list[QRect]] = {at: [] for at in range(_BLOCKED + 1)}
    crosses: list[QLine] = []
    for place, rect in places:
        if place.is_blocked:
            boxes[_BLOCKED].append(rect)
            crosses.append(QLine(rect.topLeft(), rect.bottomRight()))
            crosses.append(QLine(rect.bottomLeft(), rect.topRight()))
        else:
            boxes[0].append(rect)
        fill = place.fill
        if fill > 1:
            boxes[_OVER].append(rect)
            boxes[_MARK].append(QRect(rect.left(), rect.top(), rect.width(), 3))
        elif fill > 0:
            high = rect.height()
            tall = max(round(high * max(fill, _LEAST)), 2)
            filled = QRect(rect.left(), rect.top() + high - tall, rect.width(), tall)
            boxes[1 + min(int(fill * _SHADES), _SHADES - 1)].append(filled)
    painter.setPen(Qt.PenStyle.NoPen)
    # What is under comes first: the empty place, then its fill, then its mark.
    for at in (0, _BLOCKED, *range(1, _BLOCKED)):
        if boxes[at]:
            painter.setBrush(_colour(at, colours))
            painter.drawRects(boxes[at])
    if crosses:
        painter.setPen(QPen(QColor(colours.stop), 1.5))
        painter.drawLines(crosses)


def _colour(at: int, colours: Colours) -> QColor:
    special = {0: colours.chip, _OVER: colours.warn, _MARK: colours.stop, _BLOCKED: colours.stopbg}
    if at in special:
        return QColor(special[at])
    # The lightest is 3 : 1 on an empty place (WCAG 2.2, 1.4.11): how full it is can be seen by everybody.
    return mix(colours.chip, colours.accent, _LIGHTEST + (1 - _LIGHTEST) * at / _SHADES)
