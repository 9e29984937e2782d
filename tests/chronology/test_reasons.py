"""Each date says why, as data and in one sentence that can be quoted."""

from __future__ import annotations

import pytest

from timeline.chronology import solve
from timeline.model.edtf import parse_edtf
from timeline.model.event import Published
from timeline.model.text import Document
from timeline.model.time import Interval
from timeline.model.timex import Why
from timeline.pipeline import calendar
from timeline.temporal.anchor import anchor


def whys(text: str, published: str | None = None, basis: str = "sources.toml") -> dict[str, Why]:
    """The reason of each expression of a text, by its words."""
    known = None if published is None else parse_edtf(published)
    given = {} if known is None else {"a": Published(known, basis)}
    return {one.anchored.timex.text: one.why for one in solve(anchor("a", text, published=known), given, []).dated}


SAID = [
    ("It fell in 2015.", None, "2015", "The text itself says “2015”."),
    ("It fell on Thursday.", "2018-10-06", "Thursday",
     "“Thursday” means 4 October 2018: the article came out on 6 October 2018 (sources.toml), and “fell” tells it as "
     "past."),
    ("They will meet on Thursday.", "2018-10-06", "Thursday",
     "“Thursday” means 11 October 2018: the article came out on 6 October 2018 (sources.toml), and “will” tells "
     "it as still to come."),
    ("Last week it rained.", "2018-10-06", "Last week",
     "“Last week” means some time in the week of 24 September 2018: the article came out on 6 October 2018 "
     "(sources.toml)."),
    ("It fell on Thursday.", None, "Thursday", "“Thursday” counts from the day of publication, which is not known."),
    ("It fell on 4 May 2015. The next day it rose.", None, "The next day",
     "“The next day” means 5 May 2015: it counts from “4 May 2015”, told before it."),
    ("He left on 4 May 2016. In June he came back.", "2018-10-06", "June",
     "“June” means perhaps some time in June 2018: the article came out on 6 October 2018 (sources.toml), and “came” "
     "tells it as past; it may go with “4 May 2016”, told before it."),
    ("“It rained yesterday,” he said on Thursday.", "2018-10-06", "yesterday",
     "“yesterday” means 3 October 2018: it counts from “Thursday”, told after it (“Thursday” means 4 October 2018: the "
     "article came out on 6 October 2018 (sources.toml), and “said” tells it as past)."),
    ("They waited until Friday.", "2018-10-06", "Friday",
     "“Friday” means the time until 5 October 2018: the article came out on 6 October 2018 (sources.toml), and "
     "“waited” tells it as past."),
    ("They met after Friday.", "2018-10-06", "Friday",
     "“Friday” means some time not before 6 October 2018: the article came out on 6 October 2018 (sources.toml), and "
     "“met” tells it as past."),
    ("It lasted two years.", None, "two years", "“two years” names no calendar time."),
    ("The next day it rose.", None, "The next day", "“The next day” counts from a time that the text does not name."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "words", "sentence"), SAID)
def test_a_reason_is_one_sentence(text: str, published: str | None, words: str, sentence: str) -> None:
    """It names the words, what they mean, the reference with its basis, and the words that gave the direction."""
    assert whys(text, published)[words].sentence == sentence


def test_a_weekday_of_an_article_of_no_known_day_is_said_to_be_one() -> None:
    """Where its bounds hold more than one Thursday, the sentence says so and claims no more."""
    why = whys("It fell on Thursday.", "2018-10/2018-11")["Thursday"]
    assert why.sentence.startswith("“Thursday” means a Thursday, between ")


def test_a_chain_of_reasons_is_told_in_full() -> None:
    """What counts from a word that itself counts from publication says both."""
    why = whys("It fell on Thursday. The next day it rose.", "2018-10-06")["The next day"]
    for words in ("“The next day” means 5 October 2018", "“Thursday” means 4 October 2018", "6 October 2018"):
        assert words in why.sentence


def test_the_same_is_there_as_data() -> None:
    """Words, reference, its basis, cue, rule and steps are fields of their own."""
    why = whys("They will meet on Thursday.", "2018-10-06", "front matter")["Thursday"]
    assert (why.words, why.basis, why.cue) == ("Thursday", "front matter", "will")
    assert why.rule
    assert "6 October 2018" in why.reference
    assert len(why.steps) == 2


def test_an_inferred_publication_says_what_it_rests_on() -> None:
    """The sentence names the relation that bounds the publication."""
    text = "LEEDS, May 4, 2015 (Agency) - It fell on Monday. It had risen since Friday."
    solution = calendar([Document("a", text, language="en")])
    dated = {one.anchored.timex.text: one for one in solution.dated}
    assert isinstance(dated["Friday"].interval, Interval)
    assert "LEEDS, May 4, 2015 (Agency)" in dated["Friday"].why.sentence


def test_a_doubtful_publication_is_said_to_be_one() -> None:
    """A day that may be another is "perhaps" that day, and no question mark stands in a sentence."""
    why = whys("It fell yesterday.", "2018-10-06?")["yesterday"]
    assert "came out perhaps on 6 October 2018" in why.sentence
    assert "?" not in why.sentence
