"""The photos of a return: small ones side by side, and one of them large."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from fulfill.store.views.desk_return_pieces import PhotoSeen
from ui.desks.kit import plain_label, when_text
from ui.house import House
from ui.page import Host
from ui.parts.forms import button
from ui.parts.paint import joined, tip
from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.look import look
from ui.words import tr

_SMALL = 132  # px of the 1280 × 720 design
_ACROSS = 2
_LARGE = QSize(1000, 620)


def told(photo: PhotoSeen, today: date) -> str:
    """What is seen on it, when it was taken and by whom."""
    if photo.is_of_packing:
        what = tr("Photo at packing")
    else:
        what = tr("Photo of {sku}", sku=photo.sku) if photo.sku else tr("Photo of the parcel")
    return joined((what, when_text(photo.at_us, today), photo.who))


def _picture(house: House, photo_id: int, room: QSize) -> QImage:
    """A photo no larger than the room, read and made small where nobody waits; empty where it cannot be."""
    from fulfill.store.views import desk_return_pieces

    with house.warehouse.database.read() as session:
        content = desk_return_pieces.picture(session, photo_id) or b""
    image = QImage.fromData(content)
    if image.width() > room.width() or image.height() > room.height():
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(room, keep, smooth)
    return image


class Photos(QWidget):
    """The small ones; each opens large by a touch or Enter."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self._photos: tuple[PhotoSeen, ...] = ()
        self._today = date.min
        self.buttons: list[QToolButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(tr("Photos"))
        self._none = plain_label(tr("No photo was taken"), "quiet")
        self._grid.addWidget(self._none, 0, 0)
        follow(self, self._restyle)

    def show_photos(self, photos: tuple[PhotoSeen, ...], today: date) -> None:
        """Show these; their pictures come one after the other."""
        if photos == self._photos:
            return
        self._photos, self._today = photos, today
        self._none.setVisible(not photos)
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self.buttons = [self._button(at, photo) for at, photo in enumerate(photos)]
        self._restyle()
        room = QSize(look().px(_SMALL), look().px(_SMALL))
        for photo, small in zip(photos, self.buttons, strict=True):
            self._host.worker.ask(
                partial(_picture, photo_id=photo.id, room=room), partial(_put, small), owner=small
            )

    def open(self, at: int) -> None:
        """One of them large."""
        dialog = PhotoDialog(self, self._host, self._photos, at, self._today)
        dialog.open()

    def _restyle(self) -> None:
        colours = look().colours
        worn = (
            f"QToolButton {{ background: {colours.chip}; border: 1px solid {colours.line};"
            f" border-radius: {tokens.CONTROL_RADIUS}px; padding: 6px;"
            f" font-size: {look().type_px(tokens.TEXT)}px; }}"
            f" QToolButton:focus {{ border: 3px solid {colours.accent}; padding: 4px; }}"
        )
        side = look().px(_SMALL) + 16
        for small in self.buttons:
            small.setStyleSheet(worn)
            small.setFixedSize(side, side + round(look().type_px(tokens.TEXT) * 1.6))

    def _button(self, at: int, photo: PhotoSeen) -> QToolButton:
        made = QToolButton()
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        sku = photo.sku.replace("&", "&&")
        made.setText(tr("Packing") if photo.is_of_packing else sku or tr("Parcel"))
        made.setAccessibleName(told(photo, self._today))
        made.setToolTip(tip(told(photo, self._today)))
        made.setIconSize(QSize(look().px(_SMALL), look().px(_SMALL)))
        made.clicked.connect(lambda _=False: self.open(at))
        self._grid.addWidget(made, at // _ACROSS, at % _ACROSS)
        return made


def _put(small: QToolButton, image: QImage) -> None:
    if image.isNull():
        small.setText(tr("cannot be shown"))
    else:
        small.setIcon(QIcon(QPixmap.fromImage(image)))


class PhotoDialog(QDialog):
    """One photo in large; arrow keys go along, Esc closes."""

    def __init__(
        self, parent: QWidget, host: Host, photos: tuple[PhotoSeen, ...], at: int, today: date
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._host, self._photos, self._at, self._today = host, photos, at, today
        self._image = QImage()
        self.picture = plain_label("", wraps=False)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumSize(320, 240)
        self.about = plain_label("", "subtitle")
        self.before = button(tr("Before"), partial(self.step, -1))
        self.after = button(tr("Next photo"), partial(self.step, 1))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.addWidget(self.picture, 1)
        whole.addWidget(self.about)
        foot = QHBoxLayout()
        foot.addWidget(self.before)
        foot.addWidget(self.after)
        foot.addStretch(1)
        self.leave = button(tr("Close"), self.close, "main")
        foot.addWidget(self.leave)
        whole.addLayout(foot)
        window = parent.window().size()
        self.resize(_LARGE.boundedTo(window * 0.9))
        self.leave.setFocus()
        self._show()

    def step(self, by: int) -> None:
        """The one before or after."""
        at = self._at + by
        if 0 <= at < len(self._photos):
            self._at = at
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.step(by)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show(self) -> None:
        photo = self._photos[self._at]
        line = told(photo, self._today)
        self.setWindowTitle(line)
        self.picture.setAccessibleName(line)
        of = tr("{at} of {count}", at=self._at + 1, count=len(self._photos))
        self.about.setText(joined((line, of if len(self._photos) > 1 else "")))
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at + 1 < len(self._photos))
        room = QSize(photo.width, photo.height).boundedTo(QSize(1600, 1600))
        came: Callable[[QImage], None] = partial(self._came, self._at)
        self._host.worker.ask(partial(_picture, photo_id=photo.id, room=room), came, owner=self)

    def _came(self, at: int, image: QImage) -> None:
        if at != self._at:
            return
        self._image = image
        if image.isNull():
            self.picture.setText(tr("This photo cannot be shown"))
        self._fit()

    def _fit(self) -> None:
        if self._image.isNull():
            return
        room = self.picture.contentsRect().size()
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        fits = self._image.width() <= room.width() and self._image.height() <= room.height()
        shown = self._image if fits else self._image.scaled(room, keep, smooth)
        self.picture.setPixmap(QPixmap.fromImage(shown))
