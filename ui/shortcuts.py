"""Keys that lead to a desk from every screen: Ctrl and a digit, since bare digits belong to scans."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QShortcut

from ui import registry

if TYPE_CHECKING:
    from ui.window import Window

_OTHERS = {"help": "F1", "settings": "Ctrl+,"}


def of_desks() -> dict[str, str]:
    """Each desk with its key, in the order of the home screen; "" where there is none left."""
    others = [desk.page for desk in registry.DESKS if desk.page != "home"]
    return {
        page: _OTHERS.get(page) or (f"Ctrl+{(at + 1) % 10}" if at < 10 else "")
        for at, page in enumerate(others)
    }


def listen(window: Window) -> None:
    """Open a desk by its key, wherever one is; nobody's station stays locked."""
    keys = {page: key for page, key in of_desks().items() if key.startswith("Ctrl")}
    for page, key in keys.items():
        QShortcut(key, window, partial(window.go, page))
    QShortcut("Ctrl+?", window, partial(window.go, "help", "keys"))
