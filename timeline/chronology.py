"""The calendar of a story: from anchored expressions and pins to dated expressions.

Every relative expression is a monotone function from the day of its document's publication to the time it means: a
later publication never means an earlier "Thursday". So the bounds of a publication carry over to its expressions by
looking at both ends, and a pinned expression bounds its publication by bisection. No clock is read: without a known
or inferred publication a relative expression stays relative.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from timeline.model.calendar import DAY
from timeline.model.edit import Pin
from timeline.model.time import Extent, Instant, Interval, Precision
from timeline.model.timex import Anchored, Basis, Dated, Why
from timeline.model.words import in_words

# How far a publication may lie from a time that its text tells of in relative words, in days: "four centuries ago"
# is the longest reach worth inverting.
_REACH = 400 * 366


@dataclass(frozen=True, slots=True)
class Published:
    """When a document was published: a stretch of whole days, and how that is known, in words."""

    interval: Interval
    basis: str


@dataclass(frozen=True, slots=True)
class Solution:
    """Every expression dated as far as it can be, every publication bounded, and what does not fit together."""

    dated: tuple[Dated, ...]
    published: Mapping[str, Published]
    problems: tuple[str, ...]


def solve(anchored: Sequence[Anchored], published: Mapping[str, Published], pins: Sequence[Pin]) -> Solution:
    """Dates for all expressions, in the order given (by document, then offset)."""
    pinned = {(pin.document, pin.start): pin for pin in pins}
    dated: list[Dated] = []
    bounds: dict[str, Published] = {}
    problems: list[str] = []
    for document, group in groupby(anchored, key=lambda item: item.document):
        items = tuple(group)
        known = published.get(document)
        publication, lines = _publication(items, known, pinned)
        problems += lines
        if publication is not None:
            bounds[document] = publication
        dated += _document(items, publication, pinned)
    for document, known in published.items():
        bounds.setdefault(document, known)
    return Solution(tuple(dated), bounds, tuple(problems))


def _publication(items: Iterable[Anchored], known: Published | None,
                 pinned: Mapping[tuple[str, int], Pin]) -> tuple[Published | None, list[str]]:
    """What is known of a publication, narrowed by the document's pinned relative expressions."""
    publication, problems = known, []
    for item in items:
        pin = pinned.get((item.document, item.timex.start))
        if pin is None or item.basis is not Basis.PUBLICATION:
            continue
        implied = publication_of(item, pin.date)
        if implied is None:
            continue
        narrowed = implied if publication is None else publication.interval.intersect(implied)
        if narrowed is None:
            problems.append(
                f'{item.document}: the pin of "{item.timex.text}" to {in_words(pin.date)} means publication '
                f"{in_words(implied)}, but it is given as {in_words(publication.interval)} "  # type: ignore[union-attr]
                f"({publication.basis}); the pin keeps its own date and bounds nothing else"  # type: ignore[union-attr]
            )
        elif publication is None or narrowed != publication.interval:
            publication = Published(narrowed, f'follows from "{item.timex.text}" being {in_words(pin.date)}')
    return publication, problems


def publication_of(item: Anchored, date: Interval) -> Interval | None:
    """The days on which a text could say `item` and mean `date`; None if the words do not tell."""
    if date.earliest is None or date.latest is None:
        return None
    low, high = date.earliest.day - _REACH, date.latest.day + _REACH

    def ends_after(day: int) -> bool:
        meant = _resolve(item, day)
        return meant is not None and meant.latest is not None and meant.latest > date.earliest  # type: ignore[operator]

    def begins_at_or_after_end(day: int) -> bool:
        meant = _resolve(item, day)
        return meant is not None and meant.earliest is not None and meant.earliest >= date.latest  # type: ignore[operator]

    first, after = _first(ends_after, low, high), _first(begins_at_or_after_end, low, high)
    if first is None or after is None or not low < first < after:
        return None
    precision = Precision.DAY if after == first + 1 else Precision.SPAN
    return Interval.days(first, after, precision)


def _first(holds: Callable[[int], bool], low: int, high: int) -> int | None:
    """The least day in `[low, high)` for which a monotone condition holds; None if it holds for none."""
    if not holds(high - 1):
        return None
    while low < high - 1:
        middle = (low + high - 1) // 2
        if holds(middle):
            high = middle + 1
        else:
            low = middle + 1
    return low


def _resolve(item: Anchored, day: int) -> Interval | None:
    return item.meaning.resolve(Interval.days(day, day + 1, Precision.DAY))


def _document(items: Sequence[Anchored], publication: Published | None,
              pinned: Mapping[tuple[str, int], Pin]) -> list[Dated]:
    done: dict[int, Dated] = {}
    for item in items:
        pin = pinned.get((item.document, item.timex.start))
        antecedent = done.get(item.antecedent) if item.antecedent is not None else None
        done[item.index] = _pinned(item, pin) if pin is not None else _dated(item, publication, antecedent)
    return [done[item.index] for item in items]


def _pinned(item: Anchored, pin: Pin) -> Dated:
    basis = f" ({pin.basis})" if pin.basis else ""
    step = f'A person fixed "{item.timex.text}" as {in_words(pin.date)}{basis}.'
    return Dated(item, pin.date, Why(item.timex.text, "fixed by a person", item.timex.rule, (step,)))


def _dated(item: Anchored, publication: Published | None, antecedent: Dated | None) -> Dated:
    words, rule = item.timex.text, item.timex.rule
    if item.basis is Basis.ABSOLUTE:
        return Dated(item, item.meaning.resolve(None), Why(words, "the words alone", rule))
    if item.basis is Basis.NARRATIVE and antecedent is not None:
        return _narrative(item, antecedent)
    if item.basis is Basis.PUBLICATION and publication is not None:
        return _deictic(item, publication)
    if item.basis is Basis.PUBLICATION:
        return Dated(item, None, Why(words, "the day of publication, which is not known", rule))
    return Dated(item, None, Why(words, "nothing that the text names", rule))


def _narrative(item: Anchored, antecedent: Dated) -> Dated:
    told = antecedent.anchored.timex.text
    reference = f'"{told}", told before it'
    if antecedent.interval is None:
        why = Why(item.timex.text, f"{reference}, whose own date is not known", item.timex.rule)
        return Dated(item, None, why)
    interval = item.meaning.resolve(antecedent.interval)
    step = f'"{item.timex.text}" counts from "{told}" ({in_words(antecedent.interval)}).'
    return Dated(item, interval, Why(item.timex.text, reference, item.timex.rule, (*antecedent.why.steps, step)))


def _deictic(item: Anchored, publication: Published) -> Dated:
    when = in_words(publication.interval)
    reference = f"publication, {when} ({publication.basis})"
    interval = carried(item, publication.interval)
    steps = (f"The article was published {_preposition(publication.interval)}{when}: {publication.basis}.",)
    if interval is not None:
        looks = f' ("{item.cue}" looks {item.direction.value}wards)' if item.cue else ""
        steps += (f'"{item.timex.text}" seen from then is {in_words(interval)}{looks}.',)
    return Dated(item, interval, Why(item.timex.text, reference, item.timex.rule, steps))


def _preposition(interval: Interval) -> str:
    return "on " if interval.precision is Precision.DAY else ""


def carried(item: Anchored, publication: Interval) -> Interval | None:
    """The time meant by a deictic expression, given the bounds of its publication.

    Bounds of more than one day carry over at both ends; the result is exact where both ends mean the same.
    """
    if publication.seconds is not None and publication.seconds <= DAY:
        return item.meaning.resolve(publication)
    first = None if publication.earliest is None else item.meaning.resolve(_day(publication.earliest))
    last = None if publication.latest is None else item.meaning.resolve(_day(publication.latest.plus(-1)))
    if first is not None and first == last:
        return first
    earliest = first.earliest if first is not None else None
    latest = last.latest if last is not None else None
    if earliest is None and latest is None:
        return None
    return Interval(earliest, latest, Precision.SPAN, Extent.WITHIN)


def _day(instant: Instant) -> Interval:
    return Interval.days(instant.day, instant.day + 1, Precision.DAY)
