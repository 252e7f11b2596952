"""The panel of the chosen one: title, subtitle, tabs of what is known, and what can be done at its foot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QScroller,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fulfill.scene import Said, Tone
from ui.desks.kit_find import Chip, Chips
from ui.parts import paint
from ui.parts.rows import tone_colour
from ui.theme import tokens
from ui.theme.icons import icon
from ui.theme.look import look
from ui.words import say, tr


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


class Empty(QWidget):
    """Nothing to show, and what to do next."""

    def __init__(self, mark: str, title: str, hint: str, act: Act | None = None) -> None:
        super().__init__()
        self._mark = mark
        self._title, self._hint = plain_label(title, "heading"), plain_label(hint, "quiet")
        self._button = QPushButton()
        self._act = act
        whole = QVBoxLayout(self)
        whole.setSpacing(look().px(8))
        whole.addStretch(2)
        whole.addSpacing(look().px(72))
        for label in (self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            whole.addWidget(label)
        whole.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)
        self._button.clicked.connect(lambda: self._act.act() if self._act else None)
        self.say(title, hint, act)
        look().changed.connect(self.update)

    def say(self, title: str, hint: str, act: Act | None = None) -> None:
        """Other words, and another way on."""
        self._act = act
        self._title.setText(title)
        self._hint.setText(hint)
        self._button.setText(act.text if act else "")
        self._button.setVisible(act is not None)
        self.setAccessibleName(f"{title}. {hint}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = look().px(56)
        picture = icon(self._mark, look().colours.soft, size)
        top = max(self._title.geometry().top() - size - look().px(12), 0)
        painter.drawPixmap((self.width() - size) // 2, top, size, size, picture)
        painter.end()


class Facts(QWidget):
    """Labels and what they say, in two columns; long values wrap."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: tuple[Fact, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(look().px(16))
        self._grid.setVerticalSpacing(look().px(8))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        look().changed.connect(self._fill)

    @property
    def facts(self) -> tuple[Fact, ...]:
        return self._facts

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        self._facts = facts
        self._fill()

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for at, fact in enumerate(self._facts):
            label = plain_label(fact.label, "quiet", wraps=False)
            value = plain_label(say(fact.text))
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(f"{fact.label}: {say(fact.text)}")
            if fact.tone is not Tone.PLAIN:
                value.setStyleSheet(f"color: {tone_colour(fact.tone)}")
            self._grid.addWidget(label, at, 0, top)
            self._grid.addWidget(value, at, 1, top)


class Notice(QWidget):
    """Why it stands still, and how to mend it: a sentence on a coloured ground, with its mark."""

    def __init__(self) -> None:
        super().__init__()
        self._tone = Tone.QUIET
        self._label = plain_label("")
        box = QHBoxLayout(self)
        box.setContentsMargins(look().px(52), look().px(10), look().px(12), look().px(10))
        box.addWidget(self._label)
        self.hide()
        look().changed.connect(self._restyle)

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

    def _restyle(self) -> None:
        size = look().type_px(tokens.TEXT)
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


class Detail(QFrame):
    """The card on the right. `clear` shows its empty state; `show_head` and `set_acts` fill it.

    `add_tab` adds a tab of widgets that scroll; with one tab only, no chips are shown for them.
    """

    def __init__(self, name: str, empty: Empty) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(name)
        self.empty = empty
        self.title, self.subtitle = plain_label("", "title"), plain_label("", "subtitle")
        self.notice = Notice()
        self.tabs = Chips(tr("What is shown"), ())
        self._pages = QStackedWidget()
        self._names: list[str] = []
        self._texts: dict[str, str] = {}
        self._counts: dict[str, int | None] = {}
        self._acts: tuple[Act, ...] = ()
        self._foot = QHBoxLayout()
        self.buttons: list[QPushButton] = []
        self.tabs.changed.connect(lambda chosen: self._turn_to(chosen[0]))
        self._build()
        self.clear()

    def _build(self) -> None:
        inside = QWidget()
        pad = look().px(20)
        column = QVBoxLayout(inside)
        column.setContentsMargins(pad, look().px(14), pad, look().px(16))
        column.setSpacing(look().px(8))
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        column.addWidget(self.notice)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)
        column.addLayout(self._foot)
        self._foot.setSpacing(look().px(10))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(inside)
        self._stack.addWidget(self.empty)
        self._inside = inside

    def add_tab(self, name: str, text: str, *widgets: QWidget) -> None:
        """A tab of widgets under one another."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, look().px(4), look().px(4), 0)
        column.setSpacing(look().px(12))
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(body)
        area.setAccessibleName(text)
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._pages.addWidget(area)
        self._names.append(name)
        self._texts[name] = text
        self._counts[name] = None
        self._show_tabs()

    def count_tab(self, name: str, count: int | None) -> None:
        """How many there are on a tab, beside its word."""
        if self._counts[name] != count:
            self._counts[name] = count
            self._show_tabs()

    def _show_tabs(self) -> None:
        self.tabs.set_chips(tuple(Chip(name, self._texts[name], self._counts[name]) for name in self._names))
        self.tabs.setVisible(len(self._names) > 1)

    def turn_to(self, name: str) -> None:
        """Show a tab."""
        self.tabs.choose(name)
        self._turn_to(name)

    def _turn_to(self, name: str) -> None:
        self._pages.setCurrentIndex(self._names.index(name))

    @property
    def is_clear(self) -> bool:
        return self._stack.currentWidget() is self.empty

    def clear(self) -> None:
        self._stack.setCurrentWidget(self.empty)

    def show_head(self, title: str, subtitle: str) -> None:
        """Another one is shown now: its tabs start at the top."""
        if title != self.title.text():
            for at in range(self._pages.count()):
                area = self._pages.widget(at)
                assert isinstance(area, QScrollArea)
                area.verticalScrollBar().setValue(0)
        self.title.setText(paint.one_line(title))
        self.subtitle.setText(paint.one_line(subtitle))
        self.subtitle.setVisible(bool(subtitle))
        self._stack.setCurrentWidget(self._inside)

    def set_acts(self, *acts: Act) -> None:
        """What can be done: the first two as buttons, the others under "More"."""
        if acts == self._acts and all(a.act == b.act for a, b in zip(acts, self._acts, strict=True)):
            return
        self._acts = acts
        while (item := self._foot.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons = []
        shown, rest = (acts, ()) if len(acts) <= 2 else (acts[:2], acts[2:])
        for act in shown:
            button = QPushButton(act.text.replace("&", "&&"))
            button.setObjectName("main" if act.is_main else "danger" if act.is_danger else "")
            button.setEnabled(act.is_on)
            button.setToolTip(act.why)
            button.setAccessibleDescription(act.why)
            button.clicked.connect(partial(_call, act))
            self._foot.addWidget(button, 1)
            self.buttons.append(button)
        if rest:
            more = QPushButton("⋯")
            more.setAccessibleName(tr("More acts"))
            more.setFixedWidth(max(look().px(56), 56))
            more.clicked.connect(partial(self._open_more, more, rest))
            self._foot.addWidget(more)
            self.buttons.append(more)

    @property
    def acts(self) -> tuple[Act, ...]:
        return self._acts

    def _open_more(self, button: QPushButton, rest: tuple[Act, ...]) -> None:
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in rest:
            action = menu.addAction(act.text.replace("&", "&&"))
            action.setEnabled(act.is_on)
            action.setToolTip(act.why)
            action.triggered.connect(partial(_call, act))
        size = menu.sizeHint()
        menu.popup(button.mapToGlobal(button.rect().topRight()) - QPoint(size.width(), size.height() + 4))

    def sizeHint(self) -> QSize:
        return QSize(look().px(368), look().px(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(300), look().px(240))


def _call(act: Act, _on: bool = False) -> None:  # noqa: FBT001, FBT002 - what a button tells
    act.act()


class Sides(QSplitter):
    """The list on the left, the chosen one on the right; the border between them can be moved."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.addWidget(left)
        self.addWidget(right)
        self.setStretchFactor(0, 2)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(24)
        self.setSizes([760, 360])
