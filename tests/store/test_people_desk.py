"""People as an administrator changes them: who may, what is refused, and that nobody is locked out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill import people_desk
from fulfill.clock import microseconds
from fulfill.errors import Refused
from fulfill.people import Role
from fulfill.store import logins, people_book
from fulfill.store.check import check
from fulfill.store.logins import Entry
from tests.build import MONDAY, Shop

PICKER = frozenset({Role.PICKER})


@pytest.fixture
def shop(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    opened = Shop.open(database_url, tmp_path)
    yield opened
    opened.close()


def row(shop: Shop, badge: str) -> people_book.PersonRow:
    with shop.warehouse.database.read() as session:
        return next(one for one in people_book.everybody(session) if one.badge == badge)


def code_of(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.message.code


def test_a_new_person_can_come_in_with_their_pin_and_the_journal_does_not_tell_it(shop: Shop) -> None:
    people_desk.add(shop.desk(), "NEW-1", "Nell <b>", PICKER, "271828")
    nell = shop.person("NEW-1")
    assert (nell.name, nell.roles, nell.is_active) == ("Nell <b>", PICKER, True)
    tried = logins.try_pin(shop.warehouse.database, nell, "271828", microseconds(MONDAY))
    assert tried.entry is Entry.OPEN
    told = shop.rows("select scan, message from operation where kind = 'person_add'")
    assert len(told) == 1
    assert "271828" not in str(told)
    assert check(shop.warehouse).ok


@pytest.mark.parametrize(
    ("badge", "name", "roles", "pin", "code"),
    [
        ("IDA", "Twin", PICKER, "", "badge_taken"),
        ("ida", "Twin", PICKER, "", "badge_taken"),
        ("A-01", "Place", PICKER, "", "badge_taken"),
        ("two words", "X", PICKER, "", "bad_badge"),
        ("N-2", "  ", PICKER, "", "bad_name"),
        ("N-2", "Nobody", frozenset(), "", "no_role"),
        ("N-2", "Short", PICKER, "123", "bad_pin"),
        ("N-2", "Letters", PICKER, "12a4", "bad_pin"),
    ],
)
def test_what_cannot_be_a_person_is_refused_in_words(
    shop: Shop, badge: str, name: str, roles: frozenset[Role], pin: str, code: str
) -> None:
    before = shop.value("select count(*) from operation")
    with pytest.raises(Refused) as refused:
        people_desk.add(shop.desk(), badge, name, roles, pin)
    assert code_of(refused) == code
    assert shop.value("select count(*) from operation") == before


def test_the_last_administrator_stays_one_until_there_is_another(shop: Shop) -> None:
    boss = row(shop, "BOSS")
    with pytest.raises(Refused) as refused:
        people_desk.switch(shop.desk(), boss.id, is_active=False)
    assert code_of(refused) == "last_administrator"
    with pytest.raises(Refused) as refused:
        people_desk.change(shop.desk(), boss.id, "Boss", PICKER)
    assert code_of(refused) == "last_administrator"
    second = people_desk.add(shop.desk(), "ADM-2", "Second", frozenset({Role.ADMINISTRATOR}))
    people_desk.switch(shop.desk("ADM-2"), boss.id, is_active=False)
    assert not row(shop, "BOSS").is_active
    with pytest.raises(Refused) as refused:
        people_desk.switch(shop.desk("ADM-2"), second, is_active=False)
    assert code_of(refused) == "last_administrator"
    people_desk.switch(shop.desk("ADM-2"), boss.id, is_active=True)
    assert row(shop, "BOSS").is_active


def test_who_is_no_administrator_changes_nobody(shop: Shop) -> None:
    ida = row(shop, "IDA")
    for badge in ("IDA", "SUE"):
        with pytest.raises(Refused):
            people_desk.change(shop.desk(badge), ida.id, "Other", frozenset(Role))
        with pytest.raises(Refused):
            people_desk.set_pin(shop.desk(badge), ida.id, "1234")
    assert row(shop, "IDA") == ida


def test_a_supervisor_unlocks_a_badge_and_a_new_pin_unlocks_it_too(shop: Shop) -> None:
    ida = row(shop, "IDA")
    people_desk.set_pin(shop.desk(), ida.id, "1234")
    for _ in range(6):
        logins.try_pin(shop.warehouse.database, shop.person("IDA"), "9", microseconds(MONDAY))
    assert row(shop, "IDA").failures == 5
    with pytest.raises(Refused):
        people_desk.unlock(shop.desk("PIA"), ida.id)
    people_desk.unlock(shop.desk("SUE"), ida.id)
    assert row(shop, "IDA").failures == 0
    people_desk.set_pin(shop.desk(), ida.id, "")
    assert not row(shop, "IDA").has_pin


def test_roles_and_name_change_and_count_at_the_next_act(shop: Shop) -> None:
    ida = row(shop, "IDA")
    people_desk.change(shop.desk(), ida.id, "Ida B.", frozenset({Role.PACKER, Role.COUNTER}))
    assert shop.person("IDA").roles == {Role.PACKER, Role.COUNTER}
    assert row(shop, "IDA").name == "Ida B."
    with pytest.raises(Refused) as refused:
        people_desk.switch(shop.desk(), 999_999, is_active=True)
    assert code_of(refused) == "unknown_person"
