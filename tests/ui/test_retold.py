"""Sentences that the book keeps in English are said again in the language of the screen; others stay."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from fulfill.errors import UnusableInput
from fulfill.exchange.reading import read
from fulfill.exchange.sniff import sniff
from fulfill.messages import every_flow, pack
from fulfill.records import Rejected
from ui import measures, retold
from ui.app import speak
from ui.desks import importing_words
from ui.measures import Units


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    speak(qapp, "de")
    yield
    speak(qapp, "en")
    QLocale.setDefault(before)
    measures.choose(Units.LOCAL)


def test_a_kept_answer_is_said_in_german_with_its_values(german: None) -> None:
    kept = every_flow.unexpected("tote T-01", "a pallet, a tote or a place", "Scan where the goods go").text
    assert retold.retold(kept) == (
        "Das ist Kiste T-01. Erwartet: eine Palette, eine Kiste oder ein Fach. Scannen, wohin die Ware geht"
    )


def test_two_kept_sentences_are_both_said(german: None) -> None:
    kept = f"{every_flow.welcome('Ann Lee').text}. {pack.weighed('P-1', 1284).text}"
    assert retold.retold(kept) == "Ann Lee arbeitet jetzt hier. Paket P-1 wiegt 1.284 g"


def test_a_kept_weight_is_told_in_ounces_where_people_weigh_so(german: None) -> None:
    measures.choose(Units.US)
    assert retold.retold("Parcel P-1 weighs 992 g") == "Paket P-1 wiegt 2 lb 3,0 oz"


def test_what_a_printer_said_is_said_again(german: None) -> None:
    kept = "The printer at zebra:9100 cannot print: its head is open: close it. Then print again."
    assert retold.retold(kept).startswith(
        "Der Drucker zebra:9100 kann nicht drucken: Der Druckkopf ist offen"
    )


@pytest.mark.parametrize("text", ["", "Customer rang twice", "P-1", "Scan {x", "weighs"])
def test_what_is_no_sentence_of_ours_stays_as_it_was_written(german: None, text: str) -> None:
    assert retold.retold(text) == text


def test_in_english_nothing_is_looked_for() -> None:
    assert retold.retold("Parcel P-1 weighs 1284 g") == "Parcel P-1 weighs 1284 g"


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7",
        b"\x89PNG....",
        b"PK\x03\x04....",
        b"\xd0\xcf\x11\xe0....",
        b"<html></html>",
        b"sku,name\nTEA,Gr\xfcn\n",
        b"  \n",
        b"colour,smell\nred,roses\n",
        b"sku,name,sku\n",
    ],
)
def test_why_a_file_cannot_be_read_is_said_in_german(german: None, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "liste.csv"
    file.write_bytes(content)
    with pytest.raises(UnusableInput) as refused:
        sniff(file)
    said = importing_words.failure(str(refused.value))
    assert said.startswith("liste.csv")
    assert said != str(refused.value)


def test_why_a_row_is_left_out_is_said_in_german(german: None, tmp_path: Path) -> None:
    file = tmp_path / "o.csv"
    file.write_text(
        f"sku,name,gtin,weight_g\nTEA,Tea,4.00639E+12,\nMUG,,,\n{'M' * 60},Mug,,\nMUG,Mug,,\nMUG,Mug,,\nA,B\n"
    )
    rejected = [each for each in read(file) if isinstance(each, Rejected)]
    lines = importing_words.reasons([(each.line_no, each.reason) for each in rejected], len(rejected))
    assert len(lines) == 5
    for line, each in zip(lines, rejected, strict=True):
        assert str(line.detail) != each.reason, each.reason
