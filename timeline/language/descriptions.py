"""What a story calls its actors: the common nouns that its texts put beside a name ("the start-up Redoak")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from timeline.language.naming_words import (
    BODY_NOUNS,
    INSTITUTION_WORDS,
    PERSON_NOUNS,
    TITLES_IN_FULL,
    TITLES_OF_PERSONS,
)
from timeline.language.parse import Parse
from timeline.language.syntax import Word, Words

_CALLINGS = PERSON_NOUNS | BODY_NOUNS  # not those of places: "the state" is too often another one

Stand = tuple[int, int, str]  # start, end, actor


def named_tokens(parse: Parse, stands: Iterable[Stand]) -> dict[int, dict[int, str]]:
    """For each sentence, the actor named by each token of a name, by the token's place in its Doc."""
    starts = {start: (end, actor) for start, end, actor in stands}
    found: dict[int, dict[int, str]] = {}
    for index, span in parse.spans.items():
        here: dict[int, str] = {}
        end, actor = -1, ""
        for token in span:
            offset = parse.offset(token)
            end, actor = starts.get(offset, (end, actor))
            if offset < end:
                here[token.i] = actor
        found[index] = here
    return found


def described(parse: Parse, named: Mapping[int, Mapping[int, str]]) -> Iterator[tuple[str, str]]:
    """Pairs of an actor and the base form of a common noun that the document calls it."""
    for index, span in parse.spans.items():
        here = named[index]
        for token in span:
            if token.i in here and here.get(token.head.i) != here[token.i]:
                first = token.i
                while here.get(first - 1) == here[token.i]:
                    first -= 1
                for noun in _nouns_beside(token, first, span):
                    yield here[token.i], calling(noun)


def calling(noun: Word) -> str:
    """The noun in its base form, a title in full: "Sen." is "senator"."""
    word = noun.lower_ if noun.tag_ == "NNP" else noun.lemma_.lower()
    return TITLES_IN_FULL.get(word.rstrip("."), word)


def _nouns_beside(name: Word, first: int, span: Words) -> Iterator[Word]:
    """Titles before a name, appositions on either side, the noun right before it, what a form of "be" says it is."""
    beside = [child for child in name.children if child.dep_ == "appos"]
    if name.dep_ == "appos":
        beside.append(name.head)
    for token in reversed(name.doc[span.start:first]):
        if token.lower_.rstrip(".") not in TITLES_OF_PERSONS or token.i != first - 1:
            break
        first -= 1
        yield token
    before = name.doc[first - 1] if first > span.start else name
    is_institution = name.doc[first].lower_ in INSTITUTION_WORDS  # "state Senate": the state is not the Senate
    if before.dep_ in {"compound", "nmod"} and before.head.i == name.i and not is_institution:
        beside.append(before)
    verb = name.head
    if name.dep_ == "nsubj" and verb.lemma_ == "be" and not any(child.dep_ == "neg" for child in verb.children):
        beside += [child for child in verb.children if child.dep_ == "attr"]
    for token in beside:
        if token.tag_ in {"NN", "NNS"} and span.start <= token.i < span.end and token.lemma_.lower() in _CALLINGS:
            yield token
