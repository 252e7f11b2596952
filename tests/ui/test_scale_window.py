"""The scale in the window: live until it is locked, and never the weight of the last parcel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from fulfill.cli.setup import keep_setting
from fulfill.messages import Level
from fulfill.store.warehouse import save_profile, station_profile
from tests.adapters.fake_scale import FakeScale, sics
from tests.build import Shop
from tests.stories.test_pack_story import picked
from tests.stories.test_ship_story import loader, packed
from tests.ui.build import Bench, opened
from tests.ui.watchdog import excused
from ui import measures
from ui.measures import Units
from ui.parts.live_weight import LiveWeight
from ui.screens.flow import FlowPage
from ui.theme.dress import is_changing
from ui.theme.look import look


class Platform:
    """A scale with something on it."""

    def __init__(self, fake: FakeScale) -> None:
        self.fake = fake
        self.grams, self.state = 0, "S"
        fake.answers = self.says
        fake.plug_in()

    def says(self) -> bytes:
        return sics(self.grams, self.state)

    def put(self, grams: int, state: str = "S") -> None:
        self.grams, self.state = grams, state


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[Platform]:
    made = Platform(FakeScale(tmp_path / "scale"))
    yield made
    made.fake.pull_out()


@pytest.fixture
def shop(shop: Shop, tmp_path: Path) -> Shop:
    picked(shop, "1001", ("MUG", 2), ("PEN", 1))
    at_scale(shop, f"sics:{tmp_path / 'scale'}")
    return shop


def at_scale(shop: Shop, spec: str) -> None:
    profile = station_profile(shop.warehouse, "S1")
    save_profile(shop.warehouse, replace(profile, weighs=True, scale=spec))


def page(bench: Bench) -> FlowPage:
    shown = bench.window.current
    assert isinstance(shown, FlowPage)
    return shown


def live(bench: Bench) -> LiveWeight:
    (found,) = [each for each in page(bench).pad.findChildren(LiveWeight) if each.isVisible()]
    return found


def typed(bench: Bench) -> str:
    field = page(bench).pad.field
    return field.text() if field is not None else ""


def keycap(bench: Bench) -> QPushButton:
    return next(each for each in page(bench).pad.findChildren(QPushButton) if each.text() == "8")


def all_in(bench: Bench, *codes: str) -> None:
    bench.go("pack")
    bench.scan(*codes)
    bench.wait(page(bench).pad.isVisible)


WAY = ("T-1", "MUG", "!qty 2", "PEN")


def test_the_weight_of_the_scale_is_given_with_enter(shop: Shop, platform: Platform, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        all_in(bench, *WAY)
        bench.wait(lambda: "Put the parcel" in live(bench).accessibleName())
        platform.put(690, "D")
        bench.wait(lambda: live(bench).weight() == "690 g")
        assert not live(bench).is_locked
        assert typed(bench) == "", "what moves is no weight"
        platform.put(712)
        bench.wait(lambda: typed(bench) == "712")
        assert live(bench).is_locked
        bench.press("Return")
        bench.wait(lambda: "closed" in bench.told[-1].text)
        assert shop.rows("select weight_g from parcel") == [(712,)]


def test_the_last_parcel_still_on_the_scale_is_not_the_next_ones_weight(
    shop: Shop, platform: Platform, qtbot: Any
) -> None:
    picked(shop, "1002", ("PEN", 1), tote="T-2")
    with opened(shop, qtbot) as bench:
        all_in(bench, *WAY)
        platform.put(712)
        bench.wait(lambda: typed(bench) == "712")
        bench.press("Return")
        bench.wait(lambda: not page(bench).pad.isVisible())
        bench.wait(lambda: shop.value("select state from parcel") == "labelled")
        bench.scan(shop.value("select number from parcel"))
        bench.scan("T-2", "PEN")
        bench.wait(page(bench).pad.isVisible)
        bench.wait(lambda: "Take the last parcel off" in live(bench).accessibleName())
        assert typed(bench) == ""
        platform.put(0)
        bench.wait(lambda: "Put the parcel" in live(bench).accessibleName())
        platform.put(61)
        bench.wait(lambda: typed(bench) == "61")


def test_the_pad_of_a_scale_fits_a_window_of_another_size_and_its_weight_stays_live(
    shop: Shop, platform: Platform, qtbot: Any
) -> None:
    with opened(shop, qtbot) as bench:
        all_in(bench, *WAY)
        try:
            before = keycap(bench).minimumHeight()
            with excused("start"):  # All that is drawn is drawn in this size for the first time.
                look().fit(1920, 1080)
                bench.wait(lambda: not is_changing())
                bench.settle()
            assert keycap(bench).minimumHeight() > before
            platform.put(712)
            bench.wait(lambda: typed(bench) == "712")
            with excused("start"):
                look().fit(1280, 720)
                bench.wait(lambda: not is_changing())
                bench.settle()
            assert keycap(bench).minimumHeight() == before
            assert typed(bench) == "712"
            platform.put(690)
            again = live(bench).findChild(QPushButton)
            assert again is not None
            bench.wait(again.isVisible)
            again.click()
            bench.wait(lambda: typed(bench) == "690")
        finally:
            look().fit(1280, 720)


def test_what_is_typed_is_never_overwritten(shop: Shop, platform: Platform, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        all_in(bench, *WAY)
        field = page(bench).pad.field
        assert field is not None
        field.setText("71")
        platform.put(712)
        bench.wait(lambda: live(bench).is_locked)
        assert typed(bench) == "71"
        field.setText("")
        bench.wait(lambda: live(bench).is_locked)


def test_a_weight_that_is_wrong_stands_there_again_until_it_is_weighed_again(
    shop: Shop, platform: Platform, qtbot: Any
) -> None:
    with opened(shop, qtbot) as bench:
        all_in(bench, *WAY)
        platform.put(400)
        bench.wait(lambda: typed(bench) == "400")
        bench.press("Return")
        bench.wait(lambda: bench.told[-1].level is Level.WARN)
        assert "too few" in bench.told[-1].text
        bench.wait(lambda: typed(bench) == "400")
        platform.put(711)
        bench.wait(lambda: "weigh again" in live(bench).accessibleName())
        bench.touch("Weigh again")
        bench.wait(lambda: typed(bench) == "711")
        bench.press("Return")
        bench.wait(lambda: "closed" in bench.told[-1].text)


@pytest.mark.parametrize(
    ("answer", "words"), [(b"S +\r\n", "Too heavy"), (b"S -\r\n", "under zero"), (None, "says nothing")]
)
def test_what_is_wrong_with_the_scale_is_said_and_the_weight_is_typed(
    shop: Shop, platform: Platform, qtbot: Any, answer: bytes | None, words: str
) -> None:
    platform.fake.answers = lambda: answer
    with opened(shop, qtbot) as bench:
        all_in(bench, *WAY)
        bench.wait(lambda: words in live(bench).accessibleName())
        assert live(bench).weight() == "–"
        bench.press("7", "1", "0", "Return")
        bench.wait(lambda: "closed" in bench.told[-1].text)


def test_a_scale_that_is_unplugged_and_plugged_in_again_is_heard_again(
    shop: Shop, platform: Platform, qtbot: Any
) -> None:
    with opened(shop, qtbot) as bench:
        all_in(bench, *WAY)
        bench.wait(lambda: "Put the parcel" in live(bench).accessibleName())
        platform.fake.pull_out()
        bench.wait(lambda: "is not there" in live(bench).accessibleName())
        platform.fake.plug_in()
        platform.put(712)
        bench.wait(lambda: typed(bench) == "712")


def test_ounces_are_shown_and_grams_are_given(shop: Shop, platform: Platform, qtbot: Any) -> None:
    measures.choose(Units.US)
    try:
        with opened(shop, qtbot) as bench:
            all_in(bench, *WAY)
            platform.put(713)
            bench.wait(lambda: typed(bench) != "")
            assert live(bench).weight() == "1 lb 9.2 oz"
            bench.press("Return")
            bench.wait(lambda: "closed" in bench.told[-1].text)
            assert shop.rows("select weight_g from parcel") == [(713,)]
    finally:
        measures.choose(Units.LOCAL)


def test_the_scale_is_looked_at_only_while_its_weight_is_shown(
    shop: Shop, platform: Platform, qtbot: Any
) -> None:
    with opened(shop, qtbot) as bench:
        all_in(bench, *WAY)
        shown = live(bench)
        assert shown.is_looking
        shown.hide()
        assert not shown.is_looking
        shown.show()
        assert shown.is_looking
        bench.press("Escape")
        bench.wait(lambda: not page(bench).pad.isVisible())
        bench.press("F5")
        bench.wait(lambda: live(bench).is_looking)
        bench.go("home")
        bench.settle()
        assert all(not each.is_looking for each in bench.window.findChildren(LiveWeight))


def test_without_a_scale_the_weight_is_typed_as_ever(shop: Shop, qtbot: Any) -> None:
    at_scale(shop, "")
    with opened(shop, qtbot) as bench:
        bench.go("pack")
        bench.scan(*WAY)
        assert not page(bench).pad.isVisible()
        bench.press("F5")
        assert not page(bench).pad.findChildren(LiveWeight)
        bench.press("7", "1", "0", "Return")
        bench.wait(lambda: "closed" in bench.told[-1].text)


def test_a_return_that_is_weighed_before_it_is_opened_is_weighed_by_the_scale(
    tmp_path: Path, platform: Platform, qtbot: Any
) -> None:
    shop = Shop.open(f"sqlite:///{tmp_path / 'returns.db'}", tmp_path)
    parcels = packed(shop, "1001", sku="PEN")
    loader(shop).scan(*parcels, "!done")
    keep_setting(shop.desk(), "returns.weigh_first", "yes")
    at_scale(shop, f"sics:{tmp_path / 'scale'}")
    with opened(shop, qtbot) as bench:
        bench.go("returns")
        bench.scan("1001")
        bench.wait(page(bench).pad.isVisible)
        platform.put(118)
        bench.wait(lambda: typed(bench) == "118")
        bench.press("Return")
        bench.wait(lambda: shop.rows("select weight_g from return_parcel") == [(118,)])
        bench.settle()
        # What was done is asked no more; what is still to be done before it is opened is.
        assert "weigh" not in page(bench).question.accessibleName().lower()
        assert "Now look at its outside" in page(bench).question.accessibleName()
    shop.close()
