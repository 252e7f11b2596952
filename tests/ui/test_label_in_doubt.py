# ruff: noqa: F811 - fixtures are asked for by their names
"""A label whose fate nobody knows: whoever looked at the carrier says what was found, at the papers' desk."""

from __future__ import annotations

import pytest

from fulfill.messages import Level
from tests.ui.desk_room import (  # noqa: F401
    change,
    give_reason,
    opened,
    parcel,
    press,
    shipped,
    shop,
)
from ui.desks.papers import PapersPage


@pytest.fixture
def doubtful(shipped):
    """The label of order 1002 was asked for, and nobody knows what became of it."""
    number = parcel(shipped, "1002")
    mine = "(select id from parcel where number = :n)"
    change(shipped, f"update label set state = 'asked', tracking = '' where parcel_id = {mine}", n=number)
    change(shipped, "update parcel set state = 'packed', tracking = '' where number = :n", n=number)
    change(
        shipped,
        "update outbox set state = 'parked', outcome = '{\"why\": \"no answer\"}'"
        f" where key = (select key from label where parcel_id = {mine})",
        n=number,
    )
    return shipped


def test_a_label_that_the_carrier_did_sell_gets_its_number(opened, qtbot, doubtful):
    number = parcel(doubtful, "1002")
    page, window = opened(PapersPage, doubtful, "outbox")
    press(qtbot, page, "It was sold")
    give_reason(qtbot, page, "fh777")
    qtbot.waitUntil(lambda: bool(window.told))
    assert window.told[-1].level is Level.OK
    assert doubtful.rows("select state, tracking from parcel where number = :n", n=number) == [
        ("labelled", "FH777")
    ]
    assert doubtful.value("select count(*) from outbox where state = 'parked'") == 0


def test_the_number_of_another_parcel_is_refused_and_what_was_typed_stays(opened, qtbot, doubtful):
    taken = doubtful.value("select tracking from parcel where number = :n", n=parcel(doubtful, "1001"))
    page, window = opened(PapersPage, doubtful, "outbox")
    press(qtbot, page, "It was sold")
    give_reason(qtbot, page, taken)
    qtbot.waitUntil(lambda: bool(window.told))
    assert window.told[-1].level is Level.STOP
    assert doubtful.value("select count(*) from outbox where state = 'parked'") == 1


def test_a_label_that_was_not_sold_is_bought_anew_after_asking(opened, qtbot, doubtful):
    page, window = opened(PapersPage, doubtful, "outbox")
    press(qtbot, page, "It was not sold")
    assert window.asked
    qtbot.waitUntil(lambda: bool(window.told))
    assert doubtful.value("select count(*) from outbox where state = 'waiting' and kind = 'buy_label'") == 1
    assert doubtful.value("select min(is_sent) from label_choice") == 0


def test_where_there_is_no_doubt_nothing_is_asked(opened, doubtful):
    change(doubtful, "update label_choice set is_sent = 0")
    page, _ = opened(PapersPage, doubtful, "outbox")
    texts = [act.text for act in page.detail._acts]
    assert "Try again now" in texts
    assert "It was sold" not in texts
