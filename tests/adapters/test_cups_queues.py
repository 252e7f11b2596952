"""The queues of a machine, as its own command tells them, and what happens where it tells nothing."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from fulfill.adapters.cups_queues import queues


def fake(folder: Path, body: str) -> None:
    command = folder / "lpstat"
    command.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    command.chmod(command.stat().st_mode | stat.S_IXUSR)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return tmp_path


def test_queues_come_sorted_and_once(folder: Path) -> None:
    fake(folder, "printf 'zebra\\noffice\\n\\nzebra\\n'")
    assert queues() == ("office", "zebra")


def test_no_print_system_a_failing_one_and_a_silent_one_have_no_queues(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake(folder, "echo half; exit 1")
    assert queues() == ()
    fake(folder, "exec sleep 20")
    assert queues(timeout_s=0.2) == ()
    monkeypatch.setenv("PATH", str(folder / "nowhere"))
    assert queues() == ()
