"""How a person left a list at this machine: its order, its columns, and where its border stands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QSettings, Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.desks.kit_columns import Wish
from ui.desks.kit_model import RowsModel
from ui.state import layout_settings
from ui.words import tr

_DOWN = "-"


class KeptColumns:
    """What was chosen for the columns of the list with this name; nothing was chosen for most of them."""

    def __init__(self, name: str, model: RowsModel) -> None:
        self._name, self._model = name, model

    def order(self) -> None:
        """Bring the rows into the order in which they were left."""
        kept = str(layout_settings().value(f"order/{self._name}") or "")
        column = kept.removeprefix(_DOWN)
        if any(each.name == column for each in self._model.columns):
            self._model.order_by(column, is_descending=kept.startswith(_DOWN))

    def keep_order(self) -> None:
        sign = _DOWN if self._model.is_descending else ""
        layout_settings().setValue(f"order/{self._name}", sign + self._model.sorted_by)

    def chosen(self, column: str, kept: QSettings) -> bool | None:
        """Whether this column shall be shown; None leaves it to the room that there is."""
        return {"yes": True, "no": False}.get(str(kept.value(f"columns/{self._name}/{column}")))

    def choose(self, column: str, *, is_shown: bool) -> None:
        layout_settings().setValue(f"columns/{self._name}/{column}", "yes" if is_shown else "no")

    def forget(self) -> None:
        """Widths and columns are again as they were at first."""
        kept = layout_settings()
        kept.remove(f"columns/{self._name}")
        kept.remove(self._name)

    def wish(self, column: str, wished: Wish, kept: QSettings) -> Wish | None:
        """What a column wants after what was chosen, as it is kept; None for one that is not to be seen."""
        match self.chosen(column, kept):
            case False:
                return None
            case True:
                return Wish(wished.whole, wished.least, wished.is_wide)
            case _:
                return wished


def columns_menu(
    parent: QWidget,
    kept: KeptColumns,
    offered: list[tuple[str, str, bool, bool]],
    changed: Callable[[], None],
) -> QMenu:
    """One line for each column: (name, title, whether it is seen, whether it must be)."""

    def choose(name: str, *, is_shown: bool) -> None:
        kept.choose(name, is_shown=is_shown)
        changed()

    def forget() -> None:
        kept.forget()
        changed()

    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(tr("Columns"))
    for name, title, is_seen, is_needed in offered:
        action = menu.addAction(title.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(is_seen)
        action.setEnabled(not is_needed)
        action.triggered.connect(partial(choose, name, is_shown=not is_seen))
    menu.addSeparator()
    menu.addAction(tr("As at first")).triggered.connect(forget)
    return menu


def popup_above(menu: QMenu, button: QWidget) -> None:
    corner = button.mapToGlobal(QPoint(0, 0))
    menu.popup(corner - QPoint(0, menu.sizeHint().height()))


def page_of(part: QObject) -> str:
    """The name of the screen that a part stands on, "" for none."""
    from ui.page import Page

    above = part.parent()
    while above is not None and not isinstance(above, Page):
        above = above.parent()
    return above.name if isinstance(above, Page) else ""
