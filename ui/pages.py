"""The screens that this window has made so far, each made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from ui import registry
from ui.ahead import Ahead
from ui.background import Background
from ui.page import Page
from ui.words import tr

if TYPE_CHECKING:
    from ui.window import Window

# So often, so many ms apart, it is looked whether a piece that is loaded beside has come to its end.
_TRIES, _AGAIN_MS = 40, 5


class Pages:
    """Screens by name. `headed` and `keyed` hear of each screen's new titles and keys."""

    def __init__(
        self, window: Window, stack: QStackedWidget, headed: Callable[[], None], keyed: Callable[[], None]
    ) -> None:
        self._window, self._stack = window, stack
        self._headed, self._keyed = headed, keyed
        self._made: dict[str, Page] = {}
        self._drafts: dict[str, object] = {}
        self._background = Background(window)
        self._asked, self._coming = 0, 0
        self._broken: set[str] = set()
        self.ahead = Ahead(window, window.worker, lambda: self.is_loading)

    def comes_later(self, name: str, then: Callable[[], None]) -> bool:
        """Whether what a screen needs is still being loaded; `then` is called when it is there, and made.

        Nobody is led to a screen when another was asked for meanwhile.
        """
        self._asked += 1
        if registry.is_loaded(name) or name in self._broken:
            return False
        self._coming += 1
        arrive = partial(self._arrive, self._asked, name, then, _TRIES)
        self._background.run(
            lambda: registry.load(name), lambda _none: arrive(), lambda _why: self._break(name, arrive)
        )
        return True

    @property
    def is_loading(self) -> bool:
        """Whether a screen that was asked for is still to come."""
        return self._coming > 0

    def _break(self, name: str, arrive: Callable[[], None]) -> None:
        """It cannot be loaded: whoever goes there hears why, as of any fault."""
        self._broken.add(name)
        arrive()

    def _arrive(self, asked: int, name: str, then: Callable[[], None], tries: int) -> None:
        """Make it, then show it, each in a turn of its own, while no other thread is loading something."""
        if asked == self._asked and tries and self.ahead.is_at_it:
            QTimer.singleShot(_AGAIN_MS, self._window, partial(self._arrive, asked, name, then, tries - 1))
            return
        if asked == self._asked and name not in self._broken:
            self.named(name)
        QTimer.singleShot(0, self._window, partial(self._show, asked, then))

    def _show(self, asked: int, then: Callable[[], None]) -> None:
        self._coming -= 1
        if asked == self._asked:
            then()

    def named(self, name: str) -> Page:
        page = self._made.get(name)
        if page is None:
            page = self._made[name] = registry.make(name, self._window)
            page.name = page.name or name
            page.headed.connect(self._headed)
            page.keyed.connect(self._keyed)
            self._stack.addWidget(page)
            page.take_draft(self._drafts.pop(name, None))
        return page

    def ended_by_closing(self) -> tuple[str, str] | None:
        """What is asked where a screen is at something that would end, and the verb of going on."""
        page = next((page for page in self._made.values() if page.is_busy), None)
        if page is None:
            return None
        question = tr("{what} is still under way. Stop it and close? What is in stays in.", what=page.title)
        return question, tr("Stop and close")

    def start_again(self, *, less: Page | None = None) -> None:
        """Somebody else is here: nothing is shown of the one before."""
        self._drafts.clear()
        for page in self._made.values():
            if page is not less:
                page.start_again()

    def put_away(self) -> None:
        """Make each screen anew when it is shown next; what was typed and what is asked there goes along."""
        for name, page in list(self._made.items()):
            if not page.is_busy:
                page.left()
                self._drafts[name] = page.draft()
                self._stack.removeWidget(self._made.pop(name))
                page.deleteLater()
