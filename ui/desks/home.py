"""Home: where everybody begins."""

from __future__ import annotations

from ui.page import Host, Page
from ui.words import tr


class HomePage(Page):
    """What waits in each flow, and the way to every desk."""

    name = "home"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.set_head(tr("Home"))
