"""A carrier's own server on the loopback: it sells what it is asked for, and misbehaves when it is told to.

What it answers are recorded exchanges of UPS and Canada Post, where they lie beside the project; only the
numbers, references, prices and labels in them are put in anew for each parcel.
"""

from __future__ import annotations

import base64
import contextlib
import copy
import json
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from http.server import BaseHTTPRequestHandler
from typing import Any

from tests.carriers.loopback import Loopback
from tests.carriers.recorded import canadapost, ups


class Mishap(StrEnum):
    """What goes wrong with one purchase; AFTER: the label is sold nevertheless."""

    NONE = "none"
    HANGS_BEFORE = "hangs before"
    HANGS_AFTER = "hangs after"
    CUT_BEFORE = "cut before"
    CUT_AFTER = "cut after"
    MID_BODY = "cut in mid-body"
    LATE = "late"
    TWICE = "answers twice"
    TROUBLE_BEFORE = "503 before"
    TROUBLE_AFTER = "500 after"
    TOO_MANY = "429"
    MALFORMED = "malformed"
    OTHER_PARCEL = "another parcel"
    OTHER_PRICE = "another price"
    REFUSED = "refused"
    NO_REASON = "refused without a reason"
    UNAUTHORISED = "keys refused"


SOLD_BEFORE_ANSWER = frozenset(
    {Mishap.HANGS_AFTER, Mishap.CUT_AFTER, Mishap.MID_BODY, Mishap.TROUBLE_AFTER, Mishap.MALFORMED}
)


@dataclass(frozen=True)
class Sold:
    """One label on the carrier's bill."""

    reference: str
    tracking: str
    service: str
    price: str


@dataclass
class Asked:
    """One request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class FakeServer(Loopback):
    """Starts with `with`; `url` is where it listens.

    Attributes:
        mishap: asked once for each purchase, in order.
        price: of every label, as text; `dearer` is what OTHER_PRICE charges.
        knows_references: whether a label can be found again.
    """

    mishap: Callable[[], Mishap] = lambda: Mishap.NONE
    price: str = "12.40"
    dearer: str = "31.00"
    knows_references: bool = True
    bought: list[Sold] = field(default_factory=list)
    voided: set[str] = field(default_factory=set)
    asked: list[Asked] = field(default_factory=list)
    manifests: list[bytes] = field(default_factory=list)
    stop: threading.Event = field(default_factory=threading.Event)
    keys: str = "Basic " + base64.b64encode(b"my-id:my-secret").decode()
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __exit__(self, *why: object) -> None:
        self.stop.set()
        super().__exit__(*why)

    def handle(self, http: BaseHTTPRequestHandler, body: bytes) -> None:
        _handle(self, http, body)

    def paid_for(self, reference: str) -> list[Sold]:
        return [one for one in self.bought if one.reference == reference]

    def sell(self, reference: str, service: str, price: str) -> Sold:
        with self._lock:
            sold = Sold(reference, f"1Z{len(self.bought) + 1:016d}", service, price)
            self.bought.append(sold)
        return sold

    def asked_for(self, part: str) -> list[Asked]:
        return [one for one in self.asked if part in one.path]


def _handle(fake: FakeServer, http: BaseHTTPRequestHandler, body: bytes) -> None:
    asked = Asked(http.command, http.path, dict(http.headers), body)
    fake.asked.append(asked)
    path = asked.path.partition("?")[0]
    if path.endswith("/oauth/token"):
        if asked.headers.get("Authorization", asked.headers.get("authorization")) != fake.keys:
            return _json(
                http, 401, {"response": {"errors": [{"code": "10401", "message": "ClientId is Invalid"}]}}
            )
        return _json(http, 200, ups.TOKEN)
    for part, answer in _WAYS.items():
        if part in path:
            return answer(fake, http, asked)
    return _send(http, 404, b"{}")


def _ups_ship(fake: FakeServer, http: BaseHTTPRequestHandler, asked: Asked) -> None:
    request = json.loads(asked.body)["ShipmentRequest"]
    reference = request["Request"]["TransactionReference"]["CustomerContext"]
    service = request["Shipment"]["Service"]["Code"]
    mishap = fake.mishap()
    match mishap:
        case Mishap.HANGS_BEFORE:
            fake.stop.wait(30)
            return
        case Mishap.CUT_BEFORE:
            _cut(http)
            return
        case Mishap.TROUBLE_BEFORE:
            _send(http, 503, b"<html>down for maintenance</html>", "text/html")
            return
        case Mishap.TOO_MANY:
            _send(
                http,
                429,
                b'{"response":{"errors":[{"code":"250002","message":"slow down"}]}}',
                retry_after="120",
            )
            return
        case Mishap.REFUSED:
            _json(
                http,
                400,
                {
                    "response": {
                        "errors": [{"code": "120202", "message": "Missing or invalid ship to postal code"}]
                    }
                },
            )
            return
        case Mishap.NO_REASON:
            _send(http, 400, b"<html>no</html>", "text/html")
            return
        case Mishap.UNAUTHORISED:
            _json(
                http,
                401,
                {"response": {"errors": [{"code": "250003", "message": "Invalid Access License number"}]}},
            )
            return
        case _:
            pass
    price = fake.dearer if mishap is Mishap.OTHER_PRICE else fake.price
    sold = fake.sell(reference, service, price)
    shown = "P9999-9-OTHER" if mishap is Mishap.OTHER_PARCEL else reference
    answer = json.dumps(ups.shipped(sold.tracking, shown, price)).encode()
    _misbehave(fake, http, mishap, answer)


def _misbehave(fake: FakeServer, http: BaseHTTPRequestHandler, mishap: Mishap, answer: bytes) -> None:
    match mishap:
        case Mishap.HANGS_AFTER:
            fake.stop.wait(30)
        case Mishap.CUT_AFTER:
            _cut(http)
        case Mishap.TROUBLE_AFTER:
            _send(http, 500, b"{}")
        case Mishap.MALFORMED:
            _send(http, 200, answer[:200])
        case Mishap.MID_BODY:
            _send(http, 200, answer[: len(answer) // 2], length=len(answer))
        case Mishap.LATE:
            fake.stop.wait(0.2)
            _send(http, 200, answer)
        case Mishap.TWICE:
            _send(http, 200, answer)
            _send(http, 200, answer)
        case _:
            _send(http, 200, answer)


def _ups_recover(fake: FakeServer, http: BaseHTTPRequestHandler, asked: Asked) -> None:
    reference = json.loads(asked.body)["LabelRecoveryRequest"]["ReferenceValues"]["ReferenceNumber"]["Value"]
    found = fake.paid_for(reference) if fake.knows_references else []
    if not found:
        _json(
            http,
            400,
            {"response": {"errors": [{"code": "300101", "message": "No label for this reference"}]}},
        )
    else:
        _json(http, 200, ups.recovered([one.tracking for one in found]))


def _ups_void(fake: FakeServer, http: BaseHTTPRequestHandler, asked: Asked) -> None:
    tracking = asked.path.rpartition("/")[2]
    if tracking in fake.voided:
        _json(
            http,
            400,
            {"response": {"errors": [{"code": "190117", "message": "The shipment has already been voided"}]}},
        )
        return
    if tracking not in {one.tracking for one in fake.bought}:
        _json(http, 400, {"response": {"errors": [{"code": "190102", "message": "No shipment found"}]}})
        return
    fake.voided.add(tracking)
    _json(http, 200, ups.VOIDED)


def _ups_rate(fake: FakeServer, http: BaseHTTPRequestHandler, asked: Asked) -> None:
    _json(http, 200, ups.RATES)


def _ups_track(fake: FakeServer, http: BaseHTTPRequestHandler, asked: Asked) -> None:
    known = {one.tracking for one in fake.bought}
    number = asked.path.partition("?")[0].rpartition("/")[2]
    _json(http, 200, ups.TRACKED if number in known else ups.NOT_TRACKED)


def _post_ship(fake: FakeServer, http: BaseHTTPRequestHandler, asked: Asked) -> None:
    if asked.method == "POST":
        reference = canadapost.reference_in(asked.body)
        mishap = fake.mishap()
        if mishap in (Mishap.CUT_BEFORE, Mishap.HANGS_BEFORE):
            _cut(http)
            return
        with fake._lock:
            number = f"{len(fake.bought) + 1:012d}"
            fake.bought.append(Sold(reference, number, "DOM.EP", fake.price))
        answer = canadapost.shipped(number, fake.price).encode()
        _misbehave(fake, http, mishap, answer)
        return
    if asked.method == "DELETE":
        fake.voided.add(asked.path.rpartition("/")[2])
        _send(http, 204, b"")
        return
    _send(
        http, 200, canadapost.created(asked.path.rpartition("/")[2], fake.price).encode(), "application/xml"
    )


def _post_manifest(fake: FakeServer, http: BaseHTTPRequestHandler, asked: Asked) -> None:
    if asked.method == "POST":
        fake.manifests.append(asked.body)
        _send(http, 200, canadapost.manifests().encode(), "application/xml")
    else:
        _send(http, 200, canadapost.MANIFEST.encode(), "application/xml")


_WAYS: dict[str, Callable[[FakeServer, BaseHTTPRequestHandler, Asked], None]] = {
    "/api/shipments/v2409/ship": _ups_ship,
    "/void/cancel/": _ups_void,
    "/labels/v1/recovery": _ups_recover,
    "/api/rating/": _ups_rate,
    "/api/track/": _ups_track,
    "/rs/ship/price": lambda fake, http, asked: _send(
        http, 200, canadapost.RATES.encode(), "application/xml"
    ),
    "/artifact/": lambda fake, http, asked: _send(http, 200, canadapost.LABEL, "application/pdf"),
    "/manifest": _post_manifest,
    "/shipment": _post_ship,
}


def _json(http: BaseHTTPRequestHandler, status: int, answer: Any) -> None:
    _send(http, status, json.dumps(copy.copy(answer)).encode())


def _send(
    http: BaseHTTPRequestHandler, status: int, body: bytes, media: str = "application/json", *,
    retry_after: str = "", length: int = -1,
) -> None:  # fmt: skip
    http.send_response(status)
    http.send_header("Content-Type", media)
    http.send_header("Content-Length", str(len(body) if length < 0 else length))
    if retry_after:
        http.send_header("Retry-After", retry_after)
    http.end_headers()
    with contextlib.suppress(OSError):
        http.wfile.write(body)


def _cut(http: BaseHTTPRequestHandler) -> None:
    """The connection is gone before a byte of the answer."""
    http.close_connection = True
    http.connection.shutdown(socket.SHUT_RDWR)
