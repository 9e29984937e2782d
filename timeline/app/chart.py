"""The chart: the drawing of the events of a view at the width it has on the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from dash import dcc, html
from dash.development.base_component import Component

from timeline.app import ids, strings
from timeline.app.attributes import attributes
from timeline.app.markup import shape
from timeline.app.view import View
from timeline.figure import config, figure
from timeline.model.event import Event
from timeline.model.time import Interval
from timeline.scene import Scene, scene

if TYPE_CHECKING:
    import plotly.graph_objects as go

CONFIG: Any = {**config(), "displayModeBar": False}
_BLANK = {
    "data": [],
    "layout": {"xaxis": {"visible": False}, "yaxis": {"visible": False}, "paper_bgcolor": "rgba(0,0,0,0)",
               "plot_bgcolor": "rgba(0,0,0,0)", "height": 380, "margin": {"l": 0, "r": 0, "t": 0, "b": 0}},
}


def chart() -> Component:
    """The place of the chart; it is drawn as soon as its width is known. Its foot has one line for what is hovered."""
    graph = dcc.Graph(id=ids.GRAPH, config=CONFIG, figure=_BLANK, responsive=False)
    drawn = html.Div([graph, html.Div(id=ids.LABELS)], className="drawing", **attributes(aria_hidden="true"))
    hover = html.P(id=ids.HOVER, className="hover", **attributes(data_several=strings.HERE_TOO))
    foot = html.Div([html.Ul(id=ids.KEY, className="glyphs"), html.P(id=ids.NOTE, className="note")], className="foot")
    return html.Section(
        [html.P(strings.CHART_HELP, className="for-readers"), drawn, hover, foot],
        id=ids.CHART,
        className="chart",
        **attributes(aria_label=strings.CHART),
    )


class Drawing(NamedTuple):
    """A chart and what stands around it: the areas of its labels, the key to its glyphs, the note on its scale."""

    figure: go.Figure
    labels: list[Component]
    key: list[Component]
    note: str
    is_empty: bool


def drawing(
    events: Sequence[Event],
    view: View,
    *,
    width: int,
    theme: str,
    selected: str,
    window: Interval | None,
    order: Sequence[str],
) -> Drawing:
    """The drawing of some events, `width` px wide; `order` are the lanes of the whole story from top to bottom."""
    drawn = scene(
        events, width=width, window=window, lanes=view.lanes, order=order, scale=view.scale, selected=selected
    )
    return Drawing(figure(drawn, theme=theme, hover=False), labels(drawn), key(drawn), drawn.note, drawn.total == 0)


def key(drawn: Scene) -> list[Component]:
    """The glyphs in use, each with its word."""
    return [html.Li([shape(one.value), strings.STANDING_WORDS[one.value]]) for one in drawn.glyphs]


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
