"""The one shell: an input comes in, the flow decides, one transaction keeps it, an answer goes out.

A refusal keeps nothing but its line in the journal. The same event delivered again gets the answer
that it got. Words that mean the same in every flow (`!undo`, `!where`, `!help`) and a badge are
answered here; everything else is the flow's.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from fulfill import answer as answers
from fulfill import saved
from fulfill.answer import Answer, PaperShown, TaskShown
from fulfill.clock import microseconds
from fulfill.describe import refuse
from fulfill.errors import Refused
from fulfill.facts import StationProfile
from fulfill.floor import Flow
from fulfill.ledger import Move
from fulfill.messages import Level, Message, common
from fulfill.people import Person, format_roles
from fulfill.ports import Clock, Ids
from fulfill.scan import (
    AmbiguousScan,
    BadgeScan,
    CartonScan,
    DocumentScan,
    OrderScan,
    ParcelScan,
    PlaceScan,
    PlateScan,
    ProductScan,
    Said,
    ScanEvent,
    Scanned,
    Word,
)
from fulfill.store import codes, journal, lookup, task_book, turn_book
from fulfill.store.facts import Moment, StoreFacts, next_number
from fulfill.store.journal import Operation
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.task_book import TaskRow
from fulfill.store.warehouse import Warehouse
from fulfill.turn import Expect, Kind, Question, Turn

_LOG = logging.getLogger(__name__)
_LAST_UNDOABLE = Sql(
    "select seq, undo, message from operation o where person_id = :person and flow = :flow and undo <> ''"
    " and not exists (select 1 from operation u where u.undoes = o.seq) order by seq desc limit 1"
)
_PAPERS = Sql(
    "select kind, document, file, printer, state from paper where operation_seq = :operation order by id"
)
_FINAL = "final"
_EVERYWHERE = (Word.UNDO, Word.WHERE, Word.HELP)


@dataclass(slots=True)
class _Work:
    """One transaction of one input."""

    session: Session
    facts: StoreFacts
    moment: Moment
    seq: int
    row: TaskRow | None


class Station:
    """One seat with one scanner, working one flow at a time.

    Attributes:
        person: who works here now.
    """

    def __init__(
        self,
        warehouse: Warehouse,
        flow: Flow,
        profile: StationProfile,
        person: Person,
        clock: Clock,
        ids: Ids,
    ) -> None:
        self.person = person
        self.flow = flow
        self.profile = profile
        self._warehouse = warehouse
        self._clock = clock
        self._ids = ids
        self._task_id: int | None = None
        self._confirming = ""
        self._is_over = False

    # --- what callers use -----------------------------------------------------------------------

    def begin(self) -> Answer:
        """The first answer, before any input: resumes what was left, else asks the flow for work."""
        event = ScanEvent(self._ids.fresh(), "", self._clock.now())
        return self._guarded(event, lambda session: self._begin(session, event))

    def handle(self, event: ScanEvent) -> Answer:
        """Answer one input. Never raises for anything that was scanned."""
        return self._guarded(event, lambda session: self._handle(session, event))

    def papers(self, seq: int) -> tuple[PaperShown, ...]:
        """What the operation `seq` put on paper, as it stands now."""
        with self._warehouse.database.read() as session:
            return tuple(PaperShown(*row) for row in session.all(_PAPERS, operation=seq))

    def refresh(self, answer: Answer) -> Answer:
        """The same answer with its papers as they stand, and what is asked now: a bought label's code too."""
        with self._warehouse.database.read() as session:
            papers = tuple(PaperShown(*row) for row in session.all(_PAPERS, operation=answer.seq))
            row = task_book.get(session, self._task_id) if self._task_id else None
            if row is None or row.state != "open" or not answer.expects:
                return answer.with_papers(papers)
            now = self._clock.now()
            moment = Moment(
                self.person, self.profile, microseconds(now), now.date().isoformat(), "", task_id=row.id
            )
            task: Any = saved.load(self.flow.task_type, row.body)
            question = self.flow.ask(task, self.flow.facts(session, moment))
        return replace(
            answer, prompt=question.prompt.text, step=question.step, expects=question.expects, papers=papers
        )

    # --- one input --------------------------------------------------------------------------------

    def _guarded(self, event: ScanEvent, work: Callable[[Session], Answer]) -> Answer:
        try:
            return self._warehouse.database.run(work)
        except Refused as refused:
            message = refused.message
        except (AssertionError, LookupError, ValueError, TypeError, AttributeError, RuntimeError):
            # A bug of ours: told in words, kept in the log with its stack, and the station goes on.
            report = event.id[:8]
            _LOG.exception("report %s: input %r in %s", report, codes.shown(event.raw), self.flow.name)
            message = common.trouble(report)
        return self._warehouse.database.run(lambda session: self._refuse(session, event, message))

    def _begin(self, session: Session, event: ScanEvent) -> Answer:
        work = self._open(session, event)
        self._check_person(work)
        row = task_book.mine(session, self.flow.name, self.person.id) or task_book.given_back(
            session, self.flow.name
        )
        if row is not None:
            return self._resume(work, row, event)
        turn = self.flow.begin(work.facts)
        if turn.message.level is Level.STOP:
            raise Refused(turn.message)
        if turn.task is None or self.flow.again:
            # Nothing was claimed, so nothing is written: the first scan will be the first entry.
            question = self.flow.ask(turn.task, work.facts) if turn.task is not None else None
            return self._answer(None, turn.message, question, None)
        return self._carry_out(work, event, turn, None, scan=None)

    def _handle(self, session: Session, event: ScanEvent) -> Answer:
        if (told := journal.told(session, event.id)) is not None:
            return answers.from_json(told.answer, told.seq)
        work = self._open(session, event)
        work.row = task_book.get(session, self._task_id) if self._task_id else None
        work.moment.task_id = work.row.id if work.row else 0
        raw = event.raw.strip(" \t\r\n")
        work.moment.confirmed = bool(raw) and raw == self._confirming
        scanned = self._read(work, raw)
        if isinstance(scanned, BadgeScan):
            return self._log_in(work, event, scanned)
        self._check_person(work)
        if isinstance(scanned, Said) and scanned.word in _EVERYWHERE:
            return self._say(work, event, scanned)
        return self._step(work, event, scanned)

    def _step(self, work: _Work, event: ScanEvent, scanned: Scanned) -> Answer:
        task = self._task(work)
        if task is None:
            if isinstance(scanned, Said) and scanned.word is Word.NEXT and self._is_over:
                return self._begin(work.session, event)
            raise Refused(refuse(scanned, "!next, for more work", "Say !next", (Word.NEXT, *_EVERYWHERE)))
        before = self.flow.ask(task, work.facts)
        turn = self.flow.step(task, meant(scanned, before), work.facts)
        level = turn.message.level
        if level is Level.STOP:
            raise Refused(turn.message)
        if level is Level.WARN:
            return self._warn(work, event, turn.message, before)
        return self._carry_out(work, event, turn, before, scan=event.raw)

    def _task(self, work: _Work) -> Any:
        """The present task: the saved one, or the one that this flow begins with."""
        if work.row is not None and work.row.state == "open":
            return saved.load(self.flow.task_type, work.row.body)
        if self.flow.again:
            work.row = None
            return self.flow.begin(work.facts).task
        return None

    def _carry_out(
        self, work: _Work, event: ScanEvent, turn: Turn[Any], before: Question | None, *, scan: str | None
    ) -> Answer:
        moves, memory = turn_book.carry_out(
            work.session, turn, work.seq, work.moment.now_us, self._warehouse.outside, self.profile.id
        )
        facts = self.flow.facts(work.session, work.moment)
        question = self.flow.ask(turn.task, facts) if turn.task is not None else None
        row = self._save(work, turn, question)
        if turn.is_final:
            memory = {_FINAL: turn.message.text}
        else:
            memory["task"] = _remember(work.row)
            memory["then"] = row.id if row else None
        shown = question
        if turn.task is None or turn.given_back:
            shown = self._next_question(work, facts)
        answer = self._answer(scan, turn.message, shown, row if turn.task is not None else None)
        operation = self._operation(work, event, answer, step=before.step if before else "begin")
        operation.task_id = row.id if row else None
        operation.undo = turn_book.dump(memory)
        return self._keep(work, operation, answer, moves, row, turn)

    def _keep(
        self,
        work: _Work,
        operation: Operation,
        answer: Answer,
        moves: list[Move],
        row: TaskRow | None,
        turn: Turn[Any],
    ) -> Answer:
        journal.append(work.session, self._warehouse.key, operation, moves)
        work.session.commit()
        # Only what the database has kept may change what this object remembers.
        ended = turn.task is None or turn.given_back
        self._task_id = None if ended or row is None else row.id
        self._is_over = ended and not self.flow.again
        self._confirming = ""
        return replace(answer, seq=operation.seq)

    def _save(self, work: _Work, turn: Turn[Any], question: Question | None) -> TaskRow | None:
        """The task as it is after the turn; None where there never was one to save."""
        row = work.row
        if row is None:
            if turn.task is None:
                return None
            task_id = work.moment.task_id or next_number(work.session, "task")
            row = TaskRow(task_id, self.flow.name, "", "open", None, None, "", "")
        state = "open" if turn.task is not None else "cancelled" if turn.cancelled else "done"
        row = replace(row, state=state, person_id=self.person.id, station_id=self.profile.id)
        if question is not None:
            row = replace(
                row,
                document=question.document,
                step=question.step,
                done=question.done,
                left=question.left,
                body=saved.dump(turn.task),
                person_id=None if turn.given_back else self.person.id,
            )
        task_book.save(work.session, row, work.moment.now_us)
        return row

    def _next_question(self, work: _Work, facts: StoreFacts) -> Question | None:
        """What this station asks after a task has ended: its flow's first question, if there is work."""
        if not self.flow.again:
            return None
        work.moment.task_id = 0
        first = self.flow.begin(facts).task
        return self.flow.ask(first, facts) if first is not None else None

    # --- what is the same in every flow ---------------------------------------------------------------

    def _resume(self, work: _Work, row: TaskRow, event: ScanEvent) -> Answer:
        work.row = row
        work.moment.task_id = row.id
        task: Any = saved.load(self.flow.task_type, row.body)
        turn: Turn[Any] = Turn(task, common.resumed(row.document or self.flow.name))
        return self._carry_out(work, event, turn, None, scan=None)

    def _warn(self, work: _Work, event: ScanEvent, message: Message, before: Question) -> Answer:
        answer = self._answer(event.raw, message, before, work.row)
        operation = self._operation(work, event, answer, step=before.step)
        journal.append(work.session, self._warehouse.key, operation)
        work.session.commit()
        self._confirming = event.raw.strip(" \t\r\n")
        return replace(answer, seq=operation.seq)

    def _refuse(self, session: Session, event: ScanEvent, message: Message) -> Answer:
        """Nothing but the journal's line: the whole transaction of the refused input is gone."""
        work = self._open(session, event)
        work.row = task_book.get(session, self._task_id) if self._task_id else None
        work.moment.task_id = work.row.id if work.row else 0
        question = None
        if self.person.may(self.flow.act):
            task = self._task(work)
            question = self.flow.ask(task, work.facts) if task is not None else None
        answer = self._answer(event.raw, message, question, work.row)
        operation = self._operation(work, event, answer, step=question.step if question else "")
        journal.append(session, self._warehouse.key, operation)
        session.commit()
        self._confirming = ""
        return replace(answer, seq=operation.seq)

    def _log_in(self, work: _Work, event: ScanEvent, scanned: BadgeScan) -> Answer:
        """Another worker takes the seat; the work of the one before stays theirs."""
        person = scanned.person
        if not person.may(self.flow.act):
            raise Refused(common.not_allowed(person.name, format_roles(person.roles), self.flow.act))
        if person.id == self.person.id:
            raise Refused(refuse(scanned, "the next scan of your work", "You are logged in already"))
        if lookup.has_pin(work.session, person.id):
            raise Refused(common.pin_needed(person.name))
        operation = self._operation(
            work, event, self._answer(event.raw, common.welcome(person.name), None, None), step="badge"
        )
        journal.append(work.session, self._warehouse.key, operation)
        work.session.commit()
        self.person, self._task_id, self._confirming, self._is_over = person, None, "", False
        return replace(self.begin(), scan=event.raw, code="welcome")

    def _say(self, work: _Work, event: ScanEvent, said: Said) -> Answer:
        if said.word is Word.UNDO:
            return self._undo(work, event)
        task = self._task(work)
        question = self.flow.ask(task, work.facts) if task is not None else None
        if said.word is Word.HELP:
            message = common.help_text(question.prompt.text if question else "", _words(question))
        else:
            message = lookup.where(work.session, work.facts, said.argument)
        answer = self._answer(event.raw, message, question, work.row)
        operation = self._operation(work, event, answer, step=question.step if question else "")
        journal.append(work.session, self._warehouse.key, operation)
        work.session.commit()
        return replace(answer, seq=operation.seq)

    def _undo(self, work: _Work, event: ScanEvent) -> Answer:
        last = work.session.one(_LAST_UNDOABLE, person=self.person.id, flow=self.flow.name)
        if last is None:
            raise Refused(common.nothing_to_undo())
        seq, undo, what = last
        memory = turn_book.load(undo)
        if _FINAL in memory:
            raise Refused(common.cannot_undo(what, "what is closed stays closed"))
        moves = turn_book.take_back(
            work.session,
            memory,
            seq,
            by=work.seq,
            what=what,
            now_us=work.moment.now_us,
            outside=self._warehouse.outside,
        )
        row = self._restore(work, memory)
        facts = self.flow.facts(work.session, work.moment)
        work.moment.task_id = row.id if row else 0
        task: Any = saved.load(self.flow.task_type, row.body) if row else None
        if task is None and self.flow.again:
            task = self.flow.begin(facts).task
        question = self.flow.ask(task, facts) if task is not None else None
        answer = self._answer(event.raw, common.undone(what), question, row)
        operation = self._operation(work, event, answer, step="undo")
        operation.undoes = seq
        journal.append(work.session, self._warehouse.key, operation, moves)
        work.session.commit()
        self._task_id = row.id if row else None
        self._is_over = row is None and not self.flow.again
        self._confirming = ""
        return replace(answer, seq=operation.seq)

    def _restore(self, work: _Work, memory: dict[str, Any]) -> TaskRow | None:
        """The task as it was before the operation; a task that the operation made is cancelled."""
        then = memory.get("then")
        current = task_book.get(work.session, then) if then else None
        before = memory.get("task")
        if before is None:
            if current is not None:
                task_book.save(work.session, replace(current, state="cancelled"), work.moment.now_us)
            return None
        stored = task_book.get(work.session, before["id"])
        assert stored is not None, before
        row = replace(
            stored,
            state="open",
            person_id=self.person.id,
            station_id=self.profile.id,
            document=before["document"],
            step=before["step"],
            body=before["body"],
            done=before["done"],
            left=before["left"],
        )
        task_book.save(work.session, row, work.moment.now_us)
        return row

    # --- small parts ---------------------------------------------------------------------------------

    def _open(self, session: Session, event: ScanEvent) -> _Work:
        now_us = microseconds(event.at)
        moment = Moment(self.person, self.profile, now_us, event.at.date().isoformat(), event.id)
        facts = self.flow.facts(session, moment)
        return _Work(session, facts, moment, journal.next_seq(session), None)

    def _check_person(self, work: _Work) -> None:
        """The role as it is now, in this transaction: what was taken away no longer works."""
        self.person = work.moment.operator = codes.person(work.session, self.person.id)
        if not self.person.may(self.flow.act):
            raise Refused(
                common.not_allowed(self.person.name, format_roles(self.person.roles), self.flow.act)
            )

    def _read(self, work: _Work, raw: str) -> Scanned:
        if raw.startswith("!"):
            codes.check(raw)
            said = codes.read_word(raw)
            if said is None:
                raise Refused(common.unknown_word(codes.shown(raw), (str(w) for w in Word)))
            return said
        return codes.find(work.session, work.facts, raw)

    def _answer(
        self, scan: str | None, message: Message, question: Question | None, row: TaskRow | None
    ) -> Answer:
        shown = None
        if row is not None and row.state == "open" and row.person_id is not None and question is not None:
            shown = TaskShown(row.id, self.flow.name, question.document, question.done, question.left)
        return Answer(
            scan=scan,
            level=message.level,
            code=message.code,
            message=message.text,
            prompt=question.prompt.text if question else "Say !next for more work",
            step=question.step if question else "",
            expects=question.expects if question else (),
            task=shown,
        )

    def _operation(self, work: _Work, event: ScanEvent, answer: Answer, *, step: str) -> Operation:
        raw = codes.shown(event.raw, codes.LENGTH_MAX)
        return Operation(
            seq=work.seq,
            event=event.id,
            kind="scan" if event.raw else "begin",
            station_id=self.profile.id,
            at_us=work.moment.now_us,
            person_id=self.person.id,
            roles=format_roles(self.person.roles),
            flow=self.flow.name,
            task_id=work.row.id if work.row else None,
            step=step,
            scan=raw,
            level=str(answer.level),
            code=answer.code,
            message=answer.message,
            answer=answers.to_json(answer) if event.raw else "",
            payload_hash=journal.payload_hash(event.raw, self.flow.name),
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


def meant(scanned: Scanned, question: Question) -> Scanned:
    """Of a code with several meanings, the only one whose kind is asked for now; else as it was."""
    if not isinstance(scanned, AmbiguousScan):
        return scanned
    wanted = {expect.kind for expect in question.expects}
    fitting = [one for one in scanned.meanings if wanted.intersection(_KINDS.get(type(one), ()))]
    return fitting[0] if len(fitting) == 1 else scanned


def _remember(row: TaskRow | None) -> dict[str, Any] | None:
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


def _words(question: Question | None) -> str:
    expects: tuple[Expect, ...] = question.expects if question else ()
    words = [code for expect in expects if expect.kind is Kind.WORD for code in expect.codes]
    return ", ".join([*words, "!undo", "!where CODE", "!help"])
