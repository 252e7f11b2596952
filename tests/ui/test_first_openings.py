"""Whatever is opened for the first time is there in turns as short as any other (`tests/ui/watchdog.py`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.build import Shop
from tests.ui.build import Bench, opened
from ui import registry
from ui.desks.carriers import NAMES, CarriersPage
from ui.desks.settings import SettingsPage
from ui.parts.printer_choice import PrinterChoice
from ui.theme.dress import is_changing
from ui.theme.look import look
from ui.theme.tokens import Scheme

SECTIONS = ("station", "house", "papers", "packing", "rules", "look", "database", "about")
DESKS = (*(desk.page for desk in registry.DESKS if desk.page not in ("home", "help")), "errors")


@pytest.fixture
def shop(shop: Shop) -> Shop:
    """With an order to pick."""
    shop.order("1001", ("MUG", 2), ("PEN", 1)).release()
    return shop


@pytest.fixture
def bench(shop: Shop, qtbot: Any) -> Iterator[Bench]:
    """A window whose modules are there, as they are within its first seconds."""
    with opened(shop, qtbot, badge="BOSS", relays=False) as made:
        made.wait(lambda: made.window.pages.ahead.is_over)
        yield made
    look().choose(Scheme.SYSTEM, 100)


def show(bench: Bench, section: str) -> SettingsPage:
    """To a section of the settings, until it stands there."""
    bench.go("settings", section)
    page: SettingsPage = page_of(bench, SettingsPage)
    bench.wait(lambda: section in page.sections and page.sections[section].isVisible())
    bench.settle()
    return page


def page_of(bench: Bench, kind: type) -> Any:
    page = bench.window.current
    assert isinstance(page, kind)
    return page


def test_every_desk_is_opened_and_opened_again_in_short_turns(bench: Bench) -> None:
    for _ in range(2):
        for page in DESKS:
            bench.go(page)
            bench.settle()
            assert bench.window.current is not None
            assert bench.window.current.name == page


def test_every_section_of_the_settings_comes_in_short_turns_and_takes_its_keys_along(bench: Bench) -> None:
    for name in SECTIONS:
        page = show(bench, name)
        shown = page.keys()
        assert {key.f for key in (*page.section.keys(),)} <= {key.f for key in (*shown,)}


def test_who_is_led_to_another_section_finds_the_focus_on_it(bench: Bench) -> None:
    page = show(bench, "station")
    page.buttons["station"].setFocus()
    assert show(bench, "database").buttons["database"] is bench.window.focusWidget()


def test_a_section_that_is_left_before_it_was_made_does_not_come_in_between(bench: Bench) -> None:
    bench.window.go("settings", "about")
    page = show(bench, "look")
    assert "about" not in page.sections
    assert page.subtitle == page.section.named()


def test_every_part_of_the_carriers_comes_in_short_turns(bench: Bench) -> None:
    bench.go("carriers")
    for name in NAMES:
        page_of(bench, CarriersPage).show_part(name)
        bench.settle()
        assert page_of(bench, CarriersPage).section.isVisible()


def test_what_was_out_of_sight_when_the_look_changed_wears_the_new_one_when_it_comes(bench: Bench) -> None:
    frame = show(bench, "station")._frames["station"]
    page = show(bench, "look")
    before = frame.styleSheet()
    look().choose(Scheme.DARK, 100)
    bench.wait(lambda: not is_changing())
    assert page._frames["look"].styleSheet() != before
    assert frame.styleSheet() == before, "nobody sees it, so it costs nothing yet"
    bench.go("settings", "station")
    assert frame.styleSheet() == page._frames["look"].styleSheet()


def test_queues_that_were_found_before_that_way_was_chosen_are_offered_then(qtbot: Any) -> None:
    choice = PrinterChoice("Labels", is_label=True)
    qtbot.addWidget(choice)
    choice.set_queues(("office", "dock"))
    assert choice.spec == ""
    choice.way.choose("cups")
    assert [choice.queue.itemText(at) for at in range(choice.queue.count())] == ["office", "dock"]
    assert choice.spec.startswith("cups:office")
    choice.put("tcp://10.0.0.9:9100?dpi=300")
    assert (choice.host.text(), choice.port.text(), choice.dpi.value) == ("10.0.0.9", "9100", "300")
    assert choice.queue_field.isHidden()
    assert not choice.host_field.isHidden()
