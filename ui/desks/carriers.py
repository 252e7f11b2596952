"""Who carries parcels and what it costs: prices compared, accounts at carriers, house rates, the rules."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.desks.carriers_accounts import AccountsSection
from ui.desks.carriers_prices import PricesSection
from ui.desks.carriers_rates import RatesSection
from ui.desks.carriers_rules import RuleFiles
from ui.desks.carriers_texts import TextsSection
from ui.desks.kit import Chip, Chips
from ui.desks.kit_sight import keep_in_sight
from ui.desks.settings_part import Section
from ui.page import Host, Key, Page
from ui.parts.forms import Note
from ui.parts.touchkeys import TouchKeys
from ui.theme.dress import dress
from ui.words import tr

_NEXT_MS = 1  # a timer's turn, as in the settings
S = TypeVar("S", bound=Section)
NAMES = ("prices", "accounts", "rates", "rules")


class CarriersPage(Page):
    """`entered(about)` takes a part's name: prices, accounts, rates, rules; else a country."""

    name = "carriers"
    help_page = "carriers"
    dresses_parts = True

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.report = Note()
        self.rules = RuleFiles(host, self, self.report)
        # Each part is made when it is first shown, where it will stand: all of them at once take too long.
        self._made: dict[str, Section] = {}
        self._is_coming = False
        titles = (tr("What would it cost"), tr("Accounts"), tr("House rates"), tr("Rules"))
        self.chips = Chips(
            tr("Parts of this desk"), tuple(Chip(*each) for each in zip(NAMES, titles, strict=True))
        )
        self.touch = TouchKeys()
        self.touch.hide()
        self._stack = QStackedWidget()
        self._build()
        self.set_head(tr("Carriers"))

    @property
    def section(self) -> Section:
        """The part that is shown."""
        match self.chips.one:
            case "accounts":
                return self.accounts
            case "rates":
                return self.rates
            case "rules":
                return self.texts
        return self.prices

    @cached_property
    def prices(self) -> PricesSection:
        return self._part("prices", PricesSection(self.host, self._stack))

    @cached_property
    def accounts(self) -> AccountsSection:
        return self._part("accounts", AccountsSection(self.host, self._stack))

    @cached_property
    def rates(self) -> RatesSection:
        return self._part("rates", RatesSection(self.host, self.report, self._stack))

    @cached_property
    def texts(self) -> TextsSection:
        return self._part("rules", TextsSection(self.host, self.rules, self._stack))

    def _part(self, name: str, part: S) -> S:
        self._made[name] = part
        part.keyed.connect(self._show_keys)
        return part

    @property
    def is_coming(self) -> bool:
        return self._is_coming

    def entered(self, about: str = "") -> None:
        if about in NAMES:
            self.show_part(about)
            return
        if about:
            self.rates.finder.set_text_now(about)
            self.show_part("rates")
            return
        self.show_part(self.chips.one)

    def show_part(self, name: str) -> None:
        """Turn to one of the parts, and bring it up to date."""
        if name != self.chips.one:
            self._leave()
        self.chips.choose(name)
        is_new = name not in self._made
        _ = self.section
        if is_new:
            # Its keys hold at once; it is dressed and shown in the next turn: the window hears in between.
            self._is_coming = True
            self._show_keys()
            QTimer.singleShot(_NEXT_MS, self, partial(self._turn_to, name))
        else:
            self._turn_to(name)

    def _turn_to(self, name: str) -> None:
        if name != self.chips.one:
            return
        self._is_coming = False
        if self._stack.indexOf(self.section) < 0:
            self._stack.addWidget(self.section)
            dress(self.section, _NEXT_MS)
        self._stack.setCurrentWidget(self.section)
        if self.report.text():
            self.report.say("")
        self.section.entered()
        self._show_keys()

    def left(self) -> None:
        self._leave()
        if self.touch.isVisible():
            self._toggle_touch()
        super().left()

    def start_again(self) -> None:
        """Somebody else is here: what was typed of a key, or of a new account, is not theirs."""
        self._leave()
        if "accounts" in self._made:
            self.accounts.start_again()

    def step_back(self) -> bool:
        return self.chips.one == "accounts" and self.accounts.step_back()

    def draft(self) -> object:
        """The part that is shown; what was typed of a key is never handed on."""
        return self.chips.one

    def take_draft(self, draft: object) -> None:
        if isinstance(draft, str) and draft in NAMES:
            self.chips.choose(draft)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.show_part(NAMES[(NAMES.index(self.chips.one) + step) % len(NAMES)])
            return
        super().keyPressEvent(event)

    def _leave(self) -> None:
        if "prices" in self._made:
            self.prices.left()
        if "accounts" in self._made:
            self.accounts.left()

    def _turned(self, name: str) -> None:
        self._leave()
        self.show_part(name)

    def _show_keys(self) -> None:
        if self.chips.one not in self._made:
            return
        own = self.section.keys()
        keyboard = Key(8, tr("Keyboard"), self._toggle_touch, icon="keyboard")
        self.set_keys(*sorted((*own, keyboard), key=lambda key: key.f))
        self.set_head(tr("Carriers"), self._told())

    def _told(self) -> str:
        match self.chips.one:
            case "accounts":
                return self.accounts.words
            case "rates":
                return self.rates.words
            case "rules":
                return self.texts.version_words
        return ""

    def _toggle_touch(self) -> None:
        is_wanted = not self.touch.isVisible()
        self.touch.setVisible(is_wanted)
        self.chips.setVisible(not is_wanted)
        self.prices.make_room(is_wanted=is_wanted)
        keep_in_sight(self)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addWidget(self.chips)
        outer.addWidget(self.report)
        # Nothing is in sight until the first part is dressed: else it would be laid out without style.
        self._stack.addWidget(QWidget())
        outer.addWidget(self._stack, 1)
        outer.addWidget(self.touch)
        for each in (self.chips, self.report, self.touch):
            dress(each)
        self.chips.changed.connect(lambda names: self._turned(names[0]))
