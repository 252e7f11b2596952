"""What a worker is told of papers that did not come out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fulfill.messages import Level
from ui.page import Told
from ui.words import tr

if TYPE_CHECKING:
    from fulfill.answer import PaperShown


def stuck(papers: tuple[PaperShown, ...]) -> Told | None:
    """The first paper that waits for a person; None where all went well."""
    first = next((paper for paper in papers if paper.state in ("failed", "refused", "doubtful")), None)
    if first is None:
        return None
    from ui.desks.papers_words import kind_word

    state = {"failed": tr("failed"), "refused": tr("not printed")}.get(first.state, tr("in doubt"))
    named = f"{kind_word(first.kind)} {first.document}".strip()
    return Told(Level.WARN, tr("{paper} did not print: {state}. See Papers", paper=named, state=state))


def held(kind: str, document: str, why: str) -> Told:
    """A printer does not take a paper, and is tried again by itself."""
    from ui.desks.papers_words import kind_word

    named = f"{kind_word(kind)} {document}".strip()
    return Told(Level.WARN, tr("{paper} waits: {why}", paper=named, why=why))
