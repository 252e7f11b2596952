"""What an intruder may do to the shop's returns to its supplier; the shape is that of `breaks`."""

from __future__ import annotations

BREAKS: list[tuple[str, str, str]] = [
    (
        "vendor_returns_add_up",
        "update vendor_line set planned = 1, picked = 2 where picked = 2",
        "1 of MUG on the list, 2 packed",
    ),
    ("vendor_returns_add_up", "update vendor_item set quantity = quantity + 1", "but its cartons hold 3"),
    ("vendor_returns_add_up", "update vendor_line set serial = 'X'", "1 × MUG packed, but 0 in its carton"),
    ("vendor_returns_add_up", "update vendor_line set serial = 'X'", "but 0 went to the supplier"),
    (
        "vendor_returns_add_up",
        "update vendor_item set line_id = (select max(id) from vendor_line)",
        "of another return's list",
    ),
    ("vendor_states_fit", "update vendor_return set state = 'lost'", "is lost, which is no state"),
    ("vendor_states_fit", "update vendor_line set planned = 0, picked = 0", "but nothing was packed"),
    ("vendor_states_fit", "update vendor_carton set state = 'closed'", "was never scanned on it"),
    ("vendor_states_fit", "delete from outbox where kind = 'vendor_request'", "never to be told"),
    (
        "vendor_states_fit",
        "update vendor_return set state = 'awaiting_replacement' where authorisation = 'RA-77'",
        "no purchase order does",
    ),
    (
        "vendor_credits_once",
        "update vendor_return set state = 'shipped' where authorisation = 'RA-77'",
        "and yet a credit was entered",
    ),
    (
        "vendor_credits_once",
        "insert into vendor_credit (id, return_id, amount_minor, reference)"  # noqa: ISC004
        " select 900, return_id, amount_minor, reference from vendor_credit",
        "credit note CN-1 of ACME was entered 2 times",
    ),
    (
        "vendor_credits_once",
        "update vendor_return set replacement_id = (select min(id) from purchase_order)",
        "has both a credit and other goods",
    ),
]
