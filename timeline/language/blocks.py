"""What each paragraph of an article is: told from layout and general wording, the same for any outlet.

Body is what remains: a paragraph is something else only on a positive sign, because a dropped paragraph is lost and a
kept one can still be passed over.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from timeline.language.furniture import ONLY_DATE, Sign, biography_weight, by_wording
from timeline.language.headings import mark_headings
from timeline.language.leads import lead, mark_comments, stamp
from timeline.language.listings import mark_listings
from timeline.language.paragraphs import ends_sentence, paragraphs
from timeline.language.signs import OTHER_STORIES
from timeline.model.stamps import STAMP, has_stamps
from timeline.model.text import Block, BlockKind, Document, Span

_LINE_LENGTH = 90  # characters


def blocks(document: Document) -> tuple[Block, ...]:
    """Every paragraph of a document in order, each with its kind and the sign that made it so."""
    text, body, is_live = document.text, document.body, has_stamps(document.text)
    own = stamp(text, body)
    found = [(part, sign) for span in paragraphs(text[body:])
             for part, sign in _parts(text, Span(span.start + body, span.end + body), is_live, own)]
    spans, signs = [span for span, _ in found], [sign for _, sign in found]
    texts = [document.text[span.start:span.end] for span in spans]
    mark_comments(texts, signs)
    mark_listings(texts, signs)
    _mark_repeated(texts, signs)
    _mark_listed(texts, signs)
    _keep_dated_entries(texts, signs)
    _mark_biographies(texts, signs)
    mark_headings(texts, signs, document.title)
    front = document.text[:document.body].rstrip()
    opening = (Block(BlockKind.NOTICE, 0, len(front), "front matter"),) if front else ()
    return opening + tuple(_block(span, sign) for span, sign in zip(spans, signs, strict=True))


def _parts(text: str, span: Span, is_live: bool, own: Span | None) -> list[tuple[Span, Sign | None]]:
    """A paragraph, or the furniture that opens it and the rest, each with what its words show; `own` is its stamp."""
    words = text[span.start:span.end]
    opening = lead(words) or (_note(words) if is_live else None)
    if opening is None:
        return _about(text, span, own) if own is not None and own in span else [(span, by_wording(words))]
    length, sign = opening
    first = Span(span.start, span.start + len(words[:length].rstrip()))
    return [(first, sign), (Span(span.start + length, span.end), by_wording(words[length:]))]


def _about(text: str, span: Span, own: Span) -> list[tuple[Span, Sign | None]]:
    """Heading, stamp and text of a paragraph in which a page's own date stands."""
    head, rest = text[span.start:own.start].rstrip(" |"), text[own.end:span.end]
    behind = Span(own.end + len(rest) - len(rest.lstrip()), span.end)
    parts: list[tuple[Span, Sign | None]] = [(own, (BlockKind.BYLINE, "says when it appeared"))]
    if head:
        parts.insert(0, (Span(span.start, span.start + len(head)), by_wording(head)))
    return parts + ([(behind, by_wording(text[behind.start:behind.end]))] if behind.start < behind.end else [])


def _note(words: str) -> tuple[int, Sign] | None:
    """The time of day that opens a note of a live report."""
    found = STAMP.match(words)
    return (found.end(), (BlockKind.BYLINE, "says when a note was written")) if found is not None else None


def _block(span: Span, sign: Sign | None) -> Block:
    kind, reason = sign or (BlockKind.BODY, "no sign that it is anything else")
    return Block(kind, span.start, span.end, reason)


def _mark_repeated(texts: Sequence[str], signs: list[Sign | None]) -> None:
    """Short lines without a final stop that stand twice or more are captions or buttons."""
    times = Counter(" ".join(text.split()) for text in texts if len(text) <= _LINE_LENGTH)
    for place, text in enumerate(texts):
        repeated = times[" ".join(text.split())] > 1
        if repeated and signs[place] is None and not text.endswith(":") and not ends_sentence(text):
            signs[place] = BlockKind.CAPTION, "a short line without a final stop that is repeated"


def _mark_listed(texts: Sequence[str], signs: list[Sign | None]) -> None:
    """Lines without a final stop right under a label such as "Related stories" are what it announces."""
    is_under = False
    for place, text in enumerate(texts):
        sign = signs[place]
        if sign is not None:
            is_label = sign == (BlockKind.RELATED, OTHER_STORIES) and ":" not in text[:-1]
            is_under = is_label or (is_under and sign[1] == ONLY_DATE)
        elif is_under and not ends_sentence(text) and len(text) <= _LINE_LENGTH:
            signs[place] = BlockKind.RELATED, "listed under a label"
        else:
            is_under = False


def _keep_dated_entries(texts: Sequence[str], signs: list[Sign | None]) -> None:
    """Dates that head the paragraphs of a list, at least two, are body; one alone says when the article appeared."""
    heads = [place for place, (sign, following) in enumerate(pairwise(signs))
             if sign is not None and sign[1] == ONLY_DATE and following is None]
    if len({texts[place] for place in heads}) > 1:
        for place in heads:
            signs[place] = BlockKind.BODY, "a date that heads an entry of a list"


def _mark_biographies(texts: Sequence[str], signs: list[Sign | None]) -> None:
    is_last = True
    for place in range(len(texts) - 1, -1, -1):
        if signs[place] is not None:
            continue
        weight = biography_weight(texts[place])
        is_near_end = place >= 0.6 * len(texts)
        if place > 0 and weight >= (2 if is_last else 3) and (is_last or is_near_end):
            signs[place] = BlockKind.BYLINE, "tells about its writer"
        elif ends_sentence(texts[place]):
            is_last = False
