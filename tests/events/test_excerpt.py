"""Clauses as they stand in the text: when one is a headline without quotation marks, and where it begins and ends."""

from __future__ import annotations

import pytest

from tests.events.reading import read


@pytest.mark.parametrize(("text", "trigger", "headline"), [
    # the words beside a pronoun say of whom it is
    ("A mayor who oversaw the dam has announced he is retiring.", "announced",
     "A mayor who oversaw the dam has announced he is retiring"),
    ("Those taking the ferry will have to pay about $500, the harbour office said.", "said",
     "Those taking the ferry will have to pay about $500, the harbour office said"),
    # nothing goes, and no pronoun is open
    ("Norway confirmed on Monday 125 people had the fever.", "confirmed",
     "Norway confirmed on Monday 125 people had the fever"),
    # a pronoun is open
    ("It confirmed on Monday 125 people had the fever.", "confirmed",
     "“It confirmed on Monday 125 people had the fever”"),
    # a clause whose object is the "what" before it begins there
    ("The grant is what the school had received in 2009.", "received", "The grant is what the school had received"),
    ("That is what the school had received in 2009.", "received", "“That is what the school had received”"),
    # whoever is meant by "those" is said behind it
    ("The bank forced those who had planned to retire in May to wait.", "retire",
     "“The bank forced those who had planned to retire in May”"),
    # a dash without its other ends a clause
    ("They closed the mill on Monday -- nobody knows why.", "closed",
     "“They closed the mill on Monday”"),
])
def test_clauses_as_written(text: str, trigger: str, headline: str) -> None:
    """A clause that stands whole and names whom it is of needs no quotation marks; one with an open pronoun does."""
    assert read(text).of(trigger).headline.text == headline


@pytest.mark.parametrize(("text", "trigger", "opening", "close"), [
    # the words of saying behind a long sentence come with some of what was said
    ("He was over-optimistic about what the firm could do after the old well had burst in April, and blocked many "
     "estimates that might have led to quicker action by the town, a panel said on Wednesday.", "said",
     "“He was over-optimistic", "a panel said”"),
    # no end at an article, a preposition or a word that joins
    ("They warned on Monday of a possible pandemic of the old fever, for which the most populous countries of the "
     "north, and those on the coast, would be ill prepared, and of which nobody had told.", "warned", "“They warned",
     ""),
])
def test_ends(text: str, trigger: str, opening: str, close: str) -> None:
    """However long its sentence, a clause begins and ends where a phrase does."""
    headline = read(text).of(trigger).headline.text
    assert headline.startswith(opening)
    assert headline.endswith(close)
    assert headline.strip("“”").split()[-1] not in {"a", "of", "and", "the", "which", "for"}


@pytest.mark.parametrize(("text", "trigger", "headline"), [
    ("“He wanted to get his life back,” Kennard said on Monday.", "said",
     "Kennard said “He wanted to get his life back”"),
    ("“Right now is no time for that,” the mayor said.", "said", "the mayor said “Right now is no time for that”"),
    # a quotation that began in a sentence before
    ("“It broke. This is not a simple matter,” said Ann Burke, a professor of law.", "said",
     "Ann Burke said “This is not a simple matter”"),
    ("“It broke. Nor did our troubles end when the dam was mended,” said Ann Burke.", "said",
     "Ann Burke said “Nor did our troubles end when the dam was mended”"),
    # a few words more than there should be, where fewer would leave out what is said, or its condition
    ("“People have to understand that we can not send goods if we are not able to receive it in Tarn,” says Ada Lind.",
     "says",
     "Ada Lind says “People have to understand that we can not send goods if we are not able to receive it in Tarn”"),
    # a mark that encloses something else ends no quotation
    ("The mill was closed, the firm “Hart” said on Monday.", "said", "The mill was closed, the firm “Hart” said"),
])
def test_direct_speech(text: str, trigger: str, headline: str) -> None:
    """What somebody said in these words stands behind its speaker, in its marks, whatever pronoun it has."""
    assert read(text).of(trigger).headline.text == headline


@pytest.mark.parametrize(("text", "headline"), [
    ("The Post's Mark Dole, reporting from Tarn, said the village had been left looking worse than most war zones - as "
     "if it had been bombed.", "The Post's Mark Dole said the village had been left looking worse than most war zones"),
    # a comma parts what is said from whoever says it
    ("At least one person is dead and five are missing after a blast levelled several homes in Tarn, authorities said "
     "early on Thursday morning.", "At least one person is dead, authorities said"),
    ("A US Navy carrier is expected to reach Tarn in a couple of days and a number of smaller vessels are already in "
     "the area, US defence officials said.", "A US Navy carrier is expected to reach Tarn, US defence officials said"),
    # a pronoun is open
    ("It expects some of the oil from the damaged well off the coast of Velden to reach its shores by the end of the "
     "year, the minister told Tarn News.", "“It expects … the minister told Tarn News”"),
])
def test_what_is_left_of_a_clause_and_names_whom_it_is_of_needs_no_marks(text: str, headline: str) -> None:
    """Where a clause is too long, what is left of it stands without quotation marks if no pronoun in it is open."""
    told = read(text).of("told" if "told" in text else "said").headline.text
    first, _, last = headline.partition(" … ")
    assert told == headline if not last else (told.startswith(first) and told.endswith(last))
