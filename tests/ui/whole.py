"""Whether every word of a screen is whole, as it is painted: nothing elided, squeezed or covered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QPushButton, QWidget

from tests.ui.build import Bench
from ui.desks.kit_view import Cells
from ui.parts import paint
from ui.parts.question import QuestionView
from ui.theme.look import look


@contextmanager
def watched_painting() -> Iterator[set[str]]:
    """What is painted with its end left out, from now on. Not cells: their tool tip has the rest."""
    cut: set[str] = set()
    elided, wrapped, cell = paint._elided, paint._wrapped, Cells.paint
    cells = 0

    def line(text, *rest):
        found = elided(text, *rest)
        if found[0] != paint.one_line(text) and not cells:
            cut.add(text)
        return found

    def block(text, *rest):
        found = wrapped(text, *rest)
        if found[0] != paint.one_line(text):
            cut.add(text)
        return found

    def in_cell(*given):
        nonlocal cells
        cells += 1
        try:
            cell(*given)
        finally:
            cells -= 1

    line.__wrapped__, block.__wrapped__ = elided.__wrapped__, wrapped.__wrapped__  # type: ignore[attr-defined]
    paint._elided, paint._wrapped, Cells.paint = line, block, in_cell  # type: ignore[assignment]
    try:
        yield cut
    finally:
        paint._elided, paint._wrapped, Cells.paint = elided, wrapped, cell  # type: ignore[method-assign]


def cut_words(bench: Bench, painted: set[str]) -> list[str]:
    """Paints the window as it stands, and tells what of its words is not whole."""
    painted.clear()
    bench.window.grab()
    found = [f"left out: {text}" for text in sorted(painted)]
    for part in bench.window.findChildren(QWidget):
        if part.isVisible() and part.window() is bench.window:
            found += _of(part) + _over_the_edge(part, bench.window)
    return found


def _of(part: QWidget) -> list[str]:
    match part:
        case QLabel() if part.text() and not part.pixmap().isNull():
            return []
        case QLabel() if part.text():
            return _label(part)
        case QPushButton() if part.text():
            wide = QFontMetrics(part.font()).horizontalAdvance(part.text().replace("&&", "&"))
            return [f"button: {part.text()}"] if wide > part.width() else []
        case QComboBox() if not part.isEditable():
            wide = QFontMetrics(part.font()).horizontalAdvance(part.currentText())
            return [f"choice: {part.currentText()}"] if wide + look().px(32) > part.width() else []
        case QuestionView():
            return _question(part)
    return []


def _over_the_edge(part: QWidget, window: QWidget) -> list[str]:
    """What can be scrolled may be longer than what is seen of it, and never wider."""
    whole, can_scroll = window, False
    around = part.parentWidget()
    while around is not None and around is not window:
        if isinstance(around, QAbstractScrollArea):
            whole, can_scroll = around, True
            break
        around = around.parentWidget()
    corner = part.mapTo(whole, part.rect().bottomRight())
    is_over = corner.x() > whole.width() or (corner.y() > whole.height() and not can_scroll)
    words = part.accessibleName() or (part.text() if isinstance(part, QLabel | QAbstractButton) else "")
    return [f"over the edge: {type(part).__name__} {words}"] if is_over else []


def _label(part: QLabel) -> list[str]:
    metrics = QFontMetrics(part.font())
    needed = part.heightForWidth(part.width()) if part.wordWrap() else metrics.height()
    longest = max((metrics.horizontalAdvance(word) for word in _pieces(part)), default=0)
    if needed > part.height() + 2 or longest > part.width() + 2:
        return [f"label: {part.text()}"]
    return []


def _pieces(part: QLabel) -> list[str]:
    return re.split(r"[\s\u200b]+", part.text()) if part.wordWrap() else part.text().splitlines()


def _question(part: QuestionView) -> list[str]:
    """The fact is the largest thing on the screen."""
    return [] if not part.fact or part.fact_pixels >= part.hint_pixels else [f"small: {part.fact}"]


def overlapping(bench: Bench) -> list[str]:
    """Buttons that lie on one another."""
    there = [
        button
        for button in bench.window.findChildren(QAbstractButton)
        if button.isVisible() and button.window() is bench.window
    ]
    return [
        f"{one.text()} on {other.text()}"
        for one, other in combinations(there, 2)
        if one.parentWidget() is other.parentWidget() and one.geometry().intersects(other.geometry())
    ]
