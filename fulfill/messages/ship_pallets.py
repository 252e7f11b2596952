"""What a shipper reads of pallets, of trailers, and of a manifest that is opened before its first parcel."""

from __future__ import annotations

from fulfill.messages import Message, ok, stop, warn


# --- prompts -------------------------------------------------------------------------------------------
def fill_pallet(pallet: str, parcels: int) -> Message:
    return ok(
        "fill_pallet",
        "Scan each parcel as you put it on pallet {pallet} (on it: {parcels}), then say !done",
        pallet=pallet,
        parcels=parcels,
    )


def clear_pallet(pallet: str, parcels: int) -> Message:
    return ok(
        "clear_pallet",
        "Scan each parcel that you take off pallet {pallet} (on it: {parcels}), then say !done",
        pallet=pallet,
        parcels=parcels,
    )


# --- building ------------------------------------------------------------------------------------------
def pallet_begun(pallet: str, sscc: str) -> Message:
    return ok(
        "pallet_begun",
        "Pallet {pallet} is begun; its number on this journey is {sscc}",
        pallet=pallet,
        sscc=sscc,
    )


def pallet_goes_on(pallet: str, parcels: int) -> Message:
    return ok(
        "pallet_goes_on",
        "Pallet {pallet} goes on. Parcels on it: {parcels}",
        pallet=pallet,
        parcels=parcels,
    )


def put_on(parcel: str, pallet: str, parcels: int) -> Message:
    return ok(
        "put_on_pallet",
        "Parcel {parcel} stands on pallet {pallet}. Parcels on it: {parcels}",
        parcel=parcel,
        pallet=pallet,
        parcels=parcels,
    )


def pallet_built(pallet: str, sscc: str, parcels: int) -> Message:
    return ok(
        "pallet_built",
        "Pallet {pallet} ({sscc}) is built, parcels on it: {parcels}. Scan it at the dock to load it whole",
        pallet=pallet,
        sscc=sscc,
        parcels=parcels,
    )


def on_it_already(parcel: str, pallet: str) -> Message:
    return stop(
        "on_pallet_already",
        "Parcel {parcel} stands on pallet {pallet} already. Scan the next one, or !remove to take it off",
        parcel=parcel,
        pallet=pallet,
    )


def confirm_other_pallet(parcel: str, other: str, pallet: str) -> Message:
    return warn(
        "confirm_other_pallet",
        "Parcel {parcel} stands on pallet {other}. Scan it again when it is on pallet {pallet} now",
        parcel=parcel,
        other=other,
        pallet=pallet,
    )


def pallet_holds_stock(pallet: str) -> Message:
    return stop(
        "pallet_holds_stock",
        "Pallet {pallet} holds stock of the warehouse. Parcels stand on an empty one: put its stock away "
        "first, or take another pallet",
        pallet=pallet,
    )


def not_a_pallet(plate: str, kind: str) -> Message:
    return stop(
        "not_a_pallet",
        "{plate} is a {kind}. Expected: a parcel, or the pallet that parcels stand on. Scan one of these",
        plate=plate,
        kind=kind,
    )


def pallet_closed_meanwhile(pallet: str) -> Message:
    return stop(
        "pallet_closed_meanwhile",
        "Pallet {pallet} was loaded meanwhile, so nothing on it changes here. Say !done; at the dock it can "
        "be unloaded with !remove",
        pallet=pallet,
    )


# --- taking off ----------------------------------------------------------------------------------------
def clearing(pallet: str) -> Message:
    return ok("clearing_pallet", "Parcels scanned now come off pallet {pallet}", pallet=pallet)


def filling(pallet: str) -> Message:
    return ok("filling_pallet", "Parcels scanned now stand on pallet {pallet}", pallet=pallet)


def taken_off(parcel: str, pallet: str, left: int) -> Message:
    return ok(
        "taken_off_pallet",
        "Parcel {parcel} is off pallet {pallet}. Parcels on it: {left}",
        parcel=parcel,
        pallet=pallet,
        left=left,
    )


def not_on_it(parcel: str, pallet: str) -> Message:
    return stop(
        "not_on_pallet",
        "Parcel {parcel} does not stand on pallet {pallet}. Scan one that does, or say !done",
        parcel=parcel,
        pallet=pallet,
    )


def nothing_on_it(pallet: str) -> Message:
    return stop(
        "nothing_on_pallet",
        "Nothing stands on pallet {pallet} yet. Scan the parcels that you put on it",
        pallet=pallet,
    )


# --- loading -------------------------------------------------------------------------------------------
def pallet_loaded(pallet: str, parcels: int, manifest: str) -> Message:
    return ok(
        "pallet_loaded",
        "Pallet {pallet} is loaded whole, manifest {manifest}. Parcels on it: {parcels}",
        pallet=pallet,
        parcels=parcels,
        manifest=manifest,
    )


def pallet_loaded_already(pallet: str, manifest: str) -> Message:
    return stop(
        "pallet_loaded_already",
        "Pallet {pallet} is loaded already, on manifest {manifest}. Scan the next one, or !remove there to "
        "unload it",
        pallet=pallet,
        manifest=manifest,
    )


def pallet_of_other(pallet: str, carrier: str, wanted: str) -> Message:
    return stop(
        "pallet_of_other",
        "Pallet {pallet} goes with {carrier}. Expected: what goes with {wanted}. Leave it for {carrier}",
        pallet=pallet,
        carrier=carrier,
        wanted=wanted,
    )


def pallet_blocked(pallet: str, parcels: str) -> Message:
    return stop(
        "pallet_blocked",
        "Pallet {pallet} cannot be loaded whole: {parcels} may not leave. Say !cancel, scan the pallet, take "
        "them off with !remove",
        pallet=pallet,
        parcels=parcels,
    )


def pallet_left(sscc: str, manifest: str, when: str) -> Message:
    return stop(
        "pallet_left",
        "The pallet {sscc} left with manifest {manifest}, closed {when}. Scan the code of the pallet itself "
        "to build it anew",
        sscc=sscc,
        manifest=manifest,
        when=when,
    )


def confirm_off_pallet(parcel: str, pallet: str, others: int) -> Message:
    return warn(
        "confirm_off_pallet",
        "Parcel {parcel} stands on pallet {pallet}, others there: {others}. Scan the pallet to load it "
        "whole, or the parcel again to take it off and load it alone",
        parcel=parcel,
        pallet=pallet,
        others=others,
    )


def pallet_unloaded(pallet: str, parcels: int, place: str) -> Message:
    return ok(
        "pallet_unloaded",
        "Pallet {pallet} is unloaded whole, back to {place}. Parcels on it: {parcels}",
        pallet=pallet,
        parcels=parcels,
        place=place,
    )


def unloaded_off_pallet(parcel: str, pallet: str, place: str) -> Message:
    return ok(
        "unloaded_off_pallet",
        "Parcel {parcel} is unloaded and off pallet {pallet}, back to {place}",
        parcel=parcel,
        pallet=pallet,
        place=place,
    )


def pallet_not_loaded(pallet: str) -> Message:
    return stop(
        "pallet_not_loaded",
        "Pallet {pallet} is not loaded here. Scan one that is on this manifest, or say !done",
        pallet=pallet,
    )


# --- the trailer ---------------------------------------------------------------------------------------
def trailer_taken(trailer: str, carrier: str) -> Message:
    return ok(
        "trailer_taken",
        "Trailer {trailer} is being loaded for {carrier}",
        trailer=trailer,
        carrier=carrier or "one carrier",
    )


def trailer_of_other(trailer: str, carrier: str, wanted: str) -> Message:
    return stop(
        "trailer_of_other",
        "Trailer {trailer} belongs to {carrier}. Expected: a trailer of {wanted}. Scan that one, or load for "
        "{carrier} at another dock",
        trailer=trailer,
        carrier=carrier,
        wanted=wanted,
    )


def dock_first(trailer: str, docks: str) -> Message:
    return stop(
        "dock_first",
        "Trailer {trailer} stands at some dock. Scan the dock first ({docks}), then the trailer",
        trailer=trailer,
        docks=docks or "none is there",
    )


def confirm_too_much(what: str, trailer: str, over: str) -> Message:
    return warn(
        "confirm_too_much",
        "With {what}, trailer {trailer} would hold more than it may: {over}. Scan it again to load it all "
        "the same",
        what=what,
        trailer=trailer,
        over=over,
    )


def confirm_small_trailer(trailer: str, over: str) -> Message:
    return warn(
        "confirm_small_trailer",
        "More is loaded than trailer {trailer} may hold: {over}. Scan it again to take it all the same",
        trailer=trailer,
        over=over,
    )


# --- a manifest on the fly -----------------------------------------------------------------------------
def opened(manifest: str, carrier: str, dock: str) -> Message:
    return ok(
        "manifest_opened",
        "Manifest {manifest} for {carrier} is opened at {dock}",
        manifest=manifest,
        carrier=carrier,
        dock=dock,
    )


def carrier_first(carriers: str) -> Message:
    return stop(
        "carrier_first",
        "A manifest is for one carrier, and none is known here yet. Type the carrier first ({carriers}), or "
        "scan a parcel",
        carriers=carriers,
    )


def other_dock(dock: str, here: str) -> Message:
    return stop(
        "other_dock",
        "{dock} is not the dock that is loaded here ({here}). Go on loading, or say !cancel and scan {dock}"
        " then",
        dock=dock,
        here=here or "no dock",
    )
