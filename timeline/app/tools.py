"""The tools row: filters with counts, ways to draw, what is not placed, what to mind, adding, and active filters."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import dash_mantine_components as dmc
from dash import html
from dash.development.base_component import Component

from timeline.app import ids, strings
from timeline.app.attributes import attributes
from timeline.app.book import Book
from timeline.app.cautions import cautions
from timeline.app.choosing import MOST, Choice, known, shortlist
from timeline.app.markup import shape
from timeline.app.view import FACETS, LANES, SCALES, View
from timeline.app.when import outlet

FIND_IDS = {"outlets": ids.FIND_OUTLET, "actors": ids.FIND_ACTOR}
FACET_IDS = {
    "outlets": ids.OUTLETS,
    "actors": ids.ACTORS,
    "standings": ids.STANDINGS,
    "kinds": ids.KINDS,
    "precisions": ids.PRECISIONS,
    "origins": ids.ORIGINS,
}


def tools(book: Book) -> Component:
    """The row at rest, without chips."""
    chips = html.Div(id=ids.CHIPS, className="chips")
    return html.Section(
        [_filter(book), _drawing(), _unplaced(len(book.chronicle.unplaced)), _cautions(book), _add(), more(), chips],
        className="tools",
        **attributes(aria_label=strings.FILTER),
    )


def boxes(found: Sequence[Choice], facet: str, typed: str = "") -> list[Component]:
    """A tick box for each value worth listing, with the number of events it would leave; how many there are besides."""
    listed = shortlist(found, typed)
    rest = len(found) - len(listed)
    more = [html.P(strings.MORE_FOUND.format(number=strings.grouped(rest)), className="more")] if rest else []
    return [*[_box(choice, facet) for choice in listed], *more]


def chips(view: View, *, idle: Collection[str] = ()) -> list[Component]:
    """A chip for each active filter that takes it away, and one for all of them if there are several.

    Dates that could not be read filter nothing, which their chips say: their fields are `idle`.
    """
    shown = [_chip(field, value, is_idle=field in idle) for field, value in view.active()]
    return [*shown, _clear()] if len(shown) > 1 else shown


def _filter(book: Book) -> Component:
    facets = {facet: _facet(facet, len(known(book, facet))) for facet in FACETS}
    short = html.Div([facets["kinds"], facets["origins"], _dates()], className="column")
    columns = [facets["outlets"], facets["actors"], facets["standings"], facets["precisions"], short]
    panel = html.Div(columns, className="panel facets")
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


def _cautions(book: Book) -> Component:
    """Shown at the start of a story that has any, since nobody should have to look for it; hidden without."""
    held = cautions(book)
    panel = html.Ul(id=ids.CAUTIONS_BODY, className="panel cautions")  # filled when it is opened
    count = html.Span(strings.grouped(len(held)), id=ids.CAUTIONS_COUNT, className="count")
    words: list[Component | str] = [strings.BEFORE_YOU_RELY, count]
    return html.Div(disclosure(words, panel, id=ids.CAUTIONS), className="minded" if held else "minded none",
                    id="cautions-place")


def _add() -> Component:
    opens = attributes(data_open="add")
    made: Component = dmc.Button(strings.ADD, id=ids.ADD, variant="default", className="plain", **opens)
    return made


def more() -> Component:
    """What is wanted less often: looking back, light and dark, the language, and the keys."""
    back = [
        html.H2(strings.LOOK_BACK),
        _date_field(ids.AS_OF, strings.AS_OF, strings.AS_OF_HINT, strings.AS_OF_HELP),
        _date_field(ids.SINCE, strings.SINCE, strings.AS_OF_HINT, strings.SINCE_HELP),
    ]
    theme = dmc.ColorSchemeToggle(
        id=ids.THEME, variant="default", size=32, className="plain theme",
        lightIcon=html.Span(["☀ ", strings.THEME]), darkIcon=html.Span(["☾ ", strings.THEME]),
        **attributes(aria_label=strings.THEME),
    )
    named = strings.LANGUAGE_NAMES.items()
    links = [html.A(name, href=f"?lang={code}", hrefLang=code, lang=code, className="link") for code, name in named]
    tongues = html.P([strings.LANGUAGE_LABEL, *links], className="tongues")
    keys = html.Button(strings.KEYS, className="link", disable_n_clicks=True, **attributes(data_open="help"))
    log = html.Button(strings.LOG, className="link", disable_n_clicks=True, **attributes(data_open="log"))
    panel = html.Div([*back, html.Div([log, theme, keys], className="choices"), tongues], className="panel more-panel")
    return disclosure([strings.MORE], panel, id=ids.MORE)


def _date_field(id: str, label: str, hint: str, description: str) -> Component:
    made: Component = dmc.TextInput(id=id, label=label, placeholder=hint, description=description, debounce=True,
                                    value="", className="dated")
    return made


def disclosure(words: list[Component | str], panel: Component, *, id: str) -> Component:
    """A button with a panel, the browser's own: it says what it is to all, and needs no script to open."""
    return html.Details([html.Summary(words), panel], id=id, className="disclosure")


def _count(number: int) -> Component:
    return html.Span(strings.grouped(number), className="count")


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
    named = outlet(strings.chip(facet, value))
    return [shape(value), html.Span(named)] if facet == "standings" else [html.Span(named)]


def _dates() -> Component:
    made: Component = dmc.TextInput(
        id=ids.DATES,
        className="dates",
        label=strings.DATES,
        placeholder=strings.DATES_HINT,
        debounce=True,
        value="",
    )
    return made


def _unplaced(number: int) -> Component:
    words = [strings.UNPLACED, html.Span(strings.grouped(number), id=ids.UNPLACED_COUNT, className="count")]
    made: Component = dmc.Button(words, id=ids.UNPLACED, variant="default", className="plain")
    return made


def _chip(field: str, value: str, *, is_idle: bool) -> Component:
    words = (strings.NO_FILTER.format(what=strings.FIELD_WORDS[field], words=value) if is_idle else
             outlet(strings.chip(field, value)))
    return html.Button(
        [html.Span(words, className="words"), html.Span("×", className="cross", **attributes(aria_hidden="true"))],
        id=ids.chip(field, value),
        className="chip idle" if is_idle else "chip",
        **attributes(aria_label=strings.remove(words)),
    )


def _clear() -> Component:
    return html.Button(strings.CLEAR, id=ids.chip("", "all"), className="chip clear")
