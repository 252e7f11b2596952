"""The orders' desk: find one, see its whole story, and do what a desk can do to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from fulfill.messages import Level
from fulfill.store.views.desk_order import OrderStory
from fulfill.store.views.desk_orders import OrderSeen, OrdersFound, Show
from fulfill.tone import Tone
from ui.desks import orders_words as words
from ui.desks.kit import (
    Act,
    Chip,
    Chips,
    Column,
    Copies,
    DeskTable,
    Detail,
    Empty,
    Facts,
    FindField,
    Lines,
    ListDesk,
    Story,
    count_text,
    find_row,
    lay_out,
    plain_label,
)
from ui.desks.orders_acts import OrderActs
from ui.page import Host, Key, Told
from ui.parts.paint import joined
from ui.words import tr
from ui.worker import Rank

if TYPE_CHECKING:
    from ui.house import House

_FORECAST_MOST = 1000
_AT_REST = ("waiting", "released", "part_shipped")


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the list shows now, by which day, and how many each filter holds."""

    today: str
    found: OrdersFound
    tallies: dict[Show, int | None]


class OrdersPage(ListDesk):
    """Orders by number, name, SKU or tracking code; a scan of any of these shows its order."""

    name = "orders"
    help_page = "orders"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._today = date.min
        self._story: OrderStory | None = None
        self.acts = OrderActs(host, self, self.refresh)
        self.copies = Copies(host, self, self.refresh)
        self.finder = FindField(tr("Number, name, SKU or tracking"))
        self.chips = Chips(tr("Which orders"), self._chips({}))
        self._empty = Empty("orders", tr("No orders"), "")
        self.table = DeskTable(
            host, "orders", tr("Orders"), self._columns(), lambda row: row.number, self._empty
        )
        self._build()
        self.finder.wanted.connect(self._find)
        self.finder.entered.connect(lambda _text: self._to_table())
        self.chips.changed.connect(lambda _chosen: self._filter())
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _row: self.detail.setFocus())
        self.parcels.opened.connect(lambda number: host.go("parcels", number))
        self.set_head(tr("Orders"))
        self._show_keys()

    # --- what it is made of -------------------------------------------------------------------------

    def _build(self) -> None:
        hint = tr("Choose one on the left, or scan its slip, tote or label")
        self.detail = Detail(tr("The chosen order"), Empty("orders", tr("No order chosen"), hint))
        self.story, self.lines = Story(tr("The order's story")), Lines(tr("Lines of the order"))
        self.facts, self.parcels, self.papers = Facts(), Lines(tr("Parcels")), Lines(tr("Papers"))
        self._parcels_head, self._papers_head = (
            plain_label(tr("Parcels"), "heading"), plain_label(tr("Papers"), "heading"),
        )  # fmt: skip
        self._none_yet = plain_label(tr("No parcels and no papers yet: they come with packing."), "quiet")
        self.detail.add_tab("story", tr("Story"), self.story)
        self.detail.add_tab(
            "lines", tr("Lines"), self.lines, plain_label(tr("Goes to"), "heading"), self.facts
        )
        self.detail.add_tab(
            "papers", tr("Papers"),
            self._none_yet, self._parcels_head, self.parcels, self._papers_head, self.papers,
        )  # fmt: skip
        lay_out(self, find_row(self.finder, self.chips), self.table, self.detail)

    def _columns(self) -> tuple[Column[OrderSeen], ...]:
        return (
            Column("order", tr("Order"), lambda row: row.number, 116, is_strong=True),
            Column("to", tr("To"), words.to_text, 200, is_wide=True),
            Column(
                "ship_by", tr("Ship by"), lambda row: words.ship_by_text(row, self._today), 182,
                is_quiet=True,
                tone=lambda row: Tone.STOP if row.is_late else None,
                sort=lambda row: row.ship_by or "9", value=lambda row: row.ship_by,
            ),
            Column(
                "lines", tr("Lines"), lambda row: str(row.lines), 66, is_figure=True,
                sort=lambda row: row.lines, value=lambda row: row.lines,
            ),
            Column("state", tr("State"), words.state_text, 154, tone=words.state_tone),
        )  # fmt: skip

    def _chips(self, tallies: dict[Show, int | None]) -> tuple[Chip, ...]:
        texts = {
            Show.ALL: tr("All"),
            Show.LATE: tr("Late"),
            Show.MISSING: tr("Miss the truck"),
            Show.WAITING: tr("Waiting"),
            Show.HELD: tr("On hold"),
            Show.PICKING: tr("Picking"),
            Show.PACKED: tr("Packed"),
            Show.SHIPPED: tr("Shipped"),
        }
        return tuple(Chip(show, text, tallies.get(show)) for show, text in texts.items())

    def _show_keys(self) -> None:
        can_print = self._slip() is not None
        self.set_keys(
            Key(2, tr("Find"), self.finder.take_focus, icon="find"),
            Key(3, tr("Import"), self._import, icon="import"),
            Key(4, tr("Release all"), self._release_all, icon="release"),
            Key(5, tr("Refresh"), self.refresh, icon="retry"),
            Key(6, tr("Print slip"), self._print_slip, is_on=can_print, icon="print"),
        )

    # --- the list -----------------------------------------------------------------------------------

    def entered(self, about: str = "") -> None:
        """`about`: an order's number, or the name of a filter."""
        if about in list(Show):
            self.chips.choose(about)
            self.finder.forget()
            self._text = self._wanted = ""
        elif about:
            self._show_one(about)
        self.refresh()
        self.table.view.setFocus()

    def scanned(self, raw: str) -> bool:
        """An order, or what leads to one, is shown here; anything else is for the window."""

        def work(house: House) -> OrdersFound:
            from fulfill.store.views import desk_orders

            with house.warehouse.database.read() as session:
                return desk_orders.found(session, raw, house.today)

        def then(found: OrdersFound) -> None:
            if len(found.rows) == 1:
                self._show_one(found.rows[0].number)
                self.refresh()
            elif found.rows:
                self.finder.set_text_now(raw)
            else:
                self.host.go("stock", raw)

        self._one.ask(work, then, rank=Rank.ACT)
        return True

    def refresh(self) -> None:
        """Read the list, its counts and the chosen order again."""
        show, text = Show(self.chips.one or "all"), self._text

        def work(house: House) -> _Answer:
            from fulfill.outlook import outlook
            from fulfill.store.views import desk_orders

            with house.warehouse.database.read() as session:
                missing = [
                    due.job.order for due in outlook(session, house.clock.now(), most=_FORECAST_MOST).missing
                ]
                if text:
                    found = desk_orders.found(session, text, house.today)
                elif show is Show.MISSING:
                    found = desk_orders.these(session, missing, house.today)
                else:
                    found = desk_orders.listed(session, show, house.today)
                tallies = desk_orders.tallies(session, house.today) | {Show.MISSING: len(missing)}
                return _Answer(house.today, found, tallies)

        self._list.ask(work, self._show_list)

    def _show_list(self, answer: _Answer) -> None:
        self._today = date.fromisoformat(answer.today)
        found = answer.found
        self.chips.set_chips(self._chips(answer.tallies))
        self._say_empty()
        late, waiting = answer.tallies[Show.LATE], answer.tallies[Show.WAITING]
        counts = [
            tr("{count} late", count=count_text(late)) if late else "",
            tr("{count} waiting", count=count_text(waiting)) if waiting else "",
        ]
        self.set_head(tr("Orders"), " · ".join(part for part in counts if part))
        self._show_rows(self.table, found.rows, found.count, is_more=found.count is None)

    def _say_empty(self) -> None:
        if self._text:
            hint = tr(
                "Type a whole number, or how a name begins; a scan of the slip or the label finds it too."
            )
            title = tr("Nothing found for {what}", what=self._text)
            self._empty.say(title, hint, Act(tr("Show all orders"), self.finder.clear))
        elif self.chips.one in ("", Show.ALL):
            hint = tr("Orders come in by a file of your shop, or of any table program.")
            self._empty.say(tr("There are no orders yet"), hint, Act(tr("Import orders"), self._import))
        else:
            self._empty.say(tr("No order here"), tr("Nothing stands like this now. That is good."))

    def _to_table(self) -> None:
        if self.table.model.rows:
            self.table.view.setFocus()

    # --- the chosen one -----------------------------------------------------------------------------

    def _choose(self, row: OrderSeen | None) -> None:
        if row is None:
            self._choose_none()
        else:
            self._show_one(row.number)

    def _nothing_chosen(self) -> None:
        self._story = None
        self._show_keys()

    def _ask_story(self, number: str) -> None:
        def work(house: House) -> tuple[str, OrderStory | None]:
            from fulfill.store.views import desk_order

            with house.warehouse.database.read() as session:
                return house.today, desk_order.story(session, number, house.today)

        self._one.ask(work, lambda found: self._show_story(number, *found))

    def _show_story(self, number: str, today: str, story: OrderStory | None) -> None:
        self._story = story
        if story is None:
            self.detail.clear()
            told = tr("There is no order {order}. Check the number, or import it.", order=number)
            self.host.tell(Told(Level.STOP, told))
            return
        row, self._today = story.seen, date.fromisoformat(today)
        subtitle = " · ".join(p for p in (words.to_text(row), row.service) if p)
        self.detail.show_head(row.number, subtitle, row.number)
        self.detail.notice.show_text(words.why_it_waits(story))
        self.story.show_events(words.story_events(story, self._today))
        self.lines.show_lines(tuple(words.goods_line(line) for line in story.lines))
        self.parcels.show_lines(tuple(words.parcel_line(parcel) for parcel in story.parcels))
        self.papers.show_lines(tuple(words.paper_line(paper) for paper in story.papers))
        self._parcels_head.setVisible(bool(story.parcels))
        self._papers_head.setVisible(bool(story.papers))
        self._none_yet.setVisible(not story.papers and not story.parcels)
        self.facts.show_facts(words.facts(story))
        self.detail.count_tab("lines", len(story.lines))
        self._set_acts(story)
        self._show_keys()

    def _set_acts(self, story: OrderStory) -> None:
        row, number = story.seen, story.seen.number
        at_rest = row.state in _AT_REST
        waits = row.state in ("waiting", "part_shipped") and not row.on_hold
        acts: list[Act] = []
        if waits:
            # What has to be mended first is not begun with a coloured button.
            can_go = words.can_release(row)
            acts.append(Act(tr("Release now"), partial(self.acts.release, number), is_main=can_go))
        if at_rest:
            name, text = ("resume_order", tr("Resume")) if row.on_hold else ("hold_order", tr("Hold"))
            acts.append(Act(text, partial(self.acts.change, name, number), is_main=row.on_hold))
        if story.parcels:
            acts.append(Act(tr("Open parcel"), partial(self.host.go, "parcels", story.parcels[0].number)))
        if at_rest:
            whole = story.partial == "complete"
            text = tr("Ship in parts") if whole else tr("Only whole")
            acts.append(Act(text, partial(self.acts.set_partial, number, not whole)))
        if self._slip() is not None:
            acts.append(Act(tr("Print slip copy"), self._print_slip))
        if at_rest:
            acts.append(Act(tr("Cancel order"), partial(self._cancel, number), is_danger=True))
        self.detail.set_acts(*acts)

    # --- acts ---------------------------------------------------------------------------------------

    def _import(self) -> None:
        self.host.go("import")

    def _release_all(self) -> None:
        self.acts.release()

    def _cancel(self, number: str) -> None:
        question = tr("Cancel order {order}? What is promised to it becomes free.", order=number)
        act = partial(self.acts.change, "cancel_order", number)
        self.host.decide(question, tr("Cancel order"), act, is_grave=True)

    def _slip(self) -> int | None:
        """The newest slip that came out, of which a copy can be made."""
        if self._story is None:
            return None
        came_out = ("sent", "printed", "verified", "doubtful")
        slips = [p.id for p in self._story.papers if p.kind == "slip" and p.state in came_out]
        return slips[-1] if slips else None

    def _print_slip(self) -> None:
        paper = self._slip()
        if paper is None:
            told = tr("There is no slip to copy yet: it is printed when the order is packed.")
            self.host.tell(Told(Level.WARN, told))
            return
        self.copies.ask(paper, joined((tr("Packing slip"), self._wanted)))
