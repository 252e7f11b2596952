"""The whole warehouse at a glance: how full every place is, and which are blocked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy

from ui.parts import paint
from ui.parts.places_grid import Grid
from ui.parts.places_layout import Cell, Layout, MapPlace, beside, end_of_aisle, layout_of
from ui.parts.places_paint import paint_places
from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.look import font_at, look
from ui.theme.tokens import Colours
from ui.words import tr

_CELL_LEAST, _CELL_MOST = 10, 76
_ZOOM = (0.5, 3.0)
_HEAD_MOST = 16


class PlacesMap(QAbstractScrollArea):
    """Racks from the front, one band an aisle; a cell fills from below, a blocked one is crossed.

    Arrows walk from place to place, Home and End along the aisle, Page Up and Down from aisle to aisle,
    + and - change the size, Enter or a click chooses.

    Signals:
        chosen: the code of the place that was clicked or entered.
        current_changed: the code of the place that has the ring.
    """

    chosen = Signal(str)
    current_changed = Signal(str)

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self._places: dict[str, MapPlace] = {}
        self._layout: Layout = layout_of(())
        self._current = ""
        self._hovered = ""
        self._zoom = 1.0
        self._still: QPixmap | None = None
        self._grid: Grid | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        follow(self, self._measure)
        self._describe()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self._forget()

    def set_places(self, places: Sequence[MapPlace]) -> None:
        """Show these places; the ring stays on the same code if it is still there."""
        now = {place.code: place for place in places}
        if [(one.code, one.sequence) for one in places] != [
            (one.code, one.sequence) for one in self._places.values()
        ]:
            self._layout = layout_of(tuple(now.values()))
        self._places = now
        if self._current not in self._layout.at:
            self._current = self._layout.cells[0].place.code if self._layout.cells else ""
        self._hovered = ""
        self._measure()
        self._describe()

    def set_zoom(self, zoom: float) -> None:
        """1 fits the longest aisle into the window where it can be."""
        self._zoom = min(max(zoom, _ZOOM[0]), _ZOOM[1])
        self._measure()
        self._show_current()

    @property
    def current(self) -> str:
        """The code of the place that has the ring, or ""."""
        return self._current

    def set_current(self, code: str) -> None:
        """Put the ring on a place and bring it into sight; a code that is not there changes nothing."""
        if code not in self._layout.at:
            return
        is_new = code != self._current
        self._current = code
        self._show_current()
        self._describe()
        self.viewport().update()
        if is_new:
            self.current_changed.emit(code)

    def said(self, code: str) -> str:
        """A place in words: "A-03-2 · forward · 75 % full · blocked"."""
        place = self._places[code]
        full = tr("{percent} % full", percent=round(place.fill * 100)) if place.fill > 0 else tr("empty")
        return paint.joined((place.code, place.kind, full, tr("blocked") if place.is_blocked else ""))

    def _describe(self) -> None:
        self.setAccessibleName(tr("Map of places"))
        self.setAccessibleDescription(self.said(self._current) if self._current else tr("No places."))

    @property
    def grid(self) -> Grid:
        """Where everything is now (px of the viewport)."""
        if self._grid is None:
            font = look().font(tokens.SMALL, tokens.MEDIUM)
            metrics, bands = QFontMetrics(font), self._layout.bands
            widest = max((metrics.horizontalAdvance(band.name) for band in bands), default=0)
            names = min(widest, look().px(110)) + look().px(16)
            gap = round(self._head_font().pixelSize() * 1.3) + 2
            fitting = (self.viewport().width() - names - gap) / max(self._layout.columns, 1)
            wide = min(max(fitting, look().px(_CELL_LEAST)), look().px(_CELL_MOST)) * self._zoom
            high = max(min(wide * 0.7, look().px(26) * self._zoom), look().px(8))
            left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
            self._grid = Grid(self._layout, names, wide, high, gap, left, top)
        return self._grid

    def rect_of(self, code: str) -> QRect:
        """Where a place is drawn (px of the viewport); outside of it when it must be scrolled to."""
        return self.grid.rect(self._layout.cells[self._layout.at[code]])

    def _measure(self) -> None:
        self._forget()
        across, along = self.grid.whole
        view = self.viewport()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), across, view.width()),
            (self.verticalScrollBar(), along, view.height()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(round(self.grid.high * 2))
        self._forget()

    def _forget(self) -> None:
        self._still = self._grid = None
        self.viewport().update()

    def _show_current(self) -> None:
        if not self._current:
            return
        rect, room = self.rect_of(self._current), self.viewport().rect()
        names = self.grid.names
        for bar, low, high, start, end in (
            (self.horizontalScrollBar(), rect.left() - names, rect.right(), 0, room.width() - 12),
            (self.verticalScrollBar(), rect.top() - 12, rect.bottom() + 12, 0, room.height()),
        ):
            if low < start:
                bar.setValue(bar.value() + low - start)
            elif high > end:
                bar.setValue(bar.value() + high - end)

    def sizeHint(self) -> QSize:
        return QSize(look().px(640), look().px(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(200), look().px(120))

    # Painting: the racks once, the ring and the words over them.

    def paintEvent(self, _event: QPaintEvent) -> None:
        view = self.viewport()
        if self._still is None or self._still.devicePixelRatio() != view.devicePixelRatio():
            self._still = self._racks()
        painter = QPainter(view)
        painter.drawPixmap(0, 0, self._still)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._hovered:
            self._ring(painter, self._hovered, self._colours.ink, 1.5)
        if self._current:
            is_active = self.hasFocus()
            self._ring(painter, self._current, self._colours.accent if is_active else self._colours.soft, 2.5)
        if self._hovered:
            # What the chosen one is stands beside the map: a note on it would only cover its neighbours.
            self._words(painter, self._hovered)
        painter.end()

    def _racks(self) -> QPixmap:
        view = self.viewport()
        ratio = view.devicePixelRatio()
        still = QPixmap(view.size() * ratio)
        still.setDevicePixelRatio(ratio)
        self._paint_racks(still, view.rect())
        return still

    def _paint_racks(self, still: QPixmap, part: QRect) -> None:
        painter = QPainter(still)
        painter.setClipRect(part)
        painter.fillRect(part, QColor(self._colours.card))
        grid = self.grid
        bands = grid.bands_seen(part.top(), part.bottom() + 1)
        seen = [
            (self._places[cell.place.code], grid.rect(cell))
            for number in bands
            for cell in self._cells_seen(number)
        ]
        paint_places(painter, seen, self._colours)
        for number in bands:
            self._heads(painter, number)
            self._name(painter, number)
        painter.end()

    def _cells_seen(self, number: int) -> Iterator[Cell]:
        band = self._layout.bands[number]
        for column in self.grid.columns_seen(self.viewport().width()):
            for row in range(band.rows):
                cell = band.cells.get((column, row))
                if cell is not None:
                    yield cell

    def _name(self, painter: QPainter, number: int) -> None:
        grid, band = self.grid, self._layout.bands[number]
        top, high = int(grid.band_top(number)) - grid.top, max(int(band.rows * grid.high), 1)
        painter.fillRect(QRect(0, top, grid.names - 2, high), QColor(self._colours.card))
        room = QRect(look().px(4), top - 4, grid.names - look().px(12), high + 8)
        font = look().font(tokens.SMALL, tokens.MEDIUM)
        paint.line(painter, room, band.name, font, self._colours.soft)

    def _heads(self, painter: QPainter, number: int) -> None:
        """The number of each bay above its rack, as far as they have room."""
        font = self._head_font()
        wide = QFontMetrics(font).horizontalAdvance("000")
        for bay, room in self.grid.heads(number, wide):
            paint.line(painter, room, str(bay), font, self._colours.soft, paint.CENTRE)

    @staticmethod
    def _head_font() -> QFont:
        # They are looked up, not read: in large text the racks need the room more.
        return font_at(min(look().type_px(tokens.SMALL), look().px(_HEAD_MOST)), tokens.REGULAR)

    def _ring(self, painter: QPainter, code: str, colour: str, width: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), width))
        painter.drawRoundedRect(QRectF(self.rect_of(code)).adjusted(-1, -1, 1, 1), 3, 3)

    def _words(self, painter: QPainter, code: str) -> None:
        """What the place is, beside it and inside the window; its aisle's name stays in sight."""
        here, cell, room = look(), self.rect_of(code), self.viewport().rect()
        font = here.font(tokens.TEXT, tokens.MEDIUM)
        text = self.said(code)
        metrics = QFontMetrics(font)
        names = self.grid.names
        wide = min(metrics.horizontalAdvance(text) + here.px(32), room.width() - names)
        high = metrics.height() + here.px(12)
        left = min(max(cell.center().x() - wide // 2, names), room.width() - wide)
        above = cell.top() - high - here.px(6)
        top = above if above >= 0 else min(cell.bottom() + here.px(6), room.height() - high)
        bubble = QRect(left, top, wide, high)
        paint.card(painter, bubble, self._colours.ink, None, here.px(8))
        words = bubble.adjusted(here.px(12), 0, -here.px(12), 0)
        paint.line(painter, words, text, font, self._colours.card, paint.CENTRE)

    # What a person does.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), Qt.Key
        ways = {keys.Key_Left: (-1, 0), keys.Key_Right: (1, 0), keys.Key_Up: (0, -1), keys.Key_Down: (0, 1)}
        if event.text() in ("+", "-"):
            self.set_zoom(self._zoom * (1.25 if event.text() == "+" else 0.8))
        elif not self._current:
            super().keyPressEvent(event)
        elif key in ways:
            self.set_current(beside(self._layout, self._current, *ways[Qt.Key(key)]))
        elif key in (keys.Key_Home, keys.Key_End):
            self.set_current(end_of_aisle(self._layout, self._current, last=key == keys.Key_End))
        elif key in (keys.Key_PageUp, keys.Key_PageDown):
            self.set_current(self._next_aisle(-1 if key == keys.Key_PageUp else 1))
        elif key in (keys.Key_Return, keys.Key_Enter, keys.Key_Space):
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _next_aisle(self, down: int) -> str:
        band = self._layout.bands[
            self._layout.band_of(self._layout.cells[self._layout.at[self._current]].row)
        ]
        code, before = self._current, ""
        for _each in range(band.rows):
            code, before = beside(self._layout, code, 0, down), code
            cell = self._layout.cells[self._layout.at[code]]
            if code == before or not band.top <= cell.row < band.top + band.rows:
                break
        return code

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.grid.place_at(event.position().toPoint())
        if found and event.button() is Qt.MouseButton.LeftButton:
            self.set_current(found)
            self.chosen.emit(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.grid.place_at(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover("")
        return super().viewportEvent(event)

    def _hover(self, code: str) -> None:
        if code != self._hovered:
            self._hovered = code
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (1.1 if event.angleDelta().y() > 0 else 0.9))
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What is still in sight is moved; only the strip that comes into sight is painted."""
        still, view = self._still, self.viewport().rect()
        self._grid = None
        if still is None or dx or abs(dy) >= view.height() or still.devicePixelRatio() % 1:
            self._forget()
            return
        still.scroll(0, dy * int(still.devicePixelRatio()), still.rect())
        strip = QRect(0, 0 if dy > 0 else view.height() + dy, view.width(), abs(dy))
        self._paint_racks(still, strip)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_current()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
