from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from fulfill.adapters import karrio_wire
from fulfill.adapters.carrier_account import Account
from fulfill.adapters.karrio_carrier import KarrioCarrier


@pytest.fixture
def server() -> Iterator:
    pytest.importorskip("karrio", reason="carriers are an extra: pip install 'fulfill[carriers]'")
    from tests.carriers.fake_server import FakeServer

    with FakeServer() as running:
        yield running


@pytest.fixture
def ups(server) -> KarrioCarrier:
    return a_ups(server.url)


@pytest.fixture
def post(server) -> KarrioCarrier:
    fields = {"customer_number": "2004381", "contract_id": "42708517"}
    account = Account("POST", "canadapost", is_test=True, label="PDF", url=server.url, fields=fields)
    return KarrioCarrier(account, keys_of({"username": "my-id", "password": "my-secret"}), "warehouse-1")


@pytest.fixture
def hasty(monkeypatch) -> None:
    """A carrier that hangs is given up after a moment."""
    monkeypatch.setattr(karrio_wire, "REQUEST_S", 0.3)


def a_ups(url: str, mark: str = "warehouse-1", country: str = "DE", **keys: str) -> KarrioCarrier:
    fields = {"account_number": "A1B2C3", "account_country_code": country}
    account = Account("UPS", "ups", is_test=True, url=url, fields=fields)
    return KarrioCarrier(account, keys_of({"client_id": "my-id", "client_secret": "my-secret"} | keys), mark)


def keys_of(known: dict[str, str]) -> Callable:
    return lambda names: {name: known[name] for name in names if name in known}
