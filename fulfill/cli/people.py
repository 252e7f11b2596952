"""people: let a badge in again."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from fulfill.cli import door, telling
from fulfill.errors import Refused

if TYPE_CHECKING:
    from fulfill.operations import Doing


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    people = commands.add_parser("people", parents=[behind], help="unlock a badge after too many wrong PINs")
    inner = people.add_subparsers(metavar="unlock", required=True)
    one = inner.add_parser("unlock", parents=[behind], help="forget the wrong PINs of a badge")
    one.add_argument("other", metavar="BADGE")
    one.set_defaults(run=unlock)


def unlock(call: argparse.Namespace) -> int:
    """Fulfill people unlock: by a supervisor or an administrator."""
    from fulfill import operations
    from fulfill.messages import stop
    from fulfill.people import Act
    from fulfill.store import logins

    with door.warehouse(call) as opened:
        who = door.person(call, opened)
        act = Act.OVERRIDE if who.may(Act.OVERRIDE) else Act.SETTINGS
        desk = door.desk_of(call, opened, who, act)

        def do(doing: Doing) -> None:
            if not logins.unlock(doing.session, call.other):
                raise Refused(stop("unknown_badge", "Nobody here has the badge {badge}", badge=call.other))
            doing.said = f"badge {call.other} is unlocked"

        operations.run(desk, act, "unlock", call.other, do)
    telling.say(f"The badge {call.other} may come in again.")
    return 0
