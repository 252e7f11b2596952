"""The signature in the window: drawn by touch or mouse, kept as it was drawn, left out by a key."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fulfill.cli.setup import keep_setting
from fulfill.messages import Level
from tests.build import Shop
from tests.stories.test_ship_story import packed
from tests.ui.build import opened
from tests.ui.judging import sound
from tests.ui.story import Story
from ui.screens.signature import SignatureDialog, SignaturePad
from ui.theme.look import look

WAVE = [(40, 120), (90, 40), (160, 150), (240, 60), (330, 140)]


@pytest.fixture
def shop(shop: Shop) -> Shop:
    keep_setting(shop.desk(), "handover", "signature")
    packed(shop, "1001")
    return shop


def by_touch(pad: SignaturePad, points: list[tuple[int, int]]) -> None:
    """Through the window, as the system does: a touch finds its part by itself."""
    window, device = pad.window().windowHandle(), QTest.createTouchDevice()
    at = [pad.mapTo(pad.window(), QPoint(*point)) for point in points]
    QTest.touchEvent(window, device).press(0, at[0]).commit()
    for point in at[1:]:
        QTest.touchEvent(window, device).move(0, point).commit()
    QTest.touchEvent(window, device).release(0, at[-1]).commit()


def by_mouse(pad: SignaturePad, points: list[tuple[int, int]]) -> None:
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(*points[0]))
    for point in points[1:]:
        QTest.mouseMove(pad, QPoint(*point))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(*points[-1]))


@pytest.fixture
def dialog(qtbot: Any) -> SignatureDialog:
    made = SignatureDialog("Let Jo sign for 1 parcels")
    qtbot.addWidget(made)
    made.resize(760, 440)
    made.show()
    assert QTest.qWaitForWindowExposed(made)
    return made


@pytest.mark.parametrize("hand", [by_touch, by_mouse])
def test_a_stroke_is_kept_with_its_points_in_time(dialog: SignatureDialog, hand: Any) -> None:
    assert not dialog.take.isEnabled()
    hand(dialog.pad, WAVE)
    (stroke,) = dialog.pad.drawn.strokes
    assert [point[:2] for point in stroke] == WAVE
    assert [point[2] for point in stroke] == sorted(point[2] for point in stroke)
    assert dialog.take.isEnabled()


def test_a_touch_alone_is_no_signature_and_once_more_empties_the_pad(dialog: SignatureDialog) -> None:
    by_touch(dialog.pad, [(50, 50), (52, 51)])
    assert dialog.anew.isEnabled()
    assert not dialog.take.isEnabled()
    by_touch(dialog.pad, WAVE)
    assert len(dialog.pad.drawn.strokes) == 2
    dialog.anew.click()
    assert (dialog.pad.drawn.strokes, dialog.take.isEnabled()) == ((), False)


def test_what_leaves_the_pad_stays_within_it(dialog: SignatureDialog) -> None:
    by_mouse(dialog.pad, [(20, 20), (4000, 3000), (100, 100)])
    drawn = dialog.pad.drawn
    assert all(0 <= x <= drawn.width and 0 <= y <= drawn.height for x, y, _ in drawn.strokes[0])


def test_a_pad_of_another_size_holds_the_same_drawing(dialog: SignatureDialog) -> None:
    by_mouse(dialog.pad, WAVE)
    before = dialog.pad.drawn
    dialog.resize(1140, 660)
    QApplication.processEvents()
    after = dialog.pad.drawn
    assert after.width > before.width
    share = [[round(x / after.width, 1) for x, _, _ in stroke] for stroke in after.strokes]
    assert share == [[round(x / before.width, 1) for x, _, _ in stroke] for stroke in before.strokes]


def test_a_return_behind_a_scanned_code_signs_nothing(dialog: SignatureDialog) -> None:
    by_mouse(dialog.pad, WAVE)
    QTest.keyClicks(dialog, "P0000001")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert (dialog.signed, dialog.isVisible()) == (None, True)


def test_its_keys_are_large_enough_for_a_finger(dialog: SignatureDialog) -> None:
    assert all(key.height() >= look().px(48) for key in (dialog.cancel, dialog.anew, dialog.take))


def test_a_driver_signs_on_the_screen(shop: Shop, qtbot: Any, monkeypatch: Any) -> None:
    """By the keys of the window: F12 closes, F12 asks the name, F12 is the pad."""
    seen: list[str] = []

    def signs(dialog: SignatureDialog) -> int:
        seen.append(dialog.findChild(type(dialog.pad)).accessibleName())
        dialog.resize(760, 440)
        dialog.show()
        assert QTest.qWaitForWindowExposed(dialog)
        by_touch(dialog.pad, WAVE)
        dialog.take.click()
        return 1

    monkeypatch.setattr(SignatureDialog, "exec", signs)
    with opened(shop, qtbot) as bench:
        story = Story(bench, "ship")
        story.tell("DOCK-1", shop.value("select number from parcel"), "!done")
        assert story.page.shown.answer.step == "scan_driver"
        story.tell("Jo Miller")
        before = len(bench.told)
        bench.press("F12")
        qtbot.waitUntil(lambda: len(bench.told) > before, timeout=5000)
        qtbot.waitUntil(lambda: shop.order_state("1001") == "shipped", timeout=5000)
    assert seen == ["Sign here"]
    assert json.loads(shop.value("select strokes from handover"))["strokes"][0][0][:2] == [40, 120]
    assert not list(Path("/tmp").glob("fulfill-signature-*.json"))
    sound(shop)


def test_without_a_signature_by_one_key(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "ship")
        told = story.tell("DOCK-1", shop.value("select number from parcel"), "!done", "Jo Miller", "!skip")
        assert told.level is Level.DONE
    assert shop.value("select unsigned_why from handover") == "left out"


def test_the_pad_has_the_keys_first_so_that_enter_neither_signs_nor_cancels(dialog: SignatureDialog) -> None:
    assert dialog.focusWidget() is dialog.pad
    by_mouse(dialog.pad, WAVE)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    assert (dialog.signed, dialog.isVisible()) == (None, True)
