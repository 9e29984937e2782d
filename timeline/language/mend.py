"""Slips of the parser that the words beside them show for certain, put right in the tree before anybody reads it.

"Denied having stolen documents": "having" before a participle is its auxiliary, also where the object has no article
and the parser takes the participle for an attribute of it ("stolen documents").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

OPENER = "having"
_OWN = frozenset({"ROOT", "xcomp", "pcomp", "advcl", "ccomp", "acl", "csubj", "conj"})


@dataclass(slots=True)
class Tree:
    """The words of a parsed stretch in lower case, with tag, label and place of the head of each, to be changed."""

    words: Sequence[str]
    tags: Sequence[str]
    deps: list[str]
    heads: list[int]


def mend(tree: Tree) -> None:
    """Puts each slip right, in place."""
    for place, word in enumerate(tree.words[:-1]):
        if word == OPENER and tree.tags[place + 1] == "VBN" and tree.deps[place + 1] == "amod":
            _perfect(tree, place, place + 1)


def _perfect(tree: Tree, having: int, verb: int) -> None:
    """Makes the participle at `verb` the verb of "having done", with the noun that it was hung on for its object."""
    noun = tree.heads[verb]
    top = noun if tree.heads[noun] == noun or tree.deps[noun] == "dobj" else tree.heads[noun]  # "clients' data"
    if noun <= verb or tree.deps[top] != "dobj":
        return
    above = tree.heads[top]
    if tree.heads[having] == verb and tree.deps[having] == "aux":  # the object hangs on the verb of denying
        tree.heads[verb], tree.deps[verb] = above, "xcomp"
        moved = [i for i, head in enumerate(tree.heads) if head == above and i > top and tree.deps[i] == "prep"]
    elif above == having and tree.deps[having] in _OWN:
        is_root = tree.heads[having] == having
        tree.heads[verb], tree.deps[verb] = verb if is_root else tree.heads[having], tree.deps[having]
        moved = [i for i, head in enumerate(tree.heads) if head == having and i not in (having, verb)]
        tree.heads[having], tree.deps[having] = verb, "aux"
    else:
        return
    for place in (top, *moved):
        tree.heads[place] = verb
