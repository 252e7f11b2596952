"""The desk of parcels proves a hand-over; the settings say what a driver is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from fulfill import evidence
from fulfill.evidence import proof
from fulfill.messages import Level
from fulfill.store import sealed_proofs
from fulfill.store.sealed_proofs import Kept
from fulfill.store.statements import Sql
from tests.ui.desk_room import change, facts, opened, parcel, press, shipped, shop  # noqa: F401 - fixtures
from ui.desks.parcels import ParcelsPage
from ui.desks.parcels_proof import sealed_file
from ui.desks.settings_house import HouseSection
from ui.theme.look import look


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
    press(qtbot, page, "Save a copy …")
    assert window.told[-1].level is Level.DONE, window.told[-1]
    report = evidence.check(file.read_bytes())
    assert (report.is_intact, report.about["manifest"]) == (True, number)
    assert report.digest[:16] in window.told[-1].text
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(tmp_path / "no" / "a.zip"), ""))
    press(qtbot, page, "Save a copy …")
    assert (window.told[-1].level, "no folder" in window.told[-1].text) == (Level.STOP, True)


@pytest.fixture
def proved(opened: Any, shipped: Any) -> Any:  # noqa: F811
    """The desk with the closed manifest chosen, and its number."""
    number = shipped.value("select number from manifest where state = 'closed'")
    page, window = opened(ParcelsPage, shipped, "manifests")
    page.manifests.choose(number)
    return page, window, number


def pressed(qtbot: Any, dialog: Any, text: str) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def made_anew(shop: Any, number: str) -> bytes:  # noqa: F811
    """Another bundle of the same hand-over, as somebody who owns the database might make it."""
    copy = Sql("select id, digest, sha256, bytes, records, photos, made_us, kept from proof")
    with shop.warehouse.database.read() as session:
        (row,) = session.all(copy)
    change(shop, "delete from proof")
    with shop.warehouse.database.write() as session:
        made = proof._unless_kept(session, number, "Somebody", "S9", shop.clock.now())
        assert made is not None
        sealed_proofs.keep(session, made)
        content = proof.kept(session, number)
        session.run(Sql("delete from proof"))
        sealed_proofs.keep(session, Kept(*row))
        session.commit()
    assert content is not None
    return content.content


def said(dialog: Any) -> str:
    return str(dialog.notice.text)


def test_a_manifest_says_that_its_proof_is_sealed(proved: Any, shipped: Any) -> None:  # noqa: F811
    page, _, _ = proved
    digest = shipped.value("select digest from proof")
    assert "sealed" in facts(page)["Proof"]
    assert facts(page)["Its digest"].replace(" ", "").startswith(digest[:16])
    change(shipped, "delete from proof")
    change(shipped, "update outbox set state = 'waiting' where kind = 'proof'")
    page.refresh()
    assert facts(page)["Proof"] == "being made"
    change(shipped, "update outbox set state = 'done' where kind = 'proof'")
    page.refresh()
    assert facts(page)["Proof"] == "sealed when it is first wanted"


def test_the_proof_is_shown_and_checked_byte_by_byte(proved: Any, qtbot: Any) -> None:
    page, window, _number = proved
    press(qtbot, page, "Show proof")
    dialog = page.proofs.dialog
    qtbot.waitUntil(lambda: len(dialog.preview.pages) == 1, timeout=15_000)
    file = Path({fact.label: fact.text for fact in dialog.facts.facts}["Kept in"])
    content = file.read_bytes()
    pressed(qtbot, dialog, "Check this proof")
    assert "is checked" in said(dialog)
    qtbot.waitUntil(lambda: "is intact" in said(dialog), timeout=30_000)
    assert window.told[-1].level is Level.DONE
    at = content.index(b'"kind":"parcel"')
    file.write_bytes(content[:at] + b"#" + content[at + 1 :])
    pressed(qtbot, dialog, "Check this proof")
    qtbot.waitUntil(lambda: "altered" in said(dialog), timeout=30_000)
    assert f"records.jsonl is altered: byte {at} of the bundle" in said(dialog)
    assert window.told[-1].level is Level.STOP
    assert file.read_bytes() != content, "what was altered is not put right before anybody saw it"


def test_a_copy_that_was_made_anew_is_told_from_the_sealed_one(
    proved: Any,
    qtbot: Any,
    tmp_path: Any,
    monkeypatch: Any,
    shipped: Any,  # noqa: F811
) -> None:
    page, _, number = proved
    other = tmp_path / "other.zip"
    other.write_bytes(made_anew(shipped, number))
    assert evidence.check(other.read_bytes()).is_intact
    press(qtbot, page, "Show proof")
    dialog = page.proofs.dialog
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_all: (str(other), ""))
    pressed(qtbot, dialog, "Check another file …")
    qtbot.waitUntil(lambda: "made anew" in said(dialog), timeout=30_000)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_all: (str(tmp_path / "none.zip"), ""))
    pressed(qtbot, dialog, "Check another file …")
    qtbot.waitUntil(lambda: "cannot be read" in said(dialog), timeout=30_000)


def test_a_file_that_is_gone_is_laid_out_again_when_it_is_shown(proved: Any, qtbot: Any) -> None:
    page, window, number = proved
    found = sealed_file(window.house, number)
    first = found.path.read_bytes()
    found.path.unlink()
    press(qtbot, page, "Show proof")
    assert found.path.read_bytes() == first


def test_the_settings_ask_drivers_for_a_signature(qtbot: Any, opened: Any, shop: Any) -> None:  # noqa: F811
    from ui.desks.settings import SettingsPage

    page, _ = opened(SettingsPage, shop, "house", badge="BOSS")
    qtbot.waitUntil(lambda: not page.is_coming)
    section = next(each for each in page.findChildren(HouseSection))
    assert section.fields["handover"].text == "nothing"
    section.fields["handover"].put("signature")
    section.keyed.emit()
    assert section.value("handover") == "signature"
    assert (section.value("handover.proof"), section.value("handover.proof_folder")) == ("yes", "")


def test_proofs_go_into_a_folder_that_is_there(opened: Any, shop: Any, tmp_path: Any) -> None:  # noqa: F811
    from ui.desks.settings_house import save_firm

    _, window = opened(ParcelsPage, shop, "manifests", badge="BOSS")
    for wrong in ("proofs", str(tmp_path / "none")):
        faults = save_firm(window.house, {"handover.proof_folder": wrong})
        assert set(faults) == {"handover.proof_folder"}, faults
    assert save_firm(window.house, {"handover.proof_folder": str(tmp_path), "handover.proof": "no"}) == {}
    assert shop.value("select value from setting where name = 'handover.proof_folder'") == str(tmp_path)


def test_in_large_text_the_page_of_a_proof_is_still_read(proved: Any, qtbot: Any) -> None:
    page, _window, _number = proved
    page.resize(1280, 720)
    press(qtbot, page, "Show proof")
    dialog = page.proofs.dialog
    before = look().scheme
    try:
        for percent in (100, 150, 200):
            look().choose(before, percent)
            qtbot.waitUntil(lambda: dialog.preview._area.height() >= 240)
            assert dialog.width() <= 1280, percent
            assert dialog.height() <= 720, percent
    finally:
        look().choose(before, 100)
