"""A list of another program at the import's desk: its columns are asked for, guessed, shown, remembered."""

# ruff: noqa: F811 - fixtures are named like the parameters that they are given as

from __future__ import annotations

from pathlib import Path

import pytest

from fulfill import intake
from fulfill.exchange.mapping import ColumnMap
from fulfill.records import Kind
from tests.ui.test_import_desk import facts, file, page, press, shop, until, window  # noqa: F401 - fixtures
from ui.desks.importing import Stage

THEIRS = (
    "Bestellnummer;Artikel;Menge;Vorname;Nachname;Straße;Ort;PLZ;Kasse\n"
    "R-1;MUG;1;Ann;Lee;Hauptstr. 1;Dresden;01067;x\n"
    "R-2;MUG;eins;Bob;Roy;Ring 2;Dresden;01067;y\n"
)


def asked(qtbot, page, folder, text=THEIRS, name="export 2026.csv"):
    page.take([file(folder, name, text)])
    stands(qtbot, page)
    return page.columns


def stands(qtbot, page):
    until(qtbot, page, Stage.MAPPING)
    qtbot.waitUntil(lambda: page.columns.is_built)


def key(page, f):
    return next(key for key in page._keys if key.f == f)


def type_into(qtbot, line, text):
    line.setFocus()
    line.clear()
    qtbot.keyClicks(line, text)


def test_strange_columns_are_offered_as_guessed_with_their_first_values(qtbot, page, shop, tmp_path):
    columns = asked(qtbot, page, tmp_path)
    assert columns.map.kind == "orders"
    assert columns.fields["order"].label.text() == "Order number *"
    assert columns.fields["order"].note.text() == "R-1 · R-2"
    assert columns.fields["name"].control.currentText() == "Vorname + Nachname"
    assert columns.fields["name"].note.text() == "Ann Lee · Bob Roy"
    assert columns.aside == ("Kasse",)
    assert page.detail.notice.text == "Still to say: Country"
    assert columns.fields["country"].note.text() == "Must be filled"
    assert not key(page, 12).is_on
    page.see()
    assert page.stage is Stage.MAPPING
    assert shop.value("select count(*) from orders") == 0


def test_what_is_missing_is_said_then_seen_then_taken_and_remembered(qtbot, page, shop, tmp_path):
    columns = asked(qtbot, page, tmp_path)
    columns.fields["country"].control.choose("=")
    assert columns.always["country"].isVisible()
    type_into(qtbot, columns.always["country"], "Germany")
    assert "is not a country code" in page.detail.notice.text
    assert not key(page, 12).is_on
    type_into(qtbot, columns.always["country"], "DE")
    press(page, 12)
    until(qtbot, page, Stage.READY)
    assert page.rows.under.text() == "Orders, by the columns of “export”: 2 in the file"
    assert (facts(page)["New"], facts(page)["Left out"]) == ("1", "1")
    assert "eins" in str(page.reasons.lines[0].detail)
    shown = {head.title: head.text(page.rows._model.rows[0]) for head in page.rows._model.columns}
    assert shown["Line"] == "2"
    assert (shown["Name of the recipient"], shown["Country"], shown["Quantity"]) == ("Ann Lee", "DE", "1")
    assert shop.value("select count(*) from orders") == 0
    press(page, 12)
    until(qtbot, page, Stage.DONE)
    assert shop.value("select count(*) from orders") == 1
    assert shop.value("select name from orders") == "Ann Lee"
    page.next()
    page.take([file(tmp_path, "export 2027.csv", THEIRS.replace("eins", "1"))])
    until(qtbot, page, Stage.READY)
    assert (facts(page)["New"], facts(page)["Unchanged"]) == ("1", "1")


def test_remembered_columns_can_be_changed_and_forgotten(qtbot, page, shop, window, tmp_path):
    text = "bin;type\nA-91;forward\n"
    columns = asked(qtbot, page, tmp_path, text, "bins.csv")
    assert columns.map.kind == "places"
    press(page, 12)
    until(qtbot, page, Stage.READY)
    press(page, 12)
    until(qtbot, page, Stage.DONE)
    page.next()
    page.take([file(tmp_path, "bins2.csv", text)])
    until(qtbot, page, Stage.READY)
    press(page, 4)
    stands(qtbot, page)
    assert page.columns.told.known.name == "bins"
    page.detail.buttons[0].click()
    assert window.told[-1].text == "Forgotten: bins"
    stands(qtbot, page)
    assert page.columns.told.known is None


def test_the_kind_can_be_said_and_columns_chosen_by_keys(qtbot, page, tmp_path):
    columns = asked(qtbot, page, tmp_path, "A;B\nT-91;cart\nT-92;tote\n", "x.csv")
    page.kind.choose("totes")
    stands(qtbot, page)
    assert columns.kind == "totes"
    assert page.stage is Stage.MAPPING
    code = columns.fields["code"].control
    code.setFocus()
    code.choose("")
    assert page.detail.notice.text == "Still to say: Code of the tote"
    qtbot.keyClicks(code, "A")
    assert columns.fields["code"].note.text() == "Guessed: T-91 · T-92"
    press(page, 12)
    until(qtbot, page, Stage.READY)
    assert page.rows.under.text().startswith("Totes and carts, by the columns of")
    page.kind.choose("cartons")
    stands(qtbot, page)
    assert columns.kind == "cartons"


def test_a_text_for_empty_cells_outlives_a_look_at_the_columns(qtbot, page, shop, tmp_path):
    told = ColumnMap(
        Kind.PLACES, (("code", ("bin",)), ("kind", ("type",))), (("kind", "reserve"),), name="bins"
    )
    name = file(tmp_path, "bins.csv", "bin;type\nA-91;\n")
    intake.take_file(shop.desk(), Path(name), map_=told)
    page.take([name])
    until(qtbot, page, Stage.READY)
    press(page, 4)
    stands(qtbot, page)
    assert page.columns.map.always == (("kind", "reserve"),)
    page.columns.fields["kind"].control.choose("")
    assert page.columns.map.always == ()


def test_our_own_lists_can_be_given_a_map_too(qtbot, page, shop, tmp_path):
    page.take([file(tmp_path, "p.csv", "sku,name,Gewicht (kg)\nNEW,Neu,0.5\n")])
    until(qtbot, page, Stage.READY)
    press(page, 4)
    stands(qtbot, page)
    assert page.columns.fields["weight_g"].control.currentText() == "Gewicht (kg)"
    press(page, 12)
    until(qtbot, page, Stage.READY)
    press(page, 12)
    until(qtbot, page, Stage.DONE)
    assert shop.value("select weight_g from product where sku = 'NEW'") == 500


def test_days_that_can_be_read_in_two_ways_are_asked_for(qtbot, page, tmp_path):
    text = "place;sku;Bestand;MHD\nA-01;MUG;1;03/04/2027\n"
    columns = asked(qtbot, page, tmp_path, text, "s.csv")
    assert page.detail.notice.text == "Still to say: How days are written"
    columns.days.choose("day_first")
    press(page, 12)
    until(qtbot, page, Stage.READY)
    assert page.map.days == "day_first"


@pytest.mark.parametrize("text", ["just some words\n", "a line, of prose\n", "1234\n5678\n"])
def test_a_text_that_is_no_list_is_refused_as_before(qtbot, page, tmp_path, text):
    page.take([file(tmp_path, "t.txt", text)])
    until(qtbot, page, Stage.REFUSED)
    assert "no kind of list has the columns" in page.detail.notice.text
