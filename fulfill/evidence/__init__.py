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
from fulfill.store.warehouse import setting
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

    def do(doing: Doing) -> tuple[Evidence, dict[str, Any], list[tuple[str, bytes]], str]:
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
        return found, manifest, covered, setting(doing.session, "language")

    found, manifest, covered, spoken = operations.run(desk, Act.EXPORT, KIND, number, do)
    summary = _summary(found, manifest, spoken)
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


def _summary(found: Evidence, manifest: dict[str, Any], spoken: str) -> bytes:
    from fulfill.papers.evidence import EvidenceSummary
    from fulfill.papers.evidence import write as draw
    from fulfill.papers.model import Sheet
    from fulfill.papers.office import say

    about = manifest["about"]
    head = found.of("return")[0]
    said = [say("return_is", spoken, state=head["state"], when=_minute(head["opened_at"]))]
    if head["order"]:
        order = say("order_of", spoken, order=head["order"])
        said.insert(0, f"{order}, {head['customer']}".strip(", "))
    money = {each["id"]: each for each in found.of("money")}
    paper = EvidenceSummary(
        found.number,
        datetime.fromisoformat(about["made_at"]),
        about["made_by"],
        about["station"],
        tuple(said),
        tuple(_piece(piece, money.get(piece["id"]), spoken) for piece in found.of("piece")),
        tuple(_facts(found, spoken)),
        str(manifest["digest"]),
        spoken,
    )
    return draw(paper, Sheet.A4)


def _minute(at: str | None) -> str:
    return f"{at[:10]} {at[11:16]} UTC" if at else "-"


def _piece(piece: Record, money: Record | None, spoken: str) -> tuple[str, ...]:
    from fulfill.papers.office import say

    outcome = piece["disposition"] + (say("against_rule", spoken) if piece["override_reason"] else "")
    mark = piece["serial"] or piece["lot"] or ""
    cells = (f"U{piece['id']:07d}", piece["product"], mark, piece["condition"], piece["grade"])
    paid = piece["refund"]
    if money is not None and money["decision"]:
        paid = f"{money['decision']} {amount_text(money['amount_minor'], money['currency'])}"
    return tuple(str(cell) or "-" for cell in (*cells, outcome, paid))


def _weight(parcel: Record, spoken: str) -> str:
    from fulfill.papers.office import say

    return f"{parcel['weight_g']} g" if parcel["weight_g"] else say("not_weighed", spoken)


def _outside(parcel: Record, spoken: str) -> str:
    """How heavy a parcel came, and how it looked."""
    from fulfill.papers.office import say

    seen = parcel["outside"] or say("not_looked_at", spoken)
    return say("outside", spoken, weight=_weight(parcel, spoken), outside=seen)


def _facts(found: Evidence, spoken: str) -> list[tuple[str, str]]:
    """What a reader of the summary looks for first."""
    return [*_came(found, spoken), *_done(found, spoken)]


def _came(found: Evidence, spoken: str) -> list[tuple[str, str]]:
    """What was announced, sent and came."""
    from fulfill.papers.office import say

    lines = found.of("line")
    expected, came = sum(line["expected"] for line in lines), len(found.of("piece"))
    facts = [
        (say("announced", spoken), say("some_pieces", spoken, count=expected)),
        (say("came", spoken), say("some_pieces", spoken, count=came)),
    ]
    if missing := sum(line["missing"] for line in lines):
        facts.append((say("missing", spoken), say("some_pieces", spoken, count=missing)))
    sent = ", ".join(f"{each['parcel']} {_weight(each, spoken)}" for each in found.of("sent"))
    facts.append((say("sent_in", spoken), sent or "-"))
    facts += [
        (say("came_in", spoken), _outside(each, spoken))
        for each in found.of("parcel")
        if each["weight_g"] or each["outside"]
    ]
    return facts


def _done(found: Evidence, spoken: str) -> list[tuple[str, str]]:
    """What was decided, by whom, and what witnesses it."""
    from fulfill.papers.office import say

    facts: list[tuple[str, str]] = []
    scans = found.of("scan")
    overrides = Counter(each["override_reason"] for each in found.of("piece") if each["override_reason"])
    if overrides:
        told = ", ".join(f"{count} × {why}" for why, count in overrides.items())
        facts.append((say("against", spoken), told))
    if doubts := [each["why"] for each in found.of("doubt")]:
        facts.append((say("in_doubt", spoken), "; ".join(doubts)))
    people = dict.fromkeys(scan["person"] for scan in scans if scan["person"])
    if scans:
        first, last = _minute(scans[0]["at"]), _minute(scans[-1]["at"])
        told = say("worked", spoken, first=first, last=last, people=", ".join(people))
        facts.append((say("worked_on", spoken), told))
    refused = sum(scan["level"] == "stop" for scan in scans)
    told = say("scanned", spoken, count=len(scans), refused=refused, moves=len(found.of("move")))
    facts += [(say("scans", spoken), told), (say("photos", spoken), str(len(found.photos)))]
    return facts
