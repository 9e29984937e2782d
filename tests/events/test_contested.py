"""Denials in a later sentence that only point back to a claim: whom the claim then has for a denier."""

from __future__ import annotations

import pytest

from tests.benchmarks.status import read
from tests.events.reading import parser

_CLAIM = "A witness said Karl Holm hit a guest on Friday."
_DENIED = (
    (f"{_CLAIM} Holm denied it.", "Karl Holm"),
    (f"{_CLAIM} Holm denies it.", "Karl Holm"),
    (f"{_CLAIM} Holm has denied the claim.", "Karl Holm"),
    (f"{_CLAIM} Holm denied the accusation on Monday.", "Karl Holm"),
    (f"{_CLAIM} Holm disputes this.", "Karl Holm"),
    (f"{_CLAIM} Holm disputes it.", "Karl Holm"),
    (f"{_CLAIM} Holm rejected it.", "Karl Holm"),
    (f"{_CLAIM} Holm called this untrue.", "Karl Holm"),
    (f"{_CLAIM} Holm dismissed the account as invention.", "Karl Holm"),
    (f"{_CLAIM} Holm called the account grotesque.", "Karl Holm"),
    (f"{_CLAIM} \"Rubbish,\" said Holm.", "Karl Holm"),
    ("Police say Holm hit a guest on Friday; he denies it.", "Holm"),
    ("A guard is accused of having hit a guest on Friday, which he has always denied.", "A guard"),
    ("The firm was accused in court of having hit its rival on Friday, which it denies.", "The firm"),
    (f"{_CLAIM} Holm rejected that.", "Karl Holm"),
    (f"{_CLAIM} He denied it.", "Karl Holm"),
    (f"{_CLAIM} Holm's lawyer denied doing so.", "Holm's lawyer"),
    (f"{_CLAIM} Holm said that was untrue.", "Karl Holm"),
    (f"{_CLAIM} Holm called it a lie.", "Karl Holm"),
    (f"{_CLAIM} Holm says he did not.", "Karl Holm"),
    (f"{_CLAIM} Holm said it never happened.", "Karl Holm"),
    (f"{_CLAIM} Holm's lawyer says that is not true.", "Holm's lawyer"),
    (f"{_CLAIM} \"I deny it,\" Holm said.", "Karl Holm"),
    (f"{_CLAIM} The room was full. Holm has denied the claim.", "Karl Holm"),
    (f"{_CLAIM}\n\nHolm denied the allegation.", "Karl Holm"),
    ("Two guards said the mayor hit a guest on Friday. A spokesman denied any such attack.", "A spokesman"),
    ("Two guards said the mayor hit a guest on Friday. The mayor denied that any such attack had taken place.",
     "The mayor"),
    ("\"The mayor hit a guest on Friday,\" a guard said. The mayor denied it.", "The mayor"),
)
_NOT_DENIED = (
    f"{_CLAIM} Holm said he did not stay.",
    f"{_CLAIM} Holm said it was true.",
    f"{_CLAIM} Holm would deny it.",
    f"{_CLAIM} Holm did not deny it.",
    f"{_CLAIM} Holm denied the guest a drink.",
    f"{_CLAIM} \"No comment,\" said Holm.",
    f"{_CLAIM} Holm called it a mistake.",
    f"{_CLAIM} Holm denied wrongdoing.",
    f"{_CLAIM} The room was full. Holm denied it.",
    f"{_CLAIM} Police said that a gun was found. Holm denied it.",
    f"{_CLAIM}\n\nThe room was full.\n\nHolm denied the claim.",
    "Karl Holm said a guest hit the mayor on Friday. Holm denied it.",
    "Karl Holm hit a guest on Friday. Holm denied it.",
)


@pytest.mark.parametrize(("text", "denier"), _DENIED)
def test_a_bare_denial_is_of_the_claim_before_it(text: str, denier: str) -> None:
    """The claim nearest before a bare denial is denied, by whoever makes that."""
    told = read(text, parser())
    hit = next(one for one in told.mentions if one.lemma == "hit")
    assert hit.status.value == "denied"
    assert [link.speaker for link in hit.attributions if link.is_denial] == [denier]


def test_an_offer_that_is_rejected_is_not_denied() -> None:
    """Who rejects an offer that others say was made doesn't say that it was not made."""
    told = read("A guest said a firm offered Holm a house on Friday. Holm rejected it.", parser())
    assert next(one for one in told.mentions if one.lemma == "offer").status.value == "claimed"


@pytest.mark.parametrize("text", _NOT_DENIED)
def test_what_does_not_point_back_denies_nothing_before(text: str) -> None:
    """A possible denial, one of something else or of a later claim, and one by who claims it leave a claim as it is."""
    told = read(text, parser())
    assert next(one for one in told.mentions if one.lemma == "hit").status.value in {"claimed", "reported"}
