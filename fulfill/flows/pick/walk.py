"""The way through the building: what is picked next, and at which step the walk stands."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fulfill.catalog import Tracking
from fulfill.flows.pick.task import Load, Pick, PickFacts, PickTask, Step

_PICKING = frozenset(
    {Step.SCAN_PLACE, Step.SCAN_PRODUCT, Step.SCAN_LOT, Step.SCAN_SERIAL, Step.SCAN_TOTE_INTO}
)


@dataclass(frozen=True, slots=True)
class Now:
    """The task as it stands in the warehouse at this moment; `pick` is None between picks."""

    task: PickTask
    picks: tuple[Pick, ...]
    pick: Pick | None

    @property
    def load(self) -> Load:
        """The order that is being picked for."""
        assert self.pick is not None, self.task
        return self.task.load_of(self.pick.hold.order_id)


def look(task: PickTask, facts: PickFacts) -> Now:
    """Read the open holds; what somebody else lifted meanwhile is walked past."""
    picks = facts.open_picks(task.order_ids)
    pick = find(picks, task.hold_id)
    if task.step in _PICKING and (pick is None or task.counted > pick.hold.quantity):
        task = onward(replace(task, counted=0, is_ready=False, pending=0, serial=""), picks, facts)
        pick = find(picks, task.hold_id)
    elif task.step is Step.SCAN_DROP and picks:
        task = onward(task, picks, facts)
        pick = find(picks, task.hold_id)
    return Now(task, picks, pick)


def find(picks: tuple[Pick, ...], hold_id: int) -> Pick | None:
    return next((pick for pick in picks if pick.hold.id == hold_id), None)


def after(picks: tuple[Pick, ...], pick: Pick, left: int, more: tuple[Pick, ...] = ()) -> tuple[Pick, ...]:
    """The picks once `pick` has `left` eaches open, and `more` were promised."""
    rest = replace(pick, hold=replace(pick.hold, quantity=left))
    kept = (rest if p.hold.id == pick.hold.id else p for p in picks)
    return (*(p for p in kept if p.hold.quantity > 0), *more)


def onward(task: PickTask, picks: tuple[Pick, ...], facts: PickFacts) -> PickTask:
    """The task at what comes next: a tote that is wanted, the pick at hand, the next one, or the drop."""
    open_ids = {pick.hold.id for pick in picks}
    skipped = tuple(hold_id for hold_id in task.skipped if hold_id in open_ids)
    task = replace(task, skipped=skipped, removal=None, pending=0)
    if any(load.wants_tote for load in task.loads):
        return replace(task, step=Step.SCAN_TOTE)
    pick = find(picks, task.hold_id) or next_pick(task, picks, facts)
    if pick is None:
        return replace(task, step=Step.SCAN_DROP, hold_id=0, counted=0, is_ready=False, serial="")
    if pick.hold.id != task.hold_id:
        task = replace(task, hold_id=pick.hold.id, counted=0, is_ready=False, serial="")
    return replace(task, step=_step_of(task, pick))


def _step_of(task: PickTask, pick: Pick) -> Step:
    if task.is_ready:
        return Step.SCAN_TOTE_INTO
    if task.place_id != pick.hold.spot.place_id:
        return Step.SCAN_PLACE
    return Step.SCAN_SERIAL if pick.tracking is Tracking.SERIAL else Step.SCAN_PRODUCT


def next_pick(task: PickTask, picks: tuple[Pick, ...], facts: PickFacts) -> Pick | None:
    """The first open pick from where the picker stands; then what lies behind; what was skipped last."""
    return next(iter(upcoming(task, picks, facts)), None)


def upcoming(task: PickTask, picks: tuple[Pick, ...], facts: PickFacts) -> tuple[Pick, ...]:
    """The open picks in the order in which they are walked from where the picker stands."""
    standing = (-1, "")
    if task.place_id:
        place = facts.place(task.place_id)
        standing = (place.sequence, place.code)

    def rank(pick: Pick) -> tuple[bool, int, str, str, int, int]:
        is_behind = (pick.sequence, pick.place) < standing
        turn = task.order_ids.index(pick.hold.order_id)
        return (is_behind, pick.sequence, pick.place, pick.sku, turn, pick.hold.id)

    fresh = (pick for pick in picks if pick.hold.id not in task.skipped)
    skipped = (find(picks, hold_id) for hold_id in task.skipped)
    return (*sorted(fresh, key=rank), *(pick for pick in skipped if pick is not None))
