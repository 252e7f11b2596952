"""The word !weight with a scale: its pad shows the scale live, and Enter gives what is locked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from fulfill.answer import Answer
from fulfill.messages import Level
from fulfill.scan import Word
from fulfill.turn import Kind
from ui.page import Host
from ui.parts.pad import Asked
from ui.screens import words
from ui.worker import Rank

if TYPE_CHECKING:
    from ui.house import Shown

_TAKEN = (Level.OK, Level.DONE)


class Weights:
    """Asks the scale on behalf of one screen. Without a scale, everything is as it is without this."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._tare_g = 0
        self._locked = (0, "")

    def prepare(self) -> None:
        """The screen is shown: which scale this station has, if any, before the first question comes."""
        self._host.worker.ask(
            lambda house: house.profile.scale, self._host.scale.use, lambda _trouble: None, rank=Rank.ACT
        )

    def answered(self, shown: Shown, *, is_news: bool) -> None:
        """What the station answered: a weight that it took is used up."""
        answer = shown.answer
        self._tare_g = shown.scene.tare_g if shown.scene is not None else 0
        is_weight = (answer.scan or "").startswith(f"!{Word.WEIGHT} ")
        if is_news and is_weight and answer.level in _TAKEN and self._host.scale.is_there:
            self._host.scale.taken()

    def wants(self, answer: Answer) -> bool:
        """Whether a weight is what is asked for now, and there is a scale to take it from."""
        if not self._host.scale.is_there or Word.WEIGHT not in words.taken(answer):
            return False
        kinds = [expect.kind for expect in answer.expects]
        return kinds[:1] == [Kind.WEIGHT] and Kind.ANSWER not in kinds

    def beside(self, asked: Asked, word: Word) -> Asked:
        """What the pad asks for, with the scale over its field where a weight is asked."""
        scale = self._host.scale
        if word is not Word.WEIGHT or not scale.is_there:
            return asked
        if not asked.first:
            scale.begin(self._tare_g)
        return replace(asked, above=self._over)

    def exact(self, text: str) -> str:
        """The grams behind the text of a locked weight: what stands there may be rounded to ounces."""
        grams, written = self._locked
        return f"{grams} g" if grams and text == written else text

    def _over(self, field: QLineEdit) -> QWidget:
        from ui.parts.live_weight import LiveWeight

        return LiveWeight(self._host.scale, field, self._lock)

    def _lock(self, grams: int, text: str) -> None:
        self._locked = (grams, text)
