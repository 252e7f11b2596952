"""Files are looked at and taken in by a process of its own: the window stays fluid, and stations go first.

The child gets who works as a plain value from the window, which has seen badge and PIN; it is no command
that somebody could call. It tells how far it is through a pipe, and ends when nobody listens any more.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fulfill.column_maps import Proposal
from fulfill.errors import UnusableInput, WarehouseError
from fulfill.exchange.mapping import ColumnMap
from fulfill.intake import FileReport
from fulfill.preview import Preview
from ui import giving_way
from ui.words import tr

if TYPE_CHECKING:
    from multiprocessing.synchronize import Event

    from fulfill.operations import Desk
    from ui.giving_way import Until

# So few records in one transaction, and so long a rest between two, that no scan waits for an import.
_PORTION, _REST_S = 25, 0.01
_TELL_S = 0.1
_END_S = 5.0


@dataclass(frozen=True, slots=True)
class Errand:
    """One file to look at, or to take in. `kind` is "" where the content is to tell.

    `map` says what its columns are; `asks`: tell them and what they might be, instead of reading it.
    """

    url: str
    station: str
    badge: str
    file: str
    kind: str = ""
    takes: bool = False
    map: ColumnMap | None = None
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Stopped:
    """Somebody stopped it; so many records had been taken, and stay."""

    taken: int


Outcome = Preview | FileReport | Stopped | Proposal


class _Enough(Exception):  # noqa: N818 - never leaves this module
    pass


class Child:
    """One errand under way. `outcome` is for a thread that may wait; `stop` for any."""

    def __init__(self, errand: Errand) -> None:
        # Never by fork: the window has threads, and a database that must not be shared.
        context = multiprocessing.get_context("spawn")
        self._stop: Event = context.Event()
        self._until = context.RawValue("d", 0.0)
        self._ours, self._theirs = context.Pipe(duplex=False)
        self._process = context.Process(
            target=_carry_out,
            args=(errand, self._theirs, self._stop, self._until),
            name="fulfill-import",
            daemon=True,
        )

    def stop(self) -> None:
        """End after the portion that is under way; what is in stays in."""
        self._stop.set()

    def outcome(self, told: Callable[[int], None]) -> Outcome:
        """Wait for its end; `told` hears the records done. Raises UnusableInput with the reason."""
        try:
            self._process.start()
        except OSError as error:
            self._ours.close()
            self._theirs.close()
            raise UnusableInput(
                tr(
                    "The import could not begin: {why}. Nothing was taken in. Close other programs and"
                    " try again",
                    why=error.strerror or str(error),
                )
            ) from error
        self._theirs.close()
        giving_way.begin(self._until)
        try:
            return self._listen(told)
        finally:
            giving_way.end(self._until)
            self._ours.close()
            self._end()

    def _end(self) -> None:
        """Wait for the process, and no longer than that: whatever it is then, what it told holds."""
        self._process.join(_END_S)
        if self._process.is_alive():
            self._process.kill()
            self._process.join(_END_S)
        # A process that will not go even then keeps its handle: closing it would raise.
        with contextlib.suppress(ValueError):
            self._process.close()

    def _listen(self, told: Callable[[int], None]) -> Outcome:
        done = 0
        while True:
            try:
                word, value = self._ours.recv()
            except (EOFError, OSError) as error:
                raise UnusableInput(
                    f"The import ended by itself after {done:,} records. What is in stays in: import the"
                    " same file again, and only the rest is taken"
                ) from error
            if word == "done":
                done = value
                told(done)
            elif word == "trouble":
                raise UnusableInput(str(value))
            else:
                outcome: Outcome = value
                return outcome


def _carry_out(errand: Errand, out: Connection, stop: Event, until: Until) -> None:
    """The child's own part."""
    from fulfill.cli import logs

    logs.begin()
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(10)
    word, value = _ending(errand, _Meter(out, stop, until))
    # Where the window has gone, nobody is left to tell.
    with contextlib.suppress(OSError):
        out.send((word, value))
    out.close()


def _ending(errand: Errand, meter: _Meter) -> tuple[str, Any]:
    from fulfill.cli import logs

    try:
        return "outcome", _work(errand, meter)
    except _Enough:
        return "outcome", Stopped(meter.done)
    except WarehouseError as trouble:
        return "trouble", str(trouble)
    except OSError as trouble:
        name = Path(errand.file).name
        return "trouble", f"{name}: {trouble.strerror or trouble}. What is in stays in"
    except Exception as bug:  # noqa: BLE001 - words for the person, the stack for the log
        return "trouble", logs.report(bug)


class _Meter:
    """Tells how far it is, now and then, and ends the work when it is stopped or nobody listens.

    It is asked between transactions: there the work rests while somebody waits for the window.
    """

    def __init__(self, out: Connection, stop: Event, until: Until) -> None:
        self.done = 0
        self._out, self._stop, self._until = out, stop, until
        self._told_at = 0.0

    @property
    def is_calm(self) -> bool:
        """Whether nobody will wait for an answer in the next moment."""
        return giving_way.is_calm(self._until)

    def __call__(self, done: int, _whole: int = 0) -> None:
        self.done = done
        if self._stop.is_set():
            raise _Enough
        giving_way.rest(self._until)
        now = time.monotonic()
        if now - self._told_at < _TELL_S:
            return
        self._told_at = now
        try:
            self._out.send(("done", done))
        except OSError as error:
            raise _Enough from error


def _work(errand: Errand, meter: _Meter) -> Outcome:
    from fulfill import intake, preview
    from fulfill.exchange.sniff import UnknownColumns
    from fulfill.store.warehouse import open_warehouse

    def rests(done: int, whole: int) -> None:
        meter(done, whole)
        if meter.is_calm:
            warehouse.database.rest()
        time.sleep(_REST_S)

    warehouse = open_warehouse(errand.url)
    # The disk that moves a log keeps a scan waiting that is being written.
    warehouse.database.rests_itself()
    try:
        desk = _desk(warehouse, errand)
        path, kind = Path(errand.file), errand.kind or None
        if errand.asks:
            return _proposal(warehouse, errand)
        if not errand.takes:
            try:
                return preview.look(desk, path, kind, meter, _REST_S, errand.map)
            except UnknownColumns as unknown:
                return _or_refused(unknown, path)
        report = intake.take_file(desk, _where_rejects_fit(path), kind, rests, _PORTION, errand.map)
        return replace(report, file=errand.file)
    finally:
        warehouse.close()


def _proposal(warehouse: Any, errand: Errand) -> Proposal:
    """What the columns of the file might be, and what they are taken for now."""
    from fulfill import column_maps

    path = Path(errand.file)
    told = column_maps.propose(path, known=errand.map or column_maps.for_file(warehouse, path))
    if told is None:
        raise UnusableInput(f"{path.name} is JSON, which has no columns")
    return told


def _or_refused(unknown: UnusableInput, path: Path) -> Proposal:
    """What strange columns might be; a file that does not look like a list is refused as before."""
    from fulfill import column_maps

    told = column_maps.propose(path, str(unknown))
    if told is None or not told.is_likely:
        raise unknown
    return told


def _desk(warehouse: Any, errand: Errand) -> Desk:
    from fulfill.clock import RandomIds, SystemClock
    from fulfill.operations import Desk
    from fulfill.store.warehouse import person_by_badge, station_profile

    with warehouse.database.read() as session:
        found = person_by_badge(session, errand.badge)
    if found is None:
        raise UnusableInput("Your badge is not known any more. Scan it again")
    profile = station_profile(warehouse, errand.station)
    return Desk(warehouse, found[0], profile, SystemClock(), RandomIds())


def _where_rejects_fit(path: Path) -> Path:
    """The file, or a copy of it where its rejects may be written beside it: a stick can be read-only."""
    if os.access(path.parent, os.W_OK):
        return path
    copy = Path(tempfile.mkdtemp(prefix="fulfill-import-")) / path.name
    shutil.copyfile(path, copy)
    return copy
