"""The first row of a desk: what one types to find, what one chooses from lists, and the filters."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ui.desks.kit_find import Chips, FindField
from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.look import look

_GAP = 12
_FIND_MOST = 420


class FindRow(QWidget):
    """The find field, lists, and filters side by side; in two lines where one would cut them off.

    The field is as wide as what stands in it while it is empty, and the filters have the rest.
    """

    def __init__(self, find: FindField, chips: Chips, *lists: QComboBox) -> None:
        super().__init__()
        self._find, self._chips, self._lists = find, chips, lists
        for part in (find, *lists, chips):
            part.setParent(self)
        for each in lists:
            each.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # As in every other program; F2 does the same.
        QShortcut(QKeySequence.StandardKey.Find, self, find.take_focus)
        follow(self, self._place)
        chips.counted.connect(self._place)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            # A list has other words in it now.
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._place()

    def _place(self) -> None:
        gap, high = (
            look().px(_GAP),
            max(self._chips.sizeHint().height(), self._find.minimumSizeHint().height()),
        )
        room = self.width()
        lists = [max(each.sizeHint().width(), each.minimumSizeHint().width()) for each in self._lists]
        taken = sum(lists) + gap * len(lists)
        metrics = QFontMetrics(look().font(tokens.BODY))
        wanted = metrics.horizontalAdvance(self._find.hint) + look().px(60)
        find = min(wanted, look().px(_FIND_MOST))
        filters = self._chips.sizeHint().width()
        least = min(self._chips.least_wide(), filters)
        fits = find + taken + gap + least <= room
        if fits:
            left = room - find - taken - gap
            if left > filters:
                find += left - filters if not self._lists else min(left - filters, look().px(80))
            self._row(0, high, [(self._find, find), *zip(self._lists, lists, strict=True)], gap, self._chips)
        else:
            beside: list[tuple[QWidget, int]] = list(zip(self._lists, lists, strict=True))
            least_find = look().px(90)
            if room - taken >= least_find:
                self._row(0, high, [(self._find, room - taken), *beside], gap, None)
                self._chips.setGeometry(0, high + gap, room, high)
            else:
                # In very large text the lists alone are as wide as the row.
                find = max(min(find, room - gap - least), least_find)
                self._row(0, high, [(self._find, find)], gap, self._chips)
                self._row(high + gap, high, beside, gap, None)
        self.setFixedHeight(high if fits else 2 * high + gap)

    def _row(
        self, top: int, high: int, parts: list[tuple[QWidget, int]], gap: int, last: QWidget | None
    ) -> None:
        left = 0
        for part, wide in parts:
            part.setGeometry(left, top, wide, high)
            left += wide + gap
        if last is not None:
            last.setGeometry(left, top, max(self.width() - left, 0), high)


def find_row(find: FindField, chips: Chips, *lists: QComboBox) -> QHBoxLayout:
    """The first row of a desk, as a layout."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(FindRow(find, chips, *lists))
    return row
