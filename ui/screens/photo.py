"""The word !photo by touch: through the camera, from a file, or the name of a file typed.

A picture of the camera lies in a file of its own until the station has read it, and then nowhere else
than in the database.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from fulfill.messages import Level
from ui.page import Host, Told
from ui.parts.pad import Asked
from ui.screens import camera
from ui.words import tr

_QUALITY = 90


class Photos:
    """Asks for a photo and gives the station its file, on behalf of one screen."""

    def __init__(
        self,
        owner: QWidget,
        host: Host,
        opens_pad: Callable[[Asked, Callable[[str], None]], None],
        gives: Callable[[str], None],
    ) -> None:
        self._owner, self._host, self._opens_pad, self._gives = owner, host, opens_pad, gives
        self._files: list[Path] = []

    def ask(self) -> None:
        """Where the photo comes from."""
        choices = (
            ("camera", tr("Camera")),
            ("file", tr("Choose a file")),
            ("typed", tr("Type the file's name")),
        )
        self._opens_pad(Asked(tr("Where is the photo?"), choices=choices), self._chosen)

    def _chosen(self, source: str) -> None:
        if source == "camera":
            self.look()
        elif source == "file":
            self._choose()
        else:
            self._opens_pad(Asked(tr("File of the photo"), is_number=False), self._give)

    def _give(self, file: str) -> None:
        self._gives(f"!photo {file}")

    def _choose(self) -> None:
        kinds = tr("Pictures ({kinds})", kinds="*.png *.jpg *.jpeg *.webp")
        dialog = QFileDialog(self._owner, tr("Choose a photo"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if dialog.exec() and dialog.selectedFiles():
            self._give(dialog.selectedFiles()[0])

    def look(self) -> None:
        """Through the camera; where there is none, words and the other ways stay."""
        try:
            eye = camera.open_eye()
        except camera.NoCamera as none:
            self._host.tell(Told(Level.STOP, str(none)))
            self.ask()
            return
        dialog = camera.CameraDialog(eye, self._owner)
        dialog.exec()
        if dialog.taken is not None:
            self.keep(dialog.taken)

    def keep(self, image: QImage) -> None:
        """Give the station a picture that stands in no file yet."""
        handle, name = tempfile.mkstemp(prefix="fulfill-photo-", suffix=".jpg")
        os.close(handle)
        self._files.append(Path(name))
        writer = QImageWriter(name)
        writer.setQuality(_QUALITY)
        if not writer.write(image):
            self.answered()
            self._host.tell(Told(Level.STOP, tr("The photo could not be kept. Choose a file")))
            return
        self._give(name)

    def answered(self) -> None:
        """The station has read what it was given."""
        for file in self._files:
            with suppress(OSError):
                file.unlink(missing_ok=True)
        self._files.clear()
