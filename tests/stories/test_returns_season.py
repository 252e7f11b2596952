"""A short season of returns, and bugs planted into the rules, each of which must be found."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from fulfill.catalog import Lot
from fulfill.errors import WarehouseError
from fulfill.flows.returns import accepting, closing, judging, money, placing, taking
from fulfill.places import PlaceKind
from fulfill.plan import settling
from fulfill.plan.inspection import Book
from fulfill.returned import Disposition
from tests.returns_season import Season

RETURNS = 18
SEED = 5


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Season:
    """Orders that have left; nothing came back yet."""
    season = Season(tmp_path_factory.mktemp("shipped"), SEED, RETURNS)
    season.shop.close()
    return season


def worked(shipped: Season, folder: Path) -> list[str]:
    season = Season(folder, SEED, RETURNS, shipped)
    try:
        season.run()
        return season.wrong()
    except (WarehouseError, AssertionError) as stopped:
        return [f"it stopped: {stopped}"]
    finally:
        season.shop.close()


def test_a_season_of_mishaps_ends_with_every_piece_once_and_every_rule_kept(shipped, tmp_path):
    assert worked(shipped, tmp_path) == []


def _worn_counts_as_new(monkeypatch):
    monkeypatch.setattr(Book, "grade_for", lambda *_: "A")


def _hazard_unseen(monkeypatch):
    case_of = judging.case_of
    monkeypatch.setattr(
        judging, "case_of", lambda *given: replace(case_of(*given), is_hazardous=False, is_matched=True)
    )


def _expiry_unseen(monkeypatch):
    monkeypatch.setattr(Lot, "is_expired", lambda *_: False)


def _any_place_will_do(monkeypatch):
    every = tuple(PlaceKind)
    monkeypatch.setattr(placing, "TAKES", dict.fromkeys(Disposition, every))


def _paid_twice(monkeypatch):
    carry = settling.carry

    def twice(*given):
        found = carry(*given)
        doubled = (replace(each, key=f"{each.key}:b") for each in found.effects)
        return replace(found, effects=(*found.effects, *doubled))

    monkeypatch.setattr(money, "carry", twice)


def _paid_too_much(monkeypatch):
    settle = money.settle

    def generous(piece, account, terms):
        return settle(replace(piece, price_minor=piece.price_minor * 3), account, terms)

    monkeypatch.setattr(money, "settle", generous)


def _not_counted_on_its_line(monkeypatch):
    accept = accepting.accept

    def forgetful(*given):
        turn = accept(*given)
        return replace(turn, documents=tuple(d for d in turn.documents if d.__class__.__name__ != "Add"))

    monkeypatch.setattr(taking, "accept", forgetful)


def _missing_twice(monkeypatch):
    monkeypatch.setattr(closing.RmaLine, "left", property(lambda line: line.expected))


BUGS = (
    _worn_counts_as_new,
    _paid_too_much,
    _hazard_unseen,
    _expiry_unseen,
    _any_place_will_do,
    _paid_twice,
    _not_counted_on_its_line,
    _missing_twice,
)


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.__name__)
def test_a_planted_bug_is_found(bug, shipped, tmp_path, monkeypatch):
    bug(monkeypatch)
    assert worked(shipped, tmp_path)
