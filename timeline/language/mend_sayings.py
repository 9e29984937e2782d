"""Verbs of saying that were read as nouns, put right in the tree: "an aide disputes that", "critics of it say".
"""

from __future__ import annotations

from timeline.language.mend_clauses import becomes_subject, completes_verb, participle
from timeline.language.mend_words import AUX, FINITE, NOUNS, OPENS, SAID, SAYS, SUBJECTS
from timeline.language.tree import Tree


def says(tree: Tree, noun: int) -> bool:
    """Finds the verb of saying of a singular noun, taken for a plural: "an aide who quit disputes that it fell".

    Returns whether there was one.
    """
    if tree.words[noun] in SAYS and tree.words[noun + 1] == "that" and any(
            tree.deps[i] in SUBJECTS for i in tree.children(noun)):  # "the ministry disputes that"
        tree.tags[noun] = "VBZ"
        completes_verb(tree, noun)
        return True
    own = [i for i in tree.sentence(noun) if i > noun]
    outside = [i for i in own if tree.tags[i] in FINITE and not any(
        tree.is_below(i, j) for j in tree.children(noun) if tree.deps[j] in {"relcl", "acl", "appos"})]
    verb = next((i for i in own[:-1] if tree.words[i] in SAYS and tree.tags[i] == "NNS"
                 and tree.tags[i - 1] in NOUNS | {"VBN", "VBD"}
                 and (tree.words[i + 1] == "that" or tree.tags[i + 1] in OPENS | NOUNS)), None)
    if verb is None or outside or tree.tags[noun] not in {"NN", "NNP"} or tree.words[own[-1]] != ".":
        return False
    above, dep = tree.heads[verb], tree.deps[verb]
    parts = [i for i in tree.children(verb) if i < verb]
    tree.tags[verb] = "VBZ"
    if dep == "compound" and above > verb:
        tree.hang(above, verb, "dobj")
    elif dep == "pobj" and parts:
        tree.hang(parts[-1], above, "pobj")
        for place in parts[:-1]:
            tree.heads[place] = parts[-1]
    for place in [i for i in own if i > verb and tree.heads[i] < verb]:
        tree.heads[place] = verb
    tree.hang(verb, verb, "ROOT")
    tree.hang(noun, verb, "nsubj")
    completes_verb(tree, verb)
    clause = next((i for i in tree.children(verb) if i > verb and tree.deps[i] == "ccomp"), None)
    inner = participle(tree, clause) if clause is not None and tree.tags[clause] in NOUNS else None
    if clause is not None and inner is not None:
        tree.hang(inner, verb, "ccomp")
        becomes_subject(tree, clause, inner)
    return True


def says_aside(tree: Tree, verb: int) -> None:
    """Finds the verb of saying of a plural between commas: "the duke, critics of the scheme say, lost it"."""
    comma = next((i for i in range(verb - 1, max(0, verb - 10), -1) if tree.words[i] == ","), 0)
    noun = next((i for i in range(comma + 1, verb) if tree.tags[i] in {"NNS", "NNPS"}), None)
    top = tree.heads[noun] if noun is not None else verb
    if not comma or noun is None or noun == verb - 1 or top <= verb or tree.tags[top] not in FINITE \
            or any(tree.tags[i] in FINITE for i in range(comma + 1, verb)):
        return
    above, dep = tree.heads[verb], tree.deps[verb]
    parts = [i for i in tree.children(verb) if i < verb]
    if above != noun and parts:
        tree.hang(parts[-1], above, dep)
        for place in parts[:-1]:
            tree.heads[place] = parts[-1]
    tree.tags[verb] = "VBP"
    tree.hang(verb, top, "parataxis")
    tree.hang(noun, verb, "nsubj")


def speaker_behind(tree: Tree, verb: int) -> None:
    """Makes the word of saying that ends a sentence its verb: "it sank, an aide who asked not to be named claimed."."""
    if tree.words[verb] not in SAID or tree.tags[verb] not in {"VBD", "VBN", "VBZ"} or any(
            tree.deps[i] in SUBJECTS | AUX for i in tree.children(verb)):
        return
    relative = tree.heads[verb]
    while tree.deps[relative] != "relcl" and tree.heads[relative] < relative:
        relative = tree.heads[relative]
    noun, top = tree.heads[relative], tree.heads[tree.heads[relative]]
    first = min((i for i in range(noun + 1) if tree.is_below(i, noun)), default=noun)
    if tree.deps[relative] != "relcl" or tree.heads[top] != top or tree.words[first - 1] != "," or top > first:
        return
    tree.tags[verb] = "VBD" if tree.tags[verb] == "VBN" else tree.tags[verb]
    tree.hang(verb, verb, "ROOT")
    tree.hang(noun, verb, "nsubj")
    tree.hang(top, verb, "ccomp")
    for place in [i for i in tree.children(top) if i > verb]:
        tree.heads[place] = verb
