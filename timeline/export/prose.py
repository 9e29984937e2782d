"""The chronology as Markdown: each event with its date in words, who says it, its quotes and their places."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.export.quotes import places, quote_text, web_address
from timeline.model.event import Chronicle, Event, Mention
from timeline.model.message import worded
from timeline.model.words import in_words
from timeline.scene.bidi import isolated

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~$&:])")


def markdown(chronicle: Chronicle, *, title: str = "Timeline", dates: str = "uk") -> str:
    """The story as Markdown, its dates written as `dates` says.

    Words of sources are escaped: none can become a heading, a link or HTML.
    """
    parts = [f"# {_plain(title)}", *(_entry(chronicle, event, dates) for event in chronicle.events)]
    if chronicle.unplaced:
        parts.append("## Not placed")
        parts.append("\n".join(f"- {_plain(mention.headline.text)} ({_plain(mention.reason)}; "
                               f"{_source(chronicle, mention)})" for mention in chronicle.unplaced))
    parts.append("Where no denial is shown, none was matched in these articles.")
    parts.append("[//]: # (generator: Timeline)")  # so that the file beside articles is not read as one of them
    return "\n\n".join(parts) + "\n"


def _entry(chronicle: Chronicle, event: Event, dates: str) -> str:
    when = in_words(event.date, dates=dates) if event.date else "no date"
    lines = [f"## {_plain(when[:1].upper() + when[1:])}", f"**{_plain(event.headline)}**"]
    lines += [_plain(event.second_line)] if event.second_line else []
    lines += list(_quotes(chronicle, event))
    lines += [f"Why this date: {_plain(worded(event.why.sentence, dates))}"] if event.why else []
    return "\n\n".join(lines)


def _quotes(chronicle: Chronicle, event: Event) -> Iterator[str]:
    for mention, *_ in places(event):
        yield f"> {_plain(quote_text(chronicle, mention))}\n>\n> {_source(chronicle, mention)}"


def _source(chronicle: Chronicle, mention: Mention) -> str:
    document = chronicle.document(mention.document)
    name = _plain(document.shown_outlet)
    address = web_address(document.url)
    return f"[{name}](<{address}>)" if address else name


def _plain(words: str) -> str:
    """The words on one line, with every sign that Markdown could read as markup escaped."""
    return _SPECIAL.sub(r"\\\1", isolated(" ".join(words.split())))
