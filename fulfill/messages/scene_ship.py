"""What a screen says around the loading of parcels."""

from __future__ import annotations

from fulfill.messages import Message, many, ok


def shipping() -> Message:
    return ok("ship_shipping", "Shipping")


def parcels_ready(count: int) -> Message:
    return ok("ship_parcels_ready", "Parcels ready to be loaded: {count}", count=count)


def of_parcels(parcels: int) -> Message:
    return ok("ship_of_parcels", "{parcels}", parcels=many(parcels, "parcel"))


def scan_dock() -> Message:
    return ok("ship_scan_dock", "Scan the dock")


def scan() -> Message:
    return ok("ship_scan", "Scan")


def or_carrier() -> Message:
    return ok("ship_or_carrier", "The list: how many parcels each carrier takes, and by which day")


def by_carrier() -> Message:
    return ok("ship_by_carrier", "Ready, by carrier")


def no_carrier() -> Message:
    return ok("ship_no_carrier", "No carrier yet")


def loaded_of() -> Message:
    return ok("ship_loaded_of", "Loaded of all")


def leave_first() -> Message:
    return ok("ship_leave_first", "Must leave first")


def open_manifests() -> Message:
    return ok("ship_open_manifests", "Open manifests")


def manifest_of(manifest: str, carrier: str) -> Message:
    return ok("ship_manifest_of", "{carrier}, manifest {manifest}", manifest=manifest, carrier=carrier)


def any_carrier() -> Message:
    return ok("ship_any_carrier", "Loading: the first parcel tells the carrier")


def at_dock(dock: str) -> Message:
    return ok("ship_at_dock", "At {dock}", dock=dock)


def at_dock_until(dock: str, day: str) -> Message:
    return ok("ship_at_dock_until", "At {dock}, the first must leave by {day}", dock=dock, day=day)


def no_dock() -> Message:
    return ok("ship_no_dock", "No dock: parcels leave from where they stand")


def still_to_load() -> Message:
    return ok("ship_still_to_load", "Still to load")


def load() -> Message:
    return ok("ship_load", "Load")


def scan_each() -> Message:
    return ok("ship_scan_each", "Scan each parcel as you load it")


def late(count: int, day: str) -> Message:
    return ok(
        "ship_late", "Should have left by {day}: {count} of these. Load them first", count=count, day=day
    )


def close() -> Message:
    return ok("ship_close", "Close the manifest")


def for_ever() -> Message:
    return ok("ship_for_ever", "Count the parcels first: a closed manifest can no longer be changed")


def unload() -> Message:
    return ok("ship_unload", "Take off: still loaded")


def comes_off() -> Message:
    return ok("ship_comes_off", "What you scan now comes off the manifest; !done when that is all")


def missing() -> Message:
    return ok("ship_missing", "Not loaded yet")


def loaded() -> Message:
    return ok("ship_loaded", "Loaded")
