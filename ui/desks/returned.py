"""The returns' desk: what is awaited and for how long, and what became of each unit that came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from fulfill.messages import Level
from fulfill.store.views.desk_returns import Counts, ReturnSeen, ReturnsFound, ReturnStory, Show
from ui.desks import returned_words as words
from ui.desks.kit import (
    Act,
    Chip,
    Chips,
    Copies,
    DeskTable,
    Detail,
    Empty,
    Facts,
    FindField,
    Lines,
    ListDesk,
    count_text,
    find_row,
    lay_out,
    plain_label,
)
from ui.desks.returned_acts import ReturnActs
from ui.desks.returned_photos import Photos
from ui.page import Host, Key, Told
from ui.parts.paint import joined
from ui.words import tr
from ui.worker import Rank

if TYPE_CHECKING:
    from ui.house import House


@dataclass(frozen=True, slots=True)
class _Answer:
    """The list as it is now."""

    today: str
    now_us: int
    found: ReturnsFound
    counts: Counts


class ReturnedPage(ListDesk):
    """`entered` takes a return's number, a filter, or anything a return is found by."""

    name = "returned"
    help_page = "returned"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._day, self._now_us = [date.min], [0]
        self._story: ReturnStory | None = None
        self.copies = Copies(host, self, self.refresh)
        self.acts = ReturnActs(host, self, self.refresh)
        self.finder = FindField(tr("Return, order, parcel or name"))
        self.chips = Chips(tr("Which returns"), self._chips(None))
        self._empty = Empty("returned", tr("No returns"), "")
        self.table = DeskTable(
            host,
            "returned",
            tr("Returns"),
            words.columns(self._day, self._now_us),
            lambda row: row.number,
            self._empty,
        )
        self._build()
        self.finder.wanted.connect(self._find)
        self.chips.changed.connect(lambda _chosen: self._filter())
        self.table.chosen.connect(self._choose)
        self.units.opened.connect(lambda sku: host.go("stock", sku))
        self.set_head(tr("Returns"))
        self._show_keys()

    # --- what it is made of -------------------------------------------------------------------------

    def _build(self) -> None:
        hint = tr("Choose one on the left, or scan its form or parcel")
        self.detail = Detail(tr("The chosen return"), Empty("returned", tr("No return chosen"), hint))
        self.sent, self.units = Lines(tr("What was announced")), Lines(tr("What came"))
        self.facts = Facts()
        self._sent_head = plain_label(tr("Announced"), "heading")
        self._came_head = plain_label("", "heading")
        self.detail.add_tab("goods", tr("Goods"), self._sent_head, self.sent, self._came_head, self.units)
        self.photos = Photos(self.host)
        self.detail.add_tab("photos", tr("Photos"), self.photos)
        self.detail.add_tab("about", tr("About it"), self.facts)
        lay_out(self, find_row(self.finder, self.chips), self.table, self.detail)

    def _chips(self, counts: Counts | None) -> tuple[Chip, ...]:
        return (
            Chip(Show.OPEN, tr("Still open"), counts.opened if counts else None),
            Chip(Show.UNDECIDED, tr("Undecided"), counts.undecided if counts else None),
            Chip(Show.MONEY, tr("Money to decide"), counts.review if counts else None),
            Chip(Show.CLOSED, tr("Closed")),
            Chip(Show.ALL, tr("All")),
        )

    def _show_keys(self) -> None:
        story = self._story
        self.set_keys(
            Key(2, tr("Find"), self.finder.take_focus, icon="find"),
            Key(4, tr("Take in"), self._take_in, icon="returns"),
            Key(5, tr("Refresh"), self.refresh, icon="retry"),
            Key(6, tr("Print form"), self._ask_form, is_on=bool(story and story.form), icon="print"),
        )

    # --- the list -----------------------------------------------------------------------------------

    def entered(self, about: str = "") -> None:
        if about in list(Show):
            self.chips.choose(about)
            self._filter()
        elif about:
            self.finder.set_text_now(about)
        else:
            self.refresh()
        self.table.view.setFocus()

    def scanned(self, raw: str) -> bool:
        """A return's form, its order or its parcel shows it; anything else is looked up."""
        text = "".join(char for char in raw if char.isprintable())

        def work(house: House) -> ReturnsFound:
            from fulfill.store.views import desk_returns

            with house.warehouse.database.read() as session:
                return desk_returns.found(session, text)

        def then(found: ReturnsFound) -> None:
            if found.rows:
                self.finder.set_text_now(text)
            else:
                self.host.go("stock", raw)

        self._one.ask(work, then, rank=Rank.ACT)
        return True

    def refresh(self) -> None:
        """Read the list and the chosen one again."""
        which, text = self.chips.one, self._text

        def work(house: House) -> _Answer:
            from fulfill.clock import microseconds
            from fulfill.store.views import desk_returns

            with house.warehouse.database.read() as session:
                if text:
                    found = desk_returns.found(session, text)
                else:
                    found = desk_returns.listed(session, Show(which))
                now_us = microseconds(house.clock.now())
                return _Answer(house.today, now_us, found, desk_returns.counts(session))

        self._list.ask(work, self._show_list)

    def _show_list(self, answer: _Answer) -> None:
        self._day[0], self._now_us[0] = date.fromisoformat(answer.today), answer.now_us
        counts = answer.counts
        self.chips.set_chips(self._chips(counts))
        opened = tr("{count} open", count=count_text(counts.opened)) if counts.opened else ""
        undecided = tr("{count} undecided", count=count_text(counts.undecided)) if counts.undecided else ""
        self.set_head(tr("Returns"), joined((opened, undecided)))
        self._say_empty()
        self._show_rows(self.table, answer.found.rows, is_more=answer.found.is_more)

    def _say_empty(self) -> None:
        if self._text:
            title = tr("No return of {what}", what=self._text)
            hint = tr("A parcel without papers is taken in at Returns: say Next there.")
            self._empty.say(title, hint, Act(tr("Take in"), self._take_in))
        elif self.chips.one == Show.OPEN:
            hint = tr("Announced returns come in by Import; a parcel without papers is taken in at Returns.")
            self._empty.say(tr("No return is open"), hint, Act(tr("Take in"), self._take_in))
        elif self.chips.one == Show.UNDECIDED:
            self._empty.say(tr("No piece lies undecided"), tr("Whatever was taken in has its place."))
        elif self.chips.one == Show.MONEY:
            hint = tr("A refund that no term decides waits here for a person.")
            self._empty.say(tr("No refund waits for a person"), hint)
        else:
            self._empty.say(tr("No return was closed yet"), tr("They stand here when all is judged."))

    # --- the chosen one -----------------------------------------------------------------------------

    def _choose(self, row: ReturnSeen | None) -> None:
        if row is None:
            self._choose_none()
        else:
            self._show_one(row.number)

    def _nothing_chosen(self) -> None:
        self._story = None
        self._show_keys()

    def _ask_story(self, number: str) -> None:
        def work(house: House) -> ReturnStory | None:
            from fulfill.store.views import desk_returns

            with house.warehouse.database.read() as session:
                return desk_returns.story(session, number)

        self._one.ask(work, self._show_story)

    def _show_story(self, story: ReturnStory | None) -> None:
        self._story = story
        self._show_keys()
        if story is None:
            self.detail.clear()
            return
        seen, today = story.seen, self._day[0]
        self.detail.show_head(
            seen.number, joined((seen.order, seen.name)) or tr("Without papers"), seen.number
        )
        self.detail.notice.show_text(*words.what_now(story, today))
        self.sent.show_lines(tuple(words.sent_line(line) for line in story.lines))
        self.units.show_lines(tuple(words.unit_line(unit) for unit in story.units))
        self._sent_head.setVisible(bool(story.lines))
        self._came_head.setText(tr("Came back") if story.units else tr("Nothing has come yet"))
        self.facts.show_facts(words.facts(story, today, self._now_us[0]))
        self.detail.count_tab("goods", len(story.units) or None)
        self.detail.count_tab("photos", len(story.photos) or None)
        self.photos.show_photos(story.photos, today)
        self._set_acts(story)

    def _set_acts(self, story: ReturnStory) -> None:
        seen = story.seen
        acts: list[Act] = []
        waits = next((unit for unit in story.units if unit.refund == "review"), None)
        if waits is not None:
            pay, refuse = self.acts.ask_pay, self.acts.ask_reject
            acts.append(Act(tr("Pay back …"), partial(pay, seen.number, waits), is_main=seen.state != "open"))
            acts.append(Act(tr("Refuse the claim …"), partial(refuse, seen.number, waits)))
        if seen.state == "open":
            # What came whole has only to be judged; the flow is the same.
            is_here = seen.undecided and seen.received >= seen.expected
            verb = tr("Judge it") if is_here else tr("Take it in")
            acts.insert(0, Act(verb, partial(self._take_in_this, seen.number), is_main=True))
        if seen.order:
            acts.append(Act(tr("Show order"), partial(self.host.go, "orders", seen.order)))
        if story.exchange:
            acts.append(Act(tr("Show exchange"), partial(self.host.go, "orders", story.exchange)))
        if story.form:
            acts.append(Act(tr("Print return form"), self._ask_form))
        if story.parcel:
            acts.append(Act(tr("Show parcel"), partial(self.host.go, "parcels", story.parcel)))
        acts.append(Act(tr("Evidence …"), partial(self.acts.ask_evidence, seen.number)))
        self.detail.set_acts(*acts)

    # --- acts ---------------------------------------------------------------------------------------

    def _take_in(self) -> None:
        self.host.go("returns")

    def _take_in_this(self, number: str) -> None:
        self.host.go("returns")
        self.host.scan(number)

    def _ask_form(self) -> None:
        story = self._story
        if story is None or not story.form:
            told = tr("There is no return form yet: it is printed with the parcel's papers.")
            self.host.tell(Told(Level.WARN, told))
            return
        self.copies.ask(story.form, joined((tr("Return form"), story.seen.order)))
