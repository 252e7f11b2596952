"""Huge type from letters drawn before: it looks as Qt's own, and what is kept stays small."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from ui.app import application
from ui.parts import huge, paint
from ui.theme import tokens
from ui.theme.look import font_at

_WIDE, _HIGH = 1200, 220
_PIXELS = tokens.CODE


@pytest.fixture(autouse=True)
def _qt():
    application()


def _painted(scale: float, paints) -> QImage:
    image = QImage(round(_WIDE * scale), round(_HIGH * scale), QImage.Format.Format_Grayscale8)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paints(painter)
    painter.end()
    return image


def _ink(image: QImage) -> list[int]:
    return [255 - value for value in bytes(image.constBits())]


def _unlike(one: QImage, other: QImage) -> float:
    """How much of the ink of two pictures is not in the same places, as a share of it."""
    ours, theirs = _ink(one), _ink(other)
    return sum(abs(a - b) for a, b in zip(ours, theirs, strict=True)) / sum(theirs)


@pytest.mark.parametrize("scale", [1, 1.5])
@pytest.mark.parametrize("align", [paint.TOP, paint.RIGHT, paint.CENTRE])
@pytest.mark.parametrize("text", ["A-07-03-2", "3 of 12", "Größe Ñ"])
def test_a_huge_line_stands_where_qt_would_have_put_it_and_looks_the_same(text, align, scale):
    font, room = font_at(_PIXELS, tokens.MEDIUM), QRect(20, 10, 1160, 190)

    def by_qt(painter: QPainter) -> None:
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.black)
        painter.drawText(room, align | int(Qt.TextFlag.TextSingleLine), text)

    ours = _painted(scale, lambda painter: paint.line(painter, room, text, font, "#000000", align))
    # Each letter may stand half a pixel from where it was: of strokes 15 px wide, that is the edges.
    assert _unlike(ours, _painted(scale, by_qt)) < 0.09


def test_the_same_letters_are_drawn_once(monkeypatch):
    font, drawn = font_at(_PIXELS, tokens.MEDIUM), []
    huge._kept.clear()
    outline = huge._drawn
    monkeypatch.setattr(
        huge, "_drawn", lambda raw, index, *more: drawn.append(index) or outline(raw, index, *more)
    )

    def write(painter: QPainter) -> None:
        for code in ("B-01-10", "B-10-01", "B-11-00"):
            assert huge.draw(painter, 0, 0, code, font, "#000000")

    _painted(1, write)
    assert len(drawn) == len(set("B-01"))


def test_letters_that_are_not_seen_any_more_are_let_go():
    def write(painter: QPainter) -> None:
        for pixels in range(70, 110):
            huge.draw(painter, 0, 0, "A-07-03-2", font_at(pixels, tokens.MEDIUM), "#000000")

    _painted(1, write)
    assert len(huge._kept) <= 32


@pytest.mark.parametrize("text", ["قفص", "📦 12", "日本"])
def test_what_is_not_latin_is_left_to_qt(text):
    font = font_at(_PIXELS, tokens.MEDIUM)
    nothing = _painted(1, lambda painter: huge.draw(painter, 0, 0, text, font, "#000000"))
    assert not any(_ink(nothing))
    assert any(
        _ink(_painted(1, lambda painter: paint.line(painter, QRect(0, 0, 900, 200), text, font, "#000000")))
    )
