"""`fulfill scale`: what the station's scale shows, or why nothing is heard."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from fulfill.cli import scale as command
from tests.adapters.fake_scale import FakeScale, sics
from tests.cli.calls import Shop


@pytest.fixture
def fake(tmp_path: Path):
    fake = FakeScale(tmp_path / "ttyTEST")
    yield fake
    fake.pull_out()


def test_a_station_without_a_scale_is_told_how_to_get_one(shop: Shop) -> None:
    shop.call("init")
    told = shop.call("scale")
    assert told.code == 2
    assert "fulfill station set scale" in told.err


def test_the_stations_scale_shows_its_weight(shop: Shop, fake: FakeScale) -> None:
    shop.stocked()
    fake.answers = lambda: sics(1234)
    fake.plug_in()
    assert shop.call("--station", "S1", "station", "set", "scale", f"sics:{fake.path}").code == 0
    told = shop.call("--station", "S1", "scale")
    assert (told.code, told.out) == (0, "1234 g on the scale\n")
    told = shop.call("--station", "S1", "scale", "--json")
    assert told.json == {
        "scale": str(fake.path), "link": "there", "state": "stable", "grams": 1234, "shown": "1.234 kg",
        "tared_g": 0, "said": "1234 g on the scale",
    }  # fmt: skip


def test_a_station_that_was_kept_before_there_were_scales_is_read_as_one_without(shop: Shop) -> None:
    shop.stocked()
    assert shop.call("--station", "S1", "station", "set", "sheet", "LETTER").code == 0
    file = shop.url.removeprefix("sqlite:///")
    with sqlite3.connect(file) as database:
        database.execute("update station set profile = '{\"sheet\": \"LETTER\"}' where name = 'S1'")
    database.close()
    shown = shop.call("--station", "S1", "station", "show", "--json").json
    assert (shown["sheet"], shown["scale"]) == ("LETTER", None)


def test_it_is_watched_from_one_parcel_to_the_next(shop: Shop, fake: FakeScale) -> None:
    answers = [sics(0)] + [sics(480, "D")] + [sics(500)] * 3 + [sics(0)] * 2 + [sics(700)] * 2
    left = iter(answers)
    fake.answers = lambda: next(left, sics(700))
    fake.plug_in()
    told = shop.bare("scale", "--scale", f"sics:{fake.path}", "--watch", "3", "--json")
    assert told.code == 0
    assert [row["locked_g"] for row in told.json if row["phase"] == "locked"] == [500, 700]
    assert [row["phase"] for row in told.json][-1] == "locked"


def test_a_scale_that_is_away_gives_words_and_no_weight(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "_PATIENCE_S", 0.3)
    spec = f"toledo:{tmp_path / 'ttyNONE'}"
    told = shop.bare("scale", "--scale", spec)
    assert (told.code, told.out) == (1, "")
    assert "plug it in" in told.err
    told = shop.bare("scale", "--scale", spec, "--json")
    assert (told.code, told.json["link"], told.json["grams"]) == (1, "away", None)
    told = shop.bare("scale", "--scale", spec, "--watch", "1")
    assert told.code == 1


@pytest.mark.parametrize("words", [["--scale", "usb:1"], ["--watch", "0"], ["--watch", "soon"]])
def test_a_call_that_cannot_be_used_is_refused(shop: Shop, words: list[str]) -> None:
    assert shop.bare("scale", "--scale", "hid:auto", *words).code == 2
