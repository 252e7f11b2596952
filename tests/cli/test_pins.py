"""A badge with a PIN: who does not know it stays outside, and cannot go on guessing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from fulfill.clock import SystemClock
from tests.cli.calls import Shop

PEOPLE = "badge,name,role,pin\nSAM,Sam,supervisor,271828\nPIA,Pia,supervisor,314159\n"


@pytest.fixture
def guarded(shop: Shop) -> Shop:
    shop.call("init")
    assert shop.call("import", shop.file("people.csv", PEOPLE)).code == 0
    return shop


def guess(shop: Shop, monkeypatch: pytest.MonkeyPatch, pin: str) -> tuple[int, str]:
    monkeypatch.setenv("FULFILL_PIN", pin)
    told = shop.call("release", badge="PIA")
    return told.code, told.err


def test_the_pin_opens_and_without_it_nothing_does(guarded: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    told = guarded.call("release", badge="PIA")
    assert told.code == 2
    assert "FULFILL_PIN" in told.err
    assert guess(guarded, monkeypatch, "000000")[0] == 2
    assert guess(guarded, monkeypatch, "314159")[0] == 0
    assert guarded.show("people")[2]["wrong_pins"] == 0


def test_five_wrong_pins_lock_the_badge_for_a_minute_even_for_the_right_one(
    guarded: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        assert "not the PIN" in guess(guarded, monkeypatch, "1")[1]
    code, words = guess(guarded, monkeypatch, "314159")
    assert code == 2
    assert "Try again in" in words
    later = datetime.now(UTC) + timedelta(seconds=61)
    monkeypatch.setattr(SystemClock, "now", lambda _: later)
    assert guess(guarded, monkeypatch, "314159")[0] == 0


def test_ten_wrong_pins_lock_it_until_somebody_unlocks_it(
    guarded: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = datetime.now(UTC)
    for hours in range(10):
        moment = at + timedelta(hours=hours)
        monkeypatch.setattr(SystemClock, "now", lambda _, moment=moment: moment)
        assert "not the PIN" in guess(guarded, monkeypatch, "1")[1]
    monkeypatch.setattr(SystemClock, "now", lambda _: at + timedelta(days=9))
    assert "people unlock PIA" in guess(guarded, monkeypatch, "314159")[1]
    assert guarded.call("people", "unlock", "NOBODY").code == 2
    assert guarded.call("people", "unlock", "PIA").code == 0
    assert guess(guarded, monkeypatch, "314159")[0] == 0


def test_the_pin_stands_nowhere(guarded: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    guess(guarded, monkeypatch, "314159")
    assert "314159" not in str(guarded.show("people")) + str(guarded.show("scans"))
    content = b"".join(path.read_bytes() for path in guarded.folder.glob("warehouse.db*") if path.is_file())
    assert b"314159" not in content
