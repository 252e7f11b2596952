"""A rate table in a file: read whole, with every faulty row told."""

from __future__ import annotations

import csv
from pathlib import Path

from fulfill.errors import UnusableInput
from fulfill.plan.rate_rows import RowFault, parse_rates
from fulfill.plan.rates import RateTable

BYTES_MAX = 2_000_000


def read_rates(path: Path) -> tuple[str, RateTable | tuple[RowFault, ...]]:
    """The text of a file and its table, or its faulty rows. Raises UnusableInput for no table at all."""
    try:
        with path.open("rb") as file:
            content = file.read(BYTES_MAX + 1)
    except OSError as error:
        raise UnusableInput(f"{path.name} cannot be read: {error.strerror}") from error
    if len(content) > BYTES_MAX:
        raise UnusableInput(f"{path.name} is larger than {BYTES_MAX:,} bytes, which no rate table is")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnusableInput(f"{path.name} is not UTF-8 text. Save the rates as CSV UTF-8") from error
    try:
        return text, parse_rates(csv.DictReader(text.splitlines()))
    except csv.Error as error:
        raise UnusableInput(f"{path.name} is no CSV table: {error}") from error
