"""Where names stand in a parsed document, and what each place tells about the kind of thing named.

Names are the model's entities, trimmed, and runs of capitalised proper nouns that it passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.language.abbreviations import STARTERS
from timeline.language.evidence import votes
from timeline.language.first_names import FIRST_NAMES
from timeline.language.naming_words import FEMININE, MASCULINE, OFFICES, STATE_BODIES, TITLES_OF_PERSONS
from timeline.language.parse import Parse
from timeline.language.syntax import Word, Words
from timeline.language.wordlist import words
from timeline.model.text import Document

_LABELS_OF_NONE = words("DATE TIME MONEY PERCENT QUANTITY CARDINAL ORDINAL EVENT WORK_OF_ART LAW LANGUAGE")
_PROPER = words("NNP NNPS")
_JOINABLE = frozenset({"", "ORG", "PERSON", "GPE", "PRODUCT"})
_BREAKS = frozenset({":", ";", "–", "—", "--", "|", "/"})
_CONNECTORS = words("of the for and in on at de la le las los van von der den al bin ibn du di da del dos el y und et")
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
        for label, tokens in _runs(parse.spans[index]):
            titles, core = _trimmed(tokens)
            if core and core[0].text[0] not in "#@" and core[0].nbor(-1 if core[0].i else 0).text not in {"#", "@"}:
                found.append(_hit(document, index, label, titles, core))
    return tuple(found)


def _hit(document: Document, sentence: int, label: str, titles: Sequence[Word], core: Sequence[Word]) -> Hit:
    start, end = Parse.offset(core[0]), Parse.offset(core[-1]) + len(core[-1])
    form = " ".join(document.text[start:end].split())
    low = {token.lower_.rstrip(".") for token in titles}
    sex = "m" if low & MASCULINE else "f" if low & FEMININE else ""
    opens = core[0].i == core[0].sent.start
    return Hit(document.id, start, end, form, sentence, opens, tuple(votes(label, titles, core)), sex)


def _runs(span: Words) -> Iterator[tuple[str, list[Word]]]:
    """Entities and uncovered runs of proper nouns with the model's label, "" for the latter, in order."""
    run: list[Word] = []
    for token in span:
        if run and _continues(run, token):
            run.append(token)
            continue
        yield from _kept(run)
        is_name = token.ent_type_ or token.tag_ in _PROPER or _may_be_missed(token)
        run = [token] if is_name else []
    yield from _kept(run)


def _continues(run: Sequence[Word], token: Word) -> bool:
    """Whether a token belongs to the name before it: to its entity, its run of proper nouns, or its head."""
    last = run[-1]
    if _is_state_body(token):
        return last.ent_type_ in {"NORP", "GPE"} and last.head == token
    if token.ent_type_ and token.ent_iob_ == "I":
        return last.ent_type_ == token.ent_type_
    if last.tag_ not in _PROPER or token.tag_ not in _PROPER:
        return False
    if not token.ent_type_ and not last.ent_type_:
        return True
    is_one_name = last.dep_ == "compound" and last.head.i >= token.i and last.head.ent_type_ == token.ent_type_
    labels = {last.ent_type_, token.ent_type_}
    return is_one_name and "" in labels and labels <= _JOINABLE and token.lower_ not in TITLES_OF_PERSONS


def _kept(run: list[Word]) -> Iterator[tuple[str, list[Word]]]:
    if run and run[-1].ent_type_ not in _LABELS_OF_NONE and not _is_nationality(run):
        piece: list[Word] = []
        for place, token in enumerate(run):
            if piece and _is_title_before(token, run[place + 1:]):
                yield _label(piece), piece
                piece = []
            if _is_break(token):
                yield _label(piece), piece
                piece = []
            else:
                piece.append(token)
        yield _label(piece), piece


def _is_title_before(token: Word, rest: Sequence[Word]) -> bool:
    """Whether a person's title stands within a run, before the person's name: "Ohio Gov. Jo Marsh"."""
    if not rest or token.lower_.rstrip(".") not in TITLES_OF_PERSONS:
        return False
    return rest[-1].ent_type_ == "PERSON" or rest[0].lower_ in FIRST_NAMES


def _is_break(token: Word) -> bool:
    """Whether a name ends before a token that the model took into it: "'s", a dash, a word in lower case."""
    if token.tag_ == "POS" or token.text in _BREAKS or (token.text == "-" and token.whitespace_):
        return True
    return token.is_alpha and token.is_lower and token.text not in _CONNECTORS and not _is_state_body(token)


def _label(piece: Sequence[Word]) -> str:
    """The model's label if it is the same for all tokens, else "": the model saw only part of the name."""
    labels = {token.ent_type_ for token in piece}
    return labels.pop() if len(labels) == 1 else ""


def _is_nationality(run: Sequence[Word]) -> bool:
    """Whether the run is a word of nationality or creed; the tag tells it from a name that the model misread."""
    return run[0].ent_type_ == "NORP" and run[-1].tag_ != "NNP" and not _is_state_body(run[-1])


def _is_state_body(token: Word) -> bool:
    return token.text in STATE_BODIES and token.tag_ in {"NN", "NNS"}


def _trimmed(tokens: Sequence[Word]) -> tuple[list[Word], list[Word]]:
    """Titles before a name, and the name without articles, punctuation and common nouns around it."""
    core = list(tokens)
    while core and not _may_end_name(core[-1]):
        core.pop()
    while core and (not _may_begin_name(core[0]) or (len(core) > 1 and _opens_headline(core[0]))):
        core.pop(0)
    cut = 0
    while cut < len(core) - 1 and core[cut].lower_.rstrip(".") in TITLES_OF_PERSONS:
        cut += 1
    is_person = cut and (core[-1].ent_type_ in {"PERSON", ""} or core[cut].lower_ in FIRST_NAMES)
    titles, core = (core[:cut], core[cut:]) if is_person else ([], core)
    if core and core[-1].lower_ in OFFICES:
        return titles, []
    before = core[0].i - 1 if core else -1
    while core and before >= core[0].sent.start and core[0].doc[before].lower_.rstrip(".") in TITLES_OF_PERSONS:
        titles.insert(0, core[0].doc[before])
        before -= 1
    return titles, core


def _may_be_missed(token: Word) -> bool:
    """Whether a capitalised word may be a name that the tagger took for another word; others must show that it is."""
    return token.text[0].isupper() and token.tag_[:2] in {"NN", "JJ", "FW", "VB"} and token.lower_ not in STARTERS


def _opens_headline(token: Word) -> bool:
    """Whether a word only opens its sentence, with a capital for that: "Behind Marsh's decision", "Why Marsh left"."""
    return token.lower_ in _OPENERS and token.i == token.sent.start


def _may_begin_name(token: Word) -> bool:
    return token.tag_ != "DT" and (token.text[0].isupper() or token.text[0].isdigit() or _has_inner_capital(token))


def _may_end_name(token: Word) -> bool:
    if token.tag_ == "POS" or token.text in _QUOTES:
        return False
    return _may_begin_name(token) or token.is_digit or (_is_state_body(token) and token.i > token.sent.start)


def _has_inner_capital(token: Word) -> bool:
    return any(character.isupper() for character in token.text)
