"""A badge in mid-work: whoever scanned it is here now, and is let in where they may be.

To go on in the name of the one before, with no more than a red line to say so, would put down work as
somebody's who did not do it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from fulfill.messages import Level
from ui.page import Told
from ui.parts.pad import Asked
from ui.words import tr
from ui.worker import Rank

if TYPE_CHECKING:
    from fulfill.answer import Answer
    from ui.house import House
    from ui.page import Page
    from ui.screens.flow import FlowPage

_NOT_ALLOWED = "not_allowed"
_PIN_NEEDED = "pin_needed"
_PIN_WANTED = ("pin_wanted", "wrong_pin")


def let_in(page: Page, answer: Answer) -> None:
    """Show who is here, if the answer is to the badge of somebody else: with their PIN, where they have one.

    Who may not do this work comes to the home screen; who may goes on where the station was.
    """
    badge = (answer.scan or "").strip()
    if not badge or answer.code not in (_NOT_ALLOWED, _PIN_NEEDED):
        return

    home = partial(page.host.go, "home")
    _if_another(page, badge, home if answer.code == _NOT_ALLOWED else None)


def ask_pin(page: FlowPage, answer: Answer) -> None:
    """The PIN of a second person, beside the work of the first: the digits are dots, and are kept nowhere."""
    if answer.code not in _PIN_WANTED or answer.said is None:
        return
    asked = Asked(tr("PIN of {name}", name=str(answer.said.values.get("name", ""))), is_secret=True)
    page.open_pad(asked, lambda pin: page.give(f"!pin {pin}"))


def greet(page: Page, code: str, *, goes_back: bool) -> None:
    """Where any code is looked up, the badge of somebody else is no question: they are here now.

    `goes_back`: the code was scanned at the screen before, and that is where they go on.
    """
    _if_another(page, code.strip(), page.host.back if goes_back else None)
    if goes_back:
        _if_own(page, code.strip())


def _if_own(page: Page, badge: str) -> None:
    """Whoever is here scans their own badge, to be sure: they are told so where they were."""

    def then(name: str) -> None:
        if name and page.isVisible():
            page.host.back()
            page.host.tell(Told(Level.OK, tr("{name} is here already", name=name)))

    def own(house: House) -> str:
        return house.person.name if house.is_own_badge(badge) and house.person is not None else ""

    page.host.worker.ask(own, then, rank=Rank.ACT, owner=page)


def _if_another(page: Page, badge: str, before: Callable[[], None] | None) -> None:
    def then(is_another: bool) -> None:  # noqa: FBT001 - the worker's answer
        if is_another and page.isVisible():
            if before is not None:
                before()
            page.host.go("lock", badge)

    page.host.worker.ask(lambda house: house.is_badge_of_another(badge), then, rank=Rank.ACT, owner=page)
