"""Why a carrier gave nothing, by what happened on the wire: it says no, it is away, or nobody knows.

Only what is certain is called so: a purchase that may have been made is never called refused.
"""

from __future__ import annotations

import re
from typing import Final

from fulfill.adapters import karrio_payload, karrio_plain, karrio_reading
from fulfill.adapters.karrio_wire import Call, Exchange
from fulfill.messages import carriers as says
from fulfill.ports import CarrierAway, CarrierRefused, CarrierUnknown, LabelRequest

# Time-out, conflict, too early: what these leave behind is not for certain nothing.
_UNSURE: Final = frozenset({408, 409, 425})
# What carriers say of keys where they have no HTTP 401 for that: in a whole answer, or in a SOAP fault.
NO_ENTRY: Final = re.compile(
    r"authenticat|unauthori[sz]ed|credential|password|log ?in|client.?id|invalid.{0,9}key", re.IGNORECASE
)


def why(
    code: str, call: Call, words: str, request: LabelRequest | None = None
) -> CarrierRefused | CarrierUnknown:
    """What to raise. `words` are the carrier's own, without any key; `request`: the parcel, if about one."""
    left = [each for each in call.exchanges if each.left]
    acted = [each for each in left if each.acts]
    if not call.exchanges:
        return _refused(code, words) if words else _not_made(code, request)
    if not left:
        return CarrierAway(says.not_reached(code).text)
    last = (acted or left)[-1]
    if _keeps_out(last, words):
        return CarrierAway(says.keys_refused(code).text)
    if any(200 <= each.status < 300 for each in acted[:-1]):
        # Bought by the first request of several; that a later one was refused does not undo it.
        return CarrierUnknown(says.unreadable(code).text)
    is_fault = karrio_reading.is_fault(last.body)
    match last.status:
        case 429:
            return CarrierAway(says.too_often(code).text, karrio_plain.seconds_of(last.retry_after))
        case 401 | 403:
            return CarrierAway(says.keys_refused(code).text)
        case status if 400 <= status < 500 and status not in _UNSURE:
            if last.is_login:
                return CarrierAway(says.keys_refused(code).text)
            return _refused(code, words or f"HTTP {status}")
        case 200 | 201 | 202 if words:
            return _refused(code, words)
        case 500 if words and is_fault and karrio_reading.blames_asker(last.body):
            return _refused(code, words)
        case 0:
            said = says.no_answer(code)
        case status if status >= 500:
            said = says.own_trouble(code, status)
        case _:
            said = says.unreadable(code)
    if not acted:
        return CarrierAway(said.text, karrio_plain.seconds_of(last.retry_after))
    return CarrierUnknown(said.text)


def _keeps_out(last: Exchange, words: str) -> bool:
    """Whether the keys are refused without HTTP 401: at a login, or by a SOAP fault, which is always 500."""
    may_say_so = (last.is_login and last.status) or karrio_reading.is_fault(last.body)
    return bool(may_say_so) and NO_ENTRY.search(words) is not None


def _not_made(code: str, request: LabelRequest | None) -> CarrierRefused:
    """The connector stumbled before it asked: over what is not there, most often."""
    lacking = karrio_payload.lacking(request) if request is not None else ()
    if lacking:
        return CarrierRefused(says.receiver_missing(code, ", ".join(lacking)).text)
    return CarrierRefused(says.not_made(code).text)


def _refused(code: str, words: str) -> CarrierRefused:
    return CarrierRefused(says.refused(code, words).text)
