"""The proof of a hand-over is sealed once, when its manifest is closed, and is never another one again."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from fulfill.errors import StoreUnavailable
from fulfill.evidence import check, made_here, proof
from fulfill.relay import proofs
from fulfill.store.check import check as check_all
from fulfill.store.statements import Sql
from fulfill.store.warehouse import set_setting
from tests.stories.test_handover_story import asks, photo, shop, signed
from tests.stories.test_ship_story import packed

__all__ = ["asks", "shop"]
NUMBER = "M0000001"


@pytest.fixture
def closed(asks, tmp_path, monkeypatch):
    """A manifest with a photo and a signature, closed by Sue; nothing was carried out yet."""
    parcels = packed(asks, "1001", 2)
    asks.relay.pump()
    sue = asks.seat("ship", "SUE", "dock")
    sue.scan("DOCK-1", *parcels, f"!photo {photo(tmp_path)}", "!done", "Jo Müller")
    with monkeypatch.context() as patch:
        patch.setattr(asks.relay, "pump", lambda: 0)
        sue.scan(f"!sign {signed(tmp_path)}")
    assert sue.last.code == "manifest_closed_now"
    return asks


def folder(shop) -> Path:
    return shop.folder / "proofs"


def lying(shop) -> bytes:
    return (folder(shop) / f"{NUMBER}-proof.zip").read_bytes()


def row(shop):
    sql = Sql("select state, outcome from outbox where key = :key")
    with shop.warehouse.database.read() as session:
        return session.one(sql, key=f"proof:{NUMBER}")


def choose(shop, name, value):
    with shop.warehouse.database.write() as session:
        set_setting(session, name, value)
        session.commit()


def entries(shop):
    sql = Sql(
        "select p.name, s.name, o.message from operation o join person p on p.id = o.person_id"
        " join station s on s.id = o.station_id where o.kind = 'proof' order by o.seq"
    )
    with shop.warehouse.database.read() as session:
        return session.all(sql)


def test_it_lies_beside_the_database_when_the_manifest_is_closed(closed):
    assert not folder(closed).exists(), "the scan that closed it waited for nothing"
    closed.relay.pump()
    report = check(lying(closed))
    assert (report.is_intact, report.about["manifest"]) == (True, NUMBER)
    assert (report.about["made_by"], report.about["station"]) == ("Sue", "dock")
    ((person, station, told),) = entries(closed)
    assert (person, station, report.digest in told) == ("Sue", "dock", True)
    with closed.warehouse.database.read() as session:
        assert made_here(session, report).endswith("by Sue")
    assert check_all(closed.warehouse).ok


def test_whoever_asks_for_it_later_gets_the_same_bytes(closed):
    closed.relay.pump()
    first = lying(closed)
    closed.take("products", "sku,name\nMUG,Another name\n")
    closed.relay.pump()
    assert proof.export(closed.desk(), NUMBER).content == first
    _, path = proof.write(closed.desk(), NUMBER, closed.folder / "copy.zip")
    assert path.read_bytes() == first
    assert [told.split("digest ")[1] for *_, told in entries(closed)] == [check(first).digest] * 3


def test_asked_for_before_it_was_sealed_it_is_sealed_then_and_laid_out_the_same(closed):
    first = proof.export(closed.desk(), NUMBER)
    closed.relay.pump()
    assert lying(closed) == first.content
    assert len(entries(closed)) == 1


def test_many_at_once_seal_one(closed):
    made: list[bytes] = []
    start = threading.Barrier(4)

    def work() -> None:
        start.wait()
        made.append(proof.seal(closed.warehouse, NUMBER, closed.clock.now()).content)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert (len(made), len(set(made)), len(entries(closed))) == (4, 1, 1)


def test_a_relay_that_is_killed_at_any_step_leaves_one_proof(closed, monkeypatch):
    """Stopped before it is kept, before it is laid out, and after: the next one makes what is missing."""

    def killed(*_all):
        raise StoreUnavailable("killed")

    for target, name in ((proof, "_unless_kept"), (proof, "_entry"), (proofs, "lay")):
        with monkeypatch.context() as patch:
            patch.setattr(target, name, killed)
            with pytest.raises(StoreUnavailable):
                closed.relay.pump()
        assert row(closed)[0] == "claimed"
        assert not folder(closed).exists()
        assert len(entries(closed)) == (target is proofs)
        closed.clock.at = closed.clock.at.replace(hour=closed.clock.at.hour + 1)
    sealed = proof.export(closed.desk(), NUMBER).content
    closed.relay.pump()
    assert (row(closed)[0], lying(closed)) == ("done", sealed)


def test_a_file_that_is_gone_is_laid_out_again_the_same_and_one_that_was_altered_is_replaced(closed):
    closed.relay.pump()
    first = lying(closed)
    path = folder(closed) / f"{NUMBER}-proof.zip"
    path.unlink()
    assert proofs.lay(folder(closed), NUMBER, proof.export(closed.desk(), NUMBER).content) == path
    assert path.read_bytes() == first


def test_the_settings_say_whether_and_where(closed, tmp_path):
    choose(closed, "handover.proof", "no")
    closed.relay.pump()
    assert (row(closed)[0], entries(closed), folder(closed).exists()) == ("done", [], False)
    assert "want no proof" in row(closed)[1]


def test_another_folder_takes_it(closed, tmp_path):
    (tmp_path / "own").mkdir()
    choose(closed, "handover.proof_folder", str(tmp_path / "own"))
    closed.relay.pump()
    assert check((tmp_path / "own" / f"{NUMBER}-proof.zip").read_bytes()).is_intact
    assert not folder(closed).exists()


def test_a_folder_that_cannot_be_written_is_waited_for_and_nothing_is_sealed_twice(closed):
    folder(closed).write_text("a file where the folder should be")
    closed.relay.pump()
    state, outcome = row(closed)
    assert (state, "its folder cannot be written" in outcome) == ("waiting", True)
    assert len(entries(closed)) == 1
    folder(closed).unlink()
    closed.clock.at = closed.clock.at.replace(hour=closed.clock.at.hour + 1)
    closed.relay.pump()
    assert check(lying(closed)).is_intact
    assert len(entries(closed)) == 1


def test_only_what_was_scanned_of_these_parcels_is_in_it_however_much_the_journal_has(closed):
    """Each way to an entry has its own index: a plan that reads the whole journal takes minutes later."""
    from fulfill.store import evidence_book, proof_book

    if closed.warehouse.database.path is None:
        pytest.skip("the plan of a server depends on how much there is")
    values = {"number": NUMBER, "id": 1, "begun": 1, "rma": 1, "begins": "R-1 "}
    for sql in (proof_book._SCANS, proof_book._MOVES, evidence_book._OPERATIONS, evidence_book._MOVES):
        with closed.warehouse.database.read() as session:
            plan = [each[3] for each in session.all(Sql(f"explain query plan {sql.sqlite}"), **values)]
        read_whole = [
            each
            for each in plan
            if each.startswith("SCAN") and each.split()[1] in ("o", "a", "b", "c", "m", "v", "k", "t")
        ]
        assert not [each for each in read_whole if "INDEX" not in each], plan
