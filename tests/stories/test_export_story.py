"""Parcels that cross a customs border, dangerous goods, and labels that a carrier drew itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from fulfill import copies
from fulfill.cli.options import setting_of
from fulfill.cli.setup import keep_setting
from fulfill.messages import Level
from fulfill.papers import PDF, ZPL
from tests.adapters.fake_carrier import FakeCarrier
from tests.build import Seat, Shop
from tests.papers.making import text_of
from tests.stories.test_pack_story import packer, parcels, picked, unchanged

FIRM = {
    "company": "Nordwind GmbH", "address1": "Hafenstr. 12", "postcode": "20457", "city": "Hamburg",
    "country": "DE", "eori": "DE123456789012345",
}  # fmt: skip
KNOWN = """sku,name,weight_g,hs_code,country_of_origin,price,currency,hazard
MUG,Red mug,300,6912.00,PT,12.90,EUR,
PEN,Blue pen,20,960810,DE,3.50,EUR,
"""


class OwnLabels(FakeCarrier):
    """A carrier that sends its own label, of these bytes."""

    own: tuple[bytes, str] = (b"", "")

    def buy(self, request):
        content, media = self.own
        return replace(super().buy(request), label=content, media_type=media)


@pytest.fixture
def carrier() -> OwnLabels:
    return OwnLabels()


@pytest.fixture
def shop(database_url: str, tmp_path: Path, carrier: OwnLabels) -> Iterator[Shop]:
    shop = Shop.open(database_url, tmp_path, {carrier.code: carrier})
    yield shop
    shop.close()


def settle(shop: Shop, **changes: str) -> None:
    for name, text in changes.items():
        keep_setting(shop.desk(), name, setting_of(name, text))


def kinds(shop: Shop) -> list[str]:
    return [row[0] for row in shop.rows("select kind from paper order by id")]


def files(shop: Shop, begin: str) -> list[Path]:
    return sorted((shop.folder / "papers").glob(f"{begin}-*"))


def scanned_in(shop: Shop, *lines: tuple[str, int]) -> Seat:
    picked(shop, "1001", *lines)
    return packer(shop)


def test_what_the_declaration_lacks_is_said_before_any_label_is_bought(shop, carrier):
    settle(shop, **FIRM)
    pia = scanned_in(shop, ("MUG", 1), ("PEN", 1))
    pia.scan("MUG")
    told = pia.scan("PEN")
    assert (told.level, told.code, pia.last.step) == (Level.OK, "customs_waits", "scan_product")
    assert "MUG (hs_code, country_of_origin, price, currency)" in told.message
    assert "GB" in told.message
    ((number, state),) = parcels(shop)
    assert state == "open"
    assert shop.value("select sum(quantity) from parcel_item") == 2, "what was scanned is in the parcel"
    before = unchanged(shop)
    refused = pia.scan("!done")
    assert (refused.level, refused.code) == (Level.STOP, "customs_missing")
    assert number in refused.message
    assert unchanged(shop) == before
    assert (carrier.calls, kinds(shop)) == ([], [])

    shop.take("products", KNOWN)
    assert pia.scan("!done").code == "parcel_closed"
    assert parcels(shop) == [(number, "labelled")]
    assert kinds(shop) == ["slip", "label", "cn22", "invoice"]


def test_a_declaration_bears_the_carriers_number_and_all_of_the_goods(shop):
    settle(shop, **FIRM)
    shop.take("products", KNOWN)
    scanned_in(shop, ("MUG", 2), ("PEN", 1)).scan("MUG", "!qty 2", "PEN")
    tracking = shop.value("select tracking from parcel")
    for kind in ("cn22", "invoice"):
        text = text_of(files(shop, kind)[0].read_bytes())
        for part in (tracking, "Nordwind GmbH", "691200", "960810", "29.30 EUR", "Pia", "DE123456789012345"):
            assert part in text, (kind, part)


def test_a_dear_parcel_gets_the_fuller_form(shop):
    settle(shop, **FIRM)
    shop.take("products", KNOWN.replace("12.90", "400.00"))
    scanned_in(shop, ("MUG", 1)).scan("MUG")
    assert kinds(shop) == ["slip", "label", "cn23", "invoice"]


@pytest.mark.parametrize("country", ["GB", ""])
def test_at_home_and_where_nobody_said_where_home_is_nothing_is_declared(shop, country):
    if country:
        settle(shop, **(FIRM | {"country": country}))
    scanned_in(shop, ("MUG", 1)).scan("MUG")
    assert kinds(shop) == ["slip", "label"]


@pytest.mark.parametrize("firm", [FIRM | {"eori": ""}, FIRM | {"customs": "pass"}])
def test_a_house_that_declares_elsewhere_is_not_held_up_and_gets_no_half_a_form(shop, firm):
    settle(shop, **firm)
    pia = scanned_in(shop, ("MUG", 1), ("PEN", 1))
    told = pia.scan("MUG", "PEN")
    assert told.code == "closed_undeclared"
    # Nobody stops the parcel, but whoever packs it knows that papers are to be laid with it.
    assert "without customs papers" in told.message
    assert "MUG" in told.message
    assert kinds(shop) == ["slip", "label"]


def test_a_sender_without_an_address_is_said_too(shop):
    settle(shop, country="DE", customs="hold")
    shop.take("products", KNOWN)
    told = scanned_in(shop, ("MUG", 1)).scan("MUG")
    assert "company, address1, city" in told.message


def test_with_several_parcels_each_is_declared_by_itself(shop):
    settle(shop, **FIRM)
    shop.take("products", KNOWN)
    pia = scanned_in(shop, ("MUG", 1), ("PEN", 1))
    pia.scan("MUG", "!next", "PEN")
    assert kinds(shop) == ["slip", "label", "cn22", "invoice"] * 2
    first, second = (text_of(path.read_bytes()) for path in files(shop, "invoice"))
    assert ("Red mug" in first, "Blue pen" in first) == (True, False)
    assert ("Red mug" in second, "Blue pen" in second) == (False, True)


def test_what_is_undone_takes_its_declaration_back(shop):
    settle(shop, **FIRM)
    shop.take("products", KNOWN)
    pia = scanned_in(shop, ("MUG", 1))
    pia.scan("MUG")
    pia.scan("!undo", "!undo")
    assert parcels(shop)[0][1] == "void"
    states = {row[0] for row in shop.rows("select state from paper where kind in ('cn22', 'invoice')")}
    assert states == {"refused"}


def test_dangerous_goods_get_their_marks(shop):
    shop.take(
        "products",
        "sku,name,weight_g,hazard\nGAS,Gas can,900,UN1950 LQ\nPEN,Pen with a light,20,UN3481\n",
    )
    scanned_in(shop, ("GAS", 1), ("PEN", 2)).scan("GAS", "PEN", "!qty 2")
    assert kinds(shop) == ["slip", "label", "lq_mark", "battery_mark"]
    assert "UN3481" in text_of(files(shop, "battery_mark")[0].read_bytes())


def test_the_house_chooses_what_is_printed_with_every_parcel(shop):
    settle(
        shop,
        parcel_papers="logistic_label|box_return_label|return_form",
        return_text="Call us first|Send it back",
    )
    scanned_in(shop, ("MUG", 2)).scan("MUG", "!qty 2")
    assert kinds(shop) == ["slip", "label", "return_form", "box_return_label", "logistic_label"]
    sscc = shop.value("select sscc from parcel")
    carton = text_of(files(shop, "logistic_label")[0].read_bytes())
    assert f"(00){sscc}" in carton
    assert "(02)04006381333931(37)2" in carton
    assert "Call us first" in text_of(files(shop, "return_form")[0].read_bytes())
    assert "1001" in text_of(files(shop, "box_return_label")[0].read_bytes())


def test_the_shops_words_stand_on_the_slip(shop):
    settle(shop, slip_thanks="See you!", slip_footer="HRB 1", slip_link="https://n.example/?o={order}")
    scanned_in(shop, ("PEN", 1)).scan("PEN")
    text = text_of(files(shop, "slip")[0].read_bytes())
    for part in ("See you!", "HRB 1", "https://n.example/?o=1001"):
        assert part in text


@pytest.mark.parametrize(
    ("content", "media", "ending"),
    [
        (b"^XA^CI28^FO10,10^FDM\xc3\xbcller \x00\xff^FS^XZ\r\n", ZPL, ".zpl"),
        (b"%PDF-1.7\n%\xe2\xe3 not even whole", PDF, ".pdf"),
    ],
)
def test_the_carriers_own_label_comes_out_byte_for_byte(shop, carrier, content, media, ending):
    carrier.own = (content, media)
    scanned_in(shop, ("PEN", 1)).scan("PEN")
    (printed,) = files(shop, "label")
    assert (printed.suffix, printed.read_bytes()) == (ending, content)
    number = shop.value("select number from parcel")
    written = copies.write(shop.desk(), number, shop.folder / "again")
    (again,) = [path for path in written if path.name.startswith("label-")]
    assert (again.suffix, again.read_bytes()) == (ending, content)


def test_all_papers_of_an_exported_parcel_are_written_again_as_copies(shop):
    settle(shop, **FIRM)
    shop.take("products", KNOWN)
    scanned_in(shop, ("MUG", 1)).scan("MUG")
    written = copies.write(shop.desk(), "1001", shop.folder / "again")
    names = {path.name.split("-")[0] for path in written}
    assert names == {"slip", "return_form", "label", "cn22", "invoice"}
    for path in written:
        assert len(pypdfium2.PdfDocument(path.read_bytes())) >= 1
        assert "COPY" in text_of(path.read_bytes()), path
