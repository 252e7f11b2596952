"""One more of a paper that came out: why is asked, and the copy is counted and marked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from fulfill.messages import Level
from fulfill.people import Act as Allowed
from ui.desks.kit_why import WhyDialog
from ui.page import Host, Told
from ui.words import tr
from ui.worker import Rank, Trouble

if TYPE_CHECKING:
    from fulfill.operations import Doing
    from ui.house import House


class Copies:
    """Asks and prints for one desk; `after` is called when a copy was made or refused."""

    def __init__(self, host: Host, desk: QWidget, after: Callable[[], None]) -> None:
        self._host, self._desk, self._after = host, desk, after

    def ask(self, paper: int, about: str, who_asks: str = "") -> None:
        """`about`: the paper's kind and number; `who_asks`: who may want one, as a reason to touch."""
        who = who_asks or tr("The customer asks")
        reasons = (tr("It is lost"), tr("It cannot be read"), tr("It is damaged"), who)
        dialog = WhyDialog(self._desk, tr("Why another copy?"), about, tr("Print copy"), reasons)
        dialog.wanted.connect(partial(self._print, dialog, paper))
        dialog.open()

    def _print(self, dialog: WhyDialog, paper: int, reason: str) -> None:
        def came(told: str) -> None:
            # Whoever closed it meanwhile is told all the same.
            if isValid(dialog):
                dialog.accept()
            self._host.tell(Told(Level.OK, f"{told[:1].upper()}{told[1:]}"))
            self._host.papers_wanted(has_written=True)
            self._after()

        def failed(trouble: Trouble) -> None:
            if isValid(dialog):
                dialog.refuse(trouble.text)
            self._host.tell(Told(Level.STOP, trouble.text))

        self._host.worker.ask(
            lambda house: print_copy(house, paper, reason), came, failed, rank=Rank.ACT, owner=self._desk
        )


def print_copy(house: House, paper: int, reason: str) -> str:
    """As `fulfill papers reprint`. Raises Refused."""
    from fulfill import operations
    from fulfill.store import paper_desk

    desk = house.desk(Allowed.REPRINT)

    def do(doing: Doing) -> str:
        doing.said = paper_desk.copy(doing.session, paper, reason, doing.seq, desk.station.id, doing.now_us)
        return doing.said

    return operations.run(desk, Allowed.REPRINT, "paper_reprint", f"{paper} {reason}", do)
