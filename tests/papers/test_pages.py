"""Sheets of office paper: whole, in the customer's language, with barcodes that read."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from fulfill import papers
from fulfill.papers import fonts, texts
from fulfill.papers.model import (
    BadgeLabel,
    Command,
    CommandSheet,
    LabelSheet,
    Manifest,
    ManifestRow,
    PickList,
    PickRow,
    PlaceLabel,
    ReturnForm,
    ReturnLine,
    Sheet,
    SlipLine,
    ToteLabel,
)
from tests.papers.making import GERMAN, GREEK, NOW, SENDER, draw, read, slip, squeezed, text_of

MUGS = (ReturnLine("MUG-1", "Blue mug", 2),)
FORM = ReturnForm("RMA-0077", "W-20417", GERMAN, SENDER, MUGS, "RMA-0077", date(2026, 12, 24))
MANIFEST = Manifest(
    "M-0001", "NordPost", "DOCK-2", NOW, "SHIP-1", "Zofia",
    tuple(ManifestRow(f"P-{n}", f"W-{n}", f"NP{n:08d}GB", 500 + n, "Jürgen Müller") for n in range(90)),
)  # fmt: skip
WALK = PickList("PICK-17", tuple(PickRow(f"A-{n:02d}", "MUG-1", "Blue mug", n + 1) for n in range(60)))
WORDS = ("!undo", "!short", "!done", "!skip", "!yes", "!no", "!reason DAMAGED_IN_TRANSIT")
COMMANDS = CommandSheet(tuple(Command(word, f"What {word} does") for word in WORDS))
MANY = LabelSheet((PlaceLabel("A-01-03"), PlaceLabel("A-01-04"), ToteLabel("T-1"), BadgeLabel("Анна", "B-2")))
PAPERS = {
    "slip": (slip(), {"W-20417"}),
    "return form": (FORM, {"RMA-0077"}),
    "manifest": (MANIFEST, {"M-0001"}),
    "pick list": (WALK, {"PICK-17"}),
    "commands": (COMMANDS, set(WORDS)),
    "labels": (MANY, {"A-01-03", "A-01-04", "T-1", "B-2"}),
}
every_sheet = pytest.mark.parametrize("sheet", list(Sheet))
every_paper = pytest.mark.parametrize("name", PAPERS)


@every_sheet
@every_paper
def test_every_barcode_reads_from_the_page_of_an_office_printer(name, sheet):
    paper, codes = PAPERS[name]
    image = draw(papers.render(paper, sheet=sheet), 300)
    assert read(image) == {("]C0", code) for code in codes}


@every_sheet
@every_paper
def test_a_page_has_the_size_of_its_sheet_and_the_same_bytes_each_time(name, sheet):
    paper, _ = PAPERS[name]
    content = papers.render(paper, sheet=sheet)
    assert pypdfium2.PdfDocument(content)[0].get_size() == pytest.approx(sheet.value, abs=0.01)
    assert papers.render(paper, sheet=sheet) == content


@every_paper
def test_nothing_is_drawn_into_the_unprintable_edge(name):
    for page in range(2):
        content = papers.render(PAPERS[name][0])
        if page < len(pypdfium2.PdfDocument(content)):
            image = draw(content, 72, page)
            box = image.point(lambda level: 255 if level < 250 else 0).getbbox()
            edge = 8
            assert box[0] >= edge
            assert box[2] <= image.width - edge


def test_every_row_of_a_long_manifest_is_there_once_with_lines_to_sign():
    text = text_of(papers.render(MANIFEST))
    for row in MANIFEST.rows:
        assert text.count(row.tracking) == 1
    assert "Page 1 of 3" in text
    assert "Page 3 of 3" in text
    assert "Handed over and taken: 90 parcels." in text
    assert "Taken by (driver, NordPost)" in text


def test_a_slip_of_many_lines_and_long_words_loses_nothing():
    lines = tuple(SlipLine(f"SKU-{n}", f"{'Donaudampfschiff' * 9} {n}", n + 1, n + 1) for n in range(70))
    text = squeezed(text_of(papers.render(slip(lines=lines))))
    for line in lines:
        assert line.sku in text
    assert text.count("schiff") == 70 * 9
    assert f"Piecesinthisparcel:{sum(range(1, 71))}" in text


def test_a_name_longer_than_a_page_goes_on_on_the_next():
    words = " ".join(f"word{n}" for n in range(3000))
    text = text_of(papers.render(slip(lines=(SlipLine("X", words, 1),))))
    for word in words.split():
        assert word in text


def test_a_gift_message_longer_than_a_page_is_whole():
    words = " ".join(f"love{n}" for n in range(1500))
    text = text_of(papers.render(slip(gift_note=words)))
    assert all(word in text for word in words.split())


@pytest.mark.parametrize(
    ("language", "title", "when"),
    [
        ("en", "Packing slip", "22 November 2026"),
        ("de-AT", "Lieferschein", "22. November 2026"),
        ("es", "Albarán", "22 de noviembre de 2026"),
        ("fr_CA", "Bon de livraison", "22 novembre 2026"),
        ("nl", "Pakbon", "22 november 2026"),
        ("it", "Documento di spedizione", "22 novembre 2026"),
        ("pl", "Specyfikacja przesyłki", "22 listopada 2026"),
        ("xx", "Packing slip", "22 November 2026"),
        ("", "Packing slip", "22 November 2026"),
    ],
)
def test_the_slip_speaks_the_customers_language(language, title, when):
    text = text_of(papers.render(slip(language=language)))
    assert title in text
    assert when in text


def test_every_language_has_every_word():
    book = texts._book()
    assert set(texts.languages()) >= set("en de es fr nl it pl".split())
    for code, words in book.items():
        assert words.keys() == book["en"].keys(), code
        assert len(words["months"]) == 12
        assert len(words["reasons"]) == len(book["en"]["reasons"])
        everything = "".join(str(word) for word in words.values())
        assert fonts.CANNOT_DRAW not in fonts.shown(everything)


@pytest.mark.parametrize(
    ("weight_g", "language", "shown"),
    [
        (0, "en", "0 g"),
        (999, "de", "999 g"),
        (1250, "en", "1.25 kg"),
        (1250, "de", "1,25 kg"),
        (12345678, "fr", "12345,67 kg"),
    ],
)
def test_weights_are_written_as_in_the_language(weight_g, language, shown):
    assert texts.weight(weight_g, language) == shown


def test_markup_in_a_name_is_only_text():
    name = "<b>Mug</b> & <font color='red'>more</font> &amp; %s {x} \\n"
    text = squeezed(text_of(papers.render(slip(lines=(SlipLine("A&B<i>", name, 1),)))))
    assert squeezed(name) in text
    assert "A&B<i>" in text


@settings(max_examples=50, deadline=None)
@given(st.text(st.characters(min_codepoint=1, max_codepoint=0x52F, exclude_categories=["Cs"]), max_size=60))
def test_any_latin_greek_or_cyrillic_note_can_be_copied_out_of_the_slip(note):
    text = squeezed(text_of(papers.render(slip(note=note))))
    for line in note.splitlines():
        assert squeezed(fonts.shown(line)) in text


def test_greek_and_cyrillic_show_ink_in_bold_and_regular():
    text = text_of(papers.render(slip(ship_to=GREEK, lines=(SlipLine("ЧАЙ", "Чайник электрический", 1),))))
    assert "Ελένη Παππά" in text
    assert "Чайник электрический" in text


def test_the_logo_is_drawn_and_a_damaged_one_gives_way_to_the_name():
    out = io.BytesIO()
    Image.new("RGB", (300, 80), (200, 0, 0)).save(out, "PNG")
    with_logo = pypdfium2.PdfDocument(papers.render(slip(logo=out.getvalue())))[0]
    assert with_logo.render(scale=1).to_pil().convert("RGB").getpixel((60, 60)) == (200, 0, 0)
    for damaged in (b"", b"no picture", out.getvalue()[:60]):
        assert "Northwind Ltd" in text_of(papers.render(slip(logo=damaged)))


@pytest.mark.parametrize("paper", [slip(), FORM, MANIFEST, WALK, COMMANDS])
def test_a_copy_says_so_on_every_page_and_an_original_never(paper):
    pages = len(pypdfium2.PdfDocument(papers.render(paper)))
    assert text_of(papers.render(replace(paper, copy=2))).count("COPY 2") == pages
    assert "COPY" not in text_of(papers.render(paper))


def test_the_return_form_tells_what_to_do_and_where_to_send_it():
    text = text_of(papers.render(replace(FORM, language="de")))
    for said in ("Rücksendeschein", "RMA-0077", "24. Dezember 2026", "12 Harbour Road", "Defekt"):
        assert said in text
    assert text.index("Senden an") < text.index("UNITED KINGDOM")
