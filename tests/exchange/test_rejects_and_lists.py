"""What goes out: rejects to be mended, lists that no spreadsheet computes, confirmations to shops."""

from __future__ import annotations

import csv
import io
import json
import lzma
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill.errors import UnusableInput
from fulfill.exchange.reading import read
from fulfill.exchange.rejects import RejectsFile, rejects_path
from fulfill.exchange.rows import guard, unguard
from fulfill.exchange.writing import (
    ShippedOrder,
    ShippedParcel,
    confirmation_csv,
    confirmation_json,
    list_csv,
    write_list,
)
from fulfill.records import Group, Kind, ProductRecord

FOOD = Path("../shared/data/datasets/openfoodfacts/products.csv.xz")
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\x00")


def cells_of(path: Path, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode(), newline=""), delimiter=delimiter))


def import_file(path: Path) -> tuple[list[Group], RejectsFile]:
    """What an import does with a file, without a database."""
    reading = read(path)
    taken = []
    with RejectsFile(reading) as rejects:
        for each in reading:
            if isinstance(each, Group):
                taken.append(each)
            else:
                rejects.add(each.raw_row, each.reason)
    return taken, rejects


def test_rejects_are_mended_and_imported_again(tmp_path: Path) -> None:
    path = tmp_path / "products.csv"
    path.write_text("sku;name;weight_g\nMUG;Mug;250\nTEE;Tee;heavy\n;=cmd;1\n")
    taken, rejects = import_file(path)
    assert len(taken) == 1
    assert rejects.count == 2
    assert rejects.file == tmp_path / "products.csv.rejects.csv"
    rows = cells_of(rejects.file, ";")
    assert rows[0] == ["sku", "name", "weight_g", "reason"]
    assert rows[1][:3] == ["TEE", "Tee", "heavy"]
    assert rows[1][3].startswith("weight_g: 'heavy'")
    assert rows[2][1] == "'=cmd"
    rejects.file.write_text(rejects.file.read_text().replace("heavy", "100"))
    again, left = import_file(rejects.file)
    assert [each.record for each in again] == [ProductRecord("TEE", "Tee", weight_g=100)]
    assert left.file is not None
    rows = cells_of(left.file, ";")
    assert rows[0] == ["sku", "name", "weight_g", "reason"]
    assert len(rows) == 2


def test_without_rejects_an_old_rejects_file_is_taken_away(tmp_path: Path) -> None:
    path = tmp_path / "products.csv"
    path.write_text("sku,name\n,Mug\n")
    assert import_file(path)[1].file == rejects_path(path)
    path.write_text("sku,name\nMUG,Mug\n")
    assert import_file(path)[1].file is None
    assert list(tmp_path.iterdir()) == [path]


def test_a_failed_import_leaves_no_half_rejects_file(tmp_path: Path) -> None:
    path = tmp_path / "products.csv"
    path.write_text("sku,name\n,Mug\n")
    with pytest.raises(ZeroDivisionError), RejectsFile(read(path)) as rejects:  # noqa: PT012
        rejects.add(["", "Mug"], "no code")
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == [path]


def test_returns_have_a_reason_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "returns.csv"
    path.write_text("rma,order,sku,quantity,reason\nR1,W1,MUG,x,too small\n")
    file = import_file(path)[1].file
    assert file is not None
    header, cells = cells_of(file)
    row = dict(zip(header, cells, strict=True))
    assert row["reason"] == "too small"
    assert row["reject_reason"].startswith("quantity")
    assert read(file).kind is Kind.RETURNS


def test_surplus_cells_keep_the_reason_in_its_column(tmp_path: Path) -> None:
    path = tmp_path / "products.csv"
    path.write_text("sku,name\nMUG,Mug,blue\nTEE\n")
    file = import_file(path)[1].file
    assert file is not None
    rows = cells_of(file)
    assert rows[1] == ["MUG", "Mug", "The row has 3 columns; expected 2, as in the header.", "blue"]
    assert rows[2][:2] == ["TEE", ""]


@given(
    st.text(max_size=30)
    | st.sampled_from(FORMULA_STARTS).flatmap(lambda a: st.text(max_size=9).map(a.__add__))
)
def test_no_text_is_a_formula_and_none_is_lost(text: str) -> None:
    safe = guard(text)
    assert not safe.startswith(FORMULA_STARTS)
    assert unguard(safe) == text


@given(
    st.lists(
        st.tuples(
            st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=20),
            st.text(
                st.characters(exclude_categories=("C", "Z"), max_codepoint=0x2FF), min_size=1, max_size=20
            ),
        ),
        unique_by=lambda pair: pair[0],
    )
)
@settings(max_examples=60)
def test_a_list_written_is_the_list_read(
    tmp_path_factory: pytest.TempPathFactory, pairs: list[tuple[str, str]]
) -> None:
    path = tmp_path_factory.mktemp("round") / "products.csv"
    write_list(
        path, ({"sku": sku, "name": name, "weight_g": 5} for sku, name in pairs), ("sku", "name", "weight_g")
    )
    for line in cells_of(path):
        assert not any(cell.startswith(FORMULA_STARTS) for cell in line)
    found = [each.record for each in read(path) if isinstance(each, Group)]
    assert [(each.sku, each.weight_g) for each in found if isinstance(each, ProductRecord)] == [
        (sku, 5) for sku, _ in pairs
    ]


def test_numbers_stay_numbers_and_nothing_is_empty() -> None:
    rows = [
        {"a": -5, "b": None, "c": True, "d": [{"sku": "x"}], "e": datetime(2026, 1, 2, tzinfo=UTC), "f": "-5"}
    ]
    assert (
        "".join(list_csv(rows)).splitlines()[1]
        == '-5,,true,"[{""sku"": ""x""}]",2026-01-02T00:00:00+00:00,\'-5'
    )


def test_lists_are_json_or_csv_by_their_ending(tmp_path: Path) -> None:
    write_list(tmp_path / "a.json", iter([{"sku": "=1"}, {"sku": "é"}]))
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8")) == [{"sku": "=1"}, {"sku": "é"}]
    write_list(tmp_path / "b.json", [])
    assert json.loads((tmp_path / "b.json").read_text()) == []
    write_list(tmp_path / "c.csv", [], ("sku", "name"))
    assert (tmp_path / "c.csv").read_bytes() == b"sku,name\r\n"
    with pytest.raises(UnusableInput, match=r"expected \.csv or \.json"):
        write_list(tmp_path / "d.xlsx", [])
    with pytest.raises(UnusableInput, match="cannot be written"):
        write_list(tmp_path / "no" / "e.csv", [])
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.json", "b.json", "c.csv"]


def test_a_list_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old")
    with pytest.raises(ZeroDivisionError):
        write_list(path, ({"n": 1 // at} for at in (1, 0)))
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_shop_is_told_what_left_and_under_which_number() -> None:
    at = datetime(2026, 11, 20, 10, tzinfo=UTC)
    parcel = ShippedParcel("P1", "ups", "ground", "1Z5R89390357567127", at, (("MUG", 2), ("TEE", 1)))
    orders = [ShippedOrder("#1001", "shopify", (parcel,))]
    [told] = json.loads(confirmation_json(orders))
    assert told["order"] == "#1001"
    assert told["fulfillments"][0]["tracking_number"] == "1Z5R89390357567127"
    assert told["fulfillments"][0]["line_items"] == [
        {"sku": "MUG", "quantity": 2},
        {"sku": "TEE", "quantity": 1},
    ]
    rows = list(csv.DictReader(io.StringIO(confirmation_csv(orders).decode())))
    assert [(row["sku"], row["quantity"], row["tracking"]) for row in rows] == [
        ("MUG", "2", "1Z5R89390357567127"),
        ("TEE", "1", "1Z5R89390357567127"),
    ]
    assert rows[0]["shipped_at"] == "2026-11-20T10:00:00+00:00"


@pytest.mark.skipif(not FOOD.exists(), reason="the shared data set is absent")
def test_barcodes_ruined_by_a_spreadsheet_are_told_row_by_row(tmp_path: Path) -> None:
    path = tmp_path / "food.csv"
    with lzma.open(FOOD, "rt", encoding="utf-8", newline="") as source, path.open("w", newline="") as target:
        writer = csv.writer(target)
        writer.writerow(["sku", "name", "gtin"])
        food = list(csv.DictReader(source))
        for at, row in enumerate(food):
            writer.writerow([f"F{at:05}", row["product_name"][:150] or "?", row["code"]])
    kept, ruined, short, other = 0, 0, 0, 0
    for each in read(path):
        if isinstance(each, Group):
            kept += 1
            continue
        check = food[each.line_no - 2]["code_check"]
        if "ruined by a spreadsheet" in each.reason:
            ruined += 1
            assert "E+" in each.raw_row[2]
        elif "leading zeros" in each.reason:
            short += 1
            assert check.startswith("ok_when_zero_padded")
        else:
            other += 1
    assert kept + ruined + short + other == len(food)
    assert ruined == sum("E+" in row["code"] for row in food)
    assert kept > 0
    assert short > 0
