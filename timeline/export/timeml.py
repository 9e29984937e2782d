"""A text with its temporal expressions marked up as TimeML (TIMEX3 of ISO-TimeML, ISO 24617-1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from timeline.model.timex import Timex

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def timeml(text: str, found: Sequence[Timex], *, published: str | None = None, explain: bool = False) -> str:
    """The XML document. Characters that XML cannot hold become U+FFFD; nothing else of the text changes.

    `published` (EDTF) becomes the document's creation time t0; with `explain` each element has its rule and meaning
    in a comment after it.
    """
    parts = ['<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<DCT>', _creation(published), "</DCT>\n<TEXT>"]
    at = 0
    for number, timex in enumerate(sorted(found, key=lambda timex: timex.start), 1):
        if timex.start < at:
            continue
        parts += [_escaped(text[at:timex.start]), _element(timex, number), _comment(timex) if explain else ""]
        at = timex.end
    return "".join([*parts, _escaped(text[at:]), "</TEXT>\n</TimeML>"])


def _creation(published: str | None) -> str:
    if published is None:
        return ""
    return (f'<TIMEX3 tid="t0" type="DATE" value={quoteattr(published)} functionInDocument="CREATION_TIME">'
            f"{escape(published)}</TIMEX3>")


def _element(timex: Timex, number: int) -> str:
    value = f" value={quoteattr(timex.value)}" if timex.value else ""
    return f'<TIMEX3 tid="t{number}" type={quoteattr(timex.type)}{value}>{_escaped(timex.text)}</TIMEX3>'


def _comment(timex: Timex) -> str:
    words = _NOT_XML.sub("\ufffd", f"{timex.rule}: {timex.meaning!r}").replace("--", "- -")
    return f"<!-- {words} -->"


def _escaped(words: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", words), {"\r": "&#13;"})
