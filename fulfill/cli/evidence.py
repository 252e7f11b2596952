"""evidence: a return as one bundle that anyone can check, and the check; proof: the same of a hand-over."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fulfill.cli import door, proof, telling
from fulfill.errors import StoreUnavailable, UnusableInput

if TYPE_CHECKING:
    from fulfill.evidence import Report

_SIZE_MAX = 1 << 31


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    evidence = commands.add_parser(
        "evidence",
        parents=[behind],
        help="write all that is known of a return into one bundle that can be checked, or check one",
    )
    evidence.add_argument("number", metavar="RMA", nargs="?", help="the return to write down")
    evidence.add_argument("--to", type=Path, metavar="FILE.zip", help="where the bundle goes")
    evidence.add_argument("--check", type=Path, metavar="FILE.zip", help="is this bundle as it was made?")
    evidence.add_argument("--digest", default="", metavar="DIGEST", help="the one printed on its summary")
    evidence.add_argument("--json", action="store_true", dest="as_json")
    evidence.set_defaults(run=run)
    proof.add(commands, behind)


def run(call: argparse.Namespace) -> int:
    """Fulfill evidence."""
    if call.check is not None:
        if call.number or call.to:
            raise UnusableInput("Either check a bundle or make one: fulfill evidence --check FILE.zip")
        return _check(call)
    if not call.number or call.to is None:
        raise UnusableInput(
            "Which return, and where to? Say: fulfill evidence RMA --to FILE.zip, or --check FILE.zip"
        )
    if call.digest:
        raise UnusableInput("--digest goes with --check: fulfill evidence --check FILE.zip --digest DIGEST")
    return _make(call)


def _make(call: argparse.Namespace) -> int:
    from fulfill import evidence
    from fulfill.people import Act

    evidence.look_at(call.to)
    with door.warehouse(call) as opened:
        bundle = evidence.write(door.desk(call, opened, Act.EXPORT), call.number, call.to)
    if call.as_json:
        told = {
            "file": str(call.to),
            "digest": bundle.digest,
            "records": bundle.records,
            "photos": bundle.photos,
        }
        telling.as_json(told)
    telling.say(f"{call.to}: {bundle.records} records, {bundle.photos} photos. Digest {bundle.digest}")
    return 0


def _check(call: argparse.Namespace) -> int:
    from fulfill import evidence

    try:
        if call.check.stat().st_size > _SIZE_MAX:
            raise UnusableInput(f"{call.check} is too large for a bundle")
        content = call.check.read_bytes()
    except OSError as error:
        raise UnusableInput(f"{call.check} cannot be read: {error.strerror}") from error
    report = evidence.check(content, call.digest)
    here = _made_here(call, report)
    if call.as_json:
        telling.as_json(
            {
                "ok": report.is_intact,
                "digest": report.digest,
                "return": report.about.get("return"),
                "manifest": report.about.get("manifest"),
                "records": report.records,
                "made_here": here or None,
                "findings": [
                    {"what": each.what, "name": each.name, "first": each.first, "last": each.last}
                    for each in report.findings
                ],
            }
        )
    else:
        print(telling.safe(evidence.told(report)))
        if here:
            print(telling.safe(f"The journal of this warehouse has this digest: made {here}."))
    return 0 if report.is_intact else 1


def _made_here(call: argparse.Namespace, report: Report) -> str:
    """Whether the warehouse of this call knows the digest; "" also where there is none to ask."""
    from fulfill import evidence

    if not report.is_intact:
        return ""
    try:
        with door.warehouse(call) as opened, opened.database.read() as session:
            return evidence.made_here(session, report)
    except StoreUnavailable:
        return ""
