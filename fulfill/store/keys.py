"""The key of this machine's hash chains: outside the database, readable by its owner alone.

A station that has no key makes one of its own, so the chains of a shared database may be under
several keys: each machine can prove its own, and all can follow the others' digests.
"""

from __future__ import annotations

import hashlib
import os
import secrets
from pathlib import Path

from platformdirs import user_data_path

from fulfill.errors import StoreUnavailable
from fulfill.store.journal import ChainKey

_FOLDER = "FULFILL_KEYS"


def folder() -> Path:
    """Where keys lie: the user's data folder, or what FULFILL_KEYS names."""
    named = os.environ.get(_FOLDER)
    return Path(named) if named else user_data_path("fulfill") / "keys"


def chain_key(warehouse: str) -> ChainKey:
    """The key that this machine has for a warehouse, made when it is first asked for."""
    path = folder() / f"{warehouse}.key"
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            secret = bytes.fromhex(path.read_text("ascii").strip())
        else:
            secret = secrets.token_bytes(32)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(secret.hex() + "\n")
                file.flush()
                os.fsync(file.fileno())
    except (OSError, ValueError) as error:
        raise StoreUnavailable(
            f"The key of the journal cannot be read or made at {path}: {error}. "
            "Check who may use that folder, or name another with FULFILL_KEYS"
        ) from error
    return ChainKey(hashlib.sha256(secret).hexdigest()[:16], secret)
