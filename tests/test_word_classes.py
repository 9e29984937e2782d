"""Words of one happening share a stem or a class; words of others share neither."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.samples import mention
from timeline.merge.classes import CLASSES
from timeline.merge.stems import stem
from timeline.merge.telling import with_particle
from timeline.model.text import Span

STEMS = (
    ("investigate", "investigation", "investigations"), ("acquire", "acquisition"), ("discover", "discovery"),
    ("appoint", "appointment"), ("explode", "explosion"), ("announce", "announcement"), ("arrest", "arrests"),
    ("destroy", "destruction"), ("resign", "resignation"), ("marry", "marriage"), ("deny", "denial"),
    ("publish", "publication"), ("collide", "collision"), ("arrive", "arrival"),
)
APART = (("investigate", "invest"), ("convict", "convince"), ("found", "find"))
CLASSED = (("buy", "takeover"), ("discover", "find"), ("kill", "murder"), ("quake", "earthquake"), ("resign", "quit"),
           ("plunge", "slump"), ("probe", "inquiry"), ("release", "publish"))


@pytest.mark.parametrize("words", STEMS)
def test_a_verb_and_its_nouns_share_a_stem(words: tuple[str, ...]) -> None:
    """The noun made from a verb has the verb's stem."""
    assert len({stem(word) for word in words}) == 1


@pytest.mark.parametrize("words", APART)
def test_words_that_only_look_alike_do_not(words: tuple[str, str]) -> None:
    """A shared beginning makes no shared stem."""
    assert stem(words[0]) != stem(words[1])


@pytest.mark.parametrize("words", CLASSED)
def test_words_for_one_happening_share_a_class(words: tuple[str, str]) -> None:
    """Two words that may tell one event stand in one class."""
    assert CLASSES[words[0]] & CLASSES[words[1]]


def test_opposites_share_no_class() -> None:
    """Buying is not selling, and opening is not closing."""
    for one, other in (("buy", "sell"), ("open", "close"), ("rise", "fall"), ("hire", "sack"), ("arrest", "release")):
        assert not CLASSES[one] & CLASSES[other], (one, other)


def test_found_guilty_is_convicted() -> None:
    """What a verb means with the word behind it is looked up together with it."""
    text = "Harlan was found guilty on Monday."
    made = mention("a", text.index("found"), "find", quote=Span(0, len(text)))
    lemma = with_particle(replace(made, trigger=Span(text.index("found"), text.index("found") + 5)), text)
    assert CLASSES[lemma] & CLASSES["convict"]
    assert not CLASSES["find"] & CLASSES["convict"]
