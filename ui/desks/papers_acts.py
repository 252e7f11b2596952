"""What a person answers about papers and errands; each is one journalled operation."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fulfill.messages import Level
from fulfill.people import Act as Allowed
from ui.background import Background
from ui.page import Host, Told
from ui.words import tr
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

    def copy(self, paper: int, reason: str, done: Callable[[], None], refused: Callable[[str], None]) -> None:
        self._answer("reprint", paper, reason, done=done, refused=refused)

    def elsewhere(self, paper: int, printer: str) -> None:
        self._answer("elsewhere", paper, printer)

    def retry_errand(self, errand: int) -> None:
        self._answer("errand", errand)

    def _answer(
        self,
        word: str,
        paper: int,
        more: str = "",
        *,
        done: Callable[[], None] | None = None,
        refused: Callable[[str], None] | None = None,
    ) -> None:
        def came(told: str) -> None:
            if done is not None:
                done()
            self._host.tell(Told(Level.OK, f"{told[:1].upper()}{told[1:]}"))
            self._host.papers_wanted(has_written=True)
            self._after()

        def failed(trouble: Trouble) -> None:
            if refused is not None:
                refused(trouble.text)
            self._host.tell(Told(Level.STOP, trouble.text))
            self._after()

        self._host.worker.ask(
            lambda house: carry_out(house, word, paper, more), came, failed, rank=Rank.ACT, owner=self._owner
        )


def carry_out(house: House, word: str, paper: int, more: str) -> str:
    """As `fulfill papers` does it. `more` is a reason or a printer. Raises Refused."""
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
            case "errand":
                doing.said = paper_desk.retry_errand(session, paper, now_us)
            case _:
                doing.said = paper_desk.copy(session, paper, more, doing.seq, desk.station.id, now_us)
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


def reasons() -> tuple[str, ...]:
    """Why a copy is wanted, mostly."""
    return (tr("It is lost"), tr("It cannot be read"), tr("It is damaged"), tr("The customer asks"))


class TestLabel:
    """A label that means nothing, on this station's label printer, past the queue."""

    __test__ = False

    def __init__(self, host: Host, owner: QObject) -> None:
        self._host, self._owner = host, owner
        self._background = Background(owner)

    def send(self) -> None:
        self._host.worker.ask(_label_printer, self._send, self._cannot, owner=self._owner, rank=Rank.ACT)

    def _send(self, printer: DeskPrinter) -> None:
        from ui import printouts

        def told(outcome: SendOutcome) -> None:
            text, tone = printouts.told(outcome)
            level = {"ok": Level.OK, "warn": Level.WARN}.get(tone, Level.STOP)
            self._host.tell(Told(level, text))

        self._background.run(
            lambda: printouts.send_test_label(printer, printouts.fresh_code("TEST-", 4)),
            told,
            lambda why: self._host.tell(Told(Level.STOP, why)),
        )

    def _cannot(self, trouble: Trouble) -> None:
        self._host.tell(Told(Level.STOP, trouble.text))


def _label_printer(house: House) -> DeskPrinter:
    from fulfill import bootstrap

    return bootstrap.printers_of(house.warehouse)(house.profile, "label")
