"""Rounded surfaces, put together from corners that were drawn once.

To fill and to stroke a rounded rectangle of the size of a card takes half a millisecond; some of them stand
on every screen, and are painted at every scan.
"""

from __future__ import annotations

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

_BETWEEN = 2  # px of the edge between two corners: what is drawn out to the length of a side


def rounded(painter: QPainter, rect: QRect, fill: str, edge: str | None, radius: float) -> None:
    """A surface with a hairline, or without one."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    corner = ceil(radius) + 1
    least = 2 * corner + _BETWEEN
    is_plain = painter.device().devicePixelRatioF() == 1 and painter.worldTransform().isIdentity()
    if is_plain and rect.width() >= least and rect.height() >= least:
        _put_together(painter, rect, _drawn(fill, edge, radius, least), corner, QColor(fill))
    else:
        _draw(painter, rect, fill, edge, radius)


def _draw(painter: QPainter, rect: QRect, fill: str, edge: str | None, radius: float) -> None:
    painter.setBrush(QColor(fill))
    painter.setPen(QPen(QColor(edge), 1) if edge else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


@lru_cache(maxsize=64)
def _drawn(fill: str, edge: str | None, radius: float, side: int) -> QPixmap:
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw(painter, drawn.rect(), fill, edge, radius)
    painter.end()
    return drawn


def _put_together(painter: QPainter, rect: QRect, drawn: QPixmap, corner: int, fill: QColor) -> None:
    left, top, side = rect.left(), rect.top(), drawn.width()
    wide, high = rect.width() - 2 * corner, rect.height() - 2 * corner
    far, low, end = left + corner + wide, top + corner + high, side - corner
    painter.drawPixmap(left, top, drawn, 0, 0, corner, corner)
    painter.drawPixmap(far, top, drawn, end, 0, corner, corner)
    painter.drawPixmap(left, low, drawn, 0, end, corner, corner)
    painter.drawPixmap(far, low, drawn, end, end, corner, corner)
    painter.drawPixmap(left + corner, top, wide, corner, drawn, corner, 0, _BETWEEN, corner)
    painter.drawPixmap(left + corner, low, wide, corner, drawn, corner, end, _BETWEEN, corner)
    painter.drawPixmap(left, top + corner, corner, high, drawn, 0, corner, corner, _BETWEEN)
    painter.drawPixmap(far, top + corner, corner, high, drawn, end, corner, corner, _BETWEEN)
    # Not fillRect: the first one that is called makes all of Qt's named gradients.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRect(left + corner, top + corner, wide, high)
