"""The import's desk over a real warehouse: real files, a real child process, keys and drops."""

from __future__ import annotations

import os
from dataclasses import replace
from itertools import accumulate
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from fulfill.intake import FileReport
from fulfill.messages import Level
from tests.build import ADDRESS, ANN, Shop
from tests.ui.build_desks import FakeWindow
from ui.desks import importing_words as said
from ui.desks.importing import ImportPage, Stage
from ui.desks.importing_parts import to_the_edge
from ui.desks.kit_columns import Wish
from ui.state import state, use_state

HEAD = f"order,sku,quantity,{ADDRESS}\n"


@pytest.fixture
def shop(sqlite_url, tmp_path):
    before = state()
    use_state(tmp_path / "window.ini")
    made = Shop.open(sqlite_url, tmp_path)
    yield made
    made.close()
    use_state(before.file)


@pytest.fixture
def window(shop):
    return FakeWindow(shop)


@pytest.fixture
def page(qtbot, window):
    made = ImportPage(window)
    qtbot.addWidget(made)
    made.resize(1144, 520)
    made.show()
    made.entered()
    return made


def file(folder, name, text):
    made = Path(folder) / name
    made.write_text(text)
    return str(made)


def orders(count, sku="MUG"):
    return HEAD + "".join(f"N-{n},{sku},1,{ANN}\n" for n in range(count))


def press(page, f):
    key = next(key for key in page._keys if key.f == f)
    assert key.is_on, key
    key.act()


def until(qtbot, page, *stages):
    qtbot.waitUntil(lambda: page.stage in stages, timeout=30_000)


def facts(page):
    return {fact.label: fact.text for fact in page.facts.facts}


def test_a_file_is_looked_at_first_and_nothing_is_changed(qtbot, page, shop, tmp_path):
    page.take([file(tmp_path, "o.csv", orders(3) + f"N-9,MUG,zero,{ANN}\n")])
    until(qtbot, page, Stage.READY)
    assert page.rows.under.text() == "Orders, as our own CSV: 4 in the file"
    assert facts(page)["New"] == "3"
    assert facts(page)["Left out"] == "1"
    assert page.reasons.lines[0].title == "Line 5"
    assert "zero" in str(page.reasons.lines[0].detail)
    marked = next(head for head in page.rows._model.columns if head.name == "fate")
    assert [marked.text(row) for row in page.rows._model.rows] == ["yes", "yes", "yes", "left out"]
    assert shop.value("select count(*) from orders") == 0


def test_f12_takes_it_in_and_the_rejects_can_be_saved(qtbot, page, shop, window, tmp_path):
    page.take([file(tmp_path, "o.csv", orders(3) + f"N-9,MUG,zero,{ANN}\n")])
    until(qtbot, page, Stage.READY)
    press(page, 12)
    until(qtbot, page, Stage.DONE)
    assert shop.value("select count(*) from orders") == 3
    assert facts(page)["New"] == "3"
    page.acts.save_to(facts(page)["Rejects"], str(tmp_path / "mend.csv"))
    qtbot.waitUntil(lambda: (tmp_path / "mend.csv").exists() and "Saved" in window.told[-1].text)
    assert "zero" in (tmp_path / "mend.csv").read_text()
    press(page, 4)
    assert window.told[-1].text == "3 orders can be picked now, 0 still wait"
    press(page, 12)
    assert page.stage is Stage.NONE


def test_the_same_file_again_has_nothing_to_import(qtbot, page, shop, tmp_path):
    name = file(tmp_path, "o.csv", orders(2))
    shop.take("orders", orders(2))
    page.take([name])
    until(qtbot, page, Stage.READY)
    assert "is here already" in page.detail.notice.text
    assert not next(key for key in page._keys if key.f == 12).is_on


def test_known_rows_beside_unusable_ones_are_not_called_all_of_it(qtbot, page, shop, window, tmp_path):
    name = file(tmp_path, "o.csv", orders(2) + f"N-9,MUG,zero,{ANN}\n")
    shop.take("orders", orders(2))
    page.take([name])
    until(qtbot, page, Stage.READY)
    assert page.detail.notice.text.startswith("Nothing in it is new, and some of it cannot be used")
    assert window.told[-1].level is Level.WARN
    assert not next(key for key in page._keys if key.f == 12).is_on


def test_what_was_left_out_is_counted_and_nothing_new_is_not_called_in():
    report = FileReport("o.csv", "orders", 3, 0, 0, 2, 1, "o.rejects.csv")
    assert said.became(report)[0].startswith("Nothing was new; left out: 1.")
    assert said.became(replace(report, created=2))[0].startswith("It is in; left out: 1.")


def test_several_files_come_one_after_another(qtbot, page, shop, window, tmp_path):
    page.take([file(tmp_path, "a.csv", orders(1)), file(tmp_path, "b.csv", "code,kind\nT-77,tote\n")])
    until(qtbot, page, Stage.READY)
    assert page.subtitle == "Files that wait after this one: 1"
    press(page, 12)
    until(qtbot, page, Stage.DONE)
    press(page, 12)
    until(qtbot, page, Stage.READY)
    assert page.rows.title.text() == "b.csv"
    # What was told of the first one is gone, and cannot be taken for the second.
    assert window.told[-1].text == "b.csv: All of it can come in. Press F12."
    press(page, 12)
    until(qtbot, page, Stage.DONE)
    assert facts(page)["New"] == "1"


def test_an_import_can_be_stopped_and_what_is_in_stays_in(qtbot, page, shop, tmp_path):
    name = file(tmp_path, "many.csv", orders(8000, "PEN"))
    page.take([name])
    until(qtbot, page, Stage.READY)
    assert "the first 1,000 of 8,000" in facts(page)["Tried"]
    press(page, 12)
    qtbot.waitUntil(lambda: page.progress.value() > 0, timeout=30_000)
    press(page, 8)
    until(qtbot, page, Stage.READY)
    there = shop.value("select count(*) from orders")
    assert 0 < there < 8000
    assert "stay in" in page.detail.notice.text


def test_what_cannot_be_read_is_answered_in_words(qtbot, page, window, tmp_path):
    (tmp_path / "noise.csv").write_bytes(os.urandom(1_000_000))
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for name, words in (
        ("noise.csv", "not"),
        ("folder", "is a folder"),
        ("pipe", "a device or a pipe"),
        ("gone.csv", "No such file"),
    ):
        page.take([str(tmp_path / name)])
        until(qtbot, page, Stage.REFUSED)
        assert words in page.detail.notice.text, name
        assert words in window.told[-1].text
        press(page, 6)


def test_a_kind_can_be_said_where_the_content_does_not_tell(qtbot, page, tmp_path):
    page.take([file(tmp_path, "c.csv", "code,name\nACME,Acme\n")])
    until(qtbot, page, Stage.READY)
    assert page.rows.under.text().startswith("Suppliers")
    page.kind.choose("totes")
    assert page.stage is Stage.LOOKING
    until(qtbot, page, Stage.READY)
    assert page.rows.under.text().startswith("Totes and carts")


def test_who_may_not_import_is_told(qtbot, page, window, tmp_path):
    window.house.log_in("IDA")
    page.take([file(tmp_path, "o.csv", orders(1))])
    until(qtbot, page, Stage.REFUSED)
    assert "Ida" in window.told[-1].text


def test_files_are_dropped_on_the_page(qtbot, page, window, tmp_path):
    name = file(tmp_path, "o.csv", orders(1))
    for url in (QUrl("https://example.com/o.csv"), QUrl.fromLocalFile(name)):
        data = QMimeData()
        data.setUrls([url])
        page.dropEvent(
            QDropEvent(
                QPointF(5, 5),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
    assert "not a file of this computer" in window.told[0].text
    until(qtbot, page, Stage.READY)


def test_what_comes_into_the_watched_folder_is_offered(qtbot, page, tmp_path):
    folder = tmp_path / "exports"
    folder.mkdir()
    page.folder.watch(str(folder))
    qtbot.waitUntil(lambda: "No lists" in str(page.folder.lines.lines[:1]))
    name = file(folder, "o.csv", orders(1))
    file(folder, "o.csv.rejects.csv", "x")
    qtbot.waitUntil(lambda: [line.key for line in page.folder.lines.lines] == [name], timeout=5_000)
    page.folder.lines.setFocus()
    qtbot.keyClick(page.folder.lines, Qt.Key.Key_Return)
    until(qtbot, page, Stage.READY)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_rejects_of_a_file_in_a_folder_that_cannot_be_written_are_kept_elsewhere(qtbot, page, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    name = file(folder, "o.csv", orders(1) + f"N-9,MUG,zero,{ANN}\n")
    folder.chmod(0o500)
    page.take([name])
    until(qtbot, page, Stage.READY)
    press(page, 12)
    until(qtbot, page, Stage.DONE)
    assert Path(facts(page)["Rejects"]).exists()
    folder.chmod(0o700)


@given(st.lists(st.tuples(st.integers(48, 240), st.integers(48, 240)), min_size=1, max_size=12))
def test_no_column_of_the_first_rows_is_cut_by_the_edge_of_the_card(sizes):
    wishes = [Wish(max(pair), min(pair)) for pair in sizes]
    widths = to_the_edge(wishes, 700)
    ends = list(accumulate(widths))
    assert ends[-1] <= 700 or 700 in ends
    assert all(wide >= wish.least - len(wishes) for wide, wish in zip(widths, wishes, strict=True))
