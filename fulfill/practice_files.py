"""What lies in a practice warehouse's folder, by name: asked for before the practice itself is loaded."""

from __future__ import annotations

from typing import Final

DATABASE: Final = "practice.db"
PAPERS: Final = "papers"
LISTS: Final = "lists"
MARK: Final = ".practice"  # nothing in such a folder is real: it may be made anew
