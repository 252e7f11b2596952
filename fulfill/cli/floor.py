"""work: a station without a window."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING, Any, BinaryIO

from fulfill.cli import door, telling

if TYPE_CHECKING:
    from fulfill.answer import Answer


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    work = commands.add_parser(
        "work", parents=[behind], help="work a flow by lines: a scan in, a line of JSON out"
    )
    work.add_argument(
        "flow", metavar="FLOW", help="receive, putaway, move, count, pick, pack, ship, returns, kit or vendor"
    )
    work.add_argument("--plain", action="store_true", help="for a person: sentences instead of JSON")
    work.set_defaults(run=work_flow)


def work_flow(call: argparse.Namespace) -> int:
    """Fulfill work: the line protocol on standard input and output."""
    from fulfill import answer as answers
    from fulfill import bootstrap, floor
    from fulfill.clock import RandomIds, SystemClock
    from fulfill.line import RelayThread, talk

    flow = floor.flow_named(call.flow)
    clock, ids = SystemClock(), RandomIds()
    with door.warehouse(call) as opened:
        who = door.person(call, opened)
        station = bootstrap.open_station(opened, flow, door.station(call, opened), who, clock, ids)
        relay = RelayThread(bootstrap.relay_of(opened, clock))
        try:
            with ears() as lines:
                shown = in_words if call.plain else answers.to_json
                talk(station, lines, sys.stdout.buffer, clock=clock, ids=ids, relay=relay, shown=shown)
        finally:
            relay.close()
    return 0


def in_words(answer: Answer) -> str:
    """An answer for a person at a terminal: what happened, what was printed, what to do next."""
    mark = {"ok": "+", "done": "*", "warn": "?", "stop": "!"}[answer.level]
    parts = [f"{mark} {answer.message}"]
    parts += [f"  {paper.kind} {paper.document}: {paper.state} {paper.file}" for paper in answer.papers]
    parts.append(f"> {answer.prompt}")
    return telling.safe("\n".join(parts))


class _ToldToStopError(BaseException):
    """SIGTERM, while nothing was going on but waiting."""


class Ears:
    """Standard input that ends when the program is told to stop: never in the middle of a scan."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._is_waiting = False
        self._is_over = False

    def readline(self, size: int = -1, /) -> bytes:
        if self._is_over:
            return b""
        self._is_waiting = True
        try:
            return self._stream.readline(size)
        except _ToldToStopError:
            return b""
        finally:
            self._is_waiting = False

    def stop(self, _signal: int, _frame: FrameType | None) -> None:
        self._is_over = True
        if self._is_waiting:
            raise _ToldToStopError


@contextmanager
def ears() -> Iterator[Ears]:
    """Standard input; SIGTERM ends it like the end of a file does."""
    lines = Ears(sys.stdin.buffer)
    before = signal.signal(signal.SIGTERM, lines.stop)
    try:
        yield lines
    finally:
        signal.signal(signal.SIGTERM, before)
