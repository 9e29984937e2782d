"""Who says what, by the words of the sentence itself."""

from __future__ import annotations

import pytest

from tests.events.reading import read, said
from timeline.model.event import Status

CASES = (
    ("Mary Major said that the mill would close.", "Mary Major", "said", "that the mill would close"),
    ("“The mill will close,” said Mary Major, the owner.", "Mary Major, the owner", "said", "“The mill will close,”"),
    ("“The mill will close. We are sad,” Mary Major told reporters.", "Mary Major", "told",
     "“The mill will close. We are sad,”"),
    ("The mill, the owner said, will close.", "the owner", "said", "The mill … will close"),
    ("The mill will close, according to the owner.", "the owner", "according to", "The mill will close"),
    ("According to two former workers, the mill was losing money.", "two former workers", "According to",
     "the mill was losing money"),
    ("The minister denied the report.", "The minister", "denied", "the report"),
    ("Harlan called the claims “absurd and untrue”.", "Harlan", "called", "the claims “absurd and untrue”"),
    ("In the view of two masons, the mill was safe.", "two masons", "In", "the mill was safe"),
    ("Per the owner, the mill was safe.", "the owner", "Per", "the mill was safe"),
    ("The mill was safe, or so the owner told the priest.", "the owner", "told", "The mill was safe"),
    ("The owner wrote to the mayor that masons had burned the mill.", "The owner", "wrote",
     "that masons had burned the mill"),
    ("The report, the Daily Post wrote, was late.", "the Daily Post", "wrote", "The report … was late"),
)


@pytest.mark.parametrize(("text", "source", "cue", "content"), CASES)
def test_cue_source_and_content(text: str, source: str, cue: str, content: str) -> None:
    """Direct, indirect and mixed speech, with the speaker before, after or between."""
    found = [one for one in said(text) if text[one.cue[0].start:one.cue[0].end] == cue]
    assert [" … ".join(text[s.start:s.end] for s in one.source) for one in found] == [source]
    assert [" … ".join(text[s.start:s.end] for s in one.content) for one in found] == [content]


def test_a_quotation_goes_on_in_its_paragraph() -> None:
    """A quotation with a speaker takes in the one that follows it at once."""
    text = "“We are sad,” said Mary Major. “The mill was our life. It made us.”"
    [one] = said(text)
    assert [text[s.start:s.end] for s in one.content] == ["“We are sad,”", "“The mill was our life. It made us.”"]


def test_a_quotation_alone_has_no_speaker() -> None:
    """The speaker of the paragraph before is not taken for it."""
    reading = read("Mary Major said the mill had closed.\n\n“In 2011 we lost the farm to the bank and wept.”")
    mention = reading.of("lost")
    assert mention.status is Status.CLAIMED
    assert [link.speaker for link in mention.attributions] == ["speaker not clear"]


def test_hearsay_names_nobody() -> None:
    """"Reportedly" makes a claim whose speaker is not clear."""
    mention = read("The firm reportedly sold the mill in 2011.").of("sold")
    assert mention.status is Status.CLAIMED
    assert [link.speaker for link in mention.attributions] == ["speaker not clear"]


def test_each_speaker_is_a_link() -> None:
    """"A, B and C have denied" names three."""
    mention = read("Harlan Foods, Velden and Northgate have denied the claims.").of("denied")
    assert [link.speaker for link in mention.attributions] == ["Harlan Foods", "Velden", "Northgate"]
    assert all(link.is_denial for link in mention.attributions)


def test_the_maker_of_a_document_speaks_through_it() -> None:
    """"In an article published by X, it was alleged" is X's claim."""
    text = "In an article published by Harlan News on Monday, it was alleged that the mill leaked oil in 2011."
    mention = read(text).of("leaked")
    assert [link.speaker for link in mention.attributions] == ["Harlan News"]


FRAME = ("The story about the mill comes from the news agency Harlan News. Oil leaked from the mill in 2011. {}"
         "It reached the river in 2012.")


def test_a_frame_holds_until_another_source_is_named() -> None:
    """What follows "the story comes from X" is X's, until somebody else is named."""
    held = read(FRAME.format(""))
    assert [link.speaker for link in held.of("reached").attributions] == ["Harlan News"]
    assert held.of("leaked").status is Status.CLAIMED
    ended = read(FRAME.format("The mayor said the mill was old. "))
    assert ended.of("leaked").status is Status.CLAIMED
    assert ended.of("reached").attributions == ()


def test_an_act_of_record_that_only_dates_a_claim_is_not_claimed() -> None:
    """The trial before which something is claimed to have happened is nobody's claim."""
    reading = read("The Daily Post claims he paid the clerk before his 2012 trial in Ghent, which ended in 2013.")
    assert reading.of("trial").status is Status.REPORTED


def test_when_somebody_spoke_is_no_part_of_who_did() -> None:
    """"An inquiry on Monday said" is said by an inquiry; sources in a ministry are just that."""
    for text, speaker in (("A state inquiry on Monday said that the dam killed two people in May.", "A state inquiry"),
                          ("Two sources in the ministry said the dam killed two people in May.",
                           "Two sources in the ministry")):
        [link] = read(text).of("killed").attributions
        assert link.speaker == speaker
