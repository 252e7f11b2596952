"""A carrier and a printer that take the call and never answer: the packer goes on, and nothing is lost."""

from __future__ import annotations

import socket
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Self

from fulfill.messages import Level
from fulfill.ports import CarrierUnknown, LabelBought, LabelRequest
from tests.adapters.fake_carrier import FakeCarrier
from tests.adapters.fake_printer import FakePrinter
from tests.build import Shop
from tests.stories.test_pack_story import picked
from tests.ui.build import opened
from tests.ui.judging import sound
from tests.ui.story import Story
from tests.ui.test_printer_away import print_at
from tests.ui.watchdog import watched

_PATIENCE_S = 1.5


class Silence:
    """A port at which every call is left waiting: with `answers` False not even the call is taken."""

    def __init__(self, *, answers: bool) -> None:
        self._answers = answers
        self._calls = ExitStack()

    def __enter__(self) -> Self:
        self._listener = self._calls.enter_context(socket.socket())
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(0 if not self._answers else 50)
        self.port: int = self._listener.getsockname()[1]
        # One call fills the queue of those that wait; the system leaves later ones without an answer.
        for _ in range(0 if self._answers else 2):
            call = self._calls.enter_context(socket.socket())
            call.setblocking(False)
            call.connect_ex(("127.0.0.1", self.port))
        return self

    def __exit__(self, *_why: object) -> None:
        self._calls.close()


class CarrierFarAway(FakeCarrier):
    """Asks over a real connection, and gives up after a while like any client."""

    port = 0
    asked = 0

    def buy(self, request: LabelRequest) -> LabelBought:
        if self.port:
            self.asked += 1
            with socket.create_connection(("127.0.0.1", self.port), timeout=_PATIENCE_S) as line:
                line.settimeout(_PATIENCE_S)
                try:
                    line.recv(1)
                except TimeoutError:
                    raise CarrierUnknown(f"The carrier did not answer within {_PATIENCE_S:g} s.") from None
        return super().buy(request)


def test_the_packer_goes_on_while_carrier_and_printer_hang_and_the_labels_come_out_later(
    sqlite_url: str, tmp_path: Path, qtbot: Any
) -> None:
    carrier = CarrierFarAway()
    shop = Shop.open(sqlite_url, tmp_path, {carrier.code: carrier})
    for number, tote in (("1001", "T-1"), ("1002", "T-2")):
        picked(shop, number, ("MUG", 1), tote=tote)
    states = "select state from parcel order by id"
    with Silence(answers=True) as line, Silence(answers=False) as printer, opened(shop, qtbot) as bench:
        carrier.port = line.port
        print_at(shop, printer.port)
        with watched():
            story = Story(bench, "pack")
            story.tell("T-1", "MUG")
            bench.wait(lambda: "did not answer" in " ".join(seen(bench)))
            story.tell("!cancel", "T-2", "MUG")
            qtbot.wait(320)  # the same word twice within 300 ms is once
            story.tell("!cancel")
            assert shop.rows(states) == [("packed",), ("packed",)], "two parcels are closed, and wait"
            assert carrier.asked, "all the while the carrier hung"

            carrier.port = 0
            bench.wait(lambda: shop.rows(states) == [("labelled",), ("labelled",)])
            bench.wait(lambda: any("waits: The printer at" in told.text for told in bench.told))
            assert "did not answer" in bench.told[-1].text
            assert bench.told[-1].level is Level.WARN

            port = printer.port
            printer.__exit__()
            with FakePrinter(at=port) as back:
                bench.wait(lambda: len(back.labels) == 2)
            for (parcel,) in shop.rows("select number from parcel order by id"):
                bench.press("F3")
                assert "where you stopped" in bench.told[-1].text
                story.tell(parcel)
    assert (shop.order_state("1001"), shop.order_state("1002")) == ("packed", "packed")
    assert len(carrier.bought) == 2
    sound(shop)
    shop.close()


def seen(bench: Any) -> list[str]:
    """What stands on the screen and in the bar."""
    page = bench.window.current
    cards = [card.accessibleName() for card in page.cards if card.isVisible()]
    return [page.question.accessibleName(), *cards, *(told.text for told in bench.told)]
