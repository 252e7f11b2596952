"""One return as one bundle that can be checked by anyone: records, photos, summary, and the check itself.

The digest of each bundle is written into the journal of this warehouse when it is made, so that a bundle
can be held against it later; see README.txt for what that proves and what it does not.
"""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

from fulfill import operations
from fulfill.errors import Refused, UnusableInput
from fulfill.evidence import check_evidence as checking
from fulfill.evidence.check_evidence import Report
from fulfill.messages import stop
from fulfill.operations import Desk, Doing
from fulfill.people import Act
from fulfill.store import evidence_book
from fulfill.store.evidence_book import Evidence, Record
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.units import amount_text, shown

__all__ = ["Bundle", "Report", "check", "export", "iso", "made_here", "summary_of"]

KIND = "evidence"
_SCRIPT, _README = "check_evidence.py", "README.txt"
_MADE_HERE = Sql(
    "select o.at_us, coalesce(p.name, '') from operation o left join person p on p.id = o.person_id"
    " where o.kind in ('evidence', 'proof') and o.scan = :number"
    " and o.message like '%' || :digest || '%' limit 1"
)


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle: the bytes of its ZIP, its digest, and how much is in it."""

    content: bytes
    digest: str
    records: int
    photos: int


def export(desk: Desk, number: str) -> Bundle:
    """The bundle of a return, its digest kept in the journal. Raises Refused for a number nobody knows."""

    def do(doing: Doing) -> tuple[Evidence, dict[str, Any], list[tuple[str, bytes]]]:
        found = evidence_book.gather(doing.session, number)
        if found is None:
            raise Refused(
                stop(
                    "unknown_return",
                    "There is no return {rma}. Look them up with: fulfill show returns",
                    rma=shown(number),
                )
            )
        manifest, covered = _sealed(found, desk, iso(doing.now_us))
        doing.said = f"evidence of {number}, {manifest['records']} records, digest {manifest['digest']}"
        return found, manifest, covered

    found, manifest, covered = operations.run(desk, Act.EXPORT, KIND, number, do)
    summary = _summary(found, manifest)
    manifest["summary"] = checking.listed([(checking.SUMMARY, summary)])[0]
    content = checking.pack(
        [
            (checking.MANIFEST, checking.canonical(manifest) + b"\n"),
            *covered,
            (checking.SUMMARY, summary),
        ]
    )
    return Bundle(content, str(manifest["digest"]), int(manifest["records"]), len(found.photos))


def summary_of(bundle: Bundle) -> bytes:
    """The page for people in a bundle: a PDF."""
    with zipfile.ZipFile(io.BytesIO(bundle.content)) as file:
        return file.read(checking.SUMMARY)


def look_at(to: Path) -> None:
    """Whether a bundle could go there. Raises UnusableInput, in words."""
    if to.suffix.lower() != ".zip":
        raise UnusableInput(f"{to.name} ends in {to.suffix or 'nothing'}; a bundle is a .zip file")
    if not to.parent.is_dir():
        raise UnusableInput(f"There is no folder {to.parent}. Make it first, or name another one")


def write(desk: Desk, number: str, to: Path) -> Bundle:
    """The same into a file, which is there whole or not at all. Raises Refused, UnusableInput."""
    look_at(to)
    from fulfill.exchange.writing import write_atomically

    bundle = export(desk, number)
    write_atomically(to, [bundle.content])
    return bundle


def check(content: bytes, digest: str = "") -> Report:
    """Hold a bundle against itself and, if it is known, the digest that it had."""
    return checking.examine(content, digest)


def told(report: Report) -> str:
    """A report in sentences, a line each."""
    return checking.told(report)


def made_here(session: Session, report: Report) -> str:
    """When and by whom this very bundle was made in this warehouse, in words; "" where it was not."""
    number = str(report.about.get("return") or report.about.get("manifest", ""))
    row = session.one(_MADE_HERE, number=number, digest=report.digest) if report.digest else None
    return f"{iso(row[0])} by {row[1]}" if row else ""


def _sealed(found: Evidence, desk: Desk, made_at: str) -> tuple[dict[str, Any], list[tuple[str, bytes]]]:
    """The manifest with its digest, and the files that the digest covers."""
    records, head = checking.chained(found.records)
    folder = files("fulfill.evidence")
    covered = [
        (checking.RECORDS, records),
        *found.photos,
        (_README, folder.joinpath(_README).read_bytes()),
        (_SCRIPT, folder.joinpath(_SCRIPT).read_bytes()),
    ]
    manifest: dict[str, Any] = {
        "format": checking.FORMAT,
        "about": {
            "return": found.number,
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


def iso(at_us: int) -> str:
    """A moment as bundles tell it."""
    return datetime.fromtimestamp(at_us / 1_000_000, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _summary(found: Evidence, manifest: dict[str, Any]) -> bytes:
    from fulfill.papers.evidence import EvidenceSummary
    from fulfill.papers.evidence import write as draw
    from fulfill.papers.model import Sheet

    about = manifest["about"]
    head = found.of("return")[0]
    said = [f"Return {head['state']}, opened {_minute(head['opened_at'])}"]
    if head["order"]:
        said.insert(0, f"Order {head['order']}, {head['customer']}".strip(", "))
    money = {each["id"]: each for each in found.of("money")}
    paper = EvidenceSummary(
        found.number,
        datetime.fromisoformat(about["made_at"]),
        about["made_by"],
        about["station"],
        tuple(said),
        tuple(_piece(piece, money.get(piece["id"])) for piece in found.of("piece")),
        tuple(_facts(found)),
        str(manifest["digest"]),
    )
    return draw(paper, Sheet.A4)


def _minute(at: str | None) -> str:
    return f"{at[:10]} {at[11:16]} UTC" if at else "-"


def _piece(piece: Record, money: Record | None) -> tuple[str, ...]:
    outcome = piece["disposition"] + (" (against the rule)" if piece["override_reason"] else "")
    mark = piece["serial"] or piece["lot"] or ""
    cells = (f"U{piece['id']:07d}", piece["product"], mark, piece["condition"], piece["grade"])
    paid = piece["refund"]
    if money is not None and money["decision"]:
        paid = f"{money['decision']} {amount_text(money['amount_minor'], money['currency'])}"
    return tuple(str(cell) or "-" for cell in (*cells, outcome, paid))


def _weight(parcel: Record) -> str:
    return f"{parcel['weight_g']} g" if parcel["weight_g"] else "not weighed"


def _facts(found: Evidence) -> list[tuple[str, str]]:
    """What a reader of the summary looks for first."""
    lines, scans = found.of("line"), found.of("scan")
    expected, came = sum(line["expected"] for line in lines), len(found.of("piece"))
    facts = [("Announced", f"{expected} pieces"), ("Came", f"{came} pieces")]
    if missing := sum(line["missing"] for line in lines):
        facts.append(("Missing", f"{missing} pieces"))
    sent = ", ".join(f"{each['parcel']} {_weight(each)}" for each in found.of("sent"))
    facts.append(("Sent in", sent or "-"))
    facts += [
        ("Came in", f"{_weight(each)}, outside {each['outside'] or 'not looked at'}")
        for each in found.of("parcel")
        if each["weight_g"] or each["outside"]
    ]
    overrides = Counter(each["override_reason"] for each in found.of("piece") if each["override_reason"])
    if overrides:
        facts.append(("Against the rule", ", ".join(f"{count} × {why}" for why, count in overrides.items())))
    if doubts := [each["why"] for each in found.of("doubt")]:
        facts.append(("In doubt", "; ".join(doubts)))
    people = dict.fromkeys(scan["person"] for scan in scans if scan["person"])
    if scans:
        facts.append(
            ("Worked on", f"{_minute(scans[0]['at'])} to {_minute(scans[-1]['at'])} by {', '.join(people)}")
        )
    refused = sum(scan["level"] == "stop" for scan in scans)
    facts.append(
        ("Scans", f"{len(scans)}, of these {refused} refused; {len(found.of('move'))} moves of stock")
    )
    facts.append(("Photos", str(len(found.photos))))
    return facts
