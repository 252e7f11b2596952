"""Which drawing shows a product of the practice warehouse: its own thing, not another one of its category."""

from __future__ import annotations

# Drawings by what is sold; several things that look alike share one.
_KINDS = {
    "block-battery": ("9 V",),
    "coin-cell": ("CR2032",),
    "battery-pack": ("Camera NP-1", "Drill 12 V", "Drill 18 V"),
    "mallet": ("Mallet",),
    "pliers": ("Pliers", "Wire stripper"),
    "screwdriver": ("Screwdriver set", "Awl"),
    "spirit-level": ("Spirit level",),
    "tape-measure": ("Tape measure 5 m",),
    "saw": ("Hand saw",),
    "chisel": ("Chisel 12 mm", "Chisel 20 mm", "File set", "Putty knife"),
    "hex-keys": ("Hex keys",),
    "wrench": ("Adjustable wrench",),
    "utility-knife": ("Utility knife",),
    "clamp": ("Clamp 300 mm", "Clamp 600 mm"),
    "wood-plane": ("Wood plane",),
    "drill-bits": ("Bit set",),
    "whisk": ("Whisk",),
    "ladle": ("Ladle",),
    "grater": ("Grater",),
    "peeler": ("Peeler",),
    "rolling-pin": ("Rolling pin",),
    "cutting-board": ("Cutting board",),
    "sieve": ("Sieve", "Colander"),
    "skillet": ("Skillet 24 cm", "Skillet 28 cm"),
    "baking-tin": ("Bread tin",),
    "pepper-mill": ("Pepper mill", "Salt mill"),
    "teapot": ("Teapot",),
    "coffee-press": ("French press",),
    "jug": ("Measuring jug",),
    "kitchen-scale": ("Kitchen scale",),
    "oven-glove": ("Oven glove",),
    "apron": ("Apron",),
    "fountain-pen": ("Fountain pen",),
    "pencils": ("Pencil set", "Brush pens"),
    "ink": ("Ink blue", "Ink black"),
    "paper-roll": ("Wrapping paper",),
    "gift-tag": ("Gift tags",),
    "tape": ("Washi tape",),
    "envelope": ("Envelope set",),
    "letter-paper": ("Letter paper", "Desk pad"),
    "ruler": ("Ruler",),
    "sharpener": ("Sharpener",),
    "eraser": ("Eraser",),
    "sealing-wax": ("Sealing wax",),
}
_OF = {kind: drawing for drawing, kinds in _KINDS.items() for kind in kinds}


def picture(kind: str, prefix: str) -> str:
    """The file of a kind ("Eraser"); of its category ("PEN") where the kind has none of its own."""
    return f"products/{_OF.get(kind, prefix.lower())}.svg"
