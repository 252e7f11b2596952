"""A station without a window: a whole day by lines, and lines that no scanner should ever send."""

from __future__ import annotations

import io
import json
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill import line as lines_of
from fulfill.line import LINE_BYTES_MAX, RelayThread, read_lines
from fulfill.store import views
from tests.cli.calls import Shop, Worker, real

FIELDS = ["scan", "level", "code", "message", "prompt", "step", "expects", "task", "papers"]
BAD_LINES: dict[str, bytes] = {
    "empty": b"",
    "spaces": b"   ",
    "NUL": b"A\x00B",
    "control": b"\x1b[31mA-01\x07",
    "carriage returns": b"A-01\rA-02",
    "no UTF-8": b"\xff\xfe\x80",
    "half a character": b"A\xe2\x82",
    "a lone surrogate": b"\xed\xa0\x80",
    "10,000 characters": b"A" * 10_000,
    "a long word": b"!note " + b"x" * 10_000,
    "a word with control characters": b"!note \x00\x1b",
    "right to left": "\u202eA-01\u202c".encode(),
    "Hebrew": "שלום".encode(),
    "zero width": "A\u200b-01".encode(),
    "byte order mark": b"\xef\xbb\xbfA-01",
    "merged codes": b"A-01A-02",
    "GS1 without separators": b"0104006381333931102112345678901234567890",
    "a broken GS1 code": b"]C1019999999999999910LOT",
    "an unknown word": b"!dance",
    "only the mark": b"!",
    "a word too much": b"!qty many",
    "a formula": b"=cmd|' /C calc'!A0",
    "SQL": b"'; drop table move; --",
    "format braces": b"{0.__class__} %s %(x)s",
}


def test_every_bad_line_is_answered_in_words_and_changes_nothing(either_shop: Shop, tmp_path: Path) -> None:
    either_shop.stocked()
    either_shop.call("release")
    before = either_shop.show("stock"), either_shop.show("moves")
    raw = b"\n".join(BAD_LINES.values()) + b"\n"
    told = real(["--database", either_shop.url, "--badge", "BOSS", "work", "pick"], tmp_path, raw)
    assert (told.code, told.err) == (0, "")
    first, *answers = [json.loads(text) for text in told.out.splitlines()]
    assert list(first) == FIELDS
    assert first["scan"] is None
    assert len(answers) == len(BAD_LINES)
    for name, answer in zip(BAD_LINES, answers, strict=True):
        assert list(answer) == FIELDS
        assert answer["level"] == "stop", (name, answer)
        assert answer["code"] != "trouble", (name, answer)
        assert answer["step"] == first["step"]
        assert answer["expects"] == first["expects"]
    assert (either_shop.show("stock"), either_shop.show("moves")) == before
    scans = either_shop.show("scans")
    assert [scan["level"] for scan in scans] == ["stop"] * len(BAD_LINES)
    assert all(len(scan["scan"]) <= 600 for scan in scans)


def test_a_line_of_fifty_megabytes_is_refused_without_being_kept(shop: Shop, tmp_path: Path) -> None:
    shop.stocked()
    raw = b"A" * 50_000_000 + b"\nA-01\n"
    told = real(["--database", shop.url, "--badge", "BOSS", "work", "move"], tmp_path, raw)
    answers = [json.loads(text) for text in told.out.splitlines()]
    assert [answer["level"] for answer in answers][1:] == ["stop", "ok"]
    assert answers[1]["code"] == "too_long"
    assert "50000000" in answers[1]["message"]
    assert len(answers[1]["scan"]) <= LINE_BYTES_MAX


@settings(max_examples=60, deadline=None)
@given(st.lists(st.binary(max_size=200).map(lambda raw: raw.replace(b"\n", b"")), max_size=8))
def test_each_line_is_read_once_whatever_it_holds(raw: list[bytes]) -> None:
    text = b"".join(line + b"\n" for line in raw)
    read = list(read_lines(io.BytesIO(text)))
    assert [line.encode("utf-8", "surrogateescape") for line, _ in read] == [
        line.rstrip(b"\r") for line in raw
    ]


def test_a_last_line_without_its_end_is_read_too() -> None:
    assert list(read_lines(io.BytesIO(b"A\nB"))) == [("A", 1), ("B", 1)]
    assert list(read_lines(io.BytesIO(b""))) == []


def test_a_day_by_lines(either_shop: Shop, tmp_path: Path) -> None:
    """Picked, packed with its label scanned back, shipped; each paper named in the answer that made it."""
    shop = either_shop.stocked()
    shop.call("release")
    _pick(shop, tmp_path)
    answer = _pack(shop, tmp_path)
    assert {paper["kind"]: paper["state"] for paper in answer["papers"]} == {
        "slip": "printed",
        "label": "printed",
    }
    for paper in answer["papers"]:
        assert Path(paper["file"]).read_bytes().startswith(b"%PDF")
    _ship(shop, tmp_path)
    assert shop.show("order", "1001")["state"] == "shipped"
    (parcel,) = shop.show("parcels", "1001")
    fields = "parcel order sscc carrier service tracking carton weight_g state manifest contents"
    assert set(fields.split()) <= set(parcel)
    assert shop.show("parcel", parcel["tracking"]) == shop.show("parcel", parcel["sscc"]) == parcel
    assert set("paper kind document file printer state copies".split()) <= set(shop.show("papers")[0])
    assert set("at station person flow step scan level code message".split()) <= set(shop.show("scans")[0])
    for what, view in views.LISTS.items():
        for row in shop.show(what)[:1]:
            assert set(view.about) | set(view.brief) <= set(row), what
    confirmed = tmp_path / "confirmed.csv"
    assert shop.call("export", "confirmations", "--to", str(confirmed)).code == 0
    assert parcel["tracking"] in confirmed.read_text()
    assert shop.call("check").code == 0
    copies = shop.call("documents", "1001", "--to", str(tmp_path / "copies"), "--json")
    assert copies.code == 0, copies.err
    assert len(copies.json) >= 2
    assert shop.call("documents", "4711", "--to", str(tmp_path / "copies")).code == 2


def _pick(shop: Shop, folder: Path) -> None:
    worker = Worker("pick", shop.url, folder)
    totes = iter(("T-1", "T-2", "T-3"))
    for _ in range(40):
        if worker.now["level"] == "done":
            break
        kinds = {one["kind"]: one for one in worker.now["expects"]}
        kind = next(kind for kind in ("product", "serial", "tote", "place") if kind in kinds)
        worker.say(next(iter(kinds[kind]["codes"]), "") or next(totes))
        assert worker.now["level"] in ("ok", "done"), worker.now
    assert worker.end() == 0


def _pack(shop: Shop, folder: Path) -> dict[str, object]:
    worker = Worker("pack", shop.url, folder)
    worker.say("1001")
    while worker.now["step"] == "scan_product":
        worker.say(worker.expects("product")["codes"][0])
    closed = worker.now
    (tracking,) = (parcel["tracking"] for parcel in shop.show("parcels", "1001"))
    assert tracking in worker.expects("parcel")["codes"], "the label that was bought meanwhile is asked for"
    assert worker.say(tracking)["code"] == "order_packed"
    assert worker.end() == 0
    return closed


def _ship(shop: Shop, folder: Path) -> None:
    worker = Worker("ship", shop.url, folder)
    worker.say("DOCK-1")
    worker.say(worker.expects("parcel")["codes"][0])
    done = worker.say("!done")
    assert done["level"] == "done"
    assert [paper["kind"] for paper in done["papers"]] == ["manifest"]
    assert worker.end() == 0


@pytest.mark.parametrize("is_told", [True, False])
def test_a_station_that_is_told_to_stop_leaves_its_task_claimed(
    shop: Shop, tmp_path: Path, is_told: bool
) -> None:
    shop.stocked()
    shop.call("release")
    worker = Worker("pick", shop.url, tmp_path)
    worker.say("T-1")
    if is_told:
        worker.process.send_signal(signal.SIGTERM)
    else:
        worker.process.kill()
    assert worker.gone() == (0 if is_told else -signal.SIGKILL)
    (task,) = shop.show("tasks")
    assert (task["state"], task["person"]) == ("open", "BOSS")
    again = Worker("pick", shop.url, tmp_path)
    assert again.now["code"] == "resumed"
    assert again.now["task"]["id"] == str(task["task"])
    again.end()


def test_a_person_at_a_terminal_is_answered_in_sentences(shop: Shop, tmp_path: Path) -> None:
    shop.stocked()
    shop.call("release")
    told = real(
        ["--database", shop.url, "--badge", "BOSS", "work", "pick", "--plain"], tmp_path, b"T-1\n\x1b[2J\n"
    )
    assert "+ Tote T-1 is for order 1001" in told.out.splitlines()
    assert "> Scan a free tote for order 1002 (2 of 2)" in told.out.splitlines()
    assert "\x1b" not in told.out


@pytest.fixture
def control_c_is_heard() -> Iterator[None]:
    """Whoever runs the tests in the background has it ignored, and what they start inherits that."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("control_c_is_heard")
def test_control_c_ends_a_station_without_a_word(shop: Shop, tmp_path: Path) -> None:
    shop.stocked()
    worker = Worker("receive", shop.url, tmp_path)
    worker.process.send_signal(signal.SIGINT)
    assert worker.process.stderr is not None
    assert worker.process.stderr.read() == b""
    assert worker.gone() == 130


def test_no_work_is_told_and_the_end_of_input_is_no_fault(shop: Shop, tmp_path: Path) -> None:
    shop.stocked()
    told = real(["--database", shop.url, "--badge", "BOSS", "work", "pick"], tmp_path)
    assert told.code == 0
    assert json.loads(told.out)["code"] == "no_work"


def test_who_may_not_work_a_flow_is_told_so_by_the_station(shop: Shop, tmp_path: Path) -> None:
    shop.stocked()
    shop.call("import", shop.file("p.csv", "badge,name,role\nIDA,Ida,picker\n"))
    told = real(["--database", shop.url, "--badge", "IDA", "work", "receive"], tmp_path, b"BOSS\n")
    first, second = [json.loads(text) for text in told.out.splitlines()]
    assert (first["level"], first["code"]) == ("stop", "not_allowed")
    assert (second["level"], second["scan"], second["step"]) == ("ok", "BOSS", "scan_document")


def test_the_relay_beside_a_station_goes_on_after_a_stumble() -> None:
    class Stumbles:
        rounds = 0

        def pump(self, budget_s: float | None = None) -> int:
            self.rounds += 1
            if self.rounds == 1:
                raise ZeroDivisionError
            return 0

    relay = Stumbles()
    thread = RelayThread(relay)
    thread.pump(5)
    thread.pump(5)
    thread.close()
    assert relay.rounds >= 2


def test_a_slow_printer_holds_a_scan_up_for_two_seconds_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()

    class Slow:
        def pump(self, budget_s: float | None = None) -> int:
            release.wait(30)
            return 0

    class Waiting:
        def papers(self, seq: int) -> tuple[object, ...]:
            return (type("Paper", (), {"state": "waiting"}),)

        def refresh(self, answer: object) -> object:
            return answer

    thread = RelayThread(Slow())
    answer = type("Answer", (), {"seq": 7, "level": "ok"})
    begun = time.monotonic()
    monkeypatch.setattr(lines_of, "PATIENCE_S", 0.3)
    assert lines_of.settled(Waiting(), answer, thread, 0.3) is answer  # type: ignore[arg-type]
    assert 0.25 < time.monotonic() - begun < 2
    release.set()
    thread.close()
