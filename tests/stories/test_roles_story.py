"""Who may do what, at the stations and at the desk: every role, every flow, every command."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill import desk as desks
from fulfill import intake, operations
from fulfill.errors import Refused
from fulfill.floor import FLOWS
from fulfill.messages import Level, every_flow
from fulfill.people import MATRIX, Act, Role
from tests.build import Shop

PEOPLE = "badge,name,role\n" + "".join(f"B-{role},{role.title()},{role}\n" for role in Role)


@pytest.fixture
def shop(sqlite_url: str, tmp_path: Path) -> Iterator[Shop]:
    opened = Shop.open(sqlite_url, tmp_path)
    report = opened.take("people", PEOPLE)
    assert not report.rejected, report
    yield opened
    opened.close()


def change(shop: Shop, *statements: str) -> None:
    def do(session):
        session.script(statements)
        session.commit()

    shop.warehouse.database.run(do)


def stock(shop: Shop) -> list[tuple]:
    return [*shop.rows("select * from balance"), *shop.rows("select id, state, person_id from task")]


def test_each_role_works_the_flows_of_the_matrix_and_no_other(shop):
    shop.order("1001", ("MUG", 1)).release()
    for role in Role:
        for flow in FLOWS:
            seat = shop.seat(flow, f"B-{role}", f"{role} at {flow}")
            may = Act(flow) in MATRIX[role]
            first, then = seat.last, seat.scan("!help")
            assert (first.code != "not_allowed") == may, (role, flow, first)
            assert (then.code != "not_allowed") == may, (role, flow, then)
            if not may:
                assert (first.level, then.level) == (Level.STOP, Level.STOP)
            elif first.task is not None:
                seat.scan("!cancel")


@pytest.mark.parametrize("role", list(Role))
def test_each_role_does_the_acts_of_the_matrix_at_a_desk_and_no_other(shop, role):
    desk = shop.desk(f"B-{role}")
    done, refused = set(), set()
    for act in Act:
        try:
            operations.run(desk, act, "test", str(act), lambda doing, act=act: done.add(act))
        except Refused as said:
            refused.add((act, said.message.code))
    assert done == MATRIX[role]
    assert refused == {(act, "not_allowed") for act in Act if act not in MATRIX[role]}


def test_the_commands_ask_for_their_act(shop):
    shop.order("1001", ("MUG", 1))
    file = shop.folder / "more.csv"
    file.write_text("code,kind\nT-77,tote\n")
    said = {Act.RELEASE: "release orders", Act.IMPORT: "import files"}
    commands = {
        Act.RELEASE: lambda desk: desks.set_partial(desk, "1001", complete=True),
        Act.IMPORT: lambda desk: intake.take_file(desk, file, "totes"),
    }
    for act, command in commands.items():
        for role in Role:
            desk = shop.desk(f"B-{role}")
            if act in MATRIX[role]:
                command(desk)
            else:
                with pytest.raises(Refused, match=f"may not {said[act]}"):
                    command(desk)


def test_a_refusal_names_the_roles_one_after_another_and_what_is_not_allowed():
    refused = every_flow.not_allowed("Bob", "packer|picker", Act.RELEASE)
    assert refused.text.startswith("Bob (packer, picker) may not release orders.")


def test_a_role_that_is_taken_away_works_no_more_at_the_next_scan(shop):
    shop.order("1001", ("MUG", 2)).release()
    ida = shop.seat("pick", "IDA")
    assert ida.scan("T-1").level is Level.OK
    before = stock(shop)
    shop.take("people", "badge,name,role\nIDA,Ida,counter\n")
    for scan in ("A-01", "!undo", "!help", "!cancel"):
        refused = ida.scan(scan)
        assert (refused.level, refused.code) == (Level.STOP, "not_allowed"), scan
        assert "Ida (counter) may not pick" in refused.message
    assert stock(shop) == before
    shop.take("people", "badge,name,role\nIDA,Ida,picker\n")
    assert ida.scan("A-01").level is Level.OK


def test_who_has_left_works_no_more_at_the_next_scan_nor_at_a_desk(shop):
    shop.order("1001", ("MUG", 2)).release()
    sue = shop.seat("pick", "SUE")
    sue.scan("T-1")
    desk = shop.desk("SUE")
    before = stock(shop)
    change(shop, "update person set is_active = 0 where badge = 'SUE'")
    assert sue.scan("A-01").code == "not_allowed"
    with pytest.raises(Refused) as refused:
        desks.hold_order(desk, "1001")
    assert refused.value.message.code == "not_allowed"
    assert stock(shop) == before


def test_the_badge_of_who_has_left_opens_nothing(shop):
    change(shop, "update person set is_active = 0 where badge = 'PIA'")
    ida = shop.seat("count", "IDA")
    assert ida.scan("PIA").code == "not_allowed"
    assert ida.station.person.badge == "IDA"


def test_a_badge_changes_who_works_and_the_work_of_the_one_before_stays_theirs(shop):
    shop.order("1001", ("MUG", 2)).order("1002", ("PEN", 2)).release()
    seat = shop.seat("pick", "IDA", pick_orders_max=1)
    seat.scan("T-1", "A-01")
    mine = seat.last
    answer = seat.scan("SUE")
    assert (seat.station.person.badge, answer.level) == ("SUE", Level.OK)
    assert answer.message.startswith("Sue works here now")
    assert answer.task.id != mine.task.id
    assert answer.task.document == "1002"
    seat.scan("T-2")
    tasks = dict(shop.rows("select p.badge, t.document from task t join person p on p.id = t.person_id"))
    assert tasks == {"IDA": "1001", "SUE": "1002"}
    back = seat.scan("IDA")
    assert (back.task.id, back.step) == (mine.task.id, mine.step)
    who = shop.rows(
        "select p.badge, o.scan from operation o join person p on p.id = o.person_id"
        " where o.scan in ('T-1', 'T-2') and o.level = 'ok' order by o.seq"
    )
    assert who == [("IDA", "T-1"), ("SUE", "T-2")]


def test_a_badge_of_the_wrong_role_changes_nobody(shop):
    shop.order("1001", ("MUG", 2)).release()
    seat = shop.seat("pick", "IDA")
    step = seat.last.step
    refused = seat.scan("REX")
    assert (refused.level, refused.code, refused.step) == (Level.STOP, "not_allowed", step)
    assert seat.station.person.badge == "IDA"
    assert seat.scan("T-1").level is Level.OK


def test_a_badge_with_a_pin_is_not_enough(shop):
    shop.take("people", "badge,name,role,pin\nSUE,Sue,supervisor,1234\n")
    seat = shop.seat("count", "IDA")
    refused = seat.scan("SUE")
    assert (refused.level, refused.code) == (Level.STOP, "pin_needed")
    assert "start this station with that badge" in refused.message
    assert seat.station.person.badge == "IDA"
    assert seat.scan("!pin 4321").code == "wrong_pin"
    assert seat.station.person.badge == "IDA"
    assert seat.scan("!pin 1234").level is Level.OK
    assert seat.station.person.badge == "SUE"


def test_ones_own_badge_is_nothing_new(shop):
    seat = shop.seat("count", "IDA")
    assert seat.scan("IDA").level is Level.STOP
    assert seat.scan("A-01").level is Level.OK
