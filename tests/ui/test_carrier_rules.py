"""The rules of who sells which label, by file, at the carriers' desk."""

from __future__ import annotations

from pathlib import Path

import pytest

from fulfill.plan import service_rule_file
from tests.ui.build_house import Room
from ui.desks.carriers import CarriersPage

OWN = 'version = 1\n[[rule]]\nname = "all"\nuse = ["HOUSE"]\n'


def versions(room: Room) -> list[str]:
    from fulfill.store import rule_books

    with room.house.warehouse.database.read() as session:
        return [
            rule_books.text_of(session, number, "service")
            for number, _, _ in rule_books.versions(session, "service")
        ]


@pytest.fixture
def page(room: Room) -> CarriersPage:
    made = CarriersPage(room.host)
    room.show(made)
    return made


def test_rules_are_written_out_changed_and_taken_after_asking(room, page, tmp_path: Path):
    file = tmp_path / "own.toml"
    page.rules.write_file(file)
    room.wait(lambda: "own.toml" in page.report.text())
    assert file.read_text("utf-8") == service_rule_file.built_in_text()
    file.write_text(OWN, "utf-8")
    page.rules.take_file(file)
    room.wait(lambda: "version 1" in page.report.text())
    assert versions(room) == [OWN]


def test_a_file_that_cannot_be_used_is_refused_by_its_line_and_nothing_changes(room, page, tmp_path: Path):
    file = tmp_path / "bad.toml"
    file.write_text(OWN.replace('"HOUSE"', '"house"'), "utf-8")
    page.rules.take_file(file)
    room.wait(lambda: page.report.tone == "stop")
    assert "Line 4" in page.report.text()
    assert versions(room) == []


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"", b"PK\x03\x04", b"x" * 300_000])
def test_a_file_of_any_kind_is_refused_in_words(room, page, tmp_path: Path, content: bytes):
    file = tmp_path / "any.toml"
    file.write_bytes(content)
    page.rules.take_file(file)
    room.wait(lambda: page.report.tone == "stop")
    assert versions(room) == []


def test_a_file_that_cannot_be_written_is_said(room, page, tmp_path: Path):
    page.rules.write_file(tmp_path / "none" / "own.toml")
    room.wait(lambda: page.report.tone == "stop")
    assert "cannot be written" in page.report.text()
