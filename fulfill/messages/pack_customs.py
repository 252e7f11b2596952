"""What a packer reads when a parcel cannot leave yet because its customs declaration cannot be written."""

from __future__ import annotations

from fulfill.messages import Message, ok, stop


def customs_missing(parcel: str, country: str, lacks: str) -> Message:
    return stop(
        "customs_missing",
        "Parcel {parcel} goes to {country} and its customs declaration lacks: {lacks}. No label is bought "
        "before that is known. Have the products file imported with these columns (settings: The firm), "
        "then say !done",
        parcel=parcel,
        country=country,
        lacks=lacks,
    )


def waits_for_customs(parcel: str, country: str, lacks: str) -> Message:
    return ok(
        "customs_waits",
        "It is in parcel {parcel}, but that goes to {country} and its customs declaration lacks: "
        "{lacks}. Have the products file imported with these columns (settings: The firm), then say !done",
        parcel=parcel,
        country=country,
        lacks=lacks,
    )


def closed_undeclared(parcel: str, country: str, lacks: str) -> Message:
    return ok(
        "closed_undeclared",
        "Parcel {parcel} is closed. It goes to {country} without customs papers of ours, which lack: "
        "{lacks}. Lay papers of your own with it",
        parcel=parcel,
        country=country,
        lacks=lacks,
    )
