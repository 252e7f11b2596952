"""A warehouse and its program, in this process; and the log kept out of the way of other tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from fulfill.cli import logs
from tests.cli.calls import Shop


@pytest.fixture(autouse=True)
def plain_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of whoever runs the tests, and nothing written into their folders."""
    for name in ("FULFILL_DATABASE", "FULFILL_BADGE", "FULFILL_STATION", "FULFILL_PIN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(logs, "begin", lambda: None)


@pytest.fixture
def shop(sqlite_url: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Shop:
    """An address for a warehouse that is not there yet."""
    return Shop(sqlite_url, tmp_path, capfd)


@pytest.fixture
def either_shop(database_url: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Shop:
    """The same on either kind of database."""
    return Shop(database_url, tmp_path, capfd)
