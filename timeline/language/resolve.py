"""From places where names stand to the actors of a story: which hit is whom, of which kind, shown how."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline.language.aliases import compact, equated, key_of
from timeline.language.composites import firms, is_firm, joint
from timeline.language.descriptions import Stand
from timeline.language.evidence import COMPANY, FAMILY, MAYBE_PERSON, ORGANISATION, PERSON
from timeline.language.first_names import FIRST_NAMES
from timeline.language.groups import Groups, groups
from timeline.language.mentions import Hit
from timeline.language.naming_words import (
    ABBREVIATED_PLACES,
    DEMONYMS,
    LEGAL_FORMS,
    NO_NAMES,
    PLACES,
    SHORT_DATES,
    STRAINS,
    THINGS,
    TITLES_IN_FULL,
    TITLES_OF_PERSONS,
)
from timeline.language.persons import BOTH, Bearer, led_back, sex_of, single
from timeline.model.text import Document

_THE = re.compile(r"^(?:the|The|THE) ")
_JOINT = re.compile(r"\s*,\s+(?:and\s+)?(?:the\s+)?|\s+(?:and|or|on|in|at)\s+(?:the\s+)?|(?<=\w)-(?=[A-Z])")
_TITLED = 4  # votes that a title before a name gives
_LABEL = 2  # votes that the model's label gives
_OFTEN = 4  # times that the story names in full whom a surname alone calls to mind
_TREATED_AS_COMPANY = 3  # places where a company's thing ("shares") is said to be the name's
_COMMON = 3  # times that a word stands in lower case for each capital within a sentence: then it is no name


@dataclass(frozen=True, slots=True)
class Actors:
    """The actors of a story by the form shown: kind, sex if known, and where each document names them.

    `doubtful` are actors that may be persons though the story's vote says otherwise.
    """

    kinds: Mapping[str, str]
    sexes: Mapping[str, str]
    doubtful: frozenset[str]
    stands: Mapping[str, tuple[Stand, ...]]


def resolve(found: Sequence[tuple[Document, Sequence[Hit]]], lower: Mapping[str, int]) -> Actors:
    """The actors behind the hits of all documents, these in order; `lower` counts the words in lower case."""
    commons = _common_words((hit for _, some in found for hit in some), lower)
    keys = [key_of(hit.form) for _, some in found for hit in some]
    surnames = {key[-1] for key in keys if len(key) > 1 and key[0] in FIRST_NAMES}
    kept = [(one, [hit for hit in some if _is_name(hit, commons, surnames)]) for one, some in found]
    known_firms = firms(hit.form for _, some in kept for hit in some)
    kept = [(one, _joined(one, some, known_firms)) for one, some in kept]
    apart = Counter(_name(hit) for _, some in kept for hit in some)
    kept = [(one, [part for hit in some for part in _parts(one, hit, apart)]) for one, some in kept]
    same = [pair for one, some in kept for pair in _equated(one, some)]
    known = groups([hit for _, some in kept for hit in some], same)
    full = Counter(known.root[_name(hit)] for _, some in kept for hit in some if len(key_of(hit.form)) > 1)
    actors = {one.id: _actors(some, known, full) for one, some in kept}
    shown = _shown(actors.values(), known)
    return Actors(
        {name: known.kind(actor) for actor, name in sorted(shown.items(), reverse=True)},
        _sexes(actors.values(), shown, known),
        frozenset(name for actor, name in shown.items() if known.may_be_person(actor)),
        {id: tuple((hit.start, hit.end, shown[actor]) for hit, actor in some) for id, some in actors.items()},
    )


def _common_words(hits: Iterable[Hit], lower: Mapping[str, int]) -> frozenset[str]:
    """Single words with a capital that the story writes in lower case far more often, but for sentence openings."""
    inside: Counter[str] = Counter()
    for hit in hits:
        if " " not in hit.form and not hit.form.isupper():
            inside[hit.form] += not hit.opens
    return frozenset(form for form, times in inside.items() if lower.get(form.lower(), 0) > _COMMON * times)


def _is_name(hit: Hit, commons: Set[str], surnames: Set[str]) -> bool:
    """Whether a hit is a name; one of a nation is ("Cuban") where the story names somebody in full by it."""
    name = _name(hit)
    is_people = " " not in hit.form and name not in surnames and not DEMONYMS.isdisjoint({name, name.removesuffix("s")})
    is_date = name in SHORT_DATES and not hit.form.rstrip(".").isupper()
    is_none = is_people or is_date or name.isdigit() or name in NO_NAMES | LEGAL_FORMS or bool(STRAINS.fullmatch(name))
    key = key_of(hit.form)
    is_none |= name in TITLES_IN_FULL or (name in TITLES_OF_PERSONS and _is_no_person(hit, surnames))
    is_thing = bool(key) and key[-2 if len(key[-1]) == 1 < len(key) else -1] in THINGS  # "Swine Flu", "Influenza A"
    is_none |= is_thing and key[0] not in FIRST_NAMES
    return len(name) > 1 and not is_none and hit.form not in commons


def _is_no_person(hit: Hit, surnames: Set[str]) -> bool:
    """Whether nothing says that a title is a name here: "the King", not "Larry King" or the singer Prince."""
    return _name(hit) not in surnames and not any(kind in {PERSON, MAYBE_PERSON} for kind, _ in hit.votes)


def _name(hit: Hit) -> str:
    return compact(key_of(hit.form))


def _joined(document: Document, some: Sequence[Hit], known: frozenset[str]) -> list[Hit]:
    """The hits with those put together that are a firm's name: "Lind and Tarn" where the story has "Lind and Tarn LLP".
    """
    found: list[Hit] = []
    place = 0
    while place < len(some):
        hit = some[place]
        many = joint(document, [(one.start, one.end) for one in some[place:place + 4]], known) if known else 1
        if many > 1:
            end = some[place + many - 1].end
            form = " ".join(document.text[hit.start:end].split())
            hit = replace(hit, end=end, form=form, votes=((ORGANISATION, 2),), sex="")
        found.append(hit)
        place += many
    return found


def _parts(document: Document, hit: Hit, apart: Mapping[str, int]) -> list[Hit]:
    """The hit, or if the model took several names for one ("Redoak and Tarn"), the hits of those, all known apart."""
    text = document.text[hit.start:hit.end]
    ends = [match.span() for match in _JOINT.finditer(text)]
    starts = [0, *(end for _, end in ends)]
    spans = list(zip(starts, [*(start for start, _ in ends), len(text)], strict=True))
    parts = [Hit(hit.document, hit.start + start, hit.start + end, " ".join(text[start:end].split()), hit.sentence,
                 hit.opens and start == 0, ()) for start, end in spans]
    whole = apart.get(_name(hit), 0)
    known = all(_name(part) in PLACES or apart.get(_name(part), 0) > whole for part in parts)
    return parts if len(parts) > 1 and known and not is_firm(hit.form) else [hit]


def _equated(document: Document, some: Sequence[Hit]) -> Iterator[tuple[str, str]]:
    for one, two in pairwise(some):
        is_known = not PLACES.isdisjoint({_name(one), _name(two)})  # what everybody knows needs no second name
        if not is_known and equated(document.text, (one.start, one.end), (two.start, two.end)):
            yield _name(one), _name(two)


def _actors(some: Sequence[Hit], known: Groups, full: Mapping[str, int]) -> list[tuple[Hit, str]]:
    """The hits of a document with their actors; those for which nothing speaks are left out.

    `full` counts how often the story names each actor by more than one word.
    """
    here = {known.root[_name(hit)]: known.people[known.root[_name(hit)]] for hit in some
            if known.root[_name(hit)] in known.people and len(key_of(hit.form)) > 1}
    pairs: list[tuple[Hit, str]] = []
    latest: dict[str, str] = {}
    alone = {word for hit in some if not hit.form.isupper() and (word := single(hit.form, key_of(hit.form)))}
    for hit in some:
        actor = known.root[_name(hit)]
        word = single(hit.form, key_of(hit.form))
        if word:
            if _may_be_person(hit, word, known, here):
                found = _led_back(hit, word, here, known, alone) or _usual(word, here, known, full, latest)
                actor = found or _famous(word, here, known, full) or actor
        elif actor in here:
            latest[here[actor].last] = actor
        if known.kind(actor):
            pairs.append((hit, actor))
    return pairs


def _led_back(hit: Hit, word: str, here: Mapping[str, Bearer], known: Groups, alone: Set[str]) -> str:
    return led_back(word, here, known.people, known.borne, sex=hit.sex, alone=alone)


def _borne(word: str, here: Mapping[str, Bearer], known: Groups) -> list[str]:
    """The persons fully named here whose surname the word is."""
    return [actor for actor in known.borne.get(word, ()) if actor in here]


def _usual(word: str, here: Mapping[str, Bearer], known: Groups, full: Mapping[str, int],
           latest: Mapping[str, str]) -> str:
    """Of several bearers of a surname, the one whom the story names four times out of five, if named last here."""
    bearing = _borne(word, here, known)
    total = sum(full[actor] for actor in bearing)
    return next((actor for actor in bearing if full[actor] >= 0.8 * total and latest.get(word) == actor), "")


def _famous(word: str, here: Mapping[str, Bearer], known: Groups, full: Mapping[str, int]) -> str:
    """Of several bearers of a surname, none named in full here, the one whom the story names four times out of five."""
    bearing = known.borne.get(word, ()) if not _borne(word, here, known) else ()
    total = sum(full[actor] for actor in bearing)
    return next((actor for actor in bearing if full[actor] >= max(_OFTEN, 0.8 * total)), "")


def _may_be_person(hit: Hit, word: str, known: Groups, here: Mapping[str, Bearer]) -> bool:
    """Whether a single word may be the name of a person.

    A title says so, or a full name with that surname in the same document, or most of what speaks for a kind; but a
    word for a place that everyone knows, or one that is treated as a company, is no surname.
    """
    root = known.root[_name(hit)]
    votes = known.votes[root]
    is_labelled = votes.get(ORGANISATION, 0) <= _LABEL * known.times.get(root, 0) and not votes.get(COMPANY, 0)
    if is_labelled and known.kind(root) == ORGANISATION and len(known.borne.get(word, ())) == 1 and word not in PLACES:
        return True
    if sum(weight for kind, weight in hit.votes if kind == PERSON) >= _TITLED:
        return True
    if _borne(word, here, known):
        return votes.get(COMPANY, 0) < _TREATED_AS_COMPANY and word not in PLACES
    return known.kind(root) in {PERSON, ""}


def _shown(documents: Iterable[Sequence[tuple[Hit, str]]], known: Groups) -> dict[str, str]:
    """For each actor the form that the story uses most, of a person a full name; the earliest among equals."""
    forms: dict[str, Counter[str]] = {}
    for some in documents:
        for hit, actor in some:
            forms.setdefault(actor, Counter())[_THE.sub("", hit.form)] += 1
    shown = {}
    for actor, seen in forms.items():
        full = [form for form in seen if not single(form, key_of(form))] if known.kind(actor) == PERSON else []
        if actor in known.people:
            full = [form for form in full if known.people[actor].last in key_of(form)] or full
        usual = {form.casefold() for form in full or seen if not form.isupper()}
        spoken = [form for form in full or seen if form not in ABBREVIATED_PLACES
                  and not (form.isupper() and (" " in form or form.casefold() in usual))]
        shown[actor] = max(spoken or full or seen, key=lambda form: seen[form])
    return shown


def _sexes(documents: Iterable[Sequence[tuple[Hit, str]]], shown: Mapping[str, str],
           known: Groups) -> dict[str, str]:
    """The sex of actors whose titles tell it, both if these differ, or else their first name, also if it stands alone.
    """
    told: dict[str, set[str]] = {}
    for some in documents:
        for hit, actor in some:
            if hit.sex and known.kind(actor) == PERSON:
                told.setdefault(shown[actor], set()).add(hit.sex)
    by_name = {name: sex_of(Bearer(name, name.casefold(), (), "")) for name in shown.values()
               if " " not in name and name.casefold() not in known.borne}
    by_title = {actor: BOTH if len(sexes) > 1 else next(iter(sexes)) for actor, sexes in told.items() if len(sexes) > 1
                or len(known.borne.get(compact(key_of(actor)), ())) < 2}  # a surname of several is of no sex
    by_plural = {name: BOTH for actor, name in shown.items()
                 if known.kind(actor) == PERSON and (known.votes[actor].get(FAMILY) or "&" in key_of(name))}
    in_full = {shown[actor]: sex_of(one) for actor, one in known.people.items() if actor in shown}
    return by_plural | by_name | in_full | by_title
