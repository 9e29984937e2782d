"""Tellings of one event join; what must stay apart stays apart, in any order of reading."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.samples import day, mention, month, year
from timeline.merge import merge
from timeline.model.event import Kind, Mention, Participant, Role, Status, Tie
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
    trigger = Span(made.trigger.start, made.trigger.start + len(word))
    return Document(id, text), replace(made, trigger=trigger, times=(f"{id}:0",) if known.get("date") else ())


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


FILLER = [Document(f"filler{place}", "The council of Dunmore met again.") for place in range(8)]
TREATED = told("a", "Norvex treated Brightside in March 2004.", "treated", "treat", agent="Norvex",
               patient="Brightside", date=month(2004, 3))


def joined(first: tuple[Document, Mention], second: tuple[Document, Mention]) -> bool:
    """Whether two tellings are one event in a story with other articles."""
    documents = {document.id: document for document in (first[0], second[0], *FILLER)}
    return len(merge([first[1], second[1]], documents=documents)) == 1


def doing(made: tuple[Document, Mention], role: Role, words: str) -> tuple[Document, Mention]:
    """The telling with one more participant, which has no name."""
    document, one = made
    start = document.text.index(words)
    return document, replace(one, participants=(
        *one.participants, Participant(role, words, start, start + len(words))))


def test_an_undated_telling_by_whom_the_reader_knows_joins() -> None:
    """"The company" may be the doer that is named elsewhere."""
    text = "The company treated Brightside for its faults."
    made = doing(told("b", text, "treated", "treat", patient="Brightside"), Role.AGENT, "The company")
    assert joined(TREATED, made)


@pytest.mark.parametrize(("text", "doer"), [
    ("A nurse treated Brightside for years.", "A nurse"),
    ("Three doctors treated Brightside for years.", "Three doctors"),
    ("Anyone who treated Brightside is asked to call.", "Anyone"),
])
def test_somebody_new_to_the_reader_did_something_else(text: str, doer: str) -> None:
    """Who is told of for the first time is not the doer that is named elsewhere."""
    assert not joined(TREATED, doing(told("b", text, "treated", "treat", patient="Brightside"), Role.AGENT, doer))


@pytest.mark.parametrize(("text", "word", "is_joined"), [
    ("They wanted to treat Brightside.", "treat", False),
    ("Treating Brightside costs money.", "Treating", False),
    ("They managed to treat Brightside.", "treat", True),
    ("They were treating Brightside.", "treating", True),
])
def test_a_bare_infinitive_or_participle_tells_no_happening(text: str, word: str, is_joined: bool) -> None:
    """What is wanted or usual is not what happened."""
    assert joined(TREATED, told("b", text, word, "treat", patient="Brightside")) is is_joined


@pytest.mark.parametrize(("words", "is_joined"), [("the tiny spy chips", True), ("potato chips", False)])
def test_a_nameless_thing_is_the_same_if_it_is_described_so(words: str, is_joined: bool) -> None:
    """Of a thing without a name the words beside the noun tell which one of its kind it is."""
    dated = doing(told("a", "In 2004 spy chips were found.", "found", "find", date=year(2004)),
                  Role.PATIENT, "spy chips")
    other = doing(told("b", f"Inspectors say that {words} were found.", "found", "find"), Role.PATIENT, words)
    assert joined(dated, other) is is_joined


@pytest.mark.parametrize(("words", "is_joined"), [("the airport", True), ("an airport", False)])
def test_a_thing_told_as_new_is_no_thing_of_the_story(words: str, is_joined: bool) -> None:
    """"Troops have seized an airport" may be of any, also where all articles speak of the airport."""
    dated = doing(told("a", "In 2004 troops seized the airport.", "seized", "seize", date=year(2004)),
                  Role.PATIENT, "the airport")
    other = doing(told("b", f"Troops have now seized {words}.", "seized", "seize"), Role.PATIENT, words)
    assert (together(dated, other) == {frozenset("ab")}) is is_joined


def test_who_mentions_what_several_articles_report_is_no_source_of_it() -> None:
    """What three articles report in their own voice stays reported when somebody speaks of it in passing."""
    reports = [told(id, "Norvex treated Brightside in March 2004.", "treated", "treat", agent="Norvex",
                    patient="Brightside", date=month(2004, 3)) for id in "abc"]
    passing = told("d", "Quillon said that Norvex treated Brightside.", "treated", "treat", agent="Norvex",
                   patient="Brightside", status=Status.CLAIMED, speakers=("Quillon",))
    link = replace(passing[1].attributions[0], start=0, end=7)
    spoken = replace(passing[1], attributions=(link,))
    documents = {document.id: document for document, _ in (*reports, passing)} | {one.id: one for one in FILLER}
    groups = merge([*(one for _, one in reports), spoken], documents=documents)
    assert ids(groups) == {frozenset("abc"), frozenset("d")}
    few = merge([reports[0][1], spoken], documents=documents)
    assert ids(few) == {frozenset("ad")}


def test_i_of_two_articles_are_two_people() -> None:
    """Two who write of themselves did two things, even on one day."""
    made = [doing(told(id, "I visited Dunmore on 1 March.", "visited", "visit", date=day(2004, 3, 1)),
                  Role.AGENT, "I") for id in "ab"]
    assert not joined(*made)


def test_a_denial_by_one_whom_no_article_of_the_claim_names_is_another_matter() -> None:
    """Who denies has to be named where it is claimed, or to deny having done it."""
    claim = told("a", "Norvex found faults in the pumps in 2004, a paper said.", "found", "find", patient="faults",
                 date=year(2004), status=Status.CLAIMED, speakers=("The Courier",))
    own, stranger = (told("b", f"{name} says that it found no faults.", "found", "find", patient="faults",
                          status=Status.NEGATED, speakers=(name,)) for name in ("Norvex", "Quillon"))
    assert joined(claim, own)
    assert not joined(claim, stranger)


def test_a_disaster_and_what_it_does_are_one_event() -> None:
    """"The quake struck" tells of the quake."""
    noun = told("a", "Thousands died in the earthquake on 1 March.", "earthquake", "earthquake", date=day(2004, 3, 1))
    verb = doing(told("b", "The quake struck on 1 March, thousands died.", "struck", "strike", date=day(2004, 3, 1)),
                 Role.AGENT, "The quake")
    assert joined(noun, verb)


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


@settings(deadline=None)
@given(st.permutations([A, B, C, D, E, F]))
def test_the_order_of_reading_changes_nothing(order: list[Mention]) -> None:
    """The groups and their order are the same for any order of the mentions."""
    assert merge(order) == merge([A, B, C, D, E, F])
