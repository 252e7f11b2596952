"""A window closes at once, unless that would end what somebody waits for; and a start never does nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMessageBox

from tests.build import Shop
from tests.ui.build import opened
from ui.app import Options, application
from ui.page import Page
from ui.program import Program, has_room
from ui.single import Single


class AtWork(Page):
    """A screen on which something goes on."""

    @property
    def is_busy(self) -> bool:
        return True


def test_a_window_that_is_at_an_import_asks_before_it_ends_it(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        at_work = AtWork(bench.window)  # type: ignore[arg-type]
        at_work.title = "Import"
        bench.window.pages._made["import"] = at_work
        assert not bench.window.close()
        question = bench.window.sureness
        assert question.isVisible()
        assert question.accessibleName().startswith("Import is still under way.")
        question.no.click()
        assert bench.window.isVisible()
        bench.window.close()
        question.yes.click()
        assert not bench.window.isVisible()


def test_a_second_start_says_so_where_the_first_one_hangs(
    qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(Single, "claim", lambda _self: False)
    monkeypatch.setattr(Single, "call", lambda _self: False)
    monkeypatch.setattr(Single, "holder", 4711)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    program = Program(application(), Options(str(tmp_path / "w.db")))
    assert not program.start()
    assert "process 4711" in said[0]
    monkeypatch.setattr(Single, "call", lambda _self: True)
    assert not program.start()
    assert len(said) == 1
    program.deleteLater()


def test_a_screen_that_a_window_with_its_title_would_fill_is_filled_at_the_first_start() -> None:
    window = QSize(1280, 720)
    assert not has_room(window, QSize(1280, 720))
    assert not has_room(window, QSize(1366, 728))
    assert not has_room(window, QSize(1024, 1280))
    assert has_room(window, QSize(1366, 768))
