"""The grammar: every rule reads its own examples; windows are bounded; any text is safe."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.temporal.find import grammar
from timeline.temporal.grammar import Grammar
from timeline.temporal.languages import CODES, language
from timeline.temporal.rule import Rule

EXAMPLES = [(code, rule, example) for code in CODES for stage in language(code).stages for rule in stage
            for example in rule.examples if rule.makes.isupper()]


@pytest.mark.parametrize(("code", "rule", "example"), EXAMPLES)
def test_rules_read_their_examples(code: str, rule: Rule, example: str) -> None:
    """Each example of a rule that makes an expression holds one, and nothing of it is left over at its end."""
    text = f"It was {example}."
    found = list(grammar(code).find(text))
    assert found
    if not rule.spans and "(?" not in rule.pattern:
        assert found[-1].end == len(text) - 1 or text[found[-1].end:].strip(" ).") == ""


@pytest.mark.parametrize("code", CODES)
def test_names_of_rules_are_not_shared(code: str) -> None:
    """A rule's name says which rule it was: no two share one within a language, but for one construction."""
    names = [rule.name for stage in language(code).stages for rule in stage if rule.makes.isupper()]
    assert len(names) - len(set(names)) <= 2


WORDS = st.sampled_from(["May", "Thursday", "1999", "the", "last", "early", "of", "October", "4", "two", "years", "ago",
                         "-", ",", ".", "\n", "\n\n", "(", "[", "'", "12:30", "p.m.", "90s", "and", "to", "İ", "—"])


@settings(deadline=None)
@given(st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=60))
def test_ranges_are_ordered_and_lie_in_the_text(text: str) -> None:
    """Expressions never overlap, come in order, and are never blank."""
    end = 0
    for one in grammar("en").find(text):
        assert end <= one.start < one.end <= len(text)
        assert text[one.start:one.end].strip() == text[one.start:one.end]
        end = one.end


PIECES = ["1", "12:", "1999 ", "May ", "the the ", "((", "[]", "-", "1-", "twenty-", "last ", "1/", "of the 4th ",
          "of ", "Monday ", "Monday and ", "May 4, ", "from May to ", "1,111,", "2018-10-04T", "İ", "\n", "'",
          "third quarter "]


@pytest.mark.parametrize("code", ["en", "fr"])
@pytest.mark.parametrize("piece", PIECES)
def test_hostile_text_costs_no_more_than_its_length(piece: str, code: str) -> None:
    """Ten times the text takes about ten times the calls: counted, not timed."""
    compiled = Grammar(language(code))
    few, many = (calls(compiled, piece * times) for times in (300, 3000))
    assert many <= 11 * few + 100


def calls(compiled: Grammar, text: str) -> int:
    """How many calls, of functions of Python's and of its own, finding the expressions of a text makes."""
    counted = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        list(compiled.find(text))
    finally:
        sys.setprofile(before)
    return counted


def test_the_phrase_cache_is_bounded() -> None:
    """However many phrases are met, only so many are kept."""
    compiled = Grammar(language("en"))
    list(compiled.find(" x ".join(f"{day} October {year}" for day in range(1, 29) for year in range(1200, 2000))))
    assert compiled.remembered <= 20_000
