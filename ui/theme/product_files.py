"""Pictures of products that lie as files on this machine: data from outside, shown and never run."""

from __future__ import annotations

import logging
import re
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer, QtSvg

log = logging.getLogger(__name__)

BYTES_MAX = 10 * 1024 * 1024
# A small file can claim to be a huge picture: what it claims is read before anything is unpacked.
PIXELS_MAX = 64_000_000
_RASTER = {".png": b"png", ".jpg": b"jpeg", ".jpeg": b"jpeg"}


def load(name: str, side: int) -> QImage | None:
    """The picture in the file `name`, whole and centred in a square of `side` px; None: cannot be shown.

    Only an absolute path is a file: anything else is the name of a drawing. PNG, JPEG and SVG up to
    10 MB are read, by their content; why another is not shown stands in the log, once.
    """
    # A path of another machine stands for a host here ("//server/x.png"), and a window must not wait for it.
    if name.startswith(("//", "\\\\")):
        return None
    path = Path(name)
    try:
        if not path.is_absolute() or not path.is_file():
            return None
        state = path.stat()
    except (OSError, ValueError):
        return None
    return _load(path, side, state.st_size, state.st_mtime_ns)


@lru_cache(maxsize=256)
def _load(path: Path, side: int, size: int, _changed_at: int) -> QImage | None:
    """Cached by size and time of change, so that a new picture under the old name is seen."""
    if size > BYTES_MAX:
        log.warning("The picture %s has %d bytes; at most %d are shown.", path, size, BYTES_MAX)
        return None
    try:
        if path.suffix.lower() == ".svg":
            found = _vector(path.read_bytes()[:BYTES_MAX], side)
        else:
            found = _raster(path, side)
    except OSError as error:
        log.warning("The picture %s cannot be read: %s", path, error)
        return None
    if found is None:
        log.warning("The picture %s is no PNG, JPEG or SVG that can be shown.", path)
    return found


def _raster(path: Path, side: int) -> QImage | None:
    kind = _RASTER.get(path.suffix.lower())
    if kind is None:
        return None
    reader = QImageReader(str(path))
    # By content among the kinds we allow: shops hand out JPEGs that are named .png.
    reader.setDecideFormatFromContent(True)
    if not reader.canRead() or bytes(reader.format().data()) not in _RASTER.values():
        return None
    reader.setAutoTransform(True)
    whole = reader.size()
    if whole.isEmpty() or whole.width() * whole.height() > PIXELS_MAX:
        return None
    reader.setScaledSize(whole.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(_ONE))
    image = reader.read()
    if image.isNull():
        return None
    return _centred(image, side)


_ONE = QSize(1, 1)
_ODD_ENCODING = re.compile(r"""encoding\s*=\s*["'](?!utf-?8["'])""", re.IGNORECASE)
_NOT_PLAIN = re.compile(
    r"<\s*(?:!ENTITY|!DOCTYPE[^>]*\[|(?:[\w.-]+:)?(?:script|image|use|foreignObject)\b)", re.IGNORECASE
)


def _is_plain(content: bytes) -> bool:
    """Whether an SVG has only shapes and text of its own.

    Qt runs no scripts and fetches nothing, but a picture may name files of this machine, swell by
    entities or by uses of uses, or come packed. Read as UTF-8, nothing of that can hide.
    """
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    head = text[:200]
    return "\0" not in text and not _ODD_ENCODING.search(head) and not _NOT_PLAIN.search(text)


def _vector(content: bytes, side: int) -> QImage | None:
    if not _is_plain(content):
        return None
    renderer = QSvgRenderer()
    # Without filters and masks, which can take minutes to draw.
    renderer.setOptions(QtSvg.Option.Tiny12FeaturesOnly)
    renderer.load(QByteArray(content))
    if not renderer.isValid():
        return None
    room = renderer.defaultSize()
    if room.isEmpty():
        return None
    fitted = room.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(_ONE)
    image = _empty(side)
    painter = QPainter(image)
    left, top = (side - fitted.width()) / 2, (side - fitted.height()) / 2
    renderer.render(painter, QRectF(left, top, fitted.width(), fitted.height()))
    painter.end()
    return image


def _centred(image: QImage, side: int) -> QImage:
    square = _empty(side)
    painter = QPainter(square)
    painter.drawImage((side - image.width()) // 2, (side - image.height()) // 2, image)
    painter.end()
    return square


def _empty(side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
