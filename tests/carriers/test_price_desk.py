"""What would it cost: each carrier answers for itself, and the rules choose as they do for a label."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from fulfill import account_desk, carrier_desk, price_desk
from fulfill.adapters.carrier_account import Account
from fulfill.errors import Refused
from fulfill.messages import Message
from fulfill.plan import service_rule_file
from fulfill.plan.service_rule import Choice, Pick
from fulfill.ports import CarrierAway, CarrierRate, CarrierRefused, CarrierUnknown
from fulfill.price_desk import Answered, Described, Question
from fulfill.relay import choosing
from tests.adapters.fake_carrier import FakeCarrier, Mishap
from tests.adapters.label_requests import MONDAY, a_request
from tests.build import Shop
from tests.stories.test_pack_story import packer, picked

RULES = """version = 1
[[rule]]
name = "far"
countries = ["FR"]
use = ["UPS", "POST"]
pick = "fastest"
[[rule]]
name = "quick"
use = ["UPS"]
pick = "cheapest"
within_days = 1
fallback = true
[[rule]]
name = "all"
use = ["*"]
pick = "cheapest"
"""


@dataclass
class Priced(FakeCarrier):
    """Asks what it is told to ask, or fails as it is told to, and counts how often."""

    says: object = ()
    asked: int = field(default=0)
    is_off: bool = False

    def rates(self, _request):
        self.asked += 1
        if isinstance(self.says, Exception):
            raise self.says
        return self.says

    def service_named(self, wanted):
        return wanted


def rate(carrier, service, price, days):
    return CarrierRate(carrier, service, service, price, "EUR", days)


HOUSE = Priced(code="HOUSE", says=(rate("HOUSE", "std", 490, 2),))


def carriers(**said):
    made = {"HOUSE": Priced(code="HOUSE", says=(rate("HOUSE", "std", 490, 2),))}
    return made | {code: Priced(code=code, says=says) for code, says in said.items()}


def judged(here, rules=RULES, **changes):
    question = Question(a_request(**changes), "", service_rule_file.read(rules))
    answers = [price_desk.ask(each, question.request) for each in here.values() if not each.is_off]
    return price_desk.judge(question, answers, here), answers


@pytest.mark.parametrize(
    ("said", "is_refused"),
    [(CarrierUnknown("lost"), False), (CarrierAway("not reached"), False), (CarrierRefused("no"), True)],
)
def test_whatever_a_carrier_says_is_an_answer(said, is_refused):
    assert price_desk.ask(Priced(code="UPS", says=said), a_request()) == Answered(
        "UPS", why=str(said), is_refused=is_refused
    )


def test_a_carrier_that_knows_no_prices_says_so():
    assert "tells no prices" in price_desk.ask(FakeCarrier(code="ODD"), a_request()).why


def test_the_rule_that_decides_is_named_and_those_that_left_it_to_the_next():
    here = carriers(UPS=(rate("UPS", "std", 900, 3),))
    found, _ = judged(here)
    assert isinstance(found.choice, Choice)
    assert (found.choice.carrier, found.rule.name) == ("HOUSE", "all")
    assert [rule.name for rule in found.passed] == ["quick"]


def test_the_choice_is_that_of_a_label_and_no_carrier_is_asked_twice_for_it():
    here = carriers(UPS=(rate("UPS", "exp", 400, 1), rate("UPS", "std", 300, 3)))
    found, answers = judged(here)
    assert [each.asked for each in here.values()] == [1, 1]
    request, book = a_request(), service_rule_file.read(RULES)
    assert found.choice == choosing.choose(book, choosing.seen(request, ""), request, here)
    rates = price_desk.sorted_rates(answers, Pick.CHEAPEST, MONDAY)
    assert [each.service for each in rates if found.is_chosen(each, rates)] == ["exp"]
    by_promise = price_desk.sorted_rates(answers, Pick.FASTEST, MONDAY)
    assert [each.service for each in by_promise] == ["exp", "std", "std"]


def test_where_the_carrier_that_must_be_asked_is_away_nothing_is_chosen_and_it_is_said():
    found, _ = judged(carriers(UPS=CarrierAway("UPS is not reached.")))
    assert isinstance(found.choice, Message)
    assert found.choice.text == "UPS is not reached"
    assert found.rule is None


def test_who_refuses_leaves_it_to_the_next_rule():
    found, _ = judged(carriers(UPS=CarrierRefused("UPS says no")))
    assert found.choice.carrier == "HOUSE"


def test_a_choice_that_the_carrier_would_not_sell_is_warned_of():
    first = 'version = 1\n[[rule]]\nname = "first"\nuse = ["UPS"]\n[[rule]]\nname = "z"\nuse = ["*"]\n'
    here = carriers(UPS=(rate("UPS", "std", 900, 3),))
    found, _ = judged(here, first)
    assert (found.choice.carrier, found.choice.service) == ("UPS", "")
    assert "not told which service" in found.warning.text
    assert judged(here, first.replace('"UPS"', '"UPS/std"', 1))[0].warning is None


def test_who_is_switched_off_is_not_asked_and_not_chosen():
    here = carriers(UPS=(rate("UPS", "exp", 100, 1),))
    here["UPS"].is_off = True
    found, answers = judged(here)
    assert found.choice.carrier == "HOUSE"
    assert [each.carrier for each in answers] == ["HOUSE"]


# --- in the book --------------------------------------------------------------------------------------


@pytest.fixture
def shop(database_url, tmp_path):
    ups = FakeCarrier(code="UPS", script=[Mishap.REFUSES])
    made = Shop.open(database_url, tmp_path, {"HOUSE": FakeCarrier(code="HOUSE"), "UPS": ups})
    yield made
    made.close()


def test_an_order_is_asked_for_by_its_parcels_and_one_that_nobody_knows_is_said(shop):
    shop.order("1001", ("PEN", 2))
    with shop.warehouse.database.read() as session:
        (one,) = price_desk.of_order(session, "1001", MONDAY)
        typed = price_desk.of_parcel(session, Described("FR", " 75001 ", 900, (300, 200, 100)), MONDAY)
        with pytest.raises(Refused, match="no order 9"):
            price_desk.of_order(session, "9", MONDAY)
    assert one.request.weight_g > 0
    assert (typed.request.receiver.country, typed.request.receiver.postcode) == ("FR", "75001")
    assert (typed.request.weight_g, typed.request.length_mm, typed.request.height_mm) == (900, 300, 100)


def test_an_account_tells_what_went_wrong_last_and_which_parcels_are_still_here(shop):
    from fulfill import rule_desk

    rules = 'version = 1\n[[rule]]\nname = "all"\nuse = ["UPS"]\n'
    rule_desk.take(shop.desk(), "service", rules)
    carrier_desk.add(shop.desk(), Account("UPS", "ups"))
    picked(shop, "1001", ("PEN", 1))
    packer(shop).scan("T-1", "PEN", "!done")
    shop.relay.pump()
    (ups,) = standings(shop)
    assert "does not take this parcel today" in ups.trouble
    assert ups.trouble_us > 0
    picked(shop, "1002", ("PEN", 1), tote="T-2")
    packer(shop, "SUE").scan("T-2", "PEN", "!done")
    shop.relay.pump()
    (ups,) = standings(shop)
    assert (ups.trouble, ups.still_here) == ("", 1), "it has sold one since"


def standings(shop):
    with shop.warehouse.database.read() as session:
        return account_desk.standings(session)


def test_a_parcel_of_which_only_country_and_postcode_are_known_gets_its_price(shop, ups):
    with shop.warehouse.database.read() as session:
        typed = price_desk.of_parcel(session, Described("FR", "75001", 900), MONDAY)
    request = replace(a_request(), receiver=typed.request.receiver)
    assert ups.rates(request)
