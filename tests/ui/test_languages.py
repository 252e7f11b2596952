"""Rules of the languages: every text of ours is in every language's file, with the same {values}."""

import string

import pytest
from PySide6.QtCore import QLocale, QTranslator

from fulfill.messages import every_flow, scene_pick, tracking
from ui import lingua, locale, phrases
from ui.screens.words import on_keys
from ui.words import forget, say

_WORKERS = (
    "fulfill/messages/",
    "ui/phrases.py",
    "ui/screens/",
    "ui/parts/",
    "ui/registry.py",
    "ui/window.py",
    "ui/status.py",
)


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.fixture(scope="module")
def wanted() -> list[lingua.Source]:
    return lingua.sources()


@pytest.mark.parametrize("language", lingua.LANGUAGES)
def test_everything_a_worker_reads_is_translated(language, wanted):
    told = lingua.read(language)
    assert [
        source.text for source in wanted if source.file.startswith(_WORKERS) and not told.get(source.text)
    ] == []


@pytest.mark.parametrize("language", lingua.LANGUAGES)
def test_every_text_is_in_the_file_of_the_language(language, wanted):
    held = lingua.ts_path(language).read_text(encoding="utf-8")
    assert held == lingua.written(language, wanted, lingua.read(language)), "run: python -m ui.lingua"


@pytest.mark.parametrize("language", lingua.LANGUAGES)
def test_a_translation_has_the_values_of_its_text_and_no_others(language):
    assert {s: t for s, t in lingua.read(language).items() if _fields(s) != _fields(t)} == {}


@pytest.mark.parametrize("language", lingua.LANGUAGES)
def test_the_words_of_the_protocol_stay_words_of_the_protocol(language):
    def spoken(text: str) -> set[str]:
        return {part.rstrip(".,;:)") for part in text.split() if part.startswith(("!", "(!"))}

    wrong = {s: t for s, t in lingua.read(language).items() if not spoken(t) <= spoken(s) | {""}}
    assert wrong == {}


@pytest.mark.parametrize("language", lingua.LANGUAGES)
def test_the_compiled_file_is_that_of_the_translations(language, tmp_path):
    fresh = tmp_path / "fresh.qm"
    lingua.compiled(lingua.ts_path(language), fresh)
    assert fresh.read_bytes() == lingua.ts_path(language).with_suffix(".qm").read_bytes()


def test_texts_are_found_wherever_they_are_written():
    source = """
_LATE = "late {n}"
def f(is_it):
    template = "one" if is_it else "two"
    tr("a" "b", x=1); ok("c", template); warn("c", _LATE); stop("c", "x" if is_it else "y")
    Message(Level.OK, "c", "whole"); plain(row, "not a text"); done(why="none")
    tr({1: "first"}[1]); tr({2: "second"}.get(2, ""))
"""
    assert set(lingua.texts_of(source)) == {
        "ab", "one", "two", "late {n}", "x", "y", "whole", "first", "second"
    }  # fmt: skip


@pytest.fixture
def german(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    translator = QTranslator()
    assert translator.load(str(lingua.ts_path("de").with_suffix(".qm")))
    qapp.installTranslator(translator)
    forget()
    yield
    qapp.removeTranslator(translator)
    forget()
    QLocale.setDefault(before)


def test_words_of_ours_inside_values_are_translated_too_and_codes_are_not(german):
    assert phrases.value("3 units") == "3 Stück"
    assert phrases.value("tote T-01") == "Kiste T-01"
    assert phrases.value("place A-01 or pallet P-2") == "Fach A-01 oder Palette P-2"
    assert phrases.value("product MUG (Red mug, 6 pieces)") == "Artikel MUG (Red mug, 6 Stück)"
    assert phrases.value("missing_parts") == "Teile fehlen"
    assert phrases.value("MUG-RED") == "MUG-RED"


def test_a_refusal_is_german_from_end_to_end(german):
    refusal = every_flow.unexpected("tote T-01", "a pallet, a tote or a place", "Scan where the goods go")
    assert say(refusal) == (
        "Das ist Kiste T-01. Erwartet: eine Palette, eine Kiste oder ein Fach. Scannen, wohin die Ware geht"
    )


def test_what_an_unknown_code_looks_like_is_german_with_the_courier_s_name_as_it_is(german):
    def said(why: str) -> str:
        return say(every_flow.unknown_code("X", "a place", "Scan one.", why))

    looks = said(tracking.looks_like(("UPS", "FedEx")))
    assert (
        " X (sieht aus wie eine Sendungsnummer von UPS oder FedEx, aber kein Paket hier trägt sie)" in looks
    )
    assert "(sieht aus wie eine Sendungsnummer von Amazon," in said(tracking.looks_like(("Amazon",)))
    assert "(sieht aus wie eine Sendungsnummer von der Post," in said(tracking.looks_like(("postal",)))
    misread = said(tracking.misread(("Royal Mail",), is_vague=False))
    assert "(falsch gelesen? Die Prüfziffer dieser Nummer von Royal Mail stimmt nicht)" in misread
    assert "(falsch gelesen? Als Sendungsnummer von DHL" in said(tracking.misread(("DHL",), is_vague=True))


def test_a_name_from_outside_is_never_translated(german):
    assert say(every_flow.welcome("open")) == "open arbeitet jetzt hier"


def test_the_words_of_the_protocol_become_keys_in_every_language(german):
    assert on_keys(say(scene_pick.which_tote())) == "F12\u00a0Fertig lässt alles, wie es ist"


@pytest.mark.parametrize(
    ("country", "day"), [("de_DE", "22.11.2026"), ("es_ES", "22/11/2026"), ("en_US", "11/22/2026")]
)
def test_days_are_written_as_the_language_writes_them(country, day):
    before = QLocale()
    QLocale.setDefault(QLocale(country))
    try:
        assert locale.day("2026-11-22") == day
        assert locale.shown("until 2026-11-22, lot 12026-11-22-1") == f"until {day}, lot 12026-11-22-1"
        assert locale.day("no day") == "no day"
    finally:
        QLocale.setDefault(before)
