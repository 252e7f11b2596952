"""The house rules that no linter knows, held over every file of the project.

Each rule is a function from a file's path and text to what is wrong with it; below, each is shown
a sample that breaks it, so that none can fall silent.
"""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parent.parent
Rule = Callable[[PurePosixPath, str], Iterator[str]]

LINES_MAX = 400
FUNCTION_LINES_MAX = 50
SWAMPS = frozenset({"utils", "util", "helpers", "helper", "common", "managers", "services", "misc"})


@lru_cache(maxsize=1)
def nodes(text: str) -> tuple[ast.AST, ...]:
    """All that stands in a module; every rule asks about one file before any asks about the next."""
    return tuple(ast.walk(ast.parse(text)))


def calls(text: str) -> Iterator[tuple[int, str, ast.Call]]:
    for node in nodes(text):
        if isinstance(node, ast.Call):
            yield node.lineno, dotted(node.func), node


def dotted(node: ast.expr) -> str:
    """ "os.path.join"; what is called on something without a name begins with a dot."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=name):
            return f"{dotted(value)}.{name}"
        case _:
            return ""


def files_stay_small(path: PurePosixPath, text: str) -> Iterator[str]:
    """A file past 400 lines is a room that wants a wall."""
    if path.suffix == ".py" and (lines := text.count("\n")) > LINES_MAX:
        yield f"{lines} lines; the limit is {LINES_MAX}"


def functions_stay_small(path: PurePosixPath, text: str) -> Iterator[str]:
    if path.suffix != ".py" or path.parts[0] == "tests":
        return
    for node in nodes(text):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_LINES_MAX:
                yield f"line {node.lineno}: {node.name} has {lines} lines; the limit is {FUNCTION_LINES_MAX}"


def no_swamps(path: PurePosixPath, _text: str) -> Iterator[str]:
    """A module is named after what it holds."""
    for part in (*path.parent.parts, path.stem):
        if part.lower() in SWAMPS:
            yield f"{part} says nothing about what is inside"


def time_comes_in(path: PurePosixPath, text: str) -> Iterator[str]:
    """Only the clock's own module reads the wall clock: everything else is given the time."""
    if path.suffix != ".py" or path.parts[0] == "tests" or path.as_posix() == "fulfill/clock.py":
        return
    for line, name, _ in calls(text):
        if re.search(
            r"(^|\.)(datetime|date)\.(now|utcnow|today)$|^time\.(time|time_ns|localtime|gmtime)$", name
        ):
            yield f"line {line}: {name} reads the wall clock; take a Clock"
    for node in nodes(text):
        if isinstance(node, ast.ImportFrom) and node.module == "time":
            taken = {alias.name for alias in node.names} & {"time", "time_ns", "localtime", "gmtime"}
            if taken:
                yield f"line {node.lineno}: {taken} reads the wall clock; take a Clock"


_SQL = re.compile(
    r"^\s*(select\s.+\sfrom|insert\s+into|update\s+\w+\s+set|delete\s+from|create\s+table|drop\s+table)\b",
    re.IGNORECASE | re.DOTALL,
)


def sql_is_never_put_together(path: PurePosixPath, text: str) -> Iterator[str]:
    """Outside the store no SQL is built from pieces; values travel as parameters."""
    if path.suffix != ".py" or path.parts[:2] == ("fulfill", "store") or path.parts[0] == "tests":
        return
    for node in nodes(text):
        pieces: ast.expr | None = None
        if isinstance(node, ast.JoinedStr):
            pieces = node
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod | ast.Add):
            pieces = node.left
        elif (
            isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"
        ):
            pieces = node.func.value
        if pieces is not None and _SQL.match(_literal(pieces)):
            yield f"line {node.lineno}: SQL put together from pieces"


def _literal(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(_literal(value) if isinstance(value, ast.Constant) else "x" for value in node.values)
    return ""


_BANNED_MODULES = frozenset({"pickle", "cPickle", "shelve", "marshal", "dill"})


def nothing_runs_foreign_text(path: PurePosixPath, text: str) -> Iterator[str]:
    """No eval, no exec, no pickle, no shell: text from outside is never a program."""
    if path.suffix != ".py":
        return
    for line, name, call in calls(text):
        if name in {"eval", "exec", "os.system", "os.popen", "yaml.load", "builtins.eval"}:
            yield f"line {line}: {name} runs text"
        for keyword in call.keywords:
            is_off = isinstance(keyword.value, ast.Constant) and keyword.value.value is False
            if keyword.arg == "shell" and not is_off:
                yield f"line {line}: a shell reads text as commands"
    for node in nodes(text):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        for name in names:
            if name.split(".")[0] in _BANNED_MODULES:
                yield f"line {node.lineno}: {name} runs what it reads"


# Put together here, so that this file does not break its own rule.
_HERE = re.compile(
    "|".join(
        [
            r"(?<![\w.])/(?:home|Users)/[a-z]\w*/",
            r"(?<![\w.}])/(?:" + "work|root" + r")/\w",
            r"--(?:extra-)?" + r"index" + r"-url|--trusted" + r"-host",
            r"\b(?:" + "pypi" + r"\.org|files\.pythonhosted|" + "registry" + r"\.npmjs|proxy\.golang)",
        ]
    )
)


def no_file_knows_this_machine(_path: PurePosixPath, text: str) -> Iterator[str]:
    """No path of one machine and no package registry's host stands in any file."""
    for number, line in enumerate(text.splitlines(), start=1):
        if match := _HERE.search(line):
            yield f"line {number}: {match[0]!r} is true on one machine only"


RULES: tuple[Rule, ...] = (
    files_stay_small,
    functions_stay_small,
    no_swamps,
    time_comes_in,
    sql_is_never_put_together,
    nothing_runs_foreign_text,
    no_file_knows_this_machine,
)

BREAKS: tuple[tuple[Rule, str, str], ...] = (
    (files_stay_small, "fulfill/a.py", "x = 1\n" * 401),
    (functions_stay_small, "fulfill/a.py", "def f():\n" + "    x = 1\n" * 50),
    (no_swamps, "fulfill/utils/a.py", ""),
    (no_swamps, "fulfill/helpers.py", ""),
    (time_comes_in, "fulfill/a.py", "import datetime\nx = datetime.datetime.now()"),
    (time_comes_in, "fulfill/a.py", "from datetime import date\nx = date.today()"),
    (time_comes_in, "fulfill/a.py", "import time\nx = time.time()"),
    (time_comes_in, "fulfill/a.py", "from time import time_ns\n"),
    (sql_is_never_put_together, "fulfill/a.py", 'x = f"select a from b where c = {d}"'),
    (sql_is_never_put_together, "fulfill/a.py", 'x = "delete from b where c = %s" % d'),
    (sql_is_never_put_together, "fulfill/a.py", 'x = "update b set c = " + d'),
    (sql_is_never_put_together, "fulfill/a.py", 'x = "insert into {}".format(d)'),
    (nothing_runs_foreign_text, "fulfill/a.py", "eval(x)"),
    (nothing_runs_foreign_text, "tests/a.py", "from pickle import loads"),
    (nothing_runs_foreign_text, "fulfill/a.py", "subprocess.run(x, shell=True)"),
    (no_file_knows_this_machine, "README.md", "see /" + "home/anna/fulfill/x"),
    (no_file_knows_this_machine, ".ci/run", "cd /" + "work/x"),
    (no_file_knows_this_machine, ".ci/run", "pip install --" + "index-" + "url x"),
)

FINE: tuple[tuple[Rule, str, str], ...] = (
    (files_stay_small, "fulfill/a.py", "x = 1\n" * 400),
    (no_swamps, "fulfill/commonplace.py", ""),
    (time_comes_in, "fulfill/clock.py", "import time\nx = time.time()"),
    (time_comes_in, "fulfill/a.py", "import time\nx = time.monotonic(); y = clock.now()"),
    (sql_is_never_put_together, "fulfill/a.py", 'x = "select a from b"'),
    (nothing_runs_foreign_text, "fulfill/a.py", "subprocess.run(x, shell=False)"),
    (no_file_knows_this_machine, "README.md", "https://docs.example/work/x and framework/root/x"),
)


def our_files() -> list[str]:
    """What git knows or would add; without git (an unpacked archive), every text file but hidden folders'."""
    listing = [
        "git",
        "-c",
        "safe.directory=*",
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]
    try:
        done = subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=True)
        names = [name for name in done.stdout.split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        found = (path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*") if path.is_file())
        names = [name for name in found if not name.startswith(".") or name.startswith(".ci/")]
    return sorted(name for name in names if (ROOT / name).is_file())


def text_of(name: str) -> str | None:
    try:
        return (ROOT / name).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


@pytest.fixture(scope="module")
def broken() -> dict[Rule, list[str]]:
    """What breaks each rule."""
    found: dict[Rule, list[str]] = {rule: [] for rule in RULES}
    for name in our_files():
        if (text := text_of(name)) is not None:
            for rule in RULES:
                found[rule] += [f"{name}: {what}" for what in rule(PurePosixPath(name), text)]
    return found


def test_every_file_keeps_every_rule(broken):
    # One test, so that one worker alone reads all the files.
    told = [f"{rule.__name__}: {what}" for rule in RULES for what in broken[rule]]
    assert not told, "\n".join(told)


@pytest.mark.parametrize(("rule", "path", "text"), BREAKS)
def test_a_rule_sees_a_file_that_breaks_it(rule, path, text):
    assert list(rule(PurePosixPath(path), text))


@pytest.mark.parametrize(("rule", "path", "text"), FINE)
def test_a_rule_leaves_a_good_file_alone(rule, path, text):
    assert not list(rule(PurePosixPath(path), text))


def test_every_rule_is_shown_to_be_able_to_fail():
    assert {rule for rule, _, _ in BREAKS} == set(RULES)
