"""What would it cost, in the window: all carriers side by side, and why the rules choose one of them."""

from __future__ import annotations

import socket
import threading

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

pytest.importorskip("karrio", reason="carriers are an extra: pip install 'fulfill[carriers]'")
import keyring

from fulfill import account_desk, carrier_desk, rule_desk
from fulfill.adapters import karrio_door
from fulfill.adapters.carrier_account import Account
from fulfill.adapters.karrio_carrier import KarrioCarrier
from fulfill.price_desk import HOUSE
from tests.build import Shop
from tests.cli.test_carriers import ADDRESS, Ring
from tests.ui.build import opened
from tests.ui.hands import touch
from ui.desks import carriers, carriers_prices, carriers_texts
from ui.desks.carriers_quotes import Said
from ui.desks.kit_view import row_height
from ui.theme.look import look

LOADED = (carriers, carriers_texts)
RULES = """version = 1
[[rule]]
name = "heavy"
weight_from = 5000
use = ["HOUSE"]
[[rule]]
name = "abroad"
countries = ["FR"]
use = ["UPS", "HOUSE"]
pick = "cheapest"
[[rule]]
name = "all"
use = ["HOUSE"]
"""


@pytest.fixture
def shop(sqlite_url, tmp_path):
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    karrio_door.connector("ups")
    made = Shop.open(sqlite_url, tmp_path)
    for name, value in ADDRESS.items():
        from fulfill.cli.setup import keep_setting

        keep_setting(made.desk(), name, value)
    before, ring = keyring.get_keyring(), Ring()
    keyring.set_keyring(ring)
    yield made
    keyring.set_keyring(before)
    made.close()


@pytest.fixture
def server():
    from tests.carriers.fake_server import FakeServer

    with FakeServer() as running:
        yield running


def add(shop, code, url):
    fields = {"account_number": "A1B2C3", "account_country_code": "GB"}
    account = Account(code, "ups", is_test=True, url=url, fields=fields)
    carrier_desk.add(shop.desk(), account)
    key = {"client_id": "my-id", "client_secret": "my-secret"}
    account_desk.keep_key(shop.warehouse.id, account, key)


@pytest.fixture
def window(shop, qtbot):
    with opened(shop, qtbot, badge="BOSS", relays=False) as bench:
        bench.go("carriers")
        yield bench


def describe(part, country="FR", weight="2 kg", **more):
    part.country.choose(country)
    for line, text in ((part.weight, weight), *((getattr(part, name), text) for name, text in more.items())):
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)


def asked(bench, part):
    """Press F12 and wait until everybody has answered."""
    bench.press("F12")
    bench.settle()
    bench.wait(lambda: not part.is_asking and bool(part.answer.text()))
    return {(row.carrier, row.said) for row in part.table.model.rows}


def test_house_and_live_carriers_stand_side_by_side_and_the_rule_that_decides_is_named(window, shop, server):
    add(shop, "UPS", server.url)
    rule_desk.take(shop.desk(), "service", RULES)
    part = window.window.current.prices
    describe(part, postcode="75001")
    found = asked(window, part)
    assert {carrier for carrier, _ in found} == {HOUSE, "UPS"}
    prices = [row.rate.price_minor for row in part.table.model.rows if row.rate]
    assert prices == sorted(prices)
    chosen = [row for row in part.table.model.rows if row.said is Said.CHOSEN]
    theirs = [row.rate.price_minor for row in part.table.model.rows if row.rate and row.carrier == "UPS"]
    assert [row.rate.price_minor for row in chosen] == [min(theirs)], "the rule says the cheapest"
    assert "Prices in EUR, CAD cannot be compared" in part.answer.text(), "why it is not the house"
    assert "Rule “abroad” decides: When it goes to FR → the cheapest of UPS or HOUSE." in part.answer.text()
    assert len(server.asked_for("/api/rating/")) == 1, "the choice asks nobody a second time"
    assert not server.asked_for("/ship"), "nothing is bought"
    describe(part, weight="6 kg")
    asked(window, part)
    assert "Rule “heavy”" in part.answer.text()
    assert "it weighs 5" in part.answer.text()


@pytest.mark.parametrize(("percent", "least"), [(100, 3), (150, 3), (200, 2)])
def test_prices_can_be_compared_in_large_text_too(window, shop, server, percent, least):
    add(shop, "UPS", server.url)
    look().choose(percent=percent)
    try:
        part = window.window.current.prices
        describe(part)
        asked(window, part)
        table = part.table
        assert len(table.model.rows) >= 3
        window.wait(lambda: in_sight(table) >= least)
        last = table.view.rowViewportPosition(least - 1) + row_height()
        assert last <= table.view.viewport().height()
        names = [column.name for column in table.model.columns]
        hidden = {name for at, name in enumerate(names) if table.view.isColumnHidden(at)}
        assert not hidden & {"service", "price", "said"}
    finally:
        look().choose(percent=100)


def in_sight(table):
    return table.view.viewport().height() // row_height()


def test_the_fastest_stand_first_by_touch_and_nobody_is_asked_again(window, shop, server):
    add(shop, "UPS", server.url)
    part = window.window.current.prices
    describe(part)
    asked(window, part)
    window.touch("Fastest first")
    days = [row.days for row in part.table.model.rows if row.days is not None and row.days < 10_000]
    assert days == sorted(days)
    assert len(server.asked_for("/api/rating/")) == 1


def test_one_that_hangs_holds_up_neither_the_window_nor_the_house(window, shop, server, monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as hole:
        monkeypatch.setattr(carriers_prices, "CALL_S", 1.0)
        add(shop, "SLOW", f"http://127.0.0.1:{hole.getsockname()[1]}")
        add(shop, "UPS", server.url)
        part = window.window.current.prices
        describe(part)
        window.press("F12")
        window.settle()
        said = {(row.carrier, row.said) for row in part.table.model.rows}
        assert (HOUSE, Said.OFFERED) in said
        assert {("SLOW", Said.ASKED), ("UPS", Said.ASKED)} <= said
        assert part.is_asking
        window.wait(lambda: not part.is_asking)
        said = {(row.carrier, row.said) for row in part.table.model.rows}
        assert {("SLOW", Said.AWAY), ("UPS", Said.OFFERED)} <= said
        assert "SLOW did not answer" in part.answer.text()


def test_a_call_that_ends_by_nothing_is_given_up_and_the_rules_are_judged_without(window, shop, monkeypatch):
    monkeypatch.setattr(carriers_prices, "CALL_S", 0.5)
    over = threading.Event()
    monkeypatch.setattr(KarrioCarrier, "rates", lambda *_given: over.wait(30) and ())
    add(shop, "SLOW", "")
    part = window.window.current.prices
    describe(part)
    asked(window, part)
    over.set()
    assert "SLOW did not answer within 1 s." in part.answer.text()
    assert "The rules choose HOUSE" in part.answer.text()


def test_asking_is_stopped_by_a_key_and_what_was_answered_stays(window, shop, server, monkeypatch):
    monkeypatch.setattr(carriers_prices, "CALL_S", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as hole:
        add(shop, "SLOW", f"http://127.0.0.1:{hole.getsockname()[1]}")
        add(shop, "UPS", server.url)
        part = window.window.current.prices
        describe(part)
        window.press("F12")
        window.settle()
        window.press("F6")
        assert not part.is_asking
        assert "SLOW was not asked to the end" in part.answer.text()
        assert any(row.carrier == HOUSE and row.rate for row in part.table.model.rows)
        rows = part.table.model.rows
        window.wait(lambda: part._background.running == 0)
        assert (server.asked, part.table.model.rows) == ([], rows), "nobody is asked any further"


def test_an_orders_own_parcels_are_asked_for_and_one_that_nobody_knows_is_said(window, shop, server):
    add(shop, "UPS", server.url)
    shop.order("1001", ("PEN", 3))
    part = window.window.current.prices
    window.press("F2")
    QTest.keyClicks(part.order, "9999")
    window.press("F12")
    window.settle()
    assert "There is no order 9999" in part.fields[4].fault
    assert part.table.model.rows == ()
    window.press("F2")
    QTest.keyClicks(part.order, "1001")
    assert not part.weight.isEnabled(), "the order knows its own weight"
    assert {carrier for carrier, _ in asked(window, part)} == {HOUSE, "UPS"}


def test_what_cannot_be_a_parcel_is_said_at_its_field_and_asks_nobody(window, shop, server):
    add(shop, "UPS", server.url)
    part = window.window.current.prices
    for name, at, text in (("weight", 2, "heavy"), ("sides", 3, "30 by 20")):
        describe(part, **{name: text})
        window.press("F12")
        assert "no clear" in part.fields[at].fault
        part.sides.clear()
    assert server.asked == []


def test_the_keyboard_on_the_screen_types_into_the_field_that_has_the_focus(window):
    page = window.window.current
    window.window.activateWindow()
    window.press("F8")
    page.prices.postcode.setFocus()
    assert page.touch.isVisible()
    keys = {key.text(): key for key in page.touch.findChildren(QPushButton)}
    for letter in "101":
        touch(keys[letter])
    assert page.prices.postcode.text() == "101"
    assert window.cut_off() == []


# --- the rules -----------------------------------------------------------------------------------------


def rules(window):
    page = window.window.current
    page.show_part("rules")
    window.settle()
    window.wait(lambda: bool(page.texts.meaning.lines))
    return page.texts


def text_of(shop):
    with shop.warehouse.database.read() as session:
        return rule_desk.text_of(session, "service")


def test_rules_are_typed_tried_and_taken_and_what_they_mean_stands_beside(window, shop):
    part = rules(window)
    part.text.editor.setPlainText(RULES)
    window.wait(lambda: len(part.meaning.lines) == 5)
    assert part.meaning.lines[2].title == "2. When it goes to FR → the cheapest of UPS or HOUSE"
    window.press("F12")
    window.wait(lambda: text_of(shop) == (1, RULES))
    window.settle()
    assert "version 1" in window.window.current.subtitle


def test_a_rule_that_cannot_be_is_marked_by_its_line_and_never_comes_into_force(window, shop):
    part = rules(window)
    part.text.editor.setPlainText(RULES.replace('"cheapest"', '"nicest"'))
    window.wait(lambda: part.text.editor.marked == 10)
    assert "Line 10" in part.text.fault
    window.press("F12")
    window.settle()
    assert text_of(shop)[0] == 0
    assert '"nicest"' in part.text.text, "nothing typed is lost"
    window.press("F3")
    assert "nicest" not in part.text.text


def test_parts_are_turned_by_keys(window):
    page = window.window.current
    QTest.keyClick(page, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page.section is page.accounts
    QTest.keyClick(page, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert page.section is page.prices
