"""What is drawn or placed in a quicker way looks as it does in Qt's own way."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMargins, QRect
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QLabel, QWidget

from fulfill.scene import Panel
from ui.app import application
from ui.page import Key
from ui.parts import paint, rounded
from ui.parts.column import Column
from ui.parts.keyrow import KeyRow
from ui.parts.side import Side
from ui.theme.look import font_at, look

INK, GROUND = "#16201C", "#F4F5F2"


@pytest.fixture(autouse=True, scope="module")
def _looks():
    application()


def drawn(draw) -> QImage:
    image = QImage(900, 220, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


def apart(one: QImage, other: QImage) -> int:
    """The largest difference of any colour of any point."""
    left, right, wide = bytes(one.constBits()), bytes(other.constBits()), one.bytesPerLine()
    lines = [
        slice(at, at + wide)
        for at in range(0, len(left), wide)
        if left[at : at + wide] != right[at : at + wide]
    ]
    pairs = (pair for at in lines for pair in zip(left[at], right[at], strict=True))
    return max((abs(a - b) for a, b in pairs), default=0)


@pytest.mark.parametrize("size", [(880, 200), (300, 44), (40, 36), (20, 12)])
@pytest.mark.parametrize(("edge", "radius"), [("#DDE1DA", 16), (None, 12), (INK, 10), (None, 15.5)])
def test_a_card_has_the_corners_that_qt_gives_it(size, edge, radius):
    rect = QRect(3, 5, *size)

    def by_qt(painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded._draw(painter, rect, "#FFFFFF", edge, radius)

    assert apart(drawn(by_qt), drawn(lambda p: paint.card(p, rect, "#FFFFFF", edge, radius))) <= 2


def test_keys_fill_their_row_and_the_main_one_ends_it(qtbot):
    row = KeyRow()
    qtbot.addWidget(row)
    row.resize(1144, 56)
    for many in (7, 3, 6, 2):
        keys = [Key(f, f"Word {f}", lambda: None) for f in range(1, many)]
        row.show_keys((*keys, Key(12, "Done", lambda: None, is_main=True)))
        rects = [button.geometry() for button in row.buttons]
        gaps = [right.left() - left.right() - 1 for left, right in pairwise(rects)]
        assert rects[0].left() == 0
        assert rects[-1].right() == row.width() - 1
        assert gaps[:-1] == [12] * (many - 2)
        assert gaps[-1] >= 12
        assert max(rect.width() for rect in rects) - min(rect.width() for rect in rects) <= 1


def test_a_key_that_comes_back_is_seen_and_does_what_it_says_now(qtbot):
    row, pressed = KeyRow(), []
    qtbot.addWidget(row)
    row.resize(1144, 56)
    row.show()

    def keys(*words):
        return tuple(
            Key(at + 2, word, lambda word=word: pressed.append(word)) for at, word in enumerate(words)
        )

    row.show_keys(keys("Short", "Skip", "Damaged"))
    row.show_keys(keys("Short"))
    assert not row.press(4)
    row.show_keys(keys("Short", "Skip", "Void"))
    assert row.press(4)
    assert pressed == ["Void"]
    assert all(button.isVisible() for button in row.buttons)


def test_the_words_on_the_same_keys_grow_with_the_text(qtbot):
    row, keys = KeyRow(), tuple(Key(f, word, lambda: None) for f, word in ((2, "Short"), (3, "Skip")))
    qtbot.addWidget(row)
    row.resize(1144, 56)
    row.show()
    row.show_keys(keys)
    usual = row.buttons[0].pixels
    try:
        look().choose(percent=150)
        row.show_keys(keys)
        assert row.buttons[0].pixels > usual
    finally:
        look().choose(percent=100)
    assert row.buttons[0].pixels == usual


def test_the_window_gives_the_screen_what_the_other_parts_leave(qtbot):
    head, screen, foot = QLabel("head"), QWidget(), QLabel("foot")
    head.setFixedHeight(50)
    column = Column((head, screen, foot), screen, QMargins(24, 10, 24, 20), spacing=12)
    qtbot.addWidget(column)
    column.resize(600, 400)
    column.show()
    low = foot.sizeHint().height()
    assert screen.geometry() == QRect(24, 10 + 50 + 12, 552, 400 - 30 - 50 - 24 - low)
    foot.setMinimumHeight(80)
    head.setFixedHeight(70)
    qtbot.waitUntil(lambda: screen.height() == 400 - 30 - 70 - 24 - 80, timeout=1000)
    assert foot.geometry().bottom() == 400 - 20 - 1


def test_what_stands_aside_follows_the_answer_by_a_moment(qtbot):
    side = Side()
    qtbot.addWidget(side)
    side.resize(400, 400)
    side.show_panels((Panel("First"),), is_late=True)
    # Before it is seen, nothing is gained by waiting.
    assert names(side._cards) == ["First"]
    side.show()
    side.show_panels((Panel("Second"), Panel("Other")), is_late=True)
    assert names(side._cards) == ["First"]
    qtbot.waitUntil(lambda: names(side._cards) == ["Second", "Other"], timeout=1000)
    side.show_panels((Panel("Third"),), is_late=True)
    # Whoever asks is told the truth at once.
    assert names(side.cards) == ["Third"]
    side.show_panels((Panel("Fourth"),), is_late=True)
    side.show_panels((Panel("Fifth"),), is_late=False)
    assert names(side._cards) == ["Fifth"]
    qtbot.wait(40)
    assert names(side._cards) == ["Fifth"]


def test_scans_without_a_pause_do_not_keep_what_stands_aside_from_being_seen(qtbot):
    side = Side()
    qtbot.addWidget(side)
    side.show()
    seen = set()
    for number in range(40):
        side.show_panels((Panel(f"At {number}"),), is_late=True)
        qtbot.wait(5)
        seen |= set(names(side._cards))
    assert len(seen) >= 5


def names(cards) -> list[str]:
    return [card.accessibleName() for card in cards if not card.isHidden() and card.accessibleName()]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from("Scan the place A-01-2 BIG-00000593, Lager i WWWW 12 sehr/lang".split()), max_size=8
    ),
    st.integers(20, 1200),
    st.integers(10, 400),
    st.sampled_from([230, 136, 104, 60, 28]),
)
def test_no_size_that_would_have_fitted_is_passed_over(words, wide, high, pixels):
    text, size = " ".join(words), pixels
    room = QRect(0, 0, wide, high)
    found = paint.fitted(text, room, pixels, 600, least=15).pixelSize()
    while size > found:
        metrics = QFontMetrics(font_at(size, 600))
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        tall = metrics.boundingRect(QRect(0, 0, wide, 10_000), 0x1000, text).height()
        assert widest > wide or tall > high
        size = max(15, int(size * 0.92))
