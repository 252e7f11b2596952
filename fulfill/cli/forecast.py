"""forecast: which orders will miss their truck, from the station's own times."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from fulfill.cli import door, telling

if TYPE_CHECKING:
    from fulfill.outlook import Outlook
    from fulfill.plan.forecast import Due, Hands, Pace


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    forecast = commands.add_parser(
        "forecast", parents=[behind], help="when today's orders will be ready, and which miss their truck"
    )
    forecast.add_argument("--all", action="store_true", dest="wants_all", help="also those that make it")
    forecast.add_argument("--json", action="store_true", dest="as_json")
    forecast.set_defaults(run=show)


def show(call: argparse.Namespace) -> int:
    """Fulfill forecast."""
    from fulfill.clock import SystemClock
    from fulfill.outlook import outlook

    with door.warehouse(call) as opened, opened.database.read() as session:
        found = outlook(session, SystemClock().now())
    needed = found.needed()
    dues = [due for due in found.dues if due.over_s or call.wants_all]
    if call.as_json:
        telling.as_json(_document(found, needed, dues))
        return 0
    for truck in found.trucks:
        missed = f", {truck.missed} will miss it" if truck.missed else ""
        telling.say(
            telling.safe(f"{truck.service or 'any service'} {truck.at:%H:%M}: {truck.orders} orders{missed}")
        )
    for due in dues:
        print(_line(due))
    telling.say(_hands(found, needed))
    telling.say(_paces(found))
    return 0


def _document(found: Outlook, needed: Hands | None, dues: list[Due]) -> dict[str, Any]:
    return {
        "trucks": [
            {
                "service": truck.service or None,
                "at": f"{truck.at:%H:%M}",
                "orders": truck.orders,
                "missed": truck.missed,
                "ready_at": f"{truck.ready_at:%Y-%m-%dT%H:%M:%S}",
            }
            for truck in found.trucks
        ],
        "orders": [
            {
                "order": due.job.order,
                "next": due.job.stage.value,
                "service": due.job.service or None,
                "truck": f"{due.job.truck:%H:%M}" if due.job.truck else None,
                "ready_at": f"{due.ready_at:%Y-%m-%dT%H:%M:%S}",
                "late_s": due.over_s,
            }
            for due in dues
        ],
        "pickers": found.hands.pickers,
        "packers": found.hands.packers,
        "needed": None if needed is None else {"pickers": needed.pickers, "packers": needed.packers},
        "pace": {"pick": _pace(found.paces.pick, "line"), "pack": _pace(found.paces.pack, "unit")},
    }


def _pace(pace: Pace, each: str) -> dict[str, Any]:
    return {
        "order_s": round(pace.start_s, 1), f"{each}_s": round(pace.each_s, 1), "learned_from": pace.seen
    }  # fmt: skip


def _line(due: Due) -> str:
    truck = f"truck {due.job.truck:%H:%M}" if due.job.truck else "no truck time"
    late = f", {-(-due.over_s // 60)} min too late" if due.over_s else ""
    return telling.safe(f"{due.job.order}  {due.job.stage}  {truck}  ready {due.ready_at:%H:%M}{late}")


def _hands(found: Outlook, needed: Hands | None) -> str:
    now = f"{found.hands.pickers} picking, {found.hands.packers} packing"
    late = len(found.missing)
    if not late:
        return f"With {now}, every order makes its truck."
    if needed is None:
        return f"With {now}, {late} orders are too late; more hands do not save all of them."
    if needed == found.hands:
        return f"With {now}, {late} orders are too late, and no more hands would save them."
    more = f"{needed.pickers} picking and {needed.packers} packing"
    return f"With {now}, {late} orders are too late; with {more}, all make it that still can."


def _paces(found: Outlook) -> str:
    pick, pack = found.paces.pick, found.paces.pack
    return (
        f"Picking takes {pick.start_s:.0f} s an order and {pick.each_s:.0f} s a line ({_source(pick)}), "
        f"packing {pack.start_s:.0f} s and {pack.each_s:.0f} s a unit ({_source(pack)})."
    )


def _source(pace: Pace) -> str:
    return f"from the last {pace.seen}" if pace.seen else "supposed: too little work is known"
