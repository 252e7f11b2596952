"""What a key press is to the wedge, and what the wedge answers: plain values, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

GS = "\x1d"
"""The group separator: how a scanner types FNC1 inside a GS1 code (a keyboard has it as Ctrl+])."""

ENDS = frozenset("\r\n\t")
"""What a scanner may type after a code, whichever key it uses for it."""


class Kind(Enum):
    """What sort of key was pressed.

    CHARACTER: types its text. CONTROL: Ctrl with a letter, whose text is a control character.
    END: Enter, keypad Enter or Tab. ERASE: Backspace. ESCAPE: Esc. QUIET: Shift and its kin, which say
    nothing alone. LOST: a key for which the system knows no character. OTHER: all else, such as F-keys,
    arrows and shortcuts.
    """

    CHARACTER = "character"
    CONTROL = "control"
    END = "end"
    ERASE = "erase"
    ESCAPE = "escape"
    QUIET = "quiet"
    LOST = "lost"
    OTHER = "other"


class Target(Enum):
    """Where typed characters would go.

    FIELD: a text field, which must not be kept waiting. WIDGET: a menu, a list or a dialog's buttons, which
    may wait but cannot give a key back. LINE: nobody wants them, so they go to the window's own
    "type a code" line.
    """

    FIELD = "field"
    WIDGET = "widget"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Press:
    """One key press.

    Attributes:
        at: when, in ms, by the clock of the event's source; only differences are used.
        repeat: the system says that the key is held down.
    """

    kind: Kind
    text: str
    at: int
    repeat: bool = False


class Do(Enum):
    """PASS the key on to the widget, HOLD it until more is known, or SWALLOW it for good."""

    PASS = "pass"  # noqa: S105 - a verb
    HOLD = "hold"
    SWALLOW = "swallow"


@dataclass(frozen=True, slots=True)
class Scan:
    """One whole code.

    Attributes:
        text: the code without its prefix, suffix and end key; separators inside it are kept.
        by_hand: a person typed it into the line and pressed Enter.
        repeated: the same code came a moment ago; it counts as one with that.
    """

    text: str
    by_hand: bool = False
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What is to be done, in the order of the fields.

    Attributes:
        do: what becomes of this key, after all the rest is done.
        let_go: the held keys go to the widget now, oldest first. They were typed by a person.
        is_first: these are the first keys of their burst that go there: now is the time to note what a
            field holds, in case that they must be taken back.
        forget: the held keys are dropped. They belong to a code, or were put into the line.
        take_back: characters of this code went into the field before it was known as one: take them out.
        line: the new content of the hand-typed line, where it changed.
        scan: the code that is complete.
        broken: what is left of a code that did not come whole: too long, cut off by the next one, with a key
            in it that types nothing, or with single keys just before it that may be its beginning. A part
            of a code may be another code, so it is never a scan.
    """

    do: Do
    let_go: bool = False
    is_first: bool = False
    forget: bool = False
    take_back: bool = False
    line: str | None = None
    scan: Scan | None = None
    broken: str | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """How scans are told from fingers; times in ms.

    Attributes:
        prefix, suffix: what the scanner was told to type before and after a code (such as STX and ETX,
            that is Ctrl+B and Ctrl+C); empty for none. With a prefix a code may be one character long;
            with both, only the suffix ends it, so that it may hold line ends.
        min_length: fewer characters than this without a prefix are typing, however fast.
        gap: two keys further apart than this do not belong to one code. Scanners leave 0 to 20, slow
            ones up to 60.
        quick: a person never keeps this pace. A code that came slower must also follow a pause.
        pause: how long nobody typed, for a slow code to be one.
        hold: how long a text field waits at most for a character that a person typed.
        bounce: a key begins to repeat later than this; a scanner types double characters faster.
        again: the same code within this time is the same scan.
        aside: what was typed belongs to a code that follows within this time: one hand, or one scanner that
            paused, typed both.
        stall: a machine's code that stopped without an end may go on within this time. What comes then is
            not trusted to be a whole code.
        longest: characters of the longest code.
    """

    prefix: str = ""
    suffix: str = ""
    min_length: int = 4
    gap: int = 60
    quick: int = 35
    pause: int = 200
    hold: int = 35
    bounce: int = 15
    again: int = 300
    aside: int = 400
    stall: int = 2_000
    longest: int = 10_000
