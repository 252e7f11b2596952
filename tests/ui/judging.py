"""What every screen of the window is held to, whatever it shows."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QWidget

from fulfill.store.check import check
from tests.build import Shop
from tests.ui.build import Bench
from ui.theme import tokens
from ui.theme.look import look


def faults(bench: Bench) -> list[str]:
    """What is wrong with the screen as it stands: cut off, unnamed, too small for a finger, out of reach."""
    found = [f"cut off: {part}" for part in bench.cut_off()]
    for button in bench.window.findChildren(QAbstractButton):
        if not button.isVisible() or button.window() is not bench.window:
            continue
        name = button.accessibleName() or button.text()
        if not name:
            found.append(f"no name: {type(button).__name__}")
        if min(button.width(), button.height()) < tokens.TOUCH_MIN:
            found.append(f"too small: {name} {button.width()} x {button.height()}")
    if not bench.window.bar.accessibleName():
        found.append("the message bar says nothing to a reader")
    return found


def look_at(bench: Bench) -> list[str]:
    """The faults of this screen at 1280 x 720, with text of 100 % and of 150 %."""
    found = faults(bench)
    look().choose(percent=150)
    try:
        bench.settle()
        found += [f"{fault} at 150 %" for fault in faults(bench)]
    finally:
        look().choose(percent=100)
        bench.settle()
    return found


def out_of_reach(bench: Bench) -> list[str]:
    """Which keys of this screen Tab never comes to."""
    window = bench.window
    seen: set[QWidget] = set()
    focus: QWidget | None = window.focusWidget()
    at: QWidget | None = window if focus is None else focus
    for _ in range(500):
        if at is None or at in seen:
            break
        seen.add(at)
        at = at.nextInFocusChain()
    return [
        button.text()
        for button in window.key_row.buttons
        if button not in seen or not button.focusPolicy().value & 1
    ]


def sound(shop: Shop) -> None:
    """The books hold: the same rules that `fulfill check` asks."""
    report = check(shop.warehouse)
    assert report.ok, report.violations
