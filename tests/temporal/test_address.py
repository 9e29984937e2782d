"""Dates in web addresses: a table of addresses and what they say."""

from __future__ import annotations

import pytest

from timeline.temporal.address import address_date

DATED = {
    "https://example.org/2018/10/04/mill-sold/": "2018-10-04",
    "https://example.org/news/2018/10/4/mill-sold": "2018-10-04",
    "http://example.org/2018/10/04": "2018-10-04",
    "example.org/world/2018/oct/04/mill-sold": "2018-10-04",
    "https://example.org/world/20181004/mill.html": "2018-10-04",
    "https://example.org/mill-sold-2018-10-04": "2018-10-04",
    "https://example.org/2018-10-04/mill": "2018-10-04",
    "https://example.org/2018-10-04-mill-sold.html": "2018-10-04",
    "https://example.org/2018/10/mill-sold": "2018-10",
    "https://example.org/2018/10/": "2018-10",
    "https://example.org/2018-10/mill": "2018-10",
    "https://example.org/2018/10/04/mill-2018-10-04": "2018-10-04",
    "https://archive.example/web/20190101120000/https://example.org/2018/10/04/mill": "2018-10-04",
    "https://example.org/2018%2F10%2F04/mill": "2018-10-04",
}
UNDATED = [
    "https://example.org/mill-sold", "https://example.org/2018/mill-sold", "https://example.org/news-20181004",
    "https://example.org/2018/13/04/x", "https://example.org/2018/02/30/x", "https://example.org/2018-02-30",
    "https://example.org/x?from=2018-10-04", "https://example.org/x#2018-10-04", "https://2018-10-04.example.org/x",
    "https://example.org/2018-10-04/before-2017-01-01", "https://archive.example/web/20190101120000/example.org",
    "https://example.org/item-12018-10-04", "https://example.org/2018/1004/x", "https://example.org/1018/10/04/x",
    "", "javascript:alert(1)", "/" * 100_000, "https://example.org/" + "2018/10" * 100_000,
    "https://example.org/٢٠١٨/١٠/٠٤/x",
]  # fmt: skip


@pytest.mark.parametrize(("url", "when"), DATED.items())
def test_a_date_in_an_address_is_as_precise_as_it_is_written(url: str, when: str) -> None:
    """Folders by date, dates in a name, and the original of an archived copy."""
    assert address_date(url) == when


@pytest.mark.parametrize("url", UNDATED)
def test_other_digits_are_no_date(url: str) -> None:
    """Numbers of articles, days that do not exist, queries, hosts, and addresses with two dates say nothing."""
    assert address_date(url) is None
