"""What somebody said or wrote on a day of its own counts from that day."""

from __future__ import annotations

import pytest

from timeline.model.edtf import edtf, parse_edtf
from timeline.temporal.anchor import anchor

PUBLISHED = "2018-06-01"  # a Friday


def dates(text: str, language: str = "en") -> list[str]:
    """Each expression of a text with its date, in order."""
    items = anchor("d", text, published=parse_edtf(PUBLISHED), language=language)
    return [edtf(one.timex.interval) if one.timex.interval else "unknown" for one in items]


@pytest.mark.parametrize(("text", "expected"), [
    ("She said on Thursday: “We met yesterday.”", ["2018-05-31", "2018-05-30"]),
    ("On Wednesday, the mayor said: “We vote tomorrow.”", ["2018-05-30", "2018-05-31"]),
    ("He said on Wednesday that “it was sold yesterday”.", ["2018-05-30", "2018-05-29"]),
    ("On 3 May 2016 he wrote: “Yesterday we lost the hill.” Today it is a park.",
     ["2016-05-03", "2016-05-02", "2018-06-01"]),
    ("In an e-mail of 3 May 2016 she wrote: 'He's leaving tomorrow.' She leaves tomorrow.",
     ["2016-05-03", "2016-05-04", "2018-06-02"]),
    ("He said in March 2016: “We lost money last year.”", ["2016-03", "2015"]),
    ("In 2016 the company said: “We lost money last year.”", ["2016", "2015"]),
    ("The report, dated 3 May, says “the valve failed last week”.", ["2018-05-03", "[2018-04-23..2018-04-29]"]),
    ('A statement on 2 May said: "The ship sank yesterday."', ["2018-05-02", "2018-05-01"]),
])  # fmt: skip
def test_a_day_before_the_quotation(text: str, expected: list[str]) -> None:
    """The day of speaking or writing leads the quotation in."""
    assert dates(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("“We met yesterday,” he said on Wednesday.", ["2018-05-29", "2018-05-30"]),
    ('"We met yesterday," she told reporters in Leeds late on Tuesday.', ["2018-05-28", "2018-05-29~"]),
    ("“We lost last week,” Mr Hill, the mayor, said in a statement on 3 May 2016.",
     ["[2016-04-25..2016-05-01]", "2016-05-03"]),
    ("“We lost money last year,” the company's chief said in 2012.", ["2011", "2012"]),
    ("“We will decide next month,” he told the board in March.", ["2018-04", "2018-03"]),
    ("“It closes tomorrow,” said Jane Hill, a spokeswoman for the owner, on Wednesday.", ["2018-05-31", "2018-05-30"]),
    ("“I was here yesterday”, wrote the captain on 4 May 1665.", ["1665-05-03", "1665-05-04"]),
    ("“We leave tomorrow,” she said, two days before the vote on 9 May.", ["2018-05-08", "2018-05-07", "2018-05-09"]),
    ("“We met yesterday,” he said on Wednesday. “We will meet again tomorrow.”",
     ["2018-05-29", "2018-05-30", "2018-05-31"]),
])  # fmt: skip
def test_a_day_behind_the_quotation(text: str, expected: list[str]) -> None:
    """The day of speaking follows in the same clause, and holds for what is said next in the paragraph."""
    assert dates(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("“We met yesterday,” he said.", "2018-05-31"),
    ("He said: “We met last week.”", "[2018-05-21..2018-05-27]"),
    ("“It was sold last week,” he said after Wednesday's vote.", "[2018-05-21..2018-05-27]"),
    ("“It was sold yesterday,” he said. On Wednesday he left.", "2018-05-31"),
    ("“It was sold yesterday,” he said of the vote on Wednesday.", "2018-05-31"),
    ("“We voted yesterday,” said the senator who resigned on Wednesday.", "2018-05-31"),
    ("“The strike began yesterday,” he said, adding that talks on Wednesday had failed.", "2018-05-31"),
    ("“We met yesterday,” he said, the Wednesday meeting being over.", "2018-05-31"),
])  # fmt: skip
def test_a_day_of_something_else(text: str, expected: str) -> None:
    """A day that is not that of speaking leaves the words to count from publication."""
    assert dates(text)[0] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Asked about the 2016 attack, he said: “We vote tomorrow.”", "2018-06-02"),
    ("The mayor, who was elected in 2016, said: “We vote tomorrow.”", "2018-06-02"),
    ("The mayor was elected in 2016. He said: “We vote tomorrow.”", "2018-06-02"),
    ("Elected in May 2016, she told reporters: “We vote tomorrow.”", "2018-06-02"),
    ("The diary of 3 May 2016 is lost. He said: “We vote tomorrow.”", "2018-06-02"),
    ("She said on Thursday: “We met last week.”", "[2018-05-21..2018-05-27]"),
    ("“We met on Monday,” he said on Wednesday.\n\n“We meet again tomorrow,” said the mayor.", "2018-06-02"),
])  # fmt: skip
def test_a_day_of_something_else_before(text: str, expected: str) -> None:
    """The last expression counts from publication: the day before it is not that of speaking, or says nothing of it."""
    assert dates(text)[-1] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("He wrote in his diary: “Yesterday we lost.” He left yesterday.", ["unknown", "2018-05-31"]),
    ("“It was sold yesterday,” he said after Wednesday's vote.", ["unknown", "2018-05-30"]),
    ("“Yesterday was bad,” said the coach after the defeat on Sunday.", ["unknown", "2018-05-27"]),
])
def test_what_is_said_on_an_unknown_day_has_no_date(text: str, expected: list[str]) -> None:
    """An undated diary, and what is said some time after a day, tell none; other words count from publication."""
    assert dates(text) == expected


@pytest.mark.parametrize(("language", "text"), [
    ("de", "„Wir waren gestern dort“, sagte der Minister am Mittwoch."),
    ("de", "Am Mittwoch sagte der Minister: „Wir waren gestern dort.“"),
    ("fr", "«Nous l'avons vu hier», a déclaré mercredi le ministre."),
    ("es", "«Lo vimos ayer», dijo el ministro el miércoles."),
    ("it", "«L'abbiamo visto ieri», ha detto mercoledì il ministro."),
    ("nl", "“We waren er gisteren”, zei de minister woensdag."),
    ("pt", "“Nós o vimos ontem”, disse o ministro na quarta-feira."),
])  # fmt: skip
def test_other_languages(language: str, text: str) -> None:
    """Every language with a file of its own says the day of speaking with its own words."""
    assert sorted(dates(text, language)) == ["2018-05-29", "2018-05-30"]
