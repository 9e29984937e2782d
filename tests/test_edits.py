"""A pin names one expression by a quote; whatever else it does is answered with a remedy."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.samples import Fixed, LastWeekday, anchored, day, year
from timeline.edits import (
    holder,
    inputs,
    match,
    naming,
    occurrences,
    parted,
    restored,
    rival_publications,
    settled,
)
from timeline.model.edit import ADDED, REVOKED, Edit, PinEntry, in_force
from timeline.model.text import Document
from timeline.model.timex import Anchored

TEXT = "The shop’s roof fell in on Thursday.\nIt was open in 2015 — and on Thursday\u00a0morning too."
DOCUMENT = Document("a.txt", TEXT)


def expressions() -> list[Anchored]:
    thursday = LastWeekday(3)
    return [
        anchored("a.txt", 0, "Thursday", thursday, TEXT.index("Thursday")),
        anchored("a.txt", 1, "2015", Fixed(day(2015, 1, 1)), TEXT.index("2015")),
        anchored("a.txt", 2, "Thursday\u00a0morning", thursday, TEXT.index("Thursday\u00a0morning")),
    ]


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("roof fell in on Thursday", "Thursday"),
        ("The shop's roof fell in on Thursday.", "Thursday"),
        ("in 2015 - and", "2015"),
        ("on Thursday morning", "Thursday\u00a0morning"),
        ("Thursday morning", "Thursday\u00a0morning"),
    ],
)
def test_a_quote_is_found_after_folding(quote: str, words: str) -> None:
    """Quotation marks, dashes and white space are folded one to one; the pin lies on the expression, not the quote."""
    pins, problems = match([PinEntry("a.txt", quote, "2018-10-04", "why")], [DOCUMENT], expressions())
    assert not problems
    assert TEXT[pins[0].start:pins[0].end] == words
    assert pins[0].date == day(2018, 10, 4)


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        (PinEntry("b.txt", "Thursday", "2018-10-04"), "no such article"),
        (PinEntry("a.txt", "the roof rose", "2018-10-04"), "not in the article"),
        (PinEntry("a.txt", "", "2018-10-04"), "not in the article"),
        (PinEntry("a.txt", "on Thursday", "2018-10-04"), "occur 2 times"),
        (PinEntry("a.txt", "The shop's roof", "2018-10-04"), "no temporal expression"),
        (PinEntry("a.txt", "Thursday.\nIt was open in 2015", "2018-10-04"), "2 temporal expressions"),
        (PinEntry("a.txt", "in on Thursday", "soon"), "soon"),
    ],
)
def test_a_pin_that_names_nothing_is_answered(entry: PinEntry, says: str) -> None:
    """Each way a pin can miss is one line that names the pin and what to do; the others still count."""
    good = PinEntry("a.txt", "in 2015", "2015")
    pins, problems = match([entry, good], [DOCUMENT], expressions())
    assert len(pins) == 1
    assert len(problems) == 1
    assert says in problems[0]
    assert "\n" not in problems[0]


def test_occurrences_may_overlap() -> None:
    """Every place where the words stand is counted."""
    assert occurrences("aaa", "aa") == [0, 1]


def test_of_two_pins_of_one_expression_the_last_counts() -> None:
    """Both are named where they cannot both hold; a later pin that agrees only takes the place of the first."""
    entries = [PinEntry("a.txt", "in on Thursday", "2018-10-04", "one"),
               PinEntry("a.txt", "fell in on Thursday", "2018"),
               PinEntry("a.txt", "in 2015", "2015"), PinEntry("a.txt", "open in 2015", "2016", "two")]  # fmt: skip
    pins, _ = match(entries, [DOCUMENT], expressions())
    fixed, said = settled(pins)
    assert [pin.date for pin in fixed] == [year(2018), year(2016)]
    assert len(said) == 1
    assert "2015" in said[0]
    assert "2016 (two)" in said[0]


def test_the_log_dates_articles_and_names_strangers() -> None:
    """The last logged publication counts, with its reason; entries of articles that are gone are named."""
    edits = [Edit(1, "", "a.txt", "", "2018-10-04", "one"), Edit(2, "", "a.txt", "", "2018-10-05", "two"),
             Edit(3, "", "b.txt", "", "2018"), Edit(4, "", "a.txt", "in 2015", "2015", "three")]  # fmt: skip
    documents, pins, problems = inputs([DOCUMENT], edits)
    assert (documents[0].published, documents[0].basis) == ("2018-10-05", "fixed by a person, two")
    assert pins == (PinEntry("a.txt", "in 2015", "2015", "three"),)
    assert len(problems) == 1
    assert problems[0].startswith("log entry 3: b.txt is no article of this story")
    assert len(rival_publications(edits)) == 1


def revoking(number: int, of: Edit) -> Edit:
    return Edit(number, "", of.document, "", "", what=REVOKED, value=str(of.number))


def test_an_entry_counts_until_it_is_taken_back() -> None:
    """A revoked entry counts no more; revoking the revoking entry brings it back; the log keeps all of them."""
    first = Edit(1, "", "a.txt", "in 2015", "2015", "one")
    back = revoking(2, first)
    assert in_force((first, back)) == (back,)
    again = revoking(3, back)
    assert in_force((first, back, again)) == (first, again)
    assert inputs([DOCUMENT], (first, back))[1] == ()
    assert inputs([DOCUMENT], (first, back, again))[1] == (PinEntry("a.txt", "in 2015", "2015", "one"),)
    assert inputs([DOCUMENT], (first, back, again))[2] == ()


def test_of_publications_only_those_that_count_are_rivals() -> None:
    """A publication that was taken back contradicts none."""
    first, last = Edit(1, "", "a.txt", "", "2015"), Edit(2, "", "a.txt", "", "2016")
    assert len(rival_publications((first, last))) == 1
    assert rival_publications((first, last, revoking(3, first))) == ()


def test_an_article_that_was_added_and_taken_back_is_set_aside() -> None:
    """It is no article of the story, nothing is asked of it, and it is there to be put back."""
    other = Document("b.txt", "It was sold.")
    edits = (Edit(1, "", "b.txt", "", "", what=ADDED), Edit(2, "", "b.txt", "", "2015"))
    gone = (*edits, revoking(3, edits[0]))
    assert parted((DOCUMENT, other), edits) == ((DOCUMENT, other), ())
    assert parted((DOCUMENT, other), gone) == ((DOCUMENT,), (other,))
    assert inputs([DOCUMENT], gone) == ((DOCUMENT,), (), ())
    assert parted((DOCUMENT, other), (*gone, revoking(4, gone[2]))) == ((DOCUMENT, other), ())


@pytest.mark.parametrize(("edits", "held", "was"), [
    ([Edit(1, "", "a.txt", "", "", "", "One", "outlet", "Two"), Edit(2, "", "a.txt", "", "", "", "Two", "outlet", "3")],
     {"outlet": "3"}, {"outlet": "One"}),
    ([Edit(1, "", "a.txt", "", "", what="title", value="New")], {"title": "New"}, {"title": None}),
    ([Edit(1, "", "a.txt", "", "2016", stated=("2015", "front matter"))], {"published": "2016", "basis": "by a person"},
     {"published": "2015", "basis": "front matter"}),
    ([Edit(1, "", "a.txt", "", "2016", stated=("", ""))], {"published": "2016"}, {"published": None, "basis": None}),
    ([Edit(1, "", "a.txt", "", "2016", "", "2015-03")], {"published": "2016"},
     {"published": "2015-03", "basis": "known before it was fixed"}),
])  # fmt: skip
def test_what_was_known_before_is_restored(edits: list[Edit], held: dict[str, str], was: dict[str, str]) -> None:
    """Of the last entry of a kind what the article said before the first; other articles stay."""
    other = Document("b.txt", "x", outlet="Tide")
    assert restored([replace(DOCUMENT, **held), other], edits, edits[-1]) == (replace(DOCUMENT, **was), other)


def test_the_log_describes_articles() -> None:
    """The last outlet that a person gave counts, an empty value takes one away, and strangers are named."""
    edits = [Edit(1, "", "a.txt", "", "", what="outlet", value="One"),
             Edit(2, "", "a.txt", "", "", what="outlet", value="Two"),
             Edit(3, "", "a.txt", "", "", what="title", value=""),
             Edit(4, "", "b.txt", "", "", what=ADDED)]  # fmt: skip
    documents, pins, problems = inputs([replace(DOCUMENT, title="Roof")], edits)
    assert (documents[0].outlet, documents[0].title, documents[0].published) == ("Two", None, None)
    assert pins == ()
    assert [line[:11] for line in problems] == ["log entry 4"]
    assert rival_publications(edits) == ()


@pytest.mark.parametrize(
    ("words", "at", "named"),
    [("Thursday", 0, "Thursday."), ("2015", 0, "2015"), ("Thursday\u00a0morning", 0, "Thursday\u00a0morning")],
)
def test_an_expression_is_named_by_as_few_words_as_it_takes(words: str, at: int, named: str) -> None:
    """Its own words, with more around them only where they occur again."""
    start = TEXT.index(words) + at
    quote = naming("a.txt", start, [DOCUMENT], expressions())
    assert named in quote
    pins, problems = match([PinEntry("a.txt", quote, "2018")], [DOCUMENT], expressions())
    assert not problems
    assert pins[0].start == start


def test_an_expression_that_cannot_be_named_is_told() -> None:
    """Where the same words stand twice with nothing around them, that is said; so is a place without any."""
    twice = Document("a.txt", "Thursday Thursday Thursday Thursday")
    items = [anchored("a.txt", number, "Thursday", LastWeekday(3), 9 * number) for number in range(4)]
    with pytest.raises(ValueError, match="several times"):
        naming("a.txt", 9, [twice], items)
    with pytest.raises(ValueError, match="no expression of time begins at 3"):
        naming("a.txt", 3, [twice], items)


def test_a_quote_names_its_article_if_it_stands_once() -> None:
    """Without an article's name the quote must occur once in all of them; else candidates are listed."""
    other = Document("b.txt", "It fell in on Thursday. Nothing else fell.")
    assert holder("The shop's roof", [DOCUMENT, other]) == "a.txt"
    with pytest.raises(ValueError, match=r"occur 2 times \(a.txt: .*b.txt: "):
        holder("fell in on Thursday", [DOCUMENT, other])
    with pytest.raises(ValueError, match="in no article"):
        holder("the roof rose", [DOCUMENT, other])
