"""The tools row: filters with counts, typed dates, the tray of what has no date, and a chip for each active filter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import dash_mantine_components as dmc
from dash import html
from dash.development.base_component import Component

from timeline.app import ids, strings
from timeline.app.attributes import attributes
from timeline.app.book import Book
from timeline.app.cautions import cautions
from timeline.app.choosing import FACETS, MOST, Choice, choices, shortlist
from timeline.app.markup import shape
from timeline.app.view import LANES, SCALES, View

FIND_IDS = {"outlets": ids.FIND_OUTLET, "actors": ids.FIND_ACTOR}
FACET_IDS = {"outlets": ids.OUTLETS, "actors": ids.ACTORS, "standings": ids.STANDINGS}


def tools(book: Book) -> Component:
    """The row at rest, without chips."""
    chips = html.Div(id=ids.CHIPS, className="chips")
    return html.Section(
        [_filter(book), _dates(), _drawing(), _unplaced(len(book.chronicle.unplaced)), *_cautions(book), chips],
        className="tools",
        **attributes(aria_label=strings.FILTER),
    )


def boxes(found: Sequence[Choice], facet: str, typed: str = "") -> list[Component]:
    """A tick box for each value worth listing, with the number of events it would leave; how many there are besides."""
    listed = shortlist(found, typed)
    rest = len(found) - len(listed)
    more = [html.P(strings.MORE_FOUND.format(number=f"{rest:,}"), className="more")] if rest else []
    return [*[_box(choice, facet) for choice in listed], *more]


def chips(view: View, *, dates_hold: bool = True) -> list[Component]:
    """A chip for each active filter that takes it away, and one for all of them if there are several.

    Dates that could not be read (`dates_hold` is false) filter nothing and have none.
    """
    shown = [_chip(field, value) for field, value in view.active() if dates_hold or field != "dates"]
    return [*shown, _clear()] if len(shown) > 1 else shown


def _filter(book: Book) -> Component:
    known = choices(book, View())
    panel = html.Div([_facet(facet, len(known[facet])) for facet in FACETS], className="panel facets")
    return disclosure([strings.FILTER], panel, id=ids.FILTER)


def _drawing() -> Component:
    panel = html.Div(
        [
            _radios(ids.LANES, strings.LANES, LANES, strings.LANE_WORDS),
            _radios(ids.SCALE, strings.SCALE, SCALES, strings.SCALE_WORDS),
        ],
        className="panel drawn",
    )
    return disclosure([strings.VIEW], panel, id=ids.DRAWN)


def _radios(id: str, label: str, values: Sequence[str], words: Mapping[str, str]) -> Component:
    radios = html.Div([dmc.Radio(value=value, label=words[value], size="xs", className="box") for value in values])
    made: Component = dmc.RadioGroup(radios, id=id, label=label, value=values[0], className="facet")
    return made


def _cautions(book: Book) -> list[Component]:
    held = cautions(book)
    panel = html.Ul([html.Li(words) for words in held], className="panel cautions")
    return [disclosure([strings.BEFORE_YOU_RELY, _count(len(held))], panel, id=ids.CAUTIONS)] if held else []


def disclosure(words: list[Component | str], panel: Component, *, id: str) -> Component:
    """A button with a panel, the browser's own: it says what it is to all, and needs no script to open."""
    return html.Details([html.Summary(words), panel], id=id, className="disclosure")


def _count(number: int) -> Component:
    return html.Span(f"{number:,}", className="count")


def _facet(facet: str, size: int) -> Component:
    group = dmc.CheckboxGroup(
        id=FACET_IDS[facet], label=strings.FIELD_WORDS[facet], value=[], children=[], className="facet"
    )
    return html.Div([group, *_find(facet, size)], className="long" if size > MOST else "short")


def _find(facet: str, size: int) -> list[Component]:
    """A field to find a value by its name, shown where not all values are listed."""
    if facet not in FIND_IDS:
        return []
    return [
        dmc.TextInput(
            id=FIND_IDS[facet],
            className="find",
            placeholder=strings.FIND,
            debounce=250,
            value="",
            display="none" if size <= MOST else None,
            **attributes(aria_label=strings.FIND_IN.format(what=strings.FIELD_WORDS[facet])),
        )
    ]


def _box(choice: Choice, facet: str) -> Component:
    label = html.Span([*_value(choice.value, facet), _count(choice.count)], className="value")
    made: Component = dmc.Checkbox(value=choice.value, label=label, size="xs", className="box")
    return made


def _value(value: str, facet: str) -> list[Component]:
    if facet != "standings" or value not in strings.STANDING_WORDS:
        return [html.Span(value)]
    return [shape(value), html.Span(strings.STANDING_WORDS[value])]


def _dates() -> Component:
    made: Component = dmc.TextInput(
        id=ids.DATES,
        className="dates",
        placeholder=strings.DATES_HINT,
        debounce=True,
        value="",
        **attributes(aria_label=strings.DATES),
    )
    return made


def _unplaced(number: int) -> Component:
    words = [strings.UNPLACED, _count(number)]
    made: Component = dmc.Button(words, id=ids.UNPLACED, variant="default", className="plain")
    return made


def _chip(field: str, value: str) -> Component:
    words = strings.chip(field, value)
    return html.Button(
        [words, html.Span("×", className="cross", **attributes(aria_hidden="true"))],
        id=ids.chip(field, value),
        className="chip",
        **attributes(aria_label=strings.remove(words)),
    )


def _clear() -> Component:
    return html.Button(strings.CLEAR, id=ids.chip("", "all"), className="chip clear")
