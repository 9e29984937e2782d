"""The story as known on a day, and what is new since one."""

from __future__ import annotations

from dataclasses import replace

from tests.samples import day, mention, month
from timeline.compose import compose
from timeline.model.event import Link
from timeline.model.text import Document
from timeline.viewpoint import known_by, split_since

DOCUMENTS = (Document("a", "x"), Document("b", "y"), Document("c", "z"))
PUBLISHED = {"a": day(2018, 10, 4), "b": day(2018, 10, 8)}


def test_only_what_was_published_by_then_is_known() -> None:
    """Later articles are left out, and an undated one is named."""
    known, lines = known_by(DOCUMENTS, PUBLISHED, day(2018, 10, 5))
    assert [document.id for document in known] == ["a"]
    assert len(lines) == 1
    assert lines[0].startswith("c:")


def test_a_whole_month_counts_to_its_end() -> None:
    """As known in October means by the end of October."""
    known, _ = known_by(DOCUMENTS, PUBLISHED, month(2018, 10))
    assert [document.id for document in known] == ["a", "b"]


def test_what_an_earlier_article_tells_is_not_new() -> None:
    """An event is new since a day only if no article known to be older tells it."""
    documents = {document.id: document for document in DOCUMENTS}
    old = compose([mention("a", 1, "fall", agent="Roof", date=day(2018, 10, 3)),
                   mention("b", 1, "fall", agent="Roof", date=day(2018, 10, 3))], documents)
    new = compose([mention("b", 9, "rise", agent="Roof", date=day(2018, 10, 7))], documents)
    assert split_since([old, new], PUBLISHED, day(2018, 10, 6)) == ((new,), (old,))


def test_what_is_new_is_linked_to_nothing_left_out() -> None:
    """A link to an event that is not new falls away; one to another new event stays."""
    documents = {document.id: document for document in DOCUMENTS}
    old = compose([mention("a", 1, "fall", agent="Roof", date=day(2018, 10, 3))], documents)
    first, second = (compose([mention("b", place, "rise", agent="Roof", date=day(2018, 10, 7))], documents)
                     for place in (9, 20))
    first = replace(first, links=(Link("came after", old.id, "test"), Link("came before", second.id, "test")))
    new, left = split_since([old, first, second], PUBLISHED, day(2018, 10, 6))
    assert left == (old,)
    assert [link.event for event in new for link in event.links] == [second.id]
