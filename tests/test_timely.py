"""An article tells a dated event again only if it came out after it, and soon after if it tells it as news."""

from __future__ import annotations

import pytest

import timeline
from tests.samples import day
from tests.test_merge import doing, told
from timeline.merge import merge
from timeline.model.event import Role, Status
from timeline.model.text import Document
from timeline.model.time import Interval


def is_joined(text: str, word: str, lemma: str, came: Interval | None) -> bool:
    """Whether a telling of an article that came out then joins Norvex's drilling of 10 March 2004."""
    dated = told("a", "On 10 March Norvex drilled the Marsh well.", "drilled", "drill", agent="Norvex",
                 date=day(2004, 3, 10))
    dated = doing(dated, Role.PATIENT, "the Marsh well")
    other = doing(told("b", text, word, lemma, agent="Norvex"), Role.PATIENT, "the Marsh well")
    published = {"b": came} if came is not None else {}
    documents = {document.id: document for document, _ in (dated, other)}
    return len(merge([dated[1], other[1]], documents=documents, published=published)) == 1


@pytest.mark.parametrize(("text", "word", "lemma", "later", "soon"), [
    ("Norvex drilled the Marsh well in great haste.", "drilled", "drill", True, True),
    ("Norvex is drilling the Marsh well.", "drilling", "drill", False, True),
    ("Norvex drills the Marsh well.", "drills", "drill", False, True),
    ("Norvex has drilled the Marsh well.", "drilled", "drill", False, True),
    ("Norvex had drilled the Marsh well.", "drilled", "drill", True, True),
    ("Norvex did not say when it did drill the Marsh well.", "drill", "drill", True, True),
    ("Norvex managed to drill the Marsh well.", "drill", "drill", True, True),
    ("Norvex cut the Marsh well off.", "cut", "drill", True, True),
])
def test_what_is_told_as_news_is_of_those_days(text: str, word: str, lemma: str, later: bool, soon: bool) -> None:
    """A present tense months later tells another event; a past tense may look back."""
    assert is_joined(text, word, lemma, day(2004, 9, 20)) is later
    assert is_joined(text, word, lemma, day(2004, 3, 12)) is soon


def test_nothing_is_told_as_done_before_it_was() -> None:
    """An article of the month before tells another; one of the same day, anywhere on earth, may tell this one."""
    text = "Norvex drilled the Marsh well in great haste."
    assert not is_joined(text, "drilled", "drill", day(2004, 2, 10))
    assert is_joined(text, "drilled", "drill", day(2004, 3, 9))
    assert is_joined(text, "drilled", "drill", None)


@pytest.mark.parametrize(("words", "joins"), [
    ("the relief wells", False), ("the deepest well", True), ("the well", True), ("their deepest wells", True),
])
def test_things_that_are_described_otherwise_are_others(words: str, joins: bool) -> None:
    """Who drilled "the deepest well" need not have drilled "the relief wells" then."""
    dated = doing(told("a", "In March Norvex drilled the deepest well ever.", "drilled", "drill", agent="Norvex",
                       date=day(2004, 3, 10)), Role.PATIENT, "the deepest well")
    other = doing(told("b", f"Norvex drilled {words}.", "drilled", "drill", agent="Norvex"), Role.PATIENT, words)
    documents = {document.id: document for document, _ in (dated, other)}
    assert (len(merge([dated[1], other[1]], documents=documents)) == 1) is joins


@pytest.mark.parametrize(("text", "status"), [
    ("Her term ends in January 2005.", Status.PLANNED),
    ("Her term ended in January 2005.", Status.REPORTED),
    ("Her term ends in January 2003.", Status.REPORTED),
])
def test_a_present_tense_of_a_time_behind_its_article_tells_a_plan(text: str, status: Status) -> None:
    """What ends a year after the article came out has not ended; a past tense may be of a text that was changed."""
    story = timeline.build([Document("a", text, published="2004-03-10")])
    assert [event.status for event in story.events] == [status]
