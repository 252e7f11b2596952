"""The screens that this window has made so far, each made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from ui import registry
from ui.background import Background
from ui.page import Page
from ui.words import tr

if TYPE_CHECKING:
    from ui.window import Window


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
        self._asked = 0

    def comes_later(self, name: str, then: Callable[[], None]) -> bool:
        """Whether what a screen needs is still being loaded; `then` is called when it is there.

        Nobody is led to a screen when another was asked for meanwhile.
        """
        self._asked += 1
        if registry.is_loaded(name):
            return False
        asked = self._asked

        def there(_end: object) -> None:
            if asked == self._asked:
                then()

        self._background.run(lambda: registry.load(name), there, there)
        return True

    @property
    def is_loading(self) -> bool:
        return self._background.running > 0

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
