"""A task of any flow comes back from the database as it was."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill import saved
from fulfill.floor import FLOWS, flow_named

TEXTS = st.text(max_size=6)
PLAIN = {str: TEXTS, int: st.integers(-(2**60), 2**60), bool: st.booleans(), NoneType: st.none()}


def any_of(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of a type that is saved."""
    origin, args = get_origin(hint), get_args(hint)
    if hint in PLAIN:
        return PLAIN[hint]
    if origin in (Union, UnionType):
        return st.one_of(*map(any_of, args))
    if origin is frozenset:
        return st.frozensets(any_of(args[0]), max_size=3)
    if origin is tuple and args[-1:] == (Ellipsis,):
        return st.lists(any_of(args[0]), max_size=3).map(tuple)
    if origin is tuple:
        return st.tuples(*map(any_of, args))
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return st.builds(hint, **{field.name: any_of(hints[field.name]) for field in fields(hint)})
    assert issubclass(hint, Enum), hint
    return st.sampled_from(list(hint))


@pytest.mark.parametrize("name", list(FLOWS))
def test_a_task_comes_back_as_it_was(name):
    kind = flow_named(name).task_type

    @given(any_of(kind))
    def check(task):
        text = saved.dump(task)
        back = saved.load(kind, text)
        assert back == task
        assert saved.dump(back) == text

    check()


@dataclass(frozen=True)
class Inner:
    count: int


@dataclass(frozen=True)
class Small:
    name: str
    codes: tuple[tuple[str, int], ...] = ()
    seen: frozenset[str] = frozenset()
    inner: Inner | None = None


def test_the_text_is_compact_and_sets_are_sorted():
    small = Small("é", (("a", 1),), frozenset("cab"), Inner(7))
    assert saved.dump(small) == ('{"name":"é","codes":[["a",1]],"seen":["a","b","c"],"inner":{"count":7}}')


def test_a_task_that_was_saved_before_a_field_was_there_takes_its_default():
    assert saved.load(Small, '{"name":"old"}') == Small("old")


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"codes":[]}',
        '{"name":"a","other":1}',
        '{"name":"a","codes":[["a"]]}',
        '{"name":"a","inner":7}',
    ],
)
def test_a_text_that_does_not_fit_is_refused(text):
    with pytest.raises((ValueError, TypeError)):
        saved.load(Small, text)
