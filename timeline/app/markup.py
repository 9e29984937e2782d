"""Small pieces of page that several components share. Source text enters only as text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from dash import html
from dash.development.base_component import Component

from timeline.app import strings
from timeline.app.attributes import attributes
from timeline.app.marks import Mark, Run, runs
from timeline.model.event import Mention

_RELATIVE = frozenset(("that", "which", "who", "whom", "whose", "whoever"))
DATE, TRIGGER, SPEAKER = "date", "trigger", "speaker"


def glyph(standing: str) -> Component:
    """The glyph of a standing, named for those who do not see it."""
    name = strings.STANDING_WORDS[standing]
    return html.Span(className=f"glyph glyph-{standing}", role="img", **attributes(aria_label=name), title=name)


def shape(standing: str) -> Component:
    """The same glyph where its name stands beside it."""
    return html.Span(className=f"glyph glyph-{standing}", **attributes(aria_hidden="true"))


def marked(pieces: Iterable[Run]) -> list[Component | str]:
    """Runs of source text, each marked by its kinds; unmarked text stays plain."""
    return [_piece(run) if run.kinds else run.text for run in pieces]


def marked_text(text: str, marks: Sequence[Mark]) -> list[Component | str]:
    """A whole text with its marks."""
    return marked(runs(text, 0, len(text), marks))


def evidence_marks(mention: Mention, times: Sequence[tuple[int, int]], text: str) -> tuple[Mark, ...]:
    """The marks of a mention's quote: its dates (given as ranges), its trigger, and whoever says it.

    `text` is the document's. A word that only refers to a speaker named elsewhere is no name and stays unmarked.
    """
    speakers = [
        Mark(link.start, link.end, SPEAKER)
        for link in mention.attributions
        if link.start is not None and link.end is not None and not _refers(text[link.start : link.end])
    ]
    dates = [Mark(start, end, DATE) for start, end in times]
    return (*dates, Mark(mention.trigger.start, mention.trigger.end, TRIGGER), *speakers)


def _refers(words: str) -> bool:
    return words.strip().lower() in _RELATIVE


def safe_address(url: str | None) -> str | None:
    """The address if it is one that may become a link (http or https with a host), else None."""
    if url is None or any(character.isspace() or not character.isprintable() for character in url.strip()):
        return None
    parts = _split(url.strip())
    return url.strip() if parts is not None and parts[0] in {"http", "https"} and parts[1] else None


def notice(words: str) -> Component:
    """A sentence for a place that has nothing to show."""
    return html.P(words, className="empty")


def _split(url: str) -> tuple[str, str] | None:
    try:
        parts = urlsplit(url)
    except ValueError:  # a malformed host such as "https://[" is no address
        return None
    return parts.scheme.lower(), parts.netloc


def _piece(run: Run) -> Component:
    classes = " ".join(f"mark-{kind.replace(' ', '-')}" for kind in run.kinds)
    holder = html.B if SPEAKER in run.kinds else html.Span
    return holder(run.text, className=classes, title=run.note or None)
