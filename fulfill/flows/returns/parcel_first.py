"""Before a return is opened: what it weighs, how it looks outside, and what the weight says of its contents.

All of it may be said at the step scan_product while no piece has been taken in; where the warehouse
wants it, the weight must be. What is said is written down with the return, which gets its number then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from fulfill.describe import describe
from fulfill.documents import Alter, Change, Doc, Field, Make
from fulfill.flows.returns.accepting import opened
from fulfill.flows.returns.parcel_facts import UNDELIVERED, Arrived, Outside, SentParcel
from fulfill.flows.returns.task import ReturnsFacts, ReturnsTask, Step
from fulfill.messages import Message, every_flow
from fulfill.messages import returns_parcel as says
from fulfill.messages import returns_undelivered as whole_says
from fulfill.plan.disposition import claim_of
from fulfill.plan.return_weight import Finding, Goods, Judgement, Weighing, judge
from fulfill.returned import Claim
from fulfill.scan import ParcelScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import Turn
from fulfill.units import BadValue, quantity

OUTSIDES = tuple(str(each) for each in Outside)


def is_unopened(task: ReturnsTask, facts: ReturnsFacts) -> bool:
    """Whether a return is open of which nothing has been taken in yet."""
    if task.step is not Step.SCAN_PRODUCT or task.unit is not None:
        return False
    return not (task.rma_id and facts.units_of(task.rma_id))


def must_weigh(task: ReturnsTask, facts: ReturnsFacts) -> bool:
    """Whether this warehouse wants the weight before anything is taken in, and does not have it."""
    if not facts.weighs_first() or not is_unopened(task, facts):
        return False
    arrived = facts.arrived(task.rma_id)
    return not (arrived.weight_g or arrived.is_unweighed)


def is_undelivered(task: ReturnsTask, facts: ReturnsFacts) -> bool:
    """Whether the carrier brings it back: somebody said so here, or the return was announced so."""
    if not task.rma_id:
        return False
    if facts.arrived(task.rma_id).kind == UNDELIVERED:
        return True
    lines = () if task.is_ours else facts.rma_lines(task.rma_id)
    return bool(lines) and all(claim_of(line.reason) is Claim.UNDELIVERED for line in lines)


def words(task: ReturnsTask, facts: ReturnsFacts) -> tuple[Word, ...]:
    """The words that this step takes besides, while the parcel is closed."""
    if not is_unopened(task, facts):
        return ()
    weighed = (Word.SKIP,) if must_weigh(task, facts) else ()
    whole = (Word.YES,) if is_undelivered(task, facts) else ()
    return (*whole, Word.ANSWER, *weighed)


def choices(task: ReturnsTask) -> tuple[str, ...]:
    """What can be answered about a closed parcel."""
    return (*OUTSIDES, UNDELIVERED) if task.order_id else OUTSIDES


def take(task: ReturnsTask, scanned: Scanned, facts: ReturnsFacts) -> Turn[ReturnsTask] | None:
    """What is said of a closed parcel; None where the input is about something else."""
    if not is_unopened(task, facts):
        return None
    match scanned:
        case Said(word=Word.WEIGHT, argument=text):
            return _weigh(task, text, facts)
        case Said(word=Word.SKIP) if must_weigh(task, facts):
            name = facts.operator.name
            return note(task, facts, lambda number: says.goes_unweighed(number, name), is_unweighed=1)
        case Said(word=Word.ANSWER, argument=text):
            return _answer(task, text.strip().lower(), facts)
        case UnknownScan(raw=raw) if raw.strip().lower() in choices(task):
            return _answer(task, raw.strip().lower(), facts)
        case ParcelScan(parcel_id=parcel_id) if task.order_id:
            return _this_parcel(task, parcel_id, facts)
        case Said():
            return None
        case _ if must_weigh(task, facts):
            return Turn(task, says.not_weighed(describe(scanned), task.document))
        case _:
            return None


def _weigh(task: ReturnsTask, text: str, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    try:
        grams = quantity(text.strip(), least=1)
    except BadValue:
        return Turn(task, every_flow.bad_argument(Word.WEIGHT, text, "!weight GRAMS"))
    said = judgement(task, facts, grams, facts.arrived(task.rma_id).outside)
    return note(task, facts, lambda number: weight_said(number, grams, said), weight_g=grams, is_unweighed=0)


def _answer(task: ReturnsTask, answer: str, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    if answer == UNDELIVERED:
        return _undelivered(task, facts)
    if answer not in OUTSIDES:
        return Turn(task, says.no_such_outside(answer, ", ".join(choices(task))))
    grams = facts.arrived(task.rma_id).weight_g
    # Whether it is our box decides how much a few grams mean.
    said = judgement(task, facts, grams, Outside(answer))
    was = judgement(task, facts, grams, facts.arrived(task.rma_id).outside)
    is_news = (said.finding, said.off_g, said.skus) != (was.finding, was.off_g, was.skus)
    if grams and said.is_suspicious and is_news:
        return note(task, facts, lambda number: weight_said(number, grams, said), outside=answer)
    return note(task, facts, lambda number: says.outside(number, answer), outside=answer)


def _undelivered(task: ReturnsTask, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    if not task.order_id:
        return Turn(task, whole_says.whose_undelivered())
    parcel = parcel_of(task, facts)
    if parcel is None:
        return note(task, facts, whole_says.undelivered_which, kind=UNDELIVERED)
    number = parcel.number
    return note(
        task, facts, lambda rma: whole_says.undelivered(rma, number), kind=UNDELIVERED, parcel_id=parcel.id
    )


def _this_parcel(task: ReturnsTask, parcel_id: int, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """The label of the parcel in hand: which of several it is."""
    parcel = facts.parcel(parcel_id)
    if parcel.order_id != task.order_id:
        return Turn(task, whole_says.another_orders_parcel(parcel.number, task.order))
    turn = note(task, facts, lambda _: whole_says.this_parcel(parcel.number), parcel_id=parcel_id)
    return replace(turn, task=replace(turn.task or task, parcel_id=parcel_id))


def note(
    task: ReturnsTask, facts: ReturnsFacts, say: Callable[[str], Message], **values: Field
) -> Turn[ReturnsTask]:
    """Write `values` down with the return, which is made where it has no number yet."""
    task, documents, papers = opened(task, facts)
    arrived = facts.arrived(task.rma_id)
    if task.parcel_id and not arrived.parcel_id:
        values.setdefault("parcel_id", task.parcel_id)
    made: Change
    if arrived.is_kept:
        kept = _fields(arrived)
        made = Alter(Doc.RETURN_PARCEL, task.rma_id, {name: kept[name] for name in values}, values)
    else:
        made = Make(Doc.RETURN_PARCEL, task.rma_id, _fields(Arrived()) | values)
    return Turn(task, say(task.document), documents=(*documents, made), papers=papers)


def _fields(arrived: Arrived) -> dict[str, Field]:
    return {
        "kind": arrived.kind,
        "parcel_id": arrived.parcel_id or None,
        "weight_g": arrived.weight_g,
        "is_unweighed": int(arrived.is_unweighed),
        "outside": str(arrived.outside or ""),
    }


# --- what was sent, and what the weight says ------------------------------------------------------------


def parcel_of(task: ReturnsTask, facts: ReturnsFacts) -> SentParcel | None:
    """The parcel in which it left: the one that was scanned, or the only one that can be meant."""
    sent = facts.sent_parcels(task.order_id)
    known = facts.arrived(task.rma_id).parcel_id or task.parcel_id
    if known:
        return next((parcel for parcel in sent if parcel.id == known), None)
    if task.rma_id and not task.is_ours:
        wanted = {line.product_id for line in facts.rma_lines(task.rma_id) if line.left}
        sent = tuple(p for p in sent if wanted <= {item.product_id for item in p.items})
    return sent[0] if len(sent) == 1 else None


def judgement(task: ReturnsTask, facts: ReturnsFacts, weight_g: int, outside: Outside | None) -> Judgement:
    """What this weight says; UNKNOWN where nobody announced what comes back."""
    if not task.rma_id:
        return Judgement(Finding.UNKNOWN)
    parcel = parcel_of(task, facts)
    sent = [(item.product_id, item.quantity) for item in parcel.items] if parcel else []
    if is_undelivered(task, facts) and parcel:
        awaited = sent
    elif task.is_ours or task.is_blind:
        return Judgement(Finding.UNKNOWN)
    else:
        lines = facts.rma_lines(task.rma_id)
        awaited = [(line.product_id, line.left) for line in lines if line.left]
    bought = [(line.product_id, 1) for line in facts.order_lines(task.order_id) if line.product_id]
    # A parcel that nobody weighed bears the sum that its pieces and box should weigh.
    is_real = parcel is not None and parcel.weight_g != parcel.expected_g
    return judge(
        Weighing(
            weight_g,
            _goods(awaited, facts),
            _goods(sent, facts),
            parcel.weight_g if parcel and is_real else 0,
            parcel.tare_g if parcel else 0,
            _goods(bought, facts),
            None if outside is None else outside is not Outside.OTHER_BOX,
        )
    )


def _goods(pieces: Iterable[tuple[int, int]], facts: ReturnsFacts) -> tuple[Goods, ...]:
    counted: dict[int, int] = {}
    for product_id, count in pieces:
        counted[product_id] = counted.get(product_id, 0) + count
    found = ((facts.product(product_id), count) for product_id, count in counted.items())
    return tuple(Goods(product.sku, product.weight_g, count) for product, count in found)


def weight_said(document: str, weight_g: int, said: Judgement) -> Message:
    """The judgement in words."""
    match said.finding:
        case Finding.FITS:
            return says.weight_fits(document, weight_g, said.expected_g)
        case Finding.LIGHT:
            return says.too_light(document, weight_g, -said.off_g)
        case Finding.HEAVY:
            return says.too_heavy(document, weight_g, said.off_g)
        case Finding.MISSING:
            what = ", ".join(f"{said.skus.count(sku)} × {sku}" for sku in dict.fromkeys(said.skus))
            return says.likely_missing(document, weight_g, abs(said.off_g), what)
        case Finding.SWAPPED:
            return says.likely_swapped(document, weight_g, said.skus[0], said.instead)
        case Finding.EMPTY:
            return says.likely_empty(document, weight_g, said.expected_g)
        case _:
            return says.weight_kept(document, weight_g)
