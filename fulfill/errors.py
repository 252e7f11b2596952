"""The error tree.

* WarehouseError
  + Refused             a rule said no; carries the Message to show; nothing was changed
  + StoreUnavailable    the database is missing, newer, damaged, full or locked
    - NoWarehouse       it can be opened, and no warehouse is in it
  + UnusableInput       a call or a file that cannot be used at all; nothing was changed
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fulfill.messages import Message


class WarehouseError(Exception):
    """Anything this program raises on purpose."""


class Refused(WarehouseError):
    """A rule that the database keeps said no."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.text)
        self.message = message


class StoreUnavailable(WarehouseError):
    """The machine's trouble, not the operator's: told to a supervisor, exit code 3."""


class NoWarehouse(StoreUnavailable):
    """A database that can be opened, and holds no warehouse of ours: `where` names it."""

    def __init__(self, where: str) -> None:
        super().__init__(f"{where} holds no warehouse. Make one with: fulfill init")
        self.where = where


class UnusableInput(WarehouseError):
    """The call or the input cannot be used; exit code 2."""
