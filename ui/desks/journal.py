"""The scan journal: every scan and act with its answer; filtered, in portions; and its chain checked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from fulfill.messages import Level
from fulfill.store.views.desk_journal import Entry, EntryStory, Portion, Verdict, Wanted
from fulfill.tone import Tone
from ui import registry
from ui.background import Background
from ui.desks import journal_words as words
from ui.desks.kit import (
    Chip,
    Chips,
    DeskTable,
    Detail,
    Empty,
    Facts,
    Findable,
    FindField,
    Latest,
    Lines,
    Notice,
    Sides,
    find_row,
    plain_label,
)
from ui.page import Host, Key, Told
from ui.parts.forms import Choice
from ui.retold import retold
from ui.words import tr

if TYPE_CHECKING:
    from ui.house import House

_ALL = "all"


@dataclass(frozen=True, slots=True)
class _Answer:
    """A portion, and who can be chosen."""

    today: str
    portion: Portion
    people: tuple[tuple[int, str], ...]


class JournalPage(Findable):
    """Newest first. `entered` takes a text to look for."""

    name = "journal"
    help_page = "journal"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._day = [date.min]
        self._wanted = Wanted()
        self._entries: tuple[Entry, ...] = ()
        self._before = 0
        self._is_checking = False
        self._list, self._one = Latest(host, self), Latest(host, self)
        self._background = Background(self)
        self.finder = FindField(tr("Code or word"))
        self.people = Choice([("", tr("Everybody"))])
        self.flow = Choice(
            [("", tr("All flows")), *((flow, registry.flow_word(flow)) for flow in registry.FLOWS)]
        )
        self.levels = Chips(tr("Which outcomes"), self._chips())
        self._empty = Empty("journal", tr("Nothing was scanned yet"), "")
        self.table = DeskTable(
            host,
            "journal",
            tr("Scan journal"),
            words.columns(self._day),
            lambda row: str(row.seq),
            self._empty,
        )
        self.older = QPushButton(tr("Older entries"))
        self.verdict = Notice()
        self._build()
        self._connect()
        self.set_head(tr("Scan journal"))
        self._show_keys()

    # --- what it is made of -------------------------------------------------------------------------

    def _build(self) -> None:
        hint = tr("Choose one to see its whole answer and what it moved")
        self.detail = Detail(tr("The chosen entry"), Empty("journal", tr("No entry chosen"), hint))
        self.facts, self.answer, self.moves = Facts(), Facts(), Lines(tr("Moves"))
        self.no_moves = plain_label(tr("It moved nothing."), "quiet")
        self.detail.add_tab("about", tr("Entry"), self.facts)
        self.detail.add_tab("answer", tr("Answer"), self.answer)
        self.detail.add_tab("moves", tr("Moves"), self.moves, self.no_moves)
        self.people.setAccessibleName(tr("Person"))
        self.flow.setAccessibleName(tr("Flow"))
        filters = find_row(self.finder, self.levels, self.people, self.flow)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.table, 1)
        column.addWidget(self.older)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addLayout(filters)
        whole.addWidget(self.verdict)
        sides = Sides(left, self.detail)
        sides.setSizes([784, 344])
        whole.addWidget(sides, 1)

    def _connect(self) -> None:
        self.finder.wanted.connect(lambda text: self._filter(replace(self._wanted, text=text)))
        self.people.currentIndexChanged.connect(lambda _at: self._choices_changed())
        self.flow.currentIndexChanged.connect(lambda _at: self._choices_changed())
        self.levels.changed.connect(lambda _chosen: self._choices_changed())
        self.table.chosen.connect(self._choose)
        self.older.clicked.connect(lambda _on: self._ask(self._before))

    def _chips(self) -> tuple[Chip, ...]:
        return (
            Chip(_ALL, tr("All")),
            Chip("stop", tr("Refused")),
            Chip("warn", tr("Look")),
            Chip("done", tr("Done")),
            Chip("ok", tr("Right")),
        )

    def _show_keys(self) -> None:
        can_check = not self._is_checking
        self.set_keys(
            Key(2, tr("Find"), self.finder.take_focus, icon="find"),
            Key(3, tr("Export"), self.table.export_shown, is_on=bool(self._entries), icon="export"),
            Key(4, tr("Check chain"), self.check_chain, is_on=can_check, icon="lock"),
            Key(5, tr("Refresh"), self.refresh, icon="retry"),
        )

    # --- the list -----------------------------------------------------------------------------------

    def gives_way(self) -> tuple[QWidget, ...]:
        return (self.detail, self.older)

    def entered(self, about: str = "") -> None:
        if about:
            self.finder.set_text_now(about)
        self.refresh()
        self.table.view.setFocus()

    def scanned(self, raw: str) -> bool:
        """Whatever is scanned is looked for in the journal."""
        self.finder.show_scanned(raw)
        self._filter(replace(self._wanted, text=self.finder.text()))
        return True

    def refresh(self) -> None:
        """From the newest again."""
        self._ask(0)

    def _choices_changed(self) -> None:
        level = "" if self.levels.one == _ALL else self.levels.one
        person = int(self.people.value or 0)
        wanted = replace(self._wanted, person=person, flow=self.flow.value, level=level)
        if wanted != self._wanted:
            self._filter(wanted)

    def _filter(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._ask(0)

    def _ask(self, before: int) -> None:
        wanted = self._wanted

        def work(house: House) -> _Answer:
            from fulfill.store.views import desk_journal

            with house.warehouse.database.read() as session:
                portion = desk_journal.portion(session, wanted, before)
                return _Answer(house.today, portion, desk_journal.people(session))

        self._list.ask(work, partial(self._show_portion, is_more=before > 0))

    def _show_portion(self, answer: _Answer, *, is_more: bool) -> None:
        self._day[0] = date.fromisoformat(answer.today)
        self._show_people(answer.people)
        portion = answer.portion
        self._entries = (*self._entries, *portion.entries) if is_more else portion.entries
        self._before = portion.before
        self._say_empty()
        self.table.show_rows(self._entries)
        self.older.setVisible(portion.before > 0)
        if self.table.current is None:
            self.table.choose_first()
        self._show_keys()

    def _show_people(self, people: tuple[tuple[int, str], ...]) -> None:
        choices = [("", tr("Everybody")), *((str(id_), name) for id_, name in people)]
        if [self.people.itemText(at) for at in range(self.people.count())] != [text for _, text in choices]:
            self.people.blockSignals(True)  # noqa: FBT003 - Qt's own
            self.people.set_choices(choices)
            self.people.blockSignals(False)  # noqa: FBT003

    def _say_empty(self) -> None:
        if self._wanted == Wanted():
            self._empty.say(tr("Nothing was scanned yet"), tr("Every scan of every station stands here."))
        elif self._before:
            title = tr("Not among the newest entries")
            self._empty.say(title, tr("Touch Older entries to look further back."))
        else:
            self._empty.say(
                tr("No entry is like that"), tr("Choose other filters, or look for another word.")
            )

    # --- the chosen one -----------------------------------------------------------------------------

    def _choose(self, entry: Entry | None) -> None:
        if entry is None:
            self.detail.clear()
            return
        seq = entry.seq

        def work(house: House) -> EntryStory | None:
            from fulfill.store.views import desk_journal

            with house.warehouse.database.read() as session:
                return desk_journal.story(session, seq)

        self._one.ask(work, self._show_story)

    def _show_story(self, story: EntryStory | None) -> None:
        if story is None:
            self.detail.clear()
            return
        today = self._day[0]
        entry = story.entry
        self.detail.show_head(words.what_came(entry) or tr("Entry"), words.seconds_text(entry.at_us, today))
        tone = words.level_tone(entry.level)
        self.detail.notice.show_text(retold(entry.message) if entry.level in ("stop", "warn") else "", tone)
        self.facts.show_facts(words.facts(story, today))
        self.answer.show_facts(words.answer_facts(story.answer))
        self.moves.show_lines(tuple(words.move_line(move) for move in story.moves))
        self.no_moves.setVisible(not story.moves)
        self.detail.count_tab("moves", len(story.moves) or None)

    # --- the chain ----------------------------------------------------------------------------------

    def check_chain(self) -> None:
        """Over a connection and in a thread of its own: nobody waits for it."""
        if self._is_checking:
            return
        self._is_checking = True
        self._show_keys()
        self.verdict.show_text(tr("The chain of this station is being checked …"), Tone.QUIET)
        self.host.worker.ask(lambda house: (house.url, house.profile.id), self._check, owner=self)

    def _check(self, where: tuple[str, int]) -> None:
        self._background.run(partial(check_station, *where), self._checked, self._not_checked)

    def _checked(self, verdict: Verdict) -> None:
        text, is_good = words.verdict_words(verdict)
        self._is_checking = False
        self._show_keys()
        self.verdict.show_text(text, Tone.DONE if is_good else Tone.STOP)
        self.host.tell(Told(Level.DONE if is_good else Level.STOP, text))

    def _not_checked(self, why: str) -> None:
        self._is_checking = False
        self._show_keys()
        self.verdict.show_text(why, Tone.STOP)


def check_station(url: str, station: int) -> Verdict:
    """Follow a station's chain from end to end. Raises StoreUnavailable."""
    from fulfill.store.views import desk_journal
    from fulfill.store.warehouse import open_warehouse

    warehouse = open_warehouse(url)
    try:
        with warehouse.database.read() as session:
            return desk_journal.verdict(session, warehouse.key, station)
    finally:
        warehouse.close()
