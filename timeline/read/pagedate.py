"""When a page says that its article was first published: as precise as the page writes it, and no more.

What a page states in its markup (meta elements, JSON-LD, elements marked as the date of publication) is gathered first;
htmldate then chooses the original publication among it. By itself htmldate takes dates from running text too, and fills
a month up to a day, so its choice counts only where the page states that very day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import TYPE_CHECKING

from timeline.read.dates import date_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Names of meta elements and properties that hold a date of publication, and of those that hold another.
_PUBLISHING = re.compile(r"publi|issued|created|\bdate$|^dcterms?\.date|^dc\.date|pubdate|release|sailthru\.date|"
                         r"parsely-pub-date|article\.created|timestamp", re.IGNORECASE)
_OTHER = re.compile(r"modif|updat|revis|expir|publisher|valid|copyright|author", re.IGNORECASE)
_JSON = re.compile(r'"(?:datePublished|dateCreated|uploadDate)"\s{0,9}:\s{0,9}"([^"\\]{4,60})"')
_ISO = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d)?(?:[.,]\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?")
_MARKED = ("//*[contains(@itemprop, 'datePublished')] | //time[@pubdate] | (//article)[1]//time[@datetime]"
           " | //header//time[@datetime]")
_MANY = 50
_EARLIEST, _LATEST = "1450-01-01", "2999-12-31"  # set, or htmldate would ask the clock


def published(tree: HtmlElement, language: str = "") -> str | None:
    """The original publication that the page states, as EDTF, with its clock time and offset if it has them."""
    stated = [(element, reading) for element, words in _stated(tree) if (reading := _reading(words, language))]
    days = [(element, reading) for element, reading in stated if len(reading) >= len("2018-10-04")]
    if not days:
        return stated[0][1] if stated else None
    chosen = _chosen(element for element, _ in days)
    return next((reading for _, reading in days if chosen and reading.startswith(chosen)), None)


def _stated(tree: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    """The elements that state the article's publication, with the words of the date, the plainest first."""
    for meta in tree.iterfind(".//meta[@content]"):
        name = str(meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or "")
        if _PUBLISHING.search(name) and not _OTHER.search(name):
            yield meta, str(meta.get("content"))
    for script in tree.xpath("//script[contains(@type, 'ld+json')]"):
        for match in list(_JSON.finditer(script.text or ""))[:1]:
            yield script, match[1]
    for element in tree.xpath(_MARKED)[:_MANY]:
        if element.tag != "meta":
            yield element, str(element.get("datetime") or element.get("content") or element.text_content()[:80])


def _chosen(elements: Iterable[HtmlElement]) -> str | None:
    """The day of original publication, of a page that holds these elements and nothing else."""
    from htmldate import find_date
    from lxml import html

    head, body = html.Element("head"), html.Element("body")
    for element in list(elements)[:_MANY]:
        part = deepcopy(element)
        part.tail = None
        (head if element.tag in ("meta", "script") else body).append(part)
    page = html.Element("html")
    page.extend([head, body])
    found: str | None = find_date(page, original_date=True, extensive_search=False, min_date=_EARLIEST,
                                  max_date=_LATEST)
    return found


def _reading(words: str, language: str) -> str:
    """EDTF of a date as pages write it; "" if it is none. A time of midnight stands for no time at all."""
    text = " ".join(words.split())
    iso = _ISO.fullmatch(text)
    if iso is not None:
        day, clock, offset = iso.groups()
        shift = offset if offset in (None, "Z") else f"{offset[:3]}:{offset[-2:]}"
        text = day if clock == "00:00" else f"{day}T{clock}:00{shift or ''}"
    try:
        return date_of(text, languages=(language,) if language else ())
    except ValueError:
        return ""
