"""Reports and the answers to them: what came out when, who was published after it, when an answer was made."""

from __future__ import annotations

from functools import cache

from timeline.language.parse import Parser
from timeline.model.edtf import edtf
from timeline.model.event import Chronicle, Event
from timeline.model.text import Document
from timeline.pipeline import build

FIRST = Document("a", """Crack in Alder bridge was hidden, newspaper says

Harbour Gazette reported on 4 May 2011 that city inspectors had hidden a crack in the Alder bridge from the public.

Inspectors found the crack in the bridge in 2009, Harbour Gazette said.
""", language="en")
SECOND = Document("b", """Mayor answers

In an article published by Harbour Gazette last week, it was alleged that city inspectors had hidden a crack in the
Alder bridge from the public. Mayor Ines Okafor has denied the report.

"We have always published what inspectors find," Okafor told Harbour Gazette.

"This article is full of errors," said Okafor.
""", language="en")
THIRD = Document("c", """Gazette and bridge

Harbour Gazette said city inspectors had hidden a crack in the Alder bridge. Ada Holm said the bridge is old.
""", language="en")


@cache
def story() -> Chronicle:
    return build([FIRST, SECOND, THIRD], parser=Parser())


def published(id: str) -> str:
    known = story().published.get(id)
    return "" if known is None else edtf(known.interval)


def event(document: str, words: str) -> Event:
    """The event of which a sentence that begins with these words tells."""
    text = story().document(document).text
    return next(event for event in story().events for mention in event.mentions
                if mention.document == document and text[mention.quote.start:].startswith(words))


def test_last_week_is_the_week_of_the_report() -> None:
    """An article that dates the same report by "last week" came out in the week after it, to a day."""
    assert published("b") == "[2011-05-08..2011-05-15]"


def test_whoever_quotes_a_report_came_out_after_it() -> None:
    """An article that takes from the report what others take from it is not older than the report."""
    assert published("c") == "[2011-05-04..]"


def test_both_tellings_of_the_report_are_one_event() -> None:
    """The report came out once, on the day that one of the articles names."""
    told = [event for event in story().events if len(event.documents) > 1]
    assert [edtf(event.date) for event in told if event.date is not None and set(event.documents) == {"a", "b"}] == [
        "2011-05-04"]


def test_an_answer_to_the_report_is_bounded_at_both_ends() -> None:
    """Who denies the report, or speaks of "this article", does so after it and before the article that tells it."""
    for words in ("Mayor Ines Okafor has denied", '"This article'):
        found = event("b", words)
        assert found.date is not None
        assert edtf(found.date) == "[2011-05-04..2011-05-15]"
        assert found.why is not None
        assert "report" in found.why.sentence


def test_an_answer_given_to_the_publisher_has_no_lower_bound() -> None:
    """Whoever asks for an answer asks before the report comes out."""
    found = event("b", '"We have always')
    assert found.date is not None
    assert edtf(found.date) == "[..2011-05-15]"


def test_a_statement_of_an_article_without_upper_bound_has_none() -> None:
    """A statement that speaks of nothing dated, in an article that may be of any later day, is not placed."""
    assert "Ada Holm" in {link.speaker for mention in story().unplaced for link in mention.attributions}
