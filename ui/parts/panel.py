"""A card at the side of the question: a title, a large fact, a note, and a list or a picture."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fulfill.scene import Panel
from ui.parts import paint
from ui.parts.bars import Bars
from ui.parts.drawings import BoxDrawing, WalkMap
from ui.parts.rows import RowList
from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.look import look
from ui.theme.toned import tone_colour
from ui.words import say

_PAD, _SIDE = 20, 8  # px: before the words of a card; before a row, whose words begin where they do


class PanelCard(QWidget):
    """One panel of a scene. It keeps its parts, so that the next scene is only a repaint."""

    def __init__(self) -> None:
        super().__init__()
        self._panel: Panel | None = None
        self._is_beside = False
        self._layout = QVBoxLayout(self)
        self._rows = RowList(is_large=False)
        self._box = BoxDrawing(look().colours)
        self._walk = WalkMap(look().colours)
        self._bars = Bars()
        for part in (self._walk, self._box, self._bars, self._rows):
            # Bars need what they need; the rows below them have the rest.
            self._layout.addWidget(part, 0 if part is self._bars else 1)
            part.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        follow(self, self._restyle)

    def show_panel(self, panel: Panel) -> None:
        if panel == self._panel:
            return
        before = self._panel_shape()
        self._panel = panel
        self._rows.show_rows(panel.rows)
        self._box.setVisible(panel.box is not None)
        if panel.box is not None:
            self._box.set_box(panel.box)
        self._bars.show_bars(panel.bars)
        self._walk.setVisible(bool(panel.walk))
        if panel.walk:
            self._walk.set_walk(panel.walk)
        self.setAccessibleName(paint.joined((say(panel.title), say(panel.fact), say(panel.note)), ". "))
        if self._panel_shape() != before:
            self._restyle()
        self._show_rows()
        self.update()

    def _show_rows(self) -> None:
        """Below bars there are rows where they have room."""
        panel = self._panel
        if panel is None:
            return
        above = sum(self._heads()) + self._bars.sizeHint().height() + look().px(24)
        least = round(look().type_px(tokens.TEXT) * 1.6) * min(len(panel.rows), 2)
        self._rows.setVisible(bool(panel.rows) and (not panel.bars or self.height() >= above + least))

    def _panel_shape(self) -> tuple[int, ...]:
        """What its layout follows: while it stays, the next scene is a repaint and no more."""
        panel = self._panel
        box = (panel.box.length, panel.box.width, panel.box.height) if panel and panel.box else (0, 0, 0)
        return (*self._heads(), self.weight, look().px(16), *box, self._words_wide() if any(box) else 0)

    @property
    def weight(self) -> int:
        """How much of the height it wants beside its neighbours."""
        if self._panel is None:
            return 1
        pictured = 4 * (self._panel.box is not None or bool(self._panel.walk))
        listed = min(len(self._panel.rows), 5) + 2 * len(self._panel.bars)
        return 2 + 3 * bool(self._panel.fact) + pictured + listed

    def _heads(self) -> tuple[int, int, int]:
        """The heights of title, fact and note (px); in a low card the fact stands beside the title."""
        here = look()
        title = round(here.type_px(tokens.BODY) * 1.5)
        fact = round(here.type_px(tokens.NAME) * 1.25) if self._panel and self._panel.fact else 0
        note = round(here.type_px(tokens.TEXT) * 1.5) if self._panel and self._panel.note else 0
        # A row below them is worth more than a fact in large type on a line of its own.
        rows = min(len(self._panel.rows), 2) if self._panel else 0
        high = self._bars.sizeHint().height() if self._panel and self._panel.bars else 0
        below = round(here.type_px(tokens.TEXT) * 1.6 * rows) + high
        least = title + fact + note + here.px(18) + below
        if fact and 0 < self.height() < least:
            return max(title, round(here.type_px(tokens.TITLE) * 1.25)), 0, note
        return title, fact, note

    def _restyle(self) -> None:
        self._set_margins()
        self._box.set_colours(look().colours)
        self._walk.set_colours(look().colours)
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()
        self._show_rows()

    def _set_margins(self) -> None:
        """What is below the words begins under their first letter; a box is beside them if larger there."""
        here = look()
        side, pad = here.px(_SIDE), here.px(16)
        heads = self._heads()
        left, top, foot = side, pad + sum(heads), pad // 2
        self._is_beside = False
        if self._has_box_alone() and heads[1]:
            # Its note then stands at the foot of the card.
            beside, under = here.px(_PAD) + self._words_wide() + pad, pad // 2 + heads[2]
            low = self._box.scale_in(self.width() - 2 * side, self.height() - top - foot)
            if self._box.scale_in(self.width() - beside - side, self.height() - pad // 2 - under) > low:
                left, top, foot, self._is_beside = beside, pad // 2, under, True
        self._layout.setContentsMargins(left, top, side, foot)

    def _has_box_alone(self) -> bool:
        panel = self._panel
        return panel is not None and panel.box is not None and not panel.rows and not panel.bars

    def _words_wide(self) -> int:
        """The wider of title and fact, as they stand under each other (px)."""
        here, panel = look(), self._panel
        if panel is None:
            return 0
        return max(
            paint.wide(say(panel.title), here.type_px(tokens.BODY), tokens.MEDIUM),
            paint.wide(say(panel.fact), here.type_px(tokens.NAME), tokens.MEDIUM),
        )

    def sizeHint(self) -> QSize:
        return QSize(look().px(360), self._least_high() + look().px(16))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(200), self._least_high())

    def _least_high(self) -> int:
        """Title and fact on one line, the note, and one row (px)."""
        here, panel = look(), self._panel
        words = here.type_px(tokens.BODY) * 1.5
        if panel is not None and panel.fact:
            words = max(words, here.type_px(tokens.TITLE) * 1.25)
        words += here.type_px(tokens.TEXT) * 1.5 * (panel is not None and bool(panel.note))
        # A row, and where there are more the line that says so.
        rows = min(len(panel.rows), 2) if panel is not None and not panel.bars else 0
        words += here.type_px(tokens.TEXT) * 1.6 * rows
        return round(words) + here.px(24) + self._bars.least_high

    def paintEvent(self, _event: QPaintEvent) -> None:
        panel = self._panel
        if panel is None:
            return
        here, colours = look(), look().colours
        painter = QPainter(self)
        paint.card(painter, self.rect(), colours.card, colours.line)
        pad = here.px(_PAD)
        wide, top = self.width() - 2 * pad, here.px(14)
        title, fact, note = self._heads()
        font = here.font(tokens.BODY, tokens.MEDIUM)
        paint.line(painter, QRect(pad, top, wide, title), say(panel.title), font, colours.soft)
        top += title
        if panel.fact and not fact:
            words = say(panel.fact)
            room = QRect(pad, here.px(14), wide, title)
            paint.line(painter, room, words, here.font(tokens.TITLE, tokens.MEDIUM), colours.ink, paint.RIGHT)
        elif fact:
            words = say(panel.fact)
            room = QRect(pad, top, wide, fact)
            big = paint.fitted(words, room, here.type_px(tokens.NAME), tokens.MEDIUM)
            paint.line(painter, room, words, big, colours.ink)
            top += fact
        if note:
            colour = tone_colour(panel.tone)
            words = say(panel.note)
            top = self.height() - note - here.px(10) if self._is_beside else top
            paint.line(painter, QRect(pad, top, wide, note), words, here.font(tokens.TEXT), colour)
        painter.end()
