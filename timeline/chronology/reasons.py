"""Why an expression has its date: as data, and as one sentence that can be quoted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.chronology.bounds import counts_days, is_of_a_day, resolve
from timeline.model.calendar import weekday
from timeline.model.event import Published
from timeline.model.message import Message, message
from timeline.model.time import Interval, Precision
from timeline.model.timex import FIXED, Anchored, Basis, Dated, Direction, Why

_WEEKDAYS = (message("Monday"), message("Tuesday"), message("Wednesday"), message("Thursday"), message("Friday"),
             message("Saturday"), message("Sunday"))


def inferred(reasons: Sequence[str]) -> str:
    """The basis of a publication that no source states."""
    return message("inferred, because {reasons:and}", reasons=tuple(reasons))


def by_words(item: Anchored) -> Why:
    """Of an expression whose own words give its date."""
    return _why(item, message("the words alone"), message("The text itself says “{words}”.", words=item.timex.text))


def by_person(item: Anchored, date: Interval, basis: str) -> Why:
    """Of an expression whose date a person fixed."""
    reason = message(" ({reason})", reason=basis) if basis else ""
    said = message("“{words}” is {date}: a person fixed it{reason}.", words=item.timex.text, date=date, reason=reason)
    return _why(item, FIXED, said, (said,), basis=basis)


def by_publication(item: Anchored, publication: Published, date: Interval | None) -> Why:
    """Of an expression that counts from publication; `date` is what it means, None if that cannot be said."""
    words, when = item.timex.text, _to_the_minute(publication.interval)
    came = message("the article came out {when:at}{because}", when=when, because=_because(publication))
    steps: tuple[str, ...] = (message("{came:capital}.", came=came),)
    reference = message("publication, {when} ({basis})", when=when, basis=publication.basis)
    if date is None:
        return _why(item, reference, message("“{words}” has no date, though {came}.", words=words, came=came), steps,
                    publication.basis)
    meant, looks, rival = _meant(item, publication.interval, date), _looks(item), _rival(item)
    steps += (message("Seen from then, {meant}{looks}{rival}.", meant=meant, looks=looks, rival=rival),)
    said = message("{meant}: {came}{looks}{rival}.", meant=meant, came=came, looks=looks, rival=rival)
    return _why(item, reference, said, steps, publication.basis)


def _because(publication: Published) -> Message:
    """How a publication is known, as what follows its date."""
    basis = publication.basis
    if publication.is_inferred and isinstance(basis, Message) and "reasons" in basis.given:
        return message(", because {reasons:and}", reasons=basis.given["reasons"])
    return message(" ({reason})", reason=basis)


def _meant(item: Anchored, publication: Interval, date: Interval) -> Message:
    day = _weekday(item, publication, date)
    if day is not None:
        return message("“{words}” means a {weekday}, {date}", words=item.timex.text, weekday=day, date=date)
    return message("“{words}” means {date:time}", words=item.timex.text, date=date)


def _looks(item: Anchored) -> str:
    """Which way the words beside an expression look, "" if they look no way."""
    if item.cue and item.direction is Direction.PAST:
        return message(", and “{cue}” tells it as past", cue=item.cue)
    if item.cue and item.direction is Direction.FUTURE:
        return message(", and “{cue}” tells it as still to come", cue=item.cue)
    return ""


def _rival(item: Anchored) -> str:
    return message("; it may go with “{rival}”, told before it", rival=item.rival) if item.rival else ""


def _to_the_minute(interval: Interval) -> Interval:
    """A stamp with its seconds, which say nothing to a reader, as the minute that holds it."""
    if interval.precision is not Precision.SECOND or interval.earliest is None:
        return interval
    start = interval.earliest.plus(-(interval.earliest.seconds % 60))
    return replace(interval, earliest=start, latest=start.plus(60), precision=Precision.MINUTE)


def by_story(item: Anchored, antecedent: Dated, named: Interval | None, date: Interval | None) -> Why:
    """Of an expression that counts from another of its text; `named` is the time that the words of that one name."""
    words, told = item.timex.text, antecedent.anchored.timex.text
    is_before = antecedent.anchored.index < item.index
    reference = (message("“{told}”, told before it", told=told) if is_before else
                 message("“{told}”, told after it", told=told))
    if named is None or date is None:
        return _why(item, message("{reference}, whose own date is not known", reference=reference),
                    message("“{words}” counts from “{told}”, whose own date is not known.", words=words, told=told))
    step = message("“{words}” counts from “{told}”, which is {date}.", words=words, told=told, date=named)
    rests = "" if antecedent.anchored.basis is Basis.ABSOLUTE else message(" ({reason:clause})",
                                                                           reason=antecedent.why.sentence)
    said = message("“{words}” means {date:time}: it counts from {reference}{rests}.", words=words, date=date,
                   reference=reference, rests=rests)
    return _why(item, reference, said, (*antecedent.why.steps, step), antecedent.why.basis)


def unknown(item: Anchored) -> Why:
    """Of an expression whose date is not known."""
    words = item.timex.text
    if item.basis is Basis.PUBLICATION:
        return _why(item, message("the day of publication, which is not known"),
                    message("“{words}” counts from the day of publication, which is not known.", words=words))
    if item.basis is Basis.NARRATIVE:
        return _why(item, message("another time of the text, which is not known"),
                    message("“{words}” counts from a time that the text does not name.", words=words))
    return _why(item, message("nothing that the text names"),
                message("“{words}” names no calendar time.", words=words))


def _why(item: Anchored, reference: str, said: str, steps: tuple[str, ...] = (), basis: str = "") -> Why:
    return Why(item.timex.text, reference, item.timex.rule, steps, basis=basis, cue=item.cue, said=said)


def _weekday(item: Anchored, publication: Interval, date: Interval) -> str | None:
    """The name of a weekday whose bounds hold more than one; None for any other."""
    end = publication.earliest or publication.latest
    if end is None or date.precision is not Precision.SPAN or not is_of_a_day(item) or counts_days(item):
        return None
    days = {weekday(meant.earliest.day) for near in range(end.day, end.day + 15)
            if (meant := resolve(item, near)) is not None and meant.earliest is not None}
    return _WEEKDAYS[days.pop()] if len(days) == 1 else None
