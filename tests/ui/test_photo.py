"""A photo through the window: from a file, through a camera, and in words where there is none."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from fulfill.messages import Level
from tests.build import Shop
from tests.stories.test_ship_story import loader, packed
from tests.ui.build import Bench, opened
from ui.screens import camera


@pytest.fixture
def shop(shop: Shop) -> Shop:
    parcels = packed(shop, "1001")
    loader(shop).scan(*parcels, "!done")
    return shop


class OneEye:
    """A camera that sees one red picture, or fails at once."""

    def __init__(self, fails: str = "") -> None:
        self.fails, self.is_open = fails, True

    def look(self, shows: Callable[[QImage], None], fails: Callable[[str], None]) -> None:
        picture = QImage(320, 240, QImage.Format.Format_RGB32)
        picture.fill(0xFFAA0000)
        shows(picture)
        if self.fails:
            fails(self.fails)

    def close(self) -> None:
        self.is_open = False


def photos(shop: Shop) -> list[tuple[object, ...]]:
    return shop.rows(
        "select width, height, case when unit_id is null then 'parcel' else 'piece' end from photo"
    )


def ask(bench: Bench, source: str) -> None:
    """Photo lies under More."""
    bench.touch("More", "Photo", source)


def when_open(act: Callable[[camera.CameraDialog], object]) -> None:
    """Do something in the camera's dialog as soon as it is there."""
    from PySide6.QtWidgets import QApplication

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, camera.CameraDialog):
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def test_a_file_is_chosen_and_kept(shop: Shop, qtbot: Any, tmp_path: Path, monkeypatch: Any) -> None:
    file = tmp_path / "the lid.png"
    QImage(64, 48, QImage.Format.Format_RGB32).save(str(file))
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(file)])
    with opened(shop, qtbot) as bench:
        bench.go("returns")
        bench.scan("1001")
        ask(bench, "Choose a file")
        bench.wait(lambda: photos(shop) == [(64, 48, "parcel")])
        assert "the lid.png" in bench.told[-1].text


def test_a_picture_of_the_camera_is_kept_and_its_file_is_gone(
    shop: Shop, qtbot: Any, monkeypatch: Any
) -> None:
    eye = OneEye()
    monkeypatch.setattr(camera, "open_eye", lambda: eye)
    given: list[str] = []
    with opened(shop, qtbot) as bench:
        bench.go("returns")
        bench.scan("1001", "PEN")
        page = bench.window.current
        page._photos._gives = lambda raw: (given.append(raw), page.give(raw))  # type: ignore[attr-defined]
        when_open(lambda dialog: dialog.take.click())
        bench.press("Escape")
        ask(bench, "Camera")
        bench.wait(lambda: photos(shop) == [(320, 240, "piece")])
        bench.wait(lambda: not Path(given[0].removeprefix("!photo ")).exists())
    assert not eye.is_open


def test_a_camera_that_is_unplugged_says_so_and_takes_nothing(qtbot: Any, qapp: Any) -> None:
    dialog = camera.CameraDialog(OneEye("Device lost"))
    qtbot.addWidget(dialog)
    assert "Device lost." in dialog.view.text()
    assert not dialog.take.isEnabled()
    assert dialog.taken is None


def test_the_keys_of_the_camera_are_large_enough_for_a_thumb(qtbot: Any, qapp: Any) -> None:
    dialog = camera.CameraDialog(OneEye())
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.take.height() >= 48
    assert dialog.cancel.height() >= 48
    dialog.reject()


def _no_module(_name: str) -> Any:
    raise ImportError


def _no_device(_name: str) -> Any:
    return SimpleNamespace(QMediaDevices=SimpleNamespace(videoInputs=list))


@pytest.mark.parametrize(
    ("modules", "words"), [(_no_module, "without its camera part"), (_no_device, "No camera is plugged in")]
)
def test_without_a_camera_words_are_said_and_the_other_ways_stay(
    shop: Shop, qtbot: Any, monkeypatch: Any, modules: Any, words: str
) -> None:
    monkeypatch.setattr(camera, "import_module", modules)
    with opened(shop, qtbot) as bench:
        bench.go("returns")
        bench.scan("1001")
        ask(bench, "Camera")
        assert (bench.told[-1].level, words in bench.told[-1].text) == (Level.STOP, True)
        page = bench.window.current
        assert page.pad.choices == ("camera", "file", "typed")  # type: ignore[attr-defined]
    assert photos(shop) == []


def test_the_window_starts_without_the_camera_part() -> None:
    assert "PySide6.QtMultimedia" not in sys.modules


def test_how_a_parcel_looks_is_told_by_touch_and_never_in_the_way(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        bench.go("returns")
        bench.scan("1001")
        page = bench.window.current
        assert page.pad.choices == ()  # type: ignore[attr-defined]
        bench.touch("More", "Outside", "4   Wet")
        bench.wait(lambda: shop.rows("select outside from return_parcel") == [("wet",)])
        assert bench.scan("PEN").level is Level.OK
