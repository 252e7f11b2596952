"""Papers as files: whole or not at all, and never one over another."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill.adapters.folder_printer import FolderPrinter, file_stem
from fulfill.ports import PrintJob, SendState

PDF = "application/pdf"


def paper(name: str = "slip-SO-1", content: bytes = b"%PDF-1.4", media_type: str = PDF) -> PrintJob:
    return PrintJob(name, media_type, content)


@pytest.mark.parametrize(
    ("media_type", "ending"), [(PDF, ".pdf"), ("application/zpl", ".zpl"), ("image/svg+xml", ".svg")]
)
def test_a_paper_becomes_one_file_of_its_kind(tmp_path: Path, media_type: str, ending: str) -> None:
    outcome = FolderPrinter("files", tmp_path).send(paper(media_type=media_type))
    assert (outcome.state, outcome.where) == (SendState.SENT, str(tmp_path / f"slip-SO-1{ending}"))
    assert [path.name for path in tmp_path.iterdir()] == [f"slip-SO-1{ending}"]
    assert Path(outcome.where).read_bytes() == b"%PDF-1.4"


def test_the_same_paper_again_is_the_same_file(tmp_path: Path) -> None:
    printer = FolderPrinter("files", tmp_path)
    assert printer.send(paper()) == printer.send(paper())
    assert len(list(tmp_path.iterdir())) == 1


def test_other_content_under_the_name_goes_beside_it(tmp_path: Path) -> None:
    printer = FolderPrinter("files", tmp_path)
    names = [Path(printer.send(paper(content=content)).where).name for content in (b"a", b"b", b"c", b"b")]
    assert names == ["slip-SO-1.pdf", "slip-SO-1-2.pdf", "slip-SO-1-3.pdf", "slip-SO-1-2.pdf"]
    assert (tmp_path / "slip-SO-1.pdf").read_bytes() == b"a"


def test_a_folder_that_is_not_there_is_refused_in_words(tmp_path: Path) -> None:
    outcome = FolderPrinter("files", tmp_path / "gone").send(paper())
    assert outcome.state is SendState.REFUSED
    assert "gone" in outcome.why
    assert "Create it" in outcome.why


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a user whom the system can refuse")
def test_a_folder_that_cannot_be_written_is_refused_in_words(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        outcome = FolderPrinter("files", tmp_path).send(paper())
    finally:
        tmp_path.chmod(0o700)
    assert outcome.state is SendState.REFUSED
    assert "cannot be written" in outcome.why


def test_a_full_disk_is_refused_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    outcome = FolderPrinter("files", tmp_path).send(paper())
    assert outcome.state is SendState.REFUSED
    assert "No space left" in outcome.why
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_the_disk_does_not_confirm_is_doubtful(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync, calls = os.fsync, []

    def sync_once(handle: int) -> None:
        calls.append(handle)
        if len(calls) > 1:
            raise OSError(5, "Input/output error")
        sync(handle)

    monkeypatch.setattr(os, "fsync", sync_once)
    outcome = FolderPrinter("files", tmp_path).send(paper())
    assert outcome.state is SendState.DOUBTFUL
    assert "Look whether the file is whole" in outcome.why
    assert Path(outcome.where).read_bytes() == b"%PDF-1.4"


def test_where_links_are_unknown_the_paper_is_still_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", unknown)
    printer = FolderPrinter("files", tmp_path)
    assert [printer.send(paper(content=content)).state for content in (b"a", b"b", b"a")] == [
        SendState.SENT
    ] * 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["slip-SO-1-2.pdf", "slip-SO-1.pdf"]


def test_stations_that_write_the_same_name_at_once_lose_nothing(tmp_path: Path) -> None:
    printer = FolderPrinter("files", tmp_path)
    contents = [str(number).encode() for number in range(12)]
    threads = [threading.Thread(target=printer.send, args=(paper(content=content),)) for content in contents]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(path.read_bytes() for path in tmp_path.iterdir()) == sorted(contents)


def test_a_paper_of_an_unknown_kind_is_refused(tmp_path: Path) -> None:
    assert FolderPrinter("files", tmp_path).send(paper(media_type="text/html")).state is SendState.REFUSED


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("../../etc/passwd", "etc_passwd"),
        ("C:\\Windows\\a b", "C_Windows_a_b"),
        ("", "paper"),
        ("...", "paper"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("slip\x00\n", "slip"),
    ],
)
def test_a_name_never_leaves_the_folder(name: str, stem: str) -> None:
    assert file_stem(name) == stem


@given(st.text())
def test_every_name_is_a_plain_file_name(name: str) -> None:
    stem = file_stem(name)
    assert 0 < len(stem) <= 121
    assert Path(stem).name == stem
    assert not stem.startswith((".", "-"))
    assert stem.isascii()
