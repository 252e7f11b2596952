"""The one typeface of all papers: Noto Sans, which has Latin, Greek and Cyrillic.

The package holds the variable font, of which a PDF can take the regular weight only. Bold is the same
outline with a stroke around it: heavier, the same letters, still text when it is copied.
"""

from __future__ import annotations

import unicodedata
from dataclasses import fields, is_dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

NAME = "NotoSans"
BOLD_STROKE = 0.044  # of the type size: about the stem of Noto Sans Bold
BOLD_SPACING = 0.026  # of the type size: what the stroke takes from the gap between letters
ASCENT = 0.76  # cap height of 0.714 em and an accent's beginning: where a first baseline sits
CANNOT_DRAW = "\N{REPLACEMENT CHARACTER}"


def font_file() -> Path:
    """The TrueType file, as its package installed it."""
    import fontpkg_noto_sans

    return Path(fontpkg_noto_sans.__file__).parent / "files" / "NotoSans[wdth,wght].ttf"


@lru_cache(maxsize=1)
def _face() -> Any:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    font = TTFont(NAME, str(font_file()))
    pdfmetrics.registerFont(font)
    return font


def ready() -> None:
    """Make the typeface known to reportlab; cheap after the first time."""
    _face()


def face() -> Any:
    """The typeface as reportlab read it: its glyphs, its measures, and what cuts a smaller font out of it."""
    return _face().face


@lru_cache(maxsize=4096)
def shown(text: str) -> str:
    """The text as it can be drawn: composed, on one line, every glyph in the typeface.

    Control characters and line ends become spaces, characters that only steer (joiners, direction marks)
    go, and what the typeface does not have becomes a visible mark, so that nothing is lost unseen.
    """
    glyphs = _face().face.charToGlyph
    drawn = []
    for char in unicodedata.normalize("NFC", text):
        kind = unicodedata.category(char)
        if kind in {"Cc", "Zs", "Zl", "Zp"}:
            drawn.append(" ")
        elif kind != "Cf":
            drawn.append(char if ord(char) in glyphs else CANNOT_DRAW)
    return " ".join("".join(drawn).split())


def undrawable(value: object) -> tuple[str, ...]:
    """The characters in any text of a paper that the typeface lacks, each once, in code point order."""
    return tuple(sorted({char for text in _texts(value) for char in text if shown(char) == CANNOT_DRAW}))


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for item in value for text in _texts(item)]
    if is_dataclass(value) and not isinstance(value, type):
        return [text for field in fields(value) for text in _texts(getattr(value, field.name))]
    return []


@lru_cache(maxsize=65536)
def _em_width(text: str) -> float:
    return float(_face().stringWidth(text, 1000)) / 1000


def width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide the drawn text is, in the unit of `size`."""
    spacing = BOLD_SPACING * len(text) if bold else 0.0
    return (_em_width(text) + spacing) * size


def wrap(text: str, size: float, room: float, *, bold: bool = False) -> list[str]:
    """The text in lines no wider than `room`, broken at spaces, and inside a word that is too long."""
    lines: list[str] = []
    line = ""
    for word in shown(text).split(" "):
        joined = f"{line} {word}" if line else word
        if width(joined, size, bold=bold) <= room:
            line = joined
            continue
        if line:
            lines.append(line)
        line = word
        while width(line, size, bold=bold) > room and len(line) > 1:
            cut = _longest(line, size, room, bold=bold)
            lines.append(line[:cut])
            line = line[cut:]
    if line:
        lines.append(line)
    return lines


def _longest(word: str, size: float, room: float, *, bold: bool) -> int:
    low, high = 1, len(word) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if width(word[:middle], size, bold=bold) <= room:
            low = middle
        else:
            high = middle - 1
    return low
