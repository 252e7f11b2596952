"""Files of any kind, and dropping them on the window as a file manager does."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget

_HEADER = "order,sku,quantity,name,address1,city,country,postcode\n"
_ANN = "Ann Lee,1 High St,London,GB,SW1A 1AA\n"


def make(folder: Path) -> list[Path]:
    """One of each: right, wrong, huge, empty, a folder, and one that is not there."""
    folder.mkdir(exist_ok=True)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    image.save(str(folder / "picture.png"))
    (folder / "big.bin").write_bytes(random.Random(7).randbytes(5_000_000))
    (folder / "empty.csv").write_bytes(b"")
    (folder / "a folder").mkdir(exist_ok=True)
    (folder / "a folder" / "inside.csv").write_text("place,sku,quantity\nA-01,MUG,1\n")
    (folder / "orders.csv").write_text(_HEADER + "".join(f"D-{n},MUG,1,{_ANN}" for n in range(20)))
    (folder / "broken.csv").write_bytes(_HEADER.encode() + b'D-99,"MUG,\xff\xfe\x00,1,"' + b"," * 500)
    (folder / "<b>ä €.csv").write_text("sku,name\nNEW-1,New thing\nNEW-1,\n,Nameless\n", encoding="utf-16")
    (folder / "orders.db").write_bytes(b"SQLite format 3\x00" + bytes(100))
    return [*sorted(folder.iterdir()), folder / "gone.csv"]


def drop(window: QWidget, paths: Sequence[Path], more: Sequence[str] = ()) -> bool:
    """Drop the files, and `more` URLs, in the middle of a window; whether it takes them."""
    data = QMimeData()
    data.setUrls([*(QUrl.fromLocalFile(str(path)) for path in paths), *(QUrl(url) for url in more)])
    if not (paths or more):
        data = QMimeData()
        data.setText("only words")
    at = QPoint(window.width() // 2, window.height() // 2)
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(at, *how)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    dropped = QDropEvent(QPointF(at), *how)
    QApplication.sendEvent(window, dropped)
    return dropped.isAccepted()
