"""Languages without a file: spans by vocabulary, read by dateparser, never a filled part."""

from __future__ import annotations

import pytest

from timeline.temporal.tag import tag

ROWS = [
    ("pl", "Spotkali się 4 października 2018.", [("4 października 2018", "2018-10-04")]),
    ("pl", "To było wczoraj.", [("wczoraj", "2018-10-09")]),
    ("pl", "To było w zeszłym tygodniu.", [("w zeszłym tygodniu", "2018-W40")]),
    ("pl", "To było w październiku 2015.", [("październiku 2015", "2015-10")]),
    ("pl", "To kosztuje 20% i nic.", []),
    ("sv", "De träffades den 4 oktober 2018 och igår.", [("4 oktober 2018", "2018-10-04"), ("igår", "2018-10-09")]),
    ("sv", "Det var 3 dagar sedan.", [("3 dagar sedan", "2018-10-07")]),
    ("da", "Det var torsdag, 4. oktober 2018.", [("torsdag, 4. oktober 2018", "2018-10-04")]),
    ("ru", "Они встретились в четверг.", [("четверг", "2018-10-04")]),
    ("tr", "O dün geldi.", [("dün", "2018-10-09")]),
    ("ja", "彼らは2018年10月4日に会った。", [("2018年10月4日", "2018-10-04")]),
    ("ja", "木曜日に会った。3日前のことだ。", [("木曜日", "2018-10-04"), ("3日前", "2018-10-07")]),
    ("zh", "他们周四见面，上周也是。", [("周四", "2018-10-04"), ("上周", "2018-W40")]),
    ("ko", "그들은 2018년 10월 4일에 만났다.", [("2018년 10월 4일", "2018-10-04")]),
    ("ar", "التقيا في 4 أكتوبر 2018 منذ 3 أيام.", [("4 أكتوبر 2018", "2018-10-04"), ("منذ 3 أيام", "2018-10-07")]),
    ("cs", "Stalo se to 4. října 2018 a včera.", [("4. října 2018", "2018-10-04"), ("včera", "2018-10-09")]),
    ("fi", "Torstaina, 3 päivää sitten.", [("Torstaina", "2018-10-04"), ("3 päivää sitten", "2018-10-07")]),
    ("hu", "Ez 2018. október 4-én volt.", [("2018. október 4", "2018-10-04")]),
    ("vi", "Họ gặp nhau ngày 4 tháng 10 năm 2018.", [("4 tháng 10 năm 2018", "2018-10-04")]),
    ("sv", "Det var den 8 oktober.", [("8 oktober", "2018-10-08")]),
    ("sv", "De har två barn och kostar 20 kronor.", []),
    ("ru", "Марта пришла. Ему 45 лет.", []),
    ("hi", "वह कल आया।", []),
    ("ro", "Acum are 45 de ani.", []),
    ("xx", "2018-10-04 ?", [("2018-10-04", "2018-10-04")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_spans_are_read_with_their_precision(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    """The period that dateparser tells is the precision; what it cannot read is left alone."""
    assert [(one.text, one.value) for one in tag(text, published="2018-10-10", language=language)] == expected


def test_without_a_reference_only_what_is_absolute_has_a_date() -> None:
    """A month with its year is the same from any day; yesterday is not."""
    found = tag("To było wczoraj i w październiku 2015.", language="pl")
    assert [one.interval is None for one in found] == [True, False]
