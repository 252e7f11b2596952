"""A supplier sends less and no more: the purchase order is closed short, and opened again when it must be."""

from __future__ import annotations

from fulfill.store.check import check
from fulfill.store.views.board import board
from tests.stories.inbound import PURCHASES, shop, state
from tests.stories.scenes import seen

__all__ = ["shop"]

STATE = "select state from purchase_order where number = 'PO-1'"


def waiting(shop) -> int:
    with shop.warehouse.database.read() as session:
        return board(session, "2026-11-23").waiting["receive"]


def test_the_rest_is_not_coming_closes_receipt_and_purchase_order(shop):
    rex = shop.seat("receive", "REX")
    rex.scan("PO-1", "MUG", "!qty 8", "DOCK-1")
    assert waiting(shop) == 1
    told = rex.scan("!short")
    assert (told.level, told.code, told.step) == ("warn", "confirm_short", "scan_product")
    assert "4 of MUG, 4 of TEA, 2 of CAM" in told.message
    assert shop.value(STATE) == "open"
    told = rex.scan("!short")
    assert (told.level, told.code) == ("done", "receipt_and_purchase_closed_short")
    assert told.message.startswith("R0000001 is closed: 8 units received. PO-1 is closed without 4 of MUG")
    assert (shop.value(STATE), shop.value("select state from receipt")) == ("short", "closed")
    assert shop.on_hand("DOCK-1", "MUG") == 8
    assert (rex.codes("document"), waiting(shop)) == ((), 0)
    assert seen(shop.seat("receive", "SUE", "S2")).rows == (), "nobody awaits it any more"
    assert check(shop.warehouse).ok


def test_any_other_scan_drops_that_the_rest_is_not_coming(shop):
    rex = shop.seat("receive", "REX")
    rex.scan("PO-1", "!short", "MUG", "!qty 0")
    assert rex.scan("!short").code == "confirm_short"
    rex.scan("NOBODY")
    assert rex.scan("!short late, and cancelled").level == "warn"
    assert rex.scan("!short").level == "warn", "with another reason it is not the same"
    assert shop.value(STATE) == "open"


def test_nothing_came_at_all_and_why_is_kept_in_the_journal(shop):
    rex = shop.seat("receive", "REX")
    rex.scan("PO-1", "!short sold out")
    told = rex.scan("!short sold out")
    assert (told.level, told.code) == ("done", "purchase_closed_short")
    assert told.message.endswith("(sold out)")
    assert shop.value(STATE) == "short"
    assert shop.rows("select * from receipt") == []
    assert shop.rows("select distinct scan from operation where scan like '!short%'") == [
        ("!short sold out",)
    ]
    assert rex.last.step == "scan_document"


def test_it_is_taken_back_as_any_turn(shop):
    rex = shop.seat("receive", "REX")
    rex.scan("PO-1", "MUG", "!qty 8", "DOCK-1")
    before = state(shop)
    rex.scan("!short", "!short")
    told = rex.scan("!undo")
    assert (told.code, told.step) == ("undone", "scan_product")
    assert state(shop) == before
    assert rex.scan("MUG", "!qty 4", "DOCK-1").code == "received"
    assert shop.on_hand("DOCK-1", "MUG") == 12


def test_goods_that_come_after_all_open_it_again_and_it_is_received_as_ever(shop):
    rex = shop.seat("receive", "REX")
    rex.scan("PO-1", "MUG", "!qty 12", "DOCK-1", "!short", "!short")
    before = state(shop)
    told = rex.scan("PO-1")
    assert (told.level, told.code, told.step) == ("warn", "confirm_open_again", "scan_document")
    assert "4 of TEA, 2 of CAM" in told.message
    assert rex.scan("MUG").level == "ok", "another scan drops it"
    rex.scan("!qty 0", "!cancel")
    assert rex.scan("PO-1").level == "warn"
    assert state(shop) == before
    told = rex.scan("PO-1")
    assert (told.level, told.code, told.step) == ("ok", "opened_again", "scan_product")
    assert (shop.value(STATE), waiting(shop)) == ("open", 1)
    rex.scan("TEA", "L9", "!expiry 2099-01-31", "!qty 4", "P-1", "CAM", "S7", "S8", "P-1")
    assert rex.scan("!done").code == "purchase_received"
    assert shop.value(STATE) == "received"
    assert rex.scan("PO-1").code == "purchase_not_open", "one of which all came is not opened again"
    while rex.scan("!undo").level == "ok":
        pass
    assert shop.value(STATE) == "open"
    assert check(shop.warehouse).ok


def test_what_is_in_hand_at_another_dock_opens_it_again(shop):
    rex, sue = shop.seat("receive", "REX"), shop.seat("receive", "SUE", "S2")
    rex.scan("PO-1", "MUG", "!qty 12")
    sue.scan("PO-1", "!short", "!short")
    told = rex.scan("DOCK-1")
    assert (told.level, told.code) == ("ok", "received_after_all")
    assert shop.value(STATE) == "open"
    sue.scan("PO-1")
    assert sue.scan("!short", "!short").level == "done"
    assert rex.scan("!done").code == "receipt_and_purchase_closed_short"
    assert (shop.value(STATE), shop.value("select state from receipt")) == ("short", "closed")
    assert check(shop.warehouse).ok


def test_its_file_changes_nothing_once_it_is_closed_short(shop):
    shop.seat("receive", "REX").scan("PO-1", "!short", "!short")
    before = state(shop)
    assert not shop.take("purchase_orders", PURCHASES).rejected
    report = shop.take("purchase_orders", PURCHASES.replace("12", "20"))
    why = "PO-1 was closed without the rest: open it again at the dock"
    assert {reason for _, reason in report.reasons} == {why}
    assert state(shop) == before
