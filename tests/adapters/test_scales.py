"""A scale on a real line: silent, noisy, cut, unplugged in the middle of a frame; words, never a hang."""

from __future__ import annotations

import os
import sys
import threading
import time
from contextlib import contextmanager

import pytest

from fulfill.adapters.scale_hid import HidReports
from fulfill.adapters.scale_line import ListenedScale, Patience
from fulfill.adapters.scales import Protocol, ScaleSpec, open_scale, read_spec
from fulfill.errors import UnusableInput
from fulfill.ports import ScaleLink
from fulfill.weighing import State
from tests.adapters.fake_scale import FakeScale, hid, sics, toledo

QUICK = Patience(ask_s=0.02, unanswered_s=0.1, silent_s=0.3, read_s=0.05, again_s=0.05, again_most_s=0.1)


@pytest.fixture
def fake(tmp_path):
    fake = FakeScale(tmp_path / "ttyTEST")
    yield fake
    fake.pull_out()


@contextmanager
def listening(spec: str):
    scale = open_scale(spec, QUICK)
    assert scale is not None
    try:
        yield scale
    finally:
        began = time.monotonic()
        scale.close()
        assert not scale._thread.is_alive(), "closing never hangs"
        assert time.monotonic() - began < 1.5


def until(scale: ListenedScale, holds) -> None:
    end = time.monotonic() + 8
    seen = scale.now()
    while not holds(seen):
        assert time.monotonic() < end, f"{seen} {scale.words().text}"
        seen = scale.wait(seen.number, 0.5)


def weighs(grams: int):
    return lambda seen: seen.reading is not None and seen.reading.grams == grams


def linked(link: ScaleLink):
    return lambda seen: seen.link is link


@pytest.mark.parametrize(
    ("text", "spec"),
    [
        ("sics:/dev/ttyUSB0", ScaleSpec(Protocol.SICS, "/dev/ttyUSB0")),
        (" toledo:COM3?baud=4800&bits=7&parity=even ", ScaleSpec(Protocol.TOLEDO, "COM3", 4800, 7, "E")),
        ("hid:auto", ScaleSpec(Protocol.HID, "auto")),
    ],
)
def test_a_line_says_which_scale(text, spec):
    assert read_spec(text) == spec


@pytest.mark.parametrize(
    "text",
    ["", "ttyUSB0", "usb:/dev/x", "sics:", "sics:a b", "sics:p?baud=1", "sics:p?bits=9", "sics:p?colour=red",
     "sics:p?parity=mark", "sics:p?baud", "hid:/dev/hidraw0?baud=9600"],
)  # fmt: skip
def test_a_line_that_says_none_is_refused_with_how_to_write_it(text):
    with pytest.raises(UnusableInput, match=r"cannot be used.*(Write|There are)"):
        read_spec(text)


def test_no_line_is_no_scale():
    assert open_scale("") is None


def test_a_sics_scale_is_asked_and_answers(fake):
    fake.answers = lambda: sics(1234)
    fake.plug_in()
    with listening(f"sics:{fake.path}") as scale:
        until(scale, weighs(1234))
        fake.answers = lambda: sics(1300, "D")
        until(scale, lambda seen: seen.reading is not None and seen.reading.state is State.MOTION)
        fake.answers = lambda: b"S +\r\n"
        until(scale, lambda seen: seen.reading is not None and seen.reading.state is State.OVERLOAD)
        assert scale.words().code == "scale_overload"


def test_noise_split_answers_and_answers_that_never_end_cost_no_weight(fake):
    pieces = iter([b"\x00\xff\xfe noise", b"S S      9.9", b"S S  ", b"\r\n", sics(700)[:9], sics(700)[9:]])
    fake.answers = lambda: next(pieces, sics(1234))
    fake.plug_in()
    heard = set()
    with listening(f"sics:{fake.path}") as scale:

        def done(seen):
            if seen.reading is not None:
                heard.add(seen.reading.grams)
            return 1234 in heard

        until(scale, done)
    assert heard <= {700, 1234}


def test_a_silent_scale_is_told_as_silent_and_the_last_weight_is_gone(fake):
    fake.answers = lambda: sics(1234)
    fake.plug_in()
    with listening(f"sics:{fake.path}") as scale:
        until(scale, weighs(1234))
        fake.answers = lambda: None
        until(scale, linked(ScaleLink.SILENT))
        assert scale.now().reading is None
        assert scale.words().code == "scale_silent"
        fake.answers = lambda: sics(55)
        until(scale, weighs(55))


def test_a_slow_scale_is_asked_once_at_a_time_and_is_not_called_silent(fake):
    def slowly():
        time.sleep(0.15)
        return sics(1234)

    fake.answers = slowly
    fake.plug_in()
    with listening(f"sics:{fake.path}") as scale:
        until(scale, weighs(1234))
        links, end = set(), time.monotonic() + 0.8
        while time.monotonic() < end:
            links.add(scale.wait(scale.now().number, 0.1).link)
    assert links == {ScaleLink.THERE}
    assert fake.questions < 12


def test_bytes_that_nobody_understands_are_told_as_such(fake):
    fake.answers = lambda: b"+001.234 kg G\r\n"
    fake.plug_in()
    with listening(f"sics:{fake.path}") as scale:
        until(scale, linked(ScaleLink.GARBLED))
        assert "protocol" in scale.words().text


def test_unplugged_in_the_middle_of_a_frame_and_plugged_in_again(fake):
    fake.plug_in()
    with listening(f"toledo:{fake.path}") as scale:
        until(scale, linked(ScaleLink.SILENT))
        fake.send(toledo(1234) * 2)
        until(scale, weighs(1234))
        fake.send(toledo(9999)[:11])
        fake.pull_out()
        until(scale, linked(ScaleLink.AWAY))
        assert scale.now().reading is None
        assert "plug it in" in scale.words().text
        fake.plug_in()
        until(scale, linked(ScaleLink.SILENT))
        # What is left of the cut frame and the rest of another would be a weight that nobody put there.
        fake.send(toledo(1111)[11:] + toledo(77) * 3)
        until(scale, weighs(77))


def test_a_scale_that_is_not_there_is_told_and_found_later(fake):
    fake.answers = lambda: sics(5)
    with listening(f"sics:{fake.path}") as scale:
        until(scale, linked(ScaleLink.AWAY))
        fake.plug_in()
        until(scale, weighs(5))


def test_two_programs_never_share_one_scale(fake):
    fake.answers = lambda: sics(5)
    fake.plug_in()
    with listening(f"sics:{fake.path}") as first:
        until(first, weighs(5))
        with listening(f"sics:{fake.path}") as second:
            until(second, linked(ScaleLink.IN_USE))
            assert second.words().code == "scale_in_use"


def test_without_pyserial_it_says_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "serial", None)
    with listening("sics:/dev/null") as scale:
        until(scale, linked(ScaleLink.NO_DRIVER))
        assert "pyserial" in scale.words().text


def test_a_usb_scale_is_read_from_its_device_file_until_it_is_pulled_out(tmp_path):
    path = tmp_path / "hidraw0"
    os.mkfifo(path)
    # A pipe with a writer is a device that is plugged in.
    end = os.open(path, os.O_RDWR)
    with listening(f"hid:{path}") as scale:
        until(scale, linked(ScaleLink.SILENT))
        for report, grams in ((hid(1), 1), (hid(100, status=3), 100), (hid(268), 268)):
            os.write(end, report)
            until(scale, weighs(grams))
        os.write(end, b"\x04\x01")
        until(scale, linked(ScaleLink.GARBLED))
        os.write(end, hid(0, status=6))
        until(scale, lambda seen: seen.reading is not None and seen.reading.state is State.OVERLOAD)
        os.close(end)
        until(scale, linked(ScaleLink.AWAY))


def test_a_file_that_this_user_may_not_read_is_told():
    def refused():
        raise PermissionError(13, "Permission denied")

    scale = ListenedScale("hidraw0", refused, HidReports(), QUICK)
    until(scale, linked(ScaleLink.DENIED))
    assert "administrator" in scale.words().text
    scale.close()


@pytest.mark.parametrize("fault", [RuntimeError("driver"), TypeError("gone"), OSError(5, "I/O error")])
def test_whatever_a_driver_raises_the_scale_is_away_and_tried_again(fault):
    tries = []

    def refused():
        tries.append(fault)
        raise fault

    scale = ListenedScale("COM3", refused, HidReports(), QUICK)
    until(scale, linked(ScaleLink.AWAY))
    end = time.monotonic() + 5
    while len(tries) < 3:
        assert time.monotonic() < end
        time.sleep(0.02)
    scale.close()


def test_a_file_that_is_no_serial_line_is_told(tmp_path):
    (tmp_path / "notes.txt").write_text("S S      1.234 kg")
    with listening(f"sics:{tmp_path / 'notes.txt'}") as scale:
        until(scale, linked(ScaleLink.AWAY))


def test_whoever_waits_is_let_go_when_the_scale_is_closed(fake):
    scale = open_scale(f"sics:{fake.path}", QUICK)
    until(scale, linked(ScaleLink.AWAY))
    waiter = threading.Thread(target=scale.wait, args=(scale.now().number, 60), daemon=True)
    waiter.start()
    scale.close()
    waiter.join(2)
    assert not waiter.is_alive()
