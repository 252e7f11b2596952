"""The office's side of returns to suppliers: lists, the supplier's answers, and papers again."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from tests.cli.calls import Shop
from tests.stories.vendor_bench import Floor, Seat, open_floor


@pytest.fixture
def floor(sqlite_url: str, tmp_path: Path) -> Iterator[Floor]:
    opened = open_floor(sqlite_url, tmp_path)
    yield opened
    opened.warehouse.close()


@pytest.fixture
def shop(floor: Floor, sqlite_url: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Shop:
    return Shop(sqlite_url, tmp_path, capfd)


def test_what_may_go_back_is_listed_with_its_delivery_cost_reason_and_deadline(shop):
    rows = shop.show("vendor_candidates")
    told = sorted(
        (row["sku"], row["reason"], row["quantity"], row["place"], row["unit_cost"]) for row in rows
    )
    assert told == [
        ("CAM", "defective", 1, "V-1", 8000),
        ("CAM", "defective", 1, "V-1", 8000),
        ("MUG", "defective", 2, "V-1", 250),
        ("MUG", "over_delivered", 2, "B-01", 250),
        ("TEA", "expired", 3, "A-01", 120),
    ]
    assert {row["supplier"] for row in rows} == {"ACME"}
    assert {row["receipt"] for row in rows} == {"R0000001"}
    (usual,) = {row["due_on"] for row in rows}
    assert shop.call("settings", "set", "vendor_days", "60|ACME=14").code == 0
    (own,) = {row["due_on"] for row in shop.show("vendor_candidates")}
    assert own < usual
    assert shop.call("settings", "set", "vendor_days", "soon").code == 2
    assert shop.show("vendor_candidates", "defective")[0]["reason"] == "defective"


def test_asked_authorised_shipped_and_credited_from_the_desk(shop, floor):
    asked = shop.call("vendor", "request", "ACME", "--json", badge="RITA")
    assert (asked.code, asked.json["state"], asked.json["return"]) == (0, "requested", "VR0000001")
    assert shop.call("vendor", "request", "ACME", badge="RITA").code == 2
    assert shop.call("vendor", "credit", "VR0000001", "5.00", badge="RITA").code == 2
    assert shop.call("vendor", "authorise", "vr0000001", "RA-77", badge="RITA").code == 0
    rita = Seat(floor)
    rita.way("RA-77", "S1", "S2")
    rita.say("!done", "!done", "BOX-S")
    rita.way(rita.codes("parcel")[0], "!done")
    (owed,) = shop.show("vendor_credits")
    assert (owed["return"], owed["state"], owed["days"], owed["open"]) == ("VR0000001", "shipped", 0, 16000)
    less = shop.call("vendor", "credit", "VR0000001", "100.00", "--note", "CN-1", badge="RITA")
    assert less.code == 2
    assert "60.00 EUR less" in less.err
    kept = shop.call("vendor", "credit", "VR0000001", "100.00", "--note", "CN-1", "--yes", badge="RITA")
    assert kept.code == 0, kept.err
    (owed,) = shop.show("vendor_credits")
    assert (owed["state"], owed["credited"], owed["open"]) == ("awaiting_credit", 10000, 6000)
    assert shop.call("vendor", "close", "VR0000001", "--yes", badge="RITA").code == 2
    assert shop.call("vendor", "close", "VR0000001", "--yes", badge="SUE").code == 0
    assert shop.show("vendor_credits") == []
    one = shop.call("show", "vendor_return", "VR0000001", "--json").json
    assert (one["state"], one["authorisation"], one["open"]) == ("closed", "RA-77", 0)
    assert [(each["amount"], each["reference"]) for each in one["credits"]] == [(10000, "CN-1")]
    assert [each["state"] for each in one["cartons"]] == ["verified"]
    assert shop.call("check").code == 0


def test_other_goods_and_a_return_given_up(shop, floor):
    shop.call("vendor", "request", "ACME", badge="RITA")
    assert "again" in shop.call("vendor", "cancel", "VR0000001", badge="RITA").err
    assert shop.call("vendor", "cancel", "VR0000001", "--yes", badge="RITA").code == 0
    assert shop.show("vendor_returns", "cancelled")[0]["return"] == "VR0000001"
    rita = Seat(floor)
    rita.way("ACME", "!done", "RA-1", "S1")
    rita.say("!done", "!done", "!done")
    rita.way(rita.codes("parcel")[0], "!done")
    assert shop.call("vendor", "replacement", "VR0000002", badge="RITA").code == 0
    (owed,) = shop.show("vendor_credits")
    assert (owed["state"], owed["replacement"], owed["open"]) == ("awaiting_replacement", "VR0000002-R", 0)


@pytest.mark.parametrize(
    ("words", "way_out"),
    [
        (("request", "NOBODY"), "vendor_candidates"),
        (("request", "BETA"), "Scan another supplier"),
        (("authorise", "VR9", "X"), "vendor_returns"),
        (("close", "VR9"), "vendor_returns"),
    ],
)
def test_what_cannot_be_is_refused_in_words_and_changes_nothing(shop, floor, words, way_out):
    before = floor.state()
    told = shop.call("vendor", *words, badge="RITA")
    assert told.code == 2
    assert way_out in told.err
    assert floor.state() == before
    assert shop.call("vendor", *words, badge="IDA").code == 2


def test_the_request_lies_in_the_outbox_as_a_table_and_as_a_paper(shop, floor, tmp_path):
    shop.call("vendor", "request", "ACME", badge="RITA")
    assert shop.call("relay", badge="RITA").code in (0, 1)
    (table,) = tmp_path.rglob("vendor-VR0000001.csv")
    (paper,) = tmp_path.rglob("vendor-VR0000001.pdf")
    rows = list(csv.DictReader(table.read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 5
    assert {(row["return"], row["supplier"], row["currency"]) for row in rows} == {
        ("VR0000001", "ACME", "EUR")
    }
    assert [row["unit_cost"] for row in rows if row["sku"] == "CAM"] == ["80.00", "80.00"]
    text = pypdfium2.PdfDocument(paper.read_bytes())[0].get_textpage().get_text_range()
    assert "Request to return goods" in text
    assert "Acme Ltd" in text


def test_its_papers_are_written_again_as_copies(shop, floor, tmp_path):
    rita = Seat(floor)
    rita.way("ACME", "!done", "RA-77", "S1")
    rita.say("!done", "!done", "BOX-S")
    rita.way(rita.codes("parcel")[0])
    assert shop.call("documents", "VR0000001", "--to", str(tmp_path / "again"), badge="SUE").code == 0
    names = sorted(path.name.rsplit("-", 2)[0] for path in (tmp_path / "again").iterdir())
    assert names == [
        "debit_note-VR0000001", "vendor_label-VR0000001", "vendor_request-VR0000001", "vendor_slip-VR0000001",
    ]  # fmt: skip
    assert shop.call("export", "vendor_returns", "--to", str(tmp_path / "all.csv"), badge="SUE").code == 0
    assert len((tmp_path / "all.csv").read_text().splitlines()) == 6
