"""Ending a long doing from another thread: a check, a copy. What it reads is left as it is."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from fulfill.errors import WarehouseError

# So many steps of SQLite's own machine between two looks: some milliseconds.
_STEPS = 50_000
_AGAIN_S = 0.05


class Stopped(WarehouseError):  # noqa: N818 - an answer, and named like one
    """Somebody stopped it; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("Stopped. Nothing was changed.")


class Stopper:
    """`stop` is for any thread; the doing itself says `look` between its steps.

    `told` hears, in the doing's own thread, how far it is: parts done, of how many.
    """

    def __init__(self, told: Callable[[int, int], object] | None = None) -> None:
        self._told = told
        self._stop = threading.Event()
        self._over = threading.Event()

    @property
    def is_stopped(self) -> bool:
        return self._stop.is_set()

    def stop(self) -> None:
        """End it soon, a statement that is under way included."""
        self._stop.set()

    def look(self, done: int, of: int) -> None:
        """Tell how far it is. Raises Stopped where somebody wants it to end."""
        if self._stop.is_set():
            raise Stopped
        if self._told is not None:
            self._told(done, of)

    @contextmanager
    def over(self, raw: Any) -> Iterator[None]:
        """While this driver's connection works, its statements end when it is stopped."""
        is_sqlite = hasattr(raw, "set_progress_handler")
        self._over.clear()
        if is_sqlite:
            raw.set_progress_handler(self._stop.is_set, _STEPS)
        else:
            threading.Thread(target=self._cancel, args=(raw,), name="stopper", daemon=True).start()
        try:
            yield
        except Exception as error:
            if self._stop.is_set() and not isinstance(error, Stopped):
                raise Stopped from error
            raise
        finally:
            self._over.set()
            if is_sqlite:
                with suppress(Exception):
                    raw.set_progress_handler(None, 0)

    def _cancel(self, raw: Any) -> None:
        """A server is asked again and again: between two statements there is nothing to cancel."""
        while not self._over.is_set():
            if self._stop.wait(_AGAIN_S):
                with suppress(Exception):
                    raw.cancel()
                self._over.wait(_AGAIN_S)
