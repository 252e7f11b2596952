"""What a person decides about an errand of the outbox: carried out beside the window, then told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from fulfill.messages import Level
from ui.desks.kit_why import WhyDialog
from ui.page import Host, Told
from ui.worker import Rank, Trouble

if TYPE_CHECKING:
    from ui.house import House


class Errands:
    """Asks for one desk; `after` is called when something was done or refused."""

    def __init__(self, host: Host, desk: QWidget, after: Callable[[], None]) -> None:
        self._host, self._desk, self._after = host, desk, after

    def carry_out(self, dialog: WhyDialog | None, work: Callable[[House], str]) -> None:
        """Have `work` done, which gives the words of what came of it.

        Where it is refused, the dialog that asked for it stays, with what was typed.
        """

        def came(told: str) -> None:
            if dialog is not None and isValid(dialog):
                dialog.accept()
            self._host.tell(Told(Level.OK, f"{told[:1].upper()}{told[1:]}"))
            self._host.papers_wanted(has_written=True)
            self._after()

        def failed(trouble: Trouble) -> None:
            if dialog is not None and isValid(dialog):
                dialog.refuse(trouble.text)
            self._host.tell(Told(Level.STOP, trouble.text))
            self._after()

        self._host.worker.ask(work, came, failed, rank=Rank.ACT, owner=self._desk)
