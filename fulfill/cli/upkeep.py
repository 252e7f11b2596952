"""check, backup, restore: is everything right, and would it be tomorrow."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from fulfill.cli import door, telling


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    check = commands.add_parser("check", parents=[behind], help="hold the whole database against its rules")
    check.add_argument(
        "--json", action="store_true", dest="as_json", help="one JSON document on standard output"
    )
    check.set_defaults(run=check_all)
    backup = commands.add_parser("backup", parents=[behind], help="a consistent copy, while stations work")
    backup.add_argument("file", type=Path, metavar="FILE")
    backup.set_defaults(run=make_backup)
    restore = commands.add_parser(
        "restore",
        parents=[behind],
        help="put a backup in place once it is verified; what it replaces is kept",
    )
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.set_defaults(run=restore_backup)


def check_all(call: argparse.Namespace) -> int:
    """Fulfill check."""
    from fulfill.store.check import check

    with door.warehouse(call) as opened:
        report = check(opened)
    if call.as_json:
        telling.as_json(
            {
                "ok": report.ok,
                "moves": report.moves,
                "checked": dict(report.checked),
                "violations": [{"rule": one.rule, "what": one.what} for one in report.violations],
            }
        )
    for one in report.violations:
        telling.say(f"{one.rule}: {one.what}")
    telling.say(
        f"All {len(report.checked)} rules hold over {report.moves} moves."
        if report.ok
        else f"{len(report.violations)} findings. Stop work on this database until they are understood."
    )
    return 0 if report.ok else 1


def make_backup(call: argparse.Namespace) -> int:
    """Fulfill backup."""
    from fulfill.store.backup import backup

    with door.warehouse(call) as opened:
        backup(opened, call.file)
    telling.say(f"The copy is in {call.file}.")
    return 0


def restore_backup(call: argparse.Namespace) -> int:
    """Fulfill restore."""
    from fulfill.store.backup import restore

    kept = restore(door.database(call), call.file)
    telling.say(f"{call.file} is restored." + (f" What it replaced is kept in {kept}." if kept else ""))
    return 0
