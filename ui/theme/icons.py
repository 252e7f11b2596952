"""The window's drawings: icons in any colour, and the pictures of products.

An icon is a drawing of ours in `resources/icons`: 24 × 24, strokes of 2, in `currentColor`. A product's
drawing in `resources/products` is 160 × 160 with strokes of 6; there `currentColor` is the accent, and the
ink of the light theme is the ink, so that the file looks right in any viewer.
"""

from __future__ import annotations

import logging
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import FOLDER
from ui.theme.tokens import LIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

log = logging.getLogger(__name__)

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WIDTH = re.compile(r'stroke-width="6"')
_PRODUCT_GRID = 160
_LEAST_STROKE = 2.0
_NEUTRAL = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor"'
    ' stroke-width="2"><rect x="4" y="4" width="16" height="16" rx="3"/></svg>'
)


def icon(name: str, colour: str, size: int) -> QPixmap:
    """The icon `name` in `colour`, `size` px of the design on each side, sharp on the screen.

    A name that we have no drawing for gives a neutral square, and is logged once.
    """
    return _icon(name, QColor(colour).name(), max(size, 1), _pixel_ratio())


def qicon(name: str, colour: str, off: str = "") -> QIcon:
    """The same for Qt's own buttons and menus; `off` is its colour where it cannot be pressed."""
    # Late: it names every icon of every desktop, and none is wanted before the first paint.
    from PySide6.QtGui import QIcon

    made = QIcon()
    for size in (16, 20, 24, 32, 48):
        made.addPixmap(icon(name, colour, size))
        if off:
            made.addPixmap(icon(name, off, size), QIcon.Mode.Disabled)
    return made


def product_picture(image: str, category_or_sku: str, size: int, ink: str, accent: str) -> QPixmap:
    """The picture of a product, square, `size` px of the design on each side, on nothing.

    `image` is what the book says: a drawing of ours ("mug", "products/mug.svg") or a file on this
    machine (PNG, JPEG or SVG, at most 10 MB, only shown and never run). Where it is empty or cannot be
    shown, the kind that the SKU or the category names ("MUG-001", "Mugs") chooses a drawing; else a box.
    """
    side, ratio = max(size, 1), _pixel_ratio()
    if image:
        # Late: nothing of a product is shown before the first paint.
        from ui.theme import product_files

        found = product_files.load(image, round(side * ratio))
        if found is not None:
            shown = QPixmap.fromImage(found)
            shown.setDevicePixelRatio(ratio)
            return shown
    kind = kind_of(image) or kind_of_goods(category_or_sku)
    return _product(kind, side, QColor(ink).name(), QColor(accent).name(), ratio)


def kind_of(image: str) -> str:
    """The name of our drawing that `image` means, or ""."""
    name = image.removeprefix("products/").removesuffix(".svg").lower()
    return name if name in product_names() else ""


@lru_cache(maxsize=512)
def kind_of_goods(category_or_sku: str) -> str:
    """The drawing for goods that have none: by the first word of the SKU or by the category; or ""."""
    words = re.split(r"[^a-z]+", category_or_sku.lower())
    for word in filter(None, words):
        for known in (word, word.removesuffix("s"), _CALLED.get(word, ""), _CALLED.get(word + "s", "")):
            if known in product_names():
                return known
    return ""


# What a category is called, and the drawing for it.
_CALLED = {
    "headphones": "aud", "audio": "aud", "batteries": "bat", "battery": "bat", "candles": "cnd",
    "cosmetics": "cos", "cream": "cos", "honey": "hon", "kitchen": "kit", "lamps": "lmp",
    "stationery": "pen", "notebooks": "pen", "shirts": "tee", "shirt": "tee", "clothing": "tee",
    "boxes": "carton", "cartons": "carton", "bottles": "oil", "gifts": "gift", "shoes": "shoe",
    "towels": "towel", "plants": "seed",
}  # fmt: skip


@lru_cache(maxsize=1)
def icon_names() -> frozenset[str]:
    """Every icon that we have a drawing for."""
    return _names("icons")


@lru_cache(maxsize=1)
def product_names() -> frozenset[str]:
    """Every product that we have a drawing for."""
    return _names("products")


def _names(folder: str) -> frozenset[str]:
    found = (FOLDER / folder).iterdir()
    return frozenset(one.name.removesuffix(".svg") for one in found if one.name.endswith(".svg"))


@lru_cache(maxsize=2048)
def _icon(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    return _render(_source("icons", name).replace("currentColor", colour), size, ratio)


@lru_cache(maxsize=512)
def _product(kind: str, size: int, ink: str, accent: str, ratio: float) -> QPixmap:
    source = _source("products", kind) if kind else _source("icons", "product")
    # A picture in a list is small: its lines stay as strong as those of the icons beside it.
    width = max(6.0, _LEAST_STROKE * _PRODUCT_GRID / size)
    source = _WIDTH.sub(f'stroke-width="{width:.1f}"', source)
    return _render(source.replace(LIGHT.ink, ink).replace("currentColor", accent), size, ratio)


@lru_cache(maxsize=256)
def _source(folder: str, name: str) -> str:
    """The text of a drawing. The answer is remembered, so that a name we lack is logged once."""
    if _NAME.fullmatch(name):
        there = FOLDER / folder / f"{name}.svg"
        if there.is_file():
            return there.read_text("utf-8")
    log.warning("There is no drawing %r in %s: a square stands in its place.", name, folder)
    return _NEUTRAL


def _render(source: str, size: int, ratio: float) -> QPixmap:
    side = max(1, round(size * ratio))
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def _pixel_ratio() -> float:
    """Of the sharpest screen: a picture that is too fine is scaled down well, the other way not."""
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
