"""Citations: what is known is in them, what is not known is said or left out, and each form is well made."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date

import pytest

from tests.app import sample
from tests.app.sample import HARBOUR, TIDE, chronicle, mention, month
from timeline.app.answers import about, answers, replies
from timeline.app.book import Book, open_book
from timeline.app.citing import citation, csl, event_html, event_text, quote_html, ris
from timeline.app.tellings import cells, tellings_table
from timeline.model.event import Published

READ = date(2026, 11, 22)


@pytest.fixture(scope="module")
def book() -> Book:
    return open_book(chronicle())


def test_a_citation_names_the_day_it_was_read(book: Book) -> None:
    """Speaker, words, title, outlet, how it is dated, address, and when it was read."""
    found = citation(book, mention(sample.CRACKS), READ)
    assert found.startswith("Two inspectors, “Two inspectors told")
    assert found.endswith("published 13 March 2019, https://courier.example/bridge, read on 22 November 2026")


def test_an_inferred_day_is_never_cited_as_stated(book: Book) -> None:
    """An undated article is cited as undated with what was inferred, and no form gives it a year."""
    assert "undated (not before 9 March 2019, inferred)" in citation(book, mention(sample.FERRIES))
    assert "PY  -" not in ris(book, TIDE.id)
    assert "N1  - undated" in ris(book, TIDE.id)
    entry = json.loads(csl(book, TIDE.id))[0]
    assert "issued" not in entry and entry["note"].startswith("undated")
    assert "undated" in citation(book, mention(sample.BLOG))


def test_ris_and_csl(book: Book) -> None:
    """Both name title, outlet, day and address; lines of RIS end as its readers expect."""
    lines = ris(book, HARBOUR.id, READ).split("\r\n")
    assert lines[0] == "TY  - NEWS" and lines[-2:] == ["ER  - ", ""]
    assert {"T2  - Lorne Courier", "PY  - 2019/03/13/", "UR  - https://courier.example/bridge",
            "Y2  - 2026/11/22/"} <= set(lines)  # fmt: skip
    assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - .*", line) for line in lines[:-1])
    entry = json.loads(csl(book, HARBOUR.id, READ))[0]
    assert entry["type"] == "article-newspaper" and entry["container-title"] == "Lorne Courier"
    assert entry["accessed"] == {"date-parts": [[2026, 11, 22]]}


def test_a_coarse_day_stays_coarse() -> None:
    """An article known by its month alone is cited by its month."""
    held = replace(chronicle(), published={HARBOUR.id: Published(month(2019, 3), "front matter")})
    book = open_book(held)
    assert json.loads(csl(book, HARBOUR.id))[0]["issued"] == {"date-parts": [[2019, 3]]}
    assert "PY  - 2019/03//" in ris(book, HARBOUR.id)


def test_marked_text_holds_no_markup_of_a_source(book: Book) -> None:
    """Tags in an article are copied as text, in quotes and in events."""
    hostile = replace(chronicle(), documents=tuple(
        replace(one, title="<script>x</script>", outlet='"><img>') for one in chronicle().documents))
    held = open_book(hostile)
    for event in held.events:
        copied = event_html(held, event) + quote_html(held, event.mentions[0])
        assert "<script" not in copied and "<img" not in copied
    assert sum(one.text.count("<script>") for one in held.documents.values()) == 1
    assert event_text(book, book.events[0]).startswith("Some time in May 1998: The Lorne harbour bridge opened\n")


def test_replies_are_found_and_missed(book: Book) -> None:
    """A claim that somebody denies has the words; one that nobody answers says so; no event is about its speaker."""
    claim = next(event for event in book.events if event.headline == "Vantor Steel hid cracks")
    denial = replace(mention(replace(sample.DENIED, actors=())), id="denial")
    answered = replace(claim, mentions=(*claim.mentions, denial))
    assert [one.id for one in replies(book, answered)] == ["denial"]
    assert replies(book, claim) == ()
    assert "No answer in these articles." in str(answers(book, [claim]))
    assert "No answer in these articles." not in str(answers(book, [answered]))
    assert about(replace(claim, actors=("A", "B"), speakers=("A",))) == ("B",)
    assert "nothing to answer" in str(answers(book, [event for event in book.events if event.id != claim.id
                                                     and book.standings[event.id] == "reported"]))


def test_tellings_side_by_side(book: Book) -> None:
    """Each telling is a row; what differs from most is marked, what agrees is not; one telling needs no table."""
    opened = next(event for event in book.events if event.headline == "The Lorne harbour bridge opened")
    assert {cells(book, one)[1] for one in opened.mentions} == {"some time in May 1998", "some time in 1998"}
    assert str(tellings_table(book, opened)).count("(differs)") == 1
    undated = replace(opened, mentions=(opened.mentions[0], replace(opened.mentions[1], date=None)))
    assert "no date" in str(tellings_table(book, undated))
    assert "(differs)" not in str(tellings_table(book, undated))
    closed = next(event for event in book.events if event.headline == "The bridge was closed")
    assert tellings_table(book, closed) == []


def test_a_story_of_many_claims_lists_the_first(monkeypatch: pytest.MonkeyPatch, book: Book) -> None:
    """Beyond the most that can be read the rest is counted; what ranks highest is listed."""
    monkeypatch.setattr("timeline.app.answers.MOST", 1)
    claim = next(event for event in book.events if event.headline == "Vantor Steel hid cracks")
    other = replace(claim, id="other", mentions=(), links=(), headline="Vantor Steel sold cracks", salience=0.0)
    many = open_book(replace(book.chronicle, events=(*book.chronicle.events, other)))
    shown = str(answers(many, many.events))
    assert "hid cracks" in shown and "sold cracks" not in shown
    assert "and 1 more" in shown
