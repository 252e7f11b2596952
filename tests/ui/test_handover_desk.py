"""The desk of parcels proves a hand-over; the settings say what a driver is asked for."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QFileDialog

from fulfill import evidence
from fulfill.messages import Level
from tests.ui.desk_room import opened, parcel, press, shipped, shop  # noqa: F401 - fixtures
from ui.desks.parcels import ParcelsPage
from ui.desks.settings_house import HouseSection


def test_the_proof_of_a_manifest_is_written_and_holds(
    opened: Any,  # noqa: F811
    qtbot: Any,
    shipped: Any,  # noqa: F811
    tmp_path: Any,
    monkeypatch: Any,
) -> None:
    number = shipped.value("select number from manifest where state = 'closed'")
    page, window = opened(ParcelsPage, shipped, "manifests")
    page.table.choose_first()
    file = tmp_path / "told.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(file), ""))
    press(qtbot, page, "Proof …")
    assert window.told[-1].level is Level.DONE, window.told[-1]
    report = evidence.check(file.read_bytes())
    assert (report.is_intact, report.about["manifest"]) == (True, number)
    assert report.digest[:16] in window.told[-1].text
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(tmp_path / "no" / "a.zip"), ""))
    press(qtbot, page, "Proof …")
    assert (window.told[-1].level, "no folder" in window.told[-1].text) == (Level.STOP, True)


def test_the_settings_ask_drivers_for_a_signature(opened: Any, shop: Any) -> None:  # noqa: F811
    from ui.desks.settings import SettingsPage

    page, _ = opened(SettingsPage, shop, "house", badge="BOSS")
    section = next(each for each in page.findChildren(HouseSection))
    assert section.fields["handover"].text == "nothing"
    section.fields["handover"].put("signature")
    section.keyed.emit()
    assert section.value("handover") == "signature"
