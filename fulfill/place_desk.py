"""What people do to places from a desk: block one, open it again, have it counted."""

from __future__ import annotations

from collections.abc import Callable

from fulfill import operations
from fulfill.operations import Desk, Doing
from fulfill.people import Act
from fulfill.store import place_book


def block(desk: Desk, code: str, reason: str) -> str:
    """Nothing more is put there or promised from there; for supervisors. Raises Refused.

    What lies there stays, and what is promised of it can still be picked.
    """
    why = _plain(reason)
    return _do(
        desk,
        Act.OVERRIDE,
        "place_block",
        code,
        lambda doing: place_book.block(doing.session, code, is_blocked=True, reason=why),
    )


def unblock(desk: Desk, code: str, reason: str = "") -> str:
    """The place is used again; for supervisors. Raises Refused."""
    why = _plain(reason)
    return _do(
        desk,
        Act.OVERRIDE,
        "place_unblock",
        code,
        lambda doing: place_book.block(doing.session, code, is_blocked=False, reason=why),
    )


def ask_count(desk: Desk, code: str, reason: str = "") -> str:
    """Somebody who counts is sent there. Raises Refused where it is on the list already."""
    why = _plain(reason)
    return _do(
        desk,
        Act.COUNT,
        "count_asked",
        code,
        lambda doing: place_book.ask_count(doing.session, code, why, doing.now_us),
    )


def _do(desk: Desk, act: Act, kind: str, code: str, do: Callable[[Doing], str]) -> str:
    """The place's code is the payload, so that a desk finds all that was done to it."""

    def doing_it(doing: Doing) -> str:
        doing.said = do(doing)
        return doing.said

    return operations.run(desk, act, kind, code, doing_it)


def _plain(reason: str) -> str:
    return " ".join(reason.split())
