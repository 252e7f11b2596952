"""The parts of a station's work on one input: what is open, what it means, what is written about it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any

from fulfill import answer as answers
from fulfill import gs1, saved
from fulfill.answer import Answer, TaskShown
from fulfill.errors import Refused
from fulfill.facts import StationProfile
from fulfill.floor import Flow
from fulfill.ledger import Move
from fulfill.messages import Message, every_flow
from fulfill.people import format_roles
from fulfill.scan import (
    AmbiguousScan,
    CartonScan,
    DocumentScan,
    OrderScan,
    ParcelScan,
    PlaceScan,
    PlateScan,
    ProductScan,
    ScanEvent,
    Scanned,
    UnknownScan,
    Word,
)
from fulfill.store import codes, journal, task_book, turn_book
from fulfill.store.facts import Moment, StoreFacts
from fulfill.store.journal import Operation
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.task_book import TaskRow
from fulfill.store.warehouse import Warehouse
from fulfill.turn import Expect, Kind, Question, Turn

FINAL = "final"
EVERYWHERE = (Word.UNDO, Word.WHERE, Word.HELP)
_LAST_UNDOABLE = Sql(
    "select seq, undo, message from operation o where person_id = :person and flow = :flow and undo <> ''"
    " and not exists (select 1 from operation u where u.undoes = o.seq) order by seq desc limit 1"
)
# Who has taken the same work up since, or done something to it that stands.
_TAKEN_UP = Sql(
    "select p.name from task t join person p on p.id = t.person_id where t.id = :task and t.state = 'open'"
    " and t.person_id <> :person union all"
    " select p.name from operation o join person p on p.id = o.person_id where o.task_id = :task"
    " and o.seq > :seq and o.person_id <> :person and o.undo <> ''"
    " and not exists (select 1 from operation u where u.undoes = o.seq) limit 1"
)
_KINDS: dict[type, tuple[Kind, ...]] = {
    PlaceScan: (Kind.PLACE, Kind.DOCK),
    ProductScan: (Kind.PRODUCT,),
    PlateScan: (Kind.TOTE,),
    OrderScan: (Kind.ORDER,),
    ParcelScan: (Kind.PARCEL, Kind.TRACKING),
    CartonScan: (Kind.CARTON,),
    DocumentScan: (Kind.DOCUMENT, Kind.MANIFEST),
}


@dataclass(slots=True)
class Work:
    """One transaction of one input; `row` is the task as it was saved, None where none is."""

    session: Session
    event: ScanEvent
    flow: Flow
    facts: StoreFacts
    moment: Moment
    seq: int
    row: TaskRow | None = None

    @property
    def scan(self) -> str | None:
        """The input as it came; None for the start of work, which nobody scanned."""
        return self.event.raw or None


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What an undo did: its moves, the task that stands again, and how it is told."""

    seq: int
    message: Message
    moves: list[Move]
    row: TaskRow | None


def meant(scanned: Scanned, question: Question) -> Scanned:
    """Of a code with several meanings, the only one whose kind is asked for now; else as it was."""
    if not isinstance(scanned, AmbiguousScan):
        return scanned
    wanted = {expect.kind for expect in question.expects}
    fitting = [one for one in scanned.meanings if wanted.intersection(_KINDS.get(type(one), ()))]
    return fitting[0] if len(fitting) == 1 else scanned


def whole(scanned: Scanned, turn: Turn[Any]) -> Turn[Any]:
    """The turn, unless a flow took half a GS1 code for text: that is nobody's serial number, lot or day."""
    if turn.message.code == "unknown_code" or not isinstance(scanned, UnknownScan):
        return turn
    if not gs1.is_half_read(scanned.raw):
        return turn
    return Turn(turn.task, every_flow.half_read(codes.shown(scanned.raw)))


def left_or_new(work: Work, person_id: int, let_go: Collection[int]) -> TaskRow | Turn[Any]:
    """What somebody who comes to a seat goes on with: their own work, some that was given back, or new work.

    What they gave back here themselves (`let_go`, numbers of tasks) comes again where nothing else waits.
    """
    session, name = work.session, work.flow.name
    row = task_book.mine(session, name, person_id) or task_book.given_back(session, name, but=let_go)
    if row is not None:
        return row
    turn = work.flow.begin(work.facts)
    if turn.task is None:
        return task_book.given_back(session, name) or turn
    return turn


def present_task(work: Work) -> Any:
    """The task under way: the saved one, or the one that this flow begins with; None when it is over."""
    if work.row is not None and work.row.state == "open":
        return saved.load(work.flow.task_type, work.row.body)
    if work.flow.again:
        work.row = None
        return work.flow.begin(work.facts).task
    return None


def ask_badge(flow: Flow) -> Question:
    """What is asked of somebody who may not work here: the badge of somebody who may."""
    return Question("scan_badge", every_flow.scan_badge(str(flow.act)), (Expect(Kind.BADGE),))


def present_question(work: Work) -> Question | None:
    task = present_task(work)
    return work.flow.ask(task, work.facts) if task is not None else None


def is_asked(kind: Kind, work: Work) -> bool:
    """Whether the work under way asks for this kind of input now."""
    question = present_question(work)
    return question is not None and any(expect.kind is kind for expect in question.expects)


def say(scan: str | None, message: Message, question: Question | None, row: TaskRow | None) -> Answer:
    """An answer from its message and the question that follows."""
    shown = None
    if row is not None and row.state == "open" and row.person_id is not None and question is not None:
        shown = TaskShown(row.id, row.flow, question.document, question.done, question.left)
    return Answer(
        scan=scan,
        level=message.level,
        code=message.code,
        message=message.text,
        prompt=question.prompt.text if question else "Say !next for more work",
        step=question.step if question else "",
        expects=question.expects if question else (),
        task=shown,
        said=message,
        asked=question.prompt if question else None,
    )


def operation_of(work: Work, answer: Answer, profile: StationProfile, *, step: str) -> Operation:
    """The journal's line for this input."""
    person = work.moment.operator
    raw = work.event.raw
    return Operation(
        seq=work.seq,
        event=work.event.id,
        kind="scan" if raw else "begin",
        station_id=profile.id,
        at_us=work.moment.now_us,
        person_id=person.id,
        roles=format_roles(person.roles),
        flow=work.flow.name,
        task_id=work.row.id if work.row else None,
        step=step,
        scan=codes.shown(raw, codes.LENGTH_MAX),
        level=str(answer.level),
        code=answer.code,
        message=answer.message,
        answer=answers.to_json(answer) if raw else "",
        payload_hash=journal.payload_hash(raw, work.flow.name),
    )


def remember(row: TaskRow | None) -> dict[str, Any] | None:
    """What undo must know of a task."""
    if row is None:
        return None
    return {
        "id": row.id,
        "document": row.document,
        "step": row.step,
        "body": row.body,
        "done": row.done,
        "left": row.left,
    }


def words_of(question: Question | None) -> str:
    """The words that a question takes, for `!help`; without one there may be more work."""
    expects = question.expects if question else (Expect(Kind.WORD, ("!next",)),)
    words = [code for expect in expects if expect.kind is Kind.WORD for code in expect.codes]
    return ", ".join([*words, "!undo", "!where CODE", "!help"])


def take_back_last(work: Work, warehouse: Warehouse, profile: StationProfile) -> TakenBack:
    """Reverse this person's last action in this flow by opposite entries.

    Raises Refused, with why; and where a bought label or a printed paper is lost by it, with a warning
    that is confirmed by saying it again, as `!void` is.
    """
    person = work.moment.operator
    last = work.session.one(_LAST_UNDOABLE, person=person.id, flow=work.flow.name)
    if last is None:
        raise Refused(every_flow.nothing_to_undo())
    seq, undo, what = last
    memory = turn_book.load(undo)
    if FINAL in memory:
        raise Refused(every_flow.cannot_undo(what, "what is closed stays closed"))
    by_whom = work.session.value(_TAKEN_UP, task=memory.get("then"), seq=seq, person=person.id)
    if by_whom is not None:
        why = f"{by_whom} has taken this work up since. Ask them to give it back with !cancel"
        raise Refused(every_flow.cannot_undo(what, why))
    try:
        moves, recalled = turn_book.take_back(
            work.session,
            memory,
            seq,
            by=work.seq,
            what=what,
            now_us=work.moment.now_us,
            outside=warehouse.outside,
        )
    except Refused as refused:
        if refused.message.code != "changed_meanwhile":
            raise
        # To scan again would not help: somebody has gone on from here.
        why = "somebody has gone on with it since. Look it up with !where, or call a supervisor"
        raise Refused(every_flow.cannot_undo(what, why)) from refused
    label, papers = ", ".join(recalled.tracking), " and ".join(recalled.papers)
    if recalled.is_costly and not work.moment.confirmed:
        raise Refused(every_flow.confirm_undo(what, label, papers, is_in_doubt=recalled.is_in_doubt))
    message = every_flow.undone(what, label, papers, is_in_doubt=recalled.is_in_doubt)
    return TakenBack(seq, message, moves, _restore(work, memory, profile))


def _restore(work: Work, memory: dict[str, Any], profile: StationProfile) -> TaskRow | None:
    """The task as it was before the operation; a task that the operation made is cancelled."""
    then, before = memory.get("then"), memory.get("task")
    if before is None:
        current = task_book.get(work.session, then) if then else None
        if current is not None:
            task_book.save(work.session, replace(current, state="cancelled"), work.moment.now_us)
        return None
    stored = task_book.get(work.session, before["id"])
    assert stored is not None, before
    row = replace(
        stored,
        state="open",
        person_id=work.moment.operator.id,
        station_id=profile.id,
        document=before["document"],
        step=before["step"],
        body=before["body"],
        done=before["done"],
        left=before["left"],
    )
    task_book.save(work.session, row, work.moment.now_us)
    return row
