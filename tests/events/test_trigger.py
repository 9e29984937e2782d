"""Which happening a time dates."""

from __future__ import annotations

import pytest

from tests.events.reading import read
from timeline.model.edtf import edtf, parse_edtf


@pytest.mark.parametrize(("text", "dates"), [
    ("Harlan Foods bought the dairy in May 2014.", {"May 2014": "bought"}),
    ("They spoke of a 2016 incident.", {"2016": "incident"}),
    ("They spoke of a 2016 incident in which the pump failed.", {"2016": "failed"}),
    ("Its 2009 acquisition of the dairy cost jobs.", {"2009": "acquisition"}),
    ("The law is the result of a discovery in 2015.", {"2015": "discovery"}),
    ("They weighed whether to purchase the dairy, which they did in 2013.", {"2013": "purchase"}),
    ("He was subject to an investigation that began in 2015.", {"2015": "began"}),
    ("The court heard the case in 2010 and ruled in 2012.", {"2010": "heard", "2012": "ruled"}),
    ("The ferry that sank in 1994 was raised in 2001.", {"1994": "sank", "2001": "raised"}),
    ("Founded in 1987, the firm went public in 1999.", {"1987": "Founded", "1999": "went"}),
    ("The museum held a meeting on 5 May 2011.", {"5 May 2011": "held"}),
    ("The bank has grown fast, buying two rivals in 2014.", {"2014": "buying"}),
    ("The bank grew fast, buying two rivals in 2014.", {"2014": "grew"}),
    ("The bank has grown fast in 2014, buying two rivals.", {"2014": "grown"}),
    ("Ada Lind left the party, saying on Monday that it had changed.", {"Monday": "saying"}),
    ("Ada Lind has been quoted saying on Monday that it had changed.", {"Monday": "saying"}),
    ("More than 40 people have been rescued since the fire two days ago.", {"two days ago": "fire"}),
    ("More than 40 people were rescued after the fire last week.", {"last week": "rescued"}),
    ("The wedding was on 5 May 2011.", {"5 May 2011": "wedding"}),
    ("The mayor disappeared while visiting friends in 2006.", {"2006": "disappeared"}),
    ("The firm sold the land before the merger in 2012.", {"2012": "merger"}),
    ("The Daily Post reported on Thursday that the bank lost money in 2016.", {"Thursday": "reported", "2016": "lost"}),
    ("The minister won the election in 2013.", {"2013": "won"}),
    ("The board shelved its plan for a dam in 2007.", {"2007": "shelved"}),
    ("The board praised its plan for a dam in 2007.", {"2007": "plan"}),
    ("The opening, scheduled for March, is on track.", {"March": "opening"}),
    ("The club is weighing a move to the city in 2029.", {"2029": "move"}),
    ("Help came. 9 June 2015 Ruth Hale's killing is declared an accident by the coroner.", {"9 June 2015": "declared"}),
    ("Crews came after a quake, the worst in a century, which struck in May.", {"May": "struck"}),
    ("The board raised its alert to level two on 4 May.", {"4 May": "raised"}),
    ("It was on 3 May that the dam gave way.", {"3 May": "gave"}),
    ("It was 1955 when the dam gave way.", {"1955": "gave"}),
    ("The mayor burned the files in 2018.", {"2018": "burned"}),
    ("The mill sold bread from 2018.", {"2018": "sold"}),
    ("The government ordered an independent inquiry on 4 May 2018.", {"4 May 2018": "ordered"}),
    ("The government recalled an inquiry on 4 May 2018.", {"4 May 2018": "inquiry"}),
    ("She was twice refused leave to appeal, in May 2024 and again in October 2024 after a retrial in July 2024 on one "
     "count on which the first jury had failed to reach a verdict.",
     {"May 2024": "refused", "October 2024": "refused", "July 2024": "retrial"}),
    ("The board, which had split in May 2024, met in June 2024.", {"May 2024": "split", "June 2024": "met"}),
    ("The first of the strikes took place on 8 June 2015, and the last in July 2016.", {"8 June 2015": "took"}),
    ("Ada Lind was found guilty in June 2022 of killing Leila Farran, his partner since 2017.", {"June 2022": "found"}),
    ("Ada Lind, chair of the board in 2015, resigned in 2018.", {"2018": "resigned"}),
    ("He met Ada Lind, the chair, in 2018.", {"2018": "met"}),
    ("Turnout was 64 percent in May 2018, compared with 51 percent in October 2014.", {"May 2018": "was"}),
    ("Sales rose to 5m in 2020, up from 3m in 2019.", {"2020": "rose"}),
    ("The board compared the offers in May 2018.", {"May 2018": "compared"}),
    ("Dockers accepted a pay rise on Sunday.", {"Sunday": "accepted"}),
    ("The town marked the anniversary of the fire that destroyed it on Monday.", {"Monday": "marked"}),
    ("The town marked the anniversary of the fire that destroyed it in 2010.", {"2010": "destroyed"}),
    ("The town marked the anniversary of the fire in 2010.", {"2010": "fire"}),
    ("In a letter dated 14 June, the firm told parents that it was safe.", {"14 June": "told"}),
    ("In a note dated 3 February, they wrote that he was well.", {"3 February": "wrote"}),
    ("Lund, who left in March, said on Thursday she would not resign.", {"March": "left", "Thursday": "said"}),
    ("Lund said on Thursday night would fall at six.", {"Thursday night": "said"}),
    ("Lund said that Tuesday's quake was on another fault.", {"Tuesday": "quake"}),
    ("Marva walked out of the talks on Friday.", {"Friday": "walked"}),
    ("Marva broke off the talks on Friday.", {"Friday": "broke"}),
    ("The opposition called it a surrender on Friday.", {"Friday": "called"}),
    ("That date slipped to October 2022.", {}), ("The launch slipped to October 2022.", {"October 2022": "launch"}),
    ("Police found a letter dated 14 June.", {}), ("Police burned two letters on 14 June.", {"14 June": "burned"}),
    ("The court set the firm a deadline of 14 June.", {}),
    ("The general declared a curfew from 8pm.", {"8pm": "curfew"}),
    ("The general declared a truce on Monday.", {"Monday": "declared"}),
    ("“Nothing of the kind in any year since last week,” he wrote.", {}),
    ("They lost 3-1 to Bury on Saturday and host Dorn on Tuesday.", {"Saturday": "lost", "Tuesday": "host"}),
    ("Dockers accepted a rise and return to work tomorrow.", {"tomorrow": "return"}),
    ("18 August 2023: Junta lifts curfew", {"18 August 2023": "lifts"}),
    ("4 May 2015: Second election", {"4 May 2015": "election"}),
    ("4 May 2015 - Presidential election in two towns", {"4 May 2015": "election"}),
    ("4 May 2015: Town hall", {}),
    ("At no stage in 2010 were residents consulted.", {"2010": "consulted"}),
    ("The note speaks of the firm's halting of its work with the port in 2016--a claim that it denied.",
     {"2016": "halting"}),
])
def test_a_time_dates_the_happening_it_belongs_to(text: str, dates: dict[str, str]) -> None:
    """The time is followed to the verb or event noun that it tells of."""
    assert read(text).by_time() == dates


@pytest.mark.parametrize(("text", "words"), [
    ("He praised the 2008 film.", "film"), ("The fund holds 40% of the 2019 model.", "model"),
    ("The committee meets every Tuesday.", "how often"), ("It took three years.", "how long"),
    ("Dr Ross, shown here in February, hid a dose.", "picture"), ("The mayor, pictured in 2010, left.", "picture"),
    ("She has asked to be given all records from 2018 onwards.", "records"),
    ("The bridge is now open.", "no calendar time"), ("This is the 21st century.", "what time it is"),
    ("It was just after 5:00 a.m. here.", "what time it is"),
])
def test_a_time_that_dates_nothing_says_why(text: str, words: str) -> None:
    """Every expression that dates no happening has a line that tells the reason."""
    reading = read(text)
    assert not reading.happenings
    assert [words in line.reason for line in reading.accounts] == [True]


@pytest.mark.parametrize(("text", "edtf"), [
    ("The tower was built before 1850.", "../1849"), ("It has been closed since 2011.", "2011/.."),
])
def test_before_and_since_make_bounds(text: str, edtf: str) -> None:
    """"Before 1850" is no year 1850."""


    [mention] = read(text).happenings
    wanted = parse_edtf(edtf)
    assert mention.date is not None
    assert (mention.date.earliest, mention.date.latest) == (wanted.earliest, wanted.latest)


@pytest.mark.parametrize(("text", "headline", "date"), [
    ("The shop did not open until 4 May 2018.", "The shop did not open until 4 May 2018", "2018-05-04"),
    ("A meeting that they had asked for did not take place until 11 May 2016.",
     "“A meeting that they had asked for did not take place until 11 May 2016”", "2016-05-11"),
    ("The shop did not stay open until 4 May 2018.", "The shop did not stay open until 4 May 2018", "../2018-05-04"),
    ("The shop was closed until 4 May 2018.", "The shop was closed", "../2018-05-04"),
])
def test_what_did_not_happen_until_a_time_happened_then(text: str, headline: str, date: str) -> None:
    """And its headline keeps the time, without which it would say that it never happened."""
    [mention] = read(text).happenings
    assert mention.date is not None
    assert (mention.headline.text, edtf(mention.date)) == (headline, date)


def test_the_time_from_which_something_is_put_off_dates_nothing() -> None:
    """"Pushed back from 24 May to no earlier than 8 June" tells of a launch in June."""
    reading = read("The launch has been pushed back for a third time, from 24 May to no earlier than 8 June.")
    assert reading.by_time() == {"8 June": "launch"}
    assert [line.reason for line in reading.accounts] == ["it is the time from which it was put off"]
    assert read("The launch was delayed on 24 May.").by_time() == {"24 May": "delayed"}


def test_a_time_that_opens_a_clause_holds_for_what_is_joined() -> None:
    """"On Friday they arrested two men and charged one": both on Friday, and the second says by which rule."""
    reading = read("On 4 May 2010 police arrested two men and charged one with theft.")
    assert [(reading.trigger(one), bool(one.inherited)) for one in reading.happenings] == [
        ("arrested", False), ("charged", True)]
    assert len({one.times for one in reading.happenings}) == 1


def test_a_time_behind_the_first_verb_is_its_own() -> None:
    """"They arrested him on Friday and charged him" leaves the charge without a time."""
    reading = read("Police arrested two men on 4 May 2010 and charged one with theft.")
    assert [reading.trigger(one) for one in reading.happenings] == ["arrested"]
