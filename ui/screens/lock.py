"""Who is here: scan a badge, or type it; with a PIN where there is one. Nothing of the work is shown."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from fulfill.errors import Refused
from fulfill.messages import Level, Message
from fulfill.people import Person
from fulfill.scene import Size
from fulfill.tone import Tone
from ui.first.making import PRACTICE_BADGE
from ui.house import House, Opened, PinWanted
from ui.page import Host, Key, Page, Told
from ui.parts import paint
from ui.parts.forms import button, words
from ui.parts.pad import Asked, Pad
from ui.parts.question import QuestionView
from ui.screens.pin import PinPad
from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.look import look
from ui.words import say, tr
from ui.worker import Rank, Trouble

_TICK_MS = 1000


@dataclass(frozen=True, slots=True)
class Entered:
    """How a badge was received: somebody is in, a PIN is still wanted, or why not (and for how long)."""

    badge: str
    person: Person | None = None
    pin_of: str = ""
    why: Message | None = None
    wait_s: int = 0


class LockPage(Page):
    """The first screen of a shift, and after a pause.

    Signals:
        logged_in(Person): the seat is taken, and the house knows who sits there.
    """

    logged_in = Signal(object)
    name = "lock"
    help_page = "lock"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._badge = ""
        self._wait_s = 0
        self._is_asking = False
        self.question = QuestionView()
        self.question.setMinimumHeight(look().px(220))
        self.badge_field = QLineEdit()
        self.badge_field.setPlaceholderText(tr("Or type it and press Enter"))
        self.badge_field.setAccessibleName(tr("Badge"))
        self.badge_field.setMaxLength(64)
        self.badge_field.returnPressed.connect(self._typed)
        self.letters = button(tr("Keyboard"), self._ask_letters, told=tr("Type the badge by touch"))
        self.pin = PinPad()
        self.pin.given.connect(self._pin_given)
        self.other = button(tr("Somebody else"), self.start_again)
        self.clock, self.place = words(""), words("", "quiet")
        self.pad = Pad(self)
        self._build()
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._second)
        follow(self, self._restyle, 2)
        self._restyle()
        self.start_again()

    # --- what the window calls ----------------------------------------------------------------------

    def entered(self, about: str = "") -> None:
        """`about` is a badge that was scanned on the way here."""
        self.start_again()
        self._second()
        self._tick.start()
        self.host.worker.ask(lambda house: house.open(), self.show_opened, self._told_trouble, owner=self)
        self._try(about.strip(), None)

    def left(self) -> None:
        self._tick.stop()
        self.pin.clear()
        self.pad.clear()

    def show_opened(self, opened: Opened) -> None:
        """Name the warehouse and the seat."""
        house = opened.name or opened.where.replace("\\", "/").rpartition("/")[2]
        if opened.is_practice and not self._badge:
            # Nobody has a badge in their pocket for a house that was made up.
            self.set_head(tr("Welcome"), tr("Your badge is {badge}", badge=PRACTICE_BADGE))
        if opened.is_practice:
            house = tr("{name} (practice)", name=house.removesuffix(" (practice)"))
        self.place.setToolTip(paint.tip(opened.where))
        self.place.setText(f"{paint.breakable(house)}\n{tr('Station {station}', station=opened.station)}")

    def scanned(self, raw: str) -> bool:
        """Any scan here is a badge, also while a PIN is wanted from somebody else."""
        self.pad.clear()
        self._try(raw.strip(), None)
        return True

    def start_again(self) -> None:
        """Nobody has scanned anything yet."""
        self._badge, self._wait_s = "", 0
        self.pin.clear()
        self.badge_field.clear()
        self._show_step()

    # --- how it goes on -------------------------------------------------------------------------------

    def _typed(self) -> None:
        text = self.badge_field.text().strip()
        if text:
            self._try(text, None)

    def _ask_letters(self) -> None:
        asked = Asked(tr("Your badge"), is_number=False, first=self.badge_field.text())
        self.pad.ask(asked, lambda badge: self._try(badge, None))
        self._place_pad()

    def _pin_given(self, pin: str) -> None:
        self._try(self._badge, pin)

    def _try(self, badge: str, pin: str | None) -> None:
        if self._is_asking or not badge:
            return
        self._is_asking = True
        self.host.worker.ask(
            lambda house: _enter(house, badge, pin), self._answered, self._failed, rank=Rank.ACT, owner=self
        )

    def _answered(self, entered: Entered) -> None:
        self._is_asking = False
        if entered.person is not None:
            self.start_again()
            self.logged_in.emit(entered.person)
            return
        if entered.pin_of:
            self._badge, self._wait_s = entered.badge, 0
            self._show_step(tr("Give your PIN"), entered.pin_of)
            # The badge was right: a refusal of the scan before it stands there no more.
            self.host.tell(Told(Level.OK, self.asks, sounds=False))
            return
        self.host.tell(Told(Level.STOP, say(entered.why), entered.badge if not self._badge else ""))
        self._wait_s = entered.wait_s
        self.badge_field.selectAll()
        self._focus()
        self._show_wait()

    def _failed(self, trouble: Trouble) -> None:
        self._is_asking = False
        self._told_trouble(trouble)

    def _told_trouble(self, trouble: Trouble) -> None:
        self.host.tell(Told(Level.STOP, trouble.text))

    def _second(self) -> None:
        now = QTime.currentTime()
        self.clock.setText(QLocale().toString(now, QLocale.FormatType.ShortFormat))
        if self._wait_s:
            self._wait_s -= 1
            self._show_wait()

    # --- what it looks like -----------------------------------------------------------------------------

    def _show_step(self, verb: str = "", who: str = "") -> None:
        is_pin = bool(self._badge)
        self.pin.setVisible(is_pin)
        self.other.setVisible(is_pin)
        self.badge_field.setVisible(not is_pin)
        self.letters.setVisible(not is_pin)
        self.asks = tr("Type your PIN, then press Enter") if is_pin else ""
        if is_pin:
            self._asks = (verb, who, Size.NAME)
            self.set_head(tr("Who is here?"), tr("The PIN is wanted now"))
        else:
            self._asks = (tr("Who is here?"), tr("Scan your badge"), Size.NUMBER)
            self.set_head(tr("Welcome"), tr("Work that was begun waits where it was left"))
        self.set_keys(Key(12, tr("Enter"), self._enter, is_main=True, icon="login"))
        self._show_wait()
        self._focus()

    def _show_wait(self) -> None:
        hint, tone = "", Tone.QUIET
        if self._wait_s:
            hint, tone = tr("Too many wrong PINs: {count} s to wait", count=self._wait_s), Tone.STOP
        self.question.show_question(*self._asks, hint, tone)

    def _enter(self) -> None:
        if self.pad.isVisible():
            self.pad.give()
        elif self._badge:
            self.pin.give()
        else:
            self._typed()

    def _focus(self) -> None:
        if not self.isVisibleTo(self.window()):
            # A field that is not seen must not catch the next scan.
            return
        (self.pin.field if self._badge else self.badge_field).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._badge:
            self.start_again()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(tokens.MARGIN)
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addStretch(1)
        left.addWidget(self.question, 3)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.badge_field)
        row.addWidget(self.letters)
        row.addWidget(self.other)
        row.addStretch(1)
        left.addLayout(row)
        left.addStretch(2)
        foot = QHBoxLayout()
        # Two lines, and never less for what stands above them.
        self.place.setWordWrap(False)
        foot.addWidget(self.place, 1)
        foot.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignBottom)
        left.addLayout(foot)
        outer.addLayout(left, 1)
        outer.addWidget(self.pin, 0, Qt.AlignmentFlag.AlignVCenter)

    def _restyle(self) -> None:
        here = look()
        self.clock.setWordWrap(False)
        self.clock.setStyleSheet(f"font-size: {here.type_px(tokens.NAME)}px; font-weight: 600;")
        hint = QFontMetrics(here.font(tokens.BODY)).horizontalAdvance(self.badge_field.placeholderText())
        self.badge_field.setMinimumWidth(max(here.px(360), hint + here.px(44)))
        for one in (self.badge_field, self.letters, self.other):
            # The style sheet sets a height of its own when it is put on; this one comes after it.
            one.ensurePolished()
            one.setMinimumHeight(here.px(56))

    def _place_pad(self) -> None:
        wide, tall = min(look().px(760), self.width()), min(look().px(500), self.height())
        self.pad.setGeometry((self.width() - wide) // 2, (self.height() - tall) // 2, wide, tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_pad()
        super().resizeEvent(event)


def _enter(house: House, badge: str, pin: str | None) -> Entered:
    """Runs in the thread of the database."""
    try:
        return Entered(badge, person=house.log_in(badge, pin))
    except PinWanted as wanted:
        return Entered(badge, pin_of=str(wanted.message.values.get("name", badge)))
    except Refused as refused:
        wait = refused.message.values.get("wait", 0)
        return Entered(badge, why=refused.message, wait_s=int(wait))
