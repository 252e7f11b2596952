"""The window, demo, screens, simulate: to see it work."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

from fulfill.cli import telling
from fulfill.errors import UnusableInput


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    demo = commands.add_parser("demo", parents=[behind], help="a practice warehouse in a temporary place")
    demo.add_argument("--play", action="store_true", help="let a robot work a whole shift")
    demo.add_argument("--offscreen", action="store_true", help="without a display, then exit")
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
    screens.set_defaults(run=picture)


def window(call: argparse.Namespace) -> int:
    """Fulfill without a command."""
    import os

    from ui.app import Options, run

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
    from fulfill.demo import play as play_day

    folder = call.to or Path(tempfile.mkdtemp(prefix="fulfill-demo-"))
    progress = telling.Progress("simulated seconds")
    try:
        report = play_day(folder, progress=progress)
    finally:
        progress.close()
    for line in report.lines():
        telling.say(line)
    return report.exit_code


def picture(call: argparse.Namespace) -> int:
    """Fulfill screens."""
    from ui.shots import take

    for line in take(call.to):
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
