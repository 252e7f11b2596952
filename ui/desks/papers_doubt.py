"""A label that a carrier may have sold, while nobody knows: a person looks there, and says what was found."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from fulfill.people import Act as Allowed
from ui.desks.kit import Act
from ui.desks.kit_why import WhyDialog
from ui.desks.papers_errand import Errands
from ui.words import tr

if TYPE_CHECKING:
    from fulfill.store.views.desk_papers import Errand
    from ui.house import House


class Doubts(Errands):
    """What is asked about a label in doubt."""

    def acts(self, errand: Errand) -> tuple[Act, ...]:
        """What can be said about an errand; nothing where there is no doubt."""
        if not errand.is_in_doubt:
            return ()
        return (
            Act(tr("It was sold"), partial(self.ask_number, errand.about)),
            Act(tr("It was not sold"), partial(self.ask_unsold, errand.about), is_danger=True),
        )

    def ask_number(self, parcel: str) -> None:
        """The number that stands in the carrier's own list."""
        title = tr("Which tracking number does its label have?")
        about = tr("Parcel {parcel}: the number as it stands in the carrier's list", parcel=parcel)
        dialog = WhyDialog(self._desk, title, about, tr("It has this number"), ())
        dialog.reason.setPlaceholderText(tr("Scan or type the tracking number"))
        dialog.reason.setAccessibleName(tr("Tracking number"))
        dialog.wanted.connect(partial(self._settle, dialog, parcel))
        dialog.open()

    def ask_unsold(self, parcel: str) -> None:
        question = tr(
            "Did the carrier for certain sell no label of parcel {parcel}? It is bought anew; "
            "one that was sold nevertheless is paid for twice.",
            parcel=parcel,
        )
        self._host.decide(question, tr("Buy it anew"), partial(self._settle, None, parcel, ""), is_grave=True)

    def _settle(self, dialog: WhyDialog | None, parcel: str, tracking: str) -> None:
        self.carry_out(dialog, lambda house: settle(house, parcel, tracking))


def settle(house: House, parcel: str, tracking: str) -> str:
    """As `fulfill carriers settle`; without a number it was not sold. Raises Refused."""
    from fulfill import carrier_desk

    desk = house.desk(Allowed.VOID)
    number = tracking.strip().upper()
    return (
        carrier_desk.settle_sold(desk, parcel, number) if number else carrier_desk.settle_unsold(desk, parcel)
    )
