"""Tellings of one event join; what must stay apart stays apart, in any order of reading."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import day, mention, month, year
from timeline.merge import merge
from timeline.model.event import Kind, Mention, Status, Tie
from timeline.model.text import Document, Span

A = mention("a", 10, "purchase", agent="Norvex", patient="Brightside", date=month(2004, 9))
B = mention("b", 40, "purchase", agent="Norvex", patient="Brightside", date=year(2004))
C = mention("c", 70, "purchase", agent="Quillon", patient="Brightside", date=year(2004))
D = mention("d", 10, "purchase", agent="Norvex", patient="Brightside", date=year(2005))
E = mention("e", 10, "purchase", agent="Norvex", patient="Brightside", date=year(2004), status=Status.NEGATED)
F = mention("f", 10, "purchase", agent="Norvex", patient="Brightside", date=month(2004, 9), status=Status.PLANNED)


def ids(groups: tuple[tuple[Mention, ...], ...]) -> set[frozenset[str]]:
    return {frozenset(mention.document for mention in group) for group in groups}


def test_a_finer_and_a_coarser_telling_are_one_event() -> None:
    """Same verb, actors that fit and dates that can both hold make one event."""
    assert ids(merge([A, B])) == {frozenset("ab")}


def test_another_actor_is_another_event() -> None:
    """The same verb with another doer stays apart."""
    assert ids(merge([A, C])) == {frozenset("a"), frozenset("c")}


def test_dates_that_cannot_both_hold_stay_apart() -> None:
    """Last year's purchase is not this year's."""
    assert ids(merge([A, D])) == {frozenset("a"), frozenset("d")}


def test_opposite_polarity_stays_apart() -> None:
    """A happening and its negation are two events."""
    assert ids(merge([A, E])) == {frozenset("a"), frozenset("e")}


def test_a_plan_is_not_its_execution() -> None:
    """What is planned stays apart from what is reported."""
    assert ids(merge([A, F])) == {frozenset("a"), frozenset("f")}


def test_what_may_have_happened_is_not_what_did() -> None:
    """A possible purchase stays apart from a reported one."""
    maybe = mention("x", 1, "purchase", agent="Norvex", patient="Brightside", date=month(2004, 9),
                    status=Status.HYPOTHETICAL)
    assert ids(merge([A, maybe])) == {frozenset("a"), frozenset("x")}


def test_different_counts_stay_apart() -> None:
    """Four workers and six workers are two tellings, each with its source."""
    four = mention("x", 1, "kill", patient="four workers", date=day(2004, 9, 1))
    six = mention("y", 1, "kill", patient="six workers", date=day(2004, 9, 1))
    assert len(merge([four, six])) == 2


def test_undated_mentions_join_only_by_a_tie() -> None:
    """Without dates a shared verb and actor is not enough; a tie is."""
    first = mention("a", 1, "find", agent="Norvex")
    second = mention("b", 1, "find", agent="Norvex")
    assert len(merge([first, second])) == 2
    assert len(merge([first, second], [Tie(first.id, second.id, "shared quotation", "")])) == 1


def test_statements_join_only_by_a_tie() -> None:
    """Two sayings of one speaker on one day are two statements unless their words are shared."""
    first = mention("a", 1, "say", agent="Quillon", kind=Kind.STATEMENT, date=day(2007, 10, 4))
    second = mention("b", 1, "say", agent="Quillon", kind=Kind.STATEMENT, date=day(2007, 10, 4))
    assert len(merge([first, second])) == 2


def test_a_group_never_takes_in_a_contradicting_date() -> None:
    """A coarse telling does not bridge two dates that exclude each other."""
    autumn = mention("x", 1, "purchase", agent="Norvex", patient="Brightside", date=month(2004, 11))
    groups = merge([A, B, autumn])
    assert frozenset({"a", "x"}) not in ids(groups)
    assert all(not {"a", "x"} <= group for group in ids(groups))


def told(id: str, text: str, word: str, lemma: str, **known: object) -> tuple[Document, Mention]:
    """An article of one sentence, and the mention of its word."""
    made = mention(id, text.index(word), lemma, quote=Span(0, len(text)), **known)  # type: ignore[arg-type]
    return Document(id, text), replace(made, times=(f"{id}:0",) if known.get("date") else ())


def together(*pairs: tuple[Document, Mention]) -> set[frozenset[str]]:
    return ids(merge([one for _, one in pairs], documents={document.id: document for document, _ in pairs}))


BOUGHT = told("a", "Norvex purchased Brightside for a large sum in September.", "purchased", "purchase", agent="Norvex",
              patient="Brightside", date=month(2004, 9))


@pytest.mark.parametrize(("text", "word", "lemma"), [
    ("The acquisition of Brightside by Norvex in 2004 was its largest.", "acquisition", "acquisition"),
    ("Norvex bought Brightside in 2004, people said.", "bought", "buy"),
    ("Norvex took over Brightside in 2004.", "took", "take"),
])
def test_other_words_for_one_happening_join(text: str, word: str, lemma: str) -> None:
    """A noun, another verb and a verb with its particle tell the same deal."""
    other = told("b", text, word, lemma, agent="Norvex", patient="Brightside", date=year(2004))
    assert together(BOUGHT, other) == {frozenset("ab")}


def test_other_words_for_another_happening_stay_apart() -> None:
    """A verb of another class with the same actors is another event."""
    other = told("b", "Norvex sued Brightside in 2004.", "sued", "sue", agent="Norvex", patient="Brightside",
                 date=year(2004))
    assert together(BOUGHT, other) == {frozenset("a"), frozenset("b")}


def test_an_undated_telling_joins_the_one_event_it_can_tell() -> None:
    """Told without a time but of the same actors it is a telling of the dated event."""
    other = told("b", "When Norvex took over Brightside, few took notice.", "took", "take", agent="Norvex",
                 patient="Brightside")
    assert together(BOUGHT, other) == {frozenset("ab")}


def test_an_undated_telling_of_one_of_two_events_joins_neither() -> None:
    """If it could tell two events it is left alone."""
    again = told("c", "Norvex purchased Brightside once more in May of 2009.", "purchased", "purchase", agent="Norvex",
                 patient="Brightside", date=month(2009, 5))
    other = told("b", "Norvex purchased Brightside.", "purchased", "purchase", agent="Norvex", patient="Brightside")
    assert together(BOUGHT, again, other) == {frozenset("a"), frozenset("b"), frozenset("c")}


def test_a_negated_telling_with_a_speaker_is_the_claim_s_denial() -> None:
    """Who says that it did not happen denies the claim; whom the claim does not name denies nothing of it."""
    claim = told("a", "Norvex found faults in the pumps in 2004, a paper said.", "found", "find", agent="Norvex",
                 patient="faults", date=year(2004), status=Status.CLAIMED, speakers=("The Courier",))
    own = told("b", "Norvex says that it never found faults.", "found", "find", agent="Norvex", patient="faults",
               status=Status.NEGATED, speakers=("Norvex",))
    other = told("c", "Quillon says that it never found faults.", "found", "find", agent="Quillon", patient="faults",
                 status=Status.NEGATED, speakers=("Quillon",))
    groups = merge([claim[1], own[1], other[1]], documents={d.id: d for d, _ in (claim, own, other)})
    assert ids(groups) == {frozenset("ab"), frozenset("c")}
    denial = next(one for group in groups for one in group if one.document == "b")
    assert denial.status is Status.DENIED
    assert all(link.is_denial for link in denial.attributions)


def test_two_articles_a_day_apart_about_one_event_are_rivals() -> None:
    """Much the same words of the same names with days that cannot both hold are one event with rival dates."""
    text = "Norvex closed the Brightside pump works at Dunmore on {}."
    first = told("a", text.format("1 March"), "closed", "close", agent="Norvex", patient="Brightside",
                 date=day(2007, 3, 1))
    second = told("b", text.format("2 March"), "closed", "close", agent="Norvex", patient="Brightside",
                  date=day(2007, 3, 2))
    later = told("c", text.format("2 May"), "closed", "close", agent="Norvex", patient="Brightside",
                 date=day(2007, 5, 2))
    assert together(first, second, later) == {frozenset("ab"), frozenset("c")}


@given(st.permutations([A, B, C, D, E, F]))
def test_the_order_of_reading_changes_nothing(order: list[Mention]) -> None:
    """The groups and their order are the same for any order of the mentions."""
    assert merge(order) == merge([A, B, C, D, E, F])
