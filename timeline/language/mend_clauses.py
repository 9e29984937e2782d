"""Clauses whose finite verb was read as something else, put right in the tree.

A clause that "that" or "whether" opens has a finite verb: where its noun has only a participle, that is the verb
("reports that a valve jammed"). A finite verb has a subject: the noun right before it, if the parser gave that to the
verb before as its object ("witnesses alleged rebels mined the road").
"""

from __future__ import annotations

from timeline.language.mend_words import ASKED, AUX, FINITE, NOUNS, PARTICIPLES, SAID, SUBJECTS
from timeline.language.tree import Tree


def verb_of_clause(tree: Tree, noun: int) -> None:
    """Makes the participle behind a noun the verb of the clause that "that" or "whether" opens before the noun."""
    opener = next((i for i in tree.children(noun) if i < noun and (
        (tree.words[i] == "that" and tree.deps[i] == "mark") or tree.words[i] == "whether")), None)
    verb = participle(tree, noun)
    if opener is None or verb is None:
        return
    dep = tree.deps[noun]
    tree.hang(verb, tree.heads[noun], "pcomp" if dep == "pobj" else "ccomp")
    tree.hang(opener, verb, "mark")
    becomes_subject(tree, noun, verb)


def verb_before(tree: Tree, later: int, opener: int) -> None:
    """Parts clauses that were read as one: "reports that a valve jammed were denied", whose "that" hung on the last."""
    noun = next((i for i in tree.children(later) if tree.deps[i] in SUBJECTS and i > opener), None)
    verb = participle(tree, noun) if noun is not None else None
    top = tree.heads[later]
    heads = [later, *(i for i in tree.children(later) if tree.deps[i] in AUX)]
    another = [i for one in heads for i in tree.children(one) if tree.deps[i] in SUBJECTS and noun is not None
               and i > noun]
    is_that = tree.words[opener] == "that"
    lonely = is_that and tree.heads[top] == top and tree.tags[top] in NOUNS and tree.deps[later] in {
        "ccomp", "acl", "relcl"}
    if tree.heads[opener] != later or tree.deps[opener] not in {"mark", "dobj", "advmod"} or noun is None \
            or verb is None or not (another or lonely) or not opener < noun < verb < later:
        return
    if opener and tree.words[opener - 1] in ASKED and tree.heads[opener - 1] == later:
        tree.hang(verb, opener - 1, "ccomp")  # "asked if his side cheated, he said"
    else:
        tree.hang(verb, top if is_that else later, "acl" if is_that else "advcl")
    tree.hang(opener, verb, "mark")
    becomes_subject(tree, noun, verb)
    if not is_that:
        return
    passive = any(tree.deps[i] == "auxpass" for i in tree.children(later))
    if not lonely and tree.words[later] in SAID and top < opener:  # "it is a lie that it leaked, she said"
        first = tree.top(top)
        tree.hang(later, later, "ROOT")
        tree.hang(first, later, "ccomp")
    elif lonely:
        tree.hang(later, later, "ROOT")
        tree.hang(top, later, "nsubjpass" if passive else "nsubj")
        for place in [i for i in tree.children(top) if i > verb]:
            tree.heads[place] = later


def object_clause(tree: Tree, verb: int, that: int) -> None:
    """Finds the clause of "denies that a valve jammed", read as two objects."""
    noun = next((i for i in tree.children(verb) if tree.deps[i] == "dobj" and i > that), None)
    behind = tree.deps[that] in {"dobj", "ccomp"} and verb < that
    inner = participle(tree, noun) if noun is not None and behind else None
    if noun is not None and inner is not None:
        tree.hang(inner, verb, "ccomp")
        tree.hang(that, inner, "mark")
        becomes_subject(tree, noun, inner)


def unless(tree: Tree, opener: int) -> None:
    """Finds the clause behind "unless" and the like, read as prepositions: "unless a valve jammed on Monday"."""
    noun = next((i for i in tree.children(opener) if tree.deps[i] == "pobj"), None)
    inner = participle(tree, noun) if noun is not None and tree.deps[opener] == "prep" else None
    if noun is not None and inner is not None:
        tree.hang(inner, tree.heads[opener], "advcl")
        tree.hang(opener, inner, "mark")
        becomes_subject(tree, noun, inner)


def shared_noun(tree: Tree, verb: int) -> None:
    """Gives a verb without a subject the noun right before it, which was taken for the object of the verb before."""
    first = next((i for i in tree.children(verb) if tree.deps[i] == "ccomp" and i < verb), None)
    if first is None or any(tree.deps[i] in SUBJECTS for i in tree.children(verb)):
        return
    noun = next((i for i in tree.children(first) if tree.deps[i] == "dobj" and i == verb - 1), None)
    told = any(tree.deps[i] in SUBJECTS and i < first for i in tree.children(first))
    if noun is None or not told or "," in tree.words[first:verb]:
        return
    tree.hang(first, first, "ROOT")
    tree.hang(verb, first, "ccomp")
    tree.hang(noun, verb, "nsubj")
    for place in [i for i in tree.children(first) if i > verb]:
        tree.heads[place] = verb
    for place in [i for i in tree.children(verb) if tree.deps[i] == "punct" and tree.words[i] == "."]:
        tree.heads[place] = first


def told_whom(tree: Tree, verb: int) -> None:
    """Finds the clause behind whom it is told to: "told reporters the dam leaked"."""
    objects = [i for i in tree.children(verb) if tree.deps[i] in {"dobj", "dative"} and i > verb]
    inner = participle(tree, objects[-1]) if len(objects) > 1 else None
    if inner is not None:
        tree.hang(inner, verb, "ccomp")
        becomes_subject(tree, objects[-1], inner)


def completes(tree: Tree, clause: int) -> None:
    """Makes a "relative" clause of a verb, or a second object of a preposition, what it can only be.

    "The sister disputes that they struck", "despite denials by her that they hid it".
    """
    above = tree.heads[clause]
    if tree.deps[clause] == "relcl" and tree.tags[above] in FINITE and above < clause \
            and tree.words[above + 1] == "that":
        completes_verb(tree, above)
    elif tree.deps[clause] == "pcomp" and any(tree.words[i] == "that" for i in tree.children(clause)):
        noun = next((i for i in tree.children(above) if tree.deps[i] == "pobj" and i < clause), None)
        if noun is not None:
            tree.hang(clause, noun, "acl")


def completes_verb(tree: Tree, verb: int) -> None:
    """Makes a clause that was hung on a verb as if that were a noun its complement."""
    for place in list(tree.children(verb)):
        if place > verb and tree.deps[place] in {"acl", "relcl", "appos"}:
            tree.deps[place] = "ccomp"
            for that in tree.children(place):
                if tree.words[that] == "that" and tree.deps[that] in {"dobj", "nsubj"}:
                    tree.deps[that] = "mark"


def led_by_noun(tree: Tree, verb: int) -> None:
    """Hangs a clause on the noun before its "that": "despite denials by the junta that its planes burned it"."""
    own = list(tree.children(verb))
    that = next((i for i in own if tree.words[i] == "that" and i < verb), None)
    prep = next((i for i in own if tree.deps[i] == "prep" and that is not None and i < that), None)
    noun = next((i for i in tree.children(prep) if tree.deps[i] == "pobj"), None) if prep is not None else None
    above = tree.heads[verb]
    if that is None or prep is None or noun is None or above == verb or above < verb \
            or not tree.is_below(that - 1, prep):
        return
    tree.hang(prep, above, "prep")
    tree.hang(verb, noun, "acl")
    tree.hang(that, verb, "mark")


def participle(tree: Tree, noun: int) -> int | None:
    """The past form behind a noun that may be finite."""
    return next((i for i in tree.children(noun) if i > noun and tree.deps[i] == "acl"
                 and tree.tags[i] in {"VBN", "VBD", "JJ"} and tree.words[i] not in PARTICIPLES
                 and (tree.tags[i] != "JJ" or tree.words[i].endswith("ed"))
                 and not any(tree.deps[j] == "agent" for j in tree.children(i))), None)


def becomes_subject(tree: Tree, noun: int, verb: int) -> None:
    """Makes a noun the subject of a verb, which takes over what stands behind it."""
    tree.tags[verb] = "VBD"
    for place in [i for i in tree.children(noun) if i > verb]:
        tree.heads[place] = verb
    tree.hang(noun, verb, "nsubj")
