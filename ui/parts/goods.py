"""The product card: picture, name, what to do and how many, and where it goes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fulfill.scene import Goods
from fulfill.tone import Tone
from ui import phrases
from ui.parts import paint
from ui.theme import tokens
from ui.theme.icons import product_picture
from ui.theme.look import font_at, look
from ui.theme.toned import tone_colour
from ui.words import say


class GoodsCard(QWidget):
    """One product, large enough to be recognised from two metres."""

    def __init__(self) -> None:
        super().__init__()
        self._goods: Goods | None = None
        # Where it goes: a code, or a word of ours such as what becomes of a returned piece.
        self._chip = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_goods(self, goods: Goods | None) -> None:
        if goods == self._goods:
            return
        self._goods = goods
        self._chip = phrases.on_its_own(goods.chip) if goods is not None else ""
        if goods is not None:
            many = f"{say(goods.verb)} {goods.quantity}" if goods.quantity else say(goods.verb)
            into = f"{say(goods.chip_label)} {self._chip}" if self._chip else ""
            details = (say(detail) for detail in goods.details)
            parts = (many, goods.name, goods.sku, into, say(goods.warning), *details)
            self.setAccessibleName(paint.joined(parts, ". "))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, look().px(260))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, look().px(150))

    def paintEvent(self, _event: QPaintEvent) -> None:
        goods = self._goods
        if goods is None:
            return
        painter = QPainter(self)
        colours, here = look().colours, look()
        whole = self.rect()
        paint.card(painter, whole, colours.card, colours.line)
        pad = here.px(20)
        inner = whole.adjusted(pad, pad, -pad, -pad)
        # Larger text takes its room from the picture, which is known at half the size as well.
        share = 0.36 - 0.1 * (here.percent / 100 - 1)
        side = min(inner.height(), round(inner.width() * share))
        frame = QRect(inner.left(), inner.top(), side, side)
        paint.card(painter, frame, colours.chip, None, tokens.CONTROL_RADIUS)
        size = round(side * 0.72)
        picture = product_picture(goods.image, goods.sku, size, colours.ink, colours.accent)
        gap = (side - size) // 2
        painter.drawPixmap(frame.left() + gap, frame.top() + gap, size, size, picture)
        text = QRect(
            frame.right() + pad + 4, inner.top(), inner.right() - frame.right() - pad - 4, inner.height()
        )
        self._words(painter, text, goods)
        painter.end()

    def _words(self, painter: QPainter, room: QRect, goods: Goods) -> None:
        here, colours = look(), look().colours
        quiet = here.font(tokens.TEXT)
        high = round(quiet.pixelSize() * 1.45)
        details = paint.joined((goods.sku, *(say(detail) for detail in goods.details)))
        is_long = paint.wide(details, quiet.pixelSize()) > room.width()
        lines = (2 if is_long else 1) + (goods.warning is not None)
        # One line of the name, what is said under it, then the number: what is left, up to its full size.
        name_least = round(here.type_px(tokens.LARGE) * 1.4)
        below = 0
        if goods.quantity or goods.chip:
            most = round(here.type_px(tokens.NUMBER) * 0.95) if goods.quantity else here.px(56)
            if room.height() - name_least - lines * high < most * 0.8:
                lines = 1 + (goods.warning is not None)
            below = min(most, max(room.height() - name_least - lines * high, here.px(56)))
        lines = max(min(lines, (room.height() - below - name_least) // high), 0)
        name_high = max(room.height() - below - lines * high, name_least)
        name_room = QRect(room.left(), room.top(), room.width(), name_high)
        font = paint.fitted(goods.name, name_room, here.type_px(tokens.TITLE), tokens.MEDIUM)
        top = room.top() + paint.block(painter, name_room, goods.name, font, colours.ink) + 2
        if goods.warning is not None and lines:
            bold = here.font(tokens.TEXT, tokens.MEDIUM)
            words = "! " + say(goods.warning)
            paint.line(painter, QRect(room.left(), top, room.width(), high), words, bold, colours.warn)
            top += high
            lines -= 1
        if lines:
            told = QRect(room.left(), top, room.width(), min(lines, 2) * high)
            top += paint.block(painter, told, details, quiet, colours.soft)
        foot = QRect(room.left(), room.bottom() - below + 1, room.width(), below)
        self._foot(painter, foot, goods, above=top)

    def _verb_beside(self, painter: QPainter, room: QRect, goods: Goods) -> None:
        """What the number is, where nothing has room over it: a bare figure could be anything."""
        here = look()
        words, pixels = say(goods.verb).upper(), here.type_px(tokens.BODY)
        if self._chip:
            beside = paint.wide(say(goods.chip_label), pixels) + here.px(16)
            chip = paint.wide(self._chip, here.type_px(tokens.TITLE), tokens.BOLD) + here.px(40)
            room = room.adjusted(0, 0, 0, -min(here.px(56), room.height()))
            if beside + chip > room.width():
                return  # The words of the chip stand there.
        pixels = min(pixels, int(room.height() / 1.3))
        if pixels >= here.px(tokens.SMALL):
            paint.line(painter, room, words, font_at(pixels, tokens.MEDIUM), look().colours.soft)

    def _foot(self, painter: QPainter, foot: QRect, goods: Goods, above: int) -> None:
        here, colours = look(), look().colours
        left = foot.left()
        if goods.quantity:
            small = here.font(tokens.BODY, tokens.MEDIUM)
            high = round(small.pixelSize() * 1.3)
            is_above = above + high <= foot.top() + here.px(14)
            if is_above:
                verb = QRect(left, foot.top() - high + here.px(10), foot.width(), high)
                paint.line(painter, verb, say(goods.verb).upper(), small, colours.soft)
            figure = str(goods.quantity)
            room = QRect(left, foot.top(), round(foot.width() * (0.5 if self._chip else 1)), foot.height())
            pixels = min(here.type_px(tokens.NUMBER), round(foot.height() / 0.95))
            font = paint.fitted(figure, room.adjusted(0, 0, 0, 200), pixels, tokens.MEDIUM)
            left += paint.line(painter, room, figure, font, colours.accent) + here.px(24)
            if not is_above:
                self._verb_beside(painter, foot.adjusted(left - foot.left(), 0, 0, 0), goods)
        if not self._chip:
            return
        label = here.font(tokens.BODY)
        words = say(goods.chip_label)
        bold = here.font(tokens.TITLE, tokens.BOLD)
        chip_high = min(here.px(56), foot.height())
        line_high = round(label.pixelSize() * 1.4)
        room = QRect(left, foot.bottom() - chip_high + 1, foot.right() - left, chip_high)
        wide = paint.wide(words, label.pixelSize()) + here.px(16) if words else 0
        needed = paint.wide(self._chip, bold.pixelSize(), tokens.BOLD) + here.px(40)
        if wide + needed > room.width():
            over = QRect(room.left(), room.top() - line_high, room.width(), line_high)
            paint.line(painter, over, words, label, colours.soft)
            wide = 0
        else:
            paint.line(painter, QRect(room.left(), room.top(), wide, chip_high), words, label, colours.soft)
        chip = QRect(
            room.left() + wide, room.top(), min(room.width() - wide, max(needed, here.px(120))), chip_high
        )
        fill = {Tone.DONE: colours.okbg, Tone.LOOK: colours.warnbg, Tone.STOP: colours.stopbg}
        paint.card(painter, chip, fill.get(goods.chip_tone, colours.chip), None, tokens.CONTROL_RADIUS)
        fitted = paint.fitted(self._chip, chip.adjusted(12, 0, -12, 100), bold.pixelSize(), tokens.BOLD)
        ink = tone_colour(goods.chip_tone)
        paint.line(painter, chip.adjusted(12, 0, -12, 0), self._chip, fitted, ink, paint.CENTRE)
