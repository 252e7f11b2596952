"""Which of the words that a step takes have a key of their own, and which stand under "More"."""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.scan import Word
from fulfill.scene import Scene
from ui.screens.words import WordKey

_KEYS_MAX = 4
_MAIN, _UNDO = 12, 9


@dataclass(frozen=True, slots=True)
class Arranged:
    """`row`: by their own F-keys; `alone`: the only one left, on F8; `hidden`: under "More"; `main`: F12."""

    row: tuple[WordKey, ...]
    alone: WordKey | None
    hidden: tuple[WordKey, ...]
    main: WordKey | None


def arranged(keyed: list[WordKey]) -> Arranged:
    """The keys of one step, each word in its one place."""
    byf = {key.f: key for key in reversed(keyed) if key.f}
    row = [byf[f] for f in sorted(byf) if f not in (_UNDO, _MAIN)][:_KEYS_MAX]
    main = byf.get(_MAIN)
    hidden = [key for key in keyed if key not in row and key is not main and key.f != _UNDO]
    if len(hidden) == 1 and len(row) < _KEYS_MAX:
        return Arranged(tuple(row), hidden[0], (), main)
    row, over = (row[: _KEYS_MAX - 1], row[_KEYS_MAX - 1 :]) if hidden else (row, [])
    # Away from the work stands last: what is chosen without a look must not be that.
    hidden = sorted([*over, *hidden], key=lambda key: key.word is Word.CANCEL)
    return Arranged(tuple(row), None, tuple(hidden), main)


def is_calm(word: Word, scene: Scene | None) -> bool:
    """Whether the main key would end work of which nothing is done yet: it is there, and does not invite."""
    return word is Word.DONE and scene is not None and not scene.done and scene.left > 0
