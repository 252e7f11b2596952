"""An answer as a worker reads it: what is expected of which kind, and which words would do."""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.answer import Answer
from fulfill.turn import Expect, Kind


@dataclass(frozen=True, slots=True)
class Seen:
    """The expectations of one answer."""

    answer: Answer

    def all(self, kind: Kind) -> tuple[Expect, ...]:
        return tuple(each for each in self.answer.expects if each.kind is kind)

    def has(self, kind: Kind) -> bool:
        return any(each.kind is kind for each in self.answer.expects)

    def codes(self, kind: Kind) -> tuple[str, ...]:
        return tuple(code for each in self.all(kind) for code in each.codes)

    @property
    def words(self) -> tuple[str, ...]:
        return self.codes(Kind.WORD)

    def takes(self, word: str) -> bool:
        return word in self.words
