"""fulfill proof: a hand-over as one bundle, by the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.build import Shop as Floor
from tests.cli.calls import Shop
from tests.stories.test_ship_story import loader, packed


@pytest.fixture
def shop(sqlite_url: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Shop:
    """A shop with one closed manifest and one that is still open."""
    floor = Floor.open(sqlite_url, tmp_path)
    for number, words in (("1001", ("!done",)), ("1002", ())):
        parcels = packed(floor, number)
        loader(floor).scan(*parcels, *words)
    floor.close()
    return Shop(sqlite_url, tmp_path, capfd)


def test_a_hand_over_is_written_checked_and_found_in_the_journal(shop, tmp_path):
    told = shop.call("proof", "M0000001", "--to", str(tmp_path / "out"), "--json")
    assert told.code == 0, told.err
    file = tmp_path / "out" / "M0000001-proof.zip"
    assert told.json["file"] == str(file)
    checked = shop.call("evidence", "--check", str(file), "--digest", told.json["digest"], "--json")
    assert (checked.code, checked.json["ok"], checked.json["manifest"]) == (0, True, "M0000001")
    assert checked.json["made_here"]
    content = bytearray(file.read_bytes())
    content[400] ^= 1
    file.write_bytes(content)
    checked = shop.call("evidence", "--check", str(file), "--json")
    assert (checked.code, checked.json["ok"]) == (1, False)


@pytest.mark.parametrize(
    ("number", "to", "says"),
    [("M0000002", "a.zip", "still open"), ("M9", "a.zip", "no manifest"), ("M0000001", "a.pdf", ".zip")],
)
def test_what_cannot_be_proved_is_said_and_nothing_is_written(shop, tmp_path, number, to, says):
    told = shop.call("proof", number, "--to", str(tmp_path / to))
    assert (told.code, says in told.err) == (2, True), told
    assert not (tmp_path / to).exists()
