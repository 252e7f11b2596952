"""A season of returns by a clerk who is tired, boxes that are not what they should be, and a seed.

`python -m tests.returns_season --seed N --returns N` ships that many orders through the real flows, sends
boxes back (whole, with pieces missing, swapped, empty, twice, without paper, undelivered, opened, worn),
works them through `Station`, and prints what became of them; it ends with `fulfill check` and the oracle.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from fulfill.answer import Answer
from fulfill.messages import Level
from fulfill.scan import ScanEvent
from fulfill.store.check import check
from fulfill.store.warehouse import open_warehouse, station_profile
from tests import returns_oracle
from tests.build import Seat, Shop

GOODS = """sku,name,weight_g,tracking,category,hazard,price
TOY,Puzzle,1000,none,toys,,25.00
RING,Gold ring,10,none,jewellery,,450.00
SHIRT,Shirt,200,none,clothing,,30.00
CREAM,Cream,90,none,cosmetics,,12.00
PHONE,Phone,180,serial,electronics,,399.00
MILK,Milk powder,500,lot+expiry,food,,9.00
SPRAY,Spray,300,none,garden,UN1950,6.00
"""
_PLACES = "code,kind,sequence\nC-01,forward,4\nC-02,reserve,5\n"
_PLAIN = ("MUG", "PEN", "TOY", "RING", "SHIRT", "CREAM", "MILK", "SPRAY")
_STORIES = {
    "whole": 40, "missing": 12, "swapped": 10, "empty": 4, "extra": 6, "unannounced": 10, "blind": 4,
    "undelivered": 6, "again": 8,
}  # fmt: skip
_REASONS = ("UNWANTED_ITEM", "DEFECTIVE", "APPAREL_TOO_SMALL", "DAMAGED_BY_CARRIER", "MISSING_PARTS", "")
_CONDITIONS = {
    "sealed": 50,
    "opened": 25,
    "worn": 8,
    "dirty": 3,
    "incomplete": 4,
    "damaged": 6,
    "defective": 4,
}
_SCANS_MAX = 400


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece as it lies in a box."""

    sku: str
    lot: str = ""
    serial: str = ""


class Quick(Seat):
    """A seat whose papers are printed now and then, not after each scan."""

    def scan(self, *raws: str) -> Answer:
        for raw in raws:
            event = ScanEvent(self.shop.ids.fresh(), raw, self.shop.clock.now())
            self.answers = [self.station.handle(event)]
        return self.last


class Season:
    """A shop whose orders have left, and what its customers send back."""

    def __init__(self, folder: Path, seed: int, returns: int, shipped: Season | None = None) -> None:
        """`shipped`: one whose orders have left and whose boxes are still out; a copy of it is taken."""
        self.rng = Random(seed)
        self.returns = returns
        self.file = folder / "season.db"
        self.told: Counter[str] = Counter()
        self.sent: dict[str, list[Piece]] = {}
        if shipped is not None:
            shutil.copyfile(shipped.file, self.file)
            self.shop = Shop(open_warehouse(f"sqlite:///{self.file}"), folder)
            self.shop.clock.at, self.shop.ids.given = shipped.shop.clock.at, shipped.shop.ids.given
            self._remember()
            return
        self.shop = Shop.open(f"sqlite:///{self.file}", folder)
        self._stock()
        self._ship()

    # --- what leaves --------------------------------------------------------------------------------

    def _stock(self) -> None:
        many = self.returns * 6 + 50
        rows = [f"C-01,{sku},{many},,," for sku in (*_PLAIN, "GAS") if sku != "MILK"]
        rows += [f"C-01,MILK,{many},SOON,2026-12-24,", f"C-01,MILK,{many},NEW,2099-01-31,"]
        rows += [f"C-01,PHONE,1,,,IM{n:06d}" for n in range(self.returns * 2)]
        stock = "place,sku,quantity,lot,expires_on,serial\n" + "\n".join(rows) + "\n"
        for kind, text in (("products", GOODS), ("places", _PLACES), ("stock", stock)):
            report = self.shop.take(kind, text)
            assert not report.rejected, report

    def _ship(self) -> None:
        rows = []
        for n in range(self.returns):
            skus = self.rng.sample((*_PLAIN, "PHONE"), self.rng.choice((1, 1, 2, 3)))
            rows += [(f"N{n}", sku, 1 if sku == "PHONE" else self.rng.choice((1, 1, 2, 3))) for sku in skus]
        text = "order,sku,quantity,unit_price,currency,name,address1,city,country,postcode\n"
        address = "Ann Lee,1 High St,London,GB,SW1A 1AA"
        text += "".join(f"{order},{sku},{n},{_price(sku)},EUR,{address}\n" for order, sku, n in rows)
        assert not self.shop.take("orders", text).rejected
        self.shop.release()
        picker = Quick(self.shop, "pick", self.shop.person("IDA"), _alone(self.shop))
        packer = Quick(self.shop, "pack", self.shop.person("PIA"), _alone(self.shop))
        waiting: list[str] = []
        for n in range(self.returns):
            self._walk(picker, ("T-1",), "scan_drop")
            picker.scan("BENCH-1")
            packer.scan("T-1")
            self._walk(packer, (), "scan_label")
            self.shop.relay.pump()
            parcel = packer.station.refresh(packer.last).expects[0].codes[0]
            packer.scan(parcel)
            waiting.append(parcel)
            if len(waiting) == 50 or n == self.returns - 1:
                loader = Quick(self.shop, "ship", self.shop.person("SUE"), _alone(self.shop))
                loader.scan("DOCK-1", *waiting, "!done")
                waiting.clear()
        self._remember()

    def _walk(self, seat: Seat, first: tuple[str, ...], until: str) -> None:
        if seat.last.step in ("", "scan_order") and first:
            seat.scan("!next")
        seat.scan(*first)
        for _ in range(_SCANS_MAX):
            if seat.last.step == until:
                return
            expect = next((each for each in seat.last.expects if each.codes), None)
            assert expect is not None, seat.last
            seat.scan(expect.codes[0] if expect.kind != "word" else "!done")
        raise AssertionError(seat.last)

    def _remember(self) -> None:
        for order, sku, lot, serial, quantity in self.shop.rows(
            "select o.number, d.sku, coalesce(t.code, ''), i.serial, i.quantity from parcel_item i"
            " join parcel p on p.id = i.parcel_id join orders o on o.id = p.order_id"
            " join product d on d.id = i.product_id left join lot t on t.id = i.lot_id"
            " where p.state = 'shipped' order by i.id"
        ):
            self.sent.setdefault(order, []).extend([Piece(sku, lot, serial)] * quantity)
        assert len(self.sent) == self.returns, len(self.sent)

    # --- what comes back ----------------------------------------------------------------------------

    def run(self) -> None:
        """Send a box back for each order, some of them twice, and work it to its end."""
        clerk = Quick(self.shop, "returns", self.shop.person("RITA"), _alone(self.shop))
        for at, order in enumerate(self.rng.sample(sorted(self.sent), len(self.sent))):
            story = _drawn(self.rng, _STORIES)
            self.told[story] += 1
            if at == len(self.sent) // 4:  # What expires soon has expired.
                self.shop.clock.at += timedelta(days=40)
            Clerk(self, clerk, order, story).work()
            if story == "again":
                Clerk(self, clerk, order, "unannounced").work()
            if clerk.last.step != "scan_return":
                self._out_of_the_way(clerk)
        self.shop.relay.pump()

    def _out_of_the_way(self, clerk: Seat) -> None:
        """What cannot be finished is given back, and somebody looks at it later."""
        self.told["left open"] += 1
        clerk.scan("!cancel")
        if clerk.last.step != "scan_return":
            clerk.scan("!next")

    def wrong(self) -> list[str]:
        """What `fulfill check` and the oracle find."""
        broken = [f"{each.rule}: {each.what}" for each in check(self.shop.warehouse).violations]
        return broken + returns_oracle.wrong(self.shop)


class Clerk:
    """Works one box, with what a tired person does beside."""

    def __init__(self, season: Season, seat: Seat, order: str, story: str) -> None:
        self.season, self.seat, self.order, self.story = season, seat, order, story
        self.rng, self.shop = season.rng, season.shop
        self.box = list(season.sent[order])
        self.rng.shuffle(self.box)
        self.announced = story not in ("unannounced", "blind", "undelivered")
        self._announce_and_pack()

    def _announce_and_pack(self) -> None:
        rng, sent = self.rng, self.season.sent[self.order]
        coming = (
            sent if self.story in ("undelivered", "whole") else rng.sample(sent, rng.randint(1, len(sent)))
        )
        self.box = list(coming)
        if self.announced:
            reason = rng.choice(_REASONS)
            counted = Counter(piece.sku for piece in coming)
            rows = "".join(f"R-{self.order},{self.order},{sku},{n},{reason}\n" for sku, n in counted.items())
            self.shop.take("returns", f"rma,order,sku,quantity,reason\n{rows}")
        if self.story == "missing":
            self.box.pop(rng.randrange(len(self.box)))
        elif self.story == "swapped":
            other = rng.choice([sku for sku in _PLAIN if sku != self.box[0].sku and sku != "MILK"])
            self.box[0] = Piece(other) if rng.random() < 0.6 else replace(self.box[0], serial="FAKE-1")
        elif self.story == "empty":
            self.box.clear()
        elif self.story == "extra":
            self.box.append(Piece(rng.choice(("MUG", "SPRAY", "TOY"))))

    def say(self, raw: str) -> Answer:
        """One input, now and then delivered twice or taken back and said again."""
        event = ScanEvent(self.shop.ids.fresh(), raw, self.shop.clock.now())
        answer = self.seat.station.handle(event)
        self.season.told[f"answer {answer.level}"] += 1
        if self.rng.random() < 0.03:
            again = self.seat.station.handle(event)
            assert (again.code, again.step) == (answer.code, answer.step), (answer, again)
            self.season.told["delivered twice"] += 1
        self.seat.answers = [answer]
        return answer

    def work(self) -> None:
        for raw in self._door():
            answer = self.say(raw)
            if answer.level is Level.WARN:
                answer = self.say(raw)
            if answer.step != "scan_return" and answer.level is not Level.STOP:
                break
        if self.seat.last.step == "scan_return":
            self.season.told["refused at the door"] += 1
            return
        if self.story == "undelivered" and self.rng.random() < 0.8:
            self.say("!answer undelivered")
        left = list(self.box)
        for _ in range(_SCANS_MAX):
            last = self.seat.last
            if last.step == "scan_return" or not last.expects:
                return
            if self.rng.random() < 0.02 and last.step != "scan_product":
                self.say("!undo")
                self.season.told["undone"] += 1
                left = list(self.box) if self.seat.last.step == "scan_product" else left
                continue
            before = last.step
            self._step(before, left)
        raise AssertionError(f"{self.story} of {self.order} has no end: {self.seat.last}")

    def _door(self) -> tuple[str, ...]:
        """By what it is found; the next way where one is refused."""
        if self.story == "blind":
            return ("!next",)
        tracking = self.shop.value(
            "select p.tracking from parcel p join orders o on o.id = p.order_id where o.number = :n",
            n=self.order,
        )
        serials = [piece.serial for piece in self.box if piece.serial.startswith("IM")]
        ways = [self.order, str(tracking), *serials[:1], *([f"R-{self.order}"] if self.announced else [])]
        self.rng.shuffle(ways)
        return tuple(ways)

    def _step(self, step: str, left: list[Piece]) -> None:
        rng, codes = self.rng, self.seat.codes
        match step:
            case "choose_order":
                self.say(f"!answer {self.order}")
            case "scan_product" if "!yes" in codes("word") and self.story == "undelivered":
                self.say("!yes")
                if self.seat.last.step == "scan_product" and self.seat.last.level is Level.STOP:
                    self.story = "unannounced"
            case "scan_product":
                self._product(left)
            case "scan_serial":
                wanted = self.box_piece.serial or "NONE-1"
                if self.say(wanted).level is Level.STOP:
                    self.season.told["serial refused"] += 1
                    self.say("!undo")
            case "scan_lot":
                self.say(self.box_piece.lot or rng.choice(codes("lot") or ("L-X",)))
                if self.seat.last.level is Level.WARN:
                    self.say(self.box_piece.lot or "L-X")
                elif self.seat.last.level is Level.STOP:
                    self.say("!undo")
            case "answer_condition":
                self.say(f"!answer {_drawn(rng, _CONDITIONS)}")
            case "answer_question":
                self.say(f"!answer {rng.choice(codes('answer'))}")
            case "take_photo" | "approve" | "give_reason":
                self._agree(step)
            case "confirm_disposition":
                self._decide()
            case "scan_place" | "put_back":
                self._place()
            case _:
                raise AssertionError(self.seat.last)

    def _product(self, left: list[Piece]) -> None:
        if not left:
            if self.say("!done").level is Level.WARN:
                self.say("!done")
            if self.seat.last.step == "scan_product":
                self.season.told["nothing came"] += 1
                self.say("!cancel")
            return
        self.box_piece = left.pop()
        answer = self.say(self.box_piece.sku)
        if answer.level is Level.WARN and self.rng.random() < 0.8:
            answer = self.say(self.box_piece.sku)
            self.season.told["taken as extra"] += answer.level is Level.OK
        if answer.level is Level.STOP:
            self.season.told["piece refused"] += 1

    def _agree(self, step: str) -> None:
        if step == "give_reason":
            self.say(f"!reason {self.rng.choice(self.seat.codes('answer'))}")
            return
        if step == "approve" and self.rng.random() < 0.7:
            self.say(self.rng.choice(("RITA", "COY", "SUE")))
            return
        self.say("!no")

    def _decide(self) -> None:
        rng, codes = self.rng, self.seat.codes
        places, answers = codes("place"), codes("answer")
        chance = rng.random()
        if chance < 0.25:
            self.say(codes("any")[0])
        elif chance < 0.6 and places:
            self.say(rng.choice(places))
        elif chance < 0.75:
            self.say("!yes")
        elif chance < 0.8:
            self.say("!answer restock")
            self.season.told["restock asked for"] += 1
        else:
            self.say(f"!answer {rng.choice(answers)}")

    def _place(self) -> None:
        places = self.seat.codes("place")
        if self.rng.random() < 0.05:
            places = ("C-01", "Q-1", "X-1", "V-1", "DOCK-1")
        if not places:
            self.say("!cancel")
            return
        code = self.rng.choice(places)
        if self.say(code).level is Level.WARN:
            self.say(code)


def _price(sku: str) -> str:
    return {"RING": "450.00", "PHONE": "399.00"}.get(sku, "19.90")


def _drawn(rng: Random, weights: dict[str, int]) -> str:
    return rng.choices(list(weights), list(weights.values()))[0]


def _alone(shop: Shop) -> Any:
    return replace(station_profile(shop.warehouse, "S1"), pick_orders_max=1)


def main() -> int:
    """Exit code 0 when nothing is wrong, 1 otherwise."""
    parser = argparse.ArgumentParser(prog="python -m tests.returns_season", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--returns", type=int, default=1_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="fulfill-season-") as name:
        season = Season(Path(name), asked.seed, asked.returns)
        season.run()
        wrong = season.wrong()
        units = season.shop.rows("select disposition, count(*) from return_unit group by disposition")
    told = {"seed": asked.seed, "returns": asked.returns, "stories": dict(sorted(season.told.items()))}
    sys.stdout.write(json.dumps(told | {"pieces": dict(units), "wrong": wrong}, indent=1) + "\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
