"""What a place where a name stands tells about the kind of thing named.

The model's label counts little for single words, where it often slips; the words around the name count more: its
title, its apposition, the pronoun that agrees with it, what is said to be its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.language.aliases import compact, key_of
from timeline.language.first_names import FIRST_NAMES
from timeline.language.grammar import SAYING, SUBJECTS, is_of_bodies, owner_of, speaker_of
from timeline.language.naming_words import (
    ABBREVIATED_PLACES,
    BODY_NOUNS,
    CORPORATE,
    INSTITUTION_WORDS,
    PERSON_NOUNS,
    PLACE_ENDINGS,
    PLACE_NOUNS,
    PLACES,
    SHIPS,
    STATE_BODIES,
    THING_NOUNS,
    UNIONS,
)
from timeline.language.syntax import Word
from timeline.language.wordlist import words

PERSON, ORGANISATION, PLACE, THING = "person", "organisation", "place", "thing"
#: No kinds: the model's labels where it often slips, so that they need something to back them.
MAYBE_PERSON, MAYBE_PLACE = "maybe person", "maybe place"
LABELLED = "labelled"  # no kind: a sign that nothing but the model's label says that a name is a place's
SPEAKS = "speaks"  # no kind: a sign that a word names somebody who speaks
FAMILY = "family"  # no kind: a sign that a word may be the plural of a surname: "the Marshes"
IN_PLACE = "in place"  # no kind: a sign that something happens in or at what has a name of several words
LENDS = "lends"  # no kind: a sign that a name stands before a noun for a thing: "the Alder Star tanker"
COMPANY = "company"  # no kind: a sign that a single word names a body and not a person of that surname

Vote = tuple[str, int]  # a kind and a weight

_INITIALS = re.compile(r"(?:[A-Z]\.){2,3}")
_KINDS = {"PERSON": PERSON, "ORG": ORGANISATION, "GPE": PLACE, "LOC": PLACE, "FAC": PLACE,
          "PRODUCT": THING}
_WIDE = words("national international federal royal central american european british global united")  # nobody's name
_DEALS = words(
    "buy acquire purchase sell hire launch unveil release ship manufacture produce publish develop announce sue",
    "report",
)
_STORMS = words("hurricane typhoon cyclone")
_FATES = words("bear die marry arrest resign retire plead testify graduate")
_OF_COMPANIES = words(
    "stock share shares server servers employees customer customers product products unit division subsidiary",
    "shareholder shareholders earnings profit profits revenue revenues headquarters board reporter reporters report",
    "story article website newspaper engineers factory factories plant plants brand",
)
_OF_BODIES_AND_PERSONS = words(
    "spokesman spokeswoman spokesperson executive executives chairman lawyer lawyers insider insiders statement",
    "official officials adviser advisers",
)
_AT_PLACES = words("shooting massacre bombing siege riot elementary airport resident bridge prison jail school")
_DISASTERS = words("tragedy massacre shooting disaster catastrophe attack battle war defeat")
_HEADS_OF_BODIES = words(
    "executive ceo chairman founder spokesman spokeswoman owner officer shares acquisition purchase",
)


def votes(label: str, titles: Sequence[Word], core: Sequence[Word]) -> Iterator[Vote]:
    """What speaks for each kind at one place: the model's label, the titles before the name, its words, its setting."""
    yield from _by_label(_KINDS.get(label, ""), core)
    if titles:
        yield PERSON, 4
    yield from _by_words(core)
    head = next((token for token in core if token.head not in core), core[-1])
    if len(core) > 1 and _is_where(head):
        yield IN_PLACE, 1
    yield from _by_role(head)
    yield from _by_neighbours(core, head)
    yield from _by_agreement(head)


def _by_label(kind: str, core: Sequence[Word]) -> Iterator[Vote]:
    """What the model's label says, which counts little for single words."""
    is_team = len(core) == 1 and core[0].tag_ == "NNPS" and core[0].i > 0 and core[0].nbor(-1).lower_ == "the"
    if len(core) == 1 and core[0].i > 0 and core[0].nbor(-1).lower_ == "the" and core[0].lower_.endswith("s"):
        yield FAMILY, 1
    if kind and is_team:
        yield ORGANISATION, 2  # "the Bulldogs"
    elif kind == PERSON:
        yield MAYBE_PERSON, 2
    elif kind == PLACE and len(core) == 1:
        yield MAYBE_PLACE, 2
    elif kind:
        yield kind, 1 if kind == THING else 2


def _by_words(core: Sequence[Word]) -> Iterator[Vote]:
    """What the words of a name say."""
    first, last = core[0], core[-1].lower_.rstrip(".")
    if len(core) > 1:
        is_no_person = last in INSTITUTION_WORDS | PLACE_ENDINGS
        if not is_no_person and (first.lower_ in FIRST_NAMES or _is_initials(first.text)):
            yield PERSON, 3
        if first.lower_ in _STORMS:
            yield THING, 8
        if first.lower_ in SHIPS and first.text.isupper():
            yield THING, 12
        if last in PLACE_ENDINGS:
            yield PLACE, 4
    if len(core) > 2 and any(token.lower_ in _WIDE for token in core[:-1]):
        yield ORGANISATION, 4
    if last in CORPORATE:
        yield ORGANISATION, 12
    if last in INSTITUTION_WORDS | STATE_BODIES or first.lower_ in INSTITUTION_WORDS:
        yield ORGANISATION, 4


def _is_initials(text: str) -> bool:
    """Whether a name begins with the initials of a person: "T.J. Marsh", not "U.S. Customs"."""
    is_place = text in ABBREVIATED_PLACES or compact(key_of(text)) in PLACES | UNIONS
    return _INITIALS.fullmatch(text) is not None and not is_place and text not in {"L.A.", "N.Z.", "B.B.C."}


def _is_where(head: Word) -> bool:
    """Whether something happens in or at what is named: "in Sandy Point", "the Sandy Point shooting"."""
    above = head.head
    said = [child.lemma_ for child in above.children if child.dep_ == "attr"] if above.lemma_ == "be" else []
    if head.dep_ == "nsubj" and not _DISASTERS.isdisjoint(said):
        return True
    is_in = head.dep_ == "pobj" and above.lower_ in {"in", "near", "across", "throughout"}
    return is_in or (head.dep_ == "compound" and above.lemma_ in _AT_PLACES)


def _by_role(head: Word) -> Iterator[Vote]:
    """What the name does, and what is its own."""
    verb = head.head
    if head.dep_ in {"nsubj", "agent"} and verb.lemma_ in _DEALS:
        yield ORGANISATION, 2
    if head.dep_ in SUBJECTS and verb.lemma_ in SAYING:
        yield SPEAKS, 1
    if head.dep_ in SUBJECTS and verb.lemma_ in _FATES:
        yield PERSON, 2
    if head.dep_ == "dobj" and verb.lemma_ in {"acquire", "buy", "purchase", "found"}:
        yield ORGANISATION, 2
    if head.dep_ == "pobj":
        if verb.lower_ in {"in", "near", "across", "throughout"}:
            yield PLACE, 1
        elif verb.lower_ == "of" and verb.head.lower_ in _HEADS_OF_BODIES:
            yield ORGANISATION, 2
    if head.dep_ == "compound" and verb.lemma_ in THING_NOUNS and verb.tag_ == "NN":
        yield LENDS, 1
    if head.dep_ in {"poss", "compound"}:
        if verb.lower_ in _OF_COMPANIES:
            yield ORGANISATION, 2
            yield COMPANY, 1
        elif verb.lower_ in _OF_BODIES_AND_PERSONS:
            yield ORGANISATION, 1


def _by_neighbours(core: Sequence[Word], head: Word) -> Iterator[Vote]:
    """What the name is called, and where it is said to be based."""
    sentence = head.sent
    called = [child for child in head.children if child.dep_ == "appos" and child.tag_ in {"NN", "NNS"}]
    if head.dep_ == "appos" and head.head.tag_ in {"NN", "NNS"}:
        called.append(head.head)
    if head.dep_ in SUBJECTS and head.head.lemma_ == "be":
        called += [child for child in head.head.children if child.dep_ == "attr"]
    if _is_in_region(core[-1]):
        yield PLACE, 4
    first = core[0].i
    if first > sentence.start and _says_what(head.doc[first - 1], head):
        called.append(head.doc[first - 1])
    for noun in called:
        for kind, nouns in ((PERSON, PERSON_NOUNS), (ORGANISATION, BODY_NOUNS), (PLACE, PLACE_NOUNS),
                            (THING, THING_NOUNS)):
            if noun.lemma_.lower() in nouns:
                yield kind, 8 if kind == THING else 4
    if first > sentence.start and head.doc[first - 1].lower_ == "based":
        yield ORGANISATION, 4
    if core[-1].i + 2 < sentence.end and head.doc[core[-1].i + 2].lower_ == "based":
        yield PLACE, 4


def _says_what(noun: Word, head: Word) -> bool:
    """Whether a noun right before a name says what it is: "the tanker Alder Star", not "the book Marsh wrote"."""
    is_thing = noun.tag_ == "NN" and noun.lemma_ in THING_NOUNS and noun not in (head.head.head, *head.children)
    return is_thing or noun.dep_ in {"compound", "nmod"}


def _is_in_region(last: Word) -> bool:
    """Whether a name is followed by the state or country that it lies in: "Leeds, Ala.", "Springfield, Illinois,"."""
    after = [token for token in last.doc[last.i + 1:last.i + 4] if not token.is_space]
    if len(after) < 2 or after[0].text != ",":
        return False
    is_region = after[1].text in ABBREVIATED_PLACES or (after[1].ent_type_ == "GPE" and after[1].lower_ in PLACES)
    return is_region and last.ent_type_ != "PERSON" and (len(after) < 3 or after[2].is_punct)


def _by_agreement(head: Word) -> Iterator[Vote]:
    """Which pronouns agree with the name: "who" or "which" after it, "its" or "her" for what is its own."""
    for child in head.children:
        if child.dep_ == "relcl":
            relatives = {token.lower_ for token in child.lefts}
            if "who" in relatives or "whom" in relatives:
                yield PERSON, 3
            elif "which" in relatives:
                yield ORGANISATION, 1
    if head.dep_ not in SUBJECTS:
        return
    for token in head.sent:
        if token.i > head.i and token.tag_ in {"PRP", "PRP$"}:
            yield from _by_pronoun(token, head)


def _by_pronoun(pronoun: Word, head: Word) -> Iterator[Vote]:
    low = pronoun.lower_
    if head.tag_ in {"NNS", "NNPS"}:
        return  # "boulders fell, and his leg was crushed"
    if pronoun.tag_ == "PRP$" and owner_of(pronoun) == head:
        if low in {"his", "her"}:
            yield PERSON, 3
        elif low == "its":
            yield ORGANISATION, 1
    elif speaker_of(pronoun) == head:
        if low in {"he", "she"}:
            yield PERSON, 3
        elif low == "it" and pronoun.dep_ != "expl" and is_of_bodies(pronoun.head):
            yield ORGANISATION, 2
