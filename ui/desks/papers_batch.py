"""A batch of labels after a jam: a person says from which piece on it is printed, or that it is enough."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from fulfill.errors import UnusableInput
from fulfill.messages import Level
from fulfill.people import Act as Allowed
from ui.desks.kit import Act
from ui.desks.kit_why import WhyDialog
from ui.page import Host, Told
from ui.words import tr
from ui.worker import Rank, Trouble

if TYPE_CHECKING:
    from fulfill.store.views.desk_papers import Errand
    from ui.house import House

KIND = "print_batch"


class Batches:
    """Asks for one desk; `after` is called when something was done or refused."""

    def __init__(self, host: Host, desk: QWidget, after: Callable[[], None]) -> None:
        self._host, self._desk, self._after = host, desk, after

    def acts(self, errand: Errand) -> tuple[Act, ...]:
        """What can be done about a batch; nothing for any other errand."""
        if errand.kind != KIND:
            return ()
        found = [Act(tr("Print on from …"), partial(self.ask, errand.id, errand.about), is_main=True)]
        if errand.state != "done":
            found.append(Act(tr("Stop it"), partial(self._do, None, errand.id, ""), is_danger=True))
        return tuple(found)

    def ask(self, batch: int, about: str) -> None:
        """Which piece is the first that is to be printed (again)."""
        dialog = WhyDialog(self._desk, tr("Print on from which piece?"), about, tr("Print on"), ())
        dialog.reason.setPlaceholderText(tr("Its number in the list: 1 is the first"))
        dialog.reason.setAccessibleName(tr("Number of the piece"))
        dialog.wanted.connect(partial(self._do, dialog, batch))
        dialog.open()

    def _do(self, dialog: WhyDialog | None, batch: int, first: str) -> None:
        def came(told: str) -> None:
            if dialog is not None and isValid(dialog):
                dialog.accept()
            self._host.tell(Told(Level.OK, f"{told[:1].upper()}{told[1:]}"))
            self._host.papers_wanted(has_written=True)
            self._after()

        def failed(trouble: Trouble) -> None:
            if dialog is not None and isValid(dialog):
                dialog.refuse(trouble.text)
            self._host.tell(Told(Level.STOP, trouble.text))
            self._after()

        self._host.worker.ask(
            lambda house: carry_out(house, batch, first if dialog is not None else None),
            came,
            failed,
            rank=Rank.ACT,
            owner=self._desk,
        )


def carry_out(house: House, batch: int, first: str | None) -> str:
    """As `fulfill papers resume` does it, or `stop` without a piece. Raises Refused, UnusableInput."""
    from fulfill import batch_papers

    desk = house.desk(Allowed.REPRINT)
    if first is None:
        return batch_papers.stop(desk, batch)
    text = first.strip()
    if not (text.isascii() and text.isdecimal()):
        raise UnusableInput(tr("{said} is no number of a piece. Say one like 17", said=text))
    return batch_papers.resume(desk, batch, int(text))
