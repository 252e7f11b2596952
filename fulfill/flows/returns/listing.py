"""The lists beside a return: what it announces, what was sent, what came back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from fulfill.flows.returns.task import ReturnsFacts, ReturnsTask, Step
from fulfill.messages import Message, scene_details
from fulfill.messages import scene_returns as says
from fulfill.returned import Disposition, ReturnUnit
from fulfill.scene import Panel, Row
from fulfill.tone import Tone

# More lines than anybody compares by eye; the rest is counted in `left`.
LINES_MAX = 60
Names = Mapping[int, tuple[str, str, str]]
_Alike = tuple[int, int, str, Disposition | None, bool]


def names_of(product_ids: Iterable[int], facts: ReturnsFacts) -> Names:
    """SKU, name and picture by product id, read together."""
    found = facts.products(product_ids)
    return {id_: (product.sku, product.name, product.image) for id_, product in found.items()}


def details(lot_id: int, serial: str, facts: ReturnsFacts) -> tuple[Message, ...]:
    lot = facts.lot(lot_id) if lot_id else None
    return scene_details.stamps(lot.code if lot else "", lot.expires_on if lot else "", serial)


def awaited(task: ReturnsTask, facts: ReturnsFacts) -> tuple[tuple[Row, ...], Message | None]:
    """The return's own lines; of goods that nobody announced, the order's."""
    in_hand = task.unit
    if task.rma_id and not task.is_ours and not task.is_blind:
        lines = facts.rma_lines(task.rma_id)[:LINES_MAX]
        names = names_of((line.product_id for line in lines), facts)
        current = in_hand.rma_line_id if in_hand else 0
        rows = tuple(
            Row(
                names[line.product_id][1],
                says.reason(line.reason) if line.reason else "",
                f"{line.received} / {line.expected}",
                says.missing(line.missing) if line.missing else "",
                Tone.PLAIN if line.left else Tone.DONE,
                line.id == current,
                names[line.product_id][0],
                names[line.product_id][2],
            )
            for line in lines
        )
        return rows, says.awaited() if rows else None
    if not task.order_id:
        return (), None
    shipped = [line for line in facts.order_lines(task.order_id) if line.shipped and line.product_id]
    names = names_of((line.product_id or 0 for line in shipped[:LINES_MAX]), facts)
    rows = tuple(
        Row(
            names[line.product_id or 0][1],
            figure=f"{back} / {line.shipped}",
            tone=Tone.DONE if back >= line.shipped else Tone.PLAIN,
            is_current=in_hand is not None and in_hand.order_line_id == line.id,
            sku=names[line.product_id or 0][0],
            image=names[line.product_id or 0][2],
        )
        for line in shipped[:LINES_MAX]
        for back in (facts.returned(line.id),)
    )
    return rows, says.of_the_order() if rows else None


def sent(task: ReturnsTask, facts: ReturnsFacts) -> Panel:
    """What left for this order, lot by lot and serial by serial."""
    items = facts.sent_items(task.order_id, LINES_MAX) if task.order_id else ()
    names = names_of((item.product_id for item in items), facts)
    unit = task.unit
    rows: list[Row] = []
    for item in items:
        sku, name, image = names[item.product_id]
        stamps = details(item.lot_id, item.serial, facts)
        is_this = unit is not None and (unit.product_id, unit.lot_id, unit.serial) == (
            item.product_id,
            item.lot_id,
            item.serial,
        )
        tone = Tone.NOW if is_this else Tone.PLAIN
        rows.append(
            Row(name, stamps[0] if stamps else sku, str(item.quantity), "", tone, is_this, sku, image)
        )
    return Panel(says.was_sent(), rows=tuple(rows))


def came_back(task: ReturnsTask, facts: ReturnsFacts) -> Panel:
    """Each piece that came, the last one first, with what became of it; equal ones are one row."""
    units = facts.units_of(task.rma_id) if task.rma_id else ()
    now = task.unit.id if task.unit else 0
    counted: Counter[_Alike] = Counter()
    shown: dict[_Alike, ReturnUnit] = {}
    for unit in reversed(units):
        key = (unit.product_id, unit.lot_id, unit.serial, unit.disposition, unit.id == now)
        shown.setdefault(key, unit)
        counted[key] += 1
    picked = list(shown.items())[:LINES_MAX]
    names = names_of((unit.product_id for _, unit in picked), facts)
    rows: list[Row] = []
    for key, unit in picked:
        sku, name, image = names[unit.product_id]
        stamps = details(unit.lot_id, unit.serial, facts)
        is_now = unit.id == now
        tone = Tone.DONE if unit.disposition else Tone.NOW if is_now else Tone.LOOK
        end = says.in_hand() if is_now else says.not_judged()
        if task.step is Step.PUT_BACK and not unit.disposition:
            # A parcel that came back whole is judged by how it was packed.
            end, tone = says.to_put_away(), Tone.PLAIN
        if unit.disposition:
            end = says.outcome(str(unit.disposition))
        rows.append(Row(name, stamps[0] if stamps else sku, str(counted[key]), end, tone, is_now, sku, image))
    return Panel(says.came_back(), str(len(units)) if units else "", rows=tuple(rows))


def chip_tone(becomes: Disposition | None) -> Tone:
    """What an outcome means: sold again, gone for good, to be looked at again, or away to others."""
    match becomes:
        case Disposition.RESTOCK:
            return Tone.DONE
        case Disposition.SCRAP:
            return Tone.STOP
        case Disposition.QUARANTINE:
            return Tone.LOOK
        case _:
            return Tone.QUIET
