"""`!undo` of a parcel whose label is bought and printed: the label goes back, the parcel is open again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill.messages import Level
from tests.stories.relay_bench import Bench
from tests.stories.test_pack_story import inside, packer, parcels, picked, unchanged
from tests.stories.test_ship_story import loader
from tests.stories.undo_bench import closed, outside, packs_again, the_parcel, undo_bench


@pytest.fixture
def bench(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    with undo_bench(database_url, tmp_path, monkeypatch) as made:
        yield made


# --- printed -----------------------------------------------------------------------------------------
def test_what_is_lost_is_told_first_and_nothing_changes_until_it_is_said_again(bench):
    pia = closed(bench)
    number, _, tracking = the_parcel(bench)
    before, papers = unchanged(bench.shop), bench.shop.rows("select id, state, why from paper order by id")
    question = (pia.last.step, pia.station.refresh(pia.last).expects)
    for _ in range(2):
        warned = pia.scan("!undo")
        assert (warned.level, warned.code) == (Level.WARN, "confirm_undo")
        assert f"{tracking} is cancelled with the carrier" in warned.message
        assert f"Throw away the slip of 1001 and the label of {number}" in warned.message
        assert (warned.step, warned.expects) == question
        assert pia.scan("nonsense").level is Level.STOP, "another scan drops it"
    assert unchanged(bench.shop) == before
    assert bench.shop.rows("select id, state, why from paper order by id") == papers
    assert outside(bench) == (1, 0)


def test_a_label_printed_and_not_scanned_back_is_voided_and_its_parcel_open_as_before(bench):
    shop = bench.shop
    picked(shop, "1001", ("MUG", 2))
    pia = packer(shop)
    pia.scan("T-1", "MUG")
    parcel = "select * from parcel"
    before, row = unchanged(shop), shop.rows(parcel)
    pia.scan("MUG")
    number, sscc, tracking = the_parcel(bench)
    undone = pia.scan("!undo", "!undo")
    assert (undone.level, undone.code, undone.step) == (Level.OK, "undone", "scan_product")
    assert "Throw away" in undone.message
    assert unchanged(shop) == before
    assert shop.rows(parcel) == row, "the very same parcel, as it was"
    assert shop.rows("select state, tracking from label") == [("void", tracking)]
    assert bench.carrier.voided == {tracking}
    assert bench.errand("void_label") == "done"
    assert shop.rows("select distinct state, why from paper") == [
        ("refused", "taken back: whatever came out is void")
    ]
    pia.scan("MUG")
    fresh = the_parcel(bench)
    assert fresh[0] == number
    assert fresh[1] != sscc
    assert fresh[2] != tracking
    # Whatever barcode of the old label is scanned, it is not the new one.
    for old in (tracking, sscc, f"]C100{sscc}"):
        refused = pia.scan(old)
        assert (refused.level, refused.code) == (Level.STOP, "void_label"), old
        assert "was voided" in refused.message
        assert "scan the new one" in refused.message
    assert pia.scan(f"]C100{fresh[1]}").code == "order_packed"
    assert outside(bench) == (2, 1)
    sue = loader(shop)
    assert sue.scan(tracking).code == "void_label"
    assert sue.scan(sscc).code == "void_label"
    assert sue.scan(fresh[2]).code == "loaded"
    assert "voided label" in sue.scan(f"!where {tracking}").message


def test_a_label_scanned_back_stays_for_one_undo_and_goes_with_the_next(bench):
    pia = closed(bench)
    tracking = the_parcel(bench)[2]
    pia.scan(tracking)
    assert bench.parcel() == "verified"
    undone = pia.scan("!undo")
    assert (undone.level, undone.code, undone.step) == (Level.OK, "undone", "scan_label")
    assert (bench.parcel(), outside(bench)) == ("labelled", (1, 0))
    assert pia.scan("!undo").level is Level.WARN
    assert pia.scan("!undo").step == "scan_product"
    assert (bench.parcel(), outside(bench)) == ("open", (1, 1))
    packs_again(bench, pia, "MUG")


def test_after_the_label_all_that_came_before_is_taken_back_too(bench):
    shop = bench.shop
    picked(shop, "1001", ("MUG", 2))
    before = unchanged(shop)[:3]
    pia = packer(shop)
    pia.scan("T-1", "MUG", "MUG", "!undo", "!undo")
    assert [pia.scan("!undo").code for _ in range(3)] == ["undone", "undone", "nothing_to_undo"]
    assert unchanged(shop)[:3] == before
    # A parcel for which a label was paid stays in the book, void.
    assert [state for _, state in parcels(shop)] == ["void"]
    old = parcels(shop)[0][0]
    pia.scan("T-1", "MUG", "MUG")
    assert pia.scan(old).code == "label_void"
    packs_again(bench, pia)


def test_one_scan_that_opened_packed_and_closed_a_parcel_is_taken_back(bench):
    picked(bench.shop, "1001", ("PEN", 1))
    before = unchanged(bench.shop)[:3]
    pia = packer(bench.shop)
    pia.scan("PEN")
    assert pia.scan("!undo", "!undo").code == "undone"
    assert unchanged(bench.shop)[:3] == before
    assert bench.shop.order_state("1001") == "picked"
    assert outside(bench) == (1, 1)
    packs_again(bench, pia, "PEN")


def test_of_two_parcels_only_the_last_ones_label_goes(bench):
    picked(bench.shop, "1001", ("MUG", 2))
    pia = packer(bench.shop)
    pia.scan("T-1", "MUG", "!next", "MUG")
    first, second = (number for number, _ in parcels(bench.shop))
    pia.scan("!undo", "!undo")
    assert parcels(bench.shop) == [(first, "labelled"), (second, "open")]
    pia.scan("!undo", "!undo")
    assert parcels(bench.shop) == [(first, "open"), (second, "void")]
    assert (inside(bench.shop, first), outside(bench)) == ({"MUG": 1}, (2, 2))
    packs_again(bench, pia, "MUG")


def test_taken_back_twice_two_labels_are_void_and_every_paper_has_its_own_sscc(bench):
    pia = closed(bench)
    seen = [the_parcel(bench)]
    for _ in range(2):
        pia.scan("!undo", "!undo", "MUG")
        seen.append(the_parcel(bench))
    assert outside(bench) == (3, 2)
    assert len({sscc for _, sscc, _ in seen}) == len({tracking for *_, tracking in seen}) == 3
    for _, sscc, tracking in seen[:-1]:
        assert pia.scan(sscc).code == pia.scan(tracking).code == "void_label"
    assert pia.scan(seen[-1][1]).code == "order_packed"


def test_a_copy_of_the_label_is_void_first_and_then_the_label(bench):
    pia = closed(bench)
    number = the_parcel(bench)[0]
    pia.scan("!reprint torn")
    warned = pia.scan("!undo")
    assert f"Throw away copy 1 of the label of {number}: void" in warned.message
    pia.scan("!undo")
    assert (bench.parcel(), outside(bench)) == ("labelled", (1, 0))
    pia.scan("!undo", "!undo", "MUG", "!reprint torn")
    copies = "select copy from paper where kind = 'label' and state <> 'refused' order by id"
    assert bench.shop.rows(copies) == [(0,), (1,)], "copies of the new label are counted from one again"


# --- whose, and how far ------------------------------------------------------------------------------
def test_a_void_that_was_carried_out_is_not_taken_back(bench):
    shop = bench.shop
    picked(shop, "1001", ("MUG", 1))
    sue = packer(shop, "SUE")
    sue.scan("T-1", "MUG", "!void", "!void")
    before = unchanged(shop)
    refused = sue.scan("!undo")
    assert (refused.level, refused.code) == (Level.STOP, "cannot_undo")
    assert "closing it buys a new one" in refused.message
    assert unchanged(shop) == before
    packs_again(bench, sue, "!done")


def test_another_does_not_take_back_a_label_that_is_not_theirs(bench):
    closed(bench)
    assert packer(bench.shop, "SUE").scan("!undo").code == "nothing_to_undo"
    assert outside(bench) == (1, 0)
    # The same person does, from wherever they are.
    elsewhere = bench.shop.seat("pack", "PIA", "another bench")
    assert elsewhere.scan("!undo", "!undo").code == "undone"
    assert outside(bench) == (1, 1)


def test_a_parcel_that_is_loaded_is_first_unloaded_and_one_that_left_stays_gone(bench):
    pia = closed(bench)
    tracking = the_parcel(bench)[2]
    pia.scan(tracking)
    sue = loader(bench.shop)
    sue.scan(tracking)
    refused = pia.scan("!undo")
    assert (refused.code, "somebody has gone on" in refused.message) == ("cannot_undo", True)
    assert sue.scan("!undo").code == "undone"
    assert pia.scan("!undo", "!undo", "!undo").step == "scan_product"
    assert outside(bench) == (1, 1)
    packs_again(bench, pia, "MUG")
    sue = loader(bench.shop)
    assert sue.scan(the_parcel(bench)[2], "!done").code == "manifest_closed_now"
    for seat in (sue, pia):
        before = unchanged(bench.shop)
        assert seat.scan("!undo").code == "cannot_undo"
        assert unchanged(bench.shop) == before
    assert outside(bench) == (2, 1)


def test_a_label_of_a_returned_piece_is_thrown_away_with_its_judgement(bench):
    shop = bench.shop
    pia = closed(bench)
    pia.scan(the_parcel(bench)[2])
    loader(shop).scan(the_parcel(bench)[2], "!done")
    shop.take("returns", "rma,order,sku,quantity\nR-1,1001,MUG,1\n")
    rita = shop.seat("returns", "RITA")
    rita.scan("R-1", "MUG", "!answer intact")
    if not shop.rows("select id from paper where kind = 'item_label'"):
        rita.scan("!answer sealed")
    assert shop.rows("select state from paper where kind = 'item_label'") == [("printed",)]
    warned = rita.scan("!undo")
    assert "Throw away the item label of R-1" in warned.message
    assert rita.scan("!undo").code == "undone"
    assert shop.rows("select state from paper where kind = 'item_label'") == [("refused",)]
