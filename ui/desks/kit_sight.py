"""What is typed is seen: the field that has the focus is scrolled into sight when its room shrinks."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.theme.look import look

_ABOVE = 40  # px of the 1280 × 720 design: the label of a field stands above it


def keep_in_sight(page: QWidget) -> None:
    """Once the page is laid out anew, as when the keyboard on the screen takes half of it."""
    QTimer.singleShot(0, page, lambda: _show(page))


def _show(page: QWidget) -> None:
    field: QWidget | None = page.focusWidget()
    area = field
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if field is None or area is None:
        return
    inside = area.widget()
    if inside is not None and inside.isAncestorOf(field):
        area.ensureWidgetVisible(field, 0, look().px(_ABOVE))
