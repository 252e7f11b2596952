"""CSV rows out of a file that may be broken in places: one bad line costs one line.

Python's reader swallows the rest of a file after a quote that is not closed, and fails for good on a cell of
128 kB. Here the first line of such a record is told as broken, and reading goes on with the line after it.
"""

from __future__ import annotations

import csv
import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, repeat

LINE_MAX = 1_000_000
RECORD_LINES_MAX = 100
BLOCK_LINES = 4_096
# More than this in one cell is refused by Python's reader.
_CELL_MAX = 131_072
_SHOWN_MAX = 2_000
_OPEN_QUOTE = "A quotation mark is opened and not closed; close it, or double it inside a cell."

# A cell that would be a formula in a spreadsheet is written with an apostrophe before it (OWASP ASVS 5.0,
# 1.2.10), and read back without it.
_GUARDED = re.compile(r"'+[=+\-@\t\r\x00]")
_FORMULA = re.compile(r"'*[=+\-@\t\r\x00]")

Row = tuple[int, list[str], str]
# Line numbers, cells, and reasons, where any of the rows has one: columns of rows that are read together.
Block = tuple[Sequence[int], list[list[str]], Sequence[str]]


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


def in_blocks(rows: Iterable[Row]) -> Iterator[Block]:
    """The same rows, some thousand at a time."""
    source = iter(rows)
    while taken := list(islice(source, BLOCK_LINES)):
        numbers, cells, reasons = zip(*taken, strict=True)
        yield numbers, list(cells), reasons if any(reasons) else ()


def read_plain_blocks(lines: Iterable[str], delimiter: str, width: int, first_line: int) -> Iterator[Block]:
    """`read_rows`, much faster, for a file in which `count_keys` found nothing but whole plain lines."""
    at, source = first_line, iter(lines)
    while block := list(islice(source, BLOCK_LINES)):
        rows = _whole_lines(block, delimiter, width)
        if rows is None:
            # Only when the file changed between the two passes.
            yield from in_blocks(read_rows(block, delimiter, width, at))
        else:
            if "'" in "".join(block):
                rows = [
                    [unguard(cell) for cell in cells] if "'" in line else cells
                    for line, cells in zip(block, rows, strict=True)
                ]
            yield range(at, at + len(block)), rows, ()
        at += len(block)


def count_keys(lines: Iterable[str], delimiter: str, width: int, key_at: int) -> Counter[str] | None:
    """How often each value of one column comes, fast; None unless every record is one whole plain line."""
    counts: Counter[str] = Counter()
    source = iter(lines)
    while block := list(islice(source, BLOCK_LINES)):
        keys = _unquoted_keys(block, delimiter, width, key_at)
        if keys is None:
            rows = _whole_lines(block, delimiter, width)
            if rows is None:
                return None
            keys = [row[key_at] for row in rows]
        counts.update(keys)
    return None if any(key.startswith("'") for key in counts) else counts


def _unquoted_keys(block: list[str], delimiter: str, width: int, key_at: int) -> list[str] | None:
    """One column of lines in which nothing is quoted: there a cell ends where the next delimiter stands.

    None where that is not so; the last column, too, is left to the real reader, for its line's end.
    """
    if key_at == width - 1 or not _is_unquoted(block):
        return None
    if set(map(str.count, block, repeat(delimiter))) != {width - 1}:
        return None
    return [line.split(delimiter, key_at + 1)[key_at] for line in block]


def _is_unquoted(block: list[str]) -> bool:
    """Whether each line is one record, whose cells are what stands between the delimiters."""
    text = "".join(block)
    if '"' in text or max(map(len, block)) > _CELL_MAX:
        return False
    # A return within a line is one that the real reader refuses.
    return "\r" not in text or text.count("\r") == sum(line.endswith("\r\n") for line in block)


def _whole_lines(block: list[str], delimiter: str, width: int) -> list[list[str]] | None:
    """The cells of lines each of which is one record of the right width; None where one of them is not."""
    if _is_unquoted(block) and width > 1:
        # What a reader would do, where there is nothing to read but delimiters.
        rows = [line.rstrip("\r\n").split(delimiter) for line in block]
        return rows if set(map(len, rows)) == {width} else None
    try:
        rows = list(csv.reader(block, delimiter=delimiter, strict=True))
    except csv.Error:
        return None
    return rows if len(rows) == len(block) and set(map(len, rows)) == {width} else None


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
