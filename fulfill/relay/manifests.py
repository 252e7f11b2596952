"""Has carriers make their own manifests of what they were handed, once each."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from fulfill.messages import carriers as says
from fulfill.ports import (
    Carrier,
    CarrierAway,
    CarrierRefused,
    CarrierUnknown,
    MakesManifests,
    ManifestAsked,
)
from fulfill.relay.outcome import Errand, Outcome, again, done, parked
from fulfill.relay.signals import stem_of, write
from fulfill.store import carrier_book, label_choice, paper_facts
from fulfill.store.session import Session


def make(errand: Errand, carriers: Mapping[str, Carrier], folder: Path) -> Outcome:
    """Ask for the carrier's manifest of one of ours; a copy of it lies in the outbox folder.

    A lost answer is not asked for again: the carrier may have closed its day with it. A person looks.
    """
    manifest_id = int(errand.row.payload["manifest_id"])
    with errand.warehouse.database.read() as session:
        head = carrier_book.manifest_head(session, manifest_id)
        known = carrier_book.made(session, manifest_id)
        sender = paper_facts.sender(paper_facts.settings(session))
        parcels = label_choice.handed_over(session, manifest_id)
    if head is None or head[2] != "closed":
        return done(why="there is no closed manifest any more")
    number, code, _ = head
    carrier = carriers.get(code)
    if carrier is None or not isinstance(carrier, MakesManifests) or not carrier.makes_manifests:
        return done(why=f"{code} wants no manifest of its own")
    if known is not None:
        return _written(errand, folder, known[2])
    if errand.row.was_claimed:
        return parked(says.manifest_unknown(code, number).text)
    try:
        made = carrier.manifest(ManifestAsked(number, sender, parcels))
    except CarrierAway as away:
        return again(str(away), away.wait_s * 1_000_000)
    except CarrierUnknown:
        return parked(says.manifest_unknown(code, number).text)
    except CarrierRefused as refusal:
        return parked(str(refusal))

    def keep(session: Session) -> None:
        carrier_book.keep_manifest(session, manifest_id, code, made, errand.now_us)
        session.commit()

    errand.warehouse.database.run(keep)
    return _written(errand, folder, made.content)


def _written(errand: Errand, folder: Path, content: bytes) -> Outcome:
    if not content:
        return done(why="the carrier gives no paper with it")
    return write({folder / f"{stem_of(errand.row.key)}.pdf": content})
