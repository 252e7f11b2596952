"""Sentences about whether goods may lie at a place: blocked, full, too heavy, the wrong kind."""

from __future__ import annotations

from fulfill.messages import Message, stop
from fulfill.places import Place


def place_blocked(place: str) -> Message:
    return stop(
        "place_blocked", "{place} is blocked: nothing may be put there. Scan another place", place=place
    )


def wrong_kind(place: str, kind: str, expected: str) -> Message:
    return stop(
        "wrong_kind",
        "{place} is a {kind} place; these goods belong in {expected}. Scan such a place",
        place=place,
        kind=kind,
        expected=expected,
    )


def place_full(place: str, most: int, there: int, more: int) -> Message:
    return stop(
        "place_full",
        "{place} takes {most} units and holds {there}: {more} more do not fit. "
        "Take less, or scan another place",
        place=place,
        most=most,
        there=there,
        more=more,
    )


def place_too_heavy(place: str, most_g: int, there_g: int, more_g: int) -> Message:
    return stop(
        "place_too_heavy",
        "{place} bears {most_g} g and holds {there_g} g: {more_g} g more are too much. "
        "Take less, or scan another place",
        place=place,
        most_g=most_g,
        there_g=there_g,
        more_g=more_g,
    )


def overload(place: Place, load: tuple[int, int], units: int, weight_g: int) -> Message | None:
    """Why `units` eaches of `weight_g` g together do not fit beside `load` (units, g), or None: they fit."""
    there, there_g = load
    if place.max_units and there + units > place.max_units:
        return place_full(place.code, place.max_units, there, units)
    if place.max_weight_g and there_g + weight_g > place.max_weight_g:
        return place_too_heavy(place.code, place.max_weight_g, there_g, weight_g)
    return None


def plate_has_order(plate: str) -> Message:
    return stop(
        "plate_has_order",
        "{plate} holds the goods of an order. Take an empty tote or pallet, or scan a place",
        plate=plate,
    )


def plate_is_parcel(plate: str) -> Message:
    return stop(
        "plate_is_parcel",
        "{plate} is a parcel's box. Take an empty tote or pallet, or scan a place",
        plate=plate,
    )


def plate_not_empty(plate: str) -> Message:
    return stop(
        "plate_not_empty",
        "{plate} holds other goods already. Take an empty tote or pallet, or scan a place",
        plate=plate,
    )


def plate_stands_nowhere(plate: str) -> Message:
    return stop(
        "plate_stands_nowhere",
        "{plate} stands at no place, and there is no dock where it could. Scan the place instead",
        plate=plate,
    )


def plate_is_empty(plate: str) -> Message:
    return stop(
        "plate_is_empty", "There is nothing on {plate}. Scan a plate with goods, or a place", plate=plate
    )
