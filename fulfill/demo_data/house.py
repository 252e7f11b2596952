"""The practice warehouse's own name, address and sign."""

from __future__ import annotations

import base64
import io

# GS1's prefix 952 is kept for demonstrations: no real unit bears it.
SSCC_PREFIX = "0952000"
SETTINGS = {
    "name": "Practice shop",
    "company": "Nordlicht & Söhne (practice)",
    "address1": "Speicherstraße 4",
    "city": "Hamburg",
    "postcode": "20457",
    "country": "DE",
    "phone": "+49 40 5550100",
    "email": "hello@practice.invalid",
    "language": "en",
    "handover": "signature",
}
_INK, _ACCENT = (22, 32, 28), (11, 95, 165)


def settings() -> dict[str, str]:
    """What `fulfill settings` would be told, the sign as base64 of a PNG."""
    return {**SETTINGS, "logo": base64.b64encode(sign()).decode("ascii")}


def sign() -> bytes:
    """The shop's sign as a PNG, 480 × 160: a parcel with a star, drawn here."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (480, 160), "white")
    draw = ImageDraw.Draw(image)
    draw.polygon([(20, 50), (80, 20), (140, 50), (80, 80)], fill=_ACCENT)
    draw.polygon([(20, 58), (76, 86), (76, 146), (20, 118)], fill=_INK)
    draw.polygon([(140, 58), (84, 86), (84, 146), (140, 118)], fill=_INK)
    for left, bottom, top in ((180, 128, 72), (228, 128, 44), (276, 128, 58), (324, 128, 30), (372, 128, 64)):
        draw.rectangle([left, top, left + 28, bottom], fill=_INK)
    draw.rectangle([180, 138, 400, 146], fill=_ACCENT)
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()
