"""A list that is looked at, not worked in: what is done, now, and left. It keeps to the present row."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fulfill.scene import Row, Tone
from ui.parts import paint
from ui.theme import tokens
from ui.theme.icons import icon, product_picture
from ui.theme.look import look
from ui.words import say, tr

_MARKS = {Tone.DONE: "ok", Tone.LOOK: "warn", Tone.STOP: "stop"}


def tone_colour(tone: Tone) -> str:
    """The colour of a tone on a card."""
    colours = look().colours
    return {
        Tone.DONE: colours.ok,
        Tone.LOOK: colours.warn,
        Tone.STOP: colours.stop,
        Tone.NOW: colours.accent,
        Tone.QUIET: colours.soft,
    }.get(tone, colours.ink)


class RowList(QWidget):
    """Rows with a picture, two lines of text and a figure; the present one stands out.

    With `is_large` the rows are those of the main list; without, those of a card at the side. Rows that
    have no room are counted at the end.
    """

    def __init__(self, *, is_large: bool, is_framed: bool = False) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._is_large = is_large
        self._is_framed = is_framed
        self._first = 0
        self._follows = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        self._follows = True
        self.setAccessibleName(tr("{count} rows", count=len(rows)))
        told = (paint.joined((say(r.title), say(r.detail), r.figure, say(r.end))) for r in rows[:50])
        self.setAccessibleDescription("\n".join(told))
        self.update()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def sizeHint(self) -> QSize:
        return QSize(200, self._usual_high() * max(len(self._rows), 1) + 2 * self._pad())

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self._usual_high() + 2 * self._pad())

    def wheelEvent(self, event: object) -> None:
        turned = event.angleDelta().y()  # type: ignore[attr-defined]
        last = max(len(self._rows) - self._room_for(), 0)
        self._first = min(max(self._first + (-1 if turned > 0 else 1), 0), last)
        self._follows = False
        self.update()

    def _follow(self) -> None:
        """Bring the present row into sight; until somebody turns the wheel."""
        room = self._room_for()
        current = next((i for i, row in enumerate(self._rows) if row.is_current), None)
        if current is None:
            self._first = min(self._first, max(len(self._rows) - room, 0))
        elif not self._first <= current < self._first + max(room - 1, 1):
            self._first = max(min(current - room // 2, len(self._rows) - room), 0)

    def _pad(self) -> int:
        return look().px(12) if self._is_framed else 0

    def _row_high(self) -> int:
        """A row's height (px): less where that lets the whole list be seen."""
        usual = self._usual_high()
        if not self._rows or self.height() < usual:
            return usual
        here = look()
        least = here.type_px(tokens.BODY) * 1.3 + here.type_px(tokens.SMALL) * 1.3 if self._is_large else 0
        least = max(round(least), round(here.type_px(tokens.TEXT) * 1.6))
        shared = (self.height() - 2 * self._pad()) // len(self._rows)
        return min(max(shared, least), usual) if shared >= least else usual

    def _usual_high(self) -> int:
        here = look()
        text = here.type_px(tokens.BODY) * 1.4 + here.type_px(tokens.SMALL) * 1.4
        if self._is_large:
            return max(here.px(68), round(text + here.px(14)))
        return max(here.px(46), round(here.type_px(tokens.TEXT) * 2.1))

    def _room_for(self) -> int:
        return max((self.height() - 2 * self._pad()) // self._row_high(), 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = look().colours
        if self._is_framed:
            paint.card(painter, self.rect(), colours.card, colours.line)
        if self._follows:
            self._follow()
        pad, high, room = self._pad(), self._row_high(), self._room_for()
        shown = self._rows[self._first : self._first + room]
        more = len(self._rows) - self._first - len(shown)
        if more > 0 and len(shown) > 1:
            shown, more = shown[:-1], more + 1
        top = pad
        for row in shown:
            rect = QRect(pad, top, self.width() - 2 * pad, high)
            (self._large if self._is_large else self._small)(painter, rect, row)
            top += high
        if more > 0:
            rect = QRect(pad + look().px(12), top, self.width() - 2 * pad - look().px(24), high)
            words = tr("and {count} more", count=more)
            paint.line(painter, rect, words, look().font(tokens.TEXT), colours.soft)
        painter.end()

    def _large(self, painter: QPainter, rect: QRect, row: Row) -> None:
        here, colours = look(), look().colours
        if row.is_current:
            paint.card(painter, rect.adjusted(0, 2, 0, -2), colours.chip, None, tokens.CONTROL_RADIUS)
        side = min(rect.height() - here.px(14), here.px(54))
        left, gap = rect.left() + here.px(12), here.px(16)
        if row.sku or row.image:
            frame = QRect(left, rect.center().y() - side // 2, side, side)
            paint.card(painter, frame, colours.bg if row.is_current else colours.chip, None, 10)
            size = round(side * 0.7)
            picture = product_picture(row.image, row.sku, size, colours.ink, colours.accent)
            inset = (side - size) // 2
            painter.drawPixmap(frame.left() + inset, frame.top() + inset, size, size, picture)
            left += side + gap
        right = self._marks(painter, rect, row)
        title = here.font(tokens.LARGE if not row.detail else 20, tokens.MEDIUM if row.is_current else 400)
        detail = here.font(tokens.SMALL)
        title_high, detail_high = round(title.pixelSize() * 1.35), round(detail.pixelSize() * 1.35)
        total = title_high + (detail_high if row.detail else 0)
        top = rect.center().y() - total // 2
        colour = colours.soft if row.tone in (Tone.DONE, Tone.QUIET) else colours.ink
        wide = right - left - gap
        paint.line(painter, QRect(left, top, wide, title_high), say(row.title), title, colour)
        if row.detail:
            under = QRect(left, top + title_high, wide, detail_high)
            paint.line(painter, under, say(row.detail), detail, colours.soft)

    def _marks(self, painter: QPainter, rect: QRect, row: Row) -> int:
        """Figure, end and mark from the right; where the text must stop (px)."""
        here = look()
        right = rect.right() - here.px(12)
        mark = _MARKS.get(row.tone, "")
        size = here.px(26)
        if mark:
            picture = icon(mark, tone_colour(row.tone), size)
            painter.drawPixmap(right - size, rect.center().y() - size // 2, size, size, picture)
        right -= size + here.px(10)
        for text, font in (
            (say(row.end), here.font(tokens.TEXT)),
            (row.figure, here.font(tokens.LARGE, tokens.MEDIUM)),
        ):
            if text:
                wide = min(QFontMetrics(font).horizontalAdvance(text) + 2, rect.width() // 2)
                colour = tone_colour(row.tone if text == row.figure else Tone.QUIET)
                paint.line(
                    painter,
                    QRect(right - wide, rect.top(), wide, rect.height()),
                    text,
                    font,
                    colour,
                    paint.RIGHT,
                )
                right -= wide + here.px(16)
        return right

    def _small(self, painter: QPainter, rect: QRect, row: Row) -> None:
        here, colours = look(), look().colours
        if row.is_current:
            paint.card(painter, rect, colours.chip, None, 10)
        bold, plain = here.font(tokens.TEXT, tokens.MEDIUM), here.font(tokens.TEXT)
        inner = rect.adjusted(here.px(12), 0, -here.px(12), 0)
        right = inner.right()
        for text, font in ((say(row.end), plain), (row.figure, bold)):
            if text:
                wide = min(QFontMetrics(font).horizontalAdvance(text) + 2, inner.width() // 2)
                colour = tone_colour(row.tone) if text == row.figure else colours.soft
                paint.line(
                    painter,
                    QRect(right - wide, inner.top(), wide, inner.height()),
                    text,
                    font,
                    colour,
                    paint.RIGHT,
                )
                right -= wide + here.px(12)
        quiet = row.tone in (Tone.DONE, Tone.QUIET)
        colour = colours.soft if quiet else tone_colour(row.tone) if row.tone is not Tone.NOW else colours.ink
        title, detail = say(row.title), say(row.detail)
        room = max(right - inner.left() - here.px(8), 20)
        share = round(room * 0.42) if detail else room
        metrics = QFontMetrics(bold)
        share = min(share, metrics.horizontalAdvance(title) + here.px(12)) if detail else share
        paint.line(painter, QRect(inner.left(), inner.top(), share, inner.height()), title, bold, colour)
        if detail:
            rest = QRect(inner.left() + share, inner.top(), room - share, inner.height())
            paint.line(painter, rest, detail, plain, colours.soft, int(Qt.AlignmentFlag.AlignVCenter))
