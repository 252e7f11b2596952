"""An account that is switched off: it sells nothing new, and answers for what it sold before."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from fulfill import account_desk, carrier_desk
from fulfill.adapters.carrier_account import Account
from fulfill.errors import Refused
from fulfill.plan import service_rule_file
from fulfill.relay import choosing
from tests.adapters.fake_carrier import FakeCarrier
from tests.adapters.label_requests import a_request
from tests.build import Shop

RULES = 'version = 1\n[[rule]]\nname = "first"\nuse = ["UPS"]\n{more}[[rule]]\nname = "all"\nuse = ["*"]\n'


@dataclass
class Resting(FakeCarrier):
    is_off: bool = field(default=True)


@pytest.fixture
def shop(database_url, tmp_path):
    opened = Shop.open(database_url, tmp_path)
    yield opened
    opened.close()


def known(shop):
    with shop.warehouse.database.read() as session:
        return {each.account.code: each.account for each in account_desk.standings(session)}


def chosen(more="", **is_off):
    carriers = {code: Resting(code=code, is_off=off) for code, off in is_off.items()}
    book, request = service_rule_file.read(RULES.format(more=more)), a_request()
    return choosing.choose(book, choosing.seen(request, ""), request, carriers)


def test_who_is_switched_off_is_not_chosen_and_the_rule_says_that_it_is_off():
    assert chosen(UPS=False, HOUSE=False).carrier == "UPS"
    said = chosen(UPS=True, HOUSE=False)
    assert said.code == "carrier_of_rule_off"
    assert "UPS, which is switched off" in said.text
    assert chosen("fallback = true\n", UPS=True, HOUSE=False).carrier == "HOUSE"
    assert chosen(HOUSE=False).code == "carrier_of_rule_missing", (
        "one that was never set up is no one that rests"
    )


def test_an_account_is_switched_off_and_on_and_a_change_of_it_leaves_it_so(shop):
    desk = shop.desk()
    carrier_desk.add(desk, Account("UPS", "ups"))
    assert carrier_desk.switch(desk, "UPS", is_on=False) == "UPS is switched off"
    carrier_desk.add(desk, Account("UPS", "ups", label="PDF"))
    assert (known(shop)["UPS"].label, known(shop)["UPS"].is_off) == ("PDF", True)
    carrier_desk.switch(desk, "UPS", is_on=True)
    assert not known(shop)["UPS"].is_off
    with pytest.raises(Refused, match="no carrier DHL"):
        carrier_desk.switch(desk, "DHL", is_on=False)


def test_a_new_account_never_takes_the_place_of_another_and_a_changed_one_is_not_made_anew(shop):
    desk = shop.desk()
    carrier_desk.add(desk, Account("UPS", "ups"), is_new=True)
    with pytest.raises(Refused, match="already"):
        carrier_desk.add(desk, Account("UPS", "ups", is_test=True), is_new=True)
    carrier_desk.remove(desk, "UPS")
    with pytest.raises(Refused, match="taken out meanwhile"):
        carrier_desk.add(desk, Account("UPS", "ups"), is_new=False)
    assert known(shop) == {}


def test_who_may_not_settle_carriers_changes_none(shop):
    for act in (
        lambda desk: carrier_desk.add(desk, Account("UPS", "ups")),
        lambda desk: carrier_desk.switch(desk, "UPS", is_on=False),
        lambda desk: carrier_desk.remove(desk, "UPS"),
    ):
        with pytest.raises(Refused, match="may not"):
            act(shop.desk("SUE"))
    assert known(shop) == {}
