"""Putting a quantity right: what is there, and why. What was typed stays until it is booked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fulfill.ledger import QUANTITY_MAX
from fulfill.places import tote_shown
from fulfill.store.stock_desk import REASON_MAX
from fulfill.store.views.desk_stock import Lies
from fulfill.tone import Tone
from ui.desks.kit import Chip, Chips, Notice, plain_label
from ui.desks.kit_dialog import WordsDialog
from ui.desks.stock_words import place_shown
from ui.parts.paint import joined, one_line
from ui.theme import tokens
from ui.theme.look import look
from ui.words import tr

_WIDE = 560  # px


class CountField(QLineEdit):
    """A number of pieces in large type; nothing but digits goes in."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.setValidator(QIntValidator(0, QUANTITY_MAX, self))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(tr("How many are there"))
        size = look().type_px(tokens.NAME)
        self.setStyleSheet(f"font-size: {size}px; font-weight: 600; min-height: 0px")
        self.setFixedHeight(max(look().px(82), round(size * 1.5) + 8))
        self.set_value(count)

    def value(self) -> int:
        """0 for an empty field."""
        return int(self.text()) if self.text().isdigit() else 0

    def set_value(self, count: int) -> None:
        self.setText(str(min(max(count, 0), QUANTITY_MAX)))


class AdjustDialog(WordsDialog):
    """Asks for the right number and the reason.

    Signals:
        wanted(int, str): the number that is there, and why; `refuse` says what was wrong with it.
    """

    wanted = Signal(int, str)

    def __init__(self, lies: Lies, parent: QWidget) -> None:
        super().__init__(parent, _WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Put the book right"))
        self.setAccessibleName(self.windowTitle())
        self._lies = lies
        self.count = CountField(lies.on_hand)
        self.less, self.more = QPushButton("\N{MINUS SIGN}"), QPushButton("+")
        self.less.setAccessibleName(tr("One less"))
        self.more.setAccessibleName(tr("One more"))
        self.reason = QLineEdit()
        self.reason.setMaxLength(REASON_MAX)
        self.reason.setPlaceholderText(tr("Why? It stands in the journal"))
        self.reason.setAccessibleName(tr("Reason"))
        self.reasons = Chips(
            tr("Common reasons"),
            tuple(
                Chip(w, w) for w in (tr("Miscounted"), tr("Broken"), tr("Lost"), tr("Found"), tr("Sample"))
            ),
            is_exclusive=False,
        )
        self.notice = Notice()
        self.book, self.leave = QPushButton(), QPushButton(tr("Leave it"))
        self.book.setObjectName("main")
        self._build()
        self._connect()
        self._say()
        self.count.selectAll()
        self.count.setFocus()

    def _build(self) -> None:
        lies = self._lies
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 24)
        whole.setSpacing(12)
        whole.addWidget(plain_label(one_line(f"{lies.sku} · {place_shown(lies)}"), "title"))
        serial = tr("serial {serial}", serial=lies.serial) if lies.serial else ""
        lot = tr("lot {lot}", lot=lies.lot) if lies.lot else ""
        booked = tr("the book says {count}", count=lies.on_hand)
        promised = tr("{count} promised", count=lies.held) if lies.held else ""
        about = joined((one_line(lies.name), tote_shown(lies.plate), lot, serial, booked, promised))
        whole.addWidget(plain_label(about, "subtitle"))
        row = QHBoxLayout()
        for button in (self.less, self.more):
            button.setFixedSize(look().px(72), self.count.height())
        row.addWidget(self.less)
        row.addWidget(self.count, 1)
        row.addWidget(self.more)
        whole.addLayout(row)
        whole.addWidget(self.reasons)
        whole.addWidget(self.reason)
        whole.addWidget(self.notice)
        foot = QHBoxLayout()
        foot.addWidget(self.leave)
        foot.addWidget(self.book, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.less.clicked.connect(partial(self._step, -1))
        self.more.clicked.connect(partial(self._step, 1))
        self.count.textChanged.connect(lambda _text: self._say())
        self.reason.textChanged.connect(lambda _text: self._say())
        self.reasons.changed.connect(self._take_reason)
        self.leave.clicked.connect(self.reject)
        self.book.clicked.connect(self._want)
        self.reason.returnPressed.connect(self._want)

    def refuse(self, text: str) -> None:
        """Why it was not booked; what was typed stays."""
        self.notice.show_text(text, Tone.STOP)
        self.adjustSize()
        self.book.setEnabled(True)

    def _step(self, by: int, _on: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.count.set_value(self.count.value() + by)

    def _take_reason(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self.reason.setText(chosen[-1])
        self.reasons.choose(*chosen[-1:])

    def _say(self) -> None:
        now, was = self.count.value(), self._lies.on_hand
        self.book.setText(tr("Book {now} instead of {was}", now=now, was=was))
        is_said = bool(self.reason.text().strip()) and bool(self.count.text())
        self.book.setEnabled(now != was and is_said)

    def _want(self) -> None:
        if self.book.isEnabled():
            self.book.setEnabled(False)
            self.wanted.emit(self.count.value(), self.reason.text())
