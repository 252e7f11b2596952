"""A small shop's whole day from its shops' own files, by the command line and the line protocol alone.

What the shops' files lack (SKUs, a shifted row) is mended as a merchant would mend it: in a copy of the file.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp

from fulfill.cli import logs
from tests.cli.calls import Shop, Worker
from tests.stories.follower import follow

PRODUCTS = """sku,name,gtin,barcodes,tracking,weight_g,length_mm,width_mm,height_mm,price,currency
IPOD2008RED,IPod Nano red,,,none,60,90,40,10,199.00,USD
WOO-SINGLE,Woo Single #1,,,none,40,140,125,5,3.00,USD
Bar3,Ship Your Idea,4006381333931,BAR3-BOX=6,none,200,250,200,30,20.00,USD
a-123,Garden Trowel,,,none,300,200,80,60,10.00,USD
a-456,Mini Handle Shovel,,,none,500,260,90,70,20.00,USD
"""
LATE_PRODUCT = "sku,name,tracking,weight_g\nIPOD2009BLACK,IPod Nano black,serial,60\n"
PLACES = """code,kind,sequence
A-01,forward,1
A-02,forward,2
B-01,reserve,3
PACK-01,bench,9
DOCK-1,dock,10
RET-1,returns,11
HOLD-1,quarantine,12
CAGE,damaged,13
"""
TOTES = "code,kind\n" + "".join(f"T-{n},tote\n" for n in range(1, 7))
CARTONS = (
    "code,length_mm,width_mm,height_mm,tare_g\nBOX-S,160,150,60,60\nBOX-M,300,220,120,150\n"
    "BOX-L,600,400,300,500\n"
)
STOCK = "place,sku,quantity\nA-01,IPOD2008RED,5\nA-01,WOO-SINGLE,9\nA-01,Bar3,6\nA-02,a-123,5\nA-02,a-456,5\n"
PURCHASES = "po,supplier,sku,quantity\nPO-1,ACME,IPOD2009BLACK,2\nPO-1,ACME,Bar3,6\n"
HOME = {
    "name": "The Small Shop",
    "address1": "5 Market Square",
    "city": "Portland",
    "region": "OR",
    "postcode": "97201",
    "country": "US",
}


@pytest.fixture
def shop(
    database_url: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Shop:
    for name in ("FULFILL_DATABASE", "FULFILL_BADGE", "FULFILL_STATION", "FULFILL_PIN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(logs, "begin", lambda: None)
    return Shop(database_url, tmp_path, capfd)


def test_a_whole_day_from_the_shops_files_to_a_closed_manifest_and_a_return(
    shop: Shop, shared_data: Path, tmp_path: Path
) -> None:
    _set_up(shop)
    _orders_come_in(shop, shared_data / "orders", tmp_path)
    _goods_come_in(shop, tmp_path)
    told = shop.call("release", "--json")
    assert sorted(told.json["released"]) == ["#1001", "#1002", "#MA-1097", "727", "728"]
    assert told.json["waiting"] == []
    _pick(shop, tmp_path)
    papers = _pack(shop, tmp_path)
    manifest = _ship(shop, tmp_path)
    assert {order["state"] for order in shop.show("orders")} == {"shipped"}
    _papers_say_what_the_database_says(shop, [*papers, *manifest["papers"]])
    _partners_are_told(shop, tmp_path)
    _something_comes_back(shop, papers, tmp_path)
    _is_sound(shop)


# --- the morning -----------------------------------------------------------------------------------------


def _set_up(shop: Shop) -> None:
    assert shop.call("init").code == 0
    for name, value in HOME.items():
        assert shop.call("settings", "set", name, value).code == 0
    lists = {"products": PRODUCTS, "places": PLACES, "totes": TOTES, "cartons": CARTONS, "stock": STOCK}
    for kind, text in lists.items():
        assert shop.call("import", shop.file(f"{kind}.csv", text)).code == 0, kind


def _orders_come_in(shop: Shop, shared: Path, folder: Path) -> None:
    export = _copied(shared / "shopify" / "admin_orders_export_bogus_gateway.csv", folder)
    assert "fulfilled" in shop.call("import", str(export)).err
    assert shop.show("orders") == [], "what the shop has shipped already is no work for us"
    exchange = _copied(shared / "shopify" / "rest_2026_07" / "order.jsonl", folder)
    told = shop.call("import", str(exchange), "--json")
    # An API's log holds the same orders in several states, and things that are no orders.
    assert (told.code, told.json[0]["created"]) == (1, 2)
    assert Path(told.json[0]["reject_file"]).is_file()
    assert _waits(shop) == {"#1001": None, "#1002": "unpaid"}

    paid = [line for line in exchange.read_text().splitlines() if '"#1002"' in line and '"paid"' in line]
    later = shop.file("later.jsonl", f"{paid[-1]}\n")
    assert shop.call("import", later, "--json").json[0]["updated"] == 1
    assert _waits(shop)["#1002"] == "unknown product IPOD2009BLACK"
    assert shop.call("import", shop.file("late.csv", LATE_PRODUCT)).code == 0
    assert _waits(shop)["#1002"] is None

    _transporter(shop, shared / "shopify" / "transporter_template_orders.csv", folder)
    _woocommerce(shop, shared / "woocommerce" / "orders", folder)
    again = shop.call("import", later, "--json").json[0]
    assert (again["created"], again["updated"]) == (0, 0)


def _transporter(shop: Shop, file: Path, folder: Path) -> None:
    """One of its rows is shifted by a cell: refused whole, mended in the rejects file, and taken."""
    told = shop.call("import", str(_copied(file, folder)), "--json")
    assert (told.code, told.json[0]["created"]) == (1, 0)
    rejects = Path(told.json[0]["reject_file"])
    with rejects.open(encoding="utf-8", newline="") as stream:
        header, *rows = csv.reader(stream)
    at = {name: place for place, name in enumerate(header)}
    assert all(row[at["reason"]] for row in rows)
    name, tax = at["Lineitem name"], at["Transaction amount"]
    for row in rows:
        if row[name + 1] == "Mini Handle Shovel":
            # One empty cell too many stands before the product; without it, the row is right.
            row[name:tax] = [*row[name + 1 : tax], ""]
    with rejects.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([header, *rows])
    report = shop.call("import", str(rejects), "--json").json[0]
    assert report["created"] == 1, report
    order = shop.show("order", "#MA-1097")
    assert [(line["sku"], line["ordered"]) for line in order["lines"]] == [("a-123", 2), ("a-456", 3)]
    assert order["waits"] is None


def _woocommerce(shop: Shop, orders: Path, folder: Path) -> None:
    """Two products have no SKU in the shop; one order is paid only later in the day."""
    as_is = _copied(orders / "02_retrieve_an_order.json", folder)
    told = shop.call("import", str(as_is))
    assert told.code == 1
    assert "SKU" in told.err
    one = _with_skus(json.loads(as_is.read_text()))
    batch = json.loads((orders / "06_batch_update_orders.json").read_text())
    two = next(_with_skus(order) for order in batch["create"] if order["number"] == "728")
    told = shop.call("import", shop.file("woo.json", json.dumps([one, two])), "--json")
    assert told.json[0]["created"] == 2, told.err
    assert _waits(shop)["728"] == "unpaid"
    two["status"] = "processing"
    assert shop.call("import", shop.file("woo2.json", json.dumps(two)), "--json").json[0]["updated"] == 1
    assert {_waits(shop)["727"], _waits(shop)["728"]} == {None}


def _with_skus(order: dict[str, Any]) -> dict[str, Any]:
    for line in order["line_items"]:
        line["sku"] = line["sku"] or "WOO-SINGLE"
    return order


def _waits(shop: Shop) -> dict[str, str | None]:
    return {order["order"]: order["waits"] for order in shop.show("orders")}


def _goods_come_in(shop: Shop, folder: Path) -> None:
    """Received at the dock, put away, one moved to reserve, and the place counted."""
    assert shop.call("import", shop.file("suppliers.csv", "code,name\nACME,Acme Ltd\n")).code == 0
    assert shop.call("import", shop.file("po.csv", PURCHASES)).code == 0
    told = shop.call("release", "#1002", "--json")
    assert (told.code, told.json["waiting"]) == (1, [{"order": "#1002", "reason": "short"}])

    receive = Worker("receive", shop.url, folder)
    for line in ("PO-1", "IPOD2009BLACK", "SN-1", "SN-2", "DOCK-1", "4006381333931", "!qty 6", "DOCK-1"):
        assert receive.say(line)["level"] == "ok", receive.now
    assert receive.say("!done")["level"] == "done"
    assert receive.end() == 0
    assert shop.show("receipts")[0]["state"] == "closed"

    putaway = Worker("putaway", shop.url, folder)
    follow(putaway)
    assert putaway.end() == 0
    assert not [row for row in shop.show("stock") if row["place"] == "DOCK-1"]

    move = Worker("move", shop.url, folder)
    for line in ("A-02", "a-123", "B-01"):
        assert move.say(line)["level"] in ("ok", "done"), move.now
    assert move.end() == 0

    count = Worker("count", shop.url, folder)
    for line in ("B-01", "a-123", "IPOD2009BLACK", "SN-1", "SN-2"):
        assert count.say(line)["level"] == "ok", count.now
        assert not [
            one for one in count.now["expects"] if one["kind"] in ("product", "serial") and one["codes"]
        ]
    assert count.say("!done")["level"] == "done"
    assert count.end() == 0
    assert [row["on_hand"] for row in shop.show("stock", "a-123") if row["place"] == "B-01"] == [1]


# --- the day ---------------------------------------------------------------------------------------------


def _pick(shop: Shop, folder: Path) -> None:
    totes = iter([f"T-{n}" for n in range(1, 7)])
    while any(order["state"] in ("released", "picking") for order in shop.show("orders")):
        worker = Worker("pick", shop.url, folder)
        assert follow(worker, tote=totes)[0]["code"] == "claimed"
        assert worker.end() == 0
    assert {order["state"] for order in shop.show("orders")} == {"picked"}


def _pack(shop: Shop, folder: Path) -> list[dict[str, Any]]:
    worker = Worker("pack", shop.url, folder)
    heard = follow(worker)
    assert worker.end() == 0
    papers = [paper for answer in heard for paper in answer["papers"]]
    assert {paper["state"] for paper in papers} == {"printed"}
    assert {order["state"] for order in shop.show("orders")} == {"packed"}
    return papers


def _ship(shop: Shop, folder: Path) -> dict[str, Any]:
    worker = Worker("ship", shop.url, folder)
    closed = follow(worker)[-1]
    assert [paper["kind"] for paper in closed["papers"]] == ["manifest"]
    assert worker.say("!undo")["code"] == "cannot_undo"
    assert worker.end() == 0
    return closed


def _codes(file: str) -> Iterator[tuple[str, str]]:
    """Every barcode on every page, at the resolution of an office printer."""
    document = pypdfium2.PdfDocument(file)
    try:
        for page in document:
            picture = page.render(scale=300 / 72).to_pil().convert("L")
            for found in zxingcpp.read_barcodes(picture):
                yield str(found.format), found.text
    finally:
        document.close()


def _papers_say_what_the_database_says(shop: Shop, papers: list[dict[str, Any]]) -> None:
    parcels = {parcel["parcel"]: parcel for parcel in shop.show("parcels")}
    kept = {paper["file"]: paper for paper in shop.show("papers")}
    assert {paper["file"] for paper in papers} <= set(kept)
    assert {paper["kind"] for paper in papers} >= {"slip", "label", "manifest"}
    for paper in papers:
        read = {text for _, text in _codes(paper["file"])}
        match paper["kind"]:
            case "label":
                parcel = parcels.pop(paper["document"])
                # The reader writes the application identifier in brackets.
                assert read == {parcel["tracking"], f"(00){parcel['sscc']}"}
            case "slip":
                assert read == {paper["document"]}
            case "manifest":
                (manifest,) = shop.show("manifests")
                assert read == {manifest["manifest"]} == {paper["document"]}
    assert not parcels, "every parcel has its label"
    assert {paper["document"] for paper in papers if paper["kind"] == "slip"} == {
        order["order"] for order in shop.show("orders")
    }


def _partners_are_told(shop: Shop, folder: Path) -> None:
    assert shop.call("relay").code == 0
    by_order: dict[str, set[str]] = {}
    for parcel in shop.show("parcels"):
        by_order.setdefault(parcel["order"], set()).add(parcel["tracking"])
    found: dict[str, set[str]] = {}
    for file in sorted(folder.rglob("*.outbox/*.json")):
        for order in json.loads(file.read_text()):
            found[order["order"]] = {one["tracking_number"] for one in order["fulfillments"]}
    assert found == by_order


# --- the evening -----------------------------------------------------------------------------------------


def _something_comes_back(shop: Shop, papers: list[dict[str, Any]], folder: Path) -> None:
    """A customer sends a trowel back with the slip in the box."""
    (slip,) = [one["file"] for one in papers if (one["kind"], one["document"]) == ("slip", "#MA-1097")]
    ((_, code),) = _codes(slip)
    before = _on_hand(shop, "a-123")
    worker = Worker("returns", shop.url, folder)
    assert worker.say(code)["code"] == "return_of_order"
    worker.say("a-123")
    for _ in range(12):
        if worker.now["step"] == "scan_product":
            break
        choices = {one["kind"]: one["codes"] for one in worker.now["expects"]}
        places = choices.get("place")
        worker.say(places[0] if places else f"!answer {choices['answer'][0]}")
        assert worker.now["level"] in ("ok", "done"), worker.now
    assert worker.say("!done")["level"] in ("done", "warn"), worker.now
    if worker.now["level"] == "warn":
        assert worker.say("!done")["level"] == "done", worker.now
    assert worker.end() == 0
    (back,) = shop.show("returns")
    assert (back["order"], [unit["sku"] for unit in back["units"]]) == ("#MA-1097", ["a-123"])
    assert back["units"][0]["disposition"]
    assert _on_hand(shop, "a-123") == before + 1


def _on_hand(shop: Shop, sku: str) -> int:
    return sum(row["on_hand"] for row in shop.show("stock", sku))


def _is_sound(shop: Shop) -> None:
    told = shop.call("check", "--json")
    assert (told.code, told.json["ok"], told.json["violations"]) == (0, True, [])
    assert told.json["moves"] > 20
    assert sum(told.json["checked"].values()) > 0


def _copied(file: Path, folder: Path) -> Path:
    """A copy that may have a rejects file beside it."""
    copy = folder / file.name
    copy.write_bytes(file.read_bytes())
    return copy
