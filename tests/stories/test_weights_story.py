"""Weighed parcels teach what things weigh; a parcel that is wrong is then told, on the real store."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest

from fulfill.errors import UnusableInput
from fulfill.messages import Level
from fulfill.store import weight_book
from fulfill.store.statements import Sql
from tests.build import Seat, Shop
from tests.stories.test_pack_story import packer, picked

REAL = {"MUG": 331, "PEN": 23}
BOX_G = 101


@pytest.fixture
def shop(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    made = Shop.open(database_url, tmp_path)
    yield made
    made.close()


def weigh_out(pia: Seat, tote: str, parcels: list[dict[str, int]]) -> None:
    """So many parcels of one order, each weighed."""
    pia.scan(tote)
    for number, (contents, off) in enumerate(zip(parcels, cycle((0, 1, -1, 2, -2)), strict=False), 1):
        pia.scan("BOX-S")
        for sku, count in contents.items():
            pia.scan(sku, f"!qty {count}") if count > 1 else pia.scan(sku)
        if number < len(parcels):
            pia.scan("!next")
        grams = BOX_G + off + sum(REAL[sku] * count for sku, count in contents.items())
        assert pia.last.step == "give_weight", pia.last
        pia.scan(f"!weight {grams}")
        if pia.last.level is Level.WARN:
            pia.scan(f"!weight {grams}")


def taught(shop: Shop) -> Seat:
    """A bench that has packed a dozen parcels; its catalogue is wrong about the mug, not about the pen."""
    parcels = [{"MUG": 1}, {"MUG": 2}, {"PEN": 2}, {"PEN": 4}, {"MUG": 1, "PEN": 1}, {"PEN": 3}] * 2
    totals = {sku: sum(each.get(sku, 0) for each in parcels) for sku in REAL}
    picked(shop, "1001", *totals.items())
    pia = packer(shop, weighs=True)
    weigh_out(pia, "T-1", parcels)
    for (tracking,) in shop.rows("select tracking from parcel order by id"):
        pia.scan(tracking)
    assert shop.order_state("1001") == "packed"
    shop.relay.pump()
    return pia


def do(shop: Shop, statement: str) -> None:
    with shop.warehouse.database.write() as session:
        session.run(Sql(statement))
        session.commit()


def learned(shop: Shop, code: str = "") -> dict[str, weight_book.Row]:
    with shop.warehouse.database.read() as session:
        return {row.code: row for row in weight_book.listed(session, code)}


def test_what_products_and_boxes_weigh_is_learned_from_the_parcels(shop: Shop) -> None:
    taught(shop)
    rows = learned(shop)
    assert set(rows) == {"BOX-S", "MUG", "PEN"}
    assert abs(rows["MUG"].learned.mean_g - 331) < 3
    assert abs(rows["PEN"].learned.mean_g - 23) < 1
    assert abs(rows["BOX-S"].learned.mean_g - 101) < 3
    assert rows["MUG"].learned.lessons == 6
    assert rows["MUG"].is_wrong
    assert not rows["PEN"].is_wrong
    assert learned(shop, "MUG").keys() == {"MUG"}
    with pytest.raises(UnusableInput, match="no product and no box"):
        learned(shop, "MUGS")


def test_a_parcel_that_lacks_a_pen_is_told_by_its_weight(shop: Shop) -> None:
    for kind, table, code, grams in (
        ("product", "product", "MUG", 331),
        ("product", "product", "PEN", 23),
        ("carton", "carton", "BOX-S", 101),
    ):
        column = "sku" if table == "product" else "code"
        known = f"select '{kind}', id, {grams * 1000}, 300, 1000, 30 from {table} where {column} = '{code}'"
        do(shop, f"insert into weight_known (kind, ref, mean_mg, sure_mg, spread_mg, lessons) {known}")
    picked(shop, "1002", ("MUG", 1), ("PEN", 3))
    pia = packer(shop, weighs=True)
    pia.scan("T-1", "BOX-S", "MUG", "PEN", "!qty 3")
    assert pia.last.step == "give_weight"
    assert next(each.quantity for each in pia.last.expects if each.kind == "weight") == 101 + 331 + 3 * 23
    told = pia.scan("!weight 478")
    assert (told.level, told.code) == (Level.WARN, "weight_differs")
    assert "likely one PEN too few" in told.message
    assert pia.scan("!weight 501").code == "parcel_closed"


def test_what_was_taken_back_before_it_was_learned_teaches_nothing(shop: Shop) -> None:
    picked(shop, "1001", ("MUG", 2))
    pia = packer(shop, weighs=True)
    learns, shop.relay._learns = shop.relay._learns, False
    pia.scan("T-1", "MUG", "!qty 2", "!weight 763")
    if pia.last.level is Level.WARN:
        pia.scan("!weight 763")
    assert shop.value("select count(*) from weighing") == 1
    pia.scan("!undo")
    if pia.last.level is Level.WARN:
        pia.scan("!undo")
    assert shop.value("select count(*) from weighing") == 0
    shop.relay._learns = learns
    shop.relay.pump()
    assert learned(shop) == {}


def test_each_parcel_is_learned_from_once_whoever_comes_by(shop: Shop) -> None:
    taught(shop)
    before = learned(shop)
    assert weight_book.learn_next(shop.warehouse.database) == 0
    shop.relay.pump()
    assert learned(shop) == before
    assert before["BOX-S"].learned.lessons == 12


def test_a_fault_in_learning_stops_no_label(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> int:
        raise ArithmeticError

    monkeypatch.setattr(weight_book, "learn_next", fails)
    picked(shop, "1001", ("MUG", 1))
    pia = packer(shop, weighs=True)
    pia.scan("T-1", "MUG", "!weight 390")
    assert shop.rows("select state from parcel") == [("labelled",)]
