"""Lists of other programs: which column is which is guessed, said, kept as text, and read by."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill.errors import UnusableInput
from fulfill.exchange.guessing import Guess, guess
from fulfill.exchange.mapping import ColumnMap, from_toml, signature, to_toml
from fulfill.exchange.reading import header_of, read
from fulfill.exchange.sniff import UnknownColumns
from fulfill.exchange.tidying import Days, days_in, tidy_for
from fulfill.records import Group, Kind, Rejected

GERMAN = (
    "Auftragsnr.;Artikelnummer;Anzahl;Vorname;Nachname;Straße;Hausnr.;PLZ;Ort;Land;Bestelldatum;Einzelpreis;Währung\n"
    "R-77;MUG;3;Jörg;Müller;Hauptstr.;12a;01067;Dresden;Deutschland;22.11.2026;12,50 €;EUR\n"
    "R-77;PEN;1;Jörg;Müller;Hauptstr.;12a;01067;Dresden;Deutschland;22.11.2026;1,00;EUR\n"
    "R-78;MUG;zwei;Eva;Roth;Ring;3;10115;Berlin;DE;23.11.2026;12,50;EUR\n"
)
SPANISH = (
    "nº pedido,referencia,cantidad,nombre completo,dirección,población,código postal,país,"
    "correo electrónico\n"
    "P1,MUG,2,Ana Gil,Calle Mayor 3,Madrid,28013,España,ana@example.es\n"
)


def file(folder: Path, text: str, name: str = "theirs.csv", encoding: str = "utf-8") -> Path:
    made = folder / name
    made.write_bytes(text.encode(encoding))
    return made


def guessed(path: Path, kind: Kind | None = None) -> Guess:
    header = header_of(path)
    assert header is not None
    return guess(header, kind, path.stem)


def ours(found: Guess) -> dict[str, tuple[str, ...]]:
    return dict(found.map.columns)


def test_a_german_shop_is_understood_whole(tmp_path):
    path = file(tmp_path, GERMAN)
    with pytest.raises(UnknownColumns):
        read(path)
    found = guessed(path)
    assert found.map.kind is Kind.ORDERS
    assert not found.map.missing
    assert ours(found) == {
        "order": ("auftragsnr.",),
        "name": ("vorname", "nachname"),
        "address1": ("straße", "hausnr."),
        "city": ("ort",),
        "country": ("land",),
        "sku": ("artikelnummer",),
        "quantity": ("anzahl",),
        "postcode": ("plz",),
        "currency": ("währung",),
        "ordered_at": ("bestelldatum",),
        "unit_price": ("einzelpreis",),
    }
    first, *rest = read(path, map_=found.map)
    assert isinstance(first, Group)
    order = first.record
    assert (order.order, order.address.name, order.address.address1) == (
        "R-77",
        "Jörg Müller",
        "Hauptstr. 12a",
    )
    assert (order.address.postcode, order.address.country) == ("01067", "DE")
    assert [(line.sku, line.quantity, line.unit_price) for line in order.lines] == [
        ("MUG", 3, 1250),
        ("PEN", 1, 100),
    ]
    assert order.ordered_at is not None
    assert order.ordered_at.date().isoformat() == "2026-11-22"
    assert isinstance(rest[0], Rejected)
    assert rest[0].line_no == 4
    assert "zwei" in rest[0].reason


def test_a_spanish_shop_is_understood_whole(tmp_path):
    found = guessed(file(tmp_path, SPANISH))
    assert found.map.kind is Kind.ORDERS
    assert not found.map.missing
    assert ours(found)["email"] == ("correo electrónico",)
    assert found.sure >= set(found.map.missing)


@pytest.mark.parametrize(
    ("header", "row", "kind", "expected"),
    [
        (
            "Item No,Description,EAN Code,Weight (kg),Length cm,Made in",
            "A1,Red mug,4006381333931,0.35,12,China",
            Kind.PRODUCTS,
            {"sku": "item no", "name": "description", "gtin": "ean code", "weight_g": "weight (kg)",
             "length_mm": "length cm", "country_of_origin": "made in"},
        ),
        (
            "Lagerplatz;Artikel-Nr.;Bestand;Charge;MHD",
            "A-01;MUG;12;L7;31.12.2027",
            Kind.STOCK,
            {"place": "lagerplatz", "sku": "artikel-nr.", "quantity": "bestand", "lot": "charge",
             "expires_on": "mhd"},
        ),
        (
            "Purchase Order\tVendor\tItem\tQty\tETA",
            "PO1\tACME\tMUG\t40\t2026-12-01",
            Kind.PURCHASE_ORDERS,
            {"po": "purchase order", "supplier": "vendor", "sku": "item", "quantity": "qty",
             "expected_on": "eta"},
        ),
    ],
)  # fmt: skip
def test_lists_of_each_kind_are_told_from_their_headers(tmp_path, header, row, kind, expected):
    found = guessed(file(tmp_path, f"{header}\n{row}\n"))
    assert found.map.kind is kind
    assert {field: theirs[0] for field, theirs in found.map.columns} == expected


def test_of_two_addresses_the_one_that_is_shipped_to_is_taken(tmp_path):
    head = (
        "order,sku,qty,Billing Name,Billing City,Shipping Name,Shipping Street,Shipping City,Shipping Country"
    )
    found = guessed(file(tmp_path, f"{head}\n1,MUG,1,Bob,Rome,Ann,Via 1,Milan,IT\n"))
    assert ours(found)["name"] == ("shipping name",)
    assert ours(found)["city"] == ("shipping city",)


@pytest.mark.parametrize("city", ["Billing City", "City (billing)", "Rechnungsort", "Ciudad factura"])
def test_an_address_of_who_pays_is_never_taken_for_that_of_the_parcel(tmp_path, city):
    found = guessed(file(tmp_path, f"order,sku,qty,name,street,{city},country\n1,M,1,Ann,A 1,Rome,IT\n"))
    assert found.map.missing == ("city",)


def test_content_tells_what_a_name_does_not_and_contradicts_what_it_says(tmp_path):
    # "Code 2" is no word for a barcode, yet only barcodes stand in it; "EAN" holds none.
    found = guessed(
        file(tmp_path, "sku,title,ean,Code 2\nA,Mug,none,4006381333931\nB,Pen,none,5901234123457\n")
    )
    assert ours(found)["gtin"] == ("code 2",)
    assert "gtin" not in found.sure
    orders = guessed(
        file(tmp_path, "order,sku,qty,name,street,city,Z,Staat\n1,MUG,1,Ann,High St 1,London,SW1A 1AA,GB\n")
    )
    assert ours(orders)["postcode"] == ("z",)


def test_the_name_of_a_product_is_no_recipient(tmp_path):
    found = guessed(file(tmp_path, "order,sku,qty,product name,street,city,country\n1,M,1,Mug,A 1,Rome,IT\n"))
    assert found.map.missing == ("name",)


def test_what_they_lack_can_be_said_once_for_all(tmp_path):
    path = file(tmp_path, "bin,type\nA-1,\nA-2,reserve\n")
    told = ColumnMap(
        Kind.PLACES,
        (("code", ("bin",)), ("kind", ("type",))),
        (("kind", "forward"), ("zone", "Z")),
        name="bins",
    )
    records = [item.record for item in read(path, map_=told)]
    assert [(each.code, str(each.kind), each.zone) for each in records] == [
        ("A-1", "forward", "Z"),
        ("A-2", "reserve", "Z"),
    ]


def test_rejects_of_a_mapped_file_are_its_own_rows_and_are_read_by_the_same_map(tmp_path):
    path = file(tmp_path, GERMAN)
    told = guessed(path).map
    rejected = [item for item in read(path, map_=told) if isinstance(item, Rejected)]
    assert rejected[0].raw_row == GERMAN.splitlines()[3].split(";")
    mended = (
        GERMAN.splitlines()[0] + ";reason\n" + GERMAN.splitlines()[3].replace("zwei", "2") + ";was wrong\n"
    )
    again = file(tmp_path, mended, "mended.csv")
    header = header_of(again)
    assert header is not None
    assert signature(header.names) == signature(told.header)
    reading = read(again, map_=told)
    assert reading.old_reason_at == 13
    assert [type(item) for item in reading] == [Group]


def test_a_row_with_cells_too_many_keeps_them_all(tmp_path):
    path = file(tmp_path, "bin,type\nA-1,forward,x,y\n")
    told = ColumnMap(Kind.PLACES, (("code", ("bin",)), ("kind", ("type",))))
    (item,) = read(path, map_=told)
    assert isinstance(item, Rejected)
    assert item.raw_row == ["A-1", "forward", "x", "y"]


def test_a_column_that_comes_twice_can_be_chosen(tmp_path):
    path = file(tmp_path, "bin,type,bin\nold,forward,A-1\n")
    with pytest.raises(UnknownColumns, match="twice"):
        read(path)
    told = ColumnMap(Kind.PLACES, (("code", ("bin (2)",)), ("kind", ("type",))))
    (item,) = read(path, map_=told)
    assert item.record.code == "A-1"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_every_delimiter_and_encoding_that_is_known_is_mapped(tmp_path, encoding, mark):
    path = file(tmp_path, f"Stellplatz{mark}Straße\nA-1{mark}forward\n", encoding=encoding)
    told = ColumnMap(Kind.PLACES, (("code", ("Stellplatz",)), ("kind", ("Straße",))))
    (item,) = read(path, map_=told)
    assert item.record.code == "A-1"


def test_a_map_for_another_file_is_refused_with_what_is_there(tmp_path):
    path = file(tmp_path, "bin,type\nA-1,forward\n")
    told = ColumnMap(Kind.PLACES, (("code", ("shelf",)), ("kind", ("type",))), name="bins")
    with pytest.raises(UnusableInput, match=r"'bins' wants the column 'shelf'.*'bin, type'"):
        read(path, map_=told)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("kind = ", "no TOML"),
        ('kind = "cats"', "expected one of products"),
        ('kind = "totes"\n[columns]\nname = "x"', "has no column 'name'"),
        ('kind = "totes"', "nothing fills code"),
        ('kind = "totes"\ncolumns = 3', "is no table"),
        ('kind = "totes"\n[columns]\ncode = 3', "code names no column"),
        ('kind = "totes"\n[columns]\ncode = []', "code names no column"),
        ('kind = "totes"\ndays = "x"\n[columns]\ncode = "c"', "day_first or month_first"),
        ('kind = "totes"\n[columns]\ncode = "c"\n[always]\nkind = "bus"', "kind cannot always be that"),
    ],
)
def test_a_map_that_cannot_be_used_is_refused_in_words(text, words):
    with pytest.raises(UnusableInput, match=words):
        from_toml(text, "map.toml")


_TEXTS = st.text(min_size=1, max_size=20).map(str.strip).filter(bool)


@given(st.lists(_TEXTS, min_size=1, max_size=3), _TEXTS, st.sampled_from(Days))
def test_a_map_reads_as_it_was_written(theirs, name, days):
    told = ColumnMap(
        Kind.TOTES, (("code", tuple(theirs)),), (("kind", "cart"),), days, name[:60], tuple(sorted(theirs))
    )
    assert from_toml(to_toml(told), "it") == told


@given(st.lists(st.sampled_from(["A", "b ", "c", "reason"]), unique=True), st.randoms())
def test_a_signature_minds_neither_order_nor_case_nor_the_reason_of_a_rejects_file(names, random):
    mixed = [name.upper() for name in names if name != "reason"]
    random.shuffle(mixed)
    assert signature(names) == signature(mixed)
    assert signature([*names, "another"]) != signature(names)


@given(
    st.text(max_size=30), st.sampled_from("weight_g price quantity ordered_at country gtin width_mm".split())
)
def test_tidying_takes_any_text_and_leaves_what_is_ours(text, field):
    tidy = tidy_for(field)
    assert tidy(tidy(text)) == tidy(text)


@pytest.mark.parametrize(
    ("field", "header", "text", "expected"),
    [
        ("weight_g", "Gewicht (kg)", "0,25", "250"),
        ("weight_g", "weight", "1.5 kg", "1500"),
        ("weight_g", "weight", "250", "250"),
        ("weight_g", "weight", "0.25", "0.25"),
        ("weight_g", "weight", "1.000", "1.000"),
        ("weight_g", "weight oz", "2", "57"),
        ("length_mm", "Länge in cm", "12,5", "125"),
        ("price", "", "1.234,50 €", "1234.50"),
        ("price", "", "1,234.50", "1234.50"),
        ("price", "", "12,5", "12.5"),
        ("price", "", "1,234", "1,234"),
        ("quantity", "", "3.0", "3"),
        ("quantity", "", "4 Stück", "4"),
        ("quantity", "", "1.000", "1.000"),
        ("ship_by", "", "1.2.27", "2027-02-01"),
        ("ship_by", "", "03/04/2026", "03/04/2026"),
        ("ship_by", "", "2026/4/3", "2026-04-03"),
        ("ordered_at", "", "22.11.2026 9:05", "2026-11-22 09:05"),
        ("country", "", "Alemania", "DE"),
        ("country", "", "esp", "ES"),
        ("payment", "", "Bezahlt", "paid"),
        ("gtin", "", "4 006381 333931", "4006381333931"),
    ],
)
def test_what_others_write_is_read_where_it_can_be_one_thing_only(field, header, text, expected):
    assert tidy_for(field, header)(text) == expected


def test_which_comes_first_in_a_day_is_told_by_one_that_can_be_no_month():
    assert days_in(["03/04/2026", "25/04/2026"]) is Days.DAY_FIRST
    assert days_in(["03/04/2026", "04/25/2026"]) is Days.MONTH_FIRST
    assert days_in(["03/04/2026", "25.04.2026"]) is Days.UNTOLD
    assert tidy_for("ship_by", days=Days.MONTH_FIRST)("04/25/2026") == "2026-04-25"


@given(st.lists(st.lists(st.text(max_size=8), min_size=2, max_size=5), min_size=1, max_size=6))
def test_no_header_and_no_row_makes_the_guess_fail(tmp_path_factory, rows):
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    path = file(tmp_path_factory.mktemp("any"), out.getvalue().encode("utf-8", "replace").decode())
    try:
        header = header_of(path)
    except UnusableInput:
        return
    if header is not None:
        found = guess(header)
        used = [each for _, theirs in found.map.columns for each in theirs]
        assert len(used) == len(set(used))
