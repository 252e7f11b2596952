"""Papers that go with a parcel: whole, readable, and as their forms and standards want them."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from fulfill import papers
from fulfill.customs import Form, Good
from fulfill.errors import UnusableInput
from fulfill.hazards import Mark
from fulfill.papers import CannotEncode, hazard_marks, labels, verify, zpl
from fulfill.papers.model import Sheet
from fulfill.papers.outbound import CarrierLabel
from tests.papers.making import GERMAN, draw, draw_zpl, read, slip, squeezed, text_of
from tests.papers.outgoing import BATTERY, LONG, LQ, MANY, SSCC, form, invoice, logistic

both_dpi = pytest.mark.parametrize("dpi", [203, 300])
LABELS = {
    "cn22": (form(), {("]C0", "RR473124829DE")}),
    "cn22, long": (form(sender=LONG, receiver=LONG, goods=MANY[:5], copy=2), {("]C0", "RR473124829DE")}),
    "carton of one lot": (
        logistic(),
        {("]C1", f"00{SSCC}"), ("]C1", "0204006381333931" + "3724"), ("]C1", "17270131" + "10L2611A")},
    ),
    "carton of one product": (
        logistic(lot="", expires_on=None, receiver=LONG),
        {("]C1", f"00{SSCC}"), ("]C1", "0204006381333931" + "3724")},
    ),
    "pallet": (
        logistic(gtin="", count=0, lot="", expires_on=None, parcels=34, copy=1),
        {("]C1", f"00{SSCC}")},
    ),
    "long lot": (
        logistic(lot="LOT-ABCDEFGHIJ-12345"),
        {("]C1", f"00{SSCC}"), ("]C1", "02040063813339313724"), ("]C1", "1727013110LOT-ABCDEFGHIJ-12345")},
    ),
}  # fmt: skip
every_label = pytest.mark.parametrize("name", LABELS)


@both_dpi
@every_label
def test_every_code_reads_from_pdf_and_from_zpl(name, dpi):
    paper, codes = LABELS[name]
    label = labels.label(paper, dpi)
    assert read(draw(papers.render(paper, dpi=dpi), dpi)) == codes
    image = draw_zpl(papers.render(paper, papers.ZPL, dpi=dpi), dpi, label.width, label.height)
    assert read(image) == codes
    assert verify.inspect(image, verify.wanted(label), dpi) == ()


@both_dpi
@pytest.mark.parametrize("name", [name for name in LABELS if "long" not in name])
def test_a_usual_label_reads_back_without_fault_and_nothing_is_cut(name, dpi):
    assert papers.check(LABELS[name][0], dpi=dpi) == ()


@both_dpi
def test_the_sscc_has_the_size_that_gs1_wants_and_stands_lowest(dpi):
    for name, (paper, _) in LABELS.items():
        if name.startswith("cn22"):
            continue
        bars = labels.label(paper, dpi).bars
        sscc = max(bars, key=lambda each: each.y)
        assert sscc.symbol.content == f"00{SSCC}"
        assert sscc.module * 25.4 / dpi >= 0.495
        assert sscc.height * 25.4 / dpi >= 31.7
        for upper, lower in pairwise(bars):
            assert upper.y + upper.height < lower.y


def test_content_and_count_stand_only_on_a_carton_of_one_product():
    text = text_of(papers.render(logistic(gtin="", count=0, lot="", expires_on=None)))
    assert "mixed goods" in text
    assert "COUNT" not in text
    assert "(02)" not in text


@given(
    st.integers(1, 99_999_999), st.text("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789-/", min_size=1, max_size=20),
    st.dates(date(2025, 1, 1), date(2049, 12, 31)),
)  # fmt: skip
@settings(max_examples=40, deadline=None)
def test_what_a_carton_holds_is_said_in_element_strings_that_parse_back(count, lot, expires_on):
    from biip.gs1_messages import GS1Message

    from fulfill.papers import logistic as layout

    found = layout.symbols_of(logistic(count=count, lot=lot, expires_on=expires_on))
    said = {
        element.ai.ai: element.value
        for symbol in found
        for element in GS1Message.parse(symbol.content).element_strings
    }
    assert said == {
        "00": SSCC, "02": "04006381333931", "37": str(count), "17": f"{expires_on:%y%m%d}", "10": lot,
    }  # fmt: skip


def test_a_wrong_sscc_is_not_drawn():
    with pytest.raises(CannotEncode, match="check digit"):
        papers.render(logistic(sscc="376130321109103421"))


@pytest.mark.parametrize("sheet", list(Sheet))
@pytest.mark.parametrize("paper", [form(form=Form.CN23, goods=MANY), invoice(goods=MANY, receiver=LONG)])
def test_a_long_declaration_goes_on_over_pages_and_loses_nothing(paper, sheet):
    pdf = papers.render(paper, sheet=sheet)
    text = squeezed(text_of(pdf))
    for good in MANY:
        assert good.sku in text
    assert text.count("Hand-woven") == sum(good.name.count("Hand-woven") for good in MANY)
    total = sum(good.quantity for good in MANY) * 49
    assert f"{total}.00EUR" in text
    assert read(draw(pdf, 300)) >= {("]C0", paper.code if hasattr(paper, "code") else paper.number)}
    assert pypdfium2.PdfDocument(pdf)[0].get_size() == pytest.approx(sheet.value, abs=0.01)


@pytest.mark.parametrize("paper", [form(), form(form=Form.CN23)])
def test_a_declaration_says_all_that_customs_ask(paper):
    text = squeezed(text_of(papers.render(paper)))
    for part in (
        "Harbour", "691200", "090230", "PT", "IN", "25.80EUR", "94.80EUR", "120.60EUR",
        "0.680kg", "1.440kg", "2.480kg",
        "UNITEDSTATES", "GERMANY", "ZofiaKowalczyk", "2026-11-22", "Saleofgoods", "DE123456789012345",
    ):  # fmt: skip
        assert part in text, part


def test_an_invoice_says_prices_weights_terms_and_both_parties():
    text = squeezed(text_of(papers.render(invoice())))
    for part in (
        "Commercialinvoice", "P0001001", "DAP", "12.90", "25.80", "120.60EUR", "2.120kg", "2.480kg",
        "DE123456789",
        "NordPost", "RR473124829DE", "Saleofgoods",
    ):  # fmt: skip
        assert part in text, part


def test_yen_have_no_decimals_on_any_paper():
    goods = (Good("MUG", "Mug", 2, 340, 1500, "691200", "JP"),)
    for paper in (form(goods=goods, currency="JPY"), invoice(goods=goods, currency="JPY")):
        text = text_of(papers.render(paper))
        assert "3000 JPY" in text
        assert "30.00" not in text


@pytest.mark.parametrize("paper", [slip(gift_note="Happy birthday!"), slip()])
def test_no_slip_tells_a_price(paper):
    text = text_of(papers.render(paper))
    assert "EUR" not in text
    assert not any(sign in text for sign in ("€", "$", "Price", "Total"))


# --- marks -----------------------------------------------------------------------------------------------
def _box_mm(image, dpi, is_ink):
    found = image.point(is_ink).getbbox()
    return (found[2] - found[0]) * 25.4 / dpi, (found[3] - found[1]) * 25.4 / dpi


def _colour(paper, dpi=300):
    return pypdfium2.PdfDocument(papers.render(paper))[0].render(scale=dpi / 72).to_pil().convert("RGB")


def test_a_limited_quantity_mark_is_a_square_of_100_mm_on_its_point_black_white_black():
    image = _colour(LQ).convert("L").crop((0, 0, 2480, 2300))
    wide, high = _box_mm(image, 300, lambda level: 255 if level < 128 else 0)
    assert wide == pytest.approx(141.4, abs=0.5)
    assert high == pytest.approx(141.4, abs=0.5)
    centre = image.width // 2
    middle = round(110 / 25.4 * 300)
    quarter = round(40 / 25.4 * 300)
    assert image.getpixel((centre, middle)) > 200
    assert image.getpixel((centre, middle - quarter - 200)) < 50
    assert image.getpixel((centre, middle + quarter + 200)) < 50
    edge = (
        image.crop((0, middle, centre, middle + 1)).point(lambda level: 255 if level < 128 else 0).getbbox()
    )
    # The line is cut at a slant: 2 mm across are 2.8 mm along the row.
    assert (edge[2] - edge[0]) * 25.4 / 300 == pytest.approx(2.83, abs=0.25)


@both_dpi
def test_on_a_label_the_diamond_is_reduced_but_not_below_50_mm_and_fits(dpi):
    label = hazard_marks.label(LQ, dpi)
    image = draw_zpl(zpl.write(label), dpi, label.width, label.height)
    wide, high = _box_mm(
        image.crop((0, 0, image.width, round(110 / 25.4 * dpi))), dpi, lambda v: 255 if v < 128 else 0
    )
    assert 50 * 2**0.5 < wide < 101.6
    assert high == pytest.approx(wide, abs=0.5)
    # The text below is the printer's own letters; the mark itself is the same dot by dot, but for its edges.
    mark = (0, 0, label.width - 1, round(110 / 25.4 * dpi))
    here, there = _bits(image.crop(mark)), _bits(draw(papers_pdf(label), dpi).crop(mark))
    assert sum(a != b for a, b in zip(here, there, strict=True)) < 0.01 * len(here)


def papers_pdf(label):
    from fulfill.papers import pdf_label

    return pdf_label.write([label])


def _bits(image):
    return image.point(lambda level: 0 if level < 128 else 255).tobytes()


def test_a_battery_mark_is_100_mm_with_a_red_hatched_edge_and_its_number_12_mm_high():
    image = _colour(BATTERY)
    red, green, _ = image.split()
    mask = ImageChops.logical_and(
        red.point(lambda v: 255 if v > 150 else 0).convert("1"),
        green.point(lambda v: 255 if v < 90 else 0).convert("1"),
    )
    box = mask.getbbox()
    assert (box[2] - box[0]) * 25.4 / 300 >= 100
    assert (box[3] - box[1]) * 25.4 / 300 >= 100
    inside = mask.crop((box[0] + 62, box[1] + 62, box[2] - 62, box[3] - 62))
    assert inside.getbbox() is None
    numbers = [
        each
        for each in hazard_marks.sheet(BATTERY, Sheet.A4).elements
        if getattr(each, "lines", ()) == ("UN3481",)
    ]
    assert numbers[0].size * 0.714 * 25.4 / 300 >= 12


def test_several_batteries_have_all_their_numbers_on_the_mark():
    text = text_of(papers.render(replace(BATTERY, numbers=("UN3091", "UN3481"))))
    assert "UN3091" in text
    assert "UN3481" in text


def test_a_battery_mark_is_not_printed_in_black_alone():
    assert papers.media_types(LQ) == (papers.PDF, papers.ZPL)
    assert papers.media_types(BATTERY) == (papers.PDF,)
    with pytest.raises(UnusableInput):
        papers.render(BATTERY, papers.ZPL)
    assert BATTERY.mark is Mark.BATTERY


# --- the carrier's own -------------------------------------------------------------------------------------
@pytest.mark.parametrize("content", [b"^XA^FO1,1^FDx^FS^XZ", b"%PDF-1.4\n\x00\xff\r\n", b""])
def test_a_carriers_label_goes_through_byte_for_byte(content):
    for media in (papers.PDF, papers.ZPL):
        paper = CarrierLabel("P1", "NP1", content, media, copy=3)
        assert papers.media_types(paper) == (media,)
        assert papers.render(paper, media) == content


def test_a_carriers_zpl_is_not_offered_as_something_else():
    paper = CarrierLabel("P1", "NP1", b"^XA^XZ", papers.ZPL)
    with pytest.raises(UnusableInput, match="as it is"):
        papers.render(paper, papers.PDF)


# --- a wave ------------------------------------------------------------------------------------------------
def _logo():
    out = io.BytesIO()
    Image.new("RGBA", (300, 80), (200, 0, 0, 128)).save(out, "PNG")
    return out.getvalue()


def test_a_wave_has_every_slip_in_its_order_with_its_own_page_numbers():
    long = tuple(replace(slip().lines[0], sku=f"S{n}") for n in range(60))
    wave = [
        slip(
            order=f"W-{n}",
            code=f"W-{n}",
            link=f"https://x.example/{n}",
            logo=_logo(),
            lines=long if n == 1 else slip().lines,
        )
        for n in range(4)
    ]
    pdf = papers.wave(wave)
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]
    numbers = [page.rsplit("Page ", 1)[1].split("\r")[0].strip() for page in pages]
    assert numbers[0] == "1 of 1"
    assert numbers[1].endswith(numbers[-3][-1]) or numbers[1].startswith("1 of")
    whole = " ".join(pages)
    assert [whole.index(f"Packing slip W-{n}") for n in range(4)] == sorted(
        whole.index(f"Packing slip W-{n}") for n in range(4)
    )
    codes = set()
    for at in range(len(pages)):
        codes |= {code.text for code in zxingcpp.read_barcodes(draw(pdf, 150, at))}
    assert codes == {f"W-{n}" for n in range(4)} | {f"https://x.example/{n}" for n in range(4)}
    assert papers.wave(wave) == pdf


def test_a_slip_of_a_wave_looks_as_it_does_alone():
    wave = [slip(order=f"W-{n}", code=f"W-{n}", logo=_logo()) for n in range(3)]
    pdf = papers.wave(wave)
    for at, one in enumerate(wave):
        assert draw(pdf, 100, at).tobytes() == draw(papers.render(one), 100).tobytes()


def test_the_shops_own_words_take_the_place_of_ours():
    text = text_of(
        papers.render(slip(thanks="Danke & bis bald!", footer="Northwind Ltd · HRB 1", ship_to=GERMAN))
    )
    assert "Danke & bis bald!" in text
    assert "Thank you for your order" not in text
    assert "Northwind Ltd · HRB 1" in text


def test_a_qr_code_that_cannot_hold_its_text_is_told():
    with pytest.raises(CannotEncode):
        papers.render(slip(link="x" * 5000))


@pytest.mark.parametrize(
    "paper", [form(copy=2), form(form=Form.CN23, copy=2), invoice(copy=2), logistic(copy=2)]
)
def test_a_copy_says_that_it_is_one(paper):
    assert "COPY 2" in text_of(papers.render(paper))
    assert "COPY" not in text_of(papers.render(replace(paper, copy=0)))
