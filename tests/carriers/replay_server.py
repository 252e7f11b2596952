"""A carrier's server on the loopback: each of its ways answers with a recording, and it keeps a bill."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler
from typing import Any

from tests.carriers.loopback import Loopback
from tests.carriers.recorded import FOLDER, rows


@dataclass(frozen=True)
class Way:
    """One way to the carrier, and what it answers there.

    Attributes:
        path: of the address, as a pattern; what stands behind "?" belongs to it.
        says: "file.jsonl:Name" of a recording, a file of `schema_samples`, or the answer itself.
        holds: only a request whose body has this.
        sells: a request here is on the bill.
    """

    method: str
    path: str
    says: Any
    holds: str = ""
    status: int = 200
    sells: bool = False


@dataclass
class ReplayServer(Loopback):
    """Starts with `with`; `url` is where it listens.

    Attributes:
        carrier: the folder of the recordings.
        swap: texts of the recordings that stand for something of this machine, "{url}" for its address.
        loses: whether the answer to a purchase is lost; it is sold nevertheless.
        sold: the bodies of the purchases. asked: all requests as method and path.
    """

    carrier: str
    ways: tuple[Way, ...]
    swap: tuple[tuple[str, str], ...] = ()
    loses: bool = False
    sold: list[bytes] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)

    def handle(self, http: BaseHTTPRequestHandler, body: bytes) -> None:
        _handle(self, http, body)

    def instead(self, sells: bool, says: Any, status: int = 200) -> None:
        """Where it sells, or else everywhere that is no login, another answer is given from now on."""
        self.ways = tuple(
            replace(way, says=says, status=status, sells=False)
            if (way.sells if sells else not is_login(way))
            else way
            for way in self.ways
        )

    def answer(self, says: Any) -> bytes:
        if isinstance(says, bytes):
            return says
        if isinstance(says, str) and says.endswith(".json"):
            says = (FOLDER / self.carrier / "schema_samples" / says).read_text("utf-8")
        elif isinstance(says, str) and ".jsonl:" in says:
            file, _, name = says.partition(":")
            says = rows(f"{self.carrier}/{file}")[name]
        text = says if isinstance(says, str) else json.dumps(says)
        for theirs, ours in self.swap:
            text = text.replace(theirs, ours.replace("{url}", self.url))
        return text.encode()


def is_login(way: Way) -> bool:
    return any(word in way.path.lower() for word in ("token", "authenticate", "login"))


def _handle(fake: ReplayServer, http: BaseHTTPRequestHandler, body: bytes) -> None:
    fake.asked.append((http.command, http.path))
    fake.bodies.append(body)
    for way in _fitting(fake.ways, http.command, http.path, body.decode()):
        if way.sells:
            fake.sold.append(body)
            if fake.loses:
                http.connection.shutdown(socket.SHUT_RDWR)
                http.close_connection = True
                return
        _send(http, way.status, fake.answer(way.says))
        return
    _send(http, 404, b"{}")


def _fitting(ways: Iterable[Way], method: str, path: str, body: str) -> Iterable[Way]:
    return (w for w in ways if w.method == method and re.fullmatch(w.path, path) and w.holds in body)


def _send(http: BaseHTTPRequestHandler, status: int, content: bytes) -> None:
    http.send_response(status)
    http.send_header("Content-Length", str(len(content)))
    http.end_headers()
    http.wfile.write(content)
