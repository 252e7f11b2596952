"""What goes out: one JSON document or a plain table on standard output, everything else beside it."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Any, TextIO

ROWS_SHOWN = 500
_CELL_MAX = 60
_TICK_S = 0.1


def as_json(document: Any, out: TextIO | None = None) -> None:
    """One document, on one line per object for a list."""
    target = out or sys.stdout
    if isinstance(document, list):
        listed(document, target)
    else:
        target.write(json.dumps(document, ensure_ascii=False, indent=1) + "\n")


def listed(rows: Iterable[Mapping[str, Any]], out: TextIO) -> None:
    """A JSON array, written as it is read."""
    before = "["
    for row in rows:
        out.write(f"{before}\n{json.dumps(row, ensure_ascii=False)}")
        before = ","
    out.write("[]\n" if before == "[" else "\n]\n")


def write(text: str) -> None:
    """A text as it stands, on standard output."""
    sys.stdout.write(text)


def say(text: str) -> None:
    """A sentence for a person."""
    print(safe(text), file=sys.stderr)


def table(rows: Iterable[Mapping[str, Any]], columns: Sequence[str], out: TextIO | None = None) -> None:
    """A table for a person: some hundred rows, long cells cut."""
    source = iter(rows)
    shown = [[_cell(row.get(name)) for name in columns] for row in islice(source, ROWS_SHOWN)]
    more = sum(1 for _ in source)
    widths = [max([len(name), *(len(row[i]) for row in shown)]) for i, name in enumerate(columns)]
    target = out or sys.stdout
    for row in ([name.replace("_", " ") for name in columns], *shown):
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        target.write("  ".join(cells).rstrip() + "\n")
    if not shown:
        target.write("(none)\n")
    if more:
        target.write(f"… and {more} more: add --json, or use fulfill export\n")


def tree(thing: Mapping[str, Any], out: TextIO | None = None, indent: str = "") -> None:
    """One object for a person: a line per field, lists below their name."""
    target = out or sys.stdout
    for name, value in thing.items():
        label = f"{indent}{name.replace('_', ' ')}"
        if isinstance(value, Mapping):
            target.write(f"{label}:\n")
            tree(value, target, indent + "  ")
        elif isinstance(value, list) and value and isinstance(value[0], Mapping):
            target.write(f"{label}:\n")
            for each in value:
                inner = ", ".join(
                    f"{key} {_cell(one)}" for key, one in each.items() if one not in (None, "", [])
                )
                target.write(f"{indent}  - {inner}\n")
        else:
            target.write(f"{label}: {_cell(value)}\n")


def safe(text: str) -> str:
    """Text from outside on a terminal: nothing in it may move the cursor or change the colours."""
    return "".join(c if c.isprintable() or c == "\n" else f"<{ord(c):02X}>" for c in text)


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case [first, *_] if isinstance(first, Mapping):
            return f"{len(value)}"
        case list():
            return safe(", ".join(str(one) for one in value))[:_CELL_MAX]
        case _:
            text = safe(str(value))
            return text if len(text) <= _CELL_MAX else text[: _CELL_MAX - 1] + "…"


class Progress:
    """A counter on the terminal's last line; silent where nobody watches."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._is_seen = sys.stderr.isatty()
        self._told_at = 0.0

    def __call__(self, done: int, whole: int) -> None:
        now = time.monotonic()
        if not self._is_seen or now - self._told_at < _TICK_S:
            return
        self._told_at = now
        share = f" ({done * 100 // whole} %)" if whole else ""
        sys.stderr.write(f"\r{safe(self._what)}: {done:,}{share} ")
        sys.stderr.flush()

    def close(self) -> None:
        if self._is_seen and self._told_at:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
