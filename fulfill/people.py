"""Who works, and what each role may do. Deny by default: what is not in the matrix is refused."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class Role(StrEnum):
    """What a person is here for; several may be one person's."""

    PICKER = "picker"
    PACKER = "packer"
    RECEIVER = "receiver"
    RETURNS = "returns"
    COUNTER = "counter"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"
    TRAINEE = "trainee"


class Act(StrEnum):
    """What can be allowed: each flow by its name, and the commands around them."""

    RECEIVE = "receive"
    PUTAWAY = "putaway"
    MOVE = "move"
    REPLENISH = "replenish"
    COUNT = "count"
    PICK = "pick"
    PACK = "pack"
    SHIP = "ship"
    RETURNS = "returns"
    VENDOR = "vendor"
    KIT = "kit"
    IMPORT = "import"
    RELEASE = "release"
    REPRINT = "reprint"
    VOID = "void"
    OVERRIDE = "override"
    EXPORT = "export"
    SETTINGS = "settings"
    READ = "read"


_FLOOR = {Act.READ}
MATRIX: dict[Role, frozenset[Act]] = {
    Role.PICKER: frozenset(_FLOOR | {Act.PICK, Act.COUNT, Act.MOVE, Act.REPLENISH}),
    Role.PACKER: frozenset(_FLOOR | {Act.PICK, Act.PACK, Act.SHIP, Act.REPRINT, Act.COUNT, Act.KIT}),
    Role.RECEIVER: frozenset(_FLOOR | {Act.RECEIVE, Act.PUTAWAY, Act.MOVE, Act.REPLENISH, Act.COUNT}),
    Role.RETURNS: frozenset(_FLOOR | {Act.RETURNS, Act.VENDOR, Act.KIT, Act.PUTAWAY}),
    Role.COUNTER: frozenset(_FLOOR | {Act.COUNT, Act.MOVE}),
    Role.SUPERVISOR: frozenset(set(Act) - {Act.SETTINGS}),
    Role.ADMINISTRATOR: frozenset({Act.READ, Act.SETTINGS, Act.IMPORT, Act.EXPORT}),
    Role.AUDITOR: frozenset({Act.READ, Act.EXPORT}),
    # Who learns has another role as well; this one takes away: each unit is scanned, nothing is skipped.
    Role.TRAINEE: frozenset(_FLOOR),
}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a badge."""

    id: int
    badge: str
    name: str
    roles: frozenset[Role]
    is_active: bool = True

    @property
    def is_trainee(self) -> bool:
        return Role.TRAINEE in self.roles

    def may(self, act: Act) -> bool:
        return self.is_active and any(act in MATRIX[role] for role in self.roles)


@cache
def parse_roles(text: str) -> frozenset[Role]:
    """Roles from "picker|packer"; an unknown name raises ValueError."""
    return frozenset(Role(part.strip()) for part in text.split("|") if part.strip())


@cache
def format_roles(roles: frozenset[Role]) -> str:
    return "|".join(sorted(roles))
