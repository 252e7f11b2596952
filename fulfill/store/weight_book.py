"""Learning weights from parcels, beside the work: no scan waits for it.

A weighing is written down when its parcel is closed; the relay comes by, solves what it tells
(`plan.weights`) outside of any transaction, and keeps the result. What was voided since is not asked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from fulfill.errors import UnusableInput
from fulfill.plan.weights import NEWEST, Learned, Lesson, Of, Subject, catalogue_is_wrong, is_due, learn
from fulfill.store.engine import Database
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_MARK: Final = "weighing_learned"
AT_ONCE: Final = 8
KINDS_MOST: Final = 12
_LOOKED_AT: Final = 400

_DONE = Sql("select value from counter where name = :name")
_NEW = Sql("select id, parcel_id, carton_id from weighing where id > :done order by id limit :most")
_OF_CARTON = Sql(
    "select id, parcel_id, carton_id, weight_g from weighing where carton_id = :ref and id <= :upto"
    " order by id desc limit :most"
)
_OF_PRODUCT = Sql(
    "select distinct w.id, w.parcel_id, w.carton_id, w.weight_g from (select parcel_id from parcel_item"
    " where product_id = :ref and quantity > 0 order by id desc limit :looked) i"
    " join weighing w on w.parcel_id = i.parcel_id where w.id <= :upto order by w.id desc limit :most"
)
_INSIDE = Sql(
    "select product_id, sum(quantity) from parcel_item where parcel_id = :parcel group by product_id"
    " having sum(quantity) > 0 order by product_id"
)
_KNOWN = Sql(
    "select mean_mg, sure_mg, spread_mg, lessons from weight_known where kind = :kind and ref = :ref"
)
_CATALOGUE = {
    Of.PRODUCT: Sql("select weight_g from product where id = :ref"),
    Of.CARTON: Sql("select tare_g from carton where id = :ref"),
}
_KEEP = Sql(
    "insert into weight_known (kind, ref, mean_mg, sure_mg, spread_mg, lessons)"
    " values (:kind, :ref, :mean, :sure, :spread, :lessons) on conflict (kind, ref) do update set"
    " mean_mg = excluded.mean_mg, sure_mg = excluded.sure_mg, spread_mg = excluded.spread_mg,"
    " lessons = excluded.lessons"
)
_GO_ON = Sql(
    "insert into counter (name, value) values (:name, :upto) on conflict (name)"
    " do update set value = excluded.value where counter.value = :done"
)
_LISTED = Sql(
    "select 'product', p.sku, p.name, p.weight_g, w.mean_mg, w.sure_mg, w.spread_mg, w.lessons"
    " from weight_known w join product p on p.id = w.ref where w.kind = 'product'"
    " union all"
    " select 'carton', c.code, c.name, c.tare_g, w.mean_mg, w.sure_mg, w.spread_mg, w.lessons"
    " from weight_known w join carton c on c.id = w.ref where w.kind = 'carton'"
    " order by 1, 2"
)
_IS_THERE = Sql("select 1 from product where sku = :code union all select 1 from carton where code = :code")


@dataclass(frozen=True, slots=True)
class Row:
    """What is known of one product or box type; `catalogue_g` is the weight that was imported."""

    of: Of
    code: str
    name: str
    catalogue_g: int
    learned: Learned

    @property
    def is_wrong(self) -> bool:
        """Whether its catalogue weight is wrong; a box is always heavier than its tare, by its filling."""
        return self.of is Of.PRODUCT and catalogue_is_wrong(self.learned, self.catalogue_g)


def listed(session: Session, code: str = "") -> tuple[Row, ...]:
    """All that is learned, or only of one product or box. Raises UnusableInput where there is none such."""
    if code and session.value(_IS_THERE, code=code) is None:
        raise UnusableInput(
            f"There is no product and no box {code!r}. Look it up with: fulfill show products"
        )
    rows = (
        Row(Of(kind), sku, name, grams, Learned(*known))
        for kind, sku, name, grams, *known in session.all(_LISTED)
    )
    return tuple(row for row in rows if code in ("", row.code))


def learn_next(database: Database, most: int = AT_ONCE) -> int:
    """Take the next weighings in; how many. 0 where none is new, or somebody else was faster."""
    with database.read() as session:
        done = int(session.value(_DONE, name=_MARK) or 0)
        new = session.all(_NEW, done=done, most=most)
        if not new:
            return 0
        found: dict[Subject, Learned] = {}
        for id_, parcel_id, carton_id in new:
            _take_in(session, id_, parcel_id, carton_id, found)

    def keep(session: Session) -> int:
        if not session.run(_GO_ON, name=_MARK, upto=new[-1][0], done=done):
            return 0
        for subject, learned in found.items():
            session.run(
                _KEEP,
                kind=subject.of.value,
                ref=subject.ref,
                mean=learned.mean_mg,
                sure=learned.sure_mg,
                spread=learned.spread_mg,
                lessons=learned.lessons,
            )
        session.commit()
        return len(new)

    return database.run(keep)


def _take_in(
    session: Session, weighing_id: int, parcel_id: int, carton_id: int, found: dict[Subject, Learned]
) -> None:
    """What one parcel teaches, into `found`."""
    contents = _contents(session, parcel_id, carton_id)
    if not 1 < len(contents) <= KINDS_MOST:
        # Voided since, or so many kinds that it would tell next to nothing of each.
        return
    due = []
    for subject, _ in contents:
        before = found.get(subject) or _known(session, subject)
        lessons = (before.lessons if before else 0) + 1
        if before is not None:
            found[subject] = Learned(before.mean_mg, before.sure_mg, before.spread_mg, lessons)
        if before is None or is_due(lessons):
            due.append((subject, lessons))
    if not due:
        return
    lessons_of = _lessons(session, (subject for subject, _ in due), weighing_id)
    subjects = dict.fromkeys(subject for lesson in lessons_of for subject, _ in lesson.contents)
    known = {each: one for each in subjects if (one := found.get(each) or _known(session, each))}
    catalogue = {each: int(session.value(_CATALOGUE[each.of], ref=each.ref) or 0) for each in subjects}
    news = learn((subject for subject, _ in due), lessons_of, known, catalogue)
    for subject, lessons in due:
        if (one := news.get(subject)) is not None:
            found[subject] = Learned(one.mean_mg, one.sure_mg, one.spread_mg, lessons)


def _lessons(session: Session, about: Iterable[Subject], upto: int) -> list[Lesson]:
    """The newest parcels with any of these in them; of a parcel weighed twice, the last weighing."""
    newest: dict[int, tuple[int, int, int]] = {}
    for subject in about:
        if subject.of is Of.CARTON:
            rows = session.all(_OF_CARTON, ref=subject.ref, upto=upto, most=NEWEST)
        else:
            rows = session.all(_OF_PRODUCT, ref=subject.ref, upto=upto, most=NEWEST, looked=_LOOKED_AT)
        for id_, parcel_id, carton_id, weight_g in rows:
            if id_ > newest.get(parcel_id, (0, 0, 0))[0]:
                newest[parcel_id] = (id_, carton_id, weight_g)
    lessons = []
    for parcel_id, (_, carton_id, weight_g) in sorted(newest.items()):
        contents = _contents(session, parcel_id, carton_id)
        if 1 < len(contents) <= KINDS_MOST:
            lessons.append(Lesson(weight_g, contents))
    return lessons


def _contents(session: Session, parcel_id: int, carton_id: int) -> tuple[tuple[Subject, int], ...]:
    inside = session.all(_INSIDE, parcel=parcel_id)
    products = ((Subject(Of.PRODUCT, product), int(count)) for product, count in inside)
    return ((Subject(Of.CARTON, carton_id), 1), *products)


def _known(session: Session, subject: Subject) -> Learned | None:
    row = session.one(_KNOWN, kind=subject.of.value, ref=subject.ref)
    return Learned(*row) if row else None
