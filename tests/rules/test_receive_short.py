"""The rest of a purchase order is not coming: it is closed short, and opens again when goods come."""

from __future__ import annotations

import pytest

from fulfill.documents import Doc
from fulfill.flows import receive
from fulfill.messages import Level
from fulfill.turn import Kind
from tests.rules.test_receive import Dock, asked


@pytest.fixture
def floor() -> Dock:
    return Dock()


def test_the_rest_is_not_coming_closes_the_purchase_order_once_it_is_said_again(floor):
    told = floor.receive("PO-1", "MUG", "!qty 10", "DOCK", "!short")
    assert (told.message.level, told.message.code) == (Level.WARN, "confirm_short")
    assert "4 of TEA, 2 of CAM" in told.message.text
    assert floor.docs[Doc.PURCHASE][floor.po]["state"] == "open"
    turn = floor.scan(receive, told.task, "!short", "!short")
    assert (turn.task, turn.message.code) == (None, "receipt_and_purchase_closed_short")
    assert "4 of TEA, 2 of CAM" in turn.message.text
    assert floor.docs[Doc.RECEIPT][1]["state"] == "closed"
    assert floor.docs[Doc.PURCHASE][floor.po]["state"] == "short"
    assert floor.open_purchases() == ()


def test_the_rest_may_be_all_of_it(floor):
    turn = floor.receive("PO-1", "!short", "!short")
    assert (turn.message.code, turn.cancelled) == ("purchase_closed_short", False)
    assert floor.docs[Doc.PURCHASE][floor.po]["state"] == "short"
    assert not floor.docs[Doc.RECEIPT]


def test_why_the_rest_is_not_coming_may_be_told_and_is_said_again_with_it(floor):
    told = floor.receive("PO-1", "!short sold out")
    assert "!short sold out" in told.message.text
    assert floor.scan(receive, told.task, "!short").message.level is Level.WARN
    turn = floor.receive("PO-1", "!short sold out", "!short sold out")
    assert turn.message.text.endswith("(sold out)")


def test_a_reason_that_cannot_be_written_is_refused(floor):
    assert floor.receive("PO-1", "!short a\u202eb").message.code == "bad_argument"
    assert floor.receive("PO-1", "!short " + "x" * 2000).message.code == "bad_argument"


def test_only_what_is_awaited_can_be_said_not_to_come(floor):
    def takes(*codes: str) -> tuple[str, ...]:
        return asked(floor, floor.receive(*codes))[Kind.WORD].codes

    assert "!short" in takes("PO-1")
    assert "!short" not in takes("PO-1", "MUG"), "what is counted lies nowhere yet"
    assert "!short" not in takes("!next")
    assert floor.receive("!next", "!short").message.code == "word_not_here"
    codes = ("MUG*10", "DOCK", "TEA*4|L1|2027-01-31", "DOCK", "CAM|||S1", "CAM|||S2", "DOCK")
    turn = floor.receive("PO-1", *codes)
    assert asked(floor, turn)[Kind.WORD].codes == ("!done", "!cancel")


def test_goods_that_come_nevertheless_open_it_again_once_it_is_scanned_again(floor):
    floor.receive("PO-1", "MUG", "!qty 7", "DOCK", "!short", "!short")
    told = floor.receive("PO-1")
    assert (told.message.level, told.message.code) == (Level.WARN, "confirm_open_again")
    assert "3 of MUG" in told.message.text
    assert floor.docs[Doc.PURCHASE][floor.po]["state"] == "short"
    turn = floor.receive("PO-1", "PO-1")
    assert (turn.message.level, turn.message.code) == (Level.OK, "opened_again")
    assert floor.docs[Doc.PURCHASE][floor.po]["state"] == "open"
    turn = floor.scan(receive, turn.task, "MUG", "!qty 3", "DOCK", "!done")
    assert turn.message.code == "receipt_closed_short"
    assert floor.received()[0] == 10


def test_what_another_dock_has_in_hand_opens_it_again_and_is_told(floor):
    mugs = floor.receive("PO-1", "MUG", "!qty 3").task
    floor.receive("PO-1", "!short", "!short")
    turn = floor.scan(receive, mugs, "DOCK")
    assert turn.message.code == "received_after_all"
    assert floor.docs[Doc.PURCHASE][floor.po]["state"] == "open"
    assert floor.scan(receive, turn.task, "MUG", "DOCK").message.code == "received"


def test_surplus_of_another_dock_does_not_open_it_again(floor):
    hats = floor.receive("PO-1", "HAT", "HAT").task
    floor.receive("PO-1", "!short", "!short")
    turn = floor.scan(receive, hats, "DOCK")
    assert floor.docs[Doc.PURCHASE][floor.po]["state"] == "short"
    turn = floor.scan(receive, turn.task, "!done")
    assert turn.message.code == "receipt_and_purchase_closed_short", "it does not stay open for anything"
    assert floor.docs[Doc.PURCHASE][floor.po]["state"] == "short"


def test_two_docks_may_both_say_that_the_rest_is_not_coming(floor):
    other = floor.receive("PO-1", "MUG", "DOCK").task
    floor.receive("PO-1", "!short", "!short")
    assert floor.scan(receive, other, "!short", "!short").message.level is Level.DONE
    assert floor.docs[Doc.RECEIPT][1]["state"] == "closed"


def test_of_many_lines_the_first_that_are_missing_are_named(floor):
    lines = {floor.add_product(f"CUP-{at}"): at for at in range(1, 9)}
    floor.add_purchase("PO-2", lines)
    text = floor.receive("PO-2", "!short").message.text
    assert "5 of CUP-5 and 3 more" in text
    assert "CUP-6" not in text
