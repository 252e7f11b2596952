"""rules: what a warehouse decides by, as files: read, tried and taken."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from fulfill.cli import door, telling
from fulfill.errors import UnusableInput

_SIZE_MAX = 1_000_000


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    rules = commands.add_parser(
        "rules",
        parents=[behind],
        help="what is decided about returned goods, carriers and packing benches, as files",
    )
    inner = rules.add_subparsers(metavar="show|check|take", required=True)
    show = inner.add_parser(
        "show", parents=[behind], help="the text in force, or where it is written with --to"
    )
    show.add_argument("name", metavar="NAME", help="inspection, money, regrade, service or packing")
    show.add_argument("--to", type=Path, metavar="FILE", help="write it to a file")
    show.set_defaults(run=show_rules)
    check = inner.add_parser(
        "check", parents=[behind], help="whether a file could be taken; nothing is changed"
    )
    take = inner.add_parser(
        "take", parents=[behind], help="go by this file from now on; the old version is kept"
    )
    for word, run in ((check, check_rules), (take, take_rules)):
        word.add_argument("name", metavar="NAME", help="inspection, money, regrade, service or packing")
        word.add_argument("file", type=Path, metavar="FILE")
        word.set_defaults(run=run)


def show_rules(call: argparse.Namespace) -> int:
    """Fulfill rules show."""
    from fulfill import rule_desk

    rule_desk.kind_of(call.name)
    with door.warehouse(call) as opened, opened.database.read() as session:
        version, text = rule_desk.text_of(session, call.name)
    whose = f"version {version}" if version else "as they come with the program"
    telling.say(f"The rules of {call.name}, {whose}.")
    if call.to is None:
        telling.write(text)
        return 0
    try:
        call.to.write_text(text, "utf-8")
    except OSError as trouble:
        raise UnusableInput(f"{call.to} cannot be written: {trouble.strerror}") from trouble
    return 0


def check_rules(call: argparse.Namespace) -> int:
    """Fulfill rules check."""
    from fulfill import rule_desk

    rule_desk.kind_of(call.name).read(_text(call.file))
    telling.say(f"{call.file} can be taken as the rules of {call.name}.")
    return 0


def take_rules(call: argparse.Namespace) -> int:
    """Fulfill rules take."""
    from fulfill import rule_desk
    from fulfill.people import Act

    text = _text(call.file)
    rule_desk.kind_of(call.name).read(text)
    with door.warehouse(call) as opened:
        version = rule_desk.take(door.desk(call, opened, Act.SETTINGS), call.name, text)
    telling.say(f"The rules of {call.name} are version {version} now.")
    return 0


def _text(file: Path) -> str:
    try:
        if file.stat().st_size > _SIZE_MAX:
            raise UnusableInput(f"{file} is larger than {_SIZE_MAX:,} bytes")
        return file.read_text("utf-8-sig")
    except OSError as trouble:
        raise UnusableInput(f"{file} cannot be read: {trouble.strerror}") from trouble
    except UnicodeDecodeError as bad:
        raise UnusableInput(f"{file} is no UTF-8 text (byte {bad.start})") from bad
