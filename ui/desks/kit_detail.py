"""The panel of the chosen one: title, subtitle, tabs of what is known, and what can be done at its foot."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QScroller,
    QSplitter,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.desks.kit_fading import Fading
from ui.desks.kit_find import Chip, Chips
from ui.desks.kit_kept import page_of
from ui.desks.kit_said import Act, Empty, Notice, plain_label
from ui.parts import paint
from ui.parts.area import Area
from ui.parts.shown_code import CodeButton
from ui.state import layout_settings
from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.look import look
from ui.words import tr

_ACTS_SHOWN = 2
_LARGE = 125  # per cent of the text
_TITLE_LETTERS, _TITLE_MOST = 28, 36  # a longer title is set smaller; a very long one loses its middle


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
        self.code = CodeButton(self)
        self.notice = Notice()
        self.tabs = Chips(tr("What is shown"), ())
        self._pages = QStackedWidget()
        self._names: list[str] = []
        self._texts: dict[str, str] = {}
        self._counts: dict[str, int | None] = {}
        self._acts: tuple[Act, ...] = ()
        self._foot = QHBoxLayout()
        self._made: list[QPushButton] = []
        self.buttons: list[QPushButton] = []
        self.tabs.changed.connect(lambda chosen: self._turn_to(chosen[0]))
        self.notice.said.connect(self._fit_notice)
        self._build()
        self.clear()

    def _build(self) -> None:
        inside = QWidget()
        pad = look().px(20)
        column = QVBoxLayout(inside)
        column.setContentsMargins(pad, look().px(14), pad, look().px(16))
        column.setSpacing(look().px(8))
        self._head = QGridLayout()
        self._head.setColumnStretch(0, 1)
        self._head.setHorizontalSpacing(0)  # where there is no code, the title has all of the room
        self._head.addWidget(self.title, 0, 0)
        column.addLayout(self._head)
        column.addWidget(self.notice)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)
        # In large text the list gives way to the sentence that says why something stands still.
        self._pages.setMinimumHeight(tokens.TOUCH_MIN)
        column.addLayout(self._foot)
        self._foot.setSpacing(look().px(10))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(inside)
        self._stack.addWidget(self.empty)
        self._inside = inside
        follow(self, self._place_head)
        self._place_head()

    def _place_head(self) -> None:
        """In large text the second line goes on under the code's key: it has fewer lines there."""
        is_large = look().percent > _LARGE
        self._head.addWidget(self.code, 0, 1, 1 if is_large else 2, 1, Qt.AlignmentFlag.AlignTop)
        self._head.addWidget(self.subtitle, 1, 0, 1, 2 if is_large else 1)

    def add_tab(self, name: str, text: str, *widgets: QWidget) -> None:
        """A tab of widgets under one another."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, look().px(4), look().px(4), 0)
        column.setSpacing(look().px(12))
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        area = Area()
        area.setObjectName("story")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(body)
        area.setAccessibleName(text)
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        Fading(area, on_card=True)
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

    def show_head(self, title: str, subtitle: str, code: str = "") -> None:
        """Another one is shown now: its tabs start at the top. `code` can be scanned off the screen."""
        self.code.code = code
        self.code.setVisible(bool(code))
        title = paint.one_line(title)
        is_long = len(title) > _TITLE_LETTERS
        # In large text a long one would push out what is known of it; the whole of it stands there.
        half = round(_TITLE_MOST * min(1.0, 140 / look().percent)) // 2
        if is_long and len(title) > 2 * half:
            title = f"{title[:half]}…{title[-half:]}"
        title = paint.breakable(title)
        if title != self.title.text():
            for at in range(self._pages.count()):
                area = self._pages.widget(at)
                assert isinstance(area, QScrollArea)
                area.verticalScrollBar().setValue(0)
        self.title.setText(title)
        wanted = "heading" if is_long else "title"
        if self.title.objectName() != wanted:
            self.title.setObjectName(wanted)
            self.title.style().unpolish(self.title)
            self.title.style().polish(self.title)
        self.subtitle.setText(paint.breakable(paint.one_line(subtitle)))
        self.subtitle.setVisible(bool(subtitle))
        self._stack.setCurrentWidget(self._inside)

    def set_acts(self, *acts: Act) -> None:
        """What can be done: the first as buttons, as far as they have room, the others under "More"."""
        if acts == self._acts and all(a.act == b.act for a, b in zip(acts, self._acts, strict=True)):
            return
        self._acts = acts
        for old in self._made:
            old.hide()
            old.deleteLater()
        self._made = [self._button(act) for act in acts[:_ACTS_SHOWN]]
        self._show_acts()

    def _show_acts(self) -> None:
        """As many of the buttons as stand whole now, and the rest under another."""
        while (item := self._foot.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                if old not in self._made:
                    old.deleteLater()
        shown = self._fitting(self._made, len(self._acts))
        self.buttons = self._made[:shown]
        for button in self.buttons:
            self._foot.addWidget(button, 1)
            button.show()
        rest = self._acts[shown:]
        if rest:
            more = QPushButton("⋯")
            # Without the padding of a word: its dots are whole in large text.
            more.setObjectName("keycap")
            more.setAccessibleName(tr("More acts"))
            more.setFixedWidth(max(look().px(56), 56))
            more.clicked.connect(partial(self._open_more, more, rest))
            self._foot.addWidget(more)
            self.buttons = [*self.buttons, more]

    def _button(self, act: Act) -> QPushButton:
        button = QPushButton(act.text.replace("&", "&&"), self._inside)
        button.setObjectName("main" if act.is_main else "danger" if act.is_danger else "")
        button.setEnabled(act.is_on)
        button.setToolTip(paint.tip(act.why))
        button.setAccessibleDescription(act.why)
        button.clicked.connect(partial(_call, act))
        return button

    def _fitting(self, buttons: list[QPushButton], of: int) -> int:
        """How many of the acts stand whole side by side; at least one."""
        gap, room = self._foot.spacing(), self.width() - 2 * look().px(20)
        wides = [button.sizeHint().width() for button in buttons]
        for shown in range(len(buttons), 1, -1):
            more = max(look().px(56), 56) + gap if shown < of else 0
            if sum(wides[:shown]) + gap * (shown - 1) + more <= room:
                return shown
        return min(1, len(buttons))

    def _fit_notice(self) -> None:
        layout = self._inside.layout()
        if self.notice.isHidden() or layout is None or look().percent <= 100:
            return

        def has_room() -> bool:
            layout.activate()
            return layout.totalMinimumHeightForWidth(self.width()) <= self.height()

        self.notice.fit(has_room=has_room)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._made:
            # The buttons are dressed anew: in larger text fewer of them stand whole.
            of = len(self._acts)
            shown = len(self.buttons) - (len(self.buttons) > 0 and self.buttons[-1] not in self._made)
            if self._fitting(self._made, of) != shown:
                self._show_acts()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_notice()
        if len(self._acts) > 1 and event.size().width() != event.oldSize().width():
            self._show_acts()

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
            action.setToolTip(paint.tip(act.why))
            action.triggered.connect(partial(_call, act))
        size = menu.sizeHint()
        menu.popup(button.mapToGlobal(button.rect().topRight()) - QPoint(size.width(), size.height() + 4))

    def sizeHint(self) -> QSize:
        return QSize(look().px(368), look().px(480))

    def minimumSizeHint(self) -> QSize:
        here = look()
        return QSize(round(here.px(300) * (1 + (here.percent / 100 - 1) * 0.4)), here.px(240))


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
        self._is_placed = False
        self.splitterMoved.connect(self._keep)

    def _keep(self) -> None:
        left, right = self.sizes()
        if (page := page_of(self)) and left + right:
            layout_settings().setValue(f"border/{page}", round(1000 * left / (left + right)))

    def showEvent(self, event: QShowEvent) -> None:
        """Where this person left the border: in thousandths, since windows differ in size."""
        super().showEvent(event)
        if not self._is_placed:
            self._is_placed = True
            value = str(layout_settings().value(f"border/{page_of(self)}") or "")
            if value.isdigit() and 0 < int(value) < 1000:
                self.setSizes([int(value), 1000 - int(value)])
