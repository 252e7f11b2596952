"""A relay whose database is away waits for it, and leaves room for everything else in the log."""

from __future__ import annotations

import logging
import threading

import pytest

from fulfill.errors import StoreUnavailable
from fulfill.relay import Relay
from tests.build import Shop


@pytest.fixture
def shop(tmp_path):
    made = Shop.open(f"sqlite:///{tmp_path / 'shop.db'}", tmp_path)
    yield made
    made.close()


def test_each_time_the_database_goes_it_is_said_once(shop, monkeypatch, caplog):
    """Twenty rounds without it, one with it, five without it again."""
    stop, rounds = threading.Event(), []
    here = Relay.pump

    def pump(relay, *args, **kwargs):
        rounds.append(1)
        if len(rounds) == 26:
            stop.set()
        if len(rounds) == 21:
            return here(relay, *args, **kwargs)
        raise StoreUnavailable("The database does not answer.")

    monkeypatch.setattr(Relay, "pump", pump)
    with caplog.at_level(logging.WARNING, "fulfill.relay"):
        shop.relay.run_forever(stop, pause_s=0.001)
    assert len(rounds) == 26
    assert [record.getMessage() for record in caplog.records] == [
        "the relay waits for the database: The database does not answer."
    ] * 2
