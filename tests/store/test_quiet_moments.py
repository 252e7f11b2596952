"""When a program moves its log into the database's file: in a quiet moment, not in somebody's scan."""

from __future__ import annotations

import pytest

from fulfill.store import embedded
from fulfill.store.engine import open_engine
from fulfill.store.statements import Dialect
from tests.store.test_engine import ADD, TABLE, UNITS, units


def _write_rows(database, first, count, pad="x" * 2000):
    with database.write() as session:
        for n in range(first, first + count):
            session.run(ADD, id=n, name=f"{n}-{pad}", units=1)
        session.commit()


def _moved(path) -> tuple[int, int]:
    """Pages in the log, and how many of them are in the file."""
    raw = embedded.connect(path, only_reads=True)
    try:
        _busy, pages, moved = raw.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
    finally:
        raw.close()
    return pages, moved


@pytest.fixture
def station(tmp_path):
    """A file of bins, opened by a program with quiet moments of its own."""
    database = open_engine(str(tmp_path / "bins.db"), create=True)
    database.rests_itself()
    with database.write() as session:
        session.script([TABLE])
        session.run(ADD, id=1, name="A-01", units=10)
        session.commit()
    yield database
    database.close()


def test_a_program_that_rests_itself_moves_its_log_in_a_quiet_moment_and_not_in_a_commit(station):
    for part in range(3):
        _write_rows(station, 1_000 + part * 500, 500)
    pages, moved = _moved(station.path)
    assert pages > 1_000
    assert moved == 0
    assert station.rest()
    assert _moved(station.path) == (pages, pages)
    assert not station.rest(), "nothing was written since"


def test_who_has_many_quiet_moments_moves_little_in_each(station):
    _write_rows(station, 1_000, 30)
    assert not station.rest(60)
    _write_rows(station, 2_000, 30)
    assert station.rest(60)
    pages, moved = _moved(station.path)
    assert moved == pages > 0
    assert not station.rest(60), "nothing was written since"


def test_what_was_open_before_rests_from_then_on_as_well(station):
    other = open_engine(str(station.path))
    _write_rows(other, 500, 1)
    other.rests_itself()
    for part in range(3):
        _write_rows(other, 1_000 + part * 500, 500)
    assert _moved(station.path)[1] == 0
    other.close()


def test_where_no_quiet_moment_comes_the_log_still_ends(station):
    for part in range(12):
        _write_rows(station, 1_000 + part * 500, 500)
    assert _moved(station.path)[0] < 6_000


def test_a_rest_while_another_reads_stops_nobody(station):
    _write_rows(station, 1_000, 1_200, pad="")
    with station.read() as session:
        before = session.value(UNITS, id=1)
        assert station.rest()
        assert session.value(UNITS, id=1) == before
    assert units(station) == before


def test_after_a_halt_nothing_is_moved(station):
    _write_rows(station, 1_000, 1_200, pad="")
    station.halt("The disk failed.")
    assert not station.rest()
    assert _moved(station.path)[1] == 0


def test_a_server_rests_by_itself(database):
    with database.write() as session:
        session.script([TABLE])
        session.commit()
    _write_rows(database, 1_000, 1_200, pad="")
    assert database.rest() is (database.dialect is Dialect.SQLITE)
