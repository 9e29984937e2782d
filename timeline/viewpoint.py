"""The story as somebody knew it on a day, and what has been new since one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.model.event import Event
from timeline.model.message import message
from timeline.model.text import Document
from timeline.model.time import Interval


def known_by(documents: Sequence[Document], published: Mapping[str, Interval],
             as_of: Interval) -> tuple[tuple[Document, ...], tuple[str, ...]]:
    """Documents published by the end of `as_of`, and one line for each left out because its date is not stated."""
    undated = [document.id for document in documents if document.id not in published]
    lines = tuple(message("{article}: left out of what was known then, for it has no publication date; give it one",
                          article=id) for id in undated)
    known = tuple(document for document in documents
                  if document.id in published and _ends_by(published[document.id], as_of))
    return known, lines


def split_since(events: Sequence[Event], published: Mapping[str, Interval],
                since: Interval) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
    """Events that no document known to be published before `since` tells, linked among themselves, and the others."""
    old = {id for id, interval in published.items() if interval.before(since)}
    new = {event.id: event for event in events if not old.intersection(event.documents)}
    linked = tuple(replace(event, links=tuple(link for link in event.links if link.event in new))
                   for event in new.values())
    return linked, tuple(event for event in events if event.id not in new)


def _ends_by(interval: Interval, other: Interval) -> bool:
    if other.latest is None:
        return True
    return interval.latest is not None and interval.latest <= other.latest
