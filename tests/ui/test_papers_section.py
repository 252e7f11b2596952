"""The settings of papers: the shop's words are seen on the paper before they are saved."""

from __future__ import annotations

import pytest

from tests.ui.build_house import Room, nameless
from ui.desks.papers_samples import sample, samples
from ui.desks.settings import SettingsPage
from ui.desks.settings_papers import PapersSection

pytestmark = pytest.mark.usefixtures("window_listens")


def shown(room: Room) -> tuple[SettingsPage, PapersSection]:
    page = SettingsPage(room.host)
    room.show(page, "papers")
    section = page.section
    assert isinstance(section, PapersSection)
    return page, section


def drawn(room: Room, section: PapersSection) -> bytes:
    section._soon.stop()
    section.show_preview()
    room.qtbot.waitUntil(lambda: bool(section.preview.pages), timeout=20_000)  # type: ignore[attr-defined]
    return bytes(section.preview.pages[0].constBits())


def test_what_is_typed_is_on_the_paper_before_it_is_saved(room: Room) -> None:
    page, section = shown(room)
    assert not section.changes()
    before = drawn(room, section)
    section.fields["slip_thanks"].control.setText("Schöne Grüße aus dem Lager!")  # type: ignore[attr-defined]
    assert drawn(room, section) != before
    assert room.setting("slip_thanks") == ""
    room.press(page, 12)
    assert room.setting("slip_thanks") == "Schöne Grüße aus dem Lager!"
    assert not section.changes()


def test_papers_of_every_parcel_are_ticked_and_a_wrong_number_stops_all(room: Room) -> None:
    page, section = shown(room)
    section.checks["logistic_label"].control.setChecked(True)  # type: ignore[attr-defined]
    section.checks["return_form"].control.setChecked(True)  # type: ignore[attr-defined]
    section.fields["ioss"].control.setText("IM12")  # type: ignore[attr-defined]
    room.press(page, 12)
    assert "IM2760000742" in section.fields["ioss"].fault
    assert room.setting("parcel_papers") == ""
    section.fields["ioss"].control.setText("im2760000742")  # type: ignore[attr-defined]
    room.press(page, 12)
    assert room.setting("parcel_papers") == "return_form|logistic_label"
    assert room.setting("ioss") == "IM2760000742"
    page.entered("papers")
    room.settle()
    assert not section.changes()
    assert section.checks["box_return_label"].text == "no"


@pytest.mark.parametrize("kind", samples())
def test_every_paper_can_be_looked_at_with_the_firms_own_words(kind: str) -> None:
    from fulfill import papers
    from tests.papers.making import text_of

    known = {
        "company": "Öl & Söhne",
        "address1": "Weg 1",
        "city": "Bern",
        "country": "DE",
        "logo": "no picture",
    }
    assert "Öl & Söhne" in text_of(papers.render(sample(kind, known)))


def test_every_control_has_a_name(room: Room) -> None:
    page, _ = shown(room)
    assert nameless(page) == []


def test_a_batch_is_printed_on_from_the_piece_that_a_person_names(room: Room) -> None:
    from fulfill import batch_papers
    from ui.desks.papers import PapersPage
    from ui.desks.papers_batch import carry_out

    number = batch_papers.start_labels(room.shop.desk(), "places", ["A-01", "A-02", "B-01"])
    room.shop.relay.pump()
    page = PapersPage(room.host)
    room.show(page, "outbox")
    (errand,) = page.errands.model.rows
    assert (errand.about, errand.state) == ("Places labels, 3 / 3", "done")
    assert len(page.batches.acts(errand)) == 1
    assert "from piece 2 of 3" in room.do(lambda house: carry_out(house, number, " 2 "))
    page.refresh()
    room.settle()
    (errand,) = page.errands.model.rows
    assert (errand.about, errand.state) == ("Places labels, 1 / 3", "waiting")
    with pytest.raises(AssertionError, match="two is no number of a piece"):
        room.do(lambda house: carry_out(house, number, "two"))
    assert "stopped after piece 1" in room.do(lambda house: carry_out(house, number, None))
