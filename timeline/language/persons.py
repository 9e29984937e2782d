"""Who a personal name stands for: full names of one person joined, surnames and first names led back to them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from timeline.language.aliases import Key
from timeline.language.first_names import FIRST_NAMES, MEN, SHORT_FORMS, WOMEN
from timeline.language.naming_words import NO_FIRST_NAMES, PARTICLES
from timeline.language.spelling import sound
from timeline.language.wordlist import words

#: The sex of a surname to which titles give both.
BOTH = "mf"

_SHORT_NAME = 3  # letters: shorter names are too alike
_LONG_NAME = 7  # letters from which a surname is rather respelt than another one
_NEAR, _LIKE = 0.7, 0.5  # how alike two spellings must be, of two known first names and of others
_SUFFIXES = words("jr sr ii iii iv")


@dataclass(frozen=True, slots=True)
class Bearer:
    """A person by a full name; `first`, `middle` and `last` are its parts, folded."""

    name: str
    first: str
    middle: Key
    last: str


def bearer(name: str, key: Key) -> Bearer | None:
    """The parts of a full name, given its compact key and its words; None for a name of one word."""
    parts = tuple(word for word in key if word not in _SUFFIXES) or key
    if len(parts) < 2:
        return None
    return Bearer(name, parts[0], parts[1:-1], parts[-1])


def same_persons(bearers: Iterable[Bearer]) -> list[tuple[str, str]]:
    """Pairs of full names that one person bears: with and without middle names, if only one set of these is known.

    Short forms of a first name are that name; who is called by the second name has an initial before it at most. Two
    first names ("Juan Miguel") stand for the one full name that begins with them.
    """
    bearers = sorted(bearers, key=lambda one: one.name)
    groups: dict[tuple[str, str], list[Bearer]] = {}
    for one in bearers:
        first = one.middle[0] if len(one.first) == 1 and one.middle else one.first
        groups.setdefault((SHORT_FORMS.get(first, first), one.last), []).append(one)
    pairs = [*_by_first_names(bearers), *_by_initial(bearers), *_by_sound(bearers)]
    for some in groups.values():
        full = {tuple(word[0] for word in one.middle if word not in PARTICLES) for one in some
                if len(one.first) > 1} - {()}
        if len(full) <= 1:
            pairs += [(some[0].name, other.name) for other in some[1:]]
    return pairs


def _by_first_names(bearers: Iterable[Bearer]) -> Iterator[tuple[str, str]]:
    longer: dict[tuple[str, str], list[Bearer]] = {}
    for one in bearers:
        if one.middle:
            longer.setdefault((one.first, one.middle[0]), []).append(one)
    for one in bearers:
        full = longer.get((one.first, one.last), [])
        if one.last in FIRST_NAMES and not one.middle and len({other.last for other in full}) == 1:
            yield one.name, full[0].name


def _by_sound(bearers: Sequence[Bearer]) -> Iterator[tuple[str, str]]:
    """Names of other alphabets in two spellings: "Yevgeny Petrov" and "Evgeni Petrov"."""
    alike: dict[tuple[str, str], list[Bearer]] = {}
    for one in bearers:
        if len(one.first) > _SHORT_NAME and len(one.last) > _SHORT_NAME:
            alike.setdefault((sound(one.first), sound(one.last)), []).append(one)
    for some in alike.values():
        yield from ((one.name, two.name) for one, two in pairwise(some) if _is_respelt(one, two))


def _is_respelt(one: Bearer, two: Bearer) -> bool:
    """Whether two names of one sound are rather two spellings than two names: not "Paul Davis" and "Paul Davies"."""
    known = one.first in FIRST_NAMES and two.first in FIRST_NAMES
    if one.first == two.first and (one.last == two.last or (known and min(len(one.last), len(two.last)) < _LONG_NAME)):
        return False
    first = SequenceMatcher(None, one.first, two.first).ratio() >= (_NEAR if known else _LIKE)
    return first and sex_of(one) == sex_of(two) and SequenceMatcher(None, one.last, two.last).ratio() >= _LIKE


def _by_initial(bearers: Iterable[Bearer]) -> Iterator[tuple[str, str]]:
    """ "J. Michael Marsh" and "John Michael Marsh"."""
    short = {(one.first, one.middle[0], one.last): one.name for one in bearers if len(one.first) == 1 and one.middle}
    for one in bearers:
        found = short.get((one.first[0], one.middle[0], one.last)) if one.middle else None
        if found is not None and found != one.name:
            yield found, one.name


def by_surname(people: Iterable[tuple[str, Bearer]]) -> dict[str, list[str]]:
    """The actors that bear each surname, in whatever form of their name, from actors with full names of theirs."""
    found: dict[str, list[str]] = {}
    for actor, one in people:
        if actor not in found.setdefault(one.last, []):
            found[one.last].append(actor)
    return found


def single(form: str, key: Key) -> str:
    """The surname that a name of one word is, given its words: particles do not count ("de Gaulle"). "" for others."""
    while len(key) > 1 and key[0] in PARTICLES and (form[0].islower() or "-" in form or key[0] in NO_FIRST_NAMES):
        key = key[1:]
    return key[0] if len(key) == 1 else ""


def led_back(word: str, here: Mapping[str, Bearer], people: Mapping[str, Bearer],
             borne: Mapping[str, Sequence[str]], *, sex: str = "", alone: Collection[str] = ()) -> str:
    """The one actor whose surname the word is, among persons fully named `here`, else among the story's `people`.

    `borne` leads from surnames to those who bear them in the story.

    `sex` is what a title before the word tells. Failing a surname, the one person named here whose first name the word
    is; a word that is a common first name is looked for as both. "" if there is none or more than one. `alone` are the
    surnames that stand alone here: whom one of them means, and nobody else, is not called by a first name as well.
    """
    is_first_name = word in FIRST_NAMES
    everybody = borne.get(word, ())
    bearing = [actor for actor in everybody if actor in here] or ([] if is_first_name else list(everybody))
    if sex:
        fitting = {sex} if len(bearing) > 1 else {sex, ""}  # "Mr Orr" is not Ann Orr
        bearing = [actor for actor in bearing if sex_of(people[actor]) in fitting]
    if not bearing or is_first_name:
        bearing += [actor for actor, one in here.items() if one.first == word and actor not in bearing
                    and not (one.last in alone and len(borne[one.last]) == 1)]
    return bearing[0] if len(bearing) == 1 else ""


def sex_of(one: Bearer) -> str:
    """ "m" or "f" if the first name tells it, else ""."""
    return "m" if one.first in MEN else "f" if one.first in WOMEN else ""
