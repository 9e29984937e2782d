"""Clauses that have too many words: what goes, what stays, and where an ellipsis tells of it."""

from __future__ import annotations

import pytest

from tests.events.reading import read

SHORT = (
    # what stands in the midst goes with an ellipsis
    ("They will rebuild the church of the northern town, a school for ninety children, and the market hall that burned "
     "down in June 2011.", "burned", "“They will rebuild the church … and the market hall that burned down”"),
    # the end goes without one
    ("They said on Monday that the harbour had been closed by the coast guard after a long storm in the north, and "
     "that nine of the boats were lost.", "said",
     "“They said on Monday that the harbour had been closed by the coast guard”"),
    # of two clauses side by side the first tells what is said
    ("The mayor said the dam is leaking oil into the river, but the town is safe.", "said",
     "The mayor said the dam is leaking oil into the river"),
)


@pytest.mark.parametrize(("text", "trigger", "opening"), SHORT)
def test_what_goes(text: str, trigger: str, opening: str) -> None:
    """Second clauses, asides and the rest of a list go until few words are left, subject and verb among them."""
    headline = read(text).of(trigger).headline.text
    assert headline.startswith(opening)
    assert len(headline.split()) <= 15


@pytest.mark.parametrize(("text", "trigger", "headline"), [
    ("The mayor said the town would be safe if the dam held.", "said",
     "The mayor said the town would be safe if the dam held"),
    ("“If the dam breaks, the valley will be lost,” the mayor said.", "said",
     "the mayor said “If the dam breaks, the valley will be lost”"),
    ("“Unless the dam is mended, the valley will be lost,” the mayor said.", "said",
     "the mayor said “Unless the dam is mended, the valley will be lost”"),
    # when it was said and why is no condition
    ("The mayor said the town would be safe when the dam was mended.", "said",
     "The mayor said the town would be safe"),
])
def test_a_condition_stays(text: str, trigger: str, headline: str) -> None:
    """What holds only if something else does is not told without it."""
    assert read(text).of(trigger).headline.text == headline


def test_a_denial_stays() -> None:
    """What negates the happening stays, however long the clause is."""
    text = ("They have not found any of the nine boats of the northern harbour that were torn from their moorings by "
            "the great storm of last week, or the men who were on board, in May 2011.")
    assert " not " in read(text).of("found").headline.text


@pytest.mark.parametrize("text", [
    "They told the board of the harbour on Monday that, as nobody had paid for it, the old lock, the two cranes and "
    "the lamps along the northern quay would have to be sold to the town for whatever it would give.",
    "It was on Monday that he, a man of no great means whom few in the town had heard of, and his brother, who owned "
    "the mill, the forge and most of the houses by the river, bought the harbour.",
])
def test_every_quoted_clause_is_short(text: str) -> None:
    """However a sentence runs on, what stands in quotation marks is short, and each piece stands in the text."""
    for mention in read(text).mentions:
        assert len(mention.headline.text.split()) <= 18
        assert all(text[piece.start:piece.end] == piece.text for piece in mention.headline.pieces)
