"""A photo is read the moment it is named, and kept in the book with the return or with the piece in hand."""

from __future__ import annotations

from fulfill import photo
from fulfill.documents import Doc
from fulfill.flows.returns.accepting import opened
from fulfill.flows.returns.task import ReturnsFacts, ReturnsTask
from fulfill.messages import returns as say
from fulfill.photo import PhotoTrouble
from fulfill.turn import Turn


def keep(task: ReturnsTask, file: str, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """Keep the photo in `file`: of the piece in hand, else of the parcel."""
    found = facts.picture(file)
    if isinstance(found, PhotoTrouble):
        return Turn(task, photo.refusal(found, file))
    task, documents, papers = opened(task, facts)
    of = {"rma_id": task.rma_id, "unit_id": (task.unit.id if task.unit else 0) or None}
    made = photo.kept(found, facts.number(Doc.PHOTO), of, facts.now_us, facts.operator.id)
    message = say.noted(f"photo {found.name}", task.document)
    return Turn(task, message, documents=(*documents, made), papers=papers)
