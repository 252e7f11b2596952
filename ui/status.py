"""The state of the station, always in sight: who, where, database, printers, outbox; and what waits."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from fulfill.tone import Tone
from ui.parts import paint
from ui.parts.head import Head, StatusChip
from ui.words import tr
from ui.worker import Rank, Worker

if TYPE_CHECKING:
    from fulfill.people import Person
    from fulfill.store.views.board import Board
    from ui.beside import Beside
    from ui.house import House, Opened

Held = tuple[str, str, str] | None
_EVERY_MS = 2000
_SOON_MS = 100
_MANY_GOING = 20
_BUSY = 3
_CLOCK_OFF_US = 120_000_000
_MINUTE_US = 60_000_000


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a look at the database found; `took_ms` is how long it was, `behind_us` what its time is ahead."""

    counts: Board
    held: Held
    took_ms: int
    behind_us: int


class StationStatus(QObject):
    """Fills the chips of the head line, and counts what waits whenever the worker has nothing better to do.

    Signals:
        counted(dict): how much waits, by flow.
        held(kind, document, why): a printer of this station does not take a paper; said once.
    """

    counted = Signal(dict)
    held = Signal(str, str, str)

    def __init__(
        self,
        head: Head,
        worker: Worker,
        go: Callable[[str, str], None],
        lock: Callable[[], None],
        relay: Beside | None,
    ) -> None:
        super().__init__(head)
        self._worker = worker
        self._relay = relay
        named = _names()
        self.chips = {
            name: StatusChip(named[name], opens, drawing)
            for name, opens, drawing in (
                ("person", lock, "person"),
                ("station", lambda: go("settings", ""), "station"),
                ("database", lambda: go("settings", "database"), "database"),
                ("printers", lambda: go("papers", ""), "printer"),
                ("outbox", lambda: go("papers", "outbox"), "outbox"),
            )
        }
        for chip in self.chips.values():
            head.add_chip(chip)
        self.chips["database"].show_state(tr("Database"), Tone.QUIET)
        self._where = self._station = ""
        self._is_practice = False
        self._behind_min = 0
        self._held: Held = None
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.refresh)
        self._pause = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._pause.timeout.connect(self._in_the_pause)

    def start(self, opened: Opened) -> None:
        self._where, self._station = opened.where, opened.station
        self._is_practice |= opened.is_practice
        self._show_station()
        self.there()
        self._timer.start()
        self.refresh()

    def speak_anew(self, person: Person | None) -> None:
        """The same state in another language."""
        for name, words in _names().items():
            self.chips[name].rename(words)
        self._show_station()
        self.show_person(person)
        if self.chips["database"].tone is Tone.DONE:
            self.there()
        self.refresh()

    def mark_practice(self) -> None:
        """Nothing here is real: that stands in a full screen too, which has no title."""
        self._is_practice = True
        self._show_station()

    def stop(self) -> None:
        self._timer.stop()
        self._pause.stop()

    def soon(self) -> None:
        """Something was written: count again in a moment, when nobody is scanning."""
        self._pause.start()

    def _in_the_pause(self) -> None:
        self.refresh()
        if self._worker.waiting < _BUSY:
            self._worker.ask(
                lambda house: house.rest(), failed=lambda _trouble: None, rank=Rank.IDLE, owner=self
            )

    # --- what it says -----------------------------------------------------------------------------------

    def show_person(self, person: Person | None) -> None:
        chip = self.chips["person"]
        if person is None:
            chip.show_state(tr("Nobody"), Tone.LOOK, tr("Scan a badge"))
        else:
            chip.show_state(person.name, Tone.QUIET, tr("Scan another badge to change"))

    def away(self, why: str) -> None:
        self.chips["database"].show_state(tr("Database away"), Tone.STOP, why)

    def busy(self, why: str) -> None:
        self.chips["database"].show_state(tr("Database busy"), Tone.LOOK, why)

    def there(self) -> None:
        self.chips["database"].show_state(tr("Database"), Tone.DONE, self._where)

    def refresh(self) -> None:
        """Count what waits, and look at the printers; never in the way of a scan."""

        def count(house: House) -> _Seen:
            from fulfill.clock import microseconds
            from fulfill.store.views import board, clock

            station, begun = house.profile.id, time.perf_counter()
            with house.warehouse.database.read() as session:
                counts = board.board(session, house.today)
                held = board.held_here(session, station) if counts.held else None
                behind = clock.behind_us(session, microseconds(house.clock.now()))
            return _Seen(counts, held, round((time.perf_counter() - begun) * 1000), behind)

        if not self._worker.kept and self._worker.waiting < _BUSY:
            self._worker.ask(count, self._show, lambda _trouble: None, rank=Rank.IDLE, owner=self)
        if self._relay is not None and self._relay.starts:
            self._relay.keep_running()

    def _show_station(self) -> None:
        """The name of this seat; a clock that is wrong stands in its place, since all times would be."""
        chip, off = self.chips["station"], self._behind_min
        if off:
            text = (
                tr("This machine's clock is {minutes} min behind. Set it: what is written bears its time")
                if off > 0
                else tr("This machine's clock is {minutes} min ahead. Set it: what is written bears its time")
            )
            chip.show_state(tr("Clock wrong"), Tone.LOOK, text.format(minutes=abs(off)))
        elif self._is_practice:
            chip.show_state(tr("Practice"), Tone.LOOK, tr("A practice warehouse: nothing here is real"))
        else:
            chip.show_state(self._station, Tone.QUIET, tr("This station"))

    def _show_clock(self, behind_us: int) -> None:
        is_off = abs(behind_us) > _CLOCK_OFF_US and not self._is_practice
        behind_min = round(behind_us / _MINUTE_US) if is_off else 0
        if behind_min != self._behind_min:
            self._behind_min = behind_min
            self._show_station()

    def _show(self, seen: _Seen) -> None:
        counts, held = seen.counts, seen.held
        self._show_clock(seen.behind_us)
        if (database := self.chips["database"]).tone is Tone.DONE:
            # In the tool tip alone: a screen reader need not tell each new figure.
            took = tr("answers in {count} ms", count=max(seen.took_ms, 1))
            database.setToolTip(paint.tip(f"{self._where}, {took}"))
        if held is not None and held != self._held:
            self.held.emit(*held)
        self._held = held
        self.counted.emit(dict(counts.waiting))
        printers, outbox = self.chips["printers"], self.chips["outbox"]
        if stuck := counts.parked + counts.held:
            words = tr("{count} papers wait for you", count=stuck)
            printers.show_state(tr("Printers {count}", count=stuck), Tone.STOP, words)
        else:
            printers.show_state(tr("Printers"), Tone.DONE, tr("Nothing waits for a person"))
        going = counts.going_out
        words = tr("Outbox {count}", count=going) if going else tr("Outbox")
        tone = Tone.LOOK if going > _MANY_GOING else Tone.DONE
        outbox.show_state(words, tone, tr("{count} on their way", count=going))


def _names() -> dict[str, str]:
    return {
        "person": tr("Person"),
        "station": tr("Station"),
        "database": tr("Database"),
        "printers": tr("Printers"),
        "outbox": tr("Outbox"),
    }
