"""The manual: a page for every screen, whole in itself, and true to the words that each flow takes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFontMetrics, QTextDocument

from fulfill.flows.count import asking as count_asking
from fulfill.flows.pack import asking as pack_asking
from fulfill.flows.pick import task as pick_task
from fulfill.flows.receive import asking as receive_asking
from fulfill.flows.ship import task as ship_task
from fulfill.scan import Word
from tests.ui.build_desks import FakeWindow
from ui import registry
from ui.screens import words
from ui.screens.help import HelpPage
from ui.screens.manual import ManualPage, contents, found_in, read_all
from ui.theme.look import look
from ui.theme.tokens import Scheme

PAGES = read_all()


class Window(FakeWindow):
    def __init__(self) -> None:
        self.told, self.went = [], []


@pytest.fixture
def page(qtbot):
    made = HelpPage(Window())
    qtbot.addWidget(made)
    made.resize(1144, 520)
    made.show()
    made.entered()
    qtbot.waitUntil(lambda: made.shown == "index")
    return made


def said(*tables: Iterable[Word]) -> set[Word]:
    return {word for table in tables for word in table}


def returns_words() -> set[Word]:
    tables = []
    for name in ("opening", "taking", "judging", "deciding", "placing"):
        module = import_module(f"fulfill.flows.returns.{name}")
        tables += [getattr(module, each) for each in dir(module) if each.endswith("WORDS")]
    return said(*tables)


TAKEN = {
    "pick": said(*pick_task.WORDS.values()),
    "pack": said(*pack_asking.WORDS.values()),
    "ship": said(*ship_task.WORDS.values()),
    "count": said(*count_asking.WORDS.values()),
    "receive": said(*receive_asking._WORDS.values()),
    "returns": returns_words(),
    "putaway": {Word.QTY, Word.LOT, Word.SERIAL, Word.CANCEL},
    "move": {Word.QTY, Word.LOT, Word.SERIAL, Word.CANCEL, Word.DAMAGED, Word.REASON},
}


@pytest.mark.parametrize("name", [name for _part, names in contents() for name in names])
def test_every_page_of_the_contents_is_there_and_begins_with_its_title(name):
    assert PAGES[name].text.startswith("# ")
    assert PAGES[name].title


def test_every_screen_has_its_page():
    screens = {*registry.FLOWS, "lock", *(desk.page for desk in registry.DESKS)} - {"help"}
    assert screens <= set(PAGES)


def test_every_link_leads_to_a_page():
    for page in PAGES.values():
        for link in re.findall(r"\]\(([^)]+)\)", page.text):
            assert link.removesuffix(".md") in PAGES or link in page.pictures, (page.name, link)


@pytest.mark.parametrize("flow", sorted(TAKEN))
def test_a_flows_page_names_every_word_that_it_takes_by_its_button(flow):
    text = PAGES[flow].text
    missing = [word for word in TAKEN[flow] if words.named(word) not in text]
    assert not missing


def test_every_word_of_the_protocol_stands_among_the_keys():
    text = PAGES["keys"].text
    assert [word for word in Word if f"`!{word}" not in text and word is not Word.HELP] == [Word.HOLD]


def test_keys_stand_as_they_are_on_the_window():
    for key in words.BY_WORD.values():
        if key.f and key.word not in (Word.NO, Word.YES):
            assert f"| {words.named(key.word)} | F{key.f} |" in PAGES["keys"].text


def test_what_is_typed_finds_pages_titles_first():
    assert found_in(PAGES, "pack")[0] == "pack"
    assert "lock" in found_in(PAGES, "wrong PINs")
    assert found_in(PAGES, "zebra unicorn") == ()


def test_it_opens_the_page_of_a_screen_and_the_first_page_for_one_without(page):
    page.entered("pick")
    assert page.shown == "pick"
    assert page.subtitle == PAGES["pick"].title
    page.entered("nowhere")
    assert page.shown == "index"


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_contents_show_their_titles_whole_in_every_size_of_text(page, percent):
    page.resize(1112, 440)
    page.show()
    before = look().percent
    try:
        look().choose(percent=percent)
        page.entered("index")
        for at in range(page.list.count()):
            item = page.list.item(at)
            wide = QFontMetrics(item.font()).horizontalAdvance(item.text())
            assert wide <= page.list.viewport().width() - 2 * 12, item.text()
    finally:
        look().choose(percent=before)


def test_links_lead_to_pages_and_back_goes_home(page):
    page.sheet.anchorClicked.emit(QUrl("pack.md"))
    page.sheet.anchorClicked.emit(QUrl("ship.md"))
    assert page.shown == "ship"
    page.turn_back()
    assert page.shown == "pack"
    page.turn_back()
    assert page.shown == "index"
    page.turn_back()
    assert page.host.went == [("back", "")]


@pytest.mark.parametrize("link", ["https://example.com/pack.md", "file:///etc/passwd", "//host/pack.md"])
def test_a_link_to_anywhere_else_does_nothing(page, link):
    page.sheet.anchorClicked.emit(QUrl(link))
    assert page.shown == "index"


def test_nothing_is_loaded_but_pictures_of_the_page(page, tmp_path):
    kind = QTextDocument.ResourceType.ImageResource.value
    outside = tmp_path / "secret.png"
    outside.write_bytes(b"x")
    for name in (str(outside), f"file://{outside}", "https://example.com/a.png"):
        assert page.sheet.loadResource(kind, QUrl(name)).isNull()
    other = QTextDocument.ResourceType.StyleSheetResource.value
    assert page.sheet.loadResource(other, QUrl("a.css")).isNull()


def test_markup_in_a_page_is_shown_as_text(page):
    page.sheet.show_page(ManualPage("x", "x", "# x\n\n<b>bold</b> <img src=a>", ""))
    assert "<b>bold</b>" in page.sheet.toPlainText()


def test_tables_have_quiet_lines_in_every_look(page):
    before = look().scheme
    try:
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            look().choose(scheme, 100)
            page.entered("keys")
            tables = page.sheet.document().rootFrame().childFrames()
            lines = {table.format().borderBrush().color().name().upper() for table in tables}
            assert lines == {look().colours.line}
    finally:
        look().choose(before, 100)


def test_finding_by_keys(qtbot, page):
    page.finder.setFocus()
    qtbot.keyClicks(page.finder, "group separator")
    qtbot.keyClick(page.finder, Qt.Key.Key_Return)
    assert page.shown == "scanner"
    assert page.sheet.textCursor().selectedText().casefold() == "group"
    page.finder.setText("zebra unicorn")
    page._find("zebra unicorn")
    assert "zebra unicorn" in page.nothing.text()
