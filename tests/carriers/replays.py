"""Every carrier whose exchanges were recorded: what its account is, and which recording answers where."""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.address import Address
from tests.carriers.replay_server import Way

PDF = b"%PDF-1.4\n%label\n"
PARIS = Address(
    name="Zoé Petit", company="Petit SA", address1="Rue de Rivoli 1", city="Paris", postcode="75001",
    country="FR", phone="+33 1 23456789", email="zoe@example.com",
)  # fmt: skip
BERLIN = Address(
    name="Ada Lang", company="Lang GmbH", address1="Unter den Linden 1", city="Berlin", postcode="10117",
    country="DE", phone="+49 30 123456", email="ada@example.com",
)  # fmt: skip
WIEN = Address(
    name="Resi Huber", address1="Musergasse 1", city="Wien", postcode="1010", country="AT",
    phone="+43 1 23456", email="resi@example.com",
)  # fmt: skip
GENT = Address(
    name="Jan Janssens", company="Janssens NV", address1="Veldstraat 1", city="Gent", postcode="9000",
    country="BE", phone="+32 9 123456", email="jan@example.com",
)  # fmt: skip
SYDNEY = Address(
    name="Lex", company="LexCorp", address1="123 Gotham Ln", city="Sydney", region="NSW", postcode="2000",
    country="AU", phone="0491570313", email="lex@example.com",
)  # fmt: skip
MELBOURNE = Address(
    name="Clark", address1="1 Collins St", city="Melbourne", region="VIC", postcode="3000", country="AU",
    phone="0491570314", email="clark@example.com",
)  # fmt: skip
NEW_YORK = Address(
    name="Jane Doe", company="Imports Inc", address1="123 Main Street", city="New York", region="NY",
    postcode="10001", country="US", phone="2125551234", email="jane@example.com",
)  # fmt: skip


@dataclass(frozen=True)
class Replay:
    """One carrier.

    Attributes:
        starts: how its label begins; b"" where it sells none.
        cost: in minor units, and the currency; (0, "") where the answer tells no price.
        rates: how many prices the recording has, and one of them: its service as words, and the price.
        refused, unknown: a recorded refusal of a purchase, and of a question for a parcel: where it is, its
            HTTP status, and what of it a person reads.
        tracked: number, whether it is delivered, and the newest event.
        not_voided: what a person reads who voids a label; "" where it is voided or nothing is recorded.
        swap: see ReplayServer. is_test: some test systems have labels at a host of their own.
    """

    kind: str
    keys: dict[str, str]
    fields: dict[str, str]
    ways: tuple[Way, ...]
    service: str = ""
    sender: Address = BERLIN
    to: Address = PARIS
    label: str = "PDF"
    starts: bytes = b"%PDF-1"
    tracking: str = ""
    shipment: str = ""
    cost: tuple[int, str] = (0, "")
    rates: tuple[int, str, int, str] | None = None
    refused: tuple[str, int, str] | None = None
    tracked: tuple[str, bool, str] | None = None
    unknown: tuple[str, int, str] | None = None
    voids: bool = False
    not_voided: str = ""
    manifest: str = ""
    swap: tuple[tuple[str, str], ...] = ()
    is_test: bool = True


def soap_token() -> str:
    """DPD's answer to a login, by its published schema (LoginService 2.1)."""
    return (
        '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>'
        '<getAuthResponse xmlns="http://dpd.com/common/service/types/LoginService/2.1"><return>'
        "<delisId>KD1</delisId><customerUid>KD1</customerUid><authToken>tok-123456</authToken>"
        "<depot>0530</depot><authTokenExpires>2099-01-01T00:00:00.00</authTokenExpires>"
        "</return></getAuthResponse></soap:Body></soap:Envelope>"
    )


TOKEN = {"access_token": "tok-123456", "token_type": "Bearer", "expires_in": 3600}

REPLAYS = (
    Replay(
        "asendia",
        {"username": "my-id", "password": "my-secret"},
        {"customer_id": "C1"},
        (
            Way("POST", "/api/authenticate", {"id_token": "tok-123456"}),
            Way("POST", "/api/parcels", "test_shipment.jsonl:ShipmentResponse", sells=True),
            Way("GET", "/api/parcels/.*/label", PDF),
            Way("DELETE", "/api/parcels/3fa.*", "shipment_cancel_response.json"),
            Way("GET", "/api/customers/C1/tracking/.*", "test_tracking.jsonl:TrackingResponse"),
            Way("POST", "/api/manifests", "test_manifest.jsonl:ManifestResponse"),
        ),
        service="asendia_epaq_standard",
        to=NEW_YORK,
        tracking="ASENDIA123456789",
        shipment="3fa85f64-5717-4562-b3fc-2c963f66afa6",
        refused=("test_shipment.jsonl:ErrorResponse", 400, "Weight must be greater than 0"),
        tracked=("ASENDIA123456789", True, "2024-04-15 11:00 Delivered"),
        unknown=("test_tracking.jsonl:ErrorResponse", 404, "Tracking number not found"),
        voids=True,
        manifest="manifest-123",
    ),
    Replay(
        "australiapost",
        {"api_key": "my-id", "password": "my-secret"},
        {"account_number": "A1"},
        (
            Way("POST", "/shipping/v1/prices/items", "test_rate.jsonl:RateResponse"),
            Way("POST", "/shipping/v1/shipments", "test_shipment.jsonl:ShipmentResponse", sells=True),
            Way("POST", "/shipping/v1/labels", "test_shipment.jsonl:LabelResponse"),
            Way("GET", "/lodgement4/labels/.*", PDF),
            Way("DELETE", "/shipping/v1/shipments/.*", ""),
            Way("GET", "/shipping/v1/track.*", "test_tracking.jsonl:TrackingResponse"),
            Way("GET", "/shipping/v1/accounts/A1/orders/.*/summary", PDF),
            Way("POST", "/shipping/v1/orders", "test_manifest.jsonl:ManifestResponse"),
        ),
        service="australiapost_parcel_post",
        sender=SYDNEY,
        to=MELBOURNE,
        tracking="ABC000128",
        shipment="9lesEAOvOm4AAAFI3swaDRYB",
        cost=(1300, "AUD"),
        rates=(3, "EXPRESS POST", 4270, "AUD"),
        refused=("test_shipment.jsonl:ShipmentErrorResponse", 400, "does not allow dangerous goods"),
        tracked=("7XX1000634011427", False, ""),
        unknown=("test_tracking.jsonl:TrackingErrorResponse", 200, "Invalid tracking ID"),
        voids=True,
        manifest="AP0000002422",
        swap=(("https://ptest.npe.auspost.com.au", "{url}"),),
        is_test=False,
    ),
    Replay(
        "chronopost",
        {"password": "my-secret"},
        {"account_number": "19869502"},
        (
            Way("POST", "/quickcost-cxf/.*", "test_rate.jsonl:RateResponse"),
            Way("POST", "/shipping-cxf/.*", "test_shipment.jsonl:ShipmentResponse", sells=True),
            Way(
                "POST", "/tracking-cxf/.*", "test_shipment.jsonl:ShipmentCancelErrorResponse", "cancelSkybill"
            ),
            Way("POST", "/tracking-cxf/.*", "test_tracking.jsonl:TrackingResponse"),
        ),
        service="chronopost_13",
        sender=PARIS,
        to=PARIS,
        tracking="XP696982485FR",
        shipment="XP696982485FR",
        starts=b"\x89PNG",
        rates=(1, "Retrait Bureau", 720, "EUR"),
        refused=("test_shipment.jsonl:ShipmentErrorResponse", 200, "Invalid accesColis account number"),
        tracked=("89108749065090", True, "2022-06-22 08:30 Delivered"),
        unknown=("test_tracking.jsonl:ErrorResponse", 200, "System Error"),
        not_voided="the parcel doesn't match account",
    ),
    Replay(
        "dhl_express",
        {"password": "my-secret"},
        {"site_id": "my-id", "account_number": "123456789", "account_country_code": "DE"},
        (
            Way("POST", "/XMLShippingServlet", "test_rate.jsonl:RateResponseXML", "DCTRequest"),
            Way(
                "POST",
                "/XMLShippingServlet",
                "test_shipment.jsonl:ShipmentResponseXml",
                "req:ShipmentRequest",
                sells=True,
            ),
            Way(
                "POST",
                "/XMLShippingServlet",
                "test_tracking.jsonl:TrackingResponseXML",
                "KnownTrackingRequest",
            ),
        ),
        service="dhl_express_worldwide_eu",
        tracking="0057714403",
        shipment="0057714403",
        cost=(15114, "GBP"),
        rates=(2, "DHL EXPRESS WORLDWIDE DOC", 20802, "CAD"),
        refused=("test_shipment.jsonl:ShipmentMissingArgsError", 200, "Conditional Required Error"),
        tracked=("3180831640", True, "2009-08-31 10:09 Shipment delivered"),
        unknown=("test_tracking.jsonl:TrackingSingleNotFound", 200, "No Shipments Found"),
        not_voided="takes no label back from here",
    ),
    Replay(
        "dpd",
        {"password": "my-secret"},
        {"delis_id": "KD1", "account_country_code": "BE"},
        (
            Way("POST", ".*/LoginService/.*", soap_token()),
            Way("POST", ".*/ShipmentService/.*", "test_shipment.jsonl:ShipmentResponse", sells=True),
            Way("POST", ".*/ParcelLifeCycleService/.*", "test_tracking.jsonl:TrackingResponse"),
        ),
        service="dpd_cl",
        sender=GENT,
        tracking="05300000011267",
        shipment="MPS0530000001126720230319",
        tracked=("05308801410058", False, "2021-08-19 After an unsuccessful delivery attempt"),
        not_voided="takes no label back from here",
        unknown=("test_tracking.jsonl:ErrorResponse", 500, "does not take the keys"),
    ),
    Replay(
        "fedex",
        {
            "api_key": "my-id",
            "secret_key": "my-secret",
            "track_api_key": "my-id",
            "track_secret_key": "my-secret",
        },
        {"account_number": "2349857", "account_country_code": "DE"},
        (
            Way("POST", "/oauth/token", TOKEN),
            Way("POST", "/rate/v1/rates/quotes", "test_rate.jsonl:RateResponse"),
            Way("POST", "/ship/v1/shipments", "test_shipment.jsonl:ShipmentResponse", sells=True),
            Way("PUT", "/ship/v1/shipments/cancel", "test_shipment.jsonl:ShipmentCancelResponse"),
            Way("POST", "/track/v1/trackingnumbers", "test_tracking.jsonl:TrackingResponse"),
            Way("POST", "/track/v1/trackingdocuments", "test_tracking.jsonl:ProofOfDeliveryResponse"),
        ),
        service="fedex_international_priority",
        tracking="794953535000",
        shipment="794953535000",
        cost=(378, "USD"),
        rates=(1, "Express Saver", 5276, "CAD"),
        refused=("error_response.json", 400, "Please provide tracking number"),
        tracked=("123456789012", False, "2018-02-02 12:01 Package available for clearance"),
        unknown=("test_tracking.jsonl:ErrorResponse", 400, "Please provide tracking number"),
        voids=True,
    ),
    Replay(
        "gls",
        {"client_id": "my-id", "client_secret": "my-secret"},
        {"contact_id": "C1"},
        (
            Way("POST", "/oauth2/v2/token", TOKEN),
            Way(
                "POST",
                "/shipit-farm/v1/backend/rs/shipments",
                "test_shipment.jsonl:ShipmentResponse",
                sells=True,
            ),
            Way("POST", "/shipit-farm/v1/backend/rs/shipments/cancel/.*", '{"result": "CANCELLED"}'),
            Way("GET", "/track-and-trace-v1/.*", "test_tracking.jsonl:TrackingResponse"),
        ),
        service="gls_parcel",
        tracking="12345678901234567890",
        shipment="GLS123456789",
        refused=("test_shipment.jsonl:ErrorResponse", 400, "Invalid request parameters"),
        tracked=("36301917596", False, "2024-10-07 10:46 The parcel was handed over to GLS."),
        unknown=("test_tracking.jsonl:ErrorResponse", 200, "Resource Not Found"),
        not_voided="takes no label back from here",
    ),
    Replay(
        "landmark",
        {"username": "my-id", "password": "my-secret", "client_id": "437"},
        {"account_number": "A1"},
        (
            Way("POST", "/v2/Ship.php", "test_shipment.jsonl:SHIPMENT_RESPONSE_XML", sells=True),
            Way("POST", "/v2/Cancel.php", "test_shipment.jsonl:SHIPMENT_CANCEL_RESPONSE_XML"),
            Way("POST", "/v2/Track.php", "test_tracking.jsonl:DELIVERED_TRACKING_RESPONSE_XML"),
        ),
        service="landmark_maxipak_scan_ddp",
        to=NEW_YORK,
        tracking="LTN_test35364527N1",
        shipment="xxx1",
        refused=("test_shipment.jsonl:ERROR_RESPONSE_XML", 200, "Already assigned to Shipment Group"),
        tracked=("LTN49100231N3", True, "2025-09-27 14:05 Item successfully delivered"),
        unknown=("test_tracking.jsonl:ERROR_RESPONSE_XML", 200, "username/password combination"),
        voids=True,
    ),
    Replay(
        "laposte",
        {"api_key": "my-secret"},
        {},
        (Way("GET", "/suivi/v2/idships/.*", "test_tracking.jsonl:TrackingResponse"),),
        starts=b"",
        tracked=("EW112720413FR", True, "2023-03-09 09:38 Votre colis est livré."),
        unknown=("test_tracking.jsonl:ErrorResponse", 400, "n’est pas valide"),
    ),
    Replay(
        "postat",
        {"client_id": "my-secret"},
        {"org_unit_id": "1", "org_unit_guid": "g"},
        (
            Way(
                "POST",
                "/Post.Webservice/.*",
                "test_shipment.jsonl:ShipmentResponse",
                "ImportShipment",
                sells=True,
            ),
            Way("POST", "/Post.Webservice/.*", "test_shipment.jsonl:ShipmentCancelResponse"),
        ),
        service="postat_standard_domestic",
        sender=WIEN,
        to=WIEN,
        tracking="1000000500113230110301",
        shipment="1000000500113230110301",
        voids=True,
    ),
    Replay(
        "sendle",
        {"api_key": "my-secret"},
        {"sendle_id": "my-id"},
        (
            Way("GET", "/api/products.*", "test_rate.jsonl:RateResponse"),
            Way("POST", "/api/orders", "test_shipment.jsonl:ShipmentResponse", sells=True),
            Way("GET", "/api/orders/.*/labels/.*", PDF),
            Way("DELETE", "/api/orders/.*", "test_shipment.jsonl:ShipmentCancelResponse"),
            Way("GET", "/api/tracking/.*", "test_tracking.jsonl:TrackingResponse"),
        ),
        service="sendle_standard_pickup",
        sender=SYDNEY,
        to=MELBOURNE,
        tracking="SNFJJ3",
        shipment="f5233746-71d4-4b05-bf63-56f4abaed5f6",
        cost=(770, "AUD"),
        rates=(2, "Standard Pickup", 847, "AUD"),
        refused=("test_shipment.jsonl:ErrorResponse", 402, "payment methods"),
        tracked=("SNFJJ3", True, "2023-04-05 14:56 Your package has been delivered"),
        unknown=("test_tracking.jsonl:ErrorResponse", 404, "was not found"),
        voids=True,
        is_test=False,
    ),
    Replay(
        "spring",
        {"api_key": "my-secret"},
        {},
        (
            Way("POST", "/.*", "test_shipment.jsonl:ShipmentResponse", "OrderShipment", sells=True),
            Way("POST", "/.*", "test_shipment.jsonl:ShipmentCancelResponse", "VoidShipment"),
            Way("POST", "/.*", "test_tracking.jsonl:TrackingResponse", "TrackShipment"),
        ),
        service="spring_tracked",
        tracking="LXAB00000000NL",
        shipment="LXAB00000000NL",
        refused=("test_shipment.jsonl:ErrorResponse", 200, "Invalid API key provided"),
        tracked=("LXAB00000000NL", True, "2024-01-02 12:00 Delivered"),
        unknown=("test_tracking.jsonl:TrackingErrorResponse", 200, "Tracking number not found"),
        voids=True,
    ),
    Replay(
        "teleship",
        {"client_id": "my-id", "client_secret": "my-secret"},
        {},
        (
            Way("POST", "/oauth/token", {"accessToken": "tok-123456", "expiresIn": 3600}),
            Way("POST", "/api/rates/quotes", "test_rate.jsonl:RateResponse"),
            Way("POST", "/api/shipments/labels", "test_shipment.jsonl:ShipmentResponse", sells=True),
            Way("POST", "/api/shipments/labels/.*/void", "shipment_cancel_response.json"),
            Way("GET", "/api/tracking/.*", "test_tracking.jsonl:TrackingResponse"),
            Way("POST", "/api/manifests", "test_manifest.jsonl:ManifestResponse"),
        ),
        service="teleship_expedited_dropoff",
        to=NEW_YORK,
        tracking="TELESHIP12345678901",
        shipment="SHP-UK-US-98765",
        cost=(10656, "GBP"),
        rates=(3, "Expedited Dropoff", 10656, "GBP"),
        refused=("test_shipment.jsonl:ErrorResponse", 422, "Shipment creation failed"),
        tracked=("TELESHIP12345678901", False, "2025-01-18 08:00 Out for delivery"),
        unknown=("test_tracking.jsonl:ErrorResponse", 404, "Tracking number not found"),
        voids=True,
        manifest="MNF-2025-001",
    ),
)
