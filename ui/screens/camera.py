"""The camera of this machine: a live picture, one button that takes it, and words where there is none.

Qt's camera part is large and not everywhere installed, so that it is looked for only when it is wanted.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import tokens
from ui.theme.dress import dress
from ui.theme.look import look
from ui.words import tr


class NoCamera(Exception):  # noqa: N818 - an answer in words, and named like one
    """There is no camera to look through; the sentence says why, and the way out."""


class Eye(Protocol):
    """A camera that looks: pictures come as it sees them, and one sentence when it is torn out."""

    def look(self, shows: Callable[[QImage], None], fails: Callable[[str], None]) -> None: ...
    def close(self) -> None: ...


def open_eye() -> Eye:
    """The first camera of this machine. Raises NoCamera."""
    try:
        media = import_module("PySide6.QtMultimedia")
    except ImportError as error:
        why = tr("This program was installed without its camera part. Choose a file instead")
        raise NoCamera(why) from error
    if not media.QMediaDevices.videoInputs():
        raise NoCamera(tr("No camera is plugged in. Plug one in and try again, or choose a file"))
    return _QtEye(media)


class _QtEye:
    """The camera that the system names first."""

    def __init__(self, media: Any) -> None:
        self._camera = media.QCamera(media.QMediaDevices.defaultVideoInput())
        self._session = media.QMediaCaptureSession()
        self._sink = media.QVideoSink()
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)

    def look(self, shows: Callable[[QImage], None], fails: Callable[[str], None]) -> None:
        self._sink.videoFrameChanged.connect(lambda frame: shows(frame.toImage()))
        self._camera.errorOccurred.connect(lambda _error, text: fails(str(text)))
        self._camera.start()

    def close(self) -> None:
        self._camera.stop()


class CameraDialog(QDialog):
    """The live picture over two keys. After `exec`, `taken` is the picture, or None."""

    def __init__(self, eye: Eye, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self)
        self._eye = eye
        self._now = QImage()
        self.taken: QImage | None = None
        self.setWindowTitle(tr("Photo"))
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        self.view = QLabel(tr("The camera is waking up"))
        self.view.setTextFormat(Qt.TextFormat.PlainText)
        self.view.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.view.setMinimumSize(look().px(480), look().px(360))
        self.view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.view.setAccessibleName(tr("What the camera sees"))
        layout.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.cancel = self._key(tr("Cancel"), self.reject)
        self.take = self._key(tr("Take the photo"), self._take)
        self.take.setObjectName("main")
        self.take.setDefault(True)
        self.take.setEnabled(False)
        row.addWidget(self.cancel)
        row.addWidget(self.take, 1)
        layout.addLayout(row)
        self.finished.connect(lambda _result: self._eye.close())
        eye.look(self._seen, self._failed)

    def _key(self, text: str, act: Callable[[], object]) -> QPushButton:
        made = QPushButton(text)
        made.setMinimumHeight(look().px(56))
        made.setFont(look().font(tokens.LARGE, tokens.MEDIUM))
        made.setAccessibleName(text)
        made.clicked.connect(lambda _checked=False: act())
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._paint()

    def _seen(self, image: QImage) -> None:
        if image.isNull():
            return
        self._now = image
        self.take.setEnabled(True)
        self._paint()

    def _paint(self) -> None:
        if self._now.isNull():
            return
        fit = Qt.AspectRatioMode.KeepAspectRatio
        small = self._now.scaled(self.view.size(), fit, Qt.TransformationMode.SmoothTransformation)
        self.view.setPixmap(QPixmap.fromImage(small))

    def _failed(self, why: str) -> None:
        """Unplugged in the midst of it: said where the picture was, and nothing can be taken."""
        self._now = QImage()
        self.take.setEnabled(False)
        self.view.setText(tr("The camera is gone: {why} Plug it in again, or choose a file", why=_ended(why)))
        self.view.setWordWrap(True)

    def _take(self) -> None:
        self.taken = self._now.copy()
        self.accept()


def _ended(why: str) -> str:
    why = why.strip()
    return why if why.endswith((".", "!")) else f"{why}."
