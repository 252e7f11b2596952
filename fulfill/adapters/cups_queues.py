"""The queues of the machine's own print system, as its `lpstat` command lists them (CUPS)."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import Final

_MOST: Final = 200


def queues(timeout_s: float = 5.0) -> tuple[str, ...]:
    """The names of all queues that can be printed on, () where there is no print system or it is silent."""
    command = shutil.which("lpstat")
    if command is None:
        return ()
    try:
        ended = subprocess.run(
            [command, "-e"],
            capture_output=True,
            timeout=timeout_s,
            env={**os.environ, "LC_ALL": "C"},
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ()
    if ended.returncode != 0:
        return ()
    lines = ended.stdout.decode("utf-8", "replace").splitlines()
    return tuple(sorted({line.strip() for line in lines if line.strip()}))[:_MOST]
