"""Ids of events and tellings last: over another order of reading, a rebuild, an edit and a change of other articles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from timeline.app.book import open_book
from timeline.model.event import Event
from timeline.story import Story, build


def ids(events: Iterable[Event]) -> set[str]:
    """The ids of events and of all that tell them with a time."""
    return {id for event in events for id in (event.id, *(one.id for one in event.mentions if one.times))}


def resolved(story: Story) -> set[str]:
    """All ids that lead to an event of a story or to what is not placed."""
    return set(open_book(story.chronicle).by_id) | {mention.id for mention in story.unplaced}


def test_an_event_has_the_id_of_its_first_telling(seeds: Story) -> None:
    """First by document and place in it; each telling's id leads to the event."""
    by_id = open_book(seeds.chronicle).by_id
    for event in seeds.events:
        first = min(event.mentions, key=lambda mention: (mention.document, mention.trigger.start))
        assert event.id == first.id
        assert all(by_id[mention.id] == event for mention in event.mentions)


def test_another_order_of_reading_changes_no_event(unpinned_seeds: Story) -> None:
    """The articles read backwards give the same events, with the same ids, dates, ranks and links."""
    assert build(list(reversed(unpinned_seeds.documents))).events == build(list(unpinned_seeds.documents)).events


def test_ids_last_over_an_edit(unpinned_seeds: Story, seeds: Story) -> None:
    """What was an event before dates were fixed is found by its ids afterwards."""
    assert ids(unpinned_seeds.events) <= resolved(seeds)


def test_ids_last_when_another_article_changes(unpinned_seeds: Story) -> None:
    """A sentence more in one article leaves the ids of what the others tell."""
    first, *rest = unpinned_seeds.documents
    changed = build([replace(first, text=first.text + "\n\nThe council of Dunmore met in May 2017.\n"), *rest])
    others = {one.id for event in unpinned_seeds.events for one in event.mentions
              if one.times and one.document != first.id}
    assert others <= resolved(changed)
