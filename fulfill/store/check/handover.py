"""Hand-overs: what witnesses them is unaltered, and a pallet and what stands on it go together."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from fulfill.store.check.asking import Watched, ask, rule
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_COUNT = Sql(
    "select (select count(*) from handover where signed_us > 0) + (select count(*) from manifest_photo)"
)
_SIGNED = Sql(
    "select m.number, h.strokes, h.strokes_sha256, h.picture, h.picture_sha256 from handover h"
    " join manifest m on m.id = h.id where h.signed_us > 0 order by h.id"
)
# A few at a time: a photo has some hundred kilobytes.
_PHOTOS = Sql(
    "select f.id, m.number, f.name, f.sha256, f.bytes from manifest_photo f"
    " join manifest m on m.id = f.manifest_id where f.id > :after order by f.id limit 20"
)
_FITS = (
    "(a.state = 'open' and p.state in ('loaded', 'shipped')) or (a.state = 'loaded' and (p.state <> 'loaded'"
    " or p.manifest_id <> a.manifest_id)) or (a.state = 'shipped' and (p.state <> 'shipped'"
    " or p.manifest_id <> a.manifest_id))"
)


def _witnesses(session: Session) -> tuple[int, Iterator[str]]:
    return int(session.value(_COUNT)), _look(session)


def _look(session: Session) -> Iterator[str]:
    for number, strokes, of_strokes, picture, of_picture in session.all(_SIGNED):
        drawn = hashlib.sha256(str(strokes).encode()).hexdigest()
        seen = hashlib.sha256(bytes(picture or b"")).hexdigest()
        if (drawn, seen) != (of_strokes, of_picture):
            yield f"the signature on manifest {number} is not the one that was drawn"
    after = 0
    while rows := session.all(_PHOTOS, after=after):
        for id_, number, name, digest, content in rows:
            if hashlib.sha256(bytes(content)).hexdigest() != digest:
                yield f"photo {id_} ({name}) of manifest {number} is not the one that was taken"
        after = rows[-1][0]


RULES = (
    Watched("handovers_unaltered", _witnesses),
    rule(
        "handovers_of_closed_manifests",
        "handover",
        ask(
            "manifest {0} was signed by {1}, but is {2}",
            "select m.number, h.driver, m.state from handover h join manifest m on m.id = h.id"
            " where h.signed_us > 0 and m.state <> 'closed'",
        ),
        ask(
            "manifest {0} is signed, but by nobody with a name",
            "select m.number from handover h join manifest m on m.id = h.id"
            " where h.signed_us > 0 and h.driver = ''",
        ),
    ),
    rule(
        "pallets_go_whole",
        "pallet",
        ask(
            "parcel {0} is {1}, but stands on pallet {2}, which is {3}",
            "select p.number, p.state, e.code, a.state as stands from on_pallet s join pallet a on a.id ="
            " s.pallet_id join parcel p on p.id = s.id join plate e on e.id = a.plate_id"
            f" where {_FITS}",
        ),
        ask(
            "pallet {0} is {1}, but on {2}",
            "select e.code, a.state, case when m.id is null then 'no manifest' else 'manifest ' || m.number"
            " || ', which is ' || m.state end from pallet a join plate e on e.id = a.plate_id"
            " left join manifest m on m.id = a.manifest_id where (a.state = 'open' and m.id is not null)"
            " or (a.state = 'loaded' and coalesce(m.state, '') <> 'open')"
            " or (a.state = 'shipped' and coalesce(m.state, '') <> 'closed')",
        ),
        ask(
            "parcel {0} goes with {1}, but stands on pallet {2} of {3}",
            "select p.number, p.carrier, e.code, a.carrier as theirs from on_pallet s join pallet a on a.id ="
            " s.pallet_id join parcel p on p.id = s.id join plate e on e.id = a.plate_id"
            " where p.state in ('loaded', 'shipped') and p.carrier <> a.carrier",
        ),
    ),
)
