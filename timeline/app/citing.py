"""Citing a quote: as a line of text, as text with marks, and for reference managers (RIS, CSL-JSON)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from html import escape
from typing import Any

from timeline.app import strings
from timeline.app.book import Book
from timeline.app.markup import safe_address
from timeline.app.when import capital, date_words, event_words, outlet, published_words, second_line, speaker
from timeline.model.event import Event, Mention
from timeline.model.time import Interval, Precision
from timeline.scene.drafts import headline

_DAY_KNOWN = (Precision.DAY, Precision.HOUR, Precision.MINUTE, Precision.SECOND, Precision.DAYPART)


def citation(book: Book, mention: Mention, read: date | None = None) -> str:
    """A quote with its source: speaker, words, headline, outlet, date or how it is undated, address, day it was read.

    What is not known is left out, but that an article is undated is said.
    """
    source = book.documents[mention.document]
    voice = next((speaker(link.speaker) for link in mention.attributions if link.start is not None), "")
    parts = [voice, f"“{_words(book, mention)}”", source.title or "", outlet(source.shown_outlet),
             published_words(book, mention.document),
             safe_address(source.url) or "", strings.READ_ON.format(date=_day(read)) if read else ""]
    return ", ".join(filter(None, parts))


def quote_html(book: Book, mention: Mention) -> str:
    """The same as text with marks: the words as a quotation, the address as a link."""
    source = book.documents[mention.document]
    address = safe_address(source.url)
    line = escape(citation(book, mention).partition("”, ")[2])
    linked = f'<a href="{escape(address)}">{escape(address)}</a>' if address else ""
    line = line.replace(escape(address), linked) if address else line
    return f"<blockquote>{escape(_words(book, mention))}</blockquote><p>{line}</p>"


def event_text(book: Book, event: Event) -> str:
    """An event ready to be pasted: date, headline, who says so, and every quote with its source."""
    quotes = "\n".join(citation(book, mention) for mention in event.mentions)
    return f"{capital(event_words(event))}: {headline(event)}\n{second_line(event)}\n{quotes}"


def event_html(book: Book, event: Event) -> str:
    """The same as text with marks."""
    quotes = "".join(quote_html(book, mention) for mention in event.mentions)
    return (f"<p><b>{escape(capital(event_words(event)))}: {escape(headline(event))}</b><br>"
            f"{escape(second_line(event))}</p>{quotes}")


def ris(book: Book, document: str, read: date | None = None) -> str:
    """A reference of an article in the RIS format (type NEWS); a day of publication only where it is stated."""
    source = book.documents[document]
    stated = _stated(book, document)
    lines = [
        ("TY", "NEWS"), ("TI", source.title), ("AU", source.author), ("T2", source.outlet), ("PY", _ris_date(stated)),
        ("UR", safe_address(source.url)), ("Y2", f"{read:%Y/%m/%d/}" if read else None), ("LA", source.language),
        ("N1", None if stated else published_words(book, document)),
    ]  # fmt: skip
    held = "".join(f"{tag}  - {' '.join(value.split())}\r\n" for tag, value in lines if value)
    return f"{held}ER  - \r\n"


def csl(book: Book, document: str, read: date | None = None) -> str:
    """A reference of an article as CSL-JSON, a list of one."""
    source = book.documents[document]
    stated = _stated(book, document)
    fields: dict[str, Any] = {
        "id": source.id, "type": "article-newspaper", "title": source.title, "container-title": source.outlet,
        "author": [{"literal": source.author}] if source.author else None, "URL": safe_address(source.url),
        "language": source.language, "issued": {"date-parts": [list(_parts(stated))]} if stated else None,
        "accessed": {"date-parts": [[read.year, read.month, read.day]]} if read else None,
        "note": None if stated else published_words(book, document),
    }  # fmt: skip
    return json.dumps([{key: value for key, value in fields.items() if value}], ensure_ascii=False, indent=2)


def formats(book: Book, mention: Mention, read: date) -> Mapping[str, str]:
    """Every form of a citation, by name; the day of reading is the reader's."""
    return {
        "text": citation(book, mention, read),
        "html": quote_html(book, mention),
        "ris": ris(book, mention.document, read),
        "csl": csl(book, mention.document, read),
    }


def _words(book: Book, mention: Mention) -> str:
    return " ".join(book.quote(mention).split())


def _stated(book: Book, document: str) -> Interval | None:
    """When an article came out, if a source states it and it has a beginning."""
    known = book.chronicle.published.get(document)
    return known.interval if known and not known.is_inferred and known.interval.earliest is not None else None


def _parts(interval: Interval) -> tuple[int, ...]:
    """Year, month and day, as many as are known."""
    assert interval.earliest is not None
    known = 3 if interval.precision in _DAY_KNOWN else 2 if interval.precision is Precision.MONTH else 1
    return interval.earliest.date[:known]


def _ris_date(interval: Interval | None) -> str | None:
    if interval is None:
        return None
    parts = [f"{part:02d}" for part in _parts(interval)]
    return "/".join([*parts, *[""] * (3 - len(parts)), ""])


def _day(read: date) -> str:
    number = read.toordinal() + 365  # day 0 of the model's calendar is the first of the year 0
    return date_words(Interval.days(number, number + 1, Precision.DAY))
