"""The rules that a warehouse edits itself, from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.calls import Shop


@pytest.mark.parametrize("name", ["inspection", "money"])
def test_rules_are_written_out_edited_tried_and_taken(shop: Shop, name: str) -> None:
    shop.call("init")
    file = shop.folder / "rules.toml"
    assert shop.call("rules", "show", name, "--to", str(file)).code == 0
    text = file.read_text("utf-8")
    assert shop.call("rules", "show", name).out == text
    file.write_text("# our own\n" + text, "utf-8")
    assert shop.call("rules", "check", name, str(file)).code == 0
    assert "version 1" in shop.call("rules", "take", name, str(file)).err
    assert shop.call("rules", "show", name).out == "# our own\n" + text


@pytest.mark.parametrize("word", ["check", "take"])
def test_a_file_that_cannot_be_used_is_refused_with_its_line_and_nothing_changes(
    shop: Shop, word: str
) -> None:
    shop.call("init")
    before = shop.call("rules", "show", "inspection").out
    bad = before.replace('first = "condition"', 'first = "nothing"', 1)
    told = shop.call("rules", word, "inspection", shop.file("bad.toml", bad))
    assert told.code == 2
    assert "Line 1" in told.err
    assert "nothing" in told.err
    assert shop.call("rules", "show", "inspection").out == before


def test_rules_that_there_are_not_and_files_that_are_none(shop: Shop) -> None:
    shop.call("init")
    told = shop.call("rules", "show", "weather")
    assert told.code == 2
    assert "inspection" in told.err
    assert shop.call("rules", "take", "inspection", str(shop.folder / "none.toml")).code == 2
    picture = Path(shop.folder / "picture.toml")
    picture.write_bytes(b"\x89PNG\xff\xfe")
    assert "no UTF-8" in shop.call("rules", "take", "inspection", str(picture)).err
