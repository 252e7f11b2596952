"""Accounts at carriers in the window: added, tried, switched off, taken out; a key is seen nowhere."""

from __future__ import annotations

import logging
import socket
import threading

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

pytest.importorskip("karrio", reason="carriers are an extra: pip install 'fulfill[carriers]'")
import keyring
from keyring.backends import fail

from fulfill import account_desk, carrier_desk, rule_desk
from fulfill.adapters import karrio_door
from fulfill.adapters.carrier_account import Account
from fulfill.adapters.karrio_carrier import KarrioCarrier
from tests.adapters.fake_carrier import FakeCarrier, Mishap
from tests.build import Shop
from tests.cli.test_carriers import Ring, _basic, _places_of
from tests.stories.test_pack_story import packer, picked
from tests.ui.build import opened
from tests.ui.hands import touch
from ui.desks import carriers, carriers_accounts, carriers_prices, carriers_trying
from ui.house import PRACTICE_MARK

LOADED = (carriers, carriers_accounts, carriers_prices)
SECRET = "s3cr3t-of-ups-7731"


@pytest.fixture
def shop(sqlite_url, tmp_path):
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    # Loaded before: in the window a thread of its own loads it, and no test is to wait for that.
    karrio_door.connector("ups")
    made = Shop.open(sqlite_url, tmp_path)
    yield made
    made.close()


@pytest.fixture
def ring():
    before, made = keyring.get_keyring(), Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def no_ring():
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def server():
    from tests.carriers.fake_server import FakeServer

    with FakeServer(keys=_basic("my-id", SECRET)) as running:
        yield running


@pytest.fixture
def hole():
    """Lets itself be called, and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as line:
        yield f"http://127.0.0.1:{line.getsockname()[1]}"


@pytest.fixture
def desk(shop, qtbot):
    with opened(shop, qtbot, badge="BOSS", relays=False) as bench:
        bench.go("carriers")
        yield at_accounts(bench)


def at_accounts(bench):
    """The accounts, once this machine has been looked at."""
    page = bench.window.current
    page.show_part("accounts")
    bench.wait(lambda: bool(page.accounts._looked.kinds))
    bench.settle()
    return Desk(bench, page.accounts)


class Desk:
    """The part of accounts, worked by keys."""

    def __init__(self, bench, part) -> None:
        self.bench, self.part, self.card = bench, part, part.card

    def fill(self, **texts):
        """Type into fields by their names, key fields too."""
        fields = (
            {"code": self.card.code_field, "url": self.card.url_field} | self.card._fields | self.card._keys
        )
        for name, text in texts.items():
            line = fields[name].control
            line.setFocus()
            line.selectAll()
            QTest.keyClick(line, Qt.Key.Key_Delete)
            QTest.keyClicks(line, text)

    def press(self, f):
        before = len(self.bench.told)
        self.bench.press(f)
        return before

    def said(self, f):
        """Press a key, and what the message bar says then."""
        before = self.press(f)
        self.bench.wait(lambda: len(self.bench.told) > before)
        self.bench.settle()
        return self.bench.told[-1].text

    def add_ups(self, url="", **more):
        self.press("F4")
        QTest.keyClicks(self.card.kind_field.control, "UPS")
        self.bench.wait(lambda: "account_number" in self.card._fields)
        self.fill(account_number="A1B2C3", account_country_code="gb", url=url, **more)

    def row(self, code="UPS"):
        return next((row for row in self.part.table.model.rows if row.code == code), None)


def known(shop):
    with shop.warehouse.database.read() as session:
        return {each.account.code: each.account for each in account_desk.standings(session)}


def test_an_account_and_its_key_are_given_by_keys_alone_and_its_carrier_opens(
    desk, shop, ring, server, caplog
):
    caplog.set_level(logging.DEBUG)
    desk.add_ups(server.url, client_id="my-id", client_secret=SECRET)
    assert desk.card.code.text() == "UPS", "the carrier's name is proposed"
    secret = desk.card._keys["client_secret"].control
    assert secret.echoMode() is QLineEdit.EchoMode.Password
    assert "keyring" in desk.said("F12")
    desk.bench.wait(lambda: desk.row().key is not None and desk.row().key.state == "there")
    account = known(shop)["UPS"]
    assert (account.kind, account.fields) == (
        "ups",
        {"account_number": "A1B2C3", "account_country_code": "GB"},
    )
    assert SECRET in next(iter(ring.kept.values()))
    assert all(field.control.text() == "" for field in desk.card._keys.values()), "it is never shown again"
    assert desk.said("F6") == "UPS opens: its keys are right."
    shown = [line.text() + line.placeholderText() for line in desk.part.findChildren(QLineEdit)]
    assert SECRET not in "".join((*shown, caplog.text, *(told.text for told in desk.bench.told)))
    assert _places_of(SECRET, shop.folder) == []


def test_in_a_practice_warehouse_nobody_pays_unless_they_choose_to(desk, shop, tmp_path):
    desk.press("F4")
    assert desk.card.system_field.text == "live"
    assert desk.part.step_back()
    (tmp_path / PRACTICE_MARK).touch()
    desk.part.refresh()
    desk.bench.wait(lambda: desk.part._shown.is_practice)
    desk.press("F4")
    assert desk.card.system_field.text == "test"


def test_a_part_of_a_key_is_no_key_and_what_is_missing_is_said_at_its_field(desk, shop, ring):
    desk.add_ups(client_id="my-id")
    desk.press("F12")
    assert "given whole" in desk.card._keys["client_secret"].fault
    desk.fill(account_number=" ", client_secret=SECRET)
    desk.press("F12")
    assert desk.card._fields["account_number"].fault == "The carrier must know this"
    assert desk.card._keys["client_secret"].text == SECRET, "nothing typed is lost"
    desk.fill(account_number="A1", url="http://example.com")
    desk.press("F12")
    assert "https://" in desk.card.url_field.fault
    assert (known(shop), ring.kept) == ({}, {})


def test_without_a_keyring_the_account_is_kept_and_the_way_out_is_said(desk, shop, no_ring):
    desk.add_ups(client_id="my-id", client_secret=SECRET)
    said = desk.said("F12")
    assert "UPS is saved, but not its key" in said
    assert "FULFILL_CARRIER_UPS_CLIENT_SECRET" in said
    assert SECRET not in said
    assert list(known(shop)) == ["UPS"]


def test_a_key_that_comes_as_fast_as_a_scan_stays_in_its_field_and_is_looked_up_nowhere(desk, shop, ring):
    """As a password manager types it, or a scanner that reads it from a sheet, with Enter at the end."""
    desk.add_ups(client_id="my-id")
    desk.bench.window.activateWindow()
    line = desk.card._keys["client_secret"].control
    line.setFocus()
    before = len(desk.bench.told)
    desk.bench._scanner.scan(SECRET)
    desk.bench.wait(lambda: line.text() == SECRET)
    desk.bench.settle()
    assert SECRET not in "".join(told.text + told.scanned for told in desk.bench.told[before:])
    assert _places_of(SECRET, shop.folder) == []
    name = desk.card.code.text()
    desk.card.code.setFocus()
    desk.bench._scanner.scan("T-4711")
    desk.bench.wait(lambda: desk.card.code.text() == name)


def test_what_was_typed_of_a_key_is_gone_with_whoever_typed_it(desk, ring):
    desk.add_ups(client_secret=SECRET)
    desk.bench.go("orders")
    assert desk.card._keys["client_secret"].text == ""
    assert desk.card.typed().account.fields["account_number"] == "A1B2C3", "the rest waits for its owner"
    desk.bench.scan("SUE")
    desk.bench.settle()
    assert not desk.card.is_new, "and is not shown to anybody else"


def test_a_name_that_is_there_already_is_refused_and_the_other_stays(desk, shop, ring):
    carrier_desk.add(shop.desk(), Account("UPS", "ups", is_test=True, fields={"account_number": "OLD"}))
    desk.add_ups()
    assert "already" in desk.said("F12")
    assert "already" in desk.card.code_field.fault
    assert known(shop)["UPS"].fields == {"account_number": "OLD"}


def test_a_carrier_that_hangs_is_waited_for_a_while_and_can_be_stopped(desk, shop, ring, hole, monkeypatch):
    desk.add_ups(hole, client_id="my-id", client_secret=SECRET)
    desk.said("F12")
    monkeypatch.setattr(carriers_trying, "CALL_S", 0.5)
    desk.press("F6")
    assert desk.part.trying.code == "UPS"
    assert "not asked to the end" in desk.said("F6")
    told = len(desk.bench.told)
    background = desk.part.trying._background
    desk.bench.wait(lambda: background.running == 0)
    assert len(desk.bench.told) == told, "what comes after it was stopped is heard by nobody"
    said = desk.said("F6")
    assert "did not answer" in said
    assert desk.row().is_trouble
    assert desk.row().said == said


def test_a_call_that_ends_by_nothing_is_given_up(desk, ring, monkeypatch):
    monkeypatch.setattr(carriers_trying, "CALL_S", 0.5)
    over = threading.Event()
    monkeypatch.setattr(KarrioCarrier, "test", lambda _carrier: over.wait(30) and "")
    desk.add_ups(client_id="my-id", client_secret=SECRET)
    desk.said("F12")
    assert desk.said("F6") == "UPS did not answer within 1 s."
    over.set()


def test_wrong_keys_are_said_in_plain_words(desk, ring, server):
    desk.add_ups(server.url, client_id="my-id", client_secret="wrong-secret-99")
    desk.said("F12")
    said = desk.said("F6")
    assert "does not take the keys" in said
    assert "wrong-secret-99" not in said
    desk.fill(client_id="my-id", client_secret=SECRET)
    desk.said("F12")
    assert "keys are right" in desk.said("F6"), "another key takes the place of the first"


def test_by_touch_an_account_is_switched_off_and_on_and_its_key_forgotten(desk, shop, ring):
    desk.add_ups(client_id="my-id", client_secret=SECRET)
    desk.said("F12")
    desk.bench.wait(lambda: not desk.card.acts["forget"].isHidden())
    for word, is_off in (("off", True), ("on", False)):
        before = len(desk.bench.told)
        touch(desk.card.acts[word])
        if word == "off":
            desk.bench.touch("Switch off")
        desk.bench.wait(lambda before=before: len(desk.bench.told) > before)
        desk.bench.settle()
        assert known(shop)["UPS"].is_off is is_off
    touch(desk.card.acts["forget"])
    desk.bench.touch("Forget")
    desk.bench.wait(lambda: ring.kept == {})
    desk.bench.wait(lambda: desk.row().key is not None and desk.row().key.state == "missing")


def test_one_is_taken_out_after_a_question_and_its_key_with_it(desk, shop, ring):
    desk.add_ups(client_id="my-id", client_secret=SECRET)
    desk.said("F12")
    desk.press("F7")
    desk.bench.touch("Take out")
    desk.bench.wait(lambda: desk.row() is None)
    assert known(shop) == {}
    desk.bench.wait(lambda: ring.kept == {})


def test_what_still_waits_for_a_carrier_is_said_before_it_is_taken_out(sqlite_url, tmp_path, qtbot, ring):
    """One label is asked for and not sold yet, one is sold and its parcel has not left."""
    ups = FakeCarrier(code="UPS", weights={Mishap.BEFORE: 1}, script=[Mishap.NONE])
    shop = Shop.open(sqlite_url, tmp_path, {"HOUSE": FakeCarrier(code="HOUSE"), "UPS": ups})
    rule_desk.take(shop.desk(), "service", 'version = 1\n[[rule]]\nname = "all"\nuse = ["UPS"]\n')
    carrier_desk.add(shop.desk(), Account("UPS", "ups"))
    for at, (order, badge) in enumerate((("1001", "PIA"), ("1002", "SUE")), 1):
        picked(shop, order, ("PEN", 1), tote=f"T-{at}")
        packer(shop, badge).scan(f"T-{at}", "PEN", "!done")
        shop.relay.pump()
    with opened(shop, qtbot, badge="BOSS", relays=False) as bench:
        bench.go("carriers")
        desk = at_accounts(bench)
        desk.part.table.choose("UPS")
        desk.press("F7")
        asked = bench.window.sureness.findChildren(QLabel)[0].text()
        standing = desk.row().standing
        assert (standing.asked, standing.still_here) == (1, 1)
        assert "Labels it is still asked for: 1" in asked
        assert "have not left: 1" in asked
        bench.touch("Take out")
        bench.wait(lambda: bool(bench.told) and "may have sold the label" in bench.told[-1].text)
        assert list(known(shop)) == ["UPS"], "nobody else could tell what became of the label in doubt"
    shop.close()


def test_a_keyring_that_takes_its_time_holds_up_nobody(desk, ring, monkeypatch):
    free = threading.Event()
    put = ring.set_password
    monkeypatch.setattr(ring, "set_password", lambda *given: (free.wait(10), put(*given))[1])
    desk.add_ups(client_id="my-id", client_secret=SECRET)
    desk.press("F12")
    assert ring.kept == {}
    desk.bench.go("orders")
    desk.bench.go("carriers")
    free.set()
    desk.bench.wait(lambda: bool(ring.kept))


def test_who_may_not_settle_carriers_looks_and_changes_nothing(shop, qtbot, ring):
    carrier_desk.add(shop.desk(), Account("UPS", "ups", fields={"account_number": "A1"}))
    with opened(shop, qtbot, badge="SUE", relays=False) as bench:
        bench.go("carriers")
        desk = at_accounts(bench)
        desk.part.table.choose("UPS")
        bench.wait(lambda: bool(desk.card._fields))
        assert not desk.card._fields["account_number"].isEnabled()
        assert "administrator" in desk.card.rights.text()
        row = desk.part.keys()
        assert {key.f for key in row if key.is_on} == {6}
        desk.press("F7")
        desk.part.save()
        bench.settle()
        assert known(shop)["UPS"].fields == {"account_number": "A1"}
