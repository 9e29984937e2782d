"""The date that an article's web address carries, where its publishing system files articles by date.

Only whole folders of the path count, and a date written out as 2018-10-04: other digits are more often the article's
number. A copy in an archive is filed by the day of the copy, so only the address of the original is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from urllib.parse import unquote

from timeline.model.message import message

ADDRESS = message("in its address")  # the basis of a publication that is read here

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR = r"(?P<year>(?:19[89]|20\d)\d)"
_MONTH = rf"(?P<month>1[0-2]|0?[1-9]|{'|'.join(_MONTHS)})"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_FLAGS = re.IGNORECASE | re.ASCII
_DAYS = (re.compile(rf"/{_YEAR}/{_MONTH}/(?P<day>{_DAY})(?=/|$)", _FLAGS),
         re.compile(rf"/{_YEAR}(?P<month>[01]\d)(?P<day>[0-3]\d)(?=/)", _FLAGS),
         re.compile(rf"(?<!\d){_YEAR}-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d|-\d)", _FLAGS))
_MONTHLY = (re.compile(rf"/{_YEAR}[/-]{_MONTH}(?=/)(?!/{_DAY}(?:/|$))", _FLAGS),)
_INNER = re.compile(r"https?:/{1,2}", re.IGNORECASE)
_MAX_LENGTH = 2_000


def address_date(url: str) -> str | None:
    """The day or the month that the address names, as EDTF; None if it names none, or several."""
    path = "/" + unquote(_INNER.split(url[:_MAX_LENGTH])[-1]).partition("?")[0].partition("#")[0].partition("/")[2]
    for patterns in (_DAYS, _MONTHLY):
        found = {when for pattern in patterns for when in _dates(pattern.finditer(path))}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _dates(matches: Iterable[re.Match[str]]) -> Iterable[str]:
    for match in matches:
        parts = match.groupdict()
        month = _MONTHS.index(parts["month"].lower()) + 1 if parts["month"].isalpha() else int(parts["month"])
        day = int(parts.get("day") or 1)
        if _exists(int(parts["year"]), month, day):
            yield f"{parts['year']}-{month:02d}" + (f"-{day:02d}" if "day" in parts else "")


def _exists(year: int, month: int, day: int) -> bool:
    after = date(year + month // 12, month % 12 + 1, 1) if 1 <= month <= 12 else None
    return after is not None and 1 <= day <= (after - date(year, month, 1)).days
