"""Precision and extent: what each way of saying a time gives as EDTF, as extent and in words."""

from __future__ import annotations

import pytest

from timeline.model.edtf import edtf, parse_edtf
from timeline.model.time import Extent
from timeline.model.words import in_words
from timeline.temporal.anchor import anchor

TABLE = [
    ("in the spring of 2015", "2015-21~", "some time in the spring of 2015"),
    ("in the third quarter of 2015", "2015-35", "some time in the third quarter of 2015"),
    ("in the first half of 2015", "2015-40", "some time in the first half of 2015"),
    ("in the 1990s", "199X", "some time in the 1990s"),
    ("in the late 1990s", "[1996-09~..1999-12~]", "the late 1990s"),
    ("in the 19th century", "18XX", "some time in the 19th century"),
    ("in mid-2014", "[2014-05~..2014-08~]", "mid-2014"),
    ("early this week", "[2018-10-08~..2018-10-09~]", "between about 8 and 9 October 2018"),
    ("in early October 2018", "[2018-10-01~..2018-10-10~]", "early October 2018"),
    ("about 2015", "2015~", "about 2015"),
    ("around 4 May 2015", "2015-05-04~", "about 4 May 2015"),
    ("in September 2015", "2015-09", "some time in September 2015"),
    ("before 2015", "[..2014]", "before 2015"),
    ("after 4 May 2015", "[2015-05-05..]", "not before 5 May 2015"),
    ("by 4 May 2015", "[..2015-05-04]", "before 5 May 2015"),
    ("since 2015", "2015/..", "from 2015 on"),
    ("until 2016", "../2016", "until 2016"),
    ("between 8 and 14 October 2018", "[2018-10-08..2018-10-14]", "between 8 and 14 October 2018"),
    ("from May to July 2015", "2015-05/2015-07", "from May to July 2015"),
    ("from 1939 to 1945", "1939/1945", "from 1939 to 1945"),
    ("on the morning of 4 May 2015", "[2015-05-04T05:00:00~..2015-05-04T11:59:59~]", "the morning of 4 May 2015"),
    ("on the weekend of 4 May 2013", "[2013-05-04..2013-05-05]", "some time in the weekend of 4 May 2013"),
    ("at 10:30 a.m. EDT on 4 May 2015", "[2015-05-04T10:30:00-04:00..2015-05-04T10:30:59-04:00]",
     "10:30 GMT-4 on 4 May 2015"),
    ("in 44 BC", "-0043", "some time in 44 BC"),
]  # fmt: skip


@pytest.mark.parametrize(("phrase", "form", "words"), TABLE)
def test_a_time_is_as_precise_as_it_is_said(phrase: str, form: str, words: str) -> None:
    """Nothing is filled in; what lasted is written with a slash, what happened once inside is not."""
    found = anchor("a", f"It happened {phrase}.", published=parse_edtf("2018-10-10"))[-1].timex.interval
    assert found is not None
    assert (edtf(found), in_words(found)) == (form, words)
    assert found.extent is (Extent.THROUGHOUT if "/" in form else Extent.WITHIN)
