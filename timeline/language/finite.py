"""Clauses whose finite verb was read as something else, put right in the tree.

A clause that "that" or "whether" opens has a finite verb: where its noun has only a participle, that is the verb
("reports that a valve jammed"). A finite verb has a subject: the noun right before it, if the parser gave that to the
verb before as its object ("witnesses alleged rebels mined the road"). Behind "did" and its subject stands a verb.
"""

from __future__ import annotations

from timeline.language.tree import Tree
from timeline.language.wordlist import words

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
# Participles that are never a past tense.
PARTICIPLES = words("""
    taken given known seen done gone shown stolen broken chosen spoken driven hidden eaten forgotten worn thrown grown
    blown flown sworn torn born borne fallen risen shaken written drawn frozen beaten bitten withdrawn overthrown
    mistaken forgiven been""")
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_AUX = frozenset({"aux", "auxpass"})
_DENYING = words("denied denies deny denying admitted admits")
_CHARGED = words("charged accused suspected convicted suspect suspects accuse accuses accusing instead guilty")
_CHARGES = words("offences offenses charges crimes scams rules claims")  # "convicted of trading offences"
DO = words("did does do should")
_OPENS = frozenset({"DT", "PRP$", "PRP", "JJ", "JJR", "JJS", "CD"})
_SAYS = words("""
    disputes suspects claims denies alleges insists believes says fears reports admits argues maintains reckons thinks
    states suggests warns estimates""")
_SAID = words("""
    said says claimed alleged insisted told recalled wrote reported argued believes believed suspects added confirmed
    announced maintained testified""")


def verb_of_clause(tree: Tree, noun: int) -> None:
    """Makes the participle behind a noun the verb of the clause that "that" or "whether" opens before the noun."""
    opener = next((i for i in tree.children(noun) if i < noun and tree.words[i] in {"that", "whether"}
                   and tree.deps[i] in {"mark", "preconj"}), None)
    verb = _participle(tree, noun)
    if opener is None or verb is None:
        return
    dep = tree.deps[noun]
    tree.hang(verb, tree.heads[noun], "pcomp" if dep == "pobj" else "ccomp")
    tree.hang(opener, verb, "mark")
    _becomes_subject(tree, noun, verb)


def verb_before(tree: Tree, later: int) -> None:
    """Parts clauses that were read as one: "reports that a valve jammed were denied", whose "that" hung on the last."""
    that = next((i for i in tree.children(later) if tree.words[i] == "that" and tree.deps[i] == "mark"), None)
    noun = next((i for i in tree.children(later) if tree.deps[i] in _SUBJECTS and that is not None and i > that), None)
    verb = _participle(tree, noun) if noun is not None else None
    top = tree.heads[later]
    another = [i for i in tree.children(later) if tree.deps[i] in _SUBJECTS and noun is not None and i > noun]
    lonely = tree.heads[top] == top and tree.tags[top] in NOUNS and tree.deps[later] in {"ccomp", "acl", "relcl"}
    if that is None or noun is None or verb is None or not (another or lonely) or not that < noun < verb < later:
        return
    tree.hang(verb, top, "acl")
    tree.hang(that, verb, "mark")
    _becomes_subject(tree, noun, verb)
    passive = any(tree.deps[i] == "auxpass" for i in tree.children(later))
    if lonely:
        tree.hang(later, later, "ROOT")
        tree.hang(top, later, "nsubjpass" if passive else "nsubj")
        for place in [i for i in tree.children(top) if i > verb]:
            tree.heads[place] = later


def shared_noun(tree: Tree, verb: int) -> None:
    """Gives a verb without a subject the noun right before it, which was taken for the object of the verb before."""
    first = next((i for i in tree.children(verb) if tree.deps[i] == "ccomp" and i < verb), None)
    if first is None or any(tree.deps[i] in _SUBJECTS for i in tree.children(verb)):
        return
    noun = next((i for i in tree.children(first) if tree.deps[i] == "dobj" and i == verb - 1), None)
    told = any(tree.deps[i] in _SUBJECTS and i < first for i in tree.children(first))
    if noun is None or not told or "," in tree.words[first:verb]:
        return
    tree.hang(first, first, "ROOT")
    tree.hang(verb, first, "ccomp")
    tree.hang(noun, verb, "nsubj")
    for place in [i for i in tree.children(first) if i > verb]:
        tree.heads[place] = verb
    for place in [i for i in tree.children(verb) if tree.deps[i] == "punct" and tree.words[i] == "."]:
        tree.heads[place] = first


def inverted(tree: Tree, did: int) -> None:
    """Finds the verb behind "did" and its subject, taken for a noun: "at no stage did miners strike for better pay"."""
    place = did + 1
    while place < len(tree.words) - 1 and tree.tags[place] in _OPENS:
        place += 1
    last = place
    while last < len(tree.words) and (tree.tags[last] in NOUNS or (last == place and tree.tags[last] == "VBZ")):
        last += 1
    verb = last - 1
    before = any(tree.deps[i] in _SUBJECTS and i < did for i in tree.children(did))
    alone = tree.deps[did] == "ROOT" and not before and any(i < did for i in tree.children(did))
    end = next((i for i in range(min(last, len(tree.words)), len(tree.words)) if tree.words[i] in {",", ";"}),
               len(tree.words))
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


def charged(tree: Tree, gerund: int) -> None:
    """Makes the word behind "accused of" or "instead of" a verb: "accused of hiding results", "of rioting"."""
    of, noun = gerund - 1, tree.heads[gerund]
    if tree.words[of] in _DENYING and tree.heads[noun] == of and tree.deps[noun] == "dobj" and tree.tags[noun] == "NNS":
        _becomes_gerund(tree, gerund, noun, "xcomp")  # "denied meeting arms dealers"
    if tree.words[of] not in {"of", "with"} or not _is_charge(tree, of):
        return
    if noun == of and tree.deps[gerund] == "pobj":
        tree.tags[gerund], tree.deps[gerund] = "VBG", "pcomp"
        return
    if tree.deps[noun] != "pobj" or tree.heads[noun] != of or noun < gerund or tree.tags[noun] != "NNS" \
            or tree.words[noun] in _CHARGES:
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
    return any(tree.words[i] in _CHARGED for i in (of - 1, above, tree.heads[above]))


def says(tree: Tree, noun: int) -> bool:
    """Finds the verb of saying of a singular noun, taken for a plural: "an aide who quit disputes that it fell".

    Returns whether there was one.
    """
    own = [i for i in tree.sentence(noun) if i > noun]
    outside = [i for i in own if tree.tags[i] in FINITE and not any(
        tree.is_below(i, j) for j in tree.children(noun) if tree.deps[j] in {"relcl", "acl", "appos"})]
    verb = next((i for i in own[:-1] if tree.words[i] in _SAYS and tree.tags[i] == "NNS"
                 and tree.tags[i - 1] in NOUNS | {"VBN", "VBD"}
                 and (tree.words[i + 1] == "that" or tree.tags[i + 1] in _OPENS | NOUNS)), None)
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
    for place in list(tree.children(verb)):
        if place > verb and tree.deps[place] in {"acl", "relcl", "appos"}:
            tree.deps[place] = "ccomp"
    clause = next((i for i in tree.children(verb) if i > verb and tree.deps[i] == "ccomp"), None)
    inner = _participle(tree, clause) if clause is not None and tree.tags[clause] in NOUNS else None
    if clause is not None and inner is not None:
        tree.hang(inner, verb, "ccomp")
        _becomes_subject(tree, clause, inner)
    return True


def speaker_behind(tree: Tree, verb: int) -> None:
    """Makes the word of saying that ends a sentence its verb: "it sank, an aide who asked not to be named claimed."."""
    if tree.words[verb] not in _SAID or tree.tags[verb] not in {"VBD", "VBN", "VBZ"} or any(
            tree.deps[i] in _SUBJECTS | _AUX for i in tree.children(verb)):
        return
    relative = tree.heads[verb]
    while tree.deps[relative] not in {"relcl", "ROOT"}:
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


def _participle(tree: Tree, noun: int) -> int | None:
    """The past form behind a noun that may be finite."""
    return next((i for i in tree.children(noun) if i > noun and tree.deps[i] == "acl"
                 and tree.tags[i] in {"VBN", "VBD", "JJ"} and tree.words[i] not in PARTICIPLES
                 and (tree.tags[i] != "JJ" or tree.words[i].endswith("ed"))
                 and not any(tree.deps[j] == "agent" for j in tree.children(i))), None)


def _becomes_subject(tree: Tree, noun: int, verb: int) -> None:
    """Makes a noun the subject of a verb, which takes over what stands behind it."""
    tree.tags[verb] = "VBD"
    for place in [i for i in tree.children(noun) if i > verb]:
        tree.heads[place] = verb
    tree.hang(noun, verb, "nsubj")


def dated_noun(tree: Tree, prep: int) -> None:
    """Parts a date from the noun behind it: "On 4 March 2013 miners struck for better pay"."""
    noun = next((i for i in tree.children(prep) if tree.deps[i] == "pobj"), None)
    if noun is None or tree.words[prep] not in {"on", "in", "by", "at"}:
        return
    verb = next((i for i in tree.children(noun) if tree.deps[i] == "acl" and tree.tags[i] == "VBD"), None)
    month = next((i for i in tree.children(noun) if tree.deps[i] in {"nmod", "compound"} and tree.tags[i] == "NNP"
                  and prep < i < noun), None)
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
    _becomes_subject(tree, noun, verb)
