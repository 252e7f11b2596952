"""Data that would be markup, if anything took it for that; and what of a screen does so.

Qt guesses: a label, a tool tip, a message box take a text for HTML that looks like it. So the rule is held
over every widget: labels are plain, whatever they say today; what may guess says nothing that is a tag.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as RichQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from fulfill.store.statements import Sql
from tests.build import Shop
from ui.screens.help import Sheet

# Tags, entities, quotes, a format's braces, a mnemonic, a family of one emoji, Hebrew, an order to write
# backwards, a bell, and a word that no line holds.
TEXT = (
    'Tom&Bo <b>x</b><img src="a.png"> &lt;i&gt; "q" \'a\' %s {0} \u05e9\u05dc\u05d5\u05dd \u202eback\u202c'
    " \U0001f468\u200d\U0001f469\u200d\U0001f467 bell\x07 " + "w" * 60
)
SKU, ORDER, BADGE = "<i>MUG</i>&lt;&amp;", "<b>1009</b>", "<u>EVA</u>"
_FREE = {
    "product": ("name", "category", "supplier_sku"),
    "orders": ("name", "company", "address1", "address2", "city", "region", "postcode", "phone", "email",
               "note", "gift_note"),
    "person": ("name",),
    "carton": ("name",),
    "place": ("zone",),
    "supplier": ("name", "company", "address1", "city"),
    "paper": ("reason", "why"),
    "label": ("why",),
    "parcel": ("override_reason",),
    "handover": ("driver", "remark", "unsigned_why"),
    "count_request": ("reason",),
    "rma_line": ("reason",),
    "return_wish": ("wording",),
    "return_unit": ("reason", "override_reason"),
    "photo": ("name",),
    "operation": ("message",),
}  # fmt: skip
_OWN_TAGS = re.compile(r"</?span[^<>]*>")


def stock_up(shop: Shop) -> None:
    """Codes that are tags come in by the front door: they are visible ASCII, and so they are codes."""
    shop.take("products", f"sku,name,weight_g\n{SKU},Mug,300\n")
    shop.take("stock", f"place,sku,quantity\nA-02,{SKU},20\n")
    shop.take("people", f"badge,name,role\n{BADGE},Eva,supervisor\n")
    for number in (ORDER, "<b>1010</b>"):
        shop.order(number, (SKU, 2), ("PEN", 1))
    shop.release()


def poison(shop: Shop) -> None:
    """Every free text of the house says `TEXT`; also what no gate lets in (an intruder needs none)."""
    with shop.warehouse.database.write() as session:
        for (name,) in session.all(Sql("select name from sqlite_schema where type = 'trigger'")):
            session.run(Sql(f"drop trigger {name}"))
        for table, columns in _FREE.items():
            for column in columns:
                session.run(Sql(f"update {table} set {column} = :text"), text=TEXT)
        for name in ("company", "name", "address1", "city"):
            session.run(
                Sql("insert into setting (name, value) values (:name, :text) on conflict (name) do update"
                    " set value = :text"),
                name=name, text=TEXT,
            )  # fmt: skip
        session.commit()


def squeezed(text: str) -> str:
    """What must be there of a text: everything but spaces, and what steers a line."""
    return "".join(char for char in text if (char.isprintable() and char != " ") or char in "\u200c\u200d")


def faults(root: QWidget) -> list[str]:
    """What on a screen could take a text from outside for markup, and what has."""
    found = []
    for part in [root, *root.findChildren(QWidget)]:
        found += [f"{_named(part)}: {fault}" for fault in _of(part)]
    for action in root.findChildren(QAction):
        if _is_marked_up(action.toolTip()):
            found.append(f"action {action.text()!r}: its tool tip is markup")
        if _steals(action.text()):
            found.append(f"action {action.text()!r}: a & is a mnemonic")
    return found


def _of(part: QWidget) -> Iterator[str]:
    if _is_marked_up(part.toolTip()):
        yield f"its tool tip is markup: {part.toolTip()[:80]!r}"
    match part:
        case QLabel() if part.textFormat() is not Qt.TextFormat.PlainText:
            yield f"it guesses whether {part.text()[:60]!r} is markup"
        case QAbstractButton() if _steals(part.text()) and not part.shortcut().isEmpty():
            yield f"a & of {part.text()[:60]!r} is a mnemonic"
        case QTextEdit() if not isinstance(part, Sheet):
            yield "it takes markup: a QPlainTextEdit would not"
        case QComboBox():
            for at in range(part.count()):
                if _is_marked_up(str(part.itemData(at, Qt.ItemDataRole.ToolTipRole) or "")):
                    yield f"the tool tip of its choice {at} is markup"
        case QAbstractItemView():
            yield from _cells(part)


def _size(view: QAbstractItemView) -> tuple[int, int]:
    """Rows and columns to look at; not each kind of model tells its columns."""
    model = view.model()
    columns = 1 if isinstance(view, QListView) else model.columnCount()
    return min(model.rowCount(), 30), columns


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    rows, columns = _size(view)
    for column in range(columns):
        for row in range(rows):
            tip = str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")
            if _is_marked_up(tip):
                yield f"the tool tip of cell {row}, {column} is markup: {tip[:80]!r}"
        head = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        if _is_marked_up(str(head or "")):
            yield f"the tool tip of column {column} is markup"


def _is_marked_up(tip: str) -> bool:
    """Whether Qt would show it as anything but its letters: within our own span no sign of a tag is left."""
    return RichQt.mightBeRichText(tip) and "<" in _OWN_TAGS.sub("", tip)


def _steals(text: str) -> bool:
    """Whether a & would be taken for the mark of a shortcut."""
    return "&" in text.replace("&&", "")


def said(root: QWidget) -> str:
    """All that a screen says: what stands on it, what a screen reader tells, what its tool tips say."""
    parts = []
    for part in [root, *root.findChildren(QWidget)]:
        parts += [part.accessibleName(), part.accessibleDescription(), _plain(part.toolTip())]
        match part:
            case QLabel() | QLineEdit():
                parts.append(part.text())
            case QAbstractButton():
                parts.append(part.text().replace("&&", "&"))
            case QPlainTextEdit() | QTextEdit():
                parts.append(part.toPlainText())
            case QComboBox():
                parts += [part.itemText(at) for at in range(part.count())]
            case QAbstractItemView() if (model := part.model()) is not None:
                parts += [
                    str(model.index(row, column).data() or "")
                    for row in range(_size(part)[0])
                    for column in range(_size(part)[1])
                ]
    return "\n".join(squeezed(part.replace("\u200b", "")) for part in parts if part)


def _plain(tip: str) -> str:
    if not tip or not RichQt.mightBeRichText(tip):
        return tip
    return html.unescape(_OWN_TAGS.sub("", tip))


def _named(part: QWidget) -> str:
    names = []
    above: QWidget | None = part
    while above is not None and len(names) < 4:
        names.append(type(above).__name__ + (f"#{above.objectName()}" if above.objectName() else ""))
        above = above.parentWidget()
    return " in ".join(names)
