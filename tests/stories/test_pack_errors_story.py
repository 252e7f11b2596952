"""What goes wrong at the benches is counted by packer and product, from the scans themselves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fulfill.clock import day_here
from fulfill.errors import UnusableInput
from fulfill.store import views
from fulfill.store.views import desk_pack_errors
from fulfill.store.views.desk_pack_errors import By
from tests.build import Shop
from tests.stories.bench import finished, rules
from tests.stories.test_pack_story import packer, picked


@pytest.fixture
def shop(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    opened = Shop.open(database_url, tmp_path)
    yield opened
    opened.close()


def told(shop: Shop, *period: str) -> dict[tuple[str, str | None, str | None], tuple[int, int | None]]:
    """Count and units by (error, person, sku)."""
    since, until = period or ("", "")
    with shop.warehouse.database.read() as session:
        rows = list(views.listed(session, "pack_errors", "2026-11-23", None, (since, until)))
    return {(row["error"], row["person"], row["sku"]): (row["count"], row["units"]) for row in rows}


def test_wrong_items_too_many_missing_and_by_hand_are_counted_by_packer_and_product(shop):
    picked(shop, "1001", ("MUG", 3), ("PEN", 2))
    pia = packer(shop)
    pia.scan(
        "T-1", "TEA", "TEA", "4006381333931", "!reason PEN torn label", "MUG-BOX", "!short PEN", "!short PEN"
    )
    pia.scan("MUG", "MUG")
    assert pia.scan("MUG").code == "all_packed"
    assert told(shop) == {
        ("wrong_item", "Pia", "TEA"): (2, None),
        ("excess", "Pia", "MUG"): (2, None),
        ("by_hand", "Pia", "PEN"): (1, 1),
        ("missing", "Pia", "PEN"): (1, 1),
    }
    with shop.warehouse.database.read() as session:
        rows = {row["error"]: row for row in views.listed(session, "pack_errors", "2026-11-23")}
    assert rows["by_hand"]["reason"] == "torn label"
    assert (rows["excess"]["packed"], rows["excess"]["rate_permille"]) == (3, 667)
    assert rows["wrong_item"]["rate_permille"] is None, "no TEA was packed"


def test_what_was_taken_back_does_not_count_and_each_packer_has_their_own(shop):
    picked(shop, "1001", ("MUG", 3))
    pia = packer(shop)
    pia.scan("T-1", "!reason no barcode", "!undo", "MUG", "!cancel")
    sue = packer(shop, "SUE")
    sue.scan("PEN", "MUG", "!damaged", "MUG")
    assert told(shop) == {("wrong_item", "Sue", "PEN"): (1, None), ("damaged", "Sue", "MUG"): (1, 1)}


def test_an_insert_that_was_not_at_hand_is_counted(shop):
    rules(shop, "[[insert]]", 'name = "card"', 'says = "a card"')
    picked(shop, "1001", ("MUG", 1))
    pia = packer(shop)
    pia.scan("T-1", "MUG", "!short", "!short")
    assert told(shop) == {("no_insert", "Pia", None): (1, None)}
    pia.scan("!undo", "!undo")
    assert told(shop) == {}


def test_a_code_with_more_in_it_is_still_known_as_its_product(shop):
    picked(shop, "1001", ("PEN", 1), ("TEA", 1))
    pia = packer(shop)
    assert pia.scan("T-1", "]C10104006381333931").code == "not_in_order"
    assert told(shop) == {("wrong_item", "Pia", "MUG"): (1, None)}


def test_a_period_counts_its_own_days(shop):
    picked(shop, "1001", ("MUG", 1))
    pia = packer(shop)
    pia.scan("T-1", "PEN", "MUG")
    finished(pia)
    today = day_here(shop.clock.at)
    later = today + timedelta(days=1)
    assert set(told(shop, today.isoformat(), today.isoformat())) == {("wrong_item", "Pia", "PEN")}
    assert told(shop, later.isoformat(), "") == {}
    with pytest.raises(UnusableInput, match="has no day"):
        told(shop, later.isoformat(), today.isoformat())


def test_a_desk_puts_them_together_and_tells_the_scans_behind_each_sum(shop):
    picked(shop, "1001", ("MUG", 3), ("PEN", 2))
    pia = packer(shop)
    pia.scan("T-1", "TEA", "!reason PEN torn label", "!short PEN", "!short PEN", "MUG", "MUG", "MUG", "MUG")
    with shop.warehouse.database.read() as session:
        for by in By:
            groups = desk_pack_errors.grouped(session, by, "", "")
            assert sum(group.count for group in groups) == 4, by
            for group in groups:
                events = desk_pack_errors.events(session, by, group.name, "", "")
                assert len(events) == group.count, (by, group)
                assert [each.seq for each in events] == sorted((each.seq for each in events), reverse=True)
        (group,) = desk_pack_errors.grouped(session, By.PERSON, "2026-11-23", "2026-11-23")
        assert (group.name, group.packed, group.rate_permille) == ("Pia", 4, 1000)
        assert desk_pack_errors.grouped(session, By.PERSON, "2026-11-24", "") == ()
