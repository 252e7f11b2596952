"""Packing errors: by packer, by product, by kind, in a period; and the very scans behind each figure.

It is read over a connection and in a thread of its own: adding up a month of a journal takes longer than a
scan may wait.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from fulfill.messages import Level
from fulfill.store.views.desk_pack_errors import MOST, By, ErrorEvent, ErrorsOf
from ui.background import Background
from ui.desks import errors_words as words
from ui.desks.kit import Chip, Chips, DeskTable, Detail, Empty, Facts, Lines, lay_out, plain_label
from ui.page import Host, Key, Page, Told
from ui.parts.forms import Choice
from ui.words import tr

if TYPE_CHECKING:
    from ui.house import House

_LETTERS = 16  # of the longest period


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was asked for; an answer to anything older is not shown."""

    number: int
    by: By
    since: str
    until: str


class ErrorsPage(Page):
    """Opened from the people's desk. `entered` takes "person", "sku" or "error"."""

    name = "errors"
    help_page = "people"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._background = Background(self)
        self._day, self._url, self._asked = date.min, "", 0
        self._last = _Asked(0, By.PERSON, "", "")
        self.by = Chips(
            tr("By whom or what"),
            (
                Chip(By.PERSON, tr("By packer")),
                Chip(By.PRODUCT, tr("By product")),
                Chip(By.KIND, tr("By kind")),
            ),
        )
        self.period = Choice(words.period_words())
        self.period.setMinimumContentsLength(_LETTERS)
        self.period.choose("week")
        self.period.setAccessibleName(tr("Period"))
        self.tables = {by: self._table(by) for by in By}
        self.stack = QStackedWidget()
        self._build()
        self.set_head(tr("Packing errors"))
        self._show_keys()

    def _table(self, by: By) -> DeskTable:
        empty = Empty("done", tr("No packing errors"), tr("Choose another period."))
        name = f"errors-{by}"
        table = DeskTable(
            self.host, name, tr("Packing errors"), words.columns(by), lambda row: row.name or "-", empty
        )
        if by is By.KIND:
            table.hide_columns("kinds", "packed", "rate")
        table.chosen.connect(self._choose)
        table.opened.connect(lambda _row: self.detail.setFocus())
        return table

    def _build(self) -> None:
        hint = tr("Choose one on the left to see the scans behind it")
        self.detail = Detail(tr("The chosen one"), Empty("info", tr("Nothing chosen"), hint))
        self.facts, self.events = Facts(), Lines(tr("The scans behind it"))
        self.more = plain_label("", "quiet")
        self.detail.add_tab("events", tr("Scans"), self.events, self.more)
        self.detail.add_tab("about", tr("Sums"), self.facts)
        for table in self.tables.values():
            self.stack.addWidget(table)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.by, 1)
        above.addWidget(self.period)
        lay_out(self, above, self.stack, self.detail)
        self.by.changed.connect(lambda _chosen: self._turn())
        self.period.currentIndexChanged.connect(lambda _at: self.refresh())
        self.events.opened.connect(partial(self.host.go, "journal"))

    def _show_keys(self) -> None:
        can_save = bool(self.table.model.rows)
        self.set_keys(
            Key(2, tr("Period"), self.period.setFocus, icon="calendar"),
            Key(3, tr("Save CSV"), self._save, is_on=can_save, icon="export"),
            Key(5, tr("Refresh"), self.refresh, icon="retry"),
            Key(6, tr("People"), lambda: self.host.go("people"), icon="people"),
        )

    def _save(self) -> None:
        self.table.export_shown()

    @property
    def table(self) -> DeskTable:
        """The list that is shown now."""
        return self.tables[By(self.by.one)]

    # --- reading --------------------------------------------------------------------------------------

    def entered(self, about: str = "") -> None:
        if about in list(By):
            self.by.choose(about)
        self._turn()
        self.table.view.setFocus()

    def _turn(self) -> None:
        self.stack.setCurrentWidget(self.table)
        self.detail.clear()
        self.refresh()

    def refresh(self) -> None:
        """Add up what went wrong in the period."""

        def know(house: House) -> tuple[str, str]:
            return house.url, house.today

        self.host.worker.ask(know, self._ask, owner=self)

    def _ask(self, known: tuple[str, str]) -> None:
        self._url, self._day = known[0], date.fromisoformat(known[1])
        self._asked += 1
        days = words.days_of(self.period.value, self._day)
        self._last = asked = _Asked(self._asked, By(self.by.one), *days)
        self._background.run(
            partial(read_groups, self._url, asked.by, *days), partial(self._show, asked), self._failed
        )

    def _show(self, asked: _Asked, rows: tuple[ErrorsOf, ...]) -> None:
        if asked.number != self._asked:
            return
        table = self.tables[asked.by]
        table.show_rows(rows)
        if table.current is None:
            table.choose_first()
        if not rows:
            self.detail.clear()
        self._show_keys()

    def _failed(self, why: str) -> None:
        self.host.tell(Told(Level.STOP, why))

    # --- the chosen one ---------------------------------------------------------------------------------

    def _choose(self, row: ErrorsOf | None) -> None:
        if row is None:
            self.detail.clear()
            return
        by, asked = self._last.by, self._last
        self.detail.show_head(words.name_of(row, by), words.kinds_text(row) if by is not By.KIND else "")
        self.facts.show_facts(words.facts(row, by))
        self.events.show_lines(())
        self.more.setText(tr("Reading …"))
        self._background.run(
            partial(read_events, self._url, by, row.name, asked.since, asked.until),
            partial(self._show_events, asked, row),
            self._failed,
        )

    def _show_events(self, asked: _Asked, row: ErrorsOf, found: tuple[ErrorEvent, ...]) -> None:
        current = self.table.current
        if asked.number != self._asked or current is None or current.name != row.name:
            return
        self.events.show_lines(tuple(words.event_line(event, self._day) for event in found[:MOST]))
        self.detail.count_tab("events", row.count)
        more = tr("The newest {count} are shown", count=MOST) if len(found) > MOST else ""
        self.more.setText(more)
        self.more.setVisible(bool(more))


def read_groups(url: str, by: By, since: str, until: str) -> tuple[ErrorsOf, ...]:
    """Raises StoreUnavailable."""
    from fulfill.store.views import desk_pack_errors
    from fulfill.store.warehouse import open_warehouse

    warehouse = open_warehouse(url)
    try:
        with warehouse.database.read() as session:
            return desk_pack_errors.grouped(session, by, since, until)
    finally:
        warehouse.close()


def read_events(url: str, by: By, name: str, since: str, until: str) -> tuple[ErrorEvent, ...]:
    """Raises StoreUnavailable."""
    from fulfill.store.views import desk_pack_errors
    from fulfill.store.warehouse import open_warehouse

    warehouse = open_warehouse(url)
    try:
        with warehouse.database.read() as session:
            return desk_pack_errors.events(session, by, name, since, until)
    finally:
        warehouse.close()
