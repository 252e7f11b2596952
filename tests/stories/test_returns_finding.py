"""Finding a return whose papers are gone: by what lies in the box, or by who sent it."""

from __future__ import annotations

import pytest

from fulfill.messages import Level
from fulfill.store import facts_returns, finding
from fulfill.store.statements import Sql
from tests.stories.test_returns_story import Floor, Seat, floor  # noqa: F401 - a fixture

ADDRESS = "1 High St,London,GB,SW1A 1AA"
MORE = f"""order,sku,quantity,unit_price,currency,email,name,address1,city,country,postcode
2001,MUG,1,12.90,EUR,ann@example.org,Ann Lee,{ADDRESS}
2002,MUG,1,12.90,EUR,Zoe@Example.org,Zoe Ruiz,{ADDRESS}
2003,MUG,1,12.90,EUR,late@example.org,Ann Leeds,{ADDRESS}
"""


@pytest.fixture
def seat(floor: Floor) -> Seat:  # noqa: F811 - a fixture
    floor.take("orders", MORE)
    for order in ("2001", "2002"):
        floor.leave(order, ("MUG", "B-01", 1, "", ""))
    return Seat(floor)


def test_a_serial_number_opens_the_order_it_was_shipped_with(seat):
    said = seat.say("S1")
    assert (said.code, said.step) == ("return_opened", "scan_product")
    assert said.task.document == "R-1"


def test_the_whole_email_finds_its_order_in_any_case_and_one_order_opens_at_once(seat):
    said = seat.say("zoe@example.ORG")
    assert (said.code, said.step) == ("return_of_order", "scan_product")
    assert "2002" in said.message
    assert seat.say("MUG").step == "answer_condition"


def test_a_name_that_fits_several_orders_is_chosen_from_the_newest_first(seat):
    said = seat.say("ann lee")
    assert (said.level, said.code, said.step) == (Level.OK, "several_orders_fit", "choose_order")
    # 2003 is hers as well, but nothing of it was shipped.
    assert seat.codes("order") == seat.codes("answer") == ("2001", "1001")
    scene = seat.station.scene()
    assert [(row.title, row.detail, row.end) for row in scene.rows] == [
        ("2001", "Ann Lee", "London"),
        ("1001", "Ann Lee", "London"),
    ]
    assert seat.say("!answer 2001").step == "scan_product"


@pytest.mark.parametrize("code", ["1001", "T1001", "R-1", "S1"])
def test_any_paper_does_while_one_is_to_be_chosen(seat, code):
    seat.say("Ann Lee")
    if code == "S1":
        assert seat.say(code).step == "choose_order"
        return
    assert seat.say(code).step == "scan_product"


def test_none_of_them_goes_back_to_the_search_and_next_goes_on_without_paper(seat):
    seat.say("Ann Lee")
    assert seat.say("!no").step == "scan_return"
    seat.say("Ann Lee")
    assert seat.say("!next").code == "blind_return"


def test_a_choice_survives_a_crash(seat):
    seat.say("Ann Lee")
    again = Seat(seat.floor)
    assert (again.last.step, again.codes("order")) == ("choose_order", ("2001", "1001"))


@pytest.mark.parametrize("text", ["An", "Nobody At All", "nobody@example.org", "S3", "late@example.org"])
def test_what_fits_no_parcel_that_left_is_refused_with_the_way_out(seat, text):
    before = seat.floor.state()
    said = seat.say(text)
    assert (said.level, said.step) == (Level.STOP, "scan_return")
    assert text in said.message
    assert "customer's name or e-mail" in said.message
    assert seat.floor.state() == before


def test_a_wrong_number_among_several_is_refused_and_they_stay(seat):
    seat.say("Ann Lee")
    said = seat.say("!answer 9999")
    assert (said.level, said.step) == (Level.STOP, "choose_order")
    assert seat.codes("order") == ("2001", "1001")


@pytest.mark.parametrize(
    ("statement", "values", "index"),
    [
        (finding.SENT_TO, {"email": "x"}, "ix_orders_email"),
        (facts_returns._BY_NAME, {"first": "x", "last": "y"}, "ix_orders_name"),
        (facts_returns._WITH_SERIAL, {"serial": "x"}, "ix_parcel_item_serial_alone"),
    ],
)
def test_the_search_reads_an_index(seat, statement, values, index):
    if seat.floor.warehouse.database.path is None:
        pytest.skip("PostgreSQL reads tables as small as these whole")
    with seat.floor.warehouse.database.read() as session:
        plan = session.all(Sql(f"explain query plan {statement.sqlite}"), **values, most=20)
    assert index in " ".join(str(row[-1]) for row in plan)


def test_the_carriers_number_of_the_parcel_that_comes_back_opens_its_return(seat):
    head = "rma,order,sku,quantity,return_tracking\n"
    seat.floor.take("returns", head + "R-9,2001,MUG,1,BACK-77\n")
    said = seat.say("BACK-77")
    assert (said.code, said.task.document) == ("return_opened", "R-9")
    seat.say("!cancel")
    seat.floor.take("returns", head + "R-9,2001,MUG,1,BACK-78\n")
    assert seat.say("BACK-77").level is Level.STOP
    assert seat.say("BACK-78").task.document == "R-9"
