"""A returned parcel before it is opened, on the real store: weight, photos, and one that nobody took."""

from __future__ import annotations

import hashlib
import io
import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from fulfill.cli.options import setting_of
from fulfill.errors import UnusableInput
from fulfill.flows.returns.listing import chip_tone
from fulfill.messages import Level
from fulfill.returned import Disposition
from fulfill.scene import Size
from fulfill.store.check import check
from fulfill.store.statements import Sql
from fulfill.store.views import inbound
from fulfill.store.warehouse import set_setting
from fulfill.tone import Tone
from tests.stories.scenes import seen, text
from tests.stories.test_returns_story import ADDRESS, Floor, Seat, floor  # noqa: F401 - a fixture

WEIGHTS = {"MUG": 300, "CAM": 700, "TEA": 120, "GAS": 900}
ANNOUNCED = """rma,order,sku,quantity,reason,expires_on
R-7,1002,TEA,2,RETURN_TO_SENDER,2099-01-01
R-10,1010,MUG,2,UNWANTED_ITEM,2099-01-01
R-10,1010,CAM,1,UNWANTED_ITEM,2099-01-01
"""
ORDERS = f"""order,sku,quantity,unit_price,currency,{ADDRESS}
1010,MUG,3,12.90,EUR,Fay Orr,6 High St,London,GB,SW1A 1AA
1010,CAM,1,99.00,EUR,Fay Orr,6 High St,London,GB,SW1A 1AA
1011,GAS,1,7.00,EUR,Gus Ash,7 High St,London,GB,SW1A 1AA
"""
PAID = f"""order,sku,quantity,unit_price,currency,shipping_price,{ADDRESS}
1012,MUG,3,12.90,EUR,4.90,Hal Imm,8 High St,London,GB,SW1A 1AA
"""
NEW = "select %s from %s order by id"


@pytest.fixture
def seat(floor: Floor) -> Iterator[Seat]:  # noqa: F811 - a fixture
    """R-10 announces two of three mugs and the camera S3 of order 1010, which left at 1,750 g."""
    with floor.warehouse.database.write() as session:
        for sku, grams in WEIGHTS.items():
            session.run(Sql("update product set weight_g = :g where sku = :s"), g=grams, s=sku)
        session.commit()
    floor.take("orders", ORDERS)
    floor.leave(
        "1010", ("MUG", "B-01", 3, "", ""), ("CAM", "A-01", 1, "", "S3"), weight_g=1750, expected_g=1700
    )
    floor.take("orders", PAID)
    floor.leave("1012", ("MUG", "B-01", 3, "", ""))
    floor.leave("1011", ("GAS", "A-01", 1, "", ""))
    floor.take("returns", ANNOUNCED)
    # The short way in which these orders left broke rules of its own.
    before = {violation.what for violation in check(floor.warehouse).violations}
    yield Seat(floor)
    assert {violation.what for violation in check(floor.warehouse).violations} <= before


def wants(seat: Seat, name: str, value: str) -> None:
    with seat.floor.warehouse.database.write() as session:
        set_setting(session, name, setting_of(name, value))
        session.commit()


def picture(folder: Path, kind: str = "PNG", size: tuple[int, int] = (64, 48), name: str = "") -> Path:
    file = folder / (name or f"photo.{kind.lower()}")
    Image.new("RGB", size, "red").save(file, kind)
    return file


def shown(seat: Seat, rma: str) -> dict:
    with seat.floor.warehouse.database.read() as session:
        return inbound.one_return(session, rma, "2026-11-22")


# --- weight and outside ---------------------------------------------------------------------------------


def test_a_missing_camera_is_told_before_the_parcel_is_opened_and_undo_takes_the_weight_back(seat):
    seat.say("R-10", "!answer ok")
    before = seat.floor.state()
    # 1,750 g less the mug that was not announced: 1,450 g.
    answer = seat.say("!weight 750")
    assert (answer.code, answer.level) == ("return_likely_missing", Level.OK)
    assert "1 × CAM" in answer.message
    assert answer.step == "scan_product"
    assert shown(seat, "R-10")["parcel"] == {
        "kind": None, "sent_in": None, "weight_g": 750, "outside": "ok", "is_unweighed": False,
    }  # fmt: skip
    seat.say("!undo")
    assert shown(seat, "R-10")["parcel"]["weight_g"] == 0
    seat.say("!undo")
    assert shown(seat, "R-10")["parcel"] is None
    assert seat.floor.state() == before
    assert seat.say("!weight 1453").code == "return_weight_fits"


def test_a_warehouse_that_weighs_first_takes_nothing_in_before(seat):
    wants(seat, "returns.weigh_first", "yes")
    seat.say("R-10")
    assert [each.kind for each in seat.last.expects] == ["weight", "word"]
    assert seat.last.expects[0].quantity == 1450
    before = seat.floor.state()
    assert seat.say("MUG").code == "weigh_it_first"
    assert seat.floor.state() == before
    assert seat.say("!weight 1450").code == "return_weight_fits"
    assert seat.say("MUG").step == "answer_condition"


def test_a_silent_scale_is_gone_around_and_the_journal_knows_who_did(seat):
    wants(seat, "returns.weigh_first", "yes")
    assert seat.say("R-10", "!skip").code == "goes_unweighed"
    assert seat.say("MUG").step == "answer_condition"
    [(message, person)] = seat.floor.all(
        "select o.message, p.name from operation o join person p on p.id = o.person_id"
        " where o.code = 'goes_unweighed'"
    )
    assert "Rita" in message
    assert person == "Rita"


def test_settings_that_are_none_are_refused_with_those_that_are():
    with pytest.raises(UnusableInput, match="yes"):
        setting_of("returns.weigh_first", "maybe")
    with pytest.raises(UnusableInput, match="refuse"):
        setting_of("returns.suspicious", "scrap")


def test_a_serial_that_was_never_sent_goes_to_quarantine_where_the_warehouse_wants_that(seat):
    wants(seat, "returns.suspicious", "quarantine")
    seat.say("R-10", "CAM")
    assert seat.say("S9").level is Level.WARN
    assert seat.say("S9").step == "answer_condition"
    seat.say("!answer sealed")
    assert seat.codes("answer") == ("quarantine",)
    seat.say("Q-1")
    assert shown(seat, "R-10")["units"][0]["suspicious"] == "serial_not_ours"
    assert seat.floor.waiting_refunds() == 0


# --- photos ---------------------------------------------------------------------------------------------


def test_every_kind_of_photo_is_known_by_its_content(tmp_path):
    from fulfill.store.photo_files import read_picture

    for kind in ("PNG", "JPEG", "WEBP"):
        found = read_picture(str(picture(tmp_path, kind, (30, 20), name="lid.txt")))
        assert (found.width, found.height, found.content[:3]) == (30, 20, b"\xff\xd8\xff")


@pytest.mark.timeout(20)
def test_what_is_no_plain_file_is_not_waited_for(tmp_path):
    from fulfill.photo import PhotoTrouble
    from fulfill.store.photo_files import read_picture

    os.mkfifo(tmp_path / "pipe.jpg")
    assert read_picture(str(tmp_path / "pipe.jpg")) is PhotoTrouble.UNREADABLE


def test_a_photo_is_kept_small_in_the_book_and_shown_with_its_return(seat, tmp_path):
    file = picture(tmp_path, "WEBP", (3000, 2000), name="a photo of the lid.txt")
    assert seat.say("R-10", f"!photo {file}").level is Level.OK
    file.unlink()
    [row] = seat.floor.all(NEW % ("media, width, height, sha256, bytes, unit_id", "photo"))
    media, width, height, digest, content, unit = row
    assert (media, width, height, unit) == ("image/jpeg", 1600, 1067, None)
    assert hashlib.sha256(bytes(content)).hexdigest() == digest
    with Image.open(io.BytesIO(bytes(content))) as kept:
        assert (kept.format, kept.size) == ("JPEG", (1600, 1067))
    [photo] = shown(seat, "R-10")["photos"]
    assert (photo["name"], photo["sha256"], photo["sku"]) == ("a photo of the lid.txt", digest, None)


def test_a_photo_of_the_piece_in_hand_stands_with_the_piece_and_undo_takes_it_away(seat, tmp_path):
    seat.say("R-10", "MUG", f"!photo {picture(tmp_path)}")
    assert [each["sku"] for each in shown(seat, "R-10")["photos"]] == ["MUG"]
    [(memory,)] = seat.floor.all("select undo from operation order by seq desc limit 1")
    assert len(str(memory)) < 2000, "the picture is not kept a second time"
    seat.say("!undo")
    assert shown(seat, "R-10")["photos"] == []
    assert seat.say("!undo").code == "undone"
    assert seat.floor.all("select count(*) from return_unit") == [(0,)]


def not_one(folder: Path) -> dict[str, str]:
    """Files that are no photos, and what is said of each."""
    text, pdf, big, cut = (folder / name for name in ("a.jpg", "b.png", "c.png", "d.jpg"))
    text.write_text("no picture at all")
    pdf.write_bytes(b"%PDF-1.7\n")
    big.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(10_000_001))
    whole = picture(folder, "JPEG", (900, 900)).read_bytes()
    cut.write_bytes(whole[: len(whole) // 3])
    return {
        str(folder / "nowhere.jpg"): "photo_missing",
        str(folder): "photo_unreadable",
        "\x00": "unreadable_code",
        str(text): "photo_no_image",
        str(pdf): "photo_no_image",
        str(big): "photo_too_large",
        str(cut): "photo_no_image",
    }


def test_what_is_no_photo_is_refused_in_words_and_nothing_changes(seat, tmp_path):
    seat.say("R-10", "MUG")
    before = seat.floor.state()
    for file, code in not_one(tmp_path).items():
        answer = seat.say(f"!photo {file}")
        assert answer.level is Level.STOP, file
        if code != "unreadable_code":
            assert answer.code == code
        assert answer.step == "answer_condition"
    assert seat.floor.state() == before
    assert seat.floor.all("select count(*) from photo") == [(0,)]


def test_any_bytes_are_a_photo_or_a_refusal(tmp_path):
    """Cut, flipped and made-up files never end in anything but a picture or a reason."""
    from fulfill.photo import PhotoTrouble, Picture
    from fulfill.store.photo_files import picture_in

    rng = random.Random(5)
    good = [picture(tmp_path, kind).read_bytes() for kind in ("PNG", "JPEG", "WEBP")]
    for _ in range(150):
        content = bytearray(rng.choice(good))
        for _ in range(rng.randint(1, 20)):
            content[rng.randrange(len(content))] = rng.randrange(256)
        found = picture_in(bytes(content[: rng.randint(1, len(content))]), "x.png")
        assert isinstance(found, (Picture, PhotoTrouble))


# --- return to sender -----------------------------------------------------------------------------------


def test_a_parcel_that_nobody_took_is_put_away_by_four_inputs_and_each_can_be_undone(seat):
    states = [seat.floor.state()]
    for code in ("T1011", "!answer undelivered", "!yes"):
        assert seat.say(code).level is Level.OK, seat.last.message
        states.append(seat.floor.state())
    assert seat.say("A-01").code == "wrong_place", "hazardous goods are never restocked unseen"
    end = seat.say("Q-1")
    assert (end.level, end.step) == (Level.DONE, "scan_return")
    assert seat.floor.stock("Q-1") == {"GAS": 1}
    assert seat.floor.all("select state from rma order by id desc limit 1") == [("received",)]
    for before in reversed(states):
        seat.say("!undo")
        if seat.last.level is Level.WARN:
            seat.say("!undo")
        assert seat.last.code == "undone", seat.last.message
        assert seat.floor.state() == before


def test_all_lots_and_serials_of_a_whole_parcel_are_known_without_a_scan(seat):
    seat.floor.take("returns", "rma,order,sku,quantity,reason\nR-8,1001,MUG,3,UNDELIVERABLE\n"
                    "R-8,1001,CAM,2,UNDELIVERABLE\n")  # fmt: skip
    end = seat.say("R-8", "!yes", "!answer all", "A-01")
    assert end.level is Level.DONE, end.message
    rows = seat.floor.all("select serial, condition, grade, disposition, refund from return_unit order by id")
    assert sorted(serial for serial, *_ in rows) == ["", "", "", "S1", "S2"]
    assert {row[1:] for row in rows} == {("sealed", "A", "restock", "asked")}
    assert seat.floor.stock("RET-1") == {}
    assert seat.floor.waiting_refunds() == 5
    assert seat.say("R-8").code == "return_closed"


def test_the_shipping_of_a_whole_parcel_goes_back_once_however_many_pieces_it_holds(seat):
    assert seat.say("T1012", "!answer undelivered", "!yes", "A-01").level is Level.DONE
    rows = seat.floor.all(
        "select decision, price_minor, shipping_minor, amount_minor from settlement order by id"
    )
    assert {row[:2] for row in rows} == {("refund", 1290)}
    assert sorted(row[2] for row in rows) == [0, 0, 490]
    assert sum(int(str(row[3])) for row in rows) == 3 * 1290 + 490


def test_a_pile_that_a_colleague_took_up_meanwhile_leaves_the_rest_of_the_return(seat):
    seat.say("R-7", "!yes", "A-01")
    rex = Seat(seat.floor, "REX")
    rex.say("R-7", "R-7", "X-1")
    assert seat.floor.stock("X-1") == {"TEA": 1}
    again = Seat(seat.floor)
    assert any("!done" in each.codes for each in again.last.expects)
    assert again.station.scene() is not None
    assert again.say("Q-1").level is Level.STOP
    assert again.say("!done").level is Level.DONE


def test_what_was_announced_as_undelivered_says_so_and_an_expired_lot_stays_off_the_shelf(seat):
    seat.say("R-7")
    assert any("!yes" in each.codes for each in seat.last.expects)
    seat.say("!yes")
    assert (seat.last.step, seat.codes("place")) == ("put_back", ("A-01", "B-01"))
    seat.say("A-01")
    end = seat.say("Q-1")
    assert end.level is Level.DONE
    assert seat.floor.stock("Q-1") == {"TEA": 1}


def test_a_parcel_taken_whole_survives_a_crash_between_its_places(seat):
    seat.say("R-7", "!yes", "A-01")
    again = Seat(seat.floor)
    assert (again.last.code, again.last.step) == ("resumed", "put_back")
    assert again.say("Q-1").level is Level.DONE


def test_two_clerks_cannot_take_the_same_parcel_in(seat):
    rex = Seat(seat.floor, "REX")
    seat.say("T1011", "!answer undelivered")
    rex.say("T1011")
    seat.say("!yes")
    assert rex.say("GAS").level is not Level.OK
    assert seat.floor.all("select count(*) from return_unit") == [(1,)]


# --- what is seen ---------------------------------------------------------------------------------------


def test_the_screen_shows_what_it_weighed_when_it_left_beside_what_it_weighs_now(seat, tmp_path):
    closed = seen(seat, "R-10").panels[0]
    assert [(text(row.title), text(row.detail), text(row.figure)) for row in closed.rows] == [
        ("When we sent it", "P1010", "1750 g"),
        ("Now", "Not weighed yet", ""),
    ]
    scene = seen(seat, "!answer ok", "!weight 750", f"!photo {picture(tmp_path)}")
    assert [row.title.code for row in scene.panels[0].rows] == [
        "returns_at_packing", "returns_weighs_now", "returns_looks_outside", "returns_photos",
    ]  # fmt: skip
    assert (scene.panels[0].tone, scene.hint_tone) == (Tone.LOOK, Tone.LOOK)
    assert "1 × CAM" in text(scene.hint)
    scene = seen(seat, "MUG")
    assert scene.panels[0].title.code == "returns_was_sent", "once it is open, its weight is the past"


def test_the_screen_of_a_parcel_that_goes_back_whole(seat):
    assert seen(seat, "R-7").hint.code == "returns_comes_back_whole"
    scene = seen(seat, "!yes")
    assert (text(scene.fact), scene.size, scene.goods.sku, scene.goods.quantity) == (
        "A-01", Size.CODE, "TEA", 1,
    )  # fmt: skip
    scene = seen(seat, "A-01")
    assert (text(scene.fact), scene.goods.chip) == ("Q-1", "quarantine")
    assert scene.goods.warning.code == "returns_expired"


def test_returns_without_paper_show_for_how_long_they_wait(seat):
    seat.say("!next", "MUG", "!answer sealed", "Q-1", "!cancel")
    with seat.floor.warehouse.database.write() as session:
        back = Sql("update rma set opened_us = opened_us - :us where is_blind = 1")
        session.run(back, us=3 * 86_400_000_000)
        session.commit()
    row = seen(seat).rows[0]
    assert (row.title[:3], text(row.end), row.tone) == ("RMA", "Waits 3 days", Tone.LOOK)


def test_what_is_to_be_weighed_stands_largest_with_its_key_and_what_it_should_weigh(seat):
    wants(seat, "returns.weigh_first", "yes")
    scene = seen(seat, "R-10")
    assert (text(scene.verb), text(scene.fact)) == ("Put on the scale", "R-10")
    assert "!weight" in text(scene.hint)
    about = next(each.quantity for each in seat.last.expects if each.kind == "weight")
    assert f"{about} g" in text(scene.hint)
    assert "!weight" not in text(seen(seat, "!skip").hint), "who went on without is not asked again"


def test_the_colour_of_an_outcome_tells_what_it_means():
    shown = {outcome: chip_tone(outcome) for outcome in Disposition}
    assert [outcome for outcome, tone in shown.items() if tone is Tone.DONE] == [Disposition.RESTOCK]
    assert (shown[Disposition.QUARANTINE], shown[Disposition.SCRAP]) == (Tone.LOOK, Tone.STOP)
    assert {shown[Disposition.VENDOR], shown[Disposition.RECYCLE]} == {Tone.QUIET}
