"""What somebody denies, in few words of the text and a gerund."""

from __future__ import annotations

import pytest

from tests.events.reading import read
from timeline.events.gist import gerund


@pytest.mark.parametrize(("text", "trigger", "denied"), [
    ("Harlan Foods denied selling the mill in 2016.", "selling", "selling the mill"),
    ("The minister denied that he took bribes in 2012.", "took", "taking bribes"),
    ("The embassy denied any meeting with the dealer in 2004.", "meeting", "any meeting with the dealer"),
    ("Velden denied that the mill leaked in 2011.", "leaked", "that the mill leaked"),
    ("The army denied that the prisoner was beaten on Friday.", "beaten", "that the prisoner was beaten"),
    ("“I never touched that money in 2016,” the treasurer said.", "touched", "touching that money"),
    ("Police said officers did not use tear gas on Friday.", "use", ""),
])
def test_what_is_denied_is_told_in_few_words(text: str, trigger: str, denied: str) -> None:
    """A deed of the denier's own is a gerund, another's is its clause; what cannot be told shortly is left open."""
    links = [link for link in read(text).of(trigger).attributions if link.is_denial]
    assert [link.denied for link in links] == [denied]


def test_a_claim_denies_nothing() -> None:
    """Only denials say what they deny."""
    assert [link.denied for link in read("Police said that Lee fled on 7 March 2011.").of("fled").attributions] == [""]


@pytest.mark.parametrize(("lemma", "form"), [
    ("make", "making"), ("lie", "lying"), ("run", "running"), ("admit", "admitting"), ("visit", "visiting"),
    ("be", "being"), ("see", "seeing"), ("pay", "paying"), ("fix", "fixing"), ("steal", "stealing"), ("hit", "hitting"),
    ("open", "opening"), ("dye", "dyeing"), ("find", "finding"),
])
def test_gerunds(lemma: str, form: str) -> None:
    """English spelling of "-ing"."""
    assert gerund(lemma) == form
