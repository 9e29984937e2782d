"""The promises of the design, over the samples and over random stories. None of these may ever be loosened."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from tests.samples import day
from tests.stories import stories
from timeline.language.parse import Parser
from timeline.model.edtf import edtf, parse_edtf
from timeline.model.event import Chronicle, Fate, Mention
from timeline.model.text import Document
from timeline.model.timex import Basis
from timeline.pipeline import build
from timeline.story import Story

ROOT = Path(__file__).resolve().parents[1]
FORBIDDEN = re.compile(r"\b(?:facts?|confirm\w*|true|false|prove[ns]?|debunk\w*|refut\w*|admit\w*|reveal\w*|expos\w*"
                       r"|lied|claims)\b", re.IGNORECASE)
some = settings(max_examples=30, suppress_health_check=list(HealthCheck))


@cache
def parser() -> Parser:
    return Parser()


def told(documents: list[Document]) -> Chronicle:
    return build(documents, parser=parser())


def mentions(chronicle: Chronicle) -> Iterator[Mention]:
    for event in chronicle.events:
        yield from event.mentions
    yield from chronicle.unplaced


def rests_on_words(chronicle: Chronicle, time: str) -> bool:
    """Whether an expression is absolute, or counts, step by step, from one that is."""
    by_id = {item.id: item for item in chronicle.dated}
    by_place = {(item.anchored.document, item.anchored.index): item for item in chronicle.dated}
    item = by_id[time]
    while item.anchored.basis is Basis.NARRATIVE and item.anchored.antecedent is not None:
        item = by_place[item.anchored.document, item.anchored.antecedent]
    return item.anchored.basis is Basis.ABSOLUTE


def nothing_is_invented(documents: list[Document], chronicle: Chronicle) -> None:
    """Every event has a quote of an unmodified text, and every word of a headline stands in the text where it says."""
    assert [document.text for document in chronicle.documents] == [document.text for document in documents]
    texts = {document.id: document.text for document in documents}
    for mention in mentions(chronicle):
        text = texts[mention.document]
        assert text[mention.quote.start:mention.quote.end].strip()
        assert mention.quote.start <= mention.trigger.start < mention.trigger.end <= mention.quote.end
        assert mention.headline.pieces
        for piece in mention.headline.pieces:
            assert piece.text
            assert text[piece.start:piece.end] == piece.text
    for event in chronicle.events:
        assert event.mentions
        assert event.headline in {mention.headline.text for mention in event.mentions}


@some
@given(stories(dated=False))
def test_no_date_comes_from_nowhere(documents: list[Document]) -> None:
    """Without a stated or inferred publication an expression has a calendar date only if words of its text state one.

    A publication is inferred only in a story in which some text states a date.
    """
    chronicle = told(documents)
    dated = [item for item in chronicle.dated if item.interval is not None]
    assert all(rests_on_words(chronicle, item.id) for item in dated
               if item.anchored.document not in chronicle.published)
    if not any(item.anchored.basis is Basis.ABSOLUTE for item in dated):
        assert not chronicle.published
        assert not dated


def precision_is_kept(chronicle: Chronicle) -> None:
    """An event has a date that some text states, or its bounds if none does, and its EDTF reads back as what it is."""
    for event in chronicle.events:
        assert event.date is not None
        stated = {mention.date for mention in event.mentions} - {None}
        bounds = (event.not_before and event.not_before[0].earliest, event.not_after and event.not_after[0].latest)
        assert event.date in stated if stated else (event.date.earliest, event.date.latest) == bounds
        back = parse_edtf(edtf(event.date))
        assert (back.earliest, back.latest, back.extent) == (event.date.earliest, event.date.latest, event.date.extent)


def every_date_says_why(chronicle: Chronicle) -> None:
    """A date carries the words it rests on, as they stand in its text, and a sentence that says why."""
    for item in chronicle.dated:
        text = chronicle.document(item.anchored.document).text
        assert text[item.anchored.timex.start:item.anchored.timex.end] == item.why.words
        assert item.why.sentence
    for event in chronicle.events:
        assert event.why is not None


def worded_by_the_most_cautious_telling(chronicle: Chronicle) -> None:
    """Only an event all of whose tellings are in an outlet's own voice is shown as reported."""
    for event in chronicle.events:
        statuses = {mention.status.value for mention in event.mentions}
        if event.status.value == "reported":
            assert statuses == {"reported"}
        if any(link.is_denial for mention in event.mentions for link in mention.attributions):
            assert event.deniers


def our_own_words_take_no_side(chronicle: Chronicle) -> None:
    """Second lines, reasons and the account never say that something is so or not so."""
    names = {name for event in chronicle.events for name in (*event.speakers, *event.deniers, *event.outlets)}
    own = [event.second_line for event in chronicle.events] + [line.reason for line in chronicle.account]
    own += [reason for event in chronicle.events for reason in event.reasons]
    for words in own:
        for name in names:
            words = words.replace(name, "")  # noqa: PLW2901 - a source's own words are not ours
        assert not FORBIDDEN.search(words), words


def nothing_disappears(chronicle: Chronicle) -> None:
    """Every temporal expression has one line in the account, with its fate and a reason."""
    assert [line.timex for line in chronicle.account] == [item.id for item in chronicle.dated]
    shown = {time for event in chronicle.events for mention in event.mentions for time in mention.times}
    for line in chronicle.account:
        assert line.reason
        assert (line.fate in {Fate.SHOWN, Fate.MERGED}) == (line.timex in shown)
        assert bool(line.event) == (line.timex in shown)


@some
@given(stories())
def test_random_stories_keep_the_promises(documents: list[Document]) -> None:
    """Whatever the articles, each promise holds, and so it does for the same articles in another order."""
    chronicle = told(documents)
    nothing_is_invented(documents, chronicle)
    precision_is_kept(chronicle)
    every_date_says_why(chronicle)
    worded_by_the_most_cautious_telling(chronicle)
    our_own_words_take_no_side(chronicle)
    nothing_disappears(chronicle)
    assert told(documents[::-1]) == chronicle


def test_the_samples_keep_the_promises(seeds: Story, twin_seeds: Story, unpinned_seeds: Story) -> None:
    """The sample story, its twin, and it without its pins keep each promise."""
    for story in (seeds, twin_seeds, unpinned_seeds):
        nothing_is_invented(list(story.documents), story.chronicle)
        precision_is_kept(story.chronicle)
        every_date_says_why(story.chronicle)
        worded_by_the_most_cautious_telling(story.chronicle)
        our_own_words_take_no_side(story.chronicle)
        nothing_disappears(story.chronicle)


def test_what_is_not_new_is_accounted_for(seeds: Story) -> None:
    """A story since a day accounts for every expression, also of the events that were told before it."""
    since = day(2030, 1, 1)
    told = build(seeds.documents, since=since, parser=parser())
    assert [line.timex for line in told.account] == [item.id for item in told.dated]
    assert any("before the day asked for" in line.reason for line in told.account) or told.events


def test_the_number_of_processes_changes_nothing(seeds: Story) -> None:
    """Two processes give what one gives."""
    chronicle = seeds.chronicle
    bare = [replace(document, language=None) for document in chronicle.documents]
    assert build(bare, processes=2) == build(bare, processes=1)


def test_the_seed_of_hashes_changes_nothing(tmp_path: Path) -> None:
    """Two runs of the program, with other hash seeds, write the same bytes."""
    written = []
    for seed in ("1", "2"):
        target = tmp_path / f"{seed}.json"
        subprocess.run([sys.executable, "-m", "timeline", "export", "seeds", "-o", str(target)], cwd=ROOT, check=True,
                       env={"PYTHONHASHSEED": seed, "PATH": "", "HOME": str(tmp_path)}, capture_output=True)
        written.append(target.read_bytes())
    assert written[0] == written[1]


def test_known_and_inferred_publication_stay_apart(seeds: Story) -> None:
    """None of the samples states its publication, so each is inferred; a date printed in an article is not."""
    assert seeds.chronicle.published
    assert all(known.is_inferred for known in seeds.chronicle.published.values())
    told = build([Document("a", "March 3, 2009\n\nThe bridge fell on Monday.", language="en")], parser=parser())
    assert not told.published["a"].is_inferred
