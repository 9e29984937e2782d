"""What dated mentions tell, so that only those undated happenings are read that may tell it again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.merge.classes import CLASSES, GENERAL
from timeline.merge.context import Context
from timeline.merge.described import Described
from timeline.merge.stems import stem
from timeline.merge.telling import ARTICLES, argument_of, head, telling
from timeline.merge.wording import WORD
from timeline.model.event import Kind, Mention, Participant


class Wanted:
    """The words of the dated happenings of a story, and for each the participants it has anywhere."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self._things: dict[str, set[str]] = {}
        nothing = Context({})
        for mention in mentions:
            if mention.kind is Kind.HAPPENING and mention.times:
                one = telling(mention, nothing)
                for word in one.stems | one.classes:
                    self._things.setdefault(word, set()).update(
                        part for argument in one.arguments for part in argument.split())

    def word(self, lemma: str) -> bool:
        """Whether some dated mention tells a happening of this word or its class; words that say little are left."""
        return lemma not in GENERAL and any(key in self._things for key in _keys(lemma))

    def told(self, lemma: str, participants: Sequence[Participant]) -> bool:
        """Whether one of them has one of these participants too, or none of them has any.

        Names count as alike if they share a word.
        """
        mine = {part for one in participants for part in argument_of(one).split()}
        known = [self._things[key] for key in _keys(lemma) if key in self._things]
        return not any(known) or any(mine & things for things in known)


def kinds_of(mention: Mention) -> frozenset[str]:
    """What kind of happening a mention tells: its stem and its classes."""
    one = telling(mention, Context({}))
    return one.stems | one.classes


def things_of(mention: Mention, described: Described) -> frozenset[tuple[str, bool]]:
    """What takes part, each with whether it has a name: actors, also those for whom a noun stands, and nouns with the
    classes of their words.
    """
    found: set[tuple[str, bool]] = set()
    for part in mention.participants:
        actor = part.actor or described.name(mention.document, part.text, part.start, part.end)
        words = {argument_of(part), *CLASSES.get(head(part), ())} - {""}
        found |= {(actor, True)} if actor else {(word, False) for word in words}
        called = _called(part)
        found |= {(called, True)} if called and not actor else set()
    return frozenset(found)


def _called(part: Participant) -> str:
    """The words of a phrase that holds a name though it is none, without the article: "the Brightwater plant"."""
    words = [word for word in WORD.findall(part.text) if word.lower() not in ARTICLES]
    return " ".join(words) if len(words) > 1 and any(word[0].isupper() for word in words) else ""


def _keys(lemma: str) -> frozenset[str]:
    return CLASSES.get(lemma, frozenset()) | {stem(lemma.partition("-")[0])}
