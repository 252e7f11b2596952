"""The one scan target of the window: key presses on their way in, whatever has the focus.

It listens at the windows (not at the widgets): there a key passes once, before shortcuts, popups and
modal dialogs have had their share of it.
"""

from __future__ import annotations

import logging
import time

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from ui.scanning import fields, keys
from ui.scanning.keystrokes import Answer, Do, Kind, Press, Rules, Target
from ui.scanning.wedge import Wedge

log = logging.getLogger(__name__)

_LATE = 20  # ms: a timer this late says that the window was busy, and that keys may wait behind it


class ScanFilter(QObject):
    """Listens at every window of the application as it gets the focus.

    Signals (all come after the key's own event, in the order in which things happened):
        scanned(str): a whole code, from a scanner or typed by hand and sent with Enter.
        sent(str): the code that comes next was typed by hand.
        typed(str): what stands in the hand-typed line now ("" when it was sent or emptied).
        repeated(str): a code that came twice within a moment; `scanned` was said once.
        broken(str): the beginning of a code that never came whole; it must be scanned again.

    A parent that is a widget: it listens only while that widget's window is shown.
    Bare letters, digits and Space cannot be shortcuts of the window: they belong to codes.
    """

    scanned = Signal(str)
    sent = Signal(str)
    typed = Signal(str)
    repeated = Signal(str)
    broken = Signal(str)
    _happened = Signal(str, str)

    def __init__(self, parent: QObject | None = None, rules: Rules | None = None) -> None:
        super().__init__(parent)
        self.hand_line = True
        self._wedge = Wedge(rules)
        self._held: list[tuple[QWindow, QKeyEvent]] = []
        self._eaten: set[int] = set()
        self._held_keys: set[int] = set()
        self._mark: fields.Mark | None = None
        self._accent = ""
        self._is_replaying = False
        self._input: QObject | None = None
        self._popup: QWidget | None = None
        self._offset = 0  # the event clock less ours, in ms
        self._heard_at = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._time_passed)
        # A slot may open a dialog with a loop of its own; it must not do so inside a key's event.
        self._happened.connect(self._say, Qt.ConnectionType.QueuedConnection)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._window_changed)
            app.focusObjectChanged.connect(self._input_changed)
            self._window_changed(app.focusWindow())

    @property
    def rules(self) -> Rules:
        """Prefix, suffix, least length and times; give a new value to change them."""
        return self._wedge.rules

    @rules.setter
    def rules(self, rules: Rules) -> None:
        self._do(self._wedge.settle())
        line = self._wedge.line
        self._wedge = Wedge(rules)
        self._wedge.line = line

    @property
    def line(self) -> str:
        """What was typed by hand and not sent yet."""
        return self._wedge.line

    def clear_line(self) -> None:
        if self._wedge.line:
            self._wedge.line = ""
            self._happened.emit("typed", "")

    def offer(self, text: str) -> bool:
        """Put a hand-typed code back into the line, to be mended; False where another is being typed."""
        return self._wedge.offer(text)

    def watch(self, window: QWindow) -> None:
        """Listen at this window too; windows that get the focus are found without it."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_replaying or not self._is_ours():
            return False
        try:
            return self._filtered(watched, event)
        except Exception:
            # A fault of ours must not lock the keyboard: the key goes on, and what was held is lost.
            log.exception("the scan filter failed on a key")
            self._held, self._held_keys = [], set()
            self._wedge = Wedge(self.rules)
            return False

    def _is_ours(self) -> bool:
        """A hidden window leaves the keys to the one that is shown in its place."""
        parent = self.parent()
        return not isinstance(parent, QWidget) or parent.window().isVisible()

    def _filtered(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.KeyPress | QEvent.Type.ShortcutOverride | QEvent.Type.KeyRelease:
                if isinstance(watched, QWindow) and isinstance(event, QKeyEvent):
                    return self._key(watched, event)
            case QEvent.Type.MouseButtonPress | QEvent.Type.TouchBegin:
                # What was typed before a click belongs where the focus was before it.
                self._do(self._wedge.settle())
            case QEvent.Type.InputMethod:
                if watched is self._input and isinstance(event, QInputMethodEvent):
                    return self._committed(event)
        return False

    def _key(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.KeyRelease:
            return self._released(window, event)
        self._watch_popup()
        if fields.keeps_typing():
            self._do(self._wedge.settle())
            return False
        kind = keys.kind_of(event)
        press = Press(kind, event.text(), self._time_of(event), event.isAutoRepeat())
        target = fields.target(hand_line=self.hand_line)
        if event.type() == QEvent.Type.ShortcutOverride:
            if not self._wedge.wants(press, target):
                return False
            event.accept()
            return True
        if accent := keys.accent_of(event):
            self._accent = accent
        elif self._accent and kind is Kind.CHARACTER:
            press = Press(kind, keys.accented(self._accent, press.text), press.at, press.repeat)
            self._accent = ""
        copy = keys.copy_of(event, press.text)
        if self._press(window, copy, press, target):
            return True
        if press.text != event.text():
            # A letter that took its accent goes on in the place of the bare one.
            self._send([(window, copy)])
            return True
        return False

    def _watch_popup(self) -> None:
        """A list that has just opened gets keys before it is said to be in focus: letters changed places."""
        # PySide lets go of its window together with it: what is held for it would have nowhere to go.
        self._popup = QApplication.activePopupWidget()
        handle = self._popup.windowHandle() if self._popup is not None else None
        if handle is not None:
            handle.installEventFilter(self)

    def _press(self, window: QWindow, event: QKeyEvent, press: Press, target: Target) -> bool:
        """True when the key goes no further now."""
        self._eaten.discard(event.key())
        answer = self._wedge.press(press, target)
        self._do(answer)
        if answer.do is Do.HOLD:
            self._held.append((window, event))
            self._held_keys.add(event.key())
        if answer.do is not Do.PASS:
            self._eaten.add(event.key())
        self._wait()
        return answer.do is not Do.PASS

    def _released(self, window: QWindow, event: QKeyEvent) -> bool:
        """A release follows its press: held with it, swallowed with it, or passed on."""
        if event.key() not in self._eaten or event.isAutoRepeat():
            return event.key() in self._eaten
        self._eaten.discard(event.key())
        if event.key() in self._held_keys:
            self._held.append((window, keys.copy_of(event, event.text())))
        return True

    def _committed(self, event: QInputMethodEvent) -> bool:
        """One letter from an input method (compose, dead keys) is as good as a key."""
        text = event.commitString()
        window = QGuiApplication.focusWindow()
        is_plain = len(text) == 1 and not event.preeditString() and not event.replacementLength()
        if not is_plain or fields.keeps_typing() or window is None:
            if text:
                self._do(self._wedge.settle())
            return False
        press = Press(Kind.CHARACTER, text, self._now())
        return self._press(window, keys.typed_text(text), press, fields.target(hand_line=self.hand_line))

    # Doing what the wedge answers

    def _do(self, answer: Answer) -> None:
        held = self._held
        if answer.let_go or answer.forget:
            self._held, self._held_keys = [], set()
        if answer.let_go:
            if answer.is_first:
                self._mark = fields.mark()
            for _, event in held:
                self._eaten.discard(event.key())
            self._send(held)
        if answer.take_back and self._mark is not None:
            self._mark.restore()
        if answer.scan is not None or answer.take_back:
            self._mark = None
        self._report(answer)

    def _report(self, answer: Answer) -> None:
        if answer.line is not None:
            self._happened.emit("typed", answer.line)
        if answer.broken is not None:
            self._happened.emit("broken", answer.broken)
        if answer.scan is not None:
            if answer.scan.by_hand and not answer.scan.repeated:
                self._happened.emit("sent", answer.scan.text)
            self._happened.emit("repeated" if answer.scan.repeated else "scanned", answer.scan.text)

    def _send(self, events: list[tuple[QWindow, QKeyEvent]]) -> None:
        self._is_replaying = True
        try:
            for window, event in events:
                if shiboken6.isValid(window):
                    QCoreApplication.sendEvent(window, event)
        finally:
            self._is_replaying = False

    def _say(self, what: str, text: str) -> None:
        said = {"typed": self.typed, "sent": self.sent, "broken": self.broken, "repeated": self.repeated}
        said.get(what, self.scanned).emit(text)

    # Time

    def _time_of(self, event: QKeyEvent) -> int:
        """When the key was pressed, by its source; when we heard of it says little after a busy moment."""
        ours = time.monotonic_ns() // 1_000_000
        self._heard_at = ours
        stamp = event.timestamp()
        self._offset = stamp - ours if stamp else 0
        return stamp or ours

    def _now(self) -> int:
        return time.monotonic_ns() // 1_000_000 + self._offset

    def _wait(self) -> None:
        due = self._wedge.due()
        if due is None:
            self._timer.stop()
        else:
            self._timer.start(max(due - self._now(), 0))

    def _time_passed(self) -> None:
        late = self._now() - (self._wedge.due() or 0)
        if late > _LATE and self._heard_at:
            # Keys that were pressed meanwhile may stand in the queue: look at them first, once.
            self._heard_at = 0
            self._timer.start(1)
            return
        self._do(self._wedge.tick(self._now() + 1))
        self._wait()

    # Following the focus

    def _window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _input_changed(self, focus: QObject | None) -> None:
        if self._input is not None and shiboken6.isValid(self._input):
            self._input.removeEventFilter(self)
        self._input = focus if isinstance(focus, QWidget) and fields.takes_text(focus) else None
        if self._input is not None:
            self._input.installEventFilter(self)
