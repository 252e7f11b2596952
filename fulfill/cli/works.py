"""rework: work orders for pieces that are made good or packed anew."""

from __future__ import annotations

import argparse
from typing import Any

from fulfill.cli import door, telling

KINDS = ("refurbish", "repackage")


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    rework = commands.add_parser(
        "rework", parents=[behind], help="make or end a work order; work on one with: fulfill work kit"
    )
    inner = rework.add_subparsers(metavar="make|end", required=True)
    make = inner.add_parser("make", parents=[behind], help="an order for a piece that waits at a place")
    make.add_argument("place", metavar="PLACE", help="a quarantine or damaged place")
    make.add_argument("sku", metavar="SKU")
    make.add_argument("--kind", choices=KINDS, default=KINDS[0])
    make.add_argument("--lot", default="", metavar="CODE", help="where several lots lie there")
    make.add_argument("--serial", default="", metavar="CODE", help="where several serials lie there")
    make.set_defaults(run=make_order)
    end = inner.add_parser("end", parents=[behind], help="end an order that nothing has gone into")
    end.add_argument("number", metavar="NUMBER")
    end.set_defaults(run=end_order)


def make_order(call: argparse.Namespace) -> int:
    """Fulfill rework make."""
    from fulfill import work_desk
    from fulfill.people import Act
    from fulfill.works import WorkKind

    with door.warehouse(call) as opened:
        desk = door.desk(call, opened, Act.KIT)
        number = work_desk.make(
            desk, call.place, call.sku, WorkKind(call.kind), lot=call.lot, serial=call.serial
        )
    print(telling.safe(number))
    telling.say(f"{number}: scan it with fulfill work kit.")
    return 0


def end_order(call: argparse.Namespace) -> int:
    """Fulfill rework end."""
    from fulfill import work_desk
    from fulfill.people import Act

    with door.warehouse(call) as opened:
        work_desk.end(door.desk(call, opened, Act.KIT), call.number)
    telling.say(f"Work order {call.number} is ended.")
    return 0
