"""Whatever bytes come as a label: reading and drawing them ends, soon, within bounds, and never raises."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fulfill.papers import label_numbers, zpl_draw, zpl_read
from fulfill.papers.zpl_mask import DOTS_MAX
from fulfill.papers.zpl_press import PIECES_MAX

REAL = (
    b"^XA^CI28^PW812^LL1218^LH10,10^CF0,30^FO20,20^FR^A0R,40,30^FB300,3,2,J,9^FH^FDGr_C3_B6_C3_9Fe\\&x^FS"
    b"^BY3,2.5,90^FT30,400^BCN,90,Y,N,N,A^FD1Z12345E0205271688^FS^FO9,9^BXN,5,200,,,,_^FD_1420^FS"
    b"^FO9,99^BQN,2,5^FDQA,abc^FS^FO1,1^GFA,8,8,2,FH0F!:,^FS^FO3,3^GB99,99,3,B,4^FS^GC40,3^FS^GD9,9,1,,L^FS"
    b"~DGR:A.GRF,2,1,FF00^XGA,2,2^FS^FO5,5^BD2^FDx^FS^FT^A@N,9,9,B:X^FDend^FS^PQ2^XZ"
)
NAMES = (
    "FO FT FD FS A0 AB GB GC GE GD GF FB FH FR BY BC BE B3 B2 BQ BX B7 B0 BD B9 BU XA XZ DF XF FN LH PW LL CF"
    " CI FW PO PM XG GS LS TB CC".split()
)
FIELDS = st.builds(
    lambda name, body: f"^{name}{body}",
    st.sampled_from(NAMES),
    st.one_of(
        st.text("0123456789,-NRIBYWL.;:>", max_size=20),
        st.lists(st.integers(-99_999, 9_999_999), max_size=6).map(lambda each: ",".join(map(str, each))),
        st.text(max_size=30),
    ),
)


def seen(content: bytes) -> None:
    began = time.process_time()
    labels = zpl_read.read(content)
    for label in labels[:2]:
        drawing = zpl_draw.draw(label)
        assert max(drawing.image.size) <= zpl_draw.SIDE_MAX
        assert len(label.pieces) <= PIECES_MAX
    label_numbers.borne(content, "1Z12345E0205271688")
    assert time.process_time() - began < 4


@given(st.binary(max_size=400))
@settings(max_examples=50, deadline=None)
def test_any_bytes_at_all_are_read(content):
    seen(b"^XA" + content + b"^XZ")


@given(st.lists(FIELDS, max_size=15).map("".join))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_commands_with_any_numbers_are_read(body):
    seen(b"^XA" + body.encode("utf-8", "replace") + b"^XZ")


@given(st.data())
@settings(max_examples=50, deadline=None)
def test_a_real_label_with_bytes_changed_lost_or_doubled_is_read(data):
    content = bytearray(REAL)
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(content) - 1))
        match data.draw(st.integers(0, 2)):
            case 0:
                content[at] = data.draw(st.integers(0, 255))
            case 1:
                del content[at : at + data.draw(st.integers(1, 9))]
            case _:
                content[at:at] = content[at : at + data.draw(st.integers(1, 40))]
        if not content:
            break
    seen(bytes(content))


@pytest.mark.parametrize(
    "content",
    [
        b"^XA" + b"^FO0,0^GB32000,32000,32000^FS" * 3000 + b"^XZ",
        b"^XA" + b"^FO0,0^A0N,32000,32000^FD" + b"W" * 3000 + b"^FS^XZ",
        b"^XA^FO0,0^A0N,9^FB9999,9999,9999^FD" + b"w \\&" * 1000 + b"^FS^XZ",
        b"^XA^BY100,3,32000^FO0,0^BCN,32000^FD" + b"8" * 3000 + b"^FS^XZ",
        b"^XA^FO0,0^BQN,2,99^FDQA," + b"8" * 2300 + b"^FS^XZ",
        b"^XA^FO0,0^GFA,99999999,99999999,99999," + b"zzzzzzzzzzF" * 2000 + b"^FS^XZ",
        b"^XA^FO0,0^GFA,2000000,2000000,2500," + b"zzzzzzzzzzF:" * 5000 + b"^FS^XZ",
        b"~DGA,8000,100," + b"!" * 80 + b"^XA" + b"^FO0,0^XGA,10,10^FS" * 4000 + b"^XZ",
        b"^XA^DFA^FS^XFA^FS^XZ^XA^XFA^FS^XFA^FS^XZ",
        b"^XA^PW32000^LL32000^FO0,0^FDx^FS^XZ",
        b"^" * 500_000,
        b"^XA" + b"^FO1,1^FDx^FS" * 20_000,
        b"^XA^XZ" * 200_000,
        b"^XA^FO0,0^B7N,1,8^FD" + b"x" * 3000 + b"^FS" * 5 + b"^XZ",
    ],
    ids=lambda content: content[:24].decode(),
)
def test_a_label_made_to_be_too_much_is_cut_down_and_ends(content):
    seen(content)


def test_no_piece_is_larger_than_a_label():
    assert DOTS_MAX <= 16_000_000
