"""What pronouns and descriptions stand for, where that is sure; elsewhere nothing is said.

Sure means: by grammar (the subject of a verb of saying is the "it" or "he" that begins what is said; the subject of a
clause owns its "its"), or because one candidate alone of the right kind stands near. A pronoun within quotation marks
and a name outside never meet.
"""

from __future__ import annotations

from collections.abc import Set

from timeline.language.bystanders import people
from timeline.language.descriptions import calling
from timeline.language.evidence import ORGANISATION, PERSON, PLACE
from timeline.language.grammar import (
    SAYING,
    SUBJECTS,
    TELLING,
    is_of_bodies,
    is_of_things,
    speaker_of,
    subject,
)
from timeline.language.naming_words import PERSON_NOUNS
from timeline.language.nearby import NEAR, sole_person
from timeline.language.owners import owner
from timeline.language.reading import SEXES, Reading, Scene
from timeline.language.syntax import Word
from timeline.language.wordlist import words
from timeline.model.text import Piece

_THING, _MANY, _OWNING = words("it its"), words("they them their"), words("his her its their")
_GENERIC = words("company firm corporation group organisation organization business agency giant outfit")
#: What bodies do and things do not.
_ONLY_BODIES = words(
    "launch pay buy sell acquire hire fire sue appeal announce plan invest agree offer cooperate investigate intend",
    "hope expect send deploy donate distribute issue publish release recall apologise apologize comply know regret",
    "want raise receive decide",
)
_ROLES = words("nsubj nsubjpass dobj pobj poss")
#: What one is that is said of others more than of oneself: "said he was ill", not "said he was furious".
_STATES_OF_OTHERS = words(
    "ill sick dead alive missing unconscious brilliant great wonderful kind generous brave talented gifted good bad",
    "terrible awful popular unfit unqualified dangerous crazy drunk armed violent lovely amazing modest humble cruel",
    "remarkable extraordinary irreplaceable incompetent corrupt dishonest untrustworthy charming honest loyal",
)


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
        if speaker is not None and not _is_of_another(reading, index, token, speaker):
            return _as_speaker(reading, index, token, speaker)
        if low in _OWNING and token.tag_ == "PRP$":
            whose = owner(reading, index, token)
            if whose or low not in SEXES:
                return whose, None
        if low in SEXES:
            return sole_person(reading, index, token), None
        if low == "it" and token.dep_ == "nsubj":
            return _body(reading, index, token), None
    elif token.tag_ == "NN" and _is_bare_definite(token):
        return _called(reading, index, token), None
    return "", None


def _as_speaker(reading: Reading, index: int, pronoun: Word, speaker: Word) -> tuple[str, Piece | None]:
    if reading.is_quoted(index, pronoun) != reading.is_quoted(index, speaker):
        return "", None
    actor, low = reading.actor(index, speaker), pronoun.lower_
    kind = reading.scene.kinds.get(actor, "")
    is_joint = any(child.dep_ == "conj" for child in speaker.children)
    if low in SEXES and (is_joint or speaker.i > pronoun.i):
        return "", None  # "Marsh and the board said he", "He left, Marsh said": another
    if low in SEXES and kind == PERSON and reading.fits(actor, low):
        another = _says_of_another(reading, index, pronoun, speaker) or _judges_another(reading, index, pronoun)
        return ("", None) if another else (actor, None)
    if low == "it" and is_of_bodies(pronoun.head) and not _is_reported(pronoun, speaker):
        return actor if kind in {ORGANISATION, PLACE} else _spoken_for(reading, index, pronoun, speaker), None
    is_plural = speaker.tag_ in {"NNS", "NNPS"} and not actor
    if low == "they" and (is_plural or is_joint) and not is_of_things(pronoun):
        return "", reading.phrase(speaker)
    return "", None


def _is_reported(pronoun: Word, speaker: Word) -> bool:
    """Whether what "it" begins is rather news of a thing: "It hit the coast, the agency reported"."""
    news = pronoun.head.lemma_ not in _ONLY_BODIES or pronoun.head.head.lemma_ in {"report", "write"}
    return speaker.i > pronoun.i and news


def _is_of_another(reading: Reading, index: int, pronoun: Word, speaker: Word) -> bool:
    """Whether "he" or "she" cannot be the speaker of what it begins: a body, a person of the other sex, several."""
    actor, low = reading.actor(index, speaker), pronoun.lower_
    if low not in SEXES or speaker.i > pronoun.i or any(child.dep_ == "conj" for child in speaker.children):
        return False
    if not actor:
        return speaker.tag_ == "NNS"
    is_body = reading.scene.kinds[actor] != PERSON and actor not in reading.scene.doubtful
    return is_body or not reading.fits(actor, low)


def _spoken_for(reading: Reading, index: int, pronoun: Word, speaker: Word) -> str:
    """The one body for which a speaker speaks: "the Redoak spokesman said it would pay", if only bodies do that."""
    if pronoun.head.lemma_ not in _ONLY_BODIES:
        return ""
    apposed = [child for child in speaker.children if child.dep_ == "appos" and child.i > speaker.i]
    within = [token for token in speaker.subtree if token.i < speaker.i or token.head.head.i == speaker.i]
    named = reading.scene.named[index]
    bodies = {named[token.i] for token in [*within, *apposed] if token.i in named} - {reading.actor(index, speaker)}
    bodies = {actor for actor in bodies if reading.scene.kinds[actor] == ORGANISATION}
    return bodies.pop() if len(bodies) == 1 else ""


def _says_of_another(reading: Reading, index: int, pronoun: Word, speaker: Word) -> bool:
    """Whether the saying may be that of somebody told of in between: "X said Y gave no name, but said he was ill"."""
    saying = pronoun.head.head
    between = speaker.doc[speaker.i + 1:saying.i] if saying.dep_ == "conj" else ()
    others = {reading.actor(index, token) for token in between if token.dep_ in SUBJECTS} - {"", reading.actor(
        index, speaker)}
    return any(reading.scene.kinds.get(other) == PERSON for other in others)


def _judges_another(reading: Reading, index: int, pronoun: Word) -> bool:
    """Whether somebody may say of another near before what he is: "Marsh left. Larsen said he was a fine boss"."""
    clause = pronoun.head
    is_told = clause.lemma_ == "be" and any(
        child.dep_ == "attr" or (child.dep_ == "acomp" and child.lower_ in _STATES_OF_OTHERS)
        for child in clause.children)
    spans = reading.scene.parse.spans
    before = people(reading, [(index - 1, token) for token in spans.get(index - 1) or ()], pronoun.lower_)
    heard = people(reading, [(index, token) for token in spans[index] if token.i < pronoun.i], pronoun.lower_)
    return is_told and bool(before - heard - {""})


def _body(reading: Reading, index: int, pronoun: Word) -> str:
    """The body that "it" stands for, as an "it" before it in its sentence does, or as who spoke in the one before."""
    verb = pronoun.head
    if verb.dep_ in {"advcl", "conj", "ccomp"} and is_of_bodies(verb):
        earlier = [child for above in verb.ancestors for child in above.children if child.dep_ in SUBJECTS]
        same = next((one for one in earlier if one.lower_ == "it" and one.i < pronoun.i), None)
        if same is not None:
            named = reading.scene.named[index]
            between = {named[i] for i in range(same.i, pronoun.i) if i in named}
            return reading.actor(index, same) if not between else ""
    return _sole_body_before(reading, index, pronoun) if verb.lemma_ in SAYING else ""


def _sole_body_before(reading: Reading, index: int, pronoun: Word) -> str:
    """The one organisation of the sentence before, if it is its subject and none stands before "it" in this one."""
    before = reading.scene.parse.spans.get(index - 1)
    here = {actor for i, actor in reading.scene.named[index].items() if i < pronoun.i}
    if before is None or here or reading.is_quoted(index, pronoun):
        return ""
    goes_on = pronoun.head.lemma_ in TELLING and before.root.lemma_ in TELLING
    if before.doc != pronoun.doc and not goes_on:
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
    scene, word = reading.scene, calling(noun)
    is_generic = word in _GENERIC
    if not is_generic and word not in scene.called:
        return ""
    near = {actor for i, actor in scene.named[index].items() if i < noun.i}
    for back in range(1, (1 if is_generic else NEAR) + 1):
        near |= set(scene.named.get(index - back, {}).values())
    if is_generic:
        fitting = {actor for actor in near if scene.kinds[actor] == ORGANISATION}
        is_parallel = noun.dep_ in SUBJECTS and fitting & _doers(reading, index, noun)
        fitting = fitting if is_parallel else set()
    else:
        named = {actor for _, _, actor in scene.stands}
        kind = PERSON if word in PERSON_NOUNS else ORGANISATION
        fitting = near & scene.called[word] if len(named & scene.called[word]) == 1 else set()
        fitting = {actor for actor in fitting if scene.kinds[actor] == kind}
        if kind == PERSON and _may_be_another(reading, index, noun, fitting):
            return ""
    return fitting.pop() if len(fitting) == 1 and not reading.is_quoted(index, noun) else ""


def _may_be_another(reading: Reading, index: int, noun: Word, fitting: Set[str]) -> bool:
    """Whether the sentence has named somebody else before, of whom nothing tells that the description does not fit.

    Or whether another of the kind stands near: "a senator from Ohio", "two senators".
    """
    scene = reading.scene
    if any(_is_another(reading, place, token, noun, fitting) for place in range(index - NEAR, index + 1)
           for token in scene.parse.spans.get(place) or () if place < index or token.i < noun.i):
        return True
    others = {actor for i, actor in scene.named[index].items() if i < noun.i and scene.kinds[actor] == PERSON} - fitting
    told = {actor for actors in scene.called.values() for actor in actors}
    return not others <= told


def _is_another(reading: Reading, index: int, token: Word, noun: Word, fitting: Set[str]) -> bool:
    """Whether a word is the same common noun, said neither of those whom it fits nor of nobody in particular."""
    if token.lemma_ != noun.lemma_ or token.tag_ not in {"NN", "NNS"} or token.dep_ in {"compound", "attr", "appos"}:
        return False
    beside = {reading.actor(index, one) for one in (token, token.head, *token.children)}
    return not beside & fitting


def _doers(reading: Reading, index: int, noun: Word) -> set[str]:
    """Actors that are subjects in the sentence before, or before the noun in its own."""
    spans = reading.scene.parse.spans
    before = [(index - 1, token) for token in spans.get(index - 1) or ()]
    here = [(index, token) for token in spans[index] if token.i < noun.i]
    return {reading.actor(place, token) for place, token in [*before, *here] if token.dep_ in SUBJECTS}
