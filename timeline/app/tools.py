"""The tools row: filters with counts, typed dates, the tray of what has no date, and a chip for each active filter."""

from __future__ import annotations

from collections.abc import Sequence

import dash_mantine_components as dmc
from dash import html
from dash.development.base_component import Component

from timeline.app import ids, strings
from timeline.app.attributes import attributes
from timeline.app.choosing import FACETS, Choice
from timeline.app.markup import shape
from timeline.app.view import View

FACET_IDS = {"outlets": ids.OUTLETS, "actors": ids.ACTORS, "standings": ids.STANDINGS}


def tools(*, unplaced: int) -> Component:
    """The row at rest: three controls, no chips."""
    return html.Section(
        [_filter(), _dates(), _unplaced(unplaced), html.Div(id=ids.CHIPS, className="chips")],
        className="tools",
        **attributes(aria_label=strings.FILTER),
    )


def boxes(choices: Sequence[Choice], facet: str) -> list[Component]:
    """A tick box for each value of a filter, with the number of events it would leave."""
    return [_box(choice, facet) for choice in choices]


def chips(view: View, *, dates_hold: bool = True) -> list[Component]:
    """A chip for each active filter that takes it away, and one for all of them if there are several.

    Dates that could not be read (`dates_hold` is false) filter nothing and have none.
    """
    held = view if dates_hold else view.with_only("dates", ())
    active = [(field, value) for field, values in held.plain().items() for value in _values(values)]
    shown = [_chip(field, value) for field, value in active]
    return [*shown, _clear()] if len(shown) > 1 else shown


def _filter() -> Component:
    """A disclosure of the browser's own: it says what it is to those who do not see it, and needs no script to open."""
    panel = html.Div([_facet(facet) for facet in FACETS], className="facets")
    return html.Details([html.Summary(strings.FILTER, className="button"), panel], id=ids.FILTER, className="filter")


def _facet(facet: str) -> Component:
    group = dmc.CheckboxGroup(
        id=FACET_IDS[facet], label=strings.FIELD_WORDS[facet], value=[], children=[], className="facet"
    )
    return html.Div(group)


def _box(choice: Choice, facet: str) -> Component:
    count = html.Span(f"{choice.count:,}", className="count")
    label = html.Span([*_value(choice.value, facet), count], className="value")
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
    words = [strings.UNPLACED, html.Span(f"{number:,}", className="count")]
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


def _values(held: object) -> Sequence[str]:
    if isinstance(held, str):
        return [held] if held else []
    return list(held) if isinstance(held, (list, tuple)) else []
