"""The first start: four ways, nothing typed is lost, and a label that was printed is scanned back."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from fulfill.demo_data import house
from fulfill.store import setup_book
from fulfill.store.warehouse import open_warehouse, person_by_badge, station_profile
from tests.ui.build_house import nameless, open_shop, touch, type_in
from tests.ui.scan_room import PATIENT
from tests.ui.scanner import QtScanner
from ui.daily import back_up
from ui.first import making
from ui.first.start import FirstStart
from ui.first.window import FirstWindow
from ui.parts.keyrow import KeyButton
from ui.state import state, use_state

pytestmark = pytest.mark.usefixtures("window_listens")


class Trip:
    """Somebody at the first start."""

    def __init__(self, qtbot: Any, folder: Path, problem: str = "") -> None:
        self.start = FirstStart(str(folder / "new.db"), problem)
        self.qtbot = qtbot
        self.chosen: list[tuple[str, bool]] = []
        self.start.chosen.connect(lambda url, is_practice: self.chosen.append((url, is_practice)))
        qtbot.addWidget(self.start)
        self.start.resize(1280, 720)
        self.start.show()

    def press(self, f: int) -> None:
        QTest.keyClick(self.start, Qt.Key(Qt.Key.Key_F1 + f - 1))

    def touch(self, word: str) -> None:
        def there() -> list[KeyButton]:
            return [b for b in self.start.findChildren(KeyButton) if b.text() == word and b.isVisible()]

        self.wait(lambda: bool(there()))
        touch(there()[0])

    def wait(self, until: Any) -> None:
        self.qtbot.waitUntil(until, timeout=30_000)

    def at(self, step: object) -> None:
        self.wait(lambda: self.start.frame.step is step)


@pytest.fixture
def trip(qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Trip:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    use_state(tmp_path / "window.ini")
    return Trip(qtbot, tmp_path, "There is no warehouse yet.")


def fill(trip: Trip, tmp_path: Path) -> None:
    """Through the pages by keys alone, to the one that makes the warehouse."""
    start = trip.start
    QTest.keyClick(start, Qt.Key.Key_2)
    trip.at(start.firm)
    type_in(start.firm.fields["company"].control, "Öl & <b>Seife</b>")
    start.firm.country.choose("DE")
    logo = tmp_path / "logo.png"
    logo.write_bytes(house.sign())
    type_in(start.firm.fields["logo"].control, str(logo))
    trip.press(12)
    trip.at(start.chief)
    type_in(start.chief.fields["administrator"].control, "Ann")
    start.chief.fields["badge"].put("ANN-1")
    type_in(start.chief.fields["pin"].control, "2718")
    trip.press(12)
    trip.at(start.seat)
    start.seat.fields["station"].put("Bench 2")
    start.seat.labels.way.choose("folder")
    start.seat.labels.folder_field.put(str(tmp_path))


@pytest.fixture
def first(qtbot: Any, trip: Trip) -> Any:
    """Opens the first window on what this machine names, and says why that failed."""

    def opens(url: str) -> FirstWindow:
        window = FirstWindow(url, "There is no database. To make one there, use: fulfill init")
        qtbot.addWidget(window)
        window.show()
        trip.start.hide()
        return window

    return opens


def test_a_machine_that_never_had_a_warehouse_is_not_told_of_one_that_is_missing(first: Any) -> None:
    assert first(str(making.usual_file())).start.frame.note.text() == ""


def test_a_warehouse_that_has_gone_is_named_without_talk_of_the_terminal(first: Any, tmp_path: Path) -> None:
    state().database = str(tmp_path / "gone.db")
    said = first(state().database).start.frame.note.text()
    assert str(tmp_path / "gone.db") in said
    assert "fulfill init" not in said


def test_keys_beside_the_fields_do_not_come_out_later_as_a_code(first: Any, tmp_path: Path) -> None:
    window = first(str(tmp_path / "new.db"))
    heard: list[str] = []
    window.scans.scanned.connect(heard.append)
    window.start.show_step(window.start.proof)
    window.start.proof.print_test.setFocus()
    QtScanner(window).type("slow", delay=120)
    QtScanner(window).type("\r", delay=120)
    QTest.qWait(50)
    assert heard == []


def test_a_scan_or_text_that_comes_all_at_once_is_written_where_the_cursor_is(
    first: Any, trip: Trip, tmp_path: Path
) -> None:
    window = first(str(tmp_path / "new.db"))
    window.scans.rules = PATIENT
    chief = window.start.chief
    window.start.show_step(chief)
    with trip.qtbot.waitActive(window):
        window.activateWindow()
    for name, text in (("badge", "ANN-7"), ("administrator", "Ann of the Hill")):
        field = chief.fields[name].control
        field.setFocus()
        QtScanner(window).scan(text, delay=0)
        trip.wait(lambda field=field, text=text: field.text() == text)


@pytest.mark.parametrize("named", ["20457", "shop.db", "sqlite:///shop.db", "here/shop.db"])
def test_a_file_without_its_folder_is_refused_since_nobody_would_find_it_again(
    trip: Trip, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.chdir(tmp_path)
    fill(trip, tmp_path)
    trip.start.chief.fields["url"].put(named)
    trip.press(12)
    trip.at(trip.start.chief)
    assert Path(named).name in trip.start.chief.fields["url"].fault
    start = trip.start
    start.show_step(start.other)
    type_in(start.other.where, named, enter=True)
    assert start.other.field.fault == start.chief.fields["url"].fault
    assert not list(tmp_path.glob("**/shop.db"))


def test_why_it_is_shown_is_said_and_every_control_has_a_name(trip: Trip) -> None:
    start = trip.start
    assert "no warehouse yet" in start.frame.note.text()
    for step in (
        start.welcome,
        start.practice,
        start.firm,
        start.chief,
        start.seat,
        start.other,
        start.proof,
    ):
        start.show_step(step)
        assert nameless(start) == []


def test_a_new_warehouse_by_keys_with_its_label_scanned_back(trip: Trip, tmp_path: Path) -> None:
    fill(trip, tmp_path)
    start = trip.start
    trip.press(12)
    trip.at(start.proof)
    assert list(tmp_path.glob("test-*")) == []
    start.proof.print_test.click()
    trip.wait(lambda: bool(list(tmp_path.glob("test-TEST-*.pdf"))))
    trip.wait(start.proof.print_test.isEnabled)
    start.scanned("SOMETHING-ELSE")
    assert not start.proof.is_proved
    assert start.proof.code in start.proof.field.fault
    start.scanned(start.proof.code)
    assert start.proof.is_proved
    start.proof.print_papers.click()
    trip.wait(lambda: (tmp_path / "badge-ANN-1.pdf").exists() and start.proof.print_papers.isEnabled())
    assert "Command sheet" in start.proof.papers_note.text()
    trip.press(12)
    url = str(tmp_path / "new.db")
    assert trip.chosen == [(url, False)]
    assert (state().database, state().station) == (url, "Bench 2")
    warehouse = open_warehouse(url)
    with warehouse.database.read() as session:
        known = setup_book.settings(session)
        found = person_by_badge(session, "ANN-1")
    assert known["company"] == "Öl & <b>Seife</b>"
    assert known["country"] == "DE"
    assert known["logo"]
    assert found is not None
    assert found[0].name == "Ann"
    assert found[1] != ""
    assert station_profile(warehouse, "Bench 2").printers["label"].startswith(f"folder:{tmp_path}")
    warehouse.close()


def test_what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(trip: Trip, tmp_path: Path) -> None:
    start = trip.start
    QTest.keyClick(start, Qt.Key.Key_2)
    trip.press(12)
    assert start.firm.fields["company"].fault
    type_in(start.firm.fields["company"].control, "Firm")
    assert not start.firm.fields["company"].fault
    type_in(start.firm.fields["logo"].control, str(tmp_path / "none.png"), enter=True)
    trip.wait(lambda: bool(start.firm.fields["logo"].fault))
    huge = QImage(4000, 20, QImage.Format.Format_Mono)
    huge.fill(0)
    huge.save(str(tmp_path / "huge.png"))
    start.firm.fields["logo"].put(str(tmp_path / "huge.png"))
    start.firm._preview()
    note = start.firm.fields["logo"].note
    trip.wait(lambda: "more than 3000 dots" in note.text())
    start.firm.fields["logo"].put("")
    trip.press(12)
    trip.at(start.chief)
    type_in(start.chief.fields["administrator"].control, "Ann")
    type_in(start.chief.fields["pin"].control, "12", enter=True)
    trip.wait(lambda: bool(start.chief.fields["pin"].fault))
    assert start.frame.step is start.chief
    QTest.keyClick(start, Qt.Key.Key_Escape)
    assert start.frame.step is start.firm
    assert start.firm.fields["company"].text == "Firm"
    assert start.chief.fields["administrator"].text == "Ann"


def test_a_place_that_cannot_be_written_leads_back_to_its_field(trip: Trip, tmp_path: Path) -> None:
    fill(trip, tmp_path)
    (tmp_path / "file").write_text("")
    trip.start.chief.fields["url"].put(str(tmp_path / "file" / "w.db"))
    trip.press(12)
    trip.at(trip.start.chief)
    assert trip.start.chief.fields["url"].fault
    assert trip.start.chief.fields["administrator"].text == "Ann"


def test_the_proof_may_be_left_out_and_that_is_said_first(trip: Trip) -> None:
    start = trip.start
    start.proof.show_made(making.Made("x", "B", "S"))
    start._made_url = "x"
    start.show_step(start.proof)
    trip.touch("Skip the test")
    assert trip.chosen == []
    assert "not known" in start.proof.proof_note.text()
    trip.touch("Skip the test")
    assert trip.chosen == [("x", False)]


def test_practice_by_touch_makes_a_warehouse_with_work_and_goes_on_with_it_later(trip: Trip) -> None:
    start = trip.start
    touch(start.welcome.ways[0])
    trip.touch("Start practising")
    trip.wait(lambda: bool(trip.chosen))
    url, is_practice = trip.chosen[0]
    assert is_practice
    assert making.look_into(url).startswith("Nordlicht")
    assert state().database == ""
    start.show_step(start.practice)
    trip.touch("Go on practising")
    assert trip.chosen[1] == (url, True)


def test_another_is_opened_and_one_that_cannot_be_is_told_where_it_was_typed(
    trip: Trip, tmp_path: Path
) -> None:
    shop = open_shop(tmp_path)
    shop.close()
    start = trip.start
    QTest.keyClick(start, Qt.Key.Key_3)
    trip.at(start.other)
    type_in(start.other.where, str(tmp_path / "missing.db"), enter=True)
    trip.wait(lambda: bool(start.other.field.fault))
    assert start.other.where.text().endswith("missing.db")
    start.other.field.put(str(tmp_path / "warehouse.db"))
    trip.press(12)
    trip.wait(lambda: bool(trip.chosen))
    assert trip.chosen == [(str(tmp_path / "warehouse.db"), False)]


def test_a_copy_is_brought_back_in_the_place_of_a_warehouse_that_is_kept(trip: Trip, tmp_path: Path) -> None:
    shop = open_shop(tmp_path)
    copies = tmp_path / "copies"
    copies.mkdir()
    back_up(shop.warehouse.database.url, copies, datetime(2026, 3, 1, 7, tzinfo=UTC))
    file = back_up(shop.warehouse.database.url, copies, datetime(2026, 3, 2, 7, tzinfo=UTC))
    shop.close()
    state().backup_folder = str(copies)
    where = tmp_path / "warehouse.db"
    where.write_bytes(b"not a warehouse any more")
    step = trip.start.copied
    step._url = str(where)
    QTest.keyClick(trip.start, Qt.Key.Key_4)
    trip.at(step)
    assert (step.copy.text(), step.where.text()) == (str(file), str(where))
    trip.press(12)
    trip.wait(lambda: step.note.text().startswith("✓"))
    assert "kept" in step.note.text()
    assert any(each.read_bytes() == b"not a warehouse any more" for each in tmp_path.glob("warehouse*"))
    trip.press(12)
    assert trip.chosen == [(str(where), False)]
    assert making.look_into(str(where))


def test_a_copy_that_is_none_changes_nothing_and_is_told(trip: Trip, tmp_path: Path) -> None:
    bad, where = tmp_path / "bad.db", tmp_path / "warehouse.db"
    bad.write_bytes(b"holiday photos")
    where.write_bytes(b"what was there")
    step = trip.start.copied
    trip.start.show_step(step)
    assert not step.keys()[-1].is_on, "nothing is named yet"
    step.copy_field.put("bad.db")
    step.where_field.put(str(where))
    trip.press(12)
    assert "whole path" in step.copy_field.fault
    step.copy_field.put(str(bad))
    trip.press(12)
    trip.wait(lambda: bool(step.note.text()) and not step.copy.isReadOnly())
    assert where.read_bytes() == b"what was there"
    assert step.copy.text() == str(bad)
    assert trip.chosen == []


def test_text_is_typed_by_touch_alone(trip: Trip) -> None:
    start = trip.start
    start.show_step(start.firm)
    trip.touch("Keyboard")
    keys = {b.text(): b for b in start.frame.touch.findChildren(type(start.proof.print_test))}
    start.firm.fields["company"].control.setFocus()
    for key in ("⇧",):
        touch(keys[key])
    touch(keys["q"])
    for key in ("w", "⌫", "e"):
        touch(keys[key])
    assert start.firm.fields["company"].text == "Qe"
