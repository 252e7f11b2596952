"""Buttons side by side, in a second row where one row would cut their words off."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Wrapping(QWidget):
    """Rows of widgets, each as wide as it wants; with `fills` they share the whole width of their row.

    They are placed by itself: a layout of ours would own what Qt deletes as well.
    """

    def __init__(self, *, gap: int = 8, fills: bool = False) -> None:
        super().__init__()
        self._parts: list[QWidget] = []
        self._gap, self._fills = gap, fills
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def addWidget(self, part: QWidget) -> None:
        """The next one."""
        # A new parent hides it, and what was hidden on purpose stays so.
        is_hidden = part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide) and part.isHidden()
        part.setParent(self)
        part.setVisible(not is_hidden)
        self._parts.append(part)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return sum(_high(row) for row in rows) + self._gap * max(len(rows) - 1, 0)

    def sizeHint(self) -> QSize:
        """All in one row."""
        wides = [_wide(part) for part in self._shown()]
        return QSize(sum(wides) + self._gap * max(len(wides) - 1, 0), _high(self._shown()))

    def minimumSizeHint(self) -> QSize:
        """Each in a row of its own."""
        return QSize(max(map(_wide, self._shown()), default=0), _high(self._shown()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            # One of them has other words now, or came, or went.
            self.updateGeometry()
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        top = 0
        for row in self._rows(self.width()):
            left, high = 0, _high(row)
            for part, wide in zip(row, self._wides(row, self.width()), strict=True):
                part.setGeometry(left, top, wide, high)
                left += wide + self._gap
            top += high + self._gap

    def _wides(self, row: list[QWidget], width: int) -> list[int]:
        """All alike where the longest word has room in its share; else each gets as much more."""
        wanted = [min(_wide(part), width) for part in row]
        if not self._fills:
            return wanted
        room = width - self._gap * (len(row) - 1)
        shares = _shares(room, len(row))
        if max(wanted) <= min(shares):
            return shares
        return [
            one + more
            for one, more in zip(wanted, _shares(max(room - sum(wanted), 0), len(row)), strict=True)
        ]

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _rows(self, width: int) -> list[list[QWidget]]:
        """As few rows as can be; with `fills`, none of them has much less in it than another."""
        rows: list[list[QWidget]] = []
        left = 0
        for part in self._shown():
            if rows and _wide(part) + self._gap <= left:
                rows[-1].append(part)
                left -= _wide(part) + self._gap
            else:
                rows.append([part])
                left = width - _wide(part)
        return self._even(rows, width) if self._fills and len(rows) > 1 else rows

    def _even(self, rows: list[list[QWidget]], width: int) -> list[list[QWidget]]:
        parts = [part for row in rows for part in row]
        each = -(-len(parts) // len(rows))
        even = [parts[at : at + each] for at in range(0, len(parts), each)]
        if all(sum(map(_wide, row)) + self._gap * (len(row) - 1) <= width for row in even):
            return even
        return rows


def foot_of(acts: Iterable[QWidget]) -> Wrapping:
    """The foot of a card: what can be done, as far as it is shown, over the whole width."""
    foot = Wrapping(fills=True)
    for act in acts:
        foot.addWidget(act)
    return foot


def _wide(part: QWidget) -> int:
    return max(part.sizeHint().width(), part.minimumWidth())


def _high(parts: list[QWidget]) -> int:
    return max((max(part.sizeHint().height(), part.minimumHeight()) for part in parts), default=0)


def _shares(room: int, count: int) -> list[int]:
    """So many px in as many equal parts, to the last pixel."""
    return [right - left for left, right in pairwise([room * at // count for at in range(count + 1)])]
