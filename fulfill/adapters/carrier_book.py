"""The house carrier's own book of what it sold: the proof that a label is bought once per parcel.

The file book is JSON lines, only ever appended to, each line on the disk before anybody is told. A line
that a crash tore off has no line end; nobody was told of it, so it is dropped by the next writer.
"""

from __future__ import annotations

import base64
import json
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from fulfill.ports import LabelBought


@dataclass(frozen=True, slots=True)
class Sale:
    """One label sold. `asked` tells the request it was sold for: another one has another text there."""

    asked: str
    bought: LabelBought
    is_void: bool = False


class BookDamaged(Exception):  # noqa: N818 - a finding, named like one
    """A whole line of the book cannot be read; the text says which."""


class Book(Protocol):
    """What a carrier must never forget. Every method may raise OSError or BookDamaged."""

    def get(self, key: str) -> Sale | None: ...

    def number(self, key: str) -> int:
        """A number from 1 that is this key's alone, the same for ever."""
        ...

    def put(self, key: str, sale: Sale) -> Sale:
        """Keeps the first sale of a key, and returns what it keeps."""
        ...

    def void(self, tracking: str) -> bool:
        """True when the label of that number is void now; False when there is none."""
        ...


@dataclass(slots=True)
class MemoryBook:
    """A book for tests and simulations; one thread at a time."""

    sales: dict[str, Sale] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)

    def get(self, key: str) -> Sale | None:
        return self.sales.get(key)

    def number(self, key: str) -> int:
        return self.numbers.setdefault(key, len(self.numbers) + 1)

    def put(self, key: str, sale: Sale) -> Sale:
        if key not in self.sales:
            self.check_number(key, sale)
            self.keys[sale.bought.tracking] = key
            self.sales[key] = sale
        return self.sales[key]

    def check_number(self, key: str, sale: Sale) -> None:
        """A tracking number that two parcels share would be a fault of whoever gave the number."""
        owner = self.keys.get(sale.bought.tracking, key)
        assert owner == key, f"{sale.bought.tracking} belongs to {owner}, not to {key}"

    def void(self, tracking: str) -> bool:
        key = self.keys.get(tracking)
        if key is None:
            return False
        self.sales[key] = replace(self.sales[key], is_void=True)
        return True


class FileBook:
    """A book in one file, for several threads and processes of one machine at once.

    Attributes:
        path: the file; it is made with the first line. Its folder must be there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._memory = MemoryBook()
        self._read_to = 0
        self._lock = threading.Lock()

    def get(self, key: str) -> Sale | None:
        with self._open():
            return self._memory.get(key)

    def number(self, key: str) -> int:
        with self._open() as file:
            known = self._memory.numbers.get(key)
            if known is None:
                self._append(file, {"number": len(self._memory.numbers) + 1, "key": key})
            return self._memory.numbers[key]

    def put(self, key: str, sale: Sale) -> Sale:
        with self._open() as file:
            if key not in self._memory.sales:
                self._memory.check_number(key, sale)
                self._append(file, {"sold": as_json(sale), "key": key})
            return self._memory.sales[key]

    def void(self, tracking: str) -> bool:
        with self._open() as file:
            key = self._memory.keys.get(tracking)
            if key is None:
                return False
            if not self._memory.sales[key].is_void:
                self._append(file, {"void": tracking})
            return True

    @contextmanager
    def _open(self) -> Iterator[BinaryIO]:
        """The file, locked against all others, after reading what they wrote since."""
        is_new = not self.path.exists()
        with self._lock, self.path.open("a+b") as file, _locked(file):
            if is_new:
                _sync_folder(self.path.parent)
            self._catch_up(file)
            yield file

    def _catch_up(self, file: BinaryIO) -> None:
        if file.seek(0, os.SEEK_END) < self._read_to:
            # Another file lies there now, as after a restore: what was read before counts no more.
            self._memory, self._read_to = MemoryBook(), 0
        file.seek(self._read_to)
        for line in file:
            if not line.endswith(b"\n"):
                break
            self._note(line)
            self._read_to += len(line)

    def _append(self, file: BinaryIO, entry: dict[str, object]) -> None:
        line = json.dumps(entry, ensure_ascii=True).encode() + b"\n"
        # What stands behind the last whole line was torn by a crash, and nobody was told of it.
        file.truncate(self._read_to)
        try:
            file.write(line)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            file.truncate(self._read_to)
            raise
        self._note(line)
        self._read_to += len(line)

    def _note(self, line: bytes) -> None:
        try:
            entry = json.loads(line)
            if "number" in entry:
                self._memory.numbers[entry["key"]] = int(entry["number"])
            elif "sold" in entry:
                self._memory.put(entry["key"], from_json(entry["sold"]))
            else:
                self._memory.void(entry["void"])
        except (ValueError, KeyError, TypeError) as fault:
            reason = f"The carrier's book {self.path} cannot be read at byte {self._read_to}. Restore it."
            raise BookDamaged(reason) from fault


def as_json(sale: Sale) -> dict[str, object]:
    bought = sale.bought
    return {
        "asked": sale.asked,
        "key": bought.key,
        "carrier": bought.carrier,
        "service": bought.service,
        "tracking": bought.tracking,
        "routing": bought.routing,
        "cost_minor": bought.cost_minor,
        "currency": bought.currency,
        "label": base64.b64encode(bought.label).decode(),
        "media_type": bought.media_type,
    }


def from_json(entry: dict[str, Any]) -> Sale:
    cells = dict(entry)
    asked = str(cells.pop("asked"))
    return Sale(asked, LabelBought(**cells | {"label": base64.b64decode(cells["label"])}))


@contextmanager
def _locked(file: BinaryIO) -> Iterator[None]:
    """Keeps every other process out until the block ends; a killed process lets go by itself."""
    if sys.platform == "win32":
        import msvcrt

        # Far behind the content, so that the lock never hides a line from a reader.
        file.seek(1 << 40)
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        try:
            yield
        finally:
            file.seek(1 << 40)
            msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.flock(file, fcntl.LOCK_UN)


def _sync_folder(folder: Path) -> None:
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
