"""Where names stand in a parsed document, and what each place tells about the kind of thing named.

Names are the model's entities, trimmed, and runs of capitalised proper nouns that it passed over.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.language.evidence import votes
from timeline.language.first_names import FIRST_NAMES
from timeline.language.naming_words import (
    FEMININE,
    HALF_TITLES,
    INSTITUTION_WORDS,
    MASCULINE,
    OFFICES,
    PERSON_NOUNS,
    RANKS,
    SURE_TITLES,
    THING_NOUNS,
    TITLES_IN_FULL,
    TITLES_OF_PERSONS,
)
from timeline.language.parse import Parse
from timeline.language.runs import is_hyphen, is_particle, is_state_body, runs
from timeline.language.syntax import Word
from timeline.language.wordlist import words
from timeline.model.text import Document

#: What stands before a hyphen in what is no name: "co-owner".
_PREFIXES = words("co ex vice anti pro non pre post mid re self semi multi inter ultra")
_OPENERS = words("behind inside after before why how when while amid despite as with because since although")
_QUOTES = frozenset("\"'`“”‘’«»()[]{},;:.!?–—- ")


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a name stands: its range, its words, the sentence, and how much speaks for each kind.

    `opens` if it opens its sentence; `sex` is "m" or "f" if a title tells it, else "".
    """

    document: str
    start: int
    end: int
    form: str
    sentence: int
    opens: bool
    votes: tuple[tuple[str, int], ...]
    sex: str = ""


def hits(document: Document, parse: Parse) -> tuple[Hit, ...]:
    """Every place of the document where a name stands, in order; none overlaps another."""
    found: list[Hit] = []
    for index in sorted(parse.spans):
        for label, tokens in runs(parse.spans[index]):
            titles, core = _trimmed(tokens)
            if core and not _is_one_of(core) and not _is_handle(core[0]):
                found.append(_hit(document, index, label, titles, core))
    return tuple(found)


def _is_handle(first: Word) -> bool:
    return first.text[0] in "#@" or first.nbor(-1 if first.i else 0).text in {"#", "@"}


def _is_one_of(core: Sequence[Word]) -> bool:
    """Whether a word names a kind of which somebody is one: "a Gurkha", not "a Redoak spokesman"."""
    head = core[-1]
    before = head.doc[head.i - 1].lower_ if head.i else ""
    return len(core) == 1 and before in {"a", "an"} and head.dep_ not in {"compound", "nmod", "poss", "amod"}


def _hit(document: Document, sentence: int, label: str, titles: Sequence[Word], core: Sequence[Word]) -> Hit:
    start, end = Parse.offset(core[0]), Parse.offset(core[-1]) + len(core[-1])
    form = " ".join(document.text[start:end].split())
    low = {token.lower_.rstrip(".") for token in titles}
    sex = "m" if low & MASCULINE else "f" if low & FEMININE else ""
    opens = core[0].i == core[0].sent.start
    return Hit(document.id, start, end, form, sentence, opens, tuple(votes(label, titles, core)), sex)


def _trimmed(tokens: Sequence[Word]) -> tuple[list[Word], list[Word]]:
    """Titles before a name, and the name without articles, punctuation and common nouns around it."""
    core = list(tokens)
    while core and not _may_end_name(core[-1]):
        core.pop()
    while core and (not _may_begin_name(core[0]) or (len(core) > 1 and _opens_headline(core[0]))):
        core.pop(0)
    cut = 0 if core and _is_thing_before(core[0]) else _titles(core)
    titles, core = core[:cut], core[cut:]
    if core and core[-1].lower_ in OFFICES:
        return titles, []
    before = core[0].i - 1 if core else -1
    while core and before >= core[0].sent.start and core[0].doc[before].lower_.rstrip(".") in TITLES_OF_PERSONS:
        titles.insert(0, core[0].doc[before])
        before -= 1
    is_title = any(token.lower_.rstrip(".") not in HALF_TITLES | {"-"} for token in titles)
    return titles if is_title else [], core


def _is_thing_before(first: Word) -> bool:
    """Whether a noun before a name says that it is a thing's, with what looks like a title: "ferry Princess Ann"."""
    return first.i > first.sent.start and first.nbor(-1).tag_ == "NN" and first.nbor(-1).lemma_ in THING_NOUNS


def _titles(core: Sequence[Word]) -> int:
    """How many words before a person's name are titles or say what the person is: "psychiatrist Maj. Ann Marsh"."""
    cut = 0
    while cut < len(core) - 1 and core[cut + 1].lower_ != "of" and (
            core[cut].text in {".", "-"} or core[cut].lower_.rstrip(".") in TITLES_OF_PERSONS):
        cut += 1
    last = cut
    while last < len(core) - 2 and core[last].lower_.rstrip(".") in PERSON_NOUNS | RANKS:
        if core[last + 1].lower_ == "of":
            return 0
        last += 1
    if last > cut and (core[-1].ent_type_ == "PERSON" or core[last].lower_ in FIRST_NAMES):
        return last
    if not cut or not (is_particle(core[cut]) or not core[cut].is_lower):
        return 0
    is_sure = core[0].lower_.rstrip(".") in SURE_TITLES and core[-1].lower_ not in INSTITUTION_WORDS
    is_person = core[-1].ent_type_ in {"PERSON", ""} or core[cut].lower_ in FIRST_NAMES
    return cut if is_person or is_sure else 0


def _opens_headline(token: Word) -> bool:
    """Whether a word only opens its sentence, with a capital for that: "Behind Marsh's decision", "Why Marsh left"."""
    return token.lower_ in _OPENERS and token.i == token.sent.start


def _may_begin_name(token: Word) -> bool:
    is_capital = token.text[0].isupper() or token.text[0].isdigit() or _has_inner_capital(token)
    return token.tag_ != "DT" and (is_capital or is_particle(token))


def _may_end_name(token: Word) -> bool:
    if token.tag_ == "POS" or token.text in _QUOTES:
        return False
    if token.lower_.rstrip(".") in TITLES_IN_FULL:
        return False
    if token.lower_ in _PREFIXES and not token.whitespace_ and is_hyphen(token.nbor()):
        return False
    is_tail = token.i > 0 and is_hyphen(token.doc[token.i - 1]) and token.ent_type_ == "PERSON"
    is_body = is_state_body(token) and token.i > token.sent.start
    return _may_begin_name(token) or token.is_digit or is_tail or is_body


def _has_inner_capital(token: Word) -> bool:
    return any(character.isupper() for character in token.text)
