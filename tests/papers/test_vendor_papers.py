"""Papers for a supplier: what goes back, what is charged, and a label whose barcodes read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from fulfill import papers
from fulfill.papers.model import Sheet, VendorLabel, VendorPaper, VendorRow, VendorSheet
from fulfill.papers.symbols import CannotEncode
from tests.papers.making import GERMAN, SENDER, draw, read, text_of

ROWS = (
    VendorRow(
        "CAM", "C-77", "Camera", 1, serial="S1", why="defective", receipt="R0000001", unit_cost_minor=8000
    ),
    VendorRow("TEA", "", "Green tea", 3, "L2", "2020-01-31", why="over_delivered", unit_cost_minor=120),
)
SHEET = VendorSheet(
    VendorPaper.DEBIT,
    "VR0000007",
    GERMAN,
    SENDER,
    ROWS,
    date(2026, 11, 22),
    "RA 77/4",
    "EUR",
    note="Broken seals",
)
LABEL = VendorLabel("VR0000007", GERMAN, SENDER, 2, "000000000000000017", 2620, "RA 77/4")


@pytest.mark.parametrize("sheet", list(Sheet))
def test_a_debit_note_charges_each_line_and_all_of_them_at_the_purchase_price(sheet):
    pdf = papers.render(SHEET, sheet=sheet)
    text = text_of(pdf)
    for part in ("Debit note", "VR0000007", "RA 77/4", "Camera", "serial S1", "lot L2", "80.00", "3.60"):
        assert part in text, part
    assert "Total: 83.60 EUR" in text
    assert "_" not in text, "a reason is told in words"
    assert read(draw(pdf, 203)) == {("]C0", "RA 77/4")}


def test_a_packing_list_tells_no_price():
    text = text_of(papers.render(replace(SHEET, kind=VendorPaper.SLIP, carton=2, sscc="000000000000000017")))
    assert "Packing list" in text
    assert "000000000000000017" in text
    assert "80.00" not in text
    assert "EUR" not in text


def test_a_request_without_their_number_bears_ours_and_says_what_has_no_price():
    rows = (replace(ROWS[0], unit_cost_minor=0),)
    pdf = papers.render(replace(SHEET, kind=VendorPaper.REQUEST, authorisation="", rows=rows))
    text = text_of(pdf)
    assert "Request to return goods" in text
    assert "still to be agreed" in text
    assert read(draw(pdf, 203)) == {("]C0", "VR0000007")}


def test_a_list_of_many_goods_goes_on_over_pages_and_loses_none():
    rows = tuple(VendorRow(f"SKU-{n:03d}", "", "Thing", 1, unit_cost_minor=1) for n in range(120))
    text = text_of(papers.render(replace(SHEET, rows=rows)))
    assert [f"SKU-{n:03d}" for n in range(120) if f"SKU-{n:03d}" not in text] == []
    assert "Page 2 of" in text
    assert "Total: 1.20 EUR" in text


def test_the_same_paper_has_the_same_bytes_and_a_copy_is_marked():
    assert papers.render(SHEET) == papers.render(SHEET)
    assert "COPY 2" in text_of(papers.render(replace(SHEET, copy=2)))


@pytest.mark.parametrize("dpi", [203, 300])
def test_the_label_reads_back_with_their_number_and_the_carton(dpi):
    assert papers.check(LABEL, dpi=dpi) == ()
    found = read(draw(papers.render(LABEL, dpi=dpi), dpi))
    assert found == {("]C0", "RA 77/4"), ("]C1", "00000000000000000017")}


def test_without_their_number_the_label_bears_ours():
    found = read(draw(papers.render(replace(LABEL, authorisation="")), 203))
    assert found == {("]C0", "VR0000007"), ("]C1", "00000000000000000017")}


def test_a_number_that_no_barcode_takes_is_not_drawn():
    with pytest.raises(CannotEncode):
        papers.render(replace(SHEET, authorisation="ΡΑ-77"))
    assert papers.check(replace(LABEL, authorisation="ΡΑ-77"))[0].code == "cannot_encode"


@pytest.mark.parametrize("media", [papers.PDF, papers.ZPL])
def test_the_longest_number_that_is_taken_fits(media):
    longest = replace(LABEL, authorisation="R7-" * 10)
    assert papers.check(longest) == ()
    assert papers.render(longest, media)
