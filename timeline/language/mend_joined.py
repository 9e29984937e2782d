"""The second of two joined verbs, read as a noun or hung on one, put right in the tree.

"They lost on Saturday and host Dorn on Tuesday", "accepted a rise and return to work tomorrow". What hung on the word
before though it stands behind the second verb hangs on that.
"""

from __future__ import annotations

from timeline.language.mend_words import FINITE
from timeline.language.tree import Tree
from timeline.language.wordlist import words

_ABOVE = 12  # steps up the tree in which the first verb is looked for
_JOINING = words("and but or then")
_HELPED = frozenset({"MD", "TO"})
_TAKEN = frozenset({"prep", "npadvmod", "advmod"})


def object_of_preposition(tree: Tree, place: int) -> None:
    """Makes a "verb" that a preposition governs the name that it is: "lost 3-1 to Bury"."""
    tree.tags[place] = "NNP"
    above = tree.heads[tree.heads[place]]
    for part in list(tree.children(place)):
        if part > place and tree.deps[part] in _TAKEN | {"cc", "conj"} and tree.tags[above] in FINITE:
            tree.heads[part] = above


def is_joined(tree: Tree, place: int) -> bool:
    """Whether a noun stands behind "and" with an object of its own."""
    if tree.tags[place] != "NN" or tree.deps[place] != "conj" or place < 1 or tree.words[place - 1] not in _JOINING:
        return False
    owned = any(part > place and tree.deps[part] == "dobj" for part in tree.children(place))
    return owned or _second_object(tree, place) is not None


def _second_object(tree: Tree, place: int) -> int | None:
    """The name right behind a word that was read as a second object of the verb before: "beat Dorn and host Tarn"."""
    first, name = _finite_above(tree, place), place + 1
    if first is None or name >= len(tree.words) or tree.tags[name] != "NNP" or tree.deps[name] != "dobj":
        return None
    has_other = any(part < place and tree.deps[part] == "dobj" for part in tree.children(first))
    return name if tree.heads[name] == first and has_other else None


def joined_verb(tree: Tree, place: int) -> None:
    """Makes the word behind "and" the second verb of its clause, if it has an object of its own or is tagged as one."""
    first = _finite_above(tree, place)
    if place < 2 or tree.words[place - 1] not in _JOINING or first is None:
        return
    if tree.tags[place] == "VB" and tree.tags[tree.heads[place]].startswith("VB"):
        return  # read as it is: "did not resign or apologise"
    if any(part < place and tree.deps[part] in {"det", "amod", "poss"} for part in tree.children(place)):
        return
    second = _second_object(tree, place)
    if second is not None:
        tree.heads[second] = place
    helped = any(tree.tags[part] in _HELPED for part in tree.children(first))
    tree.tags[place] = "VB" if helped else "VBP"
    tree.hang(place, first, "conj")
    for part in list(tree.children(first)):
        if part > place and tree.deps[part] in _TAKEN:
            tree.heads[part] = place
    for part in range(max(first, place - 1), place):
        if tree.deps[part] == "cc":
            tree.heads[part] = first


def _finite_above(tree: Tree, place: int) -> int | None:
    """The finite verb that a word hangs below, None if there is none before it."""
    above = tree.heads[place]
    for _ in range(_ABOVE):
        if tree.tags[above] in FINITE or tree.tags[above] == "VB":
            return above if above < place else None
        if tree.heads[above] == above:
            return None
        above = tree.heads[above]
    return None
