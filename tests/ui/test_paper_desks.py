# ruff: noqa: F811 - fixtures are asked for by their names
"""Papers, returns and the journal, by keys and clicks."""

from __future__ import annotations

import csv

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu

from fulfill import desk as desks
from fulfill.messages import Level
from tests.stories.test_pack_story import packer
from tests.ui.desk_room import (  # noqa: F401
    change,
    facts,
    give_reason,
    key,
    opened,
    parcel,
    press,
    set_printer,
    shipped,
    shop,
)
from ui.desks.journal import JournalPage
from ui.desks.papers import PapersPage
from ui.desks.returned import ReturnedPage

# --- papers ---------------------------------------------------------------------------------------------


def test_what_is_in_doubt_stands_first_and_is_answered(opened, qtbot, shipped):
    slip = shipped.value("select min(id) from paper where kind = 'slip'")
    change(shipped, "update paper set state = 'doubtful', why = 'broke off' where id = :id", id=slip)
    page, window = opened(PapersPage, shipped)
    assert page.subtitle == "1 need you"
    assert "Look at the printer" in page.detail.notice.text
    press(qtbot, page, "It came out")
    assert shipped.value("select state from paper where id = :id", id=slip) == "printed"
    assert page.subtitle == "Nothing needs you"
    assert window.told[-1].level is Level.OK


def test_a_paper_that_failed_is_tried_again_or_sent_to_another_printer(opened, qtbot, shipped, tmp_path):
    slip = shipped.value("select min(id) from paper where kind = 'slip'")
    change(shipped, "update paper set state = 'failed', why = 'no paper' where id = :id", id=slip)
    spare = set_printer(shipped, "paper", tmp_path / "spare")
    page, window = opened(PapersPage, shipped)
    press(qtbot, page, "Print elsewhere")
    menu = page.findChildren(QMenu)[-1]
    menu.actions()[0].trigger()
    menu.close()
    shipped.relay.pump()
    assert shipped.rows("select state, printer from paper where id = :id", id=slip) == [("printed", spare)]
    assert window.papers == 1


def test_a_paper_that_waits_can_be_cancelled_after_asking(opened, qtbot, shipped):
    slip = shipped.value("select min(id) from paper where kind = 'slip'")
    change(shipped, "update paper set state = 'waiting', why = 'off' where id = :id", id=slip)
    page, window = opened(PapersPage, shipped)
    press(qtbot, page, "Not wanted any more")
    assert window.asked
    assert shipped.value("select state from paper where id = :id", id=slip) == "refused"


def test_any_paper_can_be_seen(opened, qtbot, shipped):
    page, _ = opened(PapersPage, shipped, "1001")
    for kind in ("slip", "label"):
        row = next(row for row in page.table.model.rows if row.kind == kind)
        page.table.choose(str(row.id))
        press(qtbot, page, "Show it")
        qtbot.waitUntil(lambda: bool(page.preview.pages), timeout=15_000)
        assert page.preview.pages[0].width() > 500
        assert "Show it" not in [act.text for act in page.detail.acts], "it is shown"
        sheet = next(each for each in page.preview.findChildren(QLabel) if not each.pixmap().isNull())
        assert sheet.pixmap().deviceIndependentSize().height() <= page.preview._area.height(), "it is whole"
        page.resize(1144, 400 if kind == "slip" else 620)
        high = page.preview._area.height()
        shown = page.preview._sheets.findChildren(QLabel)[-1].pixmap().deviceIndependentSize()
        assert high * 0.9 < shown.height() <= high, "and stays so in another room"
        qtbot.keyClick(page.preview, Qt.Key.Key_Escape)
        assert page.stack.currentWidget() is page.table
        assert "Show it" in [act.text for act in page.detail.acts]


def test_the_outbox_says_why_a_label_was_not_bought_and_tries_again(opened, qtbot, shipped):
    change(
        shipped,
        "update outbox set state = 'parked', outcome = '{\"why\": \"no such service\"}'"
        " where id = (select min(id) from outbox where kind = 'buy_label')",
    )
    page, window = opened(PapersPage, shipped, "outbox")
    assert "no such service" in page.detail.notice.text
    press(qtbot, page, "Show parcel or order")
    assert window.went == [("scan", parcel(shipped, "1001"))]
    press(qtbot, page, "Try again now")
    assert shipped.value("select count(*) from outbox where state = 'parked'") == 0


def test_somebody_who_may_not_reprint_is_told_so(opened, qtbot, shipped):
    slip = shipped.value("select min(id) from paper where kind = 'slip'")
    change(shipped, "update paper set state = 'doubtful' where id = :id", id=slip)
    page, window = opened(PapersPage, shipped, badge="COY")
    press(qtbot, page, "It came out")
    assert window.told[-1].level is Level.STOP
    assert shipped.value("select state from paper where id = :id", id=slip) == "doubtful"


# --- returns --------------------------------------------------------------------------------------------


def test_a_return_shows_what_was_sent_beside_what_came(opened, qtbot, shipped):
    shipped.seat("returns", "RITA", "returns").scan("R-1", "PEN", "!answer sealed", "!yes")
    page, window = opened(ReturnedPage, shipped)
    assert page.detail.title.text() == "R-1"
    assert [line.title for line in page.sent.lines] == ["PEN"]
    assert "sealed" in page.units.lines[0].detail
    # All of it came: what is left is to say what becomes of it.
    press(qtbot, page, "Judge it")
    assert window.went == [("returns", ""), ("scan", "R-1")]


def test_a_return_is_found_by_its_parcel_and_nothing_else_is_guessed(opened, shipped):
    page, window = opened(ReturnedPage, shipped)
    page.scanned(parcel(shipped, "1001"))
    assert [row.number for row in page.table.model.rows] == ["R-1"]
    page.scanned("A-01")
    assert window.went == [("stock", "A-01")]


# --- the journal ----------------------------------------------------------------------------------------


def test_the_journal_is_filtered_by_clicks_and_words(opened, qtbot, shipped):
    packer(shipped).scan("NONSENSE")
    page, _ = opened(JournalPage, shipped)
    assert page.table.model.rows[0].scan == "NONSENSE"
    qtbot.mouseClick(page.levels.button("stop"), Qt.MouseButton.LeftButton)
    assert [row.scan for row in page.table.model.rows] == ["NONSENSE"]
    assert page.detail.notice.text
    page.levels.button("all").click()
    page.flow.choose("ship")
    assert {row.flow for row in page.table.model.rows} == {"ship"}
    page.people.setCurrentText("Rita")
    assert page.table.model.rows == ()


def test_an_entry_tells_its_moves_and_is_exported(opened, shipped, tmp_path):
    page, _ = opened(JournalPage, shipped)
    seq = shipped.value("select max(operation_seq) from move")
    page.table.choose(str(seq))
    assert [line.title for line in page.moves.lines] == ["PEN"]
    page.table.write_to(tmp_path / "journal.csv")
    with (tmp_path / "journal.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(page.table.model.rows)
    assert "Answer" in rows[0]


def test_the_chain_is_checked_beside_the_window(opened, qtbot, shipped):
    desks.release(shipped.desk("SUE", "S1"))
    page, window = opened(JournalPage, shipped)
    key(page, 4).act()
    assert not key(page, 4).is_on
    qtbot.waitUntil(lambda: "holds" in page.verdict.text, timeout=15_000)
    assert key(page, 4).is_on
    assert window.told[-1].level is Level.DONE
