"""A noun stands for a name where the story's texts call the name by it, and nowhere else."""

from __future__ import annotations

import pytest

from timeline.merge.described import Described, owner

STANDS = (
    ("The ferry Saltmere left at noon. Later the ferry sank.", "the ferry", "Saltmere"),
    ("The ferry Saltmere left at noon.", "The ferry", "Saltmere"),
    ("The singer Ines Okafor fell ill. On Monday the singer died.", "the singer", "Ines Okafor"),
)
STANDS_FOR_NONE = (
    ("The ferry Saltmere met the ferry Kestrel. Later the ferry sank.", "the ferry"),
    ("Another ferry sank after the ferry Saltmere had left.", "Another ferry"),
    ("The day Okafor left, it rained. Later the day was fine.", "the day"),
    ("The men told Reuters of it. Then the men left.", "the men"),
    ("The ferry sank.", "The ferry"),
    ("It sank before the ferry came. The ferry Saltmere was late.", "the ferry"),
)


def name(text: str, words: str) -> str:
    """What the last of these words in a text stand for."""
    start = text.rindex(words)
    return Described({"a": text}).name("a", words, start, start + len(words))


@pytest.mark.parametrize(("text", "words", "meant"), STANDS)
def test_a_noun_stands_for_the_name_that_it_describes(text: str, words: str, meant: str) -> None:
    """Right behind the noun, or told before."""
    assert name(text, words) == meant


@pytest.mark.parametrize(("text", "words"), STANDS_FOR_NONE)
def test_a_noun_of_several_or_of_none_stands_for_nobody(text: str, words: str) -> None:
    """Two names, another one, a clause behind the noun, a verb between, no name at all, or none yet."""
    assert name(text, words) == ""


def test_another_article_s_description_counts_where_the_name_is_told() -> None:
    """The article itself has to name whom it means."""
    described = Described({"a": "The ferry Saltmere ran aground.", "b": "Tugs came to the Saltmere, as the ferry lay.",
                           "c": "Tugs came, as the ferry lay."})
    assert described.name("b", "the ferry", 31, 40) == "Saltmere"
    assert described.name("c", "the ferry", 15, 24) == ""


@pytest.mark.parametrize(("text", "meant"), [("the stranding of the Saltmere", "Saltmere"),
                                             ("the stranding of a ship", ""), ("the stranding", "")])
def test_whose_a_happening_is_stands_behind_its_noun(text: str, meant: str) -> None:
    """Only a name right behind it."""
    assert owner(text, len("the stranding")) == meant
