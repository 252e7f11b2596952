"""The line protocol: a station without a window. A line in is a scan or a word, a line out the answer.

The first answer comes before any input; the end of input leaves the task claimed. Input is bytes from
a machine that may be anything: what is no text is shown and refused in words, and a line without an
end never fills the memory.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import BinaryIO, Protocol

from fulfill import answer as answers
from fulfill.answer import Answer
from fulfill.errors import StoreUnavailable
from fulfill.messages import Level, every_flow
from fulfill.ports import Clock, Ids
from fulfill.scan import ScanEvent
from fulfill.secret import masked
from fulfill.station import Station
from fulfill.store.codes import LENGTH_MAX

_LOG = logging.getLogger(__name__)
# Longer lines are read to their end and let go; of such a line, this much is shown.
LINE_BYTES_MAX = 64 * 1024
PATIENCE_S = 2.0
_PAUSE_S = 0.02
_IDLE_S = 0.5
_LAST_ROUND_S = 10.0


class Pump(Protocol):
    """Carries out what turns have put into the outbox; how many rows it acted on."""

    def pump(self, budget_s: float | None = None) -> int: ...


class Lines(Protocol):
    """Bytes by lines, as `sys.stdin.buffer`."""

    def readline(self, size: int = -1, /) -> bytes: ...


class RelayThread:
    """A relay at work beside the station: a slow printer never holds up a scan for longer than it must."""

    def __init__(self, relay: Pump) -> None:
        self._relay = relay
        self._wake = threading.Event()
        self._has_been = threading.Event()
        self._is_over = False
        self._thread = threading.Thread(target=self._work, name="relay", daemon=True)
        self._thread.start()

    def pump(self, budget_s: float | None = None) -> int:
        """Have it look now, and wait for it, at most `budget_s`."""
        self._has_been.clear()
        self._wake.set()
        self._has_been.wait(budget_s)
        return 0

    def close(self) -> None:
        """One last round, so that what the last scan wanted is on its way; then the end."""
        self._is_over = True
        self._wake.set()
        self._thread.join(_LAST_ROUND_S)

    def _work(self) -> None:
        while not self._is_over:
            self._wake.wait(_IDLE_S)
            self._wake.clear()
            try:
                self._relay.pump()
            except StoreUnavailable as trouble:
                _LOG.warning("the relay waits for the database: %s", trouble)
            except Exception:  # noqa: BLE001 - one bad row must not end all printing; it is in the log
                _LOG.exception("the relay stumbled; it goes on")
            self._has_been.set()


def talk(
    station: Station,
    lines: Lines,
    out: BinaryIO,
    *,
    clock: Clock,
    ids: Ids,
    relay: Pump | None = None,
    shown: Callable[[Answer], str] = answers.to_json,
) -> None:
    """Answer each line until there are no more. Raises what the database and the pipe raise.

    `shown` says an answer in one line of the protocol, or in another way for a person.
    """

    def say(answer: Answer) -> None:
        told = answer if relay is None else settled(station, answer, relay)
        out.write(shown(told).encode("utf-8", "backslashreplace") + b"\n")
        out.flush()

    say(station.begin())
    for line, length in read_lines(lines):
        say(_handle(station, line, length, clock, ids.fresh))


def _handle(station: Station, line: str, length: int, clock: Clock, fresh: Callable[[], str]) -> Answer:
    # An empty line is an input too (a scanner that read nothing), and answered like one.
    answer = replace(station.handle(ScanEvent(fresh(), line or "\n", clock.now())), scan=masked(line))
    if length > len(line) and answer.code == "too_long":
        return replace(answer, message=every_flow.too_long(length, LENGTH_MAX).text)
    return answer


def settled(station: Station, answer: Answer, relay: Pump, patience_s: float = PATIENCE_S) -> Answer:
    """The answer once its papers are out, or after `patience_s`; with what is asked by then."""
    if not answer.seq or answer.level in (Level.STOP, Level.WARN) or not station.papers(answer.seq):
        return answer
    give_up_at = time.monotonic() + patience_s
    while (left_s := give_up_at - time.monotonic()) > 0:
        relay.pump(left_s)
        if all(paper.state != "waiting" for paper in station.papers(answer.seq)):
            break
        # Another relay may be at it, or the printer is away: look again in a moment.
        time.sleep(_PAUSE_S)
    return station.refresh(answer)


def read_lines(lines: Lines) -> Iterator[tuple[str, int]]:
    """Each line without its end as (text, its whole length); of a long one only the beginning is kept.

    Bytes that are no UTF-8 become lone surrogates, which no code holds: they are refused in words.
    """
    while kept := lines.readline(LINE_BYTES_MAX):
        length, last = len(kept), kept
        while not last.endswith(b"\n") and (more := lines.readline(LINE_BYTES_MAX)):
            length += len(more)
            last = more
        text = kept.rstrip(b"\r\n").decode("utf-8", "surrogateescape")
        yield text, length - last.endswith(b"\n") if last is not kept else len(text)
