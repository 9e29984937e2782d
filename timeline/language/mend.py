"""Slips of the parser that the words beside them show for certain, put right in the tree before anybody reads it.

"Denied having stolen documents": "having" before a participle is its auxiliary, also where the object has no article
and the parser takes the participle for an attribute of it ("stolen documents"). A sentence that would have no finite
verb has one that was taken for a noun or a participle ("A bomb detonated near the port."), and the subject of a verb
is never itself a finite verb ("The bank dismissed as fiction reports that it fell").
"""

from __future__ import annotations

from timeline.language.heading_verbs import behind_date, verb_of_heading
from timeline.language.mend_attributes import attribute, take_over
from timeline.language.mend_clauses import (
    completes,
    led_by_noun,
    object_clause,
    shared_noun,
    told_whom,
    unless,
    verb_before,
    verb_of_clause,
)
from timeline.language.mend_joined import is_joined, joined_verb, object_of_preposition
from timeline.language.mend_order import charged, dated_noun, day_before_noun, inverted, opened, perfect, turned
from timeline.language.mend_sayings import (
    asked,
    opening_of_main,
    said_behind,
    says,
    says_aside,
    says_last,
    speaker_behind,
    told_aside,
    told_before,
)
from timeline.language.mend_verbless import second_verb, without_verb
from timeline.language.mend_words import DAYS, DO, FINITE, MONTHS, NOUNS, OPENERS, SAYING
from timeline.language.tree import Tree
from timeline.language.wordlist import words

_OBJECTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})
_OWN = frozenset({"ROOT", "xcomp", "pcomp", "advcl", "ccomp", "acl", "csubj", "conj"})
_SET_IN = frozenset({"advcl", "ccomp", "parataxis"})  # what a verb of saying between commas is to its sentence
_CLAUSES = frozenset({"relcl", "acl", "ccomp", "advcl", "appos"})
# Verbs completed by an infinitive, whatever stands between: "promised in 2012 to close".
_COMPLETED = words("""
    promise promises promised promising vow vows vowed vowing pledge pledges pledged pledging agree agrees agreed
    agreeing refuse refuses refused refusing decline declines declined declining fail fails failed failing threaten
    threatens threatened threatening decide decides decided deciding plan plans planned planning intend intends
    intended intending undertake undertakes undertook undertaken attempt attempts attempted attempting tries tried
    prepared asked urged ordered scheduled forced expected""")
_HELPERS = words("was were got been be being is are am 's 're had")
_PREFIXES = words("ex vice non co anti pro mid")


def mend(tree: Tree, *, heading: bool = False) -> None:
    """Puts each slip right, in place; `heading` says that the words are a headline or stand where one may."""
    if heading or behind_date(tree):
        verb_of_heading(tree)
    for place, word in enumerate(tree.words[:-1]):
        if word in _PREFIXES and tree.words[place + 1] == "-" and place + 2 < len(tree.words):
            _prefixed(tree, place)
        elif word == "having" and tree.tags[place + 1] == "VBN" and tree.deps[place + 1] == "amod":
            _perfect(tree, place, place + 1)
        elif word in {"that", "whether"}:
            _opener(tree, place)
        elif word in OPENERS:
            unless(tree, place)
            verb_before(tree, tree.heads[place], place)
        elif word in {"told", "tells"}:
            told_whom(tree, place)
            told_aside(tree, place)
        elif word in DO:
            inverted(tree, place)
        elif word in {"nor", "neither"}:
            turned(tree, place)
        elif tree.deps[place] == "ROOT":
            _top(tree, place)
        elif tree.tags[place] == "VB" or is_joined(tree, place):
            _plain(tree, place)
        else:
            _part(tree, place)


def _top(tree: Tree, place: int) -> None:
    """Mends the top of a sentence."""
    tag = tree.tags[place]
    if tag in NOUNS and not says(tree, place):
        without_verb(tree, place)
    elif tag == "IN":
        dated_noun(tree, place)
    elif tag == "JJ" and tree.words[place].endswith("ed") and _has_subject(tree, place):
        tree.tags[place] = "VBD"  # "On Friday night a valve jammed."
    elif tag == "VBN":
        asked(tree, place)
    elif tag == "VBZ":
        second_verb(tree, place)
        told_before(tree, place)
    elif tag == "VBD":
        _behind_aside(tree, place)
        shared_noun(tree, place)
        told_before(tree, place)
        opened(tree, place)
        if tree.words[place] == "had":
            perfect(tree, place)


def _has_subject(tree: Tree, place: int) -> bool:
    """Whether an adjective has a subject and no form of "be"."""
    deps = {tree.deps[i] for i in tree.children(place)}
    return "nsubj" in deps and not deps & {"cop", "aux", "auxpass"}


def _part(tree: Tree, place: int) -> None:
    """Mends what hangs on another word."""
    tag, dep = tree.tags[place], tree.deps[place]
    word = tree.words[place]
    if word in SAYING and tree.words[place + 1] in {",", "."} and tag == "NN":
        says_aside(tree, place) if tree.words[place + 1] == "," else says_last(tree, place)
    elif word in DAYS | MONTHS and dep in {"compound", "nmod"} and place > 0:
        day_before_noun(tree, place)
    elif dep == "pcomp" and tag == "NN" and word.endswith("ing"):
        tree.tags[place] = "VBG"
    elif dep in {"relcl", "pcomp"} and tag in FINITE:
        completes(tree, place)
    elif dep in {"compound", "amod", "pobj"} and place > 1 and tree.words[place].endswith("ing"):
        charged(tree, place)
    elif dep in _OBJECTS and tag == "VBZ":
        tree.tags[place] = "NNS"  # "last Tuesday inmates rioted"
    elif dep in _CLAUSES and tree.words[place + 1] == ".":
        speaker_behind(tree, place)
    elif dep == "auxpass" and tag == "VBD" and tree.words[place] not in _HELPERS:
        _no_helper(tree, place)
    elif dep == "conj" and tag in FINITE:
        said_behind(tree, place)
    elif dep in _SET_IN and tag in FINITE and tree.words[place + 1] == ",":
        opening_of_main(tree, place)
    elif dep == "amod" and tag in {"JJ", "VBN", "VBD"}:
        attribute(tree, place)


def _plain(tree: Tree, place: int) -> None:
    """Mends a verb without an ending, or what was read as a noun in the place of one."""
    dep = tree.deps[place]
    if dep == "advcl" and tree.words[place - 1] == "to":
        _completes(tree, place)
    elif dep == "pobj":
        object_of_preposition(tree, place)
    elif dep == "conj":
        joined_verb(tree, place)


def _opener(tree: Tree, place: int) -> None:
    """Mends the clause that "that" or "whether" opens, or the object that it is: "disputes that and will decide"."""
    above = tree.heads[place]
    if tree.words[place + 1] in {"and", "but"} and tree.deps[above] == "ccomp" and tree.heads[above] == place - 1:
        tree.hang(place, place - 1, "dobj")
        tree.deps[above] = "conj"
        return
    if tree.tags[above] in NOUNS:
        verb_of_clause(tree, above)
    elif tree.tags[above].startswith("VB"):
        verb_before(tree, above, place)
        led_by_noun(tree, above)
        object_clause(tree, above, place)


def _perfect(tree: Tree, having: int, verb: int) -> None:
    """Makes the participle at `verb` the verb of "having done", with the noun that it was hung on for its object."""
    noun = tree.heads[verb]
    top = noun if tree.heads[noun] == noun or tree.deps[noun] == "dobj" else tree.heads[noun]  # "clients' data"
    if noun <= verb or tree.deps[top] != "dobj":
        return
    above = tree.heads[top]
    if tree.heads[having] == verb and tree.deps[having] == "aux":  # the object hangs on the verb of denying
        tree.hang(verb, above, "xcomp")
        moved = [i for i in tree.children(above) if i > top and tree.deps[i] == "prep"]
    elif above == having and tree.deps[having] in _OWN:
        is_root = tree.heads[having] == having
        tree.hang(verb, verb if is_root else tree.heads[having], tree.deps[having])
        moved = [i for i in tree.children(having) if i != verb]
        tree.hang(having, verb, "aux")
    else:
        return
    for place in (top, *moved):
        tree.heads[place] = verb


def _completes(tree: Tree, verb: int) -> None:
    """Makes an infinitive the complement of the verb that it was hung on as if it told its purpose."""
    above = tree.heads[verb]
    bare = not any(tree.deps[i] in {"dobj", "xcomp", "ccomp", "mark"} for i in tree.children(above))
    own = any(tree.deps[i] in {"nsubj", "mark"} for i in tree.children(verb))
    if above < verb and tree.words[above] in _COMPLETED and bare and not own and "," not in tree.words[above:verb]:
        tree.deps[verb] = "xcomp"


def _no_helper(tree: Tree, verb: int) -> None:
    """Makes a "helper" that is none a verb: "denies that its curators bought looted bronzes"."""
    participle = tree.heads[verb]
    thing = tree.heads[participle]
    if tree.deps[participle] != "amod" or not verb < participle < thing or tree.heads[thing] == thing:
        return
    marked = any(tree.deps[i] == "mark" for i in tree.children(verb))
    tree.hang(verb, tree.heads[thing], "ccomp" if marked or tree.deps[thing] == "dobj" else tree.deps[thing])
    take_over(tree, verb, thing)


def _behind_aside(tree: Tree, told: int) -> None:
    """Hangs what is said on its verb: "denied a report, attributed to guards, that inmates rioted", read the other way.
    """
    verb = next((i for i in tree.children(told) if tree.deps[i] == "ccomp" and i < told), None)
    if verb is None or not any(tree.deps[i] == "nsubj" for i in tree.children(verb)):
        return
    that = next((i for i in range(verb + 1, told) if tree.words[i] == "that" and tree.words[i - 1] == ","), None)
    noun = next((i for i in tree.children(verb) if tree.deps[i] == "dobj" and i > verb), None)
    if that is None or noun is None or not noun < that or tree.heads[that] not in range(that + 1, told + 1):
        return
    tree.hang(verb, verb, "ROOT")
    tree.hang(told, verb, "ccomp")
    tree.hang(that, told, "mark")
    for place in [i for i in tree.children(told) if i < that or tree.words[i] == "."]:
        tree.heads[place] = verb
    for place in tree.children(told):
        if tree.deps[place] == "nsubj" and tree.tags[place] in FINITE:
            tree.tags[place] = "NNS"


def _prefixed(tree: Tree, prefix: int) -> None:
    """Hangs "ex-" on its noun: "an ex-spy", read as three subjects."""
    noun = prefix + 2
    if tree.deps[prefix] == tree.deps[noun] and tree.heads[prefix] == tree.heads[noun] != noun:
        for place in list(tree.children(prefix)):
            tree.heads[place] = noun
        tree.hang(prefix, noun, "compound")
        tree.hang(prefix + 1, noun, "punct")
