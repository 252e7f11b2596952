"""Products, places, box types, totes, suppliers and people from files."""

from __future__ import annotations

import json
from collections.abc import Sequence

from fulfill import gs1
from fulfill.people import format_roles
from fulfill.records import (
    CartonRecord,
    PersonRecord,
    PlaceRecord,
    ProductRecord,
    SupplierRecord,
    ToteRecord,
    TrailerRecord,
)
from fulfill.store.codes import product_codes, set_codes
from fulfill.store.facts import next_number
from fulfill.store.intake import CREATED, UNCHANGED, UPDATED, Outcome, rejected
from fulfill.store.intake.lists import rows_among
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_PRODUCT = (
    "sku name gtin barcodes weight_g length_mm width_mm height_mm tracking price_minor currency category"
    " country_of_origin hs_code hazard supplier supplier_sku image"
).split()
_PLACE = "code kind zone aisle bay level position sequence max_weight_g max_units".split()
_CARTON = "code name length_mm width_mm height_mm tare_g max_weight_g price_minor".split()
_TRAILER = "code carrier max_weight_g max_volume_l max_parcels".split()
_SUPPLIER = (
    "code name company address1 address2 city region postcode country phone email gln lead_time_days".split()
)
_PERSON = ["badge", "name", "roles"]
_MEND_LINES = Sql(
    "update order_line set product_id = (select p.id from product p where p.sku = order_line.sku)"
    " where product_id is null and sku in (select value from json_each(:skus))",
    postgresql="update order_line set product_id = (select p.id from product p where p.sku = order_line.sku)"
    " where product_id is null and sku in (select json_array_elements_text(cast(:skus as json)))",
)
_MEND_ORDERS = Sql(
    "update orders set waits = '' where state = 'waiting' and waits like 'unknown product%' and not exists"
    " (select 1 from order_line l where l.order_id = orders.id and l.product_id is null)"
)
_HANDLING = "select h.id, d.sku, h.is_upright, h.is_fragile from handling h join product d on d.id = h.id"
_SET_HANDLING = Sql(
    "insert into handling (id, is_upright, is_fragile) values (:id, :is_upright, :is_fragile)"
    " on conflict (id) do update set is_upright = :is_upright, is_fragile = :is_fragile"
)
_HAS_STOCK = Sql("select 1 from balance where product_id = :id and is_outside = 0 and on_hand > 0 limit 1")
_PLACE_HAS_STOCK = Sql("select 1 from balance where place_id = :id and on_hand <> 0 limit 1")
_CODE_OWNERS = "select code, kind, ref from code"
_WORDS = {"plate": "tote", "badge": "person", "carton": "box type", "rma": "return"}
_PIN = Sql("select pin_hash from person where id = :id")
_SET_PIN = Sql("update person set pin_hash = :pin where id = :id")


def take_products(session: Session, records: Sequence[ProductRecord]) -> list[Outcome]:
    """Products by SKU; their codes become scannable, and orders that waited for them are mended."""
    book = _Book(session, "product", "product", _PRODUCT, [record.sku for record in records])
    outcomes = [_take_product(book, record) for record in records]
    outcomes = _take_handling(session, book, records, outcomes)
    skus = json.dumps([record.sku for record in records])
    if session.run(_MEND_LINES, skus=skus):
        session.run(_MEND_ORDERS)
    return outcomes


def _take_product(book: _Book, record: ProductRecord) -> Outcome:
    barcodes = dict(record.barcodes)
    wanted: dict[str, str | int | None] = {
        "sku": record.sku,
        "name": record.name,
        "gtin": record.gtin,
        "barcodes": "|".join(f"{code}={eaches}" for code, eaches in record.barcodes),
        "weight_g": record.weight_g,
        "length_mm": record.length_mm,
        "width_mm": record.width_mm,
        "height_mm": record.height_mm,
        "tracking": record.tracking,
        "price_minor": record.price,
        "currency": record.currency,
        "category": record.category,
        "country_of_origin": record.country_of_origin,
        "hs_code": record.hs_code,
        "hazard": record.hazard,
        "supplier": record.supplier,
        "supplier_sku": record.supplier_sku,
        "image": record.image,
    }
    before = book.known.get(record.sku)
    if before is not None and before["tracking"] != wanted["tracking"]:
        product_id = before["id"]
        assert isinstance(product_id, int)
        if book.session.one(_HAS_STOCK, id=product_id):
            return rejected(
                f"{record.sku} has stock tracked by {before['tracking']!s}: "
                f"count it out before it is tracked by {record.tracking}"
            )
    gtin = record.gtin.lstrip("0") if gs1.is_gtin(record.gtin) else record.gtin
    shorter = gtin.zfill(13) if len(gtin) <= 13 else gtin
    return book.take(record.sku, wanted, product_codes(record.sku, shorter if gtin else "", barcodes))


def _take_handling(
    session: Session, book: _Book, records: Sequence[ProductRecord], outcomes: Sequence[Outcome]
) -> list[Outcome]:
    """How each product may lie in a box; one that changes by nothing else is updated by this."""
    known = {
        sku: (upright, fragile)
        for _, sku, upright, fragile in rows_among(session, _HANDLING, "sku", [r.sku for r in records])
    }
    changed = []
    for record, outcome in zip(records, outcomes, strict=True):
        wanted = (int(record.this_side_up), int(record.fragile))
        if not outcome.reason and known.get(record.sku, (0, 0)) != wanted:
            known[record.sku] = wanted
            session.run(_SET_HANDLING, id=book.ids[record.sku], is_upright=wanted[0], is_fragile=wanted[1])
            changed.append(UPDATED if outcome is UNCHANGED else outcome)
        else:
            changed.append(outcome)
    return changed


def take_places(session: Session, records: Sequence[PlaceRecord]) -> list[Outcome]:
    """Places by code. A place that holds stock keeps its kind: what lies there would change its meaning."""
    book = _Book(session, "place", "place", _PLACE, [record.code for record in records])
    outcomes = []
    for record in records:
        wanted: dict[str, str | int | None] = {name: getattr(record, name) for name in _PLACE}
        if record.code.startswith("~"):
            outcomes.append(rejected(f"{record.code} begins like the places outside: choose another code"))
            continue
        before = book.known.get(record.code)
        if before is not None and before["kind"] != record.kind:
            place_id = before["id"]
            assert isinstance(place_id, int)
            if session.one(_PLACE_HAS_STOCK, id=place_id):
                outcomes.append(
                    rejected(
                        f"{record.code} holds stock as {before['kind']!s}: empty it before it becomes"
                        f" {record.kind}"
                    )
                )
                continue
        outcomes.append(book.take(record.code, wanted, {record.code: 1}))
    return outcomes


def take_cartons(session: Session, records: Sequence[CartonRecord]) -> list[Outcome]:
    book = _Book(session, "carton", "carton", _CARTON, [record.code for record in records])
    outcomes = []
    for record in records:
        wanted: dict[str, str | int | None] = {n: getattr(record, n) for n in _CARTON if n != "price_minor"}
        outcomes.append(book.take(record.code, wanted | {"price_minor": record.price}, {record.code: 1}))
    return outcomes


def take_totes(session: Session, records: Sequence[ToteRecord]) -> list[Outcome]:
    book = _Book(session, "plate", "plate", ["code", "kind"], [record.code for record in records])
    return [book.take(r.code, {"code": r.code, "kind": r.kind}, {r.code: 1}) for r in records]


def take_trailers(session: Session, records: Sequence[TrailerRecord]) -> list[Outcome]:
    book = _Book(session, "trailer", "trailer", _TRAILER, [record.code for record in records])
    return [
        book.take(each.code, {name: getattr(each, name) for name in _TRAILER}, {each.code: 1})
        for each in records
    ]


def take_suppliers(session: Session, records: Sequence[SupplierRecord]) -> list[Outcome]:
    book = _Book(session, "supplier", "supplier", _SUPPLIER, [record.code for record in records])
    outcomes = []
    for record in records:
        address = record.returns_address
        wanted: dict[str, str | int | None] = {name: getattr(address, name) for name in _SUPPLIER[2:10]}
        wanted |= {
            "code": record.code,
            "name": record.name,
            "email": record.email,
            "gln": record.gln,
            "lead_time_days": record.lead_time_days,
        }
        outcomes.append(book.take(record.code, wanted, {record.code: 1}))
    return outcomes


def take_people(session: Session, records: Sequence[PersonRecord]) -> list[Outcome]:
    """People by badge; a PIN is kept only as its hash."""
    from fulfill.store.pins import hash_pin, is_pin

    book = _Book(session, "person", "badge", _PERSON, [record.badge for record in records])
    outcomes = []
    for record in records:
        wanted: dict[str, str | int | None] = {
            "badge": record.badge,
            "name": record.name,
            "roles": format_roles(frozenset(record.role)),
        }
        outcome = book.take(record.badge, wanted, {record.badge: 1})
        if record.pin and not outcome.reason:
            person_id = book.ids[record.badge]
            if not is_pin(record.pin, session.value(_PIN, id=person_id)):
                session.run(_SET_PIN, id=person_id, pin=hash_pin(record.pin))
                outcome = UPDATED if outcome is UNCHANGED else outcome
        outcomes.append(outcome)
    return outcomes


class _Book:
    """One table of things with a code.

    Inserts what is new, updates what differs, refuses a code that means something else already.
    """

    def __init__(self, session: Session, table: str, kind: str, columns: list[str], keys: list[str]) -> None:
        self.session = session
        self.kind = kind
        self._table = table
        self._columns = columns
        select = f"select id, {', '.join(columns)} from {table}"
        rows = rows_among(session, select, columns[0], keys)
        self.known: dict[str, dict[str, str | int | None]] = {
            row[1]: dict(zip(("id", *columns), row, strict=True)) for row in rows
        }
        self.ids: dict[str, int] = {row[1]: row[0] for row in rows}

    def take(self, key: str, wanted: dict[str, str | int | None], codes: dict[str, int]) -> Outcome:
        before = self.known.get(key)
        if before is not None and all(before[name] == value for name, value in wanted.items()):
            return UNCHANGED
        reason = self._taken(self.ids.get(key), codes)
        if reason:
            return rejected(reason)
        if before is None:
            self.ids[key] = next_number(self.session, self._table)
            self.session.run(self._insert(tuple(wanted)), id=self.ids[key], **wanted)
        else:
            self.session.run(self._update(tuple(wanted)), id=self.ids[key], **wanted)
        self.known[key] = {"id": self.ids[key], **wanted}
        set_codes(self.session, self.kind, self.ids[key], codes)
        return UPDATED if before is not None else CREATED

    def _taken(self, own: int | None, codes: dict[str, int]) -> str:
        """Why one of these codes cannot be used: it stands for another thing already."""
        for code, kind, ref in rows_among(self.session, _CODE_OWNERS, "code", codes):
            if (kind, ref) != (self.kind, own) and not (
                kind == self.kind == "product" and code != next(iter(codes))
            ):
                what = _WORDS.get(kind, kind.replace("_", " "))
                return f"the code {code} already stands for {'an' if what == 'order' else 'a'} {what}"
        return ""

    def _insert(self, names: tuple[str, ...]) -> Sql:
        return Sql(
            f"insert into {self._table} (id, {', '.join(names)})"
            f" values (:id, {', '.join(':' + name for name in names)})"
        )

    def _update(self, names: tuple[str, ...]) -> Sql:
        return Sql(
            f"update {self._table} set {', '.join(f'{name} = :{name}' for name in names)} where id = :id"
        )
