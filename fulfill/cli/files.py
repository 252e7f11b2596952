"""import and rates: files that come in."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fulfill.cli import door, telling

if TYPE_CHECKING:
    from fulfill.exchange.mapping import ColumnMap
    from fulfill.intake import FileReport
    from fulfill.records import Kind
    from fulfill.store.warehouse import Warehouse

_BYTES_MAX = 5_000_000


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    take = commands.add_parser(
        "import", parents=[behind], help="read files: our own CSV, or orders as a shop exports them"
    )
    take.add_argument("files", nargs="+", type=Path, metavar="FILE")
    take.add_argument("--kind", help="what our own CSV is about, where its header does not tell")
    columns = take.add_mutually_exclusive_group()
    columns.add_argument(
        "--map",
        type=Path,
        metavar="MAP",
        help="a TOML file that says what the columns of another program are",
    )
    columns.add_argument("--mapping", metavar="NAME", help="such a map that is remembered, by its name")
    columns.add_argument(
        "--guess", action="store_true", help="print the map that is likely for the file; nothing is imported"
    )
    take.add_argument(
        "--json", action="store_true", dest="as_json", help="one JSON document on standard output"
    )
    take.set_defaults(run=take_files)

    rates = commands.add_parser("rates", parents=[behind], help="the house carrier's prices")
    inner = rates.add_subparsers(metavar="import", required=True)
    read = inner.add_parser("import", parents=[behind], help="replace the rate table by a CSV file")
    read.add_argument("file", type=Path, metavar="FILE")
    read.set_defaults(run=take_rates)


def take_files(call: argparse.Namespace) -> int:
    """Fulfill import."""
    from fulfill.errors import UnusableInput
    from fulfill.exchange.sniff import UnknownColumns

    if call.guess:
        return guess_maps(call)
    try:
        return _take(call)
    except UnknownColumns as unknown:
        raise UnusableInput(
            f"{unknown} If the columns are another program's, say which is which: --guess prints a map to"
            " mend, and --map reads by it."
        ) from unknown


def _take(call: argparse.Namespace) -> int:
    from fulfill import intake
    from fulfill.people import Act

    reports: list[FileReport] = []
    with door.warehouse(call) as opened:
        desk = door.desk(call, opened, Act.IMPORT)
        maps = _look_at_all(call, opened)
        for path in call.files:
            progress = telling.Progress(f"{path.name}, records")
            try:
                report = intake.take_file(desk, path, call.kind, progress, map_=maps[path])
            finally:
                progress.close()
            reports.append(report)
            _tell(report)
    if call.as_json:
        telling.as_json([_shown(report) for report in reports])
    return 1 if any(report.rejected for report in reports) else 0


def _look_at_all(call: argparse.Namespace, opened: Warehouse) -> dict[Path, ColumnMap | None]:
    """By which map each file is read. One that cannot be used stops them all, before anything is changed."""
    from fulfill import column_maps

    kind = _kind(call.kind)
    told = column_maps.from_file(call.map) if call.map else None
    maps: dict[Path, ColumnMap | None] = {}
    for path in call.files:
        maps[path] = column_maps.named(opened, call.mapping, path) if call.mapping else told
        if len(call.files) > 1:
            column_maps.source(opened, path, kind, maps[path])
    return maps


def _kind(word: str | None) -> Kind | None:
    from fulfill.errors import UnusableInput
    from fulfill.records import Kind

    if word is not None and word not in list(Kind):
        raise UnusableInput(f"There is no kind {word}. Kinds: {', '.join(Kind)}")
    return Kind(word) if word else None


def guess_maps(call: argparse.Namespace) -> int:
    """Fulfill import --guess: the likeliest map of one file, as TOML."""
    from fulfill import column_maps
    from fulfill.errors import UnusableInput
    from fulfill.exchange.mapping import to_toml

    kind = _kind(call.kind)
    if len(call.files) != 1:
        raise UnusableInput("--guess looks at one file at a time.")
    (path,) = call.files
    told = column_maps.propose(path)
    if told is None:
        raise UnusableInput(f"{path.name} is JSON, which has no columns; import it without a map.")
    found = next(each for each in told.guesses if kind in (None, each.map.kind))
    if call.as_json:
        telling.as_json(
            {
                "kind": found.map.kind,
                "columns": {ours: list(theirs) for ours, theirs in found.map.columns},
                "sure": sorted(found.sure),
                "missing": list(found.map.missing),
            }
        )
    else:
        sys.stdout.write(to_toml(found.map))
    for ours in found.map.missing:
        telling.say(f"{ours} must be filled: name its column, or under [always] what it is each time.")
    return 1 if found.map.missing else 0


def _tell(report: FileReport) -> None:
    telling.say(
        f"{report.file}: {report.read} {report.kind}: {report.created} created, {report.updated} updated, "
        f"{report.unchanged} unchanged, {report.rejected} rejected"
    )
    for note in report.notes:
        telling.say(f"  {note}")
    for line, reason in report.reasons:
        telling.say(f"  line {line}: {reason}")
    if report.reject_file:
        telling.say(f"  Mend them in {report.reject_file} and import that file.")


def _shown(report: FileReport) -> dict[str, Any]:
    return {
        "file": report.file,
        "kind": report.kind,
        "read": report.read,
        "created": report.created,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "rejected": report.rejected,
        "reject_file": report.reject_file,
        "reasons": [{"line": line, "reason": reason} for line, reason in report.reasons],
        "notes": list(report.notes),
    }


def take_rates(call: argparse.Namespace) -> int:
    """Fulfill rates import."""
    from fulfill.adapters.house_carrier import read_table
    from fulfill.cli.setup import keep_setting
    from fulfill.errors import UnusableInput
    from fulfill.people import Act

    try:
        with call.file.open("rb") as file:
            text = file.read(_BYTES_MAX + 1).decode("utf-8-sig")
    except OSError as error:
        raise UnusableInput(f"{call.file} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UnusableInput(f"{call.file} is not UTF-8 text. Save the rates as CSV UTF-8") from error
    if len(text) > _BYTES_MAX:
        raise UnusableInput(f"{call.file} is larger than {_BYTES_MAX:,} bytes, which no rate table is")
    table = read_table(text)
    with door.warehouse(call) as opened:
        keep_setting(door.desk(call, opened, Act.SETTINGS), "rates", text)
    telling.say(f"{len(table.rates)} rates of {', '.join(table.services)} are in force from now on.")
    return 0
