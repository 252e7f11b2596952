"""A photo is read the moment it is named, and kept in the book with the return or with the piece in hand."""

from __future__ import annotations

from fulfill.documents import Doc, Field, Make
from fulfill.flows.returns.accepting import opened
from fulfill.flows.returns.parcel_facts import PhotoTrouble, Picture
from fulfill.flows.returns.task import ReturnsFacts, ReturnsTask
from fulfill.messages import Message
from fulfill.messages import returns as say
from fulfill.messages import returns_parcel as says
from fulfill.turn import Turn

_SHOWN_MAX = 60


def keep(task: ReturnsTask, file: str, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """Keep the photo in `file`: of the piece in hand, else of the parcel."""
    found = facts.picture(file)
    if isinstance(found, PhotoTrouble):
        return Turn(task, _trouble(found, file))
    task, documents, papers = opened(task, facts)
    unit_id = task.unit.id if task.unit else 0
    made = Make(Doc.PHOTO, facts.number(Doc.PHOTO), _fields(task.rma_id, unit_id, found, facts))
    message = say.noted(f"photo {found.name}", task.document)
    return Turn(task, message, documents=(*documents, made), papers=papers)


def _fields(rma_id: int, unit_id: int, found: Picture, facts: ReturnsFacts) -> dict[str, Field]:
    return {
        "rma_id": rma_id,
        "unit_id": unit_id or None,
        "sha256": found.sha256,
        "media": found.media,
        "name": found.name,
        "width": found.width,
        "height": found.height,
        "at_us": facts.now_us,
        "person_id": facts.operator.id,
        "bytes": found.content,
    }


def _trouble(trouble: PhotoTrouble, file: str) -> Message:
    shown = file if len(file) <= _SHOWN_MAX else "…" + file[-_SHOWN_MAX:]
    match trouble:
        case PhotoTrouble.MISSING:
            return says.photo_missing(shown)
        case PhotoTrouble.TOO_LARGE:
            return says.photo_too_large(shown)
        case PhotoTrouble.NO_IMAGE:
            return says.photo_no_image(shown)
        case _:
            return says.photo_unreadable(shown)
