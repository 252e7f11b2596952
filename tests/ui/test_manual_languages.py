"""The manual in the worker's language: the same page, true to the words of the translated screens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from importlib.resources import files
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, QPoint, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from fulfill.exchange.columns import HEADS, LINES
from fulfill.records import Kind
from tests.ui.build_desks import FakeWindow
from tests.ui.test_manual import TAKEN
from ui import registry
from ui.app import application, speak
from ui.desks import papers_words, parcels_words
from ui.screens import words
from ui.screens.captions import CAPTIONS
from ui.screens.help import HelpPage
from ui.screens.lock import LockPage
from ui.screens.manual import LANGUAGES, ManualPage, contents, found_in, read_all, spoken
from ui.words import tr

ENGLISH = read_all()
READ = {language: read_all(language) for language in LANGUAGES}
PAIRS = [(language, name) for language in LANGUAGES for name in ENGLISH]
TRANSLATED = [(language, page) for language in LANGUAGES for page in READ[language].values()]
TRANSLATED = [(language, page) for language, page in TRANSLATED if page.language == language]
HEAD = {"en": "| it says | do |", "de": "| es heißt | tun |", "es": "| dice | haz |"}
ASIDE = re.compile(r"\((?:amber|gelb|ámbar)\)")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    speak(application(), request.param)
    yield str(request.param)
    speak(application(), "en")
    QLocale.setDefault(before)


def headings(page: ManualPage) -> list[str]:
    return re.findall(r"^#+(?= )", page.text, re.MULTILINE)


def links(page: ManualPage) -> list[str]:
    return sorted(re.findall(r"\]\(([^)]+)\)", page.text))


def rows(page: ManualPage) -> int:
    return len(re.findall(r"^\|", page.text, re.MULTILINE))


def said_words(page: ManualPage) -> set[str]:
    return set(re.findall(r"`(![a-z]+)", page.text))


@pytest.mark.parametrize(("language_", "name"), PAIRS)
def test_every_page_is_read_in_the_language_of_the_screen(language_: str, name: str) -> None:
    assert READ[language_][name].language == language_


@pytest.mark.parametrize(("language_", "name"), PAIRS)
def test_a_picture_shows_the_screen_in_the_language_of_its_page(language_: str, name: str) -> None:
    for picture, content in READ[language_][name].pictures.items():
        assert content != ENGLISH[name].pictures[picture], picture


def table_of(page: ManualPage) -> str:
    """The first cells of the page's first table, below its head."""
    table = re.search(r"(?:^\|.*\n)+", page.text, re.MULTILINE)
    assert table is not None
    return ", ".join(row.split("|")[1].strip() for row in table.group().splitlines()[2:])


def test_states_are_called_as_the_desks_call_them(language: str) -> None:
    for pages in (ENGLISH, READ[language]):
        speak(application(), pages["parcels"].language)
        states = ("open", "packed", "labelled", "verified", "loaded", "shipped", "void")
        assert table_of(pages["parcels"]) == ", ".join(parcels_words.state_word(each) for each in states)
        papers: list[Any] = [
            SimpleNamespace(state=state, why=why, is_taken_back=is_void)
            for state, why, is_void in (
                *((each, "", False) for each in ("waiting", "sent", "printed", "verified")),
                *((each, "", False) for each in ("failed", "doubtful", "refused")),
                ("waiting", "it takes PDF", False),
                ("waiting", "", True),
            )
        ]
        assert table_of(pages["papers"]) == ", ".join(papers_words.state_word(each) for each in papers)


@pytest.mark.parametrize("language_", ["", *LANGUAGES])
def test_the_page_of_files_has_every_column_of_every_kind(language_: str) -> None:
    text = (READ[language_] if language_ else ENGLISH)["files"].text
    rows = dict(re.findall(r"^\| `(\w+)` \|(.+)\|$", text, re.MULTILINE))
    assert set(rows) == set(Kind)
    for kind, row in rows.items():
        known = {
            f"{each.name}*" if each.needed else each.name
            for each in (*HEADS[Kind(kind)], *LINES.get(Kind(kind), ()))
        }
        # A supplier's returns address is told in words.
        told = set(re.findall(r"`([a-z0-9_]+\*?)`", row)) - {"orders", "returns_"}
        assert told == {each for each in known if not each.startswith("returns_")}, kind


@pytest.mark.parametrize(("language_", "page"), TRANSLATED, ids=lambda each: getattr(each, "name", each))
def test_a_translated_page_is_the_same_page(language_: str, page: ManualPage) -> None:
    original = ENGLISH[page.name]
    assert page.text.startswith("# ")
    assert headings(page) == headings(original)
    assert links(page) == links(original)
    assert rows(page) == rows(original)
    assert said_words(page) == said_words(original)
    assert sorted(page.pictures) == sorted(original.pictures)


@pytest.mark.parametrize(("language_", "page"), TRANSLATED, ids=lambda each: getattr(each, "name", each))
def test_every_link_of_it_leads_to_a_page(language_: str, page: ManualPage) -> None:
    for link in links(page):
        assert link.removesuffix(".md") in READ[language_] or link in page.pictures, link


def test_every_translated_page_is_one_of_the_manual() -> None:
    for language_ in LANGUAGES:
        there = {file.name for file in (files("resources") / "manual" / language_).iterdir()}
        assert there <= {f"{name}.md" for name in ENGLISH} | {"pictures"}


@pytest.mark.parametrize("flow", sorted(TAKEN))
def test_a_flows_page_names_every_word_by_the_button_of_that_language(language: str, flow: str) -> None:
    text = READ[language][flow].text
    assert not [word for word in TAKEN[flow] if words.named(word) not in text]


def test_the_keys_page_has_each_button_with_its_key(language: str) -> None:
    text = READ[language]["keys"].text
    for key in words.BY_WORD.values():
        if key.f and f"| F{key.f} |" in ENGLISH["keys"].text and key.word not in ("no", "yes"):
            assert f"| {words.named(key.word)} | F{key.f} |" in text


def test_a_name_that_a_key_has_at_one_step_only_is_that_of_the_screen(language: str) -> None:
    """Where the English page uses a step's own name for a key, the other one does so as well."""
    for flow, _step in CAPTIONS:
        for text in CAPTIONS[flow, _step].values():
            if re.search(rf"\b{re.escape(text)}\b(?! its)", ENGLISH[flow].text):
                assert tr(text) in READ[language][flow].text, (flow, text)


def messages(language: str) -> list[str]:
    """What the program says in this language, each placeholder as a dot."""
    # What it says in English stands beside every translation.
    file = files("resources") / "translations" / f"fulfill_{'de' if language == 'en' else language}.ts"
    found = ET.fromstring(file.read_text("utf-8")).iter("translation" if language != "en" else "source")
    return [re.sub(r"\{\w+\}", "·", each.text or "").casefold() for each in found]


@pytest.mark.parametrize("language_", ["en", *LANGUAGES])
def test_what_is_quoted_of_a_refusal_is_what_the_program_says(language_: str) -> None:
    said = messages(language_)
    wrong = []
    for page in read_all(language_).values():
        if page.language != language_ or HEAD[language_] not in page.text:
            continue
        table = page.text.partition(HEAD[language_])[2].strip().split("\n\n")[0]
        for row in table.splitlines()[1:]:
            quoted = ASIDE.sub("", row.split("|")[1]).casefold()
            parts = [part.strip(" .;,:") for part in quoted.split("…")]
            parts = [part for part in parts if part]
            if not any(all(part in text for part in parts) for text in said):
                wrong.append((page.name, quoted))
    assert not wrong


# What is bold for its own sake in English, and by chance a word of some screen as well.
CHANCE = {"Add", "product", "serial", "papers", "switched off", "Scan where you take from"}


@pytest.mark.parametrize(("language_", "page"), TRANSLATED, ids=lambda each: getattr(each, "name", each))
def test_what_is_named_of_the_screen_is_named_as_the_screen_names_it(
    language_: str, page: ManualPage
) -> None:
    """Bold or quoted words of some screen stand here as that screen has them in this language."""
    file = files("resources") / "translations" / f"fulfill_{language_}.ts"
    texts = ET.fromstring(file.read_text("utf-8")).iter("message")
    known = {str(each.findtext("source")): str(each.findtext("translation")) for each in texts}
    marked = re.findall(r"\*\*([^*]+)\*\*|[“\"]([^”\"]+)[”\"]", " ".join(ENGLISH[page.name].text.split()))
    named = {re.sub(r"^F\d+ |\s*\(?F\d+\)?$", "", (one or other).strip(" .")) for one, other in marked}
    text = " ".join(page.text.split()).casefold()
    assert not [known[each] for each in named & set(known) - CHANCE if known[each].casefold() not in text]


# --- the reader ----------------------------------------------------------------------------------------


class Window(FakeWindow):
    def __init__(self) -> None:
        self.told, self.went = [], []


def opened(qtbot: Any, about: str) -> HelpPage:
    window: Any = Window()
    page = HelpPage(window)
    qtbot.addWidget(page)
    page.resize(1144, 520)
    page.show()
    page.entered(about)
    qtbot.waitUntil(lambda: page.shown == about)
    return page


def language_of(page: HelpPage) -> str:
    return page.sheet.page.language if page.sheet.page is not None else ""


def test_it_opens_in_the_language_of_the_screen_and_finds_its_words(qtbot: Any, language: str) -> None:
    page = opened(qtbot, "pick")
    assert language_of(page) == language == spoken()
    assert page.subtitle == READ[language]["pick"].title
    assert page.foreign.isHidden()
    wanted = {"de": "riesiger Schrift", "es": "letras enormes"}[language]
    assert "pick" in found_in(READ[language], wanted)
    assert found_in(ENGLISH, wanted) == ()


def pictures(document: QTextDocument) -> list[tuple[str, float]]:
    """The pictures that a reader sees, and how far below the top of each the text goes on."""
    found, block, laid = [], document.begin(), document.documentLayout()
    while block.isValid():
        every = block.begin()
        while not every.atEnd():
            form = every.fragment().charFormat()
            if form.isImageFormat():
                top, after = (laid.blockBoundingRect(each).top() for each in (block, block.next()))
                found.append((form.toImageFormat().name(), after - top))
            every += 1
        block = block.next()
    return found


def test_a_page_shows_its_picture_in_its_language_with_no_hole_below_it(qtbot: Any, language: str) -> None:
    page = opened(qtbot, "pick")
    ((name, tall),) = pictures(page.sheet.document())
    assert name == "pick-light.png"
    assert READ[language]["pick"].pictures[name] != ENGLISH["pick"].pictures[name]
    kind = QTextDocument.ResourceType.ImageResource.value
    shown = page.sheet.loadResource(kind, QUrl(name))
    assert shown.height() <= tall < shown.height() * 1.1
    whole = QImage.fromData(READ[language]["pick"].pictures[name]).scaled(shown.size())
    # It is read beside the window, and then stands in its room: a spot of the rail, which is dark.
    spot = QPoint(4, shown.height() // 2)
    qtbot.waitUntil(
        lambda: page.sheet.document().resource(kind, QUrl(name)).pixelColor(spot) == whole.pixelColor(spot)
    )


def test_what_is_not_translated_is_shown_in_english_with_a_quiet_line(
    qtbot: Any, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(qtbot, "pick")
    monkeypatch.setitem(page._pages, "pack", ENGLISH["pack"])
    page.entered("pack")
    assert page.shown == "pack"
    assert page.foreign.isVisible()
    assert page.foreign.text() == tr("This page is not translated yet, so it is in English")
    page.entered("pick")
    assert page.foreign.isHidden()


def test_a_screen_that_speaks_another_language_now_has_the_manual_in_it(qtbot: Any, language: str) -> None:
    page = opened(qtbot, "pick")
    speak(application(), "en")
    page.entered("pick")
    qtbot.waitUntil(lambda: language_of(page) == "en")
    assert page.foreign.isHidden()


@pytest.mark.parametrize("name", ["fr_FR", "pl_PL", "C"])
def test_whoever_speaks_a_language_without_a_manual_reads_english(qapp: QApplication, name: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    assert spoken() == "en"
    QLocale.setDefault(before)


def test_f1_opens_the_page_of_each_screen() -> None:
    assert LockPage.help_page in ENGLISH
    for desk in (*registry.DESKS, *registry.ASIDE):
        kind = getattr(import_module(desk.module), desk.kind)
        assert (kind.help_page or desk.page) in ENGLISH, desk.page


def test_the_contents_are_the_same_in_every_language(language: str) -> None:
    assert {name for _part, names in contents() for name in names} == set(READ[language])
