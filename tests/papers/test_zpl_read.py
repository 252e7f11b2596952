"""What a label in ZPL says, command by command: its texts, its barcodes, its shapes, its pictures."""

from __future__ import annotations

import base64
import tracemalloc
import zlib

import pytest
import zxingcpp

from fulfill.papers import label_numbers, zpl_codes, zpl_draw, zpl_read
from fulfill.papers.zpl_pieces import Box, Code, Picture, Text, Turn, ZplLabel


def label(body: str | bytes) -> ZplLabel:
    raw = body.encode() if isinstance(body, str) else body
    (found,) = zpl_read.read(b"^XA" + raw + b"^XZ")
    return found


def ink(body: str | bytes) -> set[tuple[int, int]]:
    """The black dots of a small label."""
    image = zpl_draw.draw(label(body)).image
    black = image.tobytes()
    return {(at % image.width, at // image.width) for at, level in enumerate(black) if level < 128}


def codes(body: str) -> list[str]:
    image = zpl_draw.draw(label(body)).image
    return [each.text for each in zxingcpp.read_barcodes(image, text_mode=zxingcpp.TextMode.Plain)]


# --- fields ---------------------------------------------------------------------------------------------


def test_a_text_stands_where_the_label_puts_it_from_its_home():
    (text,) = label("^LH10,20^FO30,40^A0R,50,60^FDGrüße^FS".encode("cp850")).pieces
    assert (text.x, text.y, text.turn, text.is_set) == (40, 60, Turn.R, False)
    assert isinstance(text.what, Text)
    assert (text.what.text, text.what.font.height, text.what.font.width) == ("Grüße", 50, 60)


@pytest.mark.parametrize(
    ("charset", "raw"),
    [("28", "Żółć".encode()), ("27", b"_D3_f6"), ("0", b"_94"), ("31", "Żółć".encode("cp1250"))],
)
def test_signs_beyond_the_keyboard_are_read_in_the_labels_own_character_set(charset, raw):
    (text,) = label(b"^CI" + charset.encode() + b"^FO1,1^FH^FD" + raw + b"^FS").texts
    assert text == {"28": "Żółć", "27": "Óö", "0": "ö", "31": "Żółć"}[charset]


def test_a_field_without_its_end_does_not_swallow_the_next():
    assert label("^FO1,1^FDone^FO1,40^FDtwo^FS").texts == ("one", "two")


def test_a_comment_and_what_steers_the_printer_are_no_part_of_the_label():
    found = label("^FX secret ^PR4^MD10^MMT^FO1,1^FDseen^FS")
    assert (found.texts, found.left_out) == (("seen",), ())


def test_what_is_not_known_is_named_and_the_rest_is_there():
    found = label("^QQ1^FO1,1^FDseen^FS^XGR:GONE.GRF,1,1^FS")
    assert found.texts == ("seen",)
    assert found.left_out == ("^QQ", "^XG R:GONE.GRF")


def test_a_kept_format_is_filled_in_with_the_labels_own_numbers():
    stream = (
        b"^XA^DFR:SHIP.ZPL^FS^FO10,10^A0N,30^FN1^FS^FO10,60^BCN,80^FN2^FS^FO10,200^FDfixed^FS^XZ"
        b"^XA^XFR:SHIP.ZPL^FS^FN1^FDAnn^FS^FN2^FD12345678^FS^XZ"
    )
    (found,) = zpl_read.read(stream)
    assert found.texts == ("Ann", "fixed")
    assert [code.data for code in found.codes] == ["12345678"]


def test_a_label_says_how_large_it_is_how_often_it_is_wanted_and_which_way_up():
    found = label("^PW812^LL1218^PQ3^POI^PMY^FO1,1^FDx^FS")
    assert (found.width, found.length, found.copies) == (812, 1218, 3)
    assert (found.is_upside_down, found.is_mirrored) == (True, True)


def test_other_signs_for_commands_are_taken_over():
    (found,) = zpl_read.read(b"~CC+~CT$$CD;+XA+FO5;6+FDhere+FS+XZ")
    assert (found.texts, found.pieces[0].x, found.pieces[0].y) == (("here",), 5, 6)


def test_a_stream_of_several_labels_is_several_and_one_that_only_sets_up_is_none():
    stream = b"^XA^MCY^XZ^XA^FO1,1^FDa^FS^XZ^XA^PW400^XZ^XA^FO1,1^FDb^FS^XZ"
    assert [each.texts for each in zpl_read.read(stream)] == [("a",), ("b",)]
    assert len(zpl_read.read(b"^XA^FO1,1^FDa^FS^XZ" * 99)) == zpl_read.LABELS_MAX


# --- barcodes -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("order", "says"),
    [
        ("^BCN,100,N^FD>;382436>6CODE128>752375152", "382436CODE128TEST"),
        ("^BCN,100,N^FD>;>8420980289205590303190000", "420980289205590303190000"),
        ("^BCN,100,N^FD>:JVGL>509999999999994", "JVGL09999999999994"),
        ("^BCN,100,N,N,N,A^FD1ZRW01750399905329", "1ZRW01750399905329"),
        ("^BCN,100,N,N,N,D^FD(00) 0 0012345 555555555 8", "00000123455555555558"),
        ("^BCN,100,N,N,N,D^FD(10)AB12>8(21)77", "10AB12\x1d2177"),
        ("^BCN,100,N,N,N,U^FD0000012345555555555", "00000123455555555558"),
        ("^BEN,100,N^FD590123412345", "5901234123457"),
        ("^BUN,100,N^FD01234567890", "0012345678905"),
        ("^B8N,100,N^FD1234567", "12345670"),
        ("^B3N,N,100,N^FDPARCEL7", "PARCEL7"),
        ("^B2N,100,N^FD063070246563", "063070246563"),
        ("^BQN,2,6^FDQA,https://shop.example/1", "https://shop.example/1"),
        ("^BQN,2,6^FDHM,B0005hello", "hello"),
        ("^BXN,6,200^FDADK0063", "ADK0063"),
        ("^B0N,6^FDaztec", "aztec"),
        ("^B7N,9,3^FDUNH+1", "UNH+1"),
    ],
)
@pytest.mark.parametrize("turn", "NRIB")
def test_a_barcode_reads_as_its_label_means_it_however_it_is_turned(order, says, turn):
    body = f"^BY3,3,100^FO80,80{order[:3]}{turn}{order[4:]}^FS"
    # A reader gives the twelve digits of a UPC-A with the zero that makes them an EAN-13.
    assert [zpl_codes.content(code) for code in label(body).codes] == [says[-12:] if "^BU" in order else says]
    assert codes(body) == [says]


def test_a_barcode_that_cannot_be_built_is_a_frame_with_its_name():
    drawing = zpl_draw.draw(label("^FO20,20^BD2^FD002840100450000[)>_1E01^FS"))
    assert drawing.left_out == ("MaxiCode",)
    assert min(drawing.image.tobytes()) == 0


def test_a_barcode_that_hangs_over_the_edge_is_named():
    assert zpl_draw.draw(label("^PW200^FO10,10^BCN,80^FD1234567890123456^FS")).cut == ("Code 128",)


# --- shapes and pictures --------------------------------------------------------------------------------


def test_a_line_fills_its_own_dots_and_no_other():
    assert ink("^PW40^LL40^FO5,6^GB10,2,2^FS") == {(x, y) for x in range(5, 15) for y in (6, 7)}


def test_a_frame_grows_inwards_and_white_takes_ink_away():
    frame = ink("^PW40^LL40^FO5,5^GB10,10,2^FS")
    assert (5, 5) in frame
    assert (14, 14) in frame
    assert (7, 7) not in frame
    assert ink("^PW40^LL40^FO5,5^GB10,10,10^FS^FO5,5^GB10,10,10,W^FS") == set()


def test_what_is_reversed_turns_over_what_lies_under_it():
    dots = ink("^PW40^LL40^FO0,0^GB20,20,20^FS^FO10,0^FR^GB20,20,20^FS")
    assert dots == {(x, y) for x in (*range(10), *range(20, 30)) for y in range(20)}


PLAIN = bytes([0xF0, 0x0F, 0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0x00])


@pytest.mark.parametrize(
    "data",
    [
        b"A,8,8,2,F00FFFFFFFFF0000",
        b"A,8,8,2,FH0FJF:,",
        b"A,8,8,2,FH0F!:,",
        b"A,8,8,2,F00F\r\n!!\r\n0000",
        b"B,8,8,2," + PLAIN,
        b"A,8,8,2,:B64:" + base64.b64encode(PLAIN) + b":0000",
        b"A,8,8,2,:Z64:" + base64.b64encode(zlib.compress(PLAIN)) + b":0000",
    ],
    ids=["hex", "times", "rows", "lines", "raw", "B64", "Z64"],
)
def test_a_picture_is_the_same_dots_in_every_form(data):
    (placed,) = label(b"^FO3,4^GF" + data + b"^FS").pieces
    assert placed.what == Picture(16, 4, PLAIN)
    dots = ink(b"^PW40^LL40^FO3,4^GF" + data + b"^FS")
    assert (3, 4) in dots
    assert (7, 4) not in dots
    assert len(dots) == 8 + 32


def test_a_raw_picture_may_hold_the_signs_that_begin_a_command():
    raw = b"^FO~XA^XZ"
    (placed,) = label(b"^FO0,0^GFB,9,9,1," + raw + b"^FS").pieces
    assert placed.what == Picture(8, 9, raw)


def test_a_picture_that_was_sent_before_is_recalled_in_its_size():
    (found,) = zpl_read.read(b"~DGR:LOGO.GRF,2,1,FF00^XA^FO2,2^XGLOGO.GRF,3,2^FS^XZ")
    assert found.pieces[0].what == Picture(8, 2, b"\xff\x00", (3, 2))
    assert found.left_out == ()


def test_packed_pictures_cannot_unpack_to_more_than_they_say():
    bomb = base64.b64encode(zlib.compress(b"\xff" * 50_000_000))
    tracemalloc.start()
    (placed,) = label(b"^FO0,0^GFA,16,16,2,:Z64:" + bomb + b":0^FS").pieces
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert isinstance(placed.what, Picture)
    assert len(placed.what.data) == 16
    assert most < 5_000_000


@pytest.mark.parametrize(
    ("short", "times"), [("K", 5), ("g", 20), ("gG", 21), ("hY", 59), ("z", 400), ("zgG", 421)]
)
def test_a_letter_before_a_digit_says_how_often_it_stands(short, times):
    digits = b"F" * times + b"0" * (times % 2)
    size = len(digits) // 2
    (placed,) = label(f"^FO0,0^GFA,{size},{size},{size},{short}F,^FS").pieces
    assert isinstance(placed.what, Picture)
    assert placed.what.data == bytes.fromhex(digits.decode())


@pytest.mark.parametrize(
    ("turn", "where"),
    [
        ("N", lambda x, y: 100 <= x < 185 and 60 < y <= 101),
        ("R", lambda x, y: 99 <= x < 140 and 100 <= y < 185),
        ("I", lambda x, y: 15 < x <= 100 and 99 <= y < 140),
        ("B", lambda x, y: 60 < x <= 101 and 15 < y <= 100),
    ],
)
def test_a_text_set_on_its_base_line_stays_on_it_however_it_is_turned(turn, where):
    """Capitals stand on the line: up from it, or what is up when the label is turned."""
    dots = ink(f"^PW200^LL200^FT100,100^A0{turn},40^FDHHH^FS")
    assert len(dots) > 300
    assert [dot for dot in dots if not where(*dot)] == []


def test_a_data_matrix_is_square_unless_the_label_wants_another():
    long = "A|Ann Lee|1600 Main Street|Mountain View|CA 94043|US|" + " " * 40
    sides = [
        zpl_codes.modules(code)
        for code in label(f"^FO1,1^BXN,4,200^FD{long}^FS^FO1,1^BXN,4,200,,,,_,2^FD{long}^FS").codes
    ]
    assert [len(rows) == len(rows[0]) for rows in sides] == [True, False]


def test_a_line_block_is_broken_where_it_has_no_room_and_centred():
    one = zpl_draw.draw(label("^PW400^LL200^FO0,0^A0N,30^FB400,2,0,C^FDshort\\&lines^FS")).image
    dark = [at % 400 for at, level in enumerate(one.tobytes()) if level < 128]
    assert 150 < sum(dark) / len(dark) < 250
    assert max(at // 400 for at, level in enumerate(one.tobytes()) if level < 128) > 35


def test_an_upside_down_label_is_turned_as_a_whole():
    upright, turned = ink("^PW40^LL40^FO1,1^GB6,4,4^FS"), ink("^PW40^LL40^POI^FO1,1^GB6,4,4^FS")
    assert turned == {(39 - x, 39 - y) for x, y in upright}


# --- the number on it -----------------------------------------------------------------------------------

UPS = "1Z12345E0205271688"


@pytest.mark.parametrize(
    "body",
    [
        f"^FO9,9^BCN,100,N,N,N,A^FD{UPS}^FS",
        "^FO9,9^BCN,100^FD12345678^FS^FO9,200^FDTRACKING #: 1Z 123 45E 02 0527 1688^FS",
        "^FO9,9^BCN,100^FD12345678^FS^FO9,200^FD1Z 123 45E^FS^FO99,200^FD02 0527 1688^FS",
        f"^FO9,9^BQN,2,4^FDQA,https://track.example/{UPS.lower()}^FS",
    ],
    ids=["barcode", "text", "two fields", "link"],
)
def test_a_label_that_bears_the_number_in_any_form_is_right(body):
    found = label_numbers.borne(f"^XA{body}^XZ".encode(), UPS)
    assert found is not None
    assert found.is_there


def test_a_label_of_another_parcel_is_found_and_its_barcode_told():
    found = label_numbers.borne(b"^XA^FO9,9^BCN,100,N,N,N,A^FD1Z12345E6605272234^FS^XZ", UPS)
    assert found == label_numbers.Borne(is_there=False, barcodes=("1Z12345E6605272234",))


@pytest.mark.parametrize(
    "content", [b"%PDF-1.4", b"^XA^FO1,1^GFA,1,1,1,FF^FS^XZ", b"^XA^FO1,1^FDother^FS^XZ", b""]
)
def test_a_label_without_a_barcode_of_its_own_is_not_judged(content):
    assert label_numbers.borne(content, UPS) is None


def test_pieces_of_every_kind_are_told_apart():
    kinds = [type(each.what) for each in label("^FO1,1^GB9,9,1^FS^FO1,1^BCN^FD1^FS^FO1,1^FDx^FS").pieces]
    assert kinds == [Box, Code, Text]
