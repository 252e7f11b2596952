"""A robot that works a short shift through the real window, flow by flow, until somebody takes over.

It reads what the screen shows and scans what is wanted, as a person would: nothing is done behind the
window. What it decides from (the shelves, the papers in the printer's tray) is looked at in the thread
of the database, so that the window never waits for the robot.
"""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass
from pathlib import Path
from random import Random

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel

from fulfill.answer import Answer
from fulfill.messages import Level
from fulfill.robot import Act, Deed, Robot
from fulfill.simulate.newcomer import look_around, see_papers
from fulfill.simulate.sight import Sight
from ui import registry
from ui.house import House
from ui.page import Told
from ui.screens.flow import FlowPage
from ui.theme import tokens
from ui.theme.look import look
from ui.window import Window
from ui.words import tr
from ui.worker import Rank, Trouble

WATCHABLE_MS, AT_ONCE_MS = 500, 0
_PAPER_MS = 200
_MORE_WORK_KEY = 3
_EDGE = 24
_HANDS = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


@dataclass(frozen=True, slots=True)
class Round:
    """How much of a flow is worked: pieces of work that end, and inputs at most."""

    flow: str
    works: int
    scans: int


# Goods come in, are put away and counted, go out, and some come back and are made good.
SHIFT = (
    Round("receive", 1, 60),
    Round("putaway", 2, 30),
    Round("count", 1, 60),
    Round("move", 2, 20),
    Round("pick", 2, 90),
    Round("pack", 4, 90),
    Round("ship", 1, 60),
    Round("returns", 2, 40),
    Round("kit", 1, 30),
    Round("vendor", 1, 40),
)


class Mind:
    """Decides what is scanned next. It lives in the thread of the database."""

    def __init__(self, papers: Path, seed: int) -> None:
        self._papers = papers
        self._rng = Random(seed)  # noqa: S311 - a robot's whims, no secrets
        self._sight: Sight | None = None
        self._robots: dict[str, Robot] = {}

    def next(self, house: House, flow: str, answer: Answer) -> Deed:
        """What to do after this answer."""
        if self._sight is None:
            self._sight = look_around(house.warehouse, self._rng, house.clock.now().date())
        see_papers(self._sight.pile, self._papers)
        if flow not in self._robots:
            self._robots[flow] = Robot(flow, self._sight, self._rng)
        return self._robots[flow].next(answer)

    @property
    def stuck(self) -> tuple[str, ...]:
        """Where the screens did not say how to go on."""
        return tuple(
            f"the robot was stuck in {flow} at {answer.step}: {answer.message}"
            for flow, robot in self._robots.items()
            for answer in robot.stuck
        )


class Caption(QLabel):
    """Who works here, in the window's lower edge; it takes no room, no key and no click."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.setFont(look().font(tokens.SMALL))
        self.setObjectName("quiet")
        self.setFocusPolicy(self.focusPolicy().NoFocus)
        window.installEventFilter(self)
        self.show()

    def say(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and isinstance(event, QResizeEvent):
            self._place()
        return False

    def _place(self) -> None:
        self.adjustSize()
        whole = self._window.rect()
        left = max(whole.width() - self.width() - _EDGE, 0)
        self.move(left, whole.height() - min(self.height(), _EDGE))
        self.raise_()


class Player(QObject):
    """Plays a shift in a window in which somebody is logged in.

    Signals:
        worked(str, int): an answer stands on the screen of this flow, after so many inputs there.
        over(bool): the shift has ended; True when a person took over.
    """

    worked = Signal(str, int)
    over = Signal(bool)

    def __init__(
        self, window: Window, papers: Path, *, pause_ms: int = WATCHABLE_MS, seed: int = 1,
        shift: tuple[Round, ...] = SHIFT,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window = window
        self._pause_ms = pause_ms
        self._mind = Mind(papers, seed)
        self._shift = shift
        self._rounds = deque(shift)
        self._round = shift[0]
        self._scans = self._ended = 0
        self._has_said = False
        self._faults: list[str] = []
        self.scans: Counter[str] = Counter()
        self.works: Counter[str] = Counter()
        self.is_over = False
        self._caption = Caption(window)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._wait_for_answer)

    def start(self) -> None:
        """Begin; it goes on by itself while the window lives."""
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self._next_flow()

    def stop(self) -> None:
        """A person takes over: nothing more is scanned, and the work stands as it is."""
        if not self.is_over:
            self._end(by_person=True)

    @property
    def troubles(self) -> tuple[str, ...]:
        """What went wrong in the shift, in words."""
        idle = [f"nothing was finished in {each.flow}" for each in self._shift if not self.works[each.flow]]
        return (*self._faults, *self._mind.stuck, *idle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Only what comes from a hand is spontaneous; what the program sends itself is not.
        if event.spontaneous() and event.type() in _HANDS:
            self.stop()
        return super().eventFilter(watched, event)

    # --- one step after the other ---------------------------------------------------------------------

    def _next_flow(self) -> None:
        if not self._rounds:
            self._end(by_person=False)
            return
        self._round = self._rounds.popleft()
        self._scans = self._ended = 0
        self._has_said = False
        self._say(tr("opens the screen"))
        self._window.go(self._round.flow)
        self._timer.start(self._pause_ms)

    def _wait_for_answer(self) -> None:
        """Behind the scan in the worker's queue: when this is done, its answer stands on the screen."""
        if not self.is_over:
            self._window.worker.ask(
                lambda _house: None, lambda _none: self._look(), self._failed, rank=Rank.READ, owner=self
            )

    def _look(self) -> None:
        page = self._window.current
        if self.is_over:
            return
        if not isinstance(page, FlowPage) or page.name != self._round.flow or page.shown is None:
            self._failed(Trouble(f"the screen {self._round.flow} shows nothing"))
            return
        answer, flow = page.shown.answer, self._round.flow
        if self._has_said:
            self._has_said = False
            self.worked.emit(flow, self._scans)
            if answer.level is Level.DONE:
                self._ended += 1
                self.works[flow] += 1
        if self._ended >= self._round.works or self._scans >= self._round.scans:
            self._next_flow()
            return
        self._window.worker.ask(
            lambda house: self._mind.next(house, flow, answer),
            self._do,
            self._failed,
            rank=Rank.READ,
            owner=self,
        )

    def _do(self, deed: Deed) -> None:
        if self.is_over:
            return
        match deed.act:
            case Act.SAY | Act.AGAIN:
                self._scan(deed.raw)
            case Act.WAIT:
                self._say(tr("waits for the printer"))
                self._timer.start(_PAPER_MS)
            case _:
                self._look_for_work()

    def _scan(self, raw: str) -> None:
        self._scans += 1
        self.scans[self._round.flow] += 1
        self._has_said = True
        self._say(tr("scans {code}", code=raw.replace("\x1d", " ")[:40]))
        self._window.scan(raw)
        self._timer.start(self._pause_ms)

    def _look_for_work(self) -> None:
        """Nothing is asked here: once more by the key that looks for work, then on to the next flow."""
        page = self._window.current
        is_at_end = isinstance(page, FlowPage) and page.shown is not None and not page.shown.answer.expects
        if is_at_end and self._ended and self._scans < self._round.scans:
            self._scans += 1
            self._window.key_row.press(_MORE_WORK_KEY)
            self._timer.start(self._pause_ms)
        else:
            self._next_flow()

    def _failed(self, trouble: Trouble) -> None:
        if not self.is_over:
            self._faults.append(trouble.text)
            self._next_flow()

    # --- telling, and the end ----------------------------------------------------------------------------

    def _say(self, doing: str) -> None:
        flow = registry.flow_word(self._round.flow)
        self._caption.say(tr("Robot: {flow}, {doing}. Any key or touch stops it", flow=flow, doing=doing))

    def _end(self, *, by_person: bool) -> None:
        self.is_over = True
        self._timer.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._caption.hide()
        words = tr("The robot has stopped. Go on where it was") if by_person else tr("The shift is over")
        self._window.tell(Told(Level.OK, words, sounds=False))
        self.over.emit(by_person)
