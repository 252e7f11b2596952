"""Colours by the figures of WCAG 2.2 (1.4.3, 1.4.11), and by the eyes of the colour-blind."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton, QWidget

from fulfill.tone import Tone
from tests.ui.seeing import DEUTERANOPIA, EVERYBODY, PROTANOPIA, apart, contrast
from ui.parts.mixing import mix
from ui.parts.places_paint import _LIGHTEST
from ui.parts.rows import _MARKS
from ui.parts.walk_map import _DONE_SMALL
from ui.theme.dress import dress
from ui.theme.look import look
from ui.theme.tokens import COLOURS, Scheme

TEXT, MARK = 4.5, 3.0
TONES = ("accent", "ok", "warn", "stop")
# What is written on what: the ink, and each ground on which it is painted somewhere.
WRITTEN = {
    "ink": ("bg", "card", "chip", "okbg", "warnbg", "stopbg"),
    "soft": ("bg", "card", "chip", "okbg", "warnbg", "stopbg"),
    "accent": ("bg", "card", "chip"),
    "ok": ("bg", "card", "chip", "okbg"),
    "warn": ("bg", "card", "chip", "warnbg"),
    "stop": ("bg", "card", "chip", "stopbg"),
    "railink": ("rail",),
    "badge": ("accent",),
    "bg": ("ink",),
    "card": ("ink",),
}
# What is no word and yet says something: edges of fields, rings, dots, ticks, bars.
MARKED = {
    "edge": ("bg", "card"),
    "accent": ("bg", "card", "chip", "warnbg", "okbg"),
    "railink": ("rail",),
    **dict.fromkeys(("ok", "warn", "stop"), ("bg", "card", "chip")),
}


@pytest.mark.parametrize("scheme", COLOURS)
@pytest.mark.parametrize(("pairs", "least"), [(WRITTEN, TEXT), (MARKED, MARK)], ids=["words", "marks"])
def test_words_and_marks_are_seen_on_every_ground_they_stand_on(scheme, pairs, least):
    colours = COLOURS[scheme]
    found = {
        (ink, ground): contrast(getattr(colours, ink), getattr(colours, ground))
        for ink, grounds in pairs.items()
        for ground in grounds
    }
    assert {pair: round(each, 2) for pair, each in found.items() if each < least} == {}


@pytest.mark.parametrize("scheme", COLOURS)
def test_what_is_mixed_is_seen_too(scheme):
    colours = COLOURS[scheme]
    filled = mix(colours.chip, colours.accent, _LIGHTEST).name()
    done = mix(colours.okbg, colours.ok, _DONE_SMALL).name()
    assert contrast(filled, colours.chip) >= MARK
    assert contrast(done, colours.card) >= MARK


@pytest.mark.parametrize("eyes", [EVERYBODY, PROTANOPIA, DEUTERANOPIA], ids=["all", "protan", "deutan"])
@pytest.mark.parametrize("scheme", COLOURS)
def test_the_colour_blind_tell_every_tone_from_every_other(scheme, eyes):
    colours = COLOURS[scheme]
    near = {
        (one, other): round(found)
        for one, other in combinations(TONES, 2)
        if (found := apart(getattr(colours, one), getattr(colours, other), eyes)) < 15
    }
    assert near == {}


def test_those_eyes_see_what_was_published():
    """Red and green of equal lightness fall together; blue and yellow stay apart."""
    for eyes in (PROTANOPIA, DEUTERANOPIA):
        assert apart("#8F8F8F", "#FFFFFF", eyes) > 30
        assert apart("#0000FF", "#FFFF00", eyes) > 150
        assert all(abs(sum(row) - 1) < 1e-5 for row in eyes), "white stays white"
    assert apart("#C05050", "#808000", DEUTERANOPIA) < apart("#C05050", "#808000") / 2


def test_done_look_and_stop_have_marks_of_their_own_shape():
    marks = [_MARKS[tone] for tone in (Tone.DONE, Tone.LOOK, Tone.STOP)]
    assert len(set(marks)) == 3
    assert all(marks)


@pytest.mark.parametrize("name", ["", "main", "danger", "chip"])
@pytest.mark.parametrize("scheme", COLOURS)
def test_a_button_that_cannot_be_pressed_has_no_edge_and_no_filling(qtbot, scheme, name):
    look().choose(scheme, 100)
    try:
        live, dead = (made_button(qtbot, name) for _each in range(2))
        dead.setEnabled(False)
        ground = COLOURS[scheme].bg.lower()
        edges = [seen_on_page(each).pixelColor(60, 0).name() for each in (live, dead)]
        insides = [seen_on_page(each).pixelColor(60, 6).name() for each in (live, dead)]
        assert edges[1] == ground != edges[0]
        assert insides[1] == ground
    finally:
        look().choose(Scheme.LIGHT, 100)


@pytest.mark.parametrize("name", ["", "main", "danger", "chip", "bare"])
@pytest.mark.parametrize("scheme", COLOURS)
def test_the_word_on_a_button_is_read_while_it_is_pressed(qtbot, scheme, name):
    look().choose(scheme, 100)
    try:
        button = made_button(qtbot, name)
        button.setDown(True)
        image = seen_on_page(button)
        seen = {image.pixelColor(x, y).name() for x in range(20, 100) for y in range(10, 38)}
        ground = image.pixelColor(60, 6).name()
        assert max(contrast(one, ground) for one in seen) >= TEXT
    finally:
        look().choose(Scheme.LIGHT, 100)


def made_button(qtbot, name: str) -> QPushButton:
    room = QWidget()
    qtbot.addWidget(room)
    room.setObjectName("page")
    dress(room)
    button = QPushButton("HHHHH", room)
    button.setObjectName(name)
    button.setGeometry(10, 10, 120, 48)
    room.resize(140, 68)
    room.show()
    button.clearFocus()
    return button


def seen_on_page(button: QPushButton) -> QImage:
    return button.parentWidget().grab(button.geometry()).toImage()
