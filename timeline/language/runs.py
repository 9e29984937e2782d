"""Runs of words that may be one name: the model's entities, and proper nouns that it passed over.

A name goes on behind a hyphen and may begin with a particle in lower case; it ends at a dash, a bracket, "'s", and
before the title of a person.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.language.abbreviations import STARTERS
from timeline.language.composites import composites
from timeline.language.first_names import FIRST_NAMES
from timeline.language.naming_words import PARTICLES, STATE_BODIES, TITLES_OF_PERSONS
from timeline.language.syntax import Word, Words
from timeline.language.wordlist import words

_LABELS_OF_NONE = words("DATE TIME MONEY PERCENT QUANTITY CARDINAL ORDINAL EVENT WORK_OF_ART LAW LANGUAGE")
_PROPER = words("NNP NNPS")
_JOINABLE = frozenset({"", "ORG", "PERSON", "GPE", "PRODUCT"})
_BREAKS = frozenset({":", ";", "–", "—", "--", "|", "/", "(", ")", "[", "]"})
_CONNECTORS = PARTICLES | words("of the for and in on at la le las los y und et es au aux upon sans sous")
#: What stands within a name between hyphens: "Stratford-upon-Avon".
_INNER = PARTICLES | words("au aux en sur sous les la le upon on by in of the and ul")


def runs(span: Words) -> Iterator[tuple[str, list[Word]]]:
    """Entities and uncovered runs of proper nouns with the model's label, "" for the latter, in order."""
    tokens, start = list(span), 0
    for label, first, last in composites(span):
        yield from _plain(tokens[start:first])
        yield label, tokens[first:last + 1]
        start = last + 1
    yield from _plain(tokens[start:])


def _plain(tokens: Sequence[Word]) -> Iterator[tuple[str, list[Word]]]:
    run: list[Word] = []
    for token in tokens:
        if run and _continues(run, token):
            run.append(token)
            continue
        yield from _kept(run)
        is_name = token.ent_type_ or token.tag_ in _PROPER or _may_be_missed(token) or is_particle(token)
        run = [token] if is_name else []
    yield from _kept(run)


def _continues(run: Sequence[Word], token: Word) -> bool:
    """Whether a token belongs to the name before it: to its entity, its run of proper nouns, or its head."""
    last = run[-1]
    if is_hyphen(token) or is_hyphen(last):
        return is_hyphen(last) or _joins(token)
    if is_state_body(token):
        return last.ent_type_ in {"NORP", "GPE"} and last.head == token
    if token.ent_type_ and token.ent_iob_ == "I":
        return last.ent_type_ == token.ent_type_
    begins = len(run) == 1 and is_particle(last)
    if begins or _begins_person(last, token) or last.tag_ not in _PROPER or token.tag_ not in _PROPER:
        return begins
    if not token.ent_type_ and not last.ent_type_:
        return True
    is_one_name = last.dep_ == "compound" and last.head.i >= token.i and last.head.ent_type_ == token.ent_type_
    labels = {last.ent_type_, token.ent_type_}
    return is_one_name and "" in labels and labels <= _JOINABLE and token.lower_ not in TITLES_OF_PERSONS


def _begins_person(last: Word, token: Word) -> bool:
    """Whether a person's name begins behind other capitals: "Undersecretary for Political Affairs Ann Marsh"."""
    begins = token.ent_type_ == "PERSON" and token.ent_iob_ == "B" and token.lower_ in FIRST_NAMES
    return begins and not last.ent_type_ and last.tag_ == "NNPS" and last.lower_ not in FIRST_NAMES


def is_hyphen(token: Word) -> bool:
    """Whether a hyphen stands within a word: no space on either side."""
    return token.text == "-" and not token.whitespace_ and token.i > 0 and not token.doc[token.i - 1].whitespace_


def _joins(hyphen: Word) -> bool:
    """Whether the name goes on behind a hyphen: "Port-au-Prince", "Ban Ki-moon", not "Leeds-based"."""
    after = hyphen.doc[hyphen.i + 1:hyphen.i + 4]
    if len(after) == 0:
        return False
    if after[0].text[0].isupper():
        return True
    if after[0].text in _INNER:
        return len(after) > 2 and is_hyphen(after[1]) and (after[2].text[0].isupper() or after[2].text in _INNER)
    return hyphen.ent_type_ == after[0].ent_type_ == "PERSON"


def is_particle(token: Word) -> bool:
    """Whether a name begins with a word in lower case: "al-Qaeda", "de Gaulle"."""
    if token.text not in PARTICLES:
        return False
    after = token.doc[token.i + 1:token.i + 3]
    if len(after) > 1 and is_hyphen(after[0]):
        return after[1].text[0].isupper()
    return len(after) > 0 and bool(token.whitespace_) and after[0].text[0].isupper() and after[0].tag_ in _PROPER


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
    if not rest or rest[0].lower_ == "of" or token.lower_.rstrip(".") not in TITLES_OF_PERSONS:
        return False
    return rest[-1].ent_type_ == "PERSON" or rest[0].lower_ in FIRST_NAMES


def _is_break(token: Word) -> bool:
    """Whether a name ends before a token that the model took into it: "'s", a dash, a word in lower case."""
    if token.text == "The" and token.i > 0 and token.doc[token.i - 1].text not in _CONNECTORS:
        return True  # a headline that ran into its article: "Mill Shuts The Marsh family"
    if token.tag_ == "POS" or token.text in _BREAKS or (token.text == "-" and token.whitespace_):
        return True
    is_inner = token.text in _CONNECTORS or (token.i > 0 and is_hyphen(token.doc[token.i - 1]))
    return token.is_alpha and token.is_lower and not is_inner and not is_state_body(token)


def _label(piece: Sequence[Word]) -> str:
    """The model's label if it is the same for all tokens, else "": the model saw only part of the name."""
    labels = {token.ent_type_ for token in piece if token.text not in PARTICLES and token.text != "-"}
    return labels.pop() if len(labels) == 1 else ""


def _is_nationality(run: Sequence[Word]) -> bool:
    """Whether the run is a word of nationality or creed; the tag tells it from a name that the model misread."""
    return run[0].ent_type_ == "NORP" and run[-1].tag_ != "NNP" and not is_state_body(run[-1])


def is_state_body(token: Word) -> bool:
    """Whether a word in lower case is a body of the state named before it: "the Dutch government"."""
    return token.text in STATE_BODIES and token.tag_ in {"NN", "NNS"}


def _may_be_missed(token: Word) -> bool:
    """Whether a capitalised word may be a name that the tagger took for another word; others must show that it is."""
    return token.text[0].isupper() and token.tag_[:2] in {"NN", "JJ", "FW", "VB"} and token.lower_ not in STARTERS
