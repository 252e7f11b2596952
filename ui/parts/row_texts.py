"""How a text is fitted into its place in a row: smaller, on more lines, or without what stands last in it."""

from __future__ import annotations

from functools import lru_cache

from ui.parts import paint


def within(text: str, wide: int, pixels: int, least: int) -> int:
    """The largest size up to `pixels` in which a text stands on one line; `least` where none is (px)."""
    while pixels > least and paint.wide(text, pixels) > wide:
        pixels -= 1
    return pixels


@lru_cache(maxsize=64)
def parts(text: str, pixels: int, wide: int) -> str:
    """A text without the parts at its end that have no room; "" where its first has none."""
    while text and paint.wide(text, pixels) > wide:
        text = text[: max(text.rfind(" · "), text.rfind(", "), 0)]
    return text


@lru_cache(maxsize=64)
def broken(text: str, pixels: int, wide: int) -> tuple[str, ...]:
    """A text in lines, broken between words and nowhere else: half a serial is read as another one."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and paint.wide(longer, pixels) <= wide:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)
