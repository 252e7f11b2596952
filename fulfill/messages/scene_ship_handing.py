"""What a screen says around pallets, trailers and the driver."""

from __future__ import annotations

from fulfill.messages import Message, ok


def building(pallet: str) -> Message:
    return ok("ship_building", "Pallet {pallet}", pallet=pallet)


def sscc(sscc: str) -> Message:
    return ok("ship_sscc", "SSCC {sscc}", sscc=sscc)


def put_on() -> Message:
    return ok("ship_put_on", "Put on")


def put_on_hint() -> Message:
    return ok("ship_put_on_hint", "Scan each parcel as you put it on; !done when the pallet is built")


def take_off() -> Message:
    return ok("ship_take_off", "Take parcels off")


def take_off_hint() -> Message:
    return ok("ship_take_off_hint", "What you scan now comes off the pallet; !done when that is all")


def on_it() -> Message:
    return ok("ship_on_it", "On this pallet")


def could_go() -> Message:
    return ok("ship_could_go", "Can still go on it")


def not_on_it() -> Message:
    """Beside what comes off: the same parcels, and no call to put one on."""
    return ok("ship_not_on_it", "Not on this pallet")


def pallets() -> Message:
    return ok("ship_pallets", "Pallets")


def pallet_waits() -> Message:
    return ok("ship_pallet_waits", "Built: scan it to load it")


def pallet_loaded() -> Message:
    return ok("ship_pallet_loaded", "Loaded")


def trailer(trailer: str) -> Message:
    return ok("ship_trailer", "Trailer {trailer}", trailer=trailer)


def load(load: str) -> Message:
    return ok("ship_load_note", "{load}", load=load or "0 kg")


def weight() -> Message:
    return ok("ship_weight", "Weight")


def volume() -> Message:
    return ok("ship_volume", "Volume")


def parcels() -> Message:
    return ok("ship_parcels", "Parcels")


def unsized(count: int) -> Message:
    return ok("ship_unsized", "Parcels whose size nobody knows: {count}", count=count)


def trailer_unsized(trailer: str, count: int) -> Message:
    return ok(
        "ship_trailer_unsized",
        "Trailer {trailer}; parcels of unknown size: {count}",
        trailer=trailer,
        count=count,
    )


def in_part() -> Message:
    return ok("ship_in_part", "Would leave in part")


def part(loaded: int, parcels: int) -> Message:
    return ok("ship_part", "{loaded} of {parcels} parcels loaded", loaded=loaded, parcels=parcels)


def closed_today() -> Message:
    return ok("ship_closed_today", "Closed today")


def signed_by(driver: str) -> Message:
    return ok("ship_signed_by", "Signed by {driver}", driver=driver)


def taken_by(driver: str) -> Message:
    return ok("ship_taken_by", "Taken by {driver}", driver=driver)


def driver() -> Message:
    return ok("ship_driver", "Driver")


def driver_hint() -> Message:
    return ok("ship_driver_hint", "Count the parcels together first")


def signs() -> Message:
    return ok("ship_signs", "Signature")


def sign_hint() -> Message:
    return ok("ship_sign_hint", "With the signature the manifest is closed and can no longer be changed")


def stays() -> Message:
    return ok("ship_stays", "Staying behind")


def kept() -> Message:
    return ok("ship_kept", "Kept with it")


def photos(count: int) -> Message:
    return ok("ship_photos", "Photos of the load: {count}", count=count)


def remark() -> Message:
    return ok("ship_remark", "Remark")
