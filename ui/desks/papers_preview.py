"""Shows any paper as it would be printed: drawn beside the window, whole at first, with a zoom."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.background import Background
from ui.desks.kit import plain_label
from ui.desks.papers_labels import PAGES_MOST, Pages, carrier_pages
from ui.theme.look import look
from ui.words import tr

if TYPE_CHECKING:
    from fulfill.papers.model import Paper
    from ui.house import House

# What draws PDFs is not made for two threads at once.
_DRAWING = threading.Lock()
_WHOLE = 0.0  # as large as all of a page is seen
_ZOOMS = (_WHOLE, 1.0, 1.5, 2.0, 3.0)
_DPI = 200


def draw(paper: Paper, sheet: str, dpi: int) -> Pages:
    """The first pages of a paper as images of `_DPI` dots an inch; a carrier's label in its own dots."""
    from fulfill import papers
    from fulfill.papers import model
    from fulfill.papers.outbound import CarrierLabel

    if isinstance(paper, CarrierLabel):
        found = carrier_pages(paper, dpi)
        return draw_pdf(found) if isinstance(found, bytes) else found
    size = model.Sheet.LETTER if sheet == "LETTER" else model.Sheet.A4
    return draw_pdf(papers.render(paper, papers.PDF, sheet=size, dpi=dpi))


def draw_pdf(content: bytes) -> Pages:
    """The first pages of a PDF as images."""
    import pypdfium2

    with _DRAWING:
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError:
            return Pages((), language="PDF")
        try:
            shown = min(len(document), PAGES_MOST)
            images = tuple(
                _image(document[at].render(scale=_DPI / 72, rev_byteorder=True)) for at in range(shown)
            )
            return Pages(images, len(document) - shown)
        finally:
            document.close()


def _image(bitmap: object) -> QImage:
    array = bitmap.buffer  # type: ignore[attr-defined]
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride  # type: ignore[attr-defined]
    channels = bitmap.n_channels  # type: ignore[attr-defined]
    form = {1: QImage.Format.Format_Grayscale8, 3: QImage.Format.Format_RGB888}.get(
        channels, QImage.Format.Format_RGBX8888
    )
    return QImage(bytes(array), width, height, stride, form).copy()


class Preview(QWidget):
    """The whole paper in the room there is; bigger by a touch or Ctrl and the wheel.

    Signals:
        closed(): the list is wanted again, by Esc or its button.
    """

    closed = Signal()

    def __init__(self, *, has_list: bool = True) -> None:
        super().__init__()
        self._background = Background(self)
        self._wanted = 0
        self._pages: tuple[QImage, ...] = ()
        self._zoom = 0
        self.note = plain_label("", "quiet")
        self._sheets = QWidget()
        self._column = QVBoxLayout(self._sheets)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(12))
        self._area = QScrollArea()
        self._area.setWidget(self._sheets)
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(tr("Preview"))
        self._area.setObjectName("story")
        self._area.installEventFilter(self)
        self._smaller, self._bigger = QPushButton("\N{MINUS SIGN}"), QPushButton("+")
        self._list = QPushButton(tr("Back to the list"))
        self._list.clicked.connect(self.closed)
        self._list.setVisible(has_list)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        foot = QHBoxLayout()
        foot.addWidget(self._list)
        foot.addWidget(self.note, 1)
        for button, word, step in (
            (self._smaller, tr("Smaller"), -1),
            (self._bigger, tr("Bigger"), 1),
        ):
            # Without the padding of a word: its sign is whole in a larger window.
            button.setObjectName("keycap")
            button.setAccessibleName(word)
            button.setFixedWidth(max(look().px(56), 56))
            button.clicked.connect(lambda _on=False, by=step: self.zoom(by))
            foot.addWidget(button)
        whole.addLayout(foot)
        whole.addWidget(self._area, 1)

    @property
    def pages(self) -> tuple[QImage, ...]:
        return self._pages

    def clear(self) -> None:
        """Nothing is shown, and what is still being drawn is not wanted any more."""
        self._wanted += 1
        self._pages = ()
        self._lay()
        self.note.setText("")

    def show_paper(self, paper: Paper, sheet: str, dpi: int) -> None:
        """Draw it in the background; a later wish overtakes it."""
        self._show(lambda: draw(paper, sheet, dpi))

    def show_pdf(self, content: bytes) -> None:
        """The same of a PDF that is there already."""
        self._show(lambda: draw_pdf(content))

    def _show(self, drawn: Callable[[], Pages]) -> None:
        self._wanted += 1
        number = self._wanted
        self._pages = ()
        self.note.setText(tr("Drawing …"))
        self._background.run(
            drawn,
            lambda pages: self._came(number, pages),
            lambda why: self._failed(number, why),
        )

    def say(self, text: str) -> None:
        """Why there is nothing to see."""
        self.clear()
        self.note.setText(text)

    def _came(self, number: int, pages: Pages) -> None:
        if number == self._wanted:
            self._pages = pages.images
            self.note.setText(pages.note)
            self._lay()

    def _failed(self, number: int, why: str) -> None:
        if number == self._wanted:
            self.say(why)

    def zoom(self, by: int) -> None:
        self._zoom = min(max(self._zoom + by, 0), len(_ZOOMS) - 1)
        self._lay()

    def _lay(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        wide = round((self._area.width() - look().px(24)) * (_ZOOMS[self._zoom] or 1.0))
        high = self._area.height() - 2
        ratio = self.devicePixelRatioF()
        for at, page in enumerate(self._pages, 1):
            shown = plain_label("", wraps=False)
            shown.setAccessibleName(tr("Page {number} of the paper", number=at))
            # A label is not blown up beyond what it has: half of the width is large already.
            own = wide if page.width() > page.height() * 0.69 and page.height() > 1700 else round(wide * 0.6)
            if _ZOOMS[self._zoom] == _WHOLE:
                own = min(own, round(high * page.width() / max(page.height(), 1)))
            shown.setPixmap(_sheet(page, max(round(own * ratio), 40), ratio))
            self._column.addWidget(shown, 0, Qt.AlignmentFlag.AlignHCenter)
            shown.show()
        self._column.addStretch(1)
        # At once in its place: what was measured is the room that there is now.
        self._column.activate()
        QCoreApplication.sendEvent(self._area, QEvent(QEvent.Type.LayoutRequest))
        self._smaller.setEnabled(self._zoom > 0)
        self._bigger.setEnabled(self._zoom < len(_ZOOMS) - 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The room for the pages is another: by a larger window, or by larger buttons above it."""
        if watched is self._area and isinstance(event, QResizeEvent) and self._pages:
            is_whole = _ZOOMS[self._zoom] == _WHOLE
            if is_whole or event.oldSize().width() != event.size().width():
                self._lay()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Plus | Qt.Key.Key_Minus:
                self.zoom(1 if event.key() == Qt.Key.Key_Plus else -1)
            case Qt.Key.Key_Down | Qt.Key.Key_Up | Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                bar = self._area.verticalScrollBar()
                is_page = event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
                step = bar.pageStep() if is_page else bar.singleStep() * 3
                is_down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
                bar.setValue(bar.value() + (step if is_down else -step))
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)


def _sheet(page: QImage, wide: int, ratio: float) -> QPixmap:
    """A page in px of the screen, with an edge: paper is as white as a card."""
    drawn = QPixmap.fromImage(page.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation))
    painter = QPainter(drawn)
    painter.setPen(QColor(look().colours.edge))
    painter.drawRect(drawn.rect().adjusted(0, 0, -1, -1))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def made(house: House, paper_id: int) -> tuple[Paper, str, int]:
    """The paper of the data as it is now, with the sheet and the dots of this station."""
    from fulfill import paperwork
    from fulfill.store import paper_facts

    with house.warehouse.database.read() as session:
        paper = paperwork.make(session, paper_facts.paper(session, paper_id))
    return paper, house.profile.sheet, house.profile.dpi
