"""Two packers scan at random at a bench with every rule switched on: nothing breaks, nothing is lost."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from fulfill.messages import Level
from fulfill.store.check import check
from tests.build import Seat, Shop
from tests.stories.bench import rules, sets, walked
from tests.stories.test_pack_story import picked

STEPS = int(os.environ.get("FULFILL_BENCH_STEPS", "120"))
RULES = (
    "[[insert]]", 'name = "card"', 'says = "a card"', 'code = "CARD-1"',
    "[[insert]]", 'name = "sample"', 'says = "a sample"', 'categories = ["kitchen"]',
    "[[scan_each]]", 'skus = ["PEN"]',
    "[[capture]]", 'what = "serial"', 'skus = ["GAS"]',
)  # fmt: skip
CODES = (
    "MUG PEN GAS CAM TEA MUG-BOX T-1 T-2 T-3 1001 1002 1003 1 2 3 BOX-S BOX-L CARD-1 S1 S2 SN-1 SN-2 L1"
    " A-01 A-02 NO-SUCH !yes !no !done !next !remove !damaged !short !cancel !undo !undo !void !weight*500"
    " !qty*2 !qty*1 !reason*torn !reprint*torn !help"
).split()


def furnished(url: str, folder: Path) -> Shop:
    shop = Shop.open(url, folder)
    shop.take("people", "badge,name,role\nPAT,Pat,packer\nTIM,Tim,packer|trainee\n")
    sets(shop, surplus="scan_out", take_over="badge", by_hand="packers")
    rules(shop, *RULES)
    picked(shop, "1001", ("MUG", 2), ("PEN", 2), tote="T-1")
    picked(shop, "1002", ("GAS", 2), ("TEA", 1), tote="T-2")
    for number, sku in (("1", "MUG"), ("2", "PEN"), ("3", "MUG")):
        shop.order(number, (sku, 1))
    shop.release()
    walked(shop, "T-3")
    return shop


def given(seat: Seat, chance: random.Random) -> str:
    """Mostly what is asked for, else anything."""
    if seat.last.step == "scan_badge" and chance.random() < 0.7:
        return "SUE"
    wanted = [code for expect in seat.last.expects for code in expect.codes if not code.startswith("!")]
    if wanted and chance.random() < 0.5:
        return chance.choice(wanted)
    return chance.choice(CODES).replace("*", " ")


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_is_scanned_the_books_hold_and_no_input_is_a_riddle(sqlite_url, tmp_path, seed):
    shop = furnished(sqlite_url, tmp_path)
    chance = random.Random(seed)
    before = total(shop)
    seats = [shop.seat("pack", badge, f"pack of {badge}") for badge in ("PIA", "PAT", "TIM")]
    for _ in range(STEPS):
        seat = chance.choice(seats)
        answer = seat.scan(given(seat, chance))
        assert answer.code != "trouble", answer
        assert answer.message
        if answer.level is Level.OK and seat.station.scene() is not None:
            assert seat.station.scene().fact
        if seat.last.step == "" and not seat.last.expects:
            seat.scan("!next")
    assert check(shop.warehouse).violations == []
    assert total(shop) == before, "no unit came from nowhere, and none is gone"
    shop.close()


def total(shop: Shop) -> list[tuple[object, ...]]:
    """Eaches of each product, inside and outside together: always what they were."""
    return shop.rows("select product_id, sum(on_hand) from balance group by product_id order by product_id")
