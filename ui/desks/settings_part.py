"""What every section of the settings is; and one of fields that are read when shown, and saved together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fulfill.messages import Level
from fulfill.people import Act
from ui.house import House
from ui.page import Host, Key, Told
from ui.parts.forms import Field
from ui.retold import retold
from ui.words import tr
from ui.worker import Rank, Trouble

Saving = Callable[[House, dict[str, str]], dict[str, str]]
"""Saves what was changed, by name, and gives back what is wrong, by name; {} where all is saved."""


class Section(QWidget):
    """One section.

    Signals:
        keyed: its keys are others now.
    """

    keyed = Signal()

    @classmethod
    def named(cls) -> str:
        """Its title, in the language of the screen."""
        return ""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self.host = host
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 8, 0)
        self.column.setSpacing(16)

    def entered(self) -> None:
        """Shown now: read again what may be another meanwhile; what was typed and not saved stays."""

    def scanned(self, raw: str) -> bool:  # noqa: ARG002 - most sections want no scan
        return False

    def keys(self) -> tuple[Key, ...]:
        return ()


class FormSection(Section):
    """A section whose `fields` are saved by F12, under the names their settings have."""

    def __init__(self, host: Host, saving: Saving) -> None:
        super().__init__(host)
        self.fields: dict[str, Field] = {}
        self.kept: dict[str, str] = {}
        self.draft: dict[str, str] = {}
        self.may_change = True
        self.is_saving = False
        self._saving = saving

    def keys(self) -> tuple[Key, ...]:
        is_changed = bool(self.kept and self.changes())
        is_on = self.may_change and is_changed and not self.is_saving
        return (
            Key(3, tr("Undo changes"), self.revert, is_on=is_changed),
            Key(12, tr("Save"), self.save, is_main=True, is_on=is_on),
        )

    def field(self, name: str, field: Field) -> Field:
        """A field that is saved under this name."""
        self.fields[name] = field
        field.changed.connect(self.keyed)
        return field

    def changes(self) -> dict[str, str]:
        """What was typed and is not saved, by name."""
        now = {name: self.value(name) for name in self.fields}
        return {name: text for name, text in now.items() if text != self.kept.get(name, "")}

    def value(self, name: str) -> str:
        return self.fields[name].text.strip()

    def put(self, name: str, text: str) -> None:
        self.fields[name].put(text)

    def show_kept(self, kept: dict[str, str]) -> None:
        """What is saved now; a field in which nothing was typed follows it."""
        typed = self.changes() if self.kept else {}
        # Each field tells that it is another; the keys are asked for once, when all of them are.
        was_silent = self.blockSignals(True)  # noqa: FBT003 - as Qt has it
        self._fill(kept, typed)
        self.blockSignals(was_silent)
        self.keyed.emit()

    def _fill(self, kept: dict[str, str], typed: dict[str, str]) -> None:
        self.kept = dict.fromkeys(self.fields, "") | kept
        for name, text in self.draft.items():
            self.put(name, text)
        typed |= self.draft
        self.draft = {}
        for name in self.fields:
            if name not in typed:
                self.put(name, self.kept[name])
                # A choice shows what holds where nothing is kept; that is no change.
                self.kept[name] = self.value(name)

    def take_draft(self, changes: dict[str, str]) -> None:
        """What was typed before this section was made anew; it stands again once what is kept is read."""
        self.draft = changes

    def revert(self) -> None:
        """Forget what was typed."""
        for name in self.changes():
            self.put(name, self.kept.get(name, ""))
        self.keyed.emit()

    def save(self) -> None:
        """Save all that was changed, or nothing, and say which field is in the way."""
        changes = self.changes()
        if not self.kept or not changes or self.is_saving or not self.is_filled():
            return
        self.is_saving = True
        self.keyed.emit()
        self.host.worker.ask(
            lambda house: self._saving(house, changes),
            lambda faults: self._saved(changes, faults),
            self._not_saved,
            rank=Rank.ACT,
            owner=self,
        )

    def saved(self, changes: dict[str, str]) -> None:
        """Something was saved: what else must know."""

    def is_filled(self) -> bool:
        return True

    def fault(self, name: str, why: str) -> None:
        self.fields[name].wrong(retold(why))

    def _saved(self, changes: dict[str, str], faults: dict[str, str]) -> None:
        self.is_saving = False
        for name, why in reversed(faults.items()):
            self.fault(name, why)
        if faults:
            self.host.tell(Told(Level.STOP, next(iter(faults.values()))))
        else:
            self.kept = self.kept | changes
            self.saved(changes)
            self.host.tell(Told(Level.OK, tr("Saved")))
        self.keyed.emit()

    def _not_saved(self, trouble: Trouble) -> None:
        self.is_saving = False
        self.host.tell(Told(Level.STOP, trouble.text))
        self.keyed.emit()


def may_set(house: House) -> bool:
    """Whether who is here may change settings."""
    return house.person is not None and house.person.may(Act.SETTINGS)
