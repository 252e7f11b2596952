"""Whoever follows the system's colours is shown its evening at once, and whoever chose is left alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ui.theme.look import Look
from ui.theme.tokens import Scheme


@pytest.mark.parametrize(("scheme", "times"), [(Scheme.SYSTEM, 1), (Scheme.LIGHT, 0)])
def test_the_window_follows_the_system_when_it_was_asked_to(qapp, scheme, times):
    look, told = Look(), []
    for _ in range(3):
        assert look.colours.bg
    look.choose(scheme)
    assert look.colours.bg
    look.changed.connect(lambda: told.append(look.colours))
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert len(told) == times
