"""Who works here: badges, roles and PINs. An administrator changes them, everybody may look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property

from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from fulfill.adapters.printing import DeskPrinter
from fulfill.errors import Refused
from fulfill.messages import Level, Message
from fulfill.people import Act as May
from fulfill.people import Person, Role
from fulfill.store.people_book import PersonRow
from fulfill.tone import Tone
from ui import printouts
from ui.background import Background
from ui.desks.kit import Chip, Chips, Column, DeskTable, Empty, FindField, Latest, Sides, find_row
from ui.desks.kit_sight import keep_in_sight
from ui.desks.people_card import PersonCard, role_word
from ui.house import House
from ui.page import Host, Key, Page, Told
from ui.parts.touchkeys import TouchKeys
from ui.theme.look import look
from ui.words import say, tr
from ui.worker import Rank, Trouble


@dataclass(frozen=True, slots=True)
class Shown:
    """Everybody, and what who is here may do with them."""

    people: tuple[PersonRow, ...]
    me: Person | None
    now_us: int

    @property
    def may_change(self) -> bool:
        return self.me is not None and self.me.may(May.SETTINGS)

    @property
    def may_unlock(self) -> bool:
        return self.me is not None and (self.me.may(May.OVERRIDE) or self.may_change)


def _read(house: House) -> Shown:
    from fulfill.clock import microseconds
    from fulfill.store import people_book

    with house.warehouse.database.read() as session:
        people = tuple(people_book.everybody(session))
    return Shown(people, house.person, microseconds(house.clock.now()))


def standing(row: PersonRow, now_us: int) -> tuple[str, Tone]:
    """How it stands with a badge, in a word."""
    from fulfill.store.logins import TRIES_MAX

    if not row.is_active:
        return tr("switched off"), Tone.QUIET
    if row.failures >= TRIES_MAX:
        return tr("locked"), Tone.STOP
    if row.locked_until_us > now_us:
        until = datetime.fromtimestamp(row.locked_until_us / 1_000_000, UTC).astimezone()
        return tr("locked until {time}", time=f"{until:%H:%M}"), Tone.LOOK
    return tr("ready"), Tone.DONE


class PeoplePage(Page):
    """The list on the left, one person on the right."""

    name = "people"
    help_page = "people"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._latest = Latest(host, self)
        self._background = Background(self)
        self._shown = Shown((), None, 0)
        self._is_filling = False
        self.finder = FindField(tr("Find name or badge"))
        self.filter = Chips(
            tr("Which people"),
            (Chip("here", tr("Work here")), Chip("off", tr("Switched off")), Chip("locked", tr("Locked"))),
        )
        empty = Empty("people", tr("Nobody is found"), tr("Find another name, or add somebody with F4."))
        self.table = DeskTable(host, "people", tr("People"), self._columns(), lambda row: row.badge, empty)
        self.touch = TouchKeys()
        self.touch.hide()
        self._build()
        self.set_head(tr("People"))

    @cached_property
    def card(self) -> PersonCard:
        """The form on the right, made when it is needed: with the list, it is too much for one turn."""
        made = PersonCard(self._save, self._act)
        sizes, blank = self._sides.sizes(), self._sides.replaceWidget(1, made)
        self._sides.setSizes(sizes)
        if blank is not None:
            blank.deleteLater()
        return made

    def entered(self, about: str = "") -> None:
        if about:
            self.finder.set_text_now(about)
        self.refresh()
        self.table.view.setFocus()

    def refresh(self, then: str = "") -> None:
        """Read everybody again; `then` is the badge to show."""
        self._latest.ask(_read, lambda shown: self._show(shown, then))

    def scanned(self, raw: str) -> bool:
        """A badge shows its owner; a new one goes into the form of somebody new."""
        badge = raw.strip()
        found = next((row for row in self._shown.people if row.badge in (badge, badge.upper())), None)
        if found is None:
            return self.card.take_badge(badge)
        self.filter.choose("here" if found.is_active else "off")
        self.finder.clear()
        self._fill()
        self.table.choose(found.badge)
        return True

    def _show(self, shown: Shown, then: str) -> None:
        self._shown = shown
        self.card.show_rights(may_change=shown.may_change, may_unlock=shown.may_unlock)
        locked = [row for row in shown.people if standing(row, shown.now_us)[1] in (Tone.STOP, Tone.LOOK)]
        active = sum(row.is_active for row in shown.people)
        self.filter.set_chips(
            (
                Chip("here", tr("Work here"), active),
                Chip("off", tr("Switched off"), len(shown.people) - active),
                Chip("locked", tr("Locked"), len(locked)),
            )
        )
        self.set_head(tr("People"), tr("{count} work here", count=active))
        self._fill()
        if then:
            self.table.choose(then)
        self._show_keys()

    def _show_keys(self) -> None:
        may = self._shown.may_change
        self.set_keys(
            Key(2, tr("Find"), self.finder.take_focus, icon="find"),
            Key(4, tr("Add"), self._add, is_on=may, icon="new"),
            Key(5, tr("Refresh"), self.refresh),
            Key(6, tr("Errors"), lambda: self.host.go("errors"), icon="info"),
            Key(8, tr("Keyboard"), self._toggle_touch),
            Key(12, tr("Save"), self.card.save, is_main=True, is_on=may and self.card.is_filled),
        )

    def _toggle_touch(self) -> None:
        is_wanted = not self.touch.isVisible()
        self.touch.setVisible(is_wanted)
        self.card.make_room(is_wanted=is_wanted)
        if is_wanted and not isinstance(QApplication.focusWidget(), QLineEdit):
            # What is pressed goes somewhere: to the person that is shown, else to the search.
            if self.card.is_filled and self.card.name.isEnabled():
                self.card.take_focus()
            else:
                self.finder.take_focus()
        keep_in_sight(self)

    def _fill(self) -> None:
        wanted, word = self.filter.one, self.finder.text().strip().casefold()
        now_us = self._shown.now_us

        def fits(row: PersonRow) -> bool:
            is_locked = standing(row, now_us)[1] in (Tone.STOP, Tone.LOOK)
            fitting = {"here": row.is_active, "off": not row.is_active, "locked": is_locked}[wanted]
            return fitting and (word in row.name.casefold() or row.badge.casefold().startswith(word))

        rows = [row for row in self._shown.people if fits(row)]
        self._is_filling = True
        self.table.show_rows(rows, len(self._shown.people))
        self._is_filling = False

    def _columns(self) -> tuple[Column[PersonRow], ...]:
        def state(row: PersonRow) -> tuple[str, Tone]:
            return standing(row, self._shown.now_us)

        return (
            Column("name", tr("Name"), lambda row: row.name, 150, is_strong=True, is_wide=True),
            Column("badge", tr("Badge"), lambda row: row.badge, 108, is_quiet=True),
            Column("roles", tr("Roles"), lambda row: _roles(row.roles), 150, is_wide=True),
            Column("pin", tr("PIN"), lambda row: tr("Yes") if row.has_pin else tr("No"), 56, is_quiet=True),
            Column("state", tr("State"), lambda row: state(row)[0], 140, tone=lambda row: state(row)[1]),
        )

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(find_row(self.finder, self.filter))
        column.addWidget(self.table, 1)
        blank = QFrame()
        blank.setObjectName("card")
        sides = self._sides = Sides(left, blank)
        # In larger text the buttons at the card's foot still stand side by side.
        more = max(look().percent - 100, 0)
        sides.setSizes([690 - more, 430 + more])
        outer.addWidget(sides, 1)
        outer.addWidget(self.touch)
        self.finder.wanted.connect(lambda _text: self._fill())
        self.filter.changed.connect(lambda _names: self._fill())
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(lambda _row: self.card.take_focus())

    # --- acts ---------------------------------------------------------------------------------------

    def _chosen(self, row: PersonRow | None) -> None:
        if self.card.is_new and (row is None or self._is_filling):
            return
        self.card.show_person(row, standing(row, self._shown.now_us) if row else None)
        self._show_keys()

    def _add(self) -> None:
        self.card.show_new(printouts.fresh_code())
        self._show_keys()

    def _save(self) -> None:
        """The form as it is now: somebody new, or what is changed of somebody."""
        from fulfill import people_desk

        card, person = self.card, self.card.person
        name, roles, pin = card.name.text().strip(), card.chosen_roles, card.pin.text().strip()
        badge = card.badge.text().strip()

        def save(house: House) -> str:
            desk = house.desk(May.SETTINGS)
            people_desk.pin_of(pin)
            if person is None:
                people_desk.add(desk, badge, name, roles, pin)
                return badge
            if (person.name, person.roles) != (name, roles):
                people_desk.change(desk, person.id, name, roles)
            if pin:
                people_desk.set_pin(desk, person.id, pin)
            return person.badge

        self._do(save, tr("Saved"))

    def _act(self, act: str) -> None:
        person = self.card.person
        if person is None:
            return
        match act:
            case "badge":
                self._print_badge(person)
            case "off":
                question = tr("Switch the badge of {name} off? Their work so far stays.", name=person.name)
                self.host.decide(question, tr("Switch off"), lambda: self._switch(person, is_active=False))
            case "on":
                self._switch(person, is_active=True)
            case "clear_pin":
                question = tr("Take the PIN of {name} away? Then the badge alone opens.", name=person.name)
                self.host.decide(question, tr("Take away"), lambda: self._clear_pin(person))
            case "unlock":
                self._unlock(person)

    def _switch(self, person: PersonRow, *, is_active: bool) -> None:
        from fulfill import people_desk

        def switch(house: House) -> str:
            people_desk.switch(house.desk(May.SETTINGS), person.id, is_active=is_active)
            return person.badge

        self._do(switch, tr("The badge is on again") if is_active else tr("The badge is switched off"))

    def _clear_pin(self, person: PersonRow) -> None:
        from fulfill import people_desk

        def clear(house: House) -> str:
            people_desk.set_pin(house.desk(May.SETTINGS), person.id, "")
            return person.badge

        self._do(clear, tr("{name} has no PIN now", name=person.name))

    def _unlock(self, person: PersonRow) -> None:
        from fulfill import people_desk

        def unlock(house: House) -> str:
            may_override = house.person is not None and house.person.may(May.OVERRIDE)
            people_desk.unlock(house.desk(May.OVERRIDE if may_override else May.SETTINGS), person.id)
            return person.badge

        self._do(unlock, tr("{name} may come in again", name=person.name))

    def _do(self, work: Callable[[House], str], said: str) -> None:
        def guarded(house: House) -> str | Message:
            try:
                return work(house)
            except Refused as refused:
                return refused.message

        def done(result: str | Message) -> None:
            if isinstance(result, Message):
                self.card.fault(result.code, say(result))
                self.host.tell(Told(Level.STOP, say(result)))
                return
            self.card.settled()
            self.host.tell(Told(Level.DONE, said))
            self.refresh(result)

        def failed(trouble: Trouble) -> None:
            self.host.tell(Told(Level.STOP, trouble.text))

        self.host.worker.ask(guarded, done, failed, rank=Rank.ACT, owner=self)

    def _print_badge(self, person: PersonRow) -> None:
        """Whoever holds a badge is taken for its owner: only an administrator prints one."""

        def printer(house: House) -> DeskPrinter:
            from fulfill.bootstrap import printers_of

            desk = house.desk(May.SETTINGS)
            return printers_of(house.warehouse)(desk.station, "badge")

        def send(opened: DeskPrinter) -> None:
            self._background.run(
                lambda: printouts.send_badge(opened, person.name, person.badge, _roles(person.roles)),
                lambda outcome: self._tell_print(*printouts.told(outcome)),
                lambda why: self._tell_print(why, "stop"),
            )

        self.host.worker.ask(
            printer, send, lambda trouble: self._tell_print(trouble.text, "stop"), rank=Rank.ACT, owner=self
        )

    def _tell_print(self, said: str, tone: str) -> None:
        level = {"ok": Level.OK, "warn": Level.WARN}.get(tone, Level.STOP)
        self.host.tell(Told(level, said))


def _roles(roles: frozenset[Role]) -> str:
    if len(roles) == len(Role):
        return tr("all roles")
    return ", ".join(role_word(role) for role in Role if role in roles)
