"""Names of a story put in groups, one to a bearer, and the kind of each by the vote of all places where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from timeline.language.aliases import by_town, compact, joins, key_of
from timeline.language.evidence import LABELLED, ORGANISATION, PERSON, PLACE
from timeline.language.first_names import FIRST_NAMES
from timeline.language.mentions import Hit
from timeline.language.naming_words import PLACES, UNIONS
from timeline.language.persons import Bearer, by_surname, same_persons
from timeline.language.settle import KINDS, kind_by, settle

_LABEL = 2  # votes that the model's label gives
KNOWN_PLACE = 12  # votes that a place everyone knows has of itself


@dataclass(frozen=True, slots=True)
class Groups:
    """`root` leads from a name's compact key to its group's; by group, `votes` speak for each kind.

    `people` are the full names of groups that are persons, `borne` tells who bears a surname. Of those in `bare`,
    single words, the texts tell no kind. `times` counts how often each name stands in the story.
    """

    root: Mapping[str, str]
    votes: Mapping[str, Mapping[str, int]]
    people: Mapping[str, Bearer]
    borne: Mapping[str, Sequence[str]]
    bare: frozenset[str] = frozenset()
    times: Mapping[str, int] = field(default_factory=dict)

    def kind(self, group: str) -> str:
        """The kind of a group; "" if nothing speaks for one: then it is no name."""
        return kind_by(self.votes[group])

    def may_be_person(self, group: str) -> bool:
        """Whether a quarter of what speaks for a kind says that the group is a person, or nothing but the model's label
        says that a word is a body's name.
        """
        votes = self.votes[group]
        if group in self.bare:
            return True
        return votes.get(PERSON, 0) * 4 >= sum(votes.get(kind, 0) for kind in KINDS) > 0


def groups(hits: Iterable[Hit], same: Iterable[tuple[str, str]]) -> Groups:
    """The groups of all hits of a story; `same` are pairs of keys that the texts equate."""
    forms: dict[str, Counter[str]] = {}
    votes: dict[str, Counter[str]] = {}
    for hit in hits:
        name = compact(key_of(hit.form))
        forms.setdefault(name, Counter())[hit.form] += 1
        votes.setdefault(name, Counter()).update(_summed(hit.votes))
    for name in votes.keys() & PLACES:
        votes[name][PLACE] += KNOWN_PLACE
    for name in votes.keys() & UNIONS:
        votes[name][ORGANISATION] += KNOWN_PLACE
    ordered = {name: sorted(seen, key=lambda form: (-seen[form], form)) for name, seen in sorted(forms.items())}
    people = settle(votes, ordered, Counter({name: seen.total() for name, seen in forms.items()}))
    parts = {part for one in people.values() for part in (one.first, one.last)} | FIRST_NAMES
    companies = [name for name in votes if kind_by(votes[name]) != PERSON and name not in parts]
    bodies = [name for name, seen in votes.items() if kind_by(seen) == ORGANISATION and not seen.get(PLACE, 0)]
    towns = {name for name, seen in votes.items() if kind_by(seen) == PLACE}
    keys = {name: key_of(some[0]) for name, some in ordered.items()}
    pairs = [*joins(ordered, companies, bodies), *by_town(keys, towns, set(companies)), *same_persons(people.values()),
             *same]
    root = _roots(ordered, pairs)
    total: dict[str, Counter[str]] = {}
    for name in ordered:
        total.setdefault(root[name], Counter()).update(votes[name])
    fullest = _bearers(people, root, forms)
    borne = by_surname((root[name], one) for name, one in people.items())
    times = {name: seen.total() for name, seen in forms.items()}
    return Groups(root, total, fullest, borne, _bare(ordered, forms, total), times)


def _bearers(people: Mapping[str, Bearer], root: Mapping[str, str],
             forms: Mapping[str, Counter[str]]) -> dict[str, Bearer]:
    """The full name of each group: of several, that whose surname stands alone most often."""
    found: dict[str, list[Bearer]] = {}
    for name, one in people.items():
        found.setdefault(root[name], []).append(one)
    return {group: max(some, key=lambda one: forms[one.last].total() if one.last in forms else 0)
            for group, some in found.items()}


def _bare(ordered: Mapping[str, Sequence[str]], forms: Mapping[str, Counter[str]],
          total: Mapping[str, Mapping[str, int]]) -> frozenset[str]:
    """Groups of one capitalised word, always so written, for whose kind nothing speaks but the model's label."""
    return frozenset(
        name for name, some in ordered.items() if name in total and len(some) == 1 and some[0].istitle()
        and " " not in some[0] and (not total[name].get(PLACE, 0) or LABELLED in total[name])
        and total[name].get(ORGANISATION, 0) <= _LABEL * forms[name].total())


def _summed(votes: Iterable[tuple[str, int]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for kind, weight in votes:
        total[kind] += weight
    return total


def _roots(names: Iterable[str], pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Joins names along the pairs; the root of a group is its least name, whatever the order of the pairs."""
    parent = {name: name for name in names}

    def find(name: str) -> str:
        parent.setdefault(name, name)
        while parent[name] != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    for one, two in pairs:
        low, high = sorted((find(one), find(two)))
        parent[high] = low
    return {name: find(name) for name in list(parent)}
