"""CSV rows out of a file that may be broken in places: one bad line costs one line.

Python's reader swallows the rest of a file after a quote that is not closed, and fails for good on a cell of
128 kB. Here the first line of such a record is told as broken, and reading goes on with the line after it.
"""

from __future__ import annotations

import csv
import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator

LINE_MAX = 1_000_000
RECORD_LINES_MAX = 100
_SHOWN_MAX = 2_000
_OPEN_QUOTE = "A quotation mark is opened and not closed; close it, or double it inside a cell."

# A cell that would be a formula in a spreadsheet is written with an apostrophe before it (OWASP ASVS 5.0,
# 1.2.10), and read back without it.
_GUARDED = re.compile(r"'+[=+\-@\t\r\x00]")
_FORMULA = re.compile(r"'*[=+\-@\t\r\x00]")

Row = tuple[int, list[str], str]


class _BrokenRecord(Exception):  # noqa: N818 - never leaves this module
    pass


def guard(cell: str) -> str:
    """The cell as text that no spreadsheet computes."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguard(cell: str) -> str:
    """The cell as it was before `guard`."""
    return cell[1:] if _GUARDED.match(cell) else cell


def read_rows(lines: Iterable[str], delimiter: str, width: int, first_line: int) -> Iterator[Row]:
    """(line number, cells, "") of each good row; (line number, cells, reason) of each broken one.

    Empty rows are passed over. A row may have empty cells too many, but not too few.
    """
    source = iter(lines)
    again: deque[str] = deque()
    pending: list[str] = []
    at = first_line

    def feed() -> Iterator[str]:
        while again:
            line = again.popleft()
            pending.append(line)
            if len(line) > LINE_MAX or len(pending) > RECORD_LINES_MAX:
                raise _too_much(pending)
            yield line
        for line in source:
            pending.append(line)
            if len(line) > LINE_MAX or len(pending) > RECORD_LINES_MAX:
                raise _too_much(pending)
            yield line

    while True:
        try:
            for cells in csv.reader(feed(), delimiter=delimiter, strict=True):
                fitted, reason = (cells, "") if len(cells) == width else _fit(cells, width, len(pending))
                if any(fitted):
                    if "'" in pending[0] or len(pending) > 1:
                        fitted = [unguard(cell) for cell in fitted]
                    yield at, fitted, reason
                at += len(pending)
                pending.clear()
        except (csv.Error, _BrokenRecord) as error:
            first, *rest = pending or [""]
            again.extendleft(reversed(rest))
            pending.clear()
            yield at, first[:_SHOWN_MAX].rstrip("\r\n").split(delimiter), _why(error)
            at += 1
        else:
            return


def read_plain_rows(lines: Iterable[str], delimiter: str, width: int, first_line: int) -> Iterator[Row]:
    """`read_rows`, much faster, for a file in which `count_keys` found nothing but whole plain lines."""
    at = first_line
    try:
        for cells in csv.reader(lines, delimiter=delimiter, strict=True):
            text = "".join(cells)
            if len(cells) != width:
                yield at, *_fit(cells, width, 1)
            elif "'" in text:
                yield at, [unguard(cell) for cell in cells], ""
            elif text:
                yield at, cells, ""
            at += 1
    except csv.Error as error:
        # Only when the file changed between the two passes.
        yield at, [], _why(error)


def count_keys(lines: Iterable[str], delimiter: str, width: int, key_at: int) -> Counter[str] | None:
    """How often each value of one column comes, fast; None unless every record is one whole plain line."""
    counts: Counter[str] = Counter()
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        for row in reader:
            if len(row) != width:
                return None
            key = row[key_at]
            # A Counter's own way for a key that is not there yet costs more than the reading of the line.
            counts[key] = counts.get(key, 0) + 1
    except csv.Error:
        return None
    is_plain = counts.total() == reader.line_num
    return counts if is_plain and not any(key.startswith("'") for key in counts) else None


def _too_much(pending: list[str]) -> _BrokenRecord:
    if len(pending) > RECORD_LINES_MAX:
        return _BrokenRecord(_OPEN_QUOTE)
    return _BrokenRecord(f"The line has more than {LINE_MAX:,} characters; shorten it.")


def _fit(cells: list[str], width: int, line_count: int) -> tuple[list[str], str]:
    if len(cells) > width and not any(cells[width:]):
        return cells[:width], ""
    if line_count > 1:
        # Too many or too few cells over several lines: a stray quote has eaten the lines between.
        raise _BrokenRecord(
            "A quotation mark is opened and not closed; close it, or double it inside a cell."
        )
    return cells, f"The row has {len(cells)} columns; expected {width}, as in the header."


def _why(error: Exception) -> str:
    said = str(error)
    if isinstance(error, _BrokenRecord):
        return said
    if "field larger" in said:
        return "A cell has more than 131,072 characters; shorten it."
    return (
        "A quotation mark stands in the wrong place or is not closed; close it, or double it inside a cell."
    )
