"""Files in, orders released and held, lists and labels out, stations and settings set."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PIL import Image

from fulfill.demo_data import house
from fulfill.plan import rate_rows
from tests.cli.calls import FILES, Shop


def test_import_reports_each_file_and_a_second_time_changes_nothing(either_shop: Shop) -> None:
    either_shop.call("init")
    files = [either_shop.file(f"{kind}.csv", text) for kind, text in FILES.items()]
    first = either_shop.call("import", *files, "--json")
    assert first.code == 0, first.err
    assert [one["kind"] for one in first.json] == list(FILES)
    assert first.json[0] | {"created": 3, "unchanged": 0, "rejected": 0, "reject_file": None} == first.json[0]
    second = either_shop.call("import", *files, "--json")
    assert [(one["created"], one["updated"]) for one in second.json] == [(0, 0)] * len(FILES)


def test_bad_rows_end_with_1_and_stand_in_a_file_to_be_mended(shop: Shop) -> None:
    shop.call("init")
    told = shop.call("import", shop.file("bad.csv", "sku,name,weight_g\nA,Ann,1\nB,Bob,heavy\n"), "--json")
    assert told.code == 1
    (report,) = told.json
    assert (report["created"], report["rejected"]) == (1, 1)
    assert "heavy" in Path(report["reject_file"]).read_text()
    assert "heavy" in told.err


def test_one_file_that_cannot_be_used_stops_all_of_them(shop: Shop) -> None:
    shop.call("init")
    good, bad = shop.file("good.csv", FILES["products"]), shop.file("bad.csv", "%PDF-1.7")
    told = shop.call("import", good, bad)
    assert (told.code, told.out) == (2, "")
    assert shop.show("products") == []
    assert shop.call("import", good, "--kind", "nonsense").code == 2
    assert shop.call("import", str(shop.folder / "none.csv")).code == 2


def test_release_tells_what_goes_what_waits_and_what_is_missing(either_shop: Shop) -> None:
    either_shop.stocked()
    told = either_shop.call("release", "--json")
    assert told.code == 0
    assert told.json == {
        "released": ["1001", "1002"],
        "waiting": [{"order": "1003", "reason": "short"}],
        "short": [{"order": "1003", "sku": "MUG", "missing": 48}],
    }
    states = {order["order"]: (order["state"], order["waits"]) for order in either_shop.show("orders")}
    assert states == {"1001": ("released", None), "1002": ("released", None), "1003": ("waiting", "short")}


def test_an_order_that_was_asked_for_and_must_wait_ends_with_1_and_an_unknown_one_with_2(shop: Shop) -> None:
    shop.stocked()
    assert shop.call("release", "1003").code == 1
    assert shop.call("release", "4711").code == 2


def test_orders_are_held_resumed_cancelled_and_let_go_in_parts(shop: Shop) -> None:
    shop.stocked()
    shop.call("release")
    assert shop.call("order", "hold", "1001").code == 0
    assert shop.show("order", "1001")["waits"] == "on hold"
    assert shop.call("order", "resume", "1001").code == 0
    assert shop.call("order", "cancel", "1002").code == 0
    assert shop.show("order", "1002")["state"] == "cancelled"
    assert shop.call("order", "partial", "1003", "available").code == 0
    assert shop.call("release", "1003").code == 0
    assert shop.call("order", "hold", "4711").code == 2


def test_lists_have_the_fields_of_the_contract(either_shop: Shop) -> None:
    either_shop.stocked()
    either_shop.call("release")
    fields = {
        "stock": "place lpn sku lot expires_on serial status on_hand held",
        "orders": "order state channel ship_by priority waits lines",
        "moves": "seq at sku quantity lot serial source target reason cause reverses station person",
    }
    for what, names in fields.items():
        assert set(names.split()) <= set(either_shop.show(what)[0]), what
    line = either_shop.show("orders")[0]["lines"][0]
    assert set("line sku ordered held picked packed shipped short cancelled".split()) <= set(line)
    (camera,) = either_shop.show("stock", "CAM")
    assert camera | {"place": "A-01", "serial": "S1", "lot": None, "lpn": None, "on_hand": 1} == camera
    assert camera["status"] == "available"
    assert {row["held"] for row in either_shop.show("stock", "MUG")} == {3}
    move = either_shop.show("moves")[0]
    assert (move["target"], move["reason"], move["person"], move["quantity"]) == ("A-01", "import", "BOSS", 5)
    assert move["source"].startswith("~")
    assert move["at"].endswith("Z")
    for what in ("tasks", "returns", "receipts", "manifests", "papers", "scans", "parcels"):
        assert either_shop.show(what) == []
    assert len(either_shop.show("places")) == 8 + 6
    order = either_shop.show("order", "1001")
    assert order["ship_to"]["name"] == "Ann Lee"
    assert order["holds"] == [
        {"place": "A-01", "lpn": None, "sku": "MUG", "lot": None, "serial": None, "quantity": 2}
    ]


@pytest.mark.parametrize("what", ["order", "parcel", "return"])
def test_what_nobody_knows_ends_with_2(shop: Shop, what: str) -> None:
    shop.call("init")
    told = shop.call("show", what, "4711", "--json")
    assert (told.code, told.out) == (2, "")
    assert "4711" in told.err


def test_a_table_for_people_carries_nothing_that_moves_a_cursor(shop: Shop) -> None:
    shop.call("init")
    shop.call("import", shop.file("p.csv", "badge,name,role\nIDA,Ida,picker\n"))
    told = shop.call("show", "people")
    assert told.out.splitlines()[0].split()[:2] == ["badge", "name"]
    assert "Ida" in told.out
    bad = shop.call("show", "order", "\x1b[31mred")
    assert "\x1b" not in bad.err


def test_lists_go_to_files_by_their_ending(shop: Shop) -> None:
    shop.stocked()
    table, document = shop.folder / "out.csv", shop.folder / "out.json"
    assert shop.call("export", "orders", "--to", str(table)).code == 0
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["order"], row["sku"], row["ordered"]) for row in rows] == [
        ("1001", "MUG", "2"),
        ("1002", "MUG", "1"),
        ("1002", "PEN", "3"),
        ("1003", "MUG", "50"),
    ]
    assert shop.call("export", "orders", "--to", str(document)).code == 0
    assert json.loads(document.read_text()) == shop.show("orders")
    assert shop.call("export", "stock", "--to", str(shop.folder / "out.xls")).code == 2
    assert shop.call("export", "stock", "--to", str(shop.folder / "no" / "out.csv")).code == 2
    assert shop.call("export", "confirmations", "--to", str(document)).code == 0
    assert json.loads(document.read_text()) == []


def test_a_named_person_needs_the_right_to_export(shop: Shop) -> None:
    shop.stocked()
    shop.call("import", shop.file("p.csv", "badge,name,role\nIDA,Ida,picker\n"))
    assert shop.call("export", "stock", "--to", str(shop.folder / "s.csv"), badge="IDA").code == 2
    assert not (shop.folder / "s.csv").exists()


def test_a_station_keeps_its_options_and_refuses_what_it_cannot_use(shop: Shop) -> None:
    shop.stocked()
    good = {
        "printer.label": "tcp://printer:9100?dpi=300",
        "printer.paper": "cups:Office",
        "sheet": "letter",
        "dpi": "300",
        "bench": "PACK-01",
        "pick_orders_max": "2",
        "weighs": "yes",
        "scale": "toledo:/dev/ttyUSB0?baud=4800",
    }
    for key, value in good.items():
        assert shop.call("--station", "S1", "station", "set", key, value).code == 0, key
    shown = shop.call("--station", "S1", "station", "show", "--json").json
    assert shown == {
        "station": "S1",
        "printers": {"label": "tcp://printer:9100?dpi=300", "paper": "cups:Office"},
        "sheet": "LETTER",
        "dpi": 300,
        "bench": "PACK-01",
        "pick_orders_max": 2,
        "weighs": True,
        "scale": "toledo:/dev/ttyUSB0?baud=4800",
    }
    bad = {
        "printer.label": "lpt1:",
        "printer.tea": "cups:Office",
        "sheet": "A0",
        "dpi": "200",
        "bench": "A-01",
        "pick_orders_max": "0",
        "weighs": "maybe",
        "scale": "sics:/dev/ttyUSB0?baud=1",
        "colour": "red",
    }
    for key, value in bad.items():
        told = shop.call("--station", "S1", "station", "set", key, value)
        assert told.code == 2, key
    assert shop.call("--station", "S1", "station", "show", "--json").json == shown
    assert shop.call("--station", "S1", "station", "set", "printer.label", "").code == 0
    assert "label" not in shop.call("--station", "S1", "station", "show", "--json").json["printers"]


def test_a_logo_that_is_broken_or_huge_is_refused_with_the_way_out(shop: Shop) -> None:
    shop.call("init")
    broken, huge = shop.folder / "broken.png", shop.folder / "huge.png"
    broken.write_bytes(house.sign()[:200])
    Image.new("1", (3001, 10)).save(huge)
    for logo in (broken, huge):
        told = shop.call("settings", "set", "logo", str(logo))
        assert told.code == 2
        assert "Save it again, smaller, as PNG or JPEG" in told.err
    Image.new("1", (3000, 10)).save(huge)
    assert shop.call("settings", "set", "logo", str(huge)).code == 0


def test_settings_are_checked_and_kept(shop: Shop) -> None:
    shop.call("init")
    logo = shop.folder / "logo.png"
    logo.write_bytes(house.sign())
    for name, value in {
        "name": "Übel & Söhne",
        "country": "DE",
        "sscc_prefix": "1234567",
        "logo": str(logo),
    }.items():
        assert shop.call("settings", "set", name, value).code == 0, name
    shown = shop.call("settings", "show", "--json").json
    assert (shown["name"], shown["country"], shown["sscc_prefix"]) == ("Übel & Söhne", "DE", "1234567")
    assert shown["logo"].startswith("a picture of 10")
    for name, value in {
        "country": "Germany",
        "sscc_prefix": "12",
        "logo": shop.file("logo.txt", "x"),
        "language": "tlh",
        "colour": "red",
    }.items():
        assert shop.call("settings", "set", name, value).code == 2, name
    for name, good in {"scan_label": "always", "weigh_first": "yes", "suspicious": "quarantine"}.items():
        assert shop.call("settings", "set", f"returns.{name}", good).code == 0, name
        told = shop.call("settings", "set", f"returns.{name}", "perhaps")
        assert told.code == 2
        assert good in told.err, "what it can be is said"
        assert shop.call("settings", "show", "--json").json[f"returns.{name}"] == good
    assert shop.call("settings", "set", "name", "").code == 0
    assert shop.call("settings", "show", "--json").json["name"] is None


def test_rates_are_replaced_whole_or_not_at_all(shop: Shop) -> None:
    shop.call("init")
    header = ",".join(rate_rows.COLUMNS)
    good = shop.file("rates.csv", f"{header}\nFAST,Fast,W,*,,,30000,4.50,EUR,17:00,HUB,1\n")
    assert shop.call("rates", "import", good).code == 0
    assert shop.call("settings", "show", "--json").json["rates"] == "imported"
    bad = shop.file("bad.csv", f"{header}\nFAST,Fast,W,*,,,30000,free,EUR,17:00,HUB,1\n")
    told = shop.call("rates", "import", bad)
    assert told.code == 2
    assert "price" in told.err


def test_labels_for_places_and_the_command_sheet_are_written(shop: Shop) -> None:
    shop.stocked()
    told = shop.call("labels", "places", "A-01", "--to", str(shop.folder / "labels"), "--json")
    assert told.code == 0, told.err
    assert all(Path(path).read_bytes().startswith(b"%PDF") for path in told.json)
    assert told.json
    assert shop.call("labels", "places", "Z-99", "--to", str(shop.folder / "labels")).code == 2
    assert shop.call("labels", "walls", "--to", str(shop.folder / "labels")).code == 2
