"""Makers and looks for tests of drawings."""

from __future__ import annotations

from PySide6.QtGui import QImage

from fulfill.scene import Stop
from fulfill.tone import Tone
from ui.parts.drawings import (
    MapPlace,
)


def stops(codes: str, now: int = -1) -> tuple[Stop, ...]:
    """Places in the order of the walk; those before `now` are done."""
    tones = [Tone.DONE if at < now else Tone.NOW if at == now else Tone.PLAIN for at in range(20)]
    return tuple(Stop(code, at * 10, tones[at]) for at, code in enumerate(codes.split()))


def places(aisles: str = "ABC", bays: int = 6, levels: int = 2, fill: float = 0.5) -> list[MapPlace]:
    return [
        MapPlace(f"{aisle}-{bay:02d}-{level}", "forward", aisle, at * 1000 + bay * 10 + level, fill)
        for at, aisle in enumerate(aisles)
        for bay in range(1, bays + 1)
        for level in range(1, levels + 1)
    ]


def painted(widget, size: tuple[int, int] = (400, 240)) -> QImage:
    widget.resize(*size)
    return widget.grab().toImage()


def colours_of(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


# All of them
