"""How well a colour is told from another: by everybody, and by the colour-blind."""

from __future__ import annotations

from math import dist

from PySide6.QtGui import QColor

Rgb = tuple[float, float, float]

# Gustavo M. Machado, Manuel M. Oliveira, Leandro A. F. Fernandes, "A Physiologically-based Model for
# Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009: severity 1.0, on linear sRGB.
PROTANOPIA = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
DEUTERANOPIA = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
EVERYBODY = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


def linear(name: str) -> Rgb:
    """The linear parts (0 to 1) of an sRGB colour."""
    colour = QColor(name)
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, relative luminance of two sRGB colours."""
    low, high = sorted(
        0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue in (linear(one), linear(other))
    )
    return (high + 0.05) / (low + 0.05)


def seen_as(name: str, eyes: tuple[Rgb, Rgb, Rgb]) -> Rgb:
    """A colour in CIELAB (D65) as such eyes see it."""
    there = linear(name)
    parts = [min(max(sum(k * part for k, part in zip(row, there, strict=True)), 0.0), 1.0) for row in eyes]
    to_xyz = (
        (0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047),
        (0.2126729, 0.7151522, 0.0721750),
        (0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883),
    )
    x, y, z = (_bent(sum(k * part for k, part in zip(row, parts, strict=True))) for row in to_xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _bent(part: float) -> float:
    return part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116


def apart(one: str, other: str, eyes: tuple[Rgb, Rgb, Rgb] = EVERYBODY) -> float:
    """Distance of two colours in CIELAB (CIE 1976); 2.3 is just noticed side by side."""
    return dist(seen_as(one, eyes), seen_as(other, eyes))
