"""The settings: sections on the left, one of them on the right; F12 saves, and nothing typed is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.desks.settings_about import AboutSection
from ui.desks.settings_database import DatabaseSection
from ui.desks.settings_house import HouseSection
from ui.desks.settings_look import LookSection
from ui.desks.settings_part import Section
from ui.desks.settings_station import StationSection
from ui.page import Host, Key, Page
from ui.parts.forms import scrolled
from ui.parts.touchkeys import TouchKeys
from ui.theme import tokens
from ui.theme.look import look
from ui.words import tr


class SettingsPage(Page):
    """`entered(about)` takes a section's name: station, house, look, database, about."""

    name = "settings"
    help_page = "settings"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.sections: dict[str, Section] = {
            "station": StationSection(host),
            "house": HouseSection(host),
            "look": LookSection(host),
            "database": DatabaseSection(host),
            "about": AboutSection(host),
        }
        self._shown = "station"
        self.buttons: dict[str, QPushButton] = {}
        self._stack = QStackedWidget()
        self.touch = TouchKeys()
        self.touch.hide()
        self._build()
        self._show_section("station")

    @property
    def section(self) -> Section:
        return self.sections[self._shown]

    def entered(self, about: str = "") -> None:
        self._show_section(about if about in self.sections else self._shown)

    def scanned(self, raw: str) -> bool:
        return self.section.scanned(raw)

    def draft(self) -> object:
        """The section that is shown, and what was typed in each and not saved."""
        typed = {name: part.changes() for name, part in self.sections.items() if part.kept}
        parts: list[QWidget | None] = [*self.section.findChildren(QWidget)]
        focus = self.focusWidget()
        return self._shown, typed, parts.index(focus) if focus in parts else -1

    def take_draft(self, draft: object) -> None:
        if not isinstance(draft, tuple):
            return
        self._shown, typed, at = draft
        for name, changes in typed.items():
            self.sections[name].take_draft(changes)
        parts = self.section.findChildren(QWidget)
        if 0 <= at < len(parts):
            parts[at].setFocus()

    def _build(self) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(tokens.MARGIN)
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for name, section in self.sections.items():
            button = QPushButton(section.title)
            button.setObjectName("chip")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setAccessibleName(section.title)
            button.clicked.connect(lambda _=False, name=name: self._show_section(name))
            self.buttons[name] = button
            column.addWidget(button)
            self._stack.addWidget(scrolled(section))
            section.keyed.connect(self._show_keys)
        column.addStretch(1)
        outer.addWidget(self._list)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._stack, 1)
        right.addWidget(self.touch)
        outer.addLayout(right, 1)
        look().changed.connect(self._restyle)
        self._restyle()

    def _show_section(self, name: str) -> None:
        self._shown = name
        self.buttons[name].setChecked(True)
        self._stack.setCurrentIndex(list(self.sections).index(name))
        self.set_head(tr("Settings"), self.section.title)
        self.section.entered()
        self._show_keys()

    def _show_keys(self) -> None:
        own = self.section.keys()
        keyboard = Key(8, tr("Keyboard"), self._toggle_touch, icon="keyboard")
        self.set_keys(*own[:-1], keyboard, *own[-1:])
        self.keyed.emit()

    def _toggle_touch(self) -> None:
        self.touch.setVisible(not self.touch.isVisible())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        names = list(self.sections)
        at = names.index(self._shown)
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._show_section(names[(at + step) % len(names)])
            return
        super().keyPressEvent(event)

    def _restyle(self) -> None:
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        self._list.setFixedWidth(max(look().px(176), widest))
