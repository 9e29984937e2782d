"""CSV, JSON, Markdown and TimeML: whole, exact, and harmless whatever a source holds."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.samples import Fixed, day
from tests.scene.samples import HOSTILE, chronicle, event, month, story
from timeline.export import check, write
from timeline.export.data import json_text
from timeline.export.prose import markdown
from timeline.export.table import COLUMNS, chosen, csv_text, row
from timeline.export.timeml import timeml
from timeline.model.text import Document
from timeline.model.timex import Timex
from timeline.story import Story


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_csv_has_a_row_an_event_with_its_bounds() -> None:
    """Columns are those of the table; bounds are ISO, latest outside; an open end is empty."""
    made = chronicle()
    found = rows(csv_text(made, made.events))
    assert tuple(found[0]) == COLUMNS
    assert [one["id"] for one in found] == [event.id for event in made.events]
    by_id = {one["id"]: one for one in found}
    assert (by_id["a"]["edtf"], by_id["a"]["earliest"], by_id["a"]["latest"]) == ("2015-09", "2015-09-01", "2015-10-01")
    assert (by_id["h"]["earliest"], by_id["h"]["latest"]) == ("2018-10-04", "")
    assert by_id["b"]["denied_by"] == "Lumen Freight"
    assert by_id["a"]["approximate"] == "false"


def test_the_data_frame_is_the_same_table() -> None:
    """pandas gets the same columns and values; an open end is None and no number, and no story is an empty table."""
    made = chronicle()
    table = Story(made).to_pandas()
    assert tuple(table.columns) == COLUMNS
    by_id = {one["id"]: one for one in table.to_dict("records")}
    assert (by_id["h"]["earliest"], by_id["h"]["latest"]) == ("2018-10-04", None)
    assert by_id["b"]["denied_by"] == ("Lumen Freight",)
    assert Story(replace(made, events=())).to_pandas().empty


def test_csv_of_what_is_chosen_keeps_the_order_asked_for() -> None:
    """Ids choose and order the rows; unknown ones are passed over."""
    made = chronicle()
    assert [one["id"] for one in rows(csv_text(made, chosen(made, ["c", "x", "a"])))] == ["c", "a"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_csv_runs_no_formula(start: str) -> None:
    """A source's words that a spreadsheet would run get an apostrophe; the value itself stays whole."""
    words = f'{start}HYPERLINK("http://x","y")'
    made = chronicle((event("a", month(2015, 9), words, outlets=(words,)),))
    cell = rows(csv_text(made, made.events))[0]["headline"]
    assert cell == "'" + words
    assert row(made, made.events[0])[COLUMNS.index("headline")] == words


def test_json_has_exact_quotes() -> None:
    """Offsets and quotes agree with the documents, whose texts are named by hash."""
    made = chronicle()
    data = json.loads(json_text(made))
    assert (data["format"], data["version"]) == ("timeline", 1)
    assert [one["sha256"] for one in data["documents"]] == [one.hash for one in made.documents]
    for one in data["events"]:
        for mention in one["mentions"]:
            assert made.document(mention["document"]).text[mention["start"]:mention["end"]] == mention["quote"]


def test_markdown_shows_words_only() -> None:
    """No words of a source become markup: the rendered page has the program's own elements and web links alone."""
    words = HOSTILE + " *a* _b_ `c` [d](javascript:e) # f | g"
    made = chronicle(tuple(replace(one, headline=words) for one in story()))
    tokens = MarkdownIt().parse(markdown(made, title=HOSTILE))
    inner = [token for block in tokens for token in block.children or ()]
    kinds = {token.type for token in (*tokens, *inner)}
    assert not kinds & {"html_block", "html_inline", "image", "em_open", "code_inline", "code_block", "fence"}
    links = {str(token.attrs["href"]) for token in inner if token.type == "link_open"}
    assert links == {"https://post.example/yard?a=1&b=2"}
    assert sum(token.type == "heading_open" and token.tag == "h2" for token in tokens) == len(made.events)


def test_markdown_has_every_event_and_quote() -> None:
    """Each event has its date in words, its headline, its second line and its quotes."""
    made = chronicle()
    shown = "".join(token.content for block in MarkdownIt().parse(markdown(made)) for token in block.children or ())
    assert shown.count("Some time in September 2015") == 1
    for one in made.events:
        assert one.headline in shown
        first = one.mentions[0]
        assert made.document(first.document).text[first.quote.start:first.quote.end] in shown


def in_xml(sign: str) -> bool:
    """The Char production of XML 1.0."""
    return sign in "\t\n\r" or " " <= sign <= "\ud7ff" or "\ue000" <= sign <= "\ufffd" or sign >= "\U00010000"


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_timeml_keeps_the_text(text: str) -> None:
    """Whatever the text, the XML is well formed and gives it back, but for what XML cannot hold."""
    found = [Timex(0, len(text) // 2, text[:len(text) // 2], "DATE", '"<&', Fixed(day(2018, 1, 1)), "r--r")] * 2
    root = ElementTree.fromstring(timeml(text, found, published="2018-10-04~", explain=True))
    body = root.find("TEXT")
    assert body is not None
    assert "".join(body.itertext()) == "".join(sign if in_xml(sign) else "\ufffd" for sign in text)
    assert len(body) == 1 or not text[: len(text) // 2]


@pytest.mark.parametrize("name", ["a.csv", "a.json", "a.md", "a.svg", "a.html"])
def test_every_format_is_written_and_holds_strange_signs(tmp_path: Path, name: str) -> None:
    """A file holds signs beyond the basic plane, and even halves of them, without failing."""
    made = chronicle()
    odd = replace(made, documents=(Document("000.txt", made.documents[0].text, outlet="\U0001f600 \ud800"),
                                   *made.documents[1:]))  # fmt: skip
    assert write(odd, tmp_path / name).read_bytes().decode("utf-8")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_check_tells_before_the_work() -> None:
    """Suffix and options are judged without a story."""
    check("a.svg", ["width", "theme"])
    check("a.html", ["theme", "title", "scale"])
    with pytest.raises(ValueError, match=r"takes no width \(--width\); leave it out"):
        write(chronicle(), "a.csv", width=3)
    for name, options in (("a.xyz", []), ("a.csv", ["theme"]), ("a", [])):
        with pytest.raises(ValueError, match=name):
            check(name, options)
