"""What a reader should know before relying on a story: undated articles, unknown outlets, dates at odds, problems."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.app import strings
from timeline.app.book import Book


def cautions(book: Book) -> tuple[str, ...]:
    """One sentence for each thing to know, each with its remedy."""
    published = book.chronicle.published
    undated = [id for id in book.documents if id not in published or published[id].is_inferred]
    unnamed = [id for id, document in book.documents.items() if not document.outlet]
    at_odds = [event for event in book.events if event.rivals]
    found = [
        strings.UNDATED_ARTICLES.format(articles=_named(undated)) if undated else "",
        strings.UNKNOWN_OUTLETS.format(articles=_named(unnamed)) if unnamed else "",
        strings.AT_ODDS.format(events=strings.counted(len(at_odds), "event", "events")) if at_odds else "",
    ]
    return (*filter(None, found), *book.chronicle.problems, *book.chronicle.conflicts)


def _named(ids: Iterable[str], most: int = 3) -> str:
    held = sorted(ids)
    named = ", ".join(held[:most])
    rest = strings.AND_MORE.format(number=len(held) - most) if len(held) > most else ""
    return f"{strings.counted(len(held), 'article', 'articles')} ({named}{rest})"
