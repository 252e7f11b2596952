"""The label comes back: scanned on its parcel, printed again, or made void."""

from __future__ import annotations

from dataclasses import replace

from fulfill.describe import refuse
from fulfill.documents import Alter, Doc
from fulfill.flows.pack import closing
from fulfill.flows.pack.task import Label, PackFacts, PackTask, Step
from fulfill.flows.pack.work import Draft, Work, load, onward, stay
from fulfill.messages import Message, every_flow
from fulfill.messages import pack as says
from fulfill.messages import pack_refusals as refusals
from fulfill.orders import OrderState, Parcel, ParcelState
from fulfill.people import Act, format_roles
from fulfill.scan import ParcelScan, ProductScan, Said, Scanned, Word
from fulfill.turn import Effect, EffectKind, PaperKind, PaperWanted, Turn

WORDS = (Word.REPRINT, Word.VOID, Word.PHOTO, Word.CANCEL)


def unverified(work: Work) -> tuple[Parcel, ...]:
    """Closed parcels whose label is not scanned back yet."""
    states = (ParcelState.PACKED, ParcelState.LABELLED)
    return tuple(each for each in work.parcels if each.state in states)


def label_step(task: PackTask, scanned: Scanned, draft: Draft) -> Turn[PackTask]:
    wanted = says.listed(each.number for each in unverified(draft.work))
    match scanned:
        case ParcelScan(parcel_id=parcel_id):
            return scan_back(task, draft, parcel_id)
        case ProductScan(product=found):
            return stay(task, refusals.all_packed(found.sku, wanted))
        case Said(word=Word.REPRINT, argument=argument):
            return reprint(task, draft, argument)
        case Said(word=Word.VOID, argument=argument):
            return void(task, argument, draft.facts)
        case _:
            return stay(
                task, refuse(scanned, f"the label of parcel {wanted}", "Scan it on the parcel", WORDS)
            )


def scan_back(task: PackTask, draft: Draft, parcel_id: int) -> Turn[PackTask]:
    """The label proves that it is on this parcel; after the last one the order counts as packed."""
    wanted = says.listed(each.number for each in unverified(draft.work)) or "none yet"
    parcel = draft.facts.parcel(parcel_id)
    if parcel.order_id != task.order_id:
        order = draft.facts.order(parcel.order_id)
        return stay(task, refusals.other_parcel(parcel.number, order.number, wanted))
    match parcel.state:
        case ParcelState.OPEN:
            return stay(task, refusals.parcel_still_open(parcel.number))
        case ParcelState.PACKED:
            return stay(task, refusals.label_not_bought(parcel.number, _why(draft.facts.label_of(parcel.id))))
        case ParcelState.VOID:
            return stay(task, refusals.label_of_void(parcel.number, wanted))
        case ParcelState.LABELLED:
            draft.advance_parcel(parcel.id, ParcelState.VERIFIED)
            left = len(unverified(draft.work))
            if task.step is Step.SCAN_LABEL and not left:
                return closing.finish(task, draft)
            return draft.turn(task, says.verified(parcel.number, left))
        case _:
            return stay(task, refusals.verified_already(parcel.number, wanted))


def _why(label: Label | None) -> str:
    if label is None:
        return "it was never asked for"
    return label.why or ("the carrier refused" if label.state == "refused" else "")


def reprint(task: PackTask, draft: Draft, argument: str) -> Turn[PackTask]:
    """!reprint REASON, or !reprint slip REASON: a copy, counted and marked as one."""
    facts = draft.facts
    if not facts.operator.may(Act.REPRINT):
        return stay(task, _not_allowed(facts, Act.REPRINT))
    first, _, rest = argument.partition(" ")
    is_slip = first.lower() == "slip"
    reason = rest.strip() if is_slip else argument.strip()
    if not reason:
        return stay(task, refusals.reprint_needs_reason())
    parcel = unverified(draft.work)[0]
    if parcel.state is ParcelState.PACKED and not is_slip:
        return stay(task, refusals.label_not_bought(parcel.number, _why(facts.label_of(parcel.id))))
    kind = PaperKind.SLIP if is_slip else PaperKind.LABEL
    document = draft.work.order.number if is_slip else parcel.number
    copy = max(1, facts.prints(kind, document, parcel.id))
    draft.papers.append(PaperWanted(kind, document, parcel.id, copy, reason))
    return draft.turn(task, says.reprinted("The slip" if is_slip else "The label", document, copy))


def void(task: PackTask, argument: str, facts: PackFacts) -> Turn[PackTask]:
    """!void [PARCEL]: the label is cancelled with the carrier and the parcel is open for repacking."""
    if not facts.operator.may(Act.VOID):
        return stay(task, _not_allowed(facts, Act.VOID))
    parcel = facts.parcel_by_code(argument) if argument else _only_one(task, facts)
    if parcel is None or (task.order_id and parcel.order_id != task.order_id):
        return stay(task, refusals.void_which(argument))
    label = facts.label_of(parcel.id)
    if parcel.state not in (ParcelState.PACKED, ParcelState.LABELLED, ParcelState.VERIFIED):
        return stay(task, refusals.void_too_late(parcel.number, str(parcel.state)))
    if label is not None and label.state == "asked" and not label.why:
        return stay(task, refusals.void_too_soon(parcel.number))
    if not facts.confirmed:
        return stay(task, says.confirm_void(parcel.number, label.tracking if label else ""))
    draft = Draft(load(parcel.order_id, 0, facts), facts)
    return _open_again(task, draft, parcel, label)


def _only_one(task: PackTask, facts: PackFacts) -> Parcel | None:
    waiting = unverified(load(task.order_id, 0, facts)) if task.order_id else ()
    return waiting[0] if waiting else None


def _open_again(task: PackTask, draft: Draft, parcel: Parcel, label: Label | None) -> Turn[PackTask]:
    order = draft.work.order
    if order.state is OrderState.PACKED:
        draft.advance_order(OrderState.PACKING)
        draft.hold_order(draft.facts.task_id)
    begun = replace(
        onward(task, Step.SCAN_PRODUCT),
        order_id=order.id,
        order=order.number,
        parcel_id=parcel.id,
        box=parcel.carton,
        keeps_weight=False,
    )
    if label is None or label.state != "bought":
        draft.advance_parcel(parcel.id, ParcelState.OPEN)
        if label is not None and label.state == "asked":
            # Should the carrier sell it yet, the relay finds that nobody wants it and gives it back.
            draft.documents.append(Alter(Doc.LABEL, label.id, {"state": "asked"}, {"state": "void"}))
        return draft.turn(begun, says.reopened(parcel.number))
    key = f"void:{parcel.number}:{draft.facts.number('void')}"
    payload: dict[str, str | int] = {"parcel_id": parcel.id, "label_id": label.id, "tracking": label.tracking}
    draft.effects.append(Effect(EffectKind.VOID_LABEL, key, payload))
    draft.documents.append(Alter(Doc.LABEL, label.id, {"state": "bought"}, {"state": "void"}))
    place_id = draft.carton_spot(parcel.id).place_id
    items = draft.facts.parcel_items(parcel.id)
    draft.drop_parcel(parcel.id)
    fresh = draft.open_parcel(place_id, parcel.plate_id, parcel.piece, parcel.service)
    draft.adopt(items, fresh.id)
    return draft.turn(replace(begun, parcel_id=fresh.id), says.voided(parcel.number, fresh.number))


def _not_allowed(facts: PackFacts, act: Act) -> Message:
    who = facts.operator
    return every_flow.not_allowed(who.name, format_roles(who.roles), act)
