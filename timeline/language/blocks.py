"""What each paragraph of an article is: told from layout and general wording, the same for any outlet.

Body is what remains: a paragraph is something else only on a positive sign, because a dropped paragraph is lost and a
kept one can still be passed over.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from timeline.language.normal import plain
from timeline.language.paragraphs import LIST_ITEM, ends_sentence, paragraphs
from timeline.language.signs import ANY_OPENING, BIOGRAPHY, DATE_LINE_WORDS, INSIDE, OPENINGS, REACH, READING_TIME
from timeline.model.text import Block, BlockKind, Document, Span

_HEADLINE_WORDS, _HEADLINE_LENGTH = 28, 220
_SUBHEADING_WORDS, _SUBHEADING_LENGTH = 12, 90
_LABEL_WORDS = 4
_NAME = r"(?:[A-Z@][\w.'’-]*|and|of|for|the|in|at|staff|writers?|reporter|correspondent|editor|[|,&–—-])"
_BYLINE = re.compile(rf"(?:By|by|BY)(?:,?\s+{_NAME})+,?")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+|\d+")

Sign = tuple[BlockKind, str]


def blocks(document: Document) -> tuple[Block, ...]:
    """Every paragraph of a document in order, each with its kind and the sign that made it so."""
    spans = [Span(span.start + document.body, span.end + document.body)
             for span in paragraphs(document.text[document.body:])]
    texts = [document.text[span.start:span.end] for span in spans]
    signs = [_by_wording(text) for text in texts]
    _mark_repeated(texts, signs)
    _mark_biographies(texts, signs)
    _mark_headings(texts, signs, document.title)
    front = document.text[:document.body].rstrip()
    opening = (Block(BlockKind.NOTICE, 0, len(front), "front matter"),) if front else ()
    return opening + tuple(_block(span, sign) for span, sign in zip(spans, signs, strict=True))


def _block(span: Span, sign: Sign | None) -> Block:
    kind, reason = sign or (BlockKind.BODY, "no sign that it is anything else")
    return Block(kind, span.start, span.end, reason)


def _by_wording(text: str) -> Sign | None:
    low = plain(text[:REACH]).lower()
    if ANY_OPENING.match(low):
        for pattern, kind, reason, longest in OPENINGS:
            if len(text) <= longest and pattern.match(low):
                return kind, reason
    if READING_TIME.match(low):
        return BlockKind.NOTICE, "gives the reading time"
    if not _WORD.search(low):
        return BlockKind.NOTICE, "holds no word"
    if len(text) > REACH:
        return None
    for probe, pattern, kind, reason in INSIDE:
        if probe in low and pattern.search(low):
            return kind, reason
    return _line_of_writer_or_date(text, low)


def _line_of_writer_or_date(text: str, low: str) -> Sign | None:
    if len(text) <= 120 and _BYLINE.fullmatch(text):
        return BlockKind.BYLINE, "says who wrote it"
    if len(text) <= 100 and _is_date_line(low):
        return BlockKind.BYLINE, "holds only a date"
    return None


def _is_date_line(low: str) -> bool:
    words = _WORD.findall(low)
    numbers = sum(word.isdigit() for word in words)
    only_date = all(word.isdigit() or word in DATE_LINE_WORDS for word in words)
    return only_date and numbers > 0 and (numbers > 1 or len(words) > 1)


def _mark_repeated(texts: Sequence[str], signs: list[Sign | None]) -> None:
    """Short lines without a final stop that stand twice or more are captions or buttons."""
    times = Counter(" ".join(text.split()) for text in texts if len(text) <= _SUBHEADING_LENGTH)
    for place, text in enumerate(texts):
        repeated = times[" ".join(text.split())] > 1
        if repeated and signs[place] is None and not text.endswith(":") and not ends_sentence(text):
            signs[place] = BlockKind.CAPTION, "a short line without a final stop that is repeated"


def _mark_biographies(texts: Sequence[str], signs: list[Sign | None]) -> None:
    is_last = True
    for place in range(len(texts) - 1, -1, -1):
        if signs[place] is not None:
            continue
        weight = _biography_weight(texts[place])
        is_near_end = place >= 0.6 * len(texts)
        if place > 0 and weight >= (2 if is_last else 3) and (is_last or is_near_end):
            signs[place] = BlockKind.BYLINE, "tells about its writer"
        elif ends_sentence(texts[place]):
            is_last = False


def _biography_weight(text: str) -> int:
    if len(text) > 2 * REACH:
        return 0
    low = plain(text).lower()
    return sum(weight for probe, pattern, weight in BIOGRAPHY if probe in low and pattern.search(low))


def _mark_headings(texts: Sequence[str], signs: list[Sign | None], title: str | None) -> None:
    if not any(ends_sentence(text) for text, sign in zip(texts, signs, strict=True) if sign is None) or len(texts) < 2:
        return  # notes without stops: the layout tells nothing
    lead = next((i for i, sign in enumerate(signs) if sign is None and not _may_be_headline(texts[i], i)), len(texts))
    openers = [i for i in range(lead) if signs[i] is None]
    chosen = _headline(texts, openers, title)
    for place in openers:
        signs[place] = BlockKind.SUBHEADING, "a short line without a final stop beside the headline"
    if chosen is not None:
        signs[chosen] = BlockKind.HEADLINE, _headline_reason(texts[chosen], title)
    for place in range(lead, len(texts)):
        if signs[place] is None and _is_subheading(texts, signs, place):
            signs[place] = BlockKind.SUBHEADING, "a short line without a final stop between paragraphs"


def _headline(texts: Sequence[str], openers: Sequence[int], title: str | None) -> int | None:
    """The headline among the opening lines: the title's words, else the first line of four words, else the first."""
    for place in openers:
        if title and _same_words(texts[place], title):
            return place
    longer = [place for place in openers if len(texts[place].split()) >= _LABEL_WORDS]
    return next(iter(longer or openers), None)


def _headline_reason(text: str, title: str | None) -> str:
    if title and _same_words(text, title):
        return "the title's words"
    return "the first line, short and without a final stop"


def _same_words(text: str, title: str) -> bool:
    return _WORD.findall(text.casefold()) == _WORD.findall(title.casefold())


def _may_be_headline(text: str, place: int) -> bool:
    if len(text) > _HEADLINE_LENGTH or len(text.split()) > _HEADLINE_WORDS or LIST_ITEM.match(text):
        return False
    if text.endswith((":", ";", ",")):
        return False
    if not ends_sentence(text):
        return True
    return is_title_case(text, share=1.0) and place < 3


def is_title_case(text: str, *, share: float = 0.8) -> bool:
    """Whether this share of the longer words (four letters or more, at least four of them) begin with a capital."""
    words = [word for word in _WORD.findall(text) if len(word) >= 4 and not word.isdigit()]
    capitals = sum(not word[0].islower() for word in words)
    return len(words) >= 4 and capitals >= share * len(words)


def _is_subheading(texts: Sequence[str], signs: Sequence[Sign | None], place: int) -> bool:
    text = texts[place]
    if len(text) > _HEADLINE_LENGTH or text.endswith((":", ";", ",")) or ends_sentence(text):
        return False
    if LIST_ITEM.match(text) or text[0].islower():
        return False
    words, has_digit = len(text.split()), _DIGIT.search(text) is not None
    if not has_digit and (words <= _LABEL_WORDS or is_title_case(text, share=1.0)):
        return True
    if words > _SUBHEADING_WORDS or len(text) > _SUBHEADING_LENGTH:
        return False
    following = next((texts[i] for i in range(place + 1, len(texts)) if signs[i] is None), "")
    before = texts[place - 1] if place else ""
    return ends_sentence(following) and len(following) > len(text) and ends_sentence(before)
