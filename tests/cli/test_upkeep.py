"""check, backup and restore; papers that a printer left in doubt; the relay by itself."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from fulfill.store.statements import Sql
from fulfill.store.warehouse import open_warehouse
from tests.cli.calls import FILES, Shop, Worker, environment


def alter(shop: Shop, statement: str) -> None:
    """What no command would do, behind its back."""
    opened = open_warehouse(shop.url)
    try:
        with opened.database.write() as session:
            session.run(Sql(statement))
            session.commit()
    finally:
        opened.close()


def packed(shop: Shop, folder: Path) -> dict[str, Any]:
    """Order 1001 picked, and packed up to its label; the answer that closed the parcel."""
    told = shop.call("import", *(shop.file(f"{kind}.csv", text) for kind, text in FILES.items()))
    assert told.code == 0, told.err
    shop.call("release", "1001")
    worker = Worker("pick", shop.url, folder)
    for line in ("T-1", "A-01", "MUG", "MUG", "PACK-01"):
        assert worker.say(line)["level"] in ("ok", "done"), worker.now
    worker.end()
    worker = Worker("pack", shop.url, folder)
    for line in ("T-1", "MUG", "MUG"):
        assert worker.say(line)["level"] == "ok", worker.now
    closed = worker.now
    worker.end()
    return closed


def test_check_tells_a_sound_warehouse_from_one_that_was_tampered_with(either_shop: Shop) -> None:
    either_shop.stocked()
    told = either_shop.call("check", "--json", badge=None)
    assert told.code == 0, told.err
    assert told.json["ok"] is True
    assert told.json["moves"] == 3
    assert told.json["violations"] == []
    assert all(isinstance(count, int) for count in told.json["checked"].values())
    alter(either_shop, "update balance set on_hand = on_hand + 1 where is_outside = 0 and serial = ''")
    told = either_shop.call("check", "--json", badge=None)
    assert told.code == 1
    assert told.json["ok"] is False
    assert {"rule", "what"} == set(told.json["violations"][0])


def test_a_backup_is_restored_and_what_it_replaces_is_kept(shop: Shop) -> None:
    shop.stocked()
    kept = str(shop.folder / "backup.db")
    assert shop.call("backup", kept).code == 0
    shop.call("order", "cancel", "1001")
    told = shop.call("restore", kept)
    assert told.code == 0, told.err
    assert shop.show("order", "1001")["state"] == "waiting"
    assert shop.call("check").code == 0
    assert shop.call("restore", str(shop.folder / "none.db")).code == 2
    assert shop.call("restore", shop.file("junk.db", "junk")).code in (2, 3)
    assert shop.show("order", "1001")["state"] == "waiting"


def test_a_printer_that_is_away_holds_nothing_up_and_its_papers_come_later(
    shop: Shop, tmp_path: Path
) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    shop.call("init")
    assert shop.call("station", "set", "printer.label", f"tcp://127.0.0.1:{port}").code == 0
    closed = packed(shop, tmp_path)
    states = {paper["kind"]: paper["state"] for paper in closed["papers"]}
    assert states == {"slip": "printed", "label": "waiting"}
    assert shop.call("station", "set", "printer.label", "").code == 0
    (label,) = [paper for paper in shop.show("papers") if paper["kind"] == "label"]
    assert shop.call("papers", "retry", str(label["paper"])).code == 0
    assert shop.call("relay").code == 0
    (label,) = [paper for paper in shop.show("papers") if paper["kind"] == "label"]
    assert label["state"] == "printed"


def test_a_doubtful_paper_is_answered_by_a_person(shop: Shop, tmp_path: Path) -> None:
    shop.call("init")
    packed(shop, tmp_path)
    slip, label = shop.show("papers")
    alter(shop, "update paper set state = 'doubtful', why = 'the power went' where id in (1, 2)")
    assert shop.call("papers", "printed", str(slip["paper"])).code == 0
    assert shop.call("papers", "retry", str(label["paper"])).code == 0
    assert [paper["state"] for paper in shop.show("papers")] == ["printed", "waiting"]
    assert shop.call("relay", "--json").json["done"] == 1
    assert [paper["state"] for paper in shop.show("papers")] == ["printed", "printed"]


def test_a_copy_is_counted_has_its_reason_and_a_wrong_id_stops_no_other(shop: Shop, tmp_path: Path) -> None:
    shop.call("init")
    packed(shop, tmp_path)
    told = shop.call("papers", "reprint", "1", "99", "--reason", "it got wet")
    assert told.code == 1
    assert "no paper 99" in told.err
    assert shop.call("papers", "reprint", "99", "--reason", "it got wet").code == 2
    shop.call("relay")
    copy = shop.show("papers")[-1]
    assert (copy["copy"], copy["copies"], copy["reason"], copy["state"]) == (1, 1, "it got wet", "printed")
    assert "copy1" in copy["file"]
    assert shop.call("papers", "cancel", "1").code == 2, "what is printed cannot be called back"


def test_the_relay_watches_until_it_is_told_to_stop(shop: Shop, tmp_path: Path) -> None:
    shop.call("init")
    packed(shop, tmp_path)
    process = subprocess.Popen(
        [sys.executable, "-m", "fulfill", "--database", shop.url, "relay", "--watch"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment(tmp_path),
    )
    assert process.stderr is not None
    assert b"carried out" in process.stderr.readline()
    assert shop.call("papers", "reprint", "1", "--reason", "wet").code == 0
    give_up_at = time.monotonic() + 20
    while shop.show("papers")[-1]["state"] == "waiting" and time.monotonic() < give_up_at:
        time.sleep(0.1)
    assert shop.show("papers")[-1]["state"] == "printed"
    process.send_signal(signal.SIGTERM)
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(20) == 0


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_papers_and_the_outbox_lie_beside_the_database_for_its_owner_alone(
    shop: Shop, tmp_path: Path
) -> None:
    shop.call("init")
    closed = packed(shop, tmp_path)
    folder = shop.folder / "warehouse.db.papers"
    assert {Path(paper["file"]).parent for paper in closed["papers"]} == {folder}
    assert folder.stat().st_mode & 0o077 == 0
    assert (shop.folder / "warehouse.db.outbox").stat().st_mode & 0o077 == 0
