"""A code on the screen is read by the next device: bars and square both, whatever the theme."""

from __future__ import annotations

from typing import Any

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.ui.desk_room import opened, shop  # noqa: F401 - fixtures
from ui.app import application
from ui.desks.orders import OrdersPage
from ui.parts.shown_code import CodeDialog, ShownCode
from ui.theme.look import look
from ui.theme.tokens import Scheme


def read_from(part: ShownCode) -> dict[str, str]:
    """What a camera reads off it, by the name of the symbology."""
    image = part.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    raw = bytes(image.constBits())
    picture = Image.frombytes("L", (image.width(), image.height()), raw, "raw", "L", image.bytesPerLine())
    return {found.format.name: found.text for found in zxingcpp.read_barcodes(picture)}


@pytest.mark.parametrize("theme", list(Scheme))
@pytest.mark.parametrize("size", [(1180, 440), (760, 380)])
def test_both_codes_read_in_every_theme(qtbot: Any, theme: Scheme, size: tuple[int, int]) -> None:
    application()
    before = look().scheme
    look().choose(theme)
    part = ShownCode("10042")
    qtbot.addWidget(part)
    part.resize(*size)
    assert set(read_from(part).values()) == {"10042"}
    assert len(read_from(part)) == 2
    look().choose(before)


@pytest.mark.parametrize("code", ["STAGE-1", "P0000000123", "095200000000000387", "order 17/b"])
def test_codes_of_a_warehouse_read(qtbot: Any, code: str) -> None:
    application()
    part = ShownCode(code)
    qtbot.addWidget(part)
    part.resize(1180, 440)
    assert read_from(part) == {"Code128": code, "QRCode": code}


@pytest.mark.parametrize("code", ["Größe-7", "X" * 90, "Zeile\u2028zwei"])
def test_what_bars_cannot_hold_stands_in_the_square(qtbot: Any, code: str) -> None:
    application()
    part = ShownCode(code)
    qtbot.addWidget(part)
    part.resize(1180, 440)
    assert read_from(part).get("QRCode") == code


def test_the_chosen_order_shows_its_code_and_esc_leaves_it(opened, qtbot: Any, shop) -> None:  # noqa: F811
    shop.order("1001", ("PEN", 1))
    page, _window = opened(OrdersPage, shop, "1001")
    QTest.mouseClick(page.detail.code, Qt.MouseButton.LeftButton)
    (dialog,) = page.findChildren(CodeDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.shown.code == "1001"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.findChildren(CodeDialog))
