"""What a picker sees at each step, on the real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill.answer import Answer
from fulfill.scene import Scene, Size
from fulfill.store import facts_pick
from fulfill.store.statements import Sql
from fulfill.store.warehouse import create
from fulfill.tone import Tone
from tests.build import Seat, Shop
from tests.stories.scenes import change, seen, text


@pytest.fixture
def shop(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    shop = Shop.open(database_url, tmp_path)
    yield shop
    shop.close()


def cart(shop: Shop, most: int = 4) -> Seat:
    return shop.seat("pick", "IDA", "cart", pick_orders_max=most)


def lines(rows) -> list[tuple[str, str, str]]:
    return [(text(row.title), row.figure, text(row.end)) for row in rows]


def counted(rows) -> tuple[int, int]:
    """Eaches in totes and eaches of the open picks, as the list has them."""
    done = sum(int(row.figure) for row in rows if row.tone is Tone.DONE)
    left = sum(int(row.figure.split("/")[-1]) for row in rows if row.tone is not Tone.DONE)
    return done, left


def adds_up(scene: Scene, answer: Answer) -> None:
    """The list says the same as the progress, and the card the same as what is expected."""
    done, left = counted(scene.rows)
    assert done + left == answer.task.done + answer.task.left
    wanted = [each.quantity for each in answer.expects if each.kind == "product"]
    if answer.step == "scan_product":
        assert [scene.goods.quantity] == wanted
        assert text(scene.fact).startswith(f"{wanted[0]} × ")


def test_first_each_order_of_the_cart_gets_a_tote(shop):
    shop.order("1001", ("MUG", 2), ship_by="2026-12-01", service="EXPRESS")
    shop.order("1002", ("MUG", 3), ("PEN", 1)).release()
    ida = cart(shop)
    scene = seen(ida)
    assert (text(scene.fact), scene.size) == ("1001", Size.NAME)
    assert text(scene.title) == "Cart of 2 orders"
    assert text(scene.subtitle) == "EXPRESS · GB, ship by 2026-12-01"
    assert text(scene.hint) == "Scan one that stands empty (1 of 2)"
    assert lines(scene.rows) == [("1001", "0 / 2", ""), ("1002", "0 / 4", "")]
    assert [row.is_current for row in scene.rows] == [True, False]
    assert [stop.place for stop in scene.panels[0].walk] == ["A-01", "A-02"]
    scene = seen(ida, "T-1")
    assert (text(scene.fact), scene.rows[0].end) == ("1002", "T-1")


def test_place_then_product_then_tote_stand_large_one_after_the_other(shop):
    shop.order("1001", ("MUG", 2)).order("1002", ("MUG", 3), ("PEN", 1)).release()
    ida = cart(shop)
    ida.scan("T-1")
    scene = seen(ida, "T-2")
    adds_up(scene, ida.last)
    assert (scene.verb.code, text(scene.fact), scene.size) == ("pick_go_to", "A-01", Size.CODE)
    goods = scene.goods
    assert (goods.name, goods.quantity, goods.chip, goods.details[0]) == ("Red mug", 2, "T-1", "…1333931")
    assert lines(scene.rows) == [("A-01", "2", "T-1"), ("A-01", "3", "T-2"), ("A-02", "1", "T-2")]
    assert [(stop.place, stop.tone) for stop in scene.panels[0].walk] == [
        ("A-01", Tone.NOW),
        ("A-02", Tone.PLAIN),
    ]
    assert text(scene.panels[0].note) == "2 places to go"
    scene = seen(ida, "A-01")
    adds_up(scene, ida.last)
    assert (scene.verb.code, text(scene.fact), scene.size) == ("pick_take", "2 × Red mug", Size.NAME)
    scene = seen(ida, "MUG")
    adds_up(scene, ida.last)
    assert (text(scene.fact), scene.rows[0].figure) == ("1 × Red mug", "1 / 2")
    assert (scene.goods.quantity, scene.goods.of) == (1, 2)
    scene = seen(ida, "MUG")
    adds_up(scene, ida.last)
    assert (scene.verb.code, text(scene.fact), scene.size) == ("pick_put_into", "T-1", Size.CODE)
    assert (scene.goods.verb.code, scene.goods.quantity, scene.goods.of) == ("pick_put", 2, 0)
    assert [(text(row.title), row.is_current) for row in scene.panels[0].rows] == [
        ("T-1", True),
        ("T-2", False),
    ]
    scene = seen(ida, "T-1")
    adds_up(scene, ida.last)
    assert [row.tone for row in scene.rows] == [Tone.DONE, Tone.NOW, Tone.PLAIN]
    assert lines(scene.rows)[0] == ("A-01", "2", "T-1")
    scene = seen(ida, "MUG", "!qty 3", "T-2")
    adds_up(scene, ida.last)
    assert [(stop.place, stop.tone) for stop in scene.panels[0].walk] == [
        ("A-01", Tone.DONE),
        ("A-02", Tone.NOW),
    ]


def test_at_the_end_it_shows_where_the_totes_go_and_what_is_in_them(shop):
    shop.order("1001", ("MUG", 2)).release()
    ida = cart(shop)
    scene = seen(ida, "T-1", "A-01", "MUG", "!qty 2")
    assert (scene.verb.code, text(scene.fact), scene.size) == ("pick_bring_to", "STAGE-1", Size.CODE)
    assert text(scene.hint) == "Or to BENCH-1: scan where the totes stand"
    assert (text(scene.title), scene.goods, scene.done, scene.left) == ("1001", None, 2, 0)
    assert lines(scene.rows) == [("1001", "2 / 2", "T-1")]
    assert scene.rows[0].tone is Tone.DONE
    assert lines(scene.panels[0].rows) == [("T-1", "2", "")]
    ida.scan("BENCH-1")
    assert ida.station.scene() is None


def test_a_lot_and_its_day_stand_on_the_card_and_a_lot_is_asked_by_its_code(shop):
    shop.order("1001", ("TEA", 2)).release()
    ida = cart(shop)
    scene = seen(ida, "T-1", "A-02")
    assert text(scene.goods.details[0]) == "Lot L1, good until 2099-06-30"
    scene = seen(ida, "TEA")
    assert (scene.verb.code, text(scene.fact), scene.size) == ("pick_scan_lot", "L1", Size.CODE)
    assert seen(ida, "L1").goods.quantity == 1


def test_a_serial_is_asked_by_its_number_and_says_what_else_would_do(shop):
    shop.order("1001", ("CAM", 1)).release()
    scene = seen(cart(shop), "T-1", "A-01")
    assert (scene.verb.code, text(scene.fact), scene.size) == ("pick_scan_serial", "S1", Size.CODE)
    assert (scene.hint.code, scene.goods.quantity) == ("pick_another_will_do", 1)
    assert text(scene.goods.details[0]) == "Serial S1"


def test_stock_without_serials_is_asked_for_the_one_that_is_there(shop):
    shop.order("1001", ("CAM", 1)).release()
    ida = cart(shop)
    for table in ("hold", "balance"):
        extra = ", held = 1" if table == "balance" else ""
        where = "where serial = 'S1'"
        change(shop.warehouse, f"update {table} set serial = ''{extra} {where}")
    scene = seen(ida, "T-1", "A-01")
    assert (scene.verb.code, text(scene.fact)) == ("pick_scan_serial_of", "1 × Camera")


def test_hazardous_goods_are_marked(shop):
    shop.order("1001", ("GAS", 1)).release()
    scene = seen(cart(shop), "T-1")
    assert text(scene.goods.warning) == "Hazardous (UN1950): handle it with care"


def test_what_is_skipped_comes_last_and_says_so(shop):
    shop.order("1001", ("MUG", 2), ("PEN", 1)).release()
    scene = seen(cart(shop), "T-1", "!skip")
    assert (text(scene.fact), lines(scene.rows)) == ("A-02", [("A-02", "1", "T-1"), ("A-01", "2", "Later")])


def test_what_is_short_is_shown_where_it_is_promised_instead(shop):
    shop.order("1001", ("MUG", 2)).release()
    ida = cart(shop)
    scene = seen(ida, "T-1", "A-01", "MUG", "!short")
    adds_up(scene, ida.last)
    assert (text(scene.fact), lines(scene.rows)) == ("B-01", [("A-01", "1", "T-1"), ("B-01", "1", "T-1")])


def test_a_damaged_unit_leaves_the_list(shop):
    shop.order("1001", ("MUG", 2)).release()
    ida = cart(shop)
    scene = seen(ida, "T-1", "A-01", "!damaged")
    adds_up(scene, ida.last)
    assert scene.left == 2


def test_a_full_tote_asks_for_another_for_the_same_order(shop):
    shop.order("1001", ("MUG", 2), ("PEN", 1)).release()
    ida = cart(shop)
    scene = seen(ida, "T-1", "A-01", "MUG", "!full")
    assert (scene.verb.code, text(scene.fact)) == ("pick_another_tote_for", "1001")
    assert text(scene.hint) == "T-1 is full: scan one that stands empty"
    scene = seen(ida, "T-2")
    adds_up(scene, ida.last)
    assert scene.goods.chip == "T-2"


def test_taking_out_shows_the_tote_what_is_in_it_and_the_place_it_came_from(shop):
    shop.order("1001", ("MUG", 2)).order("1002", ("PEN", 2)).release()
    ida = cart(shop)
    ida.scan("T-1", "T-2", "A-01", "MUG", "!qty 2", "T-1", "A-02", "PEN", "!qty 2", "T-2")
    scene = seen(ida, "!remove")
    assert (scene.size, lines(scene.rows)) == (Size.SENTENCE, [("T-1", "2", ""), ("T-2", "2", "")])
    scene = seen(ida, "T-2")
    assert (scene.verb.code, text(scene.fact), scene.hint_tone) == ("pick_take_out", "T-2", Tone.LOOK)
    assert lines(scene.rows) == [("Blue pen", "2", "A-02")]
    scene = seen(ida, "PEN")
    assert (scene.verb.code, text(scene.fact), scene.size) == ("pick_put_back_at", "A-02", Size.CODE)
    assert (scene.goods.quantity, scene.goods.chip) == (1, "T-2")
    scene = seen(ida, "A-02")
    adds_up(scene, ida.last)
    assert (scene.verb.code, scene.done, scene.left) == ("pick_take", 3, 1)


def test_an_order_cancelled_meanwhile_is_marked(shop):
    shop.order("1001", ("MUG", 1)).order("1002", ("PEN", 1)).release()
    ida = cart(shop)
    change(shop.warehouse, "update orders set state = 'cancelled' where number = '1002'")
    scene = seen(ida, "T-1")
    assert [row.tone for row in scene.rows] == [Tone.PLAIN, Tone.LOOK]
    assert text(scene.rows[1].detail) == "Cancelled meanwhile"


def test_what_is_late_says_so_first(shop):
    shop.order("1001", ("MUG", 1), ship_by="2026-11-20").release()
    assert text(seen(cart(shop)).subtitle) == "GB, late: should have left by 2026-11-20"


def test_a_cart_of_orders_to_several_countries_names_none_of_them(shop):
    shop.order("1001", ("MUG", 1), ship_by="2026-12-01").order("1002", ("PEN", 1), ship_by="2026-12-01")
    change(shop.warehouse, "update orders set country = 'FR' where number = '1002'")
    shop.release()
    assert text(seen(cart(shop)).subtitle) == "Ship by 2026-12-01"


def test_a_picker_who_does_what_the_screen_says_in_huge_letters_gets_everything(shop):
    shop.order("1001", ("MUG", 2), ("CAM", 1), ("GAS", 1)).order("1002", ("PEN", 3), ("TEA", 1)).release()
    ida = cart(shop)
    totes = iter(("T-1", "T-2"))
    steps = set()
    for _ in range(60):
        scene = seen(ida)
        steps.add(ida.last.step)
        if ida.last.step == "scan_drop":
            break
        if ida.last.step == "scan_tote":
            ida.scan(next(totes))
        elif scene.size is Size.CODE:
            ida.scan(text(scene.fact))
        else:
            adds_up(scene, ida.last)
            ida.scan(ida.last.expects[0].codes[0])
    assert steps == {
        "scan_tote", "scan_place", "scan_product", "scan_lot", "scan_serial", "scan_tote_into", "scan_drop"
    }  # fmt: skip
    assert (scene.done, scene.left) == (8, 0)


def test_what_the_screen_asks_of_the_store_goes_by_an_index(sqlite_url):
    warehouse = create(sqlite_url, badge="BOSS")
    with warehouse.database.read() as session:
        for statement in (facts_pick._HEADS, facts_pick._TOTES, facts_pick._TAKEN):
            sql = facts_pick._among(statement, 4)
            plan = session.all(Sql(f"explain query plan {sql.sqlite}"), **dict.fromkeys(sql.names, 0))
            assert not [row[3] for row in plan if row[3].startswith("SCAN")], plan
    warehouse.close()
