"""Whose "his", "her" or "its" is: the subject of its clause owns it, if nothing of its kind stands between."""

from __future__ import annotations

from timeline.language.evidence import ORGANISATION, PERSON, PLACE, THING
from timeline.language.grammar import SUBJECTS, clauses, is_purpose, owner_of
from timeline.language.naming_words import TITLES_OF_PERSONS
from timeline.language.reading import SEXES, Reading
from timeline.language.syntax import Word
from timeline.language.wordlist import words

#: What places have, of an organisation's "its", and what happenings have, of anybody's: then it is neither's.
_OF_PLACES = words("coast coastline shore shoreline border frontier territory soil capital population airspace waters")
_OF_HAPPENINGS = words(
    "epicentre epicenter magnitude aftermath wake effect effects cause causes spread symptoms severity impact outcome",
    "consequences duration victims toll center centre heart core root roots peak height climax outset onset",
)
#: Verbs of judging somebody for what is rather theirs than one's own: "praised the town for its calm".
_JUDGING = words(
    "praise thank blame criticise criticize condemn fault commend applaud fine sue punish honour honor reward rebuke",
    "slam admire chide scold attack mock",
)
#: Verbs of talking about somebody's doings, which are as often another's as one's own.
_OF_OTHERS = words("describe call criticise criticize condemn denounce praise mourn demand welcome deplore applaud")


def owner(reading: Reading, index: int, pronoun: Word) -> str:
    """The subject of the clause in which "his", "her" or "its" stands, if nothing of its kind stands between."""
    if pronoun.head.dep_ == "conj":
        return ""
    doer = owner_of(pronoun)
    if doer is None or doer.i >= pronoun.i or reading.is_quoted(index, doer) != reading.is_quoted(index, pronoun):
        return ""
    actor = reading.actor(index, doer)
    if _owns_nothing_here(pronoun, doer):
        return ""
    kinds = {PERSON} if pronoun.lower_ in SEXES else {ORGANISATION, PLACE, THING}
    if pronoun.lower_ == "their" or reading.scene.kinds.get(actor) not in kinds:
        return ""
    is_thing = pronoun.lower_ == "its" and _is_of_thing(reading, pronoun, doer, actor)
    if is_thing or not reading.fits(actor, pronoun.lower_):
        return ""
    return "" if any(_is_rival(reading, index, token, actor) for token in doer.doc[doer.i + 1:pronoun.i]) else actor


def _owns_nothing_here(pronoun: Word, doer: Word) -> bool:
    """Whether what is owned is as often another's ("described his arrest"), or many can own nothing that is "his"."""
    of_another = pronoun.head.head.lemma_ in _OF_OTHERS and pronoun.head.dep_ == "dobj"
    top = pronoun.head.head
    of_another |= top.lower_ == "for" and top.head.lemma_ in _JUDGING and any(
        child.dep_ == "dobj" for child in top.head.children)
    nearest = next(clauses(pronoun), pronoun)
    of_another |= is_purpose(nearest) and doer.dep_ in {"dobj", "dative"}  # "asked the bank to lend to cover its"
    return of_another or doer.tag_ == "NNS" or (doer.tag_ == "NNPS" and pronoun.lower_ in SEXES)


def _is_of_thing(reading: Reading, pronoun: Word, doer: Word, actor: str) -> bool:
    """Whether "its" tells what a happening has, or of a body what only places have, or may mean an earlier thing."""
    is_body, owned = reading.scene.kinds.get(actor) == ORGANISATION, pronoun.head.lower_
    return owned in _OF_HAPPENINGS or (is_body and owned in _OF_PLACES) or _has_earlier_thing(pronoun, doer)


def _has_earlier_thing(pronoun: Word, doer: Word) -> bool:
    """Whether "its" begins a clause of its own, so that a thing that the sentence began with may be meant as well."""
    begins_clause = any(above.dep_ in SUBJECTS for above in [pronoun.head, *pronoun.head.ancestors][:3])
    earlier = doer.doc[doer.sent.start:doer.left_edge.i]
    return begins_clause and any(token.dep_ in SUBJECTS and token.tag_ == "NN" for token in earlier)


def _is_rival(reading: Reading, index: int, token: Word, actor: str) -> bool:
    """Whether a token names somebody else, or may do so."""
    if token.lower_ in SEXES and token.tag_ == "PRP":
        return reading.actor(index, token) != actor
    other = reading.scene.named[index].get(token.i, "")
    if not other:
        return token.tag_ in {"NNP", "NNPS"} and not token.ent_type_ and token.lower_ not in TITLES_OF_PERSONS
    return other != actor and (reading.scene.kinds[other] != PLACE or token.dep_ == "dobj")  # "praised France for its"
