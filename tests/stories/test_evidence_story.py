"""A return as one bundle: all of it is there, anyone can check it, and no altered byte goes unseen."""

from __future__ import annotations

import hashlib
import io
import json
import random
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fulfill import evidence
from fulfill.cli import program
from fulfill.errors import Refused
from fulfill.evidence import check_evidence as checking
from fulfill.evidence.check_evidence import Report
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from tests.papers.making import draw, text_of
from tests.stories.test_returns_story import Floor, Seat, opened

PIXELS = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4


@pytest.fixture
def floor(database_url: str, tmp_path: Path) -> Iterator[Floor]:
    with opened(database_url, tmp_path) as made:
        yield worked(made)


def worked(floor: Floor) -> Floor:
    """R-1 came in: a sealed mug back to stock, another against the rule, and a camera with its serial."""
    rita = Seat(floor)
    steps = (
        "R-1|MUG|!answer sealed|A-01|MUG|!answer sealed|!answer quarantine|!reason contaminated|Q-1|nonsense"
    )
    for code in steps.split("|"):
        if rita.say(code).level == "warn":
            rita.say(code)
    rita.say("!cancel")
    photograph(floor, PIXELS)
    return floor


def photograph(floor: Floor, picture: bytes) -> None:
    """A photo of the parcel, as the returns bench keeps it."""

    def keep(session: Session) -> None:
        rma = session.value(Sql("select id from rma where number = 'R-1'"))
        columns = "id, rma_id, sha256, media, at_us, person_id, bytes"
        values = f"1, {rma}, :hash, 'image/png', 1760000000000000, 1, :picture"
        sha256 = hashlib.sha256(picture).hexdigest()
        session.run(Sql(f"insert into photo ({columns}) values ({values})"), hash=sha256, picture=picture)
        session.commit()

    floor.warehouse.database.run(keep)


def bundle(floor: Floor) -> evidence.Bundle:
    return evidence.export(floor.desk("SUE"), "R-1")


def inside(made: evidence.Bundle) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(made.content)) as zipped:
        assert zipped.testzip() is None
        return {name: zipped.read(name) for name in zipped.namelist()}


def records(made: evidence.Bundle) -> list[dict[str, object]]:
    return [json.loads(line) for line in inside(made)["records.jsonl"].splitlines()]


def test_a_bundle_tells_who_scanned_what_and_when_and_what_became_of_it(floor):
    made = bundle(floor)
    told = records(made)
    scans = [each for each in told if each["kind"] == "scan"]
    assert {each["scan"] for each in scans} >= {"R-1", "MUG", "!answer sealed", "A-01", "nonsense"}
    assert {each["person"] for each in scans} == {"Rita"}
    assert all(str(each["at"]).endswith("Z") and len(str(each["digest"])) == 64 for each in scans)
    assert [each["level"] for each in scans if each["scan"] == "nonsense"] == ["stop"]
    moves = [(each["sku"], each["target"]) for each in told if each["kind"] == "move"]
    assert moves == [("MUG", "RET-1"), ("MUG", "A-01"), ("MUG", "RET-1"), ("MUG", "Q-1")]
    pieces = [each for each in told if each["kind"] == "piece"]
    assert [(each["disposition"], each["override_reason"], each["place"]) for each in pieces] == [
        ("restock", "", "A-01"),
        ("quarantine", "contaminated", "Q-1"),
    ]
    assert [each["key"] for each in told if each["kind"] == "signal"][:1] == ["refund:1"]
    assert [each["parcel"] for each in told if each["kind"] == "sent"] == ["P1001"]
    assert {each["serial"] for each in told if each["kind"] == "content"} == {"", "S1", "S2"}
    assert not [each for each in told if "~" in json.dumps(each) and each["kind"] != "move"]


def test_a_badge_that_opens_the_station_is_not_told(floor):
    rita = Seat(floor)
    rita.say("R-1", "rex")
    scans = [each for each in records(bundle(floor)) if each["kind"] == "scan"]
    assert [each["scan"] for each in scans if each["code"] == "welcome"] == ["(a badge)"]
    assert not {"badge", "pin"} & {name for each in scans for name in each}


def test_the_photos_are_in_it_as_they_were_taken(floor):
    made = bundle(floor)
    assert made.photos == 1
    assert inside(made)["photos/001.png"] == PIXELS
    (photo,) = [each for each in records(made) if each["kind"] == "photo"]
    assert (photo["file"], photo["at"]) == ("photos/001.png", "2025-10-09T08:53:20.000Z")
    assert photo["sha256"] == hashlib.sha256(PIXELS).hexdigest()


def test_the_summary_shows_the_digest_as_text_and_as_a_code(floor):
    made = bundle(floor)
    summary = inside(made)["summary.pdf"]
    text = "".join(text_of(summary).split())
    assert made.digest in text
    assert [
        word for word in ("R-1", "quarantine", "1×contaminated", "P1001", "Rita") if word not in text
    ] == []
    assert len(pypdfium2.PdfDocument(summary)) <= 2
    import zxingcpp

    codes = {found.text for found in zxingcpp.read_barcodes(draw(summary, 200))}
    assert codes == {made.digest}


def test_the_check_needs_nothing_but_python(floor, tmp_path):
    made = bundle(floor)
    script, file = tmp_path / "check_evidence.py", tmp_path / "R-1.zip"
    script.write_bytes(inside(made)["check_evidence.py"])
    file.write_bytes(made.content)

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-I", "-S", str(script), *words]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    whole = run(str(file), "--digest", made.digest.upper())
    assert (whole.returncode, "Intact" in whole.stdout, made.digest in whole.stdout) == (0, True, True)
    assert run(str(file), "--digest", "0" * 64).returncode == 1
    assert run(str(tmp_path / "none.zip")).returncode == 2
    assert run().returncode == 2
    file.write_bytes(made.content.replace(b'"scan":"nonsense"', b'"scan":"nonsens3"'))
    altered = run(str(file))
    assert altered.returncode == 1
    assert "record" in altered.stdout


def test_the_journal_knows_the_digest_of_each_bundle(floor):
    made = bundle(floor)
    report = evidence.check(made.content)
    with floor.warehouse.database.read() as session:
        assert "by Sue" in evidence.made_here(session, report)
        other = Report(digest="0" * 64, about=report.about)
        assert evidence.made_here(session, other) == ""


def test_who_may_not_export_gets_no_bundle_and_an_unknown_return_has_none(floor):
    with pytest.raises(Refused):
        evidence.export(floor.desk("RITA"), "R-1")
    with pytest.raises(Refused, match="There is no return 'R-9'"):
        evidence.export(floor.desk("SUE"), "R-9")


def test_the_command_writes_and_checks(sqlite_url, tmp_path, capsys, monkeypatch):
    with opened(sqlite_url, tmp_path) as floor:
        worked(floor)
    monkeypatch.setattr("fulfill.cli.logs.begin", lambda: None)
    file = tmp_path / "out.zip"
    call = ["--database", sqlite_url, "--badge", "SUE", "evidence"]
    assert program.run([*call, "R-1", "--to", str(file)]) == 0
    assert program.run([*call, "R-1", "--to", str(tmp_path / "out.txt")]) == 2
    assert program.run([*call, "R-1", "--to", str(tmp_path / "none" / "out.zip")]) == 2
    assert program.run([*call]) == 2
    assert program.run([*call, "--check", str(tmp_path / "none.zip")]) == 2
    capsys.readouterr()
    assert program.run([*call, "--check", str(file)]) == 0
    told = capsys.readouterr().out
    assert "Intact" in told
    assert "The journal of this warehouse has this digest: made " in told
    content = bytearray(file.read_bytes())
    content[1000] ^= 1
    file.write_bytes(content)
    assert program.run([*call, "--check", str(file), "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert (report["ok"], report["findings"][0]["first"] <= 1000 <= report["findings"][0]["last"]) == (
        False,
        True,
    )


# --- altered bytes ---------------------------------------------------------------------------------------
def small() -> bytes:
    """A bundle as the program makes it, without its drawing."""
    lines, head = checking.chained(
        [{"kind": "scan", "scan": f"CODE-{n}", "at": "2026-01-01"} for n in range(12)]
    )
    covered = [("records.jsonl", lines), ("photos/001.png", PIXELS), ("README.txt", b"Read me\n")]
    manifest = {
        "format": 1, "about": {"return": "R-1"}, "files": checking.listed(covered), "records": 12,
        "head": head,
    }  # fmt: skip
    manifest["digest"] = checking.digest_of(manifest)
    manifest["summary"] = checking.listed([("summary.pdf", b"%PDF-1.4 x")])[0]
    whole = [
        ("manifest.json", checking.canonical(manifest) + b"\n"),
        *covered,
        ("summary.pdf", b"%PDF-1.4 x"),
    ]
    return checking.pack(whole)


SMALL = small()
PARTS = checking._by_directory(SMALL)


def where(at: int) -> tuple[str, str]:
    regions = checking._regions(PARTS)
    return next((kind, name) for kind, name, first, last in regions if first <= at < last)


def held(content: bytes) -> Report:
    return checking.examine(content)


def test_a_bundle_as_it_was_made_is_intact_and_any_zip_tool_opens_it():
    assert held(SMALL).is_intact
    assert (held(SMALL).records, held(SMALL).files) == (12, 5)
    with zipfile.ZipFile(io.BytesIO(SMALL)) as zipped:
        assert zipped.testzip() is None
        assert zipped.read("photos/001.png") == PIXELS


@pytest.mark.parametrize(("bit", "step"), [(0x01, 1), (0x20, 7), (0x80, 7)])
def test_every_single_altered_byte_is_found_and_its_file_is_named(bit, step):
    for at in range(0, len(SMALL), step):
        altered = bytearray(SMALL)
        altered[at] ^= bit
        report = held(bytes(altered))
        assert not report.is_intact, at
        kind, name = where(at)
        named = {finding.name for finding in report.findings}
        if kind == "data":
            assert all(each.startswith(name) for each in named), (at, named)
        else:
            assert len(named) == 1, (at, named)
            assert name in next(iter(named)) or kind == "end", (at, kind, name, named)
        first, last = report.findings[0].first, report.findings[0].last
        assert first <= at <= last, (at, kind, name, report.findings)


def test_an_altered_record_is_named_by_its_number():
    at = SMALL.index(b"CODE-7")
    altered = bytearray(SMALL)
    altered[at + 5] = ord("9")
    names = {finding.name for finding in held(bytes(altered)).findings}
    assert "records.jsonl, record 8" in names


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, len(SMALL) - 1), st.binary(min_size=1, max_size=40))
def test_bytes_written_over_put_in_or_cut_out_are_found(at, more):
    for altered in (SMALL[:at] + more + SMALL[at + len(more) :], SMALL[:at] + more + SMALL[at:], SMALL[:at]):
        if altered != SMALL:
            assert not held(altered).is_intact


def test_bytes_behind_the_end_are_found():
    assert [finding.name for finding in held(SMALL + b"x").findings] == ["behind the end"]


def test_a_record_that_was_written_anew_with_its_hash_breaks_the_chain_behind_it():
    def forge(files):
        lines = files["records.jsonl"].splitlines()
        record = json.loads(lines[4]) | {"scan": "FORGED"}
        record["hash"] = checking._link(record)
        files["records.jsonl"] = b"\n".join([*lines[:4], checking.canonical(record), *lines[5:], b""])

    assert "records.jsonl, record 6" in {finding.name for finding in held(remade(forge)).findings}


@given(st.binary(max_size=300))
def test_any_bytes_get_words_and_no_fault(content):
    report = held(content)
    assert not report.is_intact
    assert checking.told(report)


def remade(change) -> bytes:
    """A bundle whose files were changed by somebody who knows how a ZIP is made."""
    files = {part.name: SMALL[part.start : part.start + part.size] for part in PARTS}
    change(files)
    return checking.pack(list(files.items()))


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda files: files.update({"photos/001.png": PIXELS[::-1]}), "photos/001.png"),
        (lambda files: files.pop("photos/001.png"), "photos/001.png"),
        (lambda files: files.update({"photos/002.png": PIXELS}), "photos/002.png"),
        (lambda files: files.update({"summary.pdf": b"%PDF-1.4 y"}), "summary.pdf"),
        (lambda files: files.pop("manifest.json"), "manifest.json"),
        (lambda files: files.update({"manifest.json": b"{}\n"}), "manifest.json"),
        (lambda files: files.update({"manifest.json": b"[" * 9000}), "manifest.json"),
        (
            lambda files: files.update(
                {"records.jsonl": b"".join(files["records.jsonl"].splitlines(True)[1:])}
            ),
            "records.jsonl, record 1",
        ),
        (
            lambda files: files.update(
                {"records.jsonl": b"".join(files["records.jsonl"].splitlines(True)[:-1])}
            ),
            "records.jsonl",
        ),
    ],
)
def test_a_file_that_was_changed_with_its_check_sums_is_named(change, named):
    assert named in {finding.name for finding in held(remade(change)).findings}


def test_a_file_that_stands_in_it_twice_is_told():
    files = [(part.name, SMALL[part.start : part.start + part.size]) for part in PARTS]
    twice = checking.pack([files[0], ("records.jsonl", b"forged\n"), *files[1:]])
    assert "a file stands in it twice" in {finding.what for finding in held(twice).findings}


def test_a_bundle_that_was_made_anew_is_told_only_by_the_digest_that_was_kept():
    """What a chain without a secret cannot find by itself: this is why the digest is printed."""
    kept = held(SMALL).digest
    lines, head = checking.chained([{"kind": "scan", "scan": "FORGED"}])
    covered = [("records.jsonl", lines)]
    manifest = {"format": 1, "about": {}, "files": checking.listed(covered), "records": 1, "head": head}
    manifest["digest"] = checking.digest_of(manifest)
    forged = checking.pack([("manifest.json", checking.canonical(manifest) + b"\n"), *covered])
    assert checking.examine(forged).is_intact
    report = checking.examine(forged, kept)
    assert [finding.name for finding in report.findings] == ["the digest"]


def test_the_check_sum_is_that_of_every_zip_tool():
    seed = random.Random(7).randbytes(99)
    with zipfile.ZipFile(io.BytesIO(checking.pack([("a", seed)]))) as zipped:
        assert zlib.crc32(seed) == zipped.getinfo("a").CRC
