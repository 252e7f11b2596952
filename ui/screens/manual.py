"""The manual's pages as they lie in the program: read once, beside the work; nothing from anywhere else."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from importlib.resources import files

from ui.words import tr

_PICTURE = re.compile(r"!\[[^\]]*\]\((?:pictures/)?([^)]*)\)")
_NAME = re.compile(r"[a-z0-9-]+\.png")
_NOT_WORDS = re.compile(r"[#*`|>_\[\]]|\([a-z-]+\.md\)")


# What becomes of goods that came back.
_AFTER = ("kit", "vendor")


def contents() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The manual's parts, in the order in which a new hire needs them."""
    return (
        (tr("Begin"), ("index", "first-day", "lock", "home", "keys", "scanner", "troubles")),
        (tr("Work"), ("pick", "pack", "ship", "returns", "receive", "putaway", "move", "count", *_AFTER)),
        (tr("Desks"), ("orders", "stock", "places", "parcels", "returned", "papers", "journal")),
        (tr("Set up"), ("import", "files", "people", "carriers", "settings")),
    )


@dataclass(frozen=True, slots=True)
class ManualPage:
    """One page: its name, its title, its Markdown, and the same without marks, for finding."""

    name: str
    title: str
    text: str
    plain: str
    pictures: dict[str, bytes] = field(default_factory=dict)


def read_all() -> dict[str, ManualPage]:
    """Every page by its name. Pictures that are not there are left out of the text."""
    folder = files("resources") / "manual"
    found = {}
    for _part, names in contents():
        for name in names:
            file = folder / f"{name}.md"
            if file.is_file():
                found[name] = _page(name, file.read_text(encoding="utf-8"))
    return found


def _page(name: str, text: str) -> ManualPage:
    folder = files("resources") / "manual" / "pictures"
    pictures: dict[str, bytes] = {}

    def keep(shown: re.Match[str]) -> str:
        picture = shown.group(1)
        file = folder / picture
        if not _NAME.fullmatch(picture) or not file.is_file():
            return ""
        pictures[picture] = file.read_bytes()
        return f"![]({picture})"

    kept = _PICTURE.sub(keep, text)
    first = text.lstrip().partition("\n")[0]
    return ManualPage(name, first.lstrip("# ").strip(), kept, _NOT_WORDS.sub(" ", kept).casefold(), pictures)


def found_in(pages: dict[str, ManualPage], wanted: str) -> tuple[str, ...]:
    """The pages that hold every word that was typed, those that bear one in their title first."""
    words = wanted.casefold().split()
    fitting = [page for page in pages.values() if all(word in page.plain for word in words)]
    fitting.sort(key=lambda page: not any(word in page.title.casefold() for word in words))
    return tuple(page.name for page in fitting)
