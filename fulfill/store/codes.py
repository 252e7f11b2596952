"""What a scanned code is: the same in every flow.

Our own codes come first (one index lookup over all of them), then GS1 data inside the code, then
nothing. A parser that guesses (GS1 first) would read a bin label as a serial number.
"""

from __future__ import annotations

from dataclasses import replace

from fulfill import gs1, tracking
from fulfill.catalog import Carton
from fulfill.describe import describe
from fulfill.errors import Refused
from fulfill.messages import every_flow
from fulfill.messages import tracking as says
from fulfill.people import Person, parse_roles
from fulfill.scan import (
    AmbiguousScan,
    BadgeScan,
    CartonScan,
    DocKind,
    DocumentScan,
    OrderScan,
    ParcelScan,
    PlaceScan,
    PlateScan,
    ProductScan,
    Said,
    Scanned,
    UnknownScan,
    VoidLabelScan,
    Word,
)
from fulfill.store import label_book
from fulfill.store.document_book import ADD_CODE
from fulfill.store.facts import StoreFacts
from fulfill.store.session import Session
from fulfill.store.statements import Sql

LENGTH_MAX = 512
GS = "\x1d"
_FIND = Sql("select kind, ref, eaches from code where code = :code")
_FIND_3 = Sql("select kind, ref, eaches, code from code where code in (:code, :upper, :gtin)")
# The spellings of the number inside a courier's barcode, the likeliest first.
_INSIDE = ("a", "b", "c", "d", "e", "f", "g", "h")
_FIND_INSIDE = Sql(
    "select kind, ref, eaches, code from code where code in (:a, :b, :c, :d, :e, :f, :g, :h)"
    " and kind in ('parcel', :void)"
)
_CARTON = Sql(
    "select id, code, name, length_mm, width_mm, height_mm, tare_g, max_weight_g, price_minor"
    " from carton where id = :id"
)
_PERSON = Sql("select id, badge, name, roles, is_active from person where id = :id")
_PARCEL_CODES = Sql("select number, sscc, tracking from parcel where id = :id")
_VOID_LABEL = Sql("select p.number from label l join parcel p on p.id = l.parcel_id where l.id = :id")
_ORDER_NUMBER = Sql("select number from orders where id = :id")
# What was made of a returned piece bears its label still.
_RETURNED_UNIT = Sql(
    "select coalesce(w.result_id, u.product_id),"
    " case when w.id is null then u.lot_id else w.result_lot_id end, u.serial"
    " from return_unit u left join work_order w on w.unit_id = u.id and w.state = 'done'"
    " where u.id = :id"
)
_MADE_PIECE = Sql(
    "select result_id, result_lot_id, serial from work_order where id = :id and state in ('made', 'done')"
)
_PIECE_LABELS = {"U": _RETURNED_UNIT, "W": _MADE_PIECE}
_DROP_ALL = Sql("delete from code where kind = :kind and ref = :ref")


def set_codes(session: Session, kind: str, ref: int, codes: dict[str, int]) -> None:
    """Make exactly these codes (code to eaches) stand for one thing."""
    session.run(_DROP_ALL, kind=kind, ref=ref)
    for code, eaches in codes.items():
        session.run(ADD_CODE, code=code, kind=kind, ref=ref, eaches=eaches)


def product_codes(sku: str, gtin: str, barcodes: dict[str, int]) -> dict[str, int]:
    """Every code of a product, with the eaches it stands for; a GTIN is also known by its 14 digits."""
    codes = {sku: 1}
    for code, eaches in (({gtin: 1} if gtin else {}) | barcodes).items():
        codes[code] = eaches
        if gs1.is_gtin(code):
            codes[gs1.gtin14(code)] = eaches
    return codes


def read_word(raw: str) -> Said | None:
    """A word of the line protocol, or None where the text is no word we know."""
    name, _, argument = raw[1:].strip().partition(" ")
    try:
        return Said(raw, Word(name.lower()), argument.strip())
    except ValueError:
        return None


def find(session: Session, facts: StoreFacts, raw: str) -> Scanned:
    """What this code is. Raises Refused for what cannot be a code at all."""
    text = raw.strip(" \t\r\n")
    check(text)
    plain = gs1.plain(text)
    found = _known(session, facts, text, plain)
    if not found:
        said = _returned_unit(session, facts, text) or _by_gs1(session, facts, text)
        return _by_tracking(session, facts, said) if isinstance(said, UnknownScan) else said
    if len(found) == 1:
        return found[0]
    return AmbiguousScan(text, tuple(_option(session, one) for one in found), tuple(found))


def check(text: str) -> None:
    """Raises Refused for what no scanner sends and no column should keep."""
    if len(text) > LENGTH_MAX:
        raise Refused(every_flow.too_long(len(text), LENGTH_MAX))
    if not text or not text.replace(GS, "").isprintable():
        raise Refused(every_flow.unreadable(shown(text)))


def shown(raw: str, most: int = 80) -> str:
    """A raw scan for a screen or a log: control and invisible characters named, long ones cut."""
    safe = raw[:most]
    if not safe.isprintable():
        safe = "".join(c if c.isprintable() else f"<{ord(c):02X}>" for c in safe)
    return safe + ("…" if len(raw) > most else "")


def _known(session: Session, facts: StoreFacts, raw: str, plain: str) -> list[Scanned]:
    gtin = gs1.gtin14(plain) if gs1.is_gtin(plain) else plain
    rows = session.all(_FIND_3, code=plain, upper=plain.upper(), gtin=gtin)
    exact = [row for row in rows if row[3] == plain] or rows
    seen: dict[tuple[str, int], int] = {}
    for kind, ref, eaches, _ in sorted(exact, key=_is_void):
        # What a void label bore is the code of whatever else bears it now.
        if kind != label_book.VOID_LABEL or not seen:
            seen.setdefault((kind, ref), eaches)
    return [_scanned(session, facts, raw, kind, ref, eaches) for (kind, ref), eaches in seen.items()]


def _is_void(row: tuple[str, int, int, str]) -> bool:
    return row[0] == label_book.VOID_LABEL


def _returned_unit(session: Session, facts: StoreFacts, raw: str) -> ProductScan | None:
    """The label of a piece that came back ("U" and its number) stands for that very piece, lot and serial.

    So does that of a piece which a work order made ("W").
    """
    letter, number = raw[:1].upper(), raw[1:]
    if not (letter in _PIECE_LABELS and number.isascii() and number.isdigit() and 7 <= len(number) <= 15):
        return None
    row = session.one(_PIECE_LABELS[letter], id=int(number))
    if row is None:
        return None
    product_id, lot_id, serial = row
    lot = facts.lot(lot_id) if lot_id else None
    return ProductScan(
        raw, facts.product(product_id), 1, lot.code if lot else "", lot.expires_on if lot else "", serial
    )


def _by_gs1(session: Session, facts: StoreFacts, raw: str) -> Scanned:
    try:
        element = gs1.parse(raw)
    except gs1.BadElement as bad:
        return UnknownScan(raw, str(bad))
    if element is None:
        return UnknownScan(raw)
    if element.sscc:
        found = session.all(_FIND, code=element.sscc)
        for kind, ref, eaches in sorted(found, key=lambda row: bool(row[0] == label_book.VOID_LABEL)):
            return _scanned(session, facts, raw, kind, ref, eaches)
    gtin = element.gtin or element.content_gtin
    if gtin:
        for kind, ref, eaches in session.all(_FIND, code=gtin):
            if kind == "product":
                return ProductScan(
                    raw,
                    facts.product(ref),
                    element.count or eaches,
                    element.lot,
                    element.expires_on.isoformat() if element.expires_on else "",
                    element.serial,
                )
        return UnknownScan(raw, f"no product here has the GTIN {gtin}")
    return UnknownScan(raw)


def _by_tracking(session: Session, facts: StoreFacts, unknown: UnknownScan) -> Scanned:
    """The parcel whose tracking number a courier's barcode wraps; else what the code looks like."""
    matches = tracking.recognise(unknown.raw)
    if not matches:
        return unknown
    inside = tracking.spellings(unknown.raw, matches, len(_INSIDE))
    named = {name: inside[min(at, len(inside) - 1)] for at, name in enumerate(_INSIDE)}
    rows = session.all(_FIND_INSIDE, void=label_book.VOID_LABEL, **named)
    seen: dict[tuple[str, int], Scanned] = {}
    for kind, ref, eaches, code in sorted(rows, key=_is_void):
        if kind != label_book.VOID_LABEL or not seen:
            seen.setdefault((kind, ref), _scanned(session, facts, code, kind, ref, eaches))
    found = [replace(each, raw=unknown.raw) for each in seen.values()]
    if len(found) > 1:
        options = tuple(describe(each) for each in seen.values())
        return AmbiguousScan(unknown.raw, options, tuple(found))
    return found[0] if found else replace(unknown, looks=_looks(unknown.raw, matches))


def _looks(raw: str, matches: tuple[tracking.Match, ...]) -> str:
    verdict = tracking.verdict(raw, matches)
    if verdict is None:
        return ""
    if verdict.is_right:
        return says.looks_like(verdict.couriers)
    return says.misread(verdict.couriers, is_vague=verdict.is_vague)


def _scanned(session: Session, facts: StoreFacts, raw: str, kind: str, ref: int, eaches: int) -> Scanned:
    match kind:
        case "product":
            return ProductScan(raw, facts.product(ref), eaches)
        case "place":
            return PlaceScan(raw, facts.place(ref))
        case "plate":
            return PlateScan(raw, facts.plate(ref))
        case "parcel":
            number, sscc, tracked = session.one(_PARCEL_CODES, id=ref) or ("", "", "")
            via = {number: "number", sscc: "sscc", tracked: "tracking"}.get(gs1.plain(raw.strip()))
            # A GS1 code bears the SSCC behind its own marks.
            via = via or ("sscc" if sscc and sscc in raw else "number")
            return ParcelScan(raw, ref, via)
        case label_book.VOID_LABEL:
            return VoidLabelScan(raw, session.value(_VOID_LABEL, id=ref))
        case "order":
            return OrderScan(raw, ref)
        case "carton":
            return CartonScan(raw, carton(session, ref))
        case "badge":
            return BadgeScan(raw, person(session, ref))
        case _:
            return DocumentScan(raw, DocKind(kind), ref)


def carton(session: Session, carton_id: int) -> Carton:
    row = session.one(_CARTON, id=carton_id)
    assert row is not None, carton_id
    return Carton(*row)


def person(session: Session, person_id: int) -> Person:
    row = session.one(_PERSON, id=person_id)
    assert row is not None, person_id
    return Person(row[0], row[1], row[2], parse_roles(row[3]), bool(row[4]))


def _option(session: Session, scanned: Scanned) -> str:
    if isinstance(scanned, OrderScan):
        return f"order {session.value(_ORDER_NUMBER, id=scanned.order_id)}"
    return describe(scanned)
