"""The one shell: an input comes in, the flow decides, one transaction keeps it, an answer goes out.

A refusal keeps nothing but its line in the journal. The same event delivered again gets the answer
that it got. Words that mean the same in every flow (`!undo`, `!where`, `!help`) and a badge are
answered here; everything else is the flow's.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from fulfill import answer as answers
from fulfill import saved
from fulfill.answer import Answer, PaperShown
from fulfill.clock import day_here, microseconds
from fulfill.describe import refuse
from fulfill.errors import Refused, StoreUnavailable
from fulfill.facts import StationProfile
from fulfill.floor import Flow
from fulfill.messages import Level, Message, every_flow
from fulfill.people import Person, format_roles
from fulfill.ports import Clock, Ids
from fulfill.scan import AmbiguousScan, BadgeScan, Said, ScanEvent, Scanned, Word
from fulfill.scene import Scene
from fulfill.seat import (
    EVERYWHERE,
    FINAL,
    Work,
    ask_badge,
    is_asked,
    left_or_new,
    meant,
    operation_of,
    present_question,
    present_task,
    remember,
    say,
    take_back_last,
    whole,
    words_of,
)
from fulfill.secret import Secret
from fulfill.store import codes, journal, lookup, task_book, turn_book
from fulfill.store.facts import Moment, StoreFacts, next_number
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.task_book import TaskRow
from fulfill.store.warehouse import Warehouse
from fulfill.turn import Kind, Question, Turn

_LOG = logging.getLogger(__name__)
_CLAIMS_MAX = 5
_PAPERS = Sql(
    "select kind, document, file, printer, state from paper where operation_seq = :operation order by id"
)


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
        self._let_go: set[int] = set()
        self._confirming = ""
        self._came_in = False
        self._secret = Secret()

    # --- what callers use -----------------------------------------------------------------------

    def begin(self) -> Answer:
        """The first answer, before any input: resumes what was left, else asks the flow for work."""
        answer = self._start()
        for _ in range(_CLAIMS_MAX):
            if answer.code != "changed_meanwhile":
                break
            # Another station took the same work in the same moment: there may be more.
            answer = self._start()
        return answer

    def handle(self, event: ScanEvent) -> Answer:
        """Answer one input. Raises nothing for anything that was scanned; StoreUnavailable goes through."""
        event, why = self._secret.hear(self._warehouse, event)
        if why is not None:
            return self._guarded(event, lambda session: self._refuse(self._open(session, event), why))
        answer = self._guarded(event, lambda session: self._handle(session, event))
        if self._came_in:
            self._came_in = False
            first = self.begin()
            # That there is no work is what whoever came in must be told first.
            code = first.code if first.level is Level.DONE else answer.code
            return replace(first, scan=event.raw, code=code, message=f"{answer.message}. {first.message}")
        return answer

    def papers(self, seq: int) -> tuple[PaperShown, ...]:
        """What the operation `seq` put on paper, as it stands now."""
        with self._warehouse.database.read() as session:
            return tuple(PaperShown(*row) for row in session.all(_PAPERS, operation=seq))

    def refresh(self, answer: Answer) -> Answer:
        """The same answer with its papers as they stand, and what is asked now: a bought label's code too."""
        papers = self.papers(answer.seq)
        event = ScanEvent("", "", self._clock.now())
        with self._warehouse.database.read() as session:
            row = task_book.get(session, self._task_id) if self._task_id else None
            if row is None or row.state != "open" or not answer.expects:
                return answer.with_papers(papers)
            task: Any = saved.load(self.flow.task_type, row.body)
            question = self.flow.ask(task, self.flow.facts(session, self._moment(event, row)))
        return replace(
            answer,
            prompt=question.prompt.text,
            step=question.step,
            expects=question.expects,
            papers=papers,
            asked=question.prompt,
        )

    def scene(self) -> Scene | None:
        """The present work laid out for a screen; None where this station has no work now.

        Who may not do this work is asked for a badge, and sees no question of the work itself.
        """
        if not self.person.may(self.flow.act):
            return None
        event = ScanEvent("", "", self._clock.now())
        with self._warehouse.database.read() as session:
            row = task_book.get(session, self._task_id) if self._task_id else None
            facts = self.flow.facts(session, self._moment(event, row))
            if row is not None and row.state == "open":
                return self.flow.show(saved.load(self.flow.task_type, row.body), facts)
            task = self.flow.begin(facts).task if self.flow.again else None
            return self.flow.show(task, facts) if task is not None else None

    # --- one input --------------------------------------------------------------------------------

    def _start(self) -> Answer:
        event = ScanEvent(self._ids.fresh(), "", self._clock.now())
        return self._guarded(event, lambda session: self._begin(self._open(session, event)))

    def _guarded(self, event: ScanEvent, work: Callable[[Session], Answer]) -> Answer:
        database = self._warehouse.database
        try:
            return database.run(work)
        except Refused as refused:
            message = refused.message
        except StoreUnavailable:
            raise
        except Exception:  # noqa: BLE001 - a bug must not stop the station
            # A bug of ours: told in words, kept in the log with its stack, and the station goes on.
            report = event.id[:8]
            _LOG.exception("report %s: input %r in %s", report, codes.shown(event.raw), self.flow.name)
            message = every_flow.trouble(report)
        try:
            return database.run(lambda session: self._refuse(self._open(session, event), message))
        except StoreUnavailable:
            raise
        except Exception:  # noqa: BLE001 - as above
            _LOG.exception("the question of %s cannot be asked", self.flow.name)
            return database.run(lambda session: self._refuse(self._open(session, event), message, asks=False))

    def _moment(self, event: ScanEvent, row: TaskRow | None) -> Moment:
        today = day_here(event.at).isoformat()
        # A task that the same person ended from another seat is nobody's: new work gets a number of its own.
        task_id = row.id if row and row.state == "open" else 0
        return Moment(self.person, self.profile, microseconds(event.at), today, event.id, task_id=task_id)

    def _open(self, session: Session, event: ScanEvent) -> Work:
        row = task_book.get(session, self._task_id) if self._task_id else None
        moment = self._moment(event, row)
        facts = self.flow.facts(session, moment)
        return Work(session, event, self.flow, facts, moment, journal.next_seq(session), row)

    def _begin(self, work: Work) -> Answer:
        self._check_person(work)
        turn = left_or_new(work, self.person.id, self._let_go)
        if isinstance(turn, TaskRow):
            return self._resume(work, turn)
        if turn.message.level is Level.STOP:
            raise Refused(turn.message)
        if turn.task is None or self.flow.again:
            # Nothing was claimed, so nothing is written: the first scan will be the first entry.
            question = self.flow.ask(turn.task, work.facts) if turn.task is not None else None
            answer = say(work.scan, turn.message, question, None)
            return self._note(work, answer, "begin") if work.scan else answer
        work.row = None
        return self._carry_out(work, turn, "begin")

    def _handle(self, session: Session, event: ScanEvent) -> Answer:
        if (told := journal.told(session, event.id)) is not None:
            answer = answers.from_json(told.answer, told.seq)
            self._recall(session, event, answer)
            return answer
        work = self._open(session, event)
        raw = event.raw.strip(" \t\r\n")
        work.moment.confirmed = bool(raw) and raw == self._confirming
        scanned = self._read(work, raw)
        if isinstance(scanned, BadgeScan):
            if not is_asked(Kind.BADGE, work):
                return self._log_in(work, scanned)
            self._secret.check(work.session, scanned, self.person, every_flow.pin_wanted)
        self._check_person(work)
        if isinstance(scanned, Said) and scanned.word in EVERYWHERE:
            return self._undo(work) if scanned.word is Word.UNDO else self._tell(work, scanned)
        return self._step(work, scanned)

    def _read(self, work: Work, raw: str) -> Scanned:
        codes.check(raw)
        if not raw.startswith("!"):
            return codes.find(work.session, work.facts, raw)
        said = codes.read_word(raw)
        if said is None:
            raise Refused(every_flow.unknown_word(codes.shown(raw), (str(word) for word in Word)))
        return said

    def _step(self, work: Work, scanned: Scanned) -> Answer:
        task = present_task(work)
        if task is None:
            if isinstance(scanned, Said) and scanned.word is Word.NEXT:
                return self._begin(work)
            raise Refused(refuse(scanned, "!next, for more work", "Say !next", (Word.NEXT, *EVERYWHERE)))
        # What is asked now is worked out only where it is needed: an accepted scan is followed by the next
        # question, and where the task stood when it came was written down with it.
        if isinstance(scanned, AmbiguousScan):
            scanned = meant(scanned, self.flow.ask(task, work.facts))
        turn = whole(scanned, self.flow.step(task, scanned, work.facts))
        match turn.message.level:
            case Level.STOP:
                raise Refused(turn.message)
            case Level.WARN:
                before = self.flow.ask(task, work.facts)
                answer = self._note(work, say(work.scan, turn.message, before, work.row), before.step)
                self._confirming = work.event.raw.strip(" \t\r\n")
                return answer
        step = work.row.step if work.row else self.flow.ask(task, work.facts).step
        return self._carry_out(work, turn, step)

    def _carry_out(self, work: Work, turn: Turn[Any], step: str) -> Answer:
        moves, memory = turn_book.carry_out(
            work.session, turn, work.seq, work.moment.now_us, self._warehouse.outside, self.profile.id
        )
        facts = work.facts if turn.is_still else self.flow.facts(work.session, work.moment)
        question = self.flow.ask(turn.task, facts) if turn.task is not None else None
        row = self._save(work, turn, question)
        memory |= {"task": remember(work.row), "then": row.id if row else None}
        if turn.is_final:
            memory = {FINAL: turn.message.text}
        ended = turn.task is None or turn.given_back
        shown = self._next_question(work, facts) if ended else question
        answer = say(work.scan, turn.message, shown, None if ended else row)
        operation = operation_of(work, answer, self.profile, step=step)
        operation.task_id = row.id if row else None
        # To have been resumed is nothing that anybody did.
        operation.undo = "" if step == "resume" else turn_book.dump(memory)
        journal.append(work.session, self._warehouse.key, operation, moves)
        work.session.commit()
        # Only what the database has kept may change what this object remembers.
        self._remember(None if ended else row)
        self._let_go |= {row.id} if row and turn.given_back else set()
        return replace(answer, seq=operation.seq)

    def _save(self, work: Work, turn: Turn[Any], question: Question | None) -> TaskRow | None:
        """The task as it is after the turn; None where there never was one to save."""
        row = work.row
        if row is None:
            if turn.task is None:
                return None
            task_id = work.moment.task_id or next_number(work.session, "task")
            row = TaskRow(task_id, self.flow.name, "", "open", None, None, "", "")
        if question is None:
            state = "cancelled" if turn.cancelled else "done"
            row = replace(row, state=state, person_id=self.person.id, station_id=self.profile.id)
        else:
            row = replace(
                row,
                state="open",
                document=question.document,
                step=question.step,
                done=question.done,
                left=question.left,
                body=saved.dump(turn.task),
                person_id=None if turn.given_back else self.person.id,
                station_id=self.profile.id,
            )
        task_book.save(work.session, row, work.moment.now_us)
        return row

    def _next_question(self, work: Work, facts: StoreFacts) -> Question | None:
        """What this station asks after a task has ended: its flow's first question, if there is work."""
        if not self.flow.again:
            return None
        work.moment.task_id = 0
        first = self.flow.begin(facts).task
        return self.flow.ask(first, facts) if first is not None else None

    # --- what is the same in every flow ---------------------------------------------------------------

    def _resume(self, work: Work, row: TaskRow) -> Answer:
        work.row = row
        work.moment.task_id = row.id
        task: Any = saved.load(self.flow.task_type, row.body)
        turn: Turn[Any] = Turn(task, every_flow.resumed(row.document or self.flow.name))
        return self._carry_out(work, turn, "resume")

    def _refuse(self, work: Work, message: Message, *, asks: bool = True) -> Answer:
        """Nothing but the journal's line: the whole transaction of the refused input is gone."""
        if (told := journal.told(work.session, work.event.id)) is not None:
            # The commit of this very refusal went through, and only its answer was lost.
            return answers.from_json(told.answer, told.seq)
        may = codes.person(work.session, self.person.id).may(self.flow.act)
        question = (present_question(work) if may else ask_badge(self.flow)) if asks else None
        answer = say(work.scan, message, question, work.row)
        answer = self._note(work, answer, question.step if question else "")
        # What was refused only until it is said again is a question.
        self._confirming = work.event.raw.strip(" \t\r\n") if message.level is Level.WARN else ""
        return answer

    def _note(self, work: Work, answer: Answer, step: str) -> Answer:
        """Write the journal's line and keep it."""
        operation = operation_of(work, answer, self.profile, step=step)
        journal.append(work.session, self._warehouse.key, operation)
        work.session.commit()
        return replace(answer, seq=operation.seq)

    def _log_in(self, work: Work, scanned: BadgeScan) -> Answer:
        """Another worker takes the seat; the work of the one before stays theirs."""
        person = scanned.person
        if not person.may(self.flow.act):
            raise Refused(every_flow.not_allowed(person.name, format_roles(person.roles), self.flow.act))
        if person.id == self.person.id:
            raise Refused(refuse(scanned, "the next scan of your work", "You are logged in already"))
        self._secret.check(work.session, scanned, self.person, every_flow.pin_needed)
        answer = self._note(work, say(work.scan, every_flow.welcome(person.name), None, None), "badge")
        self.person, self._let_go = person, set()
        self._remember(None)
        self._came_in = True
        return answer

    def _tell(self, work: Work, said: Said) -> Answer:
        question = present_question(work)
        if said.word is Word.HELP:
            message = every_flow.help_text(question.prompt.text if question else "", words_of(question))
        else:
            message = lookup.where(work.session, work.facts, said.argument)
        answer = say(work.scan, message, question, work.row)
        return self._note(work, answer, question.step if question else "")

    def _undo(self, work: Work) -> Answer:
        taken = take_back_last(work, self._warehouse, self.profile)
        work.row = taken.row
        work.moment.task_id = taken.row.id if taken.row else 0
        work.facts = self.flow.facts(work.session, work.moment)
        question = present_question(work)
        answer = say(work.scan, taken.message, question, taken.row)
        operation = operation_of(work, answer, self.profile, step="undo")
        operation.undoes = taken.seq
        journal.append(work.session, self._warehouse.key, operation, taken.moves)
        work.session.commit()
        self._remember(taken.row)
        return replace(answer, seq=operation.seq)

    def _check_person(self, work: Work) -> None:
        """The role as it is now, in this transaction: what was taken away no longer works."""
        self.person = work.moment.operator = codes.person(work.session, self.person.id)
        if not self.person.may(self.flow.act):
            raise Refused(
                every_flow.not_allowed(self.person.name, format_roles(self.person.roles), self.flow.act)
            )

    def _recall(self, session: Session, event: ScanEvent, answer: Answer) -> None:
        """After a commit whose answer was lost, what the database knows is what is true."""
        if answer.code == "welcome":
            badge = codes.find(session, self._open(session, event).facts, event.raw)
            assert isinstance(badge, BadgeScan), badge
            self.person, self._came_in = badge.person, True
        self._remember(task_book.mine(session, self.flow.name, self.person.id))

    def _remember(self, row: TaskRow | None) -> None:
        self._task_id = row.id if row else None
        self._confirming = ""
