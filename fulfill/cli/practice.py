"""The window, demo, screens, simulate: to see it work."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

from fulfill.cli import telling
from fulfill.errors import UnusableInput


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    demo = commands.add_parser(
        "demo", parents=[behind], help="the window on a practice warehouse in a temporary place"
    )
    demo.add_argument("--play", action="store_true", help="let a robot work a short shift in the window")
    demo.add_argument("--offscreen", action="store_true", help="play without a display, then exit")
    demo.add_argument("--to", type=Path, metavar="DIR", help="where the documents are left")
    demo.set_defaults(run=play)

    simulate = commands.add_parser("simulate", parents=[behind], help="a seeded warehouse of robot workers")
    simulate.add_argument("--seed", type=int, default=1, metavar="N")
    simulate.add_argument("--orders", type=int, default=100, metavar="N")
    simulate.add_argument(
        "--faults", action="store_true", help="with crashes, lost answers and refusing carriers"
    )
    simulate.add_argument(
        "--json", action="store_true", dest="as_json", help="one JSON document on standard output"
    )
    simulate.set_defaults(run=simulate_days)

    screens = commands.add_parser("screens", parents=[behind], help="a picture of every screen")
    screens.add_argument("--to", type=Path, required=True, metavar="DIR")
    screens.add_argument("--language", choices=("en", "de", "es"), default="en", help="of the screens (en)")
    screens.set_defaults(run=picture)


def window(call: argparse.Namespace) -> int:
    """Fulfill without a command."""
    import os

    from ui.rubbish import leave_to_sweepers

    # What is loaded for the first paint is no rubbish: to search it meanwhile takes longer than some of it.
    leave_to_sweepers()
    from ui.app import Options, run

    if call.reset_layout:
        from ui.state import forget_layout

        forget_layout()
    station = call.station or os.environ.get("FULFILL_STATION") or ""
    badge = call.badge or os.environ.get("FULFILL_BADGE") or ""
    return run(Options(_database(call), station=station, badge=badge))


def _database(call: argparse.Namespace) -> str:
    """The database that was named, else the one that this machine opened last, else the usual place."""
    import os

    from fulfill.cli import door
    from ui.state import state

    named = call.database or os.environ.get("FULFILL_DATABASE")
    return door.database(call) if named else state().database or door.database(call)


def play(call: argparse.Namespace) -> int:
    """Fulfill demo."""
    from ui import demo as shown

    is_unseen = call.offscreen
    if not is_unseen and shown.lacks_display():
        telling.say("There is no display here: a robot plays the shift without one (--play --offscreen)")
        is_unseen = True
    if is_unseen:
        return _play_unseen(call.to or Path(tempfile.mkdtemp(prefix="fulfill-demo-")))
    if call.to is not None:
        return shown.show(call.to, _build(call.to), plays=call.play)
    with tempfile.TemporaryDirectory(prefix="fulfill-demo-", ignore_cleanup_errors=True) as name:
        return shown.show(Path(name), _build(Path(name)), plays=call.play)


def _build(folder: Path) -> str:
    from fulfill.clock import SystemClock
    from fulfill.demo import build

    telling.say("Building a practice warehouse …")
    progress = telling.Progress("hours of its morning")
    try:
        return build(folder, SystemClock().now(), progress=progress)
    finally:
        progress.close()


def _play_unseen(folder: Path) -> int:
    from fulfill.demo import report
    from ui import demo as shown

    url = _build(folder)
    telling.say("A robot works a short shift in it, through the window …")
    progress = telling.Progress("flows")
    try:
        played = shown.play_unseen(folder, url, progress)
    finally:
        progress.close()
    told = report(folder, played.flows, played.troubles)
    for line in told.lines():
        telling.say(line)
    return told.exit_code


def picture(call: argparse.Namespace) -> int:
    """Fulfill screens."""
    from ui.shots import take

    for line in take(call.to, call.language):
        telling.say(line)
    return 0


def simulate_days(call: argparse.Namespace) -> int:
    """Fulfill simulate."""
    if call.orders < 1:
        raise UnusableInput("A warehouse without orders has nothing to simulate: --orders 1 or more")
    from dataclasses import asdict

    from fulfill.simulate import simulate

    progress = telling.Progress("simulated seconds")
    try:
        report = simulate(seed=call.seed, orders=call.orders, faults=call.faults, progress=progress)
    finally:
        progress.close()
    if call.as_json:
        telling.as_json(asdict(report))
    else:
        telling.tree(asdict(report))
    return report.exit_code
