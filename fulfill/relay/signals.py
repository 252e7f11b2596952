"""Tells shops and partners, as files in the outbox folder: written whole, named by their key, once."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from fulfill.exchange.writing import (
    ShippedOrder,
    ShippedParcel,
    confirmation_csv,
    confirmation_json,
    write_atomically,
)
from fulfill.relay.outcome import Errand, Outcome, again, done
from fulfill.store import paper_facts


def confirm_shipped(errand: Errand, folder: Path) -> Outcome:
    """The shop's confirmation of one order on one manifest: JSON and CSV, with tracking."""
    payload = errand.row.payload
    with errand.warehouse.database.read() as session:
        order = paper_facts.order(session, int(payload["order_id"]))
        parcels = tuple(
            ShippedParcel(
                number,
                carrier,
                service,
                tracking,
                datetime.fromtimestamp(closed_us / 1_000_000, UTC),
                tuple((sku, quantity) for sku, quantity in paper_facts.items_of(session, parcel_id)),
            )
            for number, carrier, service, tracking, closed_us, parcel_id in paper_facts.shipped(
                session, int(payload["manifest_id"]), int(payload["order_id"])
            )
        )
    told = [ShippedOrder(order.number, order.channel, parcels)]
    stem = stem_of(errand.row.key)
    return write(
        {folder / f"{stem}.json": confirmation_json(told), folder / f"{stem}.csv": confirmation_csv(told)}
    )


def signal(errand: Errand, folder: Path) -> Outcome:
    """Any other signal (a refund, say): its payload as one JSON document under its key."""
    body = {"key": errand.row.key, "kind": errand.row.kind, **errand.row.payload}
    content = json.dumps(body, indent=1, ensure_ascii=False).encode("utf-8")
    return write({folder / f"{stem_of(errand.row.key)}.json": content})


def write(files: dict[Path, bytes]) -> Outcome:
    """Each file whole or not at all; a folder that cannot be written is tried again."""
    try:
        for path, content in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, [content])
    except OSError as trouble:
        return again(f"the outbox folder cannot be written: {trouble}")
    return done(files=", ".join(path.name for path in files))


def stem_of(key: str) -> str:
    """The name of an errand's files, without ending."""
    return "".join(c if c.isalnum() or c in "-_." else "-" for c in key)
