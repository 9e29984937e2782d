"""Messages: English text that can be said again in another language and with other dates."""

from __future__ import annotations

import ast
import pickle
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model.calendar import DAY, day_number
from timeline.model.date_style import DATES
from timeline.model.message import GAP, Message, message, problem_of, worded
from timeline.model.messages_de import GERMAN
from timeline.model.time import Extent, Instant, Interval, Precision
from timeline.model.words import in_words

PACKAGE = Path(__file__).resolve().parents[2] / "timeline"
YEARS = (day_number(1000) * DAY, day_number(9999) * DAY)
FOURTH = Interval.days(day_number(2018, 10, 4), day_number(2018, 10, 5), Precision.DAY)
AUTUMN = Interval.days(day_number(2018, 9, 1), day_number(2018, 10, 1), Precision.MONTH)
NOON = Interval(Instant(day_number(2018, 10, 4) * DAY + 43_200, 0), Instant(day_number(2018, 10, 4) * DAY + 43_260, 0),
                Precision.MINUTE)


def templates() -> Iterator[tuple[str, ast.expr]]:
    """The first argument of every call of `message` in the package, with the file that holds it."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "message":
                yield path.name, node.args[0]


def said() -> set[str]:
    """Every template that has words."""
    found = {node.value for _, node in templates() if isinstance(node, ast.Constant)}
    return {template for template in found if re.search("[A-Za-z]", GAP.sub("", template))}


def test_templates_are_written_out():
    """Each message is made from a text that stands where it is made, but for one read from a story file."""
    computed = [name for name, node in templates() if not isinstance(node, ast.Constant)]
    assert computed == ["codec.py"]


def test_german_says_every_message():
    """German has a sentence for every message of the program that has words, and for nothing else."""
    plain = {template for template in GERMAN if not re.search("[A-Za-z]", GAP.sub("", template))}
    assert sorted(said() - GERMAN.keys()) == []
    assert sorted(GERMAN.keys() - plain - said()) == []


def test_german_sets_in_what_english_does():
    """Every German sentence has the gaps of the English one, and hardly one is the same."""
    odd = [template for template, words in GERMAN.items()
           if {gap[1] for gap in GAP.finditer(template)} != {gap[1] for gap in GAP.finditer(words)}]
    assert odd == []
    alike = {template for template, words in GERMAN.items() if template == words}
    assert {GAP.sub("", template).strip(" :.") for template in alike} <= {"", "pin"}


@pytest.mark.parametrize(("made", "english", "german"), [
    (message("“{words}” means {date:time}", words="Thursday", date=FOURTH), "“Thursday” means 4 October 2018",
     "„Thursday“ meint: 4. Oktober 2018"),
    (message("the article came out {when:at}{because}", when=FOURTH, because=message(" ({reason})", reason="x")),
     "the article came out on 4 October 2018 (x)", "der Artikel erschien am 4. Oktober 2018 (x)"),
    (message("the article came out {when:at}{because}", when=AUTUMN, because=""),
     "the article came out some time in September 2018", "der Artikel erschien irgendwann im September 2018"),
    (message("the article came out {when:at}{because}", when=NOON, because=""),
     "the article came out at 12:00 GMT on 4 October 2018", "der Artikel erschien um 12:00 Uhr GMT am 4. Oktober 2018"),
    (message("inferred, because {reasons:and}", reasons=("a", message("its “{words}” is {date}, as a person fixed it",
                                                                      words="Thursday", date=FOURTH))),
     "inferred, because a, and its “Thursday” is 4 October 2018, as a person fixed it",
     "erschlossen, denn a, und sein „Thursday“ ist 4. Oktober 2018, wie jemand festgelegt hat"),
    (message("{number} years", number=12_000), "12,000 years", "12.000 Jahre"),
    (message("{where}: has no {keys:nor}; give it as text", where="a", keys=("quote", "date")),
     "a: has no quote and no date; give it as text", "a: hat kein quote und kein date; gib es als Text an"),
])  # fmt: skip
def test_said_in_two_languages(made: Message, english: str, german: str):
    """A message is its English words, and is said in German with German dates and numbers."""
    assert made == english == worded(made, "uk")
    assert worded(made, "de") == german


def test_words_of_sources_are_not_templates():
    """What looks like a gap in the words of a source stays as it is."""
    made = message("“{words}” names no calendar time.", words="{words} {x.y}")
    assert made == "“{words} {x.y}” names no calendar time."


@st.composite
def written(draw: st.DrawFn) -> Interval:
    """An interval of the years 1000 to 9998: of whole days, or of clock times."""
    unit = draw(st.sampled_from([DAY, 3600, 60]))
    start = draw(st.integers(*YEARS)) // unit * unit
    length = draw(st.sampled_from([1, 2, 7, 24, 40, 366])) * unit
    ends = draw(st.sampled_from([(True, True), (True, False), (False, True)]))
    offset = draw(st.sampled_from([None, 0, 60, -330])) if unit < DAY else None
    single = Precision.DAY if unit == DAY and length == DAY else Precision.SPAN
    return Interval(Instant(start, offset) if ends[0] else None, Instant(start + length, offset) if ends[1] else None,
                    single, draw(st.sampled_from(Extent)))


@given(written(), st.sampled_from(DATES))
def test_dates_are_those_of_the_manner(interval: Interval, dates: str):
    """A date in a message is written as the manner writes it elsewhere."""
    made = message("“{words}” is {date}: a person fixed it{reason}.", words="on 4 October 2018", date=interval,
                   reason="")
    assert worded(made, dates) == f"“on 4 October 2018” is {in_words(interval, dates=dates)}: a person fixed it."


def test_what_is_no_message_stays():
    """Plain text, as in files of versions before, is shown as it is, in whatever language."""
    assert worded("“Thursday” means 4 October 2018.", "de") == "“Thursday” means 4 October 2018."


def test_another_manner_is_refused():
    """Another manner of dates is refused by name."""
    with pytest.raises(ValueError, match="martian"):
        worded(message("{date}", date=FOURTH), "martian")


def test_a_message_travels_between_processes():
    """A message that was read in another process can still be said in German."""
    made = pickle.loads(pickle.dumps(message("“{words}” tells how often, not when", words="daily")))
    assert (made, worded(made, "de")) == ("“daily” tells how often, not when", "„daily“ sagt, wie oft, nicht wann")


def test_what_an_error_says():
    """An error keeps the message that it was raised with; another says its text."""
    assert worded(problem_of(ValueError(message("an empty date"))), "de") == "ein leeres Datum"
    assert problem_of(ValueError("x is no date")) == "x is no date"


def test_messages_that_say_the_same_are_one():
    """What is said again of another expression takes no room of its own; a name given as words stays words."""
    made = message("“{words}” names no calendar time.", words="an age")
    assert message("“{words}” names no calendar time.", words="an age") is made
    inner = message("unknown outlet")
    told, plain = message("It speaks of {what}.", what=inner), message("It speaks of {what}.", what=str(inner))
    assert told == plain
    assert (type(told.given["what"]), type(plain.given["what"])) == (Message, str)
