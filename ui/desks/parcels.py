"""The parcels' desk: any parcel by what stands on its label, and the manifests on which they leave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from fulfill.store.views.desk_parcels import (
    ManifestSeen,
    ManifestStory,
    PaperOf,
    ParcelSeen,
    ParcelsFound,
    ParcelStory,
    Show,
)
from fulfill.tone import Tone
from ui.desks import parcels_words as words
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
    Story,
    find_row,
    lay_out,
)
from ui.desks.parcels_acts import ParcelActs
from ui.desks.parcels_proof import ProofActs
from ui.page import Host, Key
from ui.parts.paint import joined
from ui.words import tr
from ui.worker import Rank

if TYPE_CHECKING:
    from ui.house import House

_MANIFESTS = "manifests"
_VOIDABLE = ("packed", "labelled", "verified")


@dataclass(frozen=True, slots=True)
class _Answer:
    """The list as it is now: parcels or manifests."""

    today: str
    parcels: ParcelsFound | None
    manifests: tuple[ManifestSeen, ...]


class ParcelsPage(ListDesk):
    """`entered` takes a parcel's number, "manifests", a filter, or anything a parcel is found by."""

    name = "parcels"
    help_page = "parcels"
    searched_alone = (_MANIFESTS,)

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._day = [date.min]
        self._parcel: ParcelStory | None = None
        self._manifest: ManifestStory | None = None
        self.acts = ParcelActs(host, self, self.refresh)
        self.proofs = ProofActs(host, self, self.refresh)
        self.copies = Copies(host, self, self.refresh)
        self.finder = FindField(tr("Number, tracking or name"))
        self.chips = Chips(tr("Which parcels"), self._chips())
        self._empty = Empty("parcels", tr("No parcels"), "")
        self._no_manifest = Empty("manifests", tr("No manifests"), "")
        self.table = DeskTable(
            host, "parcels", tr("Parcels"), words.columns(), lambda row: row.number, self._empty
        )
        self.manifests = DeskTable(
            host, _MANIFESTS, tr("Manifests"), words.manifest_columns(self._day), lambda row: row.number,
            self._no_manifest,
        )  # fmt: skip
        self._build()
        self._connect()
        self.set_head(tr("Parcels"))
        self._show_keys()

    # --- what it is made of -------------------------------------------------------------------------

    def _build(self) -> None:
        hint = tr("Choose one on the left, or scan its label")
        self.detail = Detail(tr("The chosen one"), Empty("parcels", tr("Nothing chosen"), hint))
        self.facts, self.story, self.lines = Facts(), Story(), Lines(tr("What is inside"))
        self.detail.add_tab("about", tr("About it"), self.facts)
        self.detail.add_tab("inside", tr("Inside"), self.lines)
        self.detail.add_tab("story", tr("Story"), self.story)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.manifests)
        lay_out(self, find_row(self.finder, self.chips), self.stack, self.detail)

    def _connect(self) -> None:
        self.finder.wanted.connect(self._find)
        self.chips.changed.connect(lambda _chosen: self._filter())
        self.table.chosen.connect(self._choose)
        self.manifests.chosen.connect(self._choose)
        self.table.opened.connect(lambda _row: self.detail.setFocus())
        self.lines.opened.connect(self.show_parcel)

    def _chips(self) -> tuple[Chip, ...]:
        return (
            Chip(Show.ALL, tr("All")),
            Chip(_MANIFESTS, tr("Manifests")),
            Chip(Show.OPEN, tr("At packing")),
            Chip(Show.READY, tr("To load")),
            Chip(Show.LEFT, tr("Left")),
            Chip(Show.VOID, tr("Void")),
        )

    def _show_keys(self) -> None:
        self.set_keys(
            Key(2, tr("Find"), self.finder.take_focus, icon="find"),
            Key(4, tr("Show order"), self._show_order, is_on=self._parcel is not None, icon="orders"),
            Key(5, tr("Refresh"), self.refresh, icon="retry"),
            Key(6, tr("Print copy"), self._ask_copy, is_on=self._paper() is not None, icon="print"),
        )

    @property
    def _is_manifests(self) -> bool:
        return self.chips.one == _MANIFESTS

    # --- the list -----------------------------------------------------------------------------------

    def entered(self, about: str = "") -> None:
        if about == _MANIFESTS or about in list(Show):
            self.chips.choose(about)
            self._filter()
        elif about:
            self.show_parcel(about)
        else:
            self.refresh()
        (self.manifests if self._is_manifests else self.table).view.setFocus()

    def scanned(self, raw: str) -> bool:
        """A parcel, or what leads to one or to its manifest; anything else is looked up."""
        text = "".join(char for char in raw if char.isprintable())

        def work(house: House) -> tuple[tuple[ParcelSeen, ...], tuple[ManifestSeen, ...]]:
            from fulfill.store.views import desk_parcels

            with house.warehouse.database.read() as session:
                named = tuple(
                    row for row in desk_parcels.manifests(session, text) if row.number == text.upper()
                )
                return desk_parcels.found(session, text).rows, named

        def then(found: tuple[tuple[ParcelSeen, ...], tuple[ManifestSeen, ...]]) -> None:
            parcels, manifests = found
            if manifests:
                self._turn_to_manifest(manifests[0].number)
            elif len(parcels) == 1:
                self.show_parcel(parcels[0].number)
            elif parcels:
                self.finder.set_text_now(text)
            else:
                self.host.go("stock", raw)

        self._one.ask(work, then, rank=Rank.ACT)
        return True

    def refresh(self) -> None:
        """Read the list and the chosen one again."""
        is_manifests, which, text = self._is_manifests, self.chips.one, self._text

        def work(house: House) -> _Answer:
            from fulfill.store.views import desk_parcels

            with house.warehouse.database.read() as session:
                if is_manifests:
                    return _Answer(house.today, None, desk_parcels.manifests(session, text))
                found = (
                    desk_parcels.found(session, text) if text else desk_parcels.listed(session, Show(which))
                )
                return _Answer(house.today, found, ())

        self._list.ask(work, self._show_list)

    def _show_list(self, answer: _Answer) -> None:
        self._day[0] = date.fromisoformat(answer.today)
        self._say_empty()
        if answer.parcels is None:
            self._show_rows(self.manifests, answer.manifests)
        else:
            self._show_rows(self.table, answer.parcels.rows, is_more=answer.parcels.is_more)

    def _say_empty(self) -> None:
        if self._text:
            title = tr("Nothing found for {what}", what=self._text)
            hint = tr("Type a whole number, or how the receiver's name begins; or scan the label.")
            act = Act(tr("Show all"), self.finder.clear)
            self._empty.say(title, hint, act)
            self._no_manifest.say(title, tr("Type the manifest's number, or that of a parcel on it."), act)
        elif self.chips.one == Show.ALL:
            pack = Act(tr("Go to packing"), partial(self.host.go, "pack"))
            self._empty.say(tr("There are no parcels yet"), tr("They come with packing."), pack)
        else:
            self._empty.say(tr("No parcel stands like this"), tr("Choose another filter."))
            ship = Act(tr("Go to shipping"), partial(self.host.go, "ship"))
            self._no_manifest.say(
                tr("No manifest yet"), tr("The first parcel that is loaded opens one."), ship
            )

    def _filter(self) -> None:
        self.stack.setCurrentWidget(self.manifests if self._is_manifests else self.table)
        super()._filter()

    # --- the chosen one -----------------------------------------------------------------------------

    def show_parcel(self, number: str) -> None:
        """Its list, with it chosen; a number that is none is looked for."""
        if self._is_manifests:
            self.chips.choose(Show.ALL)
            self.stack.setCurrentWidget(self.table)
        self._wanted = number
        self.refresh()

    def _turn_to_manifest(self, number: str) -> None:
        self.chips.choose(_MANIFESTS)
        self._filter()
        self._wanted = number

    def _choose(self, row: ParcelSeen | ManifestSeen | None) -> None:
        if row is None:
            self._choose_none()
        elif isinstance(row, ManifestSeen) == self._is_manifests:
            self._show_one(row.number)

    def _nothing_chosen(self) -> None:
        self._parcel = self._manifest = None
        self._show_keys()

    def _ask_story(self, number: str) -> None:
        is_manifest = self._is_manifests

        def work(house: House) -> ParcelStory | ManifestStory | None:
            from fulfill.store.views import desk_parcels

            with house.warehouse.database.read() as session:
                if is_manifest:
                    return desk_parcels.manifest(session, number)
                return desk_parcels.story(session, number)

        self._one.ask(work, partial(self._show_story, number))

    def _show_story(self, number: str, story: ParcelStory | ManifestStory | None) -> None:
        self._parcel = story if isinstance(story, ParcelStory) else None
        self._manifest = story if isinstance(story, ManifestStory) else None
        self._show_keys()
        match story:
            case ParcelStory():
                self._show_parcel(story)
            case ManifestStory():
                self._show_manifest(story)
            case None:
                self.detail.clear()
                self._wanted = ""
                self.finder.set_text_now(number)

    def _show_parcel(self, story: ParcelStory) -> None:
        seen, today = story.seen, self._day[0]
        self.detail.show_head(seen.number, joined((seen.name, seen.country, seen.service)), seen.number)
        self.detail.notice.show_text(*words.what_now(story))
        self.facts.show_facts(words.facts(story, today))
        self.lines.show_lines(tuple(words.item_line(item) for item in story.items))
        self.story.show_events(words.events(story, today))
        self.detail.count_tab("inside", sum(item.quantity for item in story.items) or None)
        acts = [Act(tr("Show order"), self._show_order)]
        if self._paper() is not None:
            acts.append(Act(tr("Print copy"), self._ask_copy))
        acts.append(Act(tr("Show its papers"), partial(self.host.go, "papers", seen.number)))
        if seen.state in _VOIDABLE:
            acts.append(Act(tr("Void label"), self._ask_void, is_danger=True))
        if seen.manifest:
            acts.append(Act(tr("Show manifest"), partial(self._turn_to_manifest, seen.manifest)))
        self.detail.set_acts(*acts)

    def _show_manifest(self, story: ManifestStory) -> None:
        seen, today = story.seen, self._day[0]
        self.detail.show_head(
            seen.number, joined((seen.carrier, seen.dock, words.manifest_word(seen.state))), seen.number
        )
        self.detail.notice.show_text("", Tone.QUIET)
        self.facts.show_facts(words.manifest_facts(story, today))
        self.lines.show_lines(tuple(words.on_manifest(parcel) for parcel in story.parcels))
        self.story.show_events(words.paper_events(story, today))
        self.detail.count_tab("inside", seen.parcels)
        acts = []
        if self._paper() is not None:
            acts.append(Act(tr("Print copy"), self._ask_copy))
        if seen.state == "open":
            acts.append(Act(tr("Go to shipping"), partial(self.host.go, "ship")))
        else:
            acts.append(Act(tr("Show proof"), partial(self.proofs.show, seen.number)))
            acts.append(Act(tr("Save a copy …"), partial(self.proofs.ask_copy, seen.number)))
            acts.append(Act(tr("Check proof"), partial(self.proofs.check, seen.number)))
        self.detail.set_acts(*acts)

    # --- acts ---------------------------------------------------------------------------------------

    def _show_order(self) -> None:
        if self._parcel is not None:
            self.host.go("orders", self._parcel.seen.order)

    def _paper(self) -> PaperOf | None:
        """The newest label or manifest that came out, of which a copy can be made."""
        kind, papers = "", ()  # type: tuple[str, tuple[PaperOf, ...]]
        if self._parcel is not None:
            kind, papers = "label", self._parcel.papers
        elif self._manifest is not None:
            kind, papers = "manifest", self._manifest.papers
        fitting = [
            paper
            for paper in papers
            if paper.kind == kind and paper.state in words.CAME_OUT and not paper.why.startswith("taken back")
        ]
        return fitting[-1] if fitting else None

    def _ask_copy(self) -> None:
        paper = self._paper()
        if paper is not None:
            about = joined((words.paper_name(paper.kind), paper.document))
            self.copies.ask(paper.id, about, tr("The driver asks"))

    def _ask_void(self) -> None:
        if self._parcel is None:
            return
        number = self._parcel.seen.number
        question = tr(
            "Void the label of {parcel}? The carrier gets it back, and the parcel is opened at packing.",
            parcel=number,
        )
        self.host.decide(question, tr("Void label"), partial(self.acts.void, number), is_grave=True)
