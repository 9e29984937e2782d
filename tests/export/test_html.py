"""The embed: one file, nothing fetched, nothing of a source run, every event and quote in it once."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import pytest

from tests.scene.samples import HOSTILE, chronicle, day, event, many, year
from timeline.export.html import html
from timeline.export.picture import key
from timeline.export.quotes import passage_address, web_address
from timeline.model.text import Document, Span
from timeline.model.time import Extent
from timeline.scene import scene
from timeline.scene.types import Part
from timeline.story import build


def test_every_event_has_an_entry():
    """Each dated event has one entry of the list, with its permalink."""
    page = html(chronicle())
    assert [page.count(f'<li id="event={id}">') for id in "abcdefghijk"] == [1] * 11
    assert 'id="event=l"' not in page


def test_each_quote_stands_once():
    """A quoted passage is in the file once for each article it stands in."""
    made = chronicle()
    page = re.sub(r"</?[iub]>", "", html(made))
    for told in made.events:
        first = told.mentions[0]
        words = made.document("000.txt").text[first.quote.start:first.quote.end]
        assert page.count(words) == len(told.mentions)


def test_sources_cannot_run():
    """Source text is escaped everywhere; only web addresses become links."""
    page = html(chronicle(), title=HOSTILE)
    assert page.count("<script>") == 1
    assert "<img" not in page
    assert set(re.findall(r'href="(\w+):', page)) == {"https"}


def test_policy_names_script_and_style_by_hash():
    """The policy allows this script and this style and nothing else."""
    page = html(chronicle())
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)[1]
    for tag in ("script", "style"):
        text = re.search(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)[1]
        assert f"{tag}-src 'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" in policy
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy


def test_nothing_is_fetched():
    """No element loads anything."""
    page = re.sub(r">[^<]*<", "><", html(chronicle()))
    assert not re.search(r"<(?:link|img|iframe|object|embed|base)\b|\bsrc=|url\(|@import", page)


def test_top_twenty_without_a_choice():
    """Without a choice the twenty of highest rank are shown, and the foot says so."""
    made = chronicle(many(63))
    page = html(made)
    best = sorted(made.events, key=lambda event: -event.salience)[:20]
    assert set(re.findall(r'<li id="event=(\w+)"', page)) == {event.id for event in best}
    assert "20 of 63 events shown" in page


def test_chosen_events():
    """A choice of events is shown whole and alone."""
    page = html(chronicle(), events=["a", "e"])
    assert re.findall(r'<li id="event=(\w+)"', page) == ["a", "e"]


@pytest.mark.parametrize(("url", "expected"), [
    ("https://a.example/x?y=1#z", "https://a.example/x?y=1#z"),
    ("HTTP://a.example", "http://a.example"),
    ("javascript:alert(1)", ""), (" java\nscript:alert(1)", ""), ("data:text/html,x", ""), ("//a.example", ""),
    ("https://", ""), (None, ""), ("https://[", ""), ("https://a.example/<b>", "https://a.example/%3Cb%3E"),
])
def test_web_addresses(url, expected):
    """Only addresses of the web are kept, with nothing in them that HTML or a browser would read otherwise."""
    assert web_address(url) == expected


def test_text_fragment():
    """A long passage is found by its first and last words, whose hyphens are escaped."""
    document = Document("a", "well-known one two three four five six seven eight nine ten eleven twelve", url="http://x.y")
    address = passage_address(document, Span(0, len(document.text)))
    assert address == "http://x.y#:~:text=well%2Dknown%20one%20two%20three%20four%20five," \
                      "seven%20eight%20nine%20ten%20eleven%20twelve"


def test_a_story_without_dates():
    """A page of nothing says so and shows no empty drawing or list."""
    page = html(chronicle([event("a", None)]))
    assert "0 events" in page
    assert "<ol" not in page
    assert 'class="drawing' not in page.split("<main>")[1]


def test_unknown_theme_is_named():
    """Another theme is refused by name."""
    with pytest.raises(ValueError, match="sepia"):
        html(chronicle(), theme="sepia")


@pytest.mark.parametrize("orientation", ["horizontal", "vertical"])
@pytest.mark.parametrize("count", [20, 60, 400])
def test_a_page_stays_small(count, orientation):
    """A page weighs at most 25 kB, 1 kB an event, and 0.6 kB and its length a quote."""
    made = chronicle(many(count))
    page = html(made, events=[event.id for event in made.events], orientation=orientation)
    quotes = [mention.quote for event in made.events for mention in event.mentions]
    most = 25_000 + 1_000 * len(made.events) + sum(600 + quote.end - quote.start for quote in quotes)
    assert len(page.encode()) <= most


@pytest.mark.parametrize("orientation", ["horizontal", "vertical"])
@pytest.mark.parametrize("top", [20, 60])
def test_a_page_of_real_articles_stays_small(top, orientation):
    """The same holds for the sample articles, whose headlines, addresses and reasons are as long as they come."""
    told = build(Path(__file__).resolve().parents[2] / "seeds").chronicle
    page = html(told, top=top, orientation=orientation)
    shown = set(re.findall(r'<li id="event=([^"]+)"', page))
    quotes = {(mention.document, mention.quote) for event in told.events if event.id in shown
              for mention in event.mentions}
    assert len(page.encode()) <= 25_000 + 1_000 * len(shown) + sum(600 + quote.end - quote.start for _, quote in quotes)


def test_the_same_story_makes_the_same_page():
    """Nothing of the clock or of chance is in the page."""
    assert html(chronicle()) == html(chronicle())


@pytest.mark.parametrize(("date", "words"), [
    (year(2015), ["some time in"]), (year(2015, approximate=True), ["about"]), (day(2015, 3, 1), []),
    (year(2015, 2017, extent=Extent.THROUGHOUT), ["lasted"]),
])  # fmt: skip
def test_the_key_explains_each_way_to_draw_a_date(date, words):
    """What is dashed, capped or solid stands in the key of page and picture with its meaning, if it is drawn."""
    made = chronicle([event("a", date)])
    page_key = re.search(r'<ul class="key">(.*?)</ul>', html(made))[1]
    assert re.findall(r"wide.*?</svg>(.*?)</li>", page_key) == words
    drawn = key(scene(made.events, width=900))
    assert [word for shape, word in drawn if isinstance(shape, Part)] == words
