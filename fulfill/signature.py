"""A signature as it was drawn: strokes of points in time, read from a file and held against what a hand does.

The file is JSON: {"format": "fulfill-signature-1", "width": 640, "height": 240, "strokes": [[[x, y, ms]]]}.
Width, height, x and y are in the same units (the pixels of the pad), x to the right and y down, ms since the
first touch. Everything is whole numbers, so that the same drawing always has the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Any, Final

FORMAT: Final = "fulfill-signature-1"
SIDE_MAX, POINTS_MAX, MS_MAX = 10_000, 20_000, 3_600_000
BYTES_MAX: Final = 1_000_000
# A line shorter than this share of the pad's width is a slip of the finger.
_INK_LEAST: Final = 0.08
Point = tuple[int, int, int]
Stroke = tuple[Point, ...]


class SignatureTrouble(StrEnum):
    """Why a file is no signature that can be kept."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    NO_SIGNATURE = "no_signature"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Drawn:
    """Strokes on a pad of `width` by `height`."""

    width: int
    height: int
    strokes: tuple[Stroke, ...]

    @property
    def ink(self) -> float:
        """The length of all lines, in the pad's units."""
        return sum(
            math.hypot(b[0] - a[0], b[1] - a[1]) for stroke in self.strokes for a, b in pairwise(stroke)
        )

    @property
    def is_empty(self) -> bool:
        """Whether there is no more on it than a slip of the finger."""
        return self.ink < self.width * _INK_LEAST


@dataclass(frozen=True, slots=True)
class Signature:
    """What is kept: the strokes as canonical JSON, a PNG of them, and the SHA-256 of both."""

    strokes: str
    strokes_sha256: str
    picture: bytes
    picture_sha256: str


def text_of(drawn: Drawn) -> str:
    """The one spelling of a drawing."""
    body = {
        "format": FORMAT,
        "width": drawn.width,
        "height": drawn.height,
        "strokes": [[list(point) for point in stroke] for stroke in drawn.strokes],
    }
    return json.dumps(body, sort_keys=True, separators=(",", ":"))


def read(text: str) -> Drawn | SignatureTrouble:
    """The drawing in the text of a file; or why there is none that could be kept."""
    try:
        drawn = _drawn(json.loads(text))
    except (ValueError, TypeError, KeyError, RecursionError):
        return SignatureTrouble.NO_SIGNATURE
    return SignatureTrouble.EMPTY if drawn.is_empty else drawn


def signature_of(drawn: Drawn, picture: bytes) -> Signature:
    text = text_of(drawn)
    return Signature(text, digest(text.encode("ascii")), picture, digest(picture))


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _drawn(raw: Any) -> Drawn:
    if raw["format"] != FORMAT:
        raise ValueError(raw["format"])
    width, height = _whole(raw["width"], 1, SIDE_MAX), _whole(raw["height"], 1, SIDE_MAX)
    strokes = tuple(tuple(_points(stroke, width, height)) for stroke in raw["strokes"])
    if sum(map(len, strokes)) > POINTS_MAX:
        raise ValueError(len(strokes))
    return Drawn(width, height, strokes)


def _points(stroke: Any, width: int, height: int) -> Iterator[Point]:
    for x, y, at in stroke:
        yield _whole(x, 0, width), _whole(y, 0, height), _whole(at, 0, MS_MAX)


def _whole(value: Any, least: int, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise ValueError(value)
    return value
