"""All pictures that the window draws by itself, from one door."""

from __future__ import annotations

from ui.parts.box_drawing import BoxDrawing
from ui.parts.gauges import Meter, ProgressBar, Sparkbars, StatusDot
from ui.parts.walk_map import WalkMap

__all__ = ["BoxDrawing", "Meter", "ProgressBar", "Sparkbars", "StatusDot", "WalkMap"]
