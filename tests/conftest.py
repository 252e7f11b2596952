"""Fixtures for every test: a fresh, empty database of each kind, and where the shared data lies."""

from __future__ import annotations

import gc
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from fulfill.store.engine import Database, open_engine
from tests import postgres

# A slow machine is no broken rule; what must be fast is measured in tests/benchmarks.
settings.register_profile("rules", deadline=None)
settings.load_profile("rules")

# Keys of test warehouses are no business of whoever runs the tests; programs that tests start inherit it.
os.environ.setdefault("FULFILL_KEYS", tempfile.mkdtemp(prefix="fulfill-test-keys-"))

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first, those with a time limit of their own: no worker is left alone with one at last."""
    items.sort(key=lambda item: item.get_closest_marker("timeout") is None)


def pytest_collection_finish() -> None:
    """Thousands of collected tests stay to the end: no search for rubbish needs to go through them again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Server]:
    """A server of this test worker's own; started once, at the first test that wants it."""
    programs = postgres.find_programs()
    if programs is None:
        if os.environ.get("CI"):
            pytest.fail(postgres.WHY_SKIPPED)
        pytest.skip(postgres.WHY_SKIPPED)
    before = os.environ.get("FULFILL_ALLOW_UNSAFE_SERVER")
    os.environ["FULFILL_ALLOW_UNSAFE_SERVER"] = "1"
    with postgres.running_server(programs) as server:
        yield server
    if before is None:
        del os.environ["FULFILL_ALLOW_UNSAFE_SERVER"]


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'warehouse.db'}"


@pytest.fixture
def postgres_url(postgres_server: postgres.Server) -> Iterator[str]:
    with postgres_server.database() as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh and empty database of either kind; the test runs once with each."""
    url: str = request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url")
    return url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """The same, opened."""
    opened = open_engine(database_url, create=True)
    yield opened
    opened.close()


@pytest.fixture
def shared_data() -> Path:
    """The folder of real files that may stand beside the project; the test is skipped where it does not."""
    if not SHARED_DATA.is_dir():
        pytest.skip("the shared data folder does not stand beside the project")
    return SHARED_DATA
