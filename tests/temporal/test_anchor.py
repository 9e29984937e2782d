"""What expressions are relative to, and which way a bare Thursday looks."""

from __future__ import annotations

import pytest

from timeline.model.edtf import edtf, parse_edtf
from timeline.model.text import Span
from timeline.model.timex import Anchored, Basis, Direction
from timeline.temporal.anchor import anchor


def anchored(text: str, published: str | None = "2018-10-10", ignore: tuple[Span, ...] = ()) -> tuple[Anchored, ...]:
    """The anchored expressions of a text."""
    return anchor("d", text, published=parse_edtf(published) if published else None, ignore=ignore)


@pytest.mark.parametrize(("text", "basis"), [
    ("It fell in 2015.", Basis.ABSOLUTE), ("It fell on Thursday.", Basis.PUBLICATION),
    ("It fell last week.", Basis.PUBLICATION),
    ("It took years.", Basis.NONE), ("It is now open.", Basis.NONE), ("The next day it fell.", Basis.NARRATIVE),
    ("It has grown since 2015.", Basis.ABSOLUTE), ("It will end by Friday.", Basis.PUBLICATION),
])
@pytest.mark.parametrize("published", ["2018-10-10", None])
def test_the_basis_does_not_depend_on_the_publication_date(text: str, basis: Basis, published: str | None) -> None:
    """What an expression counts from is known also where that date is not."""
    assert [one.basis for one in anchored(text, published)] == [basis]


@pytest.mark.parametrize(("text", "direction", "cue"), [
    ("They met Thursday.", Direction.PAST, "met"), ("They will meet Thursday.", Direction.FUTURE, "will"),
    ("He said Thursday that they will go.", Direction.PAST, "said"),
    ("They are to meet Thursday.", Direction.FUTURE, "are to"),
    ("On Thursday, the council will vote.", Direction.FUTURE, "will"),
    ("The offer runs until Thursday.", Direction.FUTURE, "until"),
    ("They had waited until Thursday.", Direction.PAST, "had waited"), ("Thursday.", Direction.PAST, ""),
    ("They plan to meet Thursday.", Direction.FUTURE, "plan to"),
    ("He left. They will go Thursday.", Direction.FUTURE, "will"),
    ("They will go. He left Thursday.", Direction.PAST, "left"),
    ("She will be named judge on Thursday.", Direction.FUTURE, "will be named"),
    ("It would still be held Thursday.", Direction.FUTURE, "would still be held"),
    ("The offer was extended to Thursday.", Direction.FUTURE, "was extended to"),
    ("They would vote on a proposed law Thursday.", Direction.FUTURE, "would"),
    ("The trial begins Thursday.", Direction.FUTURE, "begins"),
    ("She brought it Thursday.", Direction.PAST, "brought"),
])
def test_tense_and_prepositions_give_the_direction(text: str, direction: Direction, cue: str) -> None:
    """The nearest cue of its own clause decides; without one a weekday is past."""
    [one] = anchored(text)
    assert (one.direction, one.cue) == (direction, cue)


def test_a_meaning_resolves_against_any_day() -> None:
    """The direction is in the meaning, so that a later stage can try other publication days."""
    [one] = anchored("They met Thursday.", None)
    seen = [one.meaning.resolve(parse_edtf(f"2018-10-{day:02d}")) for day in range(4, 12)]
    assert [interval and edtf(interval) for interval in seen] == ["2018-10-04"] * 7 + ["2018-10-11"]


def test_last_week_is_the_iso_week_before() -> None:
    """From Monday to Sunday."""
    [one] = anchored("It fell last week.", None)
    found = one.meaning.resolve(parse_edtf("2018-10-08"))
    assert found is not None
    assert edtf(found) == "[2018-10-01..2018-10-07]"


def test_at_that_time_is_what_was_told_last() -> None:
    """In the same paragraph or the one before, with the antecedent named."""
    first, second = anchored("It is the result of a find in 2015. At that time, chips were found.", None)
    assert (second.basis, second.antecedent, second.timex.value) == (Basis.NARRATIVE, first.index, "2015")
    assert second.reference == first.timex.interval


def test_what_is_ignored_is_found_but_never_told() -> None:
    """A notice's date is no antecedent."""
    text = "Notice of 1999. At that time, he left."
    first, second = anchored(text, ignore=(Span(0, 15),))
    assert (first.timex.value, second.antecedent, second.timex.interval) == ("1999", None, None)


def test_a_far_paragraph_is_no_antecedent() -> None:
    """Two paragraphs on, "the next day" counts from nothing."""
    second = anchored("It fell on May 4, 2015.\n\nNothing here.\n\nThe next day he left.")[1]
    assert (second.basis, second.timex.interval) == (Basis.NARRATIVE, None)


def test_bare_months_of_history_are_of_the_year_told_last() -> None:
    """A text that tells of other years and never of its own day goes on in them; news does not."""
    history = "On May 4, 1944, they landed. On June 6, 1944, more came. In August, the city fell."
    assert anchored(history)[-1].timex.value == "1944-08"
    assert anchored(history, None)[-1].timex.value == "1944-08"
    news = "On Thursday they recalled May 4, 1944. In August, the city had refused."
    assert anchored(news)[-1].timex.value == "2018-08"
    assert anchored(news, None)[-1].timex.interval is None
    assert anchored("It was bought in September 2015. In October, it was sold.", None)[-1].timex.interval is None


@pytest.mark.parametrize(("text", "published", "value"), [
    ("It expires on November 10.", "2018-11-02", "2018-11-10"), ("It was signed on November 10.", "2018-11-02",
    "2017-11-10"), ("They recalled the August 7 attack.",
    "2018-08-18", "2018-08-07"),
    ("It was bought in February.", "2018-10-30", "2018-02"), ("It will open in February.", "2018-10-30", "2019-02"),
    ("It will follow the August 7 attack.", "2018-08-18", "2018-08-07"),
])
def test_dates_without_year_are_past_unless_the_future_is_much_nearer(text: str, published: str, value: str) -> None:
    """And with a future cue future, unless the past is nearer by far."""
    [one] = anchored(text, published)
    assert one.timex.value == value


@pytest.mark.parametrize(("text", "values"), [
    ("The third quarter was good. In the 2017 period, it was not.", ["2018-Q3", "2017-Q3"]),
    ("The third quarter was good. Sales were lower in the year-earlier quarter.", ["2018-Q3", "2017-Q3"]),
    ("Sales were lower in the year-earlier quarter.", ["2017-Q3"]),
    ("In the 2017 period, it lost money.", ["2017"]),
    ("The third quarter was good.\n\nIt sells oil.\n\nPrices fell from a year ago.", ["2018-Q3", "2017-Q3"]),
])
def test_figures_are_those_of_the_quarter_told(text: str, values: list[str]) -> None:
    """A period of another year is the same quarter of it, and without one told the quarter just over."""
    assert [one.timex.value for one in anchored(text)] == values


def test_the_number_that_begins_a_line_is_no_year_of_the_date_before() -> None:
    """A note of a day's events begins with its own time or year."""
    assert [one.timex.text for one in anchored("It was 12 January\n2015: He left.")] == ["12 January", "2015"]
    assert [one.timex.value for one in anchored("12 January 1540 GMT")] == ["2018-01-12T15:40"]


def test_a_clock_time_goes_with_the_day_named_in_the_paragraph_before() -> None:
    """A day named further back, or one that was itself only supposed, says nothing of it."""
    near = anchored("He left on 4 May 2015.\n\nHe came back later in the day.")
    far = anchored("He left on 4 May 2015.\n\nIt rained.\n\nHe came back later in the day.")
    assert [one.timex.value for one in near] == ["2015-05-04", "2015-05-04"]
    assert [one.timex.value for one in far] == ["2015-05-04", "XXXX-XX-XX"]


@pytest.mark.parametrize(("text", "value"), [
    ("It sailed at 11:40 p.m. on Monday. Its captain called for help at 1:15 a.m.", "2018-10-09T01:15"),
    ("The fire broke out at 9 p.m. on Monday. By 7 a.m. it was out.", "2018-10-09T07:00"),
    ("Monday night was cold. At 2 a.m. it snowed.", "2018-10-09T02:00"),
    ("He was last seen at 10 p.m. on Monday. He had left home at 8 a.m.", "2018-10-08T08:00"),
    ("He rose at 7 a.m. on Monday. He was back at 11 a.m.", "2018-10-08T11:00"),
    ("He came at 2 p.m. on Monday. He rose at 7 a.m.", "2018-10-08T07:00"),
    ("They met at 9 p.m. on Wednesday. He spoke at 8 a.m.", "2018-10-10T08:00"),
    ("Polls close at 9 p.m. on Wednesday. The result will come at 3 a.m.", "2018-10-11T03:00"),
])
def test_an_hour_told_after_an_evening_is_of_the_next_morning(text: str, value: str) -> None:
    """Unless the words look back, or it would be told as past behind the day of publication."""
    assert anchored(text)[-1].timex.value == value


@pytest.mark.parametrize(("text", "value"), [
    ("It landed at 9:31 p.m. on Monday and at 9:52 the first picture came.", "2018-10-08T21:52"),
    ("It landed at 1:31 p.m. on Monday. At 4:05 it was gone.", "2018-10-08T16:05"),
    ("It landed at 21:31 on Monday. At 9:52 the next picture came.", "2018-10-09T09:52"),
    ("It landed at 9:31 p.m. on Monday. At 8:30 it rained.", "2018-10-09T08:30"),
    ("It landed at 9:31 a.m. on Monday. At 9:52 it rained.", "2018-10-08T09:52"),
])
def test_an_hour_that_does_not_say_its_half_of_the_day_goes_with_the_one_told(text: str, value: str) -> None:
    """Where it is no earlier in it, and the hour told before is written in twelve."""
    assert anchored(text)[-1].timex.value == value


def test_a_time_of_day_goes_with_the_day_that_the_hours_before_it_are_of() -> None:
    """Also a paragraph on, as long as that day itself was named no further back."""
    near = anchored("It landed at 9:31 p.m. on Monday. At 9:52 p.m. it sent a picture.\n\nBy midnight it slept.")
    far = anchored("It landed on Monday.\n\nAt 9:52 p.m. it sent a picture.\n\nBy midnight it slept.")
    assert [near[-1].timex.value, far[-1].timex.value] == ["2018-10-08T24:00", "XXXX-XX-XXT24:00"]


@pytest.mark.parametrize(("text", "is_doubtful"), [
    ("The match scheduled for Saturday was called off.", True), ("The match is scheduled for Saturday.", False),
    ("The match scheduled for Saturday has been called off.", False), ("The match on Saturday was called off.", False),
])
def test_the_day_of_what_was_dropped_is_flagged_uncertain(text: str, is_doubtful: bool) -> None:
    """It may have come to nothing on the day or ahead of it."""
    interval = anchored(text)[0].timex.interval
    assert interval is not None
    assert interval.uncertain == is_doubtful


def test_an_hour_late_in_the_next_morning_is_flagged_uncertain() -> None:
    """It is sure of the small hours only: "voting began at 7 a.m." may go back."""
    sure, unsure = (anchored(f"It began at 9 p.m. on Monday. It ended at {hour} a.m.")[-1].timex.interval
                    for hour in (3, 7))
    assert sure is not None and unsure is not None
    assert (sure.uncertain, unsure.uncertain) == (False, True)


HISTORY = "On May 4, 1912, they landed. On June 6, 1912, more came. "


@pytest.mark.parametrize(("text", "value"), [
    ("1912\n\nThey landed on May 4.", "1912-05-04"), ("1912: the landing\n\nThey landed on May 4.", "1912-05-04"),
    ("War of 1912\n\nThey landed on May 4.", "2018-05-04"), ("In 1912\nthey landed, on May 4.", "2018-05-04"),
    ("He said on Thursday that it burnt in 1912.\n\n1912\n\nThey met on May 4.", "2018-05-04"),
    (HISTORY + "The war of 1914 was near.\n\nWinter of 1913\n\nThe city fell in August.", "1913-08"),
    (HISTORY + "They won as in 1807 and lost as in 1807. The city fell in August.", "1912-08"),
    (HISTORY + "It was like the year before. The city fell in August.", "1912-08"),
    (HISTORY + "It will be told again in 2025 and in 2025. The city fell in August.", "1912-08"),
    (HISTORY + "In March 2017 a stone was set. In April the city fell.", "1912-04"),
    (HISTORY + "In March 1920 a stone was set. In April it was moved.", "1920-04"),
    (HISTORY + "In December they rested. On April 2 they left.", "1913-04-02"),
    (HISTORY + "In October they rested. On April 2 they left.", "1912-04-02"),
    (HISTORY + "\n\nA tent burnt.\n\nIt was dry.\n\nThe city had fallen a year earlier.", "1911"),
    (HISTORY + "A few weeks later they left. The city fell in August.", "1912-08"),
    (HISTORY + "By the end of the month, the city fell.", "1912-06"),
    (HISTORY + "By the end of the year, the city fell.", "1912"),
    (HISTORY + "\n\nA tent burnt.\n\nIt was dry.\n\nThe city had fallen the previous year.", "1911"),
    ("They met on Monday, October 1. By the end of the week, they had gone.", "2018-W40"),
    ("They met in Rome. By the end of the week, they had gone.", "2018-W41"),
    ("It opened in 2015. Sales fell for the year.", "2018"), ("It opened in 2015. It closes this month.", "2018-10"),
])
def test_the_running_year_of_a_history(text: str, value: str) -> None:
    """Headings and dates in order move it, looks aside do not, and news stays in its own time."""
    assert anchored(text)[-1].timex.value == value


def test_the_last_years_of_something_are_not_those_before_publication() -> None:
    """Only a length: "the last two years of the war" say nothing of today."""
    assert [one.timex.interval for one in anchored("In the last two years of the war, he hid.")] == [None]
    assert [one.timex.interval is None for one in anchored("In the last two years, he hid.")] == [False]


@pytest.mark.parametrize(("text", "published", "date"), [
    ("It snowed this winter.", "2019-01-20", "2018-24~"), ("It snowed this winter.", "2018-12-20", "2018-24~"),
    ("It will snow this winter.", "2018-10-10", "2018-24~"), ("It snowed last winter.", "2019-01-20", "2017-24~"),
    ("It snowed last winter.", "2018-10-10", "2017-24~"), ("It will snow next winter.", "2019-01-20", "2019-24~"),
    ("It was hot last summer.", "2019-01-20", "2018-22~"), ("It was hot this summer.", "2018-10-10", "2018-22~"),
    ("It will open in the first quarter.", "2018-10-10", "2019-33"),
    ("It will post a third-quarter loss.", "2018-10-10", "2018-35"),
    ("It posted a third-quarter loss.", "2018-10-10", "2018-35"),
    ("It will be sold in the quarter.", "2018-10-10", "2018-36"),
    ("Sales fell in the quarter.", "2018-10-10", "2018-35"),
    ("It was good in the first half of the year.", "2018-10-10", "2018-40"),
])
def test_seasons_and_quarters_around_publication(text: str, published: str, date: str) -> None:
    """A winter goes on in January, what is planned for a quarter lies ahead, figures are of the one just over."""
    [one] = anchored(text, published)
    assert one.timex.interval is not None
    assert edtf(one.timex.interval) == date


@pytest.mark.parametrize(("text", "values"), [
    ("On May 4, 2015, the third day of the strike, he left.", ["2015-05-04", "2015-05-04"]),
    ("He left on May 4, the day before the vote.", ["2018-05-04", "2018-05-04"]),
    ("He left in May, on the third day of the strike.", ["2018-05", "XXXX-XX-XX"]),
    ("He came on May 4. The day before the vote he left.", ["2018-05-04", "XXXX-XX-XX"]),
    ("He came on May 4 and left the day before the vote.", ["2018-05-04", "XXXX-XX-XX"]),
])
def test_a_day_that_only_describes_the_date_before_it_is_that_date(text: str, values: list[str]) -> None:
    """In apposition; elsewhere a day told from an event has no date."""
    assert [one.timex.value for one in anchored(text)] == values


@pytest.mark.parametrize(("text", "values"), [
    ("Profit fell in the second quarter. In the latest period, it lost money.", ["2018-Q2", "2018-Q2"]),
    ("In the latest quarter, it lost money.", ["2018-Q3"]),
    ("It lost money in the third quarter and hopes for the second quarter of 2019. Costs rose from a year earlier.",
     ["2018-Q3", "2019-Q2", "2017-Q3"]),
    ("It lost money in the third quarter and will lose more in the fourth quarter. Costs rose from a year earlier.",
     ["2018-Q3", "2018-Q4", "2017-Q3"]),
])
def test_figures_are_of_a_quarter_that_has_begun(text: str, values: list[str]) -> None:
    """The latest quarter is the one told of; figures are never compared with a quarter still to come."""
    assert [one.timex.value for one in anchored(text)] == values


@pytest.mark.parametrize(("text", "value", "date"), [
    ("It doubled in the past year.", "2017", "2017-10-10~/2018-10-10~"),
    ("It doubled over the last decade.", "200", "2008-10-10~/2018-10-10~"),
    ("It doubled in the past week.", "2018-W40", "2018-10-03~/2018-10-10~"),
    ("It doubled last year.", "2017", "2017"), ("It doubled last week.", "2018-W40", "[2018-10-01..2018-10-07]"),
])
def test_the_past_year_ends_with_publication(text: str, value: str, date: str) -> None:
    """It is no year of the calendar, as "last year" is, though TIMEX3 writes it so."""
    [one] = anchored(text)
    assert one.timex.interval is not None
    assert (one.timex.value, edtf(one.timex.interval)) == (value, date)


def test_the_end_of_a_year_may_come_after_something() -> None:
    """"The end of the year after two terms" is the end of this year; "the year after the vote" has no date."""
    assert anchored("He goes at the end of the year after two terms.")[0].timex.value == "2018"
    assert [one.timex.value for one in anchored("He went the year after the vote.")] == ["XXXX"]


def test_overnight_is_the_night_before_unless_it_is_announced() -> None:
    """In the news of a morning; with a future form it is the night to come."""
    assert anchored("The raid came overnight.")[0].timex.value == "2018-10-09TNI"
    assert anchored("The raid will come overnight.")[0].timex.value == "2018-10-10TNI"


@pytest.mark.parametrize(("text", "published", "value", "date"), [
    ("It fell last week.", "2018-10-07", "2018-W39", "[2018-09-24~..2018-10-06~]"),
    ("It fell this week.", "2018-10-07", "2018-W40", "[2018-10-01~..2018-10-13~]"),
    ("It fell last week.", "2018-10-08", "2018-W40", "[2018-10-01..2018-10-07]"),
    ("It fell last week.", "2018-10-06", "2018-W39", "[2018-09-24..2018-09-30]"),
])
def test_weeks_seen_from_a_sunday_hold_both_readings(text: str, published: str, value: str, date: str) -> None:
    """A Sunday ends one week and begins another; the value stays that of ISO 8601."""
    [one] = anchored(text, published)
    assert one.timex.interval is not None
    assert (one.timex.value, edtf(one.timex.interval)) == (value, date)


def test_one_far_year_makes_no_history() -> None:
    """A bare month of a dated article is of its own time until other years are told more than once."""
    assert [one.timex.value for one in anchored("It opened in 1912. It closed in March.")] == ["1912", "2018-03"]
    text = "It opened on 4 May 1912 and burnt on 5 May 1912. It reopened in June."
    assert anchored(text)[-1].timex.value == "1912-06"


def test_a_dateline_is_no_day_that_is_told_of() -> None:
    """A clock time after "WELLER, 8 March 2023 -" goes with the day told, never with the day of filing."""
    text = "WELLER, 8 March 2023 - The ferry ran aground on Tuesday evening.\n\nIt struck shortly before midnight."
    unknown = anchor("a", text, published=None)
    assert [one.timex.interval is None for one in unknown] == [False, True, True]
    known = anchor("a", text, published=parse_edtf("2023-03-08"))
    assert known[2].timex.value == "2023-03-07T24:00"


_RESIGNED = "The minister resigned on Friday. "


@pytest.mark.parametrize(("text", "day"), [
    (_RESIGNED + "She had met the premier on Tuesday. By lunchtime the palace replied.", 5),
    (_RESIGNED + "She had met the premier on Tuesday. At 17:00 the palace replied.", 5),
    (_RESIGNED + "She had met the premier on Tuesday. That evening she wrote her letter.", 2),
    (_RESIGNED + "She had met the premier on Tuesday. By lunchtime the palace had replied.", 2),
    (_RESIGNED + "She met the premier on Tuesday. At 17:00 the palace replied.", 2),
    (_RESIGNED + "She had talks on Tuesday. At 17:00 the palace replied.", 2),
    ("She had met the premier on Tuesday. At 17:00 the palace replied.", 2),
    ("She had met the premier on Tuesday.\n\nThe shares rose by lunchtime.", None),
    (_RESIGNED + "\n\nShe had met the premier on Tuesday.\n\nThe shares rose by lunchtime.", None),
    ("She met the premier on Tuesday.\n\nThe shares rose by lunchtime.", 2),
])
def test_a_look_back_is_not_the_day_of_what_the_story_goes_on_with(text: str, day: int | None) -> None:
    """Behind "had met on Tuesday", "by noon" is of the story's own day, "that evening" of the Tuesday."""
    interval = anchored(text)[-1].timex.interval
    assert (interval and interval.earliest and interval.earliest.date) == (day and (2018, 10, day + (day < 3) * 7))


@pytest.mark.parametrize(("language", "text"), [
    ("de", "Die Ministerin trat am Freitag zurück. Sie hatte am Dienstag den Premier getroffen. "
           "Um 17 Uhr verließ sie das Haus."),
    ("es", "La ministra dimitió el viernes. Había visto al primer ministro el martes. A las 17:00 dejó la casa."),
    ("fr", "La ministre a démissionné vendredi. Elle avait rencontré le premier ministre mardi. "
           "À 17 heures, elle quitta le ministère."),
    ("it", "La ministra si dimise venerdì. Aveva incontrato il premier martedì. Alle 17:00 lasciò il palazzo."),
    ("nl", "De minister trad vrijdag af. Ze had de premier dinsdag ontmoet. Om 17.00 uur verliet ze het huis."),
    ("pt", "A ministra demitiu-se na sexta-feira. Tinha encontrado o premier na terça-feira. Às 17:00 deixou a casa."),
])
def test_languages_look_back_too(language: str, text: str) -> None:
    """The past perfect of each language steps out of the story's line."""
    interval = anchor("d", text, published=parse_edtf("2018-10-10"), language=language)[-1].timex.interval
    assert interval and interval.earliest and interval.earliest.date == (2018, 10, 5)


@pytest.mark.parametrize(("text", "antecedent"), [
    ("They were found on Thursday. A third man came home the same day.", 0),
    ("It reached us on 3 April. We wrote within the week.", 0),
    ("They met yesterday. Two days later they signed.", 0),
    ("It came to nothing. The same day he left.", None),
])
def test_what_counts_from_what_was_told_does_so_in_an_undated_text_too(text: str, antecedent: int | None) -> None:
    """Nobody knows the Thursday, but the same day is the same day: the calendar may find both."""
    last = anchored(text, published=None)[-1]
    assert (last.basis, last.antecedent, last.timex.interval) == (Basis.NARRATIVE, antecedent, None)


def test_nothing_goes_on_from_the_last_day_of_a_period_of_figures() -> None:
    """"At noon" after "the three months to 30 September" is not of 30 September."""
    text = "He spoke on Friday. In the three months to 30 September sales fell. At 11:30 shares were down."
    last = anchored(text)[-1].timex.interval
    assert last and last.earliest and last.earliest.date == (2018, 10, 5)


@pytest.mark.parametrize(("text", "dates"), [
    ("He flew home overnight and is to speak on the 12th.", ["", "2018-10-12"]),
    ("Rates have risen since last July; the next meeting is on the 27th.", ["2018-07/..", "2018-10-27"]),
    ("In March he fell ill, and on the 15th he died.", ["2018-03", "2018-03-15"]),
    ("In December they will meet, and on the 15th they will vote.", ["2018-12", "2018-12-15"]),
    ("It began at 10pm last night and should be over by noon.",
     ["[2018-10-09T22:00:00..2018-10-09T22:59:59]", "[..2018-10-10T12:00:00]"]),
    ("They arrive tomorrow and should be gone by noon.", ["2018-10-11", "[..2018-10-11T12:00:00]"]),
    ("It was imposed on Sunday night and lifted at dawn.",
     ["[2018-10-07T20:00:00~..2018-10-08T04:59:59~]", "[2018-10-08T04:00:00~..2018-10-08T06:59:59~]"]),
    ("It began on Tuesday and was over by noon.", ["2018-10-09", "[..2018-10-09T12:00:00]"]),
    ("It began on Tuesday and was expected to end by noon.", ["2018-10-09", "[..2018-10-09T12:00:00]"]),
])
def test_what_is_still_to_come_does_not_count_from_what_is_over(text: str, dates: list[str]) -> None:
    """A day of the month or a clock time that lies ahead is not that of a time told as past."""
    found = [edtf(one.timex.interval) if one.timex.interval else "" for one in anchored(text)]
    assert found[1] == dates[1]
    assert not dates[0] or found[0] == dates[0]


@pytest.mark.parametrize(("text", "date"), [
    ("In 1990 he won, and over the next ten years he wrote six books.", "1990-01-01~/2000-12-30~"),
    ("The firm said in 2012 that it would cut jobs over the next two years.", "2012-01-01~/2014-12-30~"),
    ("The firm, founded in 2012, will cut jobs over the next two years.", "2018-10-10~/2020-10-09~"),
    ("The firm said on Monday it will cut jobs over the next two years.", "2018-10-10~/2020-10-09~"),
    ("He won in 1990. Over the next ten years he will write.", "2018-10-10~/2028-10-09~"),
])
def test_coming_years_of_the_past_count_from_the_date_told(text: str, date: str) -> None:
    """ "The next two years" of something past follow the date in the same sentence, not the day of writing."""
    interval = anchored(text)[-1].timex.interval
    assert interval is not None
    assert edtf(interval) == date


@pytest.mark.parametrize(("text", "date"), [
    ("The bank fell on 8 September 2018, and its buyer took over on the Monday.", "2018-09-10"),
    ("The bank fell on 8 September 2018. It was sold on the Tuesday night.",
     "[2018-09-11T20:00:00~..2018-09-12T04:59:59~]"),
    ("He left on the Monday.", ""),
])
def test_the_weekday_with_its_article_follows_the_day_told(text: str, date: str) -> None:
    """ "On the Monday" is the first after what was told last, and none without it."""
    interval = anchored(text)[-1].timex.interval
    assert (edtf(interval) if interval else "") == date


@pytest.mark.parametrize(("text", "date"), [
    ("Sales in the first nine months fell 4%.", "2017-01/2017-09"),
    ("Sales in the first nine months will fall.", "2018-01/2018-09"),
    ("Sales in the first six months fell 4%.", "2018-01/2018-06"),
    ("Sales fell 4% in the first nine months of 2018.", "2018-01/2018-09"),
])
def test_figures_are_told_of_months_that_are_over(text: str, date: str) -> None:
    """In August, what fell in the first nine months did so the year before."""
    [found] = [one.timex.interval for one in anchored(text, "2018-08-10") if one.timex.text.startswith("the first")]
    assert found and edtf(found) == date


def test_what_lay_behind_a_past_is_past() -> None:
    """"Had met the donor in December", told in October, is of the December before."""
    last = anchored("He denied in March that he had met the donor in December.")[-1].timex.interval
    assert last and edtf(last) == "2017-12"


@pytest.mark.parametrize(("published", "text", "value"), [
    ("2020-08-15", "It was bombed in September 1944. The bronze was stolen last Christmas.", "2019-12-25"),
    ("2020-08-15", "It was bombed in September 1944. The bronze returns this Christmas.", "2020-12-25"),
    ("2020-08-15", "The painting was stolen between Christmas and New Year.", "2020-01-01"),
    ("2020-10-05", "The union has called a rally for Tuesday.", "2020-10-06"),
    ("2020-10-05", "The judge set a hearing for Friday.", "2020-10-09"),
    ("2020-10-05", "The union called for a rally on Tuesday.", "2020-10-06"),
    ("2020-10-05", "The firm announced a profit for the shop on Friday.", "2020-10-02"),
    ("2024-04-06", "They will have to walk away on Tuesday.", "2024-04-09"),
    ("2024-04-06", "They had to walk away on Tuesday.", "2024-04-02"),
    ("2024-04-06", "They did not have to walk away on Tuesday.", "2024-04-02"),
    ("2024-07-02", "The trial was due to start in March.", "2024-03"),
    ("2024-07-02", "The trial was due to start in September.", "2024-09"),
    ("2024-07-02", "The trial is due to start in March.", "2025-03"),
    ("2024-07-02", "The firm said the trial was due to start in March.", "2025-03"),
    ("2024-07-02", "The vote had been delayed to May.", "2024-05"),
    ("2024-07-02", "The vote has been delayed to May.", "2025-05"),
    ("2024-03-06", "The firm had planned to list its shares on 12 March.", "2024-03-12"),
    ("2024-07-02", "The deal, agreed on 9 April, is due to close.", "2024-04-09"),
    ("2021-11-19", "The airline cancelled all flights until Monday.", "2021-11-22"),
    ("2021-11-19", "The road was closed until Monday.", "2021-11-15"),
    ("2024-03-06", "If no deal is reached by Monday, they will strike.", "2024-03-11"),
    ("2024-03-06", "She was told to hand over the files by Sunday.", "2024-03-10"),
    ("2025-02-22", "They agreed on Friday to a truce that is to last.", "2025-02-21"),
    ("2023-02-20", "The chief promised in June 2022 to replace them by Christmas.", "2022-12-25"),
    ("2023-02-20", "The firm said in May 2021 that the bridge would open in March.", "2022-03"),
    ("2023-02-20", "The firm said in May 2021 that the bridge had closed in March.", "2021-03"),
    ("2023-02-20", "The firm, founded in May 2021, will open a bridge in March.", "2023-03"),
    ("2020-02-20", "Born in May 1934, he sang in May 1960. In June 1964 he won. A concert will be held on 28 March.",
     "2020-03-28"),
    ("2023-04-19", "A year ago today she came home.", "2022-04-19"),
    ("2023-04-19", "Five years ago this month she came home.", "2018-04"),
    ("2025-02-22", "The talks were postponed from 14 February to 18 February.", "2025-02-18"),
])
def test_plans_deadlines_and_feasts_look_the_way_their_words_say(published: str, text: str, value: str) -> None:
    """Also where a past verb stands by: what was due may be over, what is called for, set or ordered lies ahead."""
    found = anchor("a", text, published=parse_edtf(published))
    assert found[-1].timex.value == value


@pytest.mark.parametrize(("text", "value"), [
    ("The vote was put off to July and then to October.", "2018-10"),
    ("The vote was put off to October, then to January.", "2019-01"),
    ("The hearing was adjourned until Thursday and then until Monday.", "../2018-10-15"),
    ("It was put off to March. In October he left.", "2018-10"),
    ("Kolle was moved to a barracks on Thursday.", "2018-10-04"), ("The vote was moved to Thursday.", "2018-10-11"),
    ("The match was extended to a fourth day on Friday.", "2018-10-05"),
    ("It will be paid in two parts: in November and in March.", "2019-03"),
    ("It was paid in two parts: in November and in March.", "2018-03"),
    ("The court set them a deadline of Friday.", "2018-10-12"), ("They missed a deadline of Friday.", "2018-10-05"),
    ("By Friday evening the ships lay at anchor.", "[..2018-10-05T21:59:59~]"),
    ("He will lay a wreath on Friday.", "2018-10-12"),
])
def test_what_was_put_off_again_lies_behind_the_date_before(text: str, value: str) -> None:
    """A chain of dates runs on; only a time that something is moved to lies ahead, not one on which it is moved."""
    interval = anchored(text)[-1].timex.interval
    assert interval is not None and edtf(interval) == value


@pytest.mark.parametrize(("text", "value"), [
    ("Fire broke out on Monday night. It was the worst since 2 October. At 3 a.m. the roof fell in.",
     "2018-10-09T03:00"),
    ("Fire broke out on Monday. He had arrived on 2 October. At 9 p.m. the roof fell in.", "2018-10-08T21:00"),
    ("Fire broke out on Monday. On Tuesday it spread. At 9 p.m. the roof fell in.", "2018-10-09T21:00"),
    ("It rose on Monday and faces a deadline of Friday. A day later it fell.", "2018-10-09"),
    ("It rose on Monday and will close on Friday. A day later it will reopen.", "2018-10-13"),
    ("He rang on Friday night and had seen her on the Wednesday.", "2018-10-03"),
    ("He rang on Friday night and saw her on the Wednesday.", "2018-10-10"),
])
def test_a_time_that_only_compares_or_lies_ahead_moves_no_story(text: str, value: str) -> None:
    """What is told goes on from the last day of the story that is not yet to come; "had" looks back from it."""
    assert anchored(text)[-1].timex.value == value


@pytest.mark.parametrize(("text", "published", "value"), [
    ("Police were called at 11pm.", "2018-10-10", "[2018-10-09T23:00:00..2018-10-10T23:00:00]"),
    ("Talks ended shortly before midnight.", "2018-10-10", "[2018-10-09T23:00:00~..2018-10-10T23:59:59~]"),
    ("The doors will open at 11pm.", "2018-10-10", "[2018-10-10T23:00:00..2018-10-10T23:59:59]"),
    ("Police were called at 9am.", "2018-10-10", "[2018-10-10T09:00:00..2018-10-10T09:59:59]"),
    ("They met on Monday. Police were called at 11pm.", "2018-10-10", "[2018-10-08T23:00:00..2018-10-08T23:59:59]"),
    ("He left on Monday night. He passed a test in the morning.", "2018-10-10",
     "[2018-10-09T05:00:00%..2018-10-09T11:59:59%]"),
    ("Snow fell on Monday night. In the morning roads were shut.", "2018-10-10",
     "[2018-10-09T05:00:00~..2018-10-09T11:59:59~]"),
])
def test_a_late_hour_told_as_past_may_be_of_the_evening_before(text: str, published: str, value: str) -> None:
    """Of a text whose hour is not known; a morning behind what was done then may be the one before or after."""
    interval = anchored(text, published)[-1].timex.interval
    assert interval is not None and edtf(interval) == value


@pytest.mark.parametrize(("text", "value"), [
    ("In 2012 he had written to her: “I left five years ago.”", "2007~"),
    ("In a video recorded on Monday and shown on Tuesday, he said: “They came last night.”",
     "[2018-10-07T20:00:00~..2018-10-08T04:59:59~]"),
    ("In the note, dated “7 October”, he writes: “They came last night.”",
     "[2018-10-06T20:00:00~..2018-10-07T04:59:59~]"),
    ("The film was shown on Monday. He said: “They came last night.”",
     "[2018-10-09T20:00:00~..2018-10-10T04:59:59~]"),
    ("He paid in November 2013. “I saw him two days before Christmas,” he said.", "2017-12-23?"),
    ("He paid in November. “I saw him two days before Christmas,” he said.", "2017-12-23"),
])
def test_words_written_or_recorded_on_a_day_count_from_it(text: str, value: str) -> None:
    """Also where their verb stands in the perfect; a feast told after an earlier year may be of that year."""
    interval = anchored(text)[-1].timex.interval
    assert interval is not None and edtf(interval) == value


@pytest.mark.parametrize(("text", "value"), [
    ("It began at the turn of the year.", "[2017-12-25~..2018-01-08~]"), ("It reopened on Whit Sunday.", "2018-05-20"),
    ("He left on the Monday before New Year.", "2017-12-25"), ("They moved there two winters ago.", "2016-24~"),
    ("He came on Tuesday and left two days before that.", "2018-10-07"),
    ("He came on Tuesday. They had warned him the night before that the dam was full.",
     "[2018-10-08T20:00:00~..2018-10-09T04:59:59~]"),
    ("He came on Tuesday. He had met her the day before in Lusk.", "2018-10-08"),
    ("It broke last week. On the Saturday of that week he fled.", "2018-10-06"),
    ("He had died the morning after the fall.", None),
    ("He met her on the Saturday of the week before the theft.", None), ("They met the day before the vote.", None),
])
def test_days_that_are_told_from_others(text: str, value: str | None) -> None:
    """Feasts, turns of the year and days beside others have their place; days beside what is not dated have none."""
    interval = anchored(text)[-1].timex.interval
    assert (interval and edtf(interval)) == value


@pytest.mark.parametrize(("text", "published", "value"), [
    ("This summer has been the driest ever.", "2020-01-06", "[2019-12~..2020-02~]"),
    ("This summer has been dry. It was built in the spring of 2018.", "2020-01-06", "[2018-09~..2018-11~]"),
    ("This winter has been mild in Sydney.", "2020-07-06", "[2020-06~..2020-08~]"),
    ("It burned in New South Wales in the summer of 2009.", "2020-01-06", "2009-22%"),
    ("This summer's tour has sold out.", "2020-01-06", "2020-22~"),
    ("They will tour Spain this summer.", "2020-01-06", "2020-22~"),
    ("This summer has been dry.", "2020-08-06", "2020-22~"),
])
def test_seasons_are_of_the_half_of_the_earth_that_is_told_of(text: str, published: str, value: str) -> None:
    """A summer that has been dry in January is of the south; where a text only names the south, either may be meant."""
    interval = anchored(text, published)[-1].timex.interval
    assert interval is not None and edtf(interval) == value


@pytest.mark.parametrize(("text", "value"), [
    ("It will be switched off two weeks tomorrow.", "2018-10-25"), ("He came a week yesterday.", "2018-10-02"),
    ("The signal came at 04.40.", "[2018-10-10T04:40:00..2018-10-10T04:40:59]"),
    ("His coffin lies in state from Sunday.", "2018-10-14"), ("Photos from Sunday show a crowd.", "2018-10-07"),
    ("The law is suspended until the court rules on 1 November.", "2018-11-01"),
    ("He was held until the court ruled on 1 October.", "2018-10-01"),
    ("He died late on Monday. He had been taken ill on Friday and was moved two days later.\n\nShe was there when he "
     "died, at 9pm.", "[2018-10-08T21:00:00..2018-10-08T21:59:59]"),
    ("They met on Friday. One had agreed in August; the other did so six days earlier.", "[2018-07-26..2018-08-25]"),
    ("They beat Dorn on Saturday and will host Tarn.", "2018-10-06"),
    ("On Saturday they will host Tarn.", "2018-10-13"),
])
def test_what_stands_beside_a_time_says_from_where_it_counts(text: str, value: str) -> None:
    """A flashback goes on in what counts from it; of two times the nearer is counted from; a joined verb turns none."""
    interval = anchored(text)[-1].timex.interval
    assert interval is not None and edtf(interval) == value


@pytest.mark.parametrize(("text", "value"), [
    ("They met on 12 August. He said that Tuesday’s quake was weak.", "2018-10-09"),
    ("They met on Monday 13 August. He left that Tuesday.", "2018-08-14"),
    ("She misses Thursday's league match.", "2018-10-11"), ("She missed Thursday's league match.", "2018-10-04"),
    ("They met on Friday shortly before midnight. He left the day after.", "2018-10-06"),
    ("It was put off until the new year.", "../2019-01~"), ("He has led it since the new year.", "2018-01~/.."),
    ("She joined the year before last.", "2016"), ("He had died in the fall.", "2018-23~"),
    ("She joined the week before last.", "[2018-09-24..2018-09-30]"),
    ("The council debates the matter on Thursday.", "2018-10-11"), ("The debates on Thursday were long.", "2018-10-04"),
    ("The concert on Thursday goes ahead.", "2018-10-11"), ("The concert on Thursday went ahead.", "2018-10-04"),
    ("The concerts on 18 October were cancelled.", "2018-10-18"),
    ("The concerts on 3 October were cancelled.", "2018-10-03"),
    ("The concerts on 18 October were sold to him.", "2017-10-18"),
    ("She was to speak a week last Monday but fell ill.", "2018-10-01"),
    ("In 1982 she left. For the next ten years she ran a house.", "1982-01-01~/1992-12-30~"),
    ("In 1982 she left. The budget for the next ten years was approved.", "2018-10-10~/2028-10-09~"),
    ("It sank on Saturday, police said on Sunday. By noon all had been saved.", "[..2018-10-06T12:00:00]"),
    ("He resigned on Saturday and spoke on Sunday. By noon he had gone.", "[..2018-10-07T12:00:00]"),
    ("He said on Friday that he was locked in. “I told her the next day,” he said.", "2018-10-06?"),
])
def test_who_says_when_moves_no_story(text: str, value: str) -> None:
    """What goes on is the story, not its telling; what is arranged or called off may lie ahead, what was done not."""
    interval = anchored(text)[-1].timex.interval
    assert interval is not None and edtf(interval) == value


@pytest.mark.parametrize(("text", "when"), [
    ("The man died on September 18. (Updated 5:30 a.m.) He was buried.", "2018-10-10T05:30"),
    ("The man died on September 18. 11:00 am ET - Briefing on the talks.", "2018-10-10T11:00"),
    ("The man died on September 18. He was found at 11:00 am near the gate.", "2018-09-18T11:00"),
    ("The man died on September 18. He was found at 11:00 am - Ann saw him - near the gate.", "2018-09-18T11:00"),
])
def test_a_stamp_is_of_the_day_of_writing(text: str, when: str) -> None:
    """A clock time that says when words were put there is not of the day they tell of."""
    last = anchor("d", text, published=parse_edtf("2018-10-10"))[-1]
    assert last.timex.value == when


@pytest.mark.parametrize(("text", "when"), [
    ("He wrote of 1984. She died in June 2009. The trial is due to start in early May.", "2011-05"),
    ("He wrote of 1984. She died in June 2009. The trial will start in May.", "2011-05"),
    ("He was born in 1964. In June 1989 she died. The trial was due to start in July.", "1989-07"),
])
def test_what_is_due_is_due_after_the_day_of_writing(text: str, when: str) -> None:
    """Whatever years a text has told of, a plan in the present tense counts from its publication."""
    assert anchor("d", text, published=parse_edtf("2011-02-11"))[-1].timex.value == when
