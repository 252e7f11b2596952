"""A small shop behind a real database thread, and a window that only writes down what it is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.build import Shop
from ui.house import House
from ui.page import Key, Page, Told
from ui.worker import Worker


class NoteHost:
    """A host that remembers; what it is asked to decide is answered yes at once, unless told otherwise."""

    def __init__(self, worker: Worker) -> None:
        self.worker = worker
        self.told: list[Told] = []
        self.went: list[tuple[str, str]] = []
        self.asked: list[str] = []
        self.says_yes = True

    def tell(self, told: Told) -> None:
        self.told.append(told)

    def go(self, page: str, about: str = "") -> None:
        self.went.append((page, about))

    def back(self) -> None:
        self.went.append(("back", ""))

    def decide(self, question: str, yes: str, act: Callable[[], None], *, is_grave: bool = False) -> None:
        self.asked.append(question)
        if self.says_yes:
            act()

    def say_word(self, word: str) -> None:
        raise AssertionError(word)

    @property
    def last(self) -> str:
        return self.told[-1].text if self.told else ""


class Room:
    """One page over one shop, worked by keys and touch."""

    def __init__(self, shop: Shop, qtbot: Any, badge: str = "BOSS") -> None:
        self.shop, self.qtbot = shop, qtbot
        self.house = House(shop.warehouse.database.url, "S1", shop.clock, shop.ids)
        self.worker = Worker(self.house)
        self.host = NoteHost(self.worker)
        if badge:
            self.do(lambda house: house.log_in(badge))

    def show(self, page: Page, about: str = "") -> None:
        self.qtbot.addWidget(page)
        page.resize(1144, 520)
        page.show()
        page.entered(about)
        self.wait(lambda: not page.is_coming)
        self.settle()

    def do(self, work: Callable[[House], Any]) -> Any:
        results: list[Any] = []
        failures: list[Any] = []
        self.worker.ask(work, results.append, failures.append)
        self.wait(lambda: bool(results or failures))
        assert not failures, failures
        return results[0]

    def setting(self, name: str) -> str:
        return str(self.shop.value("select value from setting where name = :n", n=name) or "")

    def settle(self) -> None:
        """Until all that was asked is answered, and what that asked too."""
        for _ in range(3):
            self.do(lambda _house: True)

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until, timeout=20_000)

    def key(self, page: Page, f: int) -> Key:
        """What stands on an F-key of the page's key row."""
        found = {key.f: key for key in list(page.keys())}
        return found[f]

    def press(self, page: Page, f: int) -> None:
        """Press an F-key of the page's key row."""
        key = self.key(page, f)
        assert key.is_on, key
        key.act()
        self.settle()

    def close(self) -> None:
        self.worker.close()


def touch(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_in(widget: QWidget, text: str, *, enter: bool = False) -> None:
    """Type as a person does, into the field and nowhere else."""
    widget.setFocus()
    QTest.keyClicks(widget, text)
    if enter:
        QTest.keyClick(widget, Qt.Key.Key_Return)


def open_shop(folder: Path) -> Shop:
    return Shop.open(f"sqlite:///{folder / 'warehouse.db'}", folder)


def nameless(page: QWidget) -> list[str]:
    """Controls that say nothing to who cannot see them."""
    from PySide6.QtWidgets import QComboBox, QLineEdit, QSlider

    kinds = (QAbstractButton, QLineEdit, QComboBox, QSlider)
    found = [one for kind in kinds for one in page.findChildren(kind)]
    return [
        f"{type(one).__name__} {one.objectName()}"
        for one in found
        if not (one.accessibleName() or getattr(one, "text", str)())
        and one.isVisibleTo(page)
        and not one.objectName().startswith("qt_")
        and not isinstance(one.parent(), QComboBox)
    ]
