"""What a shipper reads: from the dock to the closed manifest."""

from __future__ import annotations

from collections.abc import Iterable

from fulfill.messages import Message, done, ok, stop, warn

SHOWN_MOST = 10


def listed(names: Iterable[str], most: int = SHOWN_MOST, count: int | None = None) -> str:
    """Names for one sentence; `count` is how many there are where only some were read."""
    every = list(names)
    left = (len(every) if count is None else count) - min(len(every), most)
    shown = ", ".join(every[:most])
    return f"{shown} and {left} more" if left > 0 else shown


# --- prompts -------------------------------------------------------------------------------------------
def scan_dock(carriers: str) -> Message:
    return ok("scan_dock", "Scan the dock, or type the carrier ({carriers})", carriers=carriers)


def scan_parcel(carrier: str, loaded: int, missing: int) -> Message:
    return ok(
        "scan_parcel",
        "Scan each parcel for {carrier} as you load it: {loaded} loaded, {missing} still missing",
        carrier=carrier or "the first one's carrier",
        loaded=loaded,
        missing=missing,
    )


def say_done(carrier: str, loaded: int) -> Message:
    return ok(
        "say_done",
        "All is loaded for {carrier} (parcels: {loaded}): say !done to close the manifest",
        carrier=carrier,
        loaded=loaded,
    )


def scan_out(loaded: int) -> Message:
    return ok("scan_out", "Scan each parcel that you unload ({loaded} loaded), then say !done", loaded=loaded)


# --- loading -------------------------------------------------------------------------------------------
def loading(carrier: str, dock: str, missing: int) -> Message:
    return ok(
        "loading",
        "Loading for {carrier} at {dock}. Parcels ready: {missing}",
        carrier=carrier or "one carrier",
        dock=dock,
        missing=missing,
    )


def goes_on(manifest: str, carrier: str, loaded: int) -> Message:
    return ok(
        "manifest_goes_on",
        "Manifest {manifest} for {carrier} goes on: {loaded} parcels are loaded",
        manifest=manifest,
        carrier=carrier,
        loaded=loaded,
    )


def loaded(parcel: str, carrier: str, manifest: str) -> Message:
    return ok(
        "loaded",
        "Parcel {parcel} is loaded for {carrier}, manifest {manifest}",
        parcel=parcel,
        carrier=carrier,
        manifest=manifest,
    )


def already_loaded(parcel: str, manifest: str) -> Message:
    return stop(
        "already_loaded",
        "Parcel {parcel} is loaded already, on manifest {manifest}. Scan the next one, or !remove to "
        "unload it",
        parcel=parcel,
        manifest=manifest,
    )


def other_manifest(parcel: str, manifest: str, where: str) -> Message:
    return stop(
        "other_manifest",
        "Parcel {parcel} is loaded on manifest {manifest} ({where}), not here. Unload it there first, or "
        "leave it",
        parcel=parcel,
        manifest=manifest,
        where=where,
    )


def other_carrier(parcel: str, carrier: str, wanted: str) -> Message:
    return stop(
        "other_carrier",
        "Parcel {parcel} goes with {carrier}. Expected: parcels for {wanted}. Lay it aside for {carrier}",
        parcel=parcel,
        carrier=carrier,
        wanted=wanted,
    )


def not_packed(parcel: str, order: str, state: str) -> Message:
    return stop(
        "not_packed",
        "Parcel {parcel} of order {order} is {state}: its label was not scanned back. Bring it to packing, "
        "scan "
        "the label there, then load it",
        parcel=parcel,
        order=order,
        state=state,
    )


def order_not_packed(parcel: str, order: str, state: str) -> Message:
    return stop(
        "order_not_packed",
        "Parcel {parcel} is ready, but order {order} is still {state}. Finish packing its other parcels "
        "first",
        parcel=parcel,
        order=order,
        state=state,
    )


def parcel_void(parcel: str) -> Message:
    return stop(
        "parcel_void",
        "Parcel {parcel} is void, its label with it. Take the label off and bring the parcel to packing",
        parcel=parcel,
    )


def shipped_already(parcel: str, manifest: str, when: str) -> Message:
    return stop(
        "shipped_already",
        "Parcel {parcel} left with manifest {manifest}, closed {when}. Nothing in it changes any more: "
        "scan another",
        parcel=parcel,
        manifest=manifest,
        when=when,
    )


def manifest_closed(manifest: str, when: str) -> Message:
    return stop(
        "manifest_closed",
        "Manifest {manifest} was closed {when} and can no longer be changed. Scan the dock to begin a new "
        "one",
        manifest=manifest,
        when=when,
    )


def not_a_dock(place: str, kind: str, docks: str) -> Message:
    return stop(
        "not_a_dock",
        "{place} is a {kind} place. Expected: a dock ({docks}). Scan one, or type the carrier",
        place=place,
        kind=kind,
        docks=docks or "none is there: import one",
    )


# --- unloading -----------------------------------------------------------------------------------------
def unloading() -> Message:
    return ok("unloading", "Now scan the parcels that come off")


def unloading_ended() -> Message:
    return ok("unloading_ended", "Parcels scanned now are loaded again")


def unloaded(parcel: str, place: str) -> Message:
    return ok("unloaded", "Parcel {parcel} is unloaded, back to {place}", parcel=parcel, place=place)


def not_loaded(parcel: str, state: str) -> Message:
    return stop(
        "not_loaded",
        "Parcel {parcel} is {state}, not loaded here. Scan one that is on this manifest, or say !done",
        parcel=parcel,
        state=state,
    )


def nothing_loaded() -> Message:
    return stop(
        "nothing_loaded", "Nothing is loaded yet. Scan a parcel first, or say !cancel to leave it for later"
    )


# --- closing -------------------------------------------------------------------------------------------
def confirm_left_behind(count: int, parcels: str) -> Message:
    return warn(
        "confirm_left_behind",
        "{count} parcels are not loaded: {parcels}. Say !done again to leave them behind, or load them",
        count=count,
        parcels=parcels,
    )


def closed(manifest: str, carrier: str, parcels: int, orders: int) -> Message:
    return done(
        "manifest_closed_now",
        "Manifest {manifest} is closed and prints. Handed to {carrier}: parcels {parcels}, orders {orders}",
        manifest=manifest,
        carrier=carrier,
        parcels=parcels,
        orders=orders,
    )
