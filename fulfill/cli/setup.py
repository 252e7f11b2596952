"""init, settings, station: what an administrator sets up."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from fulfill.cli import door, telling

if TYPE_CHECKING:
    from fulfill.facts import StationProfile
    from fulfill.operations import Desk, Doing

# Letters and digits that nobody reads for one another.
_PLAIN = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_BADGE_LENGTH = 10


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    init = commands.add_parser(
        "init", parents=[behind], help="make an empty warehouse with one administrator"
    )
    init.add_argument("--name", default="Administrator", help="the administrator's name")
    init.add_argument(
        "--sscc-prefix", default="0000000", metavar="DIGITS", help="GS1 extension digit and prefix"
    )
    init.add_argument(
        "--json", action="store_true", dest="as_json", help="one JSON document on standard output"
    )
    init.set_defaults(run=make)

    settings = commands.add_parser(
        "settings", parents=[behind], help="the warehouse's own name, address, logo, SSCC prefix, language"
    )
    inner = settings.add_subparsers(metavar="show|set", required=True)
    show = inner.add_parser("show", parents=[behind], help="all settings")
    show.add_argument("--json", action="store_true", dest="as_json")
    show.set_defaults(run=show_settings)
    change = inner.add_parser("set", parents=[behind], help="change one; an empty value clears it")
    change.add_argument("name", metavar="NAME")
    change.add_argument("value", metavar="VALUE", help="for logo: a PNG or JPEG file")
    change.set_defaults(run=change_setting)

    station = commands.add_parser("station", parents=[behind], help="this seat's printers, bench and options")
    inner = station.add_subparsers(metavar="show|set", required=True)
    show = inner.add_parser("show", parents=[behind], help="the options of this station")
    show.add_argument("--json", action="store_true", dest="as_json")
    show.set_defaults(run=show_station)
    change = inner.add_parser(
        "set",
        parents=[behind],
        help="printer.label tcp://host:9100, printer.paper cups:QUEUE, sheet, dpi, bench, scale sics:PORT …",
    )
    change.add_argument("name", metavar="KEY")
    change.add_argument("value", metavar="VALUE")
    change.set_defaults(run=change_station)


def make(call: argparse.Namespace) -> int:
    """Fulfill init."""
    import os
    import secrets

    from fulfill.cli.options import badge_of, name_of, sscc_prefix_of
    from fulfill.store.warehouse import create

    named = call.badge or os.environ.get("FULFILL_BADGE")
    badge = badge_of(named) if named else "".join(secrets.choice(_PLAIN) for _ in range(_BADGE_LENGTH))
    made = create(
        door.database(call),
        badge=badge,
        name=name_of(call.name),
        sscc_prefix=sscc_prefix_of(call.sscc_prefix),
    )
    where = made.database.where
    made.close()
    telling.say(f"An empty warehouse is made in {where}.")
    if call.as_json:
        telling.as_json({"database": where, "badge": badge})
    elif not named:
        print(badge)
        telling.say("Above is the administrator's badge, told this once: keep it, and print it as a barcode.")
    return 0


def show_settings(call: argparse.Namespace) -> int:
    """Fulfill settings show."""
    from fulfill.cli.options import SETTINGS
    from fulfill.store import setup_book

    with door.warehouse(call) as opened, opened.database.read() as session:
        known = setup_book.settings(session)
    shown: dict[str, str | None] = {name: known.get(name) or None for name in SETTINGS}
    if shown["logo"]:
        shown["logo"] = f"a picture of {len(shown['logo']) * 3 // 4} bytes"
    shown["rates"] = "imported" if known.get("rates") else "those that come with the program"
    if call.as_json:
        telling.as_json(shown)
    else:
        telling.tree(shown)
    return 0


def change_setting(call: argparse.Namespace) -> int:
    """Fulfill settings set."""
    from fulfill.cli.options import setting_of
    from fulfill.people import Act

    value = setting_of(call.name, call.value)
    with door.warehouse(call) as opened:
        keep_setting(door.desk(call, opened, Act.SETTINGS), call.name, value)
    telling.say(f"{call.name} is set.")
    return 0


def keep_setting(desk: Desk, name: str, value: str) -> None:
    """Keep one setting; the journal tells who did it and, where it is short, to what."""
    from fulfill import operations
    from fulfill.people import Act
    from fulfill.store.warehouse import set_setting

    def do(doing: Doing) -> None:
        set_setting(doing.session, name, value)
        doing.said = f"{name} is set"

    operations.run(desk, Act.SETTINGS, "setting", f"{name}={value}", do)


def show_station(call: argparse.Namespace) -> int:
    """Fulfill station show."""
    with door.warehouse(call) as opened:
        profile = door.station(call, opened)
    shown = _shown(profile)
    if call.as_json:
        telling.as_json(shown)
    else:
        telling.tree(shown)
    return 0


def change_station(call: argparse.Namespace) -> int:
    """Fulfill station set."""
    from fulfill.cli.options import changed_profile
    from fulfill.people import Act

    with door.warehouse(call) as opened:
        desk = door.desk(call, opened, Act.SETTINGS)
        with opened.database.read() as session:
            profile = changed_profile(session, desk.station, call.name, call.value)
        keep_profile(desk, profile, {call.name: call.value})
    telling.say(f"{call.name} of station {profile.name} is set.")
    return 0


def keep_profile(desk: Desk, profile: StationProfile, changed: Mapping[str, str]) -> None:
    """Keep a station's options; the journal tells which were changed, and to what."""
    from fulfill import operations
    from fulfill.people import Act
    from fulfill.store import setup_book

    def do(doing: Doing) -> None:
        setup_book.set_profile(doing.session, profile)
        doing.said = f"{', '.join(changed)} of station {profile.name} is set"

    told = " ".join(f"{name}={value}" for name, value in changed.items())
    operations.run(desk, Act.SETTINGS, "station", f"{profile.name} {told}", do)


def _shown(profile: StationProfile) -> dict[str, Any]:
    return {
        "station": profile.name,
        "printers": dict(profile.printers),
        "sheet": profile.sheet,
        "dpi": profile.dpi,
        "bench": profile.bench or None,
        "pick_orders_max": profile.pick_orders_max,
        "weighs": profile.weighs,
        "scale": profile.scale or None,
    }
