"""The buttons of the home screen, painted: a flow with what waits in it, a notice, a desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from fulfill.tone import Tone
from ui.desks.kit import count_text
from ui.parts import paint
from ui.theme import tokens
from ui.theme.icons import icon
from ui.theme.look import font_at, look
from ui.theme.toned import tone_colour
from ui.words import tr

_EDGE, _LOW_EDGE = 10, 4  # px of the 1280 × 720 design: above and below what a flow's tile says
LARGE = 140  # % of text: room is short then


class Tile(QAbstractButton):
    """A card that is a button: by Enter and Space, by a click, by a touch."""

    def __init__(self, opens: Callable[[], None]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(opens)
        look().changed.connect(self.update)
        self._peers: tuple[Tile, ...] = (self,)

    def stand_with(self, peers: Sequence[Tile]) -> None:
        """Words of one group are in one size of type: the size in which the longest of them is whole."""
        self._peers = tuple(peers)

    def word_sizes(self) -> tuple[int, ...]:
        """The sizes in which its own lines would be whole (px), largest line first."""
        return ()

    def _sizes(self) -> tuple[int, ...]:
        shown = [sizes for peer in self._peers if peer.isVisible() and (sizes := peer.word_sizes())]
        return tuple(map(min, zip(*(shown or [self.word_sizes()]), strict=True)))

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
        lines = here.type_px(tokens.TITLE) * 1.3 + here.type_px(tokens.BODY) * 1.4
        return QSize(here.px(96), max(here.px(76), round(2 * _edge() + lines)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        here, colours = look(), look().colours
        self.paint_ground(painter)
        pad, edge = here.px(16), _edge()
        room = self.rect().adjusted(pad, edge, -pad, -edge)
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
        below = QRect(room.left(), room.bottom() - word.height() + 1, self._word_wide(), word.height())
        named = font_at(self._sizes()[0], tokens.MEDIUM)
        took = paint.line(painter, below, self.text(), named, colours.ink)
        if self._count == 0:
            quiet = below.adjusted(took + here.px(8), 0, 0, 0)
            font = here.font(tokens.SMALL)
            words = tr("nothing waits")
            if QFontMetrics(font).horizontalAdvance(words) > quiet.width():
                words = "0"
            paint.line(painter, quiet, words, font, colours.soft, paint.RIGHT)
        painter.end()

    def _word_wide(self) -> int:
        # The word may go nearer to the edge than the drawing: so it is larger where words are long.
        return self.width() - look().px(16) - look().px(10)

    def word_sizes(self) -> tuple[int, ...]:
        here = look()
        return (
            _whole(self.text(), self._word_wide(), here.type_px(tokens.BODY), tokens.MEDIUM, tokens.SMALL),
        )


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
        return QSize(here.px(112), max(here.px(64), round(text) + here.px(16)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        here, colours = look(), look().colours
        self.paint_ground(painter)
        pad, size = here.px(14), here.px(28)
        room = self.rect().adjusted(pad, 0, -pad, 0)
        middle = self.rect().center().y()
        drawn = icon(self._drawing, colours.accent, size)
        painter.drawPixmap(room.left(), middle - size // 2, size, size, drawn)
        word_px, below = self._sizes()[0], self._note or self._key
        # The key is never louder than the word that it stands under.
        key_font = font_at(min(here.type_px(tokens.SMALL), round(word_px * 0.87)))
        key_wide = QFontMetrics(key_font).horizontalAdvance(below)
        words = room.adjusted(size + here.px(12), 0, 0, 0)
        high = QFontMetrics(here.font(tokens.BODY)).height()
        low = QFontMetrics(key_font).height()
        top = middle - (high + low) // 2
        one = QRect(words.left(), top, words.width(), high)
        paint.line(painter, one, self.text(), font_at(word_px, tokens.MEDIUM), colours.ink)
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

    def word_sizes(self) -> tuple[int, ...]:
        here = look()
        wide = self.width() - 2 * here.px(14) - here.px(28) - here.px(12)
        return (_whole(self.text(), wide, here.type_px(tokens.BODY), tokens.MEDIUM, tokens.SMALL),)


class NoticeTile(Tile):
    """One thing to look at: a mark, what it is, a quieter line, and in large type how many."""

    def __init__(self, mark: str, opens: Callable[[], None]) -> None:
        super().__init__(opens)
        self._mark = mark
        self._tone = Tone.QUIET
        self._title = self._detail = self._figure = ""

    @property
    def is_loud(self) -> bool:
        """It wants a person."""
        return self._tone in (Tone.STOP, Tone.LOOK)

    @property
    def said(self) -> tuple[str, str, str]:
        return self._title, self._detail, self._figure

    def say(self, title: str, detail: str, figure: str = "", tone: Tone = Tone.QUIET) -> None:
        """Tell this; nothing moves where it is what is told already."""
        now = (title, detail, figure, tone)
        if now != (self._title, self._detail, self._figure, self._tone):
            self._title, self._detail, self._figure, self._tone = now
            self.setAccessibleName(paint.joined((title, figure, detail), ", "))
            for peer in self._peers:
                peer.update()

    def word_sizes(self) -> tuple[int, ...]:
        here, wide = look(), self._words_wide()
        title = _whole(self._title, wide, here.type_px(tokens.BODY), tokens.MEDIUM, tokens.BODY)
        return title, _whole(self._detail, wide, here.type_px(tokens.TEXT), tokens.REGULAR, tokens.TEXT)

    def _words_wide(self) -> int:
        here = look()
        figure = QFontMetrics(here.font(tokens.TITLE, tokens.BOLD)).horizontalAdvance(self._figure)
        return self.width() - 2 * here.px(16) - here.px(28) - here.px(14) - figure - here.px(12)

    def sizeHint(self) -> QSize:
        return QSize(look().px(340), look().px(72))

    def minimumSizeHint(self) -> QSize:
        here = look()
        text = (here.type_px(tokens.BODY) + here.type_px(tokens.TEXT)) * 1.4
        return QSize(here.px(240), max(here.px(64), 64, round(text) + here.px(16)))

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
        title_px, detail_px = self._sizes()
        title_font = font_at(title_px, tokens.MEDIUM)
        high = QFontMetrics(title_font).height()
        below = font_at(detail_px)
        low = QFontMetrics(below).height() if self._detail else 0
        words.setTop(middle - (high + low) // 2)
        colour = ink if self.is_loud else colours.ink
        paint.line(painter, QRect(left, words.top(), words.width(), high), self._title, title_font, colour)
        if self._detail:
            under = QRect(left, words.top() + high, words.width(), low)
            paint.line(painter, under, self._detail, below, colours.soft)
        painter.end()


def _edge() -> int:
    """Where text is large, the rows of flows leave room for what is to be looked at below them (px)."""
    return look().px(_LOW_EDGE if look().percent >= LARGE else _EDGE)


def _whole(text: str, wide: int, most: int, weight: int, least: int) -> int:
    """The largest type up to `most` in which a text stands in one line (px); `least` is of the design."""
    room = QRect(0, 0, wide, round(most * 1.6))
    return paint.fitted(text, room, most, weight, least=look().px(least)).pixelSize()
