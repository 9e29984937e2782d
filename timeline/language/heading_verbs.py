"""The verb of a headline that the tagger took for a plural: "Mayor storms port deal on Friday".

Headlines leave out articles, so that a verb stands between two nouns like a part of their name. But a noun that says
what kind another is of stands in the singular ("mill worker"), with few exceptions: in a line without any verb, a
plural between a singular noun and another noun is its verb.
"""

from __future__ import annotations

from timeline.language.tree import Tree
from timeline.language.wordlist import words

_DATE = 6  # words before which the colon behind the date of an entry stands
_DATES = words("""
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun early mid
    late - ,""")
_MOST = 16  # words of a headline
_VERBS = frozenset({"VB", "VBD", "VBZ", "VBP", "VBN", "VBG", "MD"})
_SINGULAR = frozenset({"NN", "NNP"})
_NOUNS = frozenset({"NN", "NNP", "NNS", "NNPS"})
_PARTS = frozenset({"compound", "nsubj", "ROOT", "nmod", "amod", "appos", "dobj", "dep"})
_BEHIND = _NOUNS | frozenset({"JJ", "JJR", "JJS", "DT", "CD", "PRP", "PRP$", "$", "RP"})
# Plurals that stand before other nouns, and plurals of nouns for people.
_PLURALS = words("""
    jobs sports arms sales savings rights drugs schools games systems operations communications careers benefits
    elections weapons goods customs news politics economics physics athletics mathematics women men children people
    police parks pensions services affairs relations awards results figures standards works headquarters series species
    means crossroads barracks gallows futures earnings winnings lyrics ethics statistics logistics electronics robotics
    arts rules times days weeks months years hours minutes prices rates shares stocks bonds funds taxes fees wages
    costs profits losses""")
_PEOPLE = ("ists", "ians", "ees", "ants", "ents", "men", "ers", "ors")
_ACTS = words("""
    offers orders enters triggers lowers suffers delivers discovers covers alters hinders answers monitors sponsors
    mentors batters anchors honours honors favours favors prevents presents invents laments warrants grants plants
    rents vents""")


def verb_of_heading(tree: Tree) -> None:
    """Gives a headline without a verb the one that was taken for a plural noun, in place."""
    last = len(tree.words) - 1
    told = any(tag in _VERBS and dep != "compound" for tag, dep in zip(tree.tags, tree.deps, strict=True))
    if told or not 1 < last < _MOST or tree.words[last] in {".", "?", "!", ":"}:
        return
    first = behind_date(tree)
    verb = next((place for place in range(first + 1, last) if _may_be(tree, place)), None)
    if verb is None or ":" in tree.words[first:verb + 1]:
        return
    for place in range(first):
        if not tree.heads[place] < first or tree.heads[place] == place:
            tree.hang(place, verb, "punct" if tree.words[place] == ":" else "npadvmod")
    _hang_before(tree, verb, first)
    _hang_behind(tree, verb)
    tree.tags[verb] = "VBP" if tree.tags[verb] == "VBP" else "VBZ"
    tree.hang(verb, verb, "ROOT")


def behind_date(tree: Tree) -> int:
    """Where an entry of a list begins behind its date: "18 August: Junta lifts curfew"; 0 in any other line."""
    colon = tree.words.index(":") if ":" in tree.words[:_DATE] else 0
    return colon + 1 if colon and all(word in _DATES or word.isdigit() for word in tree.words[:colon]) else 0


def _hang_before(tree: Tree, verb: int, first: int) -> None:
    """Makes the noun before the verb its subject, and all before that from `first` on a part of its phrase."""
    noun = verb - 1
    for place in range(first, noun):
        if not tree.heads[place] < verb or tree.heads[place] == place:
            tree.hang(place, noun, "compound" if tree.heads[place] == place else tree.deps[place])
    tree.hang(noun, verb, "nsubj")


def _hang_behind(tree: Tree, verb: int) -> None:
    """Makes the phrase behind the verb its object, and takes times away from it: "storms port deal on Friday"."""
    thing = -1
    for place in range(verb + 1, len(tree.words)):
        above = tree.heads[place]
        if above <= verb or above == place:
            named = tree.tags[place] in _NOUNS and tree.deps[place] in _PARTS
            thing = place if named and thing < 0 else thing
            tree.hang(place, verb, "dobj" if named else tree.deps[place])
    for place in list(tree.children(thing)) if thing >= 0 else ():
        if tree.deps[place] == "prep" and place > thing and tree.tags[place + 1] in {"NNP", "CD"}:
            tree.heads[place] = verb


def _may_be(tree: Tree, place: int) -> bool:
    """Whether a plural, or a verb that was made part of a noun's name, stands between a noun and another phrase."""
    word, tag = tree.words[place], tree.tags[place]
    before, behind = tree.tags[place - 1], tree.tags[place + 1]
    if tag in {"VBZ", "VBP"}:
        return before in (_SINGULAR if tag == "VBZ" else _NOUNS - _SINGULAR) and behind in _BEHIND
    agent = word.endswith(_PEOPLE) and word not in _ACTS
    return (tag == "NNS" and before in _SINGULAR and behind in _BEHIND and word.endswith("s")
            and not word.endswith("ss") and word not in _PLURALS and not agent and word.isalpha())
