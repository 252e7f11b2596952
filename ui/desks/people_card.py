"""One person: name, badge, roles with what each may do, PIN; what was typed stays until it is saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from fulfill.people import Role
from fulfill.store.people_book import PersonRow
from fulfill.tone import Tone
from ui.desks.kit import Empty
from ui.desks.kit_fading import Fading
from ui.desks.kit_words import sentence
from ui.parts.forms import Check, Field, Note, button, scrolled, words
from ui.parts.wrapping import foot_of
from ui.words import tr

# What a note is called whose colour is that of a tone, in whichever scheme is worn.
_NOTES = {Tone.DONE: "ok", Tone.LOOK: "warn", Tone.STOP: "stop"}


def role_word(role: Role) -> str:
    """A role's name on the screen."""
    return {
        Role.PICKER: tr("Picker"),
        Role.PACKER: tr("Packer"),
        Role.RECEIVER: tr("Receiver"),
        Role.RETURNS: tr("Returns clerk"),
        Role.COUNTER: tr("Counter"),
        Role.SUPERVISOR: tr("Supervisor"),
        Role.ADMINISTRATOR: tr("Administrator"),
        Role.AUDITOR: tr("Auditor"),
        Role.TRAINEE: tr("Trainee"),
    }[role]


def role_means(role: Role) -> str:
    """What a role may do."""
    return {
        Role.PICKER: tr("picks, moves, replenishes, counts"),
        Role.PACKER: tr("picks, packs, ships, prints again, counts, makes kits"),
        Role.RECEIVER: tr("receives, puts away, moves, counts"),
        Role.RETURNS: tr("takes returns in, sends to suppliers, puts away"),
        Role.COUNTER: tr("counts and moves"),
        Role.SUPERVISOR: tr("all work, releases orders, voids labels, decides"),
        Role.ADMINISTRATOR: tr("settings, people, import and export; no work on goods"),
        Role.AUDITOR: tr("looks at everything, exports; changes nothing"),
        Role.TRAINEE: tr("beside another role: scans each unit, skips nothing"),
    }[role]


class PersonCard(QFrame):
    """The form on the right. `save` and `act` are what the page does."""

    def __init__(self, save: Callable[[], None], act: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(tr("The chosen person"))
        self._save, self._act = save, act
        self.person: PersonRow | None = None
        self.is_new = False
        self._may_change = self._may_unlock = False
        self._foot: QWidget | None = None
        self._has_room = True
        self.title, self.state = words("", "title"), Note()
        self.name, self.badge, self.pin = QLineEdit(), QLineEdit(), QLineEdit()
        self.name_field = Field(tr("Name"), self.name)
        self.badge_field = Field(tr("Badge"), self.badge)
        self.pin_field = Field(tr("New PIN"), self.pin, tr("4 to 12 digits; empty leaves it as it is"))
        self.roles = {role: Check(role_word(role)) for role in Role}
        self.roles_note = Note()
        self.acts = {
            "badge": button(tr("Print badge"), lambda: self._act("badge")),
            "unlock": button(tr("Unlock"), lambda: self._act("unlock")),
            "clear_pin": button(tr("Take PIN away"), lambda: self._act("clear_pin")),
            "off": button(tr("Switch off"), lambda: self._act("off"), "danger"),
            "on": button(tr("Switch on"), lambda: self._act("on")),
        }
        self.rights = Note()
        self.empty = Empty("person", tr("Choose somebody"), tr("Or scan a badge. F4 adds somebody new."))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)

    @property
    def chosen_roles(self) -> frozenset[Role]:
        return frozenset(role for role, box in self.roles.items() if box.isChecked())

    @property
    def is_filled(self) -> bool:
        """Whether there is somebody to save."""
        return self.is_new or self.person is not None

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not saved."""
        if self.is_new:
            return bool(self.name.text().strip() or self.chosen_roles or self.pin.text())
        person = self.person
        if person is None:
            return False
        return (self.name.text().strip(), self.chosen_roles, self.pin.text()) != (
            person.name,
            person.roles,
            "",
        )

    def show_person(self, row: PersonRow | None, standing: tuple[str, Tone] | None) -> None:
        """Somebody who works here, or nobody. The same again keeps what was typed."""
        is_same = row is not None and self.person is not None and row.id == self.person.id
        typed = self.is_changed and is_same
        self.person, self.is_new = row, False
        self._stack.setCurrentWidget(self.empty if row is None else self._form)
        if row is None or standing is None:
            return
        self.title.setText(row.name)
        self.state.say(sentence(standing[0]), _NOTES.get(standing[1], "soft"))
        if not typed:
            self._put(row.name, row.badge, row.roles)
        self.pin_field.label.setText(tr("New PIN") if row.has_pin else tr("PIN"))
        self._show_acts()

    def show_new(self, badge: str) -> None:
        """An empty form; one that was begun is shown again as it was left."""
        self._stack.setCurrentWidget(self._form)
        if not self.is_new:
            self.person, self.is_new = None, True
            self._put("", badge, frozenset())
        self.title.setText(tr("Somebody new"))
        self.state.say(tr("The badge can be another: scan it, or type it."))
        self._show_acts()
        self.name.setFocus()

    def show_rights(self, *, may_change: bool, may_unlock: bool) -> None:
        self._may_change, self._may_unlock = may_change, may_unlock
        self._show_acts()

    def take_badge(self, badge: str) -> bool:
        """A card with any barcode can become the badge of somebody new."""
        if self.is_new:
            self.badge_field.put(badge)
        return self.is_new

    def make_room(self, *, is_wanted: bool) -> None:
        """Somebody types on the screen: what is only pressed gives way, and the name that its field says."""
        self._has_room = not is_wanted
        self.title.setVisible(self._has_room)
        if self._foot is not None:
            self._foot.setVisible(self._has_room)

    def take_focus(self) -> None:
        if not self.name.isEnabled():
            self.acts["unlock"].setFocus()
            return
        self.name.setFocus()
        # What is typed goes on after the name, not in front of it.
        self.name.setCursorPosition(len(self.name.text()))

    def save(self) -> None:
        if (self.is_new or self.person is not None) and self._may_change:
            self._save()

    def settled(self) -> None:
        """It is saved: what stands here is no longer only typed."""
        self.is_new = False
        self.person = None
        self.pin.clear()

    def fault(self, code: str, why: str) -> None:
        """Say it at the field that it is about."""
        field = {"bad_pin": self.pin_field, "bad_name": self.name_field}.get(code)
        if code in ("badge_taken", "bad_badge"):
            field = self.badge_field
        if field is not None:
            field.wrong(why)
        else:
            self.roles_note.say(why, "stop")

    def _put(self, name: str, badge: str, roles: frozenset[Role]) -> None:
        self.name_field.put(name)
        self.badge_field.put(badge)
        self.pin_field.put("")
        self.roles_note.say("")
        for role, box in self.roles.items():
            box.setChecked(role in roles)

    def _show_acts(self) -> None:
        if self._foot is None:
            return
        person = self.person
        for widget in (self.name, self.pin, *self.roles.values()):
            widget.setEnabled(self._may_change)
        self.badge.setEnabled(self._may_change and self.is_new)
        is_there = person is not None and self._may_change
        self.acts["badge"].setVisible(is_there)
        self.acts["off"].setVisible(is_there and person is not None and person.is_active)
        self.acts["on"].setVisible(is_there and person is not None and not person.is_active)
        self.acts["clear_pin"].setVisible(is_there and person is not None and person.has_pin)
        self.acts["unlock"].setVisible(person is not None and person.failures > 0 and self._may_unlock)
        self.rights.say(
            "" if self._may_change else tr("Only an administrator changes people. Scan their badge."), "warn"
        )

    @cached_property
    def _form(self) -> QWidget:
        """Made when the first person is shown: with its desk, it would be too much for one moment."""
        self.name.setMaxLength(200)
        self.badge.setMaxLength(48)
        self.pin.setMaxLength(12)
        self.pin.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.pin.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 8, 16, 8)
        column.setSpacing(8)
        for widget in (self.title, self.state, self.rights, self.name_field):
            column.addWidget(widget)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.addWidget(self.badge_field, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.pin_field, 0, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)
        column.addWidget(words(tr("Roles"), "heading"))
        column.addWidget(self.roles_note)
        for role, box in self.roles.items():
            box.setAccessibleDescription(role_means(role))
            box.clicked.connect(lambda _on: self.roles_note.say(""))
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(box)
            meaning = words(sentence(role_means(role)), "quiet")
            meaning.setContentsMargins(38, 0, 0, 0)
            pair.addWidget(meaning)
            column.addLayout(pair)
        column.addStretch(1)
        form = QWidget()
        whole = QVBoxLayout(form)
        whole.setContentsMargins(0, 4, 4, 12)
        area = scrolled(inside)
        Fading(area, on_card=True)
        whole.addWidget(area, 1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(20, 0, 16, 0)
        foot.addWidget(foot_of(self.acts.values()))
        whole.addWidget(self._foot)
        self._foot.setVisible(self._has_room)
        self._stack.addWidget(form)
        return form
