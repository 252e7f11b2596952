"""A signature drawn with a finger, a pen or the mouse: a pad, and two keys under it.

What is drawn lies in a file of its own until the station has read it, and then nowhere else than in the
database. A driver who cannot sign is no dead end: the step has a key that leaves the signature out.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from fulfill.signature import MS_MAX, POINTS_MAX, SIDE_MAX, Drawn, Point, text_of
from ui.theme import tokens
from ui.theme.dress import dress
from ui.theme.look import look
from ui.theme.tokens import LIGHT
from ui.words import tr

_PEN_PX = 3.0
_EDGE = LIGHT.edge  # its paper is white in each look
_LINE_AT = 0.78  # where the line to sign on stands, of the height
_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})


class SignaturePad(QWidget):
    """White paper with a line; every touch is a stroke. It is white in each look: ink is black."""

    def __init__(self, changed: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changed = changed
        self._strokes: list[list[tuple[float, float, int]]] = []
        self._down: list[tuple[float, float, int]] | None = None
        self._begun = 0.0
        self._points = 0
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        # The first one to have the keys: Enter and space sign nothing there, and cancel nothing.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Sign here"))

    def sizeHint(self) -> QSize:
        return QSize(look().px(720), look().px(280))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(360), look().px(160))

    @property
    def drawn(self) -> Drawn:
        """What stands on the pad, in its pixels."""
        wide, high = min(max(self.width(), 1), SIDE_MAX), min(max(self.height(), 1), SIDE_MAX)
        strokes = tuple(
            tuple(_point(point, wide, high) for point in stroke) for stroke in self._strokes if stroke
        )
        return Drawn(wide, high, strokes)

    def clear(self) -> None:
        self._strokes.clear()
        self._down, self._points = None, 0
        self._told()

    # --- drawing --------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() in _TOUCHES and isinstance(event, QTouchEvent):
            self._touched(event)
            event.accept()
            return True
        return super().event(event)

    def _touched(self, event: QTouchEvent) -> None:
        """The first finger draws; a palm that lies on the glass beside it does not."""
        points = event.points()
        if not points:
            return
        at = points[0].position()
        if event.type() == QEvent.Type.TouchBegin:
            self._begin(at)
        elif event.type() == QEvent.Type.TouchUpdate:
            self._go_on(at)
        else:
            self._end(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._end(event.position())

    def _begin(self, at: QPointF) -> None:
        if not self._strokes:
            self._begun = time.monotonic()
        self._down = []
        self._strokes.append(self._down)
        self._add(at)

    def _go_on(self, at: QPointF) -> None:
        if self._down is not None:
            self._add(at)

    def _end(self, at: QPointF) -> None:
        if self._down is not None:
            self._add(at)
            self._down = None

    def _add(self, at: QPointF) -> None:
        if self._down is None or self._points >= POINTS_MAX:
            return
        place = (at.x(), at.y())
        if self._down and self._down[-1][:2] == place:
            return
        self._down.append((*place, round((time.monotonic() - self._begun) * 1000)))
        self._points += 1
        self._told()

    def _told(self) -> None:
        self.update()
        self._changed()

    # --- what is seen ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A pad of another size holds the same drawing."""
        old, new = event.oldSize(), event.size()
        if old.width() > 0 and old.height() > 0 and self._strokes:
            scale = min(new.width() / old.width(), new.height() / old.height())
            self._strokes = [[(x * scale, y * scale, at) for x, y, at in stroke] for stroke in self._strokes]
            self._down = None
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(look().colours.accent), 3) if self.hasFocus() else QPen(QColor(_EDGE), 2))
        painter.setBrush(QColor("white"))
        painter.drawRoundedRect(room, 8, 8)
        painter.setPen(QPen(QColor(_EDGE), 2))
        line = room.height() * _LINE_AT
        painter.drawLine(QPointF(room.width() * 0.06, line), QPointF(room.width() * 0.94, line))
        pen = QPen(QColor("black"), look().px(_PEN_PX))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            if len(stroke) == 1:
                painter.drawPoint(QPointF(*stroke[0][:2]))
            else:
                painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y, _ in stroke]))
        painter.end()


def _point(point: tuple[float, float, int], wide: int, high: int) -> Point:
    x, y, at = point
    return min(max(round(x), 0), wide), min(max(round(y), 0), high), min(at, MS_MAX)


class SignatureDialog(QDialog):
    """The pad over three keys. After `exec`, `signed` is the drawing, or None."""

    def __init__(self, asks: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self)
        self.signed: Drawn | None = None
        self.setWindowTitle(tr("Signature"))
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        asked = QLabel(asks)
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.setWordWrap(True)
        asked.setFont(look().font(tokens.LARGE, tokens.MEDIUM))
        self.pad = SignaturePad(self._drawn)
        layout.addWidget(asked)
        layout.addWidget(self.pad, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.cancel = self._key(tr("Cancel"), self.reject)
        self.anew = self._key(tr("Clear"), self.pad.clear)
        self.take = self._key(tr("Sign and close"), self._take)
        self.take.setObjectName("main")
        row.addWidget(self.cancel)
        row.addWidget(self.anew)
        row.addWidget(self.take, 1)
        layout.addLayout(row)
        self._drawn()
        self.pad.setFocus()

    def _key(self, text: str, act: Callable[[], object]) -> QPushButton:
        made = QPushButton(text)
        made.setMinimumHeight(look().px(56))
        made.setFont(look().font(tokens.LARGE, tokens.MEDIUM))
        made.setAccessibleName(text)
        # A scanner's Return behind a code must close no manifest.
        made.setAutoDefault(False)
        made.clicked.connect(lambda _checked=False: act())
        return made

    def _drawn(self) -> None:
        drawn = self.pad.drawn
        self.take.setEnabled(not drawn.is_empty)
        self.anew.setEnabled(bool(drawn.strokes))

    def _take(self) -> None:
        self.signed = self.pad.drawn
        self.accept()


class Signing:
    """Asks for a signature and gives the station its file, on behalf of one screen."""

    def __init__(self, owner: QWidget, gives: Callable[[str], None]) -> None:
        self._owner, self._gives = owner, gives
        self._files: list[Path] = []

    def ask(self, asks: str) -> None:
        """The pad, with what is signed for above it."""
        dialog = SignatureDialog(asks, self._owner)
        dialog.exec()
        if dialog.signed is not None:
            self.keep(dialog.signed)

    def keep(self, drawn: Drawn) -> None:
        handle, name = tempfile.mkstemp(prefix="fulfill-signature-", suffix=".json")
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text_of(drawn))
        self._files.append(Path(name))
        self._gives(f"!sign {name}")

    def answered(self) -> None:
        """The station has read what it was given."""
        for file in self._files:
            with suppress(OSError):
                file.unlink(missing_ok=True)
        self._files.clear()
