"""The find field and the filter chips that stand first on every desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ui.desks.kit_words import count_text
from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.icons import icon
from ui.theme.look import look
from ui.words import tr

_DEBOUNCE_MS = 120


class Cross(QAbstractButton):
    """Empties the field it stands in, once something is in it: large enough for a gloved finger."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        # Esc does the same for who has a keyboard: Tab goes from the words to what was found.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(tr("Clear"))
        self.setToolTip(tr("Clear"))
        self.clicked.connect(field.clear)
        field.textChanged.connect(self._follow)
        self._field = field
        self.hide()
        follow(self, self.fit)

    def _follow(self, text: str) -> None:
        if bool(text) == self.isHidden():
            self.setVisible(bool(text))
            self.fit()

    def fit(self) -> None:
        """At the end of the field, as high as it is; the words end before it."""
        side = max(look().px(tokens.TOUCH_MIN), tokens.TOUCH_MIN)
        high = max(self._field.height(), 1)
        self.setGeometry(self._field.width() - side, 0, side, high)
        self._field.setTextMargins(0, 0, 0 if self.isHidden() else side - look().px(12), 0)
        self.update()

    @property
    def icon_side(self) -> int:
        """The cross grows with the text (px)."""
        return look().type_px(tokens.BODY)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, size = QPainter(self), self.icon_side
        colours = look().colours
        ink = colours.ink if self.underMouse() or self.isDown() else colours.soft
        at = self.rect().center() - QPoint(size // 2, size // 2)
        painter.drawPixmap(at.x(), at.y(), size, size, icon("close", ink, size))
        painter.end()


class FindField(QLineEdit):
    """Finds while one types: `wanted` 120 ms after the last key, at once by Enter. Esc clears it.

    Signals:
        wanted(str): what to find, trimmed; "" for everything. entered(str): Enter was pressed on it.
    """

    wanted = Signal(str)
    entered = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self.hint = placeholder
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setToolTip(placeholder)
        self.cross = Cross(self)
        self.setMaxLength(200)
        self._told = ""
        self._pause = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(lambda _text: self._pause.start())
        self.returnPressed.connect(self._enter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What it finds is said whole or not at all: half a word helps nobody."""
        super().resizeEvent(event)
        self.cross.fit()
        metrics = QFontMetrics(look().font(tokens.BODY))
        fits = metrics.horizontalAdvance(self.hint) <= self.width() - look().px(40)
        self.setPlaceholderText(self.hint if fits else tr("Find"))

    def set_text_now(self, text: str) -> None:
        """Fill it by the program, and find at once."""
        self.setText(text)
        self._tell()

    def show_scanned(self, raw: str) -> None:
        """What was scanned stands in it, as far as it can be read; nobody looks for it yet."""
        self._fill("".join(char for char in raw if char.isprintable()))

    def forget(self) -> None:
        """Empty it by the program; nobody is told, and the same words can be looked for again."""
        self._fill("")

    def _fill(self, text: str) -> None:
        self.setText(text)
        self._pause.stop()
        self._told = text.strip()

    def take_focus(self) -> None:
        """What F2 does: the cursor in it, and what is there selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def sizeHint(self) -> QSize:
        return QSize(look().px(420), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(220), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
            return
        if event.key() == Qt.Key.Key_Down:
            self._into_what_was_found()
            return
        super().keyPressEvent(event)

    def _into_what_was_found(self) -> None:
        """Down goes from the words to the rows below, past the filters beside."""
        page = self.parentWidget()
        while page is not None and page.objectName() != "page":
            page = page.parentWidget()
        rows = page.findChildren(QAbstractItemView) if page is not None else []
        found = next((view for view in rows if view.isVisible() and view.isEnabled()), None)
        if found is None:
            self.focusNextChild()
        else:
            found.setFocus(Qt.FocusReason.TabFocusReason)

    def _enter(self) -> None:
        self._tell()
        self.entered.emit(self.text().strip())

    def _tell(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.wanted.emit(text)


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter: its name for the program, its word, and how many there are (None: not counted)."""

    name: str
    text: str
    count: int | None = None

    @property
    def words(self) -> str:
        return self.text if self.count is None else f"{self.text} {count_text(self.count)}"


class Chips(QWidget):
    """Filters in one row; those that have no room stand under "More". Arrow keys go along, Space chooses.

    With `is_exclusive` one is always chosen; else any number.

    Signals:
        changed(tuple[str, ...]): the names that are chosen now, by a person.
        counted: there are other chips now, or other counts on them.
    """

    changed = Signal(object)
    counted = Signal()

    def __init__(self, name: str, chips: tuple[Chip, ...], *, is_exclusive: bool = True) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._chips: tuple[Chip, ...] = ()
        self._is_exclusive = is_exclusive
        self._chosen: tuple[str, ...] = (chips[0].name,) if is_exclusive and chips else ()
        self._buttons: dict[str, QPushButton] = {}
        self._more = self._button(tr("More") + " ▾", self._open_menu)
        self._hidden: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_chips(chips)
        follow(self, self._arrange)

    @property
    def chosen(self) -> tuple[str, ...]:
        return self._chosen

    @property
    def one(self) -> str:
        """The chosen one of exclusive chips."""
        return self._chosen[0] if self._chosen else ""

    def set_chips(self, chips: tuple[Chip, ...]) -> None:
        """The chips as they are now (new counts); what is chosen stays chosen where it still is there."""
        if chips == self._chips:
            return
        names = [chip.name for chip in chips]
        for gone in [name for name in self._buttons if name not in names]:
            self._buttons.pop(gone).deleteLater()
        new = [chip.name for chip in chips if chip.name not in self._buttons]
        for chip in chips:
            if chip.name in new:
                self._buttons[chip.name] = self._button("", partial(self._pressed, chip.name))
            # A & is a letter of it, no mark of a shortcut.
            self._buttons[chip.name].setText(chip.words.replace("&", "&&"))
        if new:
            # For Tab they stand where they are seen, also those that came later.
            for before, after in pairwise([*(self._buttons[name] for name in names), self._more]):
                self.setTabOrder(before, after)
        self._chips = chips
        kept = tuple(name for name in self._chosen if name in names)
        self._chosen = kept or ((names[0],) if self._is_exclusive and names else ())
        self._arrange()
        self.counted.emit()

    def choose(self, *names: str) -> None:
        """Choose by the program; `changed` is not told. The focus goes along with the one that is chosen."""
        was_here = any(button.hasFocus() for button in self._buttons.values())
        self._chosen = names
        self._arrange()
        if was_here and self._is_exclusive and names and (now := self._buttons.get(names[0])) is not None:
            now.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """In the order in which they stand; those without room are hidden."""
        return tuple(self._buttons[chip.name] for chip in self._chips)

    def button(self, name: str) -> QPushButton:
        return self._buttons[name]

    def sizeHint(self) -> QSize:
        wide = sum(self._wide(self._buttons[chip.name]) + self._gap for chip in self._chips)
        return QSize(max(wide - self._gap, 0), self._high)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(120), self._high)

    def least_wide(self) -> int:
        """The width for the chosen ones and the word for the others (px)."""
        chosen = [self._buttons[name] for name in self._chosen if name in self._buttons]
        return sum(self._wide(button) + self._gap for button in (*chosen, self._more))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        shown = [b for b in (*(self._buttons[c.name] for c in self._chips), self._more) if b.isVisible()]
        at = next((i for i, button in enumerate(shown) if button.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        shown[(at + step) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def _gap(self) -> int:
        return look().px(8)

    @property
    def _high(self) -> int:
        # As high as the field beside them.
        text = round(look().type_px(tokens.BODY) * 1.4) + 6
        return max(look().px(tokens.TOUCH_MIN), tokens.TOUCH_MIN, text) + 2

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName("chip")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on: act())
        return button

    def _wide(self, button: QPushButton) -> int:
        return QFontMetrics(look().font(tokens.TEXT)).horizontalAdvance(
            button.text().replace("&&", "&")
        ) + look().px(44)

    def _arrange(self) -> None:
        """Place the chips that have room; the chosen one keeps its place before the others."""
        room, high, gap = self.width(), self._high, self._gap
        wides = {chip.name: self._wide(self._buttons[chip.name]) for chip in self._chips}
        needs = sum(wides.values()) + gap * (len(wides) - 1)
        shown = [chip.name for chip in self._chips]
        if needs > room:
            self._more.setText(tr("More") + " ▾")
            left = room - self._wide(self._more)
            first = [name for name in self._chosen if name in wides]
            fitting: set[str] = set()
            for name in dict.fromkeys((*first, *shown)):
                if wides[name] + gap > left:
                    if name not in first:
                        break
                    continue
                left -= wides[name] + gap
                fitting.add(name)
            shown = [name for name in shown if name in fitting]
        self._hidden = tuple(chip.name for chip in self._chips if chip.name not in shown)
        at = 0
        for chip in self._chips:
            button = self._buttons[chip.name]
            button.setChecked(chip.name in self._chosen)
            button.setVisible(chip.name in shown)
            if chip.name in shown:
                button.setGeometry(at, 0, wides[chip.name], high)
                at += wides[chip.name] + gap
        self._more.setVisible(bool(self._hidden))
        self._more.setGeometry(at, 0, self._wide(self._more), high)
        self._more.setChecked(any(name in self._hidden for name in self._chosen))

    def _pressed(self, name: str) -> None:
        if self._is_exclusive:
            chosen: tuple[str, ...] = (name,)
        elif name in self._chosen:
            chosen = tuple(each for each in self._chosen if each != name)
        else:
            chosen = (*self._chosen, name)
        has_changed = chosen != self._chosen
        self._chosen = chosen
        self._arrange()
        if has_changed:
            self.changed.emit(chosen)

    def _open_menu(self) -> None:
        self._arrange()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for chip in self._chips:
            if chip.name in self._hidden:
                action = menu.addAction(chip.words.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(chip.name in self._chosen)
                action.triggered.connect(partial(self._pressed, chip.name))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
