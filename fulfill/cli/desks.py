"""release and order: what is decided about orders."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from fulfill.cli import door, telling

if TYPE_CHECKING:
    from fulfill.store.release import Released


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    release = commands.add_parser(
        "release",
        parents=[behind],
        help="promise stock to the orders that may go, and make pick work of them",
    )
    release.add_argument("orders", nargs="*", metavar="ORDER", help="only these; else all that wait")
    release.add_argument(
        "--json", action="store_true", dest="as_json", help="one JSON document on standard output"
    )
    release.set_defaults(run=release_orders)

    order = commands.add_parser(
        "order", parents=[behind], help="hold, resume or cancel an order, or let it go in parts"
    )
    inner = order.add_subparsers(metavar="hold|resume|cancel|partial", required=True)
    for word, what in (
        ("hold", "keep it from being released; what was promised to it is free again"),
        ("resume", "let it go again"),
        ("cancel", "cancel it, as long as nobody has begun to pick it"),
    ):
        one = inner.add_parser(word, parents=[behind], help=what)
        one.add_argument("number", metavar="NUMBER")
        one.set_defaults(run=change_order, word=word)
    partial = inner.add_parser("partial", parents=[behind], help="whether it leaves only whole")
    partial.add_argument("number", metavar="NUMBER")
    partial.add_argument(
        "how", choices=("complete", "available"), help="whole or not at all, or with what there is"
    )
    partial.set_defaults(run=change_order, word="partial")


def _tell_released(call: argparse.Namespace, told: Released) -> None:
    if call.as_json:
        telling.as_json(
            {
                "released": told.released,
                "waiting": [{"order": order, "reason": reason} for order, reason in told.waiting],
                "short": [{"order": order, "sku": sku, "missing": n} for order, sku, n in told.short],
            }
        )
    else:
        for order in told.released:
            print(telling.safe(order))
    for order, reason in told.waiting:
        telling.say(f"{order} waits: {reason}")
    for order, sku, missing in told.short:
        telling.say(f"{order} lacks {missing} × {sku}")
    telling.say(f"{len(told.released)} orders released, {len(told.waiting)} wait.")


def release_orders(call: argparse.Namespace) -> int:
    """Fulfill release."""
    from fulfill import desk as desks
    from fulfill.people import Act

    with door.warehouse(call) as opened:
        desk = door.desk(call, opened, Act.RELEASE)
        told = desks.release(desk, call.orders or None)
        _tell_released(call, told)
        # They are released: what follows only spares the bench its time.
        sys.stdout.flush()
        desks.box_ahead(desk, told.released)
    # That some orders wait is a day like any other; that one does which was asked for is a refusal.
    asked = set(call.orders)
    return 1 if any(order in asked for order, _ in told.waiting) else 0


def change_order(call: argparse.Namespace) -> int:
    """Fulfill order."""
    from fulfill import desk as desks
    from fulfill.people import Act

    with door.warehouse(call) as opened:
        at = door.desk(call, opened, Act.RELEASE)
        match call.word:
            case "hold":
                desks.hold_order(at, call.number)
                said = "is on hold"
            case "resume":
                desks.resume_order(at, call.number)
                said = "may go again: release it"
            case "cancel":
                desks.cancel_order(at, call.number)
                said = "is cancelled"
            case _:
                desks.set_partial(at, call.number, complete=call.how == "complete")
                said = "leaves only whole" if call.how == "complete" else "leaves with what there is"
    telling.say(f"Order {call.number} {said}.")
    return 0
