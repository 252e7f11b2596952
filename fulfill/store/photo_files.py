"""The file of a photo becomes a picture that can be kept: looked at by its content, and made small.

What it is decides its first bytes, never its name. A phone's photo of 12 megapixels is read at a
fraction of its size (JPEG can), so that the station that reads it is not kept waiting.
"""

from __future__ import annotations

import hashlib
import io
import stat
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fulfill.photo import PhotoTrouble, Picture

if TYPE_CHECKING:
    from PIL import Image

BYTES_MAX: Final = 10_000_000
SIDE_MAX: Final = 1600
PIXELS_MAX: Final = 120_000_000
_QUALITY = 85
_FORMATS = ("PNG", "JPEG", "WEBP")
_NAME_MAX = 80


def read_picture(file: str) -> Picture | PhotoTrouble:
    """The picture in a file, at most 1600 pixels on its longer side; or why there is none."""
    try:
        path = Path(file.strip().strip("\"'")).expanduser()
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            return PhotoTrouble.UNREADABLE
        if about.st_size > BYTES_MAX:
            return PhotoTrouble.TOO_LARGE
        with path.open("rb") as opened:
            content = opened.read(BYTES_MAX + 1)
    except FileNotFoundError:
        return PhotoTrouble.MISSING
    except (OSError, ValueError, RuntimeError):
        return PhotoTrouble.UNREADABLE
    if len(content) > BYTES_MAX:
        return PhotoTrouble.TOO_LARGE
    return picture_in(content, path.name)


def picture_in(content: bytes, name: str) -> Picture | PhotoTrouble:
    """A PNG, JPEG or WebP as a JPEG of at most 1600 pixels, turned as its camera was held."""
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image = Image.open(io.BytesIO(content), formats=_FORMATS)
            if image.width * image.height > PIXELS_MAX:
                return PhotoTrouble.TOO_LARGE
            image.draft("RGB", (SIDE_MAX, SIDE_MAX))
            # What the camera wrote beside the picture (where, which device) is not kept.
            turned = ImageOps.exif_transpose(image)
            turned.thumbnail((SIDE_MAX, SIDE_MAX))
            plain = _opaque(turned)
            made = io.BytesIO()
            plain.save(made, "JPEG", quality=_QUALITY)
    except Exception:  # noqa: BLE001 - a broken picture fails in many ways, none of them ours
        return PhotoTrouble.NO_IMAGE
    kept = made.getvalue()
    shown = "".join(char for char in name if char.isprintable())[-_NAME_MAX:]
    return Picture(kept, hashlib.sha256(kept).hexdigest(), plain.width, plain.height, shown)


def _opaque(image: Image.Image) -> Image.Image:
    """On white, where the picture lets something through: JPEG cannot."""
    from PIL import Image as Images

    if image.mode in ("RGB", "L"):
        return image
    if "A" not in image.getbands() and "transparency" not in image.info:
        return image.convert("RGB")
    clear = image.convert("RGBA")
    white = Images.new("RGB", clear.size, "white")
    white.paste(clear, mask=clear.getchannel("A"))
    return white
