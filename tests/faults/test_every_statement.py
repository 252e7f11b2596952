"""Every statement of every operation fails once: all or nothing, and the work goes on.

A counting loop, as SQLite's own tests have it: the first statement fails, then the second, and so on
until the operation comes to its end.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fulfill import desk as desks
from fulfill.answer import Answer
from fulfill.clock import microseconds
from fulfill.errors import StoreUnavailable
from fulfill.messages import Level
from fulfill.scan import ScanEvent
from tests.build import ADDRESS, ANN, Seat, Shop
from tests.faults.failing import Fault, error_of, line
from tests.faults.floor import breaches, state, value

# One day of one order, from the shelf to the lorry; "flow badge" begins at another seat.
DAY = (
    ("pick", "IDA", ("T-1", "A-01", "MUG", "!undo", "MUG", "MUG", "A-02", "PEN", "BENCH-1")),
    ("pack", "PIA", ("T-1", "MUG", "!undo", "MUG", "MUG", "PEN", "P0000001")),
    ("ship", "SUE", ("DOCK-1", "P0000001", "!done")),
    ("receive", "REX", ("!next", "MUG", "!qty 6", "DOCK-1", "!done")),
    ("move", "SUE", ("A-01", "MUG", "!qty 2", "B-01")),
    ("count", "COY", ("B-01", "MUG", "!qty 51", "!done")),
)


@pytest.fixture
def shop(database_url: str, tmp_path: Path) -> Any:
    (tmp_path / "papers").mkdir(exist_ok=True)
    opened = Shop.open(database_url, tmp_path)
    opened.printer_spec += "?media=zpl"
    opened.order("1001", ("MUG", 2), ("PEN", 1))
    yield opened
    opened.close()


def journal(shop: Shop) -> int:
    return int(value(shop.warehouse.database, "select count(*) from operation"))


def until_clean(shop: Shop, fault: Fault, do: Callable[[], Any], stride: int = 1) -> tuple[Any, int]:
    """Let the 1st, 2nd, 3rd … statement of `do` fail; its result when none fails, and how many could."""
    database = shop.warehouse.database
    before, entries = state(database), journal(shop)
    for nth in range(1, 1000, stride):
        with line(database) as listening:
            listening.error, listening.at = error_of(database, fault), nth
            try:
                result = do()
            except StoreUnavailable:
                pass
            else:
                if not listening.fired:
                    return result, nth - 1
                assert isinstance(result, Answer)
                assert result.code == "trouble", (nth, result)
                entries += 1
            assert listening.fired == 1
        assert state(database) == before, f"something was kept although statement {nth} failed"
        assert journal(shop) == entries, f"the journal has a line although statement {nth} failed"
    raise AssertionError("it never came to its end")


def event(shop: Shop, raw: str) -> ScanEvent:
    return ScanEvent(shop.ids.fresh(), raw, shop.clock.now())


def handle(shop: Shop, seat: Seat, raw: str) -> Callable[[], Answer]:
    same = event(shop, raw)
    return lambda: seat.station.handle(same)


def a_day(shop: Shop, do: Callable[[Seat, str], Answer]) -> None:
    shop.release()
    for flow, badge, raws in DAY:
        seat = shop.seat(flow, badge, f"{flow} seat")
        for raw in raws:
            answer = do(seat, raw)
            assert answer.level in (Level.OK, Level.DONE), (flow, raw, answer)
            shop.relay.pump()


def test_a_scan_whose_statement_fails_keeps_nothing_and_the_same_scan_goes_on(shop):
    points = []

    def do(seat: Seat, raw: str) -> Answer:
        answer, count = until_clean(shop, Fault.FULL, handle(shop, seat, raw))
        points.append(count)
        return answer

    a_day(shop, do)
    assert breaches(shop.warehouse.database) == []
    assert shop.order_state("1001") == "shipped"
    assert sum(points) > 300, "the loop has lost sight of the statements"


def test_a_bug_in_a_statement_is_told_in_words_and_the_station_goes_on(shop):
    """A fresh event each time: the bug's own line in the journal answers the old one."""

    def do(seat: Seat, raw: str) -> Answer:
        answer, _ = until_clean(shop, Fault.BUG, lambda: seat.station.handle(event(shop, raw)), stride=4)
        return answer

    a_day(shop, do)
    assert shop.order_state("1001") == "shipped"
    assert breaches(shop.warehouse.database) == []


def test_a_statement_that_meets_others_is_tried_again_and_nobody_notices(shop):
    def do(seat: Seat, raw: str) -> Answer:
        scan = event(shop, raw)
        entries = journal(shop)
        with line(shop.warehouse.database) as listening:
            listening.error, listening.at = error_of(shop.warehouse.database, Fault.BUSY), 9
            answer = seat.station.handle(scan)
            assert listening.fired == 1
        assert journal(shop) == entries + 1
        return answer

    a_day(shop, do)
    assert shop.order_state("1001") == "shipped"
    assert breaches(shop.warehouse.database) == []


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_commit_whose_answer_is_lost_has_one_effect_and_the_work_goes_on(shop, when):
    def do(seat: Seat, raw: str) -> Answer:
        scan = event(shop, raw)
        entries = journal(shop)
        with line(shop.warehouse.database) as listening:
            listening.error, listening.commit_fails = error_of(shop.warehouse.database, Fault.LOST), when
            answer = seat.station.handle(scan)
            assert listening.fired == 1
        assert journal(shop) == entries + 1
        assert seat.station.handle(scan) == answer
        assert journal(shop) == entries + 1
        return answer

    a_day(shop, do)
    assert shop.order_state("1001") == "shipped"
    assert breaches(shop.warehouse.database) == []


def test_a_refusal_whose_commit_is_lost_is_told_once_and_the_work_goes_on(shop):
    seat = shop.seat("pack", "PIA")
    scan, entries = event(shop, "nonsense"), journal(shop)
    with line(shop.warehouse.database) as listening:
        listening.error, listening.commit_fails = error_of(shop.warehouse.database, Fault.LOST), "after"
        answer = seat.station.handle(scan)
        assert listening.fired == 1
    assert (answer.code, journal(shop)) == ("unknown_code", entries + 1)
    assert seat.station.handle(scan) == answer


def test_a_badge_whose_commit_is_lost_still_changes_the_worker(shop):
    seat = shop.seat("pack", "PIA")
    with line(shop.warehouse.database) as listening:
        listening.error, listening.commit_fails = error_of(shop.warehouse.database, Fault.LOST), "after"
        assert seat.station.handle(event(shop, "SUE")).message.startswith("Sue works here now")
        assert listening.fired == 1
    assert seat.station.person.badge == "SUE"


@pytest.mark.parametrize("fault", [Fault.FULL, Fault.LOST])
def test_a_release_is_whole_or_not_at_all(shop, fault):
    if fault is Fault.LOST:
        with line(shop.warehouse.database) as listening:
            listening.error, listening.commit_fails = error_of(shop.warehouse.database, fault), "after"
            desks.release(shop.desk())
            assert listening.fired == 1
    else:
        desk = shop.desk()
        _, count = until_clean(shop, fault, lambda: desks.release(desk))
        assert count > 10
    assert shop.order_state("1001") == "released"
    assert breaches(shop.warehouse.database) == []


@pytest.mark.parametrize("change", [desks.hold_order, desks.cancel_order])
def test_what_is_done_to_an_order_is_whole_or_not_at_all(shop, change):
    shop.release()
    desk = shop.desk()
    until_clean(shop, Fault.FULL, lambda: change(desk, "1001"))
    assert value(shop.warehouse.database, "select sum(held) from order_line") == 0
    assert breaches(shop.warehouse.database) == []


FILES = {
    "orders": f"order,sku,quantity,{ADDRESS}\n2001,MUG,1,{ANN}\n2001,PEN,2,{ANN}\n2002,TEA,1,{ANN}\n",
    "stock": "place,sku,quantity,lot,expires_on,serial\nB-01,PEN,7,,,\nA-02,TEA,9,L9,2099-01-01,\n",
    "products": "sku,name,gtin,barcodes\nCUP,Cup,,CUP-BOX=6\n",
    "places": "code,kind,sequence\nZ-01,forward,77\n",
}
TABLES = ("orders", "order_line", "product", "place", "code", "lot")


@pytest.mark.parametrize("kind", FILES)
def test_a_file_is_taken_in_whole_or_not_at_all_and_can_be_taken_again(shop, kind):
    database = shop.warehouse.database
    shop.desk()

    def sizes() -> list[Any]:
        return [value(database, f"select count(*) from {table}") for table in TABLES]

    before = sizes()

    def take() -> Any:
        assert sizes() == before
        return shop.take(kind, FILES[kind])

    report, count = until_clean(shop, Fault.FULL, take)
    assert count > 5
    assert (report.created + report.updated, report.rejected) == (report.read, 0)
    # Asked again after all: everything is there already.
    assert shop.take(kind, FILES[kind]).unchanged == report.read
    assert breaches(database) == []


def test_a_file_whose_commit_is_lost_is_taken_in_once(shop):
    with line(shop.warehouse.database) as listening:
        listening.error, listening.commit_fails = error_of(shop.warehouse.database, Fault.LOST), "after"
        shop.take("stock", FILES["stock"])
        assert listening.fired == 1
    assert shop.on_hand("B-01", "PEN") == 7
    assert breaches(shop.warehouse.database) == []


def test_the_relay_writes_a_sale_down_whole_or_not_at_all(shop):
    """Where the books fail, the label is found under its key, and never bought again."""
    database = shop.warehouse.database
    shop.release()
    shop.seat("pick", "IDA").scan(*DAY[0][2])
    pia = shop.seat("pack", "PIA", "pack seat")
    for raw in ("T-1", "MUG", "MUG", "PEN"):
        pia.station.handle(event(shop, raw))
    for nth in range(1, 200):
        with line(database) as listening:
            listening.error, listening.at = error_of(database, Fault.FULL), nth
            try:
                shop.relay.pump()
            except StoreUnavailable:
                assert listening.fired == 1
            else:
                if not listening.fired:
                    break
        assert breaches(database) == []
        # Whoever died holding a claim: it runs out.
        shop.clock.at = shop.clock.at.fromtimestamp(shop.clock.at.timestamp() + 120, shop.clock.at.tzinfo)
    assert value(database, "select count(*) from house_sale where sale <> ''") == 1
    assert value(database, "select state from parcel") == "labelled"
    assert {row[0] for row in shop.rows("select state from paper")} <= {"printed", "doubtful"}
    due = "select count(*) from outbox where state in ('waiting', 'claimed') and next_at_us <= :now"
    assert value(database, due, now=microseconds(shop.clock.now())) == 0


def closed_parcel(shop: Shop) -> Seat:
    """The parcel of order 1001 with its label bought and printed, at the packer's seat."""
    shop.release()
    shop.seat("pick", "IDA").scan(*DAY[0][2])
    pia = shop.seat("pack", "PIA", "pack seat")
    pia.scan("T-1", "MUG", "MUG", "PEN")
    assert shop.rows("select state from label") == [("bought",)]
    return pia


def test_an_undo_that_voids_a_label_is_whole_or_not_at_all(shop):
    pia = closed_parcel(shop)
    assert pia.scan("!undo").level is Level.WARN
    answer, count = until_clean(shop, Fault.FULL, handle(shop, pia, "!undo"))
    assert (answer.code, answer.step) == ("undone", "scan_product")
    assert count > 20
    assert shop.rows("select state from label") == [("void",)]
    assert shop.rows("select kind, state from outbox where kind = 'void_label'") == [
        ("void_label", "waiting")
    ]
    assert breaches(shop.warehouse.database) == []


@pytest.mark.parametrize("when", ["before", "after"])
def test_an_undo_that_voids_a_label_whose_commit_is_lost_voids_it_once(shop, when):
    pia = closed_parcel(shop)
    pia.scan("!undo")
    scan = event(shop, "!undo")
    with line(shop.warehouse.database) as listening:
        listening.error, listening.commit_fails = error_of(shop.warehouse.database, Fault.LOST), when
        answer = pia.station.handle(scan)
        assert listening.fired == 1
    assert answer.code == "undone"
    assert pia.station.handle(scan) == answer
    assert shop.rows("select state from outbox where kind = 'void_label'") == [("waiting",)]
    assert pia.scan("PEN").step == "scan_label"
    assert shop.rows("select is_void from house_sale order by id") == [(1,), (0,)]
    assert breaches(shop.warehouse.database) == []


def test_the_relay_gives_a_label_back_whole_or_not_at_all(shop):
    database = shop.warehouse.database
    pia = closed_parcel(shop)
    for raw in ("!undo", "!undo", "PEN"):
        pia.station.handle(event(shop, raw))
    for nth in range(1, 300):
        with line(database) as listening:
            listening.error, listening.at = error_of(database, Fault.FULL), nth
            try:
                shop.relay.pump()
            except StoreUnavailable:
                assert listening.fired == 1
            else:
                if not listening.fired:
                    break
        assert breaches(database) == []
        assert value(database, "select count(*) from house_sale where sale <> '' and is_void = 0") <= 1
        shop.clock.at = shop.clock.at.fromtimestamp(shop.clock.at.timestamp() + 120, shop.clock.at.tzinfo)
    assert shop.rows("select is_void from house_sale where sale <> '' order by id") == [(1,), (0,)]
    assert value(database, "select state from parcel") == "labelled"
