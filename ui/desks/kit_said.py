"""What is said on a desk: a plain text, facts with their labels, a notice, and that there is nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from fulfill.scene import Said
from fulfill.tone import Tone
from ui.desks.kit_focus import FocusSeen
from ui.desks.kit_words import sentence
from ui.parts import paint
from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.icons import icon
from ui.theme.look import look
from ui.theme.toned import tone_colour
from ui.words import say

_HALVED = re.compile(r"(\d{9})(?=\d{6})")  # in large type a long number stands on two lines
_LARGE = 150  # percent of the usual type
_DRAWING = 56  # px of the 1280 × 720 design


def plain_label(text: str, name: str = "", *, wraps: bool = True) -> QLabel:
    """A label whose text is never markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setWordWrap(wraps)
    return label


@dataclass(frozen=True, slots=True)
class Act:
    """Something that can be done to the chosen one: the verb on its button."""

    text: str
    act: Callable[[], None] = field(compare=False)
    is_main: bool = False
    is_danger: bool = False
    is_on: bool = True
    why: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says: "Lot" "L-77, best before 3 May 2027"."""

    label: str
    text: Said
    tone: Tone = Tone.PLAIN


class Empty(FocusSeen):
    """Nothing to show, and what to do next. A list that became empty leaves its focus here."""

    def __init__(self, mark: str, title: str, hint: str, act: Act | None = None) -> None:
        super().__init__()
        self._mark = mark
        self._title, self._hint = plain_label(title, "empty"), plain_label(hint, "quiet")
        self._button = QPushButton()
        self._act = act
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 8, 24, 8)
        whole.setSpacing(12)
        whole.addStretch(2)
        self._above = QSpacerItem(0, 0)
        whole.addItem(self._above)
        for label in (self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            whole.addWidget(label)
        whole.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)
        self._button.clicked.connect(lambda: self._act.act() if self._act else None)
        self.say(title, hint, act)
        follow(self, self._restyle)
        self._restyle()

    def say(self, title: str, hint: str, act: Act | None = None) -> None:
        """Other words, and another way on."""
        self._act = act
        self._title.setText(title)
        self._hint.setText(hint)
        self._button.setText(act.text if act else "")
        self._button.setVisible(act is not None)
        self.setAccessibleName(f"{title}. {hint}")

    def _restyle(self) -> None:
        self._above.changeSize(0, look().px(_DRAWING + 12))
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = look().px(_DRAWING)
        picture = icon(self._mark, look().colours.soft, size)
        top = max(self._title.geometry().top() - size - look().px(12), 0)
        painter.drawPixmap((self.width() - size) // 2, top, size, size, picture)
        if self.hasFocus():
            painter.setPen(QPen(QColor(look().colours.accent), 3))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 8, 8)
        painter.end()


class Facts(QWidget):
    """Labels and what they say, in two columns; one under the other where two are too narrow to be read."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: tuple[Fact, ...] = ()
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._is_stacked = False
        self.setMinimumWidth(1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        follow(self, self._fill)

    @property
    def facts(self) -> tuple[Fact, ...]:
        return self._facts

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        self._facts = facts
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_narrow() != self._is_stacked:
            self._lay()

    def _is_narrow(self) -> bool:
        """Whether a value would have less than about a dozen letters beside its label."""
        labels = max((label.sizeHint().width() for label, _value in self._rows), default=0)
        return bool(self._rows) and self.width() - labels < look().type_px(tokens.BODY) * 9

    def _fill(self) -> None:
        for label, value in self._rows:
            for old in (label, value):
                self._grid.removeWidget(old)
                old.hide()
                old.deleteLater()
        # Both lines of a pair stand on the same line, though the label is smaller.
        body, small = (QFontMetrics(look().font(size)) for size in (tokens.BODY, tokens.TEXT))
        lower = body.ascent() - small.ascent()
        self._rows = []
        for fact in self._facts:
            label = plain_label(fact.label, "quiet", wraps=False)
            label.setContentsMargins(0, lower, 0, 0)
            said = say(fact.text) if fact.tone is Tone.PLAIN else sentence(say(fact.text))
            shown = paint.breakable(said)
            if look().percent >= _LARGE:
                shown = _HALVED.sub("\\1\u200b", shown)
            value = plain_label(shown)
            value.setMinimumWidth(1)
            if value.text() == said:
                # What is copied is what it says, without the places at which it may break.
                value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(f"{fact.label}: {say(fact.text)}")
            if fact.tone is not Tone.PLAIN:
                value.setStyleSheet(f"color: {tone_colour(fact.tone)}")
            self._rows.append((label, value))
        self._lay()

    def _lay(self) -> None:
        self._is_stacked = self._is_narrow()
        self._grid.setHorizontalSpacing(look().px(16))
        self._grid.setVerticalSpacing(2 if self._is_stacked else look().px(8))
        top = Qt.AlignmentFlag.AlignTop
        for at, (label, value) in enumerate(self._rows):
            if self._is_stacked:
                self._grid.addWidget(label, 2 * at, 0, 1, 2)
                self._grid.addWidget(value, 2 * at + 1, 0, 1, 2)
            else:
                self._grid.addWidget(label, at, 0, top)
                self._grid.addWidget(value, at, 1, top)


class Notice(QWidget):
    """Why it stands still, and how to mend it: a sentence on a coloured ground, with its mark.

    Signals:
        said: it says something else now, or nothing.
    """

    said = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tone = Tone.QUIET
        self._scale = 1.0
        self._label = plain_label("")
        self._box = QHBoxLayout(self)
        self._box.addWidget(self._label)
        self.hide()
        follow(self, self._restyle)

    @property
    def text(self) -> str:
        return self._label.text()

    def show_text(self, text: str, tone: Tone = Tone.LOOK) -> None:
        """Say this; nothing hides it."""
        self._tone = tone
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self._restyle()
        self.said.emit()

    def fit(self, *, has_room: Callable[[], bool]) -> None:
        """Text that was enlarged shrinks, at most to what it is at 100 %, until all of it has room."""
        for scale in (1.0, 0.85, 0.7, 0.6, 0.5):
            if scale * look().percent < 100:
                return
            if scale != self._scale:
                self._scale = scale
                self._restyle()
            if has_room():
                return

    def _restyle(self) -> None:
        here = look()
        self._box.setContentsMargins(here.px(52), here.px(10), here.px(12), here.px(10))
        size = round(here.type_px(tokens.TEXT) * self._scale)
        self._label.setStyleSheet(f"color: {self._inks()[1]}; font-size: {size}px")
        self.update()

    def _inks(self) -> tuple[str, str]:
        colours = look().colours
        grounds = {
            Tone.LOOK: (colours.warnbg, colours.warn),
            Tone.STOP: (colours.stopbg, colours.stop),
            Tone.DONE: (colours.okbg, colours.ok),
        }
        return grounds.get(self._tone, (colours.chip, colours.soft))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground, ink = self._inks()
        paint.stripe(painter, self.rect(), ground, ink, tokens.CONTROL_RADIUS, look().px(6))
        size = look().px(24)
        mark = {Tone.LOOK: "warn", Tone.STOP: "stop", Tone.DONE: "ok"}.get(self._tone, "info")
        painter.drawPixmap(look().px(18), look().px(12), size, size, icon(mark, ink, size))
        painter.end()
