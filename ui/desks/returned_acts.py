"""What a desk does to returns: all that is known of one is written into a bundle, a refund is decided."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from fulfill.messages import Level
from fulfill.people import Act as Allowed
from fulfill.returned import Decision
from fulfill.store.views.desk_return_pieces import CameUnit
from ui.desks.kit_why import WhyDialog
from ui.desks.parcels_words import money_text
from ui.desks.returned_pay import REJECT, PayDialog
from ui.page import Host, Told
from ui.parts.paint import joined
from ui.words import tr
from ui.worker import Rank, Trouble

if TYPE_CHECKING:
    from fulfill.evidence import Bundle
    from fulfill.refund_desk import Decided
    from ui.house import House

_SHOWN = 16  # letters of a digest that a person compares at a glance


class ReturnActs:
    """`after` is called when something was done."""

    def __init__(self, host: Host, owner: QWidget, after: Callable[[], None]) -> None:
        self._host, self._owner, self._after = host, owner, after

    # --- evidence -------------------------------------------------------------------------------------

    def ask_evidence(self, number: str) -> None:
        """Where the bundle goes."""
        name = "".join(char if char.isalnum() or char in "-_." else "-" for char in number)
        kinds = tr("Bundles (*.zip)")
        file, _ = QFileDialog.getSaveFileName(
            self._owner, tr("Write all that is known of it to"), f"{name}-evidence.zip", kinds
        )
        if file:
            path = Path(file)
            self.write_evidence(number, path if path.suffix else path.with_suffix(".zip"))

    def write_evidence(self, number: str, to: Path) -> None:
        """Write it; its digest is told, to be noted elsewhere."""

        def work(house: House) -> Bundle:
            from fulfill import evidence

            return evidence.write(house.desk(Allowed.EXPORT), number, to)

        def came(bundle: Bundle) -> None:
            told = tr(
                "{file}: {records} records, {photos} photos. Digest {digest}…: the summary has it whole",
                file=to.name,
                records=bundle.records,
                photos=bundle.photos,
                digest=bundle.digest[:_SHOWN],
            )
            self._host.tell(Told(Level.DONE, told))

        self._host.tell(Told(Level.OK, tr("Writing …"), sounds=False))
        self._host.worker.ask(work, came, self._failed, rank=Rank.ACT, owner=self._owner)

    # --- money ----------------------------------------------------------------------------------------

    def ask_pay(self, number: str, unit: CameUnit) -> None:
        """What the terms say for a piece that waits, or less; in money, as credit, or another piece."""
        title = tr("Pay back {what}?", what=_named(unit))
        about = tr("The shop is told once; it cannot be taken back here.")
        dialog = PayDialog(self._owner, title, joined((number, about)))
        self._decide(dialog, unit, lambda: (dialog.how.one, dialog.chosen_amount))

    def ask_reject(self, number: str, unit: CameUnit) -> None:
        """Refuse the claim, with a reason for the customer."""
        reasons = (tr("Damaged by the customer"), tr("Not what we sent"), tr("Too late"))
        title = tr("Refuse the claim for {what}?", what=_named(unit))
        about = tr("The reason goes to the shop, which tells the customer.")
        dialog = WhyDialog(self._owner, title, joined((number, about)), tr("Refuse"), reasons)
        self._decide(dialog, unit, lambda: (REJECT, ""))

    def _decide(self, dialog: WhyDialog, unit: CameUnit, chosen: Callable[[], tuple[str, str]]) -> None:
        def wanted(note: str) -> None:
            choice, amount = chosen()

            def work(house: House) -> Decided:
                from fulfill import refund_desk

                desk = house.desk(Allowed.OVERRIDE)
                return refund_desk.decide_refund(desk, unit.id, choice, amount=amount, note=note)

            def came(decided: Decided) -> None:
                # Whoever closed it meanwhile is told all the same.
                if isValid(dialog):
                    dialog.accept()
                self._tell(unit, decided)

            def failed(trouble: Trouble) -> None:
                if isValid(dialog):
                    dialog.refuse(trouble.text)
                self._failed(trouble)

            self._host.worker.ask(work, came, failed, rank=Rank.ACT, owner=self._owner)

        dialog.wanted.connect(wanted)
        dialog.open()

    def _tell(self, unit: CameUnit, decided: Decided) -> None:
        amount = money_text(decided.settled.amount_minor, decided.currency)
        what = _named(unit)
        match decided.settled.decision:
            case Decision.REFUND:
                told = tr("{what}: the shop is told to pay back {amount}", what=what, amount=amount or "0")
            case Decision.CREDIT:
                told = tr("{what}: the shop is told to give {amount} credit", what=what, amount=amount or "0")
            case Decision.EXCHANGE:
                told = tr("{what}: another one goes to the customer; the shop is told so", what=what)
            case _:
                told = tr("{what}: the shop is told that no money goes back", what=what)
        self._host.tell(Told(Level.DONE, told))
        self._host.papers_wanted(has_written=True)
        self._after()

    def _failed(self, trouble: Trouble) -> None:
        self._host.tell(Told(Level.STOP, trouble.text))


def _named(unit: CameUnit) -> str:
    return joined((unit.sku, unit.serial))
