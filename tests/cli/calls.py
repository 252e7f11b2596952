"""How tests call the program: quickly in this process, or for real in one of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fulfill.cli import program
from tests.stocked import Template

ROOT = Path(__file__).resolve().parents[2]
ADDRESS = "name,address1,city,country,postcode"
ANN = "Ann Lee,1 High St,London,GB,SW1A 1AA"
FILES = {
    "products": "sku,name,gtin,barcodes,tracking,weight_g,length_mm,width_mm,height_mm\n"
    "MUG,Red mug,4006381333931,MUG-BOX=6,none,300,90,90,100\n"
    "PEN,Blue pen,,,none,10,140,10,10\n"
    "CAM,Camera,,,serial,500,120,80,60\n",
    "places": "code,kind,sequence\nA-01,forward,1\nA-02,forward,2\nB-01,reserve,3\nPACK-01,bench,9\n"
    "DOCK-1,dock,10\nRET-1,returns,11\nCAGE,damaged,12\nHOLD-1,quarantine,13\n",
    "totes": "code,kind\nT-1,tote\nT-2,tote\nT-3,tote\n",
    "cartons": "code,length_mm,width_mm,height_mm,tare_g\nBOX-S,200,150,120,100\nBOX-L,600,400,400,500\n",
    "stock": "place,sku,quantity,lot,expires_on,serial\nA-01,MUG,5,,,\nA-02,PEN,10,,,\nA-01,CAM,1,,,S1\n",
    "orders": f"order,sku,quantity,{ADDRESS}\n"
    f"1001,MUG,2,{ANN}\n1002,MUG,1,{ANN}\n1002,PEN,3,{ANN}\n1003,MUG,50,{ANN}\n",
}


@dataclass(frozen=True, slots=True)
class Told:
    """What a call said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Shop:
    """A warehouse by its URL, and its program in this process. `call` adds the database by itself."""

    def __init__(self, url: str, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
        self.url, self.folder, self._capfd = url, folder, capfd

    def call(self, *words: str, badge: str | None = "BOSS") -> Told:
        who = ["--badge", badge] if badge else []
        return self.bare("--database", self.url, *who, *words)

    def bare(self, *words: str) -> Told:
        self._capfd.readouterr()
        try:
            code = program.run(words)
        except SystemExit as end:
            code = int(end.code or 0)
        out, err = self._capfd.readouterr()
        assert "Traceback" not in err + out
        return Told(code, out, err)

    def file(self, name: str, text: str) -> str:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def stocked(self) -> Shop:
        """Made, with an administrator BOSS, and every list of FILES imported."""
        _STOCKED.copy(self.url)
        return self

    def show(self, what: str, *key: str) -> Any:
        told = self.call("show", what, *key, "--json", badge=None)
        assert told.code == 0, told.err
        return told.json


def _stock(url: str, folder: Path) -> None:
    as_boss = ("--database", url, "--badge", "BOSS")
    assert program.run((*as_boss, "init")) == 0
    for kind, text in FILES.items():
        (folder / f"{kind}.csv").write_text(text, encoding="utf-8")
    assert program.run((*as_boss, "import", *(str(folder / f"{kind}.csv") for kind in FILES))) == 0


_STOCKED = Template(_stock)


def real(words: Sequence[str], folder: Path, lines: bytes = b"", **more: str) -> Told:
    """The program as a process of its own, in an environment with nothing of ours."""
    done = subprocess.run(
        [sys.executable, "-m", "fulfill", *words],
        input=lines,
        capture_output=True,
        timeout=60,
        check=False,
        cwd=folder,
        env=environment(folder, **more),
    )
    err = done.stderr.decode("utf-8", "replace")
    assert "Traceback" not in err, err
    return Told(done.returncode, done.stdout.decode("utf-8"), err)


def environment(folder: Path, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("FULFILL_")}
    unsafe = {"FULFILL_ALLOW_UNSAFE_SERVER": "1"}
    return kept | unsafe | {"PYTHONPATH": str(ROOT), "XDG_DATA_HOME": str(folder / "data")} | more


class Worker:
    """A process that works a flow, and a robot that does what it asks."""

    def __init__(self, flow: str, url: str, folder: Path, badge: str = "BOSS") -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "fulfill", "--database", url, "--badge", badge, "work", flow],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=folder,
            env=environment(folder),
        )
        self.said: list[dict[str, Any]] = [self._hear()]

    @property
    def now(self) -> dict[str, Any]:
        return self.said[-1]

    def say(self, line: str | bytes) -> dict[str, Any]:
        raw = line.encode() if isinstance(line, str) else line
        assert self.process.stdin is not None
        self.process.stdin.write(raw + b"\n")
        self.process.stdin.flush()
        self.said.append(self._hear())
        return self.now

    def expects(self, kind: str) -> dict[str, Any]:
        found = [one for one in self.now["expects"] if one["kind"] == kind]
        assert found, self.now
        return found[0]

    def end(self) -> int:
        assert self.process.stdin is not None
        self.process.stdin.close()
        assert self.process.stderr is not None
        assert self.process.stderr.read() == b""
        return self.gone()

    def gone(self) -> int:
        """The exit code, once it has ended by itself or by a signal."""
        code = self.process.wait(30)
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert stream is not None
            stream.close()
        return code

    def _hear(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            assert self.process.stderr is not None
            raise AssertionError(self.process.stderr.read().decode())
        answer: dict[str, Any] = json.loads(line)
        return answer
