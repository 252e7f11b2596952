"""What the stories of all flows in the window have in common.

story = Story(bench, "pack", "keys")
story.tell("T-1", "MUG", "!qty 2", label_of_the_parcel)
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from fulfill.messages import Level
from tests.build import Shop
from tests.stories.inbound import PURCHASES, STATE, SUPPLIERS
from tests.ui.build import Bench
from tests.ui.hands import HANDS, Hand
from tests.ui.judging import look_at, out_of_reach
from ui.page import Told
from ui.screens.flow import FlowPage

Given = str | Callable[[Bench], str]

_MORE_STATE = (
    "select id, state from orders",
    "select id, packed, shipped from order_line",
    "select id, state, carton, manifest_id from parcel",
    "select id, quantity from parcel_item",
    "select id, state from manifest",
    "select id, number, state from rma",
    "select id, condition, grade, disposition, place_id from return_unit",
)


def open_shop(folder: Path) -> Shop:
    return Shop.open(f"sqlite:///{folder / 'shop.db'}", folder)


def open_shop_with_purchase(folder: Path) -> Shop:
    """The shop with a delivery on its way and a pallet for it."""
    shop = open_shop(folder)
    files = (
        ("suppliers", SUPPLIERS),
        ("purchase_orders", PURCHASES),
        ("totes", "code,kind\nP-1,pallet\nP-2,pallet\n"),
    )
    for kind, text in files:
        assert not shop.take(kind, text).rejected
    return shop


def state(shop: Shop) -> list[list[tuple[Any, ...]]]:
    """How the warehouse stands, besides its journal."""
    return [sorted(shop.rows(question), key=repr) for question in (*STATE, *_MORE_STATE)]


class Story:
    """A worker at a flow's screen who works in one way only."""

    def __init__(self, bench: Bench, flow: str, way: str = "scans") -> None:
        self.bench = bench
        self.hand: Hand = HANDS[way](bench)
        bench.go(flow)
        bench.settle()

    @property
    def page(self) -> FlowPage:
        page = self.bench.window.current
        assert isinstance(page, FlowPage)
        return page

    @property
    def screen(self) -> tuple[str, ...]:
        """What a worker reads in the middle of the screen."""
        return (self.page.title, self.page.question.accessibleName(), self.page.goods.accessibleName())

    @property
    def codes(self) -> list[str]:
        """What would be right now."""
        assert self.page.shown is not None
        return [code for expect in self.page.shown.answer.expects for code in expect.codes]

    def tell(self, *story: Given) -> Told:
        """Give everything in turn; nothing may be refused."""
        told = None
        for given in story:
            told = self.give(given)
            assert told.level is not Level.STOP, f"{given}: {told.text}"
        assert told is not None
        return told

    def give(self, given: Given) -> Told:
        return self.hand.give(given if isinstance(given, str) else given(self.bench))

    def is_refused(self, code: str) -> Told:
        """A wrong code is told in the bar with what it was, and the screen stands as before."""
        before = self.screen
        told = self.give(code)
        assert told.level is Level.STOP, told.text
        assert told.scanned == code
        assert self.screen == before
        return told

    def take_back(self, shop: Shop, before: object) -> int:
        """Undo by key and by touch in turn until all is as it was; how often that took."""
        for times in range(1, 40):
            if times % 2:
                self.bench.press("F9")
            else:
                self.bench.touch("Undo")
            assert self.bench.told[-1].level is not Level.STOP, self.bench.told[-1].text
            if state(shop) == before:
                return times
        raise AssertionError("undo never came back to the beginning")

    def locks_and_goes_on(self, badge: str = "SUE") -> None:
        """The station locks by itself; the same badge finds the same question again."""
        before = self.page.question.accessibleName()
        self.bench.window.lock()
        self.bench.settle()
        page = self.bench.window.current
        assert page is not None
        assert page.name == "lock"
        self.bench.scan(badge)
        self.bench.wait(lambda: isinstance(self.bench.window.current, FlowPage))
        self.bench.wait(lambda: self.page.question.accessibleName() == before)

    def changes_hands(self, other: str, owner: str) -> None:
        """Another badge in mid-work takes the seat and not the task; the first badge finds it again."""
        before = self.page.question.accessibleName()
        for badge in (other, owner):
            self.bench.scan(badge)
            self.bench.settle()
            person = self.bench.window.person
            assert person is not None
            assert person.name.upper() == badge
        self.bench.wait(lambda: self.page.question.accessibleName() == before)

    def fits(self, *story: Given) -> None:
        """Each step of a story is whole at 1280 x 720, with text of 150 % too, and Tab comes to each key."""
        assert look_at(self.bench) == []
        for given in story:
            self.tell(given)
            assert look_at(self.bench) == [], given
            assert out_of_reach(self.bench) == [], given


def label(bench: Bench) -> str:
    """The number on the label that the printer has put out for the open parcel."""
    page = bench.window.current
    assert isinstance(page, FlowPage)

    def codes() -> list[str]:
        assert page.shown is not None
        return [c for expect in page.shown.answer.expects if expect.kind == "parcel" for c in expect.codes]

    printed = "select count(*) from paper where kind = 'label' and state = 'printed'"
    bench.wait(lambda: bench.shop.value(printed) > 0 and bool(codes()))
    return codes()[0]
