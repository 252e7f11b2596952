"""The carrier and the printers of a simulation: they keep their own books, and misbehave on demand."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

from fulfill.ports import (
    Carrier,
    CarrierRefused,
    CarrierUnknown,
    LabelBought,
    LabelRequest,
    PrintJob,
    SendOutcome,
    SendState,
)
from fulfill.relay.printing import draw_paper

if TYPE_CHECKING:
    from fulfill.adapters.printing import DeskPrinter
    from fulfill.facts import StationProfile
    from fulfill.papers.model import Paper
    from fulfill.store.paper_facts import PaperRow

_CHANCE = 0.12


class Killed(BaseException):
    """The relay's process dies here: nothing after this line happens. No handler of the program sees it."""


@dataclass(slots=True)
class Trouble:
    """Which faults fire, and how often they did. `is_on` is taken away for the end of the day."""

    rng: Random
    is_on: bool
    fired: Counter[str] = field(default_factory=Counter)

    def pick(self, *kinds: str) -> str:
        """One of these faults, or "" for none; each draw takes the same numbers whether on or off."""
        drawn, which = self.rng.random(), self.rng.randrange(len(kinds))
        if not self.is_on or drawn >= _CHANCE:
            return ""
        self.fired[kinds[which]] += 1
        return kinds[which]


@dataclass(slots=True)
class MoodyCarrier:
    """A carrier in front of an honest one. `asked` counts the purchases that reached it, by key."""

    real: Carrier
    trouble: Trouble
    sold: dict[str, LabelBought] = field(default_factory=dict)
    voided: set[str] = field(default_factory=set)
    twice: list[str] = field(default_factory=list)

    @property
    def code(self) -> str:
        return self.real.code

    def buy(self, request: LabelRequest) -> LabelBought:
        fault = self.trouble.pick(
            "carrier_timeout", "carrier_reply_lost", "carrier_refuses", "carrier_relay_killed"
        )
        if fault == "carrier_timeout":
            raise CarrierUnknown("the carrier did not answer")
        if fault == "carrier_refuses":
            raise CarrierRefused("the carrier takes no parcels of this kind today")
        bought = self.real.buy(request)
        before = self.sold.setdefault(request.key, bought)
        if before != bought:
            self.twice.append(request.key)
        if fault == "carrier_reply_lost":
            raise CarrierUnknown("the carrier's answer was lost on its way")
        if fault == "carrier_relay_killed":
            raise Killed
        return bought

    def find(self, key: str) -> LabelBought | None:
        if self.trouble.pick("carrier_find_fails"):
            raise CarrierUnknown("the carrier did not answer")
        return self.real.find(key)

    def void(self, tracking: str) -> bool:
        if self.trouble.pick("carrier_void_late"):
            raise CarrierUnknown("the carrier did not answer")
        is_void = self.real.void(tracking)
        if is_void:
            self.voided.add(tracking)
        return is_void


@dataclass(slots=True)
class Pile:
    """All paper that came out of all printers, by the job's name, and how often.

    Attributes:
        labels: of each parcel, by its number, the papers that are labels of it.
    """

    sheets: Counter[str] = field(default_factory=Counter)
    labels: defaultdict[str, set[int]] = field(default_factory=lambda: defaultdict(set))

    def add(self, job: PrintJob) -> None:
        self.sheets[job.name] += 1
        kind, _, rest = job.name.partition("-")
        if kind == "label":
            number, paper = rest.split("-")[:2]
            self.labels[number].add(int(paper))


@dataclass(slots=True)
class MoodyPrinter:
    """A printer that is off, jams, prints half, or prints and does not say so."""

    pile: Pile
    trouble: Trouble
    name: str = "desk printer"
    dpi: int = 203
    media_type: str = "application/zpl"

    def takes(self, media_type: str) -> bool:  # noqa: ARG002 - it takes everything
        return True

    def send(self, job: PrintJob) -> SendOutcome:
        match self.trouble.pick(
            "printer_off", "printer_half", "printer_silent", "printer_jams", "printer_relay_killed"
        ):
            case "printer_off":
                return SendOutcome(SendState.REFUSED, why="the printer is off")
            case "printer_half":
                return SendOutcome(SendState.DOUBTFUL, why="the paper ran out half-way")
            case "printer_silent":
                self.pile.add(job)
                return SendOutcome(SendState.DOUBTFUL, why="the printer did not say that it is done")
            case "printer_jams":
                return SendOutcome(SendState.SENT)
            case "printer_relay_killed":
                self.pile.add(job)
                raise Killed
        self.pile.add(job)
        return SendOutcome(SendState.SENT)


@dataclass(slots=True)
class HeapingPrinter:
    """A real printer, whose paper also lies in the pile that the robots look at."""

    real: DeskPrinter
    pile: Pile

    @property
    def name(self) -> str:
        return self.real.name

    @property
    def dpi(self) -> int:
        return self.real.dpi

    @property
    def media_type(self) -> str:
        return self.real.media_type

    def takes(self, media_type: str) -> bool:
        return self.real.takes(media_type)

    def send(self, job: PrintJob) -> SendOutcome:
        outcome = self.real.send(job)
        if outcome.state is SendState.SENT:
            self.pile.add(job)
        return outcome


@dataclass(slots=True)
class Drawer:
    """Draws one paper in `every` as it will be printed, and hands the others over blank."""

    every: int
    count: int = 0

    def draw(
        self, row: PaperRow, paper: Paper, profile: StationProfile, printer: DeskPrinter
    ) -> tuple[PrintJob | None, str]:
        self.count += 1
        if self.count % self.every == 0:
            return draw_paper(row, paper, profile, printer)
        copy = f"-copy{row.copy}" if row.copy else ""
        return PrintJob(f"{row.kind}-{row.document}-{row.id}{copy}", "application/pdf", b""), ""


@dataclass(slots=True)
class Desk:
    """Hands the relay one printer for everything."""

    printer: MoodyPrinter

    def open(self, profile: StationProfile, kind: str) -> MoodyPrinter:  # noqa: ARG002 - one for all
        return self.printer
