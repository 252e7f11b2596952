"""carriers: accounts and their keys, prices compared, tracking, manifests, and labels that are in doubt."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from fulfill.cli import carrier_kinds, door, telling
from fulfill.errors import UnusableInput

if TYPE_CHECKING:
    from fulfill.adapters.karrio_carrier import KarrioCarrier
    from fulfill.carrier_desk import Compared
    from fulfill.store.warehouse import Warehouse

_LABEL_MAX: Final = 5_000_000
_MEDIA: Final = {".zpl": "application/zpl", ".pdf": "application/pdf"}


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    carriers = commands.add_parser(
        "carriers", parents=[behind], help="who sells labels: accounts, keys, prices, tracking, manifests"
    )
    inner = carriers.add_subparsers(
        metavar="list|kinds|add|remove|on|off|key|test|rates|track|manifest|settle", required=True
    )
    listed = inner.add_parser(
        "list", parents=[behind], help="the carriers here, and whether they can be asked"
    )
    listed.set_defaults(run=show)
    known = inner.add_parser("kinds", help="the carriers that can be spoken to, and what each wants to know")
    known.set_defaults(run=carrier_kinds.show)
    _adding(inner, behind)
    for word, what, run in (
        ("remove", "take an account away; its key stays in the keyring until it is given empty", drop),
        ("on", "have an account that is switched off sell labels again", switch_on),
        ("off", "sell no more by this account; what it sold it goes on answering for", switch_off),
        ("key", "give the account's keys; they are asked, and kept in the keyring of this machine", keys),
        ("test", "whether the carrier opens its door to the keys; nothing is bought", test),
    ):
        one = inner.add_parser(word, parents=[behind], help=what)
        one.add_argument("code", metavar="NAME")
        one.set_defaults(run=run)
    rates = inner.add_parser("rates", parents=[behind], help="what every carrier asks for an order's parcels")
    rates.add_argument("order", metavar="ORDER")
    rates.add_argument("--by", choices=("price", "promise"), default="price", help="what comes first")
    rates.set_defaults(run=compare)
    track = inner.add_parser(
        "track", parents=[behind], help="where a parcel is, by tracking or parcel number"
    )
    track.add_argument("number", metavar="NUMBER")
    track.set_defaults(run=follow)
    manifest = inner.add_parser(
        "manifest", parents=[behind], help="have the carrier make its own manifest of a closed one of ours"
    )
    manifest.add_argument("number", metavar="MANIFEST")
    manifest.add_argument("--to", type=Path, metavar="FILE", help="write the one that was made")
    manifest.set_defaults(run=manifests)
    settle = inner.add_parser(
        "settle", parents=[behind], help="say what you found at the carrier about a label that is in doubt"
    )
    settle.add_argument("parcel", metavar="PARCEL")
    settle.add_argument("what", choices=("sold", "unsold"))
    settle.add_argument("tracking", nargs="?", default="", metavar="TRACKING", help="its number, if sold")
    settle.add_argument("--label", type=Path, metavar="FILE", help="the label as .zpl or .pdf, if sold")
    settle.set_defaults(run=settled)
    for one in (listed, known, rates, track, manifest):
        one.add_argument("--json", action="store_true", dest="as_json")


def _adding(inner: Any, behind: argparse.ArgumentParser) -> None:
    one = inner.add_parser("add", parents=[behind], help="add an account, or change the one of that name")
    one.add_argument("code", metavar="NAME", help="as it stands on parcels and manifests: UPS")
    one.add_argument("--kind", default="", metavar="CONNECTOR", help="as ups, canadapost; else the name")
    one.add_argument("--label", default="ZPL", help="ZPL or PDF")
    one.add_argument("--test", action="store_true", help="the carrier's test system: its labels cost nothing")
    one.add_argument("--url", default="", help="another address than the carrier's own")
    one.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", dest="fields",
        help="account_number=…, account_country_code=…; never a key",
    )  # fmt: skip
    one.set_defaults(run=take)


def show(call: argparse.Namespace) -> int:
    """Fulfill carriers list."""
    from fulfill import bootstrap

    rows: list[dict[str, Any]] = [
        {
            "carrier": "HOUSE",
            "connector": "",
            "label": "",
            "test": False,
            "makes_manifests": False,
            "missing": None,
            "on": True,
        }
    ]
    with door.warehouse(call) as opened:
        for carrier in bootstrap.accounts_of(opened).values():
            account = carrier.account
            rows.append(
                {
                    "carrier": account.code,
                    "connector": account.kind,
                    "label": account.label,
                    "test": account.is_test,
                    "makes_manifests": carrier.makes_manifests,
                    "missing": carrier.missing() or None,
                    "on": not account.is_off,
                }
            )
    if call.as_json:
        telling.as_json(rows)
    else:
        telling.table(rows, list(rows[0]))
    return 0


def take(call: argparse.Namespace) -> int:
    """Fulfill carriers add."""
    from fulfill import carrier_desk
    from fulfill.adapters.carrier_account import Account
    from fulfill.people import Act

    fields = dict(_pair(text) for text in call.fields)
    account = Account(
        code=call.code.strip().upper(),
        kind=(call.kind or call.code).strip().lower(),
        is_test=call.test,
        label=call.label.strip().upper(),
        url=call.url.strip(),
        fields=fields,
    )
    with door.warehouse(call) as opened:
        said = carrier_desk.add(door.desk(call, opened, Act.SETTINGS), account)
    telling.say(
        f"{said}. Next: fulfill carriers key {account.code}, then fulfill carriers test {account.code}."
    )
    telling.say("HOUSE goes on selling labels until the rules say otherwise: fulfill rules show service")
    return 0


def drop(call: argparse.Namespace) -> int:
    """Fulfill carriers remove."""
    from fulfill import carrier_desk
    from fulfill.people import Act

    with door.warehouse(call) as opened:
        said = carrier_desk.remove(door.desk(call, opened, Act.SETTINGS), call.code.strip().upper())
    telling.say(f"{said}.")
    return 0


def switch_on(call: argparse.Namespace) -> int:
    """Fulfill carriers on."""
    return _switch(call, is_on=True)


def switch_off(call: argparse.Namespace) -> int:
    """Fulfill carriers off."""
    return _switch(call, is_on=False)


def _switch(call: argparse.Namespace, *, is_on: bool) -> int:
    from fulfill import carrier_desk
    from fulfill.people import Act

    with door.warehouse(call) as opened:
        desk = door.desk(call, opened, Act.SETTINGS)
        said = carrier_desk.switch(desk, call.code.strip().upper(), is_on=is_on)
    telling.say(f"{said}.")
    return 0


def keys(call: argparse.Namespace) -> int:
    """Fulfill carriers key: each field is asked; with all of them empty the key is forgotten."""
    from fulfill.adapters import carrier_keys, karrio_door
    from fulfill.people import Act

    with door.warehouse(call) as opened:
        door.desk(call, opened, Act.SETTINGS)
        carrier = _account(opened, call.code)
        code = carrier.code
        names = karrio_door.keys_of(carrier.account.kind)
        if not names:
            raise UnusableInput(f"The connector {carrier.account.kind} wants no key")
        given = {name: value for name in names if (value := _asked(code, name))}
        if given:
            carrier_keys.store(opened.id, code, given)
            telling.say(
                f"The key of {code} is in the keyring of this machine. Try it: fulfill carriers test {code}"
            )
        elif carrier_keys.forget(opened.id, code):
            telling.say(f"The key of {code} is out of the keyring.")
        else:
            telling.say(f"Nothing was given, and there was no key of {code}: nothing is changed.")
    return 0


def test(call: argparse.Namespace) -> int:
    """Fulfill carriers test: exit code 1 where the carrier does not open."""
    with door.warehouse(call) as opened:
        trouble = _account(opened, call.code).test()
    telling.say(trouble or f"{call.code.strip().upper()} opens: its keys are right.")
    return 1 if trouble else 0


def compare(call: argparse.Namespace) -> int:
    """Fulfill carriers rates: exit code 1 where some carrier gave none."""
    from fulfill import bootstrap, carrier_desk
    from fulfill.clock import SystemClock
    from fulfill.plan.service_rule import Pick

    pick = Pick.CHEAPEST if call.by == "price" else Pick.FASTEST
    at = SystemClock().now()
    with door.warehouse(call) as opened:
        carriers = bootstrap.carriers_of(opened)
        found = carrier_desk.compare(opened, carriers, call.order.strip(), at, pick)
    rows = [row for each in found for row in _rates(each, at)]
    if call.as_json:
        telling.as_json(rows)
    else:
        telling.table(rows, ["parcel", "carrier", "service", "price", "days", "until", "chosen"])
    for each in found:
        if not hasattr(each.choice, "carrier"):
            telling.say(f"{each.request.parcel}: {each.choice.text}.")
    troubles = [why for each in found for why in (*each.asked.away, *each.asked.refused)]
    for why in dict.fromkeys(troubles):
        telling.say(why)
    return 1 if troubles else 0


def follow(call: argparse.Namespace) -> int:
    """Fulfill carriers track."""
    from fulfill import bootstrap, carrier_desk

    with door.warehouse(call) as opened:
        seen = carrier_desk.track(opened, bootstrap.carriers_of(opened), call.number.strip())
    events = [{"at": each.at, "what": each.what, "where": each.where} for each in seen.events]
    if call.as_json:
        head = {"tracking": seen.tracking, "delivered": seen.is_delivered, "expected": seen.expected or None}
        telling.as_json({**head, "events": events})
        return 0
    telling.say(f"{seen.tracking} is {'delivered' if seen.is_delivered else 'on its way'}.")
    if seen.expected:
        telling.say(f"Expected: {seen.expected}.")
    telling.table(events, ["at", "what", "where"])
    return 0


def manifests(call: argparse.Namespace) -> int:
    """Fulfill carriers manifest: asks, waits for the answer, and tells it."""
    from fulfill import bootstrap, carrier_desk
    from fulfill.clock import SystemClock
    from fulfill.people import Act
    from fulfill.relay import Part
    from fulfill.store import outbox

    number = call.number.strip().upper()
    with door.warehouse(call) as opened:
        said = carrier_desk.ask_manifest(door.desk(call, opened, Act.SETTINGS), number)
        bootstrap.relay_of(opened, SystemClock()).pump(part=Part.CALLS)
        with opened.database.read() as session:
            made = carrier_desk.manifest_of(session, number)
            told = outbox.told(session, f"carrier-manifest:{number}")
    telling.say(f"{said}.")
    if made is None:
        telling.say(f"{told or 'It is asked again by the relay'}.")
    elif call.to is not None:
        _write(call.to, made[2])
    if call.as_json:
        telling.as_json(
            {"manifest": number, "reference": made[0] if made else None, "media": made[1] if made else None}
        )
    elif made is not None:
        telling.say(f"It is {made[0]}; a copy lies in the outbox folder.")
    return 0 if made is not None else 1


def settled(call: argparse.Namespace) -> int:
    """Fulfill carriers settle."""
    from fulfill import carrier_desk
    from fulfill.people import Act

    parcel, tracking = call.parcel.strip().upper(), call.tracking.strip().upper()
    if (call.what == "sold") != bool(tracking):
        raise UnusableInput("Say: settle PARCEL sold TRACKING, or: settle PARCEL unsold")
    label = _label(call.label)
    with door.warehouse(call) as opened:
        desk = door.desk(call, opened, Act.VOID)
        if call.what == "sold":
            said = carrier_desk.settle_sold(desk, parcel, tracking, label)
        else:
            said = carrier_desk.settle_unsold(desk, parcel)
    telling.say(f"{said}.")
    return 0


def _account(opened: Warehouse, code: str) -> KarrioCarrier:
    from fulfill import bootstrap

    known = bootstrap.accounts_of(opened)
    found = known.get(code.strip().upper())
    if found is None:
        there = ", ".join(known) or "none yet; add one with: fulfill carriers add"
        raise UnusableInput(f"There is no carrier account of that name. Accounts: {there}")
    return found


def _asked(code: str, name: str) -> str:
    """One field of a key: unseen from a terminal, else a line of standard input; never an argument."""
    if sys.stdin.isatty():
        import getpass

        return getpass.getpass(f"{name} of {code}: ").strip()
    return sys.stdin.readline().strip()


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise UnusableInput("--set wants NAME=VALUE, as account_number=A1B2C3")
    return name.strip(), value.strip()


def _rates(found: Compared, at: Any) -> list[dict[str, Any]]:
    from fulfill.carrier_desk import promise
    from fulfill.plan.service_rule import Choice
    from fulfill.units import amount_text

    choice = found.choice
    return [
        {
            "parcel": found.request.parcel,
            "carrier": rate.carrier,
            "service": rate.service,
            "price": amount_text(rate.price_minor, rate.currency),
            "days": promise(rate, at),
            "until": f"{rate.cutoff:%H:%M}" if rate.cutoff else None,
            "chosen": isinstance(choice, Choice) and choice.carrier == rate.carrier
            and choice.service in ("", rate.service),
        }
        for rate in found.asked.rates
    ]  # fmt: skip


def _label(path: Path | None) -> tuple[bytes, str]:
    if path is None:
        return b"", ""
    media = _MEDIA.get(path.suffix.lower())
    if media is None:
        raise UnusableInput(f"{path} is no label: give a .zpl or a .pdf")
    try:
        if path.stat().st_size > _LABEL_MAX:
            raise UnusableInput(f"{path} is larger than {_LABEL_MAX:,} bytes")
        return path.read_bytes(), media
    except OSError as trouble:
        raise UnusableInput(f"{path} cannot be read: {trouble.strerror}") from trouble


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as trouble:
        raise UnusableInput(f"{path} cannot be written: {trouble.strerror}") from trouble
    telling.say(f"{os.fspath(path)} is written.")
