"""Mentions that tell one event, joined across and within documents.

Dated happenings and statements are grouped first, by pairs; then what is told without a date joins the one group that
it can tell. The result does not depend on the order of the mentions, and a group never takes in a mention whose date
contradicts one it already has.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from timeline.merge.candidates import candidates
from timeline.merge.clusters import clusters
from timeline.merge.context import Context
from timeline.merge.evidence import plainly_one, same_event
from timeline.merge.fitting import Fitting
from timeline.merge.pair import likeness
from timeline.merge.retold import Homes, answering, of_one_doer, retelling
from timeline.merge.sayings import same_saying
from timeline.merge.sole import sole
from timeline.merge.telling import Telling, tellings
from timeline.model.event import Kind, Mention, Tie
from timeline.model.text import Document
from timeline.model.time import Interval

# Two mentions are one event from this likeness on.
LEAST = 0.5
_PLAIN = 0.9  # the likeness of two that tell the same of the same named one and day


def merge(mentions: Sequence[Mention], ties: Sequence[Tie] = (), documents: Mapping[str, Document] | None = None,
          published: Mapping[str, Interval] | None = None) -> tuple[tuple[Mention, ...], ...]:
    """Groups of mentions, one an event, each in the order of the text, all in the order of their first mention.

    `documents` are those of the mentions: the words around a mention count too, and when its document was `published`,
    as far as known. A mention without a time that tells
    no other's event is a group by itself; one that denies what a group tells stands in that group as its denial.
    """
    context = Context(documents or {}, published)
    ordered = sorted(tellings(mentions, context), key=lambda one: text_order(one.mention))
    places = {one.mention.id: place for place, one in enumerate(ordered)}
    scores: dict[tuple[int, int], float] = {}  # of 100 pairs 96 are not alike at all, which is soon found again

    def score(first: int, second: int) -> float:
        pair = (min(first, second), max(first, second))
        found = scores.get(pair) or _alike(ordered[pair[0]], ordered[pair[1]], context)
        if found:
            scores[pair] = found
        return found

    main = [place for place, one in enumerate(ordered) if not is_aside(one.mention)]
    tied = [(places[tie.first], places[tie.second]) for tie in ties if tie.first in places and tie.second in places]
    tied += sole(ordered, context)
    pairs = {pair: found for pair in candidates([ordered[place] for place in main], main)
             if (found := score(*pair)) >= LEAST}
    groups = clusters(range(len(ordered)), pairs, least=LEAST, score=score, joined=tied, fits=Fitting(ordered))
    told = _retold([[ordered[place] for place in group] for group in groups], context)
    return tuple(tuple(one.mention for one in group) for group in told)


def text_order(mention: Mention) -> tuple[str, int, str]:
    """Sort key: by document, then by the offset of the trigger."""
    return mention.document, mention.trigger.start, mention.id


def is_aside(mention: Mention) -> bool:
    """Whether a mention is a happening told without any words of time."""
    return mention.kind is Kind.HAPPENING and not mention.times and mention.date is None


def _alike(first: Telling, second: Telling, context: Context) -> float:
    if first.mention.kind is second.mention.kind is Kind.STATEMENT:
        return same_saying(first, second)
    if not same_event(first, second):
        return 0.0
    found = likeness(first, second, context)
    return max(found, _PLAIN) if plainly_one(first, second) else found


def _retold(groups: Sequence[Sequence[Telling]], context: Context) -> list[list[Telling]]:
    """The groups with each telling without a date in the group that it tells again, or denies."""
    dated = [list(group) for group in groups if not all(is_aside(one.mention) for one in group)]
    rest = [list(group) for group in groups if all(is_aside(one.mention) for one in group)]
    homes, left = Homes(dated), []
    dated, denials = _denials(dated, homes, context)
    told: dict[int, list[Telling]] = defaultdict(list)
    places = {id(group): place for place, group in enumerate(dated)}
    for group in rest:
        home = retelling(group[0], homes, context) if len(group) == 1 else None
        denied = answering(group[0], homes, context) if len(group) == 1 and home is None else None
        if home is not None:
            told[places[id(home)]].append(group[0])
        elif denied is not None:
            denials.append(denied)
        else:
            left.append(group)
    for place, some in told.items():  # only now, so that one undated telling never leads to the next
        joining = of_one_doer(some, dated[place])
        left += [[one] for one in some if one not in joining]
        dated[place] += joining
    for claim, one in denials:
        claim.append(one)
    ordered = [sorted(group, key=lambda one: text_order(one.mention)) for group in (*dated, *left)]
    return sorted(ordered, key=lambda group: text_order(group[0].mention))


def _denials(dated: Sequence[list[Telling]], homes: Homes,
             context: Context) -> tuple[list[list[Telling]], list[tuple[list[Telling], Telling]]]:
    """The groups of dated tellings without those that only deny one other group, and these denials, each with it."""
    kept: list[list[Telling]] = []
    found: list[tuple[list[Telling], Telling]] = []
    for group in dated:
        denied = [answering(one, homes, context) for one in group]
        known = [one for one in denied if one is not None]
        if len(known) == len(group) and len({id(claim) for claim, _ in known}) == 1:
            found += known
        else:
            kept.append(group)
    return kept, found
