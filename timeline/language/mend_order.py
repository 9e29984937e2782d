"""Words out of their usual order, or read as part of a name, put right in the tree.

Behind "did" and its subject stands a verb ("at no stage did miners strike"), behind "accused of" a deed, and a date is
no part of the noun behind it.
"""

from __future__ import annotations

from timeline.language.mend_clauses import becomes_subject
from timeline.language.mend_words import (
    AUX,
    CHARGED,
    CHARGES,
    DENYING,
    MONTHS,
    NEAR,
    NOUNS,
    OPENS,
    PARTICIPLES,
    SUBJECTS,
)
from timeline.language.tree import Tree

_ENDS = frozenset({",", ";", ".", "?", "!"})  # of the clause behind "did"


def inverted(tree: Tree, did: int) -> None:
    """Finds the verb behind "did" and its subject, taken for a noun: "at no stage did miners strike for better pay"."""
    place = did + 1
    while place < len(tree.words) - 1 and tree.tags[place] in OPENS:
        place += 1
    last = place
    while last < len(tree.words) and (tree.tags[last] in NOUNS or (last == place and tree.tags[last] == "VBZ")):
        last += 1
    verb = last - 1
    before = any(tree.deps[i] in SUBJECTS and i < did for i in tree.children(did))
    first = did == 0 or tree.words[did - 1] in {".", "?", "!"}
    alone = tree.deps[did] == "ROOT" and not before and (first or any(i < did for i in tree.children(did)))
    follows = last < len(tree.words) and tree.tags[last] == "VB" and tree.deps[last] in {"compound", "ccomp", "dobj"}
    if alone and follows:
        _helps(tree, did, last)
        return
    after = len(tree.words)
    end = next((i for i in range(min(last, after), after) if tree.words[i] in _ENDS), after)
    asked = tree.deps[did] == "aux" and tree.tags[place] == "VBZ" and tree.heads[did] == place
    condition = tree.deps[did] == "aux" and tree.words[did] == "should" and tree.heads[did] > end
    if last - place < 2 or tree.tags[verb] not in {"NN", "NNP"} or not (alone or asked or condition) \
            or any(tree.tags[i] == "VB" for i in range(verb, end)):
        return
    if condition:
        tree.hang(did, tree.heads[did], "advcl")  # whose place the verb is to take
    top = place if asked else did
    tree.tags[verb] = "VB"
    above = tree.heads[top]
    for other in [i for i in range(len(tree.words)) if tree.heads[i] in {top, verb} and i not in {top, verb}]:
        tree.heads[other] = verb
    tree.hang(verb, verb if above == top else above, tree.deps[top])
    tree.tags[verb - 1] = "NNS" if tree.tags[verb - 1] == "VBZ" else tree.tags[verb - 1]
    for other in range(did + 1, verb - 1):
        if not did < tree.heads[other] < verb:
            tree.hang(other, verb - 1, tree.deps[other])
    tree.hang(verb - 1, verb, "nsubj")
    tree.hang(did, verb, "aux")
    for other in range(verb + 1, end):
        if not verb <= tree.heads[other] < end or tree.heads[other] == other:
            tree.hang(other, verb, tree.deps[other])
        if tree.heads[other] == verb and tree.deps[other] in {"nsubj", "ROOT", "attr"}:
            tree.deps[other] = "dobj"


def _helps(tree: Tree, did: int, verb: int) -> None:
    """Makes "did" the helper of the verb behind its subject: "at no time did the firm dump solvent"."""
    thing = tree.heads[verb]
    for place in [i for i in tree.children(did) if i != verb]:
        tree.heads[place] = verb
    tree.hang(verb, verb, "ROOT")
    tree.hang(did, verb, "aux")
    if thing > verb:
        for place in [i for i in tree.children(thing) if i > thing]:
            tree.heads[place] = verb
        tree.hang(thing, verb, "dobj")
    for place in range(did + 1, verb):
        if tree.heads[place] == verb and tree.tags[place] in NOUNS:
            tree.deps[place] = "nsubj"


def charged(tree: Tree, gerund: int) -> None:
    """Makes the word behind "accused of" or "instead of" a verb: "accused of hiding results", "of rioting"."""
    of, noun = gerund - 1, tree.heads[gerund]
    if tree.words[of] in DENYING and tree.heads[noun] == of and tree.deps[noun] == "dobj" and (
            tree.tags[noun] == "NNS" or tree.tags[gerund] == "VBG"):
        _becomes_gerund(tree, gerund, noun, "xcomp")  # "denied meeting arms dealers"
    if tree.words[of] not in {"of", "with"} or not _is_charge(tree, of):
        return
    if noun == of and tree.deps[gerund] == "pobj":
        tree.tags[gerund], tree.deps[gerund] = "VBG", "pcomp"
        return
    if tree.deps[noun] != "pobj" or tree.heads[noun] != of or noun < gerund or tree.tags[noun] != "NNS" \
            or tree.words[noun] in CHARGES:
        return
    _becomes_gerund(tree, gerund, noun, "pcomp")


def _becomes_gerund(tree: Tree, gerund: int, noun: int, dep: str) -> None:
    """Makes a word that was part of a noun's name the verb that governs it, hung on the word before."""
    tree.tags[gerund] = "VBG"
    tree.hang(gerund, gerund - 1, dep)
    for place in [i for i in tree.children(noun) if i > noun]:
        tree.heads[place] = gerund
    tree.hang(noun, gerund, "dobj")


def _is_charge(tree: Tree, of: int) -> bool:
    """Whether an "of" stands behind a word of accusing, or behind its object."""
    above = tree.heads[of]
    return any(tree.words[i] in CHARGED for i in (of - 1, above, tree.heads[above]))


def dated_noun(tree: Tree, prep: int) -> None:
    """Parts a date from the noun behind it: "On 4 March 2013 miners struck for better pay"."""
    noun = next((i for i in tree.children(prep) if tree.deps[i] == "pobj"), None)
    if noun is None or tree.words[prep] not in {"on", "in", "by", "at"}:
        return
    verb = next((i for i in tree.children(noun) if tree.deps[i] == "acl" and tree.tags[i] in {"VBD", "VBN"}
                 and tree.words[i] not in PARTICIPLES), None)
    month = next((i for i in tree.children(noun) if prep < i < noun and (
        (tree.deps[i] in {"nmod", "compound"} and tree.tags[i] == "NNP")
        or (i == prep + 1 and len(tree.words[i]) == 4 and tree.words[i].isdigit()))), None)
    if verb is None or month is None:
        return
    for place in [i for i in tree.children(noun) if i < noun and tree.deps[i] in {"nummod", "nmod"} and i != month]:
        tree.heads[place] = month
    tree.hang(month, prep, "pobj")
    above = tree.heads[prep]
    for place in [i for i in tree.children(prep) if i > noun]:
        tree.heads[place] = verb
    tree.hang(verb, verb if above == prep else above, tree.deps[prep] if above == prep else "ccomp")
    tree.hang(prep, verb, "prep")
    becomes_subject(tree, noun, verb)


def _month_before_noun(tree: Tree, month: int) -> None:
    """Parts a date from the subject behind it: "On 3 May rebels mined the road", "In May miners struck"."""
    noun = tree.heads[month]
    number = month - 1 if tree.words[month - 1].isdigit() else month
    prep = number - 1
    if noun != month + 1 or tree.tags[noun] != "NNS" or tree.deps[noun] not in SUBJECTS or prep < 0 \
            or tree.words[prep] not in {"on", "in", "by", "since"} or any(
            tree.deps[i] == "pobj" for i in tree.children(prep)):
        return
    tree.hang(month, prep, "pobj")
    if number < month:
        tree.hang(number, month, "nummod")


def day_before_noun(tree: Tree, day: int) -> None:
    """Parts a day from the subject behind it: "Last Tuesday rebels mined the road"."""
    noun = tree.heads[day]
    verb = tree.heads[noun]
    if tree.words[day] in MONTHS:
        _month_before_noun(tree, day)
        return
    named = tree.tags[noun] == "NNS" and tree.deps[noun] in SUBJECTS and tree.deps[day] == "compound"
    if noun < day or not named or tree.words[day - 1] not in NEAR:
        return
    tree.hang(day, verb, "npadvmod")
    tree.hang(day - 1, day, "amod")


def opened(tree: Tree, verb: int) -> None:
    """Makes a participle that opens a sentence a clause, no part of its noun: "Elected mayor in 1999, Ann left"."""
    subjects = [i for i in tree.children(verb) if i < verb and tree.deps[i] == "nsubj"]
    if len(subjects) != 2:
        return
    noun, subject = subjects
    first = next((i for i in tree.children(noun)
                  if i < noun and tree.deps[i] == "amod" and tree.tags[i] == "VBN"), None)
    before = min((i for i in range(subject + 1) if tree.is_below(i, subject)), default=0) - 1
    start = first is not None and (first == 0 or tree.words[first - 1] in {".", "?", "!"})
    if first is None or not start or before <= noun or tree.words[before] != ",":
        return
    tree.hang(first, verb, "advcl")
    tree.hang(noun, first, "oprd")
    for place in [i for i in range(noun + 1, before) if tree.heads[i] in {noun, verb}]:
        tree.heads[place] = first


def turned(tree: Tree, nor: int) -> None:
    """Gives the clause that it turns its negation: "nor did he apologise", "nor, she added, had he paid"."""
    for place in range(nor + 1, min(nor + 7, len(tree.words))):
        verb = tree.heads[place]
        if tree.words[place] == ";" or verb <= place or tree.deps[place] not in AUX:
            continue
        if any(place < i < verb and tree.deps[i] in SUBJECTS for i in tree.children(verb)):
            tree.hang(nor, verb, "neg")
        return


def perfect(tree: Tree, had: int) -> None:
    """Makes "had" the helper of the participle behind its subject: "at no time had any item been removed"."""
    own = list(tree.children(had))
    verb = next((i for i in own if i > had and tree.deps[i] == "ccomp" and tree.tags[i] == "VBN"), None)
    if verb is None or any(tree.deps[i] in SUBJECTS for i in own) or not any(
            had < i < verb and tree.deps[i] in SUBJECTS for i in tree.children(verb)):
        return
    for place in own:
        tree.heads[place] = verb
    tree.hang(verb, verb, "ROOT")
    tree.hang(had, verb, "aux")
