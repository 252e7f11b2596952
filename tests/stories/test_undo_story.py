"""Taking back: whatever way the work went, `!undo` leads back along it until nothing is left of it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill.messages import Level
from fulfill.store.check import check
from tests.adapters.fake_carrier import FakeCarrier
from tests.build import Seat, Shop
from tests.stories.test_pack_story import packer, picked
from tests.stories.test_ship_story import loader, packed

# All that work changes, besides the journal, the numbers given out, and tasks (which end as cancelled).
# How long stock has lain there is left out: what a !short gave up as lost comes back as new.
_NOT_OF_VOID = "id not in (select plate_id from parcel where state = 'void')"
STATE = (
    "select product_id, place_id, plate_id, lot_id, serial, on_hand, held from balance where on_hand <> 0",
    "select * from orders",
    "select * from order_line",
    "select line_id, product_id, place_id, plate_id, lot_id, serial, quantity from hold where quantity > 0",
    f"select * from plate where {_NOT_OF_VOID}",
    "select * from lot",
    # A parcel whose label was paid for stays in the book, void, with its carton.
    "select * from parcel where state <> 'void'",
    "select * from parcel_item",
    "select * from label where state <> 'void'",
    "select * from manifest",
    "select * from purchase_order",
    "select * from purchase_line",
    "select * from receipt",
    "select * from receipt_line",
    "select * from rma",
    "select * from rma_line",
    "select * from return_unit",
    "select * from count_request",
    "select * from code where kind not in ('void_label', 'parcel', 'plate')",
    "select * from code where kind = 'parcel' and ref not in (select id from parcel where state = 'void')",
    f"select * from code where kind = 'plate' and ref in (select id from plate where {_NOT_OF_VOID})",
    "select id from task where state = 'open'",
)
# What a person says besides what is asked; most of it is refused at most steps.
ASIDE = (
    "!skip !short !damaged !full !next !done !remove !cancel !qty@1 !qty@2 !yes !no !hold !void A-01 B-01 MUG"
    " 4006381333931 PEN TEA L1 L2 CAM S1 S2 T-1 T-2 T-3 T-4 BENCH-1 DOCK-1 Q-1 RET-1 BOX-L MUG-BOX L9 S9"
    " NEW-1 !expiry@2099-01-31 !reason@DEFECTIVE !answer@1 !answer@intact !note@hm 1001 1002"
).split()


@pytest.fixture
def shop(sqlite_url: str, tmp_path: Path) -> Iterator[Shop]:
    (tmp_path / "papers").mkdir(exist_ok=True)
    carrier = FakeCarrier()
    shop = Shop.open(sqlite_url, tmp_path, {carrier.code: carrier})
    yield shop
    shop.close()


def state(shop: Shop) -> dict[str, list[str]]:
    return {question: sorted(map(repr, shop.rows(question))) for question in STATE}


def wander(seat: Seat, chance: random.Random, enough: int, *, closes: bool = True) -> int:
    """Scan what is asked for, and now and then something else; how many scans were accepted."""
    accepted = 0
    for _ in range(6 * enough):
        asked = [code for expect in seat.last.expects for code in expect.codes[:4]]
        asked = [f"!{code}" if f"!{code}".split()[0] in WORDS else code for code in asked]
        if chance.random() < 0.2 or not asked:
            raw = chance.choice(ASIDE).replace("@", " ")
        else:
            raw = chance.choice([*asked, asked[0], asked[0]])
        if raw in NEVER or (raw == "!done" and not closes):
            continue
        answer = seat.scan(raw)
        if answer.level is Level.WARN and chance.random() < 0.7:
            answer = seat.scan(raw)
        accepted += answer.level in (Level.OK, Level.DONE)
        if answer.is_the_end:
            seat.scan("!next")
        if accepted >= enough:
            break
    return accepted


WORDS = frozenset(word.split("@")[0] for word in ASIDE if word.startswith("!"))
# These tell or take back by themselves.
NEVER = frozenset(["!undo", "!where", "!help", "!photo"])


def take_all_back(seat: Seat) -> int:
    count = 0
    # Where a label or a paper is lost by it, it is asked first, and said again.
    while seat.scan("!undo").code in ("undone", "confirm_undo"):
        count += seat.last.code == "undone"
        assert count < 500, "taking back does not end"
    return count


def back_to(shop: Shop, seat: Seat, before: dict[str, list[str]]) -> int:
    taken = take_all_back(seat)
    assert seat.last.code == "nothing_to_undo", seat.last
    after = state(shop)
    assert {k: v for k, v in after.items() if v != before[k]} == {
        k: before[k] for k in after if after[k] != before[k]
    }
    return taken


SEEDS = range(4)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_walk_of_picking_is_taken_back(shop, seed):
    shop.order("1001", ("MUG", 3), ("TEA", 6)).order("1002", ("CAM", 1), ("PEN", 2)).release()
    before = state(shop)
    ida = shop.seat("pick", "IDA")
    assert wander(ida, random.Random(seed), 25) > 5
    assert back_to(shop, ida, before) > 5


@pytest.mark.parametrize("seed", SEEDS)
def test_a_walk_of_packing_is_taken_back_with_every_label_that_it_bought(shop, seed):
    picked(shop, "1001", ("MUG", 5), ("TEA", 2))
    before = state(shop)
    pia = packer(shop)
    pia.scan("T-1", "MUG", "!next", "MUG")
    assert wander(pia, random.Random(seed), 12) > 3
    bought = shop.value("select count(*) from label where state = 'bought'")
    assert bought > 0
    assert back_to(shop, pia, before) > 3
    assert shop.rows("select count(*) from label where state = 'void'") == [(bought,)]
    assert check(shop.warehouse).violations == []


@pytest.mark.parametrize("seed", SEEDS)
def test_a_walk_of_loading_is_taken_back_before_the_manifest_closes(shop, seed):
    packed(shop, "1001", 3)
    before = state(shop)
    sue = shop.seat("ship", "SUE", "dock")
    sue.scan("DOCK-1")
    assert wander(sue, random.Random(seed), 12, closes=False) > 3
    assert back_to(shop, sue, before) > 3


@pytest.mark.parametrize("seed", SEEDS)
def test_a_walk_of_receiving_is_taken_back(shop, seed):
    shop.take("suppliers", "code,name\nACME,Acme\n")
    shop.take(
        "purchase_orders", "po,supplier,sku,quantity\nPO-1,ACME,MUG,9\nPO-1,ACME,TEA,4\nPO-1,ACME,CAM,2\n"
    )
    before = state(shop)
    rex = shop.seat("receive", "REX")
    rex.scan("PO-1")
    assert wander(rex, random.Random(seed), 25) > 5
    assert back_to(shop, rex, before) > 5


@pytest.mark.parametrize("seed", SEEDS)
def test_a_walk_of_returns_is_taken_back(shop, seed):
    numbers = packed(shop, "1001", 2, "MUG")
    sue = loader(shop)
    sue.scan(*numbers, "!done")
    assert shop.order_state("1001") == "shipped"
    shop.take("returns", "rma,order,sku,quantity\nR-1,1001,MUG,2\n")
    before = state(shop)
    rita = shop.seat("returns", "RITA")
    rita.scan("R-1", "MUG")
    assert wander(rita, random.Random(seed), 12) > 2
    taken = take_all_back(rita)
    if rita.last.code == "nothing_to_undo":
        assert taken > 2
        assert state(shop) == before


# --- whose, and how far ------------------------------------------------------------------------------
def test_taking_back_touches_nothing_of_another(shop):
    picked(shop, "1001", ("MUG", 4))
    picked(shop, "1002", ("PEN", 4), tote="T-2")
    pia, sue = packer(shop), packer(shop, "SUE")
    pia.scan("T-1", "MUG")
    before = state(shop)
    sue.scan("T-2", "PEN")
    back_to(shop, sue, before)
    assert pia.scan("MUG").code == "packed_unit"


def test_work_that_another_has_taken_up_is_not_taken_back_out_of_their_hands(shop):
    picked(shop, "1001", ("MUG", 4))
    pia = packer(shop)
    pia.scan("T-1", "MUG", "!cancel")
    sue = packer(shop, "SUE")
    assert sue.last.code == "resumed"
    for scan in (None, "MUG"):
        if scan:
            sue.scan(scan)
        before = state(shop)
        refused = pia.scan("!undo")
        assert (refused.level, refused.code) == (Level.STOP, "cannot_undo")
        assert "Sue has taken this work up since" in refused.message
        assert state(shop) == before
    assert sue.scan("MUG").task.done == 3


def test_work_given_back_that_nobody_took_up_is_taken_back(shop):
    picked(shop, "1001", ("MUG", 4))
    pia = packer(shop)
    pia.scan("T-1", "MUG")
    before = state(shop)
    pia.scan("!cancel")
    assert pia.scan("!undo").task.done == 1
    assert state(shop) == before


def test_what_the_shop_was_told_is_not_taken_back_and_the_way_out_is_told(shop):
    numbers = packed(shop, "1001", 1, "MUG")
    loader(shop).scan(*numbers, "!done")
    shop.take("returns", "rma,order,sku,quantity\nR-1,1001,MUG,1\n")
    rita = shop.seat("returns", "RITA")
    rita.scan("R-1", "MUG", "!answer sealed", "B-01")
    assert shop.value("select count(*) from outbox where kind = 'refund' and state = 'done'") == 1
    before = state(shop)
    refused = rita.scan("!undo")
    assert (refused.level, refused.code) == (Level.STOP, "cannot_undo")
    assert "call a supervisor" in refused.message.lower()
    assert state(shop) == before


def test_a_closed_manifest_is_not_taken_back_nor_is_anything_before_it(shop):
    numbers = packed(shop, "1001", 2)
    sue = loader(shop)
    assert sue.scan(*numbers, "!done").code == "manifest_closed_now"
    before = state(shop)
    for _ in range(3):
        refused = sue.scan("!undo")
        assert refused.code == "cannot_undo"
        assert "what is closed stays closed" in refused.message
    assert state(shop) == before


def test_an_undo_is_itself_kept_and_what_it_took_back_stays_in_the_journal(shop):
    shop.order("1001", ("MUG", 1)).release()
    ida = shop.seat("pick", "IDA")
    moves = shop.value("select count(*) from move")
    ida.scan("T-1", "A-01", "MUG")
    took = shop.value("select count(*) from move") - moves
    assert took > 0
    take_all_back(ida)
    back = shop.rows("select reverses from move where reverses is not null")
    assert len(back) == took
    undone = shop.value("select count(*) from operation where undoes is not null")
    assert undone == shop.value("select count(*) from operation where step = 'undo' and level = 'ok'") > 0
