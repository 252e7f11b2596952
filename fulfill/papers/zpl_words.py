"""Cuts a stream of ZPL into its commands. Whatever the bytes are, the work is bounded by their number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

BYTES_MAX = 4_000_000
COMMANDS_MAX = 20_000
# Raw bytes follow the head of these: a comma for each parameter before them, and which one tells how many.
_RAW = {"GF": (4, 0, 1), "~DY": (5, 1, 3)}


@dataclass(frozen=True, slots=True)
class Command:
    """One command: "FO" for ^FO, "~DG" for a tilde's; all of ^A is "A". `body` is what follows."""

    name: str
    body: bytes


def commands(stream: bytes) -> Iterator[Command]:
    """The commands in their order, at most COMMANDS_MAX of the first BYTES_MAX bytes."""
    stream = stream[:BYTES_MAX]
    caret, tilde, comma = b"^", b"~", b","
    at = _next(stream, 0, caret, tilde)
    for _ in range(COMMANDS_MAX):
        if at >= len(stream):
            return
        if stream[at + 1 : at + 2] in (caret, tilde):
            # A sign too many is none.
            at += 1
            continue
        sign = "~" if stream[at : at + 1] == tilde else ""
        name = sign + stream[at + 1 : at + 3].decode("latin-1").upper()
        begin = at + (2 if name[:1] == "A" else 3)
        name = "A" if name[:1] == "A" else name
        if name.lstrip("~") in ("CC", "CT", "CD"):
            # From here on another sign begins a command, or parts what belongs to it.
            sign_now = stream[begin : begin + 1]
            caret = sign_now if name.endswith("CC") and sign_now else caret
            tilde = sign_now if name.endswith("CT") and sign_now else tilde
            comma = sign_now if name.endswith("CD") and sign_now else comma
            at = _next(stream, begin + 1, caret, tilde)
            continue
        end = _next(stream, _past_raw(stream, name, begin, comma), caret, tilde)
        body = stream[begin:end]
        if comma != b"," and name not in ("FD", "FV", "FX"):
            body = body.replace(comma, b",")
        yield Command(name, body)
        at = end


def _next(stream: bytes, at: int, caret: bytes, tilde: bytes) -> int:
    # One search for both: where one never comes again, its own search would read to the end each time.
    found = re.compile(b"[" + re.escape(caret) + re.escape(tilde) + b"]").search(stream, at)
    return found.start() if found else len(stream)


def _past_raw(stream: bytes, name: str, begin: int, comma: bytes) -> int:
    """Where to look for the next command: behind raw bytes, which may hold any sign."""
    if name not in _RAW:
        return begin
    count, form_at, size_at = _RAW[name]
    parts = stream[begin : begin + 200].split(comma, count)
    if len(parts) <= count:
        return begin
    form = parts[form_at].strip().upper()
    size = parts[size_at].strip()
    if form not in (b"B", b"C") or not re.fullmatch(rb"[0-9]{1,8}", size):
        return begin
    head = sum(len(part) + 1 for part in parts[:count])
    return begin + head + int(size)
