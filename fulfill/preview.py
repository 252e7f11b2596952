"""What a file would do, before it is taken in: what it is, its first rows, and what would come of them."""

from __future__ import annotations

import stat
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fulfill import column_maps, intake
from fulfill.errors import UnusableInput
from fulfill.exchange.mapping import ColumnMap
from fulfill.exchange.order_batch import PlainOrder
from fulfill.exchange.reading import Reading
from fulfill.operations import Desk
from fulfill.records import Group, Kind, Rejected
from fulfill.store.intake import Fate, Outcome

ROWS_SHOWN = 8
REASONS_SHOWN = 200
TRIED_MAX = 1_000
# As many as a station waits for without a person noticing: about ten milliseconds.
_PORTION = 25


@dataclass(slots=True)
class Preview:
    """What one file would do.

    Attributes:
        read: records in the file, an order being one; rejected ones among them.
        tried: how many of them were held against the warehouse; the counts after it are of those.
        unusable: records that the file itself spoils; they are in `reasons` with their line.
        columns, rows: the first rows with their line number, as they are read.
        map: what its columns are, where they are not ours.
    """

    file: str
    kind: str
    format: str
    columns: tuple[str, ...]
    rows: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    read: int = 0
    tried: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: int = 0
    unusable: int = 0
    reasons: list[tuple[int, str]] = field(default_factory=list)
    notes: tuple[str, ...] = ()
    map: ColumnMap | None = None


def look(
    desk: Desk,
    path: Path,
    kind: str | None = None,
    told: Callable[[int], None] | None = None,
    pause_s: float = 0.0,
    map_: ColumnMap | None = None,
) -> Preview:
    """Read a file to its end and try its first records; nothing is changed.

    `told` hears how many records were read; `pause_s` is left to the stations between two trials.
    Raises UnusableInput for what is no list, in words; Refused for who may not import.
    """
    _check_is_file(path)
    source = column_maps.source(desk.warehouse, path, Kind(kind) if kind else None, map_)
    found = Preview(
        str(path), str(source.kind), str(source.format), source.read_as, notes=source.notes, map=source.map
    )
    for items in intake.in_portions(source, _PORTION):
        outcomes: Sequence[Outcome] = ()
        is_tried = found.tried < TRIED_MAX
        if is_tried:
            outcomes = intake.rehearse(desk, source.kind, items)
            time.sleep(pause_s)
        _count(found, items, outcomes, source, is_tried=is_tried)
        if told is not None:
            told(found.read)
    return found


def _check_is_file(path: Path) -> None:
    try:
        mode = path.stat().st_mode
    except OSError as error:
        raise UnusableInput(f"{path.name} cannot be read: {error.strerror or error}.") from error
    if stat.S_ISDIR(mode):
        raise UnusableInput(f"{path.name} is a folder. Choose the files in it.")
    if not stat.S_ISREG(mode):
        raise UnusableInput(f"{path.name} is a device or a pipe, not a file. Save the list as a file first.")


def _count(
    found: Preview,
    items: Sequence[Group | Rejected | PlainOrder],
    outcomes: Sequence[Outcome],
    source: Reading,
    *,
    is_tried: bool,
) -> None:
    left = iter(outcomes)
    for item in items:
        found.read += 1
        line, cells = _first_row(item)
        if len(found.rows) < ROWS_SHOWN:
            found.rows.append((line, source.reads(cells)))
        if isinstance(item, Rejected):
            found.unusable += 1
            _reason(found, line, item.reason)
            continue
        if not is_tried:
            continue
        outcome = next(left)
        found.tried += 1
        found.created += outcome.fate is Fate.CREATED
        found.updated += outcome.fate is Fate.UPDATED
        found.unchanged += outcome.fate is Fate.UNCHANGED
        if outcome.fate is Fate.REJECTED:
            found.refused += 1
            _reason(found, line, outcome.reason)


def _first_row(item: Group | Rejected | PlainOrder) -> tuple[int, Sequence[str]]:
    if isinstance(item, Rejected):
        return item.line_no, item.raw_row
    return item.rows[0], item.raw_rows[0] if item.raw_rows else ()


def _reason(found: Preview, line: int, reason: str) -> None:
    if len(found.reasons) < REASONS_SHOWN:
        found.reasons.append((line, reason))
