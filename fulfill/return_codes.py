"""Why goods come back and what became of them: our own lists, and the codes of shops and standards.

Every shop has its own codes. Here each of them is one of our reasons or outcomes, and each of ours is said in
any shop's codes; where a shop knows no such reason, the next wider one is told. The tables are data
(`resources/returns/codes.toml`); a code that nobody knows is kept as it came, and read as words.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from fulfill.returned import Claim, Condition, Disposition


class ReturnReason(StrEnum):
    """Why a customer sends something back, whichever shop it was bought at."""

    UNDELIVERABLE_ADDRESS = "undeliverable_address"
    UNDELIVERABLE_REFUSED = "undeliverable_refused"
    UNDELIVERABLE_UNCLAIMED = "undeliverable_unclaimed"
    UNDELIVERABLE_ATTEMPTS = "undeliverable_attempts"
    UNDELIVERABLE_LABEL = "undeliverable_label"
    UNDELIVERABLE_MISSORTED = "undeliverable_missorted"
    UNDELIVERABLE = "undeliverable"
    NEVER_ARRIVED = "never_arrived"
    MISSING_PARTS = "missing_parts"
    DAMAGED_IN_TRANSIT = "damaged_in_transit"
    DAMAGED_BY_US = "damaged_by_us"
    DAMAGED = "damaged"
    DEFECTIVE = "defective"
    QUALITY = "quality"
    WRONG_ITEM = "wrong_item"
    EXTRA_ITEM = "extra_item"
    NOT_AS_DESCRIBED = "not_as_described"
    NOT_COMPATIBLE = "not_compatible"
    PART_NOT_COMPATIBLE = "part_not_compatible"
    HARD_TO_INSTALL = "hard_to_install"
    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    WRONG_SIZE = "wrong_size"
    COLOR = "color"
    STYLE = "style"
    BETTER_PRICE = "better_price"
    ORDERED_WRONG = "ordered_wrong"
    ORDERED_BY_ACCIDENT = "ordered_by_accident"
    UNAUTHORIZED = "unauthorized"
    TOO_LATE = "too_late"
    UNWANTED = "unwanted"
    NOT_GIVEN = "not_given"
    OTHER = "other"


class ReturnOutcome(StrEnum):
    """What was found of a returned piece and what becomes of it, in one word, as shops want it told.

    IN_WORK: it is being checked, mended or packed anew. DISCARDED: nobody will sell it again.
    """

    RESTOCKED = "restocked"
    IN_WORK = "in_work"
    CUSTOMER_DAMAGED = "customer_damaged"
    CARRIER_DAMAGED = "carrier_damaged"
    DAMAGED_BY_US = "damaged_by_us"
    SUPPLIER_DAMAGED = "supplier_damaged"
    DEFECTIVE = "defective"
    EXPIRED = "expired"
    RECALLED = "recalled"
    WRONG_ITEM = "wrong_item"
    NON_SELLABLE = "non_sellable"
    DISCARDED = "discarded"
    MISSING = "missing"
    NEVER_LEFT = "never_left"


# Where a system has no word for an outcome, the wider one that is told instead.
_WIDER: dict[ReturnOutcome, ReturnOutcome] = {
    ReturnOutcome.IN_WORK: ReturnOutcome.NON_SELLABLE,
    ReturnOutcome.SUPPLIER_DAMAGED: ReturnOutcome.DAMAGED_BY_US,
    ReturnOutcome.DAMAGED_BY_US: ReturnOutcome.CUSTOMER_DAMAGED,
    ReturnOutcome.CARRIER_DAMAGED: ReturnOutcome.CUSTOMER_DAMAGED,
    ReturnOutcome.RECALLED: ReturnOutcome.DEFECTIVE,
    ReturnOutcome.EXPIRED: ReturnOutcome.DEFECTIVE,
    ReturnOutcome.WRONG_ITEM: ReturnOutcome.NON_SELLABLE,
    ReturnOutcome.NON_SELLABLE: ReturnOutcome.DISCARDED,
    ReturnOutcome.CUSTOMER_DAMAGED: ReturnOutcome.DISCARDED,
    ReturnOutcome.DEFECTIVE: ReturnOutcome.DISCARDED,
    ReturnOutcome.DISCARDED: ReturnOutcome.CUSTOMER_DAMAGED,
    ReturnOutcome.MISSING: ReturnOutcome.DISCARDED,
    ReturnOutcome.NEVER_LEFT: ReturnOutcome.RESTOCKED,
}
_BECOMES: dict[ReturnOutcome, Disposition] = {
    ReturnOutcome.RESTOCKED: Disposition.RESTOCK,
    ReturnOutcome.NEVER_LEFT: Disposition.RESTOCK,
    ReturnOutcome.EXPIRED: Disposition.SCRAP,
    ReturnOutcome.DISCARDED: Disposition.SCRAP,
    ReturnOutcome.DEFECTIVE: Disposition.VENDOR,
    ReturnOutcome.SUPPLIER_DAMAGED: Disposition.VENDOR,
}
# Where an order's channel does not bear the name of its system.
_CHANNELS = {
    "amazon": "amazon_fba",
    "fba": "amazon_fba",
    "mfn": "amazon_mfn",
    "adobe": "magento",
    "adobe_commerce": "magento",
}
_MFN = re.compile(r"CR-(.+)", re.IGNORECASE)
_NOT_LETTERS = re.compile(r"[^a-z0-9']+")


@dataclass(frozen=True, slots=True)
class _Known:
    """One reason of our list, as the data file has it."""

    claim: Claim
    like: ReturnReason | None
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _System:
    """One system's codes, by their plain form; `says` has the code that we say."""

    reasons: dict[str, ReturnReason]
    outcomes: dict[str, ReturnOutcome]
    says_reason: dict[ReturnReason, str]
    says_outcome: dict[ReturnOutcome, str]


@dataclass(frozen=True, slots=True)
class _Codes:
    known: dict[ReturnReason, _Known]
    systems: dict[str, _System]
    anywhere: dict[str, ReturnReason]


@cache
def _codes() -> _Codes:
    data = tomllib.loads(files("resources").joinpath("returns/codes.toml").read_text("utf-8"))
    known = {
        ReturnReason(name): _Known(
            Claim(entry["claim"]),
            ReturnReason(entry["like"]) if "like" in entry else None,
            tuple(_plain(word) for word in entry.get("words", ())),
        )
        for name, entry in data["reason"].items()
    }
    systems = {name: _system(entry) for name, entry in data["system"].items()}
    # A code that two systems understand differently is nobody's without its system.
    meant: dict[str, set[ReturnReason]] = {str(reason).replace("_", " "): {reason} for reason in known}
    for name, system in systems.items():
        if not name.endswith("_decline"):
            for code, reason in system.reasons.items():
                meant.setdefault(code, set()).add(reason)
    return _Codes(known, systems, {code: found.pop() for code, found in meant.items() if len(found) == 1})


def _system(entry: dict[str, dict[str, str]]) -> _System:
    reasons = {code: ReturnReason(name) for code, name in entry.get("reasons", {}).items()}
    outcomes = {code: ReturnOutcome(name) for code, name in entry.get("outcomes", {}).items()}
    return _System(
        {_plain(code): reason for code, reason in reasons.items()},
        {_plain(code): outcome for code, outcome in outcomes.items()},
        # Read backwards, so that of several codes the first one stays.
        {reason: code for code, reason in reversed(reasons.items())},
        {outcome: code for code, outcome in reversed(outcomes.items())},
    )


def _plain(code: str) -> str:
    return _NOT_LETTERS.sub(" ", code.lower().replace("\u2019", "'")).strip()


def systems() -> tuple[str, ...]:
    """The systems whose codes are known."""
    return tuple(_codes().systems)


def system_of(channel: str) -> str:
    """The system that speaks on an order's channel ("Shopify DE" is shopify); "" where none is known."""
    name = _plain(channel).replace(" ", "_")
    name = _CHANNELS.get(name, name)
    if name in _codes().systems:
        return name
    first = name.partition("_")[0]
    first = _CHANNELS.get(first, first)
    return first if first in _codes().systems else ""


def reason_from(system: str, code: str) -> ReturnReason | None:
    """The reason that a code means in a system ("": in whichever); None for a code that nobody knows."""
    codes, plain = _codes(), _plain(code)
    own = codes.systems.get(system)
    for known in (own.reasons if own else {}, codes.anywhere):
        if plain in known:
            return known[plain]
    prefixed = _MFN.fullmatch(code.strip())
    return codes.systems["amazon_fba"].reasons.get(_plain(prefixed[1])) if prefixed else None


def reason_of(text: str, system: str = "") -> ReturnReason:
    """The reason behind a code or a customer's own words; OTHER where they say nothing that we know."""
    if not text.strip():
        return ReturnReason.NOT_GIVEN
    found = reason_from(system, text)
    if found is not None:
        return found
    plain = _plain(text)
    return next(
        (reason for reason, known in _codes().known.items() if any(word in plain for word in known.words)),
        ReturnReason.OTHER,
    )


def reason_to(system: str, reason: ReturnReason) -> str:
    """The code that a system has for a reason, or for the next wider one; "" in a system without reasons."""
    codes = _codes()
    own = codes.systems.get(system)
    if own is None:
        return ""
    at: ReturnReason | None = reason
    while at is not None:
        if at in own.says_reason:
            return own.says_reason[at]
        at = codes.known[at].like
    return own.says_reason.get(ReturnReason.NOT_GIVEN, "")


def claim_in(text: str) -> Claim:
    """What a reason says about the goods: a code of any shop, or a few words."""
    return _codes().known[reason_of(text)].claim


def wording_of(reason: str, system: str = "") -> str:
    """A customer's own words, where a reason is no code; else ""."""
    text = reason.strip()
    is_code = (text.isupper() and " " not in text) or reason_from(system, text) is not None
    return "" if is_code else text


def outcome_from(system: str, code: str) -> ReturnOutcome | None:
    """The outcome that a code means in a system; None for a code that nobody knows."""
    own = _codes().systems.get(system)
    return own.outcomes.get(_plain(code)) if own else None


def outcome_to(system: str, outcome: ReturnOutcome) -> str:
    """The code that a system has for an outcome, or for the next wider one; "" in a system without them."""
    own = _codes().systems.get(system)
    if own is None or not own.says_outcome:
        return ""
    seen: set[ReturnOutcome] = set()
    at: ReturnOutcome | None = outcome
    while at is not None and at not in seen:
        if at in own.says_outcome:
            return own.says_outcome[at]
        seen.add(at)
        at = _WIDER.get(at)
    return ""


def outcome_of(
    disposition: Disposition, condition: Condition | None, claim: Claim, *, is_expired: bool = False
) -> ReturnOutcome:
    """The outcome of a decided piece: what it is worth first, then who is to blame for it."""
    if disposition is Disposition.RESTOCK:
        return ReturnOutcome.RESTOCKED
    if is_expired:
        return ReturnOutcome.EXPIRED
    if condition is Condition.DEFECTIVE or (claim is Claim.FAULT and disposition is Disposition.VENDOR):
        return ReturnOutcome.DEFECTIVE
    if condition in (Condition.DAMAGED, Condition.INCOMPLETE, Condition.WORN, Condition.DIRTY):
        blameless = claim in (Claim.TRANSIT, Claim.UNDELIVERED)
        return ReturnOutcome.CARRIER_DAMAGED if blameless else ReturnOutcome.CUSTOMER_DAMAGED
    if disposition in (Disposition.REFURBISH, Disposition.REPACKAGE, Disposition.QUARANTINE):
        return ReturnOutcome.IN_WORK
    return ReturnOutcome.NON_SELLABLE if disposition is Disposition.VENDOR else ReturnOutcome.DISCARDED


def disposition_from(system: str, code: str) -> Disposition | None:
    """What we would do with a piece that a system calls so; None for a code that nobody knows."""
    outcome = outcome_from(system, code)
    return None if outcome is None else _BECOMES.get(outcome, Disposition.QUARANTINE)


def disposition_to(system: str, disposition: Disposition) -> str:
    """A system's code for a disposition of which nothing more is known."""
    return outcome_to(system, outcome_of(disposition, None, Claim.OTHER))
