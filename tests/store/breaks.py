"""What an intruder may do to the healthy shop: the rule it breaks, the statement, and what is told."""

from __future__ import annotations

PRODUCT = "(select id from product where sku = '{}')"
PLACE = "(select id from place where code = '{}')"
ORDER = "(select id from orders where number = '{}')"
MUG, PEN, CAM = (PRODUCT.format(sku) for sku in ("MUG", "PEN", "CAM"))
AT_A2, AT_B, PROMISED = PLACE.format("A-02"), PLACE.format("B-01"), ORDER.format("1004")
LINE = f"order_id = {ORDER.format('1001')} and product_id = {MUG}"

# rule, what the intruder does, what is told
BREAKS: list[tuple[str, str, str]] = [
    (
        "conservation",
        f"update balance set on_hand = on_hand + 1 where is_outside = 1 and product_id = {PEN}",
        "PEN",
    ),
    ("balances_equal_moves", "update move set quantity = quantity + 1 where seq = 1", "the moves say"),
    ("balances_equal_moves", f"delete from balance where place_id = {AT_B}", "MUG at B-01"),
    (
        "nothing_below_zero",
        f"update balance set on_hand = -1, held = 0 where product_id = {PEN} and place_id = {AT_A2}",
        "PEN at A-02 is -1",
    ),
    (
        "labels_are_bought_where_chosen",
        (
            "update label_choice set carrier = 'OTHER'"
            " where id = (select min(id) from label where state = 'bought')"
        ),
        "OTHER was chosen",
    ),
    (
        "labels_are_bought_where_chosen",
        "update label_choice set is_sent = 0 where id = (select min(id) from label where state = 'bought')",
        "no carrier was asked",
    ),
    ("outside_is_outside", "update place set is_outside = 1 where code = 'A-01'", "place A-01 (forward)"),
    ("outside_is_outside", f"update balance set is_outside = 1 where place_id = {AT_B}", "MUG at B-01"),
    (
        "held_within_on_hand",
        f"update balance set held = on_hand + 1 where place_id = {AT_B}",
        "MUG at B-01",
    ),
    ("held_is_promised", "update hold set quantity = quantity + 1 where quantity > 0", "promised"),
    ("held_is_promised", f"update order_line set held = held + 1 where order_id = {PROMISED}", "order 1004"),
    (
        "held_is_promised",
        f"update hold set line_id = (select id from order_line where {LINE}) where quantity > 0",
        "its line is not",
    ),
    ("moves_in_range", "update move set quantity = 0 where seq = 1", "move 1 takes 0"),
    ("moves_in_range", "update move set quantity = 2000000000 where seq = 1", "move 1 takes 2000000000"),
    (
        "moves_in_range",
        "update move set target_place_id = source_place_id, target_plate_id = source_plate_id where seq = 1",
        "move 1 goes nowhere",
    ),
    ("moves_in_range", "update move set serial = 'X', quantity = 2 where seq = 1", "2 of serial X"),
    (
        "serials_inside_once",
        f"insert into balance (product_id, place_id, serial, on_hand) values ({CAM}, {AT_B}, 'S2', 1)",
        "CAM serial S2 is inside 2 times",
    ),
    (
        "lots_of_their_product",
        f"update lot set product_id = {MUG} where code = 'L1'",
        "lot L1, which is of MUG",
    ),
    ("lots_of_their_product", "delete from lot where code = 'L9'", "no product"),
    (
        "plates_stand_where_their_stock_is",
        f"update plate set place_id = {PLACE.format('A-01')} where code = 'P-1'",
        "on P-1: the plate stands at A-01",
    ),
    (
        "moves_belong_to_operations",
        "delete from operation where seq = (select max(operation_seq) from move)",
        "move ",
    ),
    (
        "moves_belong_to_operations",
        "update operation set level = 'stop' where seq = (select max(operation_seq) from move)",
        "was refused, and yet moved stock",
    ),
    (
        "reversals_mirror_one_move",
        "update move set quantity = quantity + 1 where reverses is not null",
        "is not its mirror",
    ),
    (
        "reversals_mirror_one_move",
        "update move set reverses = null where reverses is not null",
        "is a reversal, but of no move",
    ),
    (
        "reversals_mirror_one_move",
        "update move set reverses = (select max(reverses) from move), reason = 'reverse' where seq = 1",
        "is reversed 2 times",
    ),
    ("operations_run_once", "update operation set payload_hash = '' where seq = 1", "entry 1 does not say"),
    (
        "operations_run_once",
        "update operation set undoes = 999999 where undoes is not null",
        "takes back entry 999999",
    ),
    (
        "actors_are_recorded",
        "update operation set roles = '' where seq = (select max(operation_seq) from move)",
        "does not say who",
    ),
    ("actors_are_recorded", "update operation set person_id = null", "does not say who"),
    (
        "chain_unbroken",
        "update operation set message = 'all is well' where seq = 3",
        "entry 3 is not what was written",
    ),
    (
        "chain_unbroken",
        "update operation set at_us = at_us + 1 where seq = 5",
        "entry 5 is not what was written",
    ),
    ("chain_unbroken", "update move set reason = 'count' where seq = 4", "is not what was written"),
    ("chain_unbroken", "delete from operation where seq = 9", "entries are missing"),
    ("chain_unbroken", "update operation set mac = digest where seq = 2", "was not written by this machine"),
    (
        "order_lines_add_up",
        f"update order_line set cancelled = 5 where {LINE}",
        "order 1001 line 1: 2 ordered",
    ),
    ("order_lines_add_up", f"update order_line set short = -1 where {LINE}", "-1 short"),
    ("order_of_work", f"update order_line set shipped = 3 where {LINE}", "2 packed, 3 shipped"),
    ("order_states_fit", "update orders set state = 'gone' where number = '1004'", "which is no state"),
    (
        "order_states_fit",
        "update orders set state = 'shipped' where number = '1004'",
        "order 1004 is shipped, but line 1",
    ),
    ("order_states_fit", "update orders set state = 'waiting' where number = '1004'", "3 held, 0 picked"),
    ("order_states_fit", "update orders set state = 'packed' where number = '1004'", "has no parcel"),
    (
        "order_states_fit",
        "update parcel set state = 'labelled' where state = 'verified'",
        "order 1002 is packed, but parcel",
    ),
    ("order_states_fit", "update orders set state = 'shipped' where number = '1002'", "is still verified"),
    (
        "order_states_fit",
        "update orders set task_id = 77777 where number = '1003'",
        "in the hands of task 77777",
    ),
    (
        "cancelled_orders_hold_nothing",
        "update orders set state = 'cancelled' where number = '1004'",
        "of MUG is promised to it",
    ),
    (
        "cancelled_orders_hold_nothing",
        "update orders set task_id = 1 where number = '1006'",
        "somebody works on it",
    ),
    ("parcels_hold_what_is_packed", "update parcel_item set quantity = quantity + 1", "but its parcels hold"),
    (
        "parcel_contents_are_moved",
        "update parcel_item set serial = 'S9' where serial <> ''",
        "CAM serial S9 packed, but 0 shipped",
    ),
    (
        "parcel_contents_are_moved",
        f"update parcel_item set product_id = {CAM} where product_id = {PEN}",
        "CAM packed, but 0 on its carton",
    ),
    (
        "parcel_contents_are_moved",
        f"update parcel_item set line_id = (select id from order_line where order_id = {PROMISED})",
        "of another order or product",
    ),
    ("parcel_states_are_known", "update parcel set state = 'lost'", "is lost, which is no state"),
    (
        "one_label_for_each_parcel",
        "insert into label (id, parcel_id, key, state) select 900, min(id), 'again', 'asked' from parcel",
        "has 2 labels that are live",
    ),
    ("one_label_for_each_parcel", "update label set state = 'void'", "its label is not bought"),
    ("one_label_for_each_parcel", "update label set tracking = 'ELSE'", "its label ELSE"),
    (
        "tracking_numbers_are_unique",
        "update parcel set tracking = (select min(tracking) from parcel)",
        "to 2 parcels",
    ),
    ("shipped_on_one_closed_manifest", "update manifest set state = 'open'", "is shipped, but on manifest"),
    (
        "shipped_on_one_closed_manifest",
        "update parcel set manifest_id = null",
        "is shipped, but on no manifest",
    ),
    ("shipped_on_one_closed_manifest", "update manifest set carrier = 'ELSE'", "of ELSE"),
    ("shipped_on_one_closed_manifest", "update parcel set manifest_id = 1", "is verified, but on manifest"),
    ("shipped_parcels_had_a_label", "delete from paper where kind = 'label'", "no label was ever sent"),
    ("effects_are_in_the_outbox", "delete from outbox where kind = 'buy_label'", "nothing will fetch it"),
    ("effects_are_in_the_outbox", "delete from outbox where kind = 'confirm_shipped'", "never to be told"),
    (
        "effects_are_in_the_outbox",
        "insert into paper (id, kind, document, state) values (900, 'slip', '1001', 'waiting')",
        "nothing will print it",
    ),
    ("effects_are_in_the_outbox", "update outbox set state = 'lost'", "no state of an effect"),
    (
        "effects_are_in_the_outbox",
        "update outbox set state = 'claimed', lease_until_us = 1",
        "begun more than a day ago",
    ),
    ("receipts_add_up", "update receipt_line set quantity = quantity + 1", "but its receipts say"),
    ("receipts_add_up", f"update receipt_line set product_id = {PEN}", "for a line of another product"),
    ("receipts_add_up", "update move set reason = 'move' where reason = 'receive'", "0 came in by moves"),
    ("returns_within_permission", "update rma_line set received = expected + 1", "allowed, but"),
    ("returns_within_permission", "update rma_line set received = 0", "pieces are written down"),
    (
        "returned_pieces_judged_once",
        "update return_unit set disposition = 'eaten'",
        "which is no disposition",
    ),
    ("returned_pieces_judged_once", "delete from return_unit where disposition = ''", "but 2 by moves"),
    (
        "returned_pieces_judged_once",
        "update return_unit set disposition = 'scrap'",
        "2 returned pieces are decided, but 1 were put away",
    ),
    ("refunds_once", "update return_unit set refund = 'twice'", "which is no state of it"),
    ("refunds_once", "delete from outbox where kind = 'refund'", "never to be told"),
    ("refunds_once", "update return_unit set refund = 'none'", "which says none"),
    ("refunds_as_decided", "update settlement set decision = 'reject'", "was decided as reject, but stands"),
    ("refunds_as_decided", "update settlement set amount_minor = 7", "was told to be paid"),
    ("no_more_paid_back_than_paid", "update settlement set amount_minor = 1000000", "1000000 goes back"),
    (
        "no_more_paid_back_than_paid",
        "update settlement set shipping_minor = 9, amount_minor = price_minor + 9 where decision = 'refund'",
        "0 was paid for shipping, 9 of it",
    ),
    ("no_more_paid_back_than_paid", "update settlement set amount_minor = -1", "-1 goes back for it"),
    (
        "exchanges_wait_for_their_return",
        "update rma_line set missing = expected where id in (select id from return_wish)",
        "order R-9-X waits for return R-9, of which nothing is left to decide",
    ),
    (
        "no_more_returned_than_shipped",
        f"update order_line set shipped = 1 where {LINE}",
        "1 shipped, 2 returned",
    ),
    (
        "suspicious_pieces_apart",
        "insert into return_doubt (id, why) select min(id), 'serial_not_ours' from return_unit",
        "a suspicious piece of MUG went to",
    ),
    (
        "returned_parcels_of_their_order",
        "update return_parcel set parcel_id = (select min(p.id) from parcel p join rma r"  # noqa: ISC004
        " on r.id = return_parcel.id where p.order_id <> r.order_id)",
        "which is of another order",
    ),
    ("work_orders_add_up", "update work_part set quantity = 0", "MUG"),
    ("work_orders_add_up", "update work_part set quantity = 2", "its piece went in 2 times"),
    ("work_orders_add_up", "update work_order set state = 'open'", "1 went in and did not come out, but 0"),
    ("work_orders_add_up", "update work_order set state = 'cancelled'", "its piece went in 1 times"),
    ("work_orders_add_up", f"update work_order set product_id = {PEN}", "but is about PEN"),
    (
        "work_orders_add_up",
        "insert into work_order (id, number, kind, unit_id, product_id)"  # noqa: ISC004
        " select 2, 'WO0000002', kind, unit_id, product_id from work_order",
        "U1 has 2 work orders",
    ),
    (
        "work_never_sells_what_is_barred",
        f"update work_order set result_place_id = {PLACE.format('A-01')}",
        "failed, but MUG was put to A-01",
    ),
    ("codes_lead_somewhere", "delete from code where code = 'A-01'", "place A-01 cannot be found"),
    ("codes_lead_somewhere", "insert into code (code, kind, ref) values ('Z-9', 'place', 999)", "code Z-9"),
    ("codes_lead_somewhere", "insert into code (code, kind, ref) values ('Z-9', 'ghost', 1)", "code Z-9"),
    ("an_administrator_is_there", "update person set is_active = 0 where badge = 'BOSS'", "no administrator"),
    ("references", f"update order_line set order_id = 999 where {LINE}", "order_line"),
]
# These are broken in tests of their own below.
ELSEWHERE = {"integrity", "append_only", "numbers_without_gaps", "photos_unaltered"}
