"""Maps of foreign columns, remembered: a list whose header was mapped once is read by that map again."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from fulfill import operations
from fulfill.errors import UnusableInput
from fulfill.exchange import reading
from fulfill.exchange.guessing import Guess, Header, guess
from fulfill.exchange.mapping import NAME_MAX, ColumnMap, check, from_toml, signature, to_toml
from fulfill.exchange.sniff import sniff_any
from fulfill.operations import Desk, Doing
from fulfill.people import Act
from fulfill.records import Kind
from fulfill.store import rule_books
from fulfill.store.session import Session
from fulfill.store.warehouse import Warehouse
from fulfill.units import shown

_PREFIX = "columns:"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A list whose columns are not ours, for a person to say which is which.

    Attributes:
        why: why it cannot be read without a map, as a sentence; "" where it could.
        guesses: the best for each kind of list, the likeliest kind first.
        known: the map by which it is read now, where there is one.
    """

    file: str
    header: Header
    why: str
    guesses: tuple[Guess, ...]
    known: ColumnMap | None = None

    @property
    def is_likely(self) -> bool:
        """Whether it looks like a list at all, and not like some text."""
        named = sum(1 for name in self.header.names if name)
        return bool(self.header.rows) and (named >= 2 or bool(self.guesses[0].sure))


def propose(path: Path, why: str = "", known: ColumnMap | None = None) -> Proposal | None:
    """What each of its columns might be; None for a file without columns. Raises UnusableInput."""
    header = reading.header_of(path)
    if header is None:
        return None
    name = name_for(path)
    guesses = sorted((guess(header, kind, name) for kind in Kind), key=lambda found: -found.fit)
    return Proposal(str(path), header, why, tuple(guesses), known)


def name_for(path: Path) -> str:
    """What a map made for this file is called: its name without dates and numbers."""
    return (re.sub(r"[\d_\-. ]+", " ", path.stem).strip() or path.stem)[:NAME_MAX]


def source(
    warehouse: Warehouse, path: Path, kind: Kind | None, map_: ColumnMap | None = None
) -> reading.Reading:
    """The file, read by this map, by one remembered for its header, or as our own. Raises UnusableInput."""
    return reading.read(path, kind, map_ or for_file(warehouse, path, kind))


def for_file(warehouse: Warehouse, path: Path, kind: Kind | None = None) -> ColumnMap | None:
    """The map that is remembered for lists with this header; none of another kind than `kind`."""
    with warehouse.database.read() as session:
        known = _all(session)
    if not known:
        return None
    header = sniff_any(path)
    found = known.get(signature(header.names)) if header is not None else None
    return found if found is not None and kind in (None, found.kind) else None


def named(warehouse: Warehouse, name: str, path: Path) -> ColumnMap:
    """A remembered map by its name; of several the one for this file's header. Raises UnusableInput."""
    with warehouse.database.read() as session:
        known = _all(session)
    alike = [each for each in known.values() if each.name.casefold() == name.strip().casefold()]
    if not alike:
        names = ", ".join(sorted({each.name for each in known.values()})) or "none yet"
        raise UnusableInput(f"No map of columns is called {shown(name)}; there are: {names}.")
    fitting = for_file(warehouse, path)
    return fitting if fitting in alike else alike[0]


def from_file(path: Path) -> ColumnMap:
    """A map that was written by hand, or printed by `fulfill import --guess`. Raises UnusableInput."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UnusableInput(f"{path} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise UnusableInput(f"{path} is not UTF-8 text.") from error
    found = from_toml(text, path.name)
    return found if found.name else replace(found, name=name_for(path))


def remember(desk: Desk, map_: ColumnMap, path: Path) -> None:
    """From now on, lists with this file's header are read by this map. Raises UnusableInput, Refused."""
    check(map_, map_.name or path.name)
    header = sniff_any(path)
    if header is None:
        return
    names = tuple(sorted({name for name in header.names if name and name not in ("reason", "reject_reason")}))
    text = to_toml(replace(map_, header=names))
    _keep(desk, signature(names), text, f"lists of {map_.kind} like {path.name} are read by {map_.name}")


def forget(desk: Desk, map_: ColumnMap) -> None:
    """Read lists with its header as our own again."""
    _keep(desk, signature(map_.header), "", f"{map_.name} is forgotten")


def _keep(desk: Desk, sign: str, text: str, said: str) -> None:
    name = f"{_PREFIX}{sign}"

    def do(doing: Doing) -> None:
        _, before = rule_books.newest(doing.session, name)
        if before == text:
            doing.is_idle = True
            return
        rule_books.add(doing.session, name, text, doing.now_us, desk.person.id)
        doing.said = said

    operations.run(desk, Act.IMPORT, "column_map", f"{name} {text}", do)


def _all(session: Session) -> dict[str, ColumnMap]:
    """Every map that is remembered, by the signature of its header."""
    found = {}
    for name, text in rule_books.newest_like(session, _PREFIX):
        try:
            found[name.removeprefix(_PREFIX)] = from_toml(text, name)
        except UnusableInput:
            # Forgotten (an empty text), or written by a newer program: the list is read without it.
            continue
    return found
