"""What is asked about a returned piece, and what its answers lead to: a book of data, not of code.

A book holds the grades, the questions with their answers, the trees that say which question comes first
for which category, and the rules of disposition. `inspection_file` reads one; the store keeps every
version of it, because an answer that was given once belongs to the questions of its day.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from fulfill.returned import Case, Claim, Condition, Disposition

# Where a piece weighs less than every answer says, the last answer is the lightest.
_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Grade:
    """One step of the scale, best first. Only what `is_as_new` can ever be restocked."""

    code: str
    name: str = ""
    is_as_new: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer to a question, and where it leads.

    Attributes:
        condition, grade: what the piece is if nothing later says otherwise; None, "": as before.
        then: id of the next question; "": the last one.
        wants_photo: a photo of it is taken before the next question.
        from_permille: of a question by weight: this answer from that part of the product's weight up.
    """

    code: str
    condition: Condition | None = None
    grade: str = ""
    then: str = ""
    wants_photo: bool = False
    from_permille: int = 0


@dataclass(frozen=True, slots=True)
class Asking:
    """One question. `by_weight`: the scale answers it, in grams, and not a person."""

    id: str
    text: str
    replies: tuple[Reply, ...]
    by_weight: bool = False

    def reply(self, code: str) -> Reply | None:
        return next((each for each in self.replies if each.code == code), None)


@dataclass(frozen=True, slots=True)
class Tree:
    """Which question a category begins with, and what follows its first answers in this category."""

    first: str
    categories: tuple[str, ...] = ()
    then: tuple[tuple[str, str], ...] = ()
    photos: tuple[str, ...] = ()

    def fits(self, category: str) -> bool:
        return not self.categories or any(word in category.lower() for word in self.categories)


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: where every column that is given fits, it proposes `proposes` and allows `others` besides.

    Attributes:
        why: the explanation that the operator reads, a clause after "because".
        grades, claims, conditions, categories, answers: none given fits any. Of the categories, any of
            these words within the product's; answers are (question, reply) that were given.
        value_least, value_most: in minor units of what was paid for the piece; 0 is no bound.
    """

    name: str
    proposes: Disposition
    others: tuple[Disposition, ...]
    why: str
    grades: frozenset[str] = frozenset()
    claims: frozenset[Claim] = frozenset()
    conditions: frozenset[Condition] = frozenset()
    categories: tuple[str, ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    value_least: int = 0
    value_most: int = 0
    is_hazardous: bool | None = None
    is_expired: bool | None = None
    is_blocked: bool | None = None
    is_matched: bool | None = None

    def fits(self, case: Case, claim: Claim) -> bool:
        claims = (
            (self.is_hazardous, case.is_hazardous),
            (self.is_expired, case.is_expired),
            (self.is_blocked, case.is_blocked),
            (self.is_matched, case.is_matched),
        )
        category = case.category.lower()
        return (
            all(asked is None or asked == found for asked, found in claims)
            and (not self.grades or case.grade in self.grades)
            and (not self.claims or claim in self.claims)
            and (not self.conditions or case.condition in self.conditions)
            and (not self.categories or any(word in category for word in self.categories))
            and all(answer in case.answers for answer in self.answers)
            and case.value_minor >= self.value_least
            and (not self.value_most or case.value_minor <= self.value_most)
        )


@dataclass(frozen=True, slots=True)
class Book:
    """All of it. `version` 0 is the book that came with the program.

    Attributes:
        grade_of: the grade of a condition of which no answer says another.
        second_person_minor: whoever decides against the rule about a piece worth more (minor units of
            what was paid) needs a second person; 0: never.
    """

    grades: tuple[Grade, ...]
    questions: tuple[Asking, ...]
    trees: tuple[Tree, ...]
    rules: tuple[Rule, ...]
    grade_of: tuple[tuple[Condition, str], ...]
    second_person_minor: int = 0
    version: int = field(default=0, compare=False)

    def grade_for(self, condition: Condition) -> str:
        return dict(self.grade_of)[condition]

    def is_as_new(self, grade: str) -> bool:
        return any(each.is_as_new for each in self.grades if each.code == grade)

    def question(self, id_: str) -> Asking:
        return next(each for each in self.questions if each.id == id_)

    def tree_for(self, category: str) -> Tree:
        """The first tree that fits; the last one fits any category (`inspection_file` holds it to that)."""
        return next(tree for tree in self.trees if tree.fits(category))


@dataclass(frozen=True, slots=True)
class Findings:
    """What is known of the piece in hand: the answers given, and what they say so far."""

    given: tuple[tuple[str, str], ...] = ()
    condition: Condition | None = None
    grade: str = ""


def question_now(book: Book, category: str, findings: Findings) -> Asking | None:
    """The next question about a piece of this category; None when all is answered."""
    tree = book.tree_for(category)
    if not findings.given:
        return book.question(tree.first)
    asked, code = findings.given[-1]
    reply = book.question(asked).reply(code)
    then = reply.then if reply else ""
    if len(findings.given) == 1:
        then = dict(tree.then).get(code, then)
    return book.question(then) if then else None


def answered(book: Book, category: str, findings: Findings, code: str) -> tuple[Findings, bool] | None:
    """What is known after this answer, and whether it wants a photo; None: nobody asked for it."""
    question = question_now(book, category, findings)
    reply = question.reply(code) if question else None
    if question is None or reply is None:
        return None
    condition = reply.condition or findings.condition
    grade = reply.grade or (book.grade_for(reply.condition) if reply.condition else findings.grade)
    wants_photo = reply.wants_photo or (not findings.given and code in book.tree_for(category).photos)
    return Findings((*findings.given, (question.id, code)), condition, grade), wants_photo


def by_weight(question: Asking, weight_g: int, product_g: int) -> Reply:
    """The answer that a weight gives; the product's own weight `product_g` is over 0."""
    heaviest_first = sorted(question.replies, key=lambda reply: -reply.from_permille)
    fitting = (r for r in heaviest_first if weight_g * _THOUSAND >= r.from_permille * product_g)
    return next(fitting, heaviest_first[-1])
