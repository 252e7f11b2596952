"""Who may do what: what is not written here is refused."""

from __future__ import annotations

import pytest

from fulfill.floor import FLOWS, LATER
from fulfill.people import MATRIX, Act, Person, Role, format_roles, parse_roles

# Each column of the table on the wall: role to what it may do, besides reading.
WALL = {
    "picker": "pick count move replenish",
    "packer": "pick pack ship reprint count kit",
    "receiver": "receive putaway move replenish count",
    "returns": "returns vendor kit putaway",
    "counter": "count move",
    "supervisor": (
        "receive putaway move replenish count pick pack ship returns vendor kit"
        " import release reprint void override export"
    ),
    "administrator": "settings import export",
    "auditor": "export",
    "trainee": "",
}


def person(*roles: Role, is_active: bool = True) -> Person:
    return Person(1, "B", "Bo", frozenset(roles), is_active)


@pytest.mark.parametrize("role", list(Role))
def test_a_role_may_do_what_the_table_says_and_nothing_else(role):
    may = {str(act) for act in Act if person(role).may(act)}
    assert may == {*WALL[role].split(), "read"}


def test_every_role_has_a_column():
    assert set(MATRIX) == set(Role) == {Role(name) for name in WALL}


def test_each_act_is_somebodys():
    assert {act for acts in MATRIX.values() for act in acts} == set(Act)


@pytest.mark.parametrize("act", list(Act))
def test_without_a_role_nothing_is_allowed_nor_to_who_has_left(act):
    assert not person().may(act)
    assert not person(*Role, is_active=False).may(act)
    assert person(*Role).may(act)


def test_several_roles_may_what_each_of_them_may():
    both = person(Role.RETURNS, Role.COUNTER)
    assert {act for act in Act if both.may(act)} == MATRIX[Role.RETURNS] | MATRIX[Role.COUNTER]


def test_each_flow_is_an_act_by_its_name():
    assert {*FLOWS, *LATER} <= {str(act) for act in Act}


@pytest.mark.parametrize("text", ["picker", "picker|packer", " packer | picker |", ""])
def test_roles_are_read_and_written(text):
    roles = parse_roles(text)
    assert parse_roles(format_roles(roles)) == roles


def test_roles_are_written_in_one_order():
    assert format_roles(parse_roles("picker|auditor|packer")) == "auditor|packer|picker"


@pytest.mark.parametrize("text", ["boss", "picker|boss", "Picker"])
def test_a_role_that_nobody_knows_is_no_role(text):
    with pytest.raises(ValueError, match="not a valid Role"):
        parse_roles(text)
