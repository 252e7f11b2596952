"""Documents written again: each a marked copy, numbered, kept; and labels that scan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill import copies
from fulfill.errors import Refused, UnusableInput
from tests.adapters.fake_carrier import FakeCarrier
from tests.build import Shop
from tests.stories.test_ship_story import loader, packed


@pytest.fixture
def shop(sqlite_url: str, tmp_path: Path) -> Iterator[Shop]:
    (tmp_path / "papers").mkdir(exist_ok=True)
    carrier = FakeCarrier()
    shop = Shop.open(sqlite_url, tmp_path, {carrier.code: carrier})
    yield shop
    shop.close()


def written(shop: Shop, number: str) -> list[str]:
    files = copies.write(shop.desk(), number, shop.folder / "again")
    assert all(path.read_bytes().startswith(b"%PDF-") for path in files)
    return [path.name for path in files]


def codes_on(path: Path) -> set[str]:
    """Every barcode on every page, as a camera reads it."""
    import pypdfium2
    import zxingcpp

    found = set()
    with pypdfium2.PdfDocument(path) as pdf:
        for page in pdf:
            image = page.render(scale=4).to_pil().convert("L")
            found |= {barcode.text for barcode in zxingcpp.read_barcodes(image)}
    return found


def test_the_papers_of_a_parcel_an_order_and_a_manifest_are_written_as_numbered_copies(shop):
    number = packed(shop, "1001")[0]
    sue = loader(shop)
    sue.scan(number, "!done")
    manifest = shop.value("select number from manifest")
    assert written(shop, number) == [
        "slip-1001-1-copy1.pdf",
        "return_form-1001-1-copy1.pdf",
        f"label-{number}-1-copy1.pdf",
    ]
    assert [name[-9:] for name in written(shop, "1001")] == ["copy2.pdf"] * 3
    assert written(shop, manifest) == [f"manifest-{manifest}-1-copy1.pdf"]
    kept = shop.rows("select kind, copy, reason, state from paper where copy > 0 order by id")
    assert len(kept) == 7
    assert {row[2:] for row in kept} == {("documents", "printed")}
    said = shop.rows("select kind, message from operation where kind = 'documents' order by seq")
    assert said[0] == ("documents", f"3 copies of {number}")


def test_an_announced_return_has_a_label_for_its_parcel_that_opens_it_when_scanned(shop):
    number = packed(shop, "1001")[0]
    loader(shop).scan(number, "!done")
    report = shop.take("returns", "rma,order,sku,quantity,expires_on\nR-1,1001,PEN,1,2099-01-31\n")
    assert not report.rejected, report
    (name,) = written(shop, "R-1")
    assert name == "return_label-R-1-1-copy1.pdf"
    (code,) = codes_on(shop.folder / "again" / name)
    rita = shop.seat("returns", "RITA")
    assert rita.scan(code).code == "return_opened"


def test_an_order_that_is_released_has_its_pick_list_and_one_that_waits_has_no_papers(shop):
    shop.order("1001", ("MUG", 1))
    with pytest.raises(UnusableInput, match="1001 is no order, parcel, manifest or return with papers"):
        written(shop, "1001")
    shop.release()
    assert written(shop, "1001") == ["pick_list-1001-1-copy1.pdf"]


@pytest.mark.parametrize("number", ["2026/17", "#4", "a:b", "..", "%2F"])
def test_whatever_a_shop_calls_its_order_the_file_has_a_name(shop, number):
    shop.order(number, ("MUG", 1)).release()
    (name,) = written(shop, number)
    assert (shop.folder / "again" / name).is_file()


@pytest.mark.parametrize("number", ["NOBODY", "MUG", "A-01", "T-1", "IDA"])
def test_what_has_no_papers_is_refused_and_leaves_nothing(shop, number):
    before = shop.value("select count(*) from operation")
    with pytest.raises(UnusableInput, match="Look it up"):
        written(shop, number)
    assert shop.value("select count(*) from operation") == before
    assert list((shop.folder / "again").iterdir()) == []


def test_only_who_may_print_again_writes_copies(shop):
    shop.order("1001", ("MUG", 1)).release()
    with pytest.raises(Refused, match="may not print again"):
        copies.write(shop.desk("IDA"), "1001", shop.folder / "again")


@pytest.mark.parametrize("what", copies.LABELS)
def test_there_are_labels_of_everything(shop, what):
    (path,) = copies.labels(shop.desk(), what, [], shop.folder / "labels")
    assert path.name == f"{what}.pdf"
    assert codes_on(path)


def test_the_labels_of_places_are_those_of_the_building_and_scan(shop):
    (path,) = copies.labels(shop.desk(), "places", ["A-01", "B-01"], shop.folder / "labels")
    assert codes_on(path) == {"A-01", "B-01"}
    (path,) = copies.labels(shop.desk(), "places", [], shop.folder / "labels")
    assert not any(code.startswith("~") for code in codes_on(path))


def test_the_label_of_a_product_is_known_when_it_is_scanned(shop):
    shop.take(
        "products",
        "sku,name,gtin\nUPC,American,012345678905\nEIGHT,Small,40170725\nHAT,Hat,\n",
    )
    seat = shop.seat("count", "COY")
    seat.scan("A-02")
    for sku in ("MUG", "UPC", "EIGHT", "HAT"):
        (path,) = copies.labels(shop.desk(), "products", [sku], shop.folder / "labels")
        (code,) = codes_on(path)
        assert f"product {sku} " in seat.scan(f"!where {code}").message, (sku, code)


@pytest.mark.parametrize(("what", "only"), [("shelves", []), ("places", ["NOBODY"]), ("totes", ["A-01"])])
def test_labels_of_what_is_not_there_are_refused(shop, what, only):
    with pytest.raises(UnusableInput):
        copies.labels(shop.desk(), what, only, shop.folder / "labels")
