"""The languages' files: every text of ours is collected, and what was translated before is kept.

`python -m ui.lingua` rewrites resources/translations/fulfill_*.ts from the sources and lets Qt's own
lrelease make the .qm files that the window loads. Sources are read, never run: a text counts when it is
the text of `tr(...)`, or the template of a message, be it written there, chosen there, or a name's.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from ui.words import CONTEXT

HERE = Path(__file__).resolve().parent.parent
LANGUAGES = ("de", "es")
# Where the text stands among the arguments, by the name of what is called.
_TEXT_AT = {"tr": 0, "phrase": 0, "ok": 1, "done": 1, "warn": 1, "stop": 1, "plain": 1, "Message": 2}
_MAKERS = frozenset(_TEXT_AT) - {"tr", "phrase"}
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Source:
    """A text of ours and the file it stands in."""

    text: str
    file: str


def sources() -> list[Source]:
    """Every text of ours, once, in the order of the files."""
    seen: dict[str, Source] = {}
    for package in ("fulfill", "ui"):
        for path in sorted((HERE / package).rglob("*.py")):
            file = path.relative_to(HERE).as_posix()
            for text in texts_of(path.read_text(encoding="utf-8")):
                seen.setdefault(text, Source(text, file))
    return list(seen.values())


def texts_of(source: str) -> Iterator[str]:
    """The texts of one file's source."""
    tree = ast.parse(source)
    named = _named(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            found = _text_of(node)
            if found is not None:
                yield from _literals(found, named)


def _text_of(call: ast.Call) -> ast.expr | None:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    at = _TEXT_AT.get(name)
    if at is None or any(isinstance(arg, ast.Starred) for arg in call.args[: at + 1]):
        return None
    if name == "plain" and not (call.args and isinstance(call.args[0], ast.Constant)):
        return None  # store/views have another `plain`
    given = {word.arg: word.value for word in call.keywords}
    if name in _MAKERS and "template" in given:
        return given["template"]
    return call.args[at] if len(call.args) > at else None


def _named(tree: ast.Module) -> dict[str, list[ast.expr]]:
    """What is assigned to each name anywhere in the file, and what a name's parts are."""
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    found.setdefault(target.id, []).append(node.value)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            found.setdefault(node.target.id, []).append(node.value)
    return found


def _literals(node: ast.expr, named: dict[str, list[ast.expr]], deep: int = 0) -> Iterator[str]:
    """The texts that an expression can become, as far as the file tells."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and node.value.strip():
            yield node.value
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        ends = list(_literals(node.right, named, deep + 1))
        yield from (one + end for one in _literals(node.left, named, deep + 1) for end in ends)
    elif deep <= _DEEPEST:
        for part in _parts(node, named):
            yield from _literals(part, named, deep + 1)


def _parts(node: ast.expr, named: dict[str, list[ast.expr]]) -> list[ast.expr]:
    """What may stand in the place of an expression."""
    match node:
        case ast.IfExp(body=body, orelse=other):
            return [body, other]
        case ast.BoolOp(values=values) | ast.Tuple(elts=values) | ast.List(elts=values):
            return list(values)
        case ast.Dict(values=values):
            return list(values)
        case ast.Call(func=ast.Attribute(value=value, attr="get")):
            return [value]
        case ast.Subscript(value=value) | ast.Attribute(value=value):
            return [value]
        case ast.Name(id=name):
            return named.get(name, [])
        case _:
            return []


def ts_path(language: str) -> Path:
    return HERE / "resources" / "translations" / f"{CONTEXT}_{language}.ts"


def read(language: str) -> dict[str, str]:
    """What is translated so far: text -> translation, the vanished ones too."""
    path = ts_path(language)
    if not path.exists():
        return {}
    tree = ET.parse(path)  # noqa: S314 -- our own file, beside our own sources
    told: dict[str, str] = {}
    for message in tree.iter("message"):
        source, found = message.findtext("source") or "", message.findtext("translation") or ""
        if found:
            told[source] = found
    return told


def written(language: str, wanted: list[Source], told: dict[str, str]) -> str:
    """The .ts file: what is wanted, translated or marked as unfinished, then what has vanished."""
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = CONTEXT

    def add(text: str, file: str, kind: str) -> None:
        message = ET.SubElement(context, "message")
        if file:
            ET.SubElement(message, "location", filename=f"../../{file}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if kind:
            translation.set("type", kind)
        translation.text = told.get(text) or None

    for source in wanted:
        add(source.text, source.file, "" if told.get(source.text) else "unfinished")
    there = {source.text for source in wanted}
    for text in told:
        if text not in there:
            add(text, "", "vanished")
    ET.indent(top, "  ")
    body = ET.tostring(top, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def compiled(ts: Path, qm: Path) -> None:
    """Let Qt's lrelease make the .qm of a .ts."""
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent)) or "pyside6-lrelease"
    subprocess.run([tool, "-silent", str(ts), "-qm", str(qm)], check=True)  # noqa: S603


def update(say: Callable[[str], object] = print) -> int:
    """Bring the files of every language up to the sources; how many texts still want a translation."""
    wanted, lacking = sources(), 0
    for language in LANGUAGES:
        path, told = ts_path(language), read(language)
        path.write_text(written(language, wanted, told), encoding="utf-8")
        compiled(path, path.with_suffix(".qm"))
        missing = sum(not told.get(source.text) for source in wanted)
        say(f"{path.name}: {len(wanted)} texts, {missing} without a translation")
        lacking += missing
    return lacking


if __name__ == "__main__":
    sys.exit(1 if update() else 0)
