"""What a person reads of carriers: services, times, and what a paper is."""

from __future__ import annotations

import base64
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill.adapters import karrio_plain, service_words


@pytest.mark.parametrize(
    ("told", "shown"),
    [("13:47 PM", "13:47"), ("02:05 PM", "14:05"), ("12:10 AM", "00:10"), ("12:10 PM", "12:10"),
     ("11:00 AM", "11:00"), ("9:05", "09:05"), ("09:05:59", "09:05"), (None, ""), ("noon", "noon")],
)  # fmt: skip
def test_a_time_is_by_24_hours(told, shown):
    assert karrio_plain.time_of(told) == shown


def test_the_newest_event_comes_first_whichever_way_they_came():
    first, last = (
        SimpleNamespace(date=date, time="10:00 AM", description=date, code="", location="")
        for date in ("2026-03-01", "2026-03-02")
    )
    told = karrio_plain.events_of("gls", [first, last])
    assert told == karrio_plain.events_of("gls", [last, first])
    assert [event.what for event in told] == ["2026-03-02", "2026-03-01"]
    assert karrio_plain.events_of("dpd", [first])[0].at == "2026-03-01", "no time is better than a wrong one"


@pytest.mark.parametrize(
    ("kind", "service", "told", "shown"),
    [("gls", "gls_parcel", None, "Parcel"),
     ("dhl_express", "dhl_domestic_express_12_00", "", "Domestic Express 12 00"),
     ("fedex", "fedex_ground", "fedex_ground", "Ground"),
     ("australiapost", "T28S", "PARCEL POST", "PARCEL POST")],
)  # fmt: skip
def test_a_service_is_words(kind, service, told, shown):
    assert service_words.service_name(kind, service, told) == shown


@pytest.mark.parametrize(
    ("paper", "told", "media"),
    [(b"%PDF-1.4", "ZPL", "application/pdf"), (b"\n^XA^XZ", "PDF", "application/zpl"),
     (b"?", "zpl", "application/zpl"), (b"\x89PNG\r", "PDF", "image/png"), (b"?", "ZPL2", ""),
     (b"", "PDF", "")],
)  # fmt: skip
def test_a_paper_is_what_its_own_bytes_say(paper, told, media):
    assert karrio_plain.media_of(paper, told) == media


@given(st.binary(min_size=1), st.integers(0, 2))
def test_base64_is_read_with_and_without_its_padding_and_broken_into_lines(paper, lost):
    text = base64.encodebytes(paper).decode()
    short = text.rstrip()
    for _ in range(lost):
        short = short.removesuffix("=")
    assert karrio_plain.decoded(text) == karrio_plain.decoded(short) == paper
