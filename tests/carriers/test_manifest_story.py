"""The carrier's own manifest of ours: asked once, kept, and never asked again while nobody knows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from fulfill import carrier_desk
from fulfill.errors import Refused
from fulfill.ports import CarrierAway, CarrierRefused, CarrierUnknown, ManifestAsked, ManifestMade
from tests.adapters.fake_carrier import FakeCarrier
from tests.stories.relay_bench import Bench


@dataclass(slots=True)
class Manifesting(FakeCarrier):
    """A carrier that makes manifests; `answers` are what the next questions get, errors among them."""

    makes_manifests: bool = True
    answers: list[Exception] = field(default_factory=list)
    manifests: list[ManifestAsked] = field(default_factory=list)

    def manifest(self, asked: ManifestAsked) -> ManifestMade:
        self.manifests.append(asked)
        if self.answers:
            raise self.answers.pop(0)
        return ManifestMade("SCAN-7", b"%PDF-1.7 theirs", "application/pdf")


@pytest.fixture
def closed(sqlite_url: str, tmp_path: Path) -> Iterator[Bench]:
    """One parcel has left on a closed manifest."""
    bench = Bench(sqlite_url, tmp_path, Manifesting())
    pia = bench.close_parcel()
    bench.pump(2)
    number = bench.shop.value("select number from parcel")
    pia.scan(number)
    bench.shop.seat("ship", "SUE", "dock").scan("DOCK-1", number, "!done", "!done")
    assert bench.shop.value("select state from manifest") == "closed"
    yield bench
    bench.shop.close()


def ask(bench: Bench) -> str:
    number: str = bench.shop.value("select number from manifest")
    carrier_desk.ask_manifest(bench.shop.desk(), number)
    return number


def errand(bench: Bench) -> tuple[str, str]:
    found: tuple[str, str] = bench.shop.rows(
        "select state, outcome from outbox where kind = 'carrier_manifest'"
    )[0]
    return found


def made(bench: Bench, number: str) -> Any:
    with bench.shop.warehouse.database.read() as session:
        return carrier_desk.manifest_of(session, number)


def test_it_is_asked_with_the_parcels_that_left_and_kept_byte_for_byte(closed):
    number = ask(closed)
    closed.pump()
    assert made(closed, number) == ("SCAN-7", "application/pdf", b"%PDF-1.7 theirs")
    (asked,) = closed.carrier.manifests
    assert [each.tracking for each in asked.parcels] == [closed.carrier.bought[0].tracking]
    (paper,) = (closed.shop.folder / "outbox").glob("carrier-manifest-*.pdf")
    assert paper.read_bytes() == b"%PDF-1.7 theirs"


def test_asked_for_twice_it_is_made_once(closed):
    ask(closed)
    closed.pump()
    ask(closed)
    closed.pump(2)
    assert len(closed.carrier.manifests) == 1


def test_a_lost_answer_goes_to_a_person_at_once_since_the_day_may_be_closed_with_it(closed):
    closed.carrier.answers = [CarrierUnknown("lost")]
    number = ask(closed)
    closed.pump(4)
    assert len(closed.carrier.manifests) == 1
    state, told = errand(closed)
    assert (state, "Look there first" in told) == ("parked", True)
    ask(closed)
    closed.pump(2)
    assert made(closed, number) is not None, "whoever looked may ask again"


def test_a_carrier_that_is_away_is_asked_again_by_itself(closed):
    closed.carrier.answers = [CarrierAway("busy")]
    number = ask(closed)
    closed.pump(3)
    assert made(closed, number) is not None


def test_a_refusal_is_told(closed):
    closed.carrier.answers = [CarrierRefused("Nothing to transmit")]
    ask(closed)
    closed.pump(2)
    assert "Nothing to transmit" in errand(closed)[1]


def test_a_carrier_that_wants_none_is_left_alone(closed):
    closed.carrier.makes_manifests = False
    ask(closed)
    closed.pump()
    assert (errand(closed)[0], closed.carrier.manifests) == ("done", [])


def test_an_open_manifest_is_not_sent(closed):
    with pytest.raises(Refused, match="no closed manifest"):
        carrier_desk.ask_manifest(closed.shop.desk(), "M-OPEN")
