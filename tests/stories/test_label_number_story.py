"""A carrier sends the label of another parcel: it is kept and printed, and a person is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fulfill.cli.options import setting_of
from fulfill.errors import UnusableInput
from fulfill.papers import label_numbers
from fulfill.store.warehouse import set_setting
from tests.adapters.fake_carrier import FakeCarrier
from tests.stories.relay_bench import Bench

OTHER = "1Z12345E6605272234"


class Drawing(FakeCarrier):
    """A carrier that draws its own labels; `body` with {number} for the number sold."""

    body = "^FO50,50^BY2^BCN,100,Y,N,N,A^FD{number}^FS"

    def buy(self, request):
        return self._with_label(super().buy(request))

    def find(self, key):
        sold = super().find(key)
        return self._with_label(sold) if sold else None

    def _with_label(self, sold):
        content = f"^XA{self.body.replace('{number}', sold.tracking)}^XZ".encode()
        return replace(sold, label=content, media_type="application/zpl")


@pytest.fixture
def bench(sqlite_url, tmp_path):
    made = Bench(sqlite_url, tmp_path, Drawing())
    yield made
    made.shop.close()


def sell(bench, body):
    bench.carrier.body = body
    bench.close_parcel()
    bench.pump(3)


@pytest.mark.parametrize(
    "body",
    [
        Drawing.body,
        "^FO50,50^BCN,100^FD12345678^FS^FO50,300^FDNo. {number}^FS",
        "^FO50,50^FDa label without any barcode^FS",
        "^FO0,0^GFA,1,1,1,FF^FS",
    ],
    ids=["in a barcode", "in a text", "no barcode", "one picture"],
)
def test_a_right_label_or_one_that_cannot_be_asked_goes_its_way(bench, body):
    sell(bench, body)
    assert (bench.parcel(), bench.label(), bench.errand()) == ("labelled", ("bought", ""), "done")


def test_another_parcels_label_is_kept_printed_and_told(bench):
    sell(bench, f"^FO50,50^BCN,100,Y,N,N,A^FD{OTHER}^FS")
    assert (bench.parcel(), bench.errand()) == ("labelled", "parked")
    state, why = bench.label()
    assert state == "bought"
    assert bench.carrier.bought[0].tracking in why
    assert OTHER in why
    assert bench.paper()[0] == "printed"
    kept = bytes(bench.shop.value("select bytes from label_file"))
    assert OTHER.encode() in kept, "the carrier's bytes are untouched"
    assert len(bench.carrier.bought) == 1


def test_who_has_looked_ends_it_and_nothing_is_bought_again(bench):
    sell(bench, f"^FO50,50^BCN,100,Y,N,N,A^FD{OTHER}^FS")
    row = bench.shop.value("select id from outbox where kind = 'buy_label'")
    bench.shop.desk().warehouse.database.run(
        lambda session: (_retry(session, row), session.commit()),
    )
    bench.pump()
    assert bench.errand() == "done"
    assert len(bench.carrier.bought) == 1


def _retry(session, row):
    from fulfill.store.statements import Sql

    session.run(Sql("update outbox set state = 'waiting', next_at_us = 0 where id = :id"), id=row)


def test_switched_off_the_label_is_not_read(bench):
    def keep(session):
        set_setting(session, "label_check", setting_of("label_check", "off"))
        session.commit()

    bench.shop.warehouse.database.run(keep)
    sell(bench, f"^FO50,50^BCN,100,Y,N,N,A^FD{OTHER}^FS")
    assert (bench.label(), bench.errand()) == (("bought", ""), "done")


def test_the_switch_takes_on_and_off_and_nothing_else():
    assert (setting_of("label_check", "on"), setting_of("label_check", "off")) == ("", "off")
    with pytest.raises(UnusableInput, match="It can be: on"):
        setting_of("label_check", "maybe")


def test_a_fault_in_the_reading_loses_no_label_that_is_paid_for(bench, monkeypatch):
    def broken(content, number):
        raise RuntimeError("a bug")

    monkeypatch.setattr(label_numbers, "borne", broken)
    sell(bench, Drawing.body)
    assert (bench.parcel(), bench.label(), bench.errand()) == ("labelled", ("bought", ""), "done")
    assert bench.shop.value("select count(*) from label_file") == 1
