"""What is seen now and then: each step of each flow, and what lies before a screen.

Goes over a practice warehouse in which all house rules are switched on (`fulfill.simulate.stage`).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from importlib.resources import files
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from fulfill.answer import Answer
from fulfill.bootstrap import relay_of
from fulfill.people import Act
from fulfill.scan import Word
from fulfill.signature import Drawn, read
from fulfill.simulate.stage import GUARDED, Stage, dress
from fulfill.store.warehouse import save_profile, station_profile
from ui.crash import Report
from ui.house import House
from ui.parts.crash_card import CrashCard
from ui.screens import words
from ui.screens.flow import FlowPage
from ui.screens.signature import SignatureDialog
from ui.tour import Tour
from ui.tour_steps import SCRIPTS, play
from ui.window import Window
from ui.words import tr

T = TypeVar("T")
_LEAD, _PACKER = "BOSS", "B-CLARA"
_READ_S = 0.8
# Steps that somebody comes upon in a way that no script knows, with the reason. There is none now.
EXCUSED: dict[tuple[str, str], str] = {}
_FAULT = "fulfill, report 3f9a12c0\n\nA made-up fault, to show where it would be told.\n"


def picture_of(flow: str, step: str) -> str:
    """The name of the picture of a flow's step."""
    return f"{flow}-{step.replace('_', '-')}"


class Rounds:
    """Walks through all steps with a tour's hands; `names` are those that were come upon."""

    def __init__(self, window: Window, tour: Tour) -> None:
        self._window, self._tour = window, tour
        self._seen: set[tuple[str, str]] = set()

    def screens(self) -> Iterator[str]:
        """Each step once, then what lies before a screen."""
        stage = self._ask(_dressed)
        totes = list(stage.totes)
        for flow, scripts in SCRIPTS.items():
            seat = _Seat(self, flow)
            yield from self._new(flow, seat.answer)
            for script in scripts(stage):
                for answer in play(seat, script, totes):
                    yield from self._new(flow, answer)
            if flow == "pick":
                yield from self._pads("pick")
        yield from self._before_a_screen(stage)

    def _new(self, flow: str, answer: Answer) -> Iterator[str]:
        at = (flow, str(answer.step))
        if answer.step and at not in self._seen:
            self._seen.add(at)
            self._tour.calm()
            yield picture_of(*at)
            if at == ("ship", "sign"):
                yield from self._signature()

    # --- what lies before a screen ------------------------------------------------------------------

    def _pads(self, flow: str) -> Iterator[str]:
        """The pads beside the work: a code by touch, and the further words."""
        page = self._page(flow)
        page.type_code()
        self._tour.calm()
        yield "typed-code"
        page.leave_pad()

    def _before_a_screen(self, stage: Stage) -> Iterator[str]:
        yield from self._number_pad(stage)
        yield from self._photo(stage)
        yield from self._silent_scale()
        yield from self._touch_keys()
        yield from self._fault()
        yield from self._who()

    def _number_pad(self, stage: Stage) -> Iterator[str]:
        page = self._page("move")
        for code in (stage.plain[0].place, stage.plain[0].sku):
            self._tour.scan(code)
        page.press(words.BY_WORD[Word.QTY])
        self._tour.calm()
        yield "quantity"
        page.leave_pad()
        self._tour.scan("!cancel")

    def _photo(self, stage: Stage) -> Iterator[str]:
        page = self._page("pack")
        self._tour.scan(stage.picked[-1])
        for key in tuple(page.keys()):
            if key.text == tr("More"):
                key.act()
                self._tour.calm()
                yield "more-words"
                page.leave_pad()
        for code in ("!cancel", "MUG-002", "!yes"):
            self._tour.scan(code)
        page.press(words.BY_WORD[Word.PHOTO])
        self._tour.calm()
        yield "pack-photo"
        page.leave_pad()

    def _silent_scale(self) -> Iterator[str]:
        """A scale that is plugged in and says nothing."""
        ours, theirs = os.openpty()
        try:
            spec = f"sics:{os.ttyname(theirs)}"
            self._ask(lambda house: _with_scale(house, spec))
            self._window.go("home")
            page = self._page("pack")
            self._tour.calm()
            page.press(words.BY_WORD[Word.WEIGHT])
            self._tour.calm(_READ_S)
            yield "pack-scale"
            page.leave_pad()
            self._ask(lambda house: _with_scale(house, ""))
            self._tour.scan("!cancel")
        finally:
            for each in (ours, theirs):
                with suppress(OSError):
                    os.close(each)

    def _signature(self) -> Iterator[str]:
        """The pad before the step that asks for it, with a name on it."""
        asks = words.question(self.answer("ship"))
        dialog = SignatureDialog(asks, self._window)
        dialog.show()
        _draw(dialog)
        self._tour.calm()
        self._tour.front = dialog
        yield "ship-signature"
        self._tour.front = None
        dialog.close()
        dialog.deleteLater()

    def _touch_keys(self) -> Iterator[str]:
        self._window.go("people")
        self._tour.calm()
        page: Any = self._window.current
        page.table.choose_first()
        self._window.key_row.press(8)
        self._tour.calm()
        yield "touch-keyboard"
        self._window.key_row.press(8)

    def _fault(self) -> Iterator[str]:
        self._page("pick")
        card = CrashCard(self._window)
        card.show_report(Report("3f9a12c0", _FAULT))
        self._tour.calm()
        yield "fault"
        card.hide()
        card.deleteLater()

    def _who(self) -> Iterator[str]:
        """Somebody with a PIN comes in mid-work; then somebody who may not do this work."""
        self._page("pick")
        self._window.scan(GUARDED)
        self._tour.until(lambda: self._window.current is not None and self._window.current.name == "lock")
        self._tour.calm()
        yield "lock-pin"
        self._window.lock()
        self.come(_PACKER)
        self._window.go("pick")
        self._tour.calm(_READ_S)
        yield "newcomer"

    # --- hands ----------------------------------------------------------------------------------------

    def come(self, badge: str) -> None:
        """Somebody else takes this seat."""
        self._window.lock()
        self._tour.calm()
        self._window.scan(badge)
        self._tour.until(lambda: self._window.person is not None)

    def begin(self, flow: str) -> Answer:
        self._tour.go(flow)
        self._tour.calm(0.1)
        return self.answer(flow)

    def say(self, flow: str, raw: str) -> Answer:
        self._tour.scan(raw)
        return self.answer(flow)

    def answer(self, flow: str) -> Answer:
        shown = self._page(flow).shown
        assert shown is not None, flow
        return shown.answer

    def carry_out(self) -> None:
        """Labels are bought and papers come out, before anything goes on."""
        self._ask(lambda house: relay_of(house.warehouse, house.clock).pump())
        self._tour.calm()

    def _page(self, flow: str) -> FlowPage:
        page = self._window.current
        if not isinstance(page, FlowPage) or page.name != flow:
            self._tour.go(flow)
            self._tour.calm(0.1)
            page = self._window.current
        assert isinstance(page, FlowPage), flow
        return page

    def _ask(self, work: Callable[[House], T]) -> T:
        """Something done in the thread of the database; its answer."""
        came: list[T] = []
        self._window.worker.ask(work, came.append)
        self._tour.until(lambda: bool(came))
        return came[0]


class _Seat:
    """A flow's screen as a seat of `tour_steps`."""

    def __init__(self, rounds: Rounds, flow: str) -> None:
        self._rounds, self._flow = rounds, flow
        rounds.begin(flow)

    @property
    def answer(self) -> Answer:
        return self._rounds.answer(self._flow)

    def say(self, raw: str) -> Answer:
        return self._rounds.say(self._flow, raw)

    def come(self, badge: str) -> Answer:
        self._rounds.come(badge)
        return self._rounds.begin(self._flow)

    def carry_out(self) -> None:
        self._rounds.carry_out()


def _dressed(house: House) -> Stage:
    stage = dress(house.warehouse, house.desk(Act.SETTINGS), house.profile.name)
    house.forget_profile()
    return stage


def _draw(dialog: SignatureDialog) -> None:
    """A name on the pad, as a hand would draw it."""
    drawn = read((files("resources") / "practice" / "signature.json").read_text("ascii"))
    if not isinstance(drawn, Drawn):
        return
    wide = dialog.pad.width() / drawn.width
    left = Qt.MouseButton.LeftButton
    for stroke in drawn.strokes:
        for at, (x, y, _ms) in enumerate(stroke):
            kind = QEvent.Type.MouseMove if at else QEvent.Type.MouseButtonPress
            _mouse(dialog.pad, kind, QPointF(x * wide, y * wide), left)
        _mouse(dialog.pad, QEvent.Type.MouseButtonRelease, QPointF(x * wide, y * wide), left)


def _mouse(pad: QWidget, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton) -> None:
    event = QMouseEvent(kind, at, pad.mapToGlobal(at), button, button, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(pad, event)


def _with_scale(house: House, spec: str) -> bool:
    profile = station_profile(house.warehouse, house.profile.name)
    save_profile(house.warehouse, replace(profile, scale=spec))
    house.forget_profile()
    return True
