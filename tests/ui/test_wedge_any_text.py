"""The rules of the wedge, for any text at any pace of its kind."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.typing_by_plan import ENTER, LINE_FEED, TAB, Desk
from ui.scanning.keystrokes import Target

letters = st.characters(exclude_categories=["Cc", "Cs"])
codes = st.text(letters, min_size=4, max_size=60).filter(lambda text: text.strip() != "")
anywhere = st.sampled_from(list(Target))
ends = st.sampled_from([ENTER, TAB, LINE_FEED])


@st.composite
def timed(draw: st.DrawFn, least: int, most: int) -> tuple[str, list[int], int]:
    text = draw(codes)
    gaps = draw(st.lists(st.integers(least, most), min_size=len(text), max_size=len(text)))
    return text, gaps, draw(st.integers(least, most))


@given(anywhere, timed(0, 20), ends)
def test_what_comes_within_20_ms_and_is_ended_is_one_scan_exactly(target, keys, end):
    text, gaps, end_gap = keys
    desk = Desk(target)
    desk.scan(text, gaps, end, end_gap)
    desk.wait(1000)
    assert desk.codes == [text]
    assert desk.text == ""


@given(st.sampled_from([Target.FIELD, Target.WIDGET]), timed(90, 400), ends)
def test_what_comes_slower_than_90_ms_is_never_a_scan_and_arrives_unchanged(target, keys, end):
    text, gaps, end_gap = keys
    desk = Desk(target)
    desk.scan(text, gaps, end, end_gap)
    assert desk.scans == []
    assert desk.text == text + end.text


@given(timed(90, 400))
def test_what_a_hand_types_into_the_line_is_sent_as_it_stands(keys):
    text, gaps, end_gap = keys
    desk = Desk(Target.LINE)
    desk.scan(text.strip(), gaps[: len(text.strip())], ENTER, end_gap)
    assert [(scan.text, scan.by_hand) for scan in desk.scans] == [(text.strip(), True)]


@given(anywhere, st.lists(timed(0, 20), min_size=1, max_size=6), st.integers(301, 2000))
def test_any_number_of_scans_are_as_many_in_their_order(target, scans, pause):
    desk = Desk(target)
    for text, gaps, end_gap in scans:
        desk.wait(pause)
        desk.scan(text, gaps, ENTER, end_gap)
    assert desk.codes == [text for text, _, _ in scans]
    assert desk.text == ""


@given(st.lists(st.one_of(timed(0, 20), timed(90, 300)), max_size=5), st.integers(250, 900))
def test_in_a_field_scans_and_typing_never_mix(parts, pause):
    desk = Desk(Target.FIELD)
    expected: list[str] = []
    typed = ""
    for text, gaps, end_gap in parts:
        desk.wait(pause)
        desk.scan(text, gaps, ENTER, end_gap)
        if max(gaps) <= 20:
            expected.append(text)
        else:
            typed += text + "\r"
    assert [scan.text for scan in desk.scans] == expected
    assert desk.text == typed


@pytest.mark.parametrize("gap", [36, 50, 60])
@given(text=codes)
def test_a_slow_scanner_is_understood_and_its_keys_are_taken_out_again(gap, text):
    desk = Desk(Target.FIELD)
    desk.scan(text, gap, ENTER, gap)
    assert desk.codes == [text]
    assert desk.text == ""


@given(anywhere, st.lists(st.tuples(letters, st.integers(0, 200)), max_size=60))
def test_no_key_is_ever_lost(target, keys):
    """Whatever the pace: each character ends up in the field, in the line or in a code, in its order."""
    desk = Desk(target)
    for letter, gap in keys:
        desk.type(letter, gap)
    desk.wait(500)
    assert desk.text + desk.wedge.line == "".join(letter for letter, _ in keys)
