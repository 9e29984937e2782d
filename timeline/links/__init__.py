"""What events have to do with each other, as far as the words say so: who says what, who answers, what was planned and
what came of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.links.consequence import followed
from timeline.links.planned import planned
from timeline.links.replies import NO_ANSWER, answered
from timeline.links.said import said
from timeline.model.event import Event, Link, Mention
from timeline.model.text import Document

__all__ = ["NO_ANSWER", "linked"]


def linked(events: Sequence[Event], unplaced: Sequence[Mention],
           documents: Mapping[str, Document]) -> tuple[Event, ...]:
    """The events in the order given, each with its links and answers; whatever links one way links back.

    Links lead from event to event. An answer may stand in a mention without a date, which is among the `unplaced`.
    """
    found: dict[str, dict[tuple[str, str], Link]] = defaultdict(dict)
    pairs = (*said(events), *planned(events, documents), *followed(events, documents))
    for first, second, to_second, to_first, why in pairs:
        found[first].setdefault((to_second, second), Link(to_second, second, why))
        found[second].setdefault((to_first, first), Link(to_first, first, why))
    answers = answered(events, unplaced, documents)
    return tuple(replace(event, links=tuple(found[event.id][key] for key in sorted(found[event.id])),
                         answers=answers.get(event.id, ())) for event in events)
