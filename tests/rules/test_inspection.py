"""The book of inspection: what is asked of which goods, and what a file that cannot be used says."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fulfill.plan.disposition import judge, needs_second_person
from fulfill.plan.inspection import Findings, answered, by_weight, question_now
from fulfill.plan.inspection_file import BadBook, built_in, built_in_text, read
from fulfill.returned import Case, Condition, Disposition

BOOK, TEXT = built_in(), built_in_text()
CATEGORIES = ("", "kitchen", "Electronics/Cameras", "Food/Tea", "clothing", "Toys & games", "toy food")


def walked(category: str, *codes: str) -> Findings:
    findings = Findings()
    for code in codes:
        step = answered(BOOK, category, findings, code)
        assert step is not None, (category, codes, code)
        findings = step[0]
    return findings


@given(st.sampled_from(CATEGORIES), st.data())
def test_whatever_is_answered_the_questions_end_with_a_condition_and_a_known_grade(category, data):
    findings = Findings()
    for _ in range(len(BOOK.questions)):
        question = question_now(BOOK, category, findings)
        if question is None:
            break
        reply = data.draw(st.sampled_from(question.replies))
        findings = answered(BOOK, category, findings, reply.code)[0]
    assert question_now(BOOK, category, findings) is None
    assert isinstance(findings.condition, Condition)
    assert findings.grade in {grade.code for grade in BOOK.grades}


@pytest.mark.parametrize("condition", list(Condition))
def test_goods_of_no_special_category_are_judged_by_one_answer(condition):
    findings = walked("kitchen", str(condition))
    assert question_now(BOOK, "kitchen", findings) is None
    assert findings.condition is condition


@pytest.mark.parametrize("category", CATEGORIES)
def test_a_sealed_piece_is_asked_nothing_more_whatever_it_is(category):
    assert question_now(BOOK, category, walked(category, "sealed")) is None


@pytest.mark.parametrize(
    ("category", "codes", "condition", "grade", "proposed"),
    [
        ("electronics", ("opened", "yes", "yes"), Condition.OPENED, "B", Disposition.REFURBISH),
        ("electronics", ("opened", "no", "yes"), Condition.INCOMPLETE, "C", Disposition.REFURBISH),
        ("electronics", ("opened", "yes", "no"), Condition.DEFECTIVE, "D", Disposition.VENDOR),
        ("food", ("opened", "yes"), Condition.OPENED, "B", Disposition.REPACKAGE),
        ("food", ("opened", "no"), Condition.OPENED, "D", Disposition.SCRAP),
        ("clothing", ("worn", "yes"), Condition.OPENED, "B", Disposition.REPACKAGE),
        ("clothing", ("opened", "no"), Condition.WORN, "C", Disposition.REFURBISH),
        ("toys", ("opened", "incomplete"), Condition.INCOMPLETE, "C", Disposition.REFURBISH),
    ],
)
def test_the_answers_of_a_category_make_the_grade_and_what_is_proposed(
    category, codes, condition, grade, proposed
):
    findings = walked(category, *codes)
    assert (findings.condition, findings.grade) == (condition, grade)
    case = Case(condition, category=category, grade=grade, answers=findings.given)
    assert judge(case, BOOK).proposed is proposed


def test_an_answer_that_was_not_asked_for_is_none():
    assert answered(BOOK, "kitchen", Findings(), "yes") is None
    assert answered(BOOK, "kitchen", walked("kitchen", "sealed"), "yes") is None


def test_a_photo_is_wanted_where_the_tree_or_the_answer_says_so():
    assert answered(BOOK, "electronics", Findings(), "damaged")[1]
    assert not answered(BOOK, "kitchen", Findings(), "damaged")[1]
    assert answered(BOOK, "electronics", walked("electronics", "opened", "yes"), "no")[1]


@pytest.mark.parametrize(
    ("grams", "answer"), [(1000, "complete"), (970, "complete"), (969, "incomplete"), (1, "incomplete")]
)
def test_the_scale_answers_by_the_part_of_the_whole_weight(grams, answer):
    assert by_weight(BOOK.question("set_weight"), grams, 1000).code == answer


@pytest.mark.parametrize(
    ("value", "chosen", "needs"),
    [
        (20_001, Disposition.SCRAP, True),
        (20_000, Disposition.SCRAP, False),
        (20_001, Disposition.RESTOCK, False),
        (0, Disposition.SCRAP, False),
    ],
)
def test_only_against_the_rule_and_above_the_value_a_second_person_is_needed(value, chosen, needs):
    case = Case(Condition.SEALED, value_minor=value)
    assert needs_second_person(case, chosen, Disposition.RESTOCK, BOOK) is needs


def test_a_cheap_worn_piece_is_given_away_and_a_dear_one_made_good():
    assert judge(Case(Condition.WORN, value_minor=500), BOOK).proposed is Disposition.DONATE
    assert judge(Case(Condition.WORN, value_minor=5_000), BOOK).proposed is Disposition.REFURBISH


def test_a_warehouse_may_have_grades_of_its_own_and_restock_more_than_the_best():
    text = TEXT.replace('code = "B"\nname', 'code = "B"\nrestock = true\nname')
    book = read(text)
    rules = tuple(r for r in book.rules if r.name == "as_new")
    assert rules
    assert Disposition.RESTOCK not in judge(Case(Condition.OPENED), BOOK).allowed
    own = read(text.replace('name = "opened"\npropose = "refurbish"', 'name = "opened"\npropose = "restock"'))
    assert judge(Case(Condition.OPENED), own).proposed is Disposition.RESTOCK
    assert judge(Case(Condition.OPENED, is_hazardous=True), own).proposed is Disposition.QUARANTINE


# --- a file that cannot be used ---------------------------------------------------------------------------


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


@pytest.mark.parametrize(
    ("old", "new", "says", "where"),
    [
        ('then = "works" },\n  { code = "no"', 'then = "wroks" },\n  { code = "no"', "wroks", "question"),
        ('grade = "D" },\n]', 'grade = "Z" },\n]', "no grade “Z”", "question"),
        ('propose = "restock"', 'propose = "sell"', "“propose” is “sell”", "rule"),
        ("allow = []", 'allow = ["quarantine"]', "stands there twice", "rule"),
        ('"condition"\nthen = { opened = "ta', '"tags"\nthen = { opened = "ta', "is no answer of", "tree"),
        ('photos = ["damaged"]', 'photos = ["smashed"]', "“smashed” is no answer", "tree"),
        ('claims = ["fault"', 'claims = ["anger"', "“claims” is “anger”", "rule"),
        ('answers = { tags = "yes" }', 'answers = { tags = "may" }', "“tags” with an answer “may”", "rule"),
        ('ask = "How is it?"', 'aks = "How is it?"', "no “aks” here", "question"),
        ("value_to = 1000", "value_to = -1", "whole number", "rule"),
        ('name = "opened, otherwise as new"', 'nmae = "x"', "no “nmae” here", "grade"),
    ],
)  # fmt: skip
def test_a_book_that_cannot_be_used_says_what_is_wrong_and_in_which_table(old, new, says, where):
    assert old in TEXT
    text = TEXT.replace(old, new, 1)
    with pytest.raises(BadBook, match=re.escape(says)) as found:
        read(text)
    heads = [at for at, line in enumerate(text.splitlines(), 1) if line.startswith(f"[[{where}]]")]
    assert found.value.line == max(at for at in heads if at <= line_of(text, new))


def test_text_that_is_no_toml_is_refused_with_its_line():
    text = TEXT.replace('id = "works"', 'id = "works', 1)
    with pytest.raises(BadBook) as found:
        read(text)
    assert found.value.line == line_of(text, 'id = "works')


def test_questions_that_would_go_round_for_ever_are_refused():
    last = '  { code = "yes" },\n  { code = "no", condition = "defective"'
    assert last in TEXT
    text = TEXT.replace(last, last.replace('"yes"', '"yes", then = "complete"'), 1)
    with pytest.raises(BadBook, match="leads back to itself"):
        read(text)


@pytest.mark.parametrize("name", ["grade", "question", "tree", "rule"])
def test_a_part_that_is_left_out_is_named(name):
    text = re.sub(rf"^\[\[{name}\]\]", f"[[{name}s]]", TEXT, flags=re.MULTILINE)
    with pytest.raises(BadBook):
        read(text)


def test_the_last_tree_must_be_for_everything():
    text = TEXT.replace(
        '[[tree]]\nfirst = "condition"\n', '[[tree]]\ncategories = ["x"]\nfirst = "condition"\n'
    )
    with pytest.raises(BadBook, match="every category"):
        read(text)


@given(st.integers(0, len(TEXT)), st.integers(0, 12), st.text(max_size=6))
def test_any_damage_to_the_file_is_a_book_or_a_reason_and_never_anything_else(at, length, put):
    text = TEXT[:at] + put + TEXT[at + length :]
    try:
        assert not read(text).trees[-1].categories
    except BadBook as bad:
        told = bad
    else:
        return
    assert told.why
    assert 0 <= told.line <= text.count("\n") + 1
