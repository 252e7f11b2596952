"""What connectors hand back, made plain: labels by what they are, times as everywhere.

Each connector writes these its own way (a label's kind by the carrier's own name or not at all, "13:47 PM",
oldest event first). Nothing here raises.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterable
from typing import Any, Final

from fulfill.adapters.carrier_account import MEDIA
from fulfill.ports import TrackEvent

_TIME: Final = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?(?:\s*([AP])M)?", re.IGNORECASE)
_LOOKED_AT: Final = 4000
_WAIT_MAX_S: Final = 900
# Their connectors take five in the afternoon for five in the morning: no time is better than a wrong one.
_HALF_DAYS: Final = frozenset({"dpd"})


def decoded(text: Any) -> bytes:
    """The bytes of a paper; b"" where there is none. Some carriers leave the padding away."""
    plain = re.sub(r"\s+", "", str(text or "")).rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4))
    except (binascii.Error, ValueError):
        return b""


def media_of(paper: bytes, told: Any = "") -> str:
    """What a paper is, by its own first bytes; by what was told of it where they say nothing."""
    if not paper:
        return ""
    head = paper[:_LOOKED_AT].lstrip()
    if head.startswith(b"%PDF-"):
        return MEDIA["PDF"]
    if head.startswith(b"\x89PNG"):
        return "image/png"
    if b"^XA" in head:
        return MEDIA["ZPL"]
    return MEDIA.get(str(told or "").upper(), "")


def events_of(kind: str, events: Iterable[Any] | None) -> tuple[TrackEvent, ...]:
    """What happened to a parcel, the newest first, each at "2026-03-02 14:05" of the carrier's own place."""
    told = [
        TrackEvent(
            " ".join(part for part in (str(each.date or ""), _time(kind, each)) if part),
            str(each.description or each.code or "").strip(),
            str(each.location or "").strip(),
        )
        for each in events or ()
    ]
    if told and told[0].at < told[-1].at:
        told.reverse()
    return tuple(told)


def _time(kind: str, event: Any) -> str:
    return "" if kind in _HALF_DAYS else time_of(event.time)


def time_of(text: Any) -> str:
    """A time by 24 hours. "13:47 PM" is 13:47: some connectors write AM and PM behind those too."""
    found = _TIME.search(str(text or ""))
    if found is None:
        return str(text or "").strip()
    hour, half = int(found[1]), (found[3] or "").upper()
    if half == "P" and hour < 12:
        hour += 12
    elif half == "A" and hour == 12:
        hour = 0
    return f"{hour:02d}:{found[2]}"


def meta_of(meta: Any) -> str:
    """What a manifest wants to hear again; short, and never a document."""
    plain = {
        str(name): value
        for name, value in (meta or {}).items()
        if isinstance(value, str | int | float | bool) and len(str(value)) <= 200
    }
    return json.dumps(plain, sort_keys=True)


def days_of(found: Any) -> int | None:
    """Working days on the way; None where nothing of that kind is told."""
    return found if isinstance(found, int) and 0 <= found < 1000 else None


def seconds_of(text: str) -> int:
    """A Retry-After in seconds; a date, or nothing, waits as usual."""
    return min(int(text), _WAIT_MAX_S) if text.isdecimal() else 0
