"""show and export: what is, as objects, tables or files."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fulfill.cli import door, telling
from fulfill.errors import Refused, UnusableInput

if TYPE_CHECKING:
    from fulfill.exchange.writing import ShippedOrder
    from fulfill.store.session import Session
    from fulfill.store.warehouse import Warehouse

# Told here so that --help need not load the views; a test holds the two together.
LISTS = (
    "stock orders parcels moves products places tasks returns receipts manifests papers scans people"
    " work_orders refunds return_figures vendor_candidates vendor_returns vendor_credits pack_errors"
).split()
SINGLE = "order parcel return vendor_return".split()
CONFIRMATIONS = "confirmations"
_MEMORY_MAX = 8_000_000


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    show = commands.add_parser(
        "show", parents=[behind], help="show what is: lists, or one order, parcel or return"
    )
    show.add_argument("what", metavar="WHAT", choices=[*LISTS, *SINGLE], help=", ".join([*LISTS, *SINGLE]))
    show.add_argument("key", metavar="KEY", nargs="?", help="a number; for a list: only rows about this")
    show.add_argument(
        "--json", action="store_true", dest="as_json", help="one JSON document on standard output"
    )
    _add_period(show)
    show.set_defaults(run=show_what)

    export = commands.add_parser("export", parents=[behind], help="write a list to a CSV or JSON file")
    export.add_argument(
        "what", metavar="WHAT", choices=[*LISTS, CONFIRMATIONS], help=", ".join([*LISTS, CONFIRMATIONS])
    )
    export.add_argument("--to", type=Path, required=True, metavar="FILE", help="ends in .csv or .json")
    _add_period(export)
    export.set_defaults(run=export_what)


def _add_period(command: argparse.ArgumentParser) -> None:
    """For lists that know periods; the others refuse."""
    for name, help_text in (("since", "from this day on, like 2026-03-01"), ("until", "up to this day")):
        command.add_argument(f"--{name}", default="", metavar="DAY", help=help_text)


def show_what(call: argparse.Namespace) -> int:
    """Fulfill show."""
    if call.what in SINGLE and not call.key:
        raise UnusableInput(f"Which {call.what}? Say: fulfill show {call.what} NUMBER")
    import tempfile

    # Whoever reads us may be slow: the transaction is over before the first letter goes out.
    with tempfile.SpooledTemporaryFile(
        _MEMORY_MAX, "w+", encoding="utf-8", errors="backslashreplace"
    ) as kept:
        with door.warehouse(call) as opened, opened.database.read() as session:
            _write(call, session, kept)
        kept.seek(0)
        while part := kept.read(1 << 16):
            sys.stdout.write(part)
    return 0


def _write(call: argparse.Namespace, session: Session, out: Any) -> None:
    from fulfill.store import views

    today = _today()
    if call.what in SINGLE:
        thing = views.single(session, call.what, call.key, today)
        if call.as_json:
            telling.as_json(thing, out)
        else:
            telling.tree(thing, out)
        return
    rows = views.listed(session, call.what, today, call.key, (call.since, call.until))
    if call.as_json:
        telling.listed(rows, out)
    else:
        telling.table(rows, views.LISTS[call.what].brief, out)


def export_what(call: argparse.Namespace) -> int:
    """Fulfill export."""
    from fulfill.exchange import writing

    with door.warehouse(call) as opened:
        _check_badge(call, opened)
        with opened.database.read() as session:
            if call.what == CONFIRMATIONS:
                _write_confirmations(call.to, session)
            else:
                from fulfill.store import views

                period = (call.since, call.until)
                if call.to.suffix.lower() == ".csv":
                    rows = views.table(session, call.what, _today(), period)
                else:
                    rows = views.listed(session, call.what, _today(), None, period)
                writing.write_list(call.to, rows)
    telling.say(f"{call.what} are written to {call.to}.")
    return 0


def _check_badge(call: argparse.Namespace, opened: Warehouse) -> None:
    """Whoever is named must be allowed to; who is not named sees what `show` tells everybody."""
    import os

    if call.badge or os.environ.get("FULFILL_BADGE"):
        from fulfill.messages import every_flow
        from fulfill.people import Act, format_roles

        who = door.person(call, opened)
        if not who.may(Act.EXPORT):
            raise Refused(every_flow.not_allowed(who.name, format_roles(who.roles), Act.EXPORT))


def _write_confirmations(path: Path, session: Session) -> None:
    from fulfill.exchange import writing

    if path.suffix.lower() not in (".csv", ".json"):
        raise UnusableInput(f"{path.name} ends in {path.suffix or 'nothing'}; expected .csv or .json")
    make = writing.confirmation_csv if path.suffix.lower() == ".csv" else writing.confirmation_json
    writing.write_atomically(path, [make(_shipped(session))])


def _shipped(session: Session) -> Iterator[ShippedOrder]:
    from fulfill.exchange.writing import ShippedOrder, ShippedParcel
    from fulfill.store import views

    for order in views.shipped(session):
        parcels = tuple(
            ShippedParcel(
                one["parcel"],
                one["carrier"],
                one["service"],
                one["tracking"],
                one["shipped_at"],
                one["contents"],
            )
            for one in order["parcels"]
        )
        yield ShippedOrder(order["order"], order["channel"], parcels)


def _today() -> str:
    from fulfill.clock import SystemClock, day_here

    return day_here(SystemClock().now()).isoformat()
