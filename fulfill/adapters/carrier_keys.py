"""Carriers' keys: in the keyring of the operating system, and nowhere else.

Where a machine has no keyring (a server without a desktop), environment variables stand in, one for each
field of a key: FULFILL_CARRIER_UPS_CLIENT_SECRET for `client_secret` of UPS. They win over the keyring.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from fulfill.errors import UnusableInput

SERVICE: Final = "fulfill"
_PLAIN = re.compile(r"[^A-Z0-9]+")


class NoKeyring(UnusableInput):
    """A machine that keeps no keys; the text says the way out."""


def variable(code: str, name: str) -> str:
    """The environment variable that stands for one field of a carrier's key."""
    return f"FULFILL_CARRIER_{_PLAIN.sub('_', code.upper())}_{_PLAIN.sub('_', name.upper())}"


def owner(warehouse_id: str, code: str) -> str:
    """Under which name the keyring has the key: a practice warehouse never buys with the real one's."""
    return f"{code}@{warehouse_id}"


def load(warehouse_id: str, code: str, names: Iterable[str]) -> dict[str, str]:
    """The fields that are there; what is missing is left out. Raises nothing for a missing keyring."""
    wanted = tuple(names)
    given = {name: os.environ.get(variable(code, name), "") for name in wanted}
    found = {name: value for name, value in given.items() if value}
    if len(found) < len(wanted):
        try:
            found = {**_kept(warehouse_id, code), **found}
        except NoKeyring:
            return found
    return {name: found[name] for name in wanted if name in found}


def standing(warehouse_id: str, code: str, names: Iterable[str]) -> tuple[tuple[str, ...], str]:
    """Which fields of a key are not there, and why the keyring cannot be used; "" where it can."""
    wanted = tuple(names)
    missing = tuple(name for name in wanted if name not in load(warehouse_id, code, wanted))
    if not missing:
        return (), ""
    try:
        _kept(warehouse_id, code)
    except NoKeyring as trouble:
        return missing, str(trouble)
    return missing, ""


def store(warehouse_id: str, code: str, fields: Mapping[str, str]) -> None:
    """Keep a carrier's key. Raises NoKeyring."""
    with _ring() as ring:
        ring.set_password(SERVICE, owner(warehouse_id, code), json.dumps(dict(fields)))


def forget(warehouse_id: str, code: str) -> bool:
    """Remove a carrier's key; False where there was none. Raises NoKeyring."""
    if not _kept(warehouse_id, code):
        return False
    with _ring() as ring:
        ring.delete_password(SERVICE, owner(warehouse_id, code))
    return True


def hidden(text: str, secrets: Iterable[str]) -> str:
    """A text in which no key stands, whatever a carrier or a library wrote into it."""
    for secret in sorted((each for each in secrets if len(each) > 3), key=len, reverse=True):
        text = text.replace(secret, "•••")
    return text


def _kept(warehouse_id: str, code: str) -> dict[str, str]:
    with _ring() as ring:
        text = ring.get_password(SERVICE, owner(warehouse_id, code))
    try:
        fields = json.loads(text) if text else {}
        return {str(name): str(value) for name, value in fields.items()}
    except (ValueError, AttributeError) as bad:
        raise NoKeyring(f"What the keyring has for {code} is no key. Give it again: {_again(code)}") from bad


@contextmanager
def _ring() -> Iterator[Any]:
    """The keyring, its troubles told in words; no trouble of it carries a key."""
    try:
        import keyring
    except ImportError as missing:
        raise NoKeyring(
            "The library that opens the keyring is not installed. Install it with: pip install "
            "'fulfill[carriers]', or give the keys in environment variables as "
            f"{variable('UPS', 'client_secret')}"
        ) from missing
    try:
        yield keyring
    except Exception as trouble:  # noqa: BLE001 - the systems' keyrings fail in many ways; none shows a key
        raise NoKeyring(
            f"The keyring of this machine cannot be used ({type(trouble).__name__}). Unlock it, or give the "
            f"keys in environment variables as {variable('UPS', 'client_secret')}"
        ) from None


def _again(code: str) -> str:
    return f"fulfill carriers key {code}"
