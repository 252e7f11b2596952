"""What returning to suppliers asks: what may go back, returns with their lines and cartons, what is owed."""

from __future__ import annotations

from fulfill.catalog import Carton, Item
from fulfill.flows.vendor.task import Offer, Owed, Packed
from fulfill.places import Spot
from fulfill.store import vendor_goods
from fulfill.store.facts_stowing import LoadFacts
from fulfill.store.session import Row
from fulfill.store.statements import Sql
from fulfill.vendor_return import (
    Candidate,
    CartonState,
    Supplier,
    VendorCarton,
    VendorLine,
    VendorReturn,
    VendorState,
)

_SUPPLIER = Sql("select id, code, name from supplier where id = :id")
RETURN_COLUMNS = (
    "id, number, supplier_id, state, authorisation, currency, tracking, note, opened_us, requested_us,"
    " shipped_us, closed_us, replacement_id"
)
_RETURN = Sql(f"select {RETURN_COLUMNS} from vendor_return where id = :id")
_LIVE_STATE = "state not in ('closed','cancelled')"
_LIVE = Sql(f"select {RETURN_COLUMNS} from vendor_return where {_LIVE_STATE} order by id limit :most")
_LIVE_OF = Sql(
    f"select {RETURN_COLUMNS} from vendor_return where supplier_id = :supplier and {_LIVE_STATE}"
    " order by id limit :most"
)
_OF_PLATE = Sql("select return_id from vendor_carton where plate_id = :plate")
_AUTHORISED = Sql(f"select id from vendor_return where authorisation = :number and {_LIVE_STATE} order by id")
_SAME = Sql(
    "select number from vendor_return where supplier_id = :supplier and authorisation = :number"
    " and id <> :id and state <> 'cancelled' order by id desc limit 1"
)
_LINES = Sql(
    "select id, return_id, product_id, lot_id, serial, place_id, plate_id, reason, planned, picked,"
    " receipt_id, purchase_line_id, unit_cost_minor, due_on from vendor_line where return_id = :id"
    " order by id"
)
_CARTONS = Sql(
    "select id, return_id, plate_id, piece, sscc, carton, weight_g, state from vendor_carton"
    " where return_id = :id order by piece"
)
_PACKED = Sql(
    "select i.id, i.carton_id, i.line_id, i.quantity from vendor_item i join vendor_carton c"
    " on c.id = i.carton_id where c.return_id = :id order by i.id"
)
_OWED = Sql(
    "select cast(coalesce(sum(l.picked * l.unit_cost_minor), 0) as bigint),"
    " cast(coalesce((select sum(c.amount_minor) from vendor_credit c where c.return_id = :id), 0) as bigint)"
    " from vendor_line l where l.return_id = :id"
)
_REPLACEMENT = Sql(
    "select o.number, cast(coalesce(sum(l.ordered), 0) as bigint),"
    " cast(coalesce(sum(l.received), 0) as bigint) from vendor_return r"
    " join purchase_order o on o.id = r.replacement_id left join purchase_line l on l.purchase_id = o.id"
    " where r.id = :id group by o.number"
)
_NOTE = Sql(
    "select r.number from vendor_credit c join vendor_return r on r.id = c.return_id"
    " where r.supplier_id = :supplier and c.reference = :reference order by c.id limit 1"
)
_BOXES = Sql(
    "select id, code, name, length_mm, width_mm, height_mm, tare_g, max_weight_g, price_minor from carton"
    " order by length_mm * width_mm * height_mm, code limit 50"
)
_COPIES = Sql("select coalesce(max(copy), 0) from paper where kind = :kind and ref = :ref")


class StoreVendorFacts(LoadFacts):
    """`VendorFacts` over the open transaction."""

    _offered: tuple[Candidate, ...] | None = None

    def supplier(self, supplier_id: int) -> Supplier:
        row = self.session.one(_SUPPLIER, id=supplier_id)
        assert row is not None, supplier_id
        return Supplier(int(row[0]), str(row[1]), str(row[2]))

    def candidates(self, supplier_id: int) -> tuple[Candidate, ...]:
        if self._offered is None:
            found = vendor_goods.candidates(self.session, self.today)
            self._offered = tuple(each for each in found if each.supplier_id)
        return tuple(each for each in self._offered if supplier_id in (0, each.supplier_id))

    def offers(self) -> tuple[Offer, ...]:
        suppliers: dict[int, list[Candidate]] = {}
        for each in self.candidates(0):
            suppliers.setdefault(each.supplier_id, []).append(each)
        return tuple(self._offer(supplier_id, found) for supplier_id, found in suppliers.items())

    def _offer(self, supplier_id: int, found: list[Candidate]) -> Offer:
        """Its worth is told in the currency of the first: a list is in one currency only."""
        currency = next((each.currency for each in found if each.currency), "")
        worth = sum(each.quantity * each.unit_cost_minor for each in found if each.currency in ("", currency))
        due = min((each.due_on for each in found if each.due_on), default="")
        pieces = sum(each.quantity for each in found)
        return Offer(self.supplier(supplier_id), pieces, worth, currency, due)

    def vendor_return(self, return_id: int) -> VendorReturn:
        row = self.session.one(_RETURN, id=return_id)
        assert row is not None, return_id
        return return_of(row)

    def live_returns(self, supplier_id: int = 0, most: int = 50) -> tuple[VendorReturn, ...]:
        if supplier_id:
            rows = self.session.all(_LIVE_OF, supplier=supplier_id, most=most)
        else:
            rows = self.session.all(_LIVE, most=most)
        return tuple(return_of(row) for row in rows)

    def return_of_plate(self, plate_id: int) -> int:
        return int(self.session.value(_OF_PLATE, plate=plate_id) or 0)

    def authorised_as(self, number: str) -> tuple[int, ...]:
        rows = self.session.all(_AUTHORISED, number=number) if number else []
        return tuple(int(row[0]) for row in rows)

    def same_authorisation(self, vendor: VendorReturn, number: str) -> str:
        found = self.session.value(_SAME, supplier=vendor.supplier_id, number=number, id=vendor.id)
        return str(found or "")

    def vendor_lines(self, return_id: int) -> tuple[VendorLine, ...]:
        return tuple(line_of(row) for row in self.session.all(_LINES, id=return_id))

    def vendor_cartons(self, return_id: int) -> tuple[VendorCarton, ...]:
        rows = self.session.all(_CARTONS, id=return_id)
        return tuple(carton_of(row) for row in rows)

    def packed(self, return_id: int) -> tuple[Packed, ...]:
        return tuple(Packed(*row) for row in self.session.all(_PACKED, id=return_id))

    def owed(self, return_id: int) -> Owed:
        owed, credited = self.session.one(_OWED, id=return_id) or (0, 0)
        number, ordered, received = self.session.one(_REPLACEMENT, id=return_id) or ("", 0, 0)
        return Owed(int(owed), int(credited), str(number), int(ordered), int(received))

    def credit_note(self, supplier_id: int, reference: str) -> str:
        return str(self.session.value(_NOTE, supplier=supplier_id, reference=reference) or "")

    def boxes(self) -> tuple[Carton, ...]:
        return tuple(Carton(*row) for row in self.session.all(_BOXES))

    def copies(self, kind: str, ref: int) -> int:
        return int(self.session.value(_COPIES, kind=kind, ref=ref))


def return_of(row: Row) -> VendorReturn:
    """A return from RETURN_COLUMNS."""
    values = list(row)
    values[3] = VendorState(str(row[3]))
    return VendorReturn(*values)


def carton_of(row: Row) -> VendorCarton:
    id_, return_id, plate_id, piece, sscc, carton, weight_g, state = row
    return VendorCarton(
        int(id_), int(return_id), int(plate_id), int(piece), str(sscc), str(carton), int(weight_g),
        CartonState(str(state)),
    )  # fmt: skip


def line_of(row: Row) -> VendorLine:
    id_, return_id, product, lot, serial, place, plate, *rest = row
    item, spot = Item(int(product), int(lot), str(serial)), Spot(int(place), int(plate))
    return VendorLine(int(id_), int(return_id), item, spot, *rest)
