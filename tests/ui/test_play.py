"""The robot works the real window by what the screens say, and gives way to a person's hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.build import Shop
from tests.ui.build import opened
from ui import demo
from ui.play import AT_ONCE_MS, WATCHABLE_MS, Player, Round
from ui.state import layout_settings
from ui.theme.dress import dress, is_changing
from ui.theme.look import look

OUTBOUND = (Round("pick", 1, 30), Round("pack", 1, 30), Round("ship", 1, 20))


@pytest.fixture
def shop(tmp_path: Path) -> Any:
    made = Shop.open(f"sqlite:///{tmp_path / 'shop.db'}", tmp_path)
    made.order("1001", ("MUG", 2), ("PEN", 1)).release()
    yield made
    made.close()


def test_an_order_is_picked_packed_and_shipped_through_the_window_alone(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        player = Player(bench.window, shop.folder / "papers", pause_ms=AT_ONCE_MS, shift=OUTBOUND)
        with qtbot.waitSignal(player.over, timeout=60_000) as over:
            player.start()
        assert over.args == [False]
        assert player.troubles == ()
        assert set(player.scans) == {"pick", "pack", "ship"}
        assert shop.order_state("1001") == "shipped"
        assert "shift is over" in bench.told[-1].text


def test_a_flow_in_which_nothing_could_be_finished_is_told(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        player = Player(bench.window, shop.folder / "papers", pause_ms=AT_ONCE_MS, shift=OUTBOUND[2:])
        with qtbot.waitSignal(player.over, timeout=30_000):
            player.start()
        assert player.troubles == ("nothing was finished in ship",)


@pytest.mark.parametrize("hand", ["key", "click"])
def test_a_key_or_a_click_of_a_person_stops_it_and_the_work_stands(shop: Shop, qtbot: Any, hand: str) -> None:
    with opened(shop, qtbot) as bench:
        player = Player(bench.window, shop.folder / "papers", pause_ms=WATCHABLE_MS, shift=OUTBOUND)
        with qtbot.waitSignal(player.worked, timeout=20_000):
            player.start()
        with qtbot.waitSignal(player.over, timeout=5_000) as over:
            if hand == "key":
                QTest.keyClick(bench.window, Qt.Key.Key_Escape)
            else:
                QTest.mouseClick(bench.window.head, Qt.MouseButton.LeftButton)
        assert over.args == [True]
        assert "robot has stopped" in bench.told[-1].text
        scans = sum(player.scans.values())
        qtbot.wait(2 * WATCHABLE_MS)
        assert sum(player.scans.values()) == scans
        bench.scan("!help")
        assert bench.window.current.name == "pick"


def test_without_a_display_none_is_looked_for_unless_a_platform_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert demo.lacks_display()
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        with monkeypatch.context() as there:
            there.setenv(name, "x")
            assert not demo.lacks_display()


def test_pictures_of_the_demo_know_no_widths_that_somebody_gave_to_columns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = tmp_path / "mine"
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(mine))
    kept = layout_settings()
    kept.setValue("orders/to", 61)
    kept.sync()
    seen: list[object] = []

    def play(_folder: Path, _url: str, _progress: object) -> demo.Played:
        seen.append(layout_settings().value("orders/to"))
        return demo.Played({}, ())

    monkeypatch.setattr(demo, "_play", play)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    demo.play_unseen(tmp_path, "sqlite://", lambda _done, _of: None)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(mine))
    assert seen == [None]
    assert int(str(layout_settings().value("orders/to"))) == 61


def test_a_picture_of_the_demo_is_taken_once_all_of_it_is_dressed(qtbot: Any, tmp_path: Path) -> None:
    class Window(QWidget):
        was_changing: bool | None = None

        def grab(self, *_area: object) -> QPixmap:  # type: ignore[override]
            self.was_changing = is_changing()
            return QPixmap(8, 8)

    window = Window()
    qtbot.addWidget(window)
    dress(window, 30)
    window.show()
    try:
        look().choose(percent=150)
        assert is_changing(), "it changes in a later turn"
        demo._Pictures(window, tmp_path).take("orders")  # type: ignore[arg-type]
    finally:
        look().choose(percent=100)
    assert window.was_changing is False
    assert (tmp_path / "orders-light.png").is_file()
