"""What a desk does to parcels: a label is made void; and to manifests: their hand-over is proved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from fulfill.messages import Level
from fulfill.people import Act as Allowed
from ui.page import Host, Told
from ui.words import tr
from ui.worker import Rank, Trouble

if TYPE_CHECKING:
    from fulfill.answer import Answer
    from fulfill.evidence import Bundle
    from ui.house import House


_SHOWN = 16  # letters of a digest that a person compares at a glance


class ParcelActs:
    """`after` is called when something was done or refused."""

    def __init__(self, host: Host, owner: QWidget, after: Callable[[], None]) -> None:
        self._host, self._owner, self._after = host, owner, after

    def ask_proof(self, number: str) -> None:
        """Where the bundle of a hand-over goes."""
        kinds = tr("Bundles (*.zip)")
        title = tr("Write all that is known of it to")
        file, _ = QFileDialog.getSaveFileName(self._owner, title, f"{number}-proof.zip", kinds)
        if file:
            path = Path(file)
            self.write_proof(number, path if path.suffix else path.with_suffix(".zip"))

    def write_proof(self, number: str, to: Path) -> None:
        """Write it; its digest is told, to be noted elsewhere."""

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

        self._host.tell(Told(Level.OK, tr("Writing …"), sounds=False))
        self._host.worker.ask(work, came, self._failed, rank=Rank.ACT, owner=self._owner)

    def _failed(self, trouble: Trouble) -> None:
        self._host.tell(Told(Level.STOP, trouble.text))

    def void(self, number: str) -> None:
        """As `!void` at packing, by whoever is here: the parcel is then open, and packing goes on with it."""
        first, second = self._host.stamp(), self._host.stamp()

        def work(house: House) -> Answer:
            from fulfill import label_desk

            answer = label_desk.void(house.desk(Allowed.VOID), number, first, second)
            # The seat at packing must find the parcel that is open now.
            house.forget_profile()
            return answer

        def came(answer: Answer) -> None:
            self._host.papers_wanted(has_written=True)
            if answer.level in (Level.OK, Level.DONE):
                self._host.go("pack")
            self._host.tell(Told(answer.level, answer.message))
            self._after()

        def failed(trouble: Trouble) -> None:
            self._host.tell(Told(Level.STOP, trouble.text))
            self._after()

        self._host.worker.ask(work, came, failed, rank=Rank.ACT, owner=self._owner)
