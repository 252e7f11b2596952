"""What every call promises: exit codes, words on standard error, one document on standard output."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from fulfill.cli import lists, program
from fulfill.store import views
from tests.cli.calls import Shop, environment, real


def test_help_and_version_need_no_database_and_load_nothing_heavy(tmp_path: Path) -> None:
    code = (
        "import sys; from fulfill.cli import program\n"
        "try: program.run(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'sqlalchemy', 'pysqlite3', 'reportlab', 'PIL', 'PySide6', 'biip', 'argon2', 'platformdirs',"
        " 'fulfill.station', 'fulfill.store'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(tmp_path), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "commands" in done.stdout
    assert real(["--version"], tmp_path).out.startswith("fulfill ")


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["--database"],
        ["show"],
        ["show", "nonsense"],
        ["show", "order"],
        ["export", "stock"],
        ["work"],
        ["work", "fly"],
        ["work", "replenish"],
        ["import"],
        ["order", "paint", "1"],
        ["papers", "retry", "one"],
        ["evidence"],
        ["evidence", "R-9", "--to", "here.txt"],
        ["evidence", "--check", "there-is-none.zip"],
        ["rework"],
        ["rework", "make", "A-01"],
        ["papers", "reprint", "1"],
    ],
)
def test_a_call_that_cannot_be_used_ends_with_2_and_words(shop: Shop, words: list[str]) -> None:
    told = shop.bare(*words)
    assert (told.code, told.out) == (2, "")
    assert len(told.err.split()) > 3


def test_a_database_that_is_missing_or_none_ends_with_3(shop: Shop) -> None:
    assert shop.call("show", "stock").code == 3
    junk = shop.file("junk.db", "this is no database, and it is longer than its first page would be" * 99)
    told = shop.bare("--database", junk, "check")
    assert (told.code, told.out) == (3, "")
    assert "junk.db" in told.err
    assert shop.bare("--database", "postgresql+psycopg://nobody@/none?host=/nowhere", "check").code == 3
    assert shop.bare("--database", "mysql://host/x", "check").code == 2


def test_init_makes_a_warehouse_once(either_shop: Shop) -> None:
    told = either_shop.call("init", "--json")
    assert told.code == 0
    assert told.json["badge"] == "BOSS"
    again = either_shop.call("init")
    assert (again.code, again.out) == (2, "")
    assert "already holds a warehouse" in again.err
    (boss,) = either_shop.show("people")
    assert boss["badge"] == "BOSS"
    assert len(boss["roles"]) == 8


def test_a_made_up_badge_is_told_and_works(shop: Shop) -> None:
    told = shop.call("init", badge=None)
    badge = told.out.strip()
    assert told.code == 0
    assert len(badge) == 10
    assert shop.call("release", badge=badge).code == 0


def test_the_one_person_there_is_needs_no_badge_and_two_do(shop: Shop) -> None:
    shop.call("init")
    assert shop.call("release", badge=None).code == 0
    shop.call("import", shop.file("p.csv", "badge,name,role\nIDA,Ida,picker\n"))
    told = shop.call("release", badge=None)
    assert told.code == 2
    assert "--badge" in told.err
    assert shop.call("show", "stock", badge=None).code == 0


def test_badge_and_database_may_come_from_the_environment_or_stand_behind_the_command(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.call("init")
    assert shop.bare("release", "--database", shop.url, "--badge", "BOSS").code == 0
    monkeypatch.setenv("FULFILL_DATABASE", shop.url)
    monkeypatch.setenv("FULFILL_BADGE", "BOSS")
    assert shop.bare("release").code == 0
    assert shop.bare("--badge", "NOBODY", "release").code == 2


def test_who_may_not_is_refused_and_nothing_changes(shop: Shop) -> None:
    shop.stocked()
    shop.call("import", shop.file("p.csv", "badge,name,role\nIDA,Ida,picker\n"))
    before = shop.show("orders")
    for words in (
        ["release"],
        ["import", shop.file("x.csv", "sku,name\nX,X\n")],
        ["settings", "set", "name", "X"],
    ):
        told = shop.call(*words, badge="IDA")
        assert (told.code, told.out) == (2, ""), words
        assert "Ida (picker) may not" in told.err
    assert shop.show("orders") == before


def test_json_is_one_document_and_everything_else_goes_to_standard_error(shop: Shop) -> None:
    shop.stocked()
    for words in (
        ["release", "--json"],
        ["show", "stock", "--json"],
        ["show", "order", "1001", "--json"],
        ["settings", "show", "--json"],
        ["station", "show", "--json"],
        ["relay", "--json"],
        ["check", "--json"],
    ):
        told = shop.call(*words)
        assert told.code == 0, (words, told.err)
        json.loads(told.out)


def test_a_bug_is_told_in_words_and_kept_in_the_log(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def stumble(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    shop.call("init")
    monkeypatch.setattr(views, "listed", stumble)
    told = shop.call("show", "stock")
    assert (told.code, told.out) == (2, "")
    assert "report" in told.err
    assert "ZeroDivisionError" in caplog.text


def test_a_reader_who_goes_away_is_no_trouble(tmp_path: Path, shop: Shop) -> None:
    shop.stocked()
    rows = "".join(f"S{n},Product {n}\n" for n in range(4000))
    shop.call("import", shop.file("many.csv", "sku,name\n" + rows))
    process = subprocess.Popen(
        [sys.executable, "-m", "fulfill", "--database", shop.url, "show", "products", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(tmp_path),
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(20) != 0


def test_the_words_of_show_are_those_that_the_views_have() -> None:
    assert set(lists.LISTS) == set(views.LISTS)
    assert set(lists.SINGLE) == set(views.SINGLE)


def test_the_commands_of_the_contract_are_all_there() -> None:
    text = program.parser().format_help()
    for (
        command
    ) in "demo init import release work show documents export check backup restore simulate screens".split():
        assert f"\n    {command} " in text


def test_the_log_is_told_as_much_as_one_asks_for(shop: Shop) -> None:
    shop.call("init")
    log = logging.getLogger("fulfill")
    before = log.level
    try:
        assert shop.bare("--log-level", "debug", "--database", shop.url, "check").code == 0
        assert log.level == logging.DEBUG
        assert shop.call("check", "--log-level", "error").code == 0
        assert log.level == logging.ERROR
        assert shop.bare("--log-level", "shout", "check").code == 2
    finally:
        log.setLevel(before)
