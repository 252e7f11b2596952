"""What is done about carriers from a desk: accounts, prices, tracking, manifests, labels in doubt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from fulfill import operations, price_desk
from fulfill.adapters import carrier_account
from fulfill.adapters.carrier_account import Account
from fulfill.clock import here
from fulfill.errors import Refused
from fulfill.messages import Message, stop
from fulfill.messages import carriers as says
from fulfill.operations import Desk, Doing
from fulfill.people import Act
from fulfill.plan import service_rule
from fulfill.plan.service_rule import Choice, Pick
from fulfill.ports import (
    Carrier,
    CarrierRate,
    CarrierRefused,
    CarrierUnknown,
    LabelBought,
    LabelRequest,
    QuotesRates,
    Tracked,
    TracksParcels,
)
from fulfill.relay import choosing
from fulfill.relay.choosing import Asked
from fulfill.store import carrier_book, label_book, label_choice, outbox
from fulfill.store.session import Session
from fulfill.store.warehouse import Warehouse, set_setting, setting
from fulfill.turn import Effect, EffectKind


@dataclass(frozen=True, slots=True)
class Compared:
    """What the carriers ask for one parcel, the best first, and what the rules choose, or why nothing."""

    request: LabelRequest
    asked: Asked
    choice: Choice | Message


def accounts(session: Session) -> tuple[Account, ...]:
    """The accounts as they were added."""
    return carrier_account.parse(setting(session, carrier_account.SETTING))


def add(desk: Desk, account: Account, *, is_new: bool | None = None) -> str:
    """Add an account, or put it in the place of the one of its code; a sentence for people.

    `is_new`: it must not be there yet (True), or must be (False). One that is switched off stays so.
    """
    carrier_account.checked(account)

    def do(doing: Doing) -> str:
        known = accounts(doing.session)
        was = next((each for each in known if each.code == account.code), None)
        if was is not None and is_new:
            raise Refused(says.account_there(account.code))
        if was is None and is_new is False:
            raise Refused(says.account_gone(account.code))
        kept = replace(account, is_off=was.is_off) if was is not None else account
        _keep(doing, carrier_account.with_account(known, kept))
        doing.said = f"{account.code} is {'added' if was is None else 'changed'}"
        return doing.said

    return operations.run(desk, Act.SETTINGS, "carrier", f"{account.code} {account.kind}", do)


def switch(desk: Desk, code: str, *, is_on: bool) -> str:
    """Have an account sell labels, or sell no more; what it sold it goes on answering for."""

    def do(doing: Doing) -> str:
        known = accounts(doing.session)
        if code not in {each.code for each in known}:
            raise Refused(_unknown(code, [each.code for each in known]))
        after = [replace(each, is_off=not is_on) if each.code == code else each for each in known]
        _keep(doing, after)
        doing.said = f"{code} is switched {'on' if is_on else 'off'}"
        return doing.said

    return operations.run(desk, Act.SETTINGS, "carrier_switched", f"{code} {'on' if is_on else 'off'}", do)


def remove(desk: Desk, code: str) -> str:
    """Take an account away; refused while a label of it is in doubt, for nobody else could tell."""

    def do(doing: Doing) -> str:
        known = accounts(doing.session)
        if code not in {each.code for each in known}:
            raise Refused(_unknown(code, [each.code for each in known]))
        if doubt := carrier_book.in_doubt_at(doing.session, code):
            raise Refused(
                stop(
                    "carrier_in_doubt",
                    "{carrier} may have sold the label of parcel {parcel}, and only it can tell. "
                    "First say what became of it: at the papers' desk, Outbox, or by fulfill carriers settle "
                    "{parcel}",
                    carrier=code,
                    parcel=doubt,
                )
            )
        _keep(doing, [each for each in known if each.code != code])
        doing.said = f"{code} is removed"
        return doing.said

    return operations.run(desk, Act.SETTINGS, "carrier_removed", code, do)


def _keep(doing: Doing, known: Sequence[Account]) -> None:
    set_setting(doing.session, carrier_account.SETTING, carrier_account.as_text(known) if known else "")


def compare(
    warehouse: Warehouse, carriers: Mapping[str, Carrier], order: str, at: datetime, pick: Pick
) -> tuple[Compared, ...]:
    """The rates for each parcel of an order, and the rules' choice. Nothing is bought. Raises Refused."""
    with warehouse.database.read() as session:
        questions = price_desk.of_order(session, order, at)
    found = []
    for each in questions:
        answers = [price_desk.ask(carrier, each.request) for carrier in choosing.selling(carriers).values()]
        # The choice is made of these answers: nobody is asked a second time for it.
        choice = price_desk.judge(each, answers, carriers).choice
        rates = price_desk.sorted_rates(answers, pick, at)
        # Who tells no prices at all is no trouble of this parcel.
        failed = [one for one in answers if one.why and isinstance(carriers[one.carrier], QuotesRates)]
        away = tuple(one.why for one in failed if not one.is_refused)
        refused = tuple(one.why for one in failed if one.is_refused)
        found.append(Compared(each.request, Asked(rates, away, refused), choice))
    return tuple(found)


def promise(rate: CarrierRate, at: datetime) -> int | None:
    """Working days until it is there, the cut-off included; None where nothing is promised."""
    return None if rate.transit_days is None else service_rule.days(rate, here(at))


def track(warehouse: Warehouse, carriers: Mapping[str, Carrier], number: str) -> Tracked:
    """Where a parcel is: by its tracking number, or by its own. Raises Refused."""
    with warehouse.database.read() as session:
        tracking = carrier_book.tracking_of(session, number) or number
        seller, _ = label_choice.seller_of(session, tracking)
    if not seller:
        raise Refused(
            stop(
                "unknown_tracking",
                "No label here has the number {number}. Check it, or look it up: fulfill show parcels",
                number=number,
            )
        )
    carrier = carriers.get(seller)
    if carrier is None or not isinstance(carrier, TracksParcels):
        raise Refused(
            stop(
                "carrier_does_not_track",
                "{carrier} does not tell where its parcels are. Its number is {tracking}",
                carrier=seller,
                tracking=tracking,
            )
        )
    try:
        return carrier.track(tracking)
    except (CarrierRefused, CarrierUnknown) as why:
        raise Refused(stop("carrier_says", "{why}", why=str(why).rstrip("."))) from why


def ask_manifest(desk: Desk, number: str) -> str:
    """Have the relay ask the carrier for its own manifest of one of ours; a sentence for people."""

    def do(doing: Doing) -> str:
        row = carrier_book.manifest(doing.session, number)
        if row is None or row.state != "closed":
            raise Refused(
                stop(
                    "manifest_not_closed",
                    "{number} is no closed manifest. Close it first at the dock, or check its number",
                    number=number,
                )
            )
        key = f"carrier-manifest:{number}"
        standing = outbox.standing(doing.session, key)
        if standing is None:
            effect = Effect(EffectKind.CARRIER_MANIFEST, key, {"manifest_id": row.id})
            outbox.put(
                doing.session, (effect,), (), operation_seq=doing.seq, station_id=desk.station.id,
                now_us=doing.now_us,
            )  # fmt: skip
        elif standing.state == "parked":
            outbox.hasten(doing.session, key, doing.now_us)
        doing.said = f"{row.carrier} is asked for its manifest of {number}"
        return doing.said

    return operations.run(desk, Act.SETTINGS, "carrier_manifest", number, do)


def manifest_of(session: Session, number: str) -> tuple[str, str, bytes] | None:
    """Reference, media type and bytes of the carrier's own manifest, where it made one."""
    row = carrier_book.manifest(session, number)
    return carrier_book.made(session, row.id) if row is not None else None


def settle_sold(desk: Desk, parcel: str, tracking: str, label: tuple[bytes, str] = (b"", "")) -> str:
    """A person has found at the carrier that it did sell the label in doubt; a sentence for people."""

    def do(doing: Doing) -> str:
        session = doing.session
        doubt = _doubt(session, parcel)
        other = label_choice.taken_by(session, doubt.carrier, tracking, doubt.label_id)
        if other:
            raise Refused(
                stop(
                    "tracking_taken",
                    "{tracking} is the label of {other} already. Look again which number {parcel} has",
                    tracking=tracking,
                    other=other,
                    parcel=parcel,
                )
            )
        if doubt.state == "void":
            # Nobody wants it any more: now that it is known, it is given back.
            carrier_book.known_after_all(session, doubt.label_id, doubt.carrier, tracking)
            effect = Effect(
                EffectKind.VOID_LABEL, f"void:{doubt.key}",
                {"parcel_id": doubt.parcel_id, "label_id": doubt.label_id, "tracking": tracking},
            )  # fmt: skip
            outbox.put(
                session, (effect,), (), operation_seq=doing.seq, station_id=desk.station.id,
                now_us=doing.now_us,
            )  # fmt: skip
        else:
            sold = LabelBought(
                doubt.key, doubt.carrier, doubt.service, tracking, "", doubt.quoted_minor, doubt.currency,
                label[0], label[1], tracking,
            )  # fmt: skip
            row = label_book.by_key(session, doubt.key)
            assert row is not None, doubt
            label_book.bought(session, row, sold)
            label_choice.sold(session, doubt.label_id, sold)
        outbox.end(session, doubt.key)
        doing.said = f"parcel {parcel} has the label {tracking} of {doubt.carrier}"
        return doing.said

    return operations.run(desk, Act.VOID, "label_settled", f"{parcel} sold {tracking}", do)


def settle_unsold(desk: Desk, parcel: str) -> str:
    """A person has found at the carrier that it did not sell the label in doubt: it is asked for anew."""

    def do(doing: Doing) -> str:
        doubt = _doubt(doing.session, parcel)
        label_choice.not_sent(doing.session, doubt.label_id)
        outbox.begin_anew(doing.session, doubt.key, doing.now_us)
        doing.said = f"the label of parcel {parcel} was not sold; it is asked for anew"
        return doing.said

    return operations.run(desk, Act.VOID, "label_settled", f"{parcel} unsold", do)


def _doubt(session: Session, parcel: str) -> carrier_book.Doubt:
    doubt = carrier_book.doubt(session, parcel)
    if doubt is None:
        raise Refused(
            stop(
                "no_label_in_doubt",
                "No label of parcel {parcel} is in doubt. See: fulfill show parcels",
                parcel=parcel,
            )
        )
    if doubt.row == "claimed":
        raise Refused(
            stop(
                "label_being_asked",
                "{carrier} is being asked about parcel {parcel} right now. Wait a minute, then look again",
                carrier=doubt.carrier,
                parcel=parcel,
            )
        )
    return doubt


def _unknown(code: str, known: list[str]) -> Message:
    return stop(
        "unknown_carrier",
        "There is no carrier {carrier}. Carriers: {known}",
        carrier=code,
        known=", ".join(known) or "HOUSE",
    )
