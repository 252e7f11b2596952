"""What work orders ask: the orders themselves, their parts, and where a piece waits."""

from __future__ import annotations

from functools import lru_cache

from fulfill.catalog import Item, Product
from fulfill.facts import Content
from fulfill.flows.kit.task import Waiting
from fulfill.places import Spot
from fulfill.plan import regrade
from fulfill.plan.regrade import Regrade
from fulfill.store import rule_books
from fulfill.store.facts import PRODUCT_COLUMNS, content_of, product_of
from fulfill.store.facts_stowing import LoadFacts
from fulfill.store.session import Row
from fulfill.store.statements import Sql
from fulfill.works import WorkGrade, WorkKind, WorkOrder, WorkPart, WorkState

WORK_COLUMNS = (
    "w.id, w.number, w.kind, w.state, w.unit_id, w.product_id, w.lot_id, w.serial, w.place_id, w.quantity,"
    " w.task_id, w.grade, w.result_id, w.result_lot_id, w.opened_us"
)
_WORK = Sql(f"select {WORK_COLUMNS} from work_order w where w.id = :id")
_BY_NUMBER = Sql(f"select {WORK_COLUMNS} from work_order w where w.number = :number")
_OPEN = "w.state in ('open', 'made')"
_OF_UNIT = Sql(f"select {WORK_COLUMNS} from work_order w where w.unit_id = :unit and {_OPEN}")
_ABOUT = Sql(
    f"select {WORK_COLUMNS} from work_order w where w.state = 'open' and w.product_id = :product"
    " and (:place = 0 or w.place_id = :place) order by w.id limit 200"
)
_PARTS = Sql(
    "select id, work_id, product_id, lot_id, serial, place_id, plate_id, quantity, is_source"
    " from work_part where work_id = :work order by id"
)
_WAITING = Sql(
    "select w.number, w.kind, p.sku, p.name, p.image, coalesce(l.code, ''), w.opened_us,"
    " coalesce(b.name, '') from work_order w join product p on p.id = w.product_id"
    " left join place l on l.id = w.place_id left join task t on t.id = w.task_id and t.state = 'open'"
    f" left join person b on b.id = t.person_id where {_OPEN} order by w.id limit :most"
)
_PIECE = Sql(
    "select b.product_id, b.lot_id, b.serial, b.place_id, b.plate_id, b.on_hand, b.held, b.since_us"
    " from balance b join place l on l.id = b.place_id where b.product_id = :product and b.lot_id = :lot"
    " and b.serial = :serial and b.is_outside = 0 and b.on_hand > b.held"
    " and l.kind in ('quarantine', 'damaged')"
    " order by case when b.place_id = :place then 0 else 1 end, l.sequence, l.code, b.plate_id limit 1"
)
_HOLDER = Sql(
    "select p.name from task t join person p on p.id = t.person_id where t.id = :task and t.state = 'open'"
)
_UNIT_PLACE = Sql("select place_id from return_unit where id = :id")
_BY_SKU = Sql(f"select {PRODUCT_COLUMNS} from product where sku = :sku")
_LOT_LIKE = Sql("select id from lot where product_id = :product and code = :code and expires_on = :day")
_COPIES = Sql("select count(*) from paper where kind = 'result_label' and document = :document")


class StoreKitFacts(LoadFacts):
    """`KitFacts` over the open transaction."""

    def work(self, work_id: int) -> WorkOrder | None:
        row = self.session.one(_WORK, id=work_id)
        return work_of(row) if row else None

    def work_by_number(self, number: str) -> WorkOrder | None:
        row = self.session.one(_BY_NUMBER, number=number)
        return work_of(row) if row else None

    def parts_of(self, work_id: int) -> tuple[WorkPart, ...]:
        return tuple(_part_of(row) for row in self.session.all(_PARTS, work=work_id))

    def open_works(self, most: int) -> tuple[Waiting, ...]:
        return tuple(Waiting(*row) for row in self.session.all(_WAITING, most=most))

    def works_about(self, product_id: int, place_id: int) -> tuple[WorkOrder, ...]:
        return tuple(work_of(row) for row in self.session.all(_ABOUT, product=product_id, place=place_id))

    def work_of_unit(self, unit_id: int) -> WorkOrder | None:
        row = self.session.one(_OF_UNIT, unit=unit_id)
        return work_of(row) if row else None

    def piece_now(self, item: Item, place_id: int) -> Content | None:
        row = self.session.one(
            _PIECE, product=item.product_id, lot=item.lot_id, serial=item.serial, place=place_id
        )
        return content_of(row) if row else None

    def holder(self, task_id: int) -> str:
        return str(self.session.value(_HOLDER, task=task_id) or "")

    def unit_place(self, unit_id: int) -> int | None:
        found: int | None = self.session.value(_UNIT_PLACE, id=unit_id)
        return found

    def product_by_sku(self, sku: str) -> Product | None:
        row = self.session.one(_BY_SKU, sku=sku)
        return product_of(row) if row else None

    def lot_like(self, product_id: int, code: str, expires_on: str) -> int:
        return int(self.session.value(_LOT_LIKE, product=product_id, code=code, day=expires_on) or 0)

    def regrade(self) -> Regrade:
        version, text = rule_books.newest(self.session, "regrade")
        return _read(text) if version else regrade.standard()

    def copies_of(self, document: str) -> int:
        return int(self.session.value(_COPIES, document=document))


@lru_cache(maxsize=4)
def _read(text: str) -> Regrade:
    """A list that was taken once; a later program that cannot read it goes by its own."""
    try:
        return regrade.read(text)
    except regrade.BadList:
        return regrade.standard()


def work_of(row: Row) -> WorkOrder:
    """An order from WORK_COLUMNS."""
    (
        id_,
        number,
        kind,
        state,
        unit,
        product,
        lot,
        serial,
        place,
        quantity,
        task,
        grade,
        result,
        made_lot,
        at,
    ) = row
    return WorkOrder(
        int(id_),
        str(number),
        WorkKind(kind),
        WorkState(state),
        unit,
        Item(int(product), int(lot), str(serial)),
        place,
        int(quantity),
        int(task),
        WorkGrade(grade) if grade else None,
        result,
        int(made_lot),
        int(at),
    )


def _part_of(row: Row) -> WorkPart:
    id_, work, product, lot, serial, place, plate, quantity, is_source = row
    item, spot = Item(int(product), int(lot), str(serial)), Spot(int(place), int(plate))
    return WorkPart(int(id_), int(work), item, spot, int(quantity), bool(is_source))
