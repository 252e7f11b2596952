"""What every screen of the window is, and what the window gives to each: the shape they all share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fulfill.messages import Level
from ui.theme.dress import dress

if TYPE_CHECKING:
    from fulfill.answer import PaperShown
    from fulfill.people import Person
    from ui.scale import SharedScale
    from ui.worker import Worker


@dataclass(frozen=True, slots=True)
class Key:
    """A button of the key row: "F2 Short". `f` is 1 to 12, 0 for none; `icon` names a drawing or is "".

    `is_calm`: a main key in its place that does not invite yet.
    """

    f: int
    text: str
    act: Callable[[], None] = field(compare=False)
    is_main: bool = False
    is_on: bool = True
    icon: str = ""
    is_calm: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What the message bar says. `scanned` is what came in, "" for nothing; it stays until the next.

    `asks`: nothing was done yet, it only asks for something: no green and no tick.
    """

    level: Level
    text: str
    scanned: str = ""
    sounds: bool = True
    asks: bool = False


class Host(Protocol):
    """What the window does for its screens."""

    @property
    def worker(self) -> Worker: ...

    @property
    def scale(self) -> SharedScale:
        """The scale of this station, shared by all screens."""
        ...

    def tell(self, told: Told) -> None:
        """Answer in the message bar, by colour, word, mark and sound."""
        ...

    def go(self, page: str, about: str = "") -> None:
        """Show another screen, and what it should show there (an order's number, a place, a search)."""
        ...

    def back(self) -> None:
        """To the screen before."""
        ...

    def decide(self, question: str, yes: str, act: Callable[[], None], *, is_grave: bool = False) -> None:
        """Ask before something that is hard to take back; `yes` is the verb on the button ("Void label")."""
        ...

    def stamp(self) -> tuple[str, datetime]:
        """A fresh id and the time, for one input."""
        ...

    def seated(self, person: Person) -> None:
        """Who works now, as the station says."""
        ...

    def papers_wanted(self, has_written: bool) -> None:  # noqa: FBT001 - told once per answer
        """Something was written: the relay should look into the outbox now."""
        ...

    def papers_seen(self, papers: tuple[PaperShown, ...]) -> None:
        """What became of the papers of the last act."""
        ...

    def scan(self, raw: str) -> None:
        """An input as if it had been scanned: from a list, a button, a file."""
        ...


class Page(QWidget):
    """One screen. The window shows its `title`, `subtitle`, progress and keys in the places they always have.

    Signals:
        headed: title, subtitle or progress are others now. keyed: keys are others now.
    """

    headed = Signal()
    keyed = Signal()
    name = ""
    help_page = ""
    dresses_parts = False
    """Whether each of its parts wears the style sheet itself: what is out of sight changes when it comes."""
    takes_codes = False
    """Whether a code may be typed by touch here; `type_code` then opens what types it."""
    asks = ""
    """What the bar says until something happens, where that is not a scan or a code; told with the head."""

    def __init__(self, host: Host) -> None:
        # Made where it will stand: a part that is put somewhere else later is dressed once more.
        super().__init__(getattr(host, "stack", None))
        self.host = host
        self.setObjectName("page")
        if not self.dresses_parts:
            # In a turn of its own: rail, head, bar and keys have theirs.
            dress(self, 1)
        self._keys: tuple[Key, ...] = ()
        self.title, self.subtitle = "", ""
        self.done, self.of = 0, 0

    def keys(self) -> tuple[Key, ...]:
        return self._keys

    def set_keys(self, *keys: Key) -> None:
        """Up to six, by their F-number; the window adds help."""
        if keys != self._keys or any(a.act is not b.act for a, b in zip(keys, self._keys, strict=False)):
            self._keys = keys
            self.keyed.emit()

    def set_head(self, title: str, subtitle: str = "", done: int = 0, of: int = 0) -> None:
        """`done` of `of` fills the progress bar; none is drawn for 0."""
        if (title, subtitle, done, of) != (self.title, self.subtitle, self.done, self.of):
            self.title, self.subtitle, self.done, self.of = title, subtitle, done, of
            self.headed.emit()

    def entered(self, about: str = "") -> None:
        """The screen is shown now: bring it up to date."""

    def type_code(self) -> None:
        """Somebody wants to type a code by touch."""

    def left(self) -> None:
        """Another screen is shown now."""

    def start_again(self) -> None:
        """Somebody else is here: what is shown of the one before is not theirs."""

    @property
    def is_busy(self) -> bool:
        """Whether something goes on here that must not lose its screen."""
        return False

    @property
    def is_coming(self) -> bool:
        """Whether a part of it is still being made, in one of the next turns of the window."""
        return False

    def draft(self) -> object:
        """What this screen, made anew in another language, must have to stand as it stands; or None."""
        return None

    def take_draft(self, draft: object) -> None:
        """What `draft` of the screen before gave."""

    def step_back(self) -> bool:
        """Escape was pressed: one step back inside the screen; False to go to the screen before."""
        return False

    def scanned(self, raw: str) -> bool:  # noqa: ARG002 - for those who take scans
        """A scan while this screen is shown; False when it has no use for it: then it is looked up."""
        return False
