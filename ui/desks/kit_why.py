"""Asks for a reason: by a touch on a common one, or typed. What was typed stays until it was taken."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from fulfill.tone import Tone
from ui.desks.kit_dialog import WordsDialog
from ui.desks.kit_find import Chip, Chips
from ui.desks.kit_said import Notice, plain_label
from ui.parts.paint import one_line
from ui.words import tr

_MOST, _WIDE = 200, 600


class WhyDialog(WordsDialog):
    """Not in the way of scans: it is closed by Esc, and nothing is done until its button.

    Signals:
        wanted(str): the reason; `refuse` says what was wrong with it, `accept` closes it.
    """

    wanted = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        about: str,
        verb: str,
        reasons: tuple[str, ...],
        *,
        must: bool = True,
    ) -> None:
        super().__init__(parent, _WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(one_line(title))
        self._must = must
        self.reason = QLineEdit()
        self.reason.setMaxLength(_MOST)
        self.reason.setPlaceholderText(tr("Why? It stands in the journal"))
        self.reason.setAccessibleName(tr("Reason"))
        self.reasons = Chips(
            tr("Common reasons"), tuple(Chip(word, word) for word in reasons), is_exclusive=False
        )
        self.notice = Notice()
        self.go, self.leave = QPushButton(verb), QPushButton(tr("Leave it"))
        self.go.setObjectName("main")
        self.leave.setAutoDefault(False)
        self.go.setDefault(True)
        self._build(title, about)
        self.reasons.changed.connect(self._take)
        self.reason.textChanged.connect(lambda _text: self._say())
        self.leave.clicked.connect(self.reject)
        self.go.clicked.connect(self._want)
        self._say()
        self.reason.setFocus()

    def _build(self, title: str, about: str) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 24)
        whole.setSpacing(12)
        whole.addWidget(plain_label(one_line(title), "title"))
        whole.addWidget(plain_label(one_line(about), "subtitle"))
        whole.addWidget(self.reasons)
        whole.addWidget(self.reason)
        whole.addWidget(self.notice)
        foot = QHBoxLayout()
        foot.addWidget(self.leave)
        foot.addWidget(self.go, 1)
        whole.addLayout(foot)

    def refuse(self, text: str) -> None:
        """Why it was not done."""
        self.notice.show_text(text, Tone.STOP)
        self.adjustSize()
        self._say()

    def _take(self, chosen: tuple[str, ...]) -> None:
        self.reasons.choose(*chosen[-1:])
        if chosen:
            self.reason.setText(chosen[-1])

    def _say(self) -> None:
        self.go.setEnabled(bool(self.reason.text().strip()) or not self._must)

    def _want(self) -> None:
        if self.go.isEnabled():
            self.go.setEnabled(False)
            self.wanted.emit(self.reason.text().strip())
