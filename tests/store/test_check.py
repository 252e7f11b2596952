"""Every rule finds what breaks it, by its name; a healthy warehouse breaks none.

The intruder here takes checks, keys and triggers away first, as anybody could who owns the file.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from fulfill.store import embedded, journal
from fulfill.store.check import Report, check
from fulfill.store.check.asking import MOST
from fulfill.store.check.whole import RULES
from fulfill.store.engine import Database
from fulfill.store.statements import Dialect, Sql
from fulfill.store.warehouse import Warehouse, open_warehouse
from tests.store import breaks_handover, breaks_vendor
from tests.store.breaks import BREAKS as MOST_BREAKS
from tests.store.breaks import ELSEWHERE
from tests.store.healthy import Copies

BREAKS = [*MOST_BREAKS, *breaks_handover.BREAKS, *breaks_vendor.BREAKS]


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> Copies:
    return Copies(tmp_path_factory.mktemp("healthy"))


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def healthy(request: pytest.FixtureRequest, copies: Copies) -> Iterator[Warehouse]:
    """A healthy warehouse of a test's own; once for each kind of database."""
    if request.param == "sqlite":
        url = copies.file()
    else:
        url = copies.on(request.getfixturevalue("postgres_server"))
    warehouse = open_warehouse(url)
    yield warehouse
    warehouse.close()


def break_in(database: Database, *statements: str) -> None:
    """Do what no rule of the tables allows."""
    if database.path is not None:
        raw = embedded.connect(database.path)
        raw.execute("PRAGMA foreign_keys=OFF")
        raw.execute("PRAGMA ignore_check_constraints=ON")
        for kind, name in raw.execute(
            "select type, name from sqlite_schema where type = 'trigger'"
            " or (type = 'index' and sql like '%UNIQUE%')"
        ).fetchall():
            raw.execute(f"drop {kind} {name}")
        for statement in statements:
            raw.execute(statement)
        raw.close()
        return
    with psycopg.connect(database.url.replace("+psycopg", "")) as raw:
        found = raw.execute(
            "select conrelid::regclass::text, conname from pg_constraint"
            " where connamespace = 'public'::regnamespace and contype = 'c'"
        ).fetchall()
        for table, name in found:
            raw.execute(f"alter table {table} drop constraint {name}")
        unique = (
            "select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indexrelid"
            " where i.indisunique and c.relnamespace = 'public'::regnamespace and not exists"
            " (select 1 from pg_constraint k where k.conindid = i.indexrelid)"
        )
        for (name,) in raw.execute(unique).fetchall():
            raw.execute(f"drop index {name}")
        # Triggers of ours, and those that keep references, alike.
        raw.execute("set session_replication_role = replica")
        for statement in statements:
            raw.execute(statement)


def told(report: Report, rule: str) -> list[str]:
    return [violation.what for violation in report.violations if violation.rule == rule]


def test_a_healthy_warehouse_breaks_no_rule(healthy):
    report = check(healthy)
    assert report.violations == []
    assert report.ok
    assert (report.moves > 30, report.linked_only) == (True, 0)


def test_every_rule_was_held_over_something(healthy):
    """A rule that looks at nothing could never be broken by this shop."""
    idle = {name for name, count in check(healthy).checked.items() if not count}
    on_server = {"integrity", "numbers_without_gaps"}
    assert idle == (on_server if healthy.database.dialect is Dialect.POSTGRESQL else set())


def test_every_rule_is_broken_by_some_test():
    names = {rule.name for rule in RULES} | {"chain_unbroken"}
    assert names == {rule for rule, _, _ in BREAKS} | ELSEWHERE


@pytest.mark.parametrize(("rule", "statement", "words"), BREAKS, ids=lambda value: str(value)[:60])
def test_what_breaks_a_rule_is_found_under_its_name(healthy, rule, statement, words):
    break_in(healthy.database, statement)
    report = check(healthy)
    assert not report.ok
    assert any(words in what for what in told(report, rule)), report.violations


def test_a_photo_that_was_altered_is_found(healthy):
    made = Sql(
        "insert into photo (id, rma_id, sha256, media, name, bytes) values"
        " (77, (select min(id) from rma), :digest, 'image/jpeg', 'lid.jpg', :content)"
    )
    with healthy.database.write() as session:
        session.run(made, digest=hashlib.sha256(b"lid").hexdigest(), content=b"lid")
        session.commit()
    assert check(healthy).checked["photos_unaltered"] == 2
    assert told(check(healthy), "photos_unaltered") == []
    with healthy.database.write() as session:
        session.run(Sql("update photo set bytes = :content where id = 77"), content=b"lip")
        session.commit()
    assert "photo 77 (lid.jpg)" in told(check(healthy), "photos_unaltered")[0]


def test_hazardous_goods_that_were_made_for_sale_are_found(healthy):
    break_in(
        healthy.database,
        "update product set hazard = 'UN1950' where sku = 'MUG'",
        "update work_order set grade = 'A', result_place_id = (select id from place where code = 'A-01')",
    )
    found = told(check(healthy), "work_never_sells_what_is_barred")
    assert found == [
        "work order WO0000001: MUG is hazardous, but was put to A-01, where orders are picked from"
    ]


def test_a_trigger_that_was_taken_away_is_missed(healthy):
    is_embedded = healthy.database.path is not None
    with healthy.database.write() as session:
        session.script(["drop trigger move_no_update" + ("" if is_embedded else " on move")])
        session.commit()
    report = check(healthy)
    assert [v.rule for v in report.violations] == ["append_only"]
    assert "move_no_update" in report.violations[0].what


@pytest.mark.parametrize(
    ("table", "said"), [("move", "move 4 comes after 2"), ("operation", "entry 4 comes after 2")]
)
def test_a_row_taken_out_of_the_middle_leaves_a_gap(copies, table, said):
    warehouse = open_warehouse(copies.file())
    break_in(warehouse.database, f"delete from {table} where seq = 3")
    assert any(said in what for what in told(check(warehouse), "numbers_without_gaps"))
    warehouse.close()


def test_a_history_rewritten_from_end_to_end_is_not_this_machines(healthy):
    """Whoever edits the file can rebuild every digest, but has no key."""
    seq = "(select max(operation_seq) from move)"
    break_in(healthy.database, f"update operation set message = 'nothing happened' where seq = {seq}")
    _rebuild(healthy, journal.ChainKey(healthy.key.id, b"guessed"))
    report = check(healthy)
    assert any("was not written by this machine" in what for what in told(report, "chain_unbroken"))


def test_links_of_another_machine_are_followed_but_not_proved(healthy):
    """Another machine's links cannot be proved here; that they were changed still shows."""
    break_in(healthy.database)
    _rebuild(healthy, journal.ChainKey("another-machine0", b"theirs"))
    report = check(healthy)
    assert told(report, "chain_unbroken") == []
    assert report.linked_only == report.checked["chain_unbroken"]
    break_in(healthy.database, "update operation set message = 'else' where seq = 3")
    assert told(check(healthy), "chain_unbroken") != []


def _rebuild(warehouse: Warehouse, key: journal.ChainKey) -> None:
    database = warehouse.database
    moves: dict[int, list[tuple]] = {}
    columns = (
        "operation_seq, product_id, lot_id, serial, quantity, source_place_id, source_plate_id,"
        " target_place_id, target_plate_id, reason, hold_id, reverses"
    )
    with database.write() as session:
        for operation, *move in session.all(Sql(f"select {columns} from move order by seq")):
            moves.setdefault(operation, []).append(tuple(move))
        heads: dict[int, str] = {}
        links = []
        for row in session.all(
            Sql(f"select {journal.COLUMNS} from operation order by station_id, chain_seq")
        ):
            link = journal.digest(heads.get(row[3], journal.FIRST), row, moves.get(row[0], []))
            heads[row[3]] = link
            links.append((link, key.id, journal.mac(key, link), row[0]))
        session.script([] if database.path else ["alter table operation disable trigger user"])
        put = Sql("update operation set digest = :digest, key_id = :key, mac = :mac where seq = :seq")
        session.run_many(put, links)
        session.commit()


def test_a_damaged_file_breaks_the_first_rule_instead_of_the_program(copies):
    url = copies.file()
    path = Path(url.removeprefix("sqlite:///"))
    with closing(embedded.connect(path)) as raw:
        page = raw.execute("select rootpage from sqlite_schema where name = 'paper'").fetchone()[0]
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : (page - 1) * 4096 + 512] = b"\xa5" * 512
    path.write_bytes(content)
    warehouse = open_warehouse(url)
    report = check(warehouse)
    assert not report.ok
    assert report.violations[0].rule == "integrity"
    warehouse.close()


def test_many_of_the_same_are_cut_short_and_counted(healthy):
    rows = ", ".join(f"('Z-{n}', 'place', {9000 + n})" for n in range(MOST + 7))
    break_in(healthy.database, f"insert into code (code, kind, ref) values {rows}")
    found = told(check(healthy), "codes_lead_somewhere")
    assert len(found) == MOST + 1
    assert found[-1] == "… and 7 more"


def test_a_report_is_made_of_plain_values(healthy):
    report = check(healthy)
    assert json.loads(json.dumps(report.checked)) == report.checked
