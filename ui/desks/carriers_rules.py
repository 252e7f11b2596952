"""The rules of who sells which label, out of a file and into one: taken whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from fulfill.errors import UnusableInput
from fulfill.messages import Level
from fulfill.people import Act as May
from ui.background import Background
from ui.house import House
from ui.page import Host, Told
from ui.parts.forms import Note
from ui.theme.dress import dress
from ui.words import tr
from ui.worker import Rank, Trouble

NAME = "service"
BYTES_MAX = 200_000


@dataclass(frozen=True, slots=True)
class Tried:
    """A file that was read: its text, and what is wrong with it; line 0: no single line is to blame."""

    text: str
    why: str = ""
    line: int = 0


def read_file(path: Path) -> Tried:
    """The text of a file, tried as rules. Raises UnusableInput for no text at all."""
    from fulfill import rule_desk

    try:
        with path.open("rb") as file:
            content = file.read(BYTES_MAX + 1)
    except OSError as error:
        raise UnusableInput(f"{path.name} cannot be read: {error.strerror}") from error
    if len(content) > BYTES_MAX:
        raise UnusableInput(f"{path.name} is larger than {BYTES_MAX:,} bytes, which no rules are")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnusableInput(f"{path.name} is not UTF-8 text. Save the rules as UTF-8") from error
    problem = rule_desk.problem_of(NAME, text)
    return Tried(text, problem.why, problem.line) if problem else Tried(text)


def take(house: House, text: str) -> int:
    """Go by this text from now on; the version's number."""
    from fulfill import rule_desk

    return rule_desk.take(house.desk(May.SETTINGS), NAME, text)


def write(house: House, path: Path) -> None:
    """Write the rules in force. Raises UnusableInput."""
    from fulfill import rule_desk

    with house.warehouse.database.read() as session:
        _, text = rule_desk.text_of(session, NAME)
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        raise UnusableInput(f"{path.name} cannot be written: {error.strerror}") from error


class RuleFiles:
    """For one desk; what is said stands in its note, and in the message bar. `taken`: others hold now."""

    def __init__(self, host: Host, desk: QWidget, note: Note) -> None:
        self._host, self._desk, self._note = host, desk, note
        self._background = Background(desk)
        self.taken: Callable[[], None] = lambda: None

    def choose(self) -> None:
        """A file whose rules are to be gone by."""
        dialog = self._dialog(tr("Rules from a file"), self.take_file)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def save(self) -> None:
        """Where the rules in force are written to, to be changed."""
        dialog = self._dialog(tr("Write the rules to a file"), self.write_file)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.selectFile("service.toml")
        dialog.open()

    def take_file(self, path: Path) -> None:
        """Look at a file; it comes into force only whole, and only once somebody has said so."""
        self._note.say(tr("Reading {file} …", file=path.name))
        self._background.run(lambda: read_file(path), lambda tried: self._looked(path, tried), self._no)

    def write_file(self, path: Path) -> None:
        def written(_none: None) -> None:
            self._say(tr("The rules are in {file}. Change them there, then import them.", file=path.name))

        self._host.worker.ask(lambda house: write(house, path), written, self._failed, owner=self._desk)

    def _dialog(self, title: str, then: Callable[[Path], None]) -> QFileDialog:
        dialog = QFileDialog(self._desk, title, "", "TOML (*.toml)")
        dress(dialog)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        return dialog

    def _looked(self, path: Path, tried: Tried) -> None:
        if tried.why:
            line = tr("Line {line}: {why}", line=tried.line, why=tried.why) if tried.line else tried.why
            self._no(
                "\n".join((tr("{file} was not taken. Mend it, then import it again.", file=path.name), line))
            )
            return
        question = tr(
            "Go by the rules of {file} from now on? Labels asked for before keep theirs.", file=path.name
        )
        self._host.decide(question, tr("Go by them"), lambda: self._take(tried.text))

    def _take(self, text: str) -> None:
        def taken(version: int) -> None:
            self._say(tr("The rules are version {version} now.", version=version))
            self.taken()

        self._host.worker.ask(
            lambda house: take(house, text), taken, self._failed, rank=Rank.ACT, owner=self._desk
        )

    def _say(self, text: str) -> None:
        self._note.say(text, "ok")
        self._host.tell(Told(Level.DONE, text))

    def _failed(self, trouble: Trouble) -> None:
        self._no(trouble.text)

    def _no(self, why: str) -> None:
        self._note.say(why, "stop")
        self._host.tell(Told(Level.STOP, why))
