"""A label that a carrier may have sold, while nobody knows: a person looks there, and says what was found."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

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


class Doubts:
    """Asks for one desk; `after` is called when something was settled or refused."""

    def __init__(self, host: Host, desk: QWidget, after: Callable[[], None]) -> None:
        self._host, self._desk, self._after = host, desk, after

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
            lambda house: settle(house, parcel, tracking), came, failed, rank=Rank.ACT, owner=self._desk
        )


def settle(house: House, parcel: str, tracking: str) -> str:
    """As `fulfill carriers settle`; without a number it was not sold. Raises Refused."""
    from fulfill import carrier_desk

    desk = house.desk(Allowed.VOID)
    number = tracking.strip().upper()
    return (
        carrier_desk.settle_sold(desk, parcel, number) if number else carrier_desk.settle_unsold(desk, parcel)
    )
