"""Orders read many at once say what they say row by row, and what is wrong with them is told alike."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fulfill.exchange import rows as csv_rows
from fulfill.exchange.order_batch import PlainOrder
from fulfill.exchange.reading import read
from fulfill.records import Group, OrderRecord, Rejected
from fulfill.store.intake import orders

HEADER = (
    "order,sku,quantity,name,address1,city,country,company,postcode,unit_price,currency,ordered_at,ship_by,"
    "service,priority,payment,note"
)
GOOD = "Ann,1 Rd,York,gb,,SW1A 1AA,12.50,EUR,2026-11-20T10:00:00+01:00,2026-11-25,std,urgent,cod,Hi"


def said(path: Path, plainly: bool) -> list[object]:
    """Everything that is read, comparable: orders by what the store takes of them."""
    reading = read(path)
    found: list[object] = []
    for item in reading.plainly(orders.SAID) if plainly else reading:
        if isinstance(item, Rejected):
            found.append((item.line_no, item.raw_row, item.reason))
        elif isinstance(item, Group):
            assert isinstance(item.record, OrderRecord)
            order = orders.plain(item.record)
            found.append(
                (order.said, order.priority, order.ordered_at_us, order.lines, item.rows, item.raw_rows)
            )
        else:
            found.append((*item[:4], tuple(item.rows), tuple(item.raw_rows)))
    return found


def written(folder: Path, rows: list[str]) -> Path:
    path = folder / "orders.csv"
    path.write_text("\n".join([HEADER, *rows, ""]), encoding="utf-8")
    return path


def test_good_orders_are_read_as_plain_values(tmp_path: Path) -> None:
    path = written(tmp_path, [f"W{n // 2},MUG-{n},2,{GOOD}" for n in range(40)])
    items = list(read(path).plainly(orders.SAID))
    assert len(items) == 20
    assert all(isinstance(item, PlainOrder) for item in items)
    assert said(path, plainly=True) == said(path, plainly=False)


CELLS = {
    0: ["W1", "W2", "W3", "W4", "'=W5", "", "W 6"],
    1: ["MUG", "TEE", "M\u200bUG", "", "'-MUG"],
    2: ["1", "2", "0", "x", ""],
    3: ["Ann", " Ann ", "Zoë", "O'Brien", "'=Ann", "", "a" * 201],
    6: ["GB", "de", "Britain"],
    8: ["", "10115", " 1"],
    9: ["", "9.99", "9.999", "nine"],
    10: ["", "EUR", "jpy", "XXX"],
    11: ["", "2026-11-20T10:00:00+01:00", "2026-11-20", "soon"],
    12: ["", "2026-11-25", "2026-13-01"],
    14: ["", "low", "7", "-3", "very"],
    15: ["", "pending", "COD", "later"],
    16: ["", "Hi", "ring\u200d", "\u202e"],
}
ODD_CELLS = st.sampled_from([(at, text) for at, texts in CELLS.items() for text in texts])


@st.composite
def a_row(draw: st.DrawFn) -> list[str]:
    cells = [f"N{draw(st.integers(0, 8))}", "MUG", "1", *GOOD.split(",")]
    for at, text in draw(st.lists(ODD_CELLS, max_size=2)):
        cells[at] = text
    return cells


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(a_row(), min_size=1, max_size=25), block=st.integers(1, 9), is_sorted=st.booleans())
def test_many_at_once_say_the_same_as_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows: list[list[str]], block: int, is_sorted: bool
) -> None:
    # Small blocks, so that orders begin in one and end in another.
    monkeypatch.setattr(csv_rows, "BLOCK_LINES", block)
    path = written(tmp_path, [",".join(each) for each in (sorted(rows) if is_sorted else rows)])
    assert said(path, plainly=True) == said(path, plainly=False)


def test_one_bad_order_among_many_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    rows = [f"W{n // 3},MUG,1,{GOOD}" for n in range(900)]
    rows[451] = f"W150,MUG,none,{GOOD}"
    items = list(read(written(tmp_path, rows)).plainly(orders.SAID))
    bad = [item for item in items if isinstance(item, Rejected)]
    assert [item.line_no for item in bad] == [452, 453, 454]
    assert "quantity" in bad[1].reason
    assert sum(isinstance(item, PlainOrder) for item in items) >= 249
    assert len(items) == 299 + 3


@pytest.mark.parametrize(
    "text", ["a,b,c\n", 'a,"b",c\n', "a,b,c\r\n", 'a,"b\n,c",d\n', "a,b\n", "\n", 'a,"b,c\n']
)
@pytest.mark.parametrize("key_at", [0, 1, 2])
def test_keys_are_counted_where_each_record_is_one_line(text: str, key_at: int) -> None:
    lines = ["x,y,z\n", *text.splitlines(keepends=True), "x,y,z\n"]
    counts = csv_rows.count_keys(lines, ",", 3, key_at)
    is_plain = text in {"a,b,c\n", 'a,"b",c\n', "a,b,c\r\n"}
    assert counts == ({"xyz"[key_at]: 2, "abc"[key_at]: 1} if is_plain else None)


def test_a_file_that_changed_after_it_was_counted_loses_no_row() -> None:
    lines = ["W1,MUG,1\n", 'W2,"MUG,1\n', "W3,MUG\n", "W4,MUG,1\n"]
    found = [
        (number, cells, bool(reasons and reasons[at]))
        for numbers, block, reasons in csv_rows.read_plain_blocks(lines, ",", 3, 2)
        for at, (number, cells) in enumerate(zip(numbers, block, strict=True))
    ]
    assert [each[0] for each in found] == [2, 3, 4, 5]
    assert [each[2] for each in found] == [False, True, True, False]
