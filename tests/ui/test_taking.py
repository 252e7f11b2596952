"""A file is taken in by a process of its own; what happens to that process is told in words."""

from __future__ import annotations

import pytest

from fulfill.errors import UnusableInput
from ui.taking import Child, Errand


def _child() -> Child:
    return Child(Errand("sqlite:///nowhere.db", "S1", "BOSS", "orders.csv", takes=True))


def test_an_import_whose_process_cannot_start_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    child = _child()

    def full() -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(child._process, "start", full)
    with pytest.raises(UnusableInput, match="could not begin: Resource temporarily unavailable"):
        child.outcome(lambda _done: None)


def test_a_process_that_will_not_go_does_not_hide_what_it_told(monkeypatch: pytest.MonkeyPatch) -> None:
    child = _child()

    def stays() -> None:
        raise ValueError("Cannot close a process while it is still running")

    monkeypatch.setattr(child._process, "start", lambda: child._theirs.send(("trouble", "The file is empty")))
    monkeypatch.setattr(child._process, "join", lambda _seconds: None)
    monkeypatch.setattr(child._process, "is_alive", lambda: True)
    monkeypatch.setattr(child._process, "kill", lambda: None)
    monkeypatch.setattr(child._process, "close", stays)
    with pytest.raises(UnusableInput, match="The file is empty"):
        child.outcome(lambda _done: None)
