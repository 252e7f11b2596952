"""The walk on a map: the way so far as a line, the way ahead as dashes, and a dot where one stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from fulfill.scene import Stop
from fulfill.tone import Tone
from ui.parts.mixing import mix
from ui.parts.place_codes import address
from ui.parts.walk_layout import Plan, Point, Walk, once, plan_of, walk_of
from ui.theme import tokens
from ui.theme.look import font_at, look
from ui.theme.tokens import Colours
from ui.words import tr

_LANE = 0.36  # of an aisle's width: the way between its racks
_GAP = 0.14  # of a block: the air around it
_ROW_MOST = 40
_ROW_WITH_TICK, _ROW_WITH_SMALL_TICK = 9, 5
_LETTERS_OF_HEIGHT = 0.15  # of the map's: what a name of an aisle may take of it
_LANE_WITH_NAME = 72
_DONE_SMALL = 0.75  # of the green: 3 : 1 beside what is not done, and under a tick


class WalkMap(QWidget):
    """The racks of the aisles that the walk touches, and the walk; see `walk_layout`."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self._stops: tuple[Stop, ...] = ()
        self._codes: tuple[str, ...] = ()
        self._plan = plan_of(())
        self._walk = walk_of((), self._plan)
        self._runs: tuple[list[list[Point]], list[list[Point]]] = ([], [])
        self._drawn_for: object = None
        self._drawn = QPixmap()
        self._placed_for: object = None
        self._placed = (QRectF(), 0.0, 0.0)
        self._is_painting = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._describe()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def set_places(self, codes: Iterable[str]) -> None:
        """Draw these places too, so that the picture stays the same from walk to walk."""
        self._codes = tuple(codes)
        self.set_walk(self._stops)

    def set_walk(self, stops: Sequence[Stop]) -> None:
        """Show this walk: its tones say what is done, where one stands, and what is to come."""
        self._stops = tuple(stops)
        self._plan = plan_of([*self._codes, *(stop.place for stop in stops)])
        self._walk = walk_of(stops, self._plan)
        self._runs = once(self._walk.ahead), once(self._walk.walked)
        self._describe()
        self.update()

    @property
    def plan(self) -> Plan:
        return self._plan

    @property
    def walk(self) -> Walk:
        return self._walk

    def _describe(self) -> None:
        done = sum(stop.tone is Tone.DONE for stop in self._stops)
        now = next((stop.place for stop in self._stops if stop.tone is Tone.NOW), "")
        self.setAccessibleName(tr("Map of the walk"))
        words = tr("{done} of {all} places done.", done=done, all=len(self._stops))
        if now:
            words += " " + tr("Now at {place}.", place=now)
        self.setAccessibleDescription(words)

    def sizeHint(self) -> QSize:
        return QSize(look().px(420), look().px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 72)

    def point(self, at: Point) -> QPointF:
        """Where a corner of the walk is drawn (px of the widget)."""
        room, wide, high = self._room()
        rows = self._plan.rows
        # Where nobody knows on which side of the way a place is, the way has one rack, which is every place.
        middle = 0.5 if self._plan.is_two_sided else 1 - _LANE / 2
        left = room.left() + (at[0] + middle) * wide
        # On the middle of a pixel, where a line of an odd width is sharp.
        return QPointF(int(left) + 0.5, int(room.top() + (rows - 0.5 - at[1]) * high) + 0.5)

    def block(self, lane: int, row: int, side: int) -> QRectF:
        """The block on one side of a lane: -1 left, 1 right, 0 the only one there is (px of the widget)."""
        _room, wide, high = self._room()
        middle = self.point((lane, row))
        near = wide * _LANE / 2
        far = near + wide * (1 - _LANE) / (2 if self._plan.is_two_sided else 1)
        left = middle.x() + near if side > 0 and self._plan.is_two_sided else middle.x() - far
        block = QRectF(left, middle.y() - high / 2, far - near, high)
        air = max(0.5, min(block.width(), block.height()) * _GAP)
        return block.adjusted(air, air, -air, -air)

    def _sides(self) -> tuple[int, ...]:
        return (-1, 1) if self._plan.is_two_sided else (0,)

    def _label_high(self) -> float:
        high = self._label_px() * 1.4
        return high if self.height() > high * 4 else 0

    def _label_px(self) -> int:
        """The size of an aisle's name (px): large text gives way in a low map, or there would be none."""
        here = look()
        usual, least = here.type_px(tokens.SMALL), here.px(tokens.SMALL) - 1
        return min(usual, max(least, int(self.height() * _LETTERS_OF_HEIGHT)))

    def _room(self) -> tuple[QRectF, float, float]:
        """Where the racks are, an aisle's width and a row's height."""
        if self._is_painting:
            return self._placed
        label = self._label_high()
        asked = (self.size().toTuple(), label, look().window, len(self._plan.aisles), self._plan.rows)
        if asked != self._placed_for:
            self._placed_for, self._placed = asked, self._place(label)
        return self._placed

    def _place(self, label: float) -> tuple[QRectF, float, float]:
        edge = 6.0
        whole = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge - label)
        high = min(whole.height() / (self._plan.rows + 1.6), float(look().px(_ROW_MOST)))
        wide = min(whole.width() / len(self._plan.aisles), max(high * 7, float(look().px(_LANE_WITH_NAME))))
        across, along = wide * len(self._plan.aisles), high * self._plan.rows
        left = whole.left() + (whole.width() - across) / 2
        top = whole.top() + (whole.height() - along) / 2
        return QRectF(left, top, across, along), wide, high

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._room()
        # Nothing moves meanwhile: where all stands is worked out once, not for each of a hundred points.
        self._is_painting = True
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._racks_drawn())
        self._marks(painter)
        _room, wide, high = self._room()
        thick = 3.0 if min(high * 0.2, wide * 0.08) < 4 else 5.0
        quiet = QPen(mix(self._colours.card, self._colours.soft, 0.75), 3)
        quiet.setCapStyle(Qt.PenCapStyle.FlatCap)
        quiet.setDashPattern([2.6, 2.0])
        walked = QPen(QColor(self._colours.accent), thick)
        walked.setCapStyle(Qt.PenCapStyle.RoundCap)
        ahead, so_far = self._runs
        self._line(painter, ahead, quiet)
        self._line(painter, so_far, walked)
        if self._walk.here is not None:
            radius = max(4.0, min(thick * 2.3, wide * _LANE / 2))
            painter.setPen(QPen(QColor(self._colours.card), max(1.5, thick * 0.5)))
            painter.setBrush(QColor(self._colours.accent))
            painter.drawEllipse(self.point(self._walk.here), radius, radius)
        painter.end()
        self._is_painting = False

    def _racks_drawn(self) -> QPixmap:
        """The racks, drawn once: they stay the same while the walk goes on."""
        ratio = self.devicePixelRatioF()
        asked = (self.size().toTuple(), ratio, self._plan, self._colours, self._label_px())
        if asked != self._drawn_for:
            self._drawn_for = asked
            self._drawn = QPixmap(self.size() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._drawn)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._racks(painter)
            painter.end()
        return self._drawn

    def _racks(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.chip))
        font = font_at(self._label_px(), tokens.REGULAR)
        _room, wide, high = self._room()
        label = self._label_high()
        self._blocks(painter)
        for lane, aisle in enumerate(self._plan.aisles):
            if label and aisle:
                middle = self.point((lane, 0))
                # Under its rack; between its two, where it has two.
                left = self.block(lane, 0, 0).center().x() - wide / 2
                if self._plan.is_two_sided:
                    left = _room.left() + lane * wide
                under = QRectF(left, middle.y() + high * 1.35, wide, label)
                painter.setFont(font)
                painter.setPen(QColor(self._colours.soft))
                shown = painter.fontMetrics().elidedText(aisle, Qt.TextElideMode.ElideRight, int(wide))
                painter.drawText(under, int(Qt.AlignmentFlag.AlignCenter), shown)
                painter.setPen(Qt.PenStyle.NoPen)

    def _blocks(self, painter: QPainter) -> None:
        """One side of one aisle is drawn, then stamped at each aisle: some hundred blocks take their time."""
        ratio = self._drawn.devicePixelRatioF()
        lanes = [self.point((lane, 0)).x() for lane in range(len(self._plan.aisles))]
        rows = [self.point((0, row)).y() for row in range(self._plan.rows)]
        for side in self._sides():
            first = self.block(0, 0, side)
            left = floor(first.left())
            stamp = QPixmap(QSize(ceil(first.width()) + 1, self.height()) * ratio)
            stamp.setDevicePixelRatio(ratio)
            stamp.fill(Qt.GlobalColor.transparent)
            within = QPainter(stamp)
            within.setRenderHint(QPainter.RenderHint.Antialiasing)
            within.setPen(Qt.PenStyle.NoPen)
            within.setBrush(QColor(self._colours.chip))
            within.translate(-left, 0)
            for row in rows:
                self._rounded(within, first.translated(0, row - rows[0]))
            within.end()
            for lane in lanes:
                painter.drawPixmap(QPointF(left + lane - lanes[0], 0), stamp)

    def _marks(self, painter: QPainter) -> None:
        """Stops to come are outlined, done ones ticked, the one of now is filled."""
        last = {Tone.NOW: 2, Tone.DONE: 0}
        for stop in sorted(self._stops, key=lambda one: last.get(one.tone, 1)):
            lane, row, side = self._plan.cell(address(stop.place))
            self._mark(painter, self.block(lane, row, side), stop.tone)

    def _mark(self, painter: QPainter, block: QRectF, tone: Tone) -> None:
        colours = self._colours
        high = min(block.width(), block.height())
        has_tick, has_small = high >= _ROW_WITH_TICK, high >= _ROW_WITH_SMALL_TICK
        if tone is Tone.NOW:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
        elif tone is Tone.DONE:
            painter.setPen(Qt.PenStyle.NoPen)
            # Without a tick its colour alone tells it from a place where nothing is to be done.
            painter.setBrush(QColor(colours.okbg) if has_tick else mix(colours.okbg, colours.ok, _DONE_SMALL))
        else:
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.setBrush(QColor(colours.card))
        self._rounded(painter, block)
        if tone is Tone.DONE and has_small:
            middle, size = block.center(), max(high * 0.3, 2.6)
            pen = QPen(QColor(colours.ok if has_tick else colours.card), 1.8 if has_tick else 1.4)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            corners = ((-size, 0.0), (-size * 0.25, size * 0.7), (size, -size * 0.7))
            painter.drawPolyline(QPolygonF([middle + QPointF(x, y) for x, y in corners]))

    @staticmethod
    def _rounded(painter: QPainter, block: QRectF) -> None:
        radius = min(3.0, block.height() / 3)
        painter.drawRoundedRect(block, radius, radius)

    def _line(self, painter: QPainter, runs: list[list[Point]], pen: QPen) -> None:
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for run in runs:
            painter.drawPolyline(QPolygonF([self.point(corner) for corner in run]))
