"""The last page: the printed label is scanned back, so that printer and scanner are known to work."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from fulfill.ports import SendOutcome
from ui import printouts
from ui.background import Background
from ui.first import making
from ui.first.frame import Step
from ui.first.making import Made
from ui.page import Key
from ui.parts.forms import Card, Field, Note, button, words
from ui.words import tr


class Proof(Step):
    """Print a label, scan it; print the first badge and the command sheet.

    Signals:
        finished: on to work.
    """

    finished = Signal()
    has_fields = True

    def __init__(self) -> None:
        super().__init__(tr("Try printer and scanner"), tr("New warehouse, page 4 of 4."))
        self._made: Made | None = None
        self._background = Background(self)
        self.code = ""
        self.is_proved = False
        self.print_test = button(tr("Print test label"), self._print_test)
        self.test_note, self.proof_note, self.papers_note = Note(), Note(), Note()
        self.typed = QLineEdit()
        self.typed.setMaxLength(100)
        self.typed.returnPressed.connect(lambda: self.scanned(self.typed.text()))
        self.field = Field(tr("Scan the label that came out"), self.typed)
        self.print_papers = button(tr("Print badge and command sheet"), self._print_papers)
        self._build()
        self.set_keys(
            Key(11, tr("Skip the test"), self._skip),
            Key(12, tr("Begin to work"), self.finished.emit, is_main=True),
        )

    def show_made(self, made: Made) -> None:
        self._made = made
        self.code = printouts.fresh_code("TEST-", 4)
        self.is_proved = False
        self.badge.setText(tr("Your badge is {badge}", badge=made.badge))

    def entered(self) -> None:
        self.print_test.setFocus()

    def scanned(self, raw: str) -> bool:
        code = raw.strip()
        if not code:
            return True
        self.field.put(code)
        if code.upper() == self.code:
            self.is_proved = True
            self.proof_note.say(tr("✓ Printer and scanner work together."), "ok")
            self.print_papers.setFocus()
        else:
            self.field.wrong(
                tr("That says {found}; the test label says {code}", found=code[:40], code=self.code)
            )
        return True

    def _build(self) -> None:
        first = Card(tr("1   A label comes out"))
        row = QHBoxLayout()
        row.addWidget(self.print_test, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.test_note, 1)
        first.inner.addLayout(row)
        second = Card(tr("2   And can be read"))
        second.add(self.field)
        second.add(self.proof_note)
        third = Card(tr("3   Your badge, and a sheet of barcodes to scan instead of keys"))
        self.badge = words("", "quiet")
        row = QHBoxLayout()
        row.addWidget(self.print_papers, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.papers_note, 1)
        third.inner.addLayout(row)
        third.add(self.badge)
        for card in (first, second, third):
            self.middle.addWidget(card)
        self.middle.addStretch(1)

    def _print_test(self) -> None:
        made, code = self._made, self.code
        if made is None:
            return
        self.typed.setFocus()
        self.print_test.setEnabled(False)
        self.test_note.say(tr("Printing …"))
        self._background.run(lambda: making.print_test(made, code), self._test_ended, self._test_failed)

    def _test_ended(self, outcome: SendOutcome) -> None:
        self.print_test.setEnabled(True)
        self.print_test.setText(tr("Print it again"))
        self.test_note.say(*printouts.told(outcome))
        self.typed.setFocus()

    def _test_failed(self, why: str) -> None:
        self.print_test.setEnabled(True)
        self.test_note.say(why, "stop")

    def _print_papers(self) -> None:
        made = self._made
        if made is None:
            return
        # Else the focus would go on to the key that leaves this page.
        self.typed.setFocus()
        self.print_papers.setEnabled(False)
        self.papers_note.say(tr("Printing …"))
        self._background.run(lambda: making.print_first_papers(made), self._papers_ended, self._papers_failed)

    def _papers_ended(self, outcomes: tuple[SendOutcome, SendOutcome]) -> None:
        self.print_papers.setEnabled(True)
        told = [printouts.told(outcome) for outcome in outcomes]
        tone = max((tone for _, tone in told), key=("ok", "warn", "stop").index)
        names = (tr("Badge"), tr("Command sheet"))
        said = (f"{name}: {text}" for name, (text, _) in zip(names, told, strict=True))
        self.papers_note.say("\n".join(said), tone)

    def _papers_failed(self, why: str) -> None:
        self.print_papers.setEnabled(True)
        self.papers_note.say(why, "stop")

    def _skip(self) -> None:
        """Said plainly: what was not tried is not known to work."""
        if self.is_proved or self.proof_note.text():
            self.finished.emit()
            return
        self.proof_note.say(
            tr(
                "Not tried: whether labels can be read is not known. Try it later under Settings, This"
                " station. Press once more to begin."
            ),
            "warn",
        )
