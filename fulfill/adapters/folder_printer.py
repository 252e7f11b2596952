"""A folder that takes papers as files: the printer of a demo, a hot folder, an archive."""

from __future__ import annotations

import contextlib
import os
import re
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from fulfill.ports import SendOutcome, SendState

if TYPE_CHECKING:
    from pathlib import Path

    from fulfill.ports import PrintJob

ENDINGS: Final = {"application/pdf": ".pdf", "application/zpl": ".zpl", "image/svg+xml": ".svg"}

_NAME_LENGTH_MAX = 120
_SAME_NAME_MAX = 999
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
# Windows keeps these names for devices, whatever ending follows.
_DEVICE = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")


@dataclass(frozen=True, slots=True)
class FolderPrinter:
    """Writes each paper as one file, whole or not at all.

    A paper sent again under the same name with the same content is the same file; other content under
    a known name goes beside it as `name-2`, so nothing that was written is ever lost.
    """

    name: str
    folder: Path
    dpi: int = 203
    media_type: str = "application/pdf"

    def takes(self, media_type: str) -> bool:
        return media_type in ENDINGS

    def send(self, job: PrintJob) -> SendOutcome:
        if not self.takes(job.media_type):
            why = f"A folder keeps PDF, ZPL and SVG files, not {job.media_type}. Choose another printer."
            return SendOutcome(SendState.REFUSED, why=why)
        if not self.folder.is_dir():
            why = f"The folder {self.folder} is not there. Create it, or choose another printer."
            return SendOutcome(SendState.REFUSED, why=why)
        try:
            written = _write(self.folder, file_stem(job.name), ENDINGS[job.media_type], job.content)
        except OSError as fault:
            why = (
                f"The folder {self.folder} cannot be written ({fault.strerror or fault}). "
                "Make room in it or allow writing, or choose another printer."
            )
            return SendOutcome(SendState.REFUSED, why=why)
        try:
            _sync_folder(self.folder)
        except OSError as fault:
            why = f"{written} was written, but the disk did not confirm it ({fault.strerror or fault})."
            return SendOutcome(SendState.DOUBTFUL, str(written), f"{why} Look whether the file is whole.")
        return SendOutcome(SendState.SENT, str(written))


def file_stem(name: str) -> str:
    """The name as every file system takes it: letters, digits, dot, dash and underscore, at most 120."""
    stem = _UNSAFE.sub("_", name).strip(".-_ ")[:_NAME_LENGTH_MAX].rstrip(".") or "paper"
    return f"_{stem}" if _DEVICE.match(stem) else stem


def _write(folder: Path, stem: str, ending: str, content: bytes) -> Path:
    """The file that now holds the content. Raises OSError, having left nothing behind."""
    draft = folder / f".{stem}{ending}.{os.getpid()}-{threading.get_ident()}.part"
    try:
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        for number in range(1, _SAME_NAME_MAX + 1):
            target = folder / (f"{stem}{ending}" if number == 1 else f"{stem}-{number}{ending}")
            if _place(draft, target) or _holds(target, content):
                return target
        raise OSError(f"{_SAME_NAME_MAX} papers called {stem}{ending} are there already")
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)


def _place(draft: Path, target: Path) -> bool:
    """Gives the finished draft its name; False when the name is taken.

    A link never replaces, so two stations that write the same name at once cannot lose a paper. Where
    the file system knows no links, the look before the rename has to do.
    """
    try:
        os.link(draft, target)
    except FileExistsError:
        return False
    except OSError:
        if target.exists():
            return False
        draft.replace(target)
    return True


def _holds(target: Path, content: bytes) -> bool:
    try:
        return target.stat().st_size == len(content) and target.read_bytes() == content
    except OSError:
        # Something that cannot be read has the name: a folder, or a file of somebody else.
        return False


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        # Windows opens no folder for syncing; its journal keeps the name.
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
