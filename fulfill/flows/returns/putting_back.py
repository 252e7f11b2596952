"""The step put_back: the pieces of a parcel that came back whole go to their places, many by one scan."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fulfill.catalog import Product
from fulfill.describe import refuse
from fulfill.flows.returns.closing import finished
from fulfill.flows.returns.judging import verdict_of
from fulfill.flows.returns.placing import kinds_for, place_unit, places_for
from fulfill.flows.returns.taking import take_product
from fulfill.flows.returns.task import TAKES, ReturnsFacts, ReturnsTask, Step, Unit
from fulfill.flows.returns.together import Settling
from fulfill.flows.returns.undelivered import how_many
from fulfill.messages import Level, Message
from fulfill.messages import returns as say
from fulfill.messages import returns_undelivered as says
from fulfill.places import Place
from fulfill.returned import Condition, Disposition, ReturnUnit, Verdict
from fulfill.scan import PlaceScan, ProductScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import PaperKind, PaperWanted, Turn

ALL = "all"
WORDS = (Word.ANSWER, Word.CANCEL, Word.PHOTO, Word.NOTE)


@dataclass(frozen=True, slots=True)
class Pile:
    """Pieces of one product that get the same disposition."""

    product: Product
    verdict: Verdict
    chosen: Disposition
    units: tuple[Unit, ...]


def piles(task: ReturnsTask, facts: ReturnsFacts) -> tuple[Pile, ...]:
    """What is still to be put away: what can be sold again first, and before all what was asked for."""
    found: dict[tuple[int, Disposition], list[Unit]] = {}
    verdicts: dict[tuple[int, Disposition], Verdict] = {}
    for row in facts.units_of(task.rma_id):
        if row.disposition is not None or row.condition is not Condition.SEALED:
            continue
        unit = _unit_of(row)
        verdict = verdict_of(unit, facts)
        key = (unit.product_id, _chosen(verdict))
        found.setdefault(key, []).append(replace(unit, chosen=key[1]))
        verdicts[key] = verdict
    made = [Pile(facts.product(key[0]), verdicts[key], key[1], tuple(found[key])) for key in found]
    made.sort(key=lambda pile: (pile.product.id != task.put_first, pile.chosen is not Disposition.RESTOCK))
    return tuple(made)


def _unit_of(row: ReturnUnit) -> Unit:
    """The piece as if it were in hand; its parcel's seal stands for its own label."""
    return Unit(
        row.product_id,
        row.id,
        row.rma_line_id or 0,
        row.order_line_id or 0,
        row.lot_id,
        row.serial,
        reason=row.reason,
        place_id=row.place_id or 0,
        condition=row.condition,
        grade=row.grade,
        book=row.book,
        answers=row.answers,
        is_labelled=True,
    )


def _chosen(verdict: Verdict) -> Disposition:
    """What cannot be sold again waits in quarantine, where a person looks at it."""
    is_aside = verdict.proposed is not Disposition.RESTOCK and Disposition.QUARANTINE in verdict.allowed
    return Disposition.QUARANTINE if is_aside else verdict.proposed


def prompt(task: ReturnsTask, facts: ReturnsFacts) -> Message:
    pile = piles(task, facts)[0]
    kinds = kinds_for(pile.chosen)
    if task.puts_all:
        count = sum(len(each.units) for each in piles(task, facts) if each.chosen is pile.chosen)
        return says.put_back_all(count, pile.chosen, kinds)
    if pile.chosen is Disposition.RESTOCK:
        return says.put_back(len(pile.units), pile.product.sku, pile.chosen, kinds)
    return says.put_back_why(len(pile.units), pile.product.sku, pile.chosen, kinds, pile.verdict.why)


def suggestions(pile: Pile, facts: ReturnsFacts) -> tuple[str, ...]:
    return places_for(pile.chosen, pile.units[0], facts)


def may_put_all(task: ReturnsTask, facts: ReturnsFacts) -> bool:
    """Whether one place for all saves anything."""
    found = piles(task, facts)
    return not task.puts_all and sum(pile.chosen is found[0].chosen for pile in found) > 1


def take(task: ReturnsTask, scanned: Scanned, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """The step put_back."""
    waiting = piles(task, facts)
    if not waiting:
        return take_product(replace(task, step=Step.SCAN_PRODUCT), scanned, facts)
    match scanned:
        case PlaceScan(place=place):
            return _put(task, place, waiting, facts)
        case ProductScan(product=product):
            pile = next((each for each in waiting if each.product.id == product.id), None)
            if pile is None:
                return Turn(task, says.not_in_parcel(product.sku, task.document))
            chosen = replace(task, put_first=product.id, puts_all=False)
            return Turn(chosen, says.this_one_next(product.sku, len(pile.units)))
        case Said(word=Word.ANSWER, argument=text) | UnknownScan(raw=text) if text.strip().lower() == ALL:
            return Turn(replace(task, puts_all=True), says.one_place_for_all())
        case Said(word=Word.ANSWER, argument=text):
            return Turn(task, say.no_such_answer(text.strip(), ALL))
        case _:
            kinds = kinds_for(waiting[0].chosen)
            way_out = f"Scan a {kinds} place, a piece to put that first, or say !answer {ALL}"
            return Turn(task, refuse(scanned, f"a {kinds} place", way_out, WORDS))


def _put(
    task: ReturnsTask, place: Place, waiting: tuple[Pile, ...], facts: ReturnsFacts
) -> Turn[ReturnsTask]:
    """Put the pile that is asked for, or the first that this kind of place takes, or all of its kind."""
    pile = next((each for each in waiting if place.kind in TAKES[each.chosen]), waiting[0])
    group = [each for each in waiting if each.chosen is pile.chosen] if task.puts_all else [pile]
    pieces = [(each, unit) for each in group for unit in each.units]
    settling = Settling(facts)
    first = place_unit(replace(task, unit=pieces[0][1]), place, pile.verdict, settling.facts)
    if first.message.level in (Level.STOP, Level.WARN):
        return Turn(task, first.message)
    fitting = how_many(place, [each.product for each, _ in pieces], facts)
    turns = [first]
    for each, unit in pieces[1:fitting]:
        settling.heard(turns[-1], pieces[len(turns) - 1][1].id)
        turns.append(place_unit(replace(task, unit=unit), place, each.verdict, settling.facts))
    placed = {unit.id for _, unit in pieces[:fitting]}
    left = [unit for each in waiting for unit in each.units if unit.id not in placed]
    papers = tuple(
        PaperWanted(PaperKind.ITEM_LABEL, task.rma, unit.id)
        for each, unit in pieces[:fitting]
        if each.chosen is not Disposition.RESTOCK
    )
    after = replace(task, step=Step.PUT_BACK if left else Step.SCAN_PRODUCT, unit=None, put_first=0)
    message = _told(pieces, fitting, place, pile)
    documents = [change for turn in turns for change in turn.documents]
    is_whole = not left and not any(line.left for line in facts.rma_lines(task.rma_id))
    if is_whole:
        documents += finished(task, facts)
        message = says.back_whole(task.document, len(facts.units_of(task.rma_id)))
    return Turn(
        None if is_whole else after,
        message,
        moves=tuple(move for turn in turns for move in turn.moves),
        documents=tuple(documents),
        effects=tuple(effect for turn in turns for effect in turn.effects),
        papers=(*papers, *(paper for turn in turns for paper in turn.papers)),
    )


def _told(pieces: list[tuple[Pile, Unit]], fitting: int, place: Place, pile: Pile) -> Message:
    if fitting < len(pieces):
        return says.place_took(fitting, place.code, len(pieces) - fitting)
    if all(each is pile for each, _ in pieces):
        return says.they_lie_at(fitting, pile.product.sku, place.code)
    return says.all_lie_at(fitting, place.code)
