"""The rules of who sells which label, said as sentences, and what they chose."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from fulfill.messages import Message
from fulfill.plan.service_rule import ANY, Choice, Option, Pick, ServiceBook, ServiceRule
from fulfill.price_desk import Answered, Judged
from ui import measures
from ui.desks.carriers_money import plain_price, price
from ui.desks.carriers_names import service_word
from ui.desks.kit import Line
from ui.desks.kit_words import either
from ui.retold import retold
from ui.words import say, tr


def book_lines(book: ServiceBook) -> tuple[Line, ...]:
    """Every rule in its order, as a sentence."""
    return (
        Line(tr("Who sells the label"), tr("The first rule that fits decides"), is_head=True),
        *(
            Line(
                tr("{number}. {when} → {what}", number=at, when=when(rule), what=brings(rule)),
                "; ".join((tr("“{name}”", name=rule.name), *limits(rule))),
            )
            for at, rule in enumerate(book.rules, 1)
        ),
        Line(
            tr("A label that costs over {percent} % more than was quoted", percent=book.price_above_percent),
            tr("It is kept, and shown to a person"),
        ),
    )


def when(rule: ServiceRule) -> str:
    """When a rule fits."""
    said = tuple(_conditions(rule))
    return tr("When {conditions}", conditions=tr(", and ").join(said)) if said else tr("Always")


def brings(rule: ServiceRule) -> str:
    """Who sells the label by a rule."""
    who = either([_option(each) for each in rule.options])
    first = tr("the first of {carriers} that is set up here", carriers=who) if _is_many(rule) else who
    if [(each.carrier, each.service) for each in rule.options] == [(ANY, "")]:
        first = tr("the first carrier that is set up here")
    return {
        Pick.FIRST: first,
        Pick.CHEAPEST: tr("the cheapest of {carriers}", carriers=who),
        Pick.FASTEST: tr("the fastest of {carriers}", carriers=who),
    }[rule.pick]


def limits(rule: ServiceRule) -> Iterable[str]:
    """What an offer must keep, and what happens where none does."""
    if rule.within_days:
        one = rule.within_days == 1
        yield (
            tr("there within 1 working day")
            if one
            else tr("there within {count} working days", count=rule.within_days)
        )
    if rule.at_most:
        yield tr("for {amount} at most", amount=plain_price(rule.at_most))
    if rule.falls_back:
        yield tr("where none takes it, the next rule that fits")


def chosen_lines(judged: Judged, answers: Iterable[Answered]) -> tuple[str, ...]:
    """What the rules choose for a parcel, and why; then what else is to be known."""
    lines: list[str] = []
    if isinstance(judged.choice, Choice):
        answers = tuple(answers)
        lines.append(_choice(judged.choice, answers))
        if judged.rule is not None:
            said = tr("{when} → {what}", when=when(judged.rule), what=brings(judged.rule))
            extra = "; ".join((said, *limits(judged.rule)))
            lines.append(tr("Rule “{name}” decides: {rule}.", name=judged.rule.name, rule=extra))
            lines += _currencies(judged.rule, answers)
        lines += [
            tr("Rule “{name}” fits too, but nobody there takes it as the rule wants it.", name=rule.name)
            for rule in judged.passed
        ]
    else:
        lines.append(_stop(judged.choice))
    if judged.warning is not None:
        lines.append(_stop(judged.warning))
    return tuple(lines)


def _choice(choice: Choice, answers: Iterable[Answered]) -> str:
    rates = [rate for each in answers if each.carrier == choice.carrier for rate in each.rates]
    of_service = [rate for rate in rates if choice.service in ("", rate.service)]
    best = min(of_service, key=lambda rate: rate.price_minor, default=None)
    if best is None:
        return tr("The rules choose {carrier}, which told no price.", carrier=choice.carrier)
    return tr(
        "The rules choose {carrier}, {service}, for {price}.",
        carrier=choice.carrier,
        service=best.name,
        price=price(best.price_minor, best.currency),
    )


def _currencies(rule: ServiceRule, answers: Iterable[Answered]) -> Iterable[str]:
    """Why the cheapest by its number need not be the cheapest of the rule."""
    known = dict.fromkeys(rate.currency for each in answers for rate in each.rates)
    if rule.pick is not Pick.FIRST and len(known) > 1:
        yield tr(
            "Prices in {currencies} cannot be compared: those of the carrier named first count.",
            currencies=", ".join(known),
        )


def _stop(message: Message) -> str:
    # What a carrier said is kept in English, and said again.
    why = message.values.get("why") if message.code == "carrier_away" else None
    return f"{(retold(str(why)) if why else say(message)).rstrip('.')}."


def _option(option: Option) -> str:
    who = tr("every carrier") if option.carrier == ANY else option.carrier
    return (
        tr("{carrier} by {service}", carrier=who, service=service_word(option.service))
        if option.service
        else who
    )


def _is_many(rule: ServiceRule) -> bool:
    return len(rule.options) > 1 or rule.options[0].carrier == ANY


def _conditions(rule: ServiceRule) -> Iterable[str]:
    if rule.countries:
        yield tr("it goes to {countries}", countries=either(sorted(rule.countries)))
    if rule.not_countries:
        yield tr("it does not go to {countries}", countries=either(sorted(rule.not_countries)))
    yield from _weighs(rule)
    yield from _is_worth(rule)
    if rule.hazard is not None:
        yield tr("something dangerous is inside") if rule.hazard else tr("nothing dangerous is inside")
    if rule.wanted:
        yield tr("the order asks for {words}", words=either(f"“{each}”" for each in rule.wanted))
    if rule.channels:
        yield tr("the order came from {shops}", shops=either(sorted(rule.channels)))
    if rule.after is not None:
        yield tr("it is {time} or later", time=f"{rule.after:%H:%M}")
    if rule.before is not None:
        yield tr("it is before {time}", time=f"{rule.before:%H:%M}")
    if rule.days:
        yield tr("it is {days}", days=either(QLocale().dayName(day + 1) for day in sorted(rule.days)))


def _weighs(rule: ServiceRule) -> Iterable[str]:
    least, most = measures.weight(rule.weight_from), measures.weight(rule.weight_to)
    if rule.weight_from and rule.weight_to:
        yield tr("it weighs {least} to {most}", least=least, most=most)
    elif rule.weight_from:
        yield tr("it weighs {least} or more", least=least)
    elif rule.weight_to:
        yield tr("it weighs {most} or less", most=most)


def _is_worth(rule: ServiceRule) -> Iterable[str]:
    least, most = plain_price(rule.value_from), plain_price(rule.value_to)
    if rule.value_from and rule.value_to:
        yield tr("it is worth {least} to {most}", least=least, most=most)
    elif rule.value_from:
        yield tr("it is worth {least} or more", least=least)
    elif rule.value_to:
        yield tr("it is worth {most} or less", most=most)
