"""The buttons of the home screen, painted: a flow with what waits in it, a notice, a desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from fulfill.tone import Tone
from ui.desks.kit import count_text
from ui.parts import paint
from ui.theme import tokens
from ui.theme.icons import icon
from ui.theme.look import look
from ui.theme.toned import tone_colour
from ui.words import tr


class Tile(QAbstractButton):
    """A card that is a button: by Enter and Space, by a click, by a touch."""

    def __init__(self, opens: Callable[[], None]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(opens)
        look().changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paint_ground(self, painter: QPainter, fill: str = "") -> None:
        """The card, darker under the mouse, ringed with the focus."""
        colours = look().colours
        hovered = self.underMouse() or self.isDown()
        paint.card(painter, self.rect(), fill or (colours.chip if hovered else colours.card), colours.line)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 3))
            radius = tokens.CARD_RADIUS - 1
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), radius, radius)


class FlowTile(Tile):
    """A flow: its drawing, its word, and in large type how much waits in it."""

    def __init__(self, flow: str, word: str, opens: Callable[[], None]) -> None:
        super().__init__(opens)
        self._flow = flow
        self._count: int | None = None
        self._is_most = False
        self.setText(word)
        self._describe()

    @property
    def count(self) -> int | None:
        return self._count

    def show_count(self, count: int | None, *, is_most: bool = False) -> None:
        """How many pieces wait; None where nobody counts them. `is_most`: there are more than that."""
        if (count, is_most) != (self._count, self._is_most):
            self._count, self._is_most = count, is_most
            self._describe()
            self.update()

    def _figure(self) -> str:
        if self._count is None:
            return ""
        return count_text(self._count) + ("+" if self._is_most else "")

    def _describe(self) -> None:
        waits = ""
        if self._count is not None:
            waits = tr("{count} waiting", count=self._figure()) if self._count else tr("nothing waits")
        self.setAccessibleName(paint.joined((self.text(), waits), ", "))

    def sizeHint(self) -> QSize:
        return QSize(look().px(150), look().px(104))

    def minimumSizeHint(self) -> QSize:
        here = look()
        return QSize(here.px(96), max(here.px(76), round(here.px(40) + here.type_px(tokens.BODY) * 1.7)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        here, colours = look(), look().colours
        self.paint_ground(painter)
        pad = here.px(16)
        room = self.rect().adjusted(pad, here.px(10), -pad, -here.px(10))
        has_work = bool(self._count)
        size = here.px(32)
        ink = colours.accent if has_work else colours.soft
        painter.drawPixmap(room.left(), room.top(), size, size, icon(self._flow, ink, size))
        word = QFontMetrics(here.font(tokens.BODY, tokens.MEDIUM))
        figure = self._figure() if has_work else ""
        high = room.height() - word.height()
        right = QRect(room.left() + size + here.px(8), room.top(), room.width() - size - here.px(8), high)
        font = paint.fitted(figure or "0", right, min(here.type_px(tokens.NAME), high), tokens.BOLD)
        paint.line(painter, right, figure, font, colours.ink, paint.RIGHT)
        # The word may go nearer to the edge than the drawing: so it is larger where words are long.
        side = here.px(10)
        wide = self.width() - room.left() - side
        below = QRect(room.left(), room.bottom() - word.height() + 1, wide, word.height())
        least = here.px(tokens.SMALL)
        fits = below.adjusted(0, 0, 0, 4)
        named = paint.fitted(self.text(), fits, here.type_px(tokens.BODY), tokens.MEDIUM, least=least)
        took = paint.line(painter, below, self.text(), named, colours.ink)
        if self._count == 0:
            quiet = below.adjusted(took + here.px(8), 0, 0, 0)
            font = here.font(tokens.SMALL)
            words = tr("nothing waits")
            if QFontMetrics(font).horizontalAdvance(words) > quiet.width():
                words = "0"
            paint.line(painter, quiet, words, font, colours.soft, paint.RIGHT)
        painter.end()


class DeskTile(Tile):
    """A desk: drawing, word, key."""

    def __init__(self, drawing: str, word: str, shortcut: str, opens: Callable[[], None]) -> None:
        super().__init__(opens)
        self._drawing, self._key, self._note = drawing, shortcut, ""
        self.setText(word)
        self.setToolTip(shortcut)
        self.setAccessibleName(word)
        self.setAccessibleDescription(shortcut)

    def show_note(self, note: str) -> None:
        """What waits there, in place of the key; "" for nothing."""
        if note != self._note:
            self._note = note
            self.setAccessibleName(paint.joined((self.text(), note), ", "))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(170), look().px(72))

    def minimumSizeHint(self) -> QSize:
        here = look()
        text = (here.type_px(tokens.BODY) + here.type_px(tokens.SMALL)) * 1.4
        return QSize(here.px(112), max(here.px(64), round(text)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        here, colours = look(), look().colours
        self.paint_ground(painter)
        pad, size = here.px(14), here.px(28)
        room = self.rect().adjusted(pad, 0, -pad, 0)
        middle = self.rect().center().y()
        drawn = icon(self._drawing, colours.accent, size)
        painter.drawPixmap(room.left(), middle - size // 2, size, size, drawn)
        key_font, below = here.font(tokens.SMALL), self._note or self._key
        key_wide = QFontMetrics(key_font).horizontalAdvance(below)
        words = room.adjusted(size + here.px(12), 0, 0, 0)
        high = QFontMetrics(here.font(tokens.BODY)).height()
        low = QFontMetrics(key_font).height()
        top = middle - (high + low) // 2
        one = QRect(words.left(), top, words.width(), high)
        weight = tokens.MEDIUM
        room, most = one.adjusted(0, 0, 0, 4), here.type_px(tokens.BODY)
        font = paint.fitted(self.text(), room, most, weight, least=here.px(tokens.SMALL))
        paint.line(painter, one, self.text(), font, colours.ink)
        if self._note:
            two = QRect(words.left(), top + high, words.width(), low)
            room, most = two.adjusted(0, 0, 0, 4), here.type_px(tokens.SMALL)
            if key_wide > two.width():
                # How many is what counts; how long it waits is told by the desk.
                below = below.partition(" · ")[0]
            font = paint.fitted(below, room, most, tokens.REGULAR, least=here.px(9))
            paint.line(painter, two, below, font, colours.warn)
        else:
            two = QRect(words.left(), top + high, max(words.width(), key_wide), low)
            paint.line(painter, two, below, key_font, colours.soft)
        painter.end()


class NoticeTile(Tile):
    """One thing to look at: a mark, what it is, a quieter line, and in large type how many."""

    def __init__(self, mark: str, opens: Callable[[], None]) -> None:
        super().__init__(opens)
        self._mark = mark
        self._tone = Tone.QUIET
        self._title = self._detail = self._figure = ""

    @property
    def said(self) -> tuple[str, str, str]:
        return self._title, self._detail, self._figure

    def say(self, title: str, detail: str, figure: str = "", tone: Tone = Tone.QUIET) -> None:
        """Tell this; nothing moves where it is what is told already."""
        now = (title, detail, figure, tone)
        if now != (self._title, self._detail, self._figure, self._tone):
            self._title, self._detail, self._figure, self._tone = now
            self.setAccessibleName(paint.joined((title, figure, detail), ", "))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(340), look().px(72))

    def minimumSizeHint(self) -> QSize:
        here = look()
        text = (here.type_px(tokens.BODY) + here.type_px(tokens.TEXT)) * 1.4
        return QSize(here.px(240), max(here.px(64), 64, round(text)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        here, colours = look(), look().colours
        self.paint_ground(painter)
        ink = tone_colour(self._tone)
        pad, size = here.px(16), here.px(28)
        room = self.rect().adjusted(pad, 0, -pad, 0)
        middle = self.rect().center().y()
        mark = {Tone.STOP: "stop", Tone.LOOK: "warn"}.get(self._tone, self._mark)
        painter.drawPixmap(room.left(), middle - size // 2, size, size, icon(mark, ink, size))
        font = here.font(tokens.TITLE, tokens.BOLD)
        wide = QFontMetrics(font).horizontalAdvance(self._figure)
        end = QRect(room.right() - wide, room.top(), wide + 2, room.height())
        paint.line(painter, end, self._figure, font, ink, paint.RIGHT)
        left = room.left() + size + here.px(14)
        words = QRect(left, 0, room.right() - wide - here.px(12) - left, 0)
        title_font = here.font(tokens.BODY, tokens.MEDIUM)
        high = QFontMetrics(title_font).height()
        low = QFontMetrics(here.font(tokens.TEXT)).height() if self._detail else 0
        words.setTop(middle - (high + low) // 2)
        loud = self._tone in (Tone.STOP, Tone.LOOK)
        colour = ink if loud else colours.ink
        paint.line(painter, QRect(left, words.top(), words.width(), high), self._title, title_font, colour)
        if self._detail:
            under = QRect(left, words.top() + high, words.width(), low)
            paint.line(painter, under, self._detail, here.font(tokens.TEXT), colours.soft)
        painter.end()
