"""The form of a new account: each carrier by its name, its fields in words, and one that is not installed."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

pytest.importorskip("karrio", reason="carriers are an extra: pip install 'fulfill[carriers]'")
from fulfill.adapters import karrio_door
from tests.build import Shop
from tests.ui.build import opened
from tests.ui.test_carrier_accounts import at_accounts, known
from ui.desks.carriers_names import field_word, service_word


@pytest.fixture
def desk(sqlite_url, tmp_path, qtbot, monkeypatch):
    # Loaded before: in the window a thread of its own loads it, and no test is to wait for that.
    for kind in ("ups", "canadapost"):
        karrio_door.connector(kind)
    monkeypatch.setattr(karrio_door, "kinds", lambda: ("ups", "canadapost", "no_such_thing"))
    shop = Shop.open(sqlite_url, tmp_path)
    with opened(shop, qtbot, badge="BOSS", relays=False) as bench:
        bench.go("carriers")
        yield at_accounts(bench)
    shop.close()


def choose(desk, name):
    desk.press("F4")
    desk.bench.settle()
    QTest.keyClicks(desk.card.kind_field.control, name)
    desk.bench.settle()


def test_one_that_is_not_installed_says_how_it_is_and_is_not_added(desk):
    shop = desk.bench.shop
    choose(desk, "(Sendle)")
    desk.bench.wait(lambda: "pip install karrio-sendle" in desk.card.state.text())
    desk.bench.press("F12")
    desk.bench.settle()
    assert "pip install karrio-sendle" in desk.card.kind_field.fault
    assert not known(shop)


def test_one_that_is_here_asks_in_words_and_hides_its_keys(desk):
    choose(desk, "UPS")
    desk.bench.wait(lambda: "account_number" in desk.card._fields)
    assert {name: field.control.echoMode() for name, field in desk.card._keys.items()} == dict.fromkeys(
        ("client_id", "client_secret"), QLineEdit.EchoMode.Password
    )
    assert "pip" not in desk.card.state.text()


def test_fields_and_services_are_words():
    assert field_word("track_api_key", "fedex") == "API key for tracking"
    assert (field_word("language", "chronopost"), field_word("language", "canadapost")) == (
        "Language, as fr_FR",
        "Language, as en",
    )
    assert (service_word("dpd_cl"), service_word("NEXT DAY"), service_word("house_std")) == (
        "Classic",
        "NEXT DAY",
        "house_std",
    )
