"""A date without its year shares that of the date joined to it in the same sentence, and of no other."""

from __future__ import annotations

import pytest

from timeline.model.edtf import edtf
from timeline.temporal.tag import tag

PUBLISHED = "2024-05-08"


def times(text: str) -> list[str]:
    """The calendar times of a text's expressions."""
    return [edtf(one.interval) for one in tag(text, published=PUBLISHED) if one.interval is not None]


@pytest.mark.parametrize(("text", "expected"), [
    ("He was arrested on 12 March 2015 and charged on 4 June.", ["2015-03-12", "2015-06-04"]),
    ("He was arrested in March 2022, and charged in June.", ["2022-03", "2022-06"]),
    ("The pact was signed on 3 May 2016 and ratified on 9 July, and published in August.",
     ["2016-05-03", "2016-07-09", "2016-08"]),
    ("In 2015 he joined the firm, and left in September.", ["2015", "2015-09"]),
    ("In 2016, on 23 June, voters chose.", ["2016", "2016-06-23"]),
    ("In 1916 he wrote on 3 May that all was lost.", ["1916", "1916-05-03"]),
    ("The Great Fire of 1666 began in Pudding Lane on 2 September.", ["1666", "1666-09-02"]),
    ("The Treaty of 1921 was signed in London on 6 December.", ["1921", "1921-12-06"]),
    ("In 1916, on Easter Monday, they rose.", ["1916", "1916-04-24"]),
    ("The fire of 1666 began in a bakery on 2 September.", ["1666", "1666-09-02"]),
    ("The 1906 earthquake struck in the early hours of 18 April.",
     ["1906", "[1906-04-18T00:00:00~..1906-04-18T05:59:59~]"]),
    ("In 1848 revolt broke out in February in Paris and in March in Vienna.", ["1848", "1848-02", "1848-03"]),
    ("A year ago, in September, it fell.", ["2023~", "2023-09"]),
    ("In 1918 it ended, but it went on into the next summer.", ["1918", "1919-22~"]),
    ("He saw her in 2018, in February, in May and at Christmas.", ["2018", "2018-02", "2018-05", "2018-12-25"]),
    ("Last year's summit was held in October.", ["2023", "2023-10"]),
    ("2019's final was on 1 June.", ["2019", "2019-06-01"]),
    ("March 2013: They meet. June: The first payment is made.", ["2013-03", "2013-06"]),
    ("March 2013: They meet\nJune 4: The first payment is made.", ["2013-03", "2013-06-04"]),
    ("In 1066 they marched north; on 25 September they won, and on 14 October they lost.",
     ["1066", "1066-09-25", "1066-10-14"]),
])
def test_a_date_joined_to_one_with_its_year_shares_the_year(text: str, expected: list[str]) -> None:
    """Who leaves out the year of a second date means that of the first."""
    assert times(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("The bank, fined on 3 October 2019, said on 9 April that it would pay.", ["2019-10-03", "2024-04-09"]),
    ("The grain deal, agreed in March 2022, lapsed on 7 May.", ["2022-03", "2024-05-07"]),
    ("In 2015 the firm lost a deal that it had won in March.", ["2015", "2024-03"]),
    ("The contract of 1998 ended on 3 May.", ["1998", "2024-05-03"]),
    ("Last year's winner was ill in April.", ["2023", "2024-04"]),
    ("He left the firm in 2018, and in April he died.", ["2018", "2024-04"]),
    ("The law of 2005 expired on 12 March.", ["2005", "2024-03-12"]),
    ("The Treaty of 1921, he said, will be read on 12 May.", ["1921", "2024-05-12"]),
    ("The firm, founded in 1998, closed in March.", ["1998", "2024-03"]),
    ("The firm was founded in 1998 and closed in March.", ["1998", "2024-03"]),
    ("She was born on 4 March 1931 and died on 2 May.", ["1931-03-04", "2024-05-02"]),
    ("She was born on 4 March 1931. She died on 2 May.", ["1931-03-04", "2024-05-02"]),
    ("He was hired on 3 June 2019 and fired in March.", ["2019-06-03", "2024-03"]),
    ("In 2015 he joined the firm, and he will leave in September.", ["2015", "2024-09"]),
    ("In 2015 he joined the firm that closed on 3 May.", ["2015", "2024-05-03"]),
    ("It was signed on 3 May 2016 and is to be renewed on 9 July.", ["2016-05-03", "2024-07-09"]),
    ("It has been so since 3 May 2016 and ended on 7 May.", ["2016-05-03/..", "2024-05-07"]),
])
def test_other_dates_keep_a_year_of_their_own(text: str, expected: list[str]) -> None:
    """What is said, what lies ahead or before and a date of birth share no year."""
    assert times(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("He was fined on 3 May 2022. The trial began on 7 May.", ["2022-05-03", "2024-05-07?"]),
    ("In January 2022 he took office.\n\nIn March he fell ill.", ["2022-01", "2024-03?"]),
    ("On 5 January 2022 he took office. On 3 March he fell ill. On 7 April he died.",
     ["2022-01-05", "2024-03-03?", "2024-04-07?"]),
    ("He was born in January 2022. In March he fell ill.", ["2022-01", "2024-03"]),
    ("In January 2022 he took office. In September he will run again.", ["2022-01", "2024-09"]),
    ("In November 2023 he resigned. In March he returned.", ["2023-11", "2024-03"]),
    ("The grain deal, agreed in March 2022, lapsed on 7 May.", ["2022-03", "2024-05-07"]),
    ("The 2014 final was played on 7 May.", ["2014", "2024-05-07?"]),
    ("The 2014 law will expire on 7 September.", ["2014", "2024-09-07"]),
    ("The firm, which won the 2014 prize, closed on 7 May.", ["2014", "2024-05-07"]),
])
def test_a_date_in_the_next_sentence_may_share_the_year_and_is_uncertain(text: str, expected: list[str]) -> None:
    """Nobody can tell whether it is of the year just told or of publication: the date is that, and flagged."""
    assert times(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("The war began on 20 March 2003. On 9 April 2003 the capital fell. On Friday they reached the north.",
     ["2003-03-20", "2003-04-09", "2003-04-11"]),
    ("The siege of 1453 was long. On 22 April 1453 ships came. On Sunday the walls fell. On Sunday it ended.",
     ["1453", "1453-04-22", "1453-04-24", "1453-04-24"]),
    ("The siege of 1453 was long. On 22 April 1453 ships came.\n\nThe walls held.\n\nOn Sunday the walls fell.",
     ["1453", "1453-04-22"]),
])
def test_a_weekday_of_a_history_is_the_next_after_the_day_told(text: str, expected: list[str]) -> None:
    """Where no day is at hand it has no date: it is not of the week of publication."""
    assert times(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("The ferry sank on 6 March 2022. Two days later it was found. On Friday it was raised.",
     ["2022-03-06", "2022-03-08", "2024-05-03?"]),
    ("The bridge opened on 3 May 2022. On Friday it was closed.", ["2022-05-03", "2024-05-03"]),
])
def test_a_weekday_behind_a_day_told_from_another_is_uncertain(text: str, expected: list[str]) -> None:
    """A story of days may go on; a date in full alone is no such story."""
    assert times(text) == expected
