"""Keys with times, fed to the wedge the way that the window feeds them; and what a person would see of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ui.scanning.keystrokes import Answer, Do, Kind, Press, Rules, Scan, Target
from ui.scanning.wedge import Wedge

ENTER, TAB, LINE_FEED = (Press(Kind.END, text, 0) for text in "\r\t\n")


@dataclass
class Desk:
    """A window with one place that has the focus. `shown` is what arrived there, key by key."""

    target: Target = Target.FIELD
    rules: Rules = field(default_factory=Rules)

    def __post_init__(self) -> None:
        self.wedge = Wedge(self.rules)
        self.now = 10_000
        self.shown: list[str] = []
        self.scans: list[Scan] = []
        self.broken: list[str] = []
        self.longest_wait = 0
        self._held: list[Press] = []
        self._marked: list[str] = []

    @property
    def text(self) -> str:
        return "".join(self.shown)

    @property
    def codes(self) -> list[str]:
        return [scan.text for scan in self.scans if not scan.repeated]

    def wait(self, ms: int) -> None:
        """Time passes without a key; the timer runs as it does in the window."""
        end = self.now + ms
        while (due := self.wedge.due()) is not None and due <= end:
            self._do(self.wedge.tick(due), due)
        self.now = end

    def press(self, key: Press, gap: int = 0) -> Do:
        self.wait(gap)
        key = Press(key.kind, key.text, self.now, key.repeat)
        answer = self.wedge.press(key, self.target)
        self._do(answer, self.now)
        if answer.do is Do.HOLD:
            self._held.append(key)
        if answer.do is Do.PASS and key.kind is not Kind.QUIET:
            self.shown.append(key.text)
        return answer.do

    def type(self, text: str, gaps: int | Iterable[int] = 5, *, repeat: bool = False) -> None:
        each = [gaps] * len(text) if isinstance(gaps, int) else list(gaps)
        for letter, gap in zip(text, each, strict=True):
            kind = Kind.CONTROL if letter < " " else Kind.CHARACTER
            self.press(Press(kind, letter, 0, repeat), gap)

    def scan(self, text: str, gaps: int | Iterable[int] = 5, end: Press = ENTER, end_gap: int = 5) -> None:
        self.type(text, gaps)
        self.press(end, end_gap)

    def _do(self, answer: Answer, now: int) -> None:
        if answer.let_go:
            if answer.is_first:
                self._marked = list(self.shown)
            self.longest_wait = max([self.longest_wait, *(now - key.at for key in self._held)])
            self.shown += [key.text for key in self._held]
        if answer.let_go or answer.forget:
            self._held = []
        if answer.take_back:
            self.shown = list(self._marked)
        if answer.scan is not None:
            self.scans.append(answer.scan)
        if answer.broken is not None:
            self.broken.append(answer.broken)
