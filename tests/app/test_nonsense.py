"""Nonsense in every field: each is understood or answered in one line that repeats it and says what to write."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.app import sample
from timeline.app.actions import DATE, PUBLISHED, Article
from timeline.app.asking import asked
from timeline.app.choosing import choices, shortlist
from timeline.app.desk import Desk
from timeline.app.finding import terms
from timeline.app.fixing import add, begin, fix, undo
from timeline.app.passages import passages
from timeline.app.view import View, from_address, to_address
from timeline.cli.editing import added, fixed
from timeline.cli.typed import typed_date, typed_words
from timeline.model.event import Chronicle
from timeline.model.text import Document
from timeline.story import Story, build

NO_DATES = (
    "31 February 2014", "2018-02-30", "30.02.2018", "13/13/2013", "-5", "-99999999999", "0000-00-00", "Y-1e9", "NaN",
    "1e309", "½ 2018", "2018²", "[..]", "..", "?", "next Thursday", "today", "gestern", "since", "10:30",
    "2018-10-04T25:00", "99999999999999999999", "x" * 10_000, "1" * 10_000, "(" * 5_000, "\u202etfel ot thgir",
    "👩‍👩‍👧‍👦🎉", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "'; DROP TABLE edit; --",
    "a\x00b", "{{7*7}}", "%00%0d%0a", "../../etc/passwd",
)  # fmt: skip
DATES = (("-0044", -44), ("44 BC", -43), ("२०१८", 2018), ("٤ أكتوبر ٢٠١٨", 2018), ("\n 2018 \n", 2018),
         ("2018~?", 2018), ("Year 3000", 3000))  # fmt: skip


@pytest.fixture(scope="module")
def story() -> Story:
    return build([Document("a.txt", "The mill burned down on Thursday.", outlet="Tide")])


def is_an_answer(said: str, typed: str) -> None:
    """One line of a length that can be read, which repeats what was typed and says what to do."""
    assert " ".join(typed.split())[:60] in said
    assert "\n" not in said and len(said) < 400
    assert ";" in said, "it gives no remedy"


@pytest.mark.parametrize("words", NO_DATES, ids=range(len(NO_DATES)))
def test_what_is_no_date_is_answered(words: str) -> None:
    """It is refused on the command line and in each of the page's fields for dates, which then filter nothing."""
    with pytest.raises(ValueError) as caught:
        typed_date(words)
    is_an_answer(str(caught.value), words)
    desk, actions = Desk(sample.chronicle(), sample.actions()), replace(sample.actions(), parse_date=typed_date)
    for field in ("dates", "as_of", "since"):
        one = asked(desk, actions, {field: words})
        if field == "dates" and words in ("[..]", "since"):
            assert one.problems[field]
        else:
            is_an_answer(one.problems[field], words if field != "dates" or ".." not in words else ".")
        assert (one.window, len(one.events)) == (None, len(desk.book.events))


@pytest.mark.parametrize(("words", "year"), DATES)
def test_strange_dates_that_are_dates(words: str, year: int) -> None:
    """Years before Christ, digits of other scripts and flags are read as what they say."""
    found = typed_date(words).earliest
    assert found is not None and found.date[0] == year


@pytest.mark.parametrize("words", NO_DATES, ids=range(len(NO_DATES)))
def test_a_form_answers_and_the_story_stays(words: str) -> None:
    """Fixing a day with nonsense changes nothing, and the reply is for the form that asked."""
    desk = Desk(sample.chronicle(), sample.actions())
    actions = replace(sample.actions(), fix=fixed, add=added)
    for what in (DATE, PUBLISHED):
        reply = fix(desk, actions, {"document": sample.HARBOUR.id, "what": what, "value": words, "start": 3, "of": 7})
        assert reply["of"] == 7
        is_an_answer(reply["problem"], words)
    reply = add(desk, actions, Article("", b"It rained.", published=words))
    if words.strip():
        is_an_answer(reply["problem"], words)
    assert desk.edition == 0 and desk.book.chronicle == sample.chronicle()


@pytest.mark.parametrize("words", NO_DATES, ids=range(len(NO_DATES)))
def test_any_words_can_be_searched(words: str) -> None:
    """Search, the lists of names and the address take whatever is typed; nothing is found, or what holds it."""
    desk = Desk(sample.chronicle(), sample.actions())
    one = asked(desk, sample.actions(), {"words": words, "outlets": [words], "standings": [words]})
    assert len(one.events) == 0
    assert [shortlist(held, words) for held in choices(one.book, View(words=words)).values()]
    assert isinstance(passages(one.book, terms(words), one.events), list)
    view = View(words=words, dates=words)
    assert from_address(to_address(view, words)) == (view, words)


@pytest.mark.parametrize(("words", "kept"), [
    ("  Lorne\n\tBlog ", "Lorne Blog"), ("a\x00b\x1b[31m", "a b [31m"), ("\u202elanruoj", "\u202elanruoj"),
    ("👩‍👩‍👧‍👦 Post", "👩‍👩‍👧‍👦 Post"), ("<b>Tide</b>", "<b>Tide</b>"), ("", ""), ("الجزيرة", "الجزيرة"),
])  # fmt: skip
def test_names_are_kept_as_they_are(words: str, kept: str, story: Story) -> None:
    """White space is folded and control signs go; all else of a name is what was typed."""
    assert typed_words(words, "outlet") == kept
    from timeline.app.actions import Fix

    assert fixed(story.chronicle, Fix("a.txt", "outlet", words)).documents[0].outlet == (kept or None)


def test_a_name_without_end_is_answered(story: Story) -> None:
    """A title, outlet, address or reason that no page could show is refused with the number of its characters."""
    from timeline.app.actions import Fix

    for what, name, most in (("outlet", "outlet", 300), ("title", "title", 300), ("url", "address", 2000)):
        with pytest.raises(ValueError, match=rf"the {name} .* has {most + 1:,} characters; write at most {most}"):
            fixed(story.chronicle, Fix("a.txt", what, "x" * (most + 1)))
        with pytest.raises(ValueError, match=rf"the {name} .* characters; write at most {most}"):
            added(story.chronicle, Article("", b"It rained.", **{what: "x" * (most + 1)}))
    with pytest.raises(ValueError, match=r"the reason .* has 1,001 characters; write at most 1000"):
        fixed(story.chronicle, Fix("a.txt", "outlet", "Tide", basis="x" * 1001))


def test_forms_that_no_page_sends_are_answered() -> None:
    """Requests without what they need change nothing: no document, no such kind, no number, an endless title."""
    desk, actions = Desk(sample.chronicle(), sample.actions()), replace(sample.actions(), fix=fixed)
    assert "problem" in fix(desk, actions, {})
    assert "problem" in fix(desk, actions, {"document": "none.txt", "what": "outlet", "value": "x"})
    assert "problem" in fix(desk, actions, {"document": sample.HARBOUR.id, "what": "shoe size", "value": "44"})
    assert undo(desk, replace(actions, revoke=_refuse), {"number": 99})["problem"]
    assert begin(actions, "x" * 10_000)["address"]
    assert desk.edition == 0


def _refuse(*_: object) -> Chronicle:
    raise ValueError("99: the log of this story has no such entry; it has 0")
