"""A photo as a value: what is kept of it, and why a file may be none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from fulfill.documents import Doc, Field, Make
from fulfill.messages import Message
from fulfill.messages import photo as says

_SHOWN_MAX = 60


class PhotoTrouble(StrEnum):
    """Why a file is no photo that can be kept."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    NO_IMAGE = "no_image"


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo made small enough to be kept: JPEG, lengths in pixels. `name` is its file's."""

    content: bytes
    sha256: str
    width: int
    height: int
    name: str
    media: str = "image/jpeg"


def kept(found: Picture, photo_id: int, of: Mapping[str, Field], now_us: int, person_id: int) -> Make:
    """The photo as a document; `of` says what it shows: a return, a piece, a parcel."""
    fields: dict[str, Field] = {
        **of,
        "sha256": found.sha256,
        "media": found.media,
        "name": found.name,
        "width": found.width,
        "height": found.height,
        "at_us": now_us,
        "person_id": person_id,
        "bytes": found.content,
    }
    return Make(Doc.PHOTO, photo_id, fields)


def short(file: str) -> str:
    """A file's path as it fits into a sentence."""
    return file if len(file) <= _SHOWN_MAX else "…" + file[-_SHOWN_MAX:]


def refusal(trouble: PhotoTrouble, file: str) -> Message:
    """Why the file is no photo, and the way out."""
    shown = short(file)
    match trouble:
        case PhotoTrouble.MISSING:
            return says.photo_missing(shown)
        case PhotoTrouble.TOO_LARGE:
            return says.photo_too_large(shown)
        case PhotoTrouble.NO_IMAGE:
            return says.photo_no_image(shown)
        case _:
            return says.photo_unreadable(shown)
