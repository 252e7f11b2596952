"""The proof of a hand-over: all of it is there, anyone can check it, and an altered byte is named."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from fulfill.errors import Refused, UnusableInput
from fulfill.evidence import check, made_here, proof
from tests.stories.test_handover_story import asks, photo, shop, signed
from tests.stories.test_ship_story import loader, packed

__all__ = ["asks", "shop"]


@pytest.fixture
def handed(asks, tmp_path):
    """A manifest with a pallet and a loose parcel, a photo, a remark and a signature."""
    parcels = packed(asks, "1001", 3)
    sue = asks.seat("ship", "SUE", "dock")
    sue.scan("PAL-1", *parcels[:2], "!done", "DOCK-1", "PAL-1", parcels[2], f"!photo {photo(tmp_path)}")
    sue.scan("!done", "Jo Müller", "!note one box dented", f"!sign {signed(tmp_path)}")
    assert sue.last.code == "manifest_closed_now"
    return asks


@pytest.fixture
def bundle(handed):
    return proof.export(handed.desk(), "M0000001")


def opened(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


def records(content: bytes, kind: str) -> list[dict]:
    lines = opened(content)["records.jsonl"].splitlines()
    return [record for record in map(json.loads, lines) if record["kind"] == kind]


def test_all_of_a_hand_over_is_in_it(bundle, handed):
    files = opened(bundle.content)
    assert {
        "records.jsonl", "signature.json", "signature.png", "photos/001.jpg", "papers/manifest.pdf",
        "papers/lading.pdf", "summary.pdf", "manifest.json", "README.txt", "check_evidence.py",
    } == set(files)  # fmt: skip
    (taken,) = records(bundle.content, "handover")
    assert (taken["driver"], taken["remark"]) == ("Jo Müller", "one box dented")
    parcels = records(bundle.content, "parcel")
    assert [each["pallet"] for each in parcels] == ["PAL-1", "PAL-1", None]
    scans = [each["scan"] for each in records(bundle.content, "scan")]
    assert {"PAL-1", "DOCK-1", "Jo Müller", "!done", parcels[0]["parcel"]} <= set(scans)
    assert {each["reason"] for each in records(bundle.content, "move")} == {"load", "ship"}
    assert check(bundle.content, bundle.digest).is_intact
    with handed.warehouse.database.read() as session:
        assert "BOSS" not in str(records(bundle.content, "scan"))
        assert made_here(session, check(bundle.content)).startswith("2026-11-23T")


def test_its_summary_is_one_page_whose_code_says_the_digest(bundle):
    with pypdfium2.PdfDocument(opened(bundle.content)["summary.pdf"]) as document:
        assert len(document) == 1
        picture = document[0].render(scale=3).to_pil()
        text = document[0].get_textpage().get_text_range()
    assert [each.text for each in zxingcpp.read_barcodes(picture)] == [bundle.digest]
    for said in ("Jo Müller", "M0000001", "3 parcels of 1 order", "one box dented", "PAL-1"):
        assert said in text


def test_the_check_needs_nothing_but_python(bundle, tmp_path):
    file = tmp_path / "m.zip"
    file.write_bytes(bundle.content)
    script = tmp_path / "check_evidence.py"
    script.write_bytes(opened(bundle.content)["check_evidence.py"])
    called = [sys.executable, "-I", str(script), str(file), "--digest", bundle.digest]
    said = subprocess.run(called, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert (said.returncode, said.stdout[:6]) == (0, "Intact")
    at = bundle.content.index(b"Jo M")
    file.write_bytes(bundle.content[:at] + b"X" + bundle.content[at + 1 :])
    said = subprocess.run(called, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert said.returncode == 1
    assert "records.jsonl" in said.stdout


def test_every_altered_byte_of_a_file_is_named_to_the_byte(bundle):
    """A sample of every file, its first and its last byte among them."""
    content = bundle.content
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        parts = [
            (each.filename, each.header_offset + 30 + len(each.filename), each.file_size)
            for each in file.infolist()
        ]
    for name, start, size in parts:
        for at in {0, size // 3, size // 2, size - 1}:
            altered = bytearray(content)
            altered[start + at] ^= 0x20
            report = check(bytes(altered), bundle.digest)
            assert any(name in finding.name for finding in report.findings), (name, at)
            if name != "manifest.json":
                spots = {(finding.first, finding.last) for finding in report.findings}
                assert (start + at, start + at + 1) in spots, (name, at, report.findings)


def test_two_altered_bytes_are_not_taken_for_one(bundle):
    at = bundle.content.index(b"\x89PNG")
    altered = bytearray(bundle.content)
    altered[at + 40] ^= 1
    altered[at + 90] ^= 1
    (finding, *_) = check(bytes(altered)).findings
    assert (finding.name, finding.last - finding.first > 90) == ("signature.png", True)


def test_an_open_manifest_and_an_unknown_one_are_refused(asks):
    parcels = packed(asks, "1001")
    loader(asks).scan(*parcels)
    with pytest.raises(Refused, match="still open"):
        proof.export(asks.desk(), "M0000001")
    with pytest.raises(Refused, match="no manifest"):
        proof.export(asks.desk(), "M0000099")


def test_it_goes_into_a_file_or_into_a_folder(handed, tmp_path):
    _, path = proof.write(handed.desk(), "M0000001", tmp_path / "out")
    assert path == tmp_path / "out" / "M0000001-proof.zip"
    _, path = proof.write(handed.desk(), "M0000001", tmp_path / "own.zip")
    assert check(path.read_bytes()).is_intact
    for wrong in (tmp_path / "own.pdf", tmp_path / "none" / "own.zip"):
        with pytest.raises(UnusableInput):
            proof.target("M0000001", Path(wrong))
