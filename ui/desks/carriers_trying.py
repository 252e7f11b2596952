"""Whether a carrier opens its door to an account's key: asked beside the window, for a while only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from fulfill.errors import UnusableInput
from ui.background import Background
from ui.house import House
from ui.page import Host
from ui.retold import retold
from ui.words import tr
from ui.worker import Rank, Trouble

if TYPE_CHECKING:
    from fulfill.adapters.karrio_carrier import KarrioCarrier

CALL_S = 15.0


class Heard(Protocol):
    """Who is told what came of a try."""

    def __call__(self, code: str, told: str, *, is_open: bool) -> None: ...


class Trying:
    """One try at a time; an answer that comes after it was stopped is heard by nobody.

    Attributes:
        code: whose account is tried at this moment, or "". said: what came of the last try of each.
    """

    def __init__(self, host: Host, owner: QObject, heard: Heard) -> None:
        self._host, self._owner, self._heard = host, owner, heard
        self._background = Background(owner)
        self._number = 0
        self.code = ""
        self.said: dict[str, tuple[str, bool]] = {}
        self._patience = QTimer(owner, singleShot=True)
        self._patience.timeout.connect(self._give_up)

    def start(self, code: str) -> None:
        """Ask the carrier; nothing is bought."""
        self._number += 1
        number, self.code = self._number, code
        # A call ends by itself before; this is for what no call ends, as a name that is looked up for ever.
        self._patience.start(round(CALL_S * 2000))

        def ask(carrier: KarrioCarrier) -> None:
            self._background.run(
                carrier.test,
                lambda trouble: self._end(number, trouble),
                lambda why: self._end(number, why),
            )

        def failed(trouble: Trouble) -> None:
            self._end(number, trouble.text)

        self._host.worker.ask(
            lambda house: _carrier(house, code), ask, failed, rank=Rank.READ, owner=self._owner
        )

    def stop(self) -> None:
        """Wait no longer."""
        if self.code:
            self._end(self._number, tr("{carrier} was not asked to the end.", carrier=self.code))

    def _give_up(self) -> None:
        if self.code:
            late = round(self._patience.interval() / 1000)
            told = tr("{carrier} did not answer within {count} s.", carrier=self.code, count=late)
            self._end(self._number, told)

    def _end(self, number: int, trouble: str) -> None:
        if number != self._number or not self.code:
            return
        code, self.code = self.code, ""
        self._patience.stop()
        told = retold(trouble) if trouble else tr("{carrier} opens: its keys are right.", carrier=code)
        self.said[code] = (told, bool(trouble))
        self._heard(code, told, is_open=not trouble)


def _carrier(house: House, code: str) -> KarrioCarrier:
    from fulfill import account_desk, bootstrap

    found = bootstrap.accounts_of(house.warehouse).get(code)
    if found is None:
        raise UnusableInput(tr("{carrier} is taken out meanwhile.", carrier=code))
    account_desk.hasten((found,), CALL_S)
    return found
