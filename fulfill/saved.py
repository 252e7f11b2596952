"""Tasks to JSON and back, by their type hints: frozen dataclasses of plain values, enums and tuples."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
_PLAIN = (str, int, bool, NoneType)


def dump(value: object) -> str:
    """Compact JSON of a task."""
    return json.dumps(_encoder(_type_of(value))(value), separators=(",", ":"), ensure_ascii=False)


def load(kind: type[T], text: str) -> T:
    """The task that `dump` wrote. A text that does not fit the type raises ValueError or KeyError."""
    hint: Any = kind
    value: T = _decoder(hint)(json.loads(text))
    return value


@cache
def _encoder(kind: Any) -> Callable[[Any], Any]:
    if is_dataclass(kind):
        names = tuple(field.name for field in fields(kind))

        def encode(value: Any) -> dict[str, Any]:
            return {name: _encode(getattr(value, name)) for name in names}

        return encode
    return _encode


def _type_of(value: object) -> Any:
    return type(value)


def _encode(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, (tuple, frozenset)):
        return [_encode(part) for part in (sorted(value) if isinstance(value, frozenset) else value)]
    return _encoder(_type_of(value))(value)


@cache
def _decoder(hint: Any) -> Callable[[Any], Any]:  # noqa: PLR0911 - one way out per shape of a hint
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        inner = [_decoder(arg) for arg in args if arg is not NoneType]
        assert len(inner) == 1, f"a saved field is one type or None: {hint}"
        return lambda raw: None if raw is None else inner[0](raw)
    if origin in (tuple, frozenset):
        if origin is tuple and args[-1:] != (Ellipsis,):
            parts = [_decoder(arg) for arg in args]
            return lambda raw: tuple(part(one) for part, one in zip(parts, raw, strict=True))
        part = _decoder(args[0])
        return lambda raw: origin(part(one) for one in raw)
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        decoders = {field.name: _decoder(hints[field.name]) for field in fields(hint)}
        made: Any = hint
        return lambda raw: made(**{name: decoders[name](one) for name, one in raw.items()})
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    assert hint in _PLAIN, f"not a type that is saved: {hint}"
    return lambda raw: raw
