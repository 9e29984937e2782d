"""Saved web pages: the article's text and what the page says of it; nothing of a page runs, fetches or hangs."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from timeline.read import Reading, read
from timeline.read.page import MAX_BYTES, decoded
from timeline.story import Story

HEAD = ('<meta property="og:site_name" content="Example Times"><meta property="og:title" content="Mill sold">'
        '<link rel="canonical" href="https://www.example.org/news/mill"><meta name="author" content="Anna Author">')
STORY = ("<p>The mill in Leeds was sold on Thursday, its owner said, and nobody knew who had bought it.</p>"
         "<p>Workers learned of it the day before. The council will meet next week to speak about it.</p>")
PUBLISHED = '<meta property="article:published_time" content="{}">'


def saved(folder: Path, head: str = HEAD, story: str = STORY, name: str = "a.html", encoding: str = "utf-8") -> Reading:
    """What is read of a page with a navigation, an article and a list of other articles."""
    page = (f'<!DOCTYPE html><html lang="en-GB"><head><title>Mill sold | Example Times</title>{head}</head><body>'
            f'<nav><a href="/">Home</a></nav><article><h1>Mill sold</h1>{story}</article>'
            '<aside><h3>More</h3><a href="/old">An old story of 1 January 2001</a></aside></body></html>')
    (folder / name).write_bytes(page.encode(encoding))
    return read(folder)


def test_text_and_metadata_of_a_page(tmp_path: Path) -> None:
    """The article's words without markup or what stands around it; title, site, author, address, language, date."""
    reading = saved(tmp_path, HEAD + PUBLISHED.format("2018-10-04"))
    assert reading.problems == ()
    document = reading.documents[0]
    assert document.id == "a.html"
    assert "sold on Thursday, its owner said" in document.text
    assert not any(words in document.text for words in ("Home", "old story", "<", "More"))
    assert (document.title, document.outlet, document.author) == ("Mill sold", "Example Times", "Anna Author")
    assert (document.url, document.language) == ("https://www.example.org/news/mill", "en")
    assert (document.published, document.basis) == ("2018-10-04", "HTML metadata")


DATES = {
    PUBLISHED.format("2018-10-04"): "2018-10-04",
    PUBLISHED.format("2018-10-04T09:30:00+01:00"): "2018-10-04T09:30:00+01:00",
    PUBLISHED.format("2018-10-04T09:30:12.345Z"): "2018-10-04T09:30:00Z",
    PUBLISHED.format("2018-10-04T00:00:00Z"): "2018-10-04",
    PUBLISHED.format("October 4, 2018"): "2018-10-04",
    PUBLISHED.format("2018-10"): "2018-10",
    PUBLISHED.format("October 2018"): "2018-10",
    PUBLISHED.format("yesterday"): None,
    PUBLISHED.format("10/04/2018"): None,
    PUBLISHED.format("2018-10-04") + '<meta property="article:modified_time" content="2019-02-01">': "2018-10-04",
    '<meta property="article:modified_time" content="2019-02-01">': None,
    '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2018-10-04", '
    '"dateModified": "2019-02-01"}</script>': "2018-10-04",
    '<meta name="date" content="2018-10-04">': "2018-10-04",
    '<meta name="description" content="It was sold on 2017-05-06">': None,
    "<title>The fire of 4 October 2018</title>": None,
}


@pytest.mark.parametrize(("head", "published"), DATES.items())
def test_the_original_publication_as_precise_as_written(tmp_path: Path, head: str, published: str | None) -> None:
    """Only what the markup states as publication counts: no later change, no title, no text; a month stays a month."""
    document = saved(tmp_path, head).documents[0]
    assert document.published == published
    assert document.basis == ("HTML metadata" if published else None)


def test_dates_in_the_text_are_no_metadata(tmp_path: Path) -> None:
    """A page that states nothing has no publication from its metadata, whatever its text tells."""
    told = STORY + "<p>It had stood empty since 5 May 2011, when the last of its owners had left.</p>"
    assert saved(tmp_path, story=told).documents[0].published is None
    marked = f'<time datetime="2018-10-04T10:00:00Z">4 October 2018</time>{STORY}'
    assert saved(tmp_path, story=marked).documents[0].published == "2018-10-04T10:00:00Z"


def test_the_manifest_outranks_the_page(tmp_path: Path) -> None:
    """What a person wrote in sources.toml wins, value by value."""
    (tmp_path / "sources.toml").write_text('["a.html"]\noutlet = "Other"\npublished = 2018-10-05\n')
    document = saved(tmp_path, HEAD + PUBLISHED.format("2018-10-04")).documents[0]
    assert (document.outlet, document.published, document.basis) == ("Other", "2018-10-05", "sources.toml")
    assert document.title == "Mill sold"


@pytest.mark.parametrize(("declared", "encoding"), [
    ("iso-8859-1", "cp1252"), ("windows-1252", "cp1252"), ("utf-8", "utf-8"), ("utf-8", "utf-8-sig"),
    ("windows-1250", "cp1250"), ("utf-16", "utf-8"), ("utf-8", "utf-16"), ("no-such", "utf-8"), ("rot13", "utf-8"),
])  # fmt: skip
def test_the_declared_encoding_is_honoured(tmp_path: Path, declared: str, encoding: str) -> None:
    """Text comes out right in the encoding that the page declares or its byte order mark shows."""
    words = STORY.replace("Leeds", "Kö„ln“")
    for meta in (f'<meta charset="{declared}">',
                 f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">'):
        reading = saved(tmp_path, meta + HEAD, words, encoding=encoding)
        assert reading.problems == ()
        assert "Kö„ln“" in reading.documents[0].text


def test_pages_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    """Each in one line with a remedy; the rest is read."""
    contents = {"binary.html": b"\0\1\2", "empty.html": b" \n", "latin.html": b"<p>caf\xe9", "tags.html": b"<p></p>",
                "blank.htm": b"<html><body></body></html>", "deep.html": b"<div>" * 200_000,
                "big.html": b"x" * (MAX_BYTES + 1)}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    reading = saved(tmp_path)
    assert [document.id for document in reading.documents] == ["a.html"]
    assert sorted(line.split(":")[0] for line in reading.problems) == sorted(contents)
    assert all(";" in line and "\n" not in line for line in reading.problems)


def test_nothing_of_a_page_runs_or_fetches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Scripts leave no trace in the text, entities and frames open no file, and no connection is made."""

    def refuse(*_: object) -> None:
        raise AssertionError("a connection was made")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    secret = tmp_path / "secret"
    secret.write_text("SECRET")
    address, folder = secret.as_uri(), tmp_path / "in"
    folder.mkdir()
    (folder / "b.html").write_text(
        f'<!DOCTYPE html [<!ENTITY x SYSTEM "{address}">]><html><head><base href="{address}">'
        f'<link rel="canonical" href="javascript:alert(1)"></head><body><article>{STORY}<p>&x; and more words.</p>'
        f'<script>alert("RUN")</script><iframe src="{address}"></iframe>'
        '<img src="http://example.org/x.png" onerror="RUN">'
        "<p>&lt;script&gt;shown&lt;/script&gt; as words.</p></article></body></html>")
    (folder / "c.html").write_text("https://example.org/fetch-me")
    documents = {document.id: document for document in saved(folder).documents}
    text = documents["b.html"].text
    assert "RUN" not in text
    assert "SECRET" not in text
    assert "<script>shown</script> as words." in text
    assert documents["b.html"].url is None


@pytest.mark.parametrize("markup", [
    "<a href='x'>" * 100_000, "<p>" + "2018-10-" * 50_000, "<" * 400_000, "<p>" + "&amp;" * 80_000,
    '<script type="application/ld+json">' + "[" * 400_000 + "</script><p>a",
    '<script type="application/ld+json">' + '"datePublished":' * 30_000 + "</script><p>a",
    '<meta name="author" content="' + "a b, " * 80_000 + '"><p>x',
    "<article>" + '<time datetime="2018-10-04">x</time>' * 5_000,
], ids=range(8))  # fmt: skip
def test_no_page_hangs(tmp_path: Path, markup: str) -> None:
    """Pages made to exhaust a reader are read or named."""
    (tmp_path / "a.html").write_text(markup)
    reading = read(tmp_path)
    assert len(reading.documents) + len(reading.problems) == 1


def test_what_a_browser_saves_with_a_page_is_passed_over(tmp_path: Path) -> None:
    """The folder of images and scripts beside a saved page is no list of articles."""
    (tmp_path / "a_files").mkdir()
    (tmp_path / "a_files" / "script.js").write_text("x")
    (tmp_path / "b_files").mkdir()
    (tmp_path / "b_files" / "c.txt").write_text("An article.")
    reading = saved(tmp_path)
    assert reading.problems == ()
    assert [document.id for document in reading.documents] == ["a.html", "b_files/c.txt"]


def test_an_undeclared_encoding_is_utf8_or_refused() -> None:
    """Nothing is guessed."""
    assert decoded("é".encode(), "a.html") == ("é", "")
    assert decoded("é".encode("latin-1"), "a.html")[0] is None


def test_an_exported_chart_beside_the_articles_is_no_article(tmp_path: Path, seeds: Story) -> None:
    """A chart that was put into the folder of its articles is passed over when they are read again."""
    seeds.export(tmp_path / "chart.html")
    reading = saved(tmp_path)
    assert reading.problems == ()
    assert [document.id for document in reading.documents] == ["a.html"]


@pytest.mark.parametrize("attribute", ["a{}", "a{}='<>'", 'a{}="x"', "a{}=x", 'a{} = ">"'])
def test_a_tag_of_endless_attributes_is_refused(tmp_path: Path, attribute: str) -> None:
    """A page whose parsing would take time with the square of its length is named and left out."""
    tag = " ".join(attribute.format(number) for number in range(60_000))
    (tmp_path / "a.html").write_text(f"<html {tag}><body><p>It was sold in March 2015.</p></body></html>")
    found = read(tmp_path)
    assert (found.documents, found.problems) == ((), (
        "a.html: is no page with an article; save the article's text as .txt",))


def test_a_picture_in_a_page_is_no_crowd_of_attributes(tmp_path: Path) -> None:
    """However long one value is, and however many signs it holds, the page is read."""
    picture = "data:image/svg+xml," + "a = b " * 50_000
    words = "The mill in Leeds was sold in March 2015. " * 5
    (tmp_path / "a.html").write_text(f'<html><body><article><img src="{picture}"><p>{words}</p></article></body>')
    assert [document.id for document in read(tmp_path).documents] == ["a.html"]
