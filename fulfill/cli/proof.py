"""proof: a hand-over as one bundle that anyone can check."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from fulfill.cli import door, telling


def add(commands: Any, behind: argparse.ArgumentParser) -> None:
    proof = commands.add_parser(
        "proof",
        parents=[behind],
        help="write all that is known of a hand-over into one bundle: parcels, scans, driver, signature",
    )
    proof.add_argument("number", metavar="MANIFEST", help="the closed manifest to prove")
    proof.add_argument("--to", type=Path, required=True, metavar="DIR|FILE.zip", help="where the bundle goes")
    proof.add_argument("--json", action="store_true", dest="as_json")
    proof.set_defaults(run=run)


def run(call: argparse.Namespace) -> int:
    """Fulfill proof."""
    from fulfill.evidence import proof
    from fulfill.people import Act

    proof.target(call.number, call.to)
    with door.warehouse(call) as opened:
        bundle, path = proof.write(door.desk(call, opened, Act.EXPORT), call.number, call.to)
    if call.as_json:
        told = {
            "file": str(path),
            "digest": bundle.digest,
            "records": bundle.records,
            "photos": bundle.photos,
        }
        telling.as_json(told)
    telling.say(f"{path}: {bundle.records} records, {bundle.photos} photos. Digest {bundle.digest}")
    telling.say("Check it with: fulfill evidence --check FILE.zip, or python check_evidence.py FILE.zip")
    return 0
