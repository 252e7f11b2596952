"""Orders: what was ordered is accounted for, and the state says what the lines say."""

from __future__ import annotations

from fulfill.orders import OrderState
from fulfill.store.check.asking import Question, ask, rule

_LINE = "select o.number, l.line, {columns} from order_line l join orders o on o.id = l.order_id where {when}"


def _lines(columns: str, when: str) -> str:
    return _LINE.format(columns=columns, when=when)


def _state(state: str, when: str, says: str, columns: str) -> Question:
    """A line that denies its order's state."""
    return ask(f"order {{0}} is {state}, but {says}", _lines(columns, f"o.state = '{state}' and ({when})"))


_STATES = ", ".join(f"'{state}'" for state in OrderState)
RULES = (
    rule(
        "order_lines_add_up",
        "order_line",
        ask(
            "order {0} line {1}: {2} ordered, but {3} picked, {4} held, {5} short and {6} cancelled",
            _lines(
                "l.ordered, l.picked, l.held, l.short, l.cancelled",
                "l.held < 0 or l.short < 0 or l.cancelled < 0"
                " or l.picked + l.held + l.short + l.cancelled > l.ordered",
            ),
        ),
    ),
    rule(
        "order_of_work",
        "order_line",
        ask(
            "order {0} line {1}: {2} picked, {3} packed, {4} shipped",
            _lines(
                "l.picked, l.packed, l.shipped",
                "l.shipped < 0 or l.packed < l.shipped or l.picked < l.packed",
            ),
        ),
    ),
    rule(
        "order_states_fit",
        "orders",
        ask(
            "order {0} is {1}, which is no state of an order",
            f"select number, state from orders where state not in ({_STATES})",
        ),
        _state(
            "shipped",
            "l.shipped < l.ordered - l.cancelled or l.picked <> l.shipped or l.held <> 0",
            "line {1} is not: {2} of {3} shipped",
            "l.shipped, l.ordered - l.cancelled",
        ),
        _state(
            "part_shipped",
            "l.picked <> l.shipped",
            "line {1} has {2} picked and {3} shipped",
            "l.picked, l.shipped",
        ),
        _state(
            "packed",
            "l.picked <> l.packed or l.held <> 0",
            "line {1} has {2} picked and {3} packed",
            "l.picked, l.packed",
        ),
        _state(
            "waiting",
            "l.picked <> l.shipped or l.held <> 0",
            "line {1} has {2} held, {3} picked",
            "l.held, l.picked",
        ),
        ask(
            "order {0} is packed, but parcel {1} is {2}",
            "select o.number, p.number, p.state from orders o join parcel p on p.order_id = o.id"
            " where o.state = 'packed' and p.state in ('open', 'packed', 'labelled')",
        ),
        ask(
            "order {0} is packed, but has no parcel",
            "select number from orders o where state = 'packed' and not exists (select 1 from parcel p"
            " where p.order_id = o.id and p.state in ('verified', 'loaded'))",
        ),
        ask(
            "order {0} is {1}, but parcel {2} is still {3}",
            "select o.number, o.state, p.number, p.state as parcel_state from orders o"
            " join parcel p on p.order_id = o.id where o.state in ('shipped', 'part_shipped', 'cancelled')"
            " and p.state not in ('shipped', 'void')",
        ),
        ask(
            "order {0} is in the hands of task {1}, which is not open",
            "select o.number, o.task_id from orders o left join task t on t.id = o.task_id"
            " where o.task_id is not null and (t.id is null or t.state <> 'open')",
        ),
    ),
    rule(
        "cancelled_orders_hold_nothing",
        "orders where state = 'cancelled'",
        ask(
            "order {0} is cancelled, but {1} of {2} is promised to it",
            "select o.number, h.quantity, p.sku from hold h join orders o on o.id = h.order_id"
            " join product p on p.id = h.product_id where o.state = 'cancelled' and h.quantity <> 0",
        ),
        ask(
            "order {0} is cancelled, but somebody works on it (task {1})",
            "select number, task_id from orders where state = 'cancelled' and task_id is not null",
        ),
        _state(
            "cancelled",
            "l.picked <> l.shipped or l.held <> 0 or l.ordered <> l.cancelled + l.shipped",
            "line {1} has {2} of {3} cancelled",
            "l.cancelled, l.ordered",
        ),
    ),
)
