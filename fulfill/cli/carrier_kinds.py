"""carriers kinds: who can be spoken to, and what each wants to know."""

from __future__ import annotations

import argparse
from typing import Any

from fulfill.cli import telling


def show(call: argparse.Namespace) -> int:
    """Fulfill carriers kinds."""
    from fulfill import account_desk

    rows: list[dict[str, Any]] = []
    for each in account_desk.kinds():
        fields = account_desk.wanted(each.kind) if each.is_here else ()
        told = [(one.name if one.is_needed else f"[{one.name}]", one.is_key) for one in fields]
        rows.append(
            {
                "connector": each.kind,
                "carrier": each.name,
                "installed": each.is_here,
                "proved": each.is_proved,
                "set": " ".join(name for name, is_key in told if not is_key),
                "key": " ".join(name for name, is_key in told if is_key),
                "install": "" if each.is_here else each.install,
            }
        )
    if call.as_json:
        telling.as_json(rows)
        return 0
    telling.table(
        rows, [name for name in rows[0] if name != "install" or any(row["install"] for row in rows)]
    )
    if not all(row["proved"] for row in rows):
        telling.say(
            "What is not proved was never tried against its carrier's answers: buy a test label first."
        )
    return 0
