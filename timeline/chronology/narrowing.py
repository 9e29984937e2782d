"""What is left of each publication, and what relations that lean on each other say about it at a given moment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from timeline.chronology.bounds import Days, carried, counts_days, implied, is_of_a_day, resolve
from timeline.chronology.relations import After, Filed, Relation, Strength
from timeline.model.message import message
from timeline.model.time import Interval
from timeline.model.timex import Anchored, Basis
from timeline.ties import SameTime

# Where it is evening an article is dated a day before the day that it is written on elsewhere, and one that is put on
# a site, or reprinted, a day later keeps its "today": what a tie carries over holds to a day.
SLACK = 1
_AROUND = 5  # words shown on either side of a time
_REPORTED = 2  # days on which a report with a dateline appears: that of filing and, in a morning paper, the next
_CYCLE = 8 * 366  # days within which every day of a calendar comes round, 29 February included
_ANY = Days()

#: Relations whose days depend on what is known of other publications, or of the same.
Leaning = SameTime | After | Filed


@dataclass(frozen=True, slots=True)
class Bound:
    """The days left to a publication, with the relation that set each end."""

    days: Days = _ANY
    first_by: Relation | None = None
    after_by: Relation | None = None

    def narrowed(self, relation: Relation) -> Bound:
        """The bound with a relation applied; its days may be none."""
        days = self.days.meet(relation.days)
        return Bound(days, self.first_by if days.first == self.days.first else relation,
                     self.after_by if days.after == self.days.after else relation)

    @property
    def reasons(self) -> tuple[str, ...]:
        """What set its ends, in words, each once."""
        return tuple(dict.fromkeys(one.words for one in (self.first_by, self.after_by) if one is not None))

    @property
    def is_idle(self) -> bool:
        """Whether it is bounded at one end only, and by tense alone.

        That an article tells of 2016 as past would put its "Thursday" anywhere from 2016 on, and that of every article
        tied to it: true, and misleading.
        """
        ends = [one for one in (self.first_by, self.after_by) if one is not None]
        return len(ends) == 1 and ends[0].strength is Strength.TENSE


@dataclass(frozen=True, slots=True)
class Expressions:
    """The expressions of a story by id, and the times of those that are absolute or pinned."""

    items: Mapping[str, Anchored]
    known: Mapping[str, Interval]

    def time(self, id: str, state: Mapping[str, Bound]) -> Interval | None:
        """The time an expression means as far as the bounds of its publication tell."""
        if id in self.known:
            return self.known[id]
        bound = state.get(self.items[id].document)
        published = bound.days.interval() if bound is not None and not bound.is_idle else None
        return carried(self.items[id], published) if published is not None else None

    def documents(self, one: Leaning | Relation) -> frozenset[str]:
        """The documents that a relation is about."""
        if isinstance(one, SameTime):
            return frozenset(self.items[id].document for id in one.items)
        return frozenset((one.document, self.items[one.time].document) if isinstance(one, After) else (one.document,))


def implications(one: Leaning, state: Mapping[str, Bound], story: Expressions) -> tuple[Relation, ...] | str:
    """What a relation says about publications now; or, where it contradicts itself, that in words."""
    if isinstance(one, SameTime):
        return _same(one, state, story)
    return _after(one, state, story) if isinstance(one, After) else _filed(one, state, story)


def shared_time(tie: SameTime, state: Mapping[str, Bound], story: Expressions) -> Interval | None:
    """The time that all expressions of a tie have in common; None if none, or if none of them is known."""
    return _shared(time for id in tie.items if (time := story.time(id, state)) is not None)


def _same(tie: SameTime, state: Mapping[str, Bound], story: Expressions) -> tuple[Relation, ...] | str:
    """The time that all tied expressions share, carried over to the publication of each."""
    times = {id: time for id in tie.items if (time := story.time(id, state)) is not None}
    if not times:
        return ()
    shared = _shared(times.values())
    if shared is None:
        return message("{disagreement}; none of them bounds another",
                       disagreement=disagreement(tie, times, story.items))
    by = min(times, key=lambda id: (times[id].length, id))
    found: list[Relation] = []
    for item in (story.items[id] for id in tie.items if id not in story.known and id != by):
        days = _days(item, shared) if item.basis is Basis.PUBLICATION else Days()
        left = state.get(item.document, Bound()).days
        if left.meet(days) != left:  # most say nothing new
            found.append(Relation(item.document, item.timex.start, Strength.TIE, days,
                                  _tied(item, story.items[by], shared, tie)))
    return tuple(found)


def _tied(item: Anchored, other: Anchored, meant: Interval, tie: SameTime) -> str:
    mine, theirs, article = item.timex.text, other.timex.text, other.document
    if tie.of_report:
        return message("its “{mine}” and “{theirs}” in {article} ({date}) both date {report}", mine=mine, theirs=theirs,
                       article=article, date=meant, report=tie.words)
    here = "" if mine.lower() == theirs.lower() else message(" around its “{mine}”", mine=mine)
    return message("it has the words “{words}”{here} in common with {article}, where “{theirs}” is {date}",
                   words=_short(tie), here=here, article=article, theirs=theirs, date=meant)


def _days(item: Anchored, meant: Interval) -> Days:
    """The days of publication that let an expression mean what those tied to it mean, to a day."""
    days = implied(item, meant)
    if days.is_empty or not is_of_a_day(item):
        return days  # a week is told of by either of its beginnings already
    late = SLACK if counts_days(item) else 0
    return Days(days.first and days.first - SLACK, days.after and days.after + late)


def _after(after: After, state: Mapping[str, Bound], story: Expressions) -> tuple[Relation, ...]:
    """The beginning of what a document came after."""
    time = story.time(after.time, state)
    if time is None or time.earliest is None:
        return ()
    item = story.items[after.time]
    words = message("it tells of {report}, which came out {date:at} (“{words}” in {article})", report=after.words,
                    date=time, words=item.timex.text, article=item.document)
    return (Relation(after.document, -1, Strength.TIE, Days(first=time.earliest.day), words),)


def _filed(filed: Filed, state: Mapping[str, Bound], story: Expressions) -> tuple[Relation, ...]:
    """The first and the last day within the bounds on which a report with a day but no year in its dateline can appear.

    A day comes round every year: where the bounds hold only one of its years, it is that.
    """
    item, bound = story.items[filed.time], state.get(filed.document, Bound())
    known = story.known.get(filed.time)
    if known is not None and known.earliest is not None:
        days = Days(known.earliest.day, known.earliest.day + _REPORTED)
    else:
        first, last = bound.days.first, None if bound.days.after is None else bound.days.after - 1
        low = None if first is None else _fitting(item, range(first, first + _CYCLE))
        high = None if last is None else _fitting(item, range(last, last - _CYCLE, -1))
        days = Days(low, None if high is None else high + 1)
    return (Relation(filed.document, item.timex.start, Strength.PRINTED, days, filed.words),)


def _fitting(item: Anchored, days: Iterable[int]) -> int | None:
    """The first of the days on which a report filed on the day that the expression names can appear."""
    for day in days:
        meant = resolve(item, day)
        if meant is not None and meant.earliest is not None and 0 <= day - meant.earliest.day < _REPORTED:
            return day
    return None


def _shared(times: Iterable[Interval]) -> Interval | None:
    """What all the times share; None if nothing."""
    shared: Interval | None = None
    for number, time in enumerate(times):
        shared = time if number == 0 else shared and shared.intersect(time)
    return shared


def disagreement(tie: SameTime, times: Mapping[str, Interval], items: Mapping[str, Anchored]) -> str:
    """Times of the same words that cannot be one, in words."""
    said = [message("{article} says “{words}” ({date})", article=items[id].document, words=items[id].timex.text,
                    date=time)
            for id, time in times.items()]
    of = tie.words if tie.of_report else message("the same words (“{words}”)", words=_short(tie))
    return message("{most:list} and {last} of {of}, which cannot all hold", most=tuple(said[:-1]), last=said[-1], of=of)


def _short(tie: SameTime) -> str:
    """The words of a tie, no more of them than around the time."""
    words = tie.words.split()
    at = next((place for place, word in enumerate(words) if "…" in word), 0)
    first = max(0, min(at - _AROUND, len(words) - 2 * _AROUND))
    return " ".join(words[first:first + 2 * _AROUND + 1])
