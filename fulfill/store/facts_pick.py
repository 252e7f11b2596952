"""What picking asks: the orders that are due, the open holds in walk order, and stock to promise instead."""

from __future__ import annotations

from functools import cache

from fulfill import gs1
from fulfill.catalog import Item
from fulfill.flows.pick.task import Free, Pick
from fulfill.ledger import Hold
from fulfill.orders import Order
from fulfill.places import SELLABLE, Spot
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
    " h.quantity, l.code, l.sequence, p.sku, p.name, p.tracking from hold h join place l on l.id = h.place_id"
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


@cache
def _picks_of(orders: int) -> Sql:
    return Sql(_PICKS % ", ".join(f":order_{n}" for n in range(orders)))


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
            )
            for (
                id_, order, line, product, lot, serial, place, plate, quantity,
                code, sequence, sku, name, tracking,
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
