"""The stock desk: what anything is, where it lies, how it moved; and the book put right with a reason."""

from __future__ import annotations

import pytest

from fulfill import desk as desks
from fulfill.clock import microseconds
from fulfill.errors import Refused
from fulfill.people import Act
from fulfill.store.check import check
from fulfill.store.stock_desk import Adjustment
from fulfill.store.views import desk_stock
from fulfill.store.views.desk_stock import Kind
from tests.build import Shop

TODAY = "2026-11-23"


@pytest.fixture
def shop(database_url, tmp_path):
    made = Shop.open(database_url, tmp_path)
    yield made
    made.close()


def looked_up(shop, text):
    desk = shop.desk("SUE")
    now_us = microseconds(shop.clock.now())
    moment = desk_stock.moment_of(desk.person, desk.station, now_us, TODAY)
    with shop.warehouse.database.read() as session:
        hits = desk_stock.find(session, text, moment)
        thing = desk_stock.thing(session, hits[0], moment) if len(hits) == 1 else None
        return hits, thing, desk_stock.moves(session, hits[0]) if hits else ()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("MUG", [(Kind.PRODUCT, "MUG")]),
        ("4006381333931", [(Kind.PRODUCT, "MUG")]),
        ("mug", [(Kind.PRODUCT, "MUG")]),
        ("red", [(Kind.PRODUCT, "MUG")]),
        ("A-01", [(Kind.PLACE, "A-01")]),
        ("T-1", [(Kind.PLATE, "T-1")]),
        ("S1", [(Kind.SERIAL, "S1")]),
        ("L1", [(Kind.LOT, "L1")]),
        ("nothing", []),
    ],
)
def test_anything_is_known_by_what_one_reads_on_it(shop, typed, expected):
    hits, _, _ = looked_up(shop, typed)
    assert [(hit.kind, hit.code) for hit in hits] == expected


def test_a_product_tells_where_it_lies_and_to_whom_it_is_promised(shop):
    shop.order("SO-1", ("MUG", 2), ship_by="2026-11-24").release()
    _, thing, moves = looked_up(shop, "MUG")
    assert [(lies.place, lies.on_hand, lies.held) for lies in thing.lies] == [
        ("A-01", 10, 2),
        ("B-01", 50, 0),
    ]
    assert [(each.order, each.quantity, each.place) for each in thing.promised] == [("SO-1", 2, "A-01")]
    assert [(moved.quantity, moved.target, moved.reason) for moved in moves] == [
        (50, "B-01", "import"),
        (10, "A-01", "import"),
    ]


def test_a_lot_and_a_serial_tell_of_themselves_alone(shop):
    _, lot, lot_moves = looked_up(shop, "L1")
    _, serial, serial_moves = looked_up(shop, "S2")
    assert [(lies.lot, lies.expires_on) for lies in lot.lies] == [("L1", "2099-06-30")]
    assert [lies.serial for lies in serial.lies] == ["S2"]
    assert len(lot_moves) == len(serial_moves) == 1


def test_moves_come_by_pages(shop, monkeypatch):
    monkeypatch.setattr(desk_stock, "MOVES_MOST", 1)
    hits, _, first = looked_up(shop, "MUG")
    with shop.warehouse.database.read() as session:
        second = desk_stock.moves(session, hits[0], first[-1].seq)
        third = desk_stock.moves(session, hits[0], second[-1].seq)
    assert [len(first), len(second), len(third)] == [1, 1, 0]
    assert first[0].seq > second[0].seq


def adjusted(shop, badge="SUE", reason="Broken", **more):
    what = Adjustment(**{"sku": "MUG", "place": "A-01", "was": 10, "now": 7} | more)
    return desks.adjust_stock(shop.desk(badge), what, reason)


def test_the_book_is_put_right_by_a_move_with_its_reason(shop):
    said = adjusted(shop)
    _, _, moves = looked_up(shop, "MUG")
    assert said == "MUG at A-01: 10 became 7. Broken"
    assert shop.on_hand("A-01", "MUG") == 7
    assert (moves[0].quantity, moves[0].target, moves[0].who) == (3, "~LOSS", "Sue")
    assert "Broken" in moves[0].told
    assert adjusted(shop, was=7, now=9, reason="Found").endswith("7 became 9. Found")
    assert shop.on_hand("A-01", "MUG") == 9
    assert list(check(shop.warehouse).violations) == []


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"was": 9}, "changed_meanwhile"),
        ({"now": 1}, "promised_to_orders"),
        ({"now": -1}, "bad_count"),
        ({"now": 10}, "nothing_to_adjust"),
        ({"reason": "  "}, "reason_wanted"),
        ({"reason": "x" * 300}, "reason_too_long"),
        ({"place": "Z-99"}, "no_such_stock"),
        ({"place": "~LOSS"}, "no_such_stock"),
        ({"sku": "CAM", "was": 1, "now": 2, "serial": "S1"}, "serial_once"),
        ({"sku": "TEA", "place": "A-02", "was": 5, "lot": "L9"}, "no_such_lot"),
        ({"sku": "CAM", "place": "B-01", "was": 0, "now": 1, "serial": "S1"}, "serial_elsewhere"),
        ({"badge": "PIA"}, "not_allowed"),
        ({"badge": "COY"}, "not_allowed"),
    ],
)
def test_what_cannot_be_right_is_refused_in_words_and_nothing_moves(shop, more, code):
    shop.order("SO-1", ("MUG", 2)).release()
    before = shop.value("select count(*) from move")
    with pytest.raises(Refused) as no:
        adjusted(shop, **more)
    assert no.value.message.code == code
    assert shop.value("select count(*) from move") == before


def test_who_may_override_may_adjust(shop):
    assert shop.person("SUE").may(Act.OVERRIDE)
    assert not shop.person("COY").may(Act.OVERRIDE)


_NAMES = ("Mug, blue large", "Blue light", "Müller's café-cup 0.5l", "Mugwort tea", "Scarf")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("blue mug", ["Mug, blue large"]),
        ("large", ["Mug, blue large"]),
        ("LAR blu", ["Mug, blue large"]),
        ("blue", ["Blue light", "Mug, blue large"]),
        ("muller cafe", ["Müller's café-cup 0.5l"]),
        ("Müller", ["Müller's café-cup 0.5l"]),
        ("cup", ["Müller's café-cup 0.5l"]),
        ("tea mugw", ["Mugwort tea"]),
        ("blue scarf", []),
        ("' OR \" & | ! ( *", []),
    ],
)
def test_a_product_is_found_by_how_any_words_of_its_name_begin(shop, typed, expected):
    rows = "\n".join(f'N-{at},"{name}"' for at, name in enumerate(_NAMES))
    shop.take("products", f"sku,name\n{rows}\n")
    hits, _, _ = looked_up(shop, typed)
    found = sorted(hit.name for hit in hits if hit.code.startswith("N-"))
    assert found == sorted(expected)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("carf", ["Scarf"]),
        ("WORT", ["Mugwort tea"]),
        ("ight lue", ["Blue light"]),
        ("afé üll", ["Müller's café-cup 0.5l"]),
        ("lue", ["Blue light", "Mug, blue large"]),
        ("carf zzz", []),
        ("carf ar", []),
        ("zzz", []),
        ("ar", []),
        ("ug", []),
    ],
)
def test_where_no_word_begins_so_any_part_of_a_word_is_found(shop, typed, expected):
    rows = "\n".join(f'N-{at},"{name}"' for at, name in enumerate(_NAMES))
    shop.take("products", f"sku,name\n{rows}\n")
    hits, _, _ = looked_up(shop, typed)
    assert [hit.name for hit in hits if hit.code.startswith("N-")] == expected


def test_parts_are_looked_for_only_where_nothing_begins_so(shop):
    shop.take("products", "sku,name\nN-1,Ought\nN-2,Bought\n")
    assert [hit.code for hit in looked_up(shop, "ought")[0]] == ["N-1"]
    shop.take("products", "sku,name\nN-1,Other\n")
    assert [hit.code for hit in looked_up(shop, "ought")[0]] == ["N-2"]


def test_a_product_with_another_name_is_found_by_that_alone(shop):
    shop.take("products", "sku,name\nN-1,Green lamp\n")
    shop.take("products", "sku,name\nN-1,Yellow lamp\n")
    assert [hit.code for hit in looked_up(shop, "lamp yellow")[0]] == ["N-1"]
    assert looked_up(shop, "lamp green")[0] == ()


def test_a_part_is_found_in_a_name_that_came_or_changed_after_the_last_look(shop):
    assert looked_up(shop, "uzzz")[0] == ()
    shop.take("products", "sku,name\nN-1,Fuzzzy hat\n")
    assert [hit.code for hit in looked_up(shop, "uzzz")[0]] == ["N-1"]
    shop.take("products", "sku,name\nN-1,Woolly hat\n")
    assert looked_up(shop, "uzzz")[0] == ()
    assert [hit.code for hit in looked_up(shop, "oolly")[0]] == ["N-1"]
