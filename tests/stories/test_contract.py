"""The public contract, §1 and §2, held by the program itself: a process, its lines and its exit codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from fulfill.cli import logs
from fulfill.scan import Word
from fulfill.turn import Kind
from tests.cli.calls import Shop, Told, Worker, environment, real
from tests.stories.follower import follow

FLOWS = ("receive", "putaway", "move", "count", "pick", "pack", "ship", "returns", "kit", "vendor")
FIELDS = ["scan", "level", "code", "message", "prompt", "step", "expects", "task", "papers"]
SHOWN = {
    "stock": "place lpn sku lot expires_on serial status on_hand held",
    "orders": "order state channel ship_by priority waits lines",
    "parcels": "parcel order sscc carrier service tracking carton weight_g state manifest contents",
    "moves": "seq at sku quantity lot serial source target reason cause reverses station person",
    "returns": "rma order state units",
    "papers": "paper kind document file printer state copies",
    "scans": "at station person flow step scan level code message",
    "products": "sku",
    "places": "code",
    "tasks": "flow",
    "receipts": "",
    "manifests": "manifest",
    "people": "badge name",
}
INNER = {
    ("orders", "lines"): "line sku ordered held picked packed shipped short cancelled",
    ("parcels", "contents"): "sku quantity lot serial",
    ("returns", "units"): "sku serial reason grade disposition place refund",
}
STATES = {
    "orders": "waiting released picking picked packing packed part_shipped shipped cancelled",
    "parcels": "open packed labelled verified loaded shipped void",
    "papers": "waiting sent printed verified failed refused",
}


@pytest.fixture(autouse=True)
def plain_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FULFILL_DATABASE", "FULFILL_BADGE", "FULFILL_STATION", "FULFILL_PIN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(logs, "begin", lambda: None)


@pytest.fixture
def shop(sqlite_url: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Shop:
    return _released(Shop(sqlite_url, tmp_path, capfd))


@pytest.fixture
def either_shop(database_url: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Shop:
    return _released(Shop(database_url, tmp_path, capfd))


def _released(shop: Shop) -> Shop:
    """Orders 1001 (2 MUG) and 1002 (1 MUG, 3 PEN) may be picked; 1003 waits; a purchase order is open."""
    shop.stocked()
    more = {
        "people": "badge,name,role\nIDA,Ida,picker\nSUE,Sue,supervisor\nOFF,Olaf,auditor\n",
        "suppliers": "code,name\nACME,Acme\n",
        "purchase_orders": "po,supplier,sku,quantity\nPO-1,ACME,MUG,4\n",
    }
    for kind, text in more.items():
        assert shop.call("import", shop.file(f"{kind}.csv", text)).code == 0
    assert shop.call("release").code == 0
    return shop


def held_to(answer: dict[str, Any]) -> dict[str, Any]:
    """One answer against §2; the same answer."""
    assert list(answer) == FIELDS
    assert answer["scan"] is None or isinstance(answer["scan"], str)
    assert answer["level"] in ("ok", "done", "warn", "stop")
    assert answer["code"].replace("_", "").isalnum()
    assert answer["code"] == answer["code"].lower()
    assert isinstance(answer["message"], str)
    assert answer["message"]
    assert isinstance(answer["prompt"], str)
    assert isinstance(answer["step"], str)
    assert "~" not in answer["message"] + answer["prompt"], "the building's own places have no labels"
    for one in answer["expects"]:
        assert list(one) == ["kind", "codes", "quantity"]
        assert one["kind"] in list(Kind)
        assert all(isinstance(code, str) and code for code in one["codes"])
        assert one["quantity"] is None or isinstance(one["quantity"], int)
        assert not [code for code in one["codes"] if code.startswith("~")]
    task = answer["task"]
    if task is not None:
        assert list(task) == ["id", "flow", "document", "done", "left"]
        assert [type(value) for value in task.values()] == [str, str, str, int, int]
    for paper in answer["papers"]:
        assert list(paper) == ["kind", "document", "file", "printer", "state"]
        assert paper["state"] in STATES["papers"].split()
    return answer


def _work(shop: Shop, flow: str, *lines: str, badge: str = "BOSS", tote: str = "T-1 T-2 T-3") -> Worker:
    """A worker who said these lines; with none, one who followed `expects` to the end."""
    worker = Worker(flow, shop.url, shop.folder, badge)
    for line in lines:
        worker.say(line)
    if not lines:
        follow(worker, tote=iter(tote.split()))
    for answer in worker.said:
        held_to(answer)
    return worker


def _run(shop: Shop, flow: str, *lines: str, badge: str = "BOSS") -> list[dict[str, Any]]:
    worker = _work(shop, flow, *lines, badge=badge)
    assert worker.end() == 0
    return worker.said


def _until_packed(shop: Shop) -> None:
    _run(shop, "pick")
    _run(shop, "pack")


# --- the whole way, on both databases ----------------------------------------------------------------


def test_every_list_and_every_answer_of_a_day_is_as_the_contract_says(either_shop: Shop) -> None:
    shop = either_shop
    _run(shop, "receive", "PO-1", "MUG", "!qty 4", "DOCK-1", "!done")
    _run(shop, "putaway")
    _until_packed(shop)
    assert {order["state"] for order in shop.show("orders")} == {"packed", "waiting"}
    shipped = _run(shop, "ship")
    assert (shipped[-1]["level"], shipped[-1]["expects"]) == ("done", [])
    _run(shop, "returns", "1001", "MUG", "!answer sealed")
    for what, fields in SHOWN.items():
        rows = shop.show(what)
        assert isinstance(rows, list)
        assert rows, what
        assert set(fields.split()) <= set(rows[0]), what
        for row in rows:
            if what in STATES:
                assert row["state"] in STATES[what].split(), row
            for (whose, name), inner in INNER.items():
                if whose == what:
                    assert row[name], row
                    assert all(set(inner.split()) <= set(one) for one in row[name])
    assert shop.show("order", "1001")["order"] == "1001"
    (label,) = [paper["document"] for paper in shop.show("papers") if paper["kind"] == "item_label"]
    (rma,) = [row["rma"] for row in shop.show("returns")]
    assert label == rma
    told_where = _run(shop, "move", "!where U0000001")[-1]
    assert "MUG" in told_where["message"], "the label on a piece that came back can be scanned anywhere"
    assert shop.show("return", rma)["order"] == "1001"
    told = shop.call("check", "--json")
    assert told.code == 0, told.out
    assert list(told.json) == ["ok", "moves", "checked", "violations"]


def test_two_workers_never_get_the_same_order(either_shop: Shop) -> None:
    assert either_shop.call("--station", "here", "station", "set", "pick_orders_max", "1").code == 0
    one, two = (
        Worker(flow, either_shop.url, either_shop.folder, badge)
        for flow, badge in (("pick", "BOSS"), ("pick", "IDA"))
    )
    claimed = [set(worker.now["task"]["document"].split(", ")) for worker in (one, two) if worker.now["task"]]
    assert len(claimed) >= 1
    assert not claimed[0] & (claimed[1] if len(claimed) > 1 else set())
    one.end()
    two.end()


# --- the call -----------------------------------------------------------------------------------------


def _outside(shop: Shop, *words: str, lines: bytes = b"", **more: str) -> Told:
    return real(["--database", shop.url, *words], shop.folder, lines, **more)


def test_exit_codes_and_one_document_on_standard_output(shop: Shop, tmp_path: Path) -> None:
    bad = shop.file("bad.csv", "sku,name,weight_g\nNEW,New,1\nWORSE,Worse,heavy\n")
    as_boss = ("--badge", "BOSS")
    for code, words in (
        (0, (*as_boss, "release", "--json")),
        (0, ("show", "orders", "--json")),
        (0, ("check", "--json")),
        (1, (*as_boss, "import", bad, "--json")),
        (1, (*as_boss, "release", "1003", "--json")),
    ):
        told = _outside(shop, *words)
        assert told.code == code, (words, told.err)
        json.loads(told.out)
    for words in (
        ("dance",),
        ("show", "walls", "--json"),
        ("show", "order", "4711", "--json"),
        (*as_boss, "import", str(tmp_path), "--json"),
        (*as_boss, "import", str(tmp_path / "none.csv"), "--json"),
        (*as_boss, "work", "dance"),
        ("--badge", "NOBODY", "work", "pick"),
        ("--badge", "IDA", "release", "--json"),
        ("work", "pick"),
        (*as_boss, "init"),
    ):
        told = _outside(shop, *words)
        assert (told.code, told.out) == (2, ""), words
        assert told.err.strip(), words


@pytest.mark.parametrize("what", ["missing", "a folder", "no database", "cut off"])
def test_a_database_that_cannot_be_used_ends_with_3_and_words(shop: Shop, tmp_path: Path, what: str) -> None:
    path = tmp_path / "other.db"
    match what:
        case "a folder":
            path.mkdir()
        case "no database":
            path.write_text("sku,name\nA,Ann\n" * 100)
        case "cut off":
            path.write_bytes((tmp_path / "warehouse.db").read_bytes()[:6000])
    for words in (["show", "orders", "--json"], ["--badge", "BOSS", "work", "pick"], ["check", "--json"]):
        told = real(["--database", str(path), *words], tmp_path)
        assert (told.code, told.out) == (3, ""), (words, told)
        assert "other.db" in told.err
    assert path.exists() == (what != "missing"), "a misspelt path makes no new warehouse"


# --- badges -------------------------------------------------------------------------------------------


def test_a_badge_decides_who_works_and_who_may(shop: Shop) -> None:
    refused = _run(shop, "pick", "T-1", badge="OFF")
    assert [answer["code"] for answer in refused] == ["not_allowed", "not_allowed"]
    assert [one["kind"] for one in refused[0]["expects"]] == ["badge"]
    worker = _work(shop, "pick", "T-1")
    mine = worker.now["task"]["document"]
    assert worker.say("OFF")["code"] == "not_allowed"
    assert worker.now["task"]["document"] == mine
    came = held_to(worker.say("IDA"))
    assert came["task"] is None or came["task"]["document"] != mine, "work stays with whoever began it"
    back = held_to(worker.say("BOSS"))
    assert (back["level"], back["task"]["document"]) == ("ok", mine)
    worker.end()
    (scan,) = [row for row in shop.show("scans") if row["scan"] == "IDA"]
    assert scan["level"] == "ok"


# --- the rules of every flow --------------------------------------------------------------------------


@pytest.mark.parametrize("flow", FLOWS)
def test_every_word_is_taken_or_refused_and_a_refusal_changes_nothing(shop: Shop, flow: str) -> None:
    if flow in ("pack", "ship", "returns"):
        _run(shop, "pick")
    if flow in ("ship", "returns"):
        _run(shop, "pack")
    if flow == "returns":
        _run(shop, "ship")
    worker = Worker(flow, shop.url, shop.folder)
    for word in (each for each in Word if each is not Word.CANCEL):
        for line in (f"!{word}", f"!{word} 1", f"!{word} nonsense 7"):
            before = worker.now
            stock = shop.show("stock") if word in (Word.SHORT, Word.QTY, Word.DAMAGED) else None
            answer = held_to(worker.say(line))
            assert answer["code"] != "trouble", (line, answer)
            if answer["level"] in ("stop", "warn"):
                assert (answer["step"], answer["expects"]) == (before["step"], before["expects"]), line
                assert stock is None or shop.show("stock") == stock
            else:
                assert answer["scan"] == line
    assert worker.end() == 0


def test_a_deviation_is_confirmed_by_the_same_code_and_any_other_scan_drops_it(shop: Shop) -> None:
    worker = _work(shop, "receive", "PO-1", "PEN")
    assert worker.now["level"] == "warn"
    moves = shop.show("moves")
    assert worker.say("nothing")["level"] == "stop"
    assert worker.say("PEN")["level"] == "warn", "the scan between has dropped it"
    assert worker.say("!where MUG")["level"] == "ok"
    assert worker.say("PEN")["level"] in ("warn", "ok")
    if worker.now["level"] == "warn":
        assert worker.say("PEN")["level"] == "ok"
    assert shop.show("moves") == moves, "nothing lies anywhere before its place is scanned"
    worker.end()


def test_undo_goes_back_as_often_as_one_likes_until_the_manifest_is_closed(shop: Shop) -> None:
    before = [(row["place"], row["sku"], row["on_hand"], row["held"]) for row in shop.show("stock")]
    worker = Worker("pick", shop.url, shop.folder)
    follow(worker, tote=iter(("T-1", "T-2")))
    for _ in range(60):
        if worker.say("!undo")["code"] == "nothing_to_undo":
            break
        assert worker.now["code"] == "undone", worker.now
    assert worker.now["level"] == "stop"
    after = [(row["place"], row["sku"], row["on_hand"], row["held"]) for row in shop.show("stock")]
    assert after == before
    assert any(move["reverses"] for move in shop.show("moves")), "undone by opposite entries"
    worker.end()
    # What was taken back to the very beginning can be claimed anew.
    _run(shop, "pick")
    _run(shop, "pack")
    ship = Worker("ship", shop.url, shop.folder)
    ship.say("DOCK-1")
    first = next(one["codes"][0] for one in ship.now["expects"] if one["kind"] == "parcel")
    ship.say(first)
    assert ship.say("!undo")["code"] == "undone"
    follow(ship)
    refused = held_to(ship.say("!undo"))
    assert (refused["level"], refused["code"]) == ("stop", "cannot_undo")
    assert "manifest" in refused["message"].lower()
    ship.end()
    assert shop.call("check").code == 0


@pytest.mark.parametrize("flow", ["receive", "move", "count", "pick"])
def test_where_tells_of_any_code_and_never_loses_the_task(shop: Shop, flow: str) -> None:
    opening = {"receive": "PO-1", "move": "A-01", "count": "A-01", "pick": "T-1"}[flow]
    worker = _work(shop, flow, opening)
    before = worker.now
    known = ("MUG", "MUG-BOX", "A-01", "T-1", "1001", "PO-1", "BOSS", "BOX-S", "S1", "T-3")
    for code in (*known, "nothing", ""):
        told = held_to(worker.say(f"!where {code}".strip()))
        assert (told["level"], told["code"]) == (("ok", "found") if code in known else ("stop", told["code"]))
        for name in ("step", "expects", "task", "prompt"):
            assert told[name] == before[name], code
        if code in known:
            assert code in told["message"]
    worker.end()


def test_help_without_work_names_the_words_and_begins_with_no_stop(shop: Shop) -> None:
    asked = _run(shop, "pick", "!help")[-1]
    assert asked["message"].startswith(f"{asked['prompt']}. Words here: ")
    told = _run(shop, "pick", "!cancel", "!help")[-1]
    assert told["code"] == "help"
    assert told["message"].startswith("Words here: !next, ")


def test_the_end_of_input_leaves_the_task_claimed_with_its_quantities(shop: Shop) -> None:
    worker = _work(shop, "pick", "T-1", "T-2")
    for kind in ("place", "product"):
        worker.say(worker.expects(kind)["codes"][0])
    left = worker.now
    assert worker.end() == 0
    assert _run(shop, "pick", "!help", badge="IDA")[0]["task"] is None
    again = Worker("pick", shop.url, shop.folder)
    assert again.now["code"] == "resumed"
    for name in ("step", "expects", "task", "prompt"):
        assert again.now[name] == left[name]
    again.end()


def test_a_code_with_two_meanings_is_taken_where_only_one_fits_and_else_asks_for_a_finer_one(
    shop: Shop,
) -> None:
    """An order may have a number that is a product's SKU; two things of our own may not share a code."""
    told = shop.call("import", shop.file("place.csv", "sku,name\nB-01,A thing\n"))
    assert told.code == 1
    assert "B-01" in told.err
    order = "order,sku,quantity,name,address1,city,country\nPEN,MUG,1,Ann,1 Rd,York,GB\n"
    assert shop.call("import", shop.file("order.csv", order)).code == 0
    _run(shop, "pick")
    worker = _work(shop, "receive", "PO-1", "PEN")
    assert worker.now["code"] == "confirm_not_ordered", "a product is asked for, so it is the product"
    worker.end()
    worker = _work(shop, "count", "A-01", "PEN")
    assert worker.now["code"] == "counted"
    worker.end()
    _run(shop, "pack")
    unclear = _run(shop, "ship", "PEN")[-1]
    assert (unclear["level"], unclear["code"]) == ("stop", "ambiguous")
    assert "product PEN" in unclear["message"]
    assert "order PEN" in unclear["message"]


def test_nothing_of_this_needs_a_setting_of_whoever_runs_it(shop: Shop) -> None:
    assert not {name for name in environment(shop.folder) if name.startswith("FULFILL_")} - {
        "FULFILL_ALLOW_UNSAFE_SERVER"
    }
