"""The head line: the document, why it matters now, how far it is, and the state of the station."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygon, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from fulfill.tone import Tone
from ui.parts import paint
from ui.parts.gauges import ProgressBar
from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.icons import icon
from ui.theme.look import look
from ui.theme.toned import tone_colour
from ui.words import tr


class StatusChip(QAbstractButton):
    """A dot and a word: person, station, database, printers, outbox. Pressed, it opens what mends it.

    Signals:
        changed: its word is another one now.
    """

    changed = Signal()

    def __init__(self, name: str, opens: Callable[[], None], drawing: str = "") -> None:
        super().__init__()
        self._name = name
        self._drawing = drawing
        self._is_short = False
        self._tone = Tone.QUIET
        self._words = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(opens)

    def show_state(self, words: str, tone: Tone, detail: str = "") -> None:
        if (words, tone) != (self._words, self._tone):
            self._words, self._tone = words, tone
            self.updateGeometry()
            self.update()
            self.changed.emit()
        state = {Tone.DONE: tr("in order"), Tone.LOOK: tr("look"), Tone.STOP: tr("trouble")}.get(tone, "")
        self.setAccessibleName(paint.joined((self._name, words, state, detail), ", "))
        self.setToolTip(paint.tip(detail or f"{self._name}: {words}"))

    def rename(self, name: str) -> None:
        """The same chip in another language; its state follows."""
        self._name = name

    @property
    def words(self) -> str:
        return self._words

    @property
    def tone(self) -> Tone:
        return self._tone

    def shorten(self, *, is_short: bool) -> None:
        """Where words have no room, what is in order is a dot and a drawing; what is not keeps its word."""
        if is_short != self._is_short:
            self._is_short = is_short
            self.updateGeometry()
            self.update()

    @property
    def _has_word(self) -> bool:
        return not (self._is_short and self._drawing and self._tone in (Tone.QUIET, Tone.DONE))

    def wide(self, *, is_short: bool) -> int:
        """How wide it is with its word, or without (px)."""
        here = look()
        least = here.px(tokens.TOUCH_MIN)
        if is_short and self._drawing and self._tone in (Tone.QUIET, Tone.DONE):
            return least
        words = paint.wide(self._words, here.type_px(tokens.SMALL))
        return max(min(words, here.type_px(tokens.SMALL) * 9) + here.px(30), least)

    def sizeHint(self) -> QSize:
        return QSize(self.wide(is_short=self._is_short), look().px(tokens.TOUCH_MIN))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        here, colours = look(), look().colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            edge = colours.accent if self.hasFocus() else None
            paint.card(painter, self.rect().adjusted(0, 6, 0, -6), colours.chip, edge, 10)
        size, middle = here.px(9), self.height() // 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone_colour(self._tone)))
        left = here.px(8)
        if self._tone is Tone.STOP:
            painter.drawRect(left, middle - size // 2, size, size)
        elif self._tone is Tone.LOOK:
            painter.drawPolygon(_triangle(left, middle, size))
        else:
            painter.drawEllipse(left, middle - size // 2, size, size)
        painter.setPen(QPen(QColor(colours.soft)))
        if not self._has_word:
            side = here.px(22)
            drawn = icon(self._drawing, colours.soft, side)
            painter.drawPixmap(left + size + here.px(4), middle - side // 2, side, side, drawn)
            painter.end()
            return
        colour = colours.soft if self._tone in (Tone.QUIET, Tone.DONE) else tone_colour(self._tone)
        room = QRect(left + size + here.px(6), 0, self.width() - left - size - here.px(8), self.height())
        paint.line(painter, room, self._words, here.font(tokens.SMALL), colour)
        painter.end()


def _triangle(left: int, middle: int, size: int) -> QPolygon:
    return QPolygon(
        [
            QPoint(left, middle + size // 2),
            QPoint(left + size, middle + size // 2),
            QPoint(left + size // 2, middle - size // 2),
        ]
    )


class _Titles(QWidget):
    """Two lines, elided where they must be."""

    def __init__(self) -> None:
        super().__init__()
        self._title = self._subtitle = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_titles(self, title: str, subtitle: str) -> None:
        if (title, subtitle) != (self._title, self._subtitle):
            self._title, self._subtitle = title, subtitle
            self.setAccessibleName(paint.joined((title, subtitle), ". "))
            self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(160, look().px(54))

    def wanted(self) -> int:
        """The width in which both lines stand whole (px)."""
        here = look()
        title = paint.wide(self._title, here.type_px(tokens.LARGE), tokens.BOLD)
        return max(title, paint.wide(self._subtitle, here.type_px(tokens.TEXT))) + 4

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        here, colours = look(), look().colours
        above, below = self.lines()
        title, small = here.font(tokens.LARGE, tokens.BOLD), here.font(tokens.TEXT)
        paint.line(painter, above, self._title, title, colours.ink)
        paint.line(painter, below, self._subtitle, small, colours.soft)
        painter.end()

    def lines(self) -> tuple[QRect, QRect]:
        """Where the title stands, and what is under it; alone it stands in the middle, as the states do."""
        here = look()
        high = round(here.type_px(tokens.LARGE) * 1.3)
        under = round(here.type_px(tokens.TEXT) * 1.4) if self._subtitle else 0
        top = (self.height() - high - under) // 2
        return QRect(0, top, self.width(), high), QRect(0, top + high, self.width(), under)


class Head(QWidget):
    """The same on every screen."""

    def __init__(self) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self._titles = _Titles()
        self._progress = ProgressBar(look().colours)
        self._count = _Count()
        layout.addWidget(self._titles, 1)
        layout.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._count, 0)
        self._states: list[StatusChip] = []
        self._chips = QHBoxLayout()
        self._chips.setSpacing(0)
        layout.addLayout(self._chips)
        follow(self, self._restyle)
        self._restyle()

    def add_chip(self, chip: StatusChip) -> None:
        self._chips.addWidget(chip)
        self._states.append(chip)
        chip.changed.connect(self._share)

    def show_head(self, title: str, subtitle: str, done: int, of: int) -> None:
        self._titles.show_titles(title, subtitle)
        self._progress.setVisible(of > 0)
        self._count.setVisible(of > 0)
        if of > 0:
            self._progress.set_progress(done, of)
            self._count.show_text(tr("{done} of {of}", done=done, of=of))
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """The title has the first right to the room; then the words of the station's state."""
        here = look()
        has_progress = not self._progress.isHidden()
        gaps = 12 * (3 if has_progress else 1)
        full = sum(chip.wide(is_short=False) for chip in self._states)
        count = self._count.sizeHint().width() if has_progress else 0
        over = self.width() - self._titles.wanted() - full - count - gaps
        needs = here.px(200) if has_progress else 0
        is_short = over < min(needs, here.px(120))
        for chip in self._states:
            chip.shorten(is_short=is_short)
        if is_short:
            over += full - sum(chip.wide(is_short=True) for chip in self._states)
        if has_progress:
            self._progress.setFixedWidth(min(max(over, here.px(64)), needs))

    def _restyle(self) -> None:
        self._progress.set_colours(look().colours)
        lines = look().type_px(tokens.LARGE) * 1.3 + look().type_px(tokens.TEXT) * 1.4
        self.setFixedHeight(max(look().px(56), round(lines)))
        self._share()


class _Count(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_text(self, text: str) -> None:
        if text != self._text:
            before, self._text = self.sizeHint(), text
            self.setAccessibleName(text)
            if self.sizeHint() != before:
                self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(paint.wide(self._text, look().type_px(tokens.TEXT)) + 4, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.line(painter, self.rect(), self._text, look().font(tokens.TEXT), look().colours.soft)
        painter.end()
