"""Every word of each part of the carriers' desk is whole, as `test_whole_words` asks of every screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

pytest.importorskip("karrio", reason="carriers are an extra: pip install 'fulfill[carriers]'")
import keyring

from fulfill import account_desk, carrier_desk
from fulfill.adapters import karrio_door
from fulfill.adapters.carrier_account import Account
from tests.cli.test_carriers import Ring
from tests.ui.build import opened
from tests.ui.test_whole_words import FEW
from tests.ui.whole import cut_words, overlapping, watched_painting
from ui.anew import show_anew
from ui.app import speak
from ui.desks.carriers import NAMES
from ui.theme.look import look
from ui.theme.tokens import Scheme


@pytest.fixture
def accounts(shop):
    """One that has a key, one that has none, one that nobody here can speak to."""
    karrio_door.connector("canadapost")
    before = keyring.get_keyring()
    keyring.set_keyring(Ring())
    ups = Account("UPS", "ups", is_test=True, fields={"account_number": "A1B2C3"})
    for account in (ups, Account("POST", "canadapost"), Account("DHL-PAKET", "dhl_parcel_de")):
        carrier_desk.add(shop.desk(), account)
    account_desk.keep_key(shop.warehouse.id, ups, {"client_id": "my-id", "client_secret": "my-secret"})
    yield shop
    keyring.set_keyring(before)


def laid_out(bench):
    """Until Qt has placed what has just been made: a form within a form takes some turns."""
    bench.settle()
    for _ in range(5):
        QApplication.processEvents()


def painted_parts(bench, painted):
    """What is wrong in each part, and in the form of a new account."""
    page = bench.window.current
    for name in NAMES:
        page.show_part(name)
        bench.settle()
        if name == "prices":
            page.prices.country.choose("DE")
            page.prices.ask()
            bench.wait(lambda: not page.prices.is_asking and bool(page.prices.answer.text()))
        if name == "accounts":
            bench.wait(lambda: len(page.accounts._looked.keys) == 3)
        laid_out(bench)
        yield from (f"{name}: {fault}" for fault in cut_words(bench, painted) + overlapping(bench))
    page.show_part("accounts")
    for code in ("UPS", "POST", "DHL-PAKET", ""):
        if code:
            page.accounts.table.choose(code)
        else:
            page.accounts.add()
        laid_out(bench)
        yield from (f"{code or 'new'}: {fault}" for fault in cut_words(bench, painted) + overlapping(bench))


@pytest.mark.parametrize(("language", "scheme", "percent"), FEW)
def test_every_word_of_every_part_is_whole(qtbot, accounts, language, scheme, percent):
    with (
        watched_painting() as painted,
        opened(accounts, qtbot, badge="BOSS", relays=False) as bench,
    ):
        app, before = QApplication.instance(), QLocale()
        try:
            speak(app, language)
            look().choose(scheme, percent)
            show_anew(bench.window)
            bench.go("carriers")
            found = list(painted_parts(bench, painted))
        finally:
            look().choose(Scheme.SYSTEM, 100)
            speak(app, "en")
            # Other tests of this process weigh as before.
            QLocale.setDefault(before)
    assert not found, "\n".join(found)
