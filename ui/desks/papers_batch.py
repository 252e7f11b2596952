"""A batch of labels after a jam: a person says from which piece on it is printed, or that it is enough."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from fulfill.errors import UnusableInput
from fulfill.people import Act as Allowed
from ui.desks.kit import Act
from ui.desks.kit_why import WhyDialog
from ui.desks.papers_errand import Errands
from ui.words import tr

if TYPE_CHECKING:
    from fulfill.store.views.desk_papers import Errand
    from ui.house import House

KIND = "print_batch"


class Batches(Errands):
    """What is asked about a batch."""

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
        self.carry_out(dialog, lambda house: carry_out(house, batch, first if dialog is not None else None))


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
