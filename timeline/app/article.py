"""A whole article, one sentence highlighted, and every temporal expression marked by what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from timeline.app import ids, strings
from timeline.app.book import Book
from timeline.app.marks import Mark, runs
from timeline.app.markup import marked, safe_address
from timeline.app.when import capital, published_words, said
from timeline.model.event import Fate
from timeline.model.text import Block, BlockKind, Document

_HOLDERS = {BlockKind.HEADLINE: html.H3, BlockKind.SUBHEADING: html.H4}


_DATING = (Fate.SHOWN.value, Fate.MERGED.value)  # whose reason says no more


def article(book: Book, document: str, start: int, end: int) -> list[Component]:
    """The text of a document by its blocks, `[start, end)` highlighted."""
    source = book.documents[document]
    marks = fates(book, document)
    blocks = book.chronicle.blocks.get(document, ()) or (Block(BlockKind.BODY, 0, len(source.text)),)
    first = next((block for block in blocks if start < block.end), None)
    return [
        html.P([capital(published_words(book, document, with_basis=True)), *_link(source.url)], className="source"),
        *_title(source, blocks),
        html.Div([_block(source.text, block, marks, start, end, is_first=block is first) for block in blocks],
                 className="article-text"),
    ]


def fates(book: Book, document: str) -> tuple[Mark, ...]:
    """A mark for each temporal expression of a document, by what became of it, with the reason as its note."""
    return tuple(
        Mark(account.start, account.end, account.fate.value, _note(account.fate.value, account.reason))
        for account in book.chronicle.account_of(document)
    )


def _note(fate: str, reason: str) -> str:
    known = capital(strings.FATE_WORDS[fate])
    return known if fate in _DATING or not reason else f"{known}: {said(reason)}"


def _block(text: str, block: Block, marks: tuple[Mark, ...], start: int, end: int, *, is_first: bool) -> Component:
    left, right = max(block.start, min(start, block.end)), min(block.end, max(end, block.start))
    before = marked(runs(text, block.start, left, marks))
    inside = marked(runs(text, left, right, marks)) if left < right else []
    after = marked(runs(text, max(left, right), block.end, marks))
    mark = html.Mark(inside, id=ids.ARTICLE_MARK) if is_first else html.Mark(inside)
    highlight = [mark] if inside else []
    holder = _HOLDERS.get(block.kind, html.P)
    return holder([*before, *highlight, *after], className=f"block-{block.kind.value}")


def _title(source: Document, blocks: Sequence[Block]) -> list[Component]:
    """The title of a document, unless its text begins with it."""
    texts = {" ".join(source.text[block.start : block.end].split()) for block in blocks[:2]}
    return [html.H3(source.title, className="own-title")] if source.title and source.title not in texts else []


def _link(url: str | None) -> list[Component | str]:
    address = safe_address(url)
    link = html.A(strings.ORIGINAL, href=address, target="_blank", rel="noreferrer noopener")
    return [" · ", link] if address else []
