"""What the station needs of a flow: its two pure functions, its task, its facts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fulfill.people import Act
from fulfill.scan import Scanned
from fulfill.store.facts import Moment
from fulfill.store.session import Session
from fulfill.turn import Question, Turn


@dataclass(frozen=True, slots=True)
class Flow:
    """A flow with the facts that its store reads for it.

    Attributes:
        again: after a task has ended, the flow at once asks for the next first scan.
    """

    name: str
    act: Act
    again: bool
    task_type: type
    begin: Callable[[Any], Turn[Any]]
    ask: Callable[[Any, Any], Question]
    step: Callable[[Any, Scanned, Any], Turn[Any]]
    facts: Callable[[Session, Moment], Any]
