"""From anchored expressions, pins, ties and stated publications to dated expressions, each with its why."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from timeline.chronology import reasons
from timeline.chronology.bounds import Days, carried, held, implied
from timeline.chronology.floating import floating
from timeline.chronology.narrowing import Bound, Expressions, Leaning
from timeline.chronology.relations import Relation, Strength, fixed
from timeline.chronology.solve import publications
from timeline.model.edit import Pin
from timeline.model.event import Published
from timeline.model.floating import Floating
from timeline.model.message import message
from timeline.model.time import Interval
from timeline.model.timex import Anchored, Basis, Dated

# An expression that another counts from, dated, and the time that its words name, without "since" around it.
Antecedent = tuple[Dated, Interval | None]


@dataclass(frozen=True, slots=True)
class Solution:
    """Every expression dated as far as it can be, every publication bounded, and what does not fit together.

    `floating` holds the order of what has no calendar day.
    """

    dated: tuple[Dated, ...]
    published: Mapping[str, Published]
    problems: tuple[str, ...]
    floating: tuple[Floating, ...] = ()


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
    stated = [Relation(id, -1, Strength.STATED, Days.of(one.interval),
                       message("publication is given ({basis})", basis=one.basis))
              for id, one in published.items()]
    story = Expressions({item.id: item for item in anchored}, known)
    found = publications([*stated, *_relations(telling, pinned, published, printed)], leaning, story)
    bounds = {**_inferred(found.bounds), **published}
    dated: list[Dated] = []
    for document, group in groupby(anchored, key=lambda item: item.document):
        placing = None if found.bounds.get(document, Bound()).is_idle else bounds.get(document)
        dated += _document(tuple(group), placing, pinned, found.shared)
    scales = floating(telling, found.bounds, leaning, published.keys())
    return Solution(tuple(dated), bounds, (*_clashes(telling, pinned, published), *found.dropped), scales)


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
    said: list[str] = []
    for relation in fixed((item for item in anchored if item.document in published), pinned):
        stated = published[relation.document]
        if relation.strength is Strength.PINNED and relation.days.meet(Days.of(stated.interval)).is_empty:
            said.append(message("{article}: {words}; but publication is given as {date} ({basis}). The pin dates its "
                                "own words only", article=relation.document, words=relation.words,
                                date=stated.interval, basis=stated.basis))
    return said


def _inferred(bounds: Mapping[str, Bound]) -> dict[str, Published]:
    found = {}
    for document, bound in bounds.items():
        interval = bound.days.interval()
        if interval is not None:
            found[document] = Published(interval, reasons.inferred(bound.reasons), is_inferred=True)
    return found


def _document(items: Sequence[Anchored], publication: Published | None,
              pinned: Mapping[tuple[str, int], Pin], shared: Mapping[str, Interval]) -> list[Dated]:
    done: dict[int, Dated] = {}
    named: dict[int, Interval | None] = {}
    for item in _antecedents_first(items):
        pin = pinned.get((item.document, item.timex.start))
        antecedent = (done[item.antecedent], named[item.antecedent]) if item.antecedent in done else None
        seen_from = _agreeing(item, publication, shared.get(item.id))
        fixed_by_hand = pin and Dated(item, pin.date, reasons.by_person(item, pin.date, pin.basis))
        done[item.index] = fixed_by_hand or _dated(item, seen_from, antecedent, shared.get(item.id))
        one = done[item.index]
        if item.named is not None and pin is None:
            one = _dated(replace(item, meaning=item.named), seen_from, antecedent, None)
        named[item.index] = one.interval
    return [done[item.index] for item in items]


def _antecedents_first(items: Sequence[Anchored]) -> Iterator[Anchored]:
    """The expressions, each behind the one it counts from, which may follow it: “yesterday,” he said on Thursday."""
    by_index = {item.index: item for item in items}
    given: set[int] = set()
    for item in items:
        chain: list[Anchored] = []
        following: Anchored | None = item
        while following is not None and following.index not in given:
            given.add(following.index)
            chain.append(following)
            following = None if following.antecedent is None else by_index.get(following.antecedent)
        yield from reversed(chain)


def _agreeing(item: Anchored, publication: Published | None, shared: Interval | None) -> Published | None:
    """The publication as far as it lets an expression mean the time it shares with those it is tied to.

    What is stated stays as it is.
    """
    if publication is None or shared is None or not publication.is_inferred:
        return publication
    days = Days.of(publication.interval).meet(implied(item, shared))
    interval = None if days.is_empty else days.interval()
    return publication if interval is None else replace(publication, interval=interval)


def _dated(item: Anchored, publication: Published | None, antecedent: Antecedent | None,
           shared: Interval | None) -> Dated:
    """The expression dated from its reference; `shared` is the time that it has in common with those it is tied to."""
    if item.basis is Basis.ABSOLUTE:
        return Dated(item, item.meaning.resolve(None), reasons.by_words(item))
    if item.basis is Basis.NARRATIVE and antecedent is not None:
        told, named = antecedent
        date = None if named is None else item.meaning.resolve(named)
        return Dated(item, date, reasons.by_story(item, told, named, date))
    if item.basis is Basis.PUBLICATION and publication is not None:
        date = held(item, carried(item, publication.interval), shared)
        return Dated(item, date, reasons.by_publication(item, publication, date))
    return Dated(item, None, reasons.unknown(item))
