"""The places' desk: the map of the warehouse, and one place with what lies there and what happened there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fulfill.messages import Level
from fulfill.people import Act as Allowed
from fulfill.store.views.desk_places import PlaceSeen, PlaceStory
from fulfill.store.views.desk_stock import Moved
from fulfill.tone import Tone
from ui.desks import places_words as words
from ui.desks.kit import (
    Act,
    Chip,
    Chips,
    Detail,
    Empty,
    Facts,
    Findable,
    FindField,
    LabelPrinting,
    Latest,
    Lines,
    Story,
    find_row,
    lay_out,
    plain_label,
)
from ui.desks.kit_fading import Fading
from ui.desks.kit_why import WhyDialog
from ui.desks.kit_words import sentence
from ui.page import Host, Key, Told
from ui.parts.drawings import PlacesMap
from ui.parts.forms import Choice
from ui.parts.paint import joined
from ui.retold import retold
from ui.theme.dress import follow
from ui.theme.look import look
from ui.words import tr
from ui.worker import Rank, Trouble

if TYPE_CHECKING:
    from fulfill.adapters.printing import DeskPrinter
    from fulfill.operations import Desk
    from fulfill.ports import SendOutcome
    from ui.house import House


@dataclass(frozen=True, slots=True)
class _Told:
    """One place with everything; `can`: block it, have it counted."""

    today: str
    story: PlaceStory | None
    moves: tuple[Moved, ...]
    can_block: bool
    can_count: bool


class PlacesPage(Findable):
    """`entered` takes a place's code; a scan of a place chooses it."""

    name = "places"
    help_page = "places"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._today = date.min
        self._places: tuple[PlaceSeen, ...] = ()
        self._wanted = ""
        self._story: PlaceStory | None = None
        self._told: _Told | None = None
        self._list, self._one = Latest(host, self), Latest(host, self)
        self._labels = LabelPrinting(host, self)
        self.finder = FindField(tr("Place"))
        self.kind, self.zone = Choice([("", tr("All kinds"))]), Choice([("", tr("All zones"))])
        self.chips = Chips(tr("Which places"), self._chips(), is_exclusive=False)
        self.map = PlacesMap(look().colours)
        hint = tr("Places come in by a file: code, kind, sequence.")
        self.empty = Empty("places", tr("There are no places yet"), hint)
        self._build()
        self._connect()
        self.set_head(tr("Places"))
        self._show_keys()

    # --- what it is made of -------------------------------------------------------------------------

    def _build(self) -> None:
        hint = tr("Touch one on the map, or scan its label")
        self.detail = Detail(tr("The chosen place"), Empty("places", tr("No place chosen"), hint))
        self.facts, self.lies, self.held = Facts(), Lines(tr("What lies there")), Lines(tr("Promised to"))
        self.story = Story(tr("What happened there"))
        self.nothing = plain_label(tr("Nothing lies there."), "quiet")
        self._held_head = plain_label(tr("Promised to"), "heading")
        self.detail.add_tab("lies", tr("There"), self.lies, self.nothing, self._held_head, self.held)
        self.detail.add_tab("about", tr("About it"), self.facts)
        self.detail.add_tab("story", tr("Story"), self.story)
        self.kind.setAccessibleName(tr("Kind of place"))
        self.zone.setAccessibleName(tr("Zone"))
        filters = find_row(self.finder, self.chips, self.kind, self.zone)
        card = QWidget()
        card.setObjectName("card")
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(look().px(16), look().px(12), look().px(8), look().px(12))
        self._stack = QStackedWidget()
        inside.addWidget(self._stack)
        self._stack.addWidget(self.map)
        Fading(self.map, on_card=True)
        self._stack.addWidget(self.empty)
        lay_out(self, filters, card, self.detail)

    def _connect(self) -> None:
        self.finder.wanted.connect(self._find)
        self.finder.entered.connect(self._find_now)
        self.kind.currentIndexChanged.connect(lambda _at: self._show_map())
        self.zone.currentIndexChanged.connect(lambda _at: self._show_map())
        self.chips.changed.connect(lambda _chosen: self._show_map())
        self.map.chosen.connect(self.choose)
        self.map.current_changed.connect(self.choose)
        self.lies.opened.connect(lambda sku: self.host.go("stock", sku))
        self.held.opened.connect(lambda order: self.host.go("orders", order))
        follow(self, self._recolour)

    def _chips(self) -> tuple[Chip, ...]:
        blocked = sum(place.is_blocked for place in self._places)
        return (
            Chip("blocked", tr("Blocked"), blocked or None),
            Chip("full", tr("Full")),
            Chip("empty", tr("Empty")),
        )

    def _show_keys(self) -> None:
        told, is_one = self._told, self._story is not None
        is_blocked = self._story is not None and self._story.place.is_blocked
        can_block, can_count = bool(told and told.can_block), bool(told and told.can_count)
        block = tr("Open again") if is_blocked else tr("Block")
        self.set_keys(
            Key(2, tr("Find"), self.finder.take_focus, icon="find"),
            Key(3, block, self._block, is_on=is_one and can_block, icon="lock"),
            Key(4, tr("Ask for a count"), self._count, is_on=is_one and can_count, icon="count"),
            Key(5, tr("Refresh"), self.refresh, icon="retry"),
            Key(6, tr("Print label"), self._print, is_on=is_one, icon="print"),
        )

    # --- the map ------------------------------------------------------------------------------------

    def _recolour(self) -> None:
        self.map.set_colours(look().colours)

    def gives_way(self) -> tuple[QWidget, ...]:
        return (self.detail,)

    def entered(self, about: str = "") -> None:
        if about:
            self._wanted = about
        self.refresh()
        self.map.setFocus()

    def scanned(self, raw: str) -> bool:
        """A place is chosen; anything else is looked up."""

        def work(house: House) -> str:
            from fulfill.store.views import desk_places

            with house.warehouse.database.read() as session:
                return desk_places.code_of(session, raw)

        def then(code: str) -> None:
            if code:
                self._all()
                self.choose(code)
            else:
                self.host.go("stock", raw)

        self._one.ask(work, then, rank=Rank.ACT)
        return True

    def refresh(self) -> None:
        """Read the map and the chosen place again."""

        def work(house: House) -> tuple[PlaceSeen, ...]:
            from fulfill.store.views import desk_places

            with house.warehouse.database.read() as session:
                return desk_places.places(session)

        self._list.ask(work, self._show_places)

    def _show_places(self, places: tuple[PlaceSeen, ...]) -> None:
        self._places = places
        self.set_head(tr("Places"), words.tallies(places) if places else "")
        self.chips.set_chips(self._chips())
        kinds = dict.fromkeys(place.kind for place in places)
        zones = sorted({place.zone for place in places if place.zone})
        self._fill(self.kind, [("", tr("All kinds")), *((kind, words.kind_word(kind)) for kind in kinds)])
        self._fill(self.zone, [("", tr("All zones")), *((zone, zone) for zone in zones)])
        self.zone.setVisible(bool(zones))
        self._show_map()
        wanted = self._wanted or self.map.current
        if wanted:
            self.choose(wanted)

    def _fill(self, choice: Choice, choices: list[tuple[str, str]]) -> None:
        if [choice.itemData(at) for at in range(choice.count())] != [value for value, _ in choices]:
            with QSignalBlocker(choice):
                choice.set_choices(choices)

    def _show_map(self) -> None:
        kind, zone, which = self.kind.value, self.zone.value, self.chips.chosen
        shown = tuple(place for place in self._places if words.fits(place, kind, zone, which))
        # The ring may move, and nobody has chosen.
        with QSignalBlocker(self.map):
            self.map.set_places([words.on_map(place) for place in shown])
            if self._wanted:
                self.map.set_current(self._wanted)
        if not self._places:
            act = Act(tr("Import places"), partial(self.host.go, "import"))
            hint = tr("Places come in by a file: code, kind, sequence.")
            self.empty.say(tr("There are no places yet"), hint, act)
        elif not shown:
            act = Act(tr("Show all places"), self._all)
            self.empty.say(tr("No place is like that"), tr("Choose other filters."), act)
        self._stack.setCurrentWidget(self.map if shown else self.empty)

    def _all(self) -> None:
        """Every place again, so that the wanted one is among them."""
        for choice in (self.kind, self.zone):
            with QSignalBlocker(choice):
                choice.choose("")
        self.chips.choose()
        self._show_map()

    def _find(self, text: str) -> None:
        """The first place that begins with it, while one types."""
        begin = text.upper()
        found = next((place.code for place in self._places if place.code.upper().startswith(begin)), "")
        if text and found:
            self._all()
            self.choose(found)

    def _find_now(self, text: str) -> None:
        if not text:
            return
        begin = text.upper()
        if any(place.code.upper().startswith(begin) for place in self._places):
            self.map.setFocus()
        else:
            self.scanned(text)

    # --- the chosen one -----------------------------------------------------------------------------

    def choose(self, code: str) -> None:
        """Show this place: on the map, and on the right."""
        self._wanted = code
        if self.map.current != code:
            with QSignalBlocker(self.map):
                self.map.set_current(code)

        def work(house: House) -> _Told:
            from fulfill.store.views import desk_places, desk_stock

            with house.warehouse.database.read() as session:
                story = desk_places.story(session, code)
                moves: tuple[Moved, ...] = ()
                if story is not None:
                    hit = desk_stock.Hit(desk_stock.Kind.PLACE, story.ref, code, story.place.kind)
                    moves = desk_stock.moves(session, hit)
            who = house.person
            can_block = who is not None and who.may(Allowed.OVERRIDE)
            can_count = who is not None and who.may(Allowed.COUNT)
            return _Told(house.today, story, moves, can_block, can_count)

        self._one.ask(work, partial(self._show_story, code))

    def _show_story(self, code: str, told: _Told) -> None:
        self._told, self._story = told, told.story
        self._today = date.fromisoformat(told.today)
        self._show_keys()
        story = told.story
        if story is None:
            self.detail.clear()
            missing = tr("There is no place {place} in the building. Check the code", place=code)
            self.host.tell(Told(Level.STOP, missing))
            return
        place, today = story.place, self._today
        subtitle = joined((words.kind_word(place.kind), place.zone, words.fill_text(place)))
        self.detail.show_head(place.code, sentence(subtitle), place.code)
        why = next((retold(each.told) for each in story.done if each.kind == "place_block"), "")
        blocked = (why or tr("It is blocked.")) if place.is_blocked else ""
        self.detail.notice.show_text(blocked, Tone.STOP)
        self.lies.show_lines(tuple(words.lies_line(row, today) for row in story.lies))
        self.nothing.setVisible(not story.lies)
        self.held.show_lines(words.held_lines(story, today))
        self._held_head.setVisible(bool(story.held))
        self.facts.show_facts(words.facts(story, today))
        self.story.show_events(words.events(told.moves, story.done, place.code, today))
        self.detail.count_tab("lies", place.units or None)
        self._set_acts(told, place)

    def _set_acts(self, told: _Told, place: PlaceSeen) -> None:
        block = tr("Open again") if place.is_blocked else tr("Block")
        not_yours = "" if told.can_block else tr("For supervisors")
        self.detail.set_acts(
            Act(tr("Ask for a count"), self._count, is_on=told.can_count),
            Act(block, self._block, is_on=told.can_block, why=not_yours, is_main=place.is_blocked),
            Act(tr("Print label"), self._print),
            Act(tr("Show its stock"), partial(self.host.go, "stock", place.code)),
        )

    # --- acts ---------------------------------------------------------------------------------------

    def _block(self) -> None:
        story = self._story
        if story is None:
            return
        from fulfill import place_desk

        code = story.place.code
        if story.place.is_blocked:
            self._do(Allowed.OVERRIDE, lambda desk: place_desk.unblock(desk, code))
            return
        held = story.place.held
        about = tr("Nothing more is put there or promised. What lies there stays.")
        if held:
            about += " " + tr("{count} promised can still be picked.", count=held)
        reasons = (tr("Broken shelf"), tr("Wet"), tr("Blocked way"), tr("Is being counted"))
        dialog = WhyDialog(self, tr("Block {place}?", place=code), about, tr("Block it"), reasons)
        dialog.wanted.connect(
            lambda why: self._do(Allowed.OVERRIDE, lambda desk: place_desk.block(desk, code, why), dialog)
        )
        dialog.open()

    def _count(self) -> None:
        from fulfill import place_desk

        if self._story is not None:
            code = self._story.place.code
            self._do(Allowed.COUNT, lambda desk: place_desk.ask_count(desk, code))

    def _do(self, act: Allowed, do: Callable[[Desk], str], dialog: WhyDialog | None = None) -> None:
        def came(told: str) -> None:
            if dialog is not None:
                dialog.accept()
            self.host.tell(Told(Level.OK, told))
            self.refresh()

        def failed(trouble: Trouble) -> None:
            if dialog is not None:
                dialog.refuse(trouble.text)
            self.host.tell(Told(Level.STOP, trouble.text))

        self.host.worker.ask(lambda house: do(house.desk(act)), came, failed, rank=Rank.ACT, owner=self)

    def _print(self) -> None:
        if self._story is not None:
            self._labels.send("place_label", partial(_send, place=self._story.place))


def _send(printer: DeskPrinter, place: PlaceSeen) -> SendOutcome:
    from fulfill.papers import model
    from ui import printouts

    return printouts.send_label(printer, model.PlaceLabel(place.code, place.kind), f"place-{place.code}")
