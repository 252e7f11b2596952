"""A real carrier, spoken to through karrio, behind our own port.

karrio hands back a label or messages; whether one may have been bought nevertheless is read from the wire.
What is not known for certain is never guessed: a purchase whose answer is lost is looked up by our own
reference where the carrier can be asked so, and is left to a person where it cannot.
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

from fulfill.adapters import (
    carrier_keys,
    karrio_door,
    karrio_payload,
    karrio_plain,
    karrio_reading,
    karrio_why,
    karrio_wire,
    service_words,
)
from fulfill.adapters.carrier_account import Account
from fulfill.adapters.karrio_door import Ability
from fulfill.adapters.karrio_wire import Call, Exchange
from fulfill.errors import UnusableInput
from fulfill.messages import Message
from fulfill.messages import carriers as says
from fulfill.ports import (
    CarrierAway,
    CarrierRate,
    CarrierRefused,
    CarrierUnknown,
    LabelBought,
    LabelRequest,
    ManifestAsked,
    ManifestMade,
    Tracked,
)

_LOG = logging.getLogger(__name__)
_REFERENCE_MAX: Final = 30
_NOBODYS: Final = "000000000000"
_VOID_ALREADY = re.compile(r"already (been )?(voided|cancel|refund)", re.IGNORECASE)


@dataclass
class KarrioCarrier:
    """One account at one carrier.

    Attributes:
        keys: gives the account's keys, anew for every call: they may come while stations work.
        mark: this warehouse's own, so that two of them never give two parcels the same reference.
        call_s: how long one call of it may take, all requests together.
    """

    account: Account
    keys: Callable[[tuple[str, ...]], Mapping[str, str]]
    mark: str
    call_s: float = karrio_wire.CALL_S
    _cache: Any = field(default=None, init=False, repr=False)

    @property
    def code(self) -> str:
        return self.account.code

    @property
    def is_off(self) -> bool:
        """Whether it is asked for nothing new."""
        return self.account.is_off

    def reference(self, key: str) -> str:
        """Our own reference of a label: the same for its key for ever, and nobody else's."""
        tail = re.sub(r"[^A-Za-z0-9]+", "-", key.removeprefix("label:")).strip("-")
        own = hashlib.sha256(f"{self.mark} {key}".encode()).hexdigest()[:8].upper()
        return f"{tail[: _REFERENCE_MAX - 9]}-{own}"

    def service_named(self, wanted: str) -> str:
        """The carrier's service that the words name by its own code; "" where none is."""
        words = re.sub(r"[^a-z0-9]+", "_", wanted.casefold()).strip("_")
        return words if words.startswith(service_words.prefix(self.account.kind)) else ""

    def rates(self, request: LabelRequest) -> tuple[CarrierRate, ...]:
        self._check_sender(request)
        self._check_can(Ability.RATES, lambda: says.no_prices(self.code, self._example()))

        def ask(gateway: Any, sdk: Any) -> Any:
            asked = karrio_payload.rate(request, self.account, self.reference(request.key))
            return sdk.Rating.fetch(asked).from_(gateway).parse()

        with self._call() as call:
            found, messages = self._run(call, ask)
        if not found:
            raise self._why(call, messages, request)
        quoted = [self._rate(one) for one in found]
        return tuple(rate for rate in quoted if rate is not None)

    def buy(self, request: LabelRequest) -> LabelBought:
        self._check_can(Ability.LABELS, lambda: says.no_labels(self.code))
        if not request.service:
            raise CarrierRefused(says.service_missing(self.code).text)
        self._check_sender(request)
        reference = self.reference(request.key)

        def ask(gateway: Any, sdk: Any) -> Any:
            asked = karrio_payload.shipment(request, self.account, reference)
            return sdk.Shipment.create(asked).from_(gateway).parse()

        with self._call() as call:
            sold, messages = self._run(call, ask)
        acted = next((each for each in call.exchanges if each.acts), Exchange("", ""))
        if sold is None or not sold.tracking_number:
            raise self._why(call, messages, request)
        repeated = karrio_reading.reference_in(self.account.kind, acted.body)
        if repeated and repeated != reference:
            return self._bought(request, sold, acted, key=f"another reference, {repeated[:40]}")
        return self._bought(request, sold, acted, key=request.key)

    def find(self, key: str) -> LabelBought | None:
        """The label that was sold under a key. It is never known for certain that there is none."""
        if self.account.kind != "ups":
            raise CarrierUnknown(says.lost(self.code, self.reference(key)).text)
        with self._call() as call:
            tracking = self._recover(call, key)
        found = [one for each in call.exchanges if each.status == 200 for one in _recovered(each)]
        if len(found) == 1 and tracking:
            one = found[0]
            return LabelBought(
                key, self.code, "", one.tracking, "", 0, "", one.label, one.media_type, one.tracking
            )
        if any(each.status == 401 for each in call.exchanges):
            raise CarrierUnknown(says.keys_refused(self.code).text)
        raise CarrierUnknown(says.not_told_yet(self.code, self.reference(key)).text)

    def void(self, tracking: str) -> bool:
        return self.void_shipment(tracking, tracking)

    def void_shipment(self, tracking: str, shipment: str) -> bool:
        self._check_can(Ability.VOIDS, lambda: says.no_void(self.code, tracking))

        def ask(gateway: Any, sdk: Any) -> Any:
            return sdk.Shipment.cancel({"shipment_identifier": shipment or tracking}).from_(gateway).parse()

        with self._call() as call:
            done, messages = self._run(call, ask)
        if done is not None and done.success:
            return True
        if _VOID_ALREADY.search(karrio_reading.reasons(messages)):
            return True
        raise self._why(call, messages)

    def track(self, tracking: str) -> Tracked:
        self._check_can(Ability.TRACKING, lambda: says.no_tracking(self.code))
        self._check_keys_to_track()

        def ask(gateway: Any, sdk: Any) -> Any:
            return sdk.Tracking.fetch({"tracking_numbers": [tracking]}).from_(gateway).parse()

        with self._call() as call:
            found, messages = self._run(call, ask)
        if not found:
            raise self._why(call, messages)
        one = next((each for each in found if each.tracking_number == tracking), found[0])
        return Tracked(
            str(one.tracking_number),
            bool(one.delivered),
            str(one.estimated_delivery or ""),
            karrio_plain.events_of(self.account.kind, one.events),
        )

    @cached_property
    def makes_manifests(self) -> bool:
        """Whether the carrier wants a manifest of its own; False as well where karrio is not installed."""
        try:
            parts = karrio_door.connector(self.account.kind)
        except UnusableInput:
            return False
        return "create_manifest" in vars(parts.Proxy)

    def manifest(self, asked: ManifestAsked) -> ManifestMade:
        if not self.makes_manifests:
            raise CarrierRefused(says.no_manifest(self.code).text)

        def ask(gateway: Any, sdk: Any) -> Any:
            return sdk.Manifest.create(karrio_payload.manifest(asked)).from_(gateway).parse()

        with self._call() as call:
            made, messages = self._run(call, ask)
        if made is None:
            raise self._why(call, messages)
        content = karrio_plain.decoded(getattr(made.doc, "manifest", None))
        media = karrio_plain.media_of(content)
        number = made.id or (made.meta or {}).get("order_id") or asked.number
        # What is no paper is a carrier's refusal to show it: the manifest is made nevertheless.
        return ManifestMade(str(number), content if media else b"", media)

    def test(self) -> str:
        """What is missing before the account can be used; "" where the carrier opens its door."""
        if missing := self.missing():
            return missing
        with self._call() as call:
            try:
                is_open = bool(self._login(self._gateway()))
            except Exception:  # noqa: BLE001 - what happened is read from the wire
                is_open = False
        if is_open:
            return ""
        return str(self._why(call, [])) if call.exchanges else self._knock()

    def _knock(self) -> str:
        """Where there is no login: a parcel that nobody has is asked for, and only how the door is heard."""
        if not karrio_door.can(self.account.kind, Ability.TRACKING):
            return ""

        def ask(gateway: Any, sdk: Any) -> Any:
            return sdk.Tracking.fetch({"tracking_numbers": [_NOBODYS]}).from_(gateway).parse()

        with self._call() as call:
            found, messages = self._run(call, ask)
        if found or not call.exchanges:
            return ""
        why = self._why(call, messages)
        if isinstance(why, CarrierAway):
            return str(why)
        return says.keys_refused(self.code).text if karrio_why.NO_ENTRY.search(str(why)) else ""

    def _check_sender(self, request: LabelRequest) -> None:
        sender = request.sender
        needed = {"address1": sender.address1, "city": sender.city, "country": sender.country}
        lacking = [name for name, value in needed.items() if not value]
        if lacking:
            raise CarrierRefused(says.sender_missing(self.code, ", ".join(lacking)).text)

    def _check_can(self, what: Ability, otherwise: Callable[[], Message]) -> None:
        if missing := self.missing():
            raise CarrierAway(missing)
        if not karrio_door.can(self.account.kind, what):
            raise CarrierRefused(otherwise().text)

    def _check_keys_to_track(self) -> None:
        given = {**self.account.fields, **self._keys()}
        lacking = [name for name in karrio_door.needed_to_track(self.account.kind) if not given.get(name)]
        if lacking:
            raise CarrierAway(says.fields_missing(self.code, ", ".join(lacking)).text)

    def _example(self) -> str:
        return karrio_door.service_example(self.account.kind)

    # --- one call ---------------------------------------------------------------------------------------

    def _call(self) -> AbstractContextManager[Call]:
        missing = self.missing()
        if missing:
            raise CarrierAway(missing)
        return karrio_wire.call(self._gateway().settings.server_url, self.account.url, self.call_s)

    def missing(self) -> str:
        """What keeps this machine from asking the carrier; "" where nothing does."""
        try:
            fields = karrio_door.fields_of(self.account.kind)
        except UnusableInput as trouble:
            return says.not_from_here(self.code, str(trouble).rstrip(".")).text
        keys = self._keys()
        lacking = [
            name
            for name, needed in fields.items()
            if needed and not {**self.account.fields, **keys}.get(name)
        ]
        if not lacking:
            return ""
        return says.fields_missing(self.code, ", ".join(lacking)).text

    def _keys(self) -> Mapping[str, str]:
        return self.keys(karrio_door.keys_of(self.account.kind))

    def _gateway(self) -> Any:
        if self._cache is None:
            self._cache = karrio_door.new_cache()
        return karrio_door.open_gateway(self.account, self._keys(), self._cache)

    def _run(self, call: Call, ask: Callable[[Any, Any], Any]) -> tuple[Any, list[Any]]:
        """What karrio made of the answer; None and no words where it stumbled."""
        try:
            found, messages = ask(self._gateway(), karrio_door.sdk().sdk)
        except Exception as stumbled:  # noqa: BLE001 - no answer; the wire tells what happened
            # Only what kind it was: its words may hold names and keys.
            _LOG.warning("karrio stumbled over %s: %s", self.code, type(stumbled).__name__)
            return None, []
        if any(each.status in (401, 403) for each in call.exchanges):
            # A token that the carrier takes no more is not asked with again.
            self._cache = None
        return found, list(messages or ())

    def _why(
        self, call: Call, messages: list[Any], request: LabelRequest | None = None
    ) -> CarrierRefused | CarrierUnknown:
        """Why there is nothing, by what happened on the wire: refused, away, or not known."""
        words = carrier_keys.hidden(karrio_reading.reasons(messages), self._keys().values())
        return karrio_why.why(self.code, call, words, request)

    def _login(self, gateway: Any) -> str:
        """The carrier's token, by whichever of karrio's ways this connector has."""
        for owner, name in ((gateway.proxy, "get_token"), (gateway.settings, "access_token")):
            found = getattr(owner, name, None)
            if found is not None:
                return str(found() if callable(found) else found)
        return ""

    def _recover(self, call: Call, key: str) -> bool:
        """Ask UPS for the label of our reference; whether it answered at all."""
        gateway = self._gateway()
        try:
            token = self._login(gateway)
            request = karrio_payload.recovery(
                gateway.settings.server_url, token, self.account, self.reference(key)
            )
            karrio_wire.urlopen(request)
        except Exception:  # noqa: BLE001 - the wire tells what happened
            return False
        return bool(call.exchanges)

    def _rate(self, one: Any) -> CarrierRate | None:
        price = karrio_reading.money(one.total_charge, one.currency)
        if price is None or not one.service:
            return None
        told = (one.meta or {}).get("service_name")
        name = service_words.service_name(self.account.kind, str(one.service), told)
        return CarrierRate(
            self.code,
            str(one.service),
            name,
            price.minor,
            price.currency,
            karrio_plain.days_of(one.transit_days),
        )

    def _bought(self, request: LabelRequest, sold: Any, acted: Exchange, key: str) -> LabelBought:
        selected = sold.selected_rate
        price = karrio_reading.price_of(self.account.kind, acted.body) or (
            karrio_reading.money(selected.total_charge, selected.currency) if selected is not None else None
        )
        label = karrio_plain.decoded(getattr(sold.docs, "label", None))
        return LabelBought(
            key=key,
            carrier=self.code,
            service=request.service,
            tracking=str(sold.tracking_number),
            routing="",
            cost_minor=price.minor if price else 0,
            currency=price.currency if price else "",
            label=label,
            media_type=karrio_plain.media_of(label, sold.label_type),
            shipment=str(sold.shipment_identifier or ""),
            meta=karrio_plain.meta_of(sold.meta),
        )


def _recovered(exchange: Exchange) -> tuple[karrio_reading.Recovered, ...]:
    return karrio_reading.recovered(exchange.body)
