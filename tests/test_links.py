"""Events are linked where the words say what one has to do with the other, both ways, and nowhere else."""

from __future__ import annotations

from dataclasses import replace

from tests.samples import day, mention
from timeline.compose import compose
from timeline.links import linked
from timeline.model.event import Attribution, Event, Kind, Mention, Status
from timeline.model.text import Document, Span

DOCUMENTS = {id: Document(id, "text", outlet=id) for id in "abc"}


def event(made: Mention) -> Event:
    return compose([made], DOCUMENTS)


def links(*events: Event) -> set[tuple[str, str, str]]:
    return {(one.id, link.kind, link.event) for one in linked(events) for link in one.links}


def test_a_statement_is_linked_to_what_it_tells() -> None:
    """What stands in the content of a saying is told in it; what stands beside it is not."""
    said = mention("a", 5, "say", agent="Quillon", kind=Kind.STATEMENT, date=day(2007, 10, 4))
    said = replace(said, attributions=(Attribution("Quillon", 0, 4, None, Span(10, 40), "test"),))
    inside = event(mention("a", 20, "close", agent="Norvex", date=day(2007, 10, 1)))
    beside = event(mention("a", 60, "open", agent="Norvex", date=day(2007, 10, 1)))
    saying = event(said)
    assert links(saying, inside, beside) == {(saying.id, "tells of", inside.id), (inside.id, "told in", saying.id)}


def test_a_plan_is_linked_to_its_only_execution() -> None:
    """A planned happening and the same told as done are linked, if there is only one that it can be."""
    plan = event(mention("a", 5, "close", agent="Norvex", date=day(2007, 10, 4), status=Status.PLANNED))
    done = event(mention("b", 5, "close", agent="Norvex", date=day(2007, 10, 4)))
    again = event(mention("c", 5, "close", agent="Norvex", date=day(2007, 10, 4)))
    assert links(plan, done) == {(plan.id, "carried out", done.id), (done.id, "planned as", plan.id)}
    assert links(plan, done, again) == set()
