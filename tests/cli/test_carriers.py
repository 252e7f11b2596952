"""fulfill carriers: accounts, keys that stay in the keyring, prices, tracking, manifests, labels in doubt."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.calls import Shop

pytest.importorskip("karrio", reason="carriers are an extra: pip install 'fulfill[carriers]'")
import keyring
import keyring.backend
from keyring.backends import fail
from keyring.errors import PasswordDeleteError

SECRET = "s3cr3t-of-ups-7731"
ADDRESS = {"address1": "1 Dock Road", "city": "London", "postcode": "E16 1AA", "country": "GB"}


class Ring(keyring.backend.KeyringBackend):
    """A keyring in memory."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("nothing there")


@pytest.fixture
def ring() -> Iterator[Ring]:
    before, made = keyring.get_keyring(), Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def no_ring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def server() -> Iterator[Any]:
    from tests.carriers.fake_server import FakeServer

    with FakeServer(keys=_basic("my-id", SECRET)) as running:
        yield running


def _basic(name: str, secret: str) -> str:
    import base64

    return "Basic " + base64.b64encode(f"{name}:{secret}".encode()).decode()


def made(shop: Shop, *, has_address: bool = False) -> Shop:
    shop.stocked()
    for name, value in ADDRESS.items() if has_address else ():
        shop.call("settings", "set", name, value)
    return shop


def add_ups(shop: Shop, url: str = "") -> Any:
    more = ("--url", url) if url else ()
    fields = ("--set", "account_number=A1B2C3", "--set", "account_country_code=GB")
    return shop.call("carriers", "add", "ups", "--test", *fields, *more)


def give_key(shop: Shop, monkeypatch: pytest.MonkeyPatch, *lines: str) -> Any:
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
    return shop.call("carriers", "key", "UPS")


def test_an_account_is_added_listed_changed_and_removed(shop: Shop, ring: Ring) -> None:
    made(shop)
    assert [row["carrier"] for row in shop.call("carriers", "list", "--json").json] == ["HOUSE"]
    told = add_ups(shop)
    assert told.code == 0
    assert "rules show service" in told.err, "who sells is a decision of its own"
    house, ups = shop.call("carriers", "list", "--json").json
    assert house["missing"] is None
    assert (ups["carrier"], ups["connector"], ups["test"], ups["makes_manifests"]) == (
        "UPS",
        "ups",
        True,
        False,
    )
    assert "client_id, client_secret is missing" in ups["missing"]
    assert "switched off" in shop.call("carriers", "off", "ups").err
    assert "changed" in add_ups(shop).err
    assert [row["on"] for row in shop.call("carriers", "list", "--json").json] == [True, False]
    assert "switched on" in shop.call("carriers", "on", "UPS").err
    assert [row["on"] for row in shop.call("carriers", "list", "--json").json] == [True, True]
    assert shop.call("carriers", "remove", "UPS").code == 0
    assert len(shop.call("carriers", "list", "--json").json) == 1
    assert shop.call("carriers", "remove", "UPS").code == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("HOUSE",), "HOUSE is here already"),
        (("u p s",), "capitals and digits"),
        (("UPS", "--label", "GIF"), "ZPL or PDF"),
        (("UPS", "--url", "http://example.com"), "https://"),
        (("UPS", "--url", "https://me:pw@example.com"), "https://"),
        (("UPS", "--set", "account"), "NAME=VALUE"),
        (("UPS", "--set", f"client_secret={SECRET}"), "is a key"),
        (("UPS", "--set", f"api_key={SECRET}"), "is a key"),
    ],
)
def test_an_account_that_cannot_be_used_is_refused_and_its_values_are_not_repeated(
    shop: Shop, words: tuple[str, ...], said: str
) -> None:
    shop.call("init")
    told = shop.call("carriers", "add", *words)
    assert told.code == 2
    assert said in told.err
    assert SECRET not in told.err
    assert "pw" not in told.err
    assert len(shop.call("carriers", "list", "--json").json) == 1


def test_a_key_is_in_the_keyring_and_nowhere_else(
    shop: Shop, ring: Ring, server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(shop, has_address=True)
    add_ups(shop, server.url)
    told = give_key(shop, monkeypatch, "my-id", SECRET)
    assert told.code == 0
    assert [service for service, _ in ring.kept] == ["fulfill"]
    assert SECRET in next(iter(ring.kept.values()))
    assert shop.call("carriers", "test", "UPS").code == 0
    shop.call("carriers", "rates", "1001")
    assert _places_of(SECRET, shop.folder) == [], "not in the database, not in a log, not in the journal"
    assert "out of the keyring" in give_key(shop, monkeypatch).err
    assert ring.kept == {}


def _places_of(secret: str, folder: Path) -> list[str]:
    words = (secret.encode(), _basic("my-id", secret).partition(" ")[2].encode())
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    return [path.name for path in files if any(word in path.read_bytes() for word in words)]


def test_a_practice_warehouse_does_not_have_the_key_of_another(
    shop: Shop, ring: Ring, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(shop)
    add_ups(shop)
    give_key(shop, monkeypatch, "my-id", SECRET)
    other = Shop(f"sqlite:///{tmp_path}/other.db", tmp_path, shop._capfd)
    other.call("init")
    add_ups(other)
    assert "missing" in other.call("carriers", "list", "--json").json[1]["missing"]


def test_without_a_keyring_the_way_out_is_said_and_environment_variables_do(
    shop: Shop, no_ring: None, server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(shop)
    add_ups(shop, server.url)
    told = give_key(shop, monkeypatch, "my-id", SECRET)
    assert told.code == 2
    assert "FULFILL_CARRIER_UPS_CLIENT_SECRET" in told.err
    assert SECRET not in told.err
    assert "missing" in shop.call("carriers", "test", "UPS").err
    monkeypatch.setenv("FULFILL_CARRIER_UPS_CLIENT_ID", "my-id")
    monkeypatch.setenv("FULFILL_CARRIER_UPS_CLIENT_SECRET", SECRET)
    assert shop.call("carriers", "test", "UPS").code == 0


def test_wrong_keys_are_said_and_not_shown(
    shop: Shop, ring: Ring, server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(shop)
    add_ups(shop, server.url)
    give_key(shop, monkeypatch, "my-id", "wrong-secret-99")
    told = shop.call("carriers", "test", "UPS")
    assert told.code == 1
    assert "does not take the keys" in told.err
    assert "wrong-secret-99" not in told.err


def test_prices_are_compared_and_the_rules_choice_is_marked(
    shop: Shop, ring: Ring, server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(shop, has_address=True)
    add_ups(shop, server.url)
    give_key(shop, monkeypatch, "my-id", SECRET)
    rows = shop.call("carriers", "rates", "1001", "--json").json
    assert {row["carrier"] for row in rows} == {"HOUSE", "UPS"}
    prices = [float(row["price"].split()[0]) for row in rows]
    assert prices == sorted(prices)
    assert any(row["chosen"] for row in rows if row["carrier"] == "HOUSE")
    by_promise = shop.call("carriers", "rates", "1001", "--by", "promise", "--json").json
    days = [row["days"] for row in by_promise if row["days"] is not None]
    assert days == sorted(days)
    assert not server.asked_for("/ship"), "asking buys nothing"
    assert shop.call("carriers", "rates", "9999").code == 2


def test_a_carrier_that_is_away_leaves_the_others_prices(shop: Shop, ring: Ring) -> None:
    made(shop, has_address=True)
    add_ups(shop, "http://127.0.0.1:9")
    told = shop.call("carriers", "rates", "1001", "--json")
    assert told.code == 1
    assert {row["carrier"] for row in told.json} == {"HOUSE"}
    assert "UPS" in told.err


def test_what_nobody_here_knows_is_said(shop: Shop) -> None:
    made(shop)
    for words, said in (
        (("test", "DHL"), "no carrier account"),
        (("key", "DHL"), "no carrier account"),
        (("track", "1Z999"), "No label here"),
        (("manifest", "M1"), "no closed manifest"),
        (("settle", "P1", "unsold"), "No label of parcel P1"),
        (("settle", "P1", "sold"), "settle PARCEL sold TRACKING"),
        (("settle", "P1", "sold", "1Z9", "--label", "none.gif"), ".zpl or a .pdf"),
    ):
        told = shop.call("carriers", *words)
        assert told.code == 2, words
        assert said in told.err, words


def test_the_rules_of_services_are_shown_tried_and_taken(shop: Shop) -> None:
    shop.call("init")
    text = shop.call("rules", "show", "service").out
    bad = shop.file("bad.toml", text.replace('"first"\n', '"second"\n'))
    told = shop.call("rules", "take", "service", bad)
    assert (told.code, "“pick” is “second”" in told.err) == (2, True)
    good = shop.file("good.toml", text.replace('use = ["*"]\npick', 'use = ["UPS", "HOUSE"]\npick'))
    assert "version 1" in shop.call("rules", "take", "service", good).err


def test_the_rules_choice_asks_no_carrier_a_second_time(
    shop: Shop, ring: Ring, server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(shop, has_address=True)
    add_ups(shop, server.url)
    give_key(shop, monkeypatch, "my-id", SECRET)
    rules = 'version = 1\n[[rule]]\nname = "all"\nuse = ["UPS"]\npick = "cheapest"\n'
    shop.call("rules", "take", "service", shop.file("own.toml", rules))
    rows = shop.call("carriers", "rates", "1001", "--json").json
    assert [row["carrier"] for row in rows if row["chosen"]] == ["UPS"]
    assert len(server.asked_for("/api/rating/")) == 1
