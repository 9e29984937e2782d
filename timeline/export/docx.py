"""The story as a Word document: the picture with its alt text, the chronology with quotes and links, the sources."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING
from zipfile import ZipFile

from timeline.export.cms import alt_text, packed
from timeline.export.entries import KINDS, Page, held_elsewhere, plural
from timeline.export.foot import notes, published, quoted
from timeline.export.picture import png
from timeline.export.quotes import passage_address, places, quote_text, web_address
from timeline.model.event import Event
from timeline.scene import Scene
from timeline.scene.bidi import isolated
from timeline.scene.drafts import date_words, glyph, headline

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.text.paragraph import Paragraph

_WIDE = 6.2  # inches
_CONTROLS = {sign: None for sign in range(32) if sign not in (9, 10, 13)} | dict.fromkeys(range(0xD800, 0xE000), "�")


def docx(shown: Page, drawn: Scene, *, title: str, built: str = "") -> bytes:
    """The document as bytes; it depends on nothing but the story and `built`."""
    from docx import Document
    from docx.shared import Inches

    word = Document()
    word.core_properties.title = _clean(title)
    word.core_properties.author = "Timeline"
    word.add_heading(_clean(title), 0)
    told = {document for event in shown.events for document in event.documents}
    word.add_paragraph(f"{plural(len(shown.events), 'event')}, told in {plural(len(told), 'article')}")
    if drawn.total:
        picture = word.add_picture(io.BytesIO(png(shown, drawn, title=title, built=built)), Inches(_WIDE))
        picture._inline.docPr.set("descr", _clean(alt_text(drawn, title)))
    word.add_heading("Chronology", 1)
    for event in shown.events:
        _entry(word, shown, event)
    word.add_heading("Sources", 1)
    for document in quoted(shown):
        line = word.add_paragraph(style="List Bullet")
        _link(line, document.shown_outlet, web_address(document.url))
        name = f": {isolated(document.title)}" if document.title else ""
        line.add_run(_clean(f"{name}, {published(shown, document)}"))
    for note in notes(shown, drawn, built):
        word.add_paragraph(_clean(note))
    return _undated(word)


def _entry(word: Word, shown: Page, event: Event) -> None:
    when, kind = date_words(event, shown.dates), KINDS[glyph(event)]
    line = word.add_paragraph()
    line.paragraph_format.keep_with_next = True
    line.add_run(_clean(f"{when[:1].upper()}{when[1:]} ({kind})"))
    line.add_run().add_break()
    line.add_run(_clean(isolated(headline(event)))).bold = True
    if event.second_line:
        line.add_run().add_break()
        line.add_run(_clean(isolated(event.second_line)))
    for mention, *_ in places(event):
        document = shown.chronicle.document(mention.document)
        quoted = word.add_paragraph(style="Quote")
        if not held_elsewhere(shown, event, mention):
            quoted.add_run(_clean(isolated(quote_text(shown.chronicle, mention)))).add_break()
        _link(quoted, document.shown_outlet, passage_address(document, mention.quote))
        if held_elsewhere(shown, event, mention):
            quoted.add_run(": a passage quoted above")


def _link(line: Paragraph, words: str, address: str) -> None:
    """The words, as a link where there is an address."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    run = line.add_run(_clean(isolated(words)))
    if not address:
        return
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), line.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run.font.underline = True
    run._r.addprevious(link)
    link.append(run._r)


def _clean(words: str) -> str:
    """The words without signs that XML cannot hold."""
    return words.translate(_CONTROLS)


def _undated(word: Word) -> bytes:
    """The document's parts packed again without the hour at which they were."""
    made = io.BytesIO()
    word.save(made)
    with ZipFile(made) as archive:
        return packed({name: archive.read(name) for name in archive.namelist()})
