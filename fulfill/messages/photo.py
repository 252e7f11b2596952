"""Sentences about a photo that cannot be kept."""

from __future__ import annotations

from fulfill.messages import Message, ok, stop


def photo_kept(name: str, parcel: str) -> Message:
    return ok("photo_kept", "The photo {name} is kept with parcel {parcel}", name=name, parcel=parcel)


def photo_missing(file: str) -> Message:
    return stop(
        "photo_missing",
        "There is no file {file}, so no photo was kept. Take the photo again, then say !photo with its file",
        file=file,
    )


def photo_unreadable(file: str) -> Message:
    return stop(
        "photo_unreadable",
        "The file {file} cannot be read, so no photo was kept. Take the photo again, or choose another file",
        file=file,
    )


def photo_too_large(file: str) -> Message:
    return stop(
        "photo_too_large",
        "{file} is larger than the 10 MB or 120 megapixels that a photo may have. Take a smaller one, or"
        " choose another file",
        file=file,
    )


def photo_no_image(file: str) -> Message:
    return stop(
        "photo_no_image",
        "{file} is no picture: expected a PNG, JPEG or WebP. Take the photo again, or choose another file",
        file=file,
    )
