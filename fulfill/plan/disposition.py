"""What becomes of a returned unit: its grade, the disposition that the rules propose, and the money.

The rules are a table of data (`inspection.Book`), read from the top: the first that fits decides. Two
things hold whatever the table says, and `judge` makes sure of them: nothing but a grade that is as new
is restocked, and neither hazardous, expired, blocked nor unmatched goods ever are.
"""

from __future__ import annotations

from dataclasses import replace

from fulfill.plan.inspection import Book, Rule
from fulfill.plan.inspection_file import built_in
from fulfill.return_codes import claim_in
from fulfill.returned import Case, Claim, Condition, Disposition, RefundState, Verdict


def claim_of(reason: str) -> Claim:
    """The claim behind a reason code or a few words; OTHER where none is made (changed mind, wrong size)."""
    return claim_in(reason)


_NO_RULE = Rule("none", Disposition.QUARANTINE, (), "no rule speaks of such a piece")


def graded(case: Case, book: Book) -> Case:
    """The case with its grade: the answers' own, else that of its condition."""
    return case if case.grade else replace(case, grade=book.grade_for(case.condition))


def may_restock(case: Case, book: Book | None = None) -> bool:
    """The law above the table: a grade as new only, and nothing hazardous, expired, blocked or unmatched."""
    book = book or built_in()
    return (
        book.is_as_new(graded(case, book).grade)
        and case.is_matched
        and not (case.is_hazardous or case.is_expired or case.is_blocked)
    )


def judge(case: Case, book: Book | None = None) -> Verdict:
    """The verdict of the first rule that fits; QUARANTINE where a changed table leaves a case out.

    Without a `book` by the one that comes with the program.
    """
    book = book or built_in()
    case = graded(case, book)
    claim = claim_of(case.reason)
    rule = next((rule for rule in book.rules if rule.fits(case, claim)), _NO_RULE)
    choices = (rule.proposes, *rule.others)
    can_restock = may_restock(case, book)
    allowed = tuple(d for d in choices if d is not Disposition.RESTOCK or can_restock)
    return Verdict(case.grade, allowed or (Disposition.QUARANTINE,), rule.name, rule.why, refund_of(case))


def needs_second_person(case: Case, chosen: Disposition, proposed: Disposition, book: Book) -> bool:
    """Whether nobody may decide so alone: against the rule, about a piece worth more than the book says."""
    bound = book.second_person_minor
    return chosen is not proposed and 0 < bound < case.value_minor


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
