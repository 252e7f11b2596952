"""A printer of the machine's own print system, reached by its `lp` command (CUPS)."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fulfill.adapters.folder_printer import file_stem
from fulfill.ports import SendOutcome, SendState

if TYPE_CHECKING:
    from fulfill.ports import PrintJob

_REQUEST = re.compile(r"request id is (\S+)")
_WHY_LENGTH_MAX = 200


@dataclass(frozen=True, slots=True)
class CupsPrinter:
    """Hands papers to a queue. The queue prints them later and keeps its own list of jobs.

    Attributes:
        queue: the queue's name, as `lpstat -e` lists it.
        timeout_s: for the `lp` command to take the paper.
    """

    name: str
    queue: str
    dpi: int = 203
    media_type: str = "application/pdf"
    timeout_s: float = 20.0

    def takes(self, media_type: str) -> bool:
        return media_type == self.media_type

    def send(self, job: PrintJob) -> SendOutcome:
        if not self.takes(job.media_type):
            why = f"The queue {self.queue} takes {self.media_type}, not {job.media_type}."
            return SendOutcome(SendState.REFUSED, self.queue, f"{why} Choose another printer.")
        command = shutil.which("lp")
        if command is None:
            why = "This machine has no lp command. Install the CUPS client, or choose another printer."
            return SendOutcome(SendState.REFUSED, self.queue, why)
        try:
            # The words of lp are read below, so they are asked for in one language.
            ended = subprocess.run(
                [command, *self._arguments(job)],
                input=job.content,
                capture_output=True,
                timeout=self.timeout_s,
                env={**os.environ, "LC_ALL": "C"},
                check=False,
            )
        except subprocess.TimeoutExpired:
            why = (
                f"The queue {self.queue} did not take the paper within {self.timeout_s:g} s. "
                "Look whether it came out before printing it again."
            )
            return SendOutcome(SendState.DOUBTFUL, self.queue, why)
        except OSError as fault:
            why = f"The lp command could not be started ({fault.strerror or fault})."
            return SendOutcome(SendState.REFUSED, self.queue, why)
        return self._outcome(ended)

    def _arguments(self, job: PrintJob) -> list[str]:
        raw = ["-o", "raw"] if job.media_type == "application/zpl" else []
        return ["-d", self.queue, "-t", file_stem(job.name), *raw]

    def _outcome(self, ended: subprocess.CompletedProcess[bytes]) -> SendOutcome:
        if ended.returncode == 0:
            request = _REQUEST.search(ended.stdout.decode("utf-8", "replace"))
            return SendOutcome(SendState.SENT, request.group(1) if request else self.queue)
        if ended.returncode < 0:
            why = f"The lp command was killed. Look in the queue {self.queue} whether the paper is there."
            return SendOutcome(SendState.DOUBTFUL, self.queue, why)
        said = " ".join(ended.stderr.decode("utf-8", "replace").split())[:_WHY_LENGTH_MAX]
        why = (
            f"The queue {self.queue} did not take the paper: {said or 'no reason given'}. "
            "Check that the queue exists and accepts jobs, or choose another printer."
        )
        return SendOutcome(SendState.REFUSED, self.queue, why)
