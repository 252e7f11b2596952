"""The flows that can be worked here, each with its pure functions, its task and its facts.

A flow and its store are loaded when they are first asked for: a command that works none loads none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from fulfill.errors import UnusableInput
from fulfill.people import Act
from fulfill.scan import Scanned
from fulfill.scene import Scene
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
    show: Callable[[Any, Any], Scene]


LATER = {
    "replenish": "Move the stock by hand meanwhile: fulfill work move",
}


# In the order in which goods travel.
FLOWS = ("receive", "putaway", "move", "count", "pick", "pack", "ship", "returns", "kit", "vendor")


def flow_named(name: str) -> Flow:
    """A flow by its name; raises UnusableInput with the names that there are."""
    if name in LATER:
        raise UnusableInput(f"Work of the kind {name} comes with a later version. {LATER[name]}")
    if name not in FLOWS:
        raise UnusableInput(f"There is no flow {name[:40]!r}. Flows: {', '.join(FLOWS)}")
    module = import_module(f"fulfill.flows.{name}")
    store = import_module(f"fulfill.store.facts_{name}")
    word = name.capitalize()
    return Flow(
        name=name,
        act=module.ACT,
        again=module.AGAIN,
        task_type=getattr(module, f"{word}Task"),
        begin=module.begin,
        ask=module.ask,
        step=module.step,
        facts=getattr(store, f"Store{word}Facts"),
        show=getattr(module, "show", None) or _in_words(module.ask),
    )


def _in_words(ask: Callable[[Any, Any], Question]) -> Callable[[Any, Any], Scene]:
    """The scene of a flow that has none of its own: its question."""

    def show(task: Any, facts: Any) -> Scene:
        question = ask(task, facts)
        return Scene(question.document, fact=question.prompt, done=question.done, left=question.left)

    return show
