"""The log of what people changed in a story, as plain data: what, when, why, and whether it still counts."""

from __future__ import annotations

from typing import Any

from timeline.app import strings
from timeline.app.book import Book
from timeline.app.when import date_words
from timeline.model.edit import ADDED, Edit, in_force
from timeline.model.edtf import parse_edtf


def log(book: Book) -> dict[str, Any]:
    """The entries, the last first; the page's script lists them, each with the button that takes it back."""
    edits = book.chronicle.edits
    held = in_force(edits)
    return {"title": strings.LOG, "none": strings.LOG_NONE, "entries": [
        {"number": edit.number, "what": _what(book, edit), "when": _when(edit), "why": edit.basis,
         "is_held": edit in held} for edit in reversed(edits)]}


def _what(book: Book, edit: Edit) -> str:
    """What an entry did, in words."""
    if edit.revokes:
        return strings.LOG_REVOKED.format(number=edit.revokes)
    article = _article(book, edit.document)
    if edit.what == ADDED:
        return strings.LOG_ADDED.format(article=article)
    if edit.is_detail:
        return strings.LOG_DETAIL.format(what=strings.LOG_DETAILS[edit.what], article=article, value=edit.value or "–")
    date = date_words(parse_edtf(edit.date))
    if edit.is_publication:
        return f"{strings.PUBLICATION_OF.format(article=article)}: {date}"
    return strings.LOG_DATE.format(words=" ".join(edit.quote.split()), article=article, date=date)


def _article(book: Book, id: str) -> str:
    known = {document.id: document for document in book.chronicle.aside} | dict(book.documents)
    return (known[id].title if id in known else None) or id


def _when(edit: Edit) -> str:
    """The day on which an entry was made, in words; "" if nobody said."""
    return date_words(parse_edtf(edit.made[:10])) if edit.made else ""
