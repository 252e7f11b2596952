"""Asking for files and folders; the window works on while it is asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.state import state
from ui.words import tr

_LAST = "import/last"


def ask_files(owner: QWidget, otherwise: str, take: Callable[[list[str]], None]) -> None:
    """Files to import, beginning where the last ones were, else in the folder `otherwise`."""

    def chosen(files: list[str]) -> None:
        if files:
            state().kept.setValue(_LAST, str(Path(files[0]).parent))
        take(files)

    start = str(state().kept.value(_LAST, "") or otherwise)
    kinds = tr("Lists (*.csv *.json *.txt *.tsv);;All files (*)")
    dialog = QFileDialog(owner, tr("Choose files to import"), start, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(chosen)
    dialog.open()


def ask_folder(owner: QWidget, start: str, take: Callable[[str], None]) -> None:
    """A folder to watch."""
    dialog = QFileDialog(owner, tr("Folder into which exports come"), start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(take)
    dialog.open()
