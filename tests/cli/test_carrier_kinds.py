"""fulfill carriers kinds: who can be spoken to, what each wants to know, and how to get one."""

from __future__ import annotations

import pytest

from fulfill import account_desk
from fulfill.adapters import karrio_door
from fulfill.adapters.carrier_kinds import NAMES, PROVED
from tests.cli.calls import Shop

pytest.importorskip("karrio", reason="carriers are an extra: pip install 'fulfill[carriers]'")


def test_every_carrier_is_named_as_people_know_it_and_told_whether_it_is_here(shop: Shop):
    rows = {row["connector"]: row for row in shop.call("carriers", "kinds", "--json").json}
    assert set(rows) >= PROVED
    assert all(row["carrier"] == NAMES[kind] for kind, row in rows.items() if kind in PROVED)
    ups = rows["ups"]
    assert (ups["installed"], ups["proved"], ups["key"]) == (True, True, "client_id client_secret")
    assert "account_number" in ups["set"]
    assert "[account_country_code]" in ups["set"]
    assert "account_number" in shop.call("carriers", "kinds").out


def test_what_is_not_installed_says_how_it_is_and_what_was_never_tried_says_so(shop: Shop, monkeypatch):
    monkeypatch.setattr(karrio_door, "kinds", lambda: ("ups", "canadapost"))
    rows = {row["connector"]: row for row in shop.call("carriers", "kinds", "--json").json}
    assert not rows["dhl_express"]["installed"]
    assert rows["dhl_express"]["install"] == "pip install karrio-dhl-express"
    assert account_desk.absent()["gls"].endswith("Install it with: pip install karrio-gls")
    monkeypatch.setattr(account_desk, "wanted", lambda kind: ())
    monkeypatch.setattr(karrio_door, "kinds", lambda: ("purolator", "ups"))
    assert "never tried" in shop.call("carriers", "kinds").err
