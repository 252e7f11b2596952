"""Putting a decided piece where its disposition belongs; only now does it leave the returns place."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

from fulfill.catalog import Item
from fulfill.documents import Alter, Change, Doc, Field, Make
from fulfill.flows.returns.judging import case_of
from fulfill.flows.returns.money import settle_unit
from fulfill.flows.returns.task import TAKES, ReturnsFacts, ReturnsTask, Step, Unit, is_full
from fulfill.ledger import Move, Reason
from fulfill.messages import Message
from fulfill.messages import returns as say
from fulfill.messages import returns_inspecting as says
from fulfill.places import Place, Spot
from fulfill.returned import Disposition, Verdict, label_of
from fulfill.scan import Word
from fulfill.turn import Turn
from fulfill.works import order_for

PLACE_WORDS = (Word.NO, Word.CANCEL, Word.PHOTO, Word.NOTE, Word.WEIGHT)
SUGGESTIONS_MAX = 12


def kinds_for(disposition: Disposition) -> str:
    """The kinds of place that take it, in words: "forward or reserve"."""
    return " or ".join(TAKES[disposition])


def places_for(disposition: Disposition, unit: Unit, facts: ReturnsFacts) -> tuple[str, ...]:
    """Codes of places that would do, the best first: for restock where the product lies already."""
    homes = facts.homes_of(unit.product_id) if disposition is Disposition.RESTOCK else ()
    by_kind = (facts.places_of_kind(kind, SUGGESTIONS_MAX) for kind in TAKES[disposition])
    found = dict.fromkeys(chain(homes, *by_kind))
    weight_g = facts.product(unit.product_id).weight_g
    good = (place.code for place in found if not place.is_blocked and not is_full(place, weight_g, facts))
    return tuple(good)[:SUGGESTIONS_MAX]


def place_unit(task: ReturnsTask, place: Place, verdict: Verdict, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """Put the piece in hand to `place` by its chosen disposition, and tell the shop about the money, once."""
    unit = task.unit
    assert unit is not None, task
    assert unit.chosen is not None, task
    refusal = _refusal(unit, place, facts) or _unlabelled(unit, place, facts)
    if refusal is not None:
        return Turn(task, refusal)
    assert unit.chosen in verdict.allowed, (unit, verdict)
    product = facts.product(unit.product_id)
    item = Item(unit.product_id, unit.lot_id, unit.serial)
    money = settle_unit(unit, case_of(unit, product, facts), verdict, facts)
    before: dict[str, Field] = {
        "disposition": "",
        "override_reason": "",
        "refund": "",
        "place_id": unit.place_id,
    }
    after: dict[str, Field] = {
        "disposition": str(unit.chosen),
        "override_reason": unit.override,
        "refund": str(money.state),
        "place_id": place.id,
    }
    return Turn(
        replace(task, step=Step.SCAN_PRODUCT, unit=None),
        say.put_away(product.sku, place.code, unit.chosen),
        moves=(Move(item, 1, Spot(unit.place_id), Spot(place.id), Reason.DISPOSE),),
        documents=(
            Alter(Doc.RETURN_UNIT, unit.id, before, after),
            _agreed(unit),
            *order_for(unit.chosen, unit.id, item, place.id, facts),
            *money.documents,
        ),
        effects=money.effects,
    )


def _refusal(unit: Unit, place: Place, facts: ReturnsFacts) -> Message | None:
    assert unit.chosen is not None, unit
    product = facts.product(unit.product_id)
    if place.kind not in TAKES[unit.chosen]:
        return say.wrong_place(place.code, place.kind, unit.chosen, kinds_for(unit.chosen))
    if place.is_blocked:
        return say.place_blocked(place.code)
    if is_full(place, product.weight_g, facts):
        return say.place_full(place.code, product.sku)
    return None


def _agreed(unit: Unit) -> Change:
    """Who agreed, and whether its label is on: beside the answers, which old pieces have none of."""
    after: dict[str, Field] = {"approver_id": unit.approver_id or None, "is_labelled": int(unit.is_labelled)}
    if unit.answers:
        return Alter(Doc.INSPECTION, unit.id, {"approver_id": None, "is_labelled": 0}, after)
    return Make(Doc.INSPECTION, unit.id, after)


def _unlabelled(unit: Unit, place: Place, facts: ReturnsFacts) -> Message | None:
    """Its label is scanned before it lies among others; a second scan of the place goes on without."""
    if unit.is_labelled or facts.confirmed or not facts.scans_labels():
        return None
    return says.not_labelled(label_of(unit.id), facts.product(unit.product_id).sku, place.code)
