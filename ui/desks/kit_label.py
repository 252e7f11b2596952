"""A label printed by this station past the queue: nobody waits for the printer, and its answer is told."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fulfill.messages import Level
from ui.background import Background
from ui.page import Host, Told
from ui.worker import Rank

if TYPE_CHECKING:
    from fulfill.adapters.printing import DeskPrinter
    from fulfill.ports import SendOutcome
    from ui.house import House

Send = Callable[["DeskPrinter"], "SendOutcome"]


class LabelPrinting:
    """Prints for one desk."""

    def __init__(self, host: Host, desk: QObject) -> None:
        self._host, self._desk = host, desk
        self._background = Background(desk)

    def send(self, kind: str, send: Send) -> None:
        """On the printer that this station has for this kind of paper; `send` runs in the background."""
        self._host.worker.ask(
            partial(_printer, kind=kind),
            lambda printer: self._background.run(lambda: send(printer), self._tell, self._fail),
            lambda trouble: self._fail(trouble.text),
            owner=self._desk,
            rank=Rank.ACT,
        )

    def _tell(self, outcome: SendOutcome) -> None:
        from ui import printouts

        text, tone = printouts.told(outcome)
        self._host.tell(Told({"ok": Level.OK, "warn": Level.WARN}.get(tone, Level.STOP), text))

    def _fail(self, why: str) -> None:
        self._host.tell(Told(Level.STOP, why))


def _printer(house: House, kind: str) -> DeskPrinter:
    from fulfill import bootstrap

    return bootstrap.printers_of(house.warehouse)(house.profile, kind)
