"""The shared database: a PostgreSQL server, version 15 or newer, for many stations.

READ COMMITTED with conditional updates in one lock order; stricter levels only made stations wait
for each other's retries. Readers get one snapshot and may not write.
"""

from __future__ import annotations

import os
from decimal import Decimal
from typing import Any

from fulfill.errors import StoreUnavailable
from fulfill.store.failures import Busy, Lost, from_postgres

VERSION_MIN = 150_000
SETTINGS = {
    "lock_timeout": "4s",
    "statement_timeout": "15s",
    "idle_in_transaction_session_timeout": "30s",
    "synchronous_commit": "on",
    "TimeZone": "UTC",
}
_SAFE = {"fsync": "on", "full_page_writes": "on"}
_PREFIXES = ("postgresql+psycopg://", "postgresql://", "postgres://")
# How long a station waits before a silent network counts as lost; milliseconds where it says so.
_NETWORK: dict[str, Any] = {
    "connect_timeout": 5,
    "keepalives_idle": 15,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}


def is_server(url: str) -> bool:
    return url.startswith(_PREFIXES)


def shown(url: str) -> str:
    """The URL for a person's eyes: where, never the password."""
    rest = url.split("://", 1)[1]
    return "PostgreSQL " + (rest.rsplit("@", 1)[-1] or "on this machine")


def errors() -> type[Exception]:
    """The driver's base error; StoreUnavailable where there is no driver."""
    try:
        import psycopg
    except ImportError as error:
        raise StoreUnavailable(
            "To use PostgreSQL, install its driver: pip install 'fulfill[postgres]'"
        ) from error
    return psycopg.Error


def connect(url: str, *, only_reads: bool = False) -> Any:
    """A connection with every setting in force. Raises StoreUnavailable; Lost when nobody answers."""
    import psycopg

    where = shown(url)
    options = " ".join(f"-c {name}={value}" for name, value in SETTINGS.items())
    try:
        raw = psycopg.connect("postgresql://" + url.split("://", 1)[1], options=options, **_NETWORK)
    except psycopg.ProgrammingError as error:
        raise StoreUnavailable(f"{where} cannot be read as a database URL: {error}") from error
    except psycopg.Error as error:
        raise _cannot_connect(error, where) from error
    try:
        # Sums come as NUMERIC; our quantities are whole numbers on either database.
        raw.adapters.register_loader("numeric", _whole_loader())
        _check(raw, where)
    except psycopg.Error as error:
        raw.close()
        raise from_postgres(error, where) from error
    except BaseException:
        raw.close()
        raise
    levels = psycopg.IsolationLevel
    raw.isolation_level = levels.REPEATABLE_READ if only_reads else levels.READ_COMMITTED
    raw.read_only = only_reads
    return raw


def _cannot_connect(error: Any, where: str) -> StoreUnavailable:
    ours = from_postgres(error, where)
    why = (str(error).strip().splitlines() or ["no answer"])[-1].strip()
    words = f"{where} does not let us in ({why}). Check that the server runs, its address, and the password."
    # A server that starts up or went away may be back soon; a wrong password will not mend itself.
    is_gone = isinstance(ours, Busy) and not any(hint in why for hint in _FINAL)
    return Lost(words) if is_gone else StoreUnavailable(words)


_POOLER = "A connection pooler that drops options cannot be used: connect directly."
_FINAL = ("authentication failed", "does not exist", "no pg_hba.conf entry", "no password supplied")


def _check(raw: Any, where: str) -> None:
    """The server is new enough, keeps what it acknowledges, and took our options."""
    version = raw.info.server_version
    if version < VERSION_MIN:
        raise StoreUnavailable(f"{where} is version {version // 10_000}. Upgrade the server to 15 or newer.")
    is_trusted = os.environ.get("FULFILL_ALLOW_UNSAFE_SERVER") == "1"
    wanted = SETTINGS | {"server_encoding": "UTF8"} | ({} if is_trusted else _SAFE)
    columns = ", ".join(f"current_setting('{name}')" for name in wanted)
    found = raw.execute(f"select {columns}").fetchone()
    raw.rollback()
    for (name, value), was in zip(wanted.items(), found, strict=True):
        if was != value:
            way_out = _POOLER if name in SETTINGS else "The server's administrator must set it so."
            raise StoreUnavailable(f"{where} has {name} = {was}; it should be {value}. {way_out}")


def _whole_loader() -> Any:
    from psycopg.adapt import Loader

    class WholeNumber(Loader):
        """NUMERIC without a fraction as int; anything else stays exact."""

        def load(self, data: Any) -> int | Decimal:
            text = bytes(data).decode()
            return int(text) if text.lstrip("-").isdigit() else Decimal(text)

    return WholeNumber
