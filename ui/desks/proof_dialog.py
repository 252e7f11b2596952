"""The proof of a hand-over on the screen: its page, its digest, where it lies, and whether it is whole."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QDialog, QPushButton, QVBoxLayout, QWidget

from fulfill.tone import Tone
from ui.desks.kit import Fact, Facts, Notice, plain_label
from ui.desks.kit_fading import Fading
from ui.desks.papers_preview import Preview
from ui.parts.forms import scrolled
from ui.parts.paint import one_line
from ui.parts.wrapping import Wrapping
from ui.theme.dress import follow
from ui.theme.look import look
from ui.words import tr

_LARGE = 140  # % of text
_PAGE = 240  # px below which no page is read
_FACTS = 64  # px of the 1280 × 720 design: two lines; they scroll where they have more


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
        self._parent = parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = one_line(tr("Proof of hand-over {number}", number=number))
        self.setWindowTitle(title)
        self.preview = Preview(has_list=False)
        self.preview.closed.connect(self.reject)
        self.facts, self.notice = Facts(), Notice()
        self._buttons: list[QPushButton] = []
        self._build(title, about)

    def _build(self, title: str, about: str) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(10)
        whole.addWidget(plain_label(title, "title"))
        whole.addWidget(plain_label(one_line(about), "subtitle"))
        inside = QWidget()
        held = QVBoxLayout(inside)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(self.facts)
        held.addStretch(1)
        self._told = scrolled(inside)
        Fading(self._told)
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(self._told, 1)
        side.addWidget(self.notice)
        self._middle = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._middle.setSpacing(16)
        self._middle.addWidget(self.preview)
        self._middle.addLayout(side)
        whole.addLayout(self._middle, 1)
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
        follow(self, self._fit)
        self._fit()

    def _fit(self) -> None:
        """Never larger than the window it stands before: in large text the facts stand beside the page."""
        here, window = look(), self._parent.window().size()
        is_large = here.percent >= _LARGE
        room = QSize(window.width() - 48, window.height() - 48)
        wide = min(round(here.px(820) * here.percent / 100), room.width())
        high = min(round(here.px(660) * here.percent / 100), room.height())
        ways = QBoxLayout.Direction
        self._middle.setDirection(ways.LeftToRight if is_large else ways.TopToBottom)
        self._middle.setStretch(0, 3 if is_large else 4)
        self._middle.setStretch(1, 2 if is_large else 1)
        self._told.setMinimumHeight(here.px(_FACTS))
        self.preview.setMinimumHeight(min(_PAGE, high // 2))
        self.setMinimumSize(min(wide, here.px(600)), min(high, here.px(440)))
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
