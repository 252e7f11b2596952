"""Lists out, as CSV or JSON by the file's ending, and what a shop wants to hear when an order has left.

In CSV a text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP ASVS 5.0,
1.2.10); numbers stay numbers. Our own import takes the apostrophe off again.
"""

from __future__ import annotations

import csv
import io
import json
import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain
from pathlib import Path
from typing import Any

from fulfill.errors import UnusableInput
from fulfill.exchange.rows import guard

Listed = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ShippedParcel:
    """One parcel that left. `contents` are (sku, quantity in eaches)."""

    parcel: str
    carrier: str
    service: str
    tracking: str
    shipped_at: datetime
    contents: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class ShippedOrder:
    """What a shop is told about one of its orders."""

    order: str
    channel: str
    parcels: tuple[ShippedParcel, ...]


_CONFIRMATION = (
    "order",
    "channel",
    "parcel",
    "carrier",
    "service",
    "tracking",
    "shipped_at",
    "sku",
    "quantity",
)


def list_csv(rows: Iterable[Listed], columns: Sequence[str] = ()) -> Iterator[str]:
    """Lines of a CSV with a header; the columns are those of the first row unless they are given."""
    source = iter(rows)
    first = next(source, None)
    names = list(columns) or list(first or ())
    yield _csv_line(names)
    for row in chain(() if first is None else (first,), source):
        yield _csv_line([_cell(row.get(name)) for name in names])


def list_json(rows: Iterable[Listed]) -> Iterator[str]:
    """One JSON array, an object a line."""
    before = "[\n"
    for row in rows:
        yield before + json.dumps(row, ensure_ascii=False, default=_as_text)
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def write_list(path: Path, rows: Iterable[Listed], columns: Sequence[str] = ()) -> None:
    """Writes the list as CSV or JSON; the file is whole or not there. UnusableInput on other endings."""
    ending = path.suffix.lower()
    if ending not in (".csv", ".json"):
        raise UnusableInput(f"{path.name} ends in {ending or 'nothing'}; expected .csv or .json.")
    parts = list_csv(rows, columns) if ending == ".csv" else list_json(rows)
    write_atomically(path, (part.encode("utf-8", "backslashreplace") for part in parts))


def write_atomically(path: Path, parts: Iterable[bytes]) -> None:
    """Puts a whole file in place in one step, or leaves what was there. UnusableInput when it cannot."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise UnusableInput(f"{path} cannot be written: {error.strerror}.") from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException as error:
        temporary.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise UnusableInput(f"{path} cannot be written: {error.strerror}.") from error
        raise


def confirmation_json(orders: Iterable[ShippedOrder]) -> bytes:
    """Shipped orders with their tracking: an array, one object an order."""
    told = [
        {
            "order": order.order,
            "channel": order.channel,
            "fulfillments": [
                {
                    "parcel": parcel.parcel,
                    "tracking_company": parcel.carrier,
                    "tracking_number": parcel.tracking,
                    "service": parcel.service,
                    "shipped_at": parcel.shipped_at.isoformat(),
                    "line_items": [{"sku": sku, "quantity": quantity} for sku, quantity in parcel.contents],
                }
                for parcel in order.parcels
            ],
        }
        for order in orders
    ]
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")


def confirmation_csv(orders: Iterable[ShippedOrder]) -> bytes:
    """The same as rows: one for each product in each parcel."""
    rows = (
        dict(zip(_CONFIRMATION, (order.order, order.channel, parcel.parcel, parcel.carrier, parcel.service,
                                 parcel.tracking, parcel.shipped_at, sku, quantity), strict=True))
        for order in orders for parcel in order.parcels for sku, quantity in parcel.contents
    )  # fmt: skip
    return "".join(list_csv(rows, _CONFIRMATION)).encode("utf-8", "backslashreplace")


def _csv_line(cells: Sequence[str | int]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()


def _cell(value: Any) -> str | int:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int():
            return value
        case str():
            return guard(value)
        case date():
            return value.isoformat()
        case _:
            return guard(json.dumps(value, ensure_ascii=False, default=_as_text))


def _as_text(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else str(value)
