"""What rules of returns mean, as lines to read: the questions of a category, and each rule as a sentence."""

from __future__ import annotations

from collections.abc import Iterable

from fulfill.plan.inspection import Asking, Book, Reply, Rule, Tree
from fulfill.plan.refund import Payer, ShippingBack, Term, Terms
from fulfill.returned import Claim, Decision, Disposition
from ui import phrases
from ui.desks.kit import Line
from ui.desks.kit_words import either, sentence
from ui.desks.returned_words import condition_word, disposition_word
from ui.locale import decimal
from ui.words import tr

ANY = ""
"""The category of everything that no tree names."""


def categories(book: Book, of_goods: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """What can be chosen: anything, the categories of the goods, and the words that the trees know."""
    known = dict.fromkeys(sorted({each for each in of_goods if each}, key=str.lower))
    said = {each.lower() for each in known}
    words = (word for tree in book.trees for word in tree.categories)
    known |= dict.fromkeys(word for word in dict.fromkeys(words) if not any(word in each for each in said))
    return ((ANY, tr("Any other goods")), *((each, each) for each in known))


def claim_word(claim: Claim) -> str:
    """What a customer says about the goods."""
    return {
        Claim.FAULT: tr("something is wrong with it"),
        Claim.TRANSIT: tr("it was damaged on the way"),
        Claim.MISSING_PARTS: tr("parts are missing"),
        Claim.WRONG_ITEM: tr("it is the wrong item"),
        Claim.UNDELIVERED: tr("it was never delivered"),
        Claim.OTHER: tr("any other reason"),
    }[claim]


# --- the book of inspection -----------------------------------------------------------------------------


def book_lines(book: Book, category: str) -> tuple[Line, ...]:
    """The questions of a category in their order, the rules that could decide about it, and the grades."""
    of_category = tuple(rule for rule in book.rules if _may_fit(rule, category))
    return (
        Line(tr("Questions"), tr("In the order in which they are asked"), is_head=True),
        *tree_lines(book, category),
        Line(tr("What becomes of it"), tr("The first rule that fits decides"), is_head=True),
        *(_rule(book, rule, at) for at, rule in enumerate(of_category, 1)),
        *_second(book),
        Line(tr("Grades"), is_head=True),
        *(_grade(book, at) for at in range(len(book.grades))),
    )


def tree_lines(book: Book, category: str) -> tuple[Line, ...]:
    """Each question with its answers; where two answers lead to one question, it stands once."""
    tree = book.tree_for(category)
    said: set[str] = set()
    return tuple(_question(book, tree, book.question(tree.first), 0, said))


def _question(book: Book, tree: Tree, asking: Asking, indent: int, said: set[str]) -> Iterable[Line]:
    said.add(asking.id)
    yield Line(_asked(asking), tr("the scale answers") if asking.by_weight else "", indent=indent)
    is_first = indent == 0
    for reply in asking.replies:
        then = (dict(tree.then).get(reply.code) if is_first else None) or reply.then
        follows = book.question(then) if then else None
        again = _asked(follows) if follows is not None and follows.id in said else ""
        yield _reply(book, asking, reply, indent + 1, is_first and reply.code in tree.photos, again)
        if follows is not None and not again:
            yield from _question(book, tree, follows, indent + 2, said)


def _asked(asking: Asking) -> str:
    """The question as the worker reads it."""
    return phrases.value(asking.text)


def _reply(book: Book, asking: Asking, reply: Reply, indent: int, wants_photo: bool, again: str) -> Line:  # noqa: FBT001 - from one place
    grade = reply.grade or (book.grade_for(reply.condition) if reply.condition else "")
    percent = decimal(reply.from_permille / 10, 1 if reply.from_permille % 10 else 0)
    parts = (
        tr("from {percent} % of its weight up", percent=percent) if asking.by_weight else "",
        tr("it counts as {condition}", condition=condition_word(reply.condition))
        if reply.condition and reply.condition != reply.code
        else "",
        tr("a photo is taken") if reply.wants_photo or wants_photo else "",
        tr("then: {question}", question=again) if again else "",
    )
    figure = tr("grade {grade}", grade=grade) if grade else ""
    return Line(sentence(answer_word(reply.code)), " · ".join(filter(None, parts)), figure, indent=indent)


def answer_word(code: str) -> str:
    """An answer as it stands on its key."""
    return phrases.value(code.replace("_", " "))


def _grade(book: Book, at: int) -> Line:
    grade = book.grades[at]
    words = [condition_word(condition) for condition, code in book.grade_of if code == grade.code]
    of = tr("for what is {conditions}", conditions=either(words)) if words else ""
    shelf = tr("may go back to the shelf") if grade.is_as_new else tr("never goes back to the shelf as new")
    return Line(phrases.value(grade.name) or grade.code, "; ".join(filter(None, (of, shelf))), grade.code)


def _may_fit(rule: Rule, category: str) -> bool:
    return not rule.categories or any(word in category.lower() for word in rule.categories)


def _rule(book: Book, rule: Rule, number: int) -> Line:
    """One rule as a sentence: when, what, what else is allowed, and why."""
    when = tuple(_when(book, rule))
    said = tr("When {conditions}", conditions=tr(", and ").join(when)) if when else tr("Always")
    others = either([disposition_word(each) for each in rule.others]) if rule.others else ""
    parts = (
        tr("because {why}", why=phrases.value(rule.why)) if rule.why else "",
        tr("also allowed: {others}", others=others) if others else tr("nothing else is allowed"),
    )
    title = tr("{number}. {when} → {what}", number=number, when=said, what=disposition_word(rule.proposes))
    return Line(title, "; ".join(filter(None, parts)))


def _when(book: Book, rule: Rule) -> Iterable[str]:
    flags = (
        (rule.is_matched, tr("its order is known"), tr("nobody announced it")),
        (rule.is_blocked, tr("it is blocked"), tr("it is not blocked")),
        (rule.is_hazardous, tr("it is hazardous"), tr("it is not hazardous")),
        (rule.is_expired, tr("it has expired"), tr("it has not expired")),
    )
    yield from (yes if flag else no for flag, yes, no in flags if flag is not None)
    if rule.categories:
        yield tr("its category has {words}", words=either(rule.categories))
    if rule.grades:
        order = [grade.code for grade in book.grades if grade.code in rule.grades]
        yield tr("its grade is {grades}", grades=either(order))
    if rule.conditions:
        yield tr("it is {conditions}", conditions=either(map(condition_word, sorted(rule.conditions))))
    for asked, code in rule.answers:
        yield tr("“{question}” was answered {answer}",
                 question=_asked(book.question(asked)), answer=answer_word(code))  # fmt: skip
    if rule.claims:
        yield tr(
            "the customer says: {claims}", claims=either(claim_word(each) for each in sorted(rule.claims))
        )
    if rule.value_least and rule.value_most:
        yield tr(
            "it sold for {least} to {most}", least=_money(rule.value_least), most=_money(rule.value_most)
        )
    elif rule.value_least:
        yield tr("it sold for {least} or more", least=_money(rule.value_least))
    elif rule.value_most:
        yield tr("it sold for {most} or less", most=_money(rule.value_most))


def _second(book: Book) -> Iterable[Line]:
    if book.second_person_minor:
        yield Line(
            tr("Above {amount}, a second person agrees", amount=_money(book.second_person_minor)),
            tr("to anything but what the rule proposes"),
        )


# --- the terms of money -----------------------------------------------------------------------------------


def terms_lines(terms: Terms) -> tuple[Line, ...]:
    """Every term as a sentence, and what holds besides."""
    ours = [claim_word(each) for each in Claim if each in terms.our_fault]
    return (
        Line(tr("Which goods"), tr("the first term that fits decides"), is_head=True),
        *(_term(term, at) for at, term in enumerate(terms.terms, 1)),
        Line(tr("All else is paid back in full, unless the inspection leaves it to a person.")),
        Line(tr("Our fault"), is_head=True),
        Line(
            tr("No fee is taken when the customer says: {claims}", claims=either(ours))
            if ours
            else tr("The goods are never taken to be at fault"),
        ),
        Line(tr("Shipping, way back, days"), is_head=True),
        Line(_shipping(terms)),
        Line(_postage(terms)),
        Line(_late(terms)),
    )


def _term(term: Term, number: int) -> Line:
    when = tuple(_when_term(term))
    said = tr("When {conditions}", conditions=tr(", and ").join(when)) if when else tr("Always")
    return Line(tr("{number}. {when} → {what}", number=number, when=said, what=_brings(term)))


def _when_term(term: Term) -> Iterable[str]:
    if term.categories:
        yield tr("its category has {words}", words=either(term.categories))
    if term.conditions:
        yield tr("it is {conditions}", conditions=either(map(condition_word, sorted(term.conditions))))
    if term.claims:
        yield tr(
            "the customer says: {claims}", claims=either(claim_word(each) for each in sorted(term.claims))
        )
    if term.dispositions:
        what = either(map(disposition_word, sorted(term.dispositions, key=list(Disposition).index)))
        yield tr("what becomes of it is: {what}", what=what)


def _brings(term: Term) -> str:
    decided = {
        Decision.REFUND: tr("it is paid back"),
        Decision.REVIEW: tr("a person decides"),
        Decision.REJECT: tr("nothing is paid back"),
    }.get(term.decision) if term.decision else None  # fmt: skip
    percent = decimal(term.fee_permille / 10, 1 if term.fee_permille % 10 else 0)
    fee = tr("a fee of {percent} % is taken off", percent=percent) if term.fee_permille else ""
    return ", ".join(filter(None, (decided, fee))) or tr("it is paid back in full")


def _shipping(terms: Terms) -> str:
    said = {
        ShippingBack.EVERYTHING_BACK: tr("everything of the order came back"),
        ShippingBack.OUR_FAULT: tr("it was our fault"),
    }
    when = [said[each] for each in ShippingBack if each in terms.shipping_back]
    if not when:
        return tr("Shipping is never paid back")
    return tr("Shipping is paid back, once, when {when}", when=either(when))


def _postage(terms: Terms) -> str:
    amount = " ".join(filter(None, (_money(terms.label_minor), terms.label_currency)))
    match terms.payer:
        case Payer.SHOP:
            return tr("The shop pays the way back")
        case Payer.CUSTOMER:
            who = tr("The customer pays the way back")
        case _:
            who = tr("The customer pays the way back, unless it was our fault")
    if not terms.label_minor:
        return who
    return tr("{who}: {amount} is taken off for the label, once a return", who=who, amount=amount)


def _late(terms: Terms) -> str:
    if not terms.late_days:
        return tr("Goods may come back however late")
    if terms.late_even_announced:
        return tr(
            "Goods that come more than {days} days after they left bring no money", days=terms.late_days
        )
    return tr(
        "Goods that come more than {days} days after they left bring no money, unless they were announced",
        days=terms.late_days,
    )


def _money(minor: int) -> str:
    """Minor units as the file has them, in hundredths: the file names no currency."""
    return decimal(minor / 100, 2)
