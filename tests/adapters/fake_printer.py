"""A label printer on 127.0.0.1 that can misbehave in the ways real ones do."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

HOST_STATUS = b"~HS"
_LINGER_NONE = struct.pack("ii", 1, 0)


def host_status(*, paper_out: int = 0, paused: int = 0, head_open: int = 0, ribbon_out: int = 0) -> bytes:
    """What a Zebra answers to ~HS (ZPL II Programming Guide)."""
    first = f"030,{paper_out},{paused},1245,000,0,0,0,000,0,0,0"
    second = f"000,0,{head_open},{ribbon_out},0,2,4,0,00000000,1,000"
    return "".join(f"\x02{text}\x03\r\n" for text in (first, second, "1234,0")).encode()


@dataclass(frozen=True, slots=True)
class Manners:
    """How the printer behaves.

    Attributes:
        status: the answer to ~HS; None is silence.
        reset_after: bytes of the label that are read before the connection is reset.
        hangs_up_at_once: closes the connection as soon as it stands.
        stalls: reads nothing of the label.
        bytes_per_s: how fast it reads; 0 is as fast as it can.
        keeps_open: never hangs up by itself.
        buffer_bytes: what its side takes without reading.
    """

    status: bytes | None = None
    reset_after: int | None = None
    hangs_up_at_once: bool = False
    stalls: bool = False
    bytes_per_s: int = 0
    keeps_open: bool = False
    buffer_bytes: int = 65536


class FakePrinter:
    """Listens while the `with` lasts, at the port `at` if that is given.

    `labels` holds what came, a connection each.
    """

    def __init__(
        self, manners: Manners | None = None, *, family: socket.AddressFamily = socket.AF_INET, at: int = 0
    ) -> None:
        self._manners = manners or Manners()
        self._family = family
        self._at = at
        self._over = threading.Event()
        self._threads: list[threading.Thread] = []
        self.labels: list[bytes] = []
        self.questions = 0

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    def __enter__(self) -> Self:
        self._listener = socket.socket(self._family, socket.SOCK_STREAM)
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, self._manners.buffer_bytes)
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind(("::1" if self._family == socket.AF_INET6 else "127.0.0.1", self._at))
        self._listener.listen()
        self._listener.settimeout(0.02)
        self._start(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        for thread in list(self._threads):
            thread.join(5)
        self._listener.close()

    def wait_for_labels(self, count: int = 1) -> list[bytes]:
        """What came, once that many connections have ended; what came in 5 s if they have not."""
        deadline = time.monotonic() + 5
        while len(self.labels) < count and time.monotonic() < deadline:
            time.sleep(0.005)
        return self.labels

    def _start(self, work: object, *args: socket.socket) -> None:
        assert callable(work)
        thread = threading.Thread(target=work, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._over.is_set():
            with contextlib.suppress(TimeoutError):
                connection, _ = self._listener.accept()
                self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            if self._manners.hangs_up_at_once:
                return
            connection.settimeout(0.02)
            self.labels.append(self._read(connection))
            while self._manners.keeps_open and not self._over.is_set():
                time.sleep(0.01)

    def _read(self, connection: socket.socket) -> bytes:
        label = b""
        while not self._over.is_set():
            if self._manners.stalls and self.questions:
                time.sleep(0.01)
                continue
            if self._manners.reset_after is not None and len(label) >= self._manners.reset_after:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NONE)
                return label
            with contextlib.suppress(TimeoutError):
                received = connection.recv(self._portion(len(label)))
                if not received:
                    return label
                label += received
                if label.startswith(HOST_STATUS):
                    label = self._answer(connection, label)
                elif self._manners.bytes_per_s:
                    time.sleep(len(received) / self._manners.bytes_per_s)
        return label

    def _answer(self, connection: socket.socket, label: bytes) -> bytes:
        self.questions += 1
        if self._manners.status is not None:
            connection.sendall(self._manners.status)
        return label.removeprefix(HOST_STATUS)

    def _portion(self, taken: int) -> int:
        if not taken and not self.questions:
            # The status question comes whole, so that the first byte counted is the label's own.
            return len(HOST_STATUS)
        if self._manners.reset_after is not None:
            return max(self._manners.reset_after - taken, 1)
        return max(self._manners.bytes_per_s // 20, 1) if self._manners.bytes_per_s else 65536


def closed_port() -> int:
    """A port on 127.0.0.1 where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
