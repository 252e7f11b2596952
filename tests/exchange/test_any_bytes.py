"""Any bytes at all are a list, rows with reasons, or one refusal: never another error."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fulfill.errors import UnusableInput
from fulfill.exchange.reading import read
from fulfill.exchange.rejects import RejectsFile
from fulfill.records import Group, Kind

HEADERS = [
    "order,sku,quantity,name,address1,city,country,unit_price,ordered_at,note",
    "sku;name;gtin;barcodes;price;tracking",
    "place,sku,quantity,lot,expires_on",
    "code\tkind\tzone",
    "badge,name,role,pin",
    "rma,order,sku,quantity,reason",
    "Name,Lineitem quantity,Lineitem name,Lineitem sku,Shipping Address1,Shipping City,Shipping Country",
]
CELLS = st.sampled_from(
    ["W1", "MUG", "1", "Ann", "GB", "EUR", '"', '""', "\r", "\n", "\x00", "é", "=1", "'", "٣", "1e9", ""]
)
ROWS = st.lists(st.lists(CELLS | st.text(max_size=8), max_size=11), max_size=8)
KEYS = (
    "line_items billing shipping sku quantity name number status shipping_address address1 address_1 country"
    " orders order response create delete price financial_status id"
).split()
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=8),
    max_leaves=25,
)


def use(path: Path, data: bytes, kind: Kind | None = None) -> None:
    path.write_bytes(data)
    try:
        reading = read(path, kind)
    except UnusableInput:
        return
    with RejectsFile(reading) as rejects:
        for each in reading:
            if isinstance(each, Group):
                assert each.rows
            else:
                assert each.reason.endswith(".")
                rejects.add(each.raw_row, each.reason)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("any") / "file"


MANY = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)


@MANY
@given(st.binary(max_size=400), st.sampled_from([None, *Kind]))
def test_any_bytes(path: Path, data: bytes, kind: Kind | None) -> None:
    use(path, data, kind)


@MANY
@given(
    st.sampled_from(HEADERS), ROWS, st.binary(max_size=5), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"])
)
def test_any_rows_below_a_good_header(
    path: Path, header: str, rows: list[list[str]], tail: bytes, encoding: str
) -> None:
    delimiter = next((each for each in ";\t" if each in header), ",")
    text = "\n".join([header, *(delimiter.join(row) for row in rows)])
    use(path, text.encode(encoding, "ignore") + tail)


@MANY
@given(JSON | st.lists(JSON, max_size=3), st.booleans())
def test_any_json(path: Path, document: object, is_cut: bool) -> None:
    data = json.dumps(document).encode()
    use(path, data[: len(data) // 2] if is_cut else data)
