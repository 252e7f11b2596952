"""What becomes of a returned unit: its grade, the disposition that the rules propose, and the money.

The rules are a table, read from the top: the first that fits decides. No public standard grades
returned goods (SERI R2v3 does so for electronics only), so that a warehouse changes the table and
not the code. Two things hold whatever the table says, and `judge` makes sure of them: nothing but
grade A is restocked, and neither hazardous, expired, blocked nor unmatched goods ever are.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fulfill.returned import Case, Condition, Disposition, Grade, RefundState, Verdict

D = Disposition


class Claim(StrEnum):
    """What a customer's reason says about the goods, in whichever shop's words it came."""

    FAULT = "fault"
    TRANSIT = "transit"
    MISSING_PARTS = "missing_parts"
    WRONG_ITEM = "wrong_item"
    UNDELIVERED = "undelivered"
    OTHER = "other"


# Parts of the codes that shops use (Amazon, eBay, Shopify, Magento and plain words), first match wins.
_CLAIMS: tuple[tuple[Claim, tuple[str, ...]], ...] = (
    (Claim.UNDELIVERED, ("UNDELIVER", "REFUSED", "NEVER_ARRIVED", "RETURN_TO_SENDER")),
    (Claim.MISSING_PARTS, ("MISSING_PART", "INCOMPLETE", "PARTS_MISSING")),
    (Claim.TRANSIT, ("CARRIER", "TRANSIT", "DAMAGE", "BROKEN")),
    (Claim.FAULT, ("DEFECT", "FAULT", "QUALITY", "NOT_WORK", "DEAD")),
    (Claim.WRONG_ITEM, ("SWITCHEROO", "WRONG_ITEM_SENT", "RECEIVED_WRONG", "NOT_AS_DESC", "BAD_DESC")),
)


def claim_of(reason: str) -> Claim:
    """The claim behind a reason code or a few words; OTHER where none is made (changed mind, wrong size)."""
    text = reason.upper().replace(" ", "_").replace("-", "_")
    return next((claim for claim, parts in _CLAIMS if any(part in text for part in parts)), Claim.OTHER)


GRADES: dict[Condition, Grade] = {
    Condition.SEALED: Grade.A,
    Condition.OPENED: Grade.B,
    Condition.WORN: Grade.C,
    Condition.DIRTY: Grade.C,
    Condition.INCOMPLETE: Grade.C,
    Condition.DAMAGED: Grade.D,
    Condition.DEFECTIVE: Grade.D,
}


def grade_of(case: Case) -> Grade:
    return GRADES[case.condition]


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: where every column that is given fits, it proposes `proposes` and allows `others` besides.

    Attributes:
        why: the explanation that the operator reads, a clause after "because".
        categories: any of these words within the product's category.
    """

    name: str
    proposes: Disposition
    others: tuple[Disposition, ...]
    why: str
    grades: frozenset[Grade] = frozenset(Grade)
    claims: frozenset[Claim] = frozenset(Claim)
    conditions: frozenset[Condition] = frozenset(Condition)
    categories: tuple[str, ...] = ()
    is_hazardous: bool | None = None
    is_expired: bool | None = None
    is_blocked: bool | None = None
    is_matched: bool | None = None

    def fits(self, case: Case) -> bool:
        claims = (
            (self.is_hazardous, case.is_hazardous),
            (self.is_expired, case.is_expired),
            (self.is_blocked, case.is_blocked),
            (self.is_matched, case.is_matched),
        )
        category = case.category.lower()
        return (
            all(asked is None or asked == found for asked, found in claims)
            and grade_of(case) in self.grades
            and claim_of(case.reason) in self.claims
            and case.condition in self.conditions
            and (not self.categories or any(word in category for word in self.categories))
        )


_HYGIENE = ("food", "hygiene", "cosmetic", "beauty", "underwear", "swim", "pharma", "medic", "baby")
_ELECTRICAL = ("electr", "battery", "computer", "phone", "appliance", "camera")

RULES: tuple[Rule, ...] = (
    Rule(
        "unmatched",
        D.QUARANTINE,
        (),
        "nobody announced it, so it waits until it is matched",
        is_matched=False,
    ),
    Rule(
        "blocked",
        D.QUARANTINE,
        (D.VENDOR, D.RECYCLE, D.SCRAP),
        "this product or its lot is blocked",
        is_blocked=True,
    ),
    Rule(
        "hazard",
        D.QUARANTINE,
        (D.VENDOR, D.RECYCLE, D.SCRAP),
        "hazardous goods are looked at by a trained person before anything else",
        is_hazardous=True,
    ),
    Rule(
        "expired",
        D.SCRAP,
        (D.VENDOR, D.RECYCLE, D.QUARANTINE),
        "its last valid day has passed",
        is_expired=True,
    ),
    Rule(
        "sealed_but_doubtful",
        D.QUARANTINE,
        (D.VENDOR, D.REFURBISH, D.RECYCLE, D.SCRAP),
        "the customer says that something is wrong with it, so it is tested first",
        grades=frozenset({Grade.A}),
        claims=frozenset({Claim.FAULT, Claim.MISSING_PARTS}),
    ),
    Rule(
        "as_new",
        D.RESTOCK,
        (D.QUARANTINE, D.REFURBISH, D.VENDOR, D.DONATE, D.RECYCLE, D.SCRAP),
        "it is sealed and as new",
        grades=frozenset({Grade.A}),
    ),
    Rule(
        "hygiene",
        D.SCRAP,
        (D.RECYCLE, D.VENDOR, D.QUARANTINE),
        "goods of this category cannot be used again once opened",
        categories=_HYGIENE,
    ),
    Rule(
        "defective",
        D.VENDOR,
        (D.REFURBISH, D.RECYCLE, D.SCRAP, D.QUARANTINE),
        "it does not work, and its maker answers for that",
        conditions=frozenset({Condition.DEFECTIVE}),
    ),
    Rule(
        "broken_electrical",
        D.RECYCLE,
        (D.REFURBISH, D.VENDOR, D.SCRAP, D.QUARANTINE),
        "broken electrical goods are taken apart, not thrown away",
        grades=frozenset({Grade.D}),
        categories=_ELECTRICAL,
    ),
    Rule(
        "broken",
        D.SCRAP,
        (D.REFURBISH, D.VENDOR, D.RECYCLE, D.QUARANTINE),
        "it is broken",
        grades=frozenset({Grade.D}),
    ),
    Rule(
        "opened",
        D.REFURBISH,
        (D.QUARANTINE, D.DONATE, D.VENDOR, D.RECYCLE, D.SCRAP),
        "it has to be checked and packed anew before it can be sold",
        grades=frozenset({Grade.B}),
    ),
    Rule(
        "used",
        D.REFURBISH,
        (D.DONATE, D.RECYCLE, D.SCRAP, D.VENDOR, D.QUARANTINE),
        "it was used and has to be made good",
    ),
)


_NO_RULE = Rule("none", D.QUARANTINE, (), "no rule speaks of such a piece")


def may_restock(case: Case) -> bool:
    """The law above the table: grade A only, and nothing hazardous, expired, blocked or unmatched."""
    return (
        grade_of(case) is Grade.A
        and case.is_matched
        and not (case.is_hazardous or case.is_expired or case.is_blocked)
    )


def judge(case: Case, rules: tuple[Rule, ...] = RULES) -> Verdict:
    """The verdict of the first rule that fits; QUARANTINE where a changed table leaves a case out."""
    rule = next((rule for rule in rules if rule.fits(case)), _NO_RULE)
    choices = (rule.proposes, *rule.others)
    allowed = tuple(d for d in choices if d is not D.RESTOCK or may_restock(case)) or (D.QUARANTINE,)
    return Verdict(grade_of(case), allowed, rule.name, rule.why, refund_of(case))


# What a customer may not have done himself: the claim under which this condition is no fault of his.
_EXCUSED: dict[Condition, frozenset[Claim]] = {
    Condition.DEFECTIVE: frozenset({Claim.FAULT, Claim.TRANSIT}),
    Condition.DAMAGED: frozenset({Claim.TRANSIT, Claim.UNDELIVERED}),
    Condition.INCOMPLETE: frozenset({Claim.MISSING_PARTS}),
}
_CLEAN = frozenset({Condition.SEALED, Condition.OPENED})


def refund_of(case: Case) -> RefundState:
    """Whether the money goes back: at once for clean goods and for faults claimed, else a person decides.

    An unmatched unit brings none: nobody knows yet whose it is.
    """
    if not case.is_matched:
        return RefundState.NONE
    if case.condition in _CLEAN or claim_of(case.reason) in _EXCUSED.get(case.condition, frozenset()):
        return RefundState.ASKED
    return RefundState.REVIEW
