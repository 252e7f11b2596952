"""The settings: sections on the left, one of them on the right; F12 saves, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.desks.kit_fading import Fading
from ui.desks.kit_sight import keep_in_sight
from ui.desks.settings_about import AboutSection
from ui.desks.settings_bench import BenchSection
from ui.desks.settings_database import DatabaseSection
from ui.desks.settings_early import EarlyKeys
from ui.desks.settings_house import HouseSection
from ui.desks.settings_look import LookSection
from ui.desks.settings_papers import PapersSection
from ui.desks.settings_part import FormSection, Section
from ui.desks.settings_rules import RulesSection
from ui.desks.settings_station import StationSection
from ui.page import Host, Key, Page
from ui.parts.forms import scrolled
from ui.parts.touchkeys import TouchKeys
from ui.theme import tokens
from ui.theme.dress import dress, follow
from ui.theme.look import look
from ui.words import tr

# A timer's turn. After 0 ms Qt would post it, and what is posted meanwhile is done in the very same turn.
_NEXT_MS = 1
_KINDS: dict[str, type[Section]] = {
    "station": StationSection,
    "house": HouseSection,
    "papers": PapersSection,
    "packing": BenchSection,
    "rules": RulesSection,
    "look": LookSection,
    "database": DatabaseSection,
    "about": AboutSection,
}


def _is_read(section: Section) -> bool:
    """Whether what is kept stands in it: its keys are on or off for good then."""
    return not isinstance(section, FormSection) or bool(section.kept)


class _Sections(dict[str, Section]):
    """The sections that were looked at so far; one that is asked for is made. All at once take too long."""

    def __init__(self, make: Callable[[str], Section]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: str) -> Section:
        made = self[name] = self._make(name)
        return made


class SettingsPage(Page):
    """`entered(about)` takes a section's name: station, house, papers, packing, rules, look and so on."""

    name = "settings"
    help_page = "settings"
    dresses_parts = True

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.sections = _Sections(self._make)
        self._shown = "station"
        self._typed: dict[str, dict[str, str]] = {}
        self._focus = -1
        self._is_coming = False
        self._begun: dict[str, Section] = {}
        self._early = EarlyKeys(self)
        self.buttons: dict[str, QPushButton] = {}
        self._stack = QStackedWidget()
        self._frames: dict[str, QWidget] = {}
        self.touch = TouchKeys()
        self.touch.hide()
        self._build()

    @property
    def section(self) -> Section:
        return self.sections[self._shown]

    @property
    def is_coming(self) -> bool:
        return self._is_coming

    def entered(self, about: str = "") -> None:
        self._show_section(about if about in _KINDS else self._shown)

    def scanned(self, raw: str) -> bool:
        return self.section.scanned(raw)

    def draft(self) -> object:
        """The section that is shown, and what was typed in each and not saved."""
        typed = self._typed | {
            name: part.changes()
            for name, part in self.sections.items()
            if isinstance(part, FormSection) and part.kept
        }
        parts: list[QWidget | None] = [*self.section.findChildren(QWidget)]
        focus = self.focusWidget()
        return self._shown, typed, parts.index(focus) if focus in parts else -1

    def take_draft(self, draft: object) -> None:
        if not isinstance(draft, tuple):
            return
        # Each section takes its own when it is made: all of them at once take too long.
        self._shown, self._typed, self._focus = draft

    def _build(self) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(tokens.MARGIN)
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for name, kind in _KINDS.items():
            button = QPushButton(kind.named())
            button.setObjectName("chip")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setAccessibleName(kind.named())
            button.clicked.connect(lambda _=False, name=name: self._show_section(name))
            self.buttons[name] = button
            column.addWidget(button)
        column.addStretch(1)
        outer.addWidget(self._list)
        right = QVBoxLayout()
        right.setSpacing(12)
        # Nothing is in sight until the first section is dressed: else it would be laid out in the same turn.
        self._stack.addWidget(QWidget())
        right.addWidget(self._stack, 1)
        right.addWidget(self.touch)
        outer.addLayout(right, 1)
        dress(self._list)
        dress(self.touch)
        follow(self, self._restyle)
        self._restyle()

    def _make(self, name: str) -> Section:
        # The frame first stands where it will be: what is put elsewhere later is dressed once more.
        frame = self._frames[name] = scrolled(QWidget())
        dress(frame, _NEXT_MS)
        self._stack.addWidget(frame)
        section = self._begun.pop(name, None) or _KINDS[name](self.host)
        frame.setWidget(section)
        Fading(frame)
        section.keyed.connect(self._show_keys)
        if isinstance(section, FormSection):
            section.take_draft(self._typed.pop(name, {}))
        return section

    def _show_section(self, name: str) -> None:
        self._shown = name
        if self.window().focusWidget() in self.buttons.values():
            # Wherever it was led from, the ring is on the section that is shown.
            self.buttons[name].setFocus(Qt.FocusReason.OtherFocusReason)
        self.buttons[name].setChecked(True)
        self.set_head(tr("Settings"), _KINDS[name].named())
        if name in self.sections:
            self._turn_to(name)
        else:
            # The page, its section, the section's dress, and the sight of it: the window hears between them.
            self._is_coming = True
            self._early.wait()
            QTimer.singleShot(_NEXT_MS, self, partial(self._begin, name))

    def _begin(self, name: str) -> None:
        if name == self._shown and name not in self.sections:
            self._begun[name] = _KINDS[name](self.host)
        QTimer.singleShot(_NEXT_MS, self, partial(self._dress_it, name))

    def _dress_it(self, name: str) -> None:
        if name == self._shown:
            _ = self.sections[name]
        QTimer.singleShot(_NEXT_MS, self, partial(self._turn_to, name))

    def _turn_to(self, name: str) -> None:
        if name != self._shown:
            return
        section = self.sections[name]
        self._stack.setCurrentWidget(self._frames[name])
        if self._focus >= 0:
            parts, at = section.findChildren(QWidget), self._focus
            self._focus = -1
            if at < len(parts):
                parts[at].setFocus()
        section.entered()
        self._is_coming = False
        self._show_keys()
        self._early.end()

    def _show_keys(self) -> None:
        if self._shown not in self.sections:
            return
        own = self.section.keys()
        keyboard = Key(8, tr("Keyboard"), self._toggle_touch, icon="keyboard")
        self.set_keys(*own[:-1], keyboard, *own[-1:])
        self.keyed.emit()
        if self._early.has_some and not self._is_coming:
            # In a turn of its own: the section has just been laid out in this one.
            QTimer.singleShot(_NEXT_MS, self, self._press_early)

    def _press_early(self) -> None:
        if not self._is_coming:
            self._early.press(self.keys(), is_read=_is_read(self.section))

    def _toggle_touch(self) -> None:
        self.touch.setVisible(not self.touch.isVisible())
        keep_in_sight(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        names = list(_KINDS)
        at = names.index(self._shown)
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._show_section(names[(at + step) % len(names)])
            return
        super().keyPressEvent(event)

    def _restyle(self) -> None:
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        self._list.setFixedWidth(max(look().px(176), widest))
