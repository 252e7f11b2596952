"""A small shop behind a fake window, for the tests of desks: its work is done where it is asked for."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime

from fulfill.errors import Refused, UnusableInput
from ui.house import House
from ui.worker import Trouble


class DirectWorker:
    """Does the work at once, in the window's thread: a test sees its end."""

    def __init__(self, house: House) -> None:
        self._house = house

    def ask(self, work, then=None, failed=None, **_options) -> None:
        try:
            result = work(self._house)
        except (Refused, UnusableInput) as no:
            trouble = Trouble(no.message.text if isinstance(no, Refused) else str(no), is_refused=True)
            if failed is None:
                raise
            failed(trouble)
            return
        if then is not None:
            then(result)


class FakeWindow:
    """Keeps what a page asks of the window; questions are answered with yes."""

    def __init__(self, shop, badge: str = "SUE") -> None:
        self.house = House(shop.warehouse.database.where, "S1", shop.clock, shop.ids)
        self.house._warehouse = shop.warehouse
        self.worker = DirectWorker(self.house)
        self.house.log_in(badge)
        self.told, self.went, self.asked = [], [], []
        self.papers = 0

    def tell(self, told) -> None:
        self.told.append(told)

    def go(self, page, about="") -> None:
        self.went.append((page, about))

    def back(self) -> None:
        self.went.append(("back", ""))

    def decide(self, question, yes, act, *, is_grave=False) -> None:
        self.asked.append((question, yes))
        with suppress(Refused):
            act()

    def stamp(self):
        return "event", datetime.now(UTC)

    def papers_wanted(self, has_written) -> None:
        self.papers += has_written

    def scan(self, raw) -> None:
        self.went.append(("scan", raw))
