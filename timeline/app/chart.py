"""The chart: the drawing of the events of a view at the width it has on the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from heapq import nlargest
from typing import Any, NamedTuple
from urllib.parse import quote

from dash import dcc, html
from dash.development.base_component import Component

from timeline.app import ids, strings
from timeline.app.attributes import attributes
from timeline.app.book import Book
from timeline.app.choosing import chosen
from timeline.app.look import Look
from timeline.app.markup import shape
from timeline.app.view import LANES, View
from timeline.app.when import second_line
from timeline.figure import Json, config, plain
from timeline.model.columns import columns
from timeline.model.event import Event
from timeline.model.time import Interval
from timeline.scene import Scene, lane_order, scene
from timeline.scene.measure import text_width
from timeline.scene.shapes import tie_path
from timeline.scene.types import NAME, Form
from timeline.svg import svg

CONFIG: Any = {**config(), "displayModeBar": False}
HEIGHT = 520  # px of two crowded bands: the first rows of the chronology show below them on a common screen
_NARROW = 560  # px: where the list comes before the chart, the chart may be as high as it needs
_MANY = 1_000  # events, beyond which those that rank highest are drawn, and the strip alone shows where all lie
_HIGHEST = 14  # events drawn of more than that
_KEPT = 32  # drawings remembered
NAME_HEIGHT = 20  # px of the name of a lane, with the air under it
_BLANK = {"data": [], "layout": {"xaxis": {"visible": False}, "yaxis": {"visible": False}, "height": HEIGHT}}


def chart(book: Book, look: Look | None) -> Component:
    """The place of the chart: the first one, if the page said how it looks, with a picture of it until it is drawn.

    Its foot has one line for what is hovered.
    """
    drawn = first_scene(book, look) if look else None
    shown = _figure(drawn, look.theme, book.first) if drawn and look else _BLANK
    graph = dcc.Graph(id=ids.GRAPH, config=CONFIG, figure=shown, responsive=False)
    picture = [_picture(drawn, look)] if drawn and look and drawn.total else []
    ring = html.Div(id=ids.RING)  # the page's script fills it
    parts = [*picture, graph, html.Div(labels(drawn) if drawn else [], id=ids.LABELS), ring]
    hover = html.P(id=ids.HOVER, className="hover", **attributes(data_several=strings.HERE_TOO))
    foot = html.Div(
        [html.Ul(key(drawn) if drawn else [], id=ids.KEY, className="glyphs"),
         html.P(drawn.note if drawn else "", id=ids.NOTE, className="note")],
        className="foot",
    )
    return html.Section(
        [
            html.P(strings.CHART_HELP, className="for-readers"),
            html.Div(parts, className="drawing", **attributes(aria_hidden="true")),
            _strip(),
            hover,
            foot,
        ],
        id=ids.CHART,
        className="chart",
        **attributes(aria_label=strings.CHART),
    )


def _strip() -> Component:
    """Under the drawing: the whole story as a strip to be brushed, and the same by buttons."""
    moves = (("earlier", "‹", strings.EARLIER), ("later", "›", strings.LATER), ("out", "−", strings.ZOOM_OUT),
             ("in", "+", strings.ZOOM_IN), ("all", "↔", strings.WHOLE))  # fmt: skip
    buttons = [
        html.Button(sign, disable_n_clicks=True, title=words, **attributes(data_move=move, aria_label=words))
        for move, sign, words in moves
    ]
    strip = html.Div(
        id=ids.OVERVIEW, title=strings.OVERVIEW_HELP,
        **attributes(data_from=strings.STRETCH_FROM, data_to=strings.STRETCH_TO, data_label=strings.OVERVIEW),
    )  # fmt: skip
    return html.Div([strip, html.Div(buttons, className="moves")], className="strip")


def first_scene(book: Book, look: Look) -> Scene:
    """What the chart shows at rest."""
    return _scene(book, View(), None, width=look.width, selected=book.first)


def story_outlets(book: Book) -> tuple[str, ...]:
    """The outlets of the whole story, as shown."""
    return tuple(document.shown_outlet for document in book.documents.values())


def _picture(drawn: Scene, look: Look) -> Component:
    """The drawing as an image: it stands at once, long before the scripts that draw the chart have come."""
    return html.Img(
        src=f"data:image/svg+xml,{quote(svg(drawn, theme=look.theme))}", alt="", width=drawn.width,
        height=int(drawn.height), className="first",
    )


class Drawing(NamedTuple):
    """A chart and what stands around it: the areas of its labels, the key to its glyphs, the note on its scale."""

    figure: Json
    labels: list[Component]
    key: list[Component]
    note: str
    is_empty: bool


def drawing(book: Book, view: View, window: Interval | None, *, width: int, theme: str, selected: str) -> Drawing:
    """The drawing of a view, `width` px wide, with room for the words of the selected event.

    Remembered, because many readers see the story from the same few places.
    """
    return _drawing(book, view, window, width, theme, selected, strings.language())


@lru_cache(maxsize=_KEPT)
def _drawing(book: Book, view: View, window: Interval | None, width: int, theme: str, selected: str,
             language: str) -> Drawing:  # noqa: ARG001 - the words around a drawing are of a language
    drawn = _scene(book, view, window, width=width, selected=selected)
    return Drawing(_figure(drawn, theme, selected), labels(drawn), key(drawn), drawn.note, drawn.total == 0)


def _figure(drawn: Scene, theme: str, selected: str) -> Json:
    """The figure without the ring of the selected event, which the page draws: so selecting moves nothing.

    Its `meta` says where that ring goes: for each mark the middle of its glyph, 1 if it has a label, the curves to what
    it has to do with, the height of its dates and the px of their ends, from which hairlines go down to the axis; for
    each event that is only counted the sides of its count; where the names of lanes stand; and which event got room.
    """
    marks = {mark.event: [round(mark.glyph_x, 1), round(mark.glyph_y, 1), int(mark.label is not None), tie_path(mark),
                          round(mark.y, 1), sorted({round(x, 1) for one in mark.parts for x in (one.left, one.right)})]
             for mark in drawn.marks}
    counts = {event: [round(side, 1) for side in (one.box.left, one.box.top, one.box.right, one.box.bottom)]
              for one in drawn.clusters for event in one.events}
    bare = replace(drawn, marks=tuple(replace(mark, is_selected=False) for mark in drawn.marks), guides=())
    made = plain(bare, theme=theme, hover=False)
    made["layout"]["meta"] = {"marks": marks, "counts": counts, "names": _names(drawn), "selected": selected,
                              "axis": drawn.axis_y}
    return made


def _names(drawn: Scene) -> list[list[float]]:
    """The sides of the names of lanes."""
    return [[x, lane.top, round(x + text_width(lane.name, NAME, bold=True), 1), lane.top + NAME_HEIGHT]
            for lane in drawn.lanes if lane.name for x in lane.names_x]


def _scene(book: Book, view: View, window: Interval | None, *, width: int, selected: str) -> Scene:
    events = chosen(book, view, window)
    is_low = view.lanes == LANES[0] and width >= _NARROW
    drawn = events if len(events) <= _MANY else highest(events, selected)
    made = scene(
        [replace(event, second_line=second_line(event)) for event in drawn], width=width, window=window,
        lanes=view.lanes, order=lane_order(book.outlines(), view.lanes),
        scale=view.scale, selected=selected, height=HEIGHT if is_low else None, outlets=story_outlets(book),
        dates=strings.DATE_STYLE,
    )
    if drawn is events:
        return made
    number, total = strings.grouped(len(drawn)), strings.grouped(len(events))
    return replace(made, note=strings.HIGHEST.format(drawn=number, all=total))


def highest(events: Sequence[Event], selected: str) -> tuple[Event, ...]:
    """The events that rank highest, as many as can have words, and the selected one; in the order of time."""
    held = columns(events)
    best = set(nlargest(_HIGHEST, range(len(events)), key=held["salience"].__getitem__))
    return tuple(events[place] for place, id in enumerate(held["id"]) if place in best or id == selected)


def key(drawn: Scene) -> list[Component]:
    """The glyphs in use, each with its word, then the ways in use to draw a date."""
    glyphs = [html.Li([shape(one.value), strings.STANDING_WORDS[one.value]]) for one in drawn.glyphs]
    return [*glyphs, *[html.Li([html.Span(className=f"form form-{name}", **attributes(aria_hidden="true")), words])
                       for name, words in strings.FORM_WORDS.items() if name in _forms(drawn)]]


def _forms(drawn: Scene) -> set[str]:
    """The ways in which the dates of a drawing are drawn, by their names in the key."""
    found = {"rivals" for mark in drawn.marks if mark.has_rivals}
    for part in (part for mark in drawn.marks for part in mark.parts if part.form is not Form.POINT):
        is_open = part.opens_left or part.opens_right
        found.add("open" if is_open else part.form.value)
        found |= {"about"} if part.is_approximate else set()
    return found


def labels(drawn: Scene) -> list[Component]:
    """An area over each label, so that words can be clicked as marks are; Plotly's own texts cannot."""
    return [
        html.Span(
            style={"left": box.left, "top": box.top, "width": box.right - box.left, "height": box.bottom - box.top},
            disable_n_clicks=True,
            **attributes(data_event=mark.event),
        )
        for mark in drawn.marks
        if mark.label
        for box in [mark.label.box]
    ]
