"""The manual's pages as they lie in the program: read once, beside the work; nothing from anywhere else."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from importlib.resources import files

from PySide6.QtCore import QLocale

from ui.words import tr

_PICTURE = re.compile(r"!\[[^\]]*\]\((?:pictures/)?([^)]*)\)")
_NAME = re.compile(r"[a-z0-9-]+\.png")
_NOT_WORDS = re.compile(r"[#*`|>_\[\]]|\([a-z-]+\.md\)")


# What the manual is written in, each language in a folder of its own; English lies above them.
ENGLISH, LANGUAGES = "en", ("de", "es")
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
    """One page: its name, its title, its Markdown, the same without marks, for finding, and its language."""

    name: str
    title: str
    text: str
    plain: str
    pictures: dict[str, bytes] = field(default_factory=dict)
    language: str = ENGLISH


def spoken() -> str:
    """The language of the screen, as far as the manual speaks it."""
    here = QLocale().name()[:2]
    return here if here in LANGUAGES else ENGLISH


def read_all(language: str = ENGLISH) -> dict[str, ManualPage]:
    """Every page by its name, in English where it is not translated. Missing pictures are left out."""
    folder = files("resources") / "manual"
    found = {}
    for _part, names in contents():
        for name in names:
            for spoken_here, file in (
                (language, folder / language / f"{name}.md"),
                (ENGLISH, folder / f"{name}.md"),
            ):
                if file.is_file():
                    found[name] = _page(name, file.read_text(encoding="utf-8"), spoken_here)
                    break
    return found


def _page(name: str, text: str, language: str) -> ManualPage:
    manual = files("resources") / "manual"
    own = manual / language / "pictures"
    pictures: dict[str, bytes] = {}

    def keep(shown: re.Match[str]) -> str:
        picture = shown.group(1)
        if not _NAME.fullmatch(picture):
            return ""
        file = next(
            (each / picture for each in (own, manual / "pictures") if (each / picture).is_file()), None
        )
        if file is None:
            return ""
        pictures[picture] = file.read_bytes()
        # Qt leaves out a picture without a word to stand for it.
        return f"![{title}]({picture})"

    title = text.lstrip().partition("\n")[0].lstrip("# ").strip()
    kept = _PICTURE.sub(keep, text)
    plain = _NOT_WORDS.sub(" ", _PICTURE.sub(" ", kept)).casefold()
    return ManualPage(name, title, kept, plain, pictures, language)


def found_in(pages: dict[str, ManualPage], wanted: str) -> tuple[str, ...]:
    """The pages that hold every word that was typed, those that bear one in their title first."""
    words = wanted.casefold().split()
    fitting = [page for page in pages.values() if all(word in page.plain for word in words)]
    fitting.sort(key=lambda page: not any(word in page.title.casefold() for word in words))
    return tuple(page.name for page in fitting)
