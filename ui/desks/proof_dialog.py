"""The proof of a hand-over on the screen: its page, its digest, where it lies, and whether it is whole."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from fulfill.tone import Tone
from ui.desks.kit import Fact, Facts, Notice, plain_label
from ui.desks.papers_preview import Preview
from ui.parts.paint import one_line
from ui.parts.wrapping import Wrapping
from ui.theme.look import look
from ui.words import tr


class ProofDialog(QDialog):
    """Not in the way of scans: it is closed by Esc.

    Signals:
        copy_wanted(), check_wanted(), file_wanted(): its buttons.
    """

    copy_wanted = Signal()
    check_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, parent: QWidget, number: str, about: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = one_line(tr("Proof of hand-over {number}", number=number))
        self.setWindowTitle(title)
        self.preview = Preview(has_list=False)
        self.preview.closed.connect(self.reject)
        self.facts, self.notice = Facts(), Notice()
        self._buttons: list[QPushButton] = []
        self._build(title, about, parent)

    def _build(self, title: str, about: str, parent: QWidget) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(10)
        whole.addWidget(plain_label(title, "title"))
        whole.addWidget(plain_label(one_line(about), "subtitle"))
        whole.addWidget(self.preview, 1)
        whole.addWidget(self.facts)
        whole.addWidget(self.notice)
        foot = Wrapping(gap=10, fills=True)
        leave = QPushButton(tr("Close"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        foot.addWidget(leave)
        for text, wanted, name in (
            (tr("Check another file …"), self.file_wanted, ""),
            (tr("Save a copy …"), self.copy_wanted, ""),
            (tr("Check this proof"), self.check_wanted, "main"),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAutoDefault(name == "main")
            button.clicked.connect(wanted)
            foot.addWidget(button)
            self._buttons.append(button)
        whole.addWidget(foot)
        # Never higher than the window it stands before: the page scrolls.
        window = parent.window().size()
        wide, high = min(look().px(820), window.width() - 48), min(look().px(660), window.height() - 48)
        self.setMinimumSize(min(wide, look().px(600)), min(high, look().px(440)))
        self.resize(wide, high)

    def show_proof(self, summary: bytes, digest: str, file: str) -> None:
        """Its page (PDF), its digest, and the file in which it lies."""
        groups = " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
        self.facts.show_facts((Fact(tr("Its digest"), groups), Fact(tr("Kept in"), file)))
        self.preview.show_pdf(summary)

    def busy(self, text: str) -> None:
        """Something takes a moment: nothing else is begun meanwhile."""
        for button in self._buttons:
            button.setEnabled(False)
        self.notice.show_text(text, Tone.NOW)

    def say(self, text: str, tone: Tone) -> None:
        """What came of it."""
        for button in self._buttons:
            button.setEnabled(True)
        self.notice.show_text(text, tone)
