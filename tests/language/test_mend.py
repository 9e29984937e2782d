"""Certain slips of the parser are put right in the tree."""

from __future__ import annotations

from timeline.language.mend import Tree, mend


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
    """A participle with an article before it, or without an object, is read as the parser read it."""
    for text in ("he/PRP/nsubj/1 denies/VBZ/ROOT/1 having/VBG/aux/3 left/VBN/xcomp/1",
                 "having/VBG/csubj/4 a/DT/det/3 broken/VBN/amod/3 leg/NN/dobj/0 hurts/VBZ/ROOT/4"):
        tree = _tree(text)
        mend(tree)
        assert tree == _tree(text)
