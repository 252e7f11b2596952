"""The lists under the question of a packer: what waits, what is packed, what is left, the labels."""

from __future__ import annotations

from collections.abc import Mapping

from fulfill.flows.pack import cards
from fulfill.flows.pack.task import PackFacts, PackTask, Waiting
from fulfill.flows.pack.work import Work
from fulfill.messages import pack, scene_orders
from fulfill.messages import scene_pack as says
from fulfill.orders import Parcel, ParcelState
from fulfill.scene import Row, Said
from fulfill.tone import Tone


def order(waiting: Waiting, today: str) -> Row:
    where = (", ".join(waiting.totes), waiting.service, waiting.country)
    end, tone = _truck(waiting, today)
    return Row(waiting.number, " · ".join(each for each in where if each), str(waiting.units), end, tone)


def _truck(waiting: Waiting, today: str) -> tuple[Said, Tone]:
    """Which truck it must make, by its hour today, else by its day; what is late is red."""
    is_late = bool(waiting.ship_by) and waiting.ship_by < today
    if waiting.ship_by != today or not waiting.truck:
        if not waiting.ship_by:
            return "", Tone.PLAIN
        if is_late:
            return scene_orders.was_due(waiting.ship_by), Tone.STOP
        return scene_orders.only_leaves_by(waiting.ship_by), Tone.PLAIN
    if waiting.minutes_left is not None and waiting.minutes_left < 0:
        return says.truck_left(waiting.truck), Tone.STOP
    return says.truck_at(waiting.truck), Tone.PLAIN


def lines(work: Work, current: int = 0, over: int = 0) -> tuple[Row, ...]:
    """Each product of the order: packed of picked, and how many are short. What was shipped is left out.

    `over`: so many more of the current one lie in the box, which must come out.
    """
    totals: dict[int, list[int]] = {}
    for line in work.lines:
        if line.product_id is not None:
            counts = totals.setdefault(line.product_id, [0, 0, 0])
            parts = (line.packed - line.shipped, line.picked - line.shipped, line.short)
            totals[line.product_id] = [old + part for old, part in zip(counts, parts, strict=True)]
    return tuple(
        _line(work, id_, *counts, is_current=id_ == current, over=over if id_ == current else 0)
        for id_, counts in totals.items()
        if counts[1] or counts[2]
    )


def _line(
    work: Work, product_id: int, packed: int, picked: int, short: int, *, is_current: bool, over: int = 0
) -> Row:
    product = work.products[product_id]
    tone = Tone.NOW if is_current else Tone.LOOK if short else Tone.DONE if packed == picked else Tone.PLAIN
    tone = Tone.STOP if over else tone
    return Row(
        product.name,
        product.sku,
        f"{packed + over} / {picked}",
        says.short(short) if short else "",
        tone,
        is_current,
        product.sku,
        product.image,
    )


def notes(work: Work) -> tuple[Row, ...]:
    """What the shop or the giver wrote: nobody may close the parcel without having seen it."""
    notes = ((scene_orders.note(), work.order.note), (scene_orders.gift_note(), work.order.gift_note))
    return tuple(Row(title, text, tone=Tone.LOOK) for title, text in notes if text)


def inside(task: PackTask, work: Work) -> tuple[Row, ...]:
    return tuple(
        Row(
            product.name,
            product.sku,
            str(count),
            is_current=product.id == task.product_id,
            sku=product.sku,
            image=product.image,
        )
        for product, count in work.units()
    )


def left(work: Work, totes: Mapping[int, str]) -> tuple[Row, ...]:
    """What still lies in the totes (codes by id); the first is the one to put back now."""
    rows = []
    for at, each in enumerate(work.stock):
        product = work.products[each.item.product_id]
        tote = totes.get(each.spot.plate_id, "")
        rows.append(
            Row(
                product.name,
                product.sku,
                str(each.on_hand),
                tote,
                is_current=at == 0,
                sku=product.sku,
                image=product.image,
            )
        )
    return tuple(rows)


def closed(parcel: Parcel, facts: PackFacts, *, is_current: bool) -> Row:
    known: Said = " · ".join(each for each in (parcel.carton, parcel.tracking) if each)
    if sides := pack.sides_of(parcel.carton):
        known = says.of_its_own_as(sides, parcel.tracking) if parcel.tracking else says.of_its_own(sides)
    weight: Said = says.grams(parcel.weight_g) if parcel.weight_g else ""
    end: Said = says.to_scan_back()
    tone = Tone.NOW
    if parcel.state in cards.BACK:
        end, tone = says.scanned_back(), Tone.DONE
    elif parcel.state is ParcelState.PACKED:
        why = why_no_label(parcel, facts)
        end, tone = (says.refused(), Tone.STOP) if why else (says.being_bought(), Tone.LOOK)
    return Row(parcel.number, known, weight, end, tone, is_current)


def why_no_label(parcel: Parcel, facts: PackFacts) -> str:
    """Why the carrier gives no label, "" while it is still asked."""
    label = facts.label_of(parcel.id)
    if label is None:
        return "it was never asked for"
    return label.why.rstrip(". ") or ("the carrier refused" if label.state == "refused" else "")
