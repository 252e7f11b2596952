"""What a parcel would cost: each carrier asked by itself, and what the rules make of the answers.

Asking a carrier takes its time and needs no database; judging what they answered asks nobody again.
What reads the book is loaded where it is used: a window names the types of this module long before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from fulfill.address import Address
from fulfill.errors import Refused
from fulfill.messages import Message, stop
from fulfill.messages import carriers as says
from fulfill.plan import service_rule
from fulfill.plan.service_rule import Choice, ServiceBook, ServiceRule
from fulfill.ports import (
    Carrier,
    CarrierAway,
    CarrierRate,
    CarrierRefused,
    CarrierUnknown,
    LabelBought,
    LabelRequest,
    NamesServices,
    QuotesRates,
)

if TYPE_CHECKING:
    from fulfill.store.session import Session

HOUSE = "HOUSE"


@dataclass(frozen=True, slots=True)
class Described:
    """A parcel that somebody describes; sides in mm, 0 where not known."""

    country: str
    postcode: str
    weight_g: int
    sides_mm: tuple[int, int, int] = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Question:
    """One parcel, the shop that its order came from, and the rules in force. `name`: of its parcel, or ""."""

    request: LabelRequest
    channel: str
    book: ServiceBook
    name: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """What one carrier asks for a parcel, or why nothing; `is_refused`: for certain it does not take it."""

    carrier: str
    rates: tuple[CarrierRate, ...] = ()
    why: str = ""
    is_refused: bool = False


@dataclass(frozen=True, slots=True)
class Judged:
    """What the rules choose, or why nothing.

    Attributes:
        rule: the one that decided; None where none did.
        passed: the rules before it that fit as well, and left it to the next.
        service: the service that is bought; "" where the carrier chooses.
        warning: why the label would not be sold although it is chosen.
    """

    choice: Choice | Message
    rule: ServiceRule | None = None
    passed: tuple[ServiceRule, ...] = ()
    warning: Message | None = None

    def is_chosen(self, rate: CarrierRate, cheapest_first: Iterable[CarrierRate]) -> bool:
        """Whether it is this rate that the rules choose; without a service, the carrier's cheapest."""
        choice = self.choice
        if isinstance(choice, Message) or rate.carrier != choice.carrier:
            return False
        if choice.service:
            return rate.service == choice.service
        return rate == next((each for each in cheapest_first if each.carrier == rate.carrier), None)


def of_order(session: Session, number: str, at: datetime) -> tuple[Question, ...]:
    """The questions about the parcels of an order. Raises Refused where nobody knows it."""
    from fulfill.relay import choosing
    from fulfill.store import label_request

    found = label_request.of_order(session, number, at)
    if not found:
        raise Refused(stop("unknown_order", "There is no order {order}. Check the number", order=number))
    book = choosing.book_of(session)
    return tuple(Question(request, channel, book, request.parcel) for request, channel in found)


def of_parcel(session: Session, parcel: Described, at: datetime) -> Question:
    """The question about a parcel that is described."""
    from fulfill.relay import choosing
    from fulfill.store import paper_facts

    length, width, height = parcel.sides_mm
    request = LabelRequest(
        key="quote:described",
        parcel="",
        order="",
        sscc="",
        sender=paper_facts.sender(paper_facts.settings(session)),
        receiver=Address(postcode=parcel.postcode.strip(), country=parcel.country),
        weight_g=parcel.weight_g,
        length_mm=length,
        width_mm=width,
        height_mm=height,
        service="",
        asked_at=at,
    )
    return Question(request, "", choosing.book_of(session))


def sellers(session: Session, carriers: Mapping[str, Carrier]) -> tuple[str, ...]:
    """The codes of those that are to be asked, the house first, then as the accounts were added."""
    from fulfill.carrier_desk import accounts
    from fulfill.relay import choosing

    order = [HOUSE, *(each.code for each in accounts(session))]
    return tuple(code for code in order if code in choosing.selling(carriers))


def ask(carrier: Carrier, request: LabelRequest) -> Answered:
    """Ask one carrier; whatever comes is an answer. It may take as long as a call of this carrier may."""
    if not isinstance(carrier, QuotesRates):
        return Answered(carrier.code, why=says.tells_no_price(carrier.code).text, is_refused=True)
    try:
        return Answered(carrier.code, tuple(carrier.rates(request)))
    except CarrierUnknown as doubt:
        return Answered(carrier.code, why=str(doubt))
    except CarrierRefused as no:
        return Answered(carrier.code, why=str(no), is_refused=True)


def judge(question: Question, answers: Iterable[Answered], carriers: Mapping[str, Carrier]) -> Judged:
    """What the rules choose among these answers, by the same way as a label's seller is chosen."""
    from fulfill.relay import choosing

    known: dict[str, Carrier] = {each.carrier: _Known(carriers[each.carrier], each) for each in answers}
    seen = choosing.seen(question.request, question.channel)
    fitting = tuple(rule for rule in question.book.rules if rule.fits(seen))
    off = {code: carrier for code, carrier in carriers.items() if code not in choosing.selling(carriers)}
    try:
        choice = choosing.choose(question.book, seen, question.request, {**known, **off})
    except CarrierAway as away:
        return Judged(stop("carrier_away", "{why}", why=str(away).rstrip(".")))
    if isinstance(choice, Message):
        return Judged(choice)
    at = next((at for at, rule in enumerate(fitting) if rule.name == choice.rule), 0)
    lacks_service = not choice.service and choice.carrier != HOUSE
    warning = says.service_missing(choice.carrier) if lacks_service else None
    return Judged(choice, fitting[at] if fitting else None, fitting[:at], warning)


def sorted_rates(
    answers: Iterable[Answered], pick: service_rule.Pick, at: datetime
) -> tuple[CarrierRate, ...]:
    """All rates of all answers, the best first."""
    from fulfill.clock import here

    return tuple(service_rule.compared((rate for each in answers for rate in each.rates), pick, here(at)))


@dataclass(frozen=True, slots=True)
class _Known:
    """A carrier that answers what it answered before, and sells nothing."""

    carrier: Carrier
    answer: Answered

    @property
    def code(self) -> str:
        return self.answer.carrier

    def rates(self, _request: LabelRequest) -> tuple[CarrierRate, ...]:
        if self.answer.is_refused:
            raise CarrierRefused(self.answer.why)
        if self.answer.why:
            raise CarrierAway(self.answer.why)
        return self.answer.rates

    def service_named(self, wanted: str) -> str:
        return self.carrier.service_named(wanted) if isinstance(self.carrier, NamesServices) else wanted

    def buy(self, _request: LabelRequest) -> LabelBought:
        raise CarrierRefused(says.tells_no_price(self.code).text)

    def find(self, _key: str) -> LabelBought | None:
        return None

    def void(self, _tracking: str) -> bool:
        return False
