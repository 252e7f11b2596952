"""Seals the proof of a hand-over when its manifest is closed, and lays it where the settings say."""

from __future__ import annotations

from pathlib import Path

from fulfill.errors import Refused, UnusableInput
from fulfill.relay.outcome import Errand, Outcome, again, done
from fulfill.store.warehouse import setting

WANTED, FOLDER = "handover.proof", "handover.proof_folder"


def seal(errand: Errand, beside: Path) -> Outcome:
    """Once: what was sealed before, by whomever, is written out again, byte for byte.

    `beside` is the folder where nothing else is set.
    """
    from fulfill.evidence import proof

    number = str(errand.row.payload["manifest"])
    with errand.warehouse.database.read() as session:
        if setting(session, WANTED) == "no":
            return done(why="the settings want no proof at the close")
        folder = folder_of(setting(session, FOLDER), beside)
    try:
        bundle = proof.seal(errand.warehouse, number, errand.now)
        lay(folder, number, bundle.content)
    except Refused as refused:
        return done(why=refused.message.text)
    except (OSError, UnusableInput) as trouble:
        return again(f"the proof of {number} is sealed, but its folder cannot be written: {trouble}")
    return done(files=proof.file_name(number))


def folder_of(chosen: str, beside: Path) -> Path:
    """The folder of the settings, else the one beside the database."""
    return Path(chosen) if chosen else beside


def lay(folder: Path, number: str, content: bytes) -> Path:
    """Put a sealed bundle into its folder, whole or not at all; the one that lies there is left alone."""
    from fulfill.evidence import proof
    from fulfill.exchange.writing import write_atomically

    # Names and signatures: for the owner alone.
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / proof.file_name(number)
    if not (path.is_file() and path.read_bytes() == content):
        write_atomically(path, [content])
    return path
