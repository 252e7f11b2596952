"""The gates take what they say and nothing that Python would also have taken."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill import units
from fulfill.units import BadValue

GATES: list[Callable[[str], object]] = [
    units.quantity, units.weight_g, units.length_mm, units.code, units.name, units.line, units.free_text,
    units.day, units.timestamp, lambda text: units.money_minor(text, "EUR"), units.currency, units.country,
    lambda text: units.country(text, names=True),
]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "١٢",
        "１２",
        "1_000",
        " 12 ",
        "12 ",
        "²",
        "1e3",
        "+1",
        "-1",
        "1.0",
        "",
        "NaN",
        "0x1",
        "12\n",
        "9" * 8,
        "9" * 5000,
    ],
)
def test_quantities_are_plain_ascii_digits(text: str) -> None:
    with pytest.raises(BadValue, match="quantity"):
        units.quantity(text)
    with pytest.raises(BadValue):
        units.weight_g(text)


def test_a_quantity_may_have_a_least() -> None:
    assert units.quantity("0") == 0
    assert units.quantity("0012", least=1) == 12
    with pytest.raises(BadValue, match="at least 1"):
        units.quantity("0", least=1)


@pytest.mark.parametrize(
    "text",
    ["NaN", "sNaN", "Infinity", "1e999999", "1E2", "1_0.5", "٣.٥", "1,50", "1.234,50", "-1", "$1", "", ".5",
     "1.", "12.505", "1" * 10],
)  # fmt: skip
def test_money_is_digits_with_a_decimal_point(text: str) -> None:
    with pytest.raises(BadValue):
        units.money_minor(text, "EUR")


def test_money_is_kept_in_the_minor_unit_of_its_currency() -> None:
    assert units.money_minor("12.5", "EUR") == 1250
    assert units.money_minor("12.5000", "EUR") == 1250
    assert units.money_minor("1200", "JPY") == 1200
    assert units.money_minor("1.234", "KWD") == 1234
    with pytest.raises(BadValue, match="at most 0"):
        units.money_minor("12.5", "JPY")
    with pytest.raises(BadValue, match="more decimals than an amount of money; expected at most 2"):
        units.money_minor("21.3500004", "")


@given(st.integers(0, 10**9 - 1), st.text("0123456789", min_size=1, max_size=12))
def test_money_agrees_with_exact_decimals(whole: int, fraction: str) -> None:
    exact = Decimal(f"{whole}.{fraction}") * 100
    rounded = units.money_minor(f"{whole}.{fraction}", "EUR", rounds=True)
    assert abs(rounded - exact) <= Decimal("0.5")
    if exact == int(exact):
        assert units.money_minor(f"{whole}.{fraction}", "EUR") == int(exact)


@pytest.mark.parametrize(
    "text", ["", "a b", "a\u200bb", "Größe", "a" * 49, "a\x00", "a\n", "\ud800", "Ａ", " a"], ids=ascii
)
def test_codes_are_visible_ascii_so_that_equal_looking_ones_are_equal(text: str) -> None:
    with pytest.raises(BadValue, match="code"):
        units.code(text)


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=48))
def test_every_visible_ascii_code_is_kept_as_it_is(text: str) -> None:
    assert units.code(text) == text


def test_names_are_composed_and_trimmed_but_not_changed_otherwise() -> None:
    assert units.name(" Zoe\u0308 ") == "Zoë"
    assert units.name("ﬁve ² <b>&amp;") == "ﬁve ² <b>&amp;"
    assert units.line("") == ""
    assert len(units.name("長" * 200)) == 200


@pytest.mark.parametrize(
    "text", ["", "  ", "a\x00b", "a\u200bb", "a\u202eb", "\udc80", "a\nb", "a\x1b[31m", "x" * 201], ids=ascii
)
def test_names_hold_nothing_invisible(text: str) -> None:
    with pytest.raises(BadValue):
        units.name(text)


def test_notes_may_have_lines_and_emoji() -> None:
    assert units.free_text("one\r\ntwo\rthree") == "one\ntwo\nthree"
    assert units.free_text("👩\u200d👧 hi") == "👩\u200d👧 hi"
    with pytest.raises(BadValue):
        units.free_text("a\u202eb")
    with pytest.raises(BadValue):
        units.free_text("x" * 2001)


@pytest.mark.parametrize("text", ["2026-02-30", "2026-13-01", "20260301", "01.03.2026", "2026-3-1", "2026-03-01T00:00", "2026-W10-1", "٢٠٢٦-03-01", "0001-01-01", ""])  # fmt: skip  # noqa: E501
def test_days_are_iso_and_in_the_calendar(text: str) -> None:
    with pytest.raises(BadValue, match="year-month-day"):
        units.day(text)


@given(st.dates(date(1970, 1, 1), date(2199, 12, 31)))
def test_every_iso_day_is_read(when: date) -> None:
    assert units.day(when.isoformat()) == when


@given(
    st.builds(datetime.combine, st.dates(date(1971, 1, 1), date(2199, 12, 30)), st.times()).map(
        lambda when: when.replace(microsecond=0)
    ),
    st.integers(-12 * 60, 14 * 60),
)
def test_times_with_an_offset_become_utc(when: datetime, offset_min: int) -> None:
    local = when.replace(tzinfo=timezone(timedelta(minutes=offset_min)))
    read = units.timestamp(local.isoformat())
    assert read == local
    assert read.tzinfo is UTC


def test_times_are_read_as_shops_write_them() -> None:
    expected = datetime(2026, 4, 10, 5, 41, 26, tzinfo=UTC)
    assert units.timestamp("2026-04-10 11:11:26 +0530") == expected
    assert units.timestamp("2026-04-10T05:41:26.123Z") == expected
    assert units.timestamp("2026-04-10 05:41:26 UTC") == expected
    assert units.timestamp("2026-04-10") == datetime(2026, 4, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["2026-02-30T10:00Z", "2026-04-10T25:00Z", "2026-04-10T10:00+99:00", "now", "1712743886", ""]
)
def test_other_times_are_refused(text: str) -> None:
    with pytest.raises(BadValue, match="not a time"):
        units.timestamp(text)


def test_countries_are_iso_codes_and_shops_may_write_names() -> None:
    assert units.country("de") == "DE"
    assert units.country("Germany", names=True) == "DE"
    assert units.country("United States", names=True) == "US"
    assert units.country("united kingdom", names=True) == "GB"
    for text in ("Germany", "ZZ", "", "ＤＥ", "D", "ß", "ſE"):
        with pytest.raises(BadValue, match="country"):
            units.country(text)
    with pytest.raises(BadValue, match="use GB"):
        units.country("UK")
    with pytest.raises(BadValue):
        units.country("Atlantis", names=True)


def test_currencies_are_iso_codes() -> None:
    assert units.currency("eur") == "EUR"
    for text in ("", "€", "EURO", "XXX", "ＥＵＲ"):
        with pytest.raises(BadValue, match="currency"):
            units.currency(text)


def test_a_code_ruined_by_a_spreadsheet_is_known() -> None:
    assert units.is_spreadsheet_number("3.76E+12")
    assert units.is_spreadsheet_number("4,00639E+12")
    assert not units.is_spreadsheet_number("4006390000012")
    assert not units.is_spreadsheet_number("EAN")


@given(st.text(max_size=60) | st.text(st.characters(codec=None), max_size=20), st.sampled_from(GATES))
def test_any_text_is_a_value_or_a_sentence(text: str, gate: Callable[[str], object]) -> None:
    try:
        value = gate(text)
    except BadValue as bad:
        sentence = str(bad)
    else:
        sentence = "."
        if isinstance(value, str):
            assert not any(unicodedata.category(each) == "Cs" for each in value)
            assert "\x00" not in value
    assert sentence.endswith(".")
    assert (
        sentence.isprintable()
        or unicodedata.category(next(c for c in sentence if not c.isprintable())) == "Zs"
    )
