"""Settings, people and carriers at their desks: what is typed is kept, saved whole, and only by who may."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from fulfill.demo_data import house
from fulfill.people import Role
from tests.ui.build_house import Room, nameless, touch
from ui import diagnostics
from ui.desks.carriers import CarriersPage
from ui.desks.people import PeoplePage
from ui.desks.settings import SettingsPage
from ui.state import state
from ui.theme.look import look
from ui.theme.tokens import Scheme

pytestmark = pytest.mark.usefixtures("window_listens")


# --- settings ---------------------------------------------------------------------------------------


def test_the_firm_is_saved_whole_or_not_at_all(room: Room, tmp_path: Path) -> None:
    page = SettingsPage(room.host)
    room.show(page, "house")
    fields = page.section.fields
    assert not room.key(page, 12).is_on
    fields["company"].control.setText("Öl & Söhne")  # type: ignore[attr-defined]
    fields["sscc_prefix"].control.setText("not digits")  # type: ignore[attr-defined]
    room.press(page, 12)
    assert fields["sscc_prefix"].fault
    assert fields["company"].text == "Öl & Söhne"
    assert room.setting("company") == ""
    fields["sscc_prefix"].control.setText("0952111")  # type: ignore[attr-defined]
    logo = tmp_path / "logo.png"
    logo.write_bytes(house.sign())
    fields["logo"].control.setText(str(logo))  # type: ignore[attr-defined]
    room.press(page, 12)
    assert (room.setting("company"), room.setting("sscc_prefix")) == ("Öl & Söhne", "0952111")
    assert room.setting("logo")
    room.wait(lambda: not page.section.picture.pixmap().isNull())  # type: ignore[attr-defined]
    assert not page.section.changes()


def test_a_station_keeps_its_printers_and_options(room: Room, tmp_path: Path) -> None:
    page = SettingsPage(room.host)
    room.show(page, "station")
    section = page.section
    assert not section.changes()
    section.labels.way.choose("tcp")  # type: ignore[attr-defined]
    room.press(page, 12)
    assert section.labels.host_field.fault  # type: ignore[attr-defined]
    section.labels.host.setText("10.0.0.9")  # type: ignore[attr-defined]
    section.put("pick_orders_max", "99")
    room.press(page, 12)
    assert section.fields["pick_orders_max"].fault
    section.put("pick_orders_max", "7")
    section.kind.choose("manifest")  # type: ignore[attr-defined]
    section._show_other()  # type: ignore[attr-defined]
    section.other.way.choose("cups")  # type: ignore[attr-defined]
    section.other.queue.setEditText("office")  # type: ignore[attr-defined]
    room.press(page, 12)
    profile = room.do(lambda found: found.profile)
    assert profile.printers["label"] == "tcp://10.0.0.9:9100?dpi=203"
    assert profile.printers["manifest"].startswith("cups:office")
    assert profile.pick_orders_max == 7
    page.entered("station")
    room.settle()
    assert not section.changes()


def test_a_station_keeps_its_scale_and_refuses_one_that_cannot_be(room: Room) -> None:
    page = SettingsPage(room.host)
    room.show(page, "station")
    section = page.section
    section.put("scale", "lpt1")
    room.press(page, 12)
    assert "sics:PORT" in section.fields["scale"].fault
    section.put("scale", "toledo:COM3?baud=4800")
    room.press(page, 12)
    assert room.do(lambda found: found.profile).scale == "toledo:COM3?baud=4800"
    section.put("scale", "")
    room.press(page, 12)
    assert room.do(lambda found: found.profile).scale == ""


def test_a_test_label_comes_out_of_what_is_shown(room: Room, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    page = SettingsPage(room.host)
    room.show(page, "station")
    section = page.section
    section.labels.way.choose("folder")  # type: ignore[attr-defined]
    section.labels.folder.setText(str(tmp_path / "out"))  # type: ignore[attr-defined]
    touch(
        next(b for b in section.findChildren(type(page.buttons["look"])) if b.text() == "Print a test label")
    )
    room.wait(lambda: bool(list((tmp_path / "out").glob("test-*.pdf"))))


def test_who_is_no_administrator_looks_and_changes_nothing(room: Room) -> None:
    room.do(lambda found: found.log_in("SUE"))
    page = SettingsPage(room.host)
    room.show(page, "house")
    assert "administrator" in page.section.note.text()  # type: ignore[attr-defined]
    assert not page.section.fields["company"].isEnabled()
    assert not room.key(page, 12).is_on


def test_look_changes_at_once_and_is_remembered(room: Room) -> None:
    page = SettingsPage(room.host)
    room.show(page, "look")
    section = page.section
    touch(section.scheme.chips["dark"])  # type: ignore[attr-defined]
    touch(section.percent.chips["150"])  # type: ignore[attr-defined]
    assert (look().scheme, look().percent) == (Scheme.DARK, 150)
    assert (state().scheme, state().text_percent) == (Scheme.DARK, 150)


def test_a_scan_on_the_station_page_shows_what_cannot_be_seen(room: Room) -> None:
    page = SettingsPage(room.host)
    room.show(page, "station")
    assert page.scanned("01\x1d10")
    assert "01⟨GS⟩10" in page.section.tried.text()  # type: ignore[attr-defined]


def test_the_database_is_checked_and_copied(room: Room, tmp_path: Path) -> None:
    page = SettingsPage(room.host)
    room.show(page, "database")
    section = page.section
    section.check()  # type: ignore[attr-defined]
    room.wait(lambda: "rules hold" in section.check_note.text())  # type: ignore[attr-defined]
    each_day = section.each_day  # type: ignore[attr-defined]
    assert (each_day.text(), each_day.tone) == ("No folder chosen: no copy is made", "warn")
    assert not section.backup_button.isEnabled(), "a copy goes somewhere"  # type: ignore[attr-defined]
    section.back_up()  # type: ignore[attr-defined]
    assert section.folder.fault  # type: ignore[attr-defined]
    section.folder.put(str(tmp_path / "copies"))  # type: ignore[attr-defined]
    assert each_day.text() == "Press Back up now to use this folder"
    assert section.backup_button.isEnabled()  # type: ignore[attr-defined]
    section.back_up()  # type: ignore[attr-defined]
    assert each_day.text().startswith("While the window is open, a copy is made there")
    room.wait(
        lambda: bool(list((tmp_path / "copies").glob("fulfill-*.db"))) and state().backup_at is not None
    )


def test_diagnostics_hold_no_words_of_the_log(room: Room, tmp_path: Path) -> None:
    log = tmp_path / "fulfill.log"
    log.write_text(
        "2026-11-22 06:00:00,123 ERROR fulfill.cli report ab Ann Lee of High Street\n"
        "Traceback (most recent call last):\n"
        '  File "/srv/ann/fulfill/store/engine.py", line 12, in open\n'
        "    password = 'secret'\n"
        "fulfill.errors.StoreUnavailable: postgresql://ann:secret@host\n",
        encoding="utf-8",
    )
    made = diagnostics.write(tmp_path / "d.zip", log, database="SQLite 3", facts={"operations": "3"})
    with zipfile.ZipFile(made) as archive:
        told = archive.read("log.txt").decode()
        whole = "".join(archive.read(name).decode() for name in archive.namelist())
    assert "fulfill/store/engine.py:12 in open" in told
    assert "StoreUnavailable" in told
    for word in ("Ann", "ann", "High Street", "secret", "host"):
        assert word not in told
    assert "operations: 3" in whole


@pytest.mark.parametrize("about", ["station", "house", "look", "database", "about"])
def test_every_control_of_the_settings_has_a_name(room: Room, about: str) -> None:
    page = SettingsPage(room.host)
    room.show(page, about)
    assert nameless(page) == []


# --- people -----------------------------------------------------------------------------------------


def test_somebody_new_is_added_and_a_refusal_loses_nothing(room: Room) -> None:
    page = PeoplePage(room.host)
    room.show(page)
    room.press(page, 4)
    card = page.card
    card.name.setText("Nell")
    assert page.scanned("IDA") is True or card.badge.text()
    room.press(page, 4)
    card.name.setText("Nell")
    card.badge_field.put("IDA")
    card.roles[Role.PICKER].click()
    card.pin.setText("12")
    room.press(page, 12)
    assert card.pin_field.fault
    card.pin.setText("1234")
    room.press(page, 12)
    assert card.badge_field.fault
    assert card.name.text() == "Nell"
    assert card.chosen_roles == {Role.PICKER}
    assert page.scanned("NELL-1")
    room.press(page, 12)
    nell = room.shop.person("NELL-1")
    assert (nell.name, nell.roles) == ("Nell", {Role.PICKER})
    assert page.card.title.text() == "Nell"


def test_over_the_keyboard_a_name_goes_on_at_its_end_and_is_said_once(room: Room) -> None:
    page = PeoplePage(room.host)
    room.show(page)
    room.wait(lambda: bool(page.table.model.rows))
    page.table.choose_first()
    room.wait(lambda: page.card.is_filled)
    page.table.view.setFocus()
    page._toggle_touch()
    assert page.card.name.text()
    assert page.card.name.cursorPosition() == len(page.card.name.text())
    assert page.card.title.isHidden()
    page._toggle_touch()
    assert not page.card.title.isHidden()


def test_roles_change_and_a_badge_is_switched_off_once_that_is_decided(room: Room) -> None:
    page = PeoplePage(room.host)
    room.show(page)
    assert page.scanned("ida")
    page.card.roles[Role.PACKER].click()
    room.press(page, 12)
    assert room.shop.person("IDA").roles == {Role.PICKER, Role.PACKER}
    room.host.says_yes = False
    touch(page.card.acts["off"])
    room.settle()
    assert room.shop.person("IDA").is_active
    room.host.says_yes = True
    touch(page.card.acts["off"])
    room.settle()
    assert not room.shop.person("IDA").is_active


def test_the_last_administrator_is_kept_and_the_card_says_why(room: Room) -> None:
    page = PeoplePage(room.host)
    room.show(page)
    page.scanned("BOSS")
    touch(page.card.acts["off"])
    room.settle()
    assert "last administrator" in room.host.last
    assert "last administrator" in page.card.roles_note.text()
    assert room.shop.person("BOSS").is_active


def test_a_badge_is_printed_by_an_administrator_only(room: Room, tmp_path: Path) -> None:
    page = PeoplePage(room.host)
    room.show(page)
    page.scanned("IDA")
    touch(page.card.acts["badge"])
    room.wait(lambda: bool(list(tmp_path.rglob("badge-IDA*"))))
    room.do(lambda found: found.log_in("SUE"))
    page.entered()
    room.settle()
    page.scanned("IDA")
    assert page.card.acts["badge"].isHidden()
    assert not page.card.name.isEnabled()
    assert not room.key(page, 12).is_on


def test_every_control_of_people_and_carriers_has_a_name(room: Room) -> None:
    people = PeoplePage(room.host)
    room.show(people)
    people.scanned("BOSS")
    assert nameless(people) == []
    carriers = CarriersPage(room.host)
    room.show(carriers)
    assert nameless(carriers) == []


# --- carriers ---------------------------------------------------------------------------------------

RATES = (
    "service,name,zone,countries,postcode_from,postcode_to,weight_to_g,price,currency,cutoff,routing,"
    "transit_days\nSLOW,Slow,DE,DE,,,5000,3.20,EUR,12:00,H1,5\n"
)


def test_a_parcel_is_tried_and_what_is_missing_is_said(room: Room) -> None:
    page = CarriersPage(room.host)
    room.show(page)
    page.prices.country.choose("DE")
    page.prices.weight.setText("heavy")
    page.prices.ask()
    assert page.prices.fields[2].fault
    page.prices.weight.setText("1500")
    page.prices.postcode.setText("10115")
    room.press(page, 12)
    assert page.prices.quotes
    assert page.prices.quotes[0].name in page.prices.answer.text()
    page.prices.weight.setText("9999999")
    room.press(page, 12)
    assert page.prices.quotes == ()
    assert "takes at most" in page.prices.answer.text()


def test_a_rate_table_comes_into_force_whole_or_not_at_all(room: Room, tmp_path: Path) -> None:
    page = CarriersPage(room.host)
    room.show(page)
    bad, good = tmp_path / "bad.csv", tmp_path / "good.csv"
    bad.write_text(RATES + "SLOW,Slow,,DE,,,x,y,EUR,25:00,H1,5\n", encoding="utf-8")
    good.write_text(RATES, encoding="utf-8")
    page.rates.take_file(bad)
    room.wait(lambda: "Row 3" in page.report.text())
    assert room.setting("rates") == ""
    page.rates.take_file(good)
    room.wait(lambda: "in force" in room.host.last)
    room.settle()
    assert room.setting("rates") == RATES
    assert [rate.service for rate in page.rates.table.model.rows] == ["SLOW"]


@pytest.mark.parametrize("content", [b"\x00\xff\xfe", b"", b'"', b"PK\x03\x04", b"service\n"])
def test_a_file_of_any_kind_is_refused_in_words(room: Room, tmp_path: Path, content: bytes) -> None:
    page = CarriersPage(room.host)
    room.show(page)
    file = tmp_path / "any.csv"
    file.write_bytes(content)
    page.rates.take_file(file)
    room.wait(lambda: page.report.tone == "stop")
    assert room.setting("rates") == ""
