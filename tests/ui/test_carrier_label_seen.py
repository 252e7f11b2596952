# ruff: noqa: F811 - fixtures are asked for by their names
"""A carrier's own label in the papers' desk: whatever it is written in, it is shown, or words say why not."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from fulfill.papers.outbound import CarrierLabel
from tests.ui.desk_room import change, opened, press, shipped, shop  # noqa: F401
from ui.desks.papers import PapersPage
from ui.desks.papers_labels import PAGES_MOST, Pages, carrier_pages

ZPL = b"^XA^PW812^LL1218^FO50,50^BY3^BCN,200,Y,N,N,A^FD1Z12345E0205271688^FS^FO50,400^A0N,60^FDAnn Lee^FS"


def keep_label(shop, media, content):
    """The carrier of every label sent this."""
    change(shop, "delete from label_file")
    change(
        shop,
        "insert into label_file (id, media, bytes) select id, :media, :content from label"
        " where state = 'bought'",
        media=media,
        content=content,
    )


def show(opened, qtbot, shop, media, content):
    keep_label(shop, media, content)
    page, _ = opened(PapersPage, shop, "1001")
    row = next(row for row in page.table.model.rows if row.kind == "label")
    page.table.choose(str(row.id))
    press(qtbot, page, "Show it")
    qtbot.waitUntil(lambda: page.preview.note.text() != "Drawing …", timeout=15_000)
    return page.preview


def picture(form):
    content = io.BytesIO()
    Image.new("L", (300, 200), 90).save(content, form)
    return content.getvalue()


def pdf():
    import pypdfium2

    document, content = pypdfium2.PdfDocument.new(), io.BytesIO()
    document.new_page(288, 432)
    document.save(content)
    document.close()
    return content.getvalue()


def test_a_label_in_zpl_is_shown_dot_by_dot(opened, qtbot, shipped):
    preview = show(opened, qtbot, shipped, "application/zpl", ZPL + b"^XZ")
    (page,) = preview.pages
    assert (page.width(), page.height()) == (812, 1218)
    assert page.pixelColor(51, 60).lightness() == 0, "the first bar is black"
    assert page.pixelColor(20, 20).lightness() == 255, "paper is white in the dark too"
    assert preview.note.text() == ""


def test_what_is_not_drawn_is_said_in_words(opened, qtbot, shipped):
    more = b"^FO50,600^BD2^FDx^FS^FO700,700^BCN,90^FD12345678^FS^PQ2^XZ"
    preview = show(opened, qtbot, shipped, "application/zpl", ZPL + more)
    assert len(preview.pages) == 1
    assert preview.note.text() == (
        "the label asks for 2 copies · Not drawn: MaxiCode · The edge of the label cuts: Code 128"
    )


@pytest.mark.parametrize("form", ["PNG", "GIF", "JPEG"])
def test_a_label_that_is_a_picture_is_shown_as_it_is(opened, qtbot, shipped, form):
    preview = show(opened, qtbot, shipped, f"image/{form.lower()}", picture(form))
    assert [(each.width(), each.height()) for each in preview.pages] == [(300, 200)]


def test_a_label_in_pdf_is_shown(opened, qtbot, shipped):
    preview = show(opened, qtbot, shipped, "application/pdf", pdf())
    assert len(preview.pages) == 1
    assert preview.note.text() == ""


@pytest.mark.parametrize(
    ("media", "content", "language"),
    [
        ("application/epl", b'\nN\nA50,50,0,4,1,1,N,"x"\nP1\n', "EPL"),
        ("application/pdf", b"%PDF-1.4 torn", "PDF"),
        ("image/png", b"\x89PNG\r\n\x1a\nrubbish", "PNG"),
        ("application/zpl", b"nothing of the kind", "ZPL"),
        ("application/x-strange", b"\x00\x01", "application/x-strange"),
    ],
)
def test_what_cannot_be_shown_is_said_and_nothing_breaks(opened, qtbot, shipped, media, content, language):
    preview = show(opened, qtbot, shipped, media, content)
    assert preview.pages == ()
    assert preview.note.text() == (
        f"A label in {language} is not shown here. It goes to the printer as the carrier sent it."
    )


def test_a_picture_larger_than_any_label_is_not_unpacked():
    content = io.BytesIO()
    Image.new("1", (30_000, 100)).save(content, "PNG")
    found = carrier_pages(CarrierLabel("P1", "T", content.getvalue(), "image/png"), 203)
    assert isinstance(found, Pages)
    assert (found.images, found.language) == ((), "PNG")


def test_of_many_labels_the_first_are_shown_and_all_are_counted():
    found = carrier_pages(CarrierLabel("P1", "T", (ZPL + b"^XZ") * 8, "application/zpl"), 203)
    assert isinstance(found, Pages)
    assert (len(found.images), found.more) == (PAGES_MOST, 3)
    assert found.note == "8 pages · the first 5 are shown"


def test_a_crowded_label_is_drawn_beside_the_window(opened, qtbot, shipped):
    """That the window listens meanwhile is held by the watchdog of all these tests."""
    crowd = b"^FO9,9^GB780,1100,3^FS^FO20,700^A0N,40,30^FB700,3,2,C^FDmany words in a block of text^FS" * 150
    preview = show(opened, qtbot, shipped, "application/zpl", ZPL + crowd + b"^XZ")
    assert len(preview.pages) == 1
