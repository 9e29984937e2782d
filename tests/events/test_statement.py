"""Statements as events: somebody says something."""

from __future__ import annotations

import pytest

from tests.events.reading import read
from timeline.model.event import Kind, Status


@pytest.mark.parametrize(("text", "headline"), [
    ("Harlan Foods said the mill was safe.", "Harlan Foods said the mill was safe"),
    ("“The mill is safe,” Harlan Foods said in an emailed statement.",
     "Harlan Foods said “The mill is safe”"),
    ("The ministry has also denied the report.", "The ministry has denied the report"),
    ("Council leader Joan Petty (Labour) said the mill was safe.", "Council leader Joan Petty said the mill was safe"),
    ("A spokeswoman for the port announced that the bridge would open.",
     "A spokeswoman for the port announced that the bridge would open"),
])
def test_a_statement_is_worded_by_its_speaker_and_content(text: str, headline: str) -> None:
    """Who said what, in the words of the text; without a time it gets no date, and says so."""
    [mention] = read(text).statements
    assert mention.headline.text.replace("“", "").replace("”", "") == headline.replace("“", "").replace("”", "")
    assert mention.date is None
    assert mention.reason


@pytest.mark.parametrize("text", [
    "The report says the mill was unsafe.", "It was said that the mill was unsafe.", "The well had gushed for weeks.",
    "The firm posted solid gains.", "The mayor would say that the mill is safe.", "He said it was cold.",
    "The mayor has not said that the mill is safe.",
])
def test_no_statement_without_a_real_speaker(text: str) -> None:
    """Documents, nobody, unknown persons and sayings that did not happen make no statement."""
    assert read(text).statements == ()


def test_the_publication_of_a_report_is_a_happening() -> None:
    """"X reported Thursday" dates the reporting, not what is reported."""
    text = "Spies entered the port, Harlan News reported Thursday. Harlan News is a daily."
    reading = read(text, published="2018-10-06")
    mention = reading.of("reported")
    assert (mention.kind, mention.status) == (Kind.HAPPENING, Status.REPORTED)
    assert mention.attributions == ()
    assert [p.actor for p in mention.participants] == ["Harlan News"]
    assert reading.by_time() == {"Thursday": "reported"}


def test_a_dated_statement_has_its_date() -> None:
    """"Said on Monday" dates the saying."""
    mention = read("Mary Major said on 4 May 2010 that the mill was safe.").of("said")
    assert mention.kind is Kind.STATEMENT
    assert mention.date is not None


@pytest.mark.parametrize(("text", "speaker", "headline"), [
    ("Ann, Bob said, left on 4 May 2011.", "Bob", "Ann left"),
    ("Ann, the mayor of Ghent said on Monday, left the party in 2011.", "the mayor of Ghent", "Ann left the party"),
    ("The firm, police said on Monday, sold the mill in 2011.", "police", "The firm sold the mill"),
])
def test_words_of_saying_set_into_a_clause_have_their_own_speaker(text: str, speaker: str, headline: str) -> None:
    """"Ann, Bob said, left": Bob speaks, and Ann left."""
    [mention] = [one for one in read(text).happenings if one.status is Status.CLAIMED]
    assert [link.speaker for link in mention.attributions] == [speaker]
    assert mention.headline.text == headline
