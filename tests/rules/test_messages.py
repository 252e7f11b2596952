"""Every sentence an operator can read: it can be said, tells the way out, and its code means one thing."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from string import Formatter
from typing import Any, get_type_hints

import pytest

from fulfill import messages
from fulfill.messages import Level, Message, ok

NAMES = [module.name for module in pkgutil.iter_modules(messages.__path__)]
SAMPLES = {str: "X-1", int: 3, bool: True, int | None: 3, str | int: "X-1", Message: ok("part", "a part")}
# These make other sentences, or none.
MAKERS = {"every_flow.plain", "stowing.overload", "receive.confirm_all"}
# Their way out is a value: whoever says them gives it.
GIVEN = {
    "every_flow.ambiguous": "way_out",
    "every_flow.cannot_undo": "why",
    "every_flow.unexpected": "way_out",
    "every_flow.unknown_code": "way_out",
}
# What a sentence that stops somebody may tell them to do next.
VERBS = (
    "scan say take call ask check import lay bring unload leave finish release look put print enter open"
    " give use count choose start load pack weigh empty pick remove receive close begin find return void let"
    " type carry move reprint"
).split()
BEFORE = r"(^|\b(first|else|or|and|to|then|again|for it|now)\b,? |, |: )"
WAY_OUT = re.compile(rf"{BEFORE}({'|'.join(VERBS)}|go on|words that do)\b|![a-z]+", re.IGNORECASE)


def functions() -> Iterator[tuple[str, Callable[..., Message]]]:
    for name in NAMES:
        module = importlib.import_module(f"fulfill.messages.{name}")
        for at, function in vars(module).items():
            is_ours = inspect.isfunction(function) and function.__module__ == module.__name__
            if is_ours and get_type_hints(function).get("return") is Message:
                yield f"{name}.{at}", function


SENTENCES = {name: function for name, function in functions() if name not in MAKERS}


def sample(hint: Any) -> Any:
    if getattr(hint, "__origin__", None) is Iterable:
        return ("X-1", "X-2")
    return SAMPLES[hint]


def said(name: str, *, least: bool = False) -> Message:
    """The sentence with sample values; `least`: nothing where a value may be nothing."""
    hints = get_type_hints(SENTENCES[name])
    hints.pop("return")
    empty: dict[Any, Any] = {str: "", int: 0, bool: False}
    return SENTENCES[name](
        **{at: empty.get(hint, sample(hint)) if least else sample(hint) for at, hint in hints.items()}
    )


def test_there_are_sentences():
    assert len(SENTENCES) > 150


@pytest.mark.parametrize("name", list(SENTENCES))
def test_it_can_be_said_with_any_values(name):
    for least in (False, True):
        message = said(name, least=least)
        assert message.text
        used = {field for _, field, _, _ in Formatter().parse(message.template) if field}
        assert used == set(message.values), "a value that no sentence shows, or the other way round"


@pytest.mark.parametrize("name", list(SENTENCES))
def test_its_code_is_a_name_and_its_words_are_plain(name):
    message = said(name)
    assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", message.code)
    assert not re.search(
        r"[~`<>|\\]|None|null|\bqty\b(?<!!qty)|\bSKU\b|\bid\b|traceback|exception", message.template
    )
    assert not re.search(r"\s{2}|\s[.,:;]|^\s|\s$|[.!]$", message.template), message.template
    assert message.template[0].isupper() or message.template[0] in "{!“1"


@pytest.mark.parametrize("name", [each for each in SENTENCES if said(each).level is Level.STOP])
def test_who_is_stopped_is_told_the_way_out(name):
    if name in GIVEN:
        assert GIVEN[name] in said(name).values
        return
    message = said(name)
    # What was found comes first; the way out is in the last sentence.
    last = re.split(r"[.;?] ", message.text)[-1]
    assert WAY_OUT.search(last), message.text


@pytest.mark.parametrize("name", [each for each in SENTENCES if said(each).level is Level.WARN])
def test_who_is_warned_is_told_how_to_confirm(name):
    assert re.search(r"again|twice|confirm|once more", said(name).text), said(name).text


def test_a_code_means_one_thing_within_a_flow():
    """Sentences of one level under one code must be the same sentence, up to its ending."""
    rooms: dict[tuple[str, str], set[tuple[Level, str]]] = defaultdict(set)
    for name in SENTENCES:
        message = said(name)
        flow = name.split(".")[0].split("_")[0]
        rooms[flow, message.code].add((message.level, message.template))
    twice = {key: templates for key, templates in rooms.items() if len(templates) > 1}
    assert twice == {}


def test_a_code_of_a_flow_is_not_one_that_every_flow_has():
    shared = {said(name).code for name in SENTENCES if name.startswith("every_flow.")}
    taken = {
        name: said(name).code
        for name in SENTENCES
        if not name.startswith("every_flow.") and said(name).code in shared
    }
    # That there is no work is told by each flow in its own words, under the code that programs wait for.
    assert set(taken.values()) <= {"no_work"}, taken


def test_text_from_outside_is_never_a_template():
    message = ok("found", "{raw}: {what}", raw="{what}", what="{0} %s <b>")
    assert message.text == "{what}: {0} %s <b>"
