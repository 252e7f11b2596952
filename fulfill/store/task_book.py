"""Present work: tasks claimed, saved at each scan, given back and resumed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from fulfill.errors import Refused
from fulfill.messages import every_flow
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_COLUMNS = "id, flow, document, state, person_id, station_id, step, body, units_done, units_left, version"
_GET = Sql(f"select {_COLUMNS} from task where id = :id")
_MINE = Sql(
    f"select {_COLUMNS} from task where flow = :flow and person_id = :person and state = 'open'"
    " order by id limit 1"
)
_GIVEN_BACK = Sql(
    f"select {_COLUMNS} from task where flow = :flow and person_id is null and state = 'open'"
    " order by id limit 100"
)
_INSERT = Sql(
    f"insert into task ({_COLUMNS}, started_us) values (:id, :flow, :document, :state, :person_id,"
    " :station_id, :step, :body, :units_done, :units_left, 1, :now)"
)
_UPDATE = Sql(
    "update task set document = :document, state = :state, person_id = :person_id, station_id = :station_id,"
    " step = :step, body = :body, units_done = :units_done, units_left = :units_left, version = version + 1"
    " where id = :id and version = :version"
)


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task as it is saved; `version` is 0 for one that is not in the database yet."""

    id: int
    flow: str
    document: str
    state: str
    person_id: int | None
    station_id: int | None
    step: str
    body: str
    done: int = 0
    left: int = 0
    version: int = 0


def get(session: Session, task_id: int) -> TaskRow | None:
    row = session.one(_GET, id=task_id)
    return TaskRow(*row) if row else None


def mine(session: Session, flow: str, person_id: int) -> TaskRow | None:
    """The open task of this person in this flow, oldest first."""
    row = session.one(_MINE, flow=flow, person=person_id)
    return TaskRow(*row) if row else None


def given_back(session: Session, flow: str, but: Collection[int] = ()) -> TaskRow | None:
    """The oldest open task that nobody has; none of those with the numbers `but`."""
    rows = (TaskRow(*row) for row in session.all(_GIVEN_BACK, flow=flow))
    return next((row for row in rows if row.id not in but), None)


def save(session: Session, task: TaskRow, now_us: int) -> None:
    """Write a task; raises Refused where another station wrote it since it was read."""
    values: dict[str, str | int | None] = {
        "id": task.id,
        "document": task.document,
        "state": task.state,
        "person_id": task.person_id,
        "station_id": task.station_id,
        "step": task.step,
        "body": task.body,
        "units_done": task.done,
        "units_left": task.left,
    }
    if task.version == 0:
        session.run(_INSERT, flow=task.flow, now=now_us, **values)
    elif session.run(_UPDATE, version=task.version, **values) != 1:
        raise Refused(every_flow.changed_meanwhile("This work"))
