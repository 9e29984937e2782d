"""Who stands near a pronoun and may be meant: persons by name, and persons without one.

Nobody knows whom a pronoun means where somebody without a name stands near: "a man", "one of the guests", "the
52-year-old", "the accused", "his predecessor", "a Briton", or a name that was not found.
"""

from __future__ import annotations

from collections.abc import Iterable

from timeline.language.descriptions import calling
from timeline.language.evidence import PERSON
from timeline.language.grammar import SUBJECTS, is_addressed
from timeline.language.naming_words import DEMONYMS, FEMALES, MALES, PERSON_NOUNS, TITLES_OF_PERSONS
from timeline.language.reading import SEXES, Reading
from timeline.language.syntax import Word
from timeline.language.wordlist import words

Place = tuple[int, Word]  # a word with the index of its sentence

_ROLES = SUBJECTS | words("dobj pobj dative agent")
#: Nouns for persons that are as often said of states and bodies: they tell no kind, and are somebody as subjects alone.
_ALSO_PERSONS = words(
    "guest predecessor successor rival opponent critic host employee employer head reader listener viewer voter",
    "customer client relative parent ally donor applicant bidder buyer seller visitor adversary accomplice",
    "newcomer participant candidate partner member",
)
#: Other nouns for one person.
_PERSONS = PERSON_NOUNS | words(
    "legislator councillor counsellor negotiator investigator curator spectator dealer grower rancher hunter",
    "climber skier runner walker rider biker hiker camper teen kid lad lass bride groom fiance fiancee spouse",
    "heir heiress hero heroine villain winner loser champion skipper deckhand docker welder baker butcher",
    "barber tailor jeweller undertaker gravedigger caretaker janitor porter usher clerk cashier bartender",
    "barmaid butler nanny babysitter tutor lecturer dean headmaster headteacher pupil undergraduate graduate",
    "scholar apprentice trainee intern volunteer recruit cadet conscript deserter refugee migrant immigrant",
    "exile fugitive convict felon offender stalker smuggler trafficker looter rioter marcher demonstrator",
    "heckler whistleblower informant informer confidant confidante mentor protege disciple believer pilgrim",
    "preacher pastor vicar curate missionary chaplain deacon friar abbot speaker narrator interviewer",
    "interviewee respondent shopper commuter cabbie trucker courier sniper assassin bystander onlooker rescuer",
    "diver bachelor bachelorette loner recluse amateur veterinarian vet paramedic therapist counselor",
)
_QUALITIES = words("accused deceased condemned eldest youngest oldest elder younger bereaved")
_ENDINGS = ("ist", "ian", "man", "woman", "eer", "smith")  # of nouns for persons
_NO_PERSONS = words("human list mist fist twist wrist grist beer deer career pioneer veneer ottoman talisman caiman")
_PARTS = words("one another other first second third last former latter")  # of several: "one of the guests"
_DATES = words("DATE TIME MONEY PERCENT QUANTITY CARDINAL ORDINAL NORP")


def people(reading: Reading, tokens: Iterable[Place], pronoun: str, here: int = -1) -> set[str]:
    """Actors among the tokens that the pronoun may stand for; "" among them for a person without a name.

    Who is named in a quotation is nobody that a pronoun outside means, but may be in the sentence `here`.
    """
    found = set()
    for place, token in tokens:
        actor = reading.actor(place, token)
        if reading.is_quoted(place, token):
            found |= {""} if place == here and reading.scene.kinds.get(actor) == PERSON else set()
            continue
        if actor and (actor in reading.speakers or is_addressed(token) or token.tag_ == "NNPS"):
            found.add("")  # "the Lacys" are not "he", but one of them may be
        elif actor and reading.scene.kinds[actor] == PERSON and reading.is_of_both(actor):
            found.add("")
        elif actor and reading.scene.kinds[actor] == PERSON and reading.fits(actor, pronoun):
            found.add(actor)
        elif _is_doubtful(reading, actor) or (not actor and _is_unknown(reading, place, token, pronoun)):
            found |= _described(reading, token, pronoun) or {""}
    return found


def _described(reading: Reading, noun: Word, pronoun: str) -> set[str]:
    """Whom the story calls as a bare description does ("the singer"), of those whom the article names."""
    if [child.lower_ for child in noun.children if not child.is_punct] != ["the"]:
        return set()
    called = reading.scene.called.get(calling(noun), frozenset()) & reading.named
    return {actor for actor in called if reading.scene.kinds[actor] == PERSON and reading.fits(actor, pronoun)}


def _is_doubtful(reading: Reading, actor: str) -> bool:
    return actor in reading.scene.doubtful and reading.scene.kinds[actor] != PERSON


def _is_unknown(reading: Reading, index: int, token: Word, pronoun: str) -> bool:
    """Whether a word that names no actor stands for a person of the pronoun's sex, as far as the word tells it."""
    low = token.lower_
    if low in SEXES:
        return SEXES[low] == SEXES[pronoun]
    named = reading.scene.named[index]
    if token.tag_ == "NNP" and token.dep_ in SUBJECTS and token.i not in named and token.ent_type_ not in _DATES:
        return token.text not in reading.bodies  # a name that was not found
    if _is_one_of_many(token) or _is_of_age(token) or _is_quality(token):
        return True
    if not _is_person_noun(token) or low in (FEMALES if SEXES[pronoun] == "m" else MALES):
        return False
    beside_name = _leads_to_name(reading, index, token) or any(
        child.i in named for child in token.children if child.dep_ == "appos")
    is_role = token.dep_ == "pobj" and token.head.lower_ == "as"  # "was replaced as director"
    return not beside_name and not is_role and token.dep_ not in {"compound", "attr", "oprd"}


def _is_person_noun(token: Word) -> bool:
    """Whether a noun stands for one person: "a nurse", "the bassist", "a Briton"."""
    low = token.lower_
    if low in DEMONYMS and token.tag_ in {"NN", "NNP"}:
        return token.dep_ in _ROLES and any(child.tag_ == "DT" for child in token.children)
    does = low in _ALSO_PERSONS and token.dep_ in SUBJECTS
    by_ending = low.endswith(_ENDINGS) and low not in _NO_PERSONS and len(low) > 4
    return token.tag_ == "NN" and (low in _PERSONS or does or by_ending)


def _is_one_of_many(token: Word) -> bool:
    """Whether a word picks one of several: "one of the guests", "the eldest of three brothers"."""
    if token.dep_ not in _ROLES or not (token.lower_ in _PARTS or token.tag_ == "JJS"):
        return False
    of = next((child for child in token.children if child.lower_ == "of"), None)
    inner = next((child for child in of.children if child.dep_ == "pobj"), None) if of is not None else None
    return inner is not None and (inner.lower_ in {"them", "us", "whom"} or (
        inner.tag_ == "NNS" and (inner.lemma_ in _PERSONS | _ALSO_PERSONS or inner.lemma_.endswith(_ENDINGS))))


def _is_of_age(token: Word) -> bool:
    """Whether somebody is called by age alone: "a 34-year-old was held"."""
    return token.lower_ in {"old", "olds"} and token.dep_ in _ROLES and token.i > 1 and (
        token.doc[token.i - 1].text == "-" and token.doc[token.i - 2].lower_ == "year")


def _is_quality(token: Word) -> bool:
    """Whether an adjective or participle stands for a person: "the accused", "the deceased", "the youngest"."""
    beside = [child.lower_ for child in token.children if child.i < token.i]
    return token.lower_ in _QUALITIES and token.dep_ in _ROLES and beside == ["the"]


def _leads_to_name(reading: Reading, index: int, noun: Word) -> bool:
    """Whether a noun goes with the name behind it, past titles: "Army psychiatrist Maj. Ann Marsh"."""
    after = (token.i for token in noun.doc[noun.i + 1:noun.i + 4] if token.lower_ not in TITLES_OF_PERSONS | {"."})
    return noun.head.i in reading.scene.named[index] or next(after, -1) in reading.scene.named[index]
