"""Refunds and figures of returns, from the command line."""

from __future__ import annotations

import csv

import pytest

from tests.cli.calls import Shop
from tests.stories.test_money_back_story import build_floor
from tests.stories.test_returns_story import Seat


@pytest.fixture
def doubtful(shop: Shop) -> Shop:
    """A shop in which one mug came back spoilt, and one as new."""
    floors = build_floor(shop.url, shop.folder)
    Seat(next(floors)).say("R-2", "MUG", "!answer damaged", "X-1", "MUG", "!answer sealed", "B-01")
    floors.close()
    return shop


def test_what_waits_is_listed_decided_once_and_told_as_json(doubtful: Shop) -> None:
    (waits,) = doubtful.call("show", "refunds", "review", "--json").json
    assert (waits["unit"], waits["state"], waits["reason"]) == (1, "review", "UNWANTED")
    told = doubtful.call("refund", "1", "pay", "--amount", "5.00", "--note", "half", "--json", badge="SUE")
    assert (told.code, told.json["decision"], told.json["amount_minor"]) == (0, "refund", 500)
    assert "5.00 EUR" in told.err
    again = doubtful.call("refund", "1", "pay", badge="SUE")
    assert (again.code, again.out) == (2, "")
    assert "does not wait" in again.err
    assert doubtful.call("show", "refunds", "review", "--json").json == []
    one = doubtful.call("show", "return", "R-2", "--json").json
    assert [(unit["refund"], unit["amount_minor"]) for unit in one["units"]] == [
        ("asked", 500),
        ("asked", 1290),
    ]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["refund", "1", "reject"], "Say why in a note"),
        (["refund", "1", "pay", "--amount", "99"], "more than"),
        (["refund", "77", "pay"], "does not wait"),
        (["refund", "one", "pay"], "invalid"),
        (["refund", "1", "forgive"], "invalid choice"),
    ],
)
def test_a_decision_that_cannot_be_taken_ends_with_2_and_words(
    doubtful: Shop, words: list[str], why: str
) -> None:
    told = doubtful.call(*words, badge="SUE")
    assert (told.code, told.out) == (2, "")
    assert why in told.err


def test_who_may_not_decide_is_told_so(doubtful: Shop) -> None:
    told = doubtful.call("refund", "1", "pay", badge="RITA")
    assert told.code == 2
    assert "Rita" in told.err


def test_figures_are_shown_and_written_to_one_tidy_file(doubtful: Shop) -> None:
    rows = doubtful.call("show", "return_figures", "--json").json
    total = next(row for row in rows if (row["figure"], row["by"]) == ("return_rate", "total"))
    # 5 pieces of order 1001 left, 2 of 1002, 1 of 1004, 3 of 2001 and 3 of 2002.
    assert (total["count"], total["of"]) == (2, 14)
    file = doubtful.folder / "figures.csv"
    assert doubtful.call("export", "return_figures", "--to", str(file)).code == 0
    with file.open(newline="") as opened:
        assert len(list(csv.DictReader(opened))) == len(rows)
    none = doubtful.call("show", "return_figures", "total", "--json", "--until", "2001-01-01").json
    assert [row["count"] for row in none if row["figure"] == "return_rate"] == [0]
    wrong = doubtful.call("show", "stock", "--since", "2026-01-01")
    assert (wrong.code, "knows no periods" in wrong.err) == (2, True)
