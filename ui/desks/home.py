"""Home: what waits in each flow, what wants a person, the next truck, and the way to every desk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from fulfill.tone import Tone
from ui import registry, shortcuts
from ui.desks import home_state
from ui.desks.home_state import HomeState
from ui.desks.home_tiles import LARGE, DeskTile, FlowTile, NoticeTile, Tile
from ui.desks.kit import Latest, count_text, plain_label, span_text
from ui.desks.kit_fading import Fading
from ui.desks.kit_words import sentence
from ui.page import Host, Key, Page
from ui.parts.forms import scrolled
from ui.parts.paint import joined
from ui.theme.dress import follow
from ui.theme.look import look
from ui.words import tr
from ui.worker import Rank, Trouble

_EVERY_MS = 3000
_SOON_MIN = 45
_DESK_COLUMNS, _FLOW_COLUMNS = 6, 5


class HomePage(Page):
    """Where everybody begins. It is read again every few seconds while it is shown."""

    name = "home"
    help_page = "home"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._state = Latest(host, self)
        self.flows: dict[str, FlowTile] = {}
        self.desks: dict[str, DeskTile] = {}
        go = host.go
        self.truck = NoticeTile("truck", lambda: go(*self._to_truck))
        self._to_truck = ("ship", "")
        self.late = NoticeTile("clock", lambda: go("orders", "late"))
        self.held_up = NoticeTile("hold", lambda: go("orders", "waiting"))
        self.printing = NoticeTile("printer", lambda: go("papers", self._where))
        self._where = ""
        self._noticed: list[NoticeTile] = []
        self._is_noticed_large = False
        self._build()
        self._again = QTimer(self, interval=_EVERY_MS)
        self._again.timeout.connect(self.refresh)
        self.set_head(tr("Home"))
        self.set_keys(
            Key(2, tr("Find"), lambda: go("stock"), icon="find"),
            Key(3, tr("Import"), lambda: go("import"), icon="import"),
            Key(5, tr("Refresh"), self.refresh, icon="retry"),
        )

    def _build(self) -> None:
        inside = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = scrolled(inside)
        outer.addWidget(area)
        Fading(area)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look().px(6))
        self._above = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._above.addLayout(self._flow_side(), 5)
        self._above.addLayout(self._notice_side(), 3)
        whole.addLayout(self._above, 5)
        whole.addWidget(plain_label(tr("Desks"), "heading", wraps=False))
        whole.addLayout(self._desk_grid(), 3)
        follow(self, self._arrange)
        self._arrange()

    def _arrange(self) -> None:
        """Where text is large the tiles are wider and fewer stand in a row: it is scrolled then anyway."""
        is_large = look().percent >= LARGE
        ways = QBoxLayout.Direction
        self._above.setSpacing(look().px(4 if is_large else 16))
        self._above.setDirection(ways.TopToBottom if is_large else ways.LeftToRight)
        self._order_notices()
        _fill(self._desk_tiles, tuple(self.desks.values()), 4 if is_large else _DESK_COLUMNS)

    def _order_notices(self) -> None:
        """Where home is scrolled, what wants a person stands first: it is never the one that is cut."""
        is_large = look().percent >= LARGE
        order = sorted(self._notices, key=lambda tile: is_large and not tile.is_loud)
        if order != self._noticed or is_large != self._is_noticed_large:
            self._noticed, self._is_noticed_large = order, is_large
            _fill(self._notice_grid, order, 2 if is_large else 1)
            for before, after in pairwise(order):
                QWidget.setTabOrder(before, after)

    def _flow_side(self) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setSpacing(look().px(12))
        for at, flow in enumerate(registry.FLOWS):
            tile = FlowTile(flow, registry.flow_word(flow), partial(self.host.go, flow))
            self.flows[flow] = tile
            grid.addWidget(tile, at // _FLOW_COLUMNS, at % _FLOW_COLUMNS)
        _stand_together(self.flows.values())
        side = QVBoxLayout()
        side.setSpacing(look().px(4))
        side.addWidget(plain_label(tr("What waits"), "heading", wraps=False))
        side.addLayout(grid, 1)
        return side

    def _notice_side(self) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(look().px(4))
        side.addWidget(plain_label(tr("What to look at"), "heading", wraps=False))
        self._notice_grid = QGridLayout()
        self._notice_grid.setSpacing(look().px(8))
        self._notices = (self.truck, self.late, self.held_up, self.printing)
        _stand_together(self._notices)
        side.addLayout(self._notice_grid, 1)
        return side

    def _desk_grid(self) -> QGridLayout:
        self._desk_tiles = QGridLayout()
        self._desk_tiles.setSpacing(look().px(8))
        others = [desk for desk in registry.DESKS if desk.page != "home"]
        keys = shortcuts.of_desks()
        for desk in others:
            tile = DeskTile(
                desk.icon,
                registry.desk_word(desk.page),
                keys[desk.page],
                partial(self._open, desk.page),
            )
            self.desks[desk.page] = tile
        _stand_together(self.desks.values())
        return self._desk_tiles

    def _open(self, page: str) -> None:
        self.host.go(page)

    # --- what is shown --------------------------------------------------------------------------------

    def entered(self, about: str = "") -> None:  # noqa: ARG002 - home is about everything
        self.refresh()
        self._again.start()
        if self.focusWidget() is None:
            self.flows["pick"].setFocus()

    def left(self) -> None:
        self._again.stop()

    def refresh(self) -> None:
        """Read the counts again, behind everything that a person waits for."""
        if not self._state.is_asking:
            self._state.ask(home_state.read, self._show, self._cannot, rank=Rank.IDLE)

    def _cannot(self, trouble: Trouble) -> None:
        self.printing.say(tr("The database does not answer"), trouble.text, tone=Tone.STOP)

    def _show(self, state: HomeState) -> None:
        from fulfill.store.views.board import MOST

        for flow, tile in self.flows.items():
            count = state.board.waiting.get(flow)
            tile.show_count(count, is_most=count is not None and count >= MOST)
        self._show_truck(state)
        late, held_up = state.board.late, state.board.held_up
        if late:
            words = tr("They should have left before today")
            self.late.say(tr("Orders late"), words, count_text(late), Tone.STOP)
        else:
            self.late.say(tr("No order is late"), tr("All leave by their day"))
        if held_up:
            words = tr("For stock, a product, payment or address")
            self.held_up.say(tr("Orders wait"), words, count_text(held_up), Tone.LOOK)
        else:
            self.held_up.say(tr("No order waits"), tr("All are released"))
        self._show_printing(state)
        self._order_notices()
        waits = span_text(state.undecided_us) if state.undecided else ""
        note = tr("{count} undecided", count=count_text(state.undecided)) if state.undecided else ""
        self.desks["returned"].show_note(joined((note, waits)))

    def _show_truck(self, state: HomeState) -> None:
        if state.lacks:
            # A new house ships nothing: it is told how to begin in this place.
            self._to_truck = ("import", "")
            self.truck.say(*home_state.first_step(state.lacks), tone=Tone.LOOK)
            return
        self._to_truck = ("ship", "")
        truck = home_state.next_truck(state.trucks)
        missed = sum(max(each.parcels, each.missed) for each in state.trucks if each.left_min < 0)
        if truck is None:
            if missed:
                words = tr("They leave on the next working day")
                self.truck.say(tr("All trucks have left"), words, count_text(missed), Tone.LOOK)
            else:
                self.truck.say(tr("No truck comes any more today"), tr("Nothing is left to ship"))
            return
        when = sentence(home_state.left_text(truck.left_min))
        title = f"{truck.name} {truck.at:%H:%M}"
        if truck.missed:
            words = tr("{when} · will miss it at this pace", when=when)
            self.truck.say(title, words, count_text(truck.missed), Tone.STOP)
            self._to_truck = ("orders", "missing")
            return
        hurries = truck.parcels and truck.left_min <= _SOON_MIN
        to_go = tr("{when} · parcels to go", when=when) if truck.parcels else when
        figure = count_text(truck.parcels) if truck.parcels else ""
        self.truck.say(title, to_go, figure, Tone.LOOK if hurries else Tone.QUIET)

    def _show_printing(self, state: HomeState) -> None:
        stuck = state.trouble
        papers = stuck.failed + stuck.doubtful
        self._where = ""
        if papers:
            words = tr("{failed} failed, {doubtful} in doubt", failed=stuck.failed, doubtful=stuck.doubtful)
            self.printing.say(tr("Papers need you"), words, count_text(papers), Tone.STOP)
        elif stuck.parked:
            self._where = "outbox"
            words = tr("Labels or messages that did not go out")
            self.printing.say(tr("Outbox needs you"), words, count_text(stuck.parked), Tone.STOP)
        elif state.board.going_out:
            words = tr("Papers, labels and messages on their way")
            self.printing.say(tr("Going out"), words, count_text(state.board.going_out))
        else:
            self.printing.say(tr("Everything is printed"), tr("Nothing waits in the outbox"))


def _fill(grid: QGridLayout, tiles: Sequence[Tile], columns: int) -> None:
    for at, tile in enumerate(tiles):
        grid.addWidget(tile, at // columns, at % columns)
        grid.setRowStretch(at, 1 if at * columns < len(tiles) else 0)
        grid.setColumnStretch(at, 1 if at < columns else 0)


def _stand_together(tiles: Iterable[Tile]) -> None:
    group = tuple(tiles)
    for tile in group:
        tile.stand_with(group)
