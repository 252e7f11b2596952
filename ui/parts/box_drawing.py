"""The box as it fills: seen from its front corner and above, block by block."""

from __future__ import annotations

from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from fulfill.scene import Block, BoxPicture
from ui import measures
from ui.parts.box_order import Piece, far_to_near, pieces_of
from ui.parts.mixing import mix
from ui.theme.look import look
from ui.theme.tokens import Colours
from ui.words import tr

Corner = tuple[float, float, float]
_COS, _SIN = cos(radians(30)), sin(radians(30))
_EDGE = 6.0
_NAMES_MAX = 12
# Each visible side by its corners, as 0 (low) or 1 (high) for x, y, z: top, left, right.
_SIDES = (
    ((0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1)),
    ((0, 0, 0), (0, 1, 0), (0, 1, 1), (0, 0, 1)),
    ((0, 0, 0), (1, 0, 0), (1, 0, 1), (0, 0, 1)),
)
# The light comes from above: on paper the sides darken, on a dark ground the top lights up.
_DARKER, _LIGHTER = (0.0, 0.07, 0.15), (0.3, 0.14, 0.0)
_DARK_BELOW = 128


def flat(corner: Corner) -> QPointF:
    """A point in mm on the paper: x leads right and up, y left and up, z up."""
    x, y, z = corner
    return QPointF((x - y) * _COS, -(x + y) * _SIN - z)


_SMALLEST = 32  # px: below this a box is a smudge


class BoxDrawing(QWidget):
    """A box and what lies in it; the last block of the step is the one to put in now."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self._box = BoxPicture(0, 0, 0)
        self._step: int | None = None
        self._wholes: list[Piece] = []
        self._pieces: list[Piece] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._describe()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def set_box(self, box: BoxPicture) -> None:
        """Show a box with all its blocks, in the order in which they are packed."""
        if box != self._box:
            self._box = box
            self._wholes = pieces_of(box.blocks)
            self._pieces = far_to_near(self._wholes)
        self.set_step(None)

    def set_step(self, step: int | None) -> None:
        """Show the first `step` blocks, the last of them as the one of now; None: all of them, at rest."""
        self._step = None if step is None else min(max(step, 0), len(self._box.blocks))
        self._describe()
        self.update()

    @property
    def step(self) -> int:
        """How many blocks are shown."""
        return len(self._box.blocks) if self._step is None else self._step

    def _describe(self) -> None:
        box = self._box
        self.setAccessibleName(tr("Box {sides}", sides=measures.sides(box.length, box.width, box.height)))
        words = tr("{shown} of {all} things in it.", shown=self.step, all=len(box.blocks))
        names = [block.name for block in box.blocks[: self.step] if block.name][-_NAMES_MAX:]
        coming = box.coming.name if self._step is None and box.coming is not None else ""
        then = tr("Next: {sku}.", sku=coming) if coming else ""
        self.setAccessibleDescription(" ".join(filter(None, (words, ", ".join(names), then))).strip())

    def sizeHint(self) -> QSize:
        return QSize(look().px(220), look().px(160))

    def minimumSizeHint(self) -> QSize:
        return QSize(64, 48)

    def shape_of(self, block: Block) -> QPolygonF:
        """The outline of a block as it is drawn (px of the widget)."""
        piece = pieces_of([block])[0]
        place = self._placing()
        corners = ((0, 0, 0), (1, 0, 0), (1, 0, 1), (1, 1, 1), (0, 1, 1), (0, 1, 0))
        return QPolygonF([_placed(_corner(piece, one), place) for one in corners])

    def scale_in(self, wide: int, high: int) -> float:
        """How large the box is drawn in a room of that size (px per mm); 0 where it is not drawn."""
        box = self._box
        if high < _SMALLEST or not box.length:
            return 0.0
        across, along = (box.length + box.width) * _COS, (box.length + box.width) * _SIN + box.height
        return max(min((wide - 2 * _EDGE) / max(across, 1), (high - 2 * _EDGE) / max(along, 1)), 0.0)

    def _placing(self) -> tuple[float, QPointF]:
        """Scale (px per mm) and offset that put everything inside the widget, in its middle."""
        box = self._box
        whole = [Piece((0, 0, 0), (box.length, box.width, box.height), -1), *self._wholes]
        corners = [
            flat(_corner(piece, (x, y, z))) for piece in whole for x in (0, 1) for y in (0, 1) for z in (0, 1)
        ]
        left, right = min(one.x() for one in corners), max(one.x() for one in corners)
        top, bottom = min(one.y() for one in corners), max(one.y() for one in corners)
        room = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        scale = max(min(room.width() / max(right - left, 1), room.height() / max(bottom - top, 1)), 0.0)
        middle = QPointF((left + right) / 2, (top + bottom) / 2)
        return scale, room.center() - middle * scale

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._box.length or self.height() < _SMALLEST:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._placing()
        self._inside(painter, place)
        self._rim(painter, place)
        for piece in self._pieces:
            if piece.number < self.step:
                self._block(painter, piece, place)
        if self._step is None and self._box.coming is not None:
            self._outline(painter, self._box.coming, place)
        painter.end()

    def _outline(self, painter: QPainter, block: Block, place: tuple[float, QPointF]) -> None:
        """Where the next thing goes: its edges over all that is there, since it may go in behind."""
        pen = QPen(QColor(self._colours.accent), 2.2)
        pen.setDashPattern([2, 2])
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        piece = pieces_of([block])[0]
        for corners in _SIDES:
            painter.drawPolygon(QPolygonF([_placed(_corner(piece, one), place) for one in corners]))

    def _block(self, painter: QPainter, piece: Piece, place: tuple[float, QPointF]) -> None:
        colours = self._colours
        is_now = piece.number == (self._box.now if self._step is None else self.step - 1)
        fill = mix(colours.card, colours.accent, 0.28).name() if is_now else colours.okbg
        line = colours.accent if is_now else colours.ok
        is_dark = QColor(colours.card).lightness() < _DARK_BELOW
        over, shades = (line, _LIGHTER) if is_dark else (colours.ink, _DARKER)
        edge = QPen(QColor(line), 2.2 if is_now else 1.5)
        edge.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        edge.setCapStyle(Qt.PenCapStyle.RoundCap)
        whole = self._wholes[piece.number]
        for corners, shade in zip(_SIDES, shades, strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mix(fill, over, shade))
            painter.drawPolygon(QPolygonF([_placed(_corner(piece, one), place) for one in corners]))
            painter.setPen(edge)
            for at, one in enumerate(corners):
                other = corners[(at + 1) % 4]
                if _is_own_edge(piece, whole, one, other):
                    ends = (_placed(_corner(piece, one), place), _placed(_corner(piece, other), place))
                    painter.drawLine(*ends)

    def _inside(self, painter: QPainter, place: tuple[float, QPointF]) -> None:
        """Floor and far walls."""
        box = self._whole()
        sides = (
            (((0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)), 0.0),
            (((1, 0, 0), (1, 1, 0), (1, 1, 1), (1, 0, 1)), 0.05),
            (((0, 1, 0), (1, 1, 0), (1, 1, 1), (0, 1, 1)), 0.02),
        )
        painter.setPen(QPen(mix(self._colours.card, self._colours.soft, 0.6), 1.2))
        for corners, shade in sides:
            painter.setBrush(mix(self._colours.chip, self._colours.ink, shade))
            painter.drawPolygon(QPolygonF([_placed(_corner(box, one), place) for one in corners]))

    def _rim(self, painter: QPainter, place: tuple[float, QPointF]) -> None:
        """The near edges of the open box, behind what lies in it: the box is cut away for the eye."""
        box = self._whole()
        pen = QPen(QColor(self._colours.soft), 1.2)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        edges = (
            ((0, 0, 0), (0, 0, 1)), ((0, 0, 1), (1, 0, 1)), ((0, 0, 1), (0, 1, 1)),
            ((0, 0, 0), (1, 0, 0)), ((0, 0, 0), (0, 1, 0)),
        )  # fmt: skip
        for one, other in edges:
            painter.drawLine(_placed(_corner(box, one), place), _placed(_corner(box, other), place))

    def _whole(self) -> Piece:
        return Piece((0, 0, 0), (self._box.length, self._box.width, self._box.height), -1)


def _corner(piece: Piece, which: tuple[int, int, int]) -> Corner:
    x, y, z = (piece.high[axis] if which[axis] else piece.low[axis] for axis in range(3))
    return x, y, z


def _placed(corner: Corner, place: tuple[float, QPointF]) -> QPointF:
    scale, offset = place
    return flat(corner) * scale + offset


def _is_own_edge(piece: Piece, whole: Piece, one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    """Whether an edge of a piece is one of its block, and not where the block was cut."""
    for axis in range(3):
        if one[axis] == other[axis]:
            at = piece.high[axis] if one[axis] else piece.low[axis]
            if at != (whole.high[axis] if one[axis] else whole.low[axis]):
                return False
    return True
