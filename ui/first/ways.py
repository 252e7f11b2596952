"""The ways to begin: practise, make a new warehouse, open another. And the two that need one page only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QProgressBar

from ui.background import Background
from ui.first import making
from ui.first.frame import Step, Way
from ui.page import Key
from ui.parts.forms import Card, Field, Note, button, words
from ui.state import state
from ui.words import tr


class Welcome(Step):
    """Four large cards.

    Signals:
        practise, new, other, back_up: which one was taken.
    """

    practise = Signal()
    new = Signal()
    other = Signal()
    back_up = Signal()

    def __init__(self) -> None:
        super().__init__(
            tr("Welcome to fulfill"), tr("Receive, pick, pack, label, ship and take back: by scanning.")
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        self.ways = (
            Way(
                "box",
                tr("Practise first"),
                tr("A warehouse of invented goods with orders waiting. Nothing in it is real, try anything."),
                self.practise.emit,
            ),
            Way(
                "new",
                tr("New warehouse"),
                tr("Your own, empty: name, address, logo, badge and printers in four short pages."),
                self.new.emit,
            ),
            Way(
                "database",
                tr("Open another"),
                tr("A warehouse that is there already: a file, or a server that several stations share."),
                self.other.emit,
            ),
            Way(
                "undo",
                tr("Bring back a copy"),
                tr("After a bad day: a copy takes the place of a warehouse, and what stood there is kept."),
                self.back_up.emit,
            ),
        )
        for way in self.ways:
            row.addWidget(way)
            way.stand_with(self.ways)
        self.middle.addLayout(row, 1)

    def entered(self) -> None:
        self.ways[0].setFocus()


class Busy(Step):
    """Something takes a while: what, and how far it is."""

    def __init__(self, title: str) -> None:
        super().__init__(title, tr("It may take a minute, and goes on by itself."))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.now = Note()
        self.middle.addStretch(1)
        self.middle.addWidget(self.bar)
        self.middle.addWidget(self.now)
        self.middle.addStretch(2)

    def show_progress(self, done: int, of: int, now: str) -> None:
        self.bar.setMaximum(max(of, 1))
        self.bar.setValue(done)
        self.now.say(now or tr("Step {done} of {of}", done=min(done + 1, of), of=of))


class Practice(Step):
    """Where the practice warehouse lies, and whether an earlier one goes on.

    Signals:
        fresh: make a new one. gone_on: the one that is there will do.
    """

    fresh = Signal()
    gone_on = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__(
            tr("Practise"),
            tr("A whole shop to try out. What you do here reaches no carrier and no customer."),
        )
        self.folder = folder
        card = Card(tr("What is in it"))
        card.add(
            words(
                tr(
                    "60 products, eight aisles, eight people and {count} orders for today; papers come out as"
                    " files. Your badge is {badge}: type it, or print it later.",
                    count=making.PRACTICE_ORDERS,
                    badge=making.PRACTICE_BADGE,
                )
            )
        )
        card.add(words(tr("It is kept in {folder}", folder=str(folder)), "quiet"))
        self.middle.addWidget(card)
        self.note = Note()
        self.middle.addWidget(self.note)
        self.middle.addStretch(1)

    def entered(self) -> None:
        there = making.practice_there(self.folder)
        back = Key(11, tr("Back"), self.back.emit, icon="back")
        fresh = Key(4, tr("Begin afresh"), self.fresh.emit)
        first = Key(12, tr("Start practising"), self.fresh.emit, is_main=True)
        go_on = Key(12, tr("Go on practising"), self.gone_on.emit, is_main=True)
        self.note.say(tr("You have practised here before.") if there else "")
        self.set_keys(*((back, fresh, go_on) if there else (back, first)))


class OpenOther(Step):
    """A file, or the address of a server.

    Signals:
        opened(str): the url of a warehouse that could be opened.
    """

    opened = Signal(str)
    has_fields = True

    def __init__(self) -> None:
        super().__init__(tr("Open another warehouse"))
        self._background = Background(self)
        self.where = QLineEdit()
        self.where.setMaxLength(2000)
        self.where.returnPressed.connect(self.open)
        self.field = Field(
            tr("File or server"),
            self.where,
            tr("A file such as warehouse.db with its whole path, or postgresql://user@server/warehouse"),
            (button(tr("Browse …"), self._browse, told=tr("Choose a file")),),
        )
        card = Card()
        card.add(self.field)
        self.middle.addWidget(card)
        self.middle.addStretch(1)
        self._show_keys(is_busy=False)

    def entered(self) -> None:
        if not self.where.text():
            self.field.put(state().database)
        self.where.setFocus()
        self.where.selectAll()

    def open(self) -> None:
        url = self.where.text().strip()
        if not url:
            self.field.wrong(tr("Name a file or a server first"))
            return
        if why := making.half_named(url):
            self.field.wrong(why)
            return
        self._show_keys(is_busy=True)
        self.field.note.say(tr("Opening …"))
        self._background.run(lambda: making.look_into(url), lambda _name: self._came(url), self._failed)

    def _came(self, url: str) -> None:
        self._show_keys(is_busy=False)
        self.field.right()
        self.opened.emit(url)

    def _failed(self, why: str) -> None:
        self._show_keys(is_busy=False)
        self.field.wrong(why)

    def _show_keys(self, *, is_busy: bool) -> None:
        self.set_keys(
            Key(11, tr("Back"), self.back.emit, icon="back"),
            Key(12, tr("Open"), self.open, is_main=True, is_on=not is_busy),
        )

    def _browse(self) -> None:
        kinds = tr("Warehouses (*.db);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Open a warehouse"), self.where.text(), kinds)
        if chosen:
            self.field.put(chosen)
