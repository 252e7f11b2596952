"""The card that tells of a fault of the program: beside the work, never before it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from fulfill.cli import logs
from ui import diagnostics
from ui.background import Background
from ui.crash import Crashes, Report
from ui.parts.forms import Note, button, words
from ui.parts.head import Head
from ui.parts.wrapping import Wrapping
from ui.theme.dress import dress, follow
from ui.theme.look import look
from ui.words import tr


class CrashCard(QFrame):
    """Lies at the right of a window, under its head: what is done and how the station is stays in sight.

    It takes no key and no scan, and goes when it is told to.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("fault")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(self)
        self.report: Report | None = None
        self._background = Background(self)
        self._count = 0
        self.title = words("", "empty")
        self.text = words("")
        self.note = Note()
        self.copy_button = button(tr("Copy report"), self.copy)
        self.save_button = button(tr("Save diagnostics …"), self._save)
        self.folder_button = button(tr("Open log folder"), self.open_folder)
        self.close_button = button(tr("Close"), self.hide, "main")
        self._build()
        self.hide()
        follow(self, self._restyle)
        window.installEventFilter(self)

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(12)
        for part in (self.title, self.text, self.note):
            whole.addWidget(part)
        row = Wrapping(gap=12, fills=True)
        for each in (self.copy_button, self.folder_button, self.save_button, self.close_button):
            self._keep_out(each)
            row.addWidget(each)
        whole.addWidget(row)

    @staticmethod
    def _keep_out(each: QPushButton) -> None:
        # A scanner ends each code with Enter: it must never press a button that came up by itself.
        each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        each.setAutoDefault(False)
        each.setMinimumHeight(48)

    def show_report(self, report: Report) -> None:
        """Tell of this one; how many there were before it is told as well."""
        self.report = report
        self._count = self._count + 1 if self.isVisible() else 1
        more = tr(" ({count} times)", count=self._count) if self._count > 1 else ""
        self.title.setText(tr("Something in the program went wrong") + more)
        self.text.setText(
            tr(
                "What was finished before is kept. Go on working: scan again, or open the screen anew."
                " Tell whoever looks after this station: report {number}.",
                number=report.number,
            )
        )
        self.note.say("")
        self.setAccessibleName(f"{self.title.text()}. {self.text.text()}")
        self.show()
        self._place()
        self.raise_()

    def copy(self) -> None:
        """The report to the clipboard; it names no person and no goods."""
        if self.report is not None:
            QGuiApplication.clipboard().setText(self.report.text)
            self._say(tr("The report is in the clipboard. It holds no names, codes or addresses."), "ok")

    def write_to(self, file: Path) -> None:
        """Write the diagnostics, beside the work."""
        facts = {"report": self.report.number if self.report else ""}
        self._background.run(
            lambda: diagnostics.write(file, logs.file(), database="", facts=facts),
            lambda written: self._say(tr("✓ Written to {file}", file=str(written)), "ok"),
            lambda why: self._say(why, "stop"),
        )

    def open_folder(self) -> None:
        folder = logs.file().parent
        if not folder.is_dir() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._say(tr("The log is in {folder}", folder=str(folder)), "soft")

    def _save(self) -> None:
        dialog = QFileDialog(self, tr("Save diagnostics"), "fulfill-diagnostics.zip", "ZIP (*.zip)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.write_to(Path(name)))
        dialog.open()

    def _say(self, text: str, tone: str) -> None:
        self.note.say(text, tone)
        self._place()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        layout = self.layout()
        assert layout is not None
        # Larger text has a wider card: else it would be as high as the window.
        wide = min(round(look().px(480) * (0.3 + 0.7 * look().percent / 100)), window.width() - 48)
        self.setFixedWidth(wide)
        layout.activate()
        head = window.findChild(Head)
        below = head.mapTo(window, QPoint(0, head.height())).y() if head is not None else 0
        high = layout.totalHeightForWidth(wide)
        # Its words come first: where the window is too low for both, it goes up over the head.
        top = max(min(below + 12, window.height() - 24 - high), 24)
        self.setFixedHeight(min(high, window.height() - 48))
        self.move(QPoint(window.width() - wide - 24, top))

    def _restyle(self) -> None:
        if self.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)


def watch(crashes: Crashes, window: QWidget) -> CrashCard:
    """A card on this window for all that goes wrong from now on."""
    card = CrashCard(window)
    crashes.happened.connect(card.show_report)
    return card
