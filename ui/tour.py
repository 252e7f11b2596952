"""A walk through every screen of a practice warehouse: for pictures, and to see that each one stands.

It works as a person would: it goes to a screen, scans what is asked for, and looks. Everything it does
comes from what the answers expect.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QWidget

from fulfill.turn import Kind
from ui import registry
from ui.page import Told
from ui.screens.flow import FlowPage
from ui.window import Window
from ui.words import say, tr

_PATIENCE_S = 20.0
_CALM_S = 0.35
_READ_S = 0.8  # until a text that stands there was tried, and what it means is shown
_CODES = {
    Kind.TOTE: tuple(f"T-{number:02d}" for number in range(40, 0, -1)),
    Kind.DOCK: ("DOCK-1",),
    Kind.DOCUMENT: ("!next",),
    Kind.PLACE: ("A-03-03",),
}
# How far each flow is worked before its picture is taken, and what is scanned wrong on the way.
_INPUTS = {"pick": 3, "pack": 2, "ship": 3, "returns": 2, "receive": 1, "putaway": 1, "move": 1, "count": 1}
_INPUTS["kit"] = 2
_INPUTS["vendor"] = 1
_WRONG = "4006381333931"
_STRAY = "COS-012"
_TRAILER, _PALLET = "VAN-1", "PAL-2"
# The parts of a desk that are opened by their names.
_PARTS = {
    "orders": ("waiting",),
    "carriers": ("accounts", "rates", "rules"),
    "settings": ("house", "papers", "packing", "rules", "look", "database", "about"),
}
# What a desk is asked to show, so that its picture has something in it.
_ABOUT = {"stock": "TEA-002", "papers": "all"}
_ORDERS = """\
order,sku,quantity,name,address1,city,country,postcode,ship_by
20411,MUG-001,2,Ada Lindgren,Storgatan 12,Uppsala,SE,753 31,2031-05-02
20412,TEA-002,1,Pablo Ferrer,Calle Mayor 8,Madrid,ES,28013,2031-05-02
20412,COS-012,1,Pablo Ferrer,Calle Mayor 8,Madrid,ES,28013,2031-05-02
20413,TEA-002,two,Hanna Vogt,Lindenallee 3,Jena,DE,07743,2031-05-02
20414,BOOK-003,1,Nora Quinn,14 Quay Street,Galway,IE,H91 KX2P,2031-05-03
"""
_FOREIGN = """\
Bestellnummer;Artikel;Menge;Vorname;Nachname;Straße;Ort;PLZ;Bestelldatum;Kasse
R-5511;MUG-001;1;Hanna;Vogt;Lindenallee 3;Jena;07743;02.05.2031;2
R-5512;TEA-002;3;Jonas;Lindner;Am Markt 1;Gera;07545;02.05.2031;1
"""


class Tour:
    """Drives one window; `told` is what its message bar has said, `front` a dialog that lies before it."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.told: list[Told] = []
        self.front: QWidget | None = None
        window.told.connect(self.told.append)

    def come_in(self) -> None:
        """Wait until somebody is logged in."""
        self.until(lambda: self._window.person is not None)

    def screens(self) -> Iterator[str]:
        """Go from screen to screen; each name is given when its screen stands."""
        for flow in registry.FLOWS:
            yield from self._flow(flow)
        yield from self.desks()

    def desks(self) -> Iterator[str]:
        """Go from desk to desk, and lock at the end."""
        for desk in registry.DESKS:
            if not self._has(desk.page):
                continue
            self._desk(desk.page)
            yield desk.page
            for part in _PARTS.get(desk.page, ()):
                self._window.go(desk.page, part)
                self.calm(_READ_S)
                yield f"{desk.page}-{part}"
            yield from self._more_of(desk.page)
        self._window.lock()
        self.calm()
        yield "lock"

    def _desk(self, desk: str) -> None:
        """To a desk, with something on it to look at."""
        self._window.go(desk, _ABOUT.get(desk, ""))
        self.calm()
        page = self._window.current
        match desk:
            case "people":
                page.table.choose_first()  # type: ignore[union-attr]
            case "carriers":
                page.prices.ask()  # type: ignore[union-attr]
            case "import":
                with tempfile.TemporaryDirectory(prefix="fulfill-tour-") as name:
                    file = Path(name) / "orders-may.csv"
                    file.write_text(_ORDERS, encoding="utf-8")
                    page.take([str(file)])  # type: ignore[union-attr]
                    self.until(lambda: bool(page.facts.facts))  # type: ignore[union-attr]
        self.calm()

    def _more_of(self, desk: str) -> Iterator[str]:
        """What a desk shows only when something is done there."""
        page: Any = self._window.current
        match desk:
            case "parcels":
                yield from self._proof(page)
            case "papers":
                next(act for act in page.detail.acts if act.text == tr("Show it")).act()
                self.calm(_READ_S)
                yield "papers-preview"
            case "people":
                self._window.go("errors")
                self.calm(_READ_S)
                yield "errors"
            case "carriers":
                self._window.go("carriers", "accounts")
                self.calm()
                page.accounts.add()
                self.calm(_READ_S)
                yield "carriers-add"
            case "import":
                self._foreign_list()
                yield "import-columns"

    def _proof(self, page: Any) -> Iterator[str]:
        """The closed manifests, and the sealed proof of the newest one."""
        page.chips.button("manifests").click()
        self.until(lambda: page.manifests.current is not None)
        self.calm(_READ_S)
        # The one that was begun at the dock is still open: it has no proof yet.
        closed = next(row.number for row in page.manifests.model.rows if row.state == "closed")
        page.manifests.choose(closed)
        self.calm(_READ_S)
        yield "parcels-manifests"
        page.proofs.show(closed)
        self.until(lambda: page.proofs.dialog is not None and bool(page.proofs.dialog.preview.pages))
        self.calm(_READ_S)
        self.front = page.proofs.dialog
        yield "parcels-proof"
        page.proofs.dialog.close()
        self.front = None

    def _foreign_list(self) -> None:
        """Another program's list: which column is which."""
        page = self._window.current
        with tempfile.TemporaryDirectory(prefix="fulfill-tour-") as name:
            file = Path(name) / "shop-export.csv"
            file.write_text(_FOREIGN, encoding="utf-8")
            page.next()  # type: ignore[union-attr]
            page.take([str(file)])  # type: ignore[union-attr]
            self.until(lambda: page.columns.isVisible() and page.columns.is_built)  # type: ignore[union-attr]
        self.calm()

    def _flow(self, flow: str) -> Iterator[str]:
        self.go(flow)
        self.calm()
        yield f"{flow}-start"
        if flow == "pack":
            self._largest()
        for _ in range(_INPUTS[flow]):
            if not self._next():
                break
        self.calm()
        yield flow
        if flow in ("pick", "pack"):
            self.scan(_WRONG)
            yield f"{flow}-stop"
        if flow == "pack":
            # A product of ours, and not of this order: the desk of packing errors has one to tell of.
            self.scan(_STRAY)
        if flow == "ship":
            yield from self._hand_over()

    def _largest(self) -> None:
        """Begin with the order of the most units: there is the most to see."""
        page = self._window.current
        assert isinstance(page, FlowPage)
        rows = [row for row in page.rows.rows if say(row.figure).isdigit()]
        if rows:
            self.scan(say(max(rows, key=lambda row: int(say(row.figure))).title))

    def _hand_over(self) -> Iterator[str]:
        """A trailer that is nearly full, and its driver, who goes away again."""
        self.scan(_TRAILER)
        self.calm()
        yield "ship-trailer"
        self.scan("!done")
        if self.told[-1].level == "warn":
            self.scan("!done")
        self.scan("Dana Fuhrmann")
        self.calm()
        yield "ship-sign"
        for word in ("!no", "!no", "!cancel", _PALLET):
            self.scan(word)
        self.calm()
        yield "ship-pallet"
        self.scan("!done")

    def go(self, flow: str) -> None:
        self._window.go(flow)
        page = self._window.current
        assert isinstance(page, FlowPage), flow
        self.until(lambda: page.shown is not None)

    def _next(self) -> bool:
        """Give what is asked for; False where nothing can be told from the answer."""
        page = self._window.current
        assert isinstance(page, FlowPage)
        assert page.shown is not None
        for expect in page.shown.answer.expects:
            codes = expect.codes or _CODES.get(expect.kind, ())
            # A list is taken up where nothing has been done yet.
            fresh = {say(row.title) for row in page.rows.rows if say(row.figure).startswith("0 /")}
            codes = tuple(sorted(codes, key=lambda code: code not in fresh)) if fresh else codes
            if expect.kind in (Kind.WORD, Kind.ANY) or not codes:
                continue
            for code in codes[: 1 if expect.codes else 40]:
                if self.scan(code).level not in ("stop", "warn"):
                    return True
        return False

    def scan(self, code: str) -> Told:
        before = len(self.told)
        self._window.scan(code)
        self.until(lambda: len(self.told) > before)
        self.calm(0.05)
        return self.told[-1]

    def until(self, reached: Callable[[], bool], patience_s: float = _PATIENCE_S) -> None:
        """Let the window live until then. Raises TimeoutError."""
        end = time.monotonic() + patience_s
        while not reached():
            self._live()
            if time.monotonic() > end:
                raise TimeoutError(self._window.current.name if self._window.current else "no screen")

    def calm(self, seconds: float = _CALM_S) -> None:
        """Let what was asked for come in and be painted."""
        end = time.monotonic() + seconds
        while time.monotonic() < end or self._window.worker.waiting or self._window.pages.is_loading:
            self._live()

    @staticmethod
    def _live() -> None:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        # The worker's thread needs its turn as well.
        time.sleep(0.003)

    @staticmethod
    def _has(page: str) -> bool:
        return registry.is_built(page)
