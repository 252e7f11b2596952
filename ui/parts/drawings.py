"""All pictures that the window draws by itself, from one door."""

from __future__ import annotations

from ui.parts.box_drawing import BoxDrawing
from ui.parts.gauges import Meter, ProgressBar, Sparkbars, StatusDot
from ui.parts.places_layout import MapPlace
from ui.parts.places_map import PlacesMap
from ui.parts.walk_map import WalkMap

__all__ = ["BoxDrawing", "MapPlace", "Meter", "PlacesMap", "ProgressBar", "Sparkbars", "StatusDot", "WalkMap"]
