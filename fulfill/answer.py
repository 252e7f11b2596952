"""The answer that a station gives to one input: what the line protocol prints and a screen shows."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import Any

from fulfill.messages import Level, Message
from fulfill.turn import Expect, Kind

# Made once: a scan must not pay for the making.
_JSON = json.JSONEncoder(ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class TaskShown:
    """The present work, as far as a person must know it."""

    id: int
    flow: str
    document: str
    done: int
    left: int


@dataclass(frozen=True, slots=True)
class PaperShown:
    """What became of one paper; `state` as in `show papers`."""

    kind: str
    document: str
    file: str
    printer: str
    state: str


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer; the fields are those of CONTRACT §2.

    Attributes:
        seq: number of the operation in the journal; 0 for the first answer, which no input caused.
        said, asked: `message` and `prompt` before they were filled in, for a screen that speaks another
            language; None where only the English text is known. No part of the protocol.
    """

    scan: str | None
    level: Level
    code: str
    message: str
    prompt: str
    step: str
    expects: tuple[Expect, ...]
    task: TaskShown | None
    papers: tuple[PaperShown, ...] = ()
    seq: int = 0
    said: Message | None = field(default=None, compare=False)
    asked: Message | None = field(default=None, compare=False)

    @property
    def is_the_end(self) -> bool:
        return self.level is Level.DONE and not self.expects

    def with_papers(self, papers: tuple[PaperShown, ...]) -> Answer:
        return replace(self, papers=papers)


def to_json(answer: Answer) -> str:
    """One line of the protocol."""
    shown = answer.task
    body: dict[str, Any] = {
        "scan": answer.scan,
        "level": str(answer.level),
        "code": answer.code,
        "message": answer.message,
        "prompt": answer.prompt,
        "step": answer.step,
        "expects": [
            {"kind": str(e.kind), "codes": list(e.codes), "quantity": e.quantity} for e in answer.expects
        ],
        "task": None
        if shown is None
        else {
            "id": str(shown.id),
            "flow": shown.flow,
            "document": shown.document,
            "done": shown.done,
            "left": shown.left,
        },
        "papers": [
            {"kind": p.kind, "document": p.document, "file": p.file, "printer": p.printer, "state": p.state}
            for p in answer.papers
        ],
    }
    text = _JSON.encode(body)
    # A byte that was no text travels as a lone surrogate: JSON can say it, UTF-8 cannot.
    return text if text.isprintable() else text.encode("utf-8", "backslashreplace").decode("utf-8")


def from_json(text: str, seq: int) -> Answer:
    """An answer as the journal kept it."""
    body = json.loads(text)
    shown = body["task"]
    return Answer(
        scan=body["scan"],
        level=Level(body["level"]),
        code=body["code"],
        message=body["message"],
        prompt=body["prompt"],
        step=body["step"],
        expects=tuple(Expect(Kind(e["kind"]), tuple(e["codes"]), e["quantity"]) for e in body["expects"]),
        task=shown
        and TaskShown(int(shown["id"]), shown["flow"], shown["document"], shown["done"], shown["left"]),
        seq=seq,
    )
