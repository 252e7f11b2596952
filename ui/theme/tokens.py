"""Every colour, size and distance of the window, once. A colour has one meaning, and never speaks alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme.

    bg, card, line: surfaces and hairlines. edge: where a field begins, and what moves a bar; at least 3 : 1
    (WCAG 2.2, 1.4.11). ink, soft: text and quieter text. rail, railink, badge: the
    rail of flows, its words, and the count on a badge. accent: what is active or wanted now. ok, warn,
    stop: done, look, stop; with bg behind. chip: a quiet filled shape. Text on a surface of its theme
    has a contrast of at least 4.5 : 1. ok, warn, stop and accent stay apart for the colour-blind too.
    """

    bg: str
    card: str
    ink: str
    soft: str
    line: str
    edge: str
    rail: str
    railink: str
    badge: str
    accent: str
    ok: str
    okbg: str
    warn: str
    warnbg: str
    stop: str
    stopbg: str
    chip: str


LIGHT = Colours(
    bg="#F4F5F2", card="#FFFFFF", ink="#16201C", soft="#56615A", line="#DDE1DA",
    edge="#868F89",
    rail="#16201C", railink="#B9C4BC", badge="#FFFFFF", accent="#0B5FA5",
    ok="#0A6F44", okbg="#DDF3E6", warn="#855800", warnbg="#FFF0CC", stop="#99102A", stopbg="#FCE1DB",
    chip="#E9ECE6",
)  # fmt: skip
DARK = Colours(
    bg="#121714", card="#1B221E", ink="#EEF3EF", soft="#9DABA2", line="#2C3630",
    edge="#6A776F",
    rail="#0B0F0D", railink="#8A9990", badge="#0B0F0D", accent="#6DB7F2",
    ok="#62D8A8", okbg="#133526", warn="#F2C261", warnbg="#3A2D0C", stop="#FF8A72", stopbg="#43170F",
    chip="#26302A",
)  # fmt: skip
CONTRAST = Colours(
    bg="#000000", card="#000000", ink="#FFFFFF", soft="#E6E6E6", line="#FFFFFF",
    edge="#FFFFFF",
    rail="#000000", railink="#FFFFFF", badge="#000000", accent="#5CC8FF",
    ok="#5CF5B8", okbg="#00260F", warn="#FFD23F", warnbg="#2B2000", stop="#FF8A75", stopbg="#330600",
    chip="#2A2A2A",
)  # fmt: skip


class Scheme(StrEnum):
    """What can be chosen; `SYSTEM` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


COLOURS = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.CONTRAST: CONTRAST}

# Type sizes in px at 1280 × 720 and 100 %. The last four are for the one question of a screen.
SMALL, TEXT, BODY, LARGE, TITLE = 13, 15, 17, 22, 28
NAME, PRODUCT, NUMBER, CODE = 40, 60, 104, 136

REGULAR, MEDIUM, BOLD = 400, 600, 800

STEP = 8
MARGIN = 24
CARD_RADIUS, CONTROL_RADIUS, CHIP_RADIUS = 16, 12, 20
RAIL_WIDTH = 88
KEY_HEIGHT = 56
TOUCH_MIN = 48
BASE_WIDTH, BASE_HEIGHT = 1280, 720
