"""`fulfill demo` on a machine without a display: a shift through the window, and what it leaves behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_FLOWS = "receive putaway count move pick pack ship returns kit".split()


def _demo(*words: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {name: value for name, value in os.environ.items() if name not in hidden} | more
    call = [sys.executable, "-m", "fulfill", "demo", *map(str, words)]
    return subprocess.run(call, capture_output=True, text=True, env=env, timeout=280, check=False)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_without_a_display_the_shift_is_played_all_the_same_and_leaves_papers_and_pictures(tmp_path):
    folder = tmp_path / "demo"
    done = _demo("--to", folder)
    assert done.returncode == 0, done.stderr
    assert "no display" in done.stderr
    assert "every rule holds" in done.stderr
    assert str(folder) in done.stderr
    papers = sorted((folder / "papers").iterdir())
    assert {"label", "slip", "manifest"} <= {file.name.partition("-")[0] for file in papers}
    assert all(file.read_bytes().startswith(b"%PDF") for file in papers)
    assert all(f"{flow} (" in done.stderr for flow in _FLOWS)
    screens = {file.stem: file.read_bytes()[:4] for file in (folder / "screens").iterdir()}
    assert {f"{screen}-light" for screen in (*_FLOWS, "home", "orders", "lock")} <= set(screens)
    assert set(screens.values()) == {b"\x89PNG"}
    assert any((folder / "outbox").glob("shipped-*.json"))
    assert any((folder / "lists").glob("*.csv"))


def test_what_is_not_a_demo_is_left_alone(tmp_path):
    (tmp_path / "practice.db").write_bytes(b"mine")
    done = _demo("--offscreen", "--to", tmp_path)
    assert done.returncode == 2
    assert "--to" in done.stderr
    assert (tmp_path / "practice.db").read_bytes() == b"mine"
