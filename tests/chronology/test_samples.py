"""The calendar of the sample story with its two pins, with the first alone, and with none."""

from __future__ import annotations

from functools import cache

import pytest

from tests.conftest import SEEDS
from timeline.model.edtf import edtf
from timeline.model.event import Chronicle
from timeline.model.timex import Dated
from timeline.pipeline import build
from timeline.read.source import read


@cache
def story(pins: int) -> Chronicle:
    """The story with its first pins only."""
    source = read(SEEDS)
    return build(source.documents, source.pins[:pins])


def published(pins: int) -> dict[str, str]:
    return {id[:3]: edtf(known.interval) for id, known in story(pins).published.items()}


def dated(pins: int, article: str, words: str) -> Dated:
    return next(one for one in story(pins).dated
                if one.anchored.document.startswith(article) and one.anchored.timex.text == words)


FOLLOWING = {"000": "[2018-10-04..]", "001": "[2018-10-04..2018-10-10]", "003": "[2018-10-04..]",
             "004": "[2018-10-07..2018-10-14]"}


def test_with_both_pins_every_article_is_bounded() -> None:
    """Two articles in the week from their Thursday, one in the week after, two not before the report."""
    assert published(2) == {**FOLLOWING, "002": "[2018-10-04..2018-10-10]"}


def test_without_the_second_pin_its_article_has_no_upper_bound() -> None:
    """The stock fell on a Thursday not before the report: nothing in the text excludes the week after."""
    assert published(1) == {**FOLLOWING, "002": "[2018-10-04..]"}
    stock = dated(1, "002", "Thursday")
    assert stock.interval is not None
    assert edtf(stock.interval) == "[2018-10-04..]"
    assert stock.why.sentence.startswith("“Thursday” means a Thursday, not before 4 October 2018: ")


def test_without_pins_only_words_that_name_a_year_are_dated() -> None:
    """No article has a date of publication but one that tells of 2015 as past, which places nothing."""
    assert published(0) == {"000": "[2015-09..]"}
    assert all(one.interval is None for one in story(0).dated
               if one.anchored.timex.text in {"Thursday", "Thursday morning", "last week", "today"})


@pytest.mark.parametrize("pins", [0, 1, 2])
def test_a_notice_bounds_nothing(pins: int) -> None:
    """The date in a note about translations is dated and moves no publication."""
    notice = dated(pins, "003", "September 1, 2019")
    assert notice.interval is not None
    assert "2019" not in published(pins).get("003", "")


def test_no_contradiction_is_found_in_the_samples() -> None:
    """The pins and the five articles fit together."""
    assert not story(2).conflicts
