"""Pictures and documents: PNG, PDF, Word and the package for a CMS, made without a browser."""

from __future__ import annotations

import io
import re
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from zipfile import ZipFile

import pytest

from tests.scene.samples import HOSTILE, chronicle, day, event, many, story
from timeline.export.write import write
from timeline.scene.types import TICK

docx = pytest.importorskip("docx", reason="an environment made before it was needed; make test installs it")
pytest.importorskip("typst", reason="an environment made before it was needed; make test installs it")

SPACE = "{http://www.w3.org/2000/svg}"
FORMATS = ("a.svg", "a.png", "a.pdf", "a.docx", "a.zip")


def made(folder, name, events=None, **options):
    """The bytes of the made-up story, or of these events, in the format of a name."""
    return write(chronicle(events), folder / name, **options).read_bytes()


def size(picture):
    """Width and height of a PNG."""
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">II", picture[16:24])


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_story_makes_the_same_file(tmp_path, name):
    """Nothing of the clock or of chance is in a file; the day of making is there only if it is given."""
    assert made(tmp_path, name) == made(tmp_path, name)
    assert made(tmp_path, name, built="4 May 2011") != made(tmp_path, name)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("events", [(), (event("a", day(2020, 1, 1), HOSTILE, second=HOSTILE),),
                                    (event("a", day(2020, 1, 1), "#import \"/etc/passwd\" #read(\"x\") $x$ @b <c>"),)])
def test_any_words_are_written(tmp_path, name, events):
    """No story, and words that are markup somewhere, make a file all the same."""
    assert len(made(tmp_path, name, events, title=HOSTILE)) > 500


def test_a_picture_carries_its_title_key_and_sources(tmp_path):
    """The SVG says what it is, what its shapes mean, where it comes from, how much is shown, and on which scale."""
    root = ET.fromstring(made(tmp_path, "a.svg", many(63), title="The seals", built="4 May 2011").decode())
    words = [text.text for text in root.iter(f"{SPACE}text")]
    for wanted in ("The seals", "reported", "some time in", "20 of 63 events shown."):
        assert wanted in words
    told = " ".join(words)
    for wanted in ("Sources: Harbour Post", "Scale ", "Where no denial is shown", "built 4 May 2011",
                   "No date here was fixed by a person"):
        assert wanted in told
    assert min(float(text.get("font-size")) for text in root.iter(f"{SPACE}text")) >= TICK


def test_a_drawing_program_gets_what_it_reads(tmp_path):
    """Presentation attributes, live text and named groups; no classes, variables, links or unseen areas."""
    text = made(tmp_path, "a.svg", for_illustrator=True).decode()
    root = ET.fromstring(text)
    assert not re.search(r"\bclass=|\bstyle=|var\(|transparent|<a |<use|system-ui|url\(", text)
    ids = [group.get("id") for group in root.iter(f"{SPACE}g") if group.get("id")]
    assert len(ids) == len(set(ids))
    assert {"drawing", "marks", "title-key-and-notes"} <= set(ids)
    assert any(id.startswith("event-Lumen-Freight-purchased") for id in ids)
    assert any(text.text == "Lumen Freight purchased the" for text in root.iter(f"{SPACE}text"))


@pytest.mark.parametrize("width", [560, 900])
def test_a_png_has_twice_the_px(tmp_path, width):
    """A picture of so many px is that wide twice over, in either theme."""
    for theme in ("light", "dark"):
        assert size(made(tmp_path, "a.png", width=width, theme=theme))[0] == 2 * width


def test_a_pdf_has_links_and_a_title(tmp_path):
    """Its links lead to the passages; paper is Letter where dates are American."""
    found = made(tmp_path, "a.pdf", title="The seals")
    assert found.startswith(b"%PDF-")
    assert b"https://post.example/yard?a=1&b=2#:~:text=" in found
    assert b"javascript:" not in found
    assert (b"595" in re.search(rb"/MediaBox ?\[([^]]*)", found)[1],
            b"612" in re.search(rb"/MediaBox ?\[([^]]*)", made(tmp_path, "b.pdf", dates="us"))[1]) == (True, True)


def test_a_word_document_has_all_of_it(tmp_path):
    """Each event's words and quotes, the picture with its alt text, and links to the sources."""
    found = docx.Document(io.BytesIO(made(tmp_path, "a.docx", title="The seals")))
    words = "\n".join(line.text for line in found.paragraphs)
    for one in story()[:11]:
        assert one.headline.lower() in words.lower()
    assert "An auditor found false seals on containers, the Post's sources says" in words
    assert found.inline_shapes[0]._inline.docPr.get("descr").startswith("Timeline: The seals. 11 events")
    links = {one.target_ref for one in found.part.rels.values() if one.is_external}
    assert all(link.startswith("https://post.example/") for link in links)
    assert links


class _Plain(HTMLParser):
    """Collects the tags and attributes of a page."""

    def __init__(self):
        super().__init__()
        self.tags, self.attributes = set(), set()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}


def test_a_cms_gets_a_picture_and_plain_html(tmp_path):
    """The package has a PNG and HTML without classes, styles, ids or scripts, whose image has its words."""
    with ZipFile(io.BytesIO(made(tmp_path, "a.zip", title="The seals"))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    assert sorted(files) == ["chart.html", "chart.png"]
    assert size(files["chart.png"])[0] == 1800
    text, plain = files["chart.html"].decode(), _Plain()
    plain.feed(text)
    assert plain.attributes == {"src", "alt", "width", "href", "target"}
    assert not plain.tags & {"script", "style", "svg", "iframe", "div", "span"}
    assert 'alt="Timeline: The seals. 11 events in time order' in text
    assert text.count("<li><p>") == 11


def test_importing_the_program_is_cheap():
    """Neither the typesetter nor the writer of Word files is imported before it is asked for."""
    code = "import timeline.export.charts, timeline.export.picture, timeline.export.docx, sys; " \
           "sys.exit(bool({'typst', 'docx', 'plotly'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_plotly_on_request(tmp_path):
    """The other renderer's page holds all of plotly.js and the same chronology, and loads nothing."""
    page = made(tmp_path, "a.html", renderer="plotly", title="The seals").decode()
    assert len(page) > 1_000_000
    assert '<html lang="en">' in page
    assert "cdn.plot.ly/plotly" not in page.split("<h2>")[0].split("plotly.js v")[0]
    assert page.count("<li><p>") == 11
    with pytest.raises(ValueError, match="flash"):
        made(tmp_path, "a.html", renderer="flash")


def test_right_to_left_words_keep_to_themselves(tmp_path):
    """A headline in Hebrew, or one that holds a mark that turns text, is isolated in drawing, Word and Markdown."""
    events = (event("a", day(2020, 1, 1), "הנמל נסגר (2020)"), event("b", day(2021, 1, 1), "closed \u202e to traffic"))
    text = made(tmp_path, "a.svg", events).decode()
    assert "\u2068הנמל נסגר (2020)\u2069" in text
    assert re.search("\u2068Closed[^\u2069]*\u202e[^\u2069]*\u2069", text)
    assert "\u2068" not in made(tmp_path, "b.svg").decode()
    page = made(tmp_path, "a.html", events).decode()
    assert '<p class="what" dir="auto">הנמל נסגר (2020)</p>' in page
    assert 'dir="auto"' not in made(tmp_path, "b.html").decode()
    assert "\u2068" in made(tmp_path, "a.md", events).decode()
    words = "\n".join(line.text for line in docx.Document(io.BytesIO(made(tmp_path, "a.docx", events))).paragraphs)
    assert "\u2068הנמל נסגר (2020)\u2069" in words
