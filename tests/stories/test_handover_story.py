"""From the pallet to the signed manifest, by scans, on the real store."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from fulfill import signature
from fulfill.cli.setup import keep_setting
from fulfill.messages import Level
from fulfill.store.check import check
from tests.stories.scenes import seen, text
from tests.stories.test_ship_story import loader, packed, places, shop

__all__ = ["shop"]

STROKES = [[[40, 120, 0], [160, 40, 90], [300, 150, 210]], [[320, 60, 400], [520, 170, 640]]]


def signed(folder: Path, strokes: list | None = None) -> str:
    """A file as the pad of the window writes it."""
    path = folder / "signature.json"
    body = {"format": signature.FORMAT, "width": 640, "height": 240, "strokes": strokes or STROKES}
    path.write_text(json.dumps(body), encoding="utf-8")
    return str(path)


def photo(folder: Path) -> str:
    path = folder / "truck.jpg"
    Image.new("RGB", (64, 48), "navy").save(path)
    return str(path)


@pytest.fixture
def asks(shop):
    """The house asks each driver for a signature."""
    keep_setting(shop.desk(), "handover", "signature")
    shop.take("totes", "code,kind\nPAL-1,pallet\nPAL-2,pallet\n")
    return shop


def sound(shop) -> None:
    report = check(shop.warehouse)
    assert report.ok, report.violations


def test_a_driver_signs_and_all_of_it_is_kept(asks, tmp_path):
    first = packed(asks, "1001")[0]
    sue = loader(asks)
    sue.scan(first, f"!photo {photo(tmp_path)}", "!done")
    assert (sue.last.code, sue.last.step) == ("handing_over", "scan_driver")
    assert "who takes 1 parcel for" in sue.last.prompt
    assert asks.order_state("1001") == "packed"
    sue.scan("Jo Miller", "!note one box dented", f"!sign {signed(tmp_path)}")
    assert (sue.last.level, sue.last.code) == (Level.DONE, "manifest_closed_now")
    driver, remark, strokes, picture = asks.rows("select driver, remark, strokes, picture from handover")[0]
    assert (driver, remark) == ("Jo Miller", "one box dented")
    assert json.loads(strokes)["strokes"] == STROKES
    assert bytes(picture).startswith(b"\x89PNG")
    assert asks.rows("select name, manifest_id from manifest_photo") == [("truck.jpg", 1)]
    assert asks.order_state("1001") == "shipped"
    sound(asks)


def test_a_hand_over_is_taken_back_step_by_step_until_it_is_signed(asks, tmp_path):
    first = packed(asks, "1001")[0]
    sue = loader(asks)
    sue.scan(first, "!done", "Jo Miller", "!undo")
    assert sue.last.step == "scan_driver"
    sue.scan("!note wet", "!undo")
    assert asks.rows("select remark from handover") in ([], [("",)])
    sue.scan("Jo Miller", f"!sign {signed(tmp_path)}")
    assert sue.scan("!undo").code == "cannot_undo"
    sound(asks)


def test_a_file_that_is_no_signature_changes_nothing(asks, tmp_path):
    first = packed(asks, "1001")[0]
    sue = loader(asks)
    sue.scan(first, "!done", "Jo Miller")
    (tmp_path / "bad.json").write_bytes(b"\xff\xfe not json")
    (tmp_path / "odd.json").write_text('{"format": "fulfill-signature-1", "width": 9, "strokes": "no"}')
    dot = signed(tmp_path, [[[5, 5, 0]]])
    for file, code in (
        ("gone.json", "signature_missing"), ("bad.json", "signature_no_drawing"),
        ("odd.json", "signature_no_drawing"), (".", "signature_unreadable"),
    ):  # fmt: skip
        assert sue.scan(f"!sign {tmp_path / file}").code == code
    assert sue.scan(f"!sign {dot}").code == "signature_empty"
    assert asks.rows("select state from manifest") == [("open",)]


def test_a_pallet_is_built_loaded_whole_and_leaves_with_its_papers(asks, tmp_path):
    parcels = packed(asks, "1001", 3)
    sue = asks.seat("ship", "SUE", "dock")
    sue.scan("PAL-1", *parcels[:2], "!done", "DOCK-1")
    assert "PAL-1" in sue.codes("tote")
    assert asks.rows("select kind, document, state, file <> '' from paper where kind = 'pallet_label'") == [
        ("pallet_label", "PAL-1", "printed", True)
    ]
    sscc = asks.value("select sscc from pallet")
    assert sue.scan(f"00{sscc}").code == "pallet_loaded"
    assert {place for each in parcels[:2] for place in places(asks, each)} == {"DOCK-1"}
    assert places(asks, parcels[2]) == {"BENCH-1"}
    sound(asks)
    warned = sue.scan("!done")
    assert f"{parcels[2]} (1001 2/3)" in warned.message
    sue.scan("!done", "Jo Miller", f"!sign {signed(tmp_path)}")
    kinds = asks.rows("select kind, state from paper where document = 'M0000001' order by id")
    assert kinds == [("manifest", "printed"), ("lading", "printed")]
    assert asks.rows("select state from pallet") == [("shipped",)]
    sound(asks)
    assert sue.scan("PAL-1").code == "pallet_begun"
    assert asks.value("select count(*) from pallet") == 2


def test_loading_a_pallet_is_taken_back_whole(asks):
    parcels = packed(asks, "1001", 2)
    sue = asks.seat("ship", "SUE", "dock")
    sue.scan("PAL-1", *parcels, "!done", "DOCK-1", "PAL-1", "!undo")
    assert asks.rows("select distinct state from parcel") == [("verified",)]
    assert {place for each in parcels for place in places(asks, each)} == {"BENCH-1"}
    sue.scan("PAL-1", "!remove", "PAL-1")
    assert asks.rows("select distinct state, manifest_id from parcel") == [("verified", None)]
    sound(asks)


def test_a_trailer_shows_how_full_it_is_and_warns(asks):
    first, second = packed(asks, "1001", 2)
    asks.take("trailers", "code,carrier,max_weight_g,max_volume_l,max_parcels\nTR-7,FAKE,150,100,1\n")
    sue = loader(asks)
    assert sue.scan("TR-7").code == "trailer_taken"
    scene = seen(sue, first)
    panel = next(each for each in scene.panels if each.bars)
    assert (text(panel.title), panel.fact, text(panel.note)) == ("Loaded", "1", "Trailer TR-7")
    shown = {text(bar.name): (bar.text, bar.fill) for bar in panel.bars}
    assert shown["Parcels"] == ("1 / 1", 1000)
    weight = asks.value("select weight_g from parcel where number = :n", n=first)
    assert shown["Weight"] == (f"{weight / 1000:.1f} / 0.1 kg", weight * 1000 // 150)
    assert shown["Volume"] == ("0.01 / 0.10 m³", 70)
    assert sue.scan(second).code == "confirm_too_much"
    assert sue.scan(second).code == "loaded"
    sound(asks)


def test_several_manifests_of_a_day_are_seen_with_who_took_them(asks, tmp_path):
    sue = None
    for number in ("1001", "1002"):
        (parcel,) = packed(asks, number)
        sue = loader(asks)
        sue.scan(parcel, "!done", f"Driver {chr(64 + int(number[-1]))}o", f"!sign {signed(tmp_path)}")
    packed(asks, "1003")
    scene = seen(asks.seat("ship", "SUE", "dock"))
    panel = next(each for each in scene.panels if each.title.code == "ship_closed_today")
    assert [(text(row.title), text(row.detail)) for row in panel.rows] == [
        ("M0000002 FAKE", "Signed by Driver Bo"),
        ("M0000001 FAKE", "Signed by Driver Ao"),
    ]


def test_what_stays_behind_and_what_leaves_in_part_is_seen_before_the_close(asks):
    first, second = packed(asks, "1001", 2)
    sue = loader(asks)
    scene = seen(sue, first)
    part = next(each for each in scene.panels if each.title.code == "ship_in_part")
    assert [(text(row.title), row.figure) for row in part.rows] == [("1001", "1 / 2")]
    scene = seen(sue, "!done", "!done")
    assert [text(row.title) for row in scene.rows] == [first]
    assert (scene.panels[0].title.code, scene.panels[0].fact) == ("ship_stays", "1")
    assert [text(row.title) for row in scene.panels[0].rows] == [second]
