"""Our own CSV: good rows become records, bad rows keep their reason, documents are taken whole."""

from __future__ import annotations

import csv
import tracemalloc
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from fulfill.address import Address
from fulfill.catalog import Tracking
from fulfill.errors import UnusableInput
from fulfill.exchange.reading import read
from fulfill.people import Role
from fulfill.places import PlaceKind, PlateKind
from fulfill.records import (
    CartonRecord,
    Group,
    Kind,
    OrderLineRecord,
    OrderRecord,
    Payment,
    PersonRecord,
    PlaceRecord,
    ProductRecord,
    PurchaseOrderRecord,
    Record,
    Rejected,
    ReturnRecord,
    StockRecord,
    SupplierRecord,
    ToteRecord,
)

MUG_ROW = "MUG;Mug, blue;5901234123457;MUG-6=6|x;250;lot+expiry;4.5;eur\n"
ORDER_HEADER = "order,sku,quantity,name,address1,city,country"


def a_file(folder: Path, text: str | bytes, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def split(path: Path, kind: Kind | None = None) -> tuple[list[Record], list[Rejected]]:
    records: list[Record] = []
    rejected: list[Rejected] = []
    for each in read(path, kind):
        if isinstance(each, Group):
            records.append(each.record)
        else:
            rejected.append(each)
    return records, rejected


def test_an_order_is_read_with_all_its_columns(tmp_path: Path) -> None:
    path = a_file(
        tmp_path,
        "order,sku,quantity,name,address1,city,country,company,address2,region,postcode,phone,email,unit_price,"
        "currency,ordered_at,ship_by,service,priority,channel,payment,note,gift_note\n"
        'W1,MUG,2,Zoë Ode,1 Main St,Wien,at,ACME,Top 3,W,1010,+43 1,z@example.com,12.50,EUR,'
        '2026-11-20T10:00:00+01:00,2026-11-25,express,2,web,cod,"two\nlines",Hi 🎁\n'
        "W1,TEE,1,,,,,,,,,,,9,,,,,,,,,\n",
    )  # fmt: skip
    [group] = list(read(path))
    assert isinstance(group, Group)
    assert group.record == OrderRecord(
        "W1",
        (OrderLineRecord("MUG", 2, 1250), OrderLineRecord("TEE", 1, 900)),
        Address("Zoë Ode", "ACME", "1 Main St", "Top 3", "Wien", "W", "1010", "AT", "+43 1", "z@example.com"),
        "express",
        2,
        "web",
        Payment.COD,
        "EUR",
        datetime(2026, 11, 20, 9, tzinfo=UTC),
        date(2026, 11, 25),
        "two\nlines",
        "Hi 🎁",
    )
    assert group.rows == (2, 4)
    assert group.raw_rows[1][:3] == ["W1", "TEE", "1"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "sku;name;gtin;barcodes;weight_g;tracking;price;currency\n" + MUG_ROW,
            ProductRecord("MUG", "Mug, blue", "05901234123457", (("MUG-6", 6), ("x", 1)), 250,
                          tracking=Tracking.LOT_EXPIRY, price=450, currency="EUR"),
        ),
        ("code\tkind\tzone\tsequence\nA-01\tforward\tA\t7\n",
         PlaceRecord("A-01", PlaceKind.FORWARD, "A", sequence=7)),
        ("code,kind\nA-01,dock\n", PlaceRecord("A-01", PlaceKind.DOCK)),
        ("code,kind\nT-1,cart\n", ToteRecord("T-1", PlateKind.CART)),
        ("code\nT-1\n", ToteRecord("T-1")),
        (
            "place,sku,quantity,lot,expires_on,serial\nA-01,MUG,0,L1,2027-01-31,\n",
            StockRecord("A-01", "MUG", 0, "L1", date(2027, 1, 31)),
        ),
        ("code,length_mm,width_mm,height_mm,price\nS,300,200,100,0.40\n",
         CartonRecord("S", 300, 200, 100, price=40)),
        (
            "code,name,lead_time_days,returns_address1,returns_city,returns_country\nA,Acme,5,1 Rd,York,GB\n",
            SupplierRecord("A", "Acme", lead_time_days=5,
                           returns_address=Address(address1="1 Rd", city="York", country="GB")),
        ),
        (
            "badge,name,role,pin\nB1,Ann,picker|packer,123456\n",
            PersonRecord("B1", "Ann", (Role.PICKER, Role.PACKER), "123456"),
        ),
    ],
)  # fmt: skip
def test_each_kind_is_told_from_its_header(tmp_path: Path, text: str, expected: Record) -> None:
    assert split(a_file(tmp_path, text)) == ([expected], [])


def test_purchase_orders_and_returns_have_lines(tmp_path: Path) -> None:
    pos, _ = split(a_file(tmp_path, "po,supplier,sku,quantity,expected_on,unit_cost,currency\n"
                                    "P1,ACME,MUG,10,2026-12-01,2.25,EUR\nP1,ACME,TEE,5,,,EUR\n"))  # fmt: skip
    [po] = pos
    assert isinstance(po, PurchaseOrderRecord)
    assert [(line.sku, line.quantity, line.unit_cost) for line in po.lines] == [
        ("MUG", 10, 225),
        ("TEE", 5, 0),
    ]
    rmas, _ = split(
        a_file(tmp_path, "rma,order,sku,quantity,reason,expires_on\nR1,W1,MUG,1,too small,2026-12-24\n")
    )
    [rma] = rmas
    assert isinstance(rma, ReturnRecord)
    assert (rma.order, rma.lines[0].reason, rma.expires_on) == ("W1", "too small", date(2026, 12, 24))


def test_one_bad_row_rejects_its_whole_order_and_no_other(tmp_path: Path) -> None:
    path = a_file(
        tmp_path,
        f"{ORDER_HEADER}\nW1,MUG,1,Ann,1 Rd,York,GB\nW2,MUG,1,Bob,2 Rd,York,GB\nW1,TEE,x,Ann,1 Rd,York,GB\n"
        "W3,MUG,1,Cy,3 Rd,York,GB\n",
    )
    records, rejected = split(path)
    assert [each.order for each in records if isinstance(each, OrderRecord)] == ["W2", "W3"]
    assert [(each.line_no, each.raw_row[1]) for each in rejected] == [(2, "MUG"), (4, "TEE")]
    assert "mend line 4" in rejected[0].reason
    assert rejected[1].reason.startswith("quantity: 'x' is not a quantity")


def test_rows_of_one_order_may_stand_apart(tmp_path: Path) -> None:
    rows = [f"W{at % 3},S{at},1,Ann,1 Rd,York,GB" for at in range(9)]
    records, rejected = split(a_file(tmp_path, "\n".join([ORDER_HEADER, *rows])))
    assert rejected == []
    assert [[line.sku for line in each.lines] for each in records if isinstance(each, OrderRecord)] == [
        ["S0", "S3", "S6"],
        ["S1", "S4", "S7"],
        ["S2", "S5", "S8"],
    ]


def test_rows_of_one_order_must_agree_on_where_it_goes(tmp_path: Path) -> None:
    path = a_file(tmp_path, f"{ORDER_HEADER}\nW1,MUG,1,Ann,1 Rd,York,GB\nW1,TEE,1,Ann,9 Rd,York,GB\n")
    records, rejected = split(path)
    assert records == []
    assert "address1 is '9 Rd' here and '1 Rd' in line 2" in rejected[1].reason


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("W1,MUG,١٢,Ann,1 Rd,York,GB", "quantity"),
        ("W1,MUG,1_0,Ann,1 Rd,York,GB", "quantity"),
        ("W1,MUG, 1 ,Ann,1 Rd,York,GB", "quantity"),
        ("W1,MUG,0,Ann,1 Rd,York,GB", "at least 1"),
        ("W1,MUG,99999999,Ann,1 Rd,York,GB", "quantity"),
        ("W1,M\u200bUG,1,Ann,1 Rd,York,GB", "sku"),
        ("W1,MUG,1,A\x00nn,1 Rd,York,GB", "invisible"),
        ("W1,MUG,1,,1 Rd,York,GB", "name is empty"),
        ("W1,MUG,1,Ann,1 Rd,York,Britain", "country"),
        (",MUG,1,Ann,1 Rd,York,GB", "order is empty"),
        ("W1,MUG,1,Ann,1 Rd,York", "6 columns"),
        ("W1,MUG,1,Ann,1 Rd,York,GB,more", "8 columns"),
        ('W1,MUG,1,"Ann" x,1 Rd,York,GB', "quotation mark"),
        ('W1,MUG,1,"Ann,1 Rd,York,GB', "quotation mark"),
        ("W1,MUG,1," + "x" * 140_000 + ",1 Rd,York,GB", "expected at most 200"),
        ('W1,MUG,1,"' + "x" * 140_000 + '",1 Rd,York,GB', "131,072"),
        ("," * 140_000 + "x", "columns"),
        ("x" * 1_100_000, "1,000,000"),
    ],
    ids=lambda text: text[:30].encode("unicode_escape").decode(),
)
def test_a_bad_row_costs_itself_only(tmp_path: Path, row: str, reason: str) -> None:
    good = "{},MUG,1,Ann,1 Rd,York,GB\n"
    text = f"{ORDER_HEADER}\n{good.format('G1')}{row}\n{good.format('G2')}{good.format('G3')}"
    records, rejected = split(a_file(tmp_path, text))
    assert [each.order for each in records if isinstance(each, OrderRecord)] == ["G1", "G2", "G3"]
    [one] = rejected
    if "x" * 140_000 not in row:
        assert reason in one.reason
    assert one.line_no == 3
    assert one.reason.endswith(".")


def test_empty_rows_and_surplus_empty_cells_are_passed_over(tmp_path: Path) -> None:
    text = f"{ORDER_HEADER}\n\n,,,,,,\nG1,MUG,1,Ann,1 Rd,York,GB,,,\n\n"
    records, rejected = split(a_file(tmp_path, text))
    assert len(records) == 1
    assert rejected == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-bom"])
def test_marks_of_byte_order_are_no_part_of_the_first_column(tmp_path: Path, encoding: str) -> None:
    text = "sku,name\nMUG,Tasse für Öl\n"
    data = b"\xff\xfe" + text.encode("utf-16-le") if encoding == "utf-16-le-bom" else text.encode(encoding)
    assert split(a_file(tmp_path, data)) == ([ProductRecord("MUG", "Tasse für Öl")], [])


def test_windows_line_ends_and_a_separator_hint_are_understood(tmp_path: Path) -> None:
    assert split(a_file(tmp_path, "sep=;\r\nsku;name\r\nMUG;Mug\r\n"))[0] == [ProductRecord("MUG", "Mug")]
    assert split(a_file(tmp_path, "sku,name\rMUG,Mug\r"))[0] == [ProductRecord("MUG", "Mug")]


def test_unknown_columns_are_passed_over_and_told(tmp_path: Path) -> None:
    reading = read(a_file(tmp_path, "SKU , Name,colour\nMUG,Mug,blue\n"))
    assert [each.record for each in reading if isinstance(each, Group)] == [ProductRecord("MUG", "Mug")]
    assert "colour" in reading.notes[0]


def test_the_same_thing_twice_in_one_list_is_refused(tmp_path: Path) -> None:
    records, rejected = split(a_file(tmp_path, "sku,name\nMUG,Mug\nTEE,Tee\nMUG,Other\n"))
    assert len(records) == 2
    assert "Line 2 says this already" in rejected[0].reason


def test_two_units_cannot_share_a_serial(tmp_path: Path) -> None:
    _, rejected = split(a_file(tmp_path, "place,sku,quantity,serial\nA,MUG,2,S1\nA,MUG,1,S2\n"))
    assert [each.line_no for each in rejected] == [2]


@pytest.mark.parametrize(
    ("data", "way_out"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04rest", "Excel"),
        (b"\x89PNG\r\n", "picture"),
        (b"\xd0\xcf\x11\xe0aa", "Excel"),
        (bytes(range(256)) * 4, "Save it as"),
        (b"\x00" * 100, "not text"),
        ("sku,name\nMUG,Mug\n".encode("utf-16-le"), "UTF-16"),
        ("sku,name\nMUG,Größe\n".encode("latin-1"), "line 2 has the byte 0xF6"),
        (b"sku,name\n" + b"MUG,Mug\n" * 20_000 + b"\xff,x\n", "line 20002"),
        (b"<html></html>", "web page"),
        (b"sku,name,sku\nMUG,Mug,X\n", "twice"),
        (b"order,sku,quantity\nW1,MUG,1\n", "lacks the columns name, address1, city, country"),
        (b"hello,world\n1,2\n", "no kind of list"),
        (b'"sku,name\nMUG,Mug\n', "quotation"),
        (b"x" * 200_000, "header"),
        (b"{broken", "JSON"),
        (b"[" * 100_000, "JSON"),
        (b"{}", "no order"),
    ],
)
def test_a_file_that_is_no_list_is_refused_before_anything_is_read(
    tmp_path: Path, data: bytes, way_out: str
) -> None:
    with pytest.raises(UnusableInput, match=way_out):
        read(a_file(tmp_path, data))


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(UnusableInput, match="cannot be read"):
            read(path)


def test_kind_can_be_forced(tmp_path: Path) -> None:
    path = a_file(tmp_path, "code,name\nA,Acme\n")
    assert split(path)[0] == [SupplierRecord("A", "Acme")]
    assert split(path, Kind.TOTES)[0] == [ToteRecord("A")]
    with pytest.raises(UnusableInput, match="lacks the columns sku"):
        read(path, Kind.PRODUCTS)


def test_ten_thousand_bad_rows_are_all_told(tmp_path: Path) -> None:
    text = "sku,name\n" + 'M"UG,"Mug\n' * 5_000 + ",x\n" * 5_000 + "MUG,Mug\n"
    records, rejected = split(a_file(tmp_path, text))
    assert len(records) == 1
    assert len(rejected) == 10_000


def test_twenty_thousand_lines_stream_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "big.csv"
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([*ORDER_HEADER.split(","), "note"])
        for at in range(20_000):
            writer.writerow(
                [f"W{at // 3}", f"SKU-{at % 997}", 1, f"Name {at // 3}", "1 Rd", "York", "GB", "x" * 50]
            )
    tracemalloc.start()
    count = sum(isinstance(each, Group) for each in read(path))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 6_667
    assert peak < 10_000_000
