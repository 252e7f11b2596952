"""The scale of this window: one for all its screens, opened when a weight may first be wanted.

It is listened to in a thread of its own, whatever is shown, so that a parcel that was taken off meanwhile is
known to be gone; a screen only looks at what is known now.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from fulfill.errors import UnusableInput
from fulfill.messages import Message
from fulfill.messages import scale as says

if TYPE_CHECKING:
    from fulfill.ports import Scale
    from fulfill.weighing import Settled

_LOG = logging.getLogger(__name__)
_LOOK_S: Final = 0.5


@dataclass(frozen=True, slots=True)
class Live:
    """What is known now, and what to tell about it. `is_heard`: the scale says weights."""

    settled: Settled
    words: Message
    is_heard: bool = False


def _unheard() -> Live:
    # Late: to reckon with weights is to load the reckoning, and none is wanted before the first paint.
    from fulfill.weighing import Settled

    return Live(Settled(), says.waiting())


class SharedScale:
    """The one scale of a window; without a connection there is none, and weights are typed."""

    def __init__(self) -> None:
        self._spec = ""
        self._lock = threading.Lock()
        self._heard: Live | None = None
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def is_there(self) -> bool:
        """Whether this station has a scale; whether it can be heard is another question."""
        return bool(self._spec)

    def use(self, spec: str) -> None:
        """Listen to the scale of this one-line spec from now on; "" to none. Returns at once."""
        if spec == self._spec:
            return
        self.close()
        self._spec = spec
        if spec:
            self._over = threading.Event()
            self._thread = threading.Thread(
                target=self._listen, args=(spec, self._over), name="scale of the window", daemon=True
            )
            self._thread.start()

    def now(self) -> Live:
        return self._heard or _unheard()

    def begin(self, tare_g: int = 0) -> None:
        """A weight is wanted now: one that was locked while nobody asked may be that of an unfinished parcel.

        `tare_g` is the weight of the box, 0 where it is not known.
        """
        self._change(lambda settled: settled.unlocked().with_tare(tare_g))

    def again(self) -> None:
        """Weigh the same parcel again."""
        self._change(lambda settled: settled.unlocked())

    def taken(self) -> None:
        """The parcel has its weight: what lies there now is the last one."""
        self._change(lambda settled: settled.taken())

    def close(self) -> None:
        """Let go of it; its thread ends by itself."""
        self._over.set()
        self._spec = ""
        with self._lock:
            self._heard = None

    def _change(self, by: Callable[[Settled], Settled]) -> None:
        with self._lock:
            now = self.now()
            settled = by(now.settled)
            words = settled.words() if now.is_heard else now.words
            self._heard = Live(settled, words, now.is_heard)

    def _listen(self, spec: str, over: threading.Event) -> None:
        # Brought in here: a window without a scale needs none of it, and nobody waits for it.
        from fulfill.adapters.scales import open_scale

        try:
            scale: Scale | None = open_scale(spec)
        except UnusableInput as bad:
            _LOG.warning("the scale of this station: %s", bad)
            scale = None
        if scale is None:
            return
        number, seen = -1, scale.now()
        while not over.is_set():
            if seen.number != number:
                number = seen.number
                with self._lock:
                    if over.is_set():
                        break
                    settled = self.now().settled
                    settled = settled.heard(seen.reading) if seen.reading else settled.silent()
                    words = settled.words() if seen.reading else scale.words()
                    self._heard = Live(settled, words, seen.reading is not None)
            seen = scale.wait(number, _LOOK_S)
        scale.close()
