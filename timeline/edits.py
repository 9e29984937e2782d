"""What people add: pins matched to the expressions they name, and the log of what was fixed after a story was built.

A pin names an expression by a quote. The quote is found after folding quotation marks, dashes and white space
one character to one, may run over sentences, must occur once and must hold exactly one temporal expression.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from timeline.model.edit import ADDED, Edit, Pin, PinEntry, in_force
from timeline.model.edtf import parse_edtf
from timeline.model.message import message, problem_of
from timeline.model.text import Document
from timeline.model.time import Interval
from timeline.model.timex import FIXED, Anchored

_FOLD = {
    **dict.fromkeys(map(ord, "“”„‟«»″"), '"'),
    **dict.fromkeys(map(ord, "‘’‚‛′`´"), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"),
    **dict.fromkeys(map(ord, "\t\n\r\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
                             "\u2028\u2029\u202f\u205f\u3000"), " "),
}
_SHOWN_CANDIDATES = 5


def inputs(documents: Sequence[Document],
           edits: Sequence[Edit]) -> tuple[tuple[Document, ...], tuple[PinEntry, ...], tuple[str, ...]]:
    """The documents as the log says they are, the log's pins, and a line for each entry whose article is not there."""
    known, gone = {document.id for document in documents}, _taken_back(edits)
    edits = [edit for edit in in_force(edits) if edit.document not in gone]
    fixed = {edit.document: edit for edit in edits if edit.is_publication}
    strangers = tuple(message("log entry {number}: {article} is no article of this story; put the article back",
                              number=edit.number, article=edit.document)
                      for edit in edits if not edit.is_pin and not edit.revokes and edit.document not in known)
    pins = tuple(PinEntry(edit.document, edit.quote, edit.date, edit.basis)
                 for edit in edits if edit.is_pin)
    details: dict[str, dict[str, Any]] = {}
    for edit in edits:
        if edit.is_detail:
            details.setdefault(edit.document, {})[edit.what] = edit.value or None
    described = (replace(document, **details.get(document.id, {})) for document in documents)
    return tuple(_published(document, fixed.get(document.id)) for document in described), pins, strangers


def parted(documents: Sequence[Document],
           edits: Sequence[Edit]) -> tuple[tuple[Document, ...], tuple[Document, ...]]:
    """The documents of the story, and those that were added and taken back: they are set aside, and not lost."""
    gone = _taken_back(edits)
    return (tuple(one for one in documents if one.id not in gone), tuple(one for one in documents if one.id in gone))


def restored(documents: Sequence[Document], edits: Sequence[Edit], entry: Edit) -> tuple[Document, ...]:
    """The documents as they were before the first entry that fixed the same as this one; the log is then replayed."""
    same = [edit for edit in edits if edit.document == entry.document and edit.what == entry.what
            and edit.is_publication == entry.is_publication]
    changed: Mapping[str, Any] = {}
    if entry.is_detail:
        changed = {entry.what: same[0].before or None}
    elif entry.is_publication:
        said, basis = same[0].stated or (same[0].before, message("known before it was fixed") if same[0].before else "")
        changed = {"published": said or None, "basis": basis or None}
    return tuple(replace(one, **changed) if one.id == entry.document else one for one in documents)


def _taken_back(edits: Sequence[Edit]) -> frozenset[str]:
    """The documents that were added, and whose adding was taken back."""
    kept = {edit.document for edit in in_force(edits) if edit.what == ADDED}
    return frozenset(edit.document for edit in edits if edit.what == ADDED) - kept


def added(edits: Sequence[Edit], documents: Sequence[Document]) -> tuple[Document, ...]:
    """The documents that the log says were added, of these."""
    ids = {edit.document for edit in edits if edit.what == ADDED}
    return tuple(document for document in documents if document.id in ids)


def naming(document: str, start: int, documents: Sequence[Document], anchored: Sequence[Anchored]) -> str:
    """Words that name the expression which begins at `start` of a document: they occur once and hold it alone.

    They are its own, with as many words on either side as it takes. Raises ValueError if there are none.
    """
    text = next((one.text for one in documents if one.id == document), "")
    places = sorted((one.timex.start, one.timex.end) for one in anchored if one.document == document)
    found = next((place for place in places if place[0] == start), None)
    if found is None:
        raise ValueError(message("{article}: no expression of time begins at {start}; fix the day its article came "
                                 "out", article=document, start=start))
    low = max((end for _, end in places if end <= start), default=0)
    high = min((first for first, _ in places if first >= found[1]), default=len(text))
    left, right = found
    while len(occurrences(text, text[left:right])) > 1:
        if left == low and right == high:
            raise ValueError(message('{article}: "{words}" stands there several times in the same words; fix the day '
                                     'its article came out', article=document, words=text[left:right]))
        left, right = _word_before(text, left, low), _word_after(text, right, high)
    return text[left:right]


def _word_before(text: str, at: int, low: int) -> int:
    found = re.search(r"\S*\s*\Z", text[low:at])
    assert found is not None
    return max(low, low + found.start())


def _word_after(text: str, at: int, high: int) -> int:
    found = re.match(r"\s*\S*", text[at:high])
    assert found is not None
    return at + found.end()


def _published(document: Document, edit: Edit | None) -> Document:
    if edit is None:
        return document
    basis = message("fixed by a person, {reason}", reason=edit.basis) if edit.basis else FIXED
    return replace(document, published=edit.date, basis=basis)


def settled(pins: Sequence[Pin]) -> tuple[tuple[Pin, ...], tuple[str, ...]]:
    """Of several pins of one expression the last, and a line for each that cannot hold beside it."""
    last = {(pin.document, pin.start): pin for pin in pins}
    said = [_contradiction(f'{pin.document}: "{_folded(pin.quote)}"', pin.date, pin.basis, other.date, other.basis)
            for pin in pins if not (other := last[pin.document, pin.start]).date.overlaps(pin.date)]
    return tuple(last.values()), tuple(said)


def rival_publications(edits: Sequence[Edit]) -> tuple[str, ...]:
    """A line for each logged publication that cannot hold beside the last one of its document."""
    edits = in_force(edits)
    last = {edit.document: edit for edit in edits if edit.is_publication}
    dates = {edit.number: parse_edtf(edit.date) for edit in edits if edit.is_publication}
    return tuple(_contradiction(message("{article}: its publication", article=edit.document), dates[edit.number],
                                edit.basis, dates[other.number], other.basis)
                 for edit in edits if edit.is_publication
                 and not dates[(other := last[edit.document]).number].overlaps(dates[edit.number]))


def _contradiction(what: str, date: Interval, basis: str, last: Interval, last_basis: str) -> str:
    first, then = (message(" ({reason})", reason=why) if why else "" for why in (basis, last_basis))
    return message("{what} was fixed as {date}{first} and as {last}{then}, which cannot both hold; the latter, fixed "
                   "last, counts", what=what, date=date, first=first, last=last, then=then)


def holder(quote: str, documents: Sequence[Document]) -> str:
    """The id of the only document that holds the quote, once. Raises ValueError, with candidates, for any other."""
    held = [(document, place) for document in documents for place in occurrences(document.text, quote)]
    if len(held) == 1:
        return held[0][0].id
    if not held:
        raise ValueError(message('"{words}": these words are in no article of this story; copy them from one',
                                 words=_folded(quote)))
    shown = _some([f'{document.id}: "{_around(document.text, place, len(quote))}"' for document, place in held])
    raise ValueError(message('"{words}": these words occur {count} times ({shown}); name the article, or quote more '
                             'words around the one you mean', words=_folded(quote), count=len(held), shown=shown))


def match(entries: Sequence[PinEntry], documents: Sequence[Document],
          anchored: Sequence[Anchored]) -> tuple[tuple[Pin, ...], tuple[str, ...]]:
    """The pins that name exactly one expression, and one line for each entry that does not, with its remedy."""
    texts = {document.id: document.text for document in documents}
    by_document: dict[str, list[Anchored]] = {}
    for item in anchored:
        by_document.setdefault(item.document, []).append(item)
    pins: list[Pin] = []
    problems: list[str] = []
    for entry in entries:
        found = _match(entry, texts, by_document)
        if isinstance(found, Pin):
            pins.append(found)
        else:
            problems.append(found)
    return tuple(pins), tuple(problems)


def _match(entry: PinEntry, texts: Mapping[str, str], anchored: Mapping[str, Sequence[Anchored]]) -> Pin | str:
    name = message('pin "{words}" in {article}', words=_folded(entry.quote), article=entry.document)
    text = texts.get(entry.document)
    if text is None:
        return message("{where}: no such article; the articles are {some}", where=name, some=_some(sorted(texts)))
    places = occurrences(text, entry.quote)
    if not places:
        return message("{where}: these words are not in the article; copy them from it", where=name)
    if len(places) > 1:
        shown = _some([f'"{_around(text, place, len(entry.quote))}"' for place in places])
        return message("{where}: these words occur {count} times ({shown}); quote more words around the one you mean",
                       where=name, count=len(places), shown=shown)
    start, end = places[0], places[0] + len(entry.quote)
    held = [item for item in anchored.get(entry.document, ()) if start <= item.timex.start and item.timex.end <= end]
    if len(held) != 1:
        return message("{where}: {problem}", where=name, problem=_count_problem(held, anchored.get(entry.document, ())))
    try:
        date = parse_edtf(entry.date)
    except ValueError as error:
        return message("{where}: {problem}", where=name, problem=problem_of(error))
    timex = held[0].timex
    return Pin(entry.document, timex.start, timex.end, date, entry.basis, entry.quote)


def occurrences(text: str, quote: str) -> list[int]:
    """Where the quote occurs in the text, after folding both."""
    folded, wanted = text.translate(_FOLD), quote.translate(_FOLD)
    places: list[int] = []
    at = folded.find(wanted) if wanted.strip() else -1
    while at >= 0:
        places.append(at)
        at = folded.find(wanted, at + 1)
    return places


def _count_problem(held: Sequence[Anchored], all_of_document: Sequence[Anchored]) -> str:
    if held:
        words = _some([f'"{item.timex.text}"' for item in held])
        return message("holds {count} temporal expressions ({words}); quote only one of them", count=len(held),
                       words=words)
    words = _some([f'"{item.timex.text}"' for item in all_of_document]) or message("none")
    return message("holds no temporal expression; those of the article are {words}", words=words)


def _folded(words: str) -> str:
    return " ".join(words.split())


def _around(text: str, place: int, length: int) -> str:
    return " ".join(text[max(0, place - 20):place + length + 20].split())


def _some(words: Sequence[str]) -> str:
    more = len(words) - _SHOWN_CANDIDATES
    if more <= 0:
        return ", ".join(words)
    return message("{words:list} and {number} more", words=tuple(words[:_SHOWN_CANDIDATES]), number=more)
