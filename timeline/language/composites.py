"""Names that hold what elsewhere parts names: a nickname in quotation marks, the partners of a firm joined by "and".

A firm that a story once names with "LLP" or "& Sons" is one wherever the story joins the same names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline.language.aliases import compact, key_of
from timeline.language.first_names import FIRST_NAMES
from timeline.language.naming_words import CORPORATE, INSTITUTION_WORDS
from timeline.language.syntax import Word, Words
from timeline.language.wordlist import words
from timeline.model.text import Document

_QUOTES = frozenset({'"', "``", "''", "“", "”"})
_PROPER = words("NNP NNPS")
_NICKNAME = 4  # words of a nickname at most
_FIRM = 10  # words of a firm's name at most
_OF_SEVERAL = 4  # words of "Bank of X and Y" but one
_ENDS = words("llp sons partners associates")  # of firms that bear the names of several
_MANY = 4  # names that a firm joins at most
_AND = frozenset({"and", "&"})
_JOINTS = _AND | {",", ", and", ", &"}


def composites(span: Words) -> Iterator[tuple[str, int, int]]:
    """The model's label that such a name should have, and its first and last place in the sentence, in order."""
    tokens = list(span)
    place = 0
    while place < len(tokens):
        last = _end_of_nickname(tokens, place)
        label = "PERSON"
        if last < 0:
            last, label = _end_of_firm(tokens, place), "ORG"
        if last > place:
            yield label, place, last
            place = last
        place += 1


def _end_of_nickname(tokens: Sequence[Word], place: int) -> int:
    """Where a name ends that begins here and holds a nickname: Paul "The Hammer" Orr; -1 if none does."""
    first = tokens[place]
    if first.tag_ not in _PROPER or (first.lower_ not in FIRST_NAMES and first.ent_type_ != "PERSON"):
        return -1
    after = [token.text for token in tokens[place + 1:place + _NICKNAME + 4]]
    if not after or after[0] not in _QUOTES or first.text in _QUOTES:
        return -1
    closing = next((at for at, text in enumerate(after[1:], 1) if text in _QUOTES), 0)
    last = place + 1 + closing + 1
    if not 1 < closing <= _NICKNAME + 1 or last >= len(tokens):
        return -1
    within = tokens[place + 2:place + 1 + closing]
    is_name = tokens[last].tag_ == "NNP" and all(token.text[0].isupper() for token in within)
    return last if is_name and not any(token.is_punct for token in within) else -1


def _end_of_firm(tokens: Sequence[Word], place: int) -> int:
    """Where a firm's name ends that begins here and joins names: "Lind, Orr and Tarn LLP"; -1 if none does."""
    if tokens[place].tag_ not in _PROPER or (place and tokens[place - 1].tag_ in _PROPER):
        return -1
    joined = -1
    for at, token in enumerate(tokens[place:place + _FIRM], place):
        is_name = token.tag_ in _PROPER and token.text[0].isupper()
        if joined > 0 and at > joined + (token.lower_ == "llp") and token.lower_ in _ENDS and token.text[0].isupper():
            return at
        if token.lower_ in _AND:
            joined = at
        elif not is_name and token.text != ",":
            return -1
    return -1


def is_firm(form: str) -> bool:
    """Whether a name joins several and is a firm's by its end."""
    parts = form.casefold().replace(".", "").split()
    return not _AND.isdisjoint(parts) and parts[-1] in CORPORATE | _ENDS


def firms(forms: Iterator[str]) -> frozenset[str]:
    """The compact keys of the firms among names, and of bodies that join their fields: "Bank of Tarn and Alder"."""
    return frozenset(compact(key_of(form)) for form in forms if is_firm(form) or _is_of_several(form))


def _is_of_several(form: str) -> bool:
    parts = form.casefold().split()
    return len(parts) > _OF_SEVERAL and parts[0] in INSTITUTION_WORDS and parts[1] in {"of", "for"} and "and" in parts


def joint(document: Document, ranges: Sequence[tuple[int, int]], known: frozenset[str]) -> int:
    """How many of the neighbouring ranges together are a known name: "Lind" and "Tarn" of "Lind and Tarn LLP"; else 1.
    """
    for many in range(min(len(ranges), _MANY), 1, -1):
        some = ranges[:many]
        gaps = {" ".join(document.text[one[1]:two[0]].split()) for one, two in pairwise(some)}
        if gaps <= _JOINTS and compact(key_of(document.text[some[0][0]:some[-1][1]])) in known:
            return many
    return 1
