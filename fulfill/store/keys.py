"""The key of this machine's hash chains: outside the database, readable by its owner alone.

A station that has no key makes one of its own, so the chains of a shared database may be under
several keys: each machine can prove its own, and all can follow the others' digests.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
from pathlib import Path

from platformdirs import user_data_path

from fulfill.errors import StoreUnavailable
from fulfill.store.journal import ChainKey

_FOLDER = "FULFILL_KEYS"
_BYTES = 32


def folder() -> Path:
    """Where keys lie: the user's data folder, or what FULFILL_KEYS names."""
    named = os.environ.get(_FOLDER)
    return Path(named) if named else user_data_path("fulfill") / "keys"


def chain_key(warehouse: str) -> ChainKey:
    """The key that this machine has for a warehouse, made when it is first asked for."""
    path = folder() / f"{warehouse}.key"
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not path.exists():
            _make(path)
        secret = bytes.fromhex(path.read_text("ascii").strip())
        if len(secret) != _BYTES:
            raise ValueError(f"it should be {_BYTES} bytes, but is {len(secret)}")  # noqa: TRY301 - told below
    except (OSError, ValueError) as error:
        raise StoreUnavailable(
            f"The key of the journal cannot be read or made at {path}: {error}. "
            "Check who may use that folder, or name another with FULFILL_KEYS"
        ) from error
    return ChainKey(hashlib.sha256(secret).hexdigest()[:16], secret)


def _make(path: Path) -> None:
    """Under another name first: a program that starts at the same moment sees a whole key, or none."""
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_hex(_BYTES) + "\n")
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):
            # Unlike a rename, this never takes the place of a key that another has made meanwhile.
            os.link(fresh, path)
    finally:
        fresh.unlink()
