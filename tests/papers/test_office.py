"""Papers between firms, and the pages that sum up a bundle, speak English, German and Spanish alike."""

from __future__ import annotations

import string
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fulfill import papers
from fulfill.papers import evidence, office, proof
from fulfill.papers.model import Sheet, VendorPaper
from fulfill.vendor_return import Why
from tests.papers.making import draw, read, text_of
from tests.papers.test_vendor_papers import LABEL, SHEET

LANGUAGES = ("en", "de", "es")
_AT = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_language_has_each_word_with_the_same_values():
    book = office._book()
    assert tuple(book) == LANGUAGES
    for language in LANGUAGES:
        assert set(book[language]) == set(book["en"]), language
        for key, text in book["en"].items():
            assert fields(book[language][key]) == fields(text), (language, key)
        assert {f"why_{why}" for why in Why} <= set(book[language])


@pytest.mark.parametrize(
    ("language", "kind", "words"),
    [
        (
            "de",
            VendorPaper.DEBIT,
            ("Lastschrift", "Unsere Nummer", "Seriennr. S1", "Summe: 83.60", "zu viel"),
        ),
        (
            "de",
            VendorPaper.REQUEST,
            ("Anfrage zur Rücksendung", "Bitte bestätigen", "Seite 1 von 1", "defekt"),
        ),
        ("es", VendorPaper.SLIP, ("Lista de contenido", "Esta caja contiene", "Piezas: 4", "lote L2")),
        ("fr", VendorPaper.DEBIT, ("Debit note", "Our number")),
    ],
)
def test_a_supplier_reads_it_in_its_language_else_in_english(language, kind, words):
    text = text_of(papers.render(replace(SHEET, kind=kind, language=language)))
    for part in words:
        assert part in text, (part, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_label_of_a_carton_reads_in_every_language(language):
    label = replace(LABEL, language=language)
    assert papers.check(label, dpi=203) == papers.check(LABEL, dpi=203)
    pdf = papers.render(label, dpi=203)
    assert ("]C0", "RA 77/4") in read(draw(pdf, 203))


@pytest.mark.parametrize(
    ("language", "words"), [("de", "Nachweis der Übergabe"), ("es", "Prueba de entrega")]
)
def test_the_page_of_a_proof_speaks_the_language_of_the_house(language, words):
    paper = proof.ProofSummary(
        number="M1", carrier="HOUSE", made_at=_AT, person="Sue", station="dock", driver="", signed_at="",
        signature=None, photo=None, facts=(), digest="ab" * 32, language=language,
    )  # fmt: skip
    pdf = proof.write(paper, Sheet.A4)
    assert words in text_of(pdf)
    assert [each for _, each in read(draw(pdf, 203))] == ["ab" * 32]


@pytest.mark.parametrize(
    ("language", "words"), [("de", "Nachweis einer Retoure"), ("es", "Prueba de una devolución")]
)
def test_the_page_of_evidence_speaks_it_too(language, words):
    paper = evidence.EvidenceSummary("R-1", _AT, "Sue", "S1", ("a",), (("U1",) * 7,), (), "cd" * 32, language)
    text = text_of(evidence.write(paper, Sheet.A4))
    assert words in text
    assert "Made" not in text
