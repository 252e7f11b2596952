"""What the scale shows, and what is wrong with it."""

from __future__ import annotations

from fulfill.messages import Message, done, ok, stop, warn


def stable(weight_g: int) -> Message:
    return ok("scale_stable", "{weight_g} g on the scale", weight_g=weight_g)


def moving(weight_g: int) -> Message:
    return ok("scale_moving", "{weight_g} g, not still yet", weight_g=weight_g)


def locked(weight_g: int) -> Message:
    return done("scale_locked", "{weight_g} g is locked", weight_g=weight_g)


def changed(weight_g: int, now_g: int) -> Message:
    return warn(
        "scale_changed",
        "{weight_g} g is locked, but {now_g} g is on the scale now: weigh again if this parcel was changed",
        weight_g=weight_g,
        now_g=now_g,
    )


def waiting() -> Message:
    return ok("scale_waiting", "Waiting for the scale; the weight can be typed")


def empty() -> Message:
    return ok("scale_empty", "Put the parcel on the scale")


def leftover() -> Message:
    return stop("scale_leftover", "Take the last parcel off the scale first")


def overload() -> Message:
    return stop("scale_overload", "Too heavy for this scale: take it off and type the weight of another one")


def under_zero() -> Message:
    return stop("scale_under_zero", "The scale is under zero: empty it and press its zero key")


def broken() -> Message:
    return stop("scale_broken", "The scale reports a fault: switch it off and on, or type the weight")


def calibrate() -> Message:
    return stop("scale_calibrate", "The scale wants to be calibrated: use another one, or type the weight")


def rezero() -> Message:
    return stop("scale_rezero", "The scale wants its zero: empty it and press its zero key")


def unit_unknown(unit: str) -> Message:
    return stop(
        "scale_unit", "The scale weighs in {unit}: choose grams, kilograms, ounces or pounds on it", unit=unit
    )


def expanded() -> Message:
    return stop("scale_expanded", "The scale shows ten times finer than it weighs: leave its service mode")


def not_understood() -> Message:
    return stop("scale_command", "The scale does not know the command SI: choose MT-SICS as its protocol")


def away(scale: str) -> Message:
    return stop(
        "scale_away",
        "The scale {scale} is not there: plug it in and switch it on, or type the weight",
        scale=scale,
    )


def denied(scale: str) -> Message:
    return stop(
        "scale_denied",
        "This user may not read the scale {scale}: ask an administrator to allow it",
        scale=scale,
    )


def in_use(scale: str) -> Message:
    return stop("scale_in_use", "Another program reads the scale {scale}: close that program", scale=scale)


def silent(scale: str) -> Message:
    return stop(
        "scale_silent",
        "The scale {scale} says nothing: check that it is on and its cable is in, or type the weight",
        scale=scale,
    )


def garbled(scale: str) -> Message:
    return stop(
        "scale_garbled",
        "What the scale {scale} sends cannot be understood: check its protocol and its speed",
        scale=scale,
    )


def no_driver() -> Message:
    return stop(
        "scale_no_driver",
        "A serial scale needs pyserial: ask an administrator to install fulfill with the extra hardware",
    )
