"""Names, addresses, notes and codes that look like markup are shown as what they are, on every screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from fulfill.messages import Level
from tests.ui import hostile
from tests.ui.build import opened
from tests.ui.desk_room import shipped, shop  # noqa: F401 - fixtures
from tests.ui.hostile import ORDER, SKU, TEXT, faults, said, squeezed
from ui import registry
from ui.crash import Report
from ui.desks.kit import DeskTable
from ui.page import Told
from ui.parts import paint
from ui.parts.crash_card import CrashCard
from ui.parts.gauges import Meter, StatusDot
from ui.parts.head import StatusChip
from ui.parts.pad import Pad
from ui.theme.look import look

DESKS = tuple(desk.page for desk in registry.DESKS)


@pytest.fixture
def house(shipped):  # noqa: F811
    """A shop whose every free text is markup, with orders, parcels, a manifest, a return."""
    hostile.stock_up(shipped)
    hostile.poison(shipped)
    return shipped


def look_into(page: QWidget, bench) -> None:
    """Choose the first row of each list, so that the right side has something to tell."""
    for table in page.findChildren(DeskTable):
        if table.isVisible():
            table.choose_first()
            bench.settle()


def test_no_desk_takes_a_text_for_markup_and_none_loses_a_letter(house, qtbot):
    found, told = [], {}
    with opened(house, qtbot, relays=False) as bench:
        for page in DESKS:
            bench.go(page)
            bench.settle()
            look_into(bench.window.current, bench)
            bench.window.grab()
            found += [f"{page}: {fault}" for fault in faults(bench.window)]
            told[page] = said(bench.window)
    assert not found, "\n".join(dict.fromkeys(found))
    whole = squeezed(TEXT)
    for page in ("orders", "stock", "parcels", "people", "home"):
        assert whole in told[page], f"{page} does not tell {TEXT!r} whole"
    assert squeezed(ORDER) in told["orders"]


STEPS = {
    "pick": ("T-5", "<step>", "<step>", "<step>"),
    "pack": ("1002", ORDER, "<step>", SKU),
    "ship": ("DOCK-1", "<step>"),
    "returns": ("R-1", "<step>", "<step>"),
    "receive": ("<step>", SKU),
    "putaway": ("<step>",),
    "move": ("A-02", SKU),
    "count": ("A-02", SKU),
    "kit": ("<step>",),
    "vendor": ("<step>",),
}


def wrong_and_right(bench, flow):
    """Scan something that is markup, then what is asked for; the screen after each."""
    yield scanned(bench, TEXT)
    yield scanned(bench, "<b>9</b>&amp;")
    for step in STEPS[flow]:
        answer = bench.window.current.shown.answer
        codes = [code for expect in answer.expects for code in expect.codes] or ["!help"]
        yield scanned(bench, codes[0] if step == "<step>" else step)


def scanned(bench, code):
    before = len(bench.told)
    bench.window.scan(code)
    bench.wait(lambda: len(bench.told) > before)
    bench.settle()
    return code


def test_no_flow_takes_a_text_for_markup(house, qtbot):
    found, told = [], ""
    with opened(house, qtbot, relays=False) as bench:
        for flow in registry.FLOWS:
            bench.go(flow)
            for code in wrong_and_right(bench, flow):
                found += [f"{flow}, {code[:20]!r}: {fault}" for fault in faults(bench.window)]
            told += said(bench.window)
            scanned(bench, "!cancel")
    assert not found, "\n".join(dict.fromkeys(found))
    assert squeezed(SKU) in told


def test_what_is_asked_told_and_warned_is_plain(house, qtbot):
    """The bar, a question, the pad, the chips above, a crash, a printer that says something."""
    from fulfill.tone import Tone
    from ui.desks.kit import Act, Detail, Empty
    from ui.desks.kit_why import WhyDialog
    from ui.parts.pad import Asked

    with opened(house, qtbot, relays=False) as bench:
        window = bench.window
        window.tell(Told(Level.STOP, TEXT, TEXT))
        assert squeezed(TEXT) in said(window), "the bar tells all of it"
        window.decide(TEXT, TEXT.replace("&", "&&"), lambda: None)
        assert squeezed(TEXT) in said(window)
        assert not faults(window)
        for chip in window.findChildren(StatusChip):
            chip.show_state(TEXT, Tone.STOP, TEXT)
        detail = Detail("detail", Empty("find", TEXT, TEXT))
        qtbot.addWidget(detail)
        detail.show_head(TEXT, TEXT)
        detail.set_acts(Act(TEXT, lambda: None, why=TEXT), Act(TEXT, lambda: None, why=TEXT, is_on=False))
        dialog = WhyDialog(window, TEXT, TEXT, "Go", (TEXT, "<b>"))
        pad = Pad(window)
        pad.ask(Asked(TEXT, choices=(("1", TEXT), ("2", "<b>2</b>"))), lambda _text: None)
        card = CrashCard(window)
        card.show_report(Report(TEXT, TEXT))
        gauge, dot = Meter(look().colours), StatusDot(look().colours)
        gauge.set_fill(0.5, TEXT)
        dot.set_state(Tone.STOP, TEXT)
        found = [fault for part in (window, detail, dialog, pad, card, gauge, dot) for fault in faults(part)]
        assert not found, "\n".join(found)
        for part in (detail, dialog, pad, dot):
            assert squeezed(TEXT) in said(part), type(part).__name__


def test_a_box_before_there_is_a_window_is_plain(qapp, monkeypatch):
    """The only one that is a `QMessageBox`: nothing else may be, for it guesses, and eats scans."""
    boxes = [path for path in Path("ui").rglob("*.py") if "QMessageBox(" in path.read_text("utf-8")]
    assert [path.name for path in boxes] == ["program.py"]
    assert "box.setTextFormat(Qt.TextFormat.PlainText)" in boxes[0].read_text("utf-8")


def test_a_label_that_guesses_is_found(qtbot):
    """The rule itself: each way to take a text for markup is one that it finds."""
    root = QWidget()
    qtbot.addWidget(root)
    label, button = QLabel("plain", root), QPushButton("A&B", root)
    button.setToolTip("<b>x</b>")
    action = root.addAction("A&B")
    action.setToolTip("a <img src='x'>")
    assert len(faults(root)) == 5, faults(root)
    label.setTextFormat(Qt.TextFormat.PlainText)
    button.setText("A&&B")
    button.setToolTip(paint.tip("<b>x</b>\n  &lt;"))
    action.setText("A&&B")
    action.setToolTip("a < b")
    assert faults(root) == []
    assert hostile._plain(button.toolTip()) == "<b>x</b>\n  &lt;"


def test_an_emoji_and_a_joined_name_stay_whole_on_one_line():
    family, persian = (
        "\U0001f468\u200d\U0001f469\u200d\U0001f467",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    )
    assert paint.one_line(f"{family}\n{persian}\u202e\x07") == f"{family} {persian}  "
