"""Packing errors in the window: by packer, product and kind, and the very scans behind each figure."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from fulfill.store import journal, views
from fulfill.store.statements import Sql
from fulfill.store.views import desk_pack_errors
from fulfill.store.views.desk_pack_errors import By
from tests.stories.test_pack_story import packer, picked
from tests.ui.desk_room import change, key, opened, shop  # noqa: F401 - fixtures
from ui.desks import errors_words as words
from ui.desks.errors import ErrorsPage
from ui.desks.people import PeoplePage


@pytest.fixture
def wrong(shop: Any) -> Any:  # noqa: F811
    """Pia takes two wrong items, one too many and counts one by hand; Sue takes one where all is packed."""
    picked(shop, "1001", ("MUG", 2), ("PEN", 1))
    pia = packer(shop)
    pia.scan("T-1", "TEA", "TEA", "!reason PEN torn label", "MUG", "MUG", "MUG")
    pia.scan("!cancel")
    sue = packer(shop, "SUE")
    sue.scan("GAS")
    return shop


def listed(page: Any) -> dict[str, tuple[int, dict[str, int]]]:
    return {row.name: (row.count, dict(row.kinds)) for row in page.table.model.rows}


def filled(qtbot: Any, page: Any) -> None:
    """Until both threads have answered."""
    qtbot.waitUntil(lambda: page._background.running == 0, timeout=10_000)


def test_who_makes_which_errors_and_the_scans_behind_them(opened: Any, qtbot: Any, wrong: Any) -> None:  # noqa: F811
    page, window = opened(ErrorsPage, wrong)
    filled(qtbot, page)
    assert listed(page) == {
        "Pia": (4, {"wrong_item": 2, "excess": 1, "by_hand": 1}),
        "Sue": (1, {"excess": 1}),
    }
    filled(qtbot, page)
    assert page.table.current.name == "Pia"
    lines = page.events.lines
    assert len(lines) == 4
    assert "Too many" in lines[0].title
    assert "Pia" in lines[0].detail
    assert [line.title.rsplit(" ", 1)[0][:5] for line in lines] == sorted(
        [line.title.rsplit(" ", 1)[0][:5] for line in lines], reverse=True
    ), "the newest first"
    page.events.opened.emit(lines[-1].key)
    assert window.went[-1] == ("journal", "TEA")


def test_by_product_and_by_kind_tell_the_same_sums(opened: Any, qtbot: Any, wrong: Any) -> None:  # noqa: F811
    page, _ = opened(ErrorsPage, wrong, "sku")
    filled(qtbot, page)
    assert listed(page)["TEA"] == (2, {"wrong_item": 2})
    assert listed(page)["PEN"] == (1, {"by_hand": 1})
    rows = {row.name: row for row in page.table.model.rows}
    assert (rows["MUG"].packed, rows["MUG"].rate_permille) == (2, 500)
    assert words.rate_text(rows["MUG"]) == "–", "two packed units tell nothing of a thousand"
    assert words.rate_text(replace(rows["MUG"], packed=2000, rate_permille=5)) == "5"
    page.by.choose("error")
    page._turn()
    filled(qtbot, page)
    assert {name: count for name, (count, _) in listed(page).items()} == {
        "wrong_item": 2,
        "excess": 2,
        "by_hand": 1,
    }
    with wrong.warehouse.database.read() as session:
        told = list(views.listed(session, "pack_errors", "2026-11-23"))
        assert sum(row["count"] for row in told) == 5
        for by in By:
            groups = desk_pack_errors.grouped(session, by, "", "")
            assert sum(group.count for group in groups) == 5
            for group in groups:
                events = desk_pack_errors.events(session, by, group.name, "", "")
                assert len(events) == group.count, (by, group)


def test_another_period_has_its_own(opened: Any, qtbot: Any, wrong: Any) -> None:  # noqa: F811
    page, _ = opened(ErrorsPage, wrong)
    page.period.choose("yesterday")
    filled(qtbot, page)
    assert listed(page) == {}
    assert page.detail.is_clear
    wrong.clock.at += timedelta(days=1)
    page.refresh()
    filled(qtbot, page)
    assert set(listed(page)) == {"Pia", "Sue"}


def test_a_period_begins_where_its_first_entry_is_also_in_a_long_journal(wrong: Any) -> None:
    """The journal is not read from its beginning; a clock that was put back by hours loses nothing."""
    seat = packer(wrong, "SUE")
    for hours in (30, 30, -5, 50, 3, 80):
        wrong.clock.at += timedelta(hours=hours)
        seat.scan("PEN", "TEA")
    with wrong.warehouse.database.read() as session:
        times = dict(session.all(Sql("select seq, at_us from operation order by seq")))
        for since in sorted(times.values()):
            begun = journal.begins_at(session, since)
            assert all(seq >= begun for seq, at_us in times.items() if at_us >= since), since
            if times[max(times)] - since < 3 * 86_400_000_000:
                assert begun > min(times) + 5, "nearly all of the journal is left out"
        assert journal.begins_at(session, 0) <= min(times)


def test_it_is_saved_as_a_file_in_which_no_name_is_a_formula(
    opened: Any,  # noqa: F811
    qtbot: Any,
    wrong: Any,
    tmp_path: Any,
) -> None:
    change(wrong, "update person set name = '=1+1' where badge = 'PIA'")
    page, window = opened(ErrorsPage, wrong)
    filled(qtbot, page)
    page.table.write_to(tmp_path / "errors.csv")
    rows = list(csv.reader((tmp_path / "errors.csv").read_text("utf-8-sig").splitlines()))
    assert rows[0][0] == "Packer"
    assert rows[1][0] == "'=1+1"
    assert "written" in window.told[-1].text


def test_a_supervisor_finds_it_at_the_people(opened: Any, shop: Any) -> None:  # noqa: F811
    page, window = opened(PeoplePage, shop)
    key(page, 6).act()
    assert window.went[-1] == ("errors", "")


@pytest.mark.parametrize("period", words.PERIODS)
def test_each_period_is_days_or_has_no_bound(period: str) -> None:
    first, last = words.days_of(period, date(2026, 3, 1))
    assert (first, last) == {
        "today": ("2026-03-01", "2026-03-01"),
        "yesterday": ("2026-02-28", "2026-02-28"),
        "week": ("2026-02-23", "2026-03-01"),
        "month": ("2026-01-31", "2026-03-01"),
        "all": ("", ""),
    }[period]


def test_every_kind_of_error_has_a_word() -> None:
    kinds = {*views.pack_errors.ERRORS.values(), *views.pack_errors.MOVES.values(), "by_hand", "no_insert"}
    assert [kind for kind in kinds if words.kind_word(kind) == kind] == []
