"""Every word of every screen as it is really painted: its letters against the ground around them.

Both colours are taken from the picture, not from what somebody meant to paint.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QFontMetrics, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.ui.build import Bench, opened
from tests.ui.desk_room import shipped, shop  # noqa: F401 - fixtures
from tests.ui.seeing import contrast
from ui import registry
from ui.desks.kit_fading import Fading
from ui.parts import paint
from ui.theme import tokens
from ui.theme.look import look
from ui.theme.tokens import COLOURS, Scheme

PAGES = (*registry.FLOWS, *(desk.page for desk in registry.DESKS), "lock")
_LARGE_PX, _LARGE_BOLD_PX = 24, 19  # from here 3 : 1 will do (WCAG 2.2, 1.4.3)
_NOT_HERE = "NO-SUCH-CODE"


@dataclass(frozen=True, slots=True)
class Written:
    """Words, where they stand in the window, and how they are set."""

    text: str
    room: QRect
    pixels: int
    weight: int

    @property
    def least(self) -> float:
        is_large = self.pixels >= _LARGE_PX or (
            self.pixels >= _LARGE_BOLD_PX and self.weight >= tokens.MEDIUM
        )
        return 3.0 if is_large else 4.5


@contextmanager
def watched(window: QWidget) -> Iterator[list[Written]]:
    """All that is drawn on a line or in a block straight on a part of the window, from now on."""
    found: list[Written] = []
    line, block = paint.line, paint.block

    def note(painter, rect: QRect, text: str, font: QFont, wide: int, align: int) -> None:
        part = painter.device()
        if not text.strip() or not isinstance(part, QWidget) or part.window() is not window:
            return
        room = painter.worldTransform().mapRect(rect)
        if align == paint.RIGHT:
            room.setLeft(room.right() - wide)
        elif align != paint.CENTRE:
            room.setWidth(min(wide, room.width()))
        room = room.intersected(part.rect()).translated(part.mapTo(window, QPoint()))
        found.append(Written(text, room, font.pixelSize(), int(font.weight())))

    def lined(painter, rect, text, font, colour, align=paint._LEFT):
        wide = line(painter, rect, text, font, colour, align)
        note(painter, rect, text, font, wide, align)
        return wide

    def blocked(painter, rect, text, font, colour, align=paint.TOP):
        high = block(painter, rect, text, font, colour, align)
        note(painter, rect, text, font, rect.width(), align)
        return high

    paint.line, paint.block = lined, blocked
    try:
        yield found
    finally:
        paint.line, paint.block = line, block


def parts_with_words(window: QWidget) -> Iterator[Written]:
    """Labels and buttons, as much of them as is seen."""
    for part in window.findChildren(QWidget):
        if not isinstance(part, QLabel | QAbstractButton) or not part.isVisible():
            continue
        if part.window() is not window or not part.text().strip():
            continue
        seen = part.visibleRegion().boundingRect()
        if seen.height() >= QFontMetrics(part.font()).capHeight():
            room = seen.translated(part.mapTo(window, QPoint())).adjusted(4, 4, -4, -4)
            font = part.font()
            yield Written(part.text(), room, font.pixelSize(), int(font.weight()))


def fading(window: QWidget) -> list[QRect]:
    """Where a card goes on below its edge."""
    return [
        each.rect().translated(each.mapTo(window, QPoint()))
        for each in window.findChildren(Fading)
        if each.isVisible() and each.height() > 1
    ]


def measured(image: QImage, room: QRect) -> tuple[float, str, str]:
    """The best contrast of a pixel there to the most frequent one, and both colours."""
    seen = image.copy(room.intersected(image.rect())).convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(bytes(seen.constBits())).cast("I"))
    if not counted:
        return 21.0, "", ""
    ((ground, _count),) = counted.most_common(1)
    found, ink = max((_between(one, ground), one) for one in counted)
    return found, _named(ink), _named(ground)


def _named(pixel: int) -> str:
    return f"#{pixel & 0xFFFFFF:06x}"


@lru_cache(maxsize=100_000)
def _between(one: int, other: int) -> float:
    return contrast(_named(one), _named(other))


def weak_words(bench: Bench) -> list[str]:
    with watched(bench.window) as painted:
        image = bench.window.grab().toImage()
    weak = []
    for one in {*painted, *parts_with_words(bench.window)}:
        if any(edge.intersects(one.room) for edge in fading(bench.window)):
            continue  # it goes on below, and is read when it is scrolled to
        found, ink, ground = measured(image, one.room)
        if found < one.least:
            weak.append(f"{one.text!r} {one.pixels} px: {ink} on {ground} is {found:.1f}")
    return weak


def test_every_word_that_is_painted_can_be_read_in_every_look(qtbot, shipped):  # noqa: F811
    found: list[str] = []
    with opened(shipped, qtbot, relays=False) as bench:
        try:
            for page in PAGES:
                bench.window.lock() if page == "lock" else bench.go(page)
                if page == "ship":
                    bench.scan(_NOT_HERE)
                for scheme in COLOURS:
                    look().choose(scheme, 100)
                    bench.settle()
                    found += [f"{page}, {scheme}: {fault}" for fault in weak_words(bench)]
        finally:
            look().choose(Scheme.SYSTEM, 100)
    assert not found, "\n".join(found)
