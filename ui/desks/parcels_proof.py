"""The proof of a hand-over: its page is shown, a copy saved, and every byte of it checked.

The check is a process of its own (`fulfill evidence --check`): however much there is to hash, the window
goes on. What is checked is the file where the settings lay it, held against the digest that was sealed.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from fulfill.errors import UnusableInput
from fulfill.messages import Level
from fulfill.people import Act as Allowed
from fulfill.tone import Tone
from ui.background import Background
from ui.beside import command
from ui.desks.parcels_words import proof_size
from ui.desks.proof_dialog import ProofDialog
from ui.page import Host, Told
from ui.words import tr
from ui.worker import Rank, Trouble

if TYPE_CHECKING:
    from fulfill.evidence import Bundle
    from ui.house import House

_SHOWN = 16  # letters of a digest that a person compares at a glance
_CHECK_S = 300.0
_FINDINGS_MOST = 6


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A sealed proof as it lies here; `trouble` is why its file could not be laid out."""

    number: str
    digest: str
    records: int
    photos: int
    summary: bytes
    path: Path
    database: str
    trouble: str = ""


def sealed_file(house: House, number: str) -> SealedFile:
    """The proof of a closed manifest; sealed now where nobody has sealed it, laid out where it lies not.

    A file that is there is not touched: whether it was altered is yet to be seen. Raises Refused.
    """
    from fulfill.bootstrap import beside
    from fulfill.evidence import proof, summary_of
    from fulfill.relay import proofs
    from fulfill.store.warehouse import setting

    with house.warehouse.database.read() as session:
        bundle = proof.kept(session, number)
        chosen = setting(session, proofs.FOLDER)
    bundle = bundle or proof.export(house.desk(Allowed.EXPORT), number)
    folder, trouble = proofs.folder_of(chosen, beside(house.warehouse, "proofs")), ""
    path = folder / proof.file_name(number)
    if not path.is_file():
        try:
            proofs.lay(folder, number, bundle.content)
        except (OSError, UnusableInput) as error:
            trouble = str(error)
    summary = summary_of(bundle)
    return SealedFile(number, bundle.digest, bundle.records, bundle.photos, summary, path, house.url, trouble)


def checked(file: Path, digest: str, database: str) -> dict[str, Any]:
    """What the checker tells of a file. Raises UnusableInput where it told nothing."""
    words = command("evidence", "--check", str(file), "--digest", digest, "--json")
    done = subprocess.run(  # noqa: S603 - our own program
        words,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=_CHECK_S,
        check=False,
        env={**os.environ, "FULFILL_DATABASE": database},
    )
    try:
        told: dict[str, Any] = json.loads(done.stdout)
    except ValueError as silent:
        why = done.stderr.strip().splitlines()[-1:] or [tr("It could not be read")]
        raise UnusableInput(why[0]) from silent
    return told


def findings(told: dict[str, Any]) -> tuple[str, ...]:
    """What is altered, in words: the file inside the bundle, and the very byte where one was altered."""
    said = []
    for each in told["findings"]:
        name, first, last = each["name"].split(",")[0], each["first"], each["last"]
        if last == first + 1:
            said.append(tr("{file} is altered: byte {byte} of the bundle", file=name, byte=first))
        elif name == "the digest":
            said.append(tr("It was made anew: its digest is not the one that was sealed"))
        elif last and name:
            said.append(
                tr(
                    "{file} is altered: bytes {first} to {last} of the bundle",
                    file=name,
                    first=first,
                    last=last,
                )
            )
        else:
            said.append(each["what"])
    more = len(said) - _FINDINGS_MOST
    return (*said[:_FINDINGS_MOST], *((tr("… and {count} more", count=more),) if more > 0 else ()))


class ProofActs:
    """`after` is called when a proof was sealed."""

    def __init__(self, host: Host, owner: QWidget, after: Callable[[], None]) -> None:
        self._host, self._owner, self._after = host, owner, after
        self._background = Background(owner)
        self.dialog: ProofDialog | None = None

    def show(self, number: str) -> None:
        """Its page, where it lies, and what can be done with it."""
        self._read(number, self._show)

    def check(self, number: str) -> None:
        """Show it, and hold each byte of it against what was sealed."""
        self._read(number, self._show_checked)

    def ask_copy(self, number: str) -> None:
        """Where a copy goes."""
        kinds = tr("Bundles (*.zip)")
        title = tr("Save a copy of the proof")
        file, _ = QFileDialog.getSaveFileName(self._owner, title, f"{number}-proof.zip", kinds)
        if file:
            path = Path(file)
            self.save_copy(number, path if path.suffix else path.with_suffix(".zip"))

    def save_copy(self, number: str, to: Path) -> None:
        """The sealed bundle, byte for byte; who took it stands in the journal."""

        def work(house: House) -> tuple[Bundle, Path]:
            from fulfill.evidence import proof

            return proof.write(house.desk(Allowed.EXPORT), number, to)

        def came(made: tuple[Bundle, Path]) -> None:
            bundle, path = made
            told = tr(
                "{file}: {records} records, {photos} photos. Digest {digest}…: the summary has it whole",
                file=path.name,
                records=bundle.records,
                photos=bundle.photos,
                digest=bundle.digest[:_SHOWN],
            )
            self._host.tell(Told(Level.DONE, told))
            self._after()

        self._host.tell(Told(Level.OK, tr("Writing …"), sounds=False))
        self._host.worker.ask(work, came, self._failed, rank=Rank.ACT, owner=self._owner)

    def _read(self, number: str, then: Callable[[SealedFile], None]) -> None:
        self._host.worker.ask(
            lambda house: sealed_file(house, number), then, self._failed, rank=Rank.ACT, owner=self._owner
        )

    def _failed(self, trouble: Trouble) -> None:
        self._host.tell(Told(Level.STOP, trouble.text))

    def _show(self, found: SealedFile) -> None:
        self._open(found)

    def _show_checked(self, found: SealedFile) -> None:
        self._check(found, self._open(found), found.path)

    def _open(self, found: SealedFile) -> ProofDialog:
        dialog = ProofDialog(self._owner, found.number, proof_size(found.records, found.photos))
        dialog.show_proof(found.summary, found.digest, str(found.path))
        if found.trouble:
            dialog.notice.show_text(found.trouble, Tone.LOOK)
        dialog.copy_wanted.connect(partial(self.ask_copy, found.number))
        dialog.check_wanted.connect(lambda: self._check(found, dialog, found.path))
        dialog.file_wanted.connect(lambda: self._ask_file(found, dialog))
        self.dialog = dialog
        dialog.open()
        self._after()
        return dialog

    def _ask_file(self, found: SealedFile, dialog: ProofDialog) -> None:
        title = tr("Check a copy of the proof")
        file, _ = QFileDialog.getOpenFileName(dialog, title, "", tr("Bundles (*.zip)"))
        if file:
            self._check(found, dialog, Path(file))

    def _check(self, found: SealedFile, dialog: ProofDialog, file: Path) -> None:
        def came(told: dict[str, Any]) -> None:
            altered = findings(told)
            if altered:
                title = tr("{file} is altered:", file=file.name)
                self._tell(dialog, Tone.STOP, "\n".join((title, *altered)))
            else:
                told_all = tr(
                    "{file} is intact: every byte is as it was sealed, {count} records", file=file.name,
                    count=told["records"],
                )  # fmt: skip
                self._tell(dialog, Tone.DONE, told_all)

        def failed(why: str) -> None:
            self._tell(dialog, Tone.LOOK, why)

        dialog.busy(tr("Every byte of {file} is checked …", file=file.name))
        self._background.run(lambda: checked(file, found.digest, found.database), came, failed)

    def _tell(self, dialog: ProofDialog, tone: Tone, text: str) -> None:
        """In the dialog; to whoever closed it meanwhile, in the bar."""
        if isValid(dialog) and dialog.isVisible():
            dialog.say(text, tone)
        level = {Tone.STOP: Level.STOP, Tone.DONE: Level.DONE}.get(tone, Level.WARN)
        self._host.tell(Told(level, text.replace("\n", " ")))
