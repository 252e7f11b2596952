"""A scale that is listened to: a thread of its own opens it, asks it, and opens it again when it was gone."""

from __future__ import annotations

import contextlib
import errno
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from fulfill.messages import Message
from fulfill.messages import scale as says
from fulfill.ports import ScaleLink, ScaleSeen
from fulfill.weighing import Reading

log = logging.getLogger(__name__)

_LOST_WORDS: Final[dict[ScaleLink, Callable[[str], Message]]] = {
    ScaleLink.AWAY: says.away,
    ScaleLink.DENIED: says.denied,
    ScaleLink.IN_USE: says.in_use,
    ScaleLink.SILENT: says.silent,
    ScaleLink.GARBLED: says.garbled,
}


class Port(Protocol):
    """An open line. `read` waits at most so long and raises OSError when the scale is gone."""

    def read(self, wait_s: float) -> bytes: ...
    def write(self, data: bytes) -> None: ...
    def close(self) -> None: ...


class Decoder(Protocol):
    """What a scale's bytes mean. `ask` makes it answer; b"" where it talks unasked."""

    @property
    def ask(self) -> bytes: ...
    def feed(self, data: bytes) -> list[Reading]: ...
    def forget(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Patience:
    """In seconds.

    Attributes:
        ask_s: between two questions. unanswered_s: until one that was not answered is put again.
        silent_s: until a scale that says nothing is called silent. read_s: what one read takes at most.
        again_s: until one that is gone is opened again; twice as long each time, to `again_most_s`.
    """

    ask_s: float = 0.15
    unanswered_s: float = 1.0
    silent_s: float = 2.0
    read_s: float = 0.2
    again_s: float = 0.5
    again_most_s: float = 5.0


class NoDriver(Exception):  # noqa: N818 - an answer, named like one
    """What reads this kind of line is not installed."""


class ListenedScale:
    """`ports.Scale` over any port and any protocol."""

    def __init__(
        self, name: str, opens: Callable[[], Port], decoder: Decoder, patience: Patience | None = None
    ) -> None:
        self.name = name
        self._opens = opens
        self._decoder = decoder
        self._patience = patience or Patience()
        self._changed = threading.Condition()
        self._seen = ScaleSeen(ScaleLink.OPENING, None, 0)
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"scale on {name}", daemon=True)
        self._thread.start()

    def now(self) -> ScaleSeen:
        return self._seen

    def wait(self, after: int, timeout_s: float) -> ScaleSeen:
        with self._changed:
            self._changed.wait_for(lambda: self._seen.number > after or self._closing.is_set(), timeout_s)
            return self._seen

    def words(self) -> Message:
        seen = self._seen
        if seen.reading is not None:
            return seen.reading.words()
        if seen.link is ScaleLink.NO_DRIVER:
            return says.no_driver()
        lost = _LOST_WORDS.get(seen.link)
        return lost(self.name) if lost else says.waiting()

    def close(self) -> None:
        """Let go of the scale; takes a read's time at most."""
        self._closing.set()
        with self._changed:
            self._changed.notify_all()
        if self._thread is not threading.current_thread():
            self._thread.join(2)

    def _run(self) -> None:
        wait = self._patience.again_s
        while not self._closing.is_set():
            try:
                port = self._opens()
            except NoDriver:
                self._tell(ScaleLink.NO_DRIVER)
                return
            except Exception as fault:  # noqa: BLE001 - whatever a driver raises: no scale, and words
                log.info("scale on %s: %r", self.name, fault)
                self._tell(_why_not(fault))
            else:
                with contextlib.closing(port):
                    if self._listen(port):
                        wait = self._patience.again_s
            self._decoder.forget()
            self._closing.wait(wait)
            wait = min(wait * 2, self._patience.again_most_s)

    def _listen(self, port: Port) -> bool:
        """Until it is gone; whether it ever said a weight."""
        was_heard, has_noise = False, False
        patience = self._patience
        asked = heard = time.monotonic()
        answered = True
        try:
            while not self._closing.is_set():
                now = time.monotonic()
                # An unanswered question is put again later; asking faster would only fill the line.
                pause = patience.ask_s if answered else patience.unanswered_s
                if self._decoder.ask and now - asked >= pause:
                    port.write(self._decoder.ask)
                    asked, answered = now, False
                data = port.read(patience.ask_s if self._decoder.ask else patience.read_s)
                readings = self._decoder.feed(data) if data else []
                for reading in readings:
                    self._tell(ScaleLink.THERE, reading)
                now = time.monotonic()
                if readings:
                    heard, was_heard, has_noise, answered = now, True, False, True
                    continue
                has_noise = has_noise or bool(data)
                if now - heard >= patience.silent_s:
                    self._tell(ScaleLink.GARBLED if has_noise else ScaleLink.SILENT)
                    self._decoder.forget()
                    heard, has_noise = now, False
        except Exception as fault:  # noqa: BLE001
            # pyserial's own fault is an OSError; a port that goes while it is read can also end in a
            # TypeError inside pyserial, or in a termios.error. None of them may end the listening.
            log.info("scale on %s: %r", self.name, fault)
            self._tell(ScaleLink.AWAY)
        return was_heard

    def _tell(self, link: ScaleLink, reading: Reading | None = None) -> None:
        with self._changed:
            if reading is None and self._seen.link is link:
                return
            self._seen = ScaleSeen(link, reading, self._seen.number + 1)
            self._changed.notify_all()


def _why_not(fault: Exception) -> ScaleLink:
    code = getattr(fault, "errno", None)
    if code in (errno.EACCES, errno.EPERM):
        return ScaleLink.DENIED
    if code in (errno.EBUSY, errno.EAGAIN):
        return ScaleLink.IN_USE
    return ScaleLink.AWAY
