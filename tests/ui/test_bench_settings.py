"""The options and rules of packing at their desk: chosen, typed, tried at once, and in force when saved."""

from __future__ import annotations

import pytest

from fulfill import rule_desk
from fulfill.store import setup_book
from tests.ui.build_house import Room, nameless
from ui.desks.settings import SettingsPage
from ui.desks.settings_bench import BenchSection

pytestmark = pytest.mark.usefixtures("window_listens")
CARD = 'version = 1\n[[insert]]\nname = "card"\nsays = "a card"\n'


def opened(room: Room) -> BenchSection:
    page = SettingsPage(room.host)
    room.show(page, "packing")
    section = page.section
    assert isinstance(section, BenchSection)
    room.wait(lambda: bool(section.kept))
    return section


def kept(room: Room) -> tuple[dict[str, str], str]:
    def read(house: object) -> tuple[dict[str, str], str]:
        with room.house.warehouse.database.read() as session:
            return setup_book.settings(session), rule_desk.text_of(session, "packing")[1]

    return room.do(read)


def test_options_and_rules_are_saved_together_and_shown_again(room):
    section = opened(room)
    section.fields["pack.four_eyes"].put("yes")
    section.text.put(CARD)
    section.save()
    room.wait(lambda: not section.is_saving and not section.changes())
    settings, text = kept(room)
    assert (settings["pack.four_eyes"], text) == ("yes", CARD)
    again = opened(room)
    assert (again.value("pack.four_eyes"), again.value("packing")) == ("yes", CARD)


def test_a_text_that_cannot_be_used_is_told_by_its_line_while_it_is_typed_and_never_kept(room):
    section = opened(room)
    section.text.put(CARD + "colour = 3\n")
    section.judge()
    room.wait(lambda: "Line 5" in section.text.note.text())
    section.save()
    room.wait(lambda: not section.is_saving)
    assert "no “colour” here" in section.text.note.text()
    assert kept(room)[1] == rule_desk.kind_of("packing").built_in()
    assert section.value("packing").endswith("colour = 3\n"), "what was typed stays"
    section.built_in.take()
    room.wait(lambda: not section.changes())


RULES = """\
version = 1
[[insert]]
name = "thank_you"
says = "the thank-you card"
code = "CARD-1"
first_order = true
countries = ["DE", "AT"]
categories = ["kitchen"]
value_from = 5000
currency = "EUR"
[[insert]]
name = "flyer"
says = "the flyer"
[[scan_each]]
categories = ["electronics"]
badges = ["PIA"]
[[capture]]
what = "serial"
skus = ["CAMERA", "DRONE"]
[[box]]
codes = ["BOX-XL"]
services = ["EXPRESS"]
countries = ["CH"]
"""


def test_each_rule_of_packing_is_a_sentence(room):
    section = opened(room)
    room.wait(lambda: bool(section.meaning.lines))
    assert section.meaning.lines[0].title == "No rule is in force"
    section.text.put(RULES)
    section.judge()
    room.wait(lambda: len(section.meaning.lines) > 1)
    said = [(line.title, line.detail) for line in section.meaning.lines if not line.is_head]
    assert said == [
        (
            (
                "When it is a customer's first order, and it goes to DE or AT, and it holds category"
                " “kitchen”, and it is worth 50.00 EUR or more → the thank-you card"
            ),
            "its code CARD-1 is scanned",
        ),
        ("Always → the flyer", "a key confirms it"),
        ("Every unit of category “electronics”", "when PIA packs it"),
        ("The serial of CAMERA or DRONE", ""),
        ("When it goes by EXPRESS, and it goes to CH → not BOX-XL", ""),
    ]


def test_the_text_of_the_rules_comes_by_a_key_or_because_something_in_it_is_wrong(room):
    section = opened(room)
    assert not section.text.isVisible()
    section.unfold.click()
    assert section.text.isVisible()
    section.unfold.click()
    section.text.put(CARD + "colour = 3\n")
    section.judge()
    room.wait(section.text.isVisible)


def test_every_field_has_a_name_for_those_who_do_not_see_it(room):
    assert nameless(opened(room)) == []
