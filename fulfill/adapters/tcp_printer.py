"""A label printer on the network: raw bytes over TCP, usually port 9100.

The raw port has no receipt for a job. What can be known is whether any byte of the label left this
machine, and whether the other side took all of them; the outcome says exactly that.
"""

from __future__ import annotations

import contextlib
import socket
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fulfill.adapters import zebra_status
from fulfill.ports import SendOutcome, SendState

if TYPE_CHECKING:
    from fulfill.ports import PrintJob

_CHUNK_BYTES = 4096
_ANSWER_BYTES_MAX = 4096
_LOOK_S = 0.02


@dataclass(frozen=True, slots=True)
class Patience:
    """How long each part of a send may take, in seconds.

    Attributes:
        connect_s: until the connection stands, per address of the host.
        status_s: for the answer to the status question; silence is no obstacle.
        stall_s: without a single byte taken, before the send is given up.
        total_s: for all the bytes together, however slow the printer reads.
        close_s: for the printer to hang up after the last byte; many never do.
    """

    connect_s: float = 2.0
    status_s: float = 0.5
    stall_s: float = 5.0
    total_s: float = 60.0
    close_s: float = 1.0


class _Unready(Exception):  # noqa: N818 - an answer, named like one
    """The printer cannot print now; not one byte of the label has left."""


@dataclass(frozen=True, slots=True)
class TcpPrinter:
    """Sends labels to `host:port`. IPv4, IPv6 and names are fine."""

    name: str
    host: str
    port: int = 9100
    dpi: int = 203
    media_type: str = "application/zpl"
    asks_status: bool = True
    patience: Patience = Patience()

    @property
    def where(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def takes(self, media_type: str) -> bool:
        return media_type == self.media_type

    def send(self, job: PrintJob) -> SendOutcome:
        if not self.takes(job.media_type):
            why = f"The printer at {self.where} takes {self.media_type}, not {job.media_type}."
            return SendOutcome(SendState.REFUSED, self.where, f"{why} Choose another printer.")
        try:
            connection = self._connect()
        except _Unready as reason:
            return SendOutcome(SendState.REFUSED, self.where, str(reason))
        with connection:
            try:
                if self.asks_status and self.media_type == "application/zpl":
                    self._ask_status(connection)
            except _Unready as reason:
                return SendOutcome(SendState.REFUSED, self.where, str(reason))
            return self._deliver(connection, job.content)

    def _connect(self) -> socket.socket:
        try:
            return socket.create_connection((self.host, self.port), timeout=self.patience.connect_s)
        except socket.gaierror as fault:
            reason = f"No machine is known as {self.host}. Check the printer's address."
            raise _Unready(reason) from fault
        except TimeoutError as fault:
            waited_s = f"{self.patience.connect_s:g}"
            reason = f"The printer at {self.where} did not answer within {waited_s} s. Is it switched on?"
            raise _Unready(reason) from fault
        except ConnectionRefusedError as fault:
            reason = (
                f"The printer at {self.where} refused the connection: it is busy, or nothing prints there. "
                "Try again, or check its address."
            )
            raise _Unready(reason) from fault
        except (OSError, UnicodeError) as fault:
            raise _Unready(f"The printer at {self.where} cannot be reached ({fault}).") from fault

    def _ask_status(self, connection: socket.socket) -> None:
        """Returns when the label may be sent: the printer is ready, silent, or says nothing of sense."""
        deadline = time.monotonic() + self.patience.status_s
        answer = b""
        try:
            connection.sendall(zebra_status.HOST_STATUS)
            while not zebra_status.is_complete(answer) and len(answer) < _ANSWER_BYTES_MAX:
                if (wait_s := deadline - time.monotonic()) <= 0:
                    break
                connection.settimeout(wait_s)
                received = connection.recv(_ANSWER_BYTES_MAX)
                if not received:
                    raise ConnectionResetError
                answer += received
        except TimeoutError:
            pass
        except OSError as fault:
            reason = f"The printer at {self.where} hung up before the label was sent. Try again."
            raise _Unready(reason) from fault
        if words := zebra_status.trouble(answer):
            raise _Unready(f"The printer at {self.where} cannot print: {words}. Then print again.")

    def _deliver(self, connection: socket.socket, content: bytes) -> SendOutcome:
        left, why = self._push(connection, content)
        if why:
            return self._broken_off(left, len(content), why)
        try:
            connection.shutdown(socket.SHUT_WR)
            waiting = self._await_close(connection)
        except OSError as fault:
            return self._broken_off(left, len(content), f"the connection broke ({fault.strerror or fault})")
        if waiting:
            return self._broken_off(max(left - waiting, 1), len(content), "it stopped reading")
        return SendOutcome(SendState.SENT, self.where)

    def _push(self, connection: socket.socket, content: bytes) -> tuple[int, str]:
        """How many bytes left this machine, and why not all of them ("" when all)."""
        view = memoryview(content)
        left = 0
        end = time.monotonic() + self.patience.total_s
        while left < len(content):
            wait_s = min(self.patience.stall_s, end - time.monotonic())
            if wait_s <= 0:
                return left, f"it took more than {self.patience.total_s:g} s for one label"
            try:
                connection.settimeout(wait_s)
                left += connection.send(view[left : left + _CHUNK_BYTES])
            except TimeoutError:
                return left, f"it took nothing for {wait_s:.3g} s"
            except OSError as fault:
                return left, f"the connection broke ({fault.strerror or fault})"
        return left, ""

    def _await_close(self, connection: socket.socket) -> int:
        """Waits until the printer hangs up, but not for long. Returns the bytes it has not acknowledged.

        A printer that keeps the connection open is no fault: it is enough that its side acknowledged
        every byte. A printer that still acknowledges some is slow, and is given its time.
        """
        end = time.monotonic() + self.patience.total_s
        progress_at, waiting, is_open = time.monotonic(), _unacknowledged(connection), True
        connection.settimeout(_LOOK_S)
        while (now := time.monotonic()) < end:
            limit_s = self.patience.stall_s if waiting else self.patience.close_s
            if now - progress_at > limit_s or not (waiting or is_open):
                break
            if is_open:
                with contextlib.suppress(TimeoutError):
                    is_open = bool(connection.recv(_ANSWER_BYTES_MAX))
            else:
                time.sleep(_LOOK_S)
            if (still := _unacknowledged(connection)) < waiting:
                progress_at, waiting = time.monotonic(), still
        return waiting

    def _broken_off(self, left: int, total: int, why: str) -> SendOutcome:
        if left <= 0:
            why = f"The printer at {self.where} took nothing: {why}. Try again."
            return SendOutcome(SendState.REFUSED, self.where, why)
        why = f"The printer at {self.where} broke off after about {left} of {total} bytes: {why}."
        return SendOutcome(SendState.DOUBTFUL, self.where, f"{why} Look whether the label came out.")


def _unacknowledged(connection: socket.socket) -> int:
    """Bytes in flight that the other side has not acknowledged; 0 where the system does not tell."""
    try:
        import fcntl
        import termios

        count = fcntl.ioctl(connection.fileno(), termios.TIOCOUTQ, b"\0\0\0\0")
    except (ImportError, OSError):
        return 0
    return int.from_bytes(count, sys.byteorder)
