"""The wire to a carrier: every request that karrio makes goes through here, and is remembered.

karrio hands back words; whether a label may have been bought is told only by what happened on the wire.
So its way to the network is replaced by this one, which

* keeps of each request whether it may have reached the carrier, and how the carrier answered;
* never sends the same request twice within one call, whatever a library wants to retry;
* checks certificates (karrio switches that off for the whole process), speaks https only, follows no
  redirect, reads at most 10 MB, and ends after a time that is well within the outbox's lease.

One call at a time: karrio's requests carry nothing by which two calls could be told apart.
"""

from __future__ import annotations

import http.client
import io
import ssl
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message as Headers
from functools import cache
from typing import Any, Final, Self
from urllib.parse import urlsplit, urlunsplit

from fulfill.adapters.carrier_account import is_this_machine

CALL_S: Final = 40.0
REQUEST_S: Final = 20.0
_BODY_MAX: Final = 10_000_000
_CHUNK: Final = 65_536
_HARMLESS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_LOCK = threading.Lock()


class NotReached(ConnectionError):  # noqa: N818 - a finding, named like one
    """The connection was not made, so not a byte of the request left."""


class Broken(ConnectionError):  # noqa: N818 - a finding, named like one
    """The answer ended before its end."""


@dataclass(slots=True)
class Exchange:
    """One request, and what came back.

    Attributes:
        path: of the address, without what stands behind "?".
        left: whether the request may have reached the carrier.
        status: of the answer; 0 where none came whole.
    """

    method: str
    path: str
    left: bool = False
    status: int = 0
    body: bytes = b""
    retry_after: str = ""

    @property
    def is_login(self) -> bool:
        words = ("oauth", "token", "authenticate", "/auth", "/login")
        return any(word in self.path.lower() for word in words)

    @property
    def acts(self) -> bool:
        """Whether it asks the carrier to do something, and not only to tell."""
        return self.method not in _HARMLESS and not self.is_login


@dataclass(slots=True)
class Call:
    """All requests of one thing that is asked of a carrier."""

    own_host: str
    other: str
    ends_at: float
    exchanges: list[Exchange] = field(default_factory=list)
    seen: set[tuple[str, str, bytes]] = field(default_factory=set)


_current: Call | None = None


@contextmanager
def call(own_url: str, other_url: str = "", timeout_s: float = CALL_S) -> Iterator[Call]:
    """Everything that karrio sends within goes through here; `other_url` stands for the carrier's own."""
    global _current  # noqa: PLW0603 - karrio sends from threads of its own, which know nothing of ours
    with _LOCK:
        _current = Call(urlsplit(own_url).netloc, other_url, time.monotonic() + timeout_s)
        try:
            yield _current
        finally:
            _current = None


def urlopen(request: Any, *_args: object, **_more: object) -> Answer:
    """In place of urllib's own; raises what that raises."""
    now = _current
    if now is None:
        raise NotReached("no call is under way")
    return _send(now, request)


class Body(bytes):
    """What was read, that can be read again: some connectors do."""

    def read(self) -> bytes:
        return bytes(self)


class Answer:
    """A whole answer, as karrio reads it."""

    def __init__(self, status: int, headers: Headers, body: bytes, url: str) -> None:
        self.status, self.headers, self.url = status, headers, url
        self._body = body

    def read(self) -> bytes:
        return Body(self._body)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is left open."""


def _send(now: Call, request: urllib.request.Request) -> Answer:
    url = _redirected(now, request.full_url)
    data = bytes(request.data or b"")  # type: ignore[arg-type]
    method = request.get_method()
    exchange = Exchange(method, urlsplit(url).path)
    is_shut = any(each.is_login and each.status >= 400 for each in now.exchanges)
    now.exchanges.append(exchange)
    if is_shut and not exchange.is_login:
        # Some connectors ask on without a token; then it is the carrier's answer to that which is told.
        raise NotReached("the carrier did not take the keys")
    parts = urlsplit(url)
    if parts.scheme != "https" and not is_this_machine(parts.hostname or ""):
        raise NotReached(f"{parts.hostname} is not asked without encryption")
    if method not in _HARMLESS:
        if (method, url, data) in now.seen:
            raise NotReached("the same request is not sent twice")
        now.seen.add((method, url, data))
    left_s = min(REQUEST_S, now.ends_at - time.monotonic())
    if left_s <= 0:
        raise NotReached("the time for this call is over")
    plain = urllib.request.Request(  # noqa: S310 - the scheme is looked at above
        url, data=request.data, headers=dict(request.header_items()), method=method
    )
    exchange.left = True
    try:
        return _whole(now, exchange, _opener().open(plain, timeout=left_s))
    except urllib.error.HTTPError as refused:
        answer = _whole(now, exchange, refused)
        raise urllib.error.HTTPError(
            url, answer.status, refused.reason, answer.headers, io.BytesIO(answer.read())
        ) from None
    except NotReached:
        exchange.left = False
        raise
    except urllib.error.URLError as trouble:
        if isinstance(trouble.reason, NotReached):
            exchange.left = False
            raise trouble.reason from None
        raise Broken(str(trouble.reason)) from trouble
    except http.client.HTTPException as trouble:
        raise Broken(type(trouble).__name__) from trouble


def _redirected(now: Call, url: str) -> str:
    if not now.other or urlsplit(url).netloc != now.own_host:
        return url
    other, parts = urlsplit(now.other), urlsplit(url)
    path = other.path.rstrip("/") + parts.path
    return urlunsplit((other.scheme, other.netloc, path, parts.query, parts.fragment))


def _whole(now: Call, exchange: Exchange, response: Any) -> Answer:
    """The answer, once all of it is here; before that nobody is told that there is one."""
    announced = response.headers.get("Content-Length", "")
    body = b""
    while chunk := response.read(_CHUNK):
        body += chunk
        if len(body) > _BODY_MAX:
            raise Broken(f"the answer is larger than {_BODY_MAX:,} bytes")
        if time.monotonic() > now.ends_at:
            raise TimeoutError("the answer took too long")
    if announced.isdecimal() and len(body) != int(announced):
        raise Broken("the answer broke off")
    exchange.status, exchange.body = response.status, body
    exchange.retry_after = response.headers.get("Retry-After", "")
    return Answer(response.status, response.headers, body, response.url)


class _Plain(http.client.HTTPConnection):
    def connect(self) -> None:
        try:
            super().connect()
        except OSError as trouble:
            raise NotReached(str(trouble)) from trouble


class _Secure(http.client.HTTPSConnection):
    def connect(self) -> None:
        try:
            super().connect()
        except OSError as trouble:
            raise NotReached(str(trouble)) from trouble


class _PlainHandler(urllib.request.HTTPHandler):
    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(_Plain, req)


class _SecureHandler(urllib.request.HTTPSHandler):
    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(_Secure, req, context=_context())


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        """A key that was meant for one host goes to no other: the redirect is an answer like any."""


@cache
def _context() -> ssl.SSLContext:
    return ssl.create_default_context()


@cache
def _opener() -> urllib.request.OpenerDirector:
    return urllib.request.build_opener(_PlainHandler, _SecureHandler, _NoRedirect)
