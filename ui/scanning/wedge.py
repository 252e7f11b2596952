"""Tell a scanner that types like a keyboard from the fingers of a person. Pure: no Qt, no clock.

The whole window is one scan target. A key that may be the beginning of a code is held; a few ms later
either more have come (a code) or none has (a person), and then it goes where it was meant to go.
"""

from __future__ import annotations

from dataclasses import replace

from ui.scanning.keystrokes import ENDS, GS, Answer, Do, Kind, Press, Rules, Scan, Target
from ui.scanning.repeats import Repeats


class Wedge:
    """Feed it every key press, and `tick` when `due`; do what it answers."""

    def __init__(self, rules: Rules | None = None) -> None:
        self.rules = rules or Rules()
        self.line = ""
        self._line_at = -(10**9)
        self._is_offered = False
        self._ended_at = -(10**9)
        self._last = -(10**9)
        self._typed_at = -(10**9)
        self._slowest = 0
        self._repeats = Repeats(self.rules.again)
        self._begin(Target.LINE, 0)

    def offer(self, text: str) -> bool:
        """Put a line that was sent back, to be mended: False where another one is being typed already.

        It stands as if it were marked: a character takes its place, Backspace mends its end, a scan drops it.
        """
        if self.line or self._held:
            return False
        self.line, self._is_offered = text, True
        self._line_at = -(10**9)
        return True

    def due(self) -> int | None:
        """When held keys must be let go at the latest, or None; ms on the clock of the presses."""
        if not self._held:
            return None
        return self._last + (self.rules.hold if self._target is Target.FIELD else self.rules.gap + 1)

    def tick(self, now: int) -> Answer:
        """Time has passed: what was held too long was typed by a person."""
        due = self.due()
        if due is None or now < due:
            return Answer(Do.PASS)
        return self._settle()

    def settle(self) -> Answer:
        """Something else happened (a click, another window): what is held goes where it was meant to go."""
        answer = self._settle()
        self._begin(Target.LINE, self._last)
        return answer

    def press(self, key: Press, target: Target) -> Answer:
        match key.kind:
            case Kind.QUIET:
                return Answer(Do.PASS)
            case Kind.CHARACTER:
                return self._character(key, target)
            case Kind.CONTROL:
                return self._control(key, target)
            case Kind.END:
                return self._end(key, target)
            case Kind.LOST if self._continues(key.at):
                return self._lost(key)
            case _:
                return self._other(key, target)

    def in_scan(self, at: int) -> bool:
        """Whether a key at this time would stand inside a code that a machine is typing."""
        machine = len(self._burst) >= self.rules.min_length and self._slowest <= self.rules.quick
        return machine and self._gap(at) <= self.rules.quick

    def wants(self, key: Press, target: Target) -> bool:
        """Whether this key would be held or swallowed, so that it must not press a shortcut first."""
        match key.kind:
            case Kind.CHARACTER:
                return True
            case Kind.CONTROL:
                return self._control_belongs(key)
            case Kind.END:
                return self._continues(key.at) or self._trails(key.at) or self._sends_line(key, target)
            case Kind.ERASE:
                return self.in_scan(key.at) or (target is Target.LINE and bool(self.line))
            case Kind.LOST:
                return self._continues(key.at)
            case _:
                return self.in_scan(key.at)

    # One kind of key each

    def _character(self, key: Press, target: Target) -> Answer:
        gap = self._gap(key.at)
        if key.repeat and not (self._continues(key.at) and gap < self.rules.bounce):
            # A key must be held a good while before it repeats; a scanner's double character, which X11 may
            # also call a repeat, comes at once.
            return self._held_down(key, target)
        if self._continues(key.at):
            return self._add(key, Answer(Do.HOLD))
        if self._stumbled(key.at, target):
            return self._add(key, Answer(Do.HOLD), counts=False)
        settled = replace(self._settle(), do=Do.HOLD)
        follows = bool(self._burst) and self._gap(key.at) <= self.rules.aside
        stalled = self._is_rest(key.at, target)
        self._begin(target, key.at, again=stalled)
        self._doubtful = stalled or (follows and target is not Target.LINE)
        return self._add(key, settled)

    def _is_rest(self, at: int, target: Target) -> bool:
        """Whether a burst that begins now may be the rest of a code that a machine left without an end.

        In the line a short pause needs no doubt: there both parts are joined.
        """
        cut_off = self._stalled or self._is_machine()
        joined = target is Target.LINE and not self._stalled and at - self._line_at <= self.rules.aside
        return cut_off and not joined and target is self._target and self._gap(at) <= self.rules.stall

    def _is_machine(self) -> bool:
        """Whether no person can have typed the burst as it is so far."""
        return self._framed or (
            len(self._burst) >= self.rules.min_length and self._slowest <= self.rules.quick
        )

    def _stumbled(self, at: int, target: Target) -> bool:
        """A machine's code that paused in its middle (radio, a busy computer) and goes on: still one code.

        In the line nothing is lost by a pause: what came before it stands there, and is joined at the end.
        """
        is_one_target = target is self._target is not Target.LINE
        return self._is_machine() and is_one_target and self._gap(at) <= self.rules.aside

    def _held_down(self, key: Press, target: Target) -> Answer:
        """A key that lies under a finger or a box: never a scan."""
        settled = self._settle()
        self._begin(target, key.at)
        self._last = self._typed_at = key.at
        if target is not Target.LINE or (key.text == " " and not self._typed_line()):
            return settled
        self.line = self._typed_line() + key.text
        self._is_offered = False
        self._line_at = key.at
        return replace(settled, do=Do.SWALLOW, line=self.line)

    def _control(self, key: Press, target: Target) -> Answer:
        if not self._control_belongs(key):
            return self._other(key, target)
        if key.text in ENDS:
            return self._end(key, target)
        if self._continues(key.at):
            return self._add(key, Answer(Do.HOLD))
        settled = replace(self._settle(), do=Do.HOLD)
        self._begin(target, key.at)
        return self._add(key, settled)

    def _control_belongs(self, key: Press) -> bool:
        """Scanners type GS, RS, STX and the like as Ctrl with a key; outside a code that is a shortcut."""
        ours = key.text == GS or (key.text != "" and key.text in self.rules.prefix + self.rules.suffix)
        if self._continues(key.at):
            return ours or self._gap(key.at) <= self.rules.quick
        return key.text == GS or (key.text != "" and self.rules.prefix.startswith(key.text))

    def _end(self, key: Press, target: Target) -> Answer:
        if self._continues(key.at):
            if self._framed and self.rules.suffix:
                return self._add(key, Answer(Do.HOLD))
            return self._finish(key)
        settled = self._settle()
        if self._trails(key.at):
            # CR and LF after one code are one end, whichever came first.
            self._ended_at = key.at
            return replace(settled, do=Do.SWALLOW)
        self._begin(target, key.at)
        self._last = self._typed_at = key.at
        if self._sends_line(key, target):
            self._repeats.forget()
            return replace(settled, do=Do.SWALLOW, line="", scan=self._take_line())
        return settled

    def _other(self, key: Press, target: Target) -> Answer:
        if self.in_scan(key.at):
            return self._lost(key)
        settled = self._settle()
        self._begin(target, key.at)
        self._typed_at = key.at
        if key.kind is Kind.ERASE and target is Target.LINE and self.line:
            self.line, self._is_offered = self.line[:-1], False
            self._line_at = key.at
            return replace(settled, do=Do.SWALLOW, line=self.line)
        if key.kind is Kind.ESCAPE and target is Target.LINE and self.line:
            self.line = ""
            return replace(settled, line="")
        return settled

    def _lost(self, key: Press) -> Answer:
        """A key inside a code that types nothing: a layout without that letter, or a separator sent as F8."""
        self._slowest = max(self._slowest, self._gap(key.at))
        self._last = key.at
        self._lacks = True
        return Answer(Do.SWALLOW)

    # The burst: characters that came one upon the other

    def _begin(self, target: Target, at: int, *, again: bool = False) -> None:
        """A new burst; `again`: it may be the rest of the last one, so that both would be taken back."""
        if not again:
            self._passed = False
            self._before = self.line
        self._burst: list[str] = []
        self._held = 0
        self._target = target
        self._began = at
        self._slowest = 0
        self._fresh = at - self._typed_at >= self.rules.pause
        self._framed = False
        self._too_long = False
        self._lacks = False
        self._doubtful = False
        self._stalled = again
        self._joins = bool(self.line) and at - self._line_at <= self.rules.aside

    def _add(self, key: Press, settled: Answer, *, counts: bool = True) -> Answer:
        """One more character of the burst, held until it is known whose it is; its gap may not count."""
        if self._burst and counts:
            self._slowest = max(self._slowest, self._gap(key.at))
        self._last = key.at
        if len(self._burst) >= self.rules.longest + len(self.rules.prefix) + len(self.rules.suffix):
            return self._overflow(settled)
        self._burst.append(key.text)
        self._held += 1
        if self._cut_off():
            broken = self._code()
            self._begin(self._target, key.at)
            self._burst, self._held, self._framed = list(self.rules.prefix), 1, True
            return replace(settled, broken=broken.removesuffix(self.rules.prefix))
        if not self._framed and self.rules.prefix and len(self._burst) <= len(self.rules.prefix):
            self._framed = "".join(self._burst) == self.rules.prefix
        if self._ends_with(self.rules.suffix) and self._is_scan():
            finished = self._finish(key)
            return replace(finished, let_go=settled.let_go or finished.let_go)
        return settled

    def _cut_off(self) -> bool:
        """The next code began inside this one: nobody types a control character by chance."""
        prefix = self.rules.prefix
        whole = len(self._burst) > len(prefix)
        return self._framed and whole and not prefix.isprintable() and self._ends_with(prefix)

    def _overflow(self, settled: Answer) -> Answer:
        self._too_long = True
        self._held = 1  # so that the pause after it is noticed
        return replace(settled, do=Do.SWALLOW, forget=True)

    def _finish(self, key: Press) -> Answer:
        """The end of a burst came at a machine's pace."""
        if self._too_long:
            return replace(self._give_up(), do=Do.SWALLOW)
        if self._is_scan():
            is_part = self._lacks or (self._doubtful and not self._framed)
            return self._spoilt(key) if is_part else self._scanned(key)
        settled = self._settle()
        line, target, began = self.line, self._target, self._began
        self._begin(target, key.at)
        if target is Target.LINE and line.strip():
            # Too short to be known for a scanner's, but as fast: it may come twice as well.
            again = self._repeats.seen(line, began, key.at)
            return replace(settled, do=Do.SWALLOW, line="", scan=replace(self._take_line(), repeated=again))
        # What was sent from a field came in between: a badge at the lock, then the same code as before it.
        self._repeats.forget()
        return settled

    def _scanned(self, key: Press) -> Answer:
        code = self._code()
        line: str | None = None
        if self._target is Target.LINE:
            joined = self._joins and not self._framed
            code = self._before + code if joined else code
            kept = "" if joined or self._is_offered else self._before
            self._is_offered = False
            line = kept if kept != self.line else None
            self.line = kept
        scan = Scan(code, repeated=self._repeats.seen(code, self._began, key.at))
        answer = Answer(
            Do.SWALLOW,
            forget=True,
            take_back=self._passed and self._target is Target.FIELD,
            line=line,
            scan=scan,
        )
        self._begin(self._target, key.at)
        self._last = self._ended_at = key.at
        return answer

    def _spoilt(self, key: Press) -> Answer:
        taken_back = self._passed and self._target is Target.FIELD
        line = self._before if self._target is Target.LINE and self.line != self._before else None
        self.line = self.line if line is None else line
        answer = Answer(Do.SWALLOW, forget=True, take_back=taken_back, line=line, broken=self._code())
        self._begin(self._target, key.at)
        self._last = self._ended_at = key.at
        return answer

    def _code(self) -> str:
        text = "".join(self._burst)
        if self._framed:
            text = text.removeprefix(self.rules.prefix)
        return text.removesuffix(self.rules.suffix)

    def _is_scan(self) -> bool:
        if self._framed:
            return len(self._burst) > len(self.rules.prefix)
        if len(self._code()) < self.rules.min_length:
            return False
        return self._slowest <= self.rules.quick or self._fresh

    def _settle(self) -> Answer:
        """What is held was typed by a person: it goes where it was meant to go."""
        if not self._held:
            return Answer(Do.PASS)
        if self._too_long:
            return self._give_up()
        held = "".join(self._burst[-self._held :])
        self._held = 0
        self._typed_at = self._last
        if self._target is not Target.LINE or (not self._typed_line() and not held.strip()):
            # A lone space presses the button that has the focus, as it always did.
            is_first, self._passed = not self._passed, True
            return Answer(Do.PASS, let_go=True, is_first=is_first)
        self.line = self._typed_line() + held
        self._is_offered = False
        self._line_at = self._last
        return Answer(Do.PASS, forget=True, line=self.line)

    def _give_up(self) -> Answer:
        broken = self._code()
        self._begin(self._target, self._last)
        self._ended_at = self._last
        return Answer(Do.PASS, forget=True, broken=broken)

    # Small questions

    def _gap(self, at: int) -> int:
        return at - self._last

    def _continues(self, at: int) -> bool:
        return bool(self._burst) and 0 <= self._gap(at) <= self.rules.gap

    def _trails(self, at: int) -> bool:
        return not self._burst and 0 <= at - self._ended_at <= self.rules.gap

    def _sends_line(self, key: Press, target: Target) -> bool:
        return target is Target.LINE and key.text in "\r\n" and bool(self.line.strip())

    def _ends_with(self, ending: str) -> bool:
        return bool(ending) and "".join(self._burst[-len(ending) :]).endswith(ending)

    def _typed_line(self) -> str:
        """What a character is added to: one that was put back gives way."""
        return "" if self._is_offered else self.line

    def _take_line(self) -> Scan:
        code, self.line, self._is_offered = self.line, "", False
        return Scan(code, by_hand=True)
