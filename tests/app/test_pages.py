"""What the components show of a chronicle."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from dash.development.base_component import Component
from plotly.utils import PlotlyJSONEncoder

from tests.app import sample
from tests.app.sample import DOCUMENTS, HARBOUR, NOTES, TIDE, chronicle, mention, span
from timeline.app import strings
from timeline.app.article import article
from timeline.app.articles import name
from timeline.app.book import Book, first_choice, open_book
from timeline.app.cautions import cautions
from timeline.app.chart import first_scene, key
from timeline.app.chronology import chronology
from timeline.app.citing import citation
from timeline.app.emptiness import emptiness
from timeline.app.evidence import evidence, parted, tellings
from timeline.app.header import summary
from timeline.app.look import Look
from timeline.app.markup import SPEAKER, evidence_marks
from timeline.app.page import page
from timeline.app.passages import passages
from timeline.app.related import related
from timeline.app.tools import chips
from timeline.app.tray import PAGE, tray
from timeline.app.view import View
from timeline.model.event import Answer, Attribution, Headline, Kind, Mention, Status, Variant
from timeline.model.text import Block, BlockKind, Span
from timeline.model.time import Interval
from timeline.model.timex import Why

FORBIDDEN = r"\b(facts?|confirm\w*|true|false|proven?|debunk\w*|refut\w*|admit\w*|reveal\w*|expos\w*|lied|claims)\b"


@pytest.fixture(scope="module")
def book() -> Book:
    return open_book(chronicle())


def plain(component: object) -> str:
    """All the text of a component tree."""
    if isinstance(component, (list, tuple)):
        return "".join(map(plain, component))
    if isinstance(component, Component):
        return plain(getattr(component, "children", None))
    return "" if component is None else str(component)


def find(component: object, kind: str) -> list[Component]:
    """All components of a type in a tree."""
    if isinstance(component, (list, tuple)):
        return [found for child in component for found in find(child, kind)]
    if not isinstance(component, Component):
        return []
    own = [component] if type(component).__name__ == kind else []
    return own + find(getattr(component, "children", None), kind)


def test_summary(book: Book) -> None:
    """One line says how much there is."""
    assert summary(book) == "3 articles · 7 events · 1 disputed · 2 not placed"


def test_first_choice_ranks_highest(book: Book) -> None:
    """The event selected at the start is the top-ranked one."""
    assert book.by_id[first_choice(book.events)].headline == "Vantor Steel hid cracks"


def test_quotes_are_source_text(book: Book) -> None:
    """Every quote shown as evidence stands, letter by letter, in its document."""
    for event in book.events:
        for quote in find(evidence(book, event), "Blockquote"):
            assert any(plain(quote) in document.text for document in DOCUMENTS)


def test_marks_of_a_quote(book: Book) -> None:
    """The date, what happened and the speaker are marked where they stand."""
    shown = evidence(book, book.by_id[first_choice(book.events)])
    quote = find(shown, "Blockquote")[0]
    marks = {piece.className: piece.children for kind in ("Span", "B") for piece in find(quote, kind)}
    assert marks == {"mark-date": "2015", "mark-trigger": "hid", "mark-speaker": "Two inspectors"}


def test_a_pronoun_is_no_speaker() -> None:
    """A word that stands for a speaker named elsewhere is not marked as if it were a name; a name is."""
    first = Span(0, 3)
    links = tuple(Attribution("Ada Holm", start, end, None, first, "made up") for start, end in ((8, 11), (21, 29)))
    mention = Mention("m", "000.txt", 0, first, first, "say", Kind.HAPPENING, Status.CLAIMED, Headline(()),
                      attributions=links)
    text = "Someone who said so, Ada Holm"
    assert [mark.start for mark in evidence_marks(mention, [], text) if mark.kind == SPEAKER] == [21]


def test_a_reason_is_told_once(book: Book) -> None:
    """A bound whose reason is part of the date's own is not listed again, and a reason reads as a sentence."""
    why = Why("", "the article", "statement", ("It was published by 10 October 2018.",))
    date = Interval.days(None, 737_000)
    event = replace(book.events[0], date=date, why=why, not_after=(date, why), not_before=None)
    assert plain(evidence(book, event)).count(why.steps[0]) == 1
    alone = replace(event, why=Why("2015", "the words alone", "year"), not_after=None)
    assert "2015 is dated by the words alone." in plain(evidence(book, alone))


def test_citation_holds_what_is_known(book: Book) -> None:
    """A copied quote names speaker, words, title, outlet, date and address, and nothing that is not known."""
    assert citation(book, book.by_id[first_choice(book.events)].mentions[0]) == (
        "Two inspectors, “Two inspectors told the Lorne Courier that Vantor Steel hid cracks in 2015.”, "
        "Harbour bridge was weakened by rust, engineers say, Lorne Courier, published 13 March 2019, "
        "https://courier.example/bridge"
    )
    assert citation(book, book.chronicle.unplaced[1]).endswith("unknown outlet (c_notes.txt), undated")


def test_tellings_oldest_first(book: Book) -> None:
    """Documents stand in the order of their publication, those without a known date last."""
    opened = next(event for event in book.events if event.headline == "The Lorne harbour bridge opened")
    assert [document for document, _ in tellings(book, opened.mentions)] == [TIDE.id, HARBOUR.id]


def test_denials_stand_apart(book: Book) -> None:
    """What denies a happening stands under its own heading, word for word; a statement's denial is its telling."""
    claim = book.by_id[first_choice(book.events)]
    denial = replace(mention(replace(sample.DENIED, actors=())), id=claim.id)
    disputed = replace(claim, mentions=(*claim.mentions, denial))
    assert parted(disputed) == (claim.mentions, (denial,))
    assert strings.ANSWERS in plain(evidence(book, disputed))
    statement = book.by_id[mention(sample.STATEMENT).id]
    assert parted(statement) == (statement.mentions, ())


def test_events_of_one_sentence_lead_to_each_other() -> None:
    """Two events told in one sentence are linked both ways; others are not."""
    claim = mention(sample.CRACKS)
    other = replace(claim, id="other")
    twin = replace(chronicle().events[0], id="other", mentions=(other,))
    book = open_book(replace(chronicle(), events=(*chronicle().events, twin)))
    assert [event.id for event in related(book, book.by_id["other"])] == [claim.id]
    assert [event.id for event in related(book, book.by_id[claim.id])] == ["other"]
    assert related(book, book.by_id[mention(sample.CLOSED).id]) == ()


def test_only_web_addresses_are_links(book: Book) -> None:
    """A javascript: address never becomes a link."""
    pages = [evidence(book, event) for event in book.events] + [article(book, one.id, 0, 1) for one in DOCUMENTS]
    assert {link.href for link in find(pages, "A")} == {"https://courier.example/bridge"}


def test_article_is_whole(book: Book) -> None:
    """The article shows every block and highlights exactly the range asked for."""
    asked = span(HARBOUR, "The bridge was closed on 9 March 2019")
    shown = article(book, HARBOUR.id, asked.start, asked.end)
    assert re.sub(r"\s", "", HARBOUR.text) in re.sub(r"\s", "", plain(shown))
    assert [plain(mark) for mark in find(shown, "Mark")] == ["The bridge was closed on 9 March 2019"]


def test_highlight_over_paragraphs(book: Book) -> None:
    """A range over several paragraphs is highlighted in each, and the first is the one to scroll to."""
    shown = article(book, TIDE.id, 0, len(TIDE.text))
    marks = find(shown, "Mark")
    assert len(marks) == 2
    assert [hasattr(mark, "id") for mark in marks] == [True, False]


def test_passages_beyond_the_events(book: Book) -> None:
    """Search also finds sentences that no listed event shows, and leaves out those that one does."""
    assert "nobody had been warned" in plain(passages(book, ("warned",), ()))
    closed = [event for event in book.events if event.headline == "The bridge was closed"]
    assert passages(book, ("girder",), closed) == []
    assert "girder" in plain(passages(book, ("girder",), ()))
    assert passages(book, (), ()) == []


def test_tray_gives_words_and_reasons(book: Book) -> None:
    """Everything not placed stands with its words and its reason."""
    page = tray(book)
    assert (page["before"], page["after"]) == (False, False)
    for one, entry in zip(book.chronicle.unplaced, page["entries"], strict=True):
        assert "".join(piece for piece, _ in entry["quote"]) == book.quote(one)
        assert entry["reason"].lower() == one.reason.lower()


def test_the_tray_is_read_in_pages(book: Book) -> None:
    """Thousands are listed some at a time, each once, and no place asked for leads to an empty page."""
    many = tuple(replace(book.chronicle.unplaced[0], id=f"m{number}") for number in range(2 * PAGE + 50))
    whole = open_book(replace(book.chronicle, unplaced=many))
    pages = [tray(whole, first) for first in (0, PAGE, 2 * PAGE)]
    assert [len(page["entries"]) for page in pages] == [PAGE, PAGE, 50]
    assert [(page["before"], page["after"]) for page in pages] == [(False, True), (True, True), (True, False)]
    assert pages[1]["words"] == "Entries 201 to 400 of 450"
    assert [tray(whole, first)["first"] for first in (-5, 199, 100_000)] == [0, 0, 2 * PAGE]


def test_the_key_names_how_dates_are_drawn(book: Book) -> None:
    """Whiskers, bars, open ends and rival dates stand in the key where the drawing has them, and only there."""
    said = plain(key(first_scene(book, Look(838, "light"))))
    assert "some time in there" in said
    assert "all that time" not in said


def test_search_hits_show_in_the_list(book: Book) -> None:
    """A row whose quote alone holds the word shows the words around it."""
    closed = [event for event in book.events if event.headline == "The bridge was closed"]
    found = chronology(book, closed, ("driver",))[0]["rows"][0]["found"]
    assert ("driver", "hit") in found
    assert "a lorry driver saw" in "".join(text for text, _ in found)
    assert chronology(book, closed, ())[0]["rows"][0]["found"] == []


@pytest.mark.parametrize(
    ("view", "words"),
    [(View(words="zebra"), "zebra"), (View(outlets=("No such",)), strings.OUTLETS)],
)
def test_empty_states(book: Book, view: View, words: str) -> None:
    """An empty list names what would help."""
    assert words in plain(emptiness(book, view, None))


def test_empty_stories() -> None:
    """A story without articles, and one without dates, say so."""
    bare = replace(chronicle(), events=(), dated=(), unplaced=())
    assert plain(emptiness(open_book(bare), View(), None)).startswith(strings.NO_DATES)
    assert plain(emptiness(open_book(replace(bare, documents=())), View(), None)).startswith(strings.NO_ARTICLES)
    assert plain(emptiness(open_book(replace(chronicle(), events=())), View(), None)).startswith(strings.NONE_PLACED)


@pytest.mark.parametrize(
    ("left", "opens"),
    [({"documents": (), "unplaced": ()}, "add"), ({"dated": (), "unplaced": ()}, "add"), ({}, "unplaced")],
)
def test_each_empty_story_has_one_way_on(left: dict[str, tuple[()]], opens: str) -> None:
    """No articles, no dates, dates but none placed: one sentence and one button each."""
    shown = emptiness(open_book(replace(chronicle(), events=(), **left)), View(), None)
    assert [getattr(button, "data-open") for button in find(shown, "Button")] == [opens]
    assert len(find(shown, "P")) == 1


def test_chips() -> None:
    """Each active filter has a chip, and several have one for all of them."""
    assert [plain(chip) for chip in chips(View(words="rust"))] == ["“rust”×"]
    assert plain(chips(View(words="rust", standings=("planned",)))) == f"“rust”×planned×{strings.CLEAR}"


def texts(value: object) -> list[str]:
    """All the strings in a value of a language's file."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [found for one in value.values() for found in texts(one)]
    return [found for one in value for found in texts(one)] if isinstance(value, tuple) else []


def test_own_words_judge_nothing() -> None:
    """No string of the interface calls anything confirmed, true, false or the like."""
    words = [words for table in strings.TABLES.values() for name, value in vars(table).items() if name.isupper()
             for words in texts(value)]
    assert len(words) > 300
    assert [word for word in words if re.search(FORBIDDEN, word, re.IGNORECASE)] == []


def test_page_is_plain_data(book: Book) -> None:
    """The whole page can be sent as JSON."""
    assert json.dumps(page(book, title="x"), cls=PlotlyJSONEncoder)


def test_cautions_name_what_is_missing(book: Book) -> None:
    """Undated articles and unknown outlets are named with their remedy; a story without fault has none."""
    undated, unnamed = cautions(book)
    assert TIDE.id in plain(undated) and HARBOUR.id not in plain(undated)
    assert NOTES.id in plain(unnamed)
    assert name(book, TIDE.id) in plain(undated)
    fixes = {(getattr(one, "data-fix"), getattr(one, "data-document")) for one in find((undated, unnamed), "Button")}
    assert fixes == {("published", TIDE.id), ("published", NOTES.id), ("outlet", NOTES.id)}
    assert cautions(open_book(replace(chronicle(), documents=(HARBOUR,), events=(), unplaced=()))) == ()


def test_an_article_without_a_title_is_called_by_its_headline() -> None:
    """The title, else the first block that is a headline, else how the text begins."""
    bare = replace(DOCUMENTS[0], title=None, text="By A. Reporter\n\nMill sold\n\nThe mill was sold.")
    kinds = ((BlockKind.BYLINE, 0, 14), (BlockKind.HEADLINE, 16, 25), (BlockKind.BODY, 27, 45))
    held = {bare.id: tuple(Block(kind, start, end) for kind, start, end in kinds)}
    for blocks, called in ((held, "Mill sold"), ({}, "By A. Reporter Mill sold The mill was sold.")):
        story = replace(chronicle(), documents=(bare,), blocks=blocks, events=(), unplaced=())
        assert name(open_book(story), bare.id) == called


def test_what_articles_put_differently_stands_with_its_outlet(book: Book) -> None:
    """Each of the rival numbers is quoted with its outlet, and none is left out."""
    some = book.events[0]
    number = "the number of ships"
    rival = replace(some, variants=(Variant(number, "four ships", DOCUMENTS[0].id, 0, 10),
                                    Variant(number, "almost nine ships", DOCUMENTS[1].id, 0, 10)))
    shown = json.dumps(evidence(book, rival), cls=PlotlyJSONEncoder)
    for words in ("four ships", "almost nine ships", DOCUMENTS[0].shown_outlet, DOCUMENTS[1].shown_outlet,
                  strings.VARIANTS):
        assert words in shown
    assert strings.VARIANTS not in json.dumps(evidence(book, some), cls=PlotlyJSONEncoder)


def test_whom_a_claim_names_has_an_answer_or_none_in_these_articles(book: Book) -> None:
    """The answer stands beside the name; where there is none, the words that came with the event say so."""
    claim = replace(book.events[0], answers=(Answer("Harlan", "", "no answer in these articles"),))
    shown = json.dumps(evidence(book, claim), cls=PlotlyJSONEncoder)
    assert strings.REPLIES in shown
    assert ": no answer in these articles" in shown
