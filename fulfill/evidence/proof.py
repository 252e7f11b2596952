"""One hand-over as one bundle that can be checked by anyone: records, signature, photos, papers, summary.

It is sealed as the evidence of a return is: one chain, one digest, one check. See README_PROOF.txt for what
that proves and what it does not. A manifest has one proof: it is sealed when it is closed (by the relay), and
whoever asks for it later gets the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

from fulfill import operations, paperwork
from fulfill.clock import microseconds
from fulfill.errors import Refused, UnusableInput
from fulfill.evidence import Bundle, iso
from fulfill.evidence import check_evidence as checking
from fulfill.messages import stop
from fulfill.operations import Desk, Doing
from fulfill.people import Act
from fulfill.store import journal, proof_book, sealed_proofs
from fulfill.store.journal import Operation
from fulfill.store.paper_facts import PaperRow
from fulfill.store.proof_book import Proof
from fulfill.store.sealed_proofs import Closer, Kept
from fulfill.store.session import Session
from fulfill.store.warehouse import Warehouse, setting
from fulfill.turn import PaperKind
from fulfill.units import shown

KIND = "proof"
_SCRIPT, _README = "check_evidence.py", "README.txt"
_PHOTOS = "photos/"
# A manifest of before the journal told who closes one: its proof is nobody's.
_NOBODY = Closer(0, "", None, "", "")


def export(desk: Desk, number: str) -> Bundle:
    """The bundle of a closed manifest: the one that was sealed, or it is sealed now. Told in the journal.

    Raises Refused for a number nobody knows, and for a manifest that is still open.
    """
    with desk.warehouse.database.read() as session:
        made = _unless_kept(session, number, desk.person.name, desk.station.name, desk.clock.now())

    def do(doing: Doing) -> Bundle:
        if made is not None:
            sealed_proofs.keep(doing.session, made)
        bundle = _bundle(doing.session, _id(doing.session, number))
        doing.said = f"proof of {number}, {bundle.records} records, digest {bundle.digest}"
        return bundle

    return operations.run(desk, Act.EXPORT, KIND, number, do)


def seal(warehouse: Warehouse, number: str, now: datetime) -> Bundle:
    """The bundle of a manifest that has just been closed, in the name of who closed it; once.

    Whoever comes second, or again after having been stopped, gets the very bytes of the first. Raises
    Refused as `export` does.
    """
    with warehouse.database.read() as session:
        by = sealed_proofs.closed_by(session, number) or _NOBODY
        made = _unless_kept(session, number, by.person, by.station, now)

    def keep(session: Session) -> None:
        if made is None or not sealed_proofs.keep(session, made):
            return
        if by.station_id:
            said = f"proof of {number}, {made.records} records, digest {made.digest}"
            journal.append(session, warehouse.key, _entry(session, by, number, said, made.made_us))
        session.commit()

    warehouse.database.run(keep)
    with warehouse.database.read() as session:
        return _bundle(session, _id(session, number))


def kept(session: Session, number: str) -> Bundle | None:
    """The sealed bundle, byte for byte; None where none is sealed. Raises Refused for an unknown number."""
    manifest_id = _id(session, number)
    return _bundle(session, manifest_id) if sealed_proofs.kept(session, manifest_id) else None


def _entry(session: Session, by: Closer, number: str, said: str, now_us: int) -> Operation:
    return Operation(
        seq=journal.next_seq(session),
        # No second entry for the same proof can be written.
        event=f"{KIND}:{number}",
        kind=KIND,
        station_id=by.station_id,
        at_us=now_us,
        person_id=by.person_id,
        roles=by.roles,
        scan=number,
        level="ok",
        code=KIND,
        message=said,
        payload_hash=journal.payload_hash(KIND, number),
    )


def _id(session: Session, number: str) -> int:
    found = sealed_proofs.manifest(session, number)
    if found is None:
        raise Refused(
            stop(
                "unknown_manifest",
                "There is no manifest {manifest}. Look them up with: fulfill show manifests",
                manifest=shown(number),
            )
        )
    if found[1] != "closed":
        raise Refused(
            stop(
                "manifest_open",
                "Manifest {manifest} is still open: nothing was handed over. Close it at the dock first",
                manifest=number,
            )
        )
    return found[0]


def _unless_kept(session: Session, number: str, by: str, station: str, now: datetime) -> Kept | None:
    """A bundle made of what is known now, to be kept; None where one is kept already."""
    manifest_id = _id(session, number)
    if sealed_proofs.kept(session, manifest_id) is not None:
        return None
    found = proof_book.gather(session, number)
    assert found is not None, number
    now_us = microseconds(now)
    manifest, covered = _sealed(found, _papers(session, found, now_us), by, station, iso(now_us))
    summary = _summary(found, manifest, setting(session, "language"))
    manifest["summary"] = checking.listed([(checking.SUMMARY, summary)])[0]
    head = (checking.MANIFEST, checking.canonical(manifest) + b"\n")
    whole = [head, *covered, (checking.SUMMARY, summary)]
    content = checking.pack(whole)
    rest = checking.pack([each for each in whole if not each[0].startswith(_PHOTOS)])
    return Kept(
        manifest_id,
        str(manifest["digest"]),
        hashlib.sha256(content).hexdigest(),
        len(content),
        int(manifest["records"]),
        len(found.of("photo")),
        now_us,
        zlib.compress(rest),
    )


def _bundle(session: Session, manifest_id: int) -> Bundle:
    """What was sealed, whole again."""
    sealed = sealed_proofs.kept(session, manifest_id)
    assert sealed is not None, manifest_id
    with zipfile.ZipFile(io.BytesIO(zlib.decompress(sealed.packed))) as file:
        rest = {name: file.read(name) for name in file.namelist()}
    photos = iter(sealed_proofs.photos(session, sealed))
    listed = json.loads(rest[checking.MANIFEST])["files"]
    names = [checking.MANIFEST, *(each["name"] for each in listed), checking.SUMMARY]
    whole = [(name, next(photos, b"") if name.startswith(_PHOTOS) else rest[name]) for name in names]
    return Bundle(checking.pack(whole), sealed.digest, sealed.records, sealed.photos)


def target(number: str, to: Path) -> Path:
    """The file that a bundle goes to: `to` itself, or one in that folder. Raises UnusableInput, in words."""
    if to.suffix.lower() == ".zip" and not to.is_dir():
        if not to.parent.is_dir():
            raise UnusableInput(f"There is no folder {to.parent}. Make it first, or name another one")
        return to
    if to.suffix and not to.is_dir():
        raise UnusableInput(f"{to.name} ends in {to.suffix}; a bundle is a .zip file, or goes into a folder")
    try:
        to.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnusableInput(f"The folder {to} cannot be made: {error.strerror}") from error
    return to / file_name(number)


def file_name(number: str) -> str:
    """What the bundle of a manifest is called in a folder."""
    name = "".join(char if char.isalnum() or char in "-_." else "-" for char in number)
    return f"{name}-proof.zip"


def write(desk: Desk, number: str, to: Path) -> tuple[Bundle, Path]:
    """The same into a file, which is there whole or not at all. Raises Refused, UnusableInput."""
    from fulfill.exchange.writing import write_atomically

    path = target(number, to)
    bundle = export(desk, number)
    write_atomically(path, [bundle.content])
    return bundle, path


def _papers(session: Session, found: Proof, now_us: int) -> list[tuple[str, bytes]]:
    """The manifest as it is printed, and for freight its bill of lading."""
    from fulfill import papers

    kinds = [PaperKind.MANIFEST, *([PaperKind.LADING] if found.of("pallet") else [])]
    made = []
    for kind in kinds:
        row = PaperRow(0, kind, found.number, found.id, 0, "", "printed", None, now_us)
        made.append((f"papers/{kind}.pdf", papers.render(paperwork.make(session, row))))
    return made


def _sealed(
    found: Proof, papers: list[tuple[str, bytes]], by: str, station: str, made_at: str
) -> tuple[dict[str, Any], list[tuple[str, bytes]]]:
    """The manifest of the bundle with its digest, and the files that the digest covers."""
    records, head = checking.chained(found.records)
    folder = files("fulfill.evidence")
    covered = [
        (checking.RECORDS, records),
        *found.files,
        *papers,
        (_README, folder.joinpath("README_PROOF.txt").read_bytes()),
        (_SCRIPT, folder.joinpath(_SCRIPT).read_bytes()),
    ]
    manifest: dict[str, Any] = {
        "format": checking.FORMAT,
        "about": {
            "manifest": found.number,
            "made_at": made_at,
            "made_by": by,
            "station": station,
        },
        "files": checking.listed(covered),
        "records": len(found.records),
        "head": head,
    }
    manifest["digest"] = checking.digest_of(manifest)
    return manifest, covered


def _summary(found: Proof, manifest: dict[str, Any], spoken: str) -> bytes:
    from fulfill.papers.model import Sheet
    from fulfill.papers.proof import ProofSummary
    from fulfill.papers.proof import write as draw

    about, head = manifest["about"], found.of("manifest")[0]
    taken = next(iter(found.of("handover")), {})
    pictures = dict(found.files)
    paper = ProofSummary(
        number=found.number,
        carrier=head["carrier"],
        made_at=datetime.fromisoformat(about["made_at"]),
        person=about["made_by"],
        station=about["station"],
        driver=taken.get("driver") or "",
        signed_at=_minute(taken.get("signed_at")),
        signature=pictures.get("signature.png"),
        photo=next((pictures[name] for name in pictures if name.startswith("photos/")), None),
        facts=tuple(_facts(found, taken, spoken)),
        language=spoken,
        digest=str(manifest["digest"]),
    )
    return draw(paper, Sheet.A4)


def _minute(at: str | None) -> str:
    return f"{at[:10]} {at[11:16]} UTC" if at else ""


def _facts(found: Proof, taken: dict[str, Any], spoken: str) -> list[tuple[str, str]]:
    """What a reader of the summary looks for first."""
    from fulfill.papers.office import many, say

    head, parcels, scans = found.of("manifest")[0], found.of("parcel"), found.of("scan")
    grams = sum(parcel["weight_g"] for parcel in parcels)
    orders = len({parcel["order"] for parcel in parcels})
    loaders = dict.fromkeys(scan["person"] for scan in scans if scan["flow"] == "ship" and scan["person"])
    refused = sum(scan["level"] == "stop" for scan in scans)
    went = say(
        "went",
        spoken,
        parcels=many("one_parcel", "parcels", len(parcels), spoken),
        orders=many("one_order", "orders", orders, spoken),
        weight=f"{grams / 1000:.1f}",
    )
    scanned = say("scanned", spoken, count=len(scans), refused=refused, moves=len(found.of("move")))
    facts = [
        (say("closed", spoken), _minute(head["closed_at"])),
        (say("opened", spoken), _minute(head["opened_at"]) or "-"),
        (say("dock", spoken), head["dock"] or "-"),
        (say("trailer", spoken), taken.get("trailer") or "-"),
        (say("what_went", spoken), went),
        (say("loaded_by", spoken), ", ".join(loaders) or "-"),
        (say("scans", spoken), scanned),
        (say("photos", spoken), str(len(found.of("photo")))),
    ]
    if pallets := found.of("pallet"):
        facts.insert(
            5, (say("pallets", spoken), ", ".join(f"{each['pallet']} ({each['sscc']})" for each in pallets))
        )
    if taken.get("remark"):
        facts.append((say("remark", spoken), taken["remark"]))
    if taken.get("unsigned_why"):
        facts.append((say("signature", spoken), taken["unsigned_why"]))
    return facts
