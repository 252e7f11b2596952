"""Inspecting a returned piece in the window: questions, a photo, and the badge of a second person."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit

from fulfill import people_desk
from fulfill.messages import Level
from fulfill.store.statements import Sql
from tests.build import Shop
from tests.stories.test_ship_story import loader, packed
from tests.ui.build import Bench, opened
from tests.ui.judging import look_at, out_of_reach, sound
from tests.ui.story import Story, open_shop
from ui.page import Told
from ui.screens.flow import FlowPage


@pytest.fixture
def shop(tmp_path: Path) -> Any:
    (tmp_path / "papers").mkdir(exist_ok=True)
    made = open_shop(tmp_path)
    yield made
    made.close()


def left(shop: Shop, sku: str, category: str = "", paid: int = 0) -> None:
    """Order 1001 has left with one piece, of a category, for so much."""

    def change(session: Any) -> None:
        session.run(
            Sql("update product set category = :c where sku = :sku and :c <> ''"), c=category, sku=sku
        )
        session.run(Sql("update order_line set unit_price_minor = :paid"), paid=paid)
        session.commit()

    parcels = packed(shop, "1001", sku=sku)
    loader(shop).scan(*parcels, "!done")
    shop.warehouse.database.run(change)


def asks(bench: Bench) -> str:
    page = bench.window.current
    assert isinstance(page, FlowPage)
    assert page.shown is not None
    return page.shown.answer.step


def approved_by(shop: Shop) -> str:
    return str(shop.value("select p.badge from inspection i join person p on p.id = i.approver_id") or "")


def at_the_second_person(bench: Bench) -> None:
    """A dear piece that is sealed, and is to be thrown away all the same."""
    Story(bench, "returns").tell("1001", "PEN", "!answer sealed", "!answer scrap")
    bench.scan("!reason customer_wish")
    assert asks(bench) == "approve"


def gives_the_pin(bench: Bench, pin: str) -> Told:
    """By touch, a wrong one first: digits are dots, and neither the window nor the journal keeps them."""
    page = bench.window.current
    assert isinstance(page, FlowPage)
    for digits, code in (("9999", "wrong_pin"), (pin, "second_person_agreed")):
        assert page.pad.isVisible()
        assert page.pad.field is not None
        assert page.pad.field.text() == ""
        assert page.pad.field.echoMode() is QLineEdit.EchoMode.Password
        assert look_at(bench) == []
        assert out_of_reach(bench) == []
        before = len(bench.told)
        bench.touch(*digits, "Enter")
        bench.wait(lambda before=before: len(bench.told) > before)  # type: ignore[misc]
        assert page.shown is not None
        assert page.shown.answer.code == code
        assert not any(digits in repr(told) for told in bench.told)
    assert not bench.shop.rows("select 1 from operation where scan like '%9999%' or scan like '%2718%'")
    return bench.told[-1]


@pytest.mark.parametrize("pin", ["", "2718"])
def test_a_second_person_agrees_by_one_scan_and_the_worker_stays(shop: Shop, qtbot: Any, pin: str) -> None:
    left(shop, "PEN", paid=45_000)
    if pin:
        people_desk.set_pin(shop.desk(), shop.person("SUE").id, pin)
    with opened(shop, qtbot, badge="RITA") as bench:
        at_the_second_person(bench)
        for badge, why in (("RITA", "your own badge"), ("IDA", "may not decide")):
            told = bench.scan(badge)
            bench.settle()
            assert told.level is Level.STOP
            assert why in told.text
            assert asks(bench) == "approve"
        assert bench.fact == "Scan their badge"
        told = bench.scan("SUE")
        bench.settle()
        if pin:
            # Nothing was refused, and a word of the line has no key here.
            assert (told.level, told.text) == (Level.WARN, "Give the PIN of Sue")
            told = gives_the_pin(bench, pin)
        assert told.level is Level.OK, told.text
        assert "Sue" in told.text
        assert asks(bench) == "scan_place"
        assert bench.window.person is not None
        assert bench.window.person.name == "Rita"
        bench.scan("X-1")
        bench.settle()
        assert approved_by(shop) == "SUE"
        who = shop.rows("select p.badge from operation o join person p on p.id = o.person_id order by o.seq")
        assert who[-1] == ("RITA",)
    sound(shop)


def test_questions_are_answered_by_a_touch_and_a_photo_is_asked_for_in_large(
    shop: Shop, qtbot: Any, tmp_path: Path
) -> None:
    left(shop, "PEN", category="clothing")
    with opened(shop, qtbot, badge="RITA") as bench:
        Story(bench, "returns").tell("1001", "PEN")
        bench.touch("Opened")
        assert asks(bench) == "answer_question"
        assert "all tags" in bench.fact
        page = bench.window.current
        assert isinstance(page, FlowPage)
        assert page.pad.choices == ("yes", "no")
        assert look_at(bench) == []
        assert out_of_reach(bench) == []
        bench.touch("No")
        assert asks(bench) == "take_photo"
        told = page.question.accessibleName().replace("\u00a0", " ")
        assert bench.button("No photo").text() in told
        assert look_at(bench) == []
        picture = tmp_path / "tear.png"
        image = QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(0x8040F0)
        assert image.save(str(picture))
        told = bench.scan(f"!photo {picture}")
        bench.settle()
        assert told.level is Level.OK, told.text
        assert asks(bench) == "confirm_disposition"
        assert shop.value("select count(*) from photo") == 1
    sound(shop)


def test_the_keys_of_a_step_are_those_that_it_wants(shop: Shop, qtbot: Any) -> None:
    left(shop, "PEN", category="clothing", paid=45_000)
    with opened(shop, qtbot, badge="RITA") as bench:
        story = Story(bench, "returns")

        def keys() -> dict[int, str]:
            return {key.f: key.text for key in story.page._keys}

        story.tell("1001", "PEN")
        assert 5 not in keys(), "with a piece in hand, no parcel is weighed"
        story.tell("!answer opened", "!answer no")
        assert keys()[12] == "Photo"
        assert keys()[6] == "No photo"
        story.tell("!no", "!answer scrap")
        assert "not_worth_it" in story.page.pad.choices
        assert bench.fact.startswith("Why scrap")
        assert bench.fact.endswith("?"), "its choices stand on keys and are not spelled out besides"
