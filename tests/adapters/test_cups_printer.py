"""Papers for the machine's own print system, over an `lp` that is a script."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

import pytest

from fulfill.adapters.cups_printer import CupsPrinter
from fulfill.ports import PrintJob, SendState

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name != "posix", reason="lp is a command of POSIX systems")

SLIP = PrintJob("slip-SO-1", "application/pdf", b"%PDF-1.4\n\x00\xff")
LABEL = PrintJob("label-P1", "application/zpl", b"^XA^XZ")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is all of PATH."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def install_lp(folder: Path, body: str) -> None:
    script = folder / "lp"
    script.write_text(f"#!{sys.executable}\nimport os, signal, sys, time\nfolder = {str(folder)!r}\n{body}\n")
    script.chmod(0o755)


KEEPS = """
open(folder + "/arguments", "w").write("\\n".join(sys.argv[1:]))
open(folder + "/content", "wb").write(sys.stdin.buffer.read())
print("request id is Zebra-17 (0 file(s))")
"""


def test_a_paper_goes_to_the_queue_and_its_number_comes_back(folder: Path) -> None:
    install_lp(folder, KEEPS)
    outcome = CupsPrinter("desk", "Zebra").send(SLIP)
    assert (outcome.state, outcome.where) == (SendState.SENT, "Zebra-17")
    assert (folder / "content").read_bytes() == SLIP.content
    assert (folder / "arguments").read_text().split("\n") == ["-d", "Zebra", "-t", "slip-SO-1"]


def test_a_label_goes_raw(folder: Path) -> None:
    install_lp(folder, KEEPS)
    assert CupsPrinter("desk", "Zebra", media_type="application/zpl").send(LABEL).state is SendState.SENT
    assert (folder / "arguments").read_text().split("\n")[-2:] == ["-o", "raw"]


def test_a_machine_without_lp_refuses_in_words(folder: Path) -> None:
    outcome = CupsPrinter("desk", "Zebra").send(SLIP)
    assert list(folder.iterdir()) == []
    assert outcome.state is SendState.REFUSED
    assert "no lp command" in outcome.why


def test_an_unknown_queue_is_refused_in_the_words_of_lp(folder: Path) -> None:
    install_lp(folder, 'sys.exit("lp: The printer or class does not exist.")')
    outcome = CupsPrinter("desk", "Nowhere").send(SLIP)
    assert outcome.state is SendState.REFUSED
    assert "Nowhere" in outcome.why
    assert "does not exist" in outcome.why


def test_a_queue_that_answers_without_a_number_has_taken_the_paper(folder: Path) -> None:
    install_lp(folder, "sys.stdin.buffer.read()")
    outcome = CupsPrinter("desk", "Zebra").send(SLIP)
    assert (outcome.state, outcome.where) == (SendState.SENT, "Zebra")


def test_a_hanging_lp_is_doubtful_and_soon(folder: Path) -> None:
    install_lp(folder, "time.sleep(30)")
    began = time.monotonic()
    outcome = CupsPrinter("desk", "Zebra", timeout_s=0.5).send(SLIP)
    assert outcome.state is SendState.DOUBTFUL
    assert time.monotonic() - began < 5


def test_a_killed_lp_is_doubtful(folder: Path) -> None:
    install_lp(folder, "os.kill(os.getpid(), signal.SIGKILL)")
    assert CupsPrinter("desk", "Zebra").send(SLIP).state is SendState.DOUBTFUL


def test_an_lp_that_cannot_start_is_refused(folder: Path) -> None:
    script = folder / "lp"
    script.write_text("#!/no/such/interpreter\n")
    script.chmod(0o755)
    assert CupsPrinter("desk", "Zebra").send(SLIP).state is SendState.REFUSED


def test_a_paper_of_another_kind_is_refused(folder: Path) -> None:
    install_lp(folder, KEEPS)
    assert CupsPrinter("desk", "Zebra").send(LABEL).state is SendState.REFUSED
    assert not (folder / "content").exists()
