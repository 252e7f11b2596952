"""The journal: an event happens once, and its chain cannot be mended by whoever breaks it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill.errors import StoreUnavailable
from fulfill.ledger import Move, Reason
from fulfill.store import journal
from fulfill.store.check.journal import Chains
from fulfill.store.failures import Conflict
from fulfill.store.journal import FIRST, ChainKey, Operation
from fulfill.store.keys import chain_key
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.warehouse import Warehouse
from tests.store import small_floor
from tests.store.small_floor import MUGS, NOW, STATION, A, B

ROOT = Path(__file__).resolve().parents[2]
KEY = ChainKey("key", b"secret")


@pytest.fixture
def warehouse(database_url: str) -> Iterator[Warehouse]:
    opened = small_floor.build(database_url)
    yield opened
    opened.close()


def write(session: Session, event: str, key: ChainKey = KEY, station: int = STATION, **more) -> Operation:
    operation = Operation(journal.next_seq(session), event, "scan", station, NOW, **more)
    operation.payload_hash = journal.payload_hash(event)
    journal.append(session, key, operation)
    return operation


def chain(session: Session, station: int = STATION) -> list[tuple]:
    return session.all(
        Sql("select chain_seq, digest from operation where station_id = :s order by chain_seq"), s=station
    )


def test_an_event_that_came_before_is_known_with_its_answer(warehouse):
    with warehouse.database.write() as session:
        assert journal.told(session, "e1") is None
        seq = write(session, "e1", answer='{"code":"ok"}').seq
        told = journal.told(session, "e1")
    assert told is not None
    assert (told.seq, told.answer, told.payload_hash) == (seq, '{"code":"ok"}', journal.payload_hash("e1"))


def test_an_event_is_written_once(warehouse):
    with warehouse.database.write() as session:
        write(session, "e1")
        with pytest.raises(Conflict):
            write(session, "e1")


def test_each_station_has_a_chain_of_its_own(warehouse):
    with warehouse.database.write() as session:
        session.script(["insert into station (id, name) values (51, 'S-2')"])
        for number in range(6):
            write(session, f"e{number}", station=STATION + number % 2)
        assert [link[0] for link in chain(session)] == [1, 2, 3]
        assert [link[0] for link in chain(session, 51)] == [1, 2, 3]
        assert chain(session)[0] != chain(session, 51)[0]


def test_the_tail_of_every_chain_is_looked_at_before_a_backup(warehouse):
    key = warehouse.key
    with warehouse.database.write() as session:
        for number in range(30):
            write(session, f"e{number}", key)
        for links in (1, 5, 30, 200):
            assert list(Chains(key).tail(session, links)) == []
        assert "not written by this machine" in next(Chains(replace(key, secret=b"else")).tail(session, 5))


def test_a_payload_is_told_from_another_by_its_parts():
    assert journal.payload_hash("ab", "c") != journal.payload_hash("a", "bc")
    assert journal.payload_hash("a") != journal.payload_hash("a", "")
    assert len(journal.payload_hash("\udcff")) == 64, "what a scanner sent may be no text at all"


VALUES = st.tuples(*[st.integers(-9, 9) | st.text(max_size=5) | st.none()] * 4)


@given(before=st.sampled_from([FIRST, "1" * 64]), one=VALUES, other=VALUES)
def test_a_link_tells_every_value_apart(before, one, other):
    is_same = json.dumps(one) == json.dumps(other)
    assert (journal.digest(before, one, []) == journal.digest(before, other, [])) is is_same


def test_a_link_covers_the_moves_and_their_order():
    first, second = Move(MUGS, 1, A, B, Reason.MOVE), Move(MUGS, 2, A, B, Reason.MOVE)
    moves = [journal.canonical(move) for move in (first, second)]
    assert journal.digest(FIRST, (), moves) != journal.digest(FIRST, (), moves[::-1])
    assert journal.digest(FIRST, (), moves) != journal.digest(FIRST, (), moves[:1])


def test_a_move_is_covered_as_the_table_keeps_it(warehouse):
    """What the check recomputes comes from the rows: a column that is written differently would cry wolf."""
    with warehouse.database.write() as session:
        small_floor.fill(session, warehouse, MUGS, A, 5)
        small_floor.post(session, warehouse, Move(MUGS, 2, A, B, Reason.MOVE))
        session.commit()
    with warehouse.database.read() as session:
        count, wrong = Chains(warehouse.key).look(session)
        assert (count, list(wrong)) == (2, [])


def test_a_key_is_made_once_and_for_its_owner_alone(tmp_path, monkeypatch):
    monkeypatch.setenv("FULFILL_KEYS", str(tmp_path / "keys"))
    first = chain_key("abc")
    assert chain_key("abc") == first
    assert chain_key("other").secret != first.secret
    file = tmp_path / "keys" / "abc.key"
    assert file.stat().st_mode & 0o777 == 0o600
    assert first.id not in file.read_text(), "the name of a key tells nothing of it"


@pytest.mark.parametrize("content", ["", "ab12", "no key", "00" * 31])
def test_half_a_key_is_no_key(tmp_path, monkeypatch, content):
    monkeypatch.setenv("FULFILL_KEYS", str(tmp_path))
    (tmp_path / "abc.key").write_text(content)
    with pytest.raises(StoreUnavailable, match="cannot be read"):
        chain_key("abc")


def test_two_programs_that_start_at_once_agree_on_the_key(tmp_path):
    """One makes it; the other must never read it half written, nor make a second."""
    program = "from fulfill.store.keys import chain_key; print(chain_key('abc').id)"
    environment = {"FULFILL_KEYS": str(tmp_path), "PATH": ""}
    for _ in range(3):
        started = [
            subprocess.Popen(
                [sys.executable, "-c", program], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
            )
            for _ in range(4)
        ]
        ids = {child.communicate()[0] for child in started}
        assert len(ids) == 1
        assert ids != {""}
        (tmp_path / "abc.key").unlink()
