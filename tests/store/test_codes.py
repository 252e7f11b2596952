"""What a scanned code is: our own codes first, then what GS1 data says, one meaning or several told apart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill.errors import Refused
from fulfill.messages import Level
from fulfill.scan import (
    AmbiguousScan,
    BadgeScan,
    CartonScan,
    DocumentScan,
    OrderScan,
    PlaceScan,
    PlateScan,
    ProductScan,
    Scanned,
    UnknownScan,
    VoidLabelScan,
    Word,
)
from fulfill.store import codes
from fulfill.store.facts import Moment, StoreFacts
from tests.build import Shop

GTIN = "4006381333931"
SSCC = "395200000000000012"


@pytest.fixture
def shop(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    opened = Shop.open(database_url, tmp_path)
    yield opened
    opened.close()


def find(shop: Shop, raw: str) -> Scanned:
    desk = shop.desk()
    with shop.warehouse.database.read() as session:
        facts = StoreFacts(session, Moment(desk.person, desk.station, 0, "2026-11-23", ""))
        return codes.find(session, facts, raw)


def test_each_kind_of_code_is_what_it_is(shop):
    shop.order("1001", ("MUG", 1))
    shop.take("suppliers", "code,name\nACME,Acme\n")
    shop.take("purchase_orders", "po,supplier,sku,quantity\nPO-1,ACME,MUG,1\n")
    kinds = {
        "A-01": PlaceScan,
        "T-1": PlateScan,
        "MUG": ProductScan,
        "BOX-S": CartonScan,
        "IDA": BadgeScan,
        "1001": OrderScan,
        "ACME": DocumentScan,
        "PO-1": DocumentScan,
        "NOBODY": UnknownScan,
    }
    assert {raw: type(find(shop, raw)) for raw in kinds} == kinds


@pytest.mark.parametrize(
    "raw", [GTIN, f"0{GTIN}", f"]E0{GTIN}", f" {GTIN}\r\n", f"01{'0' + GTIN}", f"]C101{'0' + GTIN}"]
)
def test_a_gtin_is_known_however_it_is_written(shop, raw):
    found = find(shop, raw)
    assert isinstance(found, ProductScan)
    assert (found.product.sku, found.eaches) == ("MUG", 1)


def test_a_case_counts_its_pieces(shop):
    found = find(shop, "MUG-BOX")
    assert (found.product.sku, found.eaches) == ("MUG", 6)


def test_gs1_data_carries_lot_expiry_serial_and_count(shop):
    found = find(shop, f"]d2010{GTIN}17301231" + "10L-7\x1d" + "21S-9\x1d" + "3712")
    assert (found.lot, found.expires_on, found.serial, found.eaches) == ("L-7", "2030-12-31", "S-9", 12)


def test_a_small_letter_finds_what_no_code_has_in_small_letters(shop):
    assert find(shop, "a-01").place.code == "A-01"
    shop.take("places", "code,kind\na-01,reserve\n")
    assert find(shop, "a-01").place.code == "a-01"
    assert find(shop, "A-01").place.code == "A-01"


def test_our_own_code_comes_before_what_gs1_would_read_into_it(shop):
    raw = "10ABC"
    assert not isinstance(find(shop, raw), PlaceScan)
    shop.take("places", f"code,kind\n{raw},reserve\n")
    assert find(shop, raw).place.code == raw


def test_a_gtin_that_nobody_has_is_named(shop):
    found = find(shop, "]C10104012345123456")
    assert isinstance(found, UnknownScan)
    assert "04012345123456" in found.why


def test_a_code_of_two_products_is_ambiguous_and_names_both(shop):
    shop.take("products", "sku,name,barcodes\nHAT,Hat,H-1\nCAP,Cap,H-1=2\n")
    found = find(shop, "H-1")
    assert isinstance(found, AmbiguousScan)
    assert sorted(found.options) == ["product CAP (Cap, 2 pieces)", "product HAT (Hat)"]
    seat = shop.seat("count", "COY")
    seat.scan("A-01")
    refused = seat.scan("H-1")
    assert (refused.level, refused.code) == (Level.STOP, "ambiguous")
    assert "HAT" in refused.message
    assert "CAP" in refused.message


def test_of_two_meanings_the_one_that_is_asked_for_is_taken(shop):
    """An order may have the number of a product: shops number as they like."""
    shop.order("MUG", ("PEN", 1)).release()
    assert isinstance(find(shop, "MUG"), AmbiguousScan)
    seat = shop.seat("count", "COY")
    seat.scan("A-01")
    assert seat.scan("MUG").level is Level.OK


def test_a_parcel_tells_by_which_of_its_codes_it_came(shop):
    codes_of = ("P-9", "TRK-9", SSCC)
    parcel = f"values (9, 'P-9', 9, 99, '{SSCC}', 'TRK-9')"

    def do(session):
        session.script(
            [
                "insert into orders (id, number) values (9, 'O-9')",
                "insert into plate (id, code, kind) values (99, 'C-9', 'carton')",
                f"insert into parcel (id, number, order_id, plate_id, sscc, tracking) {parcel}",
                *[f"insert into code (code, kind, ref) values ('{c}', 'parcel', 9)" for c in codes_of],
            ]
        )
        session.commit()

    shop.warehouse.database.run(do)
    via = {raw: find(shop, raw).via for raw in (*codes_of, f"]C100{SSCC}")}
    assert via == {"P-9": "number", "TRK-9": "tracking", SSCC: "sscc", f"]C100{SSCC}": "sscc"}


def test_a_void_labels_code_is_told_from_its_parcels_own(shop):
    """The SSCC on a void label is the parcel's for as long as the parcel has no other."""
    parcel = f"values (9, 'P-9', 9, 99, '{SSCC}')"
    own = "insert into code (code, kind, ref) values"

    def do(session):
        session.script(
            [
                "insert into orders (id, number) values (9, 'O-9')",
                "insert into plate (id, code, kind) values (99, 'C-9', 'carton')",
                f"insert into parcel (id, number, order_id, plate_id, sscc) {parcel}",
                "insert into label (id, parcel_id, key, state) values (1, 9, 'label:P-9:1', 'void')",
                f"{own} ('{SSCC}', 'parcel', 9)",
                *[f"{own} ('{code}', 'void_label', 1)" for code in ("TRK-8", SSCC)],
            ]
        )
        session.commit()

    shop.warehouse.database.run(do)
    assert find(shop, "TRK-8") == VoidLabelScan("TRK-8", "P-9")
    assert [find(shop, raw).parcel_id for raw in (SSCC, f"]C100{SSCC}")] == [9, 9]

    def renumber(session):
        session.script([f"delete from code where code = '{SSCC}' and kind = 'parcel'"])
        session.commit()

    shop.warehouse.database.run(renumber)
    assert {type(find(shop, raw)) for raw in (SSCC, f"]C100{SSCC}")} == {VoidLabelScan}


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("", "unreadable"),
        (" \t", "unreadable"),
        ("A\x00B", "unreadable"),
        ("A\u200bB", "unreadable"),
        ("A" * 513, "too_long"),
    ],
)
def test_what_can_be_no_code_is_refused(shop, raw, code):
    with pytest.raises(Refused) as refused:
        find(shop, raw)
    assert refused.value.message.code == code
    assert refused.value.message.text.isprintable()


@pytest.mark.parametrize(
    ("raw", "word", "argument"),
    [
        ("!qty 5", Word.QTY, "5"),
        ("!QTY  5 ", Word.QTY, "5"),
        ("! done", Word.DONE, ""),
        ("!note a b", Word.NOTE, "a b"),
    ],
)
def test_words_are_read(raw, word, argument):
    said = codes.read_word(raw)
    assert (said.word, said.argument) == (word, argument)


@pytest.mark.parametrize("raw", ["!", "!dance", "!qty5", "!qty\xa05"])
def test_what_is_no_word_is_none(raw):
    assert codes.read_word(raw) is None


def test_what_is_shown_is_safe_on_a_screen():
    assert codes.shown("A\x1b[2J") == "A<1B>[2J"
    assert codes.shown("a" * 100) == "a" * 80 + "…"


def test_where_tells_what_any_code_is_without_losing_the_task(shop):
    shop.order("1001", ("MUG", 2)).release()
    seat = shop.seat("pick", "IDA")
    seat.scan("T-1")
    before = (seat.last.step, seat.last.task)
    told = {
        "MUG": "Lies at A-01: 10 (2 promised), B-01: 50",
        "A-02": "(forward). Holds",
        "T-2": "Holds nothing",
        "1001": "order 1001 is picking",
        "BOX-S": "box type BOX-S",
    }
    for raw, words in told.items():
        answer = seat.scan(f"!where {raw}")
        assert (answer.level, answer.code) == (Level.OK, "found")
        assert words in answer.message
        assert (answer.step, answer.task) == before
    assert seat.scan("!where NOBODY").code == "unknown_code"
    assert seat.scan("!where").code == "bad_argument"
