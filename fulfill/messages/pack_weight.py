"""What is likely wrong with a parcel that weighs something else than it should: parts of a sentence.

They stand where a sentence says why. The window knows them by their pattern (`ui.pack_said`).
"""

from __future__ import annotations


def check_all() -> str:
    return "check that nothing is missing or too many"


def one_missing(sku: str) -> str:
    return f"likely one {sku} too few"


def some_missing(what: str) -> str:
    return f"likely too few: {what}"


def one_extra(sku: str) -> str:
    return f"likely one {sku} too many"


def some_extra(what: str) -> str:
    return f"likely too many: {what}"


def swapped(instead: str, sku: str) -> str:
    return f"likely one {instead} instead of {sku}"


def another_box(box: str, instead: str) -> str:
    return f"likely box {instead}, not {box}"


def too_light() -> str:
    return "it is lighter, so check what is missing"


def too_heavy() -> str:
    return "it is heavier, so check what is too many"
