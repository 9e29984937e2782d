"""From anchored expressions, pins, ties and stated publications to dated expressions, each with its why."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from timeline.chronology.bounds import Days, carried, implied
from timeline.chronology.narrowing import Bound, Expressions, Leaning
from timeline.chronology.relations import Relation, Strength, fixed
from timeline.chronology.solve import publications
from timeline.model.edit import Pin
from timeline.model.event import Published
from timeline.model.time import Interval, Precision
from timeline.model.timex import FIXED, Anchored, Basis, Dated, Why
from timeline.model.words import in_words

# An expression that another counts from, dated, and the time that its words name, without "since" around it.
Antecedent = tuple[Dated, Interval | None]


@dataclass(frozen=True, slots=True)
class Solution:
    """Every expression dated as far as it can be, every publication bounded, and what does not fit together."""

    dated: tuple[Dated, ...]
    published: Mapping[str, Published]
    problems: tuple[str, ...]


def solve(anchored: Sequence[Anchored], published: Mapping[str, Published], pins: Sequence[Pin],
          leaning: Sequence[Leaning] = (), aside: Collection[str] = (),
          printed: Sequence[Relation] = ()) -> Solution:
    """Dates for all expressions, in the order given (grouped by document, then by offset).

    `published` are stated publications: they are never narrowed, and a pin that cannot agree with one is named and
    dates its own expression only. `leaning` are relations of publications to each other, `printed` what
    articles print of when they were out. Expressions whose id is in `aside` (those of notices and other furniture) are
    dated but bound nothing.
    """
    pinned = {(pin.document, pin.start): pin for pin in pins}
    known = {item.id: interval for item in anchored if (interval := _own_time(item, pinned)) is not None}
    telling = [item for item in anchored if item.id not in aside]
    stated = [Relation(id, -1, Strength.STATED, Days.of(one.interval), f"publication is given ({one.basis})")
              for id, one in published.items()]
    story = Expressions({item.id: item for item in anchored}, known)
    found = publications([*stated, *_relations(telling, pinned, published, printed)], leaning, story)
    bounds = {**_inferred(found.bounds), **published}
    dated: list[Dated] = []
    for document, group in groupby(anchored, key=lambda item: item.document):
        placing = None if found.bounds.get(document, Bound()).is_idle else bounds.get(document)
        dated += _document(tuple(group), placing, pinned, found.shared)
    return Solution(tuple(dated), bounds, (*_clashes(telling, pinned, published), *found.dropped))


def _own_time(item: Anchored, pinned: Mapping[tuple[str, int], Pin]) -> Interval | None:
    pin = pinned.get((item.document, item.timex.start))
    if pin is not None:
        return pin.date
    return item.meaning.resolve(None) if item.basis is Basis.ABSOLUTE else None


def _relations(anchored: Sequence[Anchored], pinned: Mapping[tuple[str, int], Pin],
               published: Mapping[str, Published], printed: Sequence[Relation]) -> list[Relation]:
    """Relations of documents whose publication is not stated: a stated one needs no bounds."""
    told = fixed((item for item in anchored if item.document not in published), pinned)
    return [*told, *(relation for relation in printed if relation.document not in published)]


def _clashes(anchored: Sequence[Anchored], pinned: Mapping[tuple[str, int], Pin],
             published: Mapping[str, Published]) -> list[str]:
    """Pins that cannot be true of a stated publication, in words."""
    said = []
    for relation in fixed((item for item in anchored if item.document in published), pinned):
        stated = published[relation.document]
        if relation.strength is Strength.PINNED and relation.days.meet(Days.of(stated.interval)).is_empty:
            said.append(f"{relation.document}: {relation.words}; but publication is given as "
                        f"{in_words(stated.interval)} ({stated.basis}). The pin dates its own words only")
    return said


def _inferred(bounds: Mapping[str, Bound]) -> dict[str, Published]:
    found = {}
    for document, bound in bounds.items():
        interval = bound.days.interval()
        if interval is not None:
            found[document] = Published(interval, "inferred, for " + " and ".join(bound.reasons), is_inferred=True)
    return found


def _document(items: Sequence[Anchored], publication: Published | None,
              pinned: Mapping[tuple[str, int], Pin], shared: Mapping[str, Interval]) -> list[Dated]:
    done: dict[int, Dated] = {}
    named: dict[int, Interval | None] = {}
    for item in items:
        pin = pinned.get((item.document, item.timex.start))
        antecedent = (done[item.antecedent], named[item.antecedent]) if item.antecedent in done else None
        seen_from = _agreeing(item, publication, shared.get(item.id))
        done[item.index] = _pinned(item, pin) if pin is not None else _dated(item, seen_from, antecedent)
        bare = item if item.named is None or pin is not None else replace(item, meaning=item.named)
        named[item.index] = done[item.index].interval if bare is item else _dated(bare, seen_from, antecedent).interval
    return [done[item.index] for item in items]


def _agreeing(item: Anchored, publication: Published | None, shared: Interval | None) -> Published | None:
    """The publication as far as it lets an expression mean the time it shares with those it is tied to.

    What is stated stays as it is.
    """
    if publication is None or shared is None or not publication.is_inferred:
        return publication
    days = Days.of(publication.interval).meet(implied(item, shared))
    interval = None if days.is_empty else days.interval()
    return publication if interval is None else replace(publication, interval=interval)


def _pinned(item: Anchored, pin: Pin) -> Dated:
    basis = f" ({pin.basis})" if pin.basis else ""
    step = f'A person fixed "{item.timex.text}" as {in_words(pin.date)}{basis}.'
    return Dated(item, pin.date, Why(item.timex.text, FIXED, item.timex.rule, (step,)))


def _dated(item: Anchored, publication: Published | None, antecedent: Antecedent | None) -> Dated:
    words, rule = item.timex.text, item.timex.rule
    if item.basis is Basis.ABSOLUTE:
        return Dated(item, item.meaning.resolve(None), Why(words, "the words alone", rule))
    if item.basis is Basis.NARRATIVE and antecedent is not None:
        return _narrative(item, *antecedent)
    if item.basis is Basis.PUBLICATION and publication is not None:
        return _deictic(item, publication)
    if item.basis is Basis.PUBLICATION:
        return Dated(item, None, Why(words, "the day of publication, which is not known", rule))
    return Dated(item, None, Why(words, "nothing that the text names", rule))


def _narrative(item: Anchored, antecedent: Dated, named: Interval | None) -> Dated:
    """Dated from the time that the antecedent's words name: "the following month" after "since May" is June."""
    told = antecedent.anchored.timex.text
    reference = f'"{told}", told before it'
    if named is None:
        why = Why(item.timex.text, f"{reference}, whose own date is not known", item.timex.rule)
        return Dated(item, None, why)
    step = f'"{item.timex.text}" counts from "{told}" ({in_words(named)}).'
    why = Why(item.timex.text, reference, item.timex.rule, (*antecedent.why.steps, step))
    return Dated(item, item.meaning.resolve(named), why)


def _deictic(item: Anchored, publication: Published) -> Dated:
    when = in_words(publication.interval)
    interval = carried(item, publication.interval)
    on = "on " if publication.interval.precision is Precision.DAY else ""
    steps: tuple[str, ...] = (f"The article was published {on}{when}: {publication.basis}.",)
    if interval is not None:
        looks = f' ("{item.cue}" looks to the {item.direction.value})' if item.cue else ""
        steps += (f'"{item.timex.text}" seen from then is {in_words(interval)}{looks}.',)
    reference = f"publication, {when} ({publication.basis})"
    return Dated(item, interval, Why(item.timex.text, reference, item.timex.rule, steps))
