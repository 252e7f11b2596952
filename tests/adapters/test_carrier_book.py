"""The carrier's book on disk: nobody loses a sale, nobody sells twice, however the process ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from fulfill.adapters.carrier_book import BookDamaged, FileBook, Sale
from fulfill.adapters.house_carrier import HouseCarrier, house_table
from fulfill.ports import LabelBought
from tests.adapters.label_requests import a_request

ROOT = Path(__file__).parents[2]

# A shop process: buys the keys it was given, and says each number only after the sale.
SHOP = """
import sys
from pathlib import Path
from fulfill.adapters.carrier_book import FileBook
from fulfill.adapters.house_carrier import HouseCarrier, house_table
from tests.adapters.label_requests import a_request
carrier = HouseCarrier(FileBook(Path(sys.argv[1])), house_table())
print("open", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[2])):
    label = carrier.buy(a_request(f"P-{number}"))
    print(label.key, label.tracking, flush=True)
"""


def open_shop(path: Path, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", SHOP, str(path), str(count)]
    shop = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert shop.stdout is not None
    assert shop.stdout.readline() == "open\n"
    return shop


def start(shop: subprocess.Popen[str]) -> None:
    assert shop.stdin is not None
    shop.stdin.write("go\n")
    shop.stdin.flush()


def sales_in(path: Path) -> list[str]:
    lines = [json.loads(line) for line in path.read_bytes().split(b"\n")[:-1]]
    return [line["key"] for line in lines if "sold" in line]


def a_sale(key: str, tracking: str) -> Sale:
    return Sale(
        "asked",
        LabelBought(key, "HOUSE", "STANDARD", tracking, "DE-1", 490, "EUR", b"\x00^XA", "application/zpl"),
    )


def test_a_book_opened_again_knows_everything(tmp_path: Path) -> None:
    path = tmp_path / "book.jsonl"
    book = FileBook(path)
    book.put("P-1", a_sale("P-1", "T1"))
    book.put("P-2", a_sale("P-2", "T2"))
    assert book.number("P-3") == 1
    assert book.void("T2")
    again = FileBook(path)
    assert again.get("P-1") == a_sale("P-1", "T1")
    assert again.get("P-2") == replace(a_sale("P-2", "T2"), is_void=True)
    assert (again.number("P-4"), again.number("P-3")) == (2, 1)
    assert again.get("P-9") is None
    assert not again.void("T9")


def test_the_first_sale_of_a_key_stays(tmp_path: Path) -> None:
    one, other = FileBook(tmp_path / "book.jsonl"), FileBook(tmp_path / "book.jsonl")
    assert one.get("P-1") is other.get("P-1") is None
    one.put("P-1", a_sale("P-1", "T1"))
    assert other.put("P-1", a_sale("P-1", "T2")) == a_sale("P-1", "T1")
    assert sales_in(tmp_path / "book.jsonl") == ["P-1"]


def test_a_line_torn_at_any_byte_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "book.jsonl"
    book = FileBook(path)
    book.put("P-1", a_sale("P-1", "T1"))
    whole = path.read_bytes()
    book.put("P-2", a_sale("P-2", "T2"))
    both = path.read_bytes()
    for length in range(len(whole), len(both)):
        path.write_bytes(both[:length])
        torn = FileBook(path)
        assert torn.get("P-1") == a_sale("P-1", "T1")
        assert torn.get("P-2") is None
        torn.put("P-3", a_sale("P-3", "T3"))
        assert sales_in(path) == ["P-1", "P-3"]


def test_a_tail_of_zeros_after_a_power_cut_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "book.jsonl"
    FileBook(path).put("P-1", a_sale("P-1", "T1"))
    with path.open("ab") as file:
        file.write(b"\0" * 512)
    FileBook(path).put("P-2", a_sale("P-2", "T2"))
    assert sales_in(path) == ["P-1", "P-2"]


def test_damage_inside_the_book_is_told_not_skipped(tmp_path: Path) -> None:
    path = tmp_path / "book.jsonl"
    book = FileBook(path)
    book.put("P-1", a_sale("P-1", "T1"))
    path.write_bytes(path.read_bytes() + b"[]\n")
    with pytest.raises(BookDamaged, match="at byte"):
        book.get("P-1")


def test_a_full_disk_keeps_no_half_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "book.jsonl"
    book = FileBook(path)
    book.put("P-1", a_sale("P-1", "T1"))
    before = path.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space"):
            book.put("P-2", a_sale("P-2", "T2"))
    assert path.read_bytes() == before
    assert book.get("P-2") is None
    book.put("P-2", a_sale("P-2", "T2"))
    assert sales_in(path) == ["P-1", "P-2"]


def test_a_restored_older_book_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "book.jsonl"
    book = FileBook(path)
    book.put("P-1", a_sale("P-1", "T1"))
    older = path.read_bytes()
    book.put("P-2", a_sale("P-2", "T2"))
    path.write_bytes(older)
    assert book.get("P-2") is None
    assert book.get("P-1") is not None


def test_threads_that_ask_for_the_same_parcels_get_the_same_labels(tmp_path: Path) -> None:
    carrier = HouseCarrier(FileBook(tmp_path / "book.jsonl"), house_table())
    got: list[tuple[str, str]] = []

    def shop() -> None:
        got.extend(
            (label.key, label.tracking) for label in (carrier.buy(a_request(f"P-{n}")) for n in range(20))
        )

    threads = [threading.Thread(target=shop) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 80
    assert len(set(got)) == len({tracking for _, tracking in got}) == 20


def test_processes_that_ask_for_the_same_parcels_get_the_same_labels(tmp_path: Path) -> None:
    path = tmp_path / "book.jsonl"
    shops = [open_shop(path, 150) for _ in range(3)]
    for shop in shops:
        start(shop)
    told = [shop.communicate(timeout=60)[0].splitlines() for shop in shops]
    assert [shop.returncode for shop in shops] == [0, 0, 0]
    assert told[0] == told[1] == told[2]
    assert len(told[0]) == 150
    assert sorted(sales_in(path)) == sorted(f"P-{number}" for number in range(150))


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a word of POSIX systems")
def test_a_label_is_bought_once_however_often_the_shop_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "book.jsonl"
    told: dict[str, set[str]] = {}
    kills = 0
    for attempt in range(12):
        shop = open_shop(path, 100_000)
        start(shop)
        assert shop.stdout is not None
        assert shop.stdin is not None
        # Until it has said a little more than the last one, and then at an arbitrary moment of its work.
        for _ in range(15 * (attempt + 1)):
            key, tracking = shop.stdout.readline().split()
            told.setdefault(key, set()).add(tracking)
        time.sleep(0.0007 * attempt)
        shop.send_signal(signal.SIGKILL)
        for line in shop.stdout.read().splitlines(keepends=True):
            if line.endswith("\n"):
                key, tracking = line.split()
                told.setdefault(key, set()).add(tracking)
        shop.stdout.close()
        shop.stdin.close()
        kills += shop.wait() == -signal.SIGKILL
    assert kills == 12
    assert all(len(trackings) == 1 for trackings in told.values())
    after = HouseCarrier(FileBook(path), house_table())
    assert all((label := after.find(key)) and {label.tracking} == told[key] for key in told)
    assert len(sales_in(path)) == len(set(sales_in(path)))
