"""Sealed proofs: each file is the one that was sealed, and the journal knows the digest."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Iterator

from fulfill.store import sealed_proofs
from fulfill.store.check.asking import Watched, ask, rule
from fulfill.store.sealed_proofs import Kept
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_COUNT = Sql("select count(*) from proof")
_AT_A_TIME = 20
_OUTSIDE_DIGEST = ("digest", "summary")


def _altered(session: Session) -> tuple[int, Iterator[str]]:
    return int(session.value(_COUNT)), _look(session)


def _look(session: Session) -> Iterator[str]:
    last = 0
    while rows := sealed_proofs.after(session, last, _AT_A_TIME):
        for manifest_id, number in rows:
            sealed = sealed_proofs.kept(session, manifest_id)
            if sealed is not None and not _is_as_sealed(session, sealed):
                yield f"the proof of manifest {number} is not the one that was sealed"
        last = rows[-1][0]


def _is_as_sealed(session: Session, sealed: Kept) -> bool:
    """Every file against the list in the bundle, and that list against the digest."""
    try:
        with zipfile.ZipFile(io.BytesIO(zlib.decompress(sealed.packed))) as file:
            there = {name: file.read(name) for name in file.namelist()}
        listed = json.loads(there["manifest.json"])
        covered = {name: listed[name] for name in listed if name not in _OUTSIDE_DIGEST}
        plain = json.dumps(covered, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
        photos = iter(sealed_proofs.photos(session, sealed))
        files = [
            (each["sha256"], there[each["name"]] if each["name"] in there else next(photos, b""))
            for each in (*listed["files"], listed["summary"])
        ]
    except (zlib.error, zipfile.BadZipFile, ValueError, KeyError, TypeError):
        return False
    fits = all(hashlib.sha256(content).hexdigest() == sha256 for sha256, content in files)
    digest = hashlib.sha256(plain.encode("ascii")).hexdigest()
    return fits and digest == listed["digest"] == sealed.digest


RULES = (
    Watched("proofs_unaltered", _altered),
    rule(
        "proofs_of_closed_manifests",
        "proof",
        ask(
            "manifest {0} is {1}, but its hand-over is proved",
            "select m.number, m.state from proof f join manifest m on m.id = f.id where m.state <> 'closed'",
        ),
        ask(
            "the proof of manifest {0} has a digest that the journal does not know",
            "select m.number from proof f join manifest m on m.id = f.id where exists (select 1 from paper a"
            " where a.kind = 'manifest' and a.document = m.number and a.operation_seq is not null)"
            " and not exists (select 1 from operation o where o.kind <> 'scan' and o.kind = 'proof'"
            " and o.scan = m.number and o.message like '%' || f.digest || '%')",
        ),
    ),
)
