"""Verbs of saying that were read as nouns, put right in the tree: "an aide disputes that", "critics of it say".
"""

from __future__ import annotations

from timeline.language.mend_clauses import becomes_subject, completes_verb, participle
from timeline.language.mend_words import ASKED, AUX, FINITE, NOUNS, OPENS, SAID, SAYS, SUBJECTS
from timeline.language.tree import Tree
from timeline.language.wordlist import words

_APPOSED = 12  # words of an apposition
_RECALL = words("recalls remembers remembered writes argued argues stressed stresses")


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


def says_last(tree: Tree, verb: int) -> None:
    """The same of one that ends the sentence: "the count hid it in 1972, prosecutors in Milan allege"."""
    prep, name = tree.heads[verb], verb - 1
    noun = tree.heads[prep]
    first = min((i for i in range(noun + 1) if tree.is_below(i, noun)), default=0)
    if tree.deps[verb] != "pobj" or tree.deps[name] != "compound" or tree.heads[name] != verb \
            or tree.tags[noun] not in {"NNS", "NNPS"} or first == 0 or tree.words[first - 1] != ",":
        return
    top = tree.top(noun)
    tree.tags[verb] = "VBP"
    for place in [i for i in tree.children(verb) if i < name]:
        tree.heads[place] = name
    tree.hang(name, prep, "pobj")
    tree.hang(verb, top, "parataxis")
    tree.hang(noun, verb, "nsubj")


def told_before(tree: Tree, verb: int) -> None:
    """Finds the verb of a clause before "said X", taken for a participle: "the dam leaked in May, said the mayor".

    No comma stands before a verb, as one does before a participle that only describes: "the dam, damaged in May, said".
    """
    own = list(tree.children(verb))
    before = [i for i in own if i < verb and tree.deps[i] in SUBJECTS]
    behind = [i for i in own if i > verb and tree.deps[i] in {"nsubj", "dobj", "attr"}]
    if tree.words[verb] not in SAID | SAYS or verb < 3 or any(tree.deps[i] in {"ccomp", "xcomp"} for i in own) \
            or _opened_by_time(tree, verb) or tree.words[verb - 1] != "," or len(before) != 1 or len(behind) != 1:
        return
    noun, by = before[0], behind[0]
    inner = next((i for i in range(verb - 1, noun, -1) if tree.deps[i] == "acl" and tree.tags[i] in {"VBN", "VBD"}
                  and tree.is_below(i, noun) and tree.heads[i] < i), None)
    first = min(i for i in range(verb + 1, by + 1) if tree.is_below(i, by))
    if inner is None or first != verb + 1 or "," in tree.words[noun:inner] or any(
            tree.deps[i] == "agent" for i in tree.children(inner)):
        return
    tree.hang(inner, verb, "ccomp")
    becomes_subject(tree, noun, inner)
    for place in [i for i in own if i < noun and tree.deps[i] in {"prep", "npadvmod", "advmod"}]:
        tree.heads[place] = inner
    tree.hang(by, verb, "nsubj")


def _opened_by_time(tree: Tree, verb: int) -> bool:
    """Does the same to a clause that a time opens: "on 3 May the dam leaked, said the mayor"; whether there was one."""
    inner = next((i for i in range(verb - 2, 1, -1) if tree.deps[i] == "acl" and tree.tags[i] in {"VBN", "VBD"}
                  and any(tree.deps[j] in SUBJECTS for j in tree.children(i))), None)
    time = tree.heads[inner] if inner is not None else verb
    prep = tree.heads[time]
    if inner is None or tree.deps[time] != "pobj" or tree.heads[prep] != verb or prep > inner:
        return False
    tree.tags[inner] = "VBD"
    tree.hang(inner, verb, "ccomp")
    tree.hang(prep, inner, "prep")
    return True


def opening_of_main(tree: Tree, verb: int) -> None:
    """Gives the main clause what opens it: "in the autumn of 1944, she recalled, soldiers burned it"."""
    main = tree.heads[verb]
    subject = next((i for i in tree.children(verb) if i < verb and tree.deps[i] in SUBJECTS), None)
    if tree.words[verb] not in SAID | SAYS | _RECALL or tree.words[verb + 1] != "," or main < verb or subject is None \
            or tree.deps[verb] not in {"advcl", "ccomp", "parataxis"} or tree.tags[main] not in FINITE:
        return
    first = min(i for i in range(subject + 1) if tree.is_below(i, subject))
    opening = [i for i in tree.children(verb) if i < first and tree.deps[i] in {"prep", "npadvmod", "advmod"}]
    if opening and tree.words[first - 1] == ",":
        for place in opening:
            tree.heads[place] = main
        tree.deps[verb] = "parataxis"


def asked(tree: Tree, first: int) -> None:
    """Makes the main clause of "asked if he had cheated, the captain said he had not" the top, not its opening."""
    verb = next((i for i in tree.children(first) if i > first and tree.tags[i] == "VBD" and tree.deps[i] in {
        "advcl", "ccomp", "conj", "dep"} and any(tree.deps[j] in SUBJECTS for j in tree.children(i))), None)
    question = next((i for i in range(first + 1, verb or 0) if tree.heads[i] == verb and tree.deps[i] in {
        "advcl", "ccomp"}), None)
    opens = first == 0 or tree.words[first - 1] in {".", "?", "!"}
    if verb is None or not opens or tree.words[first] not in ASKED:
        return
    for place in [i for i in tree.children(first) if i > verb]:
        tree.heads[place] = verb
    tree.hang(verb, verb, "ROOT")
    tree.hang(first, verb, "advcl")
    if question is not None:
        tree.hang(question, first, "ccomp")


def told_aside(tree: Tree, verb: int) -> None:
    """Finds the verb of a clause into which "X told Y" was set: "the bride, a witness told the inquest, fainted"."""
    own = list(tree.children(verb))
    subjects = [i for i in own if i < verb and tree.deps[i] == "nsubj"]
    whom = next((i for i in own if i > verb and tree.deps[i] == "dobj"), None)
    if tree.words[verb] not in {"told", "tells"} or len(subjects) != 2 or whom is None:
        return
    noun, by = subjects
    inner = next((i for i in tree.children(whom) if tree.deps[i] == "acl" and tree.tags[i] in {"VBN", "VBD"}
                  and tree.words[i - 1] == ","), None)
    if inner is None or tree.words[min(i for i in range(by + 1) if tree.is_below(i, by)) - 1] != ",":
        return
    above, dep = tree.heads[verb], tree.deps[verb]
    tree.hang(inner, inner if above == verb else above, dep)
    for place in [i for i in own if i < by or i > inner]:
        tree.heads[place] = inner
    becomes_subject(tree, noun, inner)
    tree.hang(verb, inner, "parataxis")


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


def said_behind(tree: Tree, verb: int) -> None:
    """Makes what stands before its speaker said by him, read as if both did something: "it fell, the bank said, by 3%".

    What was read as an apposition that no comma closes is who speaks: "it fell in Tarn, the bank said on Monday".
    """
    told = tree.heads[verb]
    own = next((i for i in tree.children(verb) if i < verb and tree.deps[i] in SUBJECTS), None)
    subject = _unclosed(tree, verb) if own is None else own
    if tree.words[verb] not in SAID or told > verb or subject is None or tree.heads[told] != told \
            or tree.tags[told] not in FINITE | {"VBN"}:
        return
    first = min(i for i in range(told + 1, subject + 1) if tree.is_below(i, subject))
    behind = {tree.deps[i] for i in tree.children(verb) if i > verb}
    if tree.words[first - 1] != "," or behind & {"ccomp", "dobj", "xcomp", "cc"}:
        return
    tree.hang(verb, verb, "ROOT")
    tree.hang(told, verb, "ccomp")
    tree.hang(subject, verb, "nsubj")
    for place in [i for i in tree.children(told) if i > verb and tree.deps[i] == "punct"]:
        tree.heads[place] = verb


def _unclosed(tree: Tree, verb: int) -> int | None:
    """The noun of an apposition that ends right before a verb."""
    return next((i for i in range(verb - 1, max(0, verb - _APPOSED), -1) if tree.deps[i] == "appos"
                 and tree.is_below(verb - 1, i) and tree.heads[i] < i
                 and tree.words[min(j for j in range(tree.heads[i], i + 1) if tree.is_below(j, i)) - 1] == ","), None)
