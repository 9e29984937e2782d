"""Verbs that were read as attributes of the noun behind them, put right in the tree: "says the firm polluted wells"."""

from __future__ import annotations

from timeline.language.mend_words import FINITE, NOUNS
from timeline.language.tree import Tree

_QUOTES = frozenset({"'", '"', "‘", "“", "``", "''"})


def attribute(tree: Tree, place: int) -> None:
    """Mends a word that was read as an attribute."""
    past = tree.tags[place] in {"VBD", "VBN"}
    if past and any(tree.deps[i] == "nsubj" for i in tree.children(place)):
        _with_subject(tree, place)
    elif past and place > 0 and _is_only_verb(tree, place):
        _only_verb(tree, place)
    elif place > 1:
        _behind_noun(tree, place)


def _behind_noun(tree: Tree, verb: int) -> None:
    """Makes a past form that stands between a noun and its object their verb: "that Prince Hal underwent surgery".

    An attribute never stands behind another noun of its phrase; but "state owned", so a "that" must open the clause,
    or a quotation mark part it from the noun before ("Teacher “locked pupils in gym”").
    """
    thing = tree.heads[verb]
    before = verb - 1
    quoted = tree.words[before] in _QUOTES and before > 0
    before -= quoted
    if thing < verb or tree.tags[before] not in NOUNS or tree.heads[before] != thing \
            or tree.deps[before] not in {"compound", "nmod"}:
        return
    marks = [i for i in tree.children(thing) if tree.deps[i] == "mark" and i < before]
    if not marks and not (quoted and tree.tags[verb] != "JJ" and tree.deps[thing] in {"nsubj", "ROOT"}):
        return
    own = [i for i in tree.children(thing) if i < before and i not in marks]
    tree.tags[verb] = "VBD"
    dep = tree.deps[thing] if not marks else "ccomp"
    tree.hang(verb, verb if tree.heads[thing] == thing else tree.heads[thing], "ccomp" if dep == "nsubj" else dep)
    for place in own:
        tree.heads[place] = before
    tree.hang(before, verb, "nsubj")
    for place in (*marks, *(i for i in tree.children(thing) if tree.deps[i] in {"prep", "punct", "npadvmod"})):
        tree.heads[place] = verb
    tree.hang(thing, verb, "dobj")


def _is_only_verb(tree: Tree, verb: int) -> bool:
    """Whether a past form behind a noun is all that a sentence has for a verb: "The board sacked manager Milan Korda".

    The sentence ends with a stop, and its top is the name behind the form, or a noun with that name beside it.
    """
    top = _top_behind(tree, verb)
    beside = [i for i in tree.children(top) if tree.deps[i] == "appos"]
    named = "NNP" in [tree.tags[i] for i in (top, *beside)]
    if tree.heads[top] != top or not named or tree.tags[verb - 1] not in NOUNS or tree.heads[verb - 1] < verb:
        return False
    whole = tree.sentence(top)
    return (any(tree.words[i] == "." for i in range(whole[-1], min(whole[-1] + 2, len(tree.words))))
            and not any(tree.tags[i] in FINITE or tree.words[i] == ":" for i in whole if i != verb))


def _top_behind(tree: Tree, place: int) -> int:
    """The last of the words behind a word that it hangs on, each on the next."""
    while tree.heads[place] > place:
        place = tree.heads[place]
    return place


def _only_verb(tree: Tree, verb: int) -> None:
    """Makes a past form the verb of its sentence, with what stands before it for its subject."""
    top, subject = _top_behind(tree, verb), verb - 1
    for place in range(tree.sentence(top)[0], subject):
        tree.heads[place] = min(tree.heads[place], subject)
    for place in [i for i in tree.children(top) if i > top and tree.deps[i] != "appos"]:
        tree.heads[place] = verb
    tree.tags[verb] = "VBD"
    tree.hang(verb, verb, "ROOT")
    tree.hang(subject, verb, "nsubj")
    tree.hang(top, verb, "dobj")


def _with_subject(tree: Tree, verb: int) -> None:
    """Makes an attribute that has a subject a verb: "because the well dried up, the town rationed water"."""
    thing = tree.heads[verb]
    above = tree.heads[thing]
    if thing < verb or above == thing:
        return
    tree.tags[verb] = "VBD"
    if tree.heads[above] == above and above < verb and any(
            tree.deps[i] == "mark" and i < above for i in tree.children(above)):
        tree.hang(verb, verb, "ROOT")
        tree.hang(above, verb, "advcl")
    else:
        tree.hang(verb, above, "ccomp")
    take_over(tree, verb, thing)
    for place in [i for i in tree.children(above) if i > thing]:
        tree.heads[place] = verb


def take_over(tree: Tree, verb: int, thing: int) -> None:
    """Makes a noun the object of a verb, which takes its prepositions too."""
    for place in [i for i in tree.children(thing) if tree.deps[i] == "prep"]:
        tree.heads[place] = verb
    tree.hang(thing, verb, "dobj")
