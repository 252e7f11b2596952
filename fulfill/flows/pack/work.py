"""An order on the bench, and the draft of one turn: what changes when units go into and out of the carton."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from fulfill.catalog import Item, Product
from fulfill.documents import Add, Alter, Change, Doc, Field, Make
from fulfill.facts import Content
from fulfill.flows.pack.task import PackedItem, PackFacts, PackTask, Step
from fulfill.ledger import Entry, Move, Reason
from fulfill.messages import Message
from fulfill.orders import Order, OrderLine, OrderState, Parcel, ParcelState, advance_order, advance_parcel
from fulfill.places import LOSS_CODE, Plate, Spot
from fulfill.turn import Effect, PaperWanted, Turn


@dataclass(frozen=True, slots=True)
class Work:
    """An order as it stands now.

    Attributes:
        parcels: of the order, neither void nor shipped before.
        items: what is in the open parcel. stock: what still lies in the order's totes.
    """

    order: Order
    lines: tuple[OrderLine, ...]
    products: Mapping[int, Product]
    parcels: tuple[Parcel, ...]
    items: tuple[PackedItem, ...]
    stock: tuple[Content, ...]
    totes: tuple[Plate, ...]

    @property
    def units_left(self) -> int:
        return sum(line.picked - line.packed for line in self.lines)

    @property
    def units_packed(self) -> int:
        """Eaches packed and not shipped yet."""
        return sum(line.packed - line.shipped for line in self.lines)

    @property
    def units_inside(self) -> int:
        return sum(row.quantity for row in self.items)

    def left(self, product_id: int) -> int:
        """Eaches of a product that are picked and not packed."""
        return sum(line.picked - line.packed for line in self.lines if line.product_id == product_id)

    def packed(self, product_id: int) -> int:
        return sum(line.packed for line in self.lines if line.product_id == product_id)

    def has(self, product_id: int) -> bool:
        return any(line.product_id == product_id and line.picked for line in self.lines)

    def products_left(self) -> tuple[int, ...]:
        """Products still to pack, in the order of the lines."""
        ids = (line.product_id for line in self.lines if line.picked > line.packed)
        return tuple(dict.fromkeys(id_ for id_ in ids if id_ is not None))

    def stock_of(self, product_id: int) -> tuple[Content, ...]:
        return tuple(each for each in self.stock if each.item.product_id == product_id)

    def inside(self) -> dict[Item, int]:
        """What is in the open parcel, by item."""
        found: dict[Item, int] = {}
        for row in self.items:
            if row.quantity:
                found[row.item] = found.get(row.item, 0) + row.quantity
        return found

    def parcel(self, parcel_id: int) -> Parcel:
        return next(each for each in self.parcels if each.id == parcel_id)

    def units(self) -> tuple[tuple[Product, int], ...]:
        """Products and eaches in the open parcel."""
        found: dict[int, int] = {}
        for row in self.items:
            found[row.item.product_id] = found.get(row.item.product_id, 0) + row.quantity
        return tuple((self.products[id_], count) for id_, count in found.items() if count)


def load(order_id: int, parcel_id: int, facts: PackFacts) -> Work:
    """The order as the store has it; `parcel_id` 0 where none is open."""
    shipped = {ParcelState.SHIPPED, ParcelState.VOID}
    return Work(
        order=facts.order(order_id),
        lines=facts.order_lines(order_id),
        products=facts.products_of(order_id),
        parcels=tuple(each for each in facts.parcels_of(order_id) if each.state not in shipped),
        items=facts.parcel_items(parcel_id) if parcel_id else (),
        stock=facts.stock_in_totes(order_id),
        totes=facts.totes_of(order_id),
    )


@dataclass(slots=True)
class Draft:
    """What one turn will change, together with the order as it will then stand."""

    work: Work
    facts: PackFacts
    moves: list[Entry] = field(default_factory=list)
    documents: list[Change] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    papers: list[PaperWanted] = field(default_factory=list)

    def turn(
        self,
        task: PackTask | None,
        message: Message,
        *,
        cancelled: bool = False,
        given_back: bool = False,
    ) -> Turn[PackTask]:
        return Turn(
            task,
            message,
            tuple(self.moves),
            tuple(self.documents),
            tuple(self.effects),
            tuple(self.papers),
            cancelled=cancelled,
            given_back=given_back,
        )

    # --- units ---------------------------------------------------------------------------------------
    def pack(self, parcel_id: int, stock: Iterable[Content], quantity: int) -> None:
        """Take `quantity` eaches from these contents of totes into the open parcel."""
        carton = self.carton_spot(parcel_id)
        for content in stock:
            taken = min(quantity, content.on_hand)
            if not taken:
                continue
            quantity -= taken
            self.moves.append(Move(content.item, taken, content.spot, carton, Reason.PACK))
            self._shrink(content, taken)
            self._count_in(parcel_id, content.item, taken)
        assert quantity == 0, quantity

    def unpack(self, parcel_id: int, item: Item, quantity: int, tote: Plate) -> None:
        """Take `quantity` eaches of an item out of the open parcel, back into a tote."""
        assert tote.place_id is not None, tote
        target = Spot(tote.place_id, tote.id)
        self.moves.append(Move(item, quantity, self.carton_spot(parcel_id), target, Reason.UNPACK))
        self._grow(item, target, quantity)
        for row in self.work.items:
            taken = min(quantity, row.quantity) if row.item == item else 0
            if taken:
                quantity -= taken
                self._count(row, row.line_id, -taken)
        assert quantity == 0, quantity

    def carton_spot(self, parcel_id: int) -> Spot:
        parcel = self.work.parcel(parcel_id)
        made = next(
            (
                d
                for d in self.documents
                if isinstance(d, Make) and (d.doc, d.id) == (Doc.PLATE, parcel.plate_id)
            ),
            None,
        )
        place_id = made.fields["place_id"] if made else self.facts.plate(parcel.plate_id).place_id
        assert isinstance(place_id, int), parcel
        return Spot(place_id, parcel.plate_id)

    def write_off(self, product_id: int, quantity: int) -> None:
        """Say of units picked that they are short after all: at most as many as are not packed."""
        for line in self.work.lines:
            taken = min(quantity, line.picked - line.packed) if line.product_id == product_id else 0
            if taken:
                quantity -= taken
                self.documents.append(Add(Doc.LINE, line.id, {"picked": -taken, "short": taken}))
                self._line(replace(line, picked=line.picked - taken, short=line.short + taken))

    def take_away(self, content: Content, quantity: int, target: Spot, reason: Reason) -> None:
        """Take units out of a tote to somewhere else than the parcel."""
        self.moves.append(Move(content.item, quantity, content.spot, target, reason))
        self._shrink(content, quantity)

    def name_unit(self, content: Content, item: Item, quantity: int) -> Content:
        """Units in a tote get the serial or lot that is read off them; as they lie there then.

        They leave by the place where differences go, and come back under their own name, so that both
        keys stay true and the product still sums to zero.
        """
        loss = self.facts.place_by_code(LOSS_CODE)
        assert loss is not None, LOSS_CODE
        self.moves.append(Move(content.item, quantity, content.spot, Spot(loss.id), Reason.COUNT))
        self.moves.append(Move(item, quantity, Spot(loss.id), content.spot, Reason.COUNT))
        self._shrink(content, quantity)
        self._grow(item, content.spot, quantity)
        return Content(item, content.spot, quantity)

    # --- documents -----------------------------------------------------------------------------------
    def advance_order(self, to: OrderState) -> None:
        self.documents.append(advance_order(self.work.order, to))
        self.work = replace(self.work, order=replace(self.work.order, state=to))

    def hold_order(self, task_id: int | None) -> None:
        """Say in whose hands the order is; None: in nobody's."""
        before = self.work.order.task_id
        if before != task_id:
            change = Alter(Doc.ORDER, self.work.order.id, {"task_id": before}, {"task_id": task_id})
            self.documents.append(change)
            self.work = replace(self.work, order=replace(self.work.order, task_id=task_id))

    def advance_parcel(self, parcel_id: int, to: ParcelState) -> None:
        parcel = self.work.parcel(parcel_id)
        self.documents.append(advance_parcel(parcel, to))
        self._parcel(replace(parcel, state=to))

    def alter_parcel(self, parcel_id: int, **after: str | int) -> None:
        """Set fields of a parcel that its dataclass has."""
        parcel = self.work.parcel(parcel_id)
        old: dict[str, Field] = {name: getattr(parcel, name) for name in after}
        changed = {name: value for name, value in after.items() if old[name] != value}
        if changed:
            before = {name: old[name] for name in changed}
            self.documents.append(Alter(Doc.PARCEL, parcel_id, before, changed))
            self._parcel(replace(parcel, **changed))  # type: ignore[arg-type]

    def open_parcel(self, place_id: int, plate_id: int = 0, piece: int = 0, service: str = "") -> Parcel:
        """A fresh parcel at a place: on a fresh carton, or on the one that `plate_id` names."""
        number = self.facts.number(Doc.PARCEL)
        order = self.work.order
        if not plate_id:
            plate_id = self.facts.number(Doc.PLATE)
            fields: dict[str, Field] = {"code": f"C{plate_id:07d}", "kind": "carton", "place_id": place_id}
            self.documents.append(Make(Doc.PLATE, plate_id, fields))
        parcel = Parcel(
            id=number,
            number=f"P{number:07d}",
            order_id=order.id,
            plate_id=plate_id,
            piece=piece or 1 + max((each.piece for each in self.facts.parcels_of(order.id)), default=0),
            sscc=self.facts.sscc(),
            state=ParcelState.OPEN,
            service=service or order.service,
        )
        names = ("number", "order_id", "plate_id", "piece", "sscc", "service")
        self.documents.append(
            Make(Doc.PARCEL, number, {name: getattr(parcel, name) for name in names} | {"state": "open"})
        )
        self.work = replace(self.work, parcels=(*self.work.parcels, parcel), items=())
        return parcel

    def drop_parcel(self, parcel_id: int) -> None:
        """Void a parcel and forget it."""
        self.advance_parcel(parcel_id, ParcelState.VOID)
        kept = tuple(each for each in self.work.parcels if each.id != parcel_id)
        self.work = replace(self.work, parcels=kept)

    def free_totes(self) -> None:
        """Nothing of the order lies in its totes any more.

        A tote that many orders share stays bound until the last of them is packed: it is not empty.
        """
        order_id = self.work.order.id
        for tote in self.work.totes:
            sharing = self.facts.sharing(tote.id)
            others = [each for each in sharing.plates if each.order_id != order_id]
            if others and tote.id == sharing.tote_id:
                continue
            self._free(tote.id, order_id)
            if len(others) == 1 and others[0].id == sharing.tote_id and self._is_packed(others[0].order_id):
                self._free(sharing.tote_id, others[0].order_id)

    def _free(self, tote_id: int, order_id: int | None) -> None:
        self.documents.append(Alter(Doc.PLATE, tote_id, {"order_id": order_id}, {"order_id": None}))

    def _is_packed(self, order_id: int | None) -> bool:
        """Whether nothing of an order can lie in a tote any more."""
        before = (OrderState.PICKING, OrderState.PICKED, OrderState.PACKING)
        return order_id is not None and self.facts.order(order_id).state not in before

    def adopt(self, items: Iterable[PackedItem], parcel_id: int) -> None:
        """Write the contents of a void parcel down in the open one that takes its place."""
        rows = []
        for row in items:
            if not row.quantity:
                continue
            self.documents.append(Add(Doc.PARCEL_ITEM, row.id, {"quantity": -row.quantity}))
            fresh = replace(row, id=self.facts.number(Doc.PARCEL_ITEM))
            self.documents.append(_make_item(fresh, parcel_id))
            rows.append(fresh)
        self.work = replace(self.work, items=tuple(rows))

    # --- the order as it will stand --------------------------------------------------------------------
    def _count_in(self, parcel_id: int, item: Item, quantity: int) -> None:
        for line in self.work.lines:
            free = line.picked - line.packed if line.product_id == item.product_id else 0
            taken = min(quantity, free)
            if not taken:
                continue
            quantity -= taken
            same = (row for row in self.work.items if row.line_id == line.id and row.item == item)
            row = next(same, None)
            if row is None:
                row = PackedItem(self.facts.number(Doc.PARCEL_ITEM), line.id, item, taken)
                self.documents.append(_make_item(row, parcel_id))
                self.work = replace(self.work, items=(*self.work.items, row))
                self._pack_line(line, taken)
            else:
                self._count(row, line.id, taken)
        assert quantity == 0, item

    def _count(self, row: PackedItem, line_id: int, amount: int) -> None:
        self.documents.append(Add(Doc.PARCEL_ITEM, row.id, {"quantity": amount}))
        counted = replace(row, quantity=row.quantity + amount)
        items = tuple(counted if each.id == row.id else each for each in self.work.items)
        self.work = replace(self.work, items=items)
        self._pack_line(next(line for line in self.work.lines if line.id == line_id), amount)

    def _pack_line(self, line: OrderLine, amount: int) -> None:
        self.documents.append(Add(Doc.LINE, line.id, {"packed": amount}))
        self._line(replace(line, packed=line.packed + amount))

    def _line(self, line: OrderLine) -> None:
        lines = tuple(line if each.id == line.id else each for each in self.work.lines)
        self.work = replace(self.work, lines=lines)

    def _parcel(self, parcel: Parcel) -> None:
        parcels = tuple(parcel if each.id == parcel.id else each for each in self.work.parcels)
        self.work = replace(self.work, parcels=parcels)

    def _shrink(self, content: Content, quantity: int) -> None:
        at = next(
            i for i, e in enumerate(self.work.stock) if (e.item, e.spot) == (content.item, content.spot)
        )
        stock = list(self.work.stock)
        rest = stock[at].on_hand - quantity
        stock[at : at + 1] = [replace(stock[at], on_hand=rest)] if rest else []
        self.work = replace(self.work, stock=tuple(stock))

    def _grow(self, item: Item, spot: Spot, quantity: int) -> None:
        stock = list(self.work.stock)
        for at, each in enumerate(stock):
            if (each.item, each.spot) == (item, spot):
                stock[at] = replace(each, on_hand=each.on_hand + quantity)
                break
        else:
            stock.append(Content(item, spot, quantity))
        self.work = replace(self.work, stock=tuple(stock))


def _make_item(row: PackedItem, parcel_id: int) -> Make:
    return Make(
        Doc.PARCEL_ITEM,
        row.id,
        {
            "parcel_id": parcel_id,
            "line_id": row.line_id,
            "product_id": row.item.product_id,
            "lot_id": row.item.lot_id,
            "serial": row.item.serial,
            "quantity": row.quantity,
        },
    )


def stay(task: PackTask, message: Message) -> Turn[PackTask]:
    """A refusal, a question or a word that changes no stock."""
    return Turn(task, message)


def onward(task: PackTask, step: Step) -> PackTask:
    """The task at another step, with no product in hand."""
    return replace(task, step=step, product_id=0, lot_id=0, count=0, pending=0)
