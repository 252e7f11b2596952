"""A check and a copy from the settings tell how far they are, and F7 ends them."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from fulfill.store.check import check
from tests.ui.build_house import Room
from ui.desks import settings_database
from ui.desks.settings import SettingsPage


@pytest.fixture
def page(room: Room, monkeypatch: pytest.MonkeyPatch) -> SettingsPage:
    """The settings over a database that is so large that a person has time to press a key."""
    for name in ("check_all", "back_up"):
        real = getattr(settings_database, name)

        def slow(*given: Any, real: Any = real, **named: Any) -> Any:
            stopper = named.get("stopper") or given[1]
            stopper.look(1, 4)
            until = time.monotonic() + 10
            while not stopper.is_stopped and time.monotonic() < until:
                time.sleep(0.01)
            return real(*given, **named)

        monkeypatch.setattr(settings_database, name, slow)
    made = SettingsPage(room.host)
    room.show(made, "database")
    return made


def stop_key(page: SettingsPage) -> Any:
    return next((key for key in page._keys if key.f == 7), None)


def test_a_check_is_stopped_by_its_key_and_the_next_one_can_begin(room, page):
    section: Any = page.section
    assert stop_key(page) is None
    section.check()
    room.wait(lambda: section.running.value() == 250)
    assert section.running.isVisible()
    stop_key(page).act()
    assert section.check_note.text() == "Stopping …"
    room.wait(lambda: "Stopped" in section.check_note.text())
    assert section.check_note.text() == "Stopped. Nothing was changed."
    assert section.check_note.tone == "warn"
    assert stop_key(page) is None
    assert section.check_button.isEnabled()
    assert not section.running.isVisible()
    assert check(room.shop.warehouse).ok


def test_a_copy_is_stopped_by_its_key_and_no_half_of_it_lies_there(room, page, tmp_path: Path):
    section: Any = page.section
    copies = tmp_path / "copies"
    section.folder.put(str(copies))
    section.back_up()
    room.wait(lambda: section.running.value() == 250)
    stop_key(page).act()
    room.wait(lambda: "no half of one" in section.backup_note.text())
    assert not copies.exists() or list(copies.iterdir()) == []
    assert stop_key(page) is None
    assert "no copy yet" in section.last.text()
