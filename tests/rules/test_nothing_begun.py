"""Leaving a flow before any work is begun names no work as given up."""

from __future__ import annotations

from fulfill.flows.returns.closing import cancel
from fulfill.flows.returns.task import ReturnsTask


def test_no_return_is_given_up_where_none_was_begun():
    turn = cancel(ReturnsTask())
    assert turn.cancelled
    assert turn.message.code == "cancelled"
    assert "This return" not in turn.message.text


def test_a_return_that_was_found_is_named():
    assert cancel(ReturnsTask(order="1001")).message.text.startswith("1001")
