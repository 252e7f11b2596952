"""Holds the whole database against its rules: what `fulfill check` tells, and what a restore must pass.

The rules that tables and triggers keep are asked again here, since whoever edits the file with a tool
can take them away; and so are those that no single row can show. Nothing is mended: what is found is
told, and a person decides.
"""

from __future__ import annotations

from fulfill.store.check.asking import Violation
from fulfill.store.check.whole import Report, check

__all__ = ["Report", "Violation", "check"]
