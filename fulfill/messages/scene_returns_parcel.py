"""What a screen says around a return that nobody has opened yet, and one that goes back whole."""

from __future__ import annotations

from fulfill.messages import Message, ok


def before_opening() -> Message:
    return ok("returns_before_opening", "Before you open it")


def at_packing() -> Message:
    return ok("returns_at_packing", "When we sent it")


def now() -> Message:
    return ok("returns_weighs_now", "Now")


def not_weighed() -> Message:
    return ok("returns_not_weighed", "Not weighed yet")


def grams(weight_g: int) -> Message:
    return ok("returns_grams", "{weight_g} g", weight_g=weight_g)


def should_be(expected_g: int) -> Message:
    return ok("returns_should_be", "About {expected_g} g expected", expected_g=expected_g)


def looks_outside(state: str) -> Message:
    return ok("returns_looks_outside", "Outside: {state}", state=state)


def photos_at_packing() -> Message:
    return ok("returns_photos_at_packing", "Photos at packing")


def photos() -> Message:
    return ok("returns_photos", "Photos")


def weigh_and_look() -> Message:
    return ok(
        "returns_weigh_and_look",
        "Type what the scale shows with !weight; then look at its outside, and open it",
    )


def weigh_about(expected_g: int) -> Message:
    return ok(
        "returns_weigh_about",
        "It should weigh about {expected_g} g; type what the scale shows with !weight, then open it",
        expected_g=expected_g,
    )


def put_on_scale() -> Message:
    return ok("returns_put_on_scale", "Put on the scale")


def weigh_piece(weight_g: int) -> Message:
    return ok(
        "returns_weigh_piece",
        "Whole it weighs {weight_g} g: weigh it, and type what the scale shows with !weight",
        weight_g=weight_g,
    )


def look_outside() -> Message:
    return ok("returns_look_outside", "Now look at its outside, take a photo; then open it")


def open_it() -> Message:
    return ok("returns_open_it", "Now open it, and scan each piece as you take it out")


def comes_back_whole() -> Message:
    return ok("returns_comes_back_whole", "Undelivered: if nobody opened it, all goes back in one go")


def put_back_verb() -> Message:
    return ok("returns_put_back_verb", "Still in your hands")


def suspicious_warning() -> Message:
    return ok("returns_suspicious", "Suspicious: it cannot be what was sent")


def waits_today() -> Message:
    return ok("returns_waits_today", "Since today")


def waits_one_day() -> Message:
    return ok("returns_waits_one_day", "Waits 1 day")


def waits_days(days: int) -> Message:
    return ok("returns_waits_days", "Waits {days} days", days=days)
