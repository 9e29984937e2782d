"""Events are linked where the words say what one has to do with the other, both ways, and nowhere else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.samples import day, mention
from timeline.compose import compose
from timeline.links import NO_ANSWER, linked
from timeline.model.event import Attribution, Event, Kind, Mention, Status
from timeline.model.text import Document, Span
from timeline.story import build

DOCUMENTS = {id: Document(id, "text", outlet=id) for id in "abc"}


def event(made: Mention) -> Event:
    return compose([made], DOCUMENTS)


def links(*events: Event) -> set[tuple[str, str, str]]:
    return {(one.id, link.kind, link.event) for one in linked(events, (), DOCUMENTS) for link in one.links}


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


CONSEQUENCES = (
    ("Harlan Foods closed its Dunmore plant on 3 May 2004 after an explosion on 1 May 2004 killed two workers.",
     ("explosion", "came before", "closed")),
    ("The explosion of 1 May 2004 led to the closure of the plant on 3 May 2004.", ("explosion", "led to", "closure")),
    ("In response to the strike on 1 May 2004, Harlan Foods fired 20 workers on 3 May 2004.",
     ("strike", "led to", "fired")),
    ("The mayor resigned on 3 May 2004, two days after the vote of 1 May 2004.", ("vote", "came before", "resigned")),
    ("After the storm hit Dunmore on 1 May 2004, schools closed on 2 May 2004.", ("hit", "came before", "closed")),
    ("The plant closed in May 2004 because of the fire of April 2004.", ("fire", "led to", "closed")),
)
UNLINKED = (
    "The trial opened in May 2004 and is due to end in June 2004.",
    "Harlan Foods bought a mill in May 2004 and sold a pier in June 2004.",
    "Harlan Foods closed its plant on 3 May 2004, said a worker who had joined after the merger of March 2003.",
    "The merger of March 2003 did not lead to the closure of May 2004.",
    "The plant was opened in May 2003. After it closed in June 2004, the mill was sold in July 2005; the pier fell in "
    "August 2005.",
)


def told(text: str) -> tuple[Event, ...]:
    """The events of a story of one article."""
    return build([Document("a.txt", text, outlet="Echo", language="en")]).events


@pytest.mark.parametrize(("text", "wanted"), CONSEQUENCES, ids=[text for text, _ in CONSEQUENCES])
def test_what_came_of_what_is_linked_where_the_text_says_so(text: str, wanted: tuple[str, str, str]) -> None:
    """One word joins the two, the link tells which, and "after" is an order, not a cause."""
    events = {one.id: one for one in told(text)}
    words = {id: text[one.mentions[0].trigger.start:one.mentions[0].trigger.end] for id, one in events.items()}
    found = {(words[id], link.kind, words[link.event]) for id, one in events.items() for link in one.links}
    back = {"came before": "came after", "led to": "came of"}[wanted[1]]
    assert found == {wanted, (wanted[2], back, wanted[0])}
    assert all(link.why.startswith("the text says “") for one in events.values() for link in one.links)


@pytest.mark.parametrize("text", UNLINKED[:-1])
def test_nothing_is_linked_that_the_text_does_not_join(text: str) -> None:
    """Order of telling, another speaker's clause and a denied consequence link nothing."""
    assert all(one.links == () for one in told(text))


def test_a_link_stays_within_its_clause() -> None:
    """What stands behind a semicolon did not come of what stands before it."""
    text = UNLINKED[-1]
    events = told(text)
    fell = next(one for one in events if "fell" in one.headline)
    assert fell.links == ()


CLAIM = mention("a", 5, "hide", agent="Norvex", patient="Brightside", date=day(2007, 10, 4), status=Status.CLAIMED,
                speakers=("The Courier",))


def answers(*events: Event, unplaced: tuple[Mention, ...] = (), texts: dict[str, str] | None = None) -> dict[str, str]:
    """The answers to the claim, by actor."""
    documents = {id: Document(id, (texts or {}).get(id, "text"), outlet=id) for id in "abc"}
    return {answer.actor: answer.words for one in linked(events, unplaced, documents) for answer in one.answers}


def test_whom_a_claim_names_answers_or_has_no_answer_here() -> None:
    """Each actor that a claim names has its denial beside it, or the one form of words for none."""
    denial = replace(mention("b", 5, "hide", agent="Norvex", date=day(2007, 10, 4), status=Status.DENIED,
                             deniers=("Norvex",)), id="denial")
    assert answers(event(CLAIM)) == {"Norvex": NO_ANSWER, "Brightside": NO_ANSWER}
    assert answers(compose([CLAIM, denial], DOCUMENTS)) == {"Norvex": "denies it", "Brightside": NO_ANSWER}


def test_a_statement_about_what_is_claimed_is_an_answer_also_without_a_date() -> None:
    """A statement that shares words with the claim answers it, placed or not; one on another matter does not."""
    texts = {"a": "Norvex hid faults in the pumps of Brightside for years, the Courier said.",
             "b": "Norvex said that the pumps had no faults and hid nothing.",
             "c": "Norvex said that sales were good."}
    claim = replace(CLAIM, quote=Span(0, len(texts["a"])))
    about, other = (mention(id, 7, "say", agent="Norvex", kind=Kind.STATEMENT, speakers=("Norvex",),
                            quote=Span(0, len(texts[id])), words=texts[id]) for id in "bc")
    assert answers(event(claim), unplaced=(about, other), texts=texts)["Norvex"] == texts["b"]
    assert answers(event(claim), unplaced=(other,), texts=texts)["Norvex"] == NO_ANSWER


def test_another_of_the_family_does_not_answer() -> None:
    """A statement by one of the same family name is no answer of the one whom the claim names."""
    texts = {"a": "Norvex hid faults in the pumps of Brightside for years, the Courier said.",
             "b": "Harlan Norvex said that the pumps had no faults and hid nothing."}
    claim = replace(CLAIM, quote=Span(0, len(texts["a"])))
    other = mention("b", 7, "say", agent="Harlan Norvex", kind=Kind.STATEMENT, speakers=("Harlan Norvex",),
                    quote=Span(0, len(texts["b"])), words=texts["b"])
    assert answers(event(claim), unplaced=(other,), texts=texts)["Norvex"] == NO_ANSWER


def test_what_is_reported_asks_for_no_answer() -> None:
    """Only a claim waits for an answer, and its own speaker owes none."""
    assert answers(event(replace(CLAIM, status=Status.REPORTED, attributions=()))) == {}
    own = mention("a", 5, "hide", agent="Norvex", date=day(2007, 10, 4), status=Status.CLAIMED, speakers=("Norvex",))
    assert answers(event(own)) == {}
