"""What the model's doubtful labels count for, once the whole story is seen.

A newspaper names a person in full, or with a title, before a surname stands alone; it says that things happen in a
place. A word that the model calls a person, and of which nothing else says so, is rather a body that the model does not
know; so is one that it calls a place, if the word speaks or anything else tells another kind.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from timeline.language.aliases import key_of
from timeline.language.evidence import (
    COMPANY,
    FAMILY,
    IN_PLACE,
    LABELLED,
    LENDS,
    MAYBE_PERSON,
    MAYBE_PLACE,
    ORGANISATION,
    PERSON,
    PLACE,
    SPEAKS,
    THING,
)
from timeline.language.first_names import FIRST_NAMES
from timeline.language.naming_words import DEMONYMS, PLACES
from timeline.language.persons import Bearer, bearer, single

_ELSE = (ORGANISATION, PERSON, MAYBE_PERSON, COMPANY, SPEAKS)  # signs of anything but a place
_CALLED = 8  # votes of a noun that says that a name is a thing's: "the ferry Princess Ann"
_OFTEN_IN = 4  # times that a place's name stands for each time that something is said to be in it, at most
_FIRST_NAME = 3  # votes that a first name gives
_LABEL = 2  # votes that the model's label gives
KINDS = (ORGANISATION, PERSON, PLACE, THING)  # among equal votes the first wins


def kind_by(votes: Mapping[str, int]) -> str:
    """The kind for which most speaks; "" if nothing speaks for any."""
    best = max(KINDS, key=lambda kind: (votes.get(kind, 0), -KINDS.index(kind)))
    return best if votes.get(best, 0) > 0 else ""


def settle(votes: Mapping[str, Counter[str]], forms: Mapping[str, Sequence[str]],
           times: Mapping[str, int]) -> dict[str, Bearer]:
    """Turns the doubtful votes for each name into votes for a kind, in place; gives the full names of persons.

    `forms` are the spellings of each name, most frequent first, `times` how often each name stands in the story.
    """
    keys = {name: key_of(some[0]) for name, some in forms.items()}
    for name, seen in votes.items():
        may_be = len(keys[name]) > 1 and name not in PLACES and keys[name][0] not in FIRST_NAMES
        if may_be and not seen[COMPANY] and _is_called_thing(seen, times[name]):
            # what it is called outweighs what its words and the model's label look like, as often as it stands
            seen[THING] += seen.pop(PLACE, 0) + seen.pop(MAYBE_PERSON, 0) + _LABEL * times[name]
        if seen[IN_PLACE] * _OFTEN_IN >= times[name] and seen[PERSON] <= _FIRST_NAME * times[name]:
            # a place may begin with a first name: "in Sandy Point", "the Sandy Point shooting"
            seen[PLACE] += seen.pop(MAYBE_PERSON, 0) + seen.pop(PERSON, 0)
    for name, some in forms.items():
        lengths = {len(key_of(form)) for form in some if "." not in form.rstrip(".")}  # not "RedOak.com"
        # "Redoak" and "Red Oak": nobody's first and last name
        if len(lengths) > 1 and (1 in lengths or keys[name][0] not in FIRST_NAMES):
            _turn(votes[name], PERSON, ORGANISATION)
            _turn(votes[name], MAYBE_PERSON, ORGANISATION)
        elif len(keys[name]) > 1:
            first, last = times.get(keys[name][0], 0), times.get(keys[name][-1], 0)
            backed = votes[name][PERSON] > 0 or last >= first  # a person's last name stands alone, not the first
            is_place = keys[name][-1] in PLACES | DEMONYMS and keys[name][0] not in FIRST_NAMES
            backed = backed and not (is_place and votes[name][PERSON] <= 0)  # "Cape Verdean", "Universal Orlando"
            _turn(votes[name], MAYBE_PERSON, PERSON if backed else ORGANISATION)
    people = _people(keys, votes, forms)
    parts = {part for one in people.values() for part in (one.first, one.last)} | FIRST_NAMES
    surnames = {one.last for one in people.values()}
    for name, seen in votes.items():
        singular = {name.removesuffix("s"), name.removesuffix("es")} - {name}
        if seen.pop(FAMILY, 0) and not seen[COMPANY] and singular & surnames:
            seen[FAMILY] = 1
            seen[PERSON] += 1 + sum(seen.pop(kind, 0) for kind in (ORGANISATION, PLACE, MAYBE_PERSON, MAYBE_PLACE))
    firsts = {one.first for one in people.values()} & FIRST_NAMES
    for name, seen in votes.items():
        # the model's label alone, of a word that is a first name in the story: "Becky"
        if name in firsts and not seen[COMPANY] and seen[ORGANISATION] <= _LABEL * times[name]:
            seen[MAYBE_PERSON] += seen.pop(ORGANISATION, 0) + (0 if seen[PLACE] else seen.pop(MAYBE_PLACE, 0))
        is_place = not forms[name][0].isupper() and not any(seen[sign] for sign in _ELSE)
        if is_place and not seen[PLACE]:
            seen[LABELLED] = 1
        _turn(seen, MAYBE_PERSON, PERSON if seen[PERSON] > 0 or name in parts else ORGANISATION)
        _turn(seen, MAYBE_PLACE, PLACE if is_place or 0 < 2 * seen[PLACE] >= seen[ORGANISATION] else ORGANISATION)
    return people


def _is_called_thing(seen: Mapping[str, int], times: int) -> bool:
    """Whether a noun before a name says that it is a thing's, or one behind it, and nothing else any other kind."""
    is_labelled = not seen.get(PERSON, 0) and seen.get(ORGANISATION, 0) <= _LABEL * times
    return seen.get(THING, 0) >= _CALLED or (seen.get(LENDS, 0) > 1 and is_labelled)


def _turn(seen: Counter[str], doubtful: str, kind: str) -> None:
    """Counts doubtful votes for a kind, half of them if they are turned against what they say."""
    weight = seen.pop(doubtful, 0)
    as_said = (doubtful, kind) in {(MAYBE_PERSON, PERSON), (MAYBE_PLACE, PLACE)}
    if weight:
        seen[kind] += weight if as_said else max(1, weight // 2)


def _people(keys: Mapping[str, tuple[str, ...]], votes: Mapping[str, Mapping[str, int]],
            forms: Mapping[str, Sequence[str]]) -> dict[str, Bearer]:
    found = {}
    for name, key in keys.items():
        is_full = kind_by(votes[name]) == PERSON and not single(forms[name][0], key)
        one = bearer(name, key) if is_full else None
        if one is not None:
            found[name] = one
    return found
