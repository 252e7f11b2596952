"""What picking asks: the orders that are due, the open holds in walk order, and stock to promise instead."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from fulfill import gs1
from fulfill.catalog import Item
from fulfill.flows.pick.task import Free, Pick, Taken
from fulfill.ledger import Hold
from fulfill.orders import Order
from fulfill.places import SELLABLE, Plate, PlateKind, Spot, share_code, tote_shown
from fulfill.store.facts import ORDER_COLUMNS, TRACKING, Moment, StoreFacts, order_of
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_KINDS = ", ".join(f"'{kind}'" for kind in sorted(SELLABLE))
_FREE_MAX = 200
# An order with no day to ship goes last; two statements, so that each walks along the index on
# (state, ship_by) instead of sorting everything that is released.
_DUE = (
    f"select {ORDER_COLUMNS} from orders where state = 'released' and %s and task_id is null and on_hold = 0"
    " and exists (select 1 from hold where hold.order_id = orders.id and hold.quantity > 0)"
    " order by ship_by, priority desc, ordered_at_us, id limit :most"
)
_DUE_WITH_DAY = Sql(_DUE % "ship_by > ''")
_DUE_WITHOUT_DAY = Sql(_DUE % "ship_by = ''")
_PICKS = (
    "select h.id, h.order_id, h.line_id, h.product_id, h.lot_id, h.serial, h.place_id, h.plate_id,"
    " h.quantity, l.code, l.sequence, p.sku, p.name, p.tracking, p.image from hold h"
    " join place l on l.id = h.place_id"
    " join product p on p.id = h.product_id where h.order_id in (%s) and h.quantity > 0"
    " order by l.sequence, l.code, p.sku, h.order_id, h.id"
)
_FREE = Sql(
    "select b.product_id, b.lot_id, b.serial, b.place_id, b.plate_id, b.on_hand - b.held, p.code, p.sequence"
    " from balance b join place p on p.id = b.place_id join product d on d.id = b.product_id"
    " left join lot t on t.id = b.lot_id left join plate u on u.id = b.plate_id"
    " where b.product_id = :product and b.place_id <> :not_at and b.on_hand > b.held and b.is_outside = 0"
    f" and p.kind in ({_KINDS}) and p.is_blocked = 0 and d.is_blocked = 0 and u.order_id is null"
    " and (t.id is null or (t.is_blocked = 0 and (t.expires_on = '' or t.expires_on >= :today)))"
    " and not exists (select 1 from count_request c where c.place_id = b.place_id and c.state = 'open'"
    " and c.reason = 'short')"
    " order by coalesce(t.expires_on, '') = '', t.expires_on, b.since_us, p.sequence, p.code, b.plate_id,"
    " b.serial limit :most"
)
_IN_DOUBT = Sql(
    "select 1 from count_request where place_id = :place and state = 'open' and reason = 'short' limit 1"
)
_CODES_WITHIN = Sql(
    "select code from code where kind = 'product' and ref = :product and eaches <= :eaches"
    " order by eaches, code"
)
_PICKED_FROM = Sql(
    "select place_id, plate_id from hold where order_id = :order and product_id = :product and lot_id = :lot"
    " and serial in (:serial, '') order by serial desc, id desc limit 1"
)

_HEADS = f"select {ORDER_COLUMNS} from orders where id in (%s) order by id"
_NAMED = "select id, code, kind, place_id, order_id from plate where code in (%s) order by id"
_TOTES = "select id, code, kind, place_id, order_id from plate where id in (%s) order by id"
# The place is that of the order's latest promise on such an item that is used up; the totes are the
# truth about what was taken, the promises only about where.
_TAKEN = (
    "select t.id, b.product_id, b.lot_id, b.serial, b.on_hand, p.sku, p.name, p.image,"
    " coalesce(l.code, ''), coalesce(l.sequence, 0) from plate t"
    " join balance b on b.plate_id = t.id and b.place_id = t.place_id"
    " join product p on p.id = b.product_id left join place l on l.id = (select h.place_id from hold h"
    " where h.order_id = t.order_id and h.product_id = b.product_id and h.lot_id = b.lot_id"
    " and h.serial in (b.serial, '') order by case when h.quantity > 0 then 1 else 0 end, h.serial desc,"
    " h.id desc limit 1)"
    " where t.id in (%s) and b.plate_id <> 0 and b.on_hand > 0"
    " order by coalesce(l.sequence, 0), coalesce(l.code, ''), p.sku, t.id, b.lot_id, b.serial"
)


@cache
def _picks_of(orders: int) -> Sql:
    return Sql(_PICKS % ", ".join(f":order_{n}" for n in range(orders)))


@cache
def _among(statement: str, ids: int) -> Sql:
    """The statement for so many ids."""
    return Sql(statement % ", ".join(f":id_{n}" for n in range(ids)))


class StorePickFacts(StoreFacts):
    """`PickFacts` over the open transaction.

    The open picks are kept: a station asks its question and then decides with the same facts, before
    anything is written, and takes fresh ones after.
    """

    def __init__(self, session: Session, moment: Moment) -> None:
        super().__init__(session, moment)
        self._picks: dict[tuple[int, ...], tuple[Pick, ...]] = {}

    def released_orders(self, most: int) -> tuple[Order, ...]:
        rows = self.session.all(_DUE_WITH_DAY, most=most)
        if len(rows) < most:
            rows += self.session.all(_DUE_WITHOUT_DAY, most=most - len(rows))
        return tuple(order_of(row) for row in rows)

    def open_picks(self, order_ids: tuple[int, ...]) -> tuple[Pick, ...]:
        found = self._picks.get(order_ids)
        if found is None:
            found = self._picks[order_ids] = self._read_picks(order_ids) if order_ids else ()
        return found

    def _read_picks(self, order_ids: tuple[int, ...]) -> tuple[Pick, ...]:
        names = {f"order_{n}": order_id for n, order_id in enumerate(order_ids)}
        rows = self.session.all(_picks_of(len(order_ids)), **names)
        return tuple(
            Pick(
                Hold(id_, order, line, Item(product, lot, serial), Spot(place, plate), quantity),
                code,
                sequence,
                sku,
                name,
                TRACKING[tracking],
                image,
            )
            for (
                id_, order, line, product, lot, serial, place, plate, quantity,
                code, sequence, sku, name, tracking, image,
            ) in rows
        )  # fmt: skip

    def free_stock(self, product_id: int, not_at_place: int) -> tuple[Free, ...]:
        rows = self.session.all(
            _FREE, product=product_id, not_at=not_at_place, today=self.today, most=_FREE_MAX
        )
        return tuple(
            Free(Item(product, lot, serial), Spot(place, plate), free, code, sequence)
            for product, lot, serial, place, plate, free, code, sequence in rows
        )

    def is_in_doubt(self, place_id: int) -> bool:
        return self.session.one(_IN_DOUBT, place=place_id) is not None

    def codes_within(self, product_id: int, eaches: int) -> tuple[str, ...]:
        codes = [row[0] for row in self.session.all(_CODES_WITHIN, product=product_id, eaches=eaches)]
        # A GTIN is kept with its 14 digits too; one of the two spellings is enough.
        long = {gs1.gtin14(code) for code in codes if len(code) < 14 and gs1.is_gtin(code)}
        return tuple(code for code in codes if code not in long)

    def picked_from(self, order_id: int, item: Item) -> Spot | None:
        row = self.session.one(
            _PICKED_FROM, order=order_id, product=item.product_id, lot=item.lot_id, serial=item.serial
        )
        return Spot(*row) if row else None

    def heads(self, order_ids: tuple[int, ...]) -> tuple[Order, ...]:
        return tuple(order_of(row) for row in self._of(_HEADS, order_ids))

    def totes(self, tote_ids: tuple[int, ...]) -> tuple[Plate, ...]:
        rows = self._of(_TOTES, tote_ids)
        return tuple(
            Plate(id_, tote_shown(code), PlateKind(kind), place, order)
            for id_, code, kind, place, order in rows
        )

    def shares(self, tote: Plate) -> tuple[Plate, ...]:
        codes = tuple(share_code(tote.code, at) for at in range(2, self.station.pick_singles + 1))
        return tuple(
            Plate(id_, code, PlateKind(kind), place, order)
            for id_, code, kind, place, order in self._of(_NAMED, codes)
        )

    def taken(self, tote_ids: tuple[int, ...]) -> tuple[Taken, ...]:
        return tuple(
            Taken(tote, Item(product, lot, serial), *rest)
            for tote, product, lot, serial, *rest in self._of(_TAKEN, tote_ids)
        )

    def _of(self, statement: str, ids: Sequence[int | str]) -> list[Any]:
        if not ids:
            return []
        names: dict[str, str | int] = {f"id_{n}": each for n, each in enumerate(ids)}
        return self.session.all(_among(statement, len(ids)), **names)
