"""refund: decide about the money of a returned piece that waits for a person."""

from __future__ import annotations

import argparse
from typing import Any

from fulfill.cli import door, telling


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    refund = commands.add_parser(
        "refund",
        parents=[behind],
        help="decide about a returned piece's refund that waits for a person: fulfill show refunds review",
    )
    refund.add_argument("unit", metavar="PIECE", type=int, help="its number in that list")
    refund.add_argument(
        "choice",
        choices=("pay", "credit", "exchange", "reject"),
        help="pay or credit what the terms say, let the exchange go, or refuse the claim",
    )
    refund.add_argument("--amount", default="", metavar="AMOUNT", help="pay less than the terms say: 9.90")
    refund.add_argument("--note", default="", metavar="TEXT", help="why; a refusal needs one")
    refund.add_argument(
        "--json", action="store_true", dest="as_json", help="one JSON document on standard output"
    )
    refund.set_defaults(run=decide)


def decide(call: argparse.Namespace) -> int:
    """Fulfill refund."""
    from fulfill import refund_desk, units
    from fulfill.people import Act

    with door.warehouse(call) as opened:
        at = door.desk(call, opened, Act.OVERRIDE)
        told = refund_desk.decide_refund(at, call.unit, call.choice, amount=call.amount, note=call.note)
    done = told.settled
    if call.as_json:
        telling.as_json(
            {
                "unit": call.unit,
                "decision": str(done.decision),
                "amount_minor": done.amount_minor,
                "fee_minor": done.fee_minor,
                "shipping_minor": done.shipping_minor,
                "postage_minor": done.postage_minor,
            }
        )
    paid = f": {units.amount_text(done.amount_minor, told.currency)}" if done.decision.pays else ""
    telling.say(f"Piece {call.unit} is decided as {done.decision}{paid}; the shop is told.")
    return 0
