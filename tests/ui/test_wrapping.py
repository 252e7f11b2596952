"""No button loses its words for want of room: they go into a second row, and cards grow with the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from fulfill.store.views.desk_stock import Lies
from fulfill.tone import Tone
from ui.app import speak
from ui.crash import Report
from ui.desks.kit import Detail, Empty, Fact, Facts
from ui.desks.kit_why import WhyDialog
from ui.desks.stock_adjust import AdjustDialog
from ui.parts.crash_card import CrashCard
from ui.parts.wrapping import Wrapping
from ui.theme.dress import dress
from ui.theme.look import look

_WHY = "It is not paid yet. Import it again as paid, then release it now. "


@pytest.fixture
def large(qapp):
    look().choose(percent=200)
    yield
    look().choose(percent=100)
    speak(qapp, "en")


def row_of(qtbot, width, *words, fills):
    holder = Wrapping(gap=8, fills=fills)
    buttons = [QPushButton(word) for word in words]
    for button in buttons:
        holder.addWidget(button)
    qtbot.addWidget(holder)
    holder.resize(width, holder.heightForWidth(width))
    holder.show()
    return holder, buttons


@pytest.mark.parametrize("width", [120, 200, 320, 480, 900])
@pytest.mark.parametrize("fills", [True, False])
def test_every_button_is_whole_and_none_lies_on_another(qtbot, width, fills):
    holder, buttons = row_of(qtbot, width, "Copy", "Open the folder", "Save a copy …", "Close", fills=fills)
    for at, button in enumerate(buttons):
        assert button.width() >= min(button.sizeHint().width(), width)
        assert holder.rect().contains(button.geometry())
        assert not any(button.geometry().intersects(other.geometry()) for other in buttons[:at])


def test_in_a_row_with_room_all_buttons_are_equally_wide_up_to_the_edge(qtbot):
    holder, buttons = row_of(qtbot, 900, "Copy", "Open the log folder", "Check", fills=True)
    assert max(b.width() for b in buttons) - min(b.width() for b in buttons) <= 1
    assert buttons[-1].geometry().right() == holder.rect().right()


def test_what_is_hidden_takes_no_room(qtbot):
    _holder, buttons = row_of(qtbot, 900, "Copy", "Close", fills=False)
    assert buttons[1].x() > 0
    buttons[0].hide()
    qtbot.waitUntil(lambda: buttons[1].x() == 0)
    buttons[0].show()
    qtbot.waitUntil(lambda: buttons[1].x() > 0)


def test_what_was_hidden_before_it_came_stays_hidden(qtbot):
    hidden = QPushButton("Secret")
    hidden.hide()
    holder = Wrapping()
    holder.addWidget(hidden)
    qtbot.addWidget(holder)
    holder.show()
    assert not hidden.isVisible()


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_all_words_of_the_crash_card_are_whole_in_text_twice_as_large(qtbot, qapp, large, language):
    speak(qapp, language)
    window = QWidget()
    dress(window)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    card = CrashCard(window)
    card.show_report(Report("AB12CD", "text"))
    card.show_report(Report("AB12CD", "text"))
    card.copy()
    assert window.rect().contains(card.geometry())
    for label in card.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    for button in card.findChildren(QPushButton):
        assert button.width() > QFontMetrics(button.font()).horizontalAdvance(button.text())
        assert button.height() >= 48


def opened_detail(qtbot, high):
    window = QWidget()
    dress(window)
    detail = Detail("Story", Empty("info", "Nothing", ""))
    detail.setParent(window)
    facts = Facts()
    detail.add_tab("what", "What", facts)
    detail.add_tab("more", "More", QLabel("more"))
    qtbot.addWidget(window)
    window.resize(420, high)
    detail.resize(420, high)
    window.show()
    return window, detail, facts


def test_facts_that_came_while_they_were_out_of_sight_are_not_squeezed(qtbot, large):
    _window, detail, facts = opened_detail(qtbot, 420)
    detail.show_head("10004", "")
    detail.turn_to("what")
    facts.show_facts((Fact("Label", "a value"),))
    qtbot.waitUntil(lambda: facts.height() > 0 and facts.isVisible())
    QApplication.processEvents()
    detail.turn_to("more")
    facts.show_facts(tuple(Fact(f"Label {at}", "a value") for at in range(9)))
    QApplication.processEvents()
    detail.turn_to("what")
    QApplication.processEvents()
    assert facts.height() >= facts.minimumSizeHint().height()


def test_the_sentence_that_says_why_is_whole_in_large_text(qtbot, large):
    _window, detail, facts = opened_detail(qtbot, 410)
    facts.show_facts((Fact("Label", "a value"),))
    detail.show_head("10004", "Íñigo Peña, A Coruña")
    detail.notice.show_text(_WHY * 2, Tone.LOOK)
    label = detail.notice.findChild(QLabel)
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()), timeout=2000)
    assert detail.title.height() >= detail.title.heightForWidth(detail.title.width())


@pytest.mark.parametrize("language", ["en", "de", "es"])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_dialogs_are_as_high_as_their_words_and_nothing_in_them_overlaps(qtbot, qapp, language, percent):
    speak(qapp, language)
    look().choose(percent=percent)
    window = QWidget()
    dress(window)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    name = "Earl Grey tea from the far hills, 250 g"
    lies = Lies("TEA-002", name, "B-03-02", "picking", "", "LTEA0021", "", "", 8, 3, 0, False)
    why = WhyDialog(window, "Block A-01-01", _WHY * 2, "Block it", ("Wet",))
    for dialog in (AdjustDialog(lies, window), why):
        dialog.show()
        QApplication.processEvents()
        dialog.refuse(_WHY * 2)
        QApplication.processEvents()
        shown = list(dialog.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly))
        shown = [part for part in shown if part.isVisible() and part.height()]
        for at, part in enumerate(shown):
            assert dialog.rect().contains(part.geometry()), part
            assert not any(part.geometry().intersects(other.geometry()) for other in shown[:at]), part
        for label in dialog.findChildren(QLabel):
            if label.isVisible():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
        dialog.close()
    look().choose(percent=100)
    speak(qapp, "en")
