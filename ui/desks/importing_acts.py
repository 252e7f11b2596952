"""What may follow an import: orders are released, rejects saved elsewhere, their folder opened."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from fulfill.exchange.mapping import ColumnMap
from fulfill.messages import Level
from fulfill.people import Act as Allowed
from ui.background import Background
from ui.desks.kit import count_text
from ui.house import House
from ui.page import Host, Told
from ui.words import tr
from ui.worker import Rank


class ImportActs:
    """Each tells in the message bar what came of it."""

    def __init__(self, host: Host, owner: QWidget) -> None:
        self._host, self._owner = host, owner
        self._background = Background(owner)

    def release(self) -> None:
        """Promise stock to the orders that came in."""

        def work(house: House) -> tuple[int, int]:
            from fulfill import desk

            told = desk.release(house.desk(Allowed.RELEASE))
            return len(told.released), len(told.waiting)

        def released(counts: tuple[int, int]) -> None:
            words = tr(
                "{released} orders can be picked now, {waiting} still wait",
                released=count_text(counts[0]),
                waiting=count_text(counts[1]),
            )
            self._host.tell(Told(Level.DONE, words))

        self._host.worker.ask(
            work,
            released,
            lambda trouble: self._host.tell(Told(Level.STOP, trouble.text)),
            rank=Rank.ACT,
            owner=self._owner,
        )

    def forget(self, map_: ColumnMap, then: Callable[[], None]) -> None:
        """Lists with its header are not read by this map any more."""

        def work(house: House) -> None:
            from fulfill import column_maps

            column_maps.forget(house.desk(Allowed.IMPORT), map_)

        def forgotten(_none: None) -> None:
            self._host.tell(Told(Level.DONE, tr("Forgotten: {name}", name=map_.name)))
            then()

        self._host.worker.ask(
            work,
            forgotten,
            lambda trouble: self._host.tell(Told(Level.STOP, trouble.text)),
            rank=Rank.ACT,
            owner=self._owner,
        )

    def save(self, rejects: str) -> None:
        """Ask where a copy of the rejects goes."""
        dialog = QFileDialog(self._owner, tr("Save rejects"), Path(rejects).name, "CSV (*.csv)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(lambda file: self.save_to(rejects, file))
        dialog.open()

    def save_to(self, rejects: str, file: str) -> None:
        self._background.run(
            lambda: shutil.copyfile(rejects, file),
            lambda _to: self._host.tell(Told(Level.OK, tr("Saved: {file}", file=file), sounds=False)),
            lambda why: self._host.tell(Told(Level.STOP, why)),
        )

    def open_folder(self, file: str) -> None:
        folder = str(Path(file).parent)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            self._host.tell(Told(Level.OK, tr("The file is in {folder}", folder=folder), sounds=False))
