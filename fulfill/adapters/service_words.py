"""A carrier's services by their connector's codes, and as words that a person can read."""

from __future__ import annotations

from typing import Any, Final

# Services that are not called by their connector's name.
_PREFIXES: Final = {"dhl_express": "dhl"}

# Codes that say nothing to a person.
_CALLED: Final = {"dpd_cl": "Classic"}


def prefix(kind: str) -> str:
    """How the codes of a connector's services begin."""
    return f"{_PREFIXES.get(kind, kind)}_"


def service_name(kind: str, service: str, told: Any) -> str:
    """A service as words, as the carrier calls it where known: "Parcel" for `gls_parcel`."""
    name = str(told or _CALLED.get(service, service))
    if "_" not in name and not name.islower():
        return name
    words = name.removeprefix(prefix(kind)) or name
    return " ".join(part[:1].upper() + part[1:] for part in words.split("_") if part)
