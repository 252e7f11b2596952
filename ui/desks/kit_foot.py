"""The foot of a list: how many are shown, which columns, out to a file; in a low list a key in its head."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from ui.desks.kit_said import plain_label
from ui.theme import tokens
from ui.theme.look import look
from ui.words import tr


class Foot(QWidget):
    """The line under a list. `more` stands in the head of a list that is too low for it, and offers the same.

    A list in large text, or above the keyboard on the screen, shows rows instead of this line.
    """

    def __init__(self, of: QWidget, choose_columns: Callable[[], None], export: Callable[[], None]) -> None:
        super().__init__(of)
        self._of = of
        self._told = self._short = ""
        self.count = plain_label("", "quiet")
        self.chooser = _bare(tr("Columns"), tr("Chooses which columns are shown"), choose_columns)
        self.export = _bare(tr("Export"), tr("Saves what is shown as a file. Ctrl+E"), export)
        self.export.setToolTip("Ctrl+E")
        across = QHBoxLayout(self)
        across.setContentsMargins(look().px(12), 0, look().px(8), 4)
        across.addWidget(self.count, 1)
        across.addWidget(self.chooser)
        across.addWidget(self.export)
        self.more = QPushButton("⋯", of)
        self.more.setObjectName("keycap")
        self.more.setAccessibleName(tr("Columns and export"))
        self.more.hide()
        self.more.clicked.connect(self._open_more)

    @property
    def is_low(self) -> bool:
        """Whether the key in the head stands for this line."""
        return not self.more.isHidden()

    def offer(self, *, is_any: bool) -> None:
        """Where there are no rows there is nothing to choose and nothing to save."""
        self.export.setVisible(is_any)
        self.chooser.setVisible(is_any)

    def make_low(self, *, is_low: bool) -> None:
        if is_low != self.is_low:
            self.setVisible(not is_low)
            self.more.setVisible(is_low)
            self.more.raise_()

    def more_wide(self) -> int:
        """How wide the key in the head is (px)."""
        return max(look().px(56), tokens.TOUCH_MIN)

    def tell(self, told: str, short: str) -> None:
        """How many are shown: in words, and as a number alone where those have no room."""
        self._told, self._short = told, short
        self.say_count()

    def say_count(self) -> None:
        """In words where they have room beside the buttons, else the number alone."""
        buttons = self.chooser.sizeHint().width() + self.export.sizeHint().width()
        words = self.count.fontMetrics().horizontalAdvance(self._told)
        has_room = words + buttons + look().px(48) <= self._of.width()
        text = self._told if has_room or not self.isVisible() else self._short
        if text != self.count.text():
            self.count.setText(text)
            self.count.setAccessibleName(self._told)

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.addAction(self._told).setEnabled(False)
        menu.addAction(self.chooser.text()).triggered.connect(self.chooser.click)
        menu.addAction(self.export.text()).triggered.connect(self.export.click)
        menu.aboutToHide.connect(menu.deleteLater)
        size = menu.sizeHint()
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomRight()) - QPoint(size.width(), -4))


def _bare(text: str, told: str, act: Callable[[], None]) -> QPushButton:
    made = QPushButton(text)
    made.setObjectName("bare")
    made.setAccessibleDescription(told)
    made.clicked.connect(lambda _on: act())
    return made
