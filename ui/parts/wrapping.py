"""Buttons side by side, in a second row where one row would cut their words off."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Wrapping(QLayout):
    """Rows of widgets, each as wide as it wants; with `fills` they share the whole width of their row."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, fills: bool = False) -> None:
        super().__init__(*((parent,) if parent is not None else ()))
        self._items: list[QLayoutItem] = []
        self._gap, self._fills = gap, fills
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return sum(_high(row) for row in rows) + self._gap * max(len(rows) - 1, 0)

    def sizeHint(self) -> QSize:
        """All in one row."""
        wides = [item.sizeHint().width() for item in self._shown()]
        return QSize(sum(wides) + self._gap * max(len(wides) - 1, 0), _high(self._shown()))

    def minimumSize(self) -> QSize:
        """Each in a row of its own."""
        shown = self._shown()
        return QSize(max((item.sizeHint().width() for item in shown), default=0), _high(shown))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for row in self._rows(rect.width()):
            left, high = rect.left(), _high(row)
            for item, wide in zip(row, self._wides(row, rect.width()), strict=True):
                item.setGeometry(QRect(left, top, wide, high))
                left += wide + self._gap
            top += high + self._gap

    def _wides(self, row: list[QLayoutItem], width: int) -> list[int]:
        """All alike where the longest word has room in its share; else each gets as much more."""
        wanted = [min(_wide(item), width) for item in row]
        if not self._fills:
            return wanted
        room = width - self._gap * (len(row) - 1)
        edges = [room * at // len(row) for at in range(len(row) + 1)]
        shares = [right - left for left, right in pairwise(edges)]
        if max(wanted) <= min(shares):
            return shares
        spare = max(room - sum(wanted), 0)
        edges = [spare * at // len(row) for at in range(len(row) + 1)]
        return [one + right - left for one, (left, right) in zip(wanted, pairwise(edges), strict=True)]

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        """As few rows as can be; with `fills`, none of them has much less in it than another."""
        rows: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            if rows and _wide(item) + self._gap <= left:
                rows[-1].append(item)
                left -= _wide(item) + self._gap
            else:
                rows.append([item])
                left = width - _wide(item)
        if self._fills and len(rows) > 1:
            return self._even(rows, width)
        return rows

    def _even(self, rows: list[list[QLayoutItem]], width: int) -> list[list[QLayoutItem]]:
        items = [item for row in rows for item in row]
        each = -(-len(items) // len(rows))
        even = [items[at : at + each] for at in range(0, len(items), each)]
        if all(sum(map(_wide, row)) + self._gap * (len(row) - 1) <= width for row in even):
            return even
        return rows


def _wide(item: QLayoutItem) -> int:
    return item.sizeHint().width()


def _high(items: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in items), default=0)
