"""Mentions of a document: ids, blocks, other languages, and every time accounted for."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from tests.events.reading import Reading, read
from tests.stories import texts
from timeline.model.edtf import edtf
from timeline.model.event import Role, Status


def accounted(reading: Reading) -> bool:
    """Whether every expression either dates a mention or has a line that says why not."""
    dating = [time for mention in reading.mentions for time in mention.times]
    dropped = [line.timex for line in reading.accounts if line.reason]
    known = sorted(item.id for item in reading.anchored)
    return sorted({*dating, *dropped}) == known and not set(dating) & set(dropped)


@settings(max_examples=25)
@given(texts)
def test_every_time_is_accounted_for(text: str) -> None:
    """No temporal expression disappears, whatever the text."""
    assert accounted(read(text, published="2018-10-06"))


@settings(max_examples=15)
@given(texts)
def test_mentions_have_ids_of_their_own(text: str) -> None:
    """Two mentions of a document never share an id, and the same text gives the same ids."""
    ids = [mention.id for mention in read(text).mentions]
    assert len(set(ids)) == len(ids)
    assert ids == [mention.id for mention in read(text).mentions]


def test_another_language_is_shown_but_not_read() -> None:
    """A dated sentence becomes its own headline; its wording is not read."""
    text = "Die Firma kaufte das Werk in 2015. Niemand sprach."
    reading = read(text, language="de")
    assert [(m.status, m.headline.text) for m in reading.mentions] == [
        (Status.UNREAD, "Die Firma kaufte das Werk in 2015.")]


def test_participants_have_roles() -> None:
    """Who did what to whom, where."""
    text = "Harlan Foods sold the mill to Velden in Ghent on 4 May 2010. Velden is a firm. Harlan Foods is a firm."
    mention = read(text).of("sold")
    found = {p.role: p.text for p in mention.participants}
    assert found[Role.AGENT] == "Harlan Foods"
    assert found[Role.PATIENT] == "the mill"
    assert found[Role.RECIPIENT] == "Velden"


@pytest.mark.parametrize(("text", "trigger", "agent"), [
    ("May 29 - Redoak closed the mill in 2010.", "closed", "Redoak"),
    ("Ann Lind, a nurse and writer who has taken over the mill in 2010, wept.", "taken", "Ann Lind"),
    ("The nurse and the writer who took over the mill in 2010 wept.", "took", "the writer"),
])
def test_who_does_it_is_named(text: str, trigger: str, agent: str) -> None:
    """A date before a dash is no part of who does something; who is described beside a name is called by it."""
    mention = read(text, published="2016-07-22").of(trigger)
    assert agent in {one.text for one in mention.participants if one.role is Role.AGENT}


@pytest.mark.parametrize(("text", "amounts"), [
    ("Harlan bought the mill for $296 million in 2015.", ("$296 million",)),
    ("Shares fell 12 percent on 4 May 2010.", ("12 percent",)),
    ("The mill burned down in 2015.", ()),
])
def test_amounts(text: str, amounts: tuple[str, ...]) -> None:
    """Sums and shares in the happening's own clause."""
    [mention] = read(text).happenings
    assert mention.amounts == amounts


DEEP = (
    "On Monday the sale of " + "a of " * 780 + "mill failed.",
    "On Monday he wanted " + "to try " * 500 + "to leave.",
    "On Monday he was arrested" + ", charged" * 500 + " and freed.",
    "On Monday the mayor said " + "that he said " * 300 + "the mill closed.",
)


@pytest.mark.parametrize("text", DEEP, ids=lambda text: text[:30])
def test_a_sentence_may_be_as_deep_as_it_likes(text: str) -> None:
    """No tree is too deep to be read."""
    reading = read(text)
    assert accounted(reading)


@pytest.mark.parametrize(("text", "found"), [
    ("The museum rejected the claim in 2001 and again in 2013; it has changed course.",
     [("The museum rejected the claim", "2001"), ("The museum rejected the claim", "2013")]),
    ("He served in Paris in 1944, 1946 and 1949.",
     [("He served in Paris", "1944"), ("He served in Paris", "1946"), ("He served in Paris", "1949")]),
    ("He first served in Paris in 1944 and again in 1949.", [("He first served in Paris in 1944 and again", "1944")]),
    ("The shop opened on 4 May 2018 at 5 p.m.", [("The shop opened", "[2018-05-04T17:00:00..2018-05-04T17:59:59]")]),
    ("The shop will open in 2028 or 2029.", [("The shop will open", "[2028..2029]")]),
])
def test_a_happening_of_several_times_is_told_of_each(text: str, found: list[tuple[str, str]]) -> None:
    """Where a list joins them; what can hold together, or is one of two, dates one mention."""
    told = read(text).mentions
    assert [(one.headline.text.strip("“”"), edtf(one.date) if one.date else "") for one in told] == found
    assert len({one.id for one in told}) == len(told)
