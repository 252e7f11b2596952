"""The stock desk: one field for anything; what it is, where it lies, to whom it is promised, how it moved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from fulfill.messages import Level
from fulfill.people import Act as Allowed
from fulfill.store.views.desk_stock import Hit, Kind, Lies, Moved, Thing
from ui.desks import stock_words as words
from ui.desks.kit import (
    Act,
    Column,
    DeskTable,
    Detail,
    Empty,
    Facts,
    Findable,
    FindField,
    LabelPrinting,
    Latest,
    Lines,
    Story,
    lay_out,
    plain_label,
)
from ui.desks.stock_adjust import AdjustDialog
from ui.desks.stock_label import LABELLED, send
from ui.page import Host, Key, Told
from ui.screens import newcomer
from ui.theme import product_files
from ui.theme.icons import product_picture
from ui.theme.look import look
from ui.words import tr
from ui.worker import Rank, Trouble

if TYPE_CHECKING:
    from ui.house import House

_PICTURE = 96


@dataclass(frozen=True, slots=True)
class _Answer:
    """What was found; one thing is there with all that is known of it."""

    today: str
    hits: tuple[Hit, ...]
    thing: Thing | None
    moves: tuple[Moved, ...]
    picture: QImage | None


class StockPage(Findable):
    """Scan or type anything: product, place, tote, order, parcel, lot, serial, or how a name begins."""

    name = "stock"
    help_page = "stock"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._today = date.min
        self._text = ""
        self._thing: Thing | None = None
        self._moves: tuple[Moved, ...] = ()
        self._dialog: AdjustDialog | None = None
        self._asking, self._paging = Latest(host, self), Latest(host, self)
        self._labels = LabelPrinting(host, self)
        self.finder = FindField(tr("Scan or type anything: product, place, tote, order, lot, serial, name"))
        self.hits = self._hit_table()
        self.table = self._lies_table()
        self.first = Empty("stock", tr("What lies where?"), _hint())
        self._build()
        self.finder.wanted.connect(self._find)
        self.hits.opened.connect(self._open_hit)
        self.hits.chosen.connect(self._preview)
        self.table.chosen.connect(lambda _row: self._set_acts())
        self.table.opened.connect(self._go_to)
        self.set_head(tr("Stock"))
        self._show_keys()

    # --- what it is made of -------------------------------------------------------------------------

    def _build(self) -> None:
        hint = tr("Scan something, or type how its name begins")
        self.detail = Detail(tr("What was found"), Empty("find", tr("Nothing chosen"), hint))
        self.picture = plain_label("", wraps=False)
        self.picture.setAccessibleName(tr("Picture of the product"))
        self.facts, self.promises, self.story = Facts(), Lines(tr("Promised to")), Story(tr("Moves"))
        self.no_promise = plain_label(tr("None of it is promised to an order."), "quiet")
        self.more = QPushButton(tr("Older moves"))
        self.more.clicked.connect(self._older)
        self.promises.opened.connect(lambda order: self.host.go("orders", order))
        self.detail.add_tab("moves", tr("Moves"), self.story, self.more)
        self.detail.add_tab("promised", tr("Promised"), self.promises, self.no_promise)
        self.detail.add_tab("about", tr("Data"), self.picture, self.facts)
        self.stack = QStackedWidget()
        for widget in (self.first, self.hits, self.table):
            self.stack.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.finder)
        lay_out(self, row, self.stack, self.detail)

    def _hit_table(self) -> DeskTable:
        columns: tuple[Column[Hit], ...] = (
            Column("what", tr("What"), lambda hit: words.kind_word(hit.kind), 130, is_quiet=True),
            Column("code", tr("Code"), lambda hit: hit.code, 180, is_strong=True),
            Column("name", tr("Name"), words.hit_words, 240, is_wide=True),
        )
        empty = Empty("find", tr("Nothing found"), "")
        key = _hit_key
        return DeskTable(self.host, "found", tr("What it can be"), columns, key, empty)

    def _lies_table(self) -> DeskTable:
        columns: tuple[Column[Lies], ...] = (
            Column("place", tr("Place"), words.place_shown, 118, is_strong=True, is_wide=True,
                   least=160),
            Column("sku", tr("Product"), lambda row: f"{row.sku} · {row.name}", 170, is_wide=True),
            Column("finer", tr("Lot, serial, tote"), words.finer, 140, is_wide=True, least=150),
            Column("expires", tr("Good until"), lambda row: words.expiry(row.expires_on), 118, is_quiet=True,
                   sort=lambda row: row.expires_on, value=lambda row: row.expires_on),
            Column("on_hand", tr("There"), lambda row: str(row.on_hand), 72, is_figure=True,
                   sort=lambda row: row.on_hand, value=lambda row: row.on_hand),
            Column("held", tr("Promised"), lambda row: str(row.held) if row.held else "", 96, is_figure=True,
                   sort=lambda row: row.held, value=lambda row: row.held),
            Column("status", tr("State"), lambda row: words.status(row, self._today.isoformat())[0], 118,
                   tone=lambda row: words.status(row, self._today.isoformat())[1]),
            Column("since", tr("Since"), lambda row: words.since(row.since_us, self._today), 122,
                   is_quiet=True, sort=lambda row: row.since_us),
        )  # fmt: skip
        empty = Empty("stock", tr("None in the building"), tr("Its moves on the right tell where it went."))
        return DeskTable(self.host, "stock", tr("Where it lies"), columns, lambda row: row.key, empty)

    def _show_keys(self) -> None:
        can_print = self._thing is not None and self._thing.hit.kind in LABELLED
        self.set_keys(
            Key(2, tr("Find"), self.finder.take_focus, icon="find"),
            Key(4, tr("Adjust"), self._adjust, is_on=self._lies() is not None, icon="count"),
            Key(5, tr("Refresh"), self.refresh, icon="retry"),
            Key(6, tr("Print label"), self._print, is_on=can_print, icon="print"),
        )  # fmt: skip

    # --- finding ------------------------------------------------------------------------------------

    def gives_way(self) -> tuple[QWidget, ...]:
        return (self.detail,)

    def entered(self, about: str = "") -> None:
        """`about`: any code or name."""
        if about:
            newcomer.greet(self, about, goes_back=True)
            self.finder.set_text_now(about)
        elif self._text:
            self.refresh()
        self.finder.take_focus()

    def scanned(self, raw: str) -> bool:
        """Whatever is scanned is looked up here."""
        newcomer.greet(self, raw, goes_back=False)
        self.finder.show_scanned(raw)
        self._find(raw)
        return True

    def refresh(self) -> None:
        self._ask(self._text, self._thing.hit if self._thing else None)

    def _find(self, text: str) -> None:
        self._text = text
        self._ask(text, None)

    def _open_hit(self, hit: Hit) -> None:
        self.finder.set_text_now(hit.code)

    def _preview(self, hit: Hit | None) -> None:
        if hit is not None:
            self._ask("", hit, keeps_list=True)

    def _ask(self, text: str, hit: Hit | None, *, keeps_list: bool = False) -> None:
        side = look().px(_PICTURE)

        def work(house: House) -> _Answer:
            from fulfill.clock import microseconds
            from fulfill.store.views import desk_stock

            desk = house.desk(Allowed.READ)
            moment = desk_stock.moment_of(
                desk.person, house.profile, microseconds(house.clock.now()), house.today
            )
            with house.warehouse.database.read() as session:
                hits = (hit,) if hit is not None else desk_stock.find(session, text, moment)
                if len(hits) != 1:
                    return _Answer(house.today, hits, None, (), None)
                found = desk_stock.thing(session, hits[0], moment)
                moves = desk_stock.moves(session, hits[0])
            image = found.product.image if found.product else ""
            return _Answer(
                house.today, hits, found, moves, product_files.load(image, side) if image else None
            )

        self._asking.ask(work, partial(self._show, keeps_list=keeps_list), rank=Rank.ACT)

    def _show(self, answer: _Answer, *, keeps_list: bool) -> None:
        self._today = date.fromisoformat(answer.today)
        if answer.thing is not None:
            self._show_thing(answer.thing, answer.moves, answer.picture, keeps_list=keeps_list)
            return
        self._thing = None
        self.detail.clear()
        self._show_keys()
        if not self._text:
            self.stack.setCurrentWidget(self.first)
            self.set_head(tr("Stock"))
            return
        shown = tr("Nothing here is called {what}", what=self._text[:60])
        self.hits.empty.say(shown, tr("Check the code, or type how a name or an SKU begins."))
        self.stack.setCurrentWidget(self.hits)
        self.hits.show_rows(answer.hits)
        self.set_head(tr("Stock"), tr("It can be several things") if answer.hits else "")

    def _show_thing(
        self, thing: Thing, moves: tuple[Moved, ...], picture: QImage | None, *, keeps_list: bool
    ) -> None:
        self._thing, self._moves = thing, moves
        hit = thing.hit
        self.detail.show_head(words.side(hit.code), words.subtitle(thing), hit.code)
        self.promises.show_lines(tuple(words.promise_line(each, self._today) for each in thing.promised))
        self.no_promise.setVisible(not thing.promised)
        self.detail.count_tab("promised", len(thing.promised) or None)
        self.facts.show_facts(words.facts(thing))
        self._show_picture(thing, picture)
        self._show_moves()
        if not keeps_list:
            self.table.hide_columns(*_needless(thing))
            self.table.show_rows(thing.lies)
            self.stack.setCurrentWidget(self.table)
            if self.table.current is None:
                self.table.choose_first()
            self.set_head(tr("Stock"), f"{words.side(hit.code)} · {words.subtitle(thing)}")
        self._set_acts()

    def _show_picture(self, thing: Thing, picture: QImage | None) -> None:
        product = thing.product
        self.picture.setVisible(product is not None)
        if product is None:
            return
        if picture is not None:
            self.picture.setPixmap(QPixmap.fromImage(picture))
            return
        colours = look().colours
        # A file is read in the other thread only; here a drawing is chosen by its name.
        image = "" if "/" in product.image or "\\" in product.image else product.image
        kind = product.sku or product.category
        self.picture.setPixmap(product_picture(image, kind, look().px(_PICTURE), colours.ink, colours.accent))

    def _show_moves(self) -> None:
        self.story.show_events(tuple(words.move_event(moved, self._today) for moved in self._moves))
        self.more.setVisible(len(self._moves) > 0 and len(self._moves) % 50 == 0)

    def _older(self) -> None:
        thing = self._thing
        if thing is None or not self._moves:
            return
        before = self._moves[-1].seq

        def work(house: House) -> tuple[Moved, ...]:
            from fulfill.store.views import desk_stock

            with house.warehouse.database.read() as session:
                return desk_stock.moves(session, thing.hit, before)

        def then(older: tuple[Moved, ...]) -> None:
            self._moves += older
            self._show_moves()
            self.more.setVisible(bool(older) and len(older) % 50 == 0)

        self._paging.ask(work, then)

    # --- acts ---------------------------------------------------------------------------------------

    def _lies(self) -> Lies | None:
        """The row that an adjustment would be about."""
        is_shown = self.stack.currentWidget() is self.table
        return self.table.current if is_shown and self._thing is not None else None

    def _set_acts(self) -> None:
        thing, lies = self._thing, self._lies()
        if thing is None:
            return
        hit, acts = thing.hit, []
        if hit.kind is Kind.ORDER:
            acts.append(Act(tr("Open order"), partial(self.host.go, "orders", hit.code), is_main=True))
        if hit.kind is Kind.PARCEL:
            acts.append(Act(tr("Open parcel"), partial(self.host.go, "parcels", hit.code), is_main=True))
        if lies is not None:
            acts.append(Act(tr("Adjust"), self._adjust))
        if hit.kind in LABELLED:
            acts.append(Act(tr("Print label"), self._print))
        if lies is not None and hit.kind is not Kind.PLACE and (there := words.goes_to(lies)):
            acts.append(Act(tr("Show {code}", code=there), partial(self.finder.set_text_now, there)))
        if lies is not None and hit.kind is not Kind.PRODUCT:
            acts.append(Act(tr("Show {code}", code=lies.sku), partial(self.finder.set_text_now, lies.sku)))
        self.detail.set_acts(*acts)
        self._show_keys()

    def _go_to(self, lies: Lies) -> None:
        """Enter on a row: from a product to its place, from a place to its product."""
        is_product = self._thing is not None and self._thing.product is not None
        self.finder.set_text_now((words.goes_to(lies) if is_product else "") or lies.sku)

    def _adjust(self) -> None:
        lies = self._lies()
        if lies is None:
            self.host.tell(Told(Level.WARN, tr("Choose a row on the left first: what is to be put right?")))
            return
        self._dialog = AdjustDialog(lies, self)
        self._dialog.wanted.connect(partial(self._book, self._dialog, lies))
        self._dialog.open()

    def _book(self, dialog: AdjustDialog, lies: Lies, now: int, reason: str) -> None:
        def work(house: House) -> str:
            from fulfill import desk
            from fulfill.store.stock_desk import Adjustment

            what = Adjustment(
                lies.sku, lies.place, lies.on_hand, now, lies.plate, lies.lot, lies.expires_on, lies.serial
            )
            return desk.adjust_stock(house.desk(Allowed.OVERRIDE), what, reason)

        def done(said: str) -> None:
            dialog.accept()
            self.host.tell(Told(Level.OK, said))
            self.refresh()

        def failed(trouble: Trouble) -> None:
            dialog.refuse(trouble.text)
            self.host.tell(Told(Level.STOP, trouble.text))

        self.host.worker.ask(work, done, failed, rank=Rank.ACT, owner=dialog)

    def _print(self) -> None:
        thing = self._thing
        if thing is not None and thing.hit.kind in LABELLED:
            self._labels.send(LABELLED[thing.hit.kind], partial(send, thing=thing))


def _hint() -> str:
    return tr(
        "Scan a product, a place, a tote, an order, a parcel or a lot, or type how a name begins:"
        " here stands what it is, where it lies, and who did what with it."
    )


def _needless(thing: Thing) -> tuple[str, ...]:
    """Columns that would say nothing, or the same in each row."""
    plain: tuple[str, ...] = () if any(words.finer(lies) for lies in thing.lies) else ("finer",)
    if not any(lies.held for lies in thing.lies):
        # The room goes to lots and best-before days, which are long.
        plain = (*plain, "held")
    if not any(lies.expires_on for lies in thing.lies):
        plain = (*plain, "expires")
    if thing.product is not None:
        return ("sku", *plain)
    is_one_place = thing.hit.kind in (Kind.PLACE, Kind.PLATE, Kind.PARCEL)
    return ("place" if is_one_place else "since", *plain)


def _hit_key(hit: Hit) -> str:
    return f"{hit.kind} {hit.ref} {hit.code}"
