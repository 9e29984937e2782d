"""Sentences that would have no finite verb, or a verb for a subject: one of their words was read as another class.

"A bomb detonated near the port.", "Doctors in Tarn allege that he lied.", "The bank dismissed as fiction reports that".
"""

from __future__ import annotations

from timeline.language.mend_words import FINITE, NOUNS, PARTICIPLES, SAYING
from timeline.language.tree import Tree

_SECOND = frozenset({"VBD", "VBZ", "VBG"})
_CLAUSES = frozenset({"relcl", "acl", "ccomp", "advcl", "appos"})
_PHRASE = frozenset({"det", "compound", "amod", "nummod", "poss", "nmod"})
_LED = frozenset({"prep", "advmod", "npadvmod", "punct", "advcl", "dobj", "prt", "cc", "conj", "dative"})


def second_verb(tree: Tree, noun: int) -> None:
    """Makes a "verb" whose subject is a finite verb its object: "The bank dismissed as fiction reports that it fell".
    """
    verb = next((i for i in tree.children(noun) if tree.deps[i] == "nsubj" and tree.tags[i] in _SECOND), None)
    if verb is not None and tree.tags[verb] == "VBG":
        _fronted(tree, verb, noun)
    if verb is None or not any(tree.deps[i] == "nsubj" for i in tree.children(verb)):
        return
    tree.hang(verb, verb, "ROOT")
    tree.hang(noun, verb, "dobj")
    tree.tags[noun] = "NNS"
    for place in list(tree.children(noun)):
        if tree.deps[place] == "ccomp":
            tree.deps[place] = "acl"
        elif tree.deps[place] == "punct":
            tree.heads[place] = verb


def _fronted(tree: Tree, gerund: int, noun: int) -> None:
    """Parts "Refuting reports that he fled, the tenor smiled", whose noun was read as the verb of all."""
    parts = [i for i in tree.children(noun) if tree.deps[i] in {"ccomp", "conj", "acl"} and i > noun]
    main = parts[-1] if len(parts) > 1 else noun
    if main == noun or gerund + 1 != noun or "," not in tree.words[parts[0]:main]:
        return
    tree.tags[noun] = "NNS"
    tree.hang(main, main, "ROOT")
    tree.hang(gerund, main, "advcl")
    tree.hang(noun, gerund, "dobj")
    tree.deps[parts[0]] = "acl"
    for place in [i for i in tree.children(noun) if tree.deps[i] == "punct"]:
        tree.heads[place] = main


def without_verb(tree: Tree, noun: int) -> None:
    """Gives a sentence without a finite verb the one that was taken for a noun, or for a participle behind its noun."""
    inside = tree.sentence(noun)
    behind = [i for i in tree.children(noun) if i > noun]
    told = next((i for i in behind if tree.deps[i] in _CLAUSES and tree.words[i] not in PARTICIPLES), None)
    if told is None or any(tree.tags[i] in FINITE and not tree.is_below(i, told) for i in inside):
        return
    that = next((i for i in range(noun + 1, told) if tree.words[i] == "that"), 0)
    if that and tree.words[that - 1] in SAYING and tree.tags[noun] in {"NNS", "NNPS"} \
            and tree.tags[that - 1] in NOUNS and that - 1 > noun:
        _make_saying(tree, noun, that - 1, told)
    elif tree.deps[told] == "acl" and tree.tags[told] in {"VBN", "JJ"} and _is_closed(tree, told, inside[-1]) \
            and tree.words[told].endswith("ed") and not _is_passive(tree, noun, told):
        _make_finite(tree, noun, told)


def _is_closed(tree: Tree, verb: int, last: int) -> bool:
    """Whether a sentence ends with a stop, or with who says it behind a colon: "A valve jammed on 3 June: police"."""
    return tree.words[last] == "." or ":" in tree.words[max(verb, last - 4):last]


def _is_passive(tree: Tree, noun: int, told: int) -> bool:
    """Whether a participle may be no more than that: others do it, or nothing stands between its noun and a stop."""
    by = any(tree.deps[i] == "agent" for i in tree.children(told))
    return by or not all(tree.deps[i] == "advmod" for i in range(noun + 1, told))


def _make_saying(tree: Tree, noun: int, verb: int, clause: int) -> None:
    """Makes the word before "that" the verb of a sentence, its top noun the subject: "Doctors in Tarn allege that"."""
    above = tree.heads[verb]
    parts = [i for i in tree.children(verb) if i < verb]
    if above != noun and parts:  # "in Tarn allege": the preposition gets its noun back
        last = parts[-1]
        tree.hang(last, above, tree.deps[verb])
        for part in parts[:-1]:
            tree.heads[part] = last
    tree.tags[verb] = "VBP"
    tree.hang(verb, verb, "ROOT")
    tree.hang(clause, verb, "ccomp")
    for place in [i for i in tree.children(noun) if i > verb]:
        tree.heads[place] = verb
    tree.hang(noun, verb, "nsubj")


def _make_finite(tree: Tree, noun: int, verb: int) -> None:
    """Makes a participle behind its noun the verb of the sentence: "A bomb detonated near the port."."""
    first = min((i for i in tree.children(noun) if tree.deps[i] in _PHRASE), default=noun)
    moved = [i for i in tree.children(noun) if i > verb or (i < first and tree.deps[i] in _LED)]
    tree.tags[verb] = "VBD"
    tree.hang(verb, verb, "ROOT")
    for place in moved:
        tree.heads[place] = verb
    tree.hang(noun, verb, "nsubj")
