"""Documents: each change has its opposite, and none is written over what another station wrote."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fulfill.documents import Add, Alter, Change, Doc, Make, Unmake, inverse
from fulfill.errors import Refused
from fulfill.store import document_book, turn_book
from fulfill.store.document_book import CODED, carry_out
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.tables import metadata
from fulfill.store.warehouse import Warehouse
from tests.store import small_floor
from tests.store.small_floor import LINE_1, LOT_1, MUG, ORDER

PARCEL = Make(
    Doc.PARCEL, 1, {"number": "P1", "order_id": ORDER, "plate_id": 7, "sscc": "00001", "state": "open"}
)


@pytest.fixture
def warehouse(database_url: str) -> Iterator[Warehouse]:
    opened = small_floor.build(database_url)
    yield opened
    opened.close()


@pytest.fixture
def session(warehouse: Warehouse) -> Iterator[Session]:
    with warehouse.database.write() as opened:
        yield opened


def code_of(session: Session, code: str) -> list[tuple]:
    return session.all(Sql("select kind, ref from code where code = :code"), code=code)


def everything(session: Session) -> dict[str, list[tuple]]:
    """Every row of the documents' tables and the code index, byte for byte."""
    found = {}
    for name in sorted({*(doc.value for doc in Doc), "code"}):
        columns = ", ".join(column.name for column in metadata.tables[name].columns)
        found[name] = sorted(session.all(Sql(f"select {columns} from {name}")), key=repr)
    return found


def test_what_is_made_can_be_scanned_by_every_code_it_has(session):
    carry_out(session, [PARCEL])
    assert code_of(session, "P1") == code_of(session, "00001") == [("parcel", 1)]


def test_a_code_follows_its_document(session):
    carry_out(session, [PARCEL, Alter(Doc.PARCEL, 1, {"tracking": ""}, {"tracking": "TRACK"})])
    assert code_of(session, "TRACK") == [("parcel", 1)]
    carry_out(session, [Alter(Doc.PARCEL, 1, {"tracking": "TRACK"}, {"tracking": "OTHER"})])
    assert (code_of(session, "TRACK"), code_of(session, "OTHER")) == ([], [("parcel", 1)])


def test_another_stations_change_is_never_written_over(session):
    carry_out(session, [Alter(Doc.ORDER, ORDER, {"state": "waiting"}, {"state": "released"})])
    with pytest.raises(Refused) as refused:
        carry_out(session, [Alter(Doc.ORDER, ORDER, {"state": "waiting"}, {"state": "cancelled"})])
    assert refused.value.message.code == "changed_meanwhile"
    assert "This order" in str(refused.value)


def test_nothing_is_expected_to_be_nothing(session):
    """NULL is a value that may be expected, and is no other."""
    carry_out(session, [Alter(Doc.ORDER, ORDER, {"task_id": None}, {"task_id": 5})])
    with pytest.raises(Refused):
        carry_out(session, [Alter(Doc.ORDER, ORDER, {"task_id": None}, {"task_id": 6})])


@pytest.mark.parametrize(
    "change",
    [
        Alter(Doc.ORDER, 999, {"state": "waiting"}, {"state": "released"}),
        Add(Doc.LINE, 999, {"held": 1}),
        Unmake(Doc.PARCEL, 999, {"number": "P9"}),
        Add(Doc.LINE, LINE_1, {"held": -1}),
        Add(Doc.LINE, LINE_1, {"packed": 1}),
        Add(Doc.LINE, LINE_1, {"held": 100}),
        Alter(Doc.ORDER, ORDER, {"state": "waiting"}, {"state": "lost"}),
        Make(Doc.PLATE, 8, {"code": "T-7", "kind": "tote"}),
        Make(Doc.PARCEL_ITEM, 1, {"parcel_id": 999, "line_id": LINE_1, "product_id": MUG, "quantity": 1}),
    ],
    ids=str,
)
def test_what_the_tables_do_not_allow_is_refused_in_words(session, change):
    with pytest.raises(Refused) as refused:
        carry_out(session, [change])
    assert refused.value.message.code == "changed_meanwhile"


def test_a_name_that_is_no_column_never_reaches_the_database(session):
    for name in ("state = 'x' --", "State", "a b", "", 'a"'):
        with pytest.raises(AssertionError):
            carry_out(session, [Add(Doc.LINE, LINE_1, {name: 1})])


def test_a_closed_manifest_and_a_shipped_parcel_are_never_changed(session):
    manifest = Make(Doc.MANIFEST, 1, {"number": "M1", "state": "closed"})
    shipped = Alter(Doc.PARCEL, 1, {"state": "open"}, {"state": "shipped"})
    carry_out(session, [manifest, PARCEL, shipped])
    session.script(["savepoint closed"])
    with pytest.raises(Refused):
        carry_out(session, [inverse(shipped)])


@pytest.mark.parametrize("doc", list(Doc), ids=str)
def test_every_document_is_a_table_with_an_id(doc):
    table = metadata.tables[doc]
    assert [column.name for column in table.primary_key] == ["id"]
    kind, columns = CODED.get(doc, ("", ()))
    assert all(column in table.columns for column in columns), kind


# ------------------------------------------------------------------ whatever is changed

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12)
COUNTS = st.integers(0, 4)


@st.composite
def changes(draw: st.DrawFn) -> list[Change]:
    """A turn's changes, each on top of the one before, all allowed by the tables."""
    made: list[Change] = []
    state, carton, tracking, held = "waiting", "", "", 0
    is_made = False
    for kind in draw(
        st.lists(st.sampled_from(["order", "line", "make", "carton", "tracking", "lot"]), max_size=10)
    ):
        if kind == "order":
            to = draw(st.sampled_from(["released", "picking", "waiting"]))
            made.append(Alter(Doc.ORDER, ORDER, {"state": state}, {"state": to}))
            state = to
        elif kind == "line":
            change = draw(st.integers(-held, 9))
            held += change
            made.append(Add(Doc.LINE, LINE_1, {"held": change}))
        elif kind == "make" and not is_made:
            made.append(PARCEL)
            is_made = True
        elif kind == "carton" and is_made:
            to = draw(TEXTS)
            made.append(Alter(Doc.PARCEL, 1, {"carton": carton}, {"carton": to}))
            carton = to
        elif kind == "tracking" and is_made:
            to = draw(TEXTS)
            made.append(Alter(Doc.PARCEL, 1, {"tracking": tracking}, {"tracking": to}))
            tracking = to
        elif kind == "lot":
            code = draw(TEXTS)
            id_ = 100 + len(made)
            made.append(Make(Doc.LOT, id_, {"product_id": MUG, "code": code, "expires_on": str(id_)}))
    return made


@pytest.fixture(scope="module")
def file_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warehouse]:
    """One warehouse for all examples: each undoes what it did."""
    opened = small_floor.build(f"sqlite:///{tmp_path_factory.mktemp('documents') / 'shop.db'}")
    yield opened
    opened.close()


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=changes())
def test_the_opposite_of_every_change_restores_every_row(file_warehouse, made):
    """As undo does it: through the memory that the journal keeps, backwards."""
    with file_warehouse.database.write() as session:
        before = everything(session)
        carry_out(session, made)
        memory = [turn_book._dump_change(change) for change in made]
        kept = turn_book.load(turn_book.dump({"documents": memory}))["documents"]
        carry_out(session, [inverse(turn_book._load_change(raw)) for raw in reversed(kept)])
        assert everything(session) == before


@given(made=changes())
def test_the_opposite_of_an_opposite_is_the_change(made):
    assert [inverse(inverse(change)) for change in made] == made


def test_a_made_row_that_others_refer_to_cannot_be_unmade(session):
    item = Make(
        Doc.PARCEL_ITEM, 1, {"parcel_id": 1, "line_id": LINE_1, "product_id": LOT_1.product_id, "quantity": 1}
    )
    carry_out(session, [PARCEL, item])
    with pytest.raises(Refused):
        carry_out(session, [inverse(PARCEL)])


def test_statements_are_put_together_once(session):
    document_book._insert.cache_clear()
    for number in range(3):
        carry_out(session, [Make(Doc.LOT, 200 + number, {"product_id": MUG, "code": str(number)})])
    assert document_book._insert.cache_info().misses == 1
