"""The chronology of the embed: an ordered list whose entries hold their quotes behind a native disclosure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from timeline.export.quotes import marked_quote, outlet_link, places, quote_text, times
from timeline.model.columns import columns, picked
from timeline.model.event import Chronicle, Event, Mention
from timeline.model.message import worded
from timeline.model.text import Span
from timeline.scene import Glyph
from timeline.scene.axis import stretch
from timeline.scene.bidi import turns
from timeline.scene.drafts import date_words, glyph, headline
from timeline.scene.drafts import dates as drawn_dates
from timeline.scene.types import Break
from timeline.svg import content, escape

KINDS = {
    Glyph.REPORTED: "reported", Glyph.CLAIMED: "said by someone", Glyph.DISPUTED: "said and denied",
    Glyph.STATEMENT: "statement", Glyph.DENIAL: "denial", Glyph.PLANNED: "planned", Glyph.UNREAD: "wording not read",
    Glyph.POSSIBLE: "possible, or said not to have happened",
}
_Place = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Page:
    """What every entry needs: the story, the events shown with their numbers, and where expressions stand.

    `first` tells for each quoted passage its number and the event under which it is quoted, `again` which of them other
    events rest on too; `dates` is how dates are
    written.
    """

    chronicle: Chronicle
    events: tuple[Event, ...]
    number: Mapping[str, int]
    times: Mapping[str, Span]
    first: Mapping[_Place, tuple[int, str]]
    again: frozenset[_Place]
    dates: str = "uk"


def page(chronicle: Chronicle, chosen: Collection[str] | None, *, top: int, dates: str = "uk") -> Page:
    """The dated events of these ids, or the `top` highest in rank, in the story's order."""
    wanted = _ranked(chronicle.events, top) if chosen is None else frozenset(chosen)
    known = [place for place, id in enumerate(columns(chronicle.events)["id"]) if id in wanted]
    shown = tuple(event for event in picked(chronicle.events, known) if drawn_dates(event))
    first: dict[_Place, tuple[int, str]] = {}
    for event in shown:
        for group in places(event):
            first.setdefault(_place(group[0]), (len(first), event.id))
    counts = Counter(_place(group[0]) for event in shown for group in places(event))
    again = frozenset(place for place, count in counts.items() if count > 1)
    numbers = {event.id: place for place, event in enumerate(shown)}
    return Page(chronicle, shown, numbers, times(chronicle, shown), first, again, dates)


def _ranked(events: Sequence[Event], top: int) -> frozenset[str]:
    """The ids of the events with a date that rank highest."""
    ids, ranks = (columns(events)[name] for name in ("id", "salience"))
    ranked = sorted(range(len(events)), key=lambda place: (-ranks[place], ids[place]))
    return frozenset(ids[place] for place in islice((at for at in ranked if drawn_dates(events[at])), top))


def entries(page: Page, breaks: Sequence[Break] = ()) -> Iterator[str]:
    """The list items; where the drawing squeezes time a line says so."""
    left = [gap for gap in breaks if not gap.held]
    for event in page.events:
        start = stretch(drawn_dates(event)[0])[0]
        while left and left[0].resumes <= start:
            yield f'<li class="gap">{escape(left.pop(0).words)}</li>'
        yield _entry(page, event)


def kind_class(one: Glyph) -> str:
    """The class of an entry's date, after which print says what its glyph means."""
    return f"k{list(Glyph).index(one)}"


def plural(count: int, noun: str) -> str:
    """A counted noun."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def icon(one: Glyph) -> str:
    """A glyph beside words that say the same."""
    return f'<svg class="icon" aria-hidden="true"><use href="#g-{one}"/></svg>'


def held_elsewhere(shown: Page, event: Event, mention: Mention) -> bool:
    """Whether the passage is quoted under an earlier event, and so not again under this one."""
    return shown.first[_place(mention)][1] != event.id


def _place(mention: Mention) -> _Place:
    return mention.document, mention.quote.start, mention.quote.end


def _entry(page: Page, event: Event) -> str:
    """One event: when, what, who says so; then its quotes."""
    when = date_words(event, page.dates)
    shape = glyph(event)
    said = "who said" if shape in (Glyph.CLAIMED, Glyph.DISPUTED) else "who"
    return (f'<li id="event={escape(event.id)}">{icon(shape)}<div id="e{page.number[event.id]}">'
            f'<p class="when {kind_class(shape)}">{escape(when[:1].upper() + when[1:])}</p>'
            f'<p class="what"{_direction(headline(event))}>{content(headline(event))}</p>'
            f'<p class="{said}">{content(event.second_line)}</p></div>'
            f"{_evidence(page, event)}</li>")


def _direction(words: str) -> str:
    """An attribute that lets a paragraph run as its own words do, where these turn."""
    return ' dir="auto"' if turns(words) else ""


def _evidence(page: Page, event: Event) -> str:
    groups = places(event)
    told = f'<span id="o{page.number[event.id]}">{plural(len(event.outlets), "outlet")}</span>'
    origin = " · one origin" if event.origins == 1 and len(groups) > 1 else ""
    quotes = "".join(_quote(page, event, group) for group in groups)
    why = f'<p class="why">Why this date: {content(worded(event.why.sentence, page.dates))}</p>' if event.why else ""
    return (f"<details><summary>{plural(len(groups), 'quote')} · {told}{origin}</summary>{quotes}{why}"
            "</details>")


def _quote(page: Page, event: Event, mentions: Sequence[Mention]) -> str:
    """A quote with its outlet; one that stands under an earlier event is named there, not repeated."""
    document = page.chronicle.document(mentions[0].document)
    number, holder = page.first[_place(mentions[0])]
    source = outlet_link(document, mentions[0].quote)
    if holder != event.id:
        return f'<p class="same">{source}: <a href="#q{number}">the passage quoted above</a></p>'
    language = f' lang="{escape(document.language)}"' if document.language not in (None, "en") else ""
    place = f' id="q{number}"' if _place(mentions[0]) in page.again else ""
    words = marked_quote(document, mentions, page.times)
    turned = _direction(quote_text(page.chronicle, mentions[0]))
    return f'<blockquote{place}{language}><p{turned}>{words}</p><footer>{source}</footer></blockquote>'
