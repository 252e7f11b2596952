"""What the desks of parcels, papers, returns, places and the journal read and do."""

from __future__ import annotations

import pytest

from fulfill import place_desk
from fulfill.clock import microseconds
from fulfill.errors import Refused
from fulfill.store import paper_desk, rules
from fulfill.store.check import check
from fulfill.store.statements import Dialect, Sql
from fulfill.store.views import (
    board,
    desk_home,
    desk_journal,
    desk_papers,
    desk_parcels,
    desk_places,
    desk_returns,
)
from fulfill.store.warehouse import create
from tests.build import Shop
from tests.stories.test_pack_story import packer, picked

Show = desk_papers.Show


@pytest.fixture
def shop(database_url, tmp_path):
    made = Shop.open(database_url, tmp_path)
    yield made
    made.close()


@pytest.fixture
def shipped(shop):
    """Order 1001 has left on a manifest; 1002 is packed and stands at the bench."""
    for number in ("1001", "1002"):
        picked(shop, number, ("PEN", 1))
        pia = packer(shop)
        pia.scan(number, "PEN")
        pia.scan(parcel(shop, number))
    sue = shop.seat("ship", "SUE", "dock")
    sue.scan("DOCK-1", parcel(shop, "1001"), "!done", "!done")
    assert shop.order_state("1001") == "shipped"
    return shop


def parcel(shop, order):
    return shop.value(
        "select p.number from parcel p join orders o on o.id = p.order_id where o.number = :n", n=order
    )


def reading(shop, ask, *args):
    with shop.warehouse.database.read() as session:
        return ask(session, *args)


def change(shop, sql, **values):
    def do(session):
        session.run(Sql(sql), **values)
        session.commit()

    shop.warehouse.database.run(do)


def numbers(found):
    return [row.number for row in found.rows]


# --- parcels and manifests ------------------------------------------------------------------------------


def test_a_parcel_is_found_by_all_that_stands_on_it(shipped):
    number = parcel(shipped, "1001")
    sscc, tracking = shipped.rows("select sscc, tracking from parcel where number = :n", n=number)[0]
    spaced = " ".join(tracking)
    for text in (number, number.lower(), sscc, f"00{sscc}", tracking, spaced, "1001", "M0000001"):
        assert numbers(reading(shipped, desk_parcels.found, text)) == [number], text
    assert len(numbers(reading(shipped, desk_parcels.found, "ann"))) == 2
    assert numbers(reading(shipped, desk_parcels.found, "nobody")) == []


def test_parcels_by_where_they_stand(shipped):
    listed = {show: numbers(reading(shipped, desk_parcels.listed, show)) for show in desk_parcels.Show}
    first, second = parcel(shipped, "1001"), parcel(shipped, "1002")
    assert listed == {"all": [second, first], "open": [], "ready": [second], "left": [first], "void": []}


def test_a_parcel_tells_its_goods_label_papers_and_scans(shipped):
    story = reading(shipped, desk_parcels.story, parcel(shipped, "1001"))
    assert [(item.sku, item.quantity) for item in story.items] == [("PEN", 1)]
    assert [label.state for label in story.labels] == ["bought"]
    assert {paper.kind for paper in story.papers} >= {"slip", "label"}
    assert story.closed_us > 0
    assert (story.piece, story.pieces) == (1, 1)
    assert any(scan.who == "Pia" for scan in story.scans)
    assert reading(shipped, desk_parcels.story, "P-NONE") is None


def test_a_manifest_tells_its_parcels_and_who_closed_it(shipped):
    (seen,) = reading(shipped, desk_parcels.manifests)
    assert (seen.number, seen.state, seen.parcels, seen.dock) == ("M0000001", "closed", 1, "DOCK-1")
    story = reading(shipped, desk_parcels.manifest, "M0000001")
    assert [row.order for row in story.parcels] == ["1001"]
    assert (story.closed_by, story.closed_at) == ("Sue", "dock")
    assert [paper.kind for paper in story.papers] == ["manifest"]
    by_parcel = reading(shipped, desk_parcels.manifests, parcel(shipped, "1001"))
    assert [row.number for row in by_parcel] == ["M0000001"]
    assert reading(shipped, desk_parcels.manifests, parcel(shipped, "1002")) == ()


# --- papers -----------------------------------------------------------------------------------------


def ids(found):
    return [row.id for row in found.rows]


def paper_of(shop, order):
    return shop.value("select min(id) from paper where kind = 'slip' and document = :n", n=order)


def test_papers_are_found_by_their_order_parcel_and_own_number(shipped):
    slip = paper_of(shipped, "1001")
    by_order = ids(reading(shipped, desk_papers.found, "1001"))
    assert slip in by_order
    assert by_order == ids(reading(shipped, desk_papers.found, parcel(shipped, "1001")))
    assert ids(reading(shipped, desk_papers.found, str(slip))) == [slip]
    assert ids(reading(shipped, desk_papers.listed, Show.PRINTED)) == sorted(
        ids(reading(shipped, desk_papers.listed, Show.ALL)), reverse=True
    )


def test_what_wants_a_person_is_told_apart_from_what_only_waits(shipped):
    one, two, three, four = sorted(ids(reading(shipped, desk_papers.listed, Show.ALL)))[:4]
    change(shipped, "update paper set state = 'waiting', why = '' where id = :id", id=one)
    change(shipped, "update paper set state = 'waiting', why = 'the printer is off' where id = :id", id=two)
    change(shipped, "update paper set state = 'doubtful' where id = :id", id=three)
    change(shipped, "update paper set state = 'refused', why = 'would not read' where id = :id", id=four)
    change(shipped, "update outbox set state = 'parked' where key = :key", key=f"paper:{four}")
    assert ids(reading(shipped, desk_papers.listed, Show.TROUBLE)) == [four, three, two]
    assert ids(reading(shipped, desk_papers.listed, Show.WAITING)) == [two, one]
    assert reading(shipped, desk_papers.tallies) == {Show.TROUBLE: 3, Show.WAITING: 2}
    assert [row.is_trouble for row in reading(shipped, desk_papers.listed, Show.TROUBLE).rows] == [True] * 3
    assert not reading(shipped, desk_papers.one, one).is_trouble
    stuck = reading(shipped, desk_home.trouble)
    assert (stuck.failed, stuck.doubtful, stuck.parked) == (1, 1, 0)


def test_an_errand_says_what_it_is_about_and_why_it_stopped(shipped):
    key = shipped.value("select key from outbox where kind = 'buy_label' order by id")
    change(
        shipped,
        "update outbox set state = 'parked', outcome = '{\"why\": \"no such service\"}' where key = :key",
        key=key,
    )
    (errand,) = reading(shipped, desk_papers.errands)
    assert (errand.kind, errand.about, errand.why) == (
        "buy_label",
        parcel(shipped, "1001"),
        "no such service",
    )
    assert reading(shipped, desk_home.trouble).parked == 1


def test_a_new_house_lacks_one_thing_after_another(sqlite_url, tmp_path):
    new = Shop(create(sqlite_url, badge="BOSS"), tmp_path)
    steps = (
        ("products", "sku,name\nMUG,Mug\n"),
        ("places", "code,kind\nA-01,forward\n"),
        ("stock", "place,sku,quantity\nA-01,MUG,3\n"),
    )
    for kind, text in steps:
        assert reading(new, desk_home.lacks) == kind
        assert not new.take(kind, text).rejected
    assert reading(new, desk_home.lacks) == "orders"
    new.order("1001", ("MUG", 1))
    assert reading(new, desk_home.lacks) == ""
    new.close()


def test_an_errand_is_tried_again_by_itself(shipped):
    change(shipped, "update outbox set state = 'parked' where kind = 'buy_label'")
    before = reading(shipped, desk_papers.errands)

    def retry(session):
        told = paper_desk.retry_errand(session, before[0].id, 7)
        session.commit()
        return told

    assert "once more" in shipped.warehouse.database.run(retry)
    after = {errand.id: errand.state for errand in reading(shipped, desk_papers.errands)}
    assert after == {before[0].id: "waiting", before[1].id: "parked"}
    paper = shipped.value("select id from outbox where kind = 'print' order by id")
    with pytest.raises(Refused):
        shipped.warehouse.database.run(lambda session: paper_desk.retry_errand(session, paper, 7))


def test_a_paper_is_printed_elsewhere_once_and_only_there(shipped, tmp_path):
    slip = paper_of(shipped, "1002")
    change(shipped, "update paper set state = 'doubtful', why = 'broke off' where id = :id", id=slip)
    (tmp_path / "other").mkdir()
    before = len(list((shipped.folder / "papers").iterdir()))
    spec = f"folder:{tmp_path / 'other'}"

    def send(session):
        paper_desk.elsewhere(session, slip, spec, microseconds(shipped.clock.now()))
        session.commit()

    shipped.warehouse.database.run(send)
    shipped.relay.pump()
    assert len(list((tmp_path / "other").iterdir())) == 1
    assert len(list((shipped.folder / "papers").iterdir())) == before
    seen = reading(shipped, desk_papers.one, slip)
    assert (seen.state, seen.printer) == ("printed", spec)


# --- returns ----------------------------------------------------------------------------------------


@pytest.fixture
def returned(shipped):
    shipped.take(
        "returns", "rma,order,sku,quantity,reason,expires_on\nR-1,1001,PEN,1,UNWANTED_ITEM,2099-01-01\n"
    )
    return shipped


def test_a_return_is_found_and_shows_what_was_sent_beside_what_came(returned):
    for text in ("R-1", "r-1", "1001", parcel(returned, "1001"), "ann"):
        assert numbers(reading(returned, desk_returns.found, text)) == ["R-1"], text
    # A code of something else may lead to the same number: the first product is no first return.
    assert numbers(reading(returned, desk_returns.found, "MUG")) == []
    assert reading(returned, desk_returns.open_count) == 1
    rita = returned.seat("returns", "RITA", "returns")
    rita.scan("R-1", "PEN", "!answer sealed")
    story = reading(returned, desk_returns.story, "R-1")
    (line,) = story.lines
    assert (line.sku, line.sent, line.expected) == ("PEN", 1, 1)
    (unit,) = story.units
    assert (unit.sku, unit.condition) == ("PEN", "sealed")
    assert numbers(reading(returned, desk_returns.listed, desk_returns.Show.OPEN)) == ["R-1"]
    assert numbers(reading(returned, desk_returns.listed, desk_returns.Show.CLOSED)) == []


# --- places -----------------------------------------------------------------------------------------


def test_the_map_tells_how_full_each_place_is(shop):
    change(shop, "update place set max_units = 40 where code = 'A-02'")
    by_code = {place.code: place for place in reading(shop, desk_places.places)}
    assert by_code["A-02"].units == 40
    assert by_code["A-02"].fill == 1
    assert by_code["A-01"].fill == 0.5
    assert by_code["STAGE-1"].fill == 0
    assert not any(code.startswith("~") for code in by_code)


def test_a_place_tells_what_lies_there_and_to_whom_it_is_promised(shop):
    shop.order("1001", ("MUG", 2)).release()
    story = reading(shop, desk_places.story, "A-01")
    assert {(row.sku, row.on_hand) for row in story.lies} >= {("MUG", 10), ("GAS", 5)}
    assert [(row.order, row.sku, row.quantity) for row in story.held] == [("1001", "MUG", 2)]
    assert reading(shop, desk_places.story, "~LOSS") is None
    assert reading(shop, desk_places.code_of, " a-01 ") == "A-01"
    assert reading(shop, desk_places.code_of, "MUG") == ""


def test_a_place_is_blocked_with_a_reason_and_opened_again(shop):
    sue = shop.desk("SUE")
    assert place_desk.block(sue, "A-01", " broken \n shelf ") == "A-01 is blocked: broken shelf"
    story = reading(shop, desk_places.story, "A-01")
    assert story.place.is_blocked
    assert [(each.kind, each.told, each.who) for each in story.done] == [
        ("place_block", "A-01 is blocked: broken shelf", "Sue")
    ]
    shop.order("1001", ("GAS", 1)).release()
    assert shop.order_state("1001") == "waiting"
    assert place_desk.unblock(sue, "A-01") == "A-01 is open again"
    shop.release()
    assert shop.order_state("1001") == "released"
    assert check(shop.warehouse).ok


@pytest.mark.parametrize(
    ("badge", "code", "reason", "expected"),
    [
        ("IDA", "A-01", "broken", "Ida"),
        ("SUE", "A-01", "  ", "Say why"),
        ("SUE", "A-01", "x" * 201, "200"),
        ("SUE", "Z-99", "broken", "no place Z-99"),
        ("SUE", "~LOSS", "broken", "There is no place"),
    ],
)
def test_a_place_is_not_blocked_without_right_reason_or_place(shop, badge, code, reason, expected):
    with pytest.raises(Refused, match=expected):
        place_desk.block(shop.desk(badge), code, reason)
    assert shop.value("select count(*) from place where is_blocked = 1") == 0


def test_blocking_twice_is_told_and_changes_nothing(shop):
    place_desk.block(shop.desk("SUE"), "A-01", "broken")
    with pytest.raises(Refused, match="blocked already"):
        place_desk.block(shop.desk("SUE"), "A-01", "again")
    place_desk.unblock(shop.desk("SUE"), "A-01")
    with pytest.raises(Refused, match="open already"):
        place_desk.unblock(shop.desk("SUE"), "A-01")


def test_a_count_is_asked_once_and_then_done(shop):
    assert "list" in place_desk.ask_count(shop.desk("COY"), "B-01", "looks wrong")
    with pytest.raises(Refused, match="already"):
        place_desk.ask_count(shop.desk("SUE"), "B-01")
    assert [row[0] for row in reading(shop, desk_places.story, "B-01").asked] == ["looks wrong"]
    coy = shop.seat("count", "COY", "floor")
    assert "B-01" in coy.codes("place")
    coy.scan("B-01", "MUG", "!qty 50", "!done")
    story = reading(shop, desk_places.story, "B-01")
    assert coy.last.code == "count_right"
    assert story.counted is not None
    assert story.counted[1] == "Coy"
    assert story.asked == ()
    assert reading(shop, desk_places.story, "A-01").counted is None


# --- the journal --------------------------------------------------------------------------------------


def entries(shop, **wanted):
    return reading(shop, desk_journal.portion, desk_journal.Wanted(**wanted)).entries


def test_the_journal_is_filtered_by_person_flow_level_and_text(shipped):
    pia = shipped.person("PIA").id
    assert {entry.who for entry in entries(shipped, person=pia)} == {"Pia"}
    assert {entry.flow for entry in entries(shipped, flow="ship")} == {"ship"}
    packer(shipped).scan("NONSENSE_100%")
    (refused,) = entries(shipped, level="stop")
    assert refused.scan == "NONSENSE_100%"
    assert entries(shipped, text="nonsense_100%") == (refused,)
    assert entries(shipped, text="nonsense-100%") == ()
    assert entries(shipped)[0] == refused


def test_the_journal_is_read_in_portions_to_its_end(shipped, monkeypatch):
    monkeypatch.setattr(desk_journal, "PAGE", 3)
    found, before = [], 0
    while True:
        portion = reading(shipped, desk_journal.portion, desk_journal.Wanted(), before)
        found += [entry.seq for entry in portion.entries]
        before = portion.before
        if not before:
            break
    assert found == [row[0] for row in shipped.rows("select seq from operation order by seq desc")]


def test_looking_for_what_is_rare_stops_and_can_go_on(shipped, monkeypatch):
    monkeypatch.setattr(desk_journal, "WALKED", 5)
    first = reading(shipped, desk_journal.portion, desk_journal.Wanted(text="stock.csv"))
    assert first.entries == ()
    assert first.before > 0


def test_an_entry_shows_its_answer_and_its_moves(shipped):
    seq = shipped.value("select max(operation_seq) from move")
    story = reading(shipped, desk_journal.story, seq)
    assert [(move.sku, move.target) for move in story.moves] == [("PEN", "~CUSTOMER")]
    assert '"level": "done"' in story.answer
    assert reading(shipped, desk_journal.story, 10**9) is None


def test_the_chain_of_a_station_is_checked_and_a_fault_is_named(shipped):
    station = shipped.value("select id from station where name = 'dock'")
    key = shipped.warehouse.key
    good = reading(shipped, desk_journal.verdict, key, station)
    assert (good.station, good.fault, good.linked_only) == ("dock", "", 0)
    assert good.links == shipped.value("select count(*) from operation where station_id = :s", s=station)
    seq = shipped.value("select min(seq) from operation where station_id = :s", s=station)
    database = shipped.warehouse.database
    with database.engine.begin() as connection:
        for name in rules.names(database.dialect):
            if "operation" in name and "update" in name:
                table = "" if database.dialect is Dialect.SQLITE else " on operation"
                connection.exec_driver_sql(f"drop trigger {name}{table}")
        connection.exec_driver_sql(f"update operation set message = 'nothing' where seq = {seq}")
    bad = reading(shipped, desk_journal.verdict, key, station)
    assert bad.fault.startswith(f"entry {seq} is not what was written")


def test_the_board_counts_what_waits_in_each_flow(shipped):
    shipped.order("1003", ("MUG", 1)).release()
    counts = reading(shipped, board.board, "2026-11-23")
    assert (counts.waiting["pick"], counts.waiting["ship"], counts.late) == (1, 1, 0)
    assert counts.going_out >= 0
