"""From the bench to the outbox with each carrier: its answer is lost, and nobody buys a second label."""

from __future__ import annotations

import pytest

from tests.stories.relay_bench import Bench

pytest.importorskip("karrio", reason="carriers are an extra: pip install 'fulfill[carriers]'")
from fulfill.adapters.carrier_account import Account
from fulfill.adapters.karrio_carrier import KarrioCarrier
from tests.adapters.fake_carrier import FakeCarrier
from tests.carriers.conftest import keys_of
from tests.carriers.test_every_carrier import sells, serving, those
from tests.carriers.test_karrio_story import Dock


class AnyDock(Dock):
    """A bench in London whose labels come from one carrier, by a rule of the warehouse."""

    def __init__(self, url, folder, server, one) -> None:
        Bench.__init__(self, url, folder, FakeCarrier())
        self.server = server
        # Only a connector that checks where the account may send from knows the difference.
        fields = {**one.fields, "account_country_code": "GB"}
        account = Account("LIVE", one.kind, is_test=one.is_test, label="PDF", url=server.url, fields=fields)
        self.live = KarrioCarrier(account, keys_of(one.keys), self.shop.warehouse.id)
        self.shop.relay = self.relay(carriers={"FAKE": self.carrier, "LIVE": self.live})
        self.rules(f'version = 1\n[[rule]]\nname = "all"\nuse = ["LIVE/{one.service}"]\n')
        self.live_at(name="Our shop", address1="1 Dock Road", city="London", postcode="E16 1AA", country="GB")


@those(sells)
def test_a_label_whose_answer_is_lost_waits_for_a_person_and_is_on_the_bill_once(one, sqlite_url, tmp_path):
    with serving(one) as server:
        server.loses = True
        dock = AnyDock(sqlite_url, tmp_path, server, one)
        dock.close_parcel()
        dock.wait_for_a_person()
        assert len(server.sold) == 1
        assert dock.live.reference(dock.shop.value("select key from label")) in dock.told()
        dock.shop.close()


@those(lambda one: one.kind in ("chronopost", "dhl_express", "dpd", "sendle"))
def test_a_label_is_bought_kept_and_printed_as_its_carrier_sent_it(one, sqlite_url, tmp_path):
    with serving(one) as server:
        dock = AnyDock(sqlite_url, tmp_path, server, one)
        dock.close_parcel()
        dock.pump(2)
        assert (dock.parcel(), dock.label()) == ("labelled", ("bought", "")), dock.label()
        _, content = dock.shop.rows("select media, bytes from label_file")[0]
        assert bytes(content).startswith(one.starts)
        assert dock.shop.rows("select tracking from parcel") == [(one.tracking,)]
        dock.shop.close()
    assert len(server.sold) == 1
