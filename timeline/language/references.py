"""What pronouns and descriptions stand for, where that is sure; elsewhere nothing is said.

Sure means: by grammar (the subject of a verb of saying is the "it" or "he" that begins what is said; the subject of a
clause owns its "its"), or because one candidate alone of the right kind stands near. A pronoun within quotation marks
and a name outside never meet.
"""

from __future__ import annotations

from collections.abc import Iterable

from timeline.language.evidence import ORGANISATION, PERSON, PLACE
from timeline.language.grammar import (
    SAYING,
    SUBJECTS,
    clauses,
    is_addressed,
    is_of_bodies,
    owner_of,
    speaker_of,
    subject,
)
from timeline.language.naming_words import PERSON_NOUNS, TITLES_OF_PERSONS
from timeline.language.reading import SEXES, Reading, Scene
from timeline.language.syntax import Word
from timeline.language.wordlist import words
from timeline.model.text import Piece

_THING, _MANY, _OWNING = words("it its"), words("they them their"), words("his her its their")
_GENERIC = words("company firm corporation group organisation organization business agency giant outfit")
_ROLES = words("nsubj nsubjpass dobj pobj poss")
#: Verbs of talking about somebody's doings, which are as often another's as one's own.
_OF_OTHERS = words("describe call criticise criticize condemn denounce praise mourn demand welcome deplore applaud")
_NEAR = 3  # sentences looked back


def references(scene: Scene) -> dict[int, Piece]:
    """For each pronoun or description whose meaning is sure, by the offset of its head word, the words it stands for.

    The words are the nearest before it that name the actor, or a noun phrase of the same sentence.
    """
    reading = Reading(scene)
    answers: dict[int, Piece] = {}
    for index in sorted(scene.parse.spans):
        for token in scene.parse.spans[index]:
            if token.i in scene.named[index]:
                continue
            actor, phrase = _meaning(reading, index, token)
            offset = scene.parse.offset(token)
            piece = reading.name_before(actor, offset) if actor else phrase
            if actor:
                reading.learn(token, actor)
            if piece is not None:
                answers[offset] = piece
    return answers


def _meaning(reading: Reading, index: int, token: Word) -> tuple[str, Piece | None]:
    """The actor that a token stands for, or the words of a plural noun phrase; neither if that is not sure."""
    low = token.lower_
    if token.tag_ in {"PRP", "PRP$"} and low in SEXES.keys() | _THING | _MANY and token.dep_ != "expl":
        speaker = speaker_of(token)
        if speaker is not None:
            return _as_speaker(reading, index, token, speaker)
        if low in _OWNING and token.tag_ == "PRP$":
            owner = _owner(reading, index, token)
            if owner or low not in SEXES:
                return owner, None
        if low in SEXES:
            return _sole_person(reading, index, token), None
        if low == "it" and token.dep_ == "nsubj" and token.head.lemma_ in SAYING:
            return _sole_body_before(reading, index, token), None
    elif token.tag_ == "NN" and _is_bare_definite(token):
        return _called(reading, index, token), None
    return "", None


def _as_speaker(reading: Reading, index: int, pronoun: Word, speaker: Word) -> tuple[str, Piece | None]:
    if reading.is_quoted(index, pronoun) != reading.is_quoted(index, speaker):
        return "", None
    actor, low = reading.actor(index, speaker), pronoun.lower_
    kind = reading.scene.kinds.get(actor, "")
    if low in SEXES and kind == PERSON and reading.fits(actor, low):
        return ("", None) if _says_of_another(reading, index, pronoun, speaker) else (actor, None)
    if low == "it" and kind in {ORGANISATION, PLACE} and is_of_bodies(pronoun.head):
        return actor, None
    is_plural = speaker.tag_ in {"NNS", "NNPS"} and not actor
    if low == "they" and (is_plural or any(child.dep_ == "conj" for child in speaker.children)):
        return "", reading.phrase(speaker)
    return "", None


def _says_of_another(reading: Reading, index: int, pronoun: Word, speaker: Word) -> bool:
    """Whether the saying may be that of somebody told of in between: "X said Y gave no name, but said he was ill"."""
    saying = pronoun.head.head
    between = speaker.doc[speaker.i + 1:saying.i] if saying.dep_ == "conj" else ()
    others = {reading.actor(index, token) for token in between if token.dep_ in SUBJECTS} - {"", reading.actor(
        index, speaker)}
    return any(reading.scene.kinds.get(other) == PERSON for other in others)


def _owner(reading: Reading, index: int, pronoun: Word) -> str:
    """The subject of the clause in which "his", "her" or "its" stands, if nothing of its kind stands between."""
    if pronoun.head.dep_ == "conj":
        return ""
    doer = owner_of(pronoun)
    if doer is None or doer.i >= pronoun.i or reading.is_quoted(index, doer) != reading.is_quoted(index, pronoun):
        return ""
    actor = reading.actor(index, doer)
    if _owns_nothing_here(pronoun, doer):
        return ""
    kinds = {PERSON} if pronoun.lower_ in SEXES else {ORGANISATION, PLACE}
    if pronoun.lower_ == "their" or reading.scene.kinds.get(actor) not in kinds:
        return ""
    if not reading.fits(actor, pronoun.lower_) or (pronoun.lower_ == "its" and _has_earlier_thing(pronoun, doer)):
        return ""
    return "" if any(_is_rival(reading, index, token, actor) for token in doer.doc[doer.i + 1:pronoun.i]) else actor


def _owns_nothing_here(pronoun: Word, doer: Word) -> bool:
    """Whether what is owned is as often another's ("described his arrest"), or many can own nothing that is "his"."""
    of_another = pronoun.head.head.lemma_ in _OF_OTHERS and pronoun.head.dep_ == "dobj"
    return of_another or doer.tag_ == "NNS" or (doer.tag_ == "NNPS" and pronoun.lower_ in SEXES)


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
    return other != actor and reading.scene.kinds[other] != PLACE


def _sole_person(reading: Reading, index: int, pronoun: Word) -> str:
    """The one person named near before "he" or "she", if no other person, named or not, stands there."""
    if reading.is_quoted(index, pronoun) or _looks_ahead(pronoun):
        return ""
    verb = pronoun.head
    own = set(verb.subtree) if pronoun.dep_ in SUBJECTS and verb.lemma_ in SAYING else set()
    doers = [] if pronoun.dep_ in SUBJECTS or pronoun.tag_ == "PRP$" else [subject(one) for one in clauses(pronoun)][:1]
    if any(reading.scene.kinds.get(reading.actor(index, doer)) == PERSON for doer in doers if doer is not None):
        return ""
    span = reading.scene.parse.spans[index]
    if _people(reading, [(index, token) for token in own if token.i < pronoun.i], pronoun.lower_):
        return ""
    near = [(index, token) for token in span if token.i < pronoun.i and token not in own]
    for back in range(1, _NEAR + 1):
        before = reading.scene.parse.spans.get(index - back)
        near += [(index - back, token) for token in before or ()]
        people = _people(reading, near, pronoun.lower_, index if pronoun.dep_ not in SUBJECTS else -1)
        if people:
            only = people.pop() if len(people) == 1 else ""
            return only if not own or _acts(reading, near, only) else ""
    return ""


def _looks_ahead(pronoun: Word) -> bool:
    """Whether an owner stands in a phrase before the subject, which it may be: "On his visit the envoy fell ill"."""
    main = subject(pronoun.sent.root)
    led = [pronoun, *pronoun.ancestors]
    return pronoun.tag_ == "PRP$" and main is not None and pronoun.i < main.left_edge.i and main not in led


def _acts(reading: Reading, tokens: Iterable[tuple[int, Word]], actor: str) -> bool:
    """Whether somebody is the subject of words before: who is only spoken of seldom goes on to speak."""
    return any(reading.actor(place, token) == actor and (token.dep_ in {"nsubj", "nsubjpass", "agent", "appos", "ROOT"}
               or (token.dep_ == "pobj" and token.head.lower_ in {"by", "to"})) for place, token in tokens)


def _people(reading: Reading, tokens: Iterable[tuple[int, Word]], pronoun: str, here: int = -1) -> set[str]:
    """Actors among the tokens that the pronoun may stand for; "" among them for a person without a name.

    Who is named in a quotation is nobody that a pronoun outside means, but may be in the sentence `here`.
    """
    found = set()
    for place, token in tokens:
        actor = reading.actor(place, token)
        if reading.is_quoted(place, token):
            found |= {""} if place == here and reading.scene.kinds.get(actor) == PERSON else set()
            continue
        if actor and (is_addressed(token) or token.tag_ == "NNPS"):
            found.add("")  # "the Lacys" are not "he", but one of them may be
        elif actor and reading.scene.kinds[actor] == PERSON and reading.fits(actor, pronoun):
            found.add(actor)
        elif _is_doubtful(reading, actor) or (not actor and _is_unknown_person(reading, place, token, pronoun)):
            found.add("")
    return found


def _is_doubtful(reading: Reading, actor: str) -> bool:
    return actor in reading.scene.doubtful and reading.scene.kinds[actor] != PERSON


def _is_unknown_person(reading: Reading, index: int, token: Word, pronoun: str) -> bool:
    if token.lower_ in SEXES:
        return SEXES[token.lower_] == SEXES[pronoun]
    named = token.i in reading.scene.named[index]
    if token.tag_ == "NNP" and token.dep_ in SUBJECTS and not named and not token.ent_type_:
        return True  # a name that was not found
    beside_name = token.head.i in reading.scene.named[index] or any(
        child.i in reading.scene.named[index] for child in token.children if child.dep_ == "appos")
    is_person = token.tag_ == "NN" and token.lower_ in PERSON_NOUNS
    return is_person and not beside_name and token.dep_ not in {"compound", "attr"}


def _sole_body_before(reading: Reading, index: int, pronoun: Word) -> str:
    """The one organisation of the sentence before, if it is its subject and none stands before "it" in this one."""
    before = reading.scene.parse.spans.get(index - 1)
    here = {actor for i, actor in reading.scene.named[index].items() if i < pronoun.i}
    if before is None or here or reading.is_quoted(index, pronoun) or before.doc != pronoun.doc:
        return ""
    bodies = {actor for actor in reading.scene.named[index - 1].values() if reading.scene.kinds[actor] == ORGANISATION}
    doer = subject(before.root)
    if len(bodies) != 1 or doer is None or reading.actor(index - 1, doer) not in bodies:
        return ""
    return bodies.pop()


def _is_bare_definite(token: Word) -> bool:
    """Whether the token heads "the company": an article and a noun, nothing more."""
    rest = [child for child in token.children if not child.is_punct and child.dep_ != "case"]
    return len(rest) == 1 and rest[0].lower_ == "the" and token.dep_ in _ROLES and token.head.lower_ != "as"


def _called(reading: Reading, index: int, noun: Word) -> str:
    """The one actor near before that the story calls so; for "the company", the one organisation near before."""
    scene, word = reading.scene, noun.lemma_.lower()
    is_generic = word in _GENERIC
    if not is_generic and word not in scene.called:
        return ""
    near = {actor for i, actor in scene.named[index].items() if i < noun.i}
    for back in range(1, (1 if is_generic else _NEAR) + 1):
        near |= set(scene.named.get(index - back, {}).values())
    if is_generic:
        fitting = {actor for actor in near if scene.kinds[actor] == ORGANISATION}
        is_parallel = noun.dep_ in SUBJECTS and fitting & _doers(reading, index, noun)
        fitting = fitting if is_parallel else set()
    else:
        named = {actor for _, _, actor in scene.stands}
        fitting = near & scene.called[word] if len(named & scene.called[word]) == 1 else set()
    return fitting.pop() if len(fitting) == 1 and not reading.is_quoted(index, noun) else ""


def _doers(reading: Reading, index: int, noun: Word) -> set[str]:
    """Actors that are subjects in the sentence before, or before the noun in its own."""
    spans = reading.scene.parse.spans
    before = [(index - 1, token) for token in spans.get(index - 1) or ()]
    here = [(index, token) for token in spans[index] if token.i < noun.i]
    return {reading.actor(place, token) for place, token in [*before, *here] if token.dep_ in SUBJECTS}
