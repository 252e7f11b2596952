"""What is said of an unknown code that is built like a courier's tracking number: clauses in brackets."""

from __future__ import annotations


def looks_like(couriers: tuple[str, ...]) -> str:
    """No parcel here bears it; `couriers` are named as by `fulfill.tracking.Verdict`."""
    names = " or ".join(couriers)
    article = "an" if names[:1] in "AEIOÖ" else "a"
    return f"looks like {article} {names} tracking number, but no parcel here bears it"


def misread(couriers: tuple[str, ...], *, is_vague: bool) -> str:
    """The check digit is wrong. `is_vague`: it may be no tracking number at all."""
    names = " or ".join(couriers)
    if is_vague:
        return f"misread? as a tracking number of {names} its check digit would be wrong"
    return f"misread? the check digit of this {names} number is wrong"
