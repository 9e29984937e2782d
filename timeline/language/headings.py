"""Headlines and subheadings, told from layout: short lines without a final stop, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.language.furniture import Sign
from timeline.language.paragraphs import LIST_ITEM, ends_sentence
from timeline.model.text import BlockKind

_HEADLINE_WORDS, _HEADLINE_LENGTH = 28, 220
_SUBHEADING_WORDS, _SUBHEADING_LENGTH = 12, 90
_LABEL_WORDS = 4
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+|\d+")


def mark_headings(texts: Sequence[str], signs: list[Sign | None], title: str | None) -> None:
    """Marks the headline, the lines beside it, and the subheadings among the paragraphs that have no sign yet."""
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
    if text.endswith((":", ",")):
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
