"""Chooses who sells a label: by the rules of the warehouse, and where these say so by asking prices."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass

from fulfill.clock import here
from fulfill.messages import Message
from fulfill.messages import carriers as says
from fulfill.plan import service_rule, service_rule_file
from fulfill.plan.service_rule import Choice, ParcelSeen, Plan, ServiceBook
from fulfill.ports import (
    Carrier,
    CarrierAway,
    CarrierRate,
    CarrierRefused,
    CarrierUnknown,
    LabelRequest,
    NamesServices,
    QuotesRates,
    Switchable,
)
from fulfill.store import rule_books
from fulfill.store.session import Session

_LOG = logging.getLogger(__name__)
RULES = "service"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the carriers of a plan answered: their rates, and why others gave none."""

    rates: tuple[CarrierRate, ...]
    away: tuple[str, ...]
    refused: tuple[str, ...]


def book_of(session: Session) -> ServiceBook:
    """The rules in force."""
    return service_rule_file.in_force(rule_books.newest(session, RULES)[1])


def selling(carriers: Mapping[str, Carrier]) -> dict[str, Carrier]:
    """Those that are not switched off."""
    return {
        code: carrier
        for code, carrier in carriers.items()
        if not (isinstance(carrier, Switchable) and carrier.is_off)
    }


def seen(request: LabelRequest, channel: str) -> ParcelSeen:
    """A parcel as the rules see it, at the station's own time."""
    return ParcelSeen(
        country=request.receiver.country.strip().upper(),
        weight_g=request.weight_g,
        value_minor=request.value_minor,
        is_hazardous=request.is_hazardous,
        wanted=request.service,
        channel=channel,
        at=here(request.asked_at),
    )


def choose(
    book: ServiceBook, parcel: ParcelSeen, request: LabelRequest, carriers: Mapping[str, Carrier]
) -> Choice | Message:
    """The choice of the first rule that fits and has one; a refusal in words where there is none.

    Raises CarrierAway where a carrier that must be asked for its price does not answer.
    """
    here_now = selling(carriers)
    found = service_rule.plans(book, parcel, tuple(here_now))
    if isinstance(found, Message):
        return _why_nobody(found, set(carriers) - set(here_now))
    carriers = here_now
    why: Message | None = None
    for each in found:
        plan = service_rule.named(each, _services(each, request, carriers))
        asked = ask(plan, request, carriers) if plan.needs_rates else Asked((), (), ())
        choice = service_rule.decide(plan, asked.rates, parcel.at)
        if isinstance(choice, Choice):
            return choice
        if asked.away:
            # Perhaps the best of them: who does not answer now is asked again before another rule decides.
            raise CarrierAway(asked.away[0])
        why = choice
        if not asked.rates and asked.refused:
            said = "; ".join(asked.refused).rstrip(".")
            why = says.none_takes_it_since(plan.rule.name, plan.carriers, said)
    assert why is not None
    return why


def ask(plan: Plan, request: LabelRequest, carriers: Mapping[str, Carrier]) -> Asked:
    """The rates of every carrier of a plan; one that does not answer holds up none of the others."""
    rates: list[CarrierRate] = []
    away: list[str] = []
    refused: list[str] = []
    for code in dict.fromkeys(option.carrier for option in plan.options):
        carrier = carriers[code]
        if not isinstance(carrier, QuotesRates):
            continue
        try:
            rates += carrier.rates(request)
        except CarrierUnknown as doubt:
            _LOG.info("%s quoted no price: %s", code, doubt)
            away.append(str(doubt))
        except CarrierRefused as no:
            refused.append(str(no))
    return Asked(tuple(rates), tuple(away), tuple(refused))


def _why_nobody(found: Message, off: set[str]) -> Message:
    """A carrier that is set up and switched off is not missing: it is to be switched on."""
    named = [each.strip() for each in str(found.values.get("carriers", "")).split(",")]
    resting = [each for each in named if each in off]
    return says.rule_carrier_off(", ".join(resting)) if resting else found


def _services(plan: Plan, request: LabelRequest, carriers: Mapping[str, Carrier]) -> dict[str, str]:
    """The service that each carrier finds in the order's words.

    "Free Shipping" is a shop's word; a carrier that knows it by no name would refuse every parcel.
    """
    found = {}
    for code in {option.carrier for option in plan.options}:
        carrier = carriers[code]
        if isinstance(carrier, NamesServices):
            found[code] = carrier.service_named(request.service)
        else:
            found[code] = request.service
    return found
