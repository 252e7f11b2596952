"""What a machine remembers: kept in a file, typed, and never a reason not to start."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from ui.state import State, forget_layout, layout_settings, read_control, state, use_state
from ui.theme.tokens import Scheme


def test_values_come_back_from_the_file(tmp_path: Path) -> None:
    first = State(tmp_path / "window.ini")
    heard: list[str] = []
    first.changed.connect(heard.append)
    first.scheme, first.text_percent, first.idle_minutes = Scheme.CONTRAST, 150, 0
    first.sound, first.volume, first.language = False, 30, "de"
    first.scan_prefix, first.scan_suffix, first.scan_gap_ms = r"\x02", r"\x03", 90
    first.backup_at = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
    first.kept.sync()
    again = State(tmp_path / "window.ini")
    assert (again.scheme, again.text_percent, again.idle_minutes) == (Scheme.CONTRAST, 150, 0)
    assert (again.sound, again.volume, again.language) == (False, 30, "de")
    assert again.backup_at == first.backup_at
    rules = again.scan_rules()
    assert (rules.prefix, rules.suffix, rules.gap) == ("\x02", "\x03", 90)
    assert "look/scheme" in heard
    before = len(heard)
    first.volume = 30
    assert len(heard) == before


def test_a_spoilt_file_is_as_if_it_were_not_there(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    file.write_text(
        "[look]\nscheme=purple\ntext_percent=much\n[lock]\nidle_minutes=-5\n[sound]\non=maybe\nvolume=900\n"
        "[scanner]\nprefix=\\\\xZZ\ngap_ms=7\n[backup]\nat=yesterday\n",
        encoding="utf-8",
    )
    kept = State(file)
    assert kept.scheme is Scheme.SYSTEM
    assert (kept.text_percent, kept.idle_minutes, kept.sound, kept.volume) == (100, 0, True, 100)
    assert (kept.scan_gap_ms, kept.backup_at) == (10, None)
    assert kept.scan_rules().prefix == ""


@pytest.mark.parametrize(
    ("text", "found"),
    [("", ""), (r"\x02", "\x02"), ("^B", "\x02"), (r"\t~", "\t~"), (r"\\", "\\"), ("]C1", "]C1")],
)
def test_control_characters_are_written_as_people_write_them(text: str, found: str) -> None:
    assert read_control(text) == found


def test_half_a_control_character_is_refused() -> None:
    for text in (r"\x0", r"\xZZ"):
        with pytest.raises(ValueError):  # noqa: PT011 - any of them will do
            read_control(text)


def test_a_layout_is_forgotten_and_nothing_else_is(tmp_path: Path) -> None:
    before = state().file
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    try:
        kept = use_state(tmp_path / "window.ini")
        kept.language = "de"
        kept.kept.setValue("window/geometry", "somewhere")
        layout_settings().setValue("orders/number", 300)
        forget_layout()
        assert kept.kept.value("window/geometry") is None
        assert layout_settings().allKeys() == []
        assert kept.language == "de"
    finally:
        use_state(before)
