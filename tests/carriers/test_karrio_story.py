"""Labels from a real carrier's connector, bench to outbox: one each, whatever its server does.

The long form: FULFILL_LABELS=10000 pytest tests/carriers/test_karrio_story.py --timeout 7200
"""

from __future__ import annotations

import os
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fulfill import carrier_desk
from fulfill.adapters.carrier_account import Account
from fulfill.errors import Refused
from fulfill.relay import labels
from fulfill.store import paper_desk, rule_books
from fulfill.store.warehouse import set_setting
from tests.adapters.fake_carrier import FakeCarrier
from tests.carriers.conftest import a_ups
from tests.stories.relay_bench import Bench
from tests.stories.test_carrier_story import multiply_parcels

pytest.importorskip("karrio", reason="carriers are an extra: pip install 'fulfill[carriers]'")
from tests.carriers.fake_server import Mishap
from tests.carriers.recorded import zpl

LABELS = int(os.environ.get("FULFILL_LABELS", "60"))
ALWAYS_UPS = 'version = 1\n[[rule]]\nname = "all"\nuse = ["UPS/ups_standard"]\n'


class Dock(Bench):
    """A bench whose labels come from UPS, by a rule of the warehouse."""

    def __init__(self, url: str, folder: Path, server: Any) -> None:
        super().__init__(url, folder, FakeCarrier())
        self.server = server
        self.ups = a_ups(server.url, mark=self.shop.warehouse.id, country="GB")
        self.carriers = {"FAKE": self.carrier, "UPS": self.ups}
        self.shop.relay = self.relay(carriers=self.carriers)
        self.rules(ALWAYS_UPS)
        self.live_at(name="Our shop", address1="1 Dock Road", city="London", postcode="E16 1AA", country="GB")

    def live_at(self, **settings: str) -> None:
        def keep(session: Any) -> None:
            for name, value in settings.items():
                set_setting(session, name, value)
            session.commit()

        self.shop.warehouse.database.run(keep)

    def rules(self, text: str) -> None:
        def keep(session: Any) -> None:
            rule_books.add(session, "service", text, 0, self.shop.person("BOSS").id)
            session.commit()

        self.shop.warehouse.database.run(keep)

    def number(self) -> str:
        found: str = self.shop.value("select number from parcel order by id desc limit 1")
        return found

    def ship_one(self) -> None:
        """A parcel whose label is bought, printed and scanned back."""
        pia = self.close_parcel()
        self.pump(2)
        assert pia.scan(self.number()).level == "done", pia.last

    def told(self) -> str:
        found: str = self.shop.value(
            "select outcome from outbox where kind = 'buy_label' order by id limit 1"
        )
        return found

    def retry(self) -> None:
        """A person says: try again what was put before me."""

        def again(session: Any) -> None:
            paper_desk.retry_parked(session, 0)
            session.commit()

        self.shop.warehouse.database.run(again)

    def wait_for_a_person(self) -> None:
        for _ in range(120):
            self.pump(pause_s=20)
            if self.errand() == "parked":
                return
        raise AssertionError(self.errand())


@pytest.fixture
def dock(sqlite_url: str, tmp_path: Path, server: Any) -> Iterator[Dock]:
    made = Dock(sqlite_url, tmp_path, server)
    yield made
    made.shop.close()


def script(dock: Dock, *mishaps: Mishap) -> None:
    left = list(mishaps)
    dock.server.mishap = lambda: left.pop(0) if left else Mishap.NONE


def test_a_label_is_bought_by_the_rule_and_kept_byte_for_byte(dock):
    dock.close_parcel()
    dock.pump(2)
    assert (dock.parcel(), dock.label()) == ("labelled", ("bought", ""))
    media, content = dock.shop.rows("select media, bytes from label_file")[0]
    assert (media, bytes(content)) == ("application/zpl", zpl(dock.server.bought[0].tracking))
    row = dock.shop.rows(
        "select carrier, service, tracking, cost_minor, currency from parcel where state = 'labelled'"
    )
    assert row == [("UPS", "ups_standard", dock.server.bought[0].tracking, 1240, "EUR")]
    assert dock.carrier.bought == []


def test_a_lost_answer_is_found_again_and_the_same_carrier_is_asked_whatever_the_rules_say_by_then(dock):
    script(dock, Mishap.CUT_AFTER)
    dock.close_parcel()
    dock.shop.relay.pump()
    assert (dock.parcel(), dock.errand()) == ("packed", "waiting")
    dock.rules('version = 1\n[[rule]]\nname = "all"\nuse = ["FAKE"]\n')
    dock.pump(3)
    assert (dock.parcel(), len(dock.server.bought), dock.carrier.bought) == ("labelled", 1, [])
    # What was found again does not say its service: it has the one that was asked for.
    assert dock.shop.rows("select carrier, service from label") == [("UPS", "ups_standard")]


def test_a_carrier_that_is_away_sold_nothing_so_the_rules_decide_anew(dock):
    script(dock, Mishap.TOO_MANY)
    dock.close_parcel()
    dock.shop.relay.pump()
    assert "too often" in dock.label()[1]
    dock.rules('version = 1\n[[rule]]\nname = "all"\nuse = ["FAKE"]\n')
    dock.pump(3)
    assert (dock.parcel(), dock.server.bought, len(dock.carrier.bought)) == ("labelled", [], 1)


def test_a_carrier_that_says_when_to_come_again_is_not_asked_before(dock):
    script(dock, Mishap.TOO_MANY)
    dock.close_parcel()
    dock.shop.relay.pump()
    dock.later(seconds=60)
    dock.shop.relay.pump()
    assert len(dock.server.asked_for("/ship")) == 1
    dock.later(seconds=60)
    dock.pump(2)
    assert len(dock.server.bought) == 1


def test_what_nobody_knows_after_15_minutes_is_put_before_a_person_and_not_bought_again(dock):
    script(dock, *[Mishap.CUT_BEFORE] * 3)
    dock.close_parcel()
    dock.wait_for_a_person()
    assert "15 minutes" in dock.told()
    assert len(dock.server.asked_for("/ship")) == 1, "a purchase that may have happened is never repeated"
    dock.retry()
    dock.pump(3)
    assert len(dock.server.asked_for("/ship")) == 1, "not even when a person only says: try again"


def test_a_label_that_stood_long_in_a_queue_is_looked_for_before_a_person_is(dock):
    script(dock, Mishap.CUT_AFTER)
    dock.close_parcel()
    dock.later(hours=2)
    dock.pump(3)
    assert (dock.parcel(), len(dock.server.bought)) == ("labelled", 1)


def test_a_carrier_that_says_when_to_come_again_is_waited_for_as_long_as_it_takes(dock):
    script(dock, *[Mishap.TOO_MANY] * 20)
    dock.close_parcel()
    dock.pump(18, pause_s=130)
    assert dock.errand() == "waiting"
    dock.pump(6, pause_s=130)
    assert dock.parcel() == "labelled"


def test_a_person_who_found_that_it_was_not_sold_lets_it_be_bought(dock):
    script(dock, Mishap.CUT_BEFORE)
    dock.close_parcel()
    dock.wait_for_a_person()
    carrier_desk.settle_unsold(dock.shop.desk(), dock.number())
    dock.pump(3)
    assert (dock.parcel(), len(dock.server.bought)) == ("labelled", 1)
    with pytest.raises(Refused, match="in doubt"):
        carrier_desk.settle_unsold(dock.shop.desk(), dock.number())


def test_either_kind_of_database_keeps_the_choice_the_doubt_and_the_label(database_url, tmp_path, server):
    dock = Dock(database_url, tmp_path, server)
    carrier_desk.add(dock.shop.desk(), Account("UPS", "ups", fields={"account_number": "A1B2C3"}))
    script(dock, Mishap.CUT_BEFORE)
    dock.close_parcel()
    dock.wait_for_a_person()
    with pytest.raises(Refused, match="may have sold"):
        carrier_desk.remove(dock.shop.desk(), "UPS")
    carrier_desk.settle_unsold(dock.shop.desk(), dock.number())
    dock.pump(3)
    assert (dock.parcel(), len(dock.server.bought)) == ("labelled", 1)
    assert bytes(dock.shop.value("select bytes from label_file")) == zpl(dock.server.bought[0].tracking)
    carrier_desk.remove(dock.shop.desk(), "UPS")
    dock.shop.close()


def test_a_person_who_found_its_number_gives_it_to_the_parcel(dock):
    dock.server.knows_references = False
    script(dock, Mishap.CUT_AFTER)
    dock.close_parcel()
    dock.wait_for_a_person()
    found = dock.server.bought[0].tracking
    carrier_desk.settle_sold(dock.shop.desk(), dock.number(), found, (zpl(found), "application/zpl"))
    dock.pump(3)
    assert (dock.parcel(), dock.errand(), len(dock.server.bought)) == ("labelled", "done", 1)
    assert dock.shop.rows("select tracking from label") == [(found,)]


def test_a_number_that_another_parcel_has_is_not_given_to_a_second_one(dock):
    dock.ship_one()
    taken = dock.server.bought[0].tracking
    script(dock, Mishap.CUT_BEFORE)
    dock.close_parcel("1002", "T-2")
    dock.pump()
    with pytest.raises(Refused, match=taken):
        carrier_desk.settle_sold(dock.shop.desk(), dock.number(), taken)


def test_a_label_in_doubt_that_is_given_up_is_looked_for_and_given_back(dock):
    script(dock, Mishap.CUT_AFTER)
    pia = dock.close_parcel()
    dock.shop.relay.pump()
    pia.scan("!void", "!void")
    dock.pump(4)
    assert dock.server.voided == {dock.server.bought[0].tracking}
    assert dock.errand() == "done"


def test_the_answer_for_another_parcel_is_not_taken(dock):
    script(dock, Mishap.OTHER_PARCEL)
    dock.close_parcel()
    dock.pump(2)
    assert (dock.parcel(), dock.errand(), dock.label()[0]) == ("packed", "parked", "asked")
    assert "answered for" in dock.told()


def test_the_tracking_number_of_another_parcels_label_is_not_taken(dock, monkeypatch):
    dock.ship_one()
    monkeypatch.setattr(dock.server, "sell", lambda reference, service, price: dock.server.bought[0])
    dock.close_parcel("1002", "T-2")
    dock.pump(2)
    assert dock.parcel() == "packed"
    assert "is the label of" in dock.shop.value("select why from label order by id desc limit 1")


def test_a_label_that_cost_more_than_quoted_is_kept_and_shown_to_a_person(dock):
    dock.rules(
        'version = 1\nprice_above_percent = 5\n[[rule]]\nname = "all"\nuse = ["UPS"]\npick = "cheapest"\n'
    )
    dock.server.price, dock.server.dearer = "13.60", "31.00"
    script(dock, Mishap.OTHER_PRICE)
    dock.close_parcel()
    dock.pump(2)
    assert (dock.parcel(), dock.label()[0], dock.errand()) == ("labelled", "bought", "parked")
    assert "31.00" in dock.told()
    assert "13.54" in dock.told()
    assert dock.paper()[0] == "printed", "the parcel may go"
    dock.retry()
    dock.pump(2)
    assert (dock.errand(), len(dock.server.bought), dock.server.voided) == ("done", 1, set())


def test_a_relay_that_stops_after_writing_a_label_down_does_not_give_it_back(dock, monkeypatch):
    dock.close_parcel()

    def dies(**_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(labels, "done", dies)
    with pytest.raises(KeyboardInterrupt):
        dock.shop.relay.pump()
    monkeypatch.undo()
    assert dock.label()[0] == "bought"
    dock.pump(4)
    assert (dock.parcel(), dock.errand(), dock.server.voided) == ("labelled", "done", set())


def test_a_refusal_is_told_to_the_packer_in_the_carriers_words(dock):
    script(dock, Mishap.REFUSED)
    pia = dock.close_parcel()
    dock.pump()
    told = pia.scan(dock.number())
    assert told.code == "label_not_bought"
    assert "Missing or invalid ship to postal code" in told.message


def test_a_warehouse_without_an_address_is_told_what_is_missing(dock):
    dock.live_at(city="")
    dock.close_parcel()
    dock.pump()
    assert "city of this warehouse is missing" in dock.label()[1]
    dock.live_at(city="London")
    dock.retry()
    dock.pump(2)
    assert dock.parcel() == "labelled"


def test_a_rule_that_names_a_carrier_that_is_not_here_is_said_and_can_be_mended(dock):
    dock.rules('version = 1\n[[rule]]\nname = "all"\nuse = ["DHL"]\n')
    dock.close_parcel()
    dock.pump()
    assert "DHL" in dock.label()[1]
    dock.rules(ALWAYS_UPS)
    dock.retry()
    dock.pump(2)
    assert dock.parcel() == "labelled"


def test_an_account_is_not_removed_while_only_it_knows_what_became_of_a_label(dock):
    carrier_desk.add(dock.shop.desk(), Account("UPS", "ups", fields={"account_number": "A1B2C3"}))
    script(dock, Mishap.CUT_BEFORE)
    dock.close_parcel()
    dock.pump()
    with pytest.raises(Refused, match="may have sold"):
        carrier_desk.remove(dock.shop.desk(), "UPS")


@pytest.mark.slow
@pytest.mark.timeout(300 + LABELS)
def test_many_purchases_with_two_answers_in_five_lost_are_paid_for_once_each(dock):
    dice = random.Random(7)
    weights = {
        Mishap.NONE: 55,
        Mishap.CUT_AFTER: 25,
        Mishap.CUT_BEFORE: 15,
        Mishap.TOO_MANY: 3,
        Mishap.TWICE: 2,
    }
    dock.server.mishap = lambda: dice.choices(list(weights), list(weights.values()))[0]
    dock.shop.take("stock", f"place,sku,quantity\nA-01,MUG,{LABELS + 10}\n")
    dock.close_parcel()
    multiply_parcels(dock.shop, LABELS - 1)
    _begin_waiting(dock)
    asked_persons = 0
    while dock.shop.value("select count(*) from outbox where state in ('waiting', 'claimed')"):
        dock.pump(pause_s=70)
        for (number,) in dock.shop.rows(
            "select p.number from outbox b join label l on l.key = b.key join parcel p on p.id = l.parcel_id"
            " where b.state = 'parked'"
        ):
            # The person looks at the carrier's own list, as the sentence says.
            key = dock.shop.value(
                "select l.key from label l join parcel p on p.id = l.parcel_id where p.number = :n", n=number
            )
            assert not dock.server.paid_for(dock.ups.reference(key)), (
                "what was sold is found without a person"
            )
            carrier_desk.settle_unsold(dock.shop.desk(), number)
            asked_persons += 1
    bill = Counter(one.reference for one in dock.server.bought)
    assert (len(bill), set(bill.values())) == (LABELS, {1})
    ours = dict(dock.shop.rows("select key, tracking from label where state = 'bought'"))
    assert {dock.ups.reference(key): tracking for key, tracking in ours.items()} == {
        one.reference: one.tracking for one in dock.server.bought
    }
    assert asked_persons > 0
    assert dock.server.voided == set()


def _begin_waiting(dock: Dock) -> None:
    now = int(dock.shop.clock.at.timestamp() * 1_000_000)

    def begin(session: Any) -> None:
        session.script(
            [f"update outbox set payload = replace(payload, '\"asked_us\": 0', '\"asked_us\": {now}')"]
        )
        session.commit()

    dock.shop.warehouse.database.run(begin)
