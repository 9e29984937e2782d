"""Why an expression has its date: as data, and as one sentence that can be quoted."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from timeline.chronology.bounds import counts_days, is_of_a_day, resolve
from timeline.model.calendar import weekday
from timeline.model.event import Published
from timeline.model.time import Interval, Precision
from timeline.model.timex import FIXED, Anchored, Basis, Dated, Direction, Why
from timeline.model.words import in_words as written

INFERRED = "inferred, because "  # begins the basis of a publication that no source states
_AT = {Precision.DAY: "on ", Precision.HOUR: "at ", Precision.MINUTE: "at ", Precision.SECOND: "at "}
_QUOTED = re.compile(r'"([^"]*)"')
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@lru_cache(maxsize=1 << 14)
def in_words(interval: Interval) -> str:
    """The interval in words, its doubt too: an article says of all its expressions when it came out."""
    return f"perhaps {written(replace(interval, uncertain=False))}" if interval.uncertain else written(interval)


def by_words(item: Anchored) -> Why:
    """Of an expression whose own words give its date."""
    return _why(item, "the words alone", f"The text itself says “{item.timex.text}”.")


def by_person(item: Anchored, date: Interval, basis: str) -> Why:
    """Of an expression whose date a person fixed."""
    reason = f" ({basis})" if basis else ""
    said = f"“{item.timex.text}” is {in_words(date)}: a person fixed it{reason}."
    return _why(item, FIXED, said, (said,), basis=basis)


def by_publication(item: Anchored, publication: Published, date: Interval | None) -> Why:
    """Of an expression that counts from publication; `date` is what it means, None if that cannot be said."""
    came = in_words(_to_the_minute(publication.interval))
    at = _AT.get(publication.interval.precision, "")
    when = f"perhaps {at}{came.removeprefix('perhaps ')}" if publication.interval.uncertain else at + came
    reasons = _QUOTED.sub("“\\1”", publication.basis.removeprefix(INFERRED))
    because = f", because {reasons}" if publication.is_inferred else f" ({reasons})"
    came_out = f"the article came out {when}{because}"
    steps: tuple[str, ...] = (f"{came_out[0].upper()}{came_out[1:]}.",)
    reference = f"publication, {came} ({publication.basis})"
    if date is None:
        return _why(item, reference, f"“{item.timex.text}” has no date, though {came_out}.", steps, publication.basis)
    kind = _kind(item, publication.interval, date)
    meant = f"“{item.timex.text}” means {kind}{in_words(date) if kind else _time(date)}"
    looks = f", and “{item.cue}” tells it as {_WAYS[item.direction]}" if item.cue and item.direction in _WAYS else ""
    rival = f"; it may go with “{item.rival}”, told before it" if item.rival else ""
    steps += (f"Seen from then, {meant}{looks}{rival}.",)
    return _why(item, reference, f"{meant}: {came_out}{looks}{rival}.", steps, publication.basis)


def _to_the_minute(interval: Interval) -> Interval:
    """A stamp with its seconds, which say nothing to a reader, as the minute that holds it."""
    if interval.precision is not Precision.SECOND or interval.earliest is None:
        return interval
    start = interval.earliest.plus(-(interval.earliest.seconds % 60))
    return replace(interval, earliest=start, latest=start.plus(60), precision=Precision.MINUTE)


def by_story(item: Anchored, antecedent: Dated, named: Interval | None, date: Interval | None) -> Why:
    """Of an expression that counts from another of its text; `named` is the time that the words of that one name."""
    told = antecedent.anchored.timex.text
    place = "before" if antecedent.anchored.index < item.index else "after"
    reference = f"“{told}”, told {place} it"
    if named is None or date is None:
        return _why(item, f"{reference}, whose own date is not known",
                    f"“{item.timex.text}” counts from “{told}”, whose own date is not known.")
    meant = f"“{item.timex.text}” means {_time(date)}"
    step = f"“{item.timex.text}” counts from “{told}”, which is {in_words(named)}."
    rests = "" if antecedent.anchored.basis is Basis.ABSOLUTE else f" ({antecedent.why.sentence.rstrip('.')})"
    return _why(item, reference, f"{meant}: it counts from “{told}”, told {place} it{rests}.",
                (*antecedent.why.steps, step), antecedent.why.basis)


def unknown(item: Anchored) -> Why:
    """Of an expression whose date is not known."""
    words = item.timex.text
    if item.basis is Basis.PUBLICATION:
        return _why(item, "the day of publication, which is not known",
                    f"“{words}” counts from the day of publication, which is not known.")
    if item.basis is Basis.NARRATIVE:
        return _why(item, "another time of the text, which is not known",
                    f"“{words}” counts from a time that the text does not name.")
    return _why(item, "nothing that the text names", f"“{words}” names no calendar time.")


_WAYS = {Direction.PAST: "past", Direction.FUTURE: "still to come"}


def _why(item: Anchored, reference: str, said: str, steps: tuple[str, ...] = (), basis: str = "") -> Why:
    return Why(item.timex.text, reference, item.timex.rule, steps, basis=basis, cue=item.cue, said=said)


def _time(date: Interval) -> str:
    """A time as the object of a verb: "some time between 8 and 14 October 2018", "the time until May 2018"."""
    words = in_words(date)
    if words.startswith(("until ", "from ")):
        return f"the time {words}"
    return f"some time {words}" if words.startswith(("between ", "before ", "not before ")) else words


def _kind(item: Anchored, publication: Interval, date: Interval) -> str:
    """"a Thursday, " where the bounds of a name of a weekday hold more than one; "" for any other."""
    end = publication.earliest or publication.latest
    if end is None or date.precision is not Precision.SPAN:
        return ""
    if not is_of_a_day(item) or counts_days(item):
        return ""
    days = {weekday(meant.earliest.day) for near in range(end.day, end.day + 15)
            if (meant := resolve(item, near)) is not None and meant.earliest is not None}
    return f"a {_WEEKDAYS[days.pop()]}, " if len(days) == 1 else ""
