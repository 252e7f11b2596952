"""The cards beside a question: their words are whole in text of any size, and begin under each other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from fulfill.messages import ok, putaway
from fulfill.scene import Bar, BoxPicture, Panel, Row, Size
from fulfill.tone import Tone
from tests.ui.drawn import painted, stops
from tests.ui.whole import watched_painting
from ui.parts import paint
from ui.parts.bars import Bars
from ui.parts.drawings import WalkMap
from ui.parts.pad import Asked, Pad
from ui.parts.panel import PanelCard
from ui.parts.question import QuestionView
from ui.parts.row_texts import broken, parts
from ui.parts.rows import RowList
from ui.parts.side import Side
from ui.theme.look import look
from ui.theme.sheet import sheet
from ui.theme.tokens import LIGHT
from ui.words import say

LOADS = tuple(Row(f"P00000{at}", f"100{at} · HOUSE · ECONOMY · FR", end="22/11/2026") for at in range(10, 13))
CLOSED = (
    Row("M0000002 HOUSE", "Signed by Dana Fuhrmann", "11", "18:55", Tone.DONE),
    Row("M0000001 HOUSE", "Signed by Dana Fuhrmann", "8", "18:53", Tone.DONE),
)
WALK = tuple(Row(f"A-0{at}-03", "Cucumber cream, 100 ml", "2", "T-20") for at in range(1, 6))
DISPOSITIONS = "restock quarantine repackage refurbish vendor donate recycle scrap".split()


@pytest.fixture(params=[100, 150, 200])
def percent(request, qapp):
    look().choose(percent=request.param)
    yield request.param
    look().choose(percent=100)


@pytest.mark.parametrize("rows", [LOADS, CLOSED, WALK], ids=["loads", "closed", "walk"])
def test_what_stands_in_a_row_of_a_card_is_read_whole(qtbot, percent, rows):
    card = PanelCard()
    qtbot.addWidget(card)
    card.show_panel(Panel(ok("x", "Must leave first"), rows=rows))
    with watched_painting() as cut:
        painted(card, (454, 410))
    assert cut == set()


LOTS = tuple(
    Row("Heather honey, 250 g", f"Lot {lot}, good until 03/05/2028", "0 / 1", "Defective")
    for lot in ("DHON-009", "LHON0091-2028")
)
SERIALS = tuple(
    Row("Headphones Lull Pro, black", f"Serial NEW0870000{at}", "0 / 1", "Defective") for at in "34"
)


@pytest.mark.parametrize("rows", [LOTS, SERIALS], ids=["lots", "serials"])
@pytest.mark.parametrize("high", [170, 210, 480])
def test_a_date_or_a_serial_is_whole_and_on_one_line_where_the_card_has_room(qtbot, percent, rows, high):
    card = PanelCard()
    qtbot.addWidget(card)
    card.show_panel(Panel(ok("x", "On this return"), rows=rows))
    with watched_painting() as cut:
        painted(card, (468, round(high * percent / 100)))
    assert not cut & {row.detail for row in rows}
    assert not any(text.startswith(("Lot", "Serial", "good", "until")) for text in cut)


def test_a_second_text_is_broken_between_words_only():
    text = "Lot AB-12/34, good until 03/05/2028"
    for wide in range(1, 400, 7):
        assert " ".join(broken(text, 15, wide)) == text
        assert set(" ".join(broken(text, 15, wide)).split()) == set(text.split())


@pytest.mark.parametrize("is_large", [True, False])
@pytest.mark.parametrize("high", range(120, 420, 17))
def test_rows_share_the_room_that_one_row_more_would_not_fill(qtbot, is_large, high):
    rows = RowList(is_large=is_large)
    qtbot.addWidget(rows)
    rows.show_rows(tuple(Row(f"A-0{at}", "Red mug") for at in range(20)))
    rows.resize(700, high)
    shown, one = rows._room_for(), rows._row_high()
    left = high - rows._more_high() - shown * one
    assert left < shown or one == rows._usual_high()
    assert one >= rows._least_high()


@pytest.mark.parametrize("high", range(24, 260, 13))
def test_how_many_more_rows_there_are_is_never_cut_off_below(qtbot, percent, high):
    rows = RowList(is_large=False)
    qtbot.addWidget(rows)
    rows.show_rows(LOADS)
    rows.resize(430, high)
    shown = rows._room_for()
    if shown < len(LOADS) and high >= 2 * look().px(20):
        assert shown * rows._row_high() + rows._more_high() <= high


@pytest.mark.parametrize("high", [150, 160, 187])
def test_a_number_goes_beside_its_title_where_the_rows_need_the_room(qtbot, percent, high):
    around = QWidget()
    qtbot.addWidget(around)
    card = PanelCard()
    card.setParent(around)
    card.show_panel(Panel(ok("x", "Loaded"), fact="3", note=ok("y", "2.4 kg"), rows=LOADS))
    card.setGeometry(0, 0, 468, high)
    painted(around, (468, high))
    rows = card._rows
    shown = rows._room_for()
    assert rows.geometry().bottom() < high
    assert shown * rows._row_high() <= rows.height()


def test_a_list_that_fits_is_seen_from_its_first_row(qtbot):
    """It had scrolled to its present row while it had less room."""
    rows = RowList(is_large=False)
    qtbot.addWidget(rows)
    walk = tuple(Row(f"A-0{at}", "Red mug", is_current=at == 4) for at in range(8))
    rows.show_rows(walk)
    painted(rows, (430, 120))
    assert rows._first > 0
    painted(rows, (430, 240))
    assert rows._first == 0


@pytest.mark.parametrize("high", [70, 90, 110, 140, 180, 300])
def test_every_bar_is_seen_however_low_the_card_is(qtbot, percent, high):
    bars = Bars()
    qtbot.addWidget(bars)
    bars.show_bars(tuple(Bar(ok("x", name), "3 / 24", 120) for name in ("Weight", "Volume", "Parcels")))
    bars.resize(420, high)
    one, words, bar = bars.measures()
    assert 3 * one <= high
    assert words + bar <= one
    assert min(words, bar) > 0


@pytest.mark.parametrize("sides", [(250, 200, 150), (220, 160, 30), (600, 400, 400)])
def test_a_box_stands_beside_its_name_and_above_its_note(qtbot, sides):
    card = PanelCard()
    qtbot.addWidget(card)
    note = ok("x", "250 × 200 × 150 mm · smallest that fits")
    card.show_panel(Panel(ok("x", "Box"), fact="BOX-S", note=note, box=BoxPicture(*sides)))
    painted(card, (468, 224))
    name = QRect(20, 14, card._words_wide(), sum(card._heads()[:2]))
    drawn = card._box.geometry()
    assert not drawn.intersects(name)
    assert drawn.bottom() < 224 - card._heads()[2]
    under = card._box.scale_in(452, 224 - 16 - sum(card._heads()) - 8)
    assert card._box.scale_in(drawn.width(), drawn.height()) > 1.3 * under


def test_a_place_is_one_block_where_nobody_knows_its_side(qtbot):
    walk = WalkMap(LIGHT)
    qtbot.addWidget(walk)
    walk.set_walk(stops("A-02-1 B-04-1 C-06-1", now=1))
    walk.resize(430, 130)
    blocks = [walk.block(lane, 3, 0) for lane in range(3)]
    assert walk.block(1, 3, -1) == walk.block(1, 3, 1) == blocks[1]
    assert blocks[0].right() < walk.point((0, 3)).x() < blocks[1].left() < blocks[1].right()
    image = painted(walk, (430, 130))
    row = [image.pixelColor(x, int(blocks[1].center().y())).name() for x in range(430)]
    filled = [x for x, colour in enumerate(row) if colour == LIGHT.accent.lower()]
    dot = walk.point((1, 3)).x()
    assert all(blocks[1].left() <= x <= blocks[1].right() or abs(x - dot) < 15 for x in filled)


def test_both_sides_of_an_aisle_are_drawn_where_odd_and_even_bays_tell_them(qtbot):
    walk = WalkMap(LIGHT)
    qtbot.addWidget(walk)
    walk.set_walk(stops("A-01-1 A-20-1", now=0))
    walk.resize(430, 200)
    assert walk.block(0, 0, -1).right() < walk.point((0, 0)).x() < walk.block(0, 0, 1).left()


def scale(_field) -> QWidget:
    """As high as the weight that is shown live over the keys."""
    made = QWidget()
    made.setFixedHeight({100: 90, 150: 101, 200: 119}[look().percent])
    return made


PADS = [
    *(
        Asked(
            "PEN is grade A: restock, because it is sealed and as new.",
            choices=tuple((each, each) for each in DISPOSITIONS[:count]),
        )
        for count in (3, 4, 7, 8)
    ),
    Asked("How many?", unit="pieces"),
    Asked("Weight of the parcel", unit="g", signs=(".", "kg", "g")),
    Asked("Lot, as it stands on the goods", is_number=False),
    Asked("Lot to be mended", is_number=False, first="L-1"),
    Asked("With a scale", unit="g", signs=(".", "kg", "g"), above=scale),
]


@pytest.mark.parametrize("asked", PADS, ids=lambda asked: f"{asked.prompt[:6]}{len(asked.choices)}")
def test_no_button_of_a_pad_lies_over_another(qtbot, percent, asked):
    around = QWidget()
    qtbot.addWidget(around)
    around.setStyleSheet(sheet(look()))
    pad = Pad(around)
    pad.ask(asked, lambda _value: None)
    wide, high = {100: (468, 482), 150: (460, 452), 200: (454, 410)}[percent]
    pad.setGeometry(0, 0, max(wide, pad.minimumSizeHint().width()), high)
    around.resize(pad.size())
    around.show()
    buttons = [button for button in pad.findChildren(QPushButton) if button.isVisible()]
    places = [QRect(button.mapTo(pad, QPoint(0, 0)), button.size()) for button in buttons]
    assert len(buttons) > len(asked.choices)
    for at, (button, one) in enumerate(zip(buttons, places, strict=True)):
        assert pad.rect().contains(one)
        assert QFontMetrics(button.font()).height() <= one.height()
        assert not [other for other in places[at + 1 :] if one.intersects(other)]


def test_the_first_letter_of_what_is_asked_is_whole(qtbot):
    """A J reaches to the left of where it is set; the first column of pixels stays empty."""
    view = QuestionView()
    qtbot.addWidget(view)
    view.show_question("", "Jasmine tea", Size.NAME, "", Tone.QUIET)
    image = painted(view, (640, 212))
    ground = image.pixelColor(639, 211)
    assert all(image.pixelColor(0, y) == ground for y in range(212))
    assert any(image.pixelColor(x, y) != ground for x in range(8) for y in range(212))


@pytest.mark.parametrize(
    ("what", "begins"),
    [
        ("pallet PAL-1", "Pallet PAL-1 from"),
        ("mug-blue", "mug-blue from"),
        ("3 of mug", "3 of mug from"),
        ("pallet", "pallet from"),
    ],
)
def test_a_sentence_begins_with_a_capital_and_a_code_stays_as_it_is_written(qapp, what, begins):
    assert say(putaway.taken(what, "DOCK-1")).startswith(begins)


@pytest.fixture
def drawn_sizes(monkeypatch):
    """The texts that were drawn, each with its size (px)."""
    sizes: dict[str, int] = {}
    elided = paint._elided

    def seen(text, *rest):
        found = elided(text, *rest)
        sizes[found[0]] = found[2]
        return found

    seen.__wrapped__ = elided.__wrapped__
    monkeypatch.setattr(paint, "_elided", seen)
    return sizes


def test_second_texts_without_room_are_left_out_in_parts_and_never_set_tiny(qtbot, percent, drawn_sizes):
    card = RowList(is_large=False)
    qtbot.addWidget(card)
    card.show_rows(LOADS)
    painted(card, (430, 72))
    least = look().type_px(13)
    told = {text: size for text, size in drawn_sizes.items() if text.startswith("100")}
    assert all(row.detail.startswith(text) for row, text in zip(LOADS, told, strict=False))
    assert all(size >= min(least, drawn_sizes["P0000010"]) for size in told.values())
    assert len(set(told.values())) <= 1
    assert parts("10056 · HOUSE · ECONOMY", 15, 120) == "10056 · HOUSE"
    assert parts("Lot LHON0091, good until 03/05/2028", 15, 150) == "Lot LHON0091"
    assert parts("As a file in papers", 15, 60) == ""


def test_what_is_done_of_a_walk_gives_way_where_few_of_its_places_are_seen(qtbot):
    rows = RowList(is_large=False)
    qtbot.addWidget(rows)
    done = tuple(Row(f"A-0{at}", "Red mug", tone=Tone.DONE) for at in range(3))
    left = tuple(Row(f"B-0{at}", "Red mug", is_current=at == 0) for at in range(4))
    rows.show_rows((*done, *left))
    painted(rows, (430, 120))
    assert rows._room_for() < 5
    assert rows._first == 3
    painted(rows, (430, 420))
    assert rows._first == 0
    # What is still to be done is never passed over.
    rows.show_rows((done[0], left[1], left[2], left[0]))
    painted(rows, (430, 160))
    assert rows._first <= 1


def test_no_letter_of_a_bar_stands_on_it(qtbot, percent):
    bars = Bars()
    qtbot.addWidget(bars)
    bars.show_bars((Bar(ok("x", "Weight"), "kg", 120),))
    bars.resize(420, bars.sizeHint().height())
    _one, words, _bar = bars.measures()
    assert words >= round(look().type_px(15) * 1.4) + 4


@pytest.mark.parametrize("high", [330, 411])
def test_the_bars_of_a_load_are_read_in_the_size_of_the_text_around_them(qtbot, percent, high):
    side = Side()
    qtbot.addWidget(side)
    bars = tuple(Bar(ok("x", name), "3 / 24", 120) for name in ("Weight", "Volume", "Parcels"))
    loaded = Panel(ok("x", "Loaded"), fact="3", note=ok("y", "Trailer VAN-1"), rows=LOADS, bars=bars)
    side.show_panels((loaded, Panel(ok("x", "Pallets"), rows=(Row("PAL-1", "Loaded"),))), is_late=False)
    painted(side, (454, high))
    shown = side.cards[0]._bars
    _one, words, bar = shown.measures()
    assert words >= look().type_px(15)
    assert bar >= 4
    assert side.cards[0].geometry().bottom() <= high
    assert side.cards[0]._rows.isHidden() or side.cards[0]._rows.height() >= look().type_px(15) * 1.6
    # What stands last comes back with the room for it.
    painted(side, (454, 900))
    assert not side.cards[1].isHidden()
