"""The file of a signature becomes what is kept of it: its strokes, and a picture of them."""

from __future__ import annotations

import io
import stat
from pathlib import Path
from typing import Final

from fulfill import signature
from fulfill.signature import Drawn, Signature, SignatureTrouble

# The picture's longer side (pixels), and how much finer it is drawn first, so that its lines are smooth.
SIDE: Final = 800
_FINER: Final = 2
_PEN: Final = 0.006


def read_signature(file: str) -> Signature | SignatureTrouble:
    """The signature in a file, with its picture; or why there is none."""
    try:
        path = Path(file.strip().strip("\"'")).expanduser()
        if not stat.S_ISREG(path.stat().st_mode):
            return SignatureTrouble.UNREADABLE
        with path.open("rb") as opened:
            content = opened.read(signature.BYTES_MAX + 1)
    except FileNotFoundError:
        return SignatureTrouble.MISSING
    except (OSError, ValueError, RuntimeError):
        return SignatureTrouble.UNREADABLE
    if len(content) > signature.BYTES_MAX:
        return SignatureTrouble.NO_SIGNATURE
    try:
        drawn = signature.read(content.decode("utf-8"))
    except UnicodeDecodeError:
        return SignatureTrouble.NO_SIGNATURE
    if isinstance(drawn, SignatureTrouble):
        return drawn
    return signature.signature_of(drawn, picture_of(drawn))


def picture_of(drawn: Drawn) -> bytes:
    """A PNG of the strokes, black on white; the same strokes give the same bytes."""
    from PIL import Image, ImageDraw

    scale = SIDE / max(drawn.width, drawn.height)
    size = (max(round(drawn.width * scale), 1), max(round(drawn.height * scale), 1))
    large = Image.new("L", (size[0] * _FINER, size[1] * _FINER), 255)
    pen = ImageDraw.Draw(large)
    wide = max(round(SIDE * _PEN * _FINER), 1)
    for stroke in drawn.strokes:
        points = [(x * scale * _FINER, y * scale * _FINER) for x, y, _ in stroke]
        if len(points) > 1:
            pen.line(points, fill=0, width=wide, joint="curve")
        for x, y in (points[:1] + points[-1:]) if points else ():
            pen.ellipse((x - wide / 2, y - wide / 2, x + wide / 2, y + wide / 2), fill=0)
    made = io.BytesIO()
    large.resize(size, Image.Resampling.LANCZOS).save(made, "PNG", optimize=True)
    return made.getvalue()
