"""import and rates: files that come in."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fulfill.cli import door, telling

if TYPE_CHECKING:
    from fulfill.intake import FileReport

_BYTES_MAX = 5_000_000


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    take = commands.add_parser(
        "import", parents=[behind], help="read files: our own CSV, or orders as a shop exports them"
    )
    take.add_argument("files", nargs="+", type=Path, metavar="FILE")
    take.add_argument("--kind", help="what our own CSV is about, where its header does not tell")
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
    from fulfill import intake
    from fulfill.people import Act

    if len(call.files) > 1:
        _look_at_all(call.files, call.kind)
    reports: list[FileReport] = []
    with door.warehouse(call) as opened:
        desk = door.desk(call, opened, Act.IMPORT)
        for path in call.files:
            progress = telling.Progress(f"{path.name}, records")
            try:
                report = intake.take_file(desk, path, call.kind, progress)
            finally:
                progress.close()
            reports.append(report)
            _tell(report)
    if call.as_json:
        telling.as_json([_shown(report) for report in reports])
    return 1 if any(report.rejected for report in reports) else 0


def _look_at_all(paths: list[Path], kind: str | None) -> None:
    """One file that cannot be used stops them all, before anything is changed."""
    from fulfill.errors import UnusableInput
    from fulfill.exchange import reading
    from fulfill.records import Kind

    if kind is not None and kind not in list(Kind):
        raise UnusableInput(f"There is no kind {kind}. Kinds: {', '.join(Kind)}")
    for path in paths:
        reading.read(path, Kind(kind) if kind else None)


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
