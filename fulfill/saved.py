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
_JSON = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)


def dump(value: object) -> str:
    """Compact JSON of a task."""
    hint: Any = type(value)
    return _JSON.encode(_encoder(hint)(value))


def load(kind: type[T], text: str) -> T:
    """The task that `dump` wrote. A text that does not fit the type raises ValueError or TypeError."""
    hint: Any = kind
    value: T = _decoder(hint)(json.loads(text))
    return value


@cache
def _encoder(hint: Any) -> Callable[[Any], Any]:
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        inner = _encoder(_of_optional(hint))
        return lambda value: None if value is None else inner(value)
    if origin is frozenset:
        part = _encoder(args[0])
        return lambda value: [part(one) for one in sorted(value)]
    if origin is tuple and args[-1:] != (Ellipsis,):
        parts = [_encoder(arg) for arg in args]
        return lambda value: [part(one) for part, one in zip(parts, value, strict=True)]
    if origin is tuple:
        part = _encoder(args[0])
        return list if part is _plain else lambda value: [part(one) for one in value]
    if is_dataclass(hint):
        return _encoder_of_fields(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _value
    assert hint in _PLAIN, f"not a type that is saved: {hint}"
    return _plain


def _encoder_of_fields(kind: Any) -> Callable[[Any], dict[str, Any]]:
    hints = get_type_hints(kind)
    encoders = [(field.name, _encoder(hints[field.name])) for field in fields(kind)]
    plain = [name for name, encode in encoders if encode is _plain]
    others = [(name, encode) for name, encode in encoders if encode is not _plain]

    def encode_all(value: Any) -> dict[str, Any]:
        made = {name: getattr(value, name) for name in plain}
        for name, encode in others:
            made[name] = encode(getattr(value, name))
        return made

    return encode_all


def _plain(value: Any) -> Any:
    return value


def _value(value: Any) -> Any:
    return value.value


def _of_optional(hint: Any) -> Any:
    inner = [arg for arg in get_args(hint) if arg is not NoneType]
    assert len(inner) == 1, f"a saved field is one type or None: {hint}"
    return inner[0]


@cache
def _decoder(hint: Any) -> Callable[[Any], Any]:
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        inner = _decoder(_of_optional(hint))
        return lambda raw: None if raw is None else inner(raw)
    if origin in (tuple, frozenset):
        if origin is tuple and args[-1:] != (Ellipsis,):
            parts = [_decoder(arg) for arg in args]
            return lambda raw: tuple(part(one) for part, one in zip(parts, raw, strict=True))
        part = _decoder(args[0])
        return origin if part is _plain else lambda raw: origin([part(one) for one in raw])
    if is_dataclass(hint):
        return _decoder_of_fields(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    assert hint in _PLAIN, f"not a type that is saved: {hint}"
    return _plain


def _decoder_of_fields(kind: Any) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    decoders = {field.name: _decoder(hints[field.name]) for field in fields(kind)}
    others = [(name, decode) for name, decode in decoders.items() if decode is not _plain]

    def decode_all(raw: dict[str, Any]) -> Any:
        for name, decode in others:
            if name in raw:
                raw[name] = decode(raw[name])
        return kind(**raw)

    return decode_all
