"""What scales send, byte by byte: MT-SICS, Toledo continuous, USB reports; cut, disturbed, out of range."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fulfill.adapters.scale_hid import find_scale, read_report
from fulfill.adapters.scale_sics import SicsAnswers, read_answer
from fulfill.adapters.scale_toledo import ToledoFrames, read_frame
from fulfill.weighing import State
from tests.adapters.fake_scale import hid, sics, toledo

weights = st.integers(0, 60_000)


def fed(decoder, stream: bytes, data) -> list[int]:
    heard = []
    while stream:
        size = data.draw(st.integers(1, len(stream)))
        heard += decoder.feed(stream[:size])
        stream = stream[size:]
    return [each.grams for each in heard]


@pytest.mark.parametrize(
    ("line", "grams", "state"),
    [
        ("S S      1.234 kg", 1234, State.STABLE),
        ("S D    100.126 g", 100, State.MOTION),
        ("S S   100.1[2] g", 100, State.STABLE),
        ("S S       2.50 lb", 1134, State.STABLE),
        ("S S     -0.050 kg", -50, State.UNDER_ZERO),
        ("S S         12 oz ", 340, State.STABLE),
        ("S +", 0, State.OVERLOAD),
        ("S -", 0, State.UNDER_ZERO),
        ("ES", 0, State.ERROR),
    ],
)
def test_sics_answers_are_understood(line, grams, state):
    reading = read_answer(line)
    assert (reading.grams, reading.state) == (grams, state)


@pytest.mark.parametrize(
    "line",
    ["S I", "ET", "", "S", "S S", "S S     .234 kg", "S S      234 kg", "S S      1.2.4 kg",
     "S S      1,234 kg", "S S     1.234kg", "x S S      1.234 kg", "S S      1.234", "S Q      1.234 kg",
     "S S      1-234 kg"],
)  # fmt: skip
def test_what_is_no_whole_sics_answer_is_no_weight(line):
    assert read_answer(line) is None


@given(weights, st.integers(4, 13))
def test_a_sics_answer_that_lost_a_character_of_its_weight_is_no_weight(grams, lost):
    line = sics(grams).decode().rstrip("\r\n")
    assert read_answer(line[:lost] + line[lost + 1 :]) is None


def test_a_unit_that_nobody_converts_is_told():
    assert "ct" in read_answer("S S      1.234 ct").words().text


@given(st.lists(weights, max_size=6), st.data())
def test_sics_answers_come_whole_however_the_bytes_are_cut(said, data):
    assert fed(SicsAnswers(), b"".join(map(sics, said)), data) == said


@pytest.mark.parametrize("sums", [True, False])
@given(st.lists(weights | st.just(17802), min_size=1, max_size=6), st.data())
def test_toledo_frames_come_whole_however_the_bytes_are_cut(sums, said, data):
    # A frame is known as whole when the next begins; so is the last.
    stream = b"".join(toledo(each, sums=sums) for each in said) + b"\x02 "
    assert fed(ToledoFrames(), stream, data) == said


@given(st.binary(max_size=60), weights)
def test_after_any_noise_the_next_answers_are_understood(noise, grams):
    assert [each.grams for each in SicsAnswers().feed(noise + b"\r\n" + sics(grams))][-1:] == [grams]
    assert [each.grams for each in ToledoFrames().feed(noise + toledo(grams) * 3 + b"\x02")][-1:] == [grams]


# With 17,802 g the checksum is the character that begins a frame.
@example(17802, 1, 1)
@given(weights, st.integers(1, 17), st.integers(1, 0x7F))
def test_a_toledo_frame_with_one_wrong_byte_is_never_a_weight(grams, at, flip):
    good, line = toledo(grams), ToledoFrames()
    assert len(line.feed(good * 3)) >= 2
    bad = bytearray(good)
    bad[at] ^= flip
    heard = line.feed(bytes(bad) + good * 2 + b"\x02")
    assert {each.grams for each in heard} == {grams}


@pytest.mark.parametrize(
    ("frame", "grams", "tared", "state"),
    [
        (toledo(1234), 1234, 0, State.STABLE),
        (toledo(1234, b=0x38), 1234, 0, State.MOTION),
        (toledo(1000, tare=234), 1000, 234, State.STABLE),
        (toledo(-234, tare=234), -234, 234, State.STABLE),
        (toledo(-234), -234, 0, State.UNDER_ZERO),
        (toledo(0, b=0x34), 0, 0, State.OVERLOAD),
        (toledo(-1, b=0x34), 0, 0, State.UNDER_ZERO),
        (toledo(250, a=0x2C, b=0x20), 1134, 0, State.STABLE),
        (toledo(12, a=0x2A, c=0x23), 340, 0, State.STABLE),
        (toledo(12, a=0x29, c=0x21), 120, 0, State.STABLE),
        (toledo(5, c=0x30), 0, 0, State.ERROR),
        (toledo(5, b=0x70), 0, 0, State.ERROR),
        (toledo(5, c=0x25), 0, 0, State.ERROR),
    ],
)
def test_toledo_status_words_say_point_unit_net_motion_and_range(frame, grams, tared, state):
    reading = read_frame(frame[:17])
    assert (reading.grams, reading.tared_g, reading.state) == (grams, tared, state)


def test_a_toledo_line_of_seven_bits_and_parity_is_understood():
    even = bytes(byte | 0x80 if byte.bit_count() % 2 else byte for byte in toledo(1234) * 2)
    assert [each.grams for each in ToledoFrames().feed(even)] == [1234, 1234]


@pytest.mark.parametrize(
    ("report", "grams", "state"),
    [
        (bytes.fromhex("03040bff1000"), 45, State.STABLE),
        (bytes.fromhex("030402000c01"), 268, State.STABLE),
        (bytes.fromhex("0303020064 00".replace(" ", "")), 100, State.MOTION),
        (bytes.fromhex("030202000000"), 0, State.STABLE),
        (bytes.fromhex("0305020032 00".replace(" ", "")), 0, State.UNDER_ZERO),
        (bytes.fromhex("030602000000"), 0, State.OVERLOAD),
        (bytes.fromhex("030102000000"), 0, State.ERROR),
        (bytes.fromhex("030702000000"), 0, State.ERROR),
        (bytes.fromhex("04 0c fe fa 00"), 1134, State.STABLE),
        (hid(1234, unit=3, exponent=-3), 1234, State.STABLE),
        (hid(100, unit=10), 0, State.ERROR),
    ],
)
def test_usb_reports_are_understood(report, grams, state):
    reading = read_report(report)
    assert (reading.grams, reading.state) == (grams, state)


@pytest.mark.parametrize(
    "report", [b"", b"\x03", hid(1, status=0), hid(1, status=9), hid(1, unit=0), hid(9, exponent=90)]
)
def test_what_is_no_weight_report_is_no_weight(report):
    assert read_report(report) is None


@given(st.binary(max_size=64))
def test_no_bytes_make_any_of_them_fall_over(data):
    for reading in (*SicsAnswers().feed(data), *ToledoFrames().feed(data), read_report(data)):
        assert reading is None or abs(reading.grams) < 10_000_000


def test_the_first_usb_scale_is_found_by_what_it_says_it_is(tmp_path):
    for name, descriptor in {"hidraw0": b"\x05\x01\x09\x06", "hidraw1": b"\x05\x8d\x09\x20"}.items():
        (tmp_path / name / "device").mkdir(parents=True)
        (tmp_path / name / "device" / "report_descriptor").write_bytes(descriptor)
    assert find_scale(tmp_path) == "/dev/hidraw1"
    with pytest.raises(FileNotFoundError):
        find_scale(tmp_path / "hidraw0")


def test_of_a_scale_that_sends_checksums_a_frame_without_one_is_no_weight():
    heard = ToledoFrames().feed(toledo(1234) * 2 + toledo(9999, sums=False) + toledo(1234) * 2)
    assert {each.grams for each in heard} == {1234}


@pytest.mark.parametrize("decoder", [ToledoFrames(), SicsAnswers()])
def test_two_halves_on_both_sides_of_an_unplugged_cable_make_no_weight(decoder):
    frame = toledo(1111, sums=False) if isinstance(decoder, ToledoFrames) else sics(1111)
    decoder.feed(frame[:8])
    decoder.forget()
    assert decoder.feed(frame[8:] + b"\x02") == []
