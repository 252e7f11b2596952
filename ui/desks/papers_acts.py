"""What a person answers about papers and errands; each is one journalled operation."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fulfill.messages import Level
from fulfill.people import Act as Allowed
from ui.page import Host, Told
from ui.worker import Rank, Trouble

if TYPE_CHECKING:
    from fulfill.adapters.printing import DeskPrinter
    from fulfill.operations import Doing
    from fulfill.ports import SendOutcome
    from ui.house import House


class PaperActs:
    """`after` is called when something was done or refused: the list is read again."""

    def __init__(self, host: Host, owner: QObject, after: Callable[[], None]) -> None:
        self._host, self._owner, self._after = host, owner, after

    def retry(self, paper: int) -> None:
        self._answer("retry", paper)

    def came_out(self, paper: int) -> None:
        self._answer("printed", paper)

    def cancel(self, paper: int) -> None:
        self._answer("cancel", paper)

    def elsewhere(self, paper: int, printer: str) -> None:
        self._answer("elsewhere", paper, printer)

    def retry_errand(self, errand: int) -> None:
        self._answer("errand", errand)

    def _answer(self, word: str, paper: int, more: str = "") -> None:
        def came(told: str) -> None:
            self._host.tell(Told(Level.OK, f"{told[:1].upper()}{told[1:]}"))
            self._host.papers_wanted(has_written=True)
            self._after()

        def failed(trouble: Trouble) -> None:
            self._host.tell(Told(Level.STOP, trouble.text))
            self._after()

        self._host.worker.ask(
            lambda house: carry_out(house, word, paper, more), came, failed, rank=Rank.ACT, owner=self._owner
        )


def carry_out(house: House, word: str, paper: int, more: str) -> str:
    """As `fulfill papers` does it. `more` is a printer. Raises Refused."""
    from fulfill import operations
    from fulfill.store import paper_desk

    desk = house.desk(Allowed.REPRINT)

    def do(doing: Doing) -> str:
        session, now_us = doing.session, doing.now_us
        match word:
            case "printed":
                doing.said = paper_desk.came_out(session, paper)
            case "retry":
                doing.said = paper_desk.again(session, paper, now_us)
            case "cancel":
                doing.said = paper_desk.cancel(session, paper)
            case "elsewhere":
                doing.said = paper_desk.elsewhere(session, paper, more, now_us)
            case _:
                doing.said = paper_desk.retry_errand(session, paper, now_us)
        return doing.said

    return operations.run(desk, Allowed.REPRINT, f"paper_{word}", f"{paper} {more}".strip(), do)


def printers(house: House) -> tuple[tuple[str, str], ...]:
    """Where a paper can be sent: a name for people and the one-line spec; this station's own first."""
    from fulfill.store import setup_book
    from fulfill.store.warehouse import station_profile

    with house.warehouse.database.read() as session:
        names = setup_book.stations(session)
    found: dict[str, str] = {}
    own = house.profile.name
    for name in sorted(names, key=lambda each: (each != own, each)):
        profile = house.profile if name == own else station_profile(house.warehouse, name)
        for kind, spec in profile.printers.items():
            found.setdefault(spec, f"{name}, {kind.replace('_', ' ')}: {spec}")
    return tuple((text, spec) for spec, text in found.items())


def send_test_label(printer: DeskPrinter) -> SendOutcome:
    """A label that means nothing."""
    from ui import printouts

    return printouts.send_test_label(printer, printouts.fresh_code("TEST-", 4))
