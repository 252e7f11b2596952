"""The program: reads the call, runs the command, and turns every trouble into words and an exit code."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from fulfill.cli import (
    carriers,
    desks,
    evidence,
    files,
    floor,
    forecast,
    lists,
    paper,
    people,
    practice,
    refunds,
    rules,
    scale,
    setup,
    telling,
    upkeep,
    vendor,
    weights,
    works,
)
from fulfill.errors import Refused, StoreUnavailable, UnusableInput, WarehouseError

DONE, SOME_REFUSED, UNUSABLE, NO_DATABASE = 0, 1, 2, 3
# What a shell makes of a program that these signals ended.
_INTERRUPTED, _PIPE_BROKEN = 130, 141
_GROUPS = (
    *(setup, scale, files, desks, floor, forecast, lists, paper, evidence, people),
    *(rules, refunds, vendor, weights, works, carriers, upkeep, practice),
)
_STORY = """
exit codes: 0 done; 1 done, but some of it was refused (what, and why, is printed);
2 the call or the input cannot be used, and nothing was changed; 3 the database cannot be used.

Without a command, the window opens. `fulfill COMMAND --help` tells more about each.
"""


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from importlib.metadata import PackageNotFoundError, version

        try:
            found = version("fulfill")
        except PackageNotFoundError:
            found = "(not installed)"
        print(f"fulfill {found}")
        parser.exit(DONE)


def parser() -> argparse.ArgumentParser:
    """Every command with its words."""
    top = argparse.ArgumentParser(
        prog="fulfill",
        description="A fulfilment station: receiving, picking, packing, labels, shipping, returns by scan.",
        epilog=_STORY,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    top.add_argument("--version", action=_Version, nargs=0, help="tell the version")
    _common(top, default=None)
    top.add_argument(
        "--reset-layout",
        action="store_true",
        help="open the window where and as large as it was at first, and every list as it was",
    )
    # The same words may stand behind the command; there they must not wipe out what stood before it.
    behind = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    _common(behind, default=argparse.SUPPRESS)
    top.set_defaults(run=practice.window, as_json=False)
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    for group in _GROUPS:
        group.add(commands, behind)
    return top


def _common(to: argparse.ArgumentParser, default: str | None) -> None:
    to.add_argument(
        "--database",
        metavar="URL",
        default=default,
        help="a file or a URL as postgresql+psycopg://…; else FULFILL_DATABASE, else your data folder",
    )
    to.add_argument(
        "--station",
        metavar="NAME",
        default=default,
        help="which seat this is; else FULFILL_STATION, else this machine's name",
    )
    to.add_argument("--badge", metavar="CODE", default=default, help="who works; else FULFILL_BADGE")
    to.add_argument(
        "--log-level",
        choices=("debug", "info", "warning", "error"),
        default=default,
        help="how much the log file is told; else info",
    )


def run(words: Sequence[str]) -> int:
    """Run one call; the exit code. Raises nothing but the SystemExit of argparse."""
    _prepare_streams()
    try:
        call = parser().parse_args(words)
        return _run(call)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read us has gone; what is left in the buffer must not complain at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _PIPE_BROKEN


def _run(call: argparse.Namespace) -> int:
    from fulfill.cli import logs

    logs.begin()
    if call.log_level:
        logs.keep_from(call.log_level)
    try:
        code: int = call.run(call)
        sys.stdout.flush()
        return code
    except StoreUnavailable as trouble:
        return _tell(str(trouble), NO_DATABASE)
    except (UnusableInput, Refused) as trouble:
        return _tell(str(trouble), UNUSABLE)
    except BrokenPipeError:
        raise
    except WarehouseError as broken:
        # The tables refused what nobody foresaw: most likely two people at the same thing.
        logs.keep(broken)
        return _tell("Somebody else changed that at the same moment; nothing was done. Call again", UNUSABLE)
    except Exception as bug:  # noqa: BLE001 - the last resort: words for the person, the stack for the log
        return _tell(logs.report(bug), UNUSABLE)


def _tell(text: str, code: int) -> int:
    telling.say(text if text.endswith((".", "!", "?")) else f"{text}.")
    return code


def _prepare_streams() -> None:
    """What cannot be written in the terminal's own letters is escaped, never a reason to fall over."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")
