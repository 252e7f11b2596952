"""A worker who does what the answers ask and nothing else: reads `expects`, sends the first code."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.cli.calls import Worker

# Where several kinds would be right, the finest first: a serial tells more than its product.
_KINDS = ("serial", "lot", "product", "parcel", "tote", "order", "document", "dock", "place", "answer")
_STEPS_MAX = 200


def reply(answer: dict[str, Any], given: dict[str, Iterator[str]]) -> str | None:
    """What would be right now: a code that was named, else one of what the worker brought, else !done."""
    expects = sorted(
        (one for one in answer["expects"] if one["kind"] in _KINDS),
        key=lambda one: _KINDS.index(one["kind"]),
    )
    for one in expects:
        if one["codes"]:
            code: str = one["codes"][0]
            return f"!answer {code}" if one["kind"] == "answer" else code
    for one in expects:
        if one["kind"] in given and (brought := next(given[one["kind"]], None)) is not None:
            return brought
    words = {code for one in answer["expects"] if one["kind"] == "word" for code in one["codes"]}
    return "!done" if "!done" in words else None


def follow(worker: Worker, **given: Iterator[str]) -> list[dict[str, Any]]:
    """Work until nothing is asked any more; every answer. Fails at the first refusal."""
    heard = [worker.now]
    for _ in range(_STEPS_MAX):
        if worker.now["level"] == "done" and not worker.now["expects"]:
            return heard
        line = reply(worker.now, given)
        assert line is not None, worker.now
        heard.append(worker.say(line))
        assert worker.now["level"] in ("ok", "done"), (line, worker.now)
    raise AssertionError(heard[-3:])
