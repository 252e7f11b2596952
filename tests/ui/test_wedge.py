"""A scanner that types is told from fingers, key by key."""

from __future__ import annotations

import pytest

from tests.ui.typing_by_plan import ENTER, LINE_FEED, TAB, Desk
from ui.scanning.keystrokes import GS, Do, Kind, Press, Rules, Scan, Target

F8 = Press(Kind.OTHER, "", 0)
SHIFT = Press(Kind.QUIET, "", 0)
BACKSPACE = Press(Kind.ERASE, "\b", 0)
ESCAPE = Press(Kind.ESCAPE, "\x1b", 0)
COPY = Press(Kind.CONTROL, "\x03", 0)
CODE = "4006381333931"
FRAMED = Rules(prefix="\x02", suffix="\x03")


@pytest.fixture(params=list(Target))
def desk(request) -> Desk:
    return Desk(request.param)


@pytest.fixture
def field() -> Desk:
    return Desk(Target.FIELD)


@pytest.fixture
def line() -> Desk:
    return Desk(Target.LINE)


@pytest.mark.parametrize("gap", [0, 1, 8, 20, 35, 60])
@pytest.mark.parametrize("end", [ENTER, TAB, LINE_FEED], ids=["CR", "Tab", "LF"])
def test_a_code_typed_by_a_scanner_is_a_scan_wherever_the_focus_is(desk, gap, end):
    desk.scan(CODE, gap, end, gap)
    assert desk.codes == [CODE]
    desk.wait(1000)
    assert desk.text == ""


def test_separators_and_spaces_inside_a_code_are_kept(desk):
    code = f"{GS}0104006381333931{GS}21A B  C"
    desk.scan(code)
    assert desk.codes == [code]
    assert desk.text == ""


def test_a_record_with_every_separator_of_a_2d_code_is_kept_whole(desk):
    code = "[)>\x1e06\x1dP123\x1dQ4\x1e\x04"
    desk.scan(code)
    assert desk.codes == [code]


def test_shift_between_the_characters_changes_nothing(desk):
    for letter in "Abc-D":
        desk.press(SHIFT, 2)
        desk.type(letter, 2)
    desk.press(ENTER, 2)
    assert desk.codes == ["Abc-D"]


def test_a_slow_scanner_leaves_nothing_behind_in_the_field_that_had_the_focus(field):
    field.type("note ", 120)
    field.wait(500)
    field.scan(CODE, 50, ENTER, 50)
    assert field.codes == [CODE]
    assert field.text == "note "


def test_a_slow_scan_may_follow_another_at_once(field):
    field.scan(CODE, 5)
    field.scan("AAAA1", 50, ENTER, 50)
    assert field.codes == [CODE, "AAAA1"]


@pytest.mark.parametrize("pause", [61, 150, 399])
@pytest.mark.parametrize("at", [4, 7, 12])
def test_a_scanner_that_pauses_in_the_middle_of_a_code_is_never_read_short(desk, pause, at):
    desk.type(CODE[:at], 5)
    desk.wait(pause - 5)
    desk.scan(CODE[at:], 5)
    assert desk.codes == [CODE]
    if desk.target is Target.FIELD:
        assert desk.text == ""


@pytest.mark.parametrize("at", [1, 2, 3])
def test_what_may_be_the_rest_of_a_code_is_not_taken_for_a_whole_one(at):
    desk = Desk(Target.FIELD)
    desk.type(CODE[:at], 5)
    desk.wait(150)
    desk.scan(CODE[at:], 5)
    assert (desk.codes, desk.broken) == ([], [CODE[at:]])
    desk.wait(500)
    desk.scan(CODE, 5)
    assert desk.codes == [CODE]


@pytest.mark.parametrize("pause", [401, 700, 2_000])
@pytest.mark.parametrize("at", [4, 7, 12])
def test_the_rest_of_a_code_that_stalled_is_told_broken_and_nothing_of_it_stays(desk, pause, at):
    rest = CODE[at:] + "-and-as-long-as-a-code"
    desk.type(CODE[:at], 5)
    desk.wait(pause - 5)
    desk.scan(rest, 5)
    assert (desk.codes, desk.broken) == ([], [rest])
    if desk.target is Target.FIELD:
        assert desk.text == ""
    assert desk.wedge.line == ""
    desk.wait(500)
    desk.scan(CODE, 5)
    assert desk.codes == [CODE]


def test_the_third_part_of_a_code_that_stalled_twice_is_not_a_code_either(desk):
    for part in ("40063", "81"):
        desk.type(part, 5)
        desk.wait(600)
    desk.scan("333931", 5)
    assert (desk.codes, desk.broken) == ([], ["333931"])


def test_what_a_person_typed_before_a_code_that_stalled_is_kept(field, line):
    for desk in (field, line):
        desk.type("note ", 120)
        desk.wait(500)
        desk.type(CODE[:6], 5)
        desk.wait(600)
        desk.scan(CODE[6:], 5)
        assert (desk.codes, desk.broken) == ([], [CODE[6:]])
    assert (field.text, line.wedge.line) == ("note ", "note ")


def test_a_person_who_types_fast_types_into_the_field(field):
    field.scan("4006381333931", 80, ENTER, 80)
    assert field.scans == []
    assert field.text == "4006381333931\r"


def test_some_keys_that_fall_together_within_a_word_are_still_typing(field):
    field.scan("Mug, blue", [90, 80, 95, 90, 45, 40, 50, 55, 50], ENTER, 55)
    assert field.scans == []
    assert field.text == "Mug, blue\r"


def test_a_field_waits_at_most_35_ms_for_what_a_person_types(field):
    field.type("a slow hand, a fast hand", 95)
    field.wait(100)
    assert field.text == "a slow hand, a fast hand"
    assert field.longest_wait <= 35


def test_a_burst_without_an_end_is_text_and_not_lost(field):
    field.type(CODE, 2)
    field.wait(100)
    assert (field.scans, field.text) == ([], CODE)


@pytest.mark.parametrize("target", [Target.FIELD, Target.WIDGET])
def test_three_keys_and_enter_are_typing_however_fast(target):
    desk = Desk(target)
    desk.scan("abc", 5)
    assert (desk.scans, desk.text) == ([], "abc\r")


def test_a_short_code_needs_no_least_length_where_nobody_else_wants_it(line):
    line.scan("A1", 2, TAB, 2)
    assert line.codes == ["A1"]


@pytest.mark.parametrize("rate", [10, 15, 30, 40])
def test_a_key_held_down_is_never_a_scan(desk, rate):
    desk.type("a")
    desk.type("a" * 40, [500] + [rate] * 39, repeat=True)
    desk.press(ENTER, rate)
    assert [scan for scan in desk.scans if not scan.by_hand] == []


def test_a_key_held_down_fills_the_field_that_has_the_focus(field):
    field.type("a")
    field.type("a" * 9, [500] + [30] * 8, repeat=True)
    assert field.text == "a" * 10


def test_double_characters_that_the_system_takes_for_a_held_key_are_a_code(desk):
    # X11 says "repeat" where release and press of a double character fall into one millisecond.
    for code, repeats in (("50001", "nnyyn"), ("00000000", "nyyyyyyy")):
        for letter, repeat in zip(code, repeats, strict=True):
            desk.press(Press(Kind.CHARACTER, letter, 0, repeat == "y"), 0)
        desk.press(ENTER, 0)
    assert desk.codes == ["50001", "00000000"]


@pytest.mark.parametrize("key", [F8, ESCAPE, COPY, BACKSPACE], ids=["F8", "Esc", "Ctrl+C", "Backspace"])
def test_keys_that_type_nothing_pass_outside_a_code(desk, key):
    assert desk.press(key, 100) is Do.PASS
    desk.type("ab", 120)
    if desk.target is not Target.LINE or key is not BACKSPACE:
        assert desk.press(key, 120) is Do.PASS


def test_a_function_key_after_fast_fingers_comes_after_what_they_typed(field):
    field.type("ab", 20)
    assert field.press(F8, 20) is Do.PASS
    assert field.shown == ["a", "b", ""]


def test_a_function_key_inside_a_code_presses_nothing_and_the_code_is_not_trusted(desk):
    # Some scanners send the separator as F8: without it the code would be another one.
    desk.type("400638", 5)
    assert desk.press(F8, 5) is Do.SWALLOW
    desk.scan("1333931", 5)
    assert (desk.codes, desk.broken, desk.text) == ([], [CODE], "")


def test_a_code_with_a_letter_that_the_layout_lacks_is_not_trusted(desk):
    desk.type("Gr", 5)
    assert desk.press(Press(Kind.LOST, "", 0), 5) is Do.SWALLOW
    desk.scan("sse", 5)
    desk.wait(500)
    assert (desk.codes, desk.broken, desk.text) == ([], ["Grsse"], "")
    assert desk.press(Press(Kind.LOST, "", 0), 5) is Do.PASS


def test_a_lone_space_reaches_the_button_that_has_the_focus(line):
    line.type(" ", 500)
    line.wait(61)
    assert line.text == " "
    line.scan("AB CD", 5)
    assert line.codes == ["AB CD"]
    assert line.text == " "


def test_enter_alone_reaches_the_button_that_has_the_focus(desk):
    assert desk.press(ENTER, 500) is Do.PASS


def test_a_code_typed_by_hand_and_sent_with_enter_is_a_scan(line):
    line.scan("A-01-03", 180, ENTER, 600)
    assert line.scans == [Scan("A-01-03", by_hand=True)]
    assert line.wedge.line == ""


def test_a_code_typed_by_hand_can_be_mended(line):
    line.type("A-01-04", 150)
    line.press(BACKSPACE, 300)
    assert line.wedge.line == "A-01-0"
    line.scan("3", 200, ENTER, 200)
    assert line.codes == ["A-01-03"]


def test_escape_empties_the_line_and_is_heard_by_the_window_too(line):
    line.type("A-01", 150)
    assert line.press(ESCAPE, 300) is Do.PASS
    assert line.wedge.line == ""


def test_tab_pressed_by_hand_moves_the_focus_and_sends_nothing(line):
    line.type("A-01", 150)
    assert line.press(TAB, 300) is Do.PASS
    assert (line.scans, line.wedge.line) == ([], "A-01")


def test_a_scan_does_not_mix_with_what_stands_in_the_line(line):
    line.type("12", 200)
    line.wait(3000)
    line.scan(CODE)
    assert line.codes == [CODE]
    assert line.wedge.line == "12"


def test_fast_last_letters_of_a_code_typed_by_hand_do_not_lose_the_first(line):
    line.scan("A-01-03-B", [150, 150, 150, 150, 150, 25, 25, 25, 25], ENTER, 25)
    assert line.codes == ["A-01-03-B"]


def test_cr_and_lf_after_one_code_are_one_end(desk):
    for _ in range(2):
        desk.scan(CODE, 5)
        assert desk.press(LINE_FEED, 5) is Do.SWALLOW
        desk.wait(400)
    assert desk.codes == [CODE, CODE]


def test_two_codes_in_one_breath_are_two_scans(desk):
    desk.scan("AAAA1", 2)
    desk.scan("BBBB2", 2)
    assert desk.codes == ["AAAA1", "BBBB2"]


@pytest.mark.parametrize(("pause", "scans"), [(0, 1), (150, 1), (300, 1), (301, 2), (900, 2)])
def test_the_same_code_within_300_ms_is_one_scan(desk, pause, scans):
    desk.scan(CODE, 10)
    desk.wait(pause - 10 if pause else 0)
    desk.scan(CODE, 10 if pause else 0)
    assert len(desk.codes) == scans
    assert len(desk.scans) == 2


def test_a_code_under_a_scanner_that_never_rests_counts_once(desk):
    for _ in range(20):
        desk.scan(CODE, 5)
        desk.wait(100)
    assert desk.codes == [CODE]


def test_another_code_in_between_makes_it_a_new_scan(desk):
    for code in (CODE, "AAAA1", CODE):
        desk.scan(code, 2)
    assert desk.codes == [CODE, "AAAA1", CODE]


@pytest.mark.parametrize("gap", [2, 90])
def test_a_short_code_in_between_makes_it_a_new_scan_typed_or_scanned(line, gap):
    line.scan(CODE, 2)
    line.scan("A1", gap, ENTER, gap)
    line.scan(CODE, 2)
    assert line.codes == [CODE, "A1", CODE]


def test_what_is_sent_from_a_field_in_between_makes_it_a_new_scan(desk):
    desk.scan(CODE, 2)
    desk.scan("A1", 2)
    desk.scan(CODE, 2)
    assert [code for code in desk.codes if code != "A1"] == [CODE, CODE]


def test_a_short_code_that_a_scanner_sends_twice_is_one_scan(line):
    for _ in range(2):
        line.scan("A1", 2)
    assert line.codes == ["A1"]


def test_a_short_code_that_a_person_types_twice_is_two(line):
    for _ in range(2):
        line.scan("A1", 90, ENTER, 90)
    assert line.codes == ["A1", "A1"]


def test_a_code_of_ten_thousand_characters_is_one_scan(desk):
    code = "0123456789" * 1000
    desk.scan(code, 1)
    assert desk.codes == [code]


def test_a_longer_one_is_said_to_be_broken_and_reaches_nothing(desk):
    desk.scan("x" * 5000 + "y" * 5001, 1)
    desk.wait(500)
    assert desk.scans == []
    assert [len(text) for text in desk.broken] == [10_000]
    assert desk.text == ""
    desk.scan(CODE)
    assert desk.codes == [CODE]


def test_between_prefix_and_suffix_a_code_may_be_one_character(desk):
    framed = Desk(desk.target, FRAMED)
    framed.type("\x02A\x03", 5)
    assert framed.codes == ["A"]
    assert framed.press(ENTER, 5) is Do.SWALLOW


def test_between_prefix_and_suffix_line_ends_belong_to_the_code():
    framed = Desk(Target.FIELD, FRAMED)
    framed.type("\x02one", 5)
    framed.scan("", 5, ENTER)
    framed.press(LINE_FEED, 5)
    framed.type("two\x03", 5)
    assert framed.codes == ["one\r\ntwo"]


def test_a_code_cut_off_by_the_next_one_is_not_merged_with_it():
    framed = Desk(Target.FIELD, FRAMED)
    framed.type("\x0240063\x024006381333931\x03", 5)
    assert framed.codes == ["4006381333931"]
    assert framed.broken == ["40063"]


def test_any_text_may_be_the_prefix():
    desk = Desk(Target.FIELD, Rules(prefix="S:"))
    desk.scan("S:7", 5)
    desk.wait(500)
    desk.scan("S:", 90, ENTER, 90)
    assert desk.codes == ["7"]
    assert desk.text == "S:\r"


def test_a_suffix_alone_ends_a_code():
    desk = Desk(Target.WIDGET, Rules(suffix="##"))
    desk.type(CODE + "##", 5)
    assert desk.codes == [CODE]


def test_with_a_prefix_its_shortcut_still_works_from_the_keyboard():
    framed = Desk(Target.FIELD, FRAMED)
    framed.type("\x02", 500)
    framed.wait(100)
    assert framed.text == "\x02"
