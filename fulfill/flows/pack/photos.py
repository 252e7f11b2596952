"""A photo of the open box, kept with its parcel: what was sent can be seen when something comes back."""

from __future__ import annotations

from fulfill import photo
from fulfill.documents import Doc
from fulfill.flows.pack.task import PackTask
from fulfill.flows.pack.work import Draft, stay
from fulfill.messages import every_flow
from fulfill.messages import photo as says
from fulfill.photo import PhotoTrouble
from fulfill.turn import Turn


def keep(task: PackTask, file: str, draft: Draft) -> Turn[PackTask]:
    """Keep the photo in `file` with the open parcel, or with the one that was closed last."""
    if not file.strip():
        return stay(task, every_flow.bad_argument("photo", file, "!photo FILE"))
    facts, parcels = draft.facts, draft.work.parcels
    parcel = next((each for each in parcels if each.id == task.parcel_id), parcels[-1])
    found = facts.picture(file)
    if isinstance(found, PhotoTrouble):
        return stay(task, photo.refusal(found, file))
    made = photo.kept(
        found, facts.number(Doc.PHOTO), {"parcel_id": parcel.id}, facts.now_us, facts.operator.id
    )
    return Turn(task, says.photo_kept(found.name, parcel.number), documents=(made,))
