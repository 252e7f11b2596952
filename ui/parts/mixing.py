"""Colours between two colours of the theme."""

from __future__ import annotations

from PySide6.QtGui import QColor


def mix(ground: str, over: str, part: float) -> QColor:
    """`part` (0 to 1) of the second colour over the first."""
    low, high = QColor(ground), QColor(over)
    share = min(max(part, 0.0), 1.0)
    return QColor(
        round(low.red() + (high.red() - low.red()) * share),
        round(low.green() + (high.green() - low.green()) * share),
        round(low.blue() + (high.blue() - low.blue()) * share),
    )
