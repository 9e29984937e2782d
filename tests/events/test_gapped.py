"""Clauses that leave out their verb."""

from __future__ import annotations

import pytest

from tests.events.reading import read
from timeline.model.edtf import edtf


@pytest.mark.parametrize(("text", "told"), [
    ("Sand resigned in May 2014 and Orr in June 2015.", {"2014-05": "Sand resigned", "2015-06": "Orr resigned"}),
    ("Ann Sand died in May 2014, and her husband in June 2015.",
     {"2014-05": "Ann Sand died", "2015-06": "her husband died"}),
    ("The brothers were jailed in 2012 and Orr in 2015.",
     {"2012": "The brothers were jailed", "2015": "“The brothers were jailed … Orr”"}),
    ("Sales rose 3% in 2012 and 5% in 2015.", {"2012": "Sales rose 3%", "2015": "“Sales rose … 5%”"}),
    ("Sand played in Paris in 2012 and in Rome in 2015.",
     {"2012": "Sand played in Paris", "2015": "“Sand played … in Rome”"}),
    ("Sand bought a flat in 2012 and a house in 2015.",
     {"2012": "Sand bought a flat", "2015": "“Sand bought a flat in 2012 and a house in 2015”"}),
    ("Sand was jailed in 2012 and again in 2015.",
     {"2012": "Sand was jailed in 2012 and again in 2015", "2015": "Sand was jailed in 2012 and again in 2015"}),
    ("Sand was elected in 2012 and resigned in 2015.", {"2012": "Sand was elected in 2012 and resigned in 2015",
                                                             "2015": "Sand resigned"}),
])
def test_each_clause_is_told_at_its_own_time(text: str, told: dict[str, str]) -> None:
    """With who or what is its own, where the words show which; a time that is merely listed tells the same again."""
    found = {one.date and edtf(one.date): one.headline.text for one in read(text).happenings}
    assert set(found) == set(told)
    for date, words in told.items():  # a headline may keep its own time
        assert found[date].removesuffix(f" in {date}") == words.removesuffix(f" in {date}")


def test_the_second_clause_has_its_own_doer_and_amount() -> None:
    """So that what another did is never told of the first, nor the second amount of the first time."""
    first, second = sorted(read("Sand resigned in May 2014 and Orr in June 2015.").happenings, key=lambda m: m.times)
    assert [one.text for one in first.participants] == ["Sand"]
    assert [one.text for one in second.participants] == ["Orr"]
    assert first.id != second.id
    amounts = read("Sales rose 3% in 2012 and 5% in 2015.").happenings
    found = {one.date and edtf(one.date): one.amounts for one in amounts}
    assert found == {"2012": ("3%",), "2015": ("5%",)}
