"""The story for systems that strip frames, scripts and styles: a picture with its alt text, and a plain list."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator, Mapping
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from timeline.export.entries import KINDS, Page, held_elsewhere
from timeline.export.foot import notes, sources
from timeline.export.picture import png
from timeline.export.quotes import outlet_link, places, quote_text
from timeline.model.event import Event
from timeline.scene import Scene
from timeline.scene.drafts import date_words, glyph, headline
from timeline.svg import describe, escape

PICTURE, TEXT = "chart.png", "chart.html"


def cms(shown: Page, drawn: Scene, *, title: str, built: str = "") -> bytes:
    """A ZIP file of the picture at twice its size, and of HTML to paste that shows it with its alt text."""
    return packed({PICTURE: png(shown, drawn, title=title, built=built),
                   TEXT: plain_html(shown, drawn, title=title, built=built).encode("utf-8", "replace")})


def pasted(shown: Page, drawn: Scene, *, title: str, built: str = "") -> str:
    """The HTML with the picture's bytes in it."""
    image = base64.b64encode(png(shown, drawn, title=title, built=built)).decode()
    return plain_html(shown, drawn, title=title, built=built, picture=f"data:image/png;base64,{image}")


def packed(files: Mapping[str, bytes]) -> bytes:
    """The files as a ZIP archive that depends on nothing but them."""
    found = io.BytesIO()
    with ZipFile(found, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, ZIP_DEFLATED)
    return found.getvalue()


def plain_html(shown: Page, drawn: Scene, *, title: str, built: str = "", picture: str = PICTURE) -> str:
    """The chronology in elements that any system keeps: no class, no style, no script, no id.

    `picture` is where its picture is, "" for none.
    """
    return "\n".join((*(_figure(drawn, title, picture) if picture and drawn.total else ()), f"<h2>{escape(title)}</h2>",
                      "<ol>", *(_entry(shown, event) for event in shown.events), "</ol>", "<h3>Sources</h3>", "<ul>",
                      *(f"<li>{words}</li>" for words in sources(shown)), "</ul>",
                      *(f"<p>{escape(note)}</p>" for note in notes(shown, drawn, built)), ""))


def alt_text(drawn: Scene, title: str) -> str:
    """What a reader who does not see the picture is told of it."""
    return f"Timeline: {title}. {describe(drawn)} The list tells each event."


def _figure(drawn: Scene, title: str, picture: str) -> Iterator[str]:
    yield f'<figure><img src="{picture}" alt="{escape(alt_text(drawn, title))}" width="{drawn.width:g}"></figure>'


def _entry(shown: Page, event: Event) -> str:
    when, kind = date_words(event, shown.dates), KINDS[glyph(event)]
    told = "".join(_quotes(shown, event))
    who = f"<br>{escape(event.second_line)}" if event.second_line else ""
    return (f"<li><p>{escape(when[:1].upper() + when[1:])} ({kind})<br><strong>{escape(headline(event))}</strong>{who}"
            f"</p>{told}</li>")


def _quotes(shown: Page, event: Event) -> Iterator[str]:
    for mention, *_ in places(event):
        link = outlet_link(shown.chronicle.document(mention.document), mention.quote)
        if held_elsewhere(shown, event, mention):
            yield f"<p>{link}: a passage quoted above</p>"
        else:
            yield f"<blockquote><p>{escape(quote_text(shown.chronicle, mention))}</p><p>{link}</p></blockquote>"
