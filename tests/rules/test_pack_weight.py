"""Packing holds a parcel against what parcels before it have taught, and says what is likely wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fulfill.documents import Doc
from fulfill.messages import Level
from fulfill.scene import Scene
from fulfill.tone import Tone
from fulfill.turn import Kind
from tests.rules.outbound_worker import LARGE, SMALL, Worker, expects, floor_with_boxes, only, packing


@pytest.fixture
def floor():
    floor = floor_with_boxes()
    floor.teach(floor.mug, 318)
    floor.teach(floor.pen, 21)
    floor.teach(SMALL, 62)
    floor.teach(LARGE, 190)
    return floor


def weighing(floor, *wants) -> Worker:
    """All is in, and the weight is wanted."""
    floor.station = replace(floor.station, weighs=True)
    worker = packing(floor, *wants)
    for product, count in wants:
        worker.all(*[product.sku] * count)
    assert worker.question.step == "give_weight"
    return worker


def panel(worker: Worker) -> tuple[str, str, Tone]:
    """The card of the weight."""
    scene: Scene = worker.flow.show(worker.task, worker.floor)
    found = next(each for each in scene.panels if each.title.text == "Weight")
    return (found.fact.text, found.note.text, found.tone)


def test_what_parcels_have_taught_is_expected_and_not_the_catalogue(floor):
    worker = weighing(floor, (floor.mug, 2), (floor.pen, 1))
    assert expects(worker.question, Kind.WEIGHT)[0].quantity == 62 + 2 * 318 + 21
    assert worker.scan("!weight 718").message.code == "parcel_closed"
    assert (only(floor).weight_g, only(floor).expected_g) == (718, 719)


def test_a_pen_too_few_is_seen_and_named(floor):
    worker = weighing(floor, (floor.mug, 1), (floor.pen, 2))
    turn = worker.scan("!weight 401")
    assert (turn.message.level, turn.message.code) == (Level.WARN, "weight_differs")
    assert "likely one PEN too few" in turn.message.text
    assert only(floor).weight_g == 0
    assert worker.scan("!weight 401").message.code == "parcel_closed"
    assert "401" in floor.override_reason(only(floor).id)


def test_a_product_that_is_easily_taken_for_another_is_named(floor):
    cup = floor.add_product("MUG-L", weight_g=0)
    floor.teach(cup, 377)
    floor.alike = (cup,)
    worker = weighing(floor, (floor.mug, 2))
    turn = worker.scan(f"!weight {62 + 318 + 377}")
    assert "likely one MUG-L instead of MUG" in turn.message.text


def test_another_box_is_named(floor):
    worker = weighing(floor, (floor.mug, 2))
    assert "likely box BOX-L, not BOX-S" in worker.scan(f"!weight {190 + 636}").message.text


def test_what_nobody_could_explain_says_which_way_it_is_off(floor):
    worker = weighing(floor, (floor.mug, 2))
    assert "heavier" in worker.scan("!weight 5000").message.text
    assert "lighter" in worker.scan("!weight 530").message.text


def test_a_weight_that_fits_no_more_says_why_on_its_card(floor):
    worker = packing(floor, (floor.mug, 3), (floor.pen, 1))
    worker.all("MUG", f"!weight {62 + 318}")
    assert panel(worker)[2] is Tone.DONE
    worker.all("MUG", "PEN")
    fact, note, tone = panel(worker)
    assert fact == "380\N{NO-BREAK SPACE}g"
    assert "likely too few" in note or "likely one" in note
    assert tone is Tone.LOOK


def test_the_false_alarms_that_are_borne_decide(floor):
    floor.alarms = 50
    worker = weighing(floor, (floor.mug, 1))
    off = 7
    assert worker.scan(f"!weight {380 + off}").message.code == "weight_differs"
    floor.alarms = 1
    assert worker.scan(f"!weight {380 + off}").message.code == "parcel_closed"


def test_before_anything_is_learned_the_limits_are_as_they_were(floor):
    floor.learned.clear()
    worker = weighing(floor, (floor.mug, 2))
    assert worker.scan("!weight 683").message.code == "weight_differs"
    assert worker.scan("!weight 682").message.code == "parcel_closed"


# --- what is learned from -----------------------------------------------------------------------------------
def test_a_weight_that_was_taken_is_kept_to_learn_from(floor):
    worker = weighing(floor, (floor.mug, 2))
    worker.scan("!weight 698")
    (taught,) = floor.rows[Doc.WEIGHING].values()
    assert taught == {"parcel_id": only(floor).id, "carton_id": SMALL.id, "weight_g": 698}


def test_a_weight_that_nobody_took_teaches_nothing(floor):
    worker = packing(floor, (floor.mug, 2))
    worker.all("MUG", "MUG")
    assert only(floor).weight_g == 62 + 636
    assert not floor.rows[Doc.WEIGHING]


def test_a_box_of_the_packers_own_teaches_nothing(floor):
    worker = packing(floor, (floor.mug, 2))
    worker.all("!dims 300 200 100", "MUG", "!weight 900", "!weight 900", "MUG", "!weight 900", "!weight 900")
    assert only(floor).weight_g == 900
    assert not floor.rows[Doc.WEIGHING]
