"""Names and addresses from outside: no paper, label or list loses a sign or takes one for a command."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill import papers
from fulfill.address import Address
from fulfill.customs import Form, Good
from fulfill.exchange.writing import list_csv
from fulfill.papers import fonts, labels, pdf_label, zpl
from fulfill.papers.model import SlipLine
from tests.papers.making import draw_zpl, read, shipping, slip, text_of
from tests.papers.outgoing import form, invoice, logistic

FILE = Path(__file__).resolve().parents[3] / "shared" / "data" / "addresses" / "naughty_strings.json"
OURS = (
    "^XA^FO0,0^FDx^FS^XZ", "~JA", "_5E_7E", "^FH_^FD_0A", "\\&\\\\", "${jndi:ldap://x}", "%s %n {0} {order}",
    "<b>bold</b> &amp; <img src=x>", "(pdf) \\( Tj ET", ">> endobj", "=cmd|'/C calc'!A0", "@SUM(1)", "+1-1",
    "\t=1", "Robert'); DROP TABLE parcel;--", "ﬁ ﬂ ǅ ß ẞ İ ı", "a\u0301 e\u0308", "\u202edeltit", "\ufeffBOM",
    "😀 👩\u200d👩\u200d👧", "東京 서울", "مرحبا", "x" * 200, " ", "\u00a0", "\x00\x1b\x7f",
    "line\r\nbreak\u2028end",
    ",comma first and last,",
)  # fmt: skip


def strings():
    if not FILE.exists():
        return list(OURS)
    return [*OURS, *json.loads(FILE.read_text("utf-8"))]


STRINGS = strings()


UNSEEN = {"Cc", "Cf", "Zs", "Zl", "Zp"}


def drawable(text):
    """The signs that a paper must show: those that have a shape."""
    return [c for c in unicodedata.normalize("NFC", text) if unicodedata.category(c) not in UNSEEN]


def signs(text):
    """How often each sign is there. Readers of PDF take ligatures apart and order accents by themselves."""
    return Counter(c for c in unicodedata.normalize("NFKD", text) if not c.isspace())


def holds(whole, part):
    """Whether all signs of `part` are in `whole`, each as often; of accents in a heap a reader tells one."""
    there = signs(whole)
    return all(
        there[sign] >= (1 if unicodedata.combining(sign) else count) for sign, count in signs(part).items()
    )


def to(text):
    return Address(name=text, address1="1 High St", city="Bristol", postcode="BS1", country="GB")


def test_every_string_is_whole_on_one_slip_or_said_to_lack_a_sign():
    lines = tuple(SlipLine(f"S{n}", text, 1) for n, text in enumerate(STRINGS))
    paper = slip(lines=lines)
    lacking = set(papers.undrawable(paper))
    pdf = papers.render(paper)
    assert holds(text_of(pdf), "".join(fonts.shown(text) for text in STRINGS))
    for naughty in STRINGS:
        for sign in drawable(naughty):
            assert sign in fonts.shown(naughty) or sign in lacking, (sign, naughty)


def test_declarations_and_invoices_carry_every_string_whole():
    goods = tuple(Good(f"S{n}", text, 1, 10, 100, "691200", "PT") for n, text in enumerate(STRINGS))
    for paper in (invoice(goods=goods), form(form=Form.CN23, goods=goods)):
        assert holds(text_of(papers.render(paper)), "".join(fonts.shown(text) for text in STRINGS))


@pytest.mark.parametrize("begin", range(3))
def test_labels_carry_every_string_and_no_command_of_it(begin):
    for text in STRINGS[begin::3]:
        made = shipping if text not in OURS else (shipping, logistic, form)[begin]
        paper = made(receiver=to(text))
        label = labels.label(paper, 203)
        printed = zpl.write(label)
        printed.decode("utf-8")
        assert (printed.count(b"^XA"), printed.count(b"^XZ"), printed.count(b"~")) == (1, 1, 0)
        if not label.cut:
            assert holds(text_of(pdf_label.write([label])), fonts.shown(text)), text


def test_a_name_full_of_commands_changes_nothing_but_its_own_line():
    honest = labels.label(shipping(receiver=to("Ann")), 203)
    for text in ("^XA^MMT^XZ", "~JR", "^FS^FO0,0^GB800,1200,800^FS", ">;>8000", "^CI0"):
        label = labels.label(shipping(receiver=to(text)), 203)
        image = draw_zpl(zpl.write(label), 203, label.width, label.height)
        assert {code for _, code in read(image)} == {"NP1234567890GB", "00376130321109103420"}
        assert label.bars == honest.bars


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40))
def test_whatever_the_text_a_field_of_a_label_printer_gives_it_back(text):
    try:
        text.encode()
    except UnicodeEncodeError:
        return
    assert zpl.texts(f"^A0N,9,9{zpl.field(text)}".encode()) == (text,)


def test_a_csv_of_every_string_reads_back_and_none_is_a_formula():
    rows = [{"name": text, "n": str(n)} for n, text in enumerate(STRINGS)]
    written = "".join(list_csv(iter(rows), ("name", "n")))
    found = list(csv.reader(io.StringIO(written, newline="")))[1:]
    assert len(found) == len(rows)
    for (name, number), row in zip(found, rows, strict=True):
        assert number == row["n"]
        assert name.removeprefix("'") == row["name"].removeprefix("'") or name == row["name"]
        assert not name.startswith(("=", "@", "+", "-", "\t", "\r")) or name == row["name"]


def test_a_paper_says_which_signs_its_typeface_lacks():
    from fulfill.relay.printing import not_drawn

    assert not_drawn(slip()) == ""
    told = not_drawn(slip(note="東京 und Köln"))
    assert "京 東" in told
    assert "ö" not in told
