"""What all desks share, in one place to import from: find, filter, table, story, detail, empty.

A desk is a `Page` that puts `FindField`, `Chips` and `DeskTable` on the left and a `Detail` on the right of
a `Sides` (by `lay_out`); it reads by a `Latest`, so that a slow answer never overwrites a newer one. One that
is found in and filtered is a `ListDesk`.
"""

from __future__ import annotations

from ui.desks.kit_ask import Latest
from ui.desks.kit_copy import Copies
from ui.desks.kit_desk import Findable, ListDesk, lay_out
from ui.desks.kit_detail import Detail, Sides
from ui.desks.kit_find import Chip, Chips, FindField
from ui.desks.kit_label import LabelPrinting
from ui.desks.kit_lines import Line, Lines
from ui.desks.kit_model import Column, RowsModel
from ui.desks.kit_row import FindRow, find_row
from ui.desks.kit_said import Act, Empty, Fact, Facts, Notice, plain_label
from ui.desks.kit_story import Event, Story
from ui.desks.kit_table import DeskTable
from ui.desks.kit_words import clock_text, count_text, day_text, local_day, span_text, when_text, whole_day

__all__ = [
    "Act",
    "Chip",
    "Chips",
    "Column",
    "Copies",
    "DeskTable",
    "Detail",
    "Empty",
    "Event",
    "Fact",
    "Facts",
    "FindField",
    "FindRow",
    "Findable",
    "LabelPrinting",
    "Latest",
    "Line",
    "Lines",
    "ListDesk",
    "Notice",
    "RowsModel",
    "Sides",
    "Story",
    "clock_text",
    "count_text",
    "day_text",
    "find_row",
    "lay_out",
    "local_day",
    "plain_label",
    "span_text",
    "when_text",
    "whole_day",
]
