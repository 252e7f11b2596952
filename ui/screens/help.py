"""The manual in the window: a page for every screen, found by a word; no network, nothing that runs."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QBuffer, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QImageReader,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ui.background import Background
from ui.desks.kit import FindField, plain_label
from ui.desks.kit_fading import Fading
from ui.desks.kit_view import type_of
from ui.page import Host, Key, Page
from ui.screens.manual import ManualPage, contents, found_in, read_all, spoken
from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.look import font_at, look
from ui.words import tr

_LEFT, _LEFT_PAD, _LEFT_MOST = 300, 80, 0.38  # px of the 1280 × 720 design; of the whole width
_NAME_ROLE = Qt.ItemDataRole.UserRole
_LINE_PERCENT = 135
_STRONG = 700
# By the level of a heading; the first stands for plain text.
_HEADINGS = (tokens.BODY, tokens.TITLE, tokens.LARGE, tokens.BODY)
_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class Sheet(QTextBrowser):
    """One page. Its links and pictures come from the manual alone."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(tr("The page"))
        self.page: ManualPage | None = None
        self._is_laying = False
        self._background = Background(self)
        # By language, name and width.
        self._read: dict[tuple[str, str, int], QImage] = {}

    def show_page(self, page: ManualPage) -> None:
        """Lay the page out in the present look."""
        self.page = page
        at = self.verticalScrollBar().value()
        before = self.document()
        # Made apart and then shown: so it is laid out once, not after each of a thousand changes.
        made = QTextDocument(self)
        made.setUndoRedoEnabled(False)
        made.setDefaultFont(look().font(tokens.BODY))
        made.setMarkdown(page.text, _FEATURES)
        self._space(made)
        self._is_laying = True
        self.setDocument(made)
        self._is_laying = False
        if isValid(before):
            # The first one was Qt's own, and has gone by now.
            before.deleteLater()
        self.verticalScrollBar().setValue(at)

    def _space(self, document: QTextDocument) -> None:
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(spacing)
        self._weigh(document)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _rule(frame)

    def _weigh(self, document: QTextDocument) -> None:
        """Headings and strong words in the weight of our typeface, in which Qt finds no bold face."""
        block, strong, pictured = document.begin(), [], []
        while block.isValid():
            level = block.blockFormat().headingLevel()
            size = _HEADINGS[min(level, len(_HEADINGS) - 1)]
            every = block.begin()
            while not every.atEnd():
                fragment = every.fragment()
                if level or fragment.charFormat().fontWeight() >= tokens.MEDIUM:
                    strong.append((fragment.position(), fragment.length(), size))
                if fragment.charFormat().isImageFormat():
                    pictured.append(fragment.position())
                every += 1
            block = block.next()
        cursor = QTextCursor(document)
        for at, length, size in strong:
            cursor.setPosition(at)
            cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setFont(look().font(size, _STRONG))
            cursor.mergeCharFormat(form)
        for at in pictured:
            # A line of text may breathe; a picture would leave a third of its height empty below it.
            cursor.setPosition(at)
            alone = cursor.blockFormat()
            alone.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
            cursor.setBlockFormat(alone)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of this page, no wider than the room; nothing else is ever loaded.

        Its room is there at once; the picture itself is read beside the window, for that takes its time.
        """
        picture = QUrl(name).toString()
        content = self.page.pictures.get(picture) if self.page is not None else None
        if kind != QTextDocument.ResourceType.ImageResource.value or not content or self.page is None:
            return QImage()
        size = _fitting(content, max(self.viewport().width() - look().px(48), 200))
        key = (self.page.language, picture, size.width())
        if key not in self._read:
            # Not before the page stands: whoever reads a picture keeps everybody else from Python meanwhile.
            read, came = partial(_scaled, content, size), partial(self._came, key)
            QTimer.singleShot(0, self, lambda: self._background.run(read, came))
            blank = QImage(size, QImage.Format.Format_RGB32)
            blank.fill(QColor(look().colours.chip))
            return blank
        return self._read[key]

    def _came(self, key: tuple[str, str, int], picture: QImage) -> None:
        self._read[key] = picture
        if self.page is not None and (self.page.language, key[1]) == key[:2] and key[1] in self.page.pictures:
            kind = QTextDocument.ResourceType.ImageResource.value
            self.document().addResource(kind, QUrl(key[1]), picture)
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A scroll bar that comes with a page is narrower than what its pictures leave free.
        has_pictures = self.page is not None and bool(self.page.pictures) and not self._is_laying
        if self.page is not None and has_pictures and event.size().width() != event.oldSize().width():
            self.show_page(self.page)


def _fitting(content: bytes, room: int) -> QSize:
    """How large a picture is shown: as it is, or as wide as the room. Its head alone is read."""
    held = QBuffer()
    held.setData(content)
    size = QImageReader(held).size()
    if size.width() > room:
        size.scale(room, size.height(), Qt.AspectRatioMode.KeepAspectRatio)
    return size


def _scaled(content: bytes, size: QSize) -> QImage:
    picture = QImage.fromData(content)
    smooth = Qt.TransformationMode.SmoothTransformation
    return picture if picture.size() == size else picture.scaled(size, mode=smooth)


def _rule(table: QTextTable) -> None:
    """A hairline under each row, as every list has it; Qt's own frame is black, white or not there at all."""
    form = table.format()
    form.setCellPadding(look().px(8))
    form.setCellSpacing(0)
    form.setBorder(0)
    form.setBorderBrush(QColor(look().colours.line))
    form.setBorderCollapse(True)
    table.setFormat(form)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            lined = cell.format().toTableCellFormat()
            lined.setBottomBorder(1)
            lined.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            lined.setBottomBorderBrush(QColor(look().colours.line))
            cell.setFormat(lined)


class HelpPage(Page):
    """Contents on the left, the page on the right. `entered(about)` opens the page of that name."""

    name = "help"
    help_page = "index"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._background = Background(self)
        self._pages: dict[str, ManualPage] = {}
        self._language = spoken()
        self._wanted = ""
        self._trail: list[str] = []
        self.finder = FindField(tr("Find in the manual"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Contents"))
        self.sheet = Sheet()
        self.nothing = plain_label("", "quiet")
        self.foreign = plain_label(tr("This page is not translated yet, so it is in English"), "quiet")
        self._build()
        self.finder.wanted.connect(self._find)
        self.finder.entered.connect(lambda _text: self._first())
        self.list.currentItemChanged.connect(lambda now, _before: self._picked(now))
        self.sheet.anchorClicked.connect(self._follow)
        follow(self, self._restyle)
        self._show_keys()
        self.set_head(tr("Manual"))

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.finder)
        column.addWidget(self.nothing)
        self.nothing.hide()
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.list)
        column.addWidget(card, 1)
        left.setFixedWidth(look().px(_LEFT))
        self._left = left
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(24)
        whole.addWidget(left)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.foreign)
        right.addWidget(self.sheet, 1)
        self.foreign.hide()
        whole.addLayout(right, 1)
        for area in (self.list, self.sheet):
            Fading(area, on_card=True)

    @property
    def shown(self) -> str:
        """The name of the page that is open, "" for none."""
        return self.sheet.page.name if self.sheet.page is not None else ""

    def entered(self, about: str = "") -> None:
        """Open the page of this name; the first page where there is none of that name."""
        self._wanted = about or self.shown or "index"
        self.sheet.setFocus()
        if self._pages and self._language == spoken():
            self._open(self._wanted)
        else:
            self._language = spoken()
            self._background.run(partial(read_all, self._language), self._came)

    def _came(self, pages: dict[str, ManualPage]) -> None:
        self._pages = pages
        self._fill(tuple(pages))
        self._open(self._wanted)

    def _open(self, name: str) -> None:
        page = self._pages.get(name) or self._pages.get("index")
        if page is None:
            return
        if self.shown and self.shown != page.name:
            self._trail = [*self._trail[-49:], self.shown]
        self.foreign.setVisible(page.language != self._language)
        self.sheet.show_page(page)
        self.sheet.verticalScrollBar().setValue(0)
        self.set_head(tr("Manual"), page.title)
        self._mark(page.name)
        self._show_keys()
        if not self.finder.hasFocus():
            self.sheet.setFocus()

    def turn_back(self) -> None:
        """To the page before, and from the first one to the screen before."""
        if not self._trail:
            self.host.back()
            return
        name = self._trail.pop()
        self._open(name)
        self._trail = self._trail[:-1]
        self._show_keys()

    # --- contents and finding -----------------------------------------------------------------------

    def _fill(self, names: tuple[str, ...]) -> None:
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.list.clear()
        for part, inside in contents():
            shown = [name for name in inside if name in names]
            if shown:
                head = QListWidgetItem(part)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                self.list.addItem(head)
            for name in shown:
                item = QListWidgetItem(self._pages[name].title)
                item.setData(_NAME_ROLE, name)
                self.list.addItem(item)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._restyle_list()
        self._mark(self.shown)

    def _find(self, text: str) -> None:
        names = found_in(self._pages, text) if text.strip() else tuple(self._pages)
        self._fill(names)
        words = tr("Nothing about “{wanted}”. Try another word", wanted=text.strip())
        self.nothing.setText("" if names else words)
        self.nothing.setVisible(not names)

    def _first(self) -> None:
        names = found_in(self._pages, self.finder.text())
        if not names:
            return
        self.sheet.setFocus()
        self._open(names[0])
        self.sheet.moveCursor(QTextCursor.MoveOperation.Start)
        for word in self.finder.text().split():
            if self.sheet.find(word):
                break

    def _picked(self, item: QListWidgetItem | None) -> None:
        name = item.data(_NAME_ROLE) if item is not None else None
        if name and name != self.shown:
            has_focus = self.list.hasFocus()
            self._open(str(name))
            if has_focus:
                self.list.setFocus()

    def _mark(self, name: str) -> None:
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        for at in range(self.list.count()):
            item = self.list.item(at)
            is_here = item.data(_NAME_ROLE) == name
            if is_here:
                self.list.setCurrentRow(at)
            if item.data(_NAME_ROLE) is not None:
                item.setFont(self._font(item.text(), _STRONG if is_here else tokens.REGULAR))
                item.setForeground(QColor(look().colours.accent if is_here else look().colours.ink))
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own

    def _follow(self, link: QUrl) -> None:
        name = link.path().removesuffix(".md")
        if not link.scheme() and not link.host() and name in self._pages:
            self._open(name)

    # --- looks ---------------------------------------------------------------------------------------

    def _restyle(self) -> None:
        self._restyle_list()
        if self.sheet.page is not None:
            self.sheet.show_page(self.sheet.page)
        self._mark(self.shown)

    def _widen(self) -> None:
        """The contents are as wide as their titles, as far as the page beside them has room to be read."""
        here = look()
        bold = QFontMetrics(here.font(tokens.BODY, _STRONG))
        titles = [self.list.item(at).text() for at in range(self.list.count())]
        wanted = max(map(bold.horizontalAdvance, titles), default=0) + here.px(_LEFT_PAD)
        wide = max(here.px(_LEFT), min(wanted, round(self.width() * _LEFT_MOST)))
        self._left.setFixedWidth(wide)

    def _restyle_list(self) -> None:
        self._widen()
        for at in range(self.list.count()):
            item = self.list.item(at)
            is_head = item.data(_NAME_ROLE) is None
            text = item.text()
            font = look().font(tokens.TEXT, tokens.BOLD) if is_head else self._font(text, tokens.REGULAR)
            item.setFont(font)
            item.setSizeHint(QSize(look().px(200), max(look().px(tokens.TOUCH_MIN), tokens.TOUCH_MIN)))

    def _font(self, title: str, weight: int) -> QFont:
        """A title that is too wide in large text is smaller, not cut."""
        room = self._left.width() - look().px(_LEFT_PAD)
        return font_at(type_of(title, room, weight), weight)

    def _show_keys(self) -> None:
        self.set_keys(
            Key(2, tr("Find"), self.finder.take_focus, icon="find"),
            Key(3, tr("Back"), self.turn_back, icon="back"),
            Key(4, tr("Contents"), lambda: self._open("index"), icon="home"),
        )
