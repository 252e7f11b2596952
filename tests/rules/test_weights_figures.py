"""A short version of `python -m tests.weights_figures`: learned weights see mistakes, and hardly cry wolf."""

from __future__ import annotations

from tests.weights_figures import KINDS, SEED, figures


def test_after_some_parcels_most_mistakes_are_seen_and_hardly_a_right_parcel_is_suspected():
    found = figures(SEED, 700)
    assert found.known_well > 0.25
    assert found.false_alarms < 0.01
    for kind in KINDS:
        assert found.could[kind] > 0.85, kind
    assert found.named["missing"] > 0.8
    assert found.named["extra"] > 0.8
