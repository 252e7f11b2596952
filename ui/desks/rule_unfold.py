"""The key that shows the text of rules: until it is pressed, what they mean in sentences has all the room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.theme.dress import follow
from ui.theme.look import look
from ui.words import tr

_ALONE_FROM = 150  # per cent: in larger text there is no room for both side by side


class Unfold(QPushButton):
    """Shows and hides a text. In very large text the sentences give way to it, and come back after it.

    Signals:
        turned(bool): the text is shown, or hidden.
    """

    turned = Signal(bool)

    def __init__(self, text: QWidget, sentences: QWidget | None = None, *more: QWidget) -> None:
        super().__init__()
        self._text, self._sentences, self._more = text, sentences, more
        self._is_alone = False
        self.setAutoDefault(True)
        self.clicked.connect(lambda _on: self.show_text(is_wanted=not self.is_open))
        follow(self, self._restyle)
        self.show_text(is_wanted=False)

    @property
    def is_open(self) -> bool:
        return not self._text.isHidden()

    def show_text(self, *, is_wanted: bool) -> None:
        """As pressed; or because something in the text is wrong, which must be seen."""
        for each in (self._text, *self._more):
            each.setVisible(is_wanted)
        self.setText(tr("Hide the text") if is_wanted else tr("Show as text"))
        self.setAccessibleDescription(tr("The rules as they are written, to be changed"))
        self._restyle()
        self.turned.emit(is_wanted)

    def _restyle(self) -> None:
        is_alone = self._sentences is not None and self.is_open and look().percent >= _ALONE_FROM
        # Not before there is a reason: what stands nowhere yet would come as a window of its own.
        if self._sentences is not None and is_alone != self._is_alone:
            self._is_alone = is_alone
            self._sentences.setVisible(not is_alone)
