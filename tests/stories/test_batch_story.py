"""Many labels in the order of their list: a printer that jams or breaks off loses and doubles none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from fulfill import batch_papers
from fulfill.errors import Refused, UnusableInput
from fulfill.papers import PDF
from fulfill.ports import PrintJob, SendOutcome, SendState
from fulfill.relay import Relay, batches
from fulfill.store import batch_rows, outbox
from tests.adapters.fake_carrier import FakeCarrier
from tests.build import Shop


class Killed(BaseException):
    """The power went."""


@dataclass
class Printer:
    """Takes jobs until its script says otherwise: a state per job, by its number from 1."""

    script: dict[int, SendState] = field(default_factory=dict)
    dies_at: int = 0
    taken: list[str] = field(default_factory=list)
    tried: int = 0
    name: str = "tape"
    dpi: int = 203
    media_type: str = PDF

    def takes(self, media_type: str) -> bool:
        return media_type == PDF

    def send(self, job: PrintJob) -> SendOutcome:
        self.tried += 1
        state = self.script.pop(self.tried, SendState.SENT)
        if state is SendState.SENT:
            self.taken.append(job.name.split("-", 3)[-1])
        if self.dies_at == self.tried:
            raise Killed
        return SendOutcome(state, why="" if state is SendState.SENT else "out of labels")


@pytest.fixture
def printer() -> Printer:
    return Printer()


@pytest.fixture
def shop(database_url: str, tmp_path: Path, printer: Printer) -> Iterator[Shop]:
    shop = Shop.open(database_url, tmp_path, {"FAKE": FakeCarrier()})
    shop.relay = Relay(
        shop.warehouse,
        clock=shop.clock,
        carriers={"FAKE": FakeCarrier()},
        open_printer=lambda profile, kind: printer,
        outbox_folder=tmp_path / "outbox",
    )
    yield shop
    shop.close()


def state(shop: Shop, number: int) -> tuple[str, int, str]:
    with shop.warehouse.database.read() as session:
        found = batch_rows.get(session, number)
    return found.state, found.done, found.why


def hours_later(shop: Shop) -> None:
    from datetime import timedelta

    shop.clock.at += timedelta(hours=1)


PLACES = ["X-1", "A-01", "B-01", "A-02", "Q-1"]


def test_labels_come_out_in_the_order_of_the_list_and_as_many_as_were_asked(shop, printer):
    number = batch_papers.start_labels(shop.desk(), "places", PLACES)
    shop.relay.pump()
    assert printer.taken == PLACES
    assert state(shop, number) == ("done", 5, "")
    batch_papers.start_labels(shop.desk(), "products", ["PEN=3", "MUG"])
    shop.relay.pump()
    assert printer.taken[5:] == ["PEN", "PEN", "PEN", "MUG"]


def test_without_codes_every_label_there_is_comes_in_walking_order(shop, printer):
    batch_papers.start_labels(shop.desk(), "places", [])
    shop.relay.pump()
    assert printer.taken[:3] == ["A-01", "A-02", "B-01"]
    assert len(printer.taken) == 11


def test_a_printer_that_refuses_a_label_gets_that_one_next_and_none_twice(shop, printer):
    printer.script = {3: SendState.REFUSED, 4: SendState.REFUSED}
    number = batch_papers.start_labels(shop.desk(), "places", PLACES)
    shop.relay.pump()
    found, done, why = state(shop, number)
    assert (found, done) == ("waiting", 2)
    assert "piece 3 of 5 (B-01): out of labels" in why
    for _ in range(3):
        hours_later(shop)
        shop.relay.pump()
    assert printer.taken == PLACES
    assert state(shop, number)[:2] == ("done", 5)


def test_a_piece_in_doubt_goes_before_a_person_who_says_where_to_go_on(shop, printer):
    printer.script = {3: SendState.DOUBTFUL}
    number = batch_papers.start_labels(shop.desk(), "places", PLACES)
    shop.relay.pump()
    found, done, why = state(shop, number)
    assert (found, done) == ("parked", 2)
    assert "piece 3 of 5 (B-01) may have been printed" in why
    hours_later(shop)
    shop.relay.pump()
    assert printer.taken == PLACES[:2], "nobody prints on by himself"
    said = batch_papers.resume(shop.desk(), number, 4)
    assert "from piece 4 of 5" in said
    shop.relay.pump()
    assert printer.taken == [*PLACES[:2], *PLACES[3:]]


@pytest.mark.parametrize("jammed", [1, 3, 5])
def test_after_a_jam_at_label_k_the_batch_is_printed_on_from_there(shop, printer, jammed):
    number = batch_papers.start_labels(shop.desk(), "places", PLACES)
    shop.relay.pump()
    batch_papers.resume(shop.desk(), number, jammed)
    shop.relay.pump()
    assert printer.taken == PLACES + PLACES[jammed - 1 :]
    assert state(shop, number)[:2] == ("done", 5)


@pytest.mark.parametrize("killed_at", [1, 3, 5])
def test_who_dies_while_printing_leaves_one_piece_in_doubt_and_loses_none(shop, printer, killed_at):
    printer.dies_at = killed_at
    number = batch_papers.start_labels(shop.desk(), "places", PLACES)
    with pytest.raises(Killed):
        shop.relay.pump()
    hours_later(shop)
    shop.relay.pump()
    found, done, why = state(shop, number)
    assert (found, done) == ("parked", killed_at - 1)
    assert f"piece {killed_at} of 5" in why
    assert printer.taken == PLACES[:killed_at]
    batch_papers.resume(shop.desk(), number, killed_at + 1 if killed_at < 5 else 5)
    shop.relay.pump()
    assert printer.taken[-1] == PLACES[-1]
    assert dict.fromkeys(printer.taken) == dict.fromkeys(PLACES), "all of them, in their order"


def test_a_long_batch_lets_other_papers_in_between_and_goes_on(shop, printer, monkeypatch):
    monkeypatch.setattr(batches, "SLICE_S", -1.0)
    number = batch_papers.start_labels(shop.desk(), "places", PLACES)
    for sent in range(1, 6):
        shop.relay.pump()
        assert state(shop, number)[1] == sent
    assert printer.taken == PLACES


def test_a_batch_that_was_stopped_prints_no_more(shop, printer):
    printer.script = {2: SendState.REFUSED}
    number = batch_papers.start_labels(shop.desk(), "places", PLACES)
    shop.relay.pump()
    assert "after piece 1 of 5" in batch_papers.stop(shop.desk(), number)
    hours_later(shop)
    shop.relay.pump()
    assert printer.taken == PLACES[:1]
    assert state(shop, number)[2] == "stopped"


def test_copies_of_slips_come_in_the_order_in_which_orders_were_named(shop, printer):
    from tests.stories.test_pack_story import packer, picked

    for order in ("1001", "1002"):
        picked(shop, order, ("PEN", 1))
        pia = packer(shop)
        pia.scan("PEN")
        pia.scan(shop.value("select number from parcel order by id desc"))
    printer.taken.clear()
    batch_papers.start_documents(shop.desk(), "slip", ["1002", "1001"])
    shop.relay.pump()
    assert printer.taken == ["1002", "1001"]


@pytest.mark.parametrize(
    ("what", "codes", "told"),
    [
        ("places", ["A-01", "NOWHERE"], "NOWHERE"),
        ("boxes", [], "boxes"),
        ("products", ["MUG=0"], "MUG=0"),
        ("products", ["MUG=99999"], "5,000"),
        ("products", ["MUG=4000", "PEN=4000"], "8,000"),
    ],
)
def test_what_cannot_be_printed_is_refused_whole(shop, printer, what, codes, told):
    with pytest.raises(UnusableInput, match=told):
        batch_papers.start_labels(shop.desk(), what, codes)
    shop.relay.pump()
    assert printer.taken == []


def test_a_paper_that_an_order_has_not_is_told_with_the_order(shop):
    shop.order("1001", ("PEN", 1)).release("1001")
    with pytest.raises(UnusableInput, match="1001 has no manifest"):
        batch_papers.start_documents(shop.desk(), "manifest", ["1001"])
    with pytest.raises(UnusableInput, match="no paper 'slips'"):
        batch_papers.start_documents(shop.desk(), "slips", ["1001"])


@pytest.mark.parametrize("first", [0, 6, -1])
def test_a_piece_that_the_batch_has_not_is_refused(shop, first):
    number = batch_papers.start_labels(shop.desk(), "places", PLACES)
    with pytest.raises(Refused, match="pieces 1 to 5"):
        batch_papers.resume(shop.desk(), number, first)
    with pytest.raises(Refused, match="no batch 999999"):
        batch_papers.resume(shop.desk(), 999_999, 1)


def test_a_batch_that_is_being_printed_is_left_alone(shop):
    number = batch_papers.start_labels(shop.desk(), "places", PLACES)
    with shop.warehouse.database.read() as session:
        (row,) = outbox.due(session, 2**62, papers=True)

    def take(session):
        outbox.claim(session, row, 2**62, 60_000_000)
        session.commit()

    shop.warehouse.database.run(take)
    for act in (
        lambda: batch_papers.resume(shop.desk(), number, 1),
        lambda: batch_papers.stop(shop.desk(), number),
    ):
        with pytest.raises(Refused, match="being printed"):
            act()
