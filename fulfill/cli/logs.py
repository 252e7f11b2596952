"""The log file in the user's data folder: stacks belong there, never before a person's eyes."""

from __future__ import annotations

import logging
import secrets
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES_MAX = 2_000_000
_KEPT = 3


def file() -> Path:
    from platformdirs import user_data_path

    return user_data_path("fulfill") / "fulfill.log"


def begin() -> None:
    """Log to the file, once; where it cannot be written, nowhere."""
    root = logging.getLogger("fulfill")
    if root.handlers:
        return
    handler: logging.Handler
    try:
        path = file()
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            path, maxBytes=_BYTES_MAX, backupCount=_KEPT, encoding="utf-8", delay=True
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    except OSError:
        handler = logging.NullHandler()
    # A log that cannot be written must not write to the terminal instead.
    logging.raiseExceptions = False
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    root.propagate = False


def keep_from(level: str) -> None:
    """Keep what is at least this grave: "debug", "info", "warning", "error"."""
    logging.getLogger("fulfill").setLevel(level.upper())


def keep(trouble: Exception) -> str:
    """Keep a trouble with its stack; the number of the report."""
    number = secrets.token_hex(4)
    logging.getLogger("fulfill.cli").error("report %s", number, exc_info=trouble)
    return number


def report(bug: Exception) -> str:
    """Keep a bug with its stack; what to tell the person."""
    number = keep(bug)
    return (
        f"Something went wrong that should not ({type(bug).__name__}, report {number}). What was finished "
        f"before is kept, the rest was not done. The details are in {file()}"
    )
