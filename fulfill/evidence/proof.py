"""One hand-over as one bundle that can be checked by anyone: records, signature, photos, papers, summary.

It is sealed as the evidence of a return is: one chain, one digest, one check. See README_PROOF.txt for what
that proves and what it does not.
"""

from __future__ import annotations

from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

from fulfill import operations, paperwork
from fulfill.errors import Refused, UnusableInput
from fulfill.evidence import Bundle, iso
from fulfill.evidence import check_evidence as checking
from fulfill.messages import many, stop
from fulfill.operations import Desk, Doing
from fulfill.people import Act
from fulfill.store import proof_book
from fulfill.store.paper_facts import PaperRow
from fulfill.store.proof_book import Proof
from fulfill.turn import PaperKind
from fulfill.units import shown

KIND = "proof"
_SCRIPT, _README = "check_evidence.py", "README.txt"


def export(desk: Desk, number: str) -> Bundle:
    """The bundle of a closed manifest, its digest kept in the journal.

    Raises Refused for a number nobody knows, and for a manifest that is still open.
    """

    def do(doing: Doing) -> tuple[Proof, dict[str, Any], list[tuple[str, bytes]]]:
        found = proof_book.gather(doing.session, number)
        if found is None:
            raise Refused(
                stop(
                    "unknown_manifest",
                    "There is no manifest {manifest}. Look them up with: fulfill show manifests",
                    manifest=shown(number),
                )
            )
        if found.of("manifest")[0]["state"] != "closed":
            raise Refused(
                stop(
                    "manifest_open",
                    "Manifest {manifest} is still open: nothing was handed over. Close it at the dock first",
                    manifest=number,
                )
            )
        manifest, covered = _sealed(found, _papers(doing, found), desk, iso(doing.now_us))
        doing.said = f"proof of {number}, {manifest['records']} records, digest {manifest['digest']}"
        return found, manifest, covered

    found, manifest, covered = operations.run(desk, Act.EXPORT, KIND, number, do)
    summary = _summary(found, manifest)
    manifest["summary"] = checking.listed([(checking.SUMMARY, summary)])[0]
    head = (checking.MANIFEST, checking.canonical(manifest) + b"\n")
    content = checking.pack([head, *covered, (checking.SUMMARY, summary)])
    return Bundle(content, str(manifest["digest"]), int(manifest["records"]), len(found.of("photo")))


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
    name = "".join(char if char.isalnum() or char in "-_." else "-" for char in number)
    return to / f"{name}-proof.zip"


def write(desk: Desk, number: str, to: Path) -> tuple[Bundle, Path]:
    """The same into a file, which is there whole or not at all. Raises Refused, UnusableInput."""
    from fulfill.exchange.writing import write_atomically

    path = target(number, to)
    bundle = export(desk, number)
    write_atomically(path, [bundle.content])
    return bundle, path


def _papers(doing: Doing, found: Proof) -> list[tuple[str, bytes]]:
    """The manifest as it is printed, and for freight its bill of lading."""
    from fulfill import papers

    kinds = [PaperKind.MANIFEST, *([PaperKind.LADING] if found.of("pallet") else [])]
    made = []
    for kind in kinds:
        row = PaperRow(0, kind, found.number, found.id, 0, "", "printed", None, doing.now_us)
        made.append((f"papers/{kind}.pdf", papers.render(paperwork.make(doing.session, row))))
    return made


def _sealed(
    found: Proof, papers: list[tuple[str, bytes]], desk: Desk, made_at: str
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
            "made_by": desk.person.name,
            "station": desk.station.name,
        },
        "files": checking.listed(covered),
        "records": len(found.records),
        "head": head,
    }
    manifest["digest"] = checking.digest_of(manifest)
    return manifest, covered


def _summary(found: Proof, manifest: dict[str, Any]) -> bytes:
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
        facts=tuple(_facts(found, taken)),
        digest=str(manifest["digest"]),
    )
    return draw(paper, Sheet.A4)


def _minute(at: str | None) -> str:
    return f"{at[:10]} {at[11:16]} UTC" if at else ""


def _facts(found: Proof, taken: dict[str, Any]) -> list[tuple[str, str]]:
    """What a reader of the summary looks for first."""
    head, parcels, scans = found.of("manifest")[0], found.of("parcel"), found.of("scan")
    grams = sum(parcel["weight_g"] for parcel in parcels)
    orders = len({parcel["order"] for parcel in parcels})
    loaders = dict.fromkeys(scan["person"] for scan in scans if scan["flow"] == "ship" and scan["person"])
    refused = sum(scan["level"] == "stop" for scan in scans)
    facts = [
        ("Closed", _minute(head["closed_at"])),
        ("Opened", _minute(head["opened_at"]) or "-"),
        ("Dock", head["dock"] or "-"),
        ("Trailer", taken.get("trailer") or "-"),
        ("What went", f"{many(len(parcels), 'parcel')} of {many(orders, 'order')}, {grams / 1000:.1f} kg"),
        ("Loaded by", ", ".join(loaders) or "-"),
        ("Scans", f"{len(scans)}, of these {refused} refused; {len(found.of('move'))} moves of stock"),
        ("Photos", str(len(found.of("photo")))),
    ]
    if pallets := found.of("pallet"):
        facts.insert(5, ("Pallets", ", ".join(f"{each['pallet']} ({each['sscc']})" for each in pallets)))
    if taken.get("remark"):
        facts.append(("Remark", taken["remark"]))
    if taken.get("unsigned_why"):
        facts.append(("Signature", taken["unsigned_why"]))
    return facts
