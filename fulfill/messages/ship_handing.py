"""What a shipper and a driver read when the parcels change hands."""

from __future__ import annotations

from fulfill.messages import Message, many, ok, stop


# --- prompts -------------------------------------------------------------------------------------------
def scan_driver(carrier: str, parcels: int) -> Message:
    return ok(
        "scan_driver",
        "Type the name of the driver who takes {parcels} for {carrier}, or scan the driver's badge",
        parcels=many(parcels, "parcel"),
        carrier=carrier,
    )


def sign(driver: str, parcels: int) -> Message:
    return ok("sign", "Let {driver} sign for {parcels}", driver=driver, parcels=many(parcels, "parcel"))


# --- handing over --------------------------------------------------------------------------------------
def handing_over(manifest: str, parcels: int, carrier: str) -> Message:
    return ok(
        "handing_over",
        "Manifest {manifest} is ready to go with {carrier}. Parcels: {parcels}",
        manifest=manifest,
        parcels=parcels,
        carrier=carrier,
    )


def driver_is(driver: str, parcels: int) -> Message:
    return ok("driver_is", "{driver} takes the load. Parcels: {parcels}", driver=driver, parcels=parcels)


def other_driver() -> Message:
    return ok("other_driver", "Nothing is signed. Another driver takes the parcels")


def loading_again(manifest: str) -> Message:
    return ok("loading_again", "Nothing is handed over. Manifest {manifest} is loaded on", manifest=manifest)


def load_changed(manifest: str, before: int, now: int) -> Message:
    return ok(
        "load_changed",
        "The load of manifest {manifest} was {before} when the driver was asked, and is {now} now. Look at "
        "the load, then say !done again",
        manifest=manifest,
        before=before,
        now=now,
    )


def is_handed_over(parcel: str) -> Message:
    return stop(
        "is_handed_over",
        "The load is counted and handed over now, so {parcel} does not go on. Say !no to load on, or finish "
        "the hand-over",
        parcel=parcel,
    )


def load_photo_kept(name: str, manifest: str) -> Message:
    return ok(
        "load_photo_kept", "The photo {name} is kept with manifest {manifest}", name=name, manifest=manifest
    )


def remark_kept(manifest: str) -> Message:
    return ok("remark_kept", "Kept with manifest {manifest}, for whoever reads it later", manifest=manifest)


# --- the signature -------------------------------------------------------------------------------------
def signature_required(driver: str) -> Message:
    return stop(
        "signature_required",
        "This house closes no manifest without a signature. Let {driver} sign, or say !no to go back",
        driver=driver,
    )


def signature_empty() -> Message:
    return stop(
        "signature_empty",
        "There is no signature on the pad, only a touch. Let the driver sign with a whole line",
    )


def signature_missing(file: str) -> Message:
    return stop(
        "signature_missing",
        "There is no file {file}, so nothing is signed. Let the driver sign once more",
        file=file,
    )


def signature_unreadable(file: str) -> Message:
    return stop(
        "signature_unreadable",
        "The file {file} cannot be read, so nothing is signed. Let the driver sign once more",
        file=file,
    )


def signature_no_drawing(file: str) -> Message:
    return stop(
        "signature_no_drawing",
        "{file} holds no strokes of a signature. Let the driver sign on the screen, or take another file",
        file=file,
    )
