"""A list that is looked at, not worked in: what is done, now, and left. It keeps to the present row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fulfill.scene import Row
from fulfill.tone import Tone
from ui.parts import paint
from ui.parts.row_texts import broken, parts, within
from ui.theme import tokens
from ui.theme.icons import icon, product_picture
from ui.theme.look import font_at, look
from ui.theme.toned import tone_colour
from ui.words import say, tr

_DETAIL_LEAST = 0.8  # of the size of a row's text: what its second text shrinks to, to be read whole
_LINE = 1.4  # a line of text, in its size
_FEW_ROWS = 5
_MEASURED = 24  # rows: no card shows more
_MARKS = {Tone.DONE: "ok", Tone.LOOK: "warn", Tone.STOP: "stop"}


class RowList(QWidget):
    """Rows with a picture, two lines of text and a figure; the present one stands out.

    With `is_large` the rows are those of the main list; without, those of a card at the side. Rows that
    have no room are counted at the end. Rows of work to choose from can be touched; no others can.

    Signals:
        chosen(str): a row was touched; its code.
    """

    chosen = Signal(str)

    def __init__(self, *, is_large: bool, is_framed: bool = False) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._to_choose: frozenset[str] = frozenset()
        self._under = self._pressed = ""
        self._is_large = is_large
        self._is_framed = is_framed
        self._first = 0
        self._follows = True
        self._set_for: object = None
        self._set = _Set(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_rows(self, rows: tuple[Row, ...], to_choose: frozenset[str] = frozenset()) -> None:
        if rows == self._rows and to_choose == self._to_choose:
            return
        self._rows, self._to_choose = rows, to_choose
        self._point_at("")
        self.setMouseTracking(bool(to_choose))
        self._follows = True
        self.setAccessibleName(tr("{count} rows", count=len(rows)))
        told = (paint.joined((say(r.title), say(r.detail), say(r.figure), say(r.end))) for r in rows[:50])
        self.setAccessibleDescription("\n".join(told))
        self.update()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def sizeHint(self) -> QSize:
        return QSize(200, self._usual_high() * max(len(self._rows), 1) + 2 * self._pad())

    def minimumSizeHint(self) -> QSize:
        # A card knows how high its rows should be; in one that is too low they are set smaller.
        least = self._usual_high() if self._is_large else round(look().px(tokens.SMALL) * 1.6)
        return QSize(100, least + 2 * self._pad())

    def wheelEvent(self, event: object) -> None:
        turned = event.angleDelta().y()  # type: ignore[attr-defined]
        last = max(len(self._rows) - self._room_for(), 0)
        self._first = min(max(self._first + (-1 if turned > 0 else 1), 0), last)
        self._follows = False
        self.update()

    def _code_at(self, point: QPoint) -> str:
        """The code of the row there that can be chosen; "" for none."""
        at = (point.y() - self._pad()) // max(self._row_high(), 1)
        if not 0 <= at < min(self._room_for(), len(self._rows) - self._first):
            return ""
        code = str(self._rows[self._first + at].title)
        return code if code in self._to_choose else ""

    def _point_at(self, code: str) -> None:
        if code != self._under:
            self._under = code
            self.setCursor(Qt.CursorShape.PointingHandCursor if code else Qt.CursorShape.ArrowCursor)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._code_at(event.position().toPoint()))

    def leaveEvent(self, _event: QEvent) -> None:
        self._point_at("")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        code = self._code_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and code and code == self._pressed:
            self.chosen.emit(code)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._code_at(event.position().toPoint())

    def _follow(self) -> None:
        """Bring the present row into sight; until somebody turns the wheel."""
        room = self._room_for()
        last = max(len(self._rows) - room, 0)
        self._first = min(self._first, last)
        current = next((i for i, row in enumerate(self._rows) if row.is_current), None)
        if current is None:
            return
        is_left = (i for i, row in enumerate(self._rows) if row.tone not in (Tone.DONE, Tone.QUIET))
        begin = min(next(is_left, 0), current)
        if room < _FEW_ROWS and current < begin + room:
            # Where few are seen, what is done has no room before what is to come.
            self._first = min(begin, last)
        elif not self._first <= current < self._first + max(room - 1, 1):
            self._first = max(min(current - (room - 1) // 2, last), 0)

    def _pad(self) -> int:
        return look().px(12) if self._is_framed else 0

    def _inner_high(self) -> int:
        return self.height() - 2 * self._pad()

    def _more_high(self) -> int:
        return round(self._text_px() * 1.6)

    def _text_px(self) -> int:
        """The size of a card's rows (px): less where else the last words would be cut off below."""
        here = look()
        usual = here.type_px(tokens.TEXT)
        lines = min(len(self._rows), 2)
        if self._is_large or not lines:
            return usual
        return max(min(usual, int(self._inner_high() / (1.6 * lines))), min(usual, here.px(tokens.SMALL) - 1))

    def _details(self) -> _Set:
        """How the second texts of a card's rows are set: all alike, found out once for these rows."""
        here = look()
        asked = (self._rows, self.width(), self._inner_high(), self._text_px(), here.percent, here.window)
        if asked != self._set_for:
            self._set_for, self._set = asked, self._fit_details()
        return self._set

    def _fit_details(self) -> _Set:
        """Beside what stands first, where they are read whole there; else under it, where that has room."""
        here, pixels = look(), self._text_px()
        gap = here.px(12)
        least = max(round(pixels * _DETAIL_LEAST), min(pixels, here.px(tokens.SMALL)))
        codes = [paint.wide(say(row.title), pixels, tokens.MEDIUM) for row in self._rows if row.detail]
        share = max(codes, default=0) + gap
        told: list[tuple[str, int]] = []
        for row in self._rows[:_MEASURED]:
            if row.detail:
                ends = [paint.wide(say(row.end), pixels), paint.wide(say(row.figure), pixels, tokens.MEDIUM)]
                room = self.width() - 2 * gap - sum(end + 2 + gap for end in ends if end) - here.px(8) - 1
                told.append((say(row.detail), room))
        beside = min((within(text, room - share, pixels, least) for text, room in told), default=pixels)
        if all(paint.wide(text, beside) <= room - share for text, room in told):
            return _Set(share, beside, 0, 0)
        more = self._more_high() * (len(self._rows) > 1)
        under = min(within(text, room, pixels, least) for text, room in told)
        for lines in (1, 2):
            # More lines, where one row less is not none.
            high = ceil((pixels + lines * under) * _LINE)
            if self._inner_high() < high + more:
                break
            if all(len(broken(text, under, room)) <= lines for text, room in told) or lines > 1:
                return _Set(share, under, lines, high)
        # There is room for neither: small and all alike, and each as far as it can be read.
        return _Set(share, min(pixels, here.type_px(tokens.SMALL)), 0, 0)

    def _packed(self) -> tuple[int, int]:
        """A row's height (px) and how many are shown: less high where that lets more of the list be seen.

        Where not all are shown, the rows share what room is left, and one line tells how many more there are.
        """
        usual, least, count = self._usual_high(), self._least_high(), len(self._rows)
        inner = self._inner_high()
        high = min(max(inner // max(count, 1), least), usual)
        if count * high <= inner:
            return high, count
        inner -= self._more_high()
        shown = max(inner // high, 1)
        return min(max(inner // shown, high), usual), shown

    def _row_high(self) -> int:
        return self._packed()[0]

    def _room_for(self) -> int:
        return self._packed()[1]

    def _least_high(self) -> int:
        here = look()
        if not self._is_large:
            return max(round(self._text_px() * 1.6), self._details().high)
        # Two lines, and air between one row's second and the next one's first.
        return round((here.type_px(tokens.LARGE) + here.type_px(tokens.TEXT)) * 1.3) + here.px(8)

    def _usual_high(self) -> int:
        here = look()
        if self._is_large:
            return max(here.px(68), self._least_high() + here.px(4))
        air = here.px(8) * bool(self._details().lines)
        return max(here.px(46), round(here.type_px(tokens.TEXT) * 2.1), self._least_high() + air)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = look().colours
        if self._is_framed:
            paint.card(painter, self.rect(), colours.card, colours.line)
        if self._follows:
            self._follow()
        pad, (high, room) = self._pad(), self._packed()
        shown = self._rows[self._first : self._first + room]
        more = len(self._rows) - self._first - len(shown)
        rects = [QRect(pad, pad + at * high, self.width() - 2 * pad, high) for at in range(len(shown))]
        if self._is_large:
            columns = _Columns.of(shown, self.width() // 3)
            for rect, row in zip(rects, shown, strict=True):
                self._large(painter, rect, row, columns)
        else:
            for rect, row in zip(rects, shown, strict=True):
                self._small(painter, rect, row)
        top = pad + len(shown) * high
        if more > 0 and self.height() - pad - top >= self._more_high():
            rect = QRect(pad + look().px(12), top, self.width() - 2 * pad - look().px(24), self._more_high())
            words = tr("and {count} more", count=more)
            words = words[:1].upper() + words[1:]
            paint.line(painter, rect, words, font_at(self._text_px(), tokens.REGULAR), colours.soft)
        painter.end()

    def _large(self, painter: QPainter, rect: QRect, row: Row, columns: _Columns) -> None:
        here, colours = look(), look().colours
        is_under = bool(self._under) and str(row.title) == self._under
        if row.is_current or is_under:
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
        marked = rect
        if self._to_choose:
            size = here.px(24)
            marked = rect.adjusted(0, 0, -size - here.px(8), 0)
            if str(row.title) in self._to_choose:
                picture = icon("next", tone_colour(Tone.QUIET), size)
                right, top = rect.right() - here.px(12) - size, rect.center().y() - size // 2
                painter.drawPixmap(right, top, size, size, picture)
        right = self._marks(painter, marked, row, columns)
        wide = right - left - gap
        title = here.font(tokens.LARGE, tokens.MEDIUM if row.is_current else tokens.REGULAR)
        text, size = say(row.detail), here.type_px(tokens.TEXT)
        # A date or a serial is at its end: it is set smaller before that goes.
        detail = font_at(within(text, wide, size, min(size, here.px(tokens.SMALL) - 1)), tokens.REGULAR)
        title_high, detail_high = round(title.pixelSize() * 1.3), round(detail.pixelSize() * 1.3)
        total = title_high + (detail_high if row.detail else 0)
        top = rect.center().y() - total // 2
        colour = colours.soft if row.tone in (Tone.DONE, Tone.QUIET) else colours.ink
        paint.line(painter, QRect(left, top, wide, title_high), say(row.title), title, colour)
        if row.detail:
            under = QRect(left, top + title_high, wide, detail_high)
            paint.line(painter, under, text, detail, colours.soft)

    def _marks(self, painter: QPainter, rect: QRect, row: Row, columns: _Columns) -> int:
        """Figure, end and mark from the right, each in its column; where the text must stop (px)."""
        here = look()
        right = rect.right() - here.px(12)
        if columns.mark:
            size = columns.mark
            if mark := _MARKS.get(row.tone, ""):
                picture = icon(mark, tone_colour(row.tone), size)
                painter.drawPixmap(right - size, rect.center().y() - size // 2, size, size, picture)
            right -= size + here.px(10)
        for text, wide, font, colour in (
            (say(row.end), columns.end, here.font(tokens.TEXT), tone_colour(Tone.QUIET)),
            (say(row.figure), columns.figure, here.font(tokens.LARGE, tokens.MEDIUM), tone_colour(row.tone)),
        ):
            if wide:
                room = QRect(right - wide, rect.top(), wide, rect.height())
                paint.line(painter, room, text, font, colour, paint.RIGHT)
                right -= wide + here.px(16)
        return right

    def _small(self, painter: QPainter, rect: QRect, row: Row) -> None:
        here, colours, details = look(), look().colours, self._details()
        pixels = self._text_px()
        if row.is_current:
            paint.card(painter, rect, colours.chip, None, 10)
        bold, plain = font_at(pixels, tokens.MEDIUM), font_at(pixels, tokens.REGULAR)
        inner = rect.adjusted(here.px(12), 0, -here.px(12), 0)
        right = inner.right()
        for text, font in ((say(row.end), plain), (say(row.figure), bold)):
            if text:
                wide = min(paint.wide(text, font.pixelSize(), int(font.weight())) + 2, inner.width() // 2)
                colour = tone_colour(row.tone) if text == say(row.figure) else colours.soft
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
        # What stands first is what is scanned: its neighbour gives way, not it.
        if detail and details.lines:
            self._on_lines(painter, QRect(inner.left(), inner.top(), room, inner.height()), row, colour)
            return
        share = min(details.codes, room) if detail else room
        paint.line(painter, QRect(inner.left(), inner.top(), share, inner.height()), title, bold, colour)
        font = font_at(details.size, tokens.REGULAR)
        rest = QRect(inner.left() + share, inner.top(), room - share, inner.height())
        if detail and rest.width() > pixels * 3 and (told := parts(detail, details.size, rest.width())):
            paint.line(painter, rest, told, font, colours.soft)

    def _on_lines(self, painter: QPainter, room: QRect, row: Row, colour: str) -> None:
        """The second text under the first, on as many lines as it needs."""
        details, pixels, soft = self._details(), self._text_px(), look().colours.soft
        first, each = round(pixels * _LINE), round(details.size * _LINE)
        lines = broken(say(row.detail), details.size, room.width())
        last = " ".join(lines[details.lines - 1 :])
        lines = (*lines[: details.lines - 1], last) if last else lines
        top = room.center().y() + 1 - (first + each * len(lines)) // 2
        bold, plain = font_at(pixels, tokens.MEDIUM), font_at(details.size, tokens.REGULAR)
        paint.line(painter, QRect(room.left(), top, room.width(), first), say(row.title), bold, colour)
        for at, line in enumerate(lines):
            under = QRect(room.left(), top + first + at * each, room.width(), each)
            paint.line(painter, under, line, plain, soft)


@dataclass(frozen=True, slots=True)
class _Set:
    """How the rows of a card are set: the width of what stands first in them, and their second text (px).

    lines: how many the second text has under the first; 0 where it stands beside it. high: what a row needs
    for them (px).
    """

    codes: int
    size: int
    lines: int
    high: int


@dataclass(frozen=True, slots=True)
class _Columns:
    """How wide the columns at the right of a list are, the same in each of its rows (px); 0 for none."""

    figure: int
    end: int
    mark: int

    @classmethod
    def of(cls, rows: Sequence[Row], most: int) -> _Columns:
        here = look()
        large = QFontMetrics(here.font(tokens.LARGE, tokens.MEDIUM))
        small = QFontMetrics(here.font(tokens.TEXT))
        figures = [large.horizontalAdvance(say(row.figure)) + 2 for row in rows if row.figure]
        ends = [small.horizontalAdvance(say(row.end)) + 2 for row in rows if say(row.end)]
        has_mark = any(row.tone in _MARKS for row in rows)
        return cls(
            min(max(figures, default=0), most), min(max(ends, default=0), most), here.px(26) * has_mark
        )
