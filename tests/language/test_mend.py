"""Certain slips of the parser are put right in the tree."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.language.mend import mend
from timeline.language.tree import Tree

_WORDS = ("that", "did", "told", "unless", "having", "of", "accused", "hiding", "claims", "said", "ex", "-", "on",
          "2013", "tuesday", "last", "was", "burned", "guards", "in", ",", ".", ":", "'", "to", "should", "reports")
_TAGS = ("NN", "NNS", "NNP", "VBD", "VBZ", "VBP", "VBN", "VBG", "VB", "JJ", "IN", "DT", "CD", "MD", ".")
_DEPS = ("ROOT", "nsubj", "dobj", "pobj", "prep", "acl", "relcl", "ccomp", "advcl", "amod", "compound", "mark", "aux",
         "auxpass", "pcomp", "xcomp", "punct", "appos", "nmod", "det", "conj")


def _tree(text: str) -> Tree:
    """A tree written as "word/tag/label/place of its head"."""
    parts = [part.rsplit("/", 3) for part in text.split()]
    return Tree([part[0] for part in parts], [part[1] for part in parts], [part[2] for part in parts],
                [int(part[3]) for part in parts])


def test_having_before_a_participle_is_its_auxiliary() -> None:
    """The participle that was taken for an attribute of its object becomes the verb, and takes over what hung on it."""
    tree = _tree("he/PRP/nsubj/1 denies/VBZ/ROOT/1 having/VBG/xcomp/1 stolen/VBN/amod/4 papers/NNS/dobj/2 in/IN/prep/2")
    mend(tree)
    assert tree.deps == ["nsubj", "ROOT", "aux", "xcomp", "dobj", "prep"]
    assert tree.heads == [1, 1, 3, 1, 3, 3]


def test_the_object_is_taken_back_from_the_verb_of_denying() -> None:
    """So it is where the parser hung the object, and what follows it, on the verb before."""
    tree = _tree("he/PRP/nsubj/1 denied/VBD/ROOT/1 having/VBG/aux/3 forged/VBN/amod/4 papers/NNS/dobj/1 in/IN/prep/1")
    mend(tree)
    assert tree.deps == ["nsubj", "ROOT", "aux", "xcomp", "dobj", "prep"]
    assert tree.heads == [1, 1, 3, 1, 3, 3]


def test_other_trees_are_left_alone() -> None:
    """Purposes, what others did and attributes of a name are read as the parser read them."""
    for text in ("he/PRP/nsubj/1 denies/VBZ/ROOT/1 having/VBG/aux/3 left/VBN/xcomp/1",
                 "having/VBG/csubj/4 a/DT/det/3 broken/VBN/amod/3 leg/NN/dobj/0 hurts/VBZ/ROOT/4",
                 "he/PRP/nsubj/1 went/VBD/ROOT/1 to/TO/aux/3 see/VB/advcl/1 her/PRP/dobj/3 ././punct/1",
                 "two/CD/nummod/1 men/NNS/ROOT/1 killed/VBN/acl/1 by/IN/agent/2 rebels/NNS/pobj/3 ././punct/1",
                 "a/DT/det/3 state/NN/compound/3 owned/JJ/amod/3 firm/NN/nsubj/4 fell/VBD/ROOT/4 ././punct/4"):
        tree = _tree(text)
        mend(tree)
        assert tree == _tree(text)


MENDED = (
    ("what tells the purpose of a promise is what was promised",
     "he/PRP/nsubj/1 promised/VBD/ROOT/1 in/IN/prep/1 May/NNP/pobj/2 to/TO/aux/5 go/VB/advcl/1 ././punct/1",
     {"go": ("xcomp", 1)}),
    ("a “noun” behind “and” with an object of its own is the second verb, and has what stands behind it",
     "they/PRP/nsubj/1 lost/VBD/ROOT/1 and/CC/cc/1 host/NN/conj/1 Dorn/NNP/dobj/3 on/IN/prep/1 Tuesday/NNP/pobj/5",
     {"host": ("conj", 1), "on": ("prep", 3)}),
    ("a plain verb that was joined to a noun is joined to the verb",
     "they/PRP/nsubj/1 took/VBD/ROOT/1 a/DT/det/3 rise/NN/dobj/1 and/CC/cc/3 return/VB/conj/3 tomorrow/NN/npadvmod/5",
     {"and": ("cc", 1), "return": ("conj", 1)}),
    ("a participle that nobody else does, behind the noun of a sentence without a verb, is its verb",
     "a/DT/det/1 bomb/NN/ROOT/1 detonated/VBN/acl/1 near/IN/prep/2 town/NN/pobj/3 ././punct/1",
     {"bomb": ("nsubj", 2), "detonated": ("ROOT", 2), ".": ("punct", 2)}),
    ("a word of saying before “that” in a sentence without a verb is its verb, and no noun of the phrase before it",
     "doctors/NNS/ROOT/0 in/IN/prep/0 Tarn/NNP/compound/3 allege/NN/pobj/1 that/IN/mark/6 he/PRP/nsubj/6 "
     "lied/VBD/relcl/0 ././punct/0",
     {"doctors": ("nsubj", 3), "Tarn": ("pobj", 1), "allege": ("ROOT", 3), "lied": ("ccomp", 3), ".": ("punct", 3)}),
    ("the subject of a verb is no finite verb",
     "it/PRP/nsubj/1 dismissed/VBD/nsubj/4 as/IN/prep/1 fiction/NN/pobj/2 reports/VBZ/ROOT/4 that/IN/mark/7 "
     "he/PRP/nsubj/7 fell/VBD/ccomp/4 ././punct/4",
     {"dismissed": ("ROOT", 1), "reports": ("dobj", 1), "fell": ("acl", 4), ".": ("punct", 1)}),
    ("an attribute behind another noun of a clause that “that” opens is its verb",
     "he/PRP/nsubj/1 said/VBD/ROOT/1 that/IN/mark/5 Hal/NNP/compound/5 underwent/JJ/amod/5 surgery/NN/dobj/1",
     {"that": ("mark", 4), "Hal": ("nsubj", 4), "underwent": ("ccomp", 1), "surgery": ("dobj", 4)}),
    ("a helper that is none is the verb of its clause",
     "he/PRP/nsubj/1 denies/VBZ/ROOT/1 that/IN/mark/4 it/PRP/nsubj/4 bought/VBD/auxpass/5 looted/VBN/amod/6 "
     "gems/NNS/dobj/1 in/IN/prep/6",
     {"bought": ("ccomp", 1), "gems": ("dobj", 4), "in": ("prep", 4)}),
    ("an attribute with a subject is the verb of the main clause, and what opened with “because” is not",
     "because/IN/mark/2 it/PRP/nsubj/2 dried/VBD/ROOT/2 towns/NNS/nsubj/4 rationed/VBD/amod/5 water/NN/dobj/2 "
     "in/IN/prep/2",
     {"dried": ("advcl", 4), "rationed": ("ROOT", 4), "water": ("dobj", 4), "in": ("prep", 4)}),
    ("what is denied behind an aside hangs on the denial, not the other way round",
     "he/PRP/nsubj/1 denied/VBD/ccomp/8 a/DT/det/3 report/NN/dobj/1 ,/,/punct/8 widely/RB/advmod/1 ,/,/punct/8 "
     "that/WDT/nsubj/8 fled/VBD/ROOT/8 ././punct/8",
     {"denied": ("ROOT", 1), "fled": ("ccomp", 1), "that": ("mark", 8), ",": ("punct", 1), ".": ("punct", 1)}),
    ("who speaks behind a clause leaves it its subject, however many words describe the speaker",
     "the/DT/det/1 dam/NN/nsubj/4 leaked/VBN/acl/1 ,/,/punct/4 said/VBD/ROOT/4 Holm/NNP/nsubj/4 ././punct/4",
     {"dam": ("nsubj", 2), "leaked": ("ccomp", 4)}),
    ("what two commas part from the word of saying is described by it",
     "the/DT/det/1 dam/NN/nsubj/5 ,/,/punct/1 mended/VBN/acl/1 ,/,/punct/5 said/VBD/ROOT/5 "
     "Holm/NNP/nsubj/5 ././punct/5",
     {}),
    ("a month is no part of the subject behind it",
     "in/IN/prep/3 may/NNP/compound/2 rebels/NNS/nsubj/3 fled/VBD/ROOT/3 ././punct/3",
     {"may": ("pobj", 0)}),
    ("“nor” negates the clause that it turns",
     "he/PRP/nsubj/1 slept/VBD/ROOT/1 nor/CC/cc/1 was/VBD/aux/5 anybody/NN/nsubj/5 speaking/VBG/conj/1 ././punct/1",
     {"nor": ("neg", 5)}),
    ("“had” before a subject and its participle is its helper",
     "never/RB/advmod/1 had/VBD/ROOT/1 it/PRP/nsubj/3 rained/VBN/ccomp/1 ././punct/1",
     {"never": ("advmod", 3), "had": ("aux", 3), "rained": ("ROOT", 3), ".": ("punct", 3)}),
    ("a participle that opens a sentence is a clause of its own",
     "elected/VBN/amod/1 mayor/NN/nsubj/6 in/IN/prep/1 1999/CD/pobj/2 ,/,/punct/6 "
     "Ann/NNP/nsubj/6 left/VBD/ROOT/6 ././punct/6",
     {"elected": ("advcl", 6), "mayor": ("oprd", 0), "in": ("prep", 0)}),
    ("“ex-” is part of its noun",
     "an/DT/det/1 ex/NN/nsubj/4 -/NN/nsubj/4 spy/NN/nsubj/4 fled/VBD/ROOT/4 home/NN/npadvmod/4",
     {"an": ("det", 3), "ex": ("compound", 3), "-": ("punct", 3)}),
)


@pytest.mark.parametrize(("what", "text", "now"), MENDED, ids=[row[0] for row in MENDED])
def test_the_tree_of_a_clause_is_put_right(what: str, text: str, now: dict[str, tuple[str, int]]) -> None:
    """Each slip that the words show for certain is mended, and nothing else of the tree is touched."""
    tree, before = _tree(text), _tree(text)
    mend(tree)
    for place, word in enumerate(tree.words):
        expected = now.get(word, (before.deps[place], before.heads[place]))
        assert (tree.deps[place], tree.heads[place]) == expected, (what, word)


def test_a_circle_is_no_tree() -> None:
    """A tree in which words hang on each other is told from one whose words all lead up to the top."""
    assert _tree("he/PRP/nsubj/1 left/VBD/ROOT/1 home/NN/dobj/1").is_sound()
    assert not _tree("he/PRP/nsubj/1 left/VBD/ROOT/2 home/NN/dobj/1").is_sound()


_ROWS = st.lists(st.tuples(st.sampled_from(_WORDS), st.sampled_from(_TAGS), st.sampled_from(_DEPS), st.integers(0, 11)),
                 min_size=12, max_size=12)


@settings(deadline=None, max_examples=300)
@given(_ROWS, st.booleans())
def test_mending_ends_whatever_the_tree(rows: list[tuple[str, str, str, int]], forward: bool) -> None:
    """No tree, however odd, makes the mending fail or run without end."""
    pick = min if forward else max
    tree = Tree([row[0] for row in rows], [row[1] for row in rows], [row[2] for row in rows],
                [pick(row[3], place) for place, row in enumerate(rows)])
    mend(tree, heading=True)
    assert all(0 <= head < len(rows) for head in tree.heads)


def test_a_sentence_keeps_to_itself() -> None:
    """What is mended in a question leaves the sentence behind it alone."""
    tree = _tree("did/VBD/ROOT/0 a/DT/det/3 valve/NN/compound/3 jam/NN/dobj/0 ?/./punct/0 "
                 "he/PRP/nsubj/6 left/VBD/ROOT/6 ././punct/6")
    mend(tree)
    assert (tree.deps[3], tree.deps[2], tree.heads[6], tree.heads[5]) == ("ROOT", "nsubj", 6, 6)
