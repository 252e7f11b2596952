"""What a file is, told from its content and never from its name."""

from __future__ import annotations

import codecs
import csv
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from fulfill.errors import UnusableInput
from fulfill.records import Kind
from fulfill.units import shown

FILE_BYTES_MAX = 256 * 1024 * 1024
_HEAD_BYTES = 64 * 1024
_HEADER_MAX = 100_000
_CHUNK = 1 << 20

# The first bytes of files that people take for CSV, and the way out.
_OTHER_FILES = (
    (b"%PDF", "a PDF", "Ask for the list as CSV"),
    (b"PK\x03\x04", "a ZIP archive or an Excel workbook", "Unpack it, or save the sheet as CSV UTF-8"),
    (b"PK\x05\x06", "an empty ZIP archive", "Ask for the list as CSV"),
    (b"\xd0\xcf\x11\xe0", "an old Excel or Word file", "Save the sheet as CSV UTF-8"),
    (b"\x89PNG", "a picture", "Ask for the list as CSV"),
    (b"\xff\xd8\xff", "a picture", "Ask for the list as CSV"),
    (b"GIF8", "a picture", "Ask for the list as CSV"),
    (b"\x1f\x8b", "a gzip archive", "Unpack it first"),
    (b"\xfd7zXZ", "an xz archive", "Unpack it first"),
    (b"BZh", "a bzip2 archive", "Unpack it first"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive", "Unpack it first"),
    (b"SQLite format 3", "a database", "Give it as --database, or export the list as CSV"),
    (b"{\\rtf", "a text document", "Save the list as CSV UTF-8"),
)
# Column names that only one kind has, in the order in which they decide.
_TELLING = (
    ("rma", Kind.RETURNS),
    ("po", Kind.PURCHASE_ORDERS),
    ("badge", Kind.PEOPLE),
    ("max_volume_l", Kind.TRAILERS),
    ("max_parcels", Kind.TRAILERS),
    ("order", Kind.ORDERS),
    ("place", Kind.STOCK),
    ("sku", Kind.PRODUCTS),
)
_PLACE_COLUMNS = frozenset("zone aisle bay level position sequence max_units".split())
_TOTE_KINDS = frozenset(("tote", "cart", "pallet"))


class Format(StrEnum):
    """How a file is written."""

    OWN_CSV = "own_csv"
    SHOPIFY_CSV = "shopify_csv"
    JSON = "json"


class UnknownColumns(UnusableInput):
    """A list whose columns are not ours: a person may say which is which."""


@dataclass(frozen=True, slots=True)
class Sniffed:
    """What was told from the content.

    Attributes:
        kind: None for JSON, whose documents say for themselves what they are: always orders.
        columns: the header as it stands in the file; names: the same, trimmed and in lower case.
        first_row: line number of the first row after the header.
    """

    format: Format
    kind: Kind | None
    encoding: str
    delimiter: str = ","
    columns: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    first_row: int = 2


def sniff(path: Path, kind: Kind | None = None) -> Sniffed:
    """Tells what the file is; `kind` says so for our own CSV. Raises UnusableInput with the way out."""
    encoding, start = _opening(path)
    if start in "{[":
        return Sniffed(Format.JSON, kind, encoding)
    line, peeked, at = _header_line(path, encoding)
    delimiter, columns, names = _split_header(path, line)
    _refuse_twice(path, names)
    if "lineitem quantity" in names and "name" in names:
        format_, found = Format.SHOPIFY_CSV, Kind.ORDERS
        if kind not in (None, Kind.ORDERS):
            raise UnusableInput(f"{path.name} is a Shopify order export, not {kind}.")
    else:
        format_, found = Format.OWN_CSV, kind or _kind(path, names, peeked, delimiter)
    return Sniffed(format_, found, encoding, delimiter, columns, names, at + 1)


def sniff_any(path: Path) -> Sniffed | None:
    """How a list with any header is written, its `kind` left open; None for JSON. Raises UnusableInput.

    A column name that comes again is told from the first by its number: "name", "name (2)".
    """
    encoding, start = _opening(path)
    if start in "{[":
        return None
    line, _, at = _header_line(path, encoding)
    delimiter, columns, names = _split_header(path, line)
    counts: dict[str, int] = {}
    told: list[str] = []
    for name in names:
        counts[name] = counts.get(name, 0) + 1
        told.append(f"{name} ({counts[name]})" if name and counts[name] > 1 else name)
    return Sniffed(Format.OWN_CSV, None, encoding, delimiter, columns, tuple(told), at + 1)


def _opening(path: Path) -> tuple[str, str]:
    """How the file is encoded, and its first character. Raises UnusableInput for what is no list."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError as error:
        raise UnusableInput(f"{path.name} cannot be read: {error.strerror or error}.") from error
    if size > FILE_BYTES_MAX:
        raise UnusableInput(f"{path.name} has {size >> 20} MB; split it into files of at most 256 MB.")
    encoding = _encoding(path, head)
    text = codecs.getincrementaldecoder(encoding)("replace").decode(head)
    if not text.strip():
        raise UnusableInput(f"{path.name} is empty; expected a header line and rows.")
    start = text.lstrip()
    if start[0] == "<":
        raise UnusableInput(f"{path.name} is XML or a web page. Export the list as CSV or JSON.")
    return encoding, start[0]


def _encoding(path: Path, head: bytes) -> str:
    """UTF-8, or UTF-16 with its mark. Anything else would be a guess, and names would be damaged."""
    for magic, what, way_out in _OTHER_FILES:
        if head.startswith(magic):
            raise UnusableInput(f"{path.name} is {what}, not a list. {way_out}.")
    if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise UnusableInput(f"{path.name} is UTF-32 text. Save it as CSV UTF-8.")
    encoding = "utf-16" if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    if encoding == "utf-8-sig" and head.count(0) * 10 > len(head):
        raise UnusableInput(f"{path.name} is not text (or UTF-16 without its mark). Save it as CSV UTF-8.")
    _check_decodes(path, encoding)
    return encoding


def _check_decodes(path: Path, encoding: str) -> None:
    """Reads the whole file once, so that a bad byte in the last line refuses it before anything is taken."""
    decoder = codecs.getincrementaldecoder(encoding)()
    lines = 1
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
                lines += chunk.count(b"\n")
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        found = error.object[error.start : error.start + 1]
        lines += error.object[: error.start].count(b"\n")
        raise UnusableInput(
            f"{path.name} is not UTF-8: line {lines} has the byte 0x{found.hex().upper()}. Save it as UTF-8."
        ) from error
    except UnicodeError as error:
        raise UnusableInput(f"{path.name} cannot be read as {encoding}. Save it as CSV UTF-8.") from error


def _header_line(path: Path, encoding: str) -> tuple[str, str, int]:
    """The line of column names, the line after it, and the number of the first."""
    with path.open(encoding=encoding, newline="") as file:
        line, at = file.readline(_HEADER_MAX), 1
        # Spreadsheets may write their separator into the first line, and empty lines may come before.
        while line and (not line.strip() or line.lower().startswith("sep=")):
            line, at = file.readline(_HEADER_MAX), at + 1
        peeked = file.readline(_HEADER_MAX)
    if len(line) >= _HEADER_MAX or "\x00" in line:
        raise UnusableInput(f"{path.name} has no header line; expected column names in its first line.")
    return line, peeked, at


def _split_header(path: Path, line: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    delimiter = max(",;\t", key=line.count)
    try:
        columns = tuple(next(csv.reader([line], delimiter=delimiter, strict=True)))
    except (csv.Error, StopIteration) as error:
        raise UnusableInput(
            f"{path.name}: the header line cannot be read; check its quotation marks."
        ) from error
    return delimiter, columns, tuple(each.strip().lower() for each in columns)


def _refuse_twice(path: Path, names: tuple[str, ...]) -> None:
    seen: set[str] = set()
    for name in names:
        if name and name in seen:
            raise UnknownColumns(f"{path.name} has the column {shown(name)} twice; keep one of them.")
        seen.add(name)


def _kind(path: Path, names: tuple[str, ...], peeked: str, delimiter: str) -> Kind:
    known = frozenset(names)
    for column, kind in _TELLING:
        if column in known:
            return kind
    if "code" in known:
        if "length_mm" in known or "width_mm" in known:
            return Kind.CARTONS
        if known & _PLACE_COLUMNS:
            return Kind.PLACES
        if "kind" in known:
            cells = [each.strip(' "\r\n').lower() for each in peeked.split(delimiter)]
            return Kind.TOTES if _TOTE_KINDS.intersection(cells) else Kind.PLACES
        return Kind.SUPPLIERS if "name" in known else Kind.TOTES
    raise UnknownColumns(
        f"{path.name}: no kind of list has the columns {shown(', '.join(names[:8]))}; "
        "expected a header like sku,name (products) or order,sku,quantity,name,… (orders)."
    )
