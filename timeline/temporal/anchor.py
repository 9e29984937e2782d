"""What each expression of a document is relative to, and in which direction. No other document is seen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from timeline.model.text import Span
from timeline.model.time import Interval
from timeline.model.timex import Anchored, Basis, Direction, Meaning, Timex
from timeline.temporal.grammar import Found, Grammar
from timeline.temporal.languages import language
from timeline.temporal.meaning import core, face, is_anaphoric, is_bare, root
from timeline.temporal.refine import refine
from timeline.temporal.tense import direction
from timeline.temporal.timex import timex_type, timex_value

_PARAGRAPH = re.compile(r"\n[ \t\r]*\n")


@lru_cache(maxsize=16)
def grammar(code: str) -> Grammar:
    """The compiled grammar of a language; compiled at first use."""
    return Grammar(language(code))


def anchor(document_id: str, text: str, *, published: Interval | None, language: str = "en",
           ignore: Sequence[Span] = ()) -> tuple[Anchored, ...]:
    """Every temporal expression of a document, in order, with what it is relative to.

    `published` is when the document was published, None if unknown: deictic expressions then keep the basis
    PUBLICATION and have no interval. Expressions inside `ignore` are found but never serve as antecedents.
    """
    found = refine(grammar(language).find(text), text)
    result: list[Anchored] = []
    last: Anchored | None = None
    breaks = [match.end() for match in _PARAGRAPH.finditer(text)]
    for one in found:
        anchored = _anchored(document_id, text, one, len(result), published, last, breaks)
        result.append(anchored)
        if anchored.timex.interval is not None and not any(
                span.start <= one.start and one.end <= span.end for span in ignore):
            last = anchored
    return tuple(result)


def _anchored(document: str, text: str, one: Found, index: int, published: Interval | None, last: Anchored | None,
              breaks: list[int]) -> Anchored:
    meaning: Meaning = one.meaning
    way, cue = Direction.NONE, ""
    antecedent: int | None = None
    reference = published
    if meaning.is_absolute:
        basis, reference = Basis.ABSOLUTE, None
        way, cue = direction(text, one.start, one.end)
    elif is_anaphoric(meaning):
        basis = Basis.NARRATIVE
        near = last is not None and not _apart(last.timex.end, one.start, text, breaks)
        antecedent = last.index if last is not None and near else None
        reference = _told(last) if last is not None and near else None
    else:
        basis = _basis(meaning)
        if is_bare(meaning):
            way, cue = direction(text, one.start, one.end)
            meaning = face(meaning, way)
        if basis is Basis.NONE:
            reference = None
    timex = Timex(one.start, one.end, text[one.start:one.end], timex_type(meaning), timex_value(meaning, reference),
                  one.meaning, one.rule, meaning.resolve(reference))
    return Anchored(document, index, timex, meaning, basis, way, cue, reference, antecedent)


def _basis(meaning: Meaning) -> Basis:
    return Basis.NONE if type(root(meaning)).__name__ in ("Duration", "Every", "Vague") else Basis.PUBLICATION


def _told(last: Anchored) -> Interval | None:
    """The time that the words of the last expression name, without "since" or "until" around it."""
    return core(last.meaning).resolve(last.reference)


def _apart(end: int, start: int, text: str, breaks: list[int]) -> bool:
    """Whether more than one paragraph break lies between two places."""
    return sum(end <= place <= start for place in breaks) > 1 and bool(text)
