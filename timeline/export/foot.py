"""What stands under every chart: where it comes from, what a person fixed, what is left out, and on which scale."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.export.entries import Page, plural
from timeline.export.quotes import outlet_link
from timeline.model.event import Chronicle
from timeline.model.text import UNKNOWN_OUTLET, Document
from timeline.model.time import Interval, Precision
from timeline.model.timex import FIXED
from timeline.model.words import in_words
from timeline.scene import Glyph, Scene
from timeline.scene.bidi import isolated
from timeline.scene.drafts import glyph
from timeline.svg import escape

_SMALL = (Precision.HOUR, Precision.MINUTE, Precision.SECOND)
NO_DENIAL = "Where no denial is shown, none was found in these articles."


def sources(shown: Page) -> Iterator[str]:
    """Each article quoted, in HTML: its outlet, linked, its title, and when it was published."""
    for document in quoted(shown):
        title = f": <bdi>{escape(document.title)}</bdi>" if document.title else ""
        yield f"{outlet_link(document)}{title}, {escape(published(shown, document))}"


def quoted(shown: Page) -> list[Document]:
    """The articles that tell of the events shown, by id."""
    told = {document for event in shown.events for document in event.documents}
    return [document for document in shown.chronicle.documents if document.id in told]


def outlets(shown: Page) -> Iterator[str]:
    """All outlets in one line of plain text, for a picture that has no room for every article."""
    names = [document.shown_outlet for document in quoted(shown)]
    known = [isolated(name) for name in dict.fromkeys(names) if not name.startswith(UNKNOWN_OUTLET)]
    others = sum(name.startswith(UNKNOWN_OUTLET) for name in names)
    told = [*known, *([plural(others, "article") + " of unknown outlet"] if others else [])]
    if told:
        yield f"{'Sources' if len(told) > 1 else 'Source'}: {', '.join(told)}."


def published(shown: Page, document: Document) -> str:
    """When an article was published, as stated or, said apart, as the story makes it."""
    known = shown.chronicle.published.get(document.id)
    if known is None or not known.interval.is_bounded:
        return "undated"
    when = in_words(_days(known.interval), dates=shown.dates)
    return f"undated ({when}, inferred)" if known.is_inferred else f"published {when}"


def _days(interval: Interval) -> Interval:
    """A time of day as its day, which is all that a list of sources says."""
    if interval.earliest is None or interval.latest is None or interval.precision not in _SMALL:
        return interval
    return Interval.days(interval.earliest.day, interval.latest.plus(-1).day + 1, Precision.DAY)


def _is_by_hand(chronicle: Chronicle, id: str) -> bool:
    """Whether a person fixed the date of the expression of this id."""
    found = chronicle.expression(id)
    return found is not None and found.why.reference == FIXED


def notes(shown: Page, drawn: Scene, built: str = "") -> Iterator[str]:
    """The other lines, in plain text; `built` is the day on which the chart is made, in words."""
    chronicle = shown.chronicle
    if len(shown.events) < len(chronicle.events):
        yield f"{len(shown.events)} of {plural(len(chronicle.events), 'event')} shown."
    told, read = len(quoted(shown)), len(chronicle.documents)
    if told < read:
        yield f"Sources are the {told} of {plural(read, 'article')} that tell of them."
    hidden = sum(glyph(event) is Glyph.POSSIBLE for event in shown.events)
    if hidden:
        yield f"{plural(hidden, 'event')} said to be possible, or not to have happened: in the list only."
    if chronicle.unplaced:
        yield f"{plural(len(chronicle.unplaced), 'telling')} without a date: not shown."
    yield f"{drawn.note}."
    yield NO_DENIAL
    fixed = sum(any(_is_by_hand(chronicle, id) for mention in event.mentions for id in mention.times)
                for event in shown.events)
    yield f"A person fixed the date of {fixed} of these events." if fixed else "No date here was fixed by a person."
    known = chronicle.settings
    made = [text for text in (f"version {known['version']}" if known.get("version") else "",
                              f"built {built}" if built else "") if text]
    yield f"Made with Timeline{''.join(', ' + text for text in made)}."
