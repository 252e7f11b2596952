"""What a desk of lists is: find or filter above, the list below, the chosen one at its side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from ui.desks.kit_ask import Latest
from ui.desks.kit_detail import Detail, Sides
from ui.desks.kit_find import Chips, FindField
from ui.desks.kit_table import DeskTable
from ui.page import Host, Page
from ui.parts.touchkeys import TouchKeys

_EVERYTHING = "all"


def lay_out(page: QWidget, above: QLayout, lists: QWidget, detail: Detail) -> None:
    """The find row above the lists, and the detail beside both."""
    left = QWidget()
    column = QVBoxLayout(left)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    column.addLayout(above)
    column.addWidget(lists, 1)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(Sides(left, detail))


class Findable(Page):
    """A desk with a find field: whoever has no keyboard gets one on the screen for it."""

    finder: FindField
    takes_codes = True

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.touch: TouchKeys | None = None

    def gives_way(self) -> tuple[QWidget, ...]:
        """What is away while somebody types, so that the list can be read besides the keyboard."""
        return ()

    def type_code(self) -> None:
        """The keyboard under the list comes, and goes again; Enter sends it away too."""
        if self.touch is None:
            self.touch = TouchKeys()
            self.touch.hide()
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self.touch)
            self.finder.entered.connect(lambda _text: self._type(is_wanted=False))
        self._type(is_wanted=self.touch.isHidden())

    def _type(self, *, is_wanted: bool) -> None:
        if self.touch is None or self.touch.isHidden() is not is_wanted:
            return
        self.touch.setVisible(is_wanted)
        for part in self.gives_way():
            part.setVisible(not is_wanted)
        if is_wanted:
            self.finder.take_focus()

    def left(self) -> None:
        self._type(is_wanted=False)
        super().left()


class ListDesk(Findable):
    """A list that is found in by words or filtered by a chip, and one of it, chosen by its number.

    The chosen one stays so when the list is read again. A desk makes `finder`, `chips` and `detail`, has its
    lists' `chosen` lead to `_choose`, and reads in `refresh` and `_ask_story`.
    """

    chips: Chips
    detail: Detail
    searched_alone: tuple[str, ...] = ()
    """Filters that are searched by themselves: finding elsewhere leads to the filter "all"."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._text = ""
        self._wanted = ""
        self._list, self._one = Latest(host, self), Latest(host, self)

    def gives_way(self) -> tuple[QWidget, ...]:
        return (self.detail,)

    def refresh(self) -> None:
        """Read the list and the chosen one again."""

    def _ask_story(self, number: str) -> None:
        """Read all of this one, and show it."""

    def _nothing_chosen(self) -> None:
        """What is shown of one is to go."""

    def _find(self, text: str) -> None:
        self._text, self._wanted = text, ""
        if text and self.chips.one not in self.searched_alone:
            self.chips.choose(_EVERYTHING)
        self.refresh()

    def _filter(self) -> None:
        self._text = self._wanted = ""
        self.finder.forget()
        self.refresh()

    def _show_rows(
        self, table: DeskTable, rows: Sequence[Any], of: int | None = None, *, is_more: bool = False
    ) -> None:
        """As `DeskTable.show_rows`; then the wanted one is chosen and read again, or else the first."""
        # While it is filled, a table chooses again what it had; that is not what is wanted now.
        wanted = self._wanted
        table.show_rows(rows, of, is_more=is_more)
        if wanted:
            table.choose(wanted)
            self._ask_story(wanted)
        elif table.current is None:
            table.choose_first()

    def _show_one(self, number: str) -> None:
        self._wanted = number
        self._ask_story(number)

    def _choose_none(self) -> None:
        self._wanted = ""
        self._nothing_chosen()
        self.detail.clear()
