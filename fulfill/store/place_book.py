"""What a desk changes about a place: whether it is used, and that somebody counts it."""

from __future__ import annotations

from fulfill.errors import Refused
from fulfill.messages import Message, stop
from fulfill.places import OUTSIDE, PlaceKind
from fulfill.store.facts import next_number
from fulfill.store.session import Session
from fulfill.store.statements import Sql

REASON_MAX = 200
_PLACE = Sql("select id, kind, is_blocked from place where code = :code")
_SET = Sql("update place set is_blocked = :now where id = :id and is_blocked = :was")
_ASKED = Sql("select 1 from count_request where place_id = :place and state = 'open' limit 1")
_ASK = Sql(
    "insert into count_request (id, place_id, reason, state, asked_us)"
    " values (:id, :place, :reason, 'open', :now)"
)


def block(session: Session, code: str, *, is_blocked: bool, reason: str) -> str:
    """Close a place, or open it again; in words what was done. Raises Refused."""
    if is_blocked:
        _check(reason)
    place_id, was = _place(session, code)
    if was == is_blocked:
        raise Refused(_already(code, is_blocked=is_blocked))
    session.run(_SET, id=place_id, now=int(is_blocked), was=int(was))
    if is_blocked:
        return f"{code} is blocked: {reason}"
    return f"{code} is open again. {reason}".rstrip(". ")


def ask_count(session: Session, code: str, reason: str, now_us: int) -> str:
    """Put a place on the list of those to count. Raises Refused where it stands there already."""
    if len(reason) > REASON_MAX:
        raise Refused(_too_long(reason))
    place_id, _ = _place(session, code)
    if session.one(_ASKED, place=place_id) is not None:
        raise Refused(
            stop("counted_soon", "{place} waits to be counted already. Nothing was changed", place=code)
        )
    request = next_number(session, "count_request")
    session.run(_ASK, id=request, place=place_id, reason=reason or "asked", now=now_us)
    return f"{code} is on the list of places to count"


def _place(session: Session, code: str) -> tuple[int, bool]:
    row = session.one(_PLACE, code=code)
    if row is None or code.startswith("~") or PlaceKind(row[1]) in OUTSIDE:
        raise Refused(
            stop("no_such_place", "There is no place {place} in the building. Check the code", place=code)
        )
    return row[0], bool(row[2])


def _check(reason: str) -> None:
    if not reason:
        raise Refused(
            stop("reason_wanted_place", "Say why the place is blocked: whoever stands before it asks first")
        )
    if len(reason) > REASON_MAX:
        raise Refused(_too_long(reason))


def _too_long(reason: str) -> Message:
    return stop(
        "reason_too_long",
        "Say it in {most} characters, not {count}",
        most=REASON_MAX,
        count=len(reason),
    )


def _already(code: str, *, is_blocked: bool) -> Message:
    if is_blocked:
        return stop("blocked_already", "{place} is blocked already. Nothing was changed", place=code)
    return stop("open_already", "{place} is open already. Nothing was changed", place=code)
