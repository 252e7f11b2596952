"""vendor: what is asked of suppliers for goods that go back, and what they answer."""

from __future__ import annotations

import argparse
from typing import Any

from fulfill.cli import door, telling

_YES = "keep it although something differs, as the refusal tells"
_WORDS = {
    "request": ("SUPPLIER", "list all that may go back to a supplier, and ask them"),
    "authorise": ("NUMBER", "enter the number under which the supplier takes it back"),
    "credit": ("NUMBER", "enter a credit note; a difference is told"),
    "replacement": ("NUMBER", "other goods come instead: make their purchase order"),
    "close": ("NUMBER", "nothing more comes"),
    "cancel": ("NUMBER", "give a return up that has not left yet"),
}


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    vendor = commands.add_parser(
        "vendor", parents=[behind], help="returns to suppliers: ask, their number, credits, the end"
    )
    inner = vendor.add_subparsers(metavar="|".join(_WORDS), required=True)
    for word, (name, what) in _WORDS.items():
        one = inner.add_parser(word, parents=[behind], help=what)
        one.add_argument("number", metavar=name)
        if word == "authorise":
            one.add_argument("authorisation", metavar="THEIR-NUMBER")
        if word == "credit":
            one.add_argument("amount", metavar="AMOUNT", help="as 45.00")
            one.add_argument("--note", default="", metavar="NUMBER", help="of the credit note")
        if word in ("authorise", "credit", "close", "cancel"):
            one.add_argument("--yes", action="store_true", help=_YES)
        one.add_argument(
            "--json", action="store_true", dest="as_json", help="one JSON document on standard output"
        )
        one.set_defaults(run=run, word=word)


def run(call: argparse.Namespace) -> int:
    """Fulfill vendor: tells what was done, and with --json how the return stands."""
    from fulfill.people import Act

    with door.warehouse(call) as opened:
        desk = door.desk(call, opened, Act.VENDOR)
        number, said = _done(call, desk)
        if call.as_json:
            from fulfill.store import views

            with opened.database.read() as session:
                telling.as_json(views.single(session, "vendor_return", number, _today()))
    telling.say(f"{said}.")
    return 0


def _done(call: argparse.Namespace, desk: Any) -> tuple[str, str]:
    from fulfill import vendor_desk

    number = call.number.strip()
    match call.word:
        case "request":
            number = vendor_desk.ask_supplier(desk, number)
            return number, f"{number}: the supplier is asked; the request lies in the outbox"
        case "authorise":
            said = vendor_desk.authorise(desk, number, call.authorisation, confirmed=call.yes)
        case "credit":
            said = vendor_desk.credit(desk, number, call.amount, call.note, confirmed=call.yes)
        case "replacement":
            said = vendor_desk.replacement(desk, number)
        case "close":
            said = vendor_desk.close(desk, number, confirmed=call.yes)
        case _:
            said = vendor_desk.cancel(desk, number, confirmed=call.yes)
    return number.upper(), said


def _today() -> str:
    from fulfill.clock import SystemClock, day_here

    return day_here(SystemClock().now()).isoformat()
