"""What happens when: each callback reads the page's state, calls a pure function and hands back what it gives."""

from __future__ import annotations

from typing import Any

from dash import ALL, ClientsideFunction, Dash, Input, Output, State, ctx, no_update

from timeline.app import ids, strings
from timeline.app.actions import Actions
from timeline.app.article import article
from timeline.app.book import Book, first_choice
from timeline.app.chart import drawing, story_outlets
from timeline.app.choosing import FACETS, choices, chosen
from timeline.app.chronology import chronology
from timeline.app.dates import Typed, typed
from timeline.app.emptiness import emptiness
from timeline.app.evidence import evidence
from timeline.app.finding import terms
from timeline.app.markup import notice
from timeline.app.passages import passages
from timeline.app.tools import FACET_IDS, boxes, chips
from timeline.app.tray import tray
from timeline.app.view import View, from_address, to_address
from timeline.app.when import event_words
from timeline.model.event import Event
from timeline.scene import lane_order
from timeline.scene.drafts import headline

_INPUTS = {"words": ids.SEARCH, **FACET_IDS, "dates": ids.DATES, "lanes": ids.LANES, "scale": ids.SCALE}
_VALUES = {field: Input(id, "value") for field, id in _INPUTS.items()}


def register(app: Dash, book: Book, actions: Actions) -> None:
    """Connect the components of a page over one book."""
    _connect_address(app, book, actions)
    _connect_view(app, actions)
    _connect_filters(app, book, actions)
    _connect_story(app, book, actions)
    _connect_reading(app, book)
    _connect_export(app, book, actions)
    _connect_browser(app)


def asked(book: Book, actions: Actions, fields: dict[str, Any] | None) -> tuple[View, Typed, tuple[Event, ...]]:
    """The view of plain data, its dates as they are read, and its events."""
    view = View.of(fields or {})
    dates = typed(view.dates, actions.parse_date)
    return view, dates, chosen(book, view, dates.window)


def _connect_address(app: Dash, book: Book, actions: Actions) -> None:
    @app.callback(
        output={
            "fields": {field: Output(id, "value") for field, id in _INPUTS.items()},
            "selected": Output(ids.SELECTED, "data"),
        },
        inputs={"address": Input(ids.ADDRESS, "search")},
    )
    def visit(address: str | None) -> dict[str, object]:
        view, selected = from_address(address or "")
        event = book.by_id.get(selected)
        _, _, events = asked(book, actions, view.plain())
        return {"fields": _plain(view), "selected": event.id if event else first_choice(events)}


def _connect_view(app: Dash, actions: Actions) -> None:
    @app.callback(Output(ids.VIEW, "data"), Output(ids.DATES, "error"), inputs=_VALUES)
    def view_of(**fields: object) -> tuple[dict[str, object], str | bool]:
        view = View.of(fields)
        return {**view.plain(), "address": to_address(view)}, typed(view.dates, actions.parse_date).problem or False

    @app.callback(
        output={field: Output(id, "value", allow_duplicate=True) for field, id in _INPUTS.items()},
        inputs={
            "clicks": Input({"type": "chip", "facet": ALL, "value": ALL}, "n_clicks"),
            "fields": State(ids.VIEW, "data"),
        },
        prevent_initial_call=True,
    )
    def remove(clicks: list[int], fields: dict[str, Any]) -> dict[str, object]:
        if not any(clicks) or not isinstance(ctx.triggered_id, dict):
            return dict.fromkeys(_INPUTS, no_update)
        facet, value = ctx.triggered_id["facet"], ctx.triggered_id["value"]
        return _plain(View.of(fields).without(facet, value))


def _connect_filters(app: Dash, book: Book, actions: Actions) -> None:
    @app.callback(
        *[Output(FACET_IDS[facet], "children") for facet in FACETS], Output(ids.CHIPS, "children"),
        Input(ids.VIEW, "data"), Input(ids.FIND_OUTLET, "value"), Input(ids.FIND_ACTOR, "value"),
    )
    def filters(fields: dict[str, Any], outlet: str, actor: str) -> list[Any]:
        view, dates, _ = asked(book, actions, fields)
        counted = choices(book, view, dates.window)
        names = {"outlets": outlet, "actors": actor}
        columns = [boxes(counted[facet], facet, names.get(facet, "")) for facet in FACETS]
        return [*columns, chips(view, dates_hold=not dates.problem)]


def _connect_story(app: Dash, book: Book, actions: Actions) -> None:
    @app.callback(
        Output(ids.ROWS, "data"), Output(ids.BELOW, "children"), Output(ids.SHOWN_COUNT, "children"),
        Input(ids.VIEW, "data"),
    )
    def listed(fields: dict[str, Any]) -> tuple[Any, Any, str]:
        view, dates, events = asked(book, actions, fields)
        words = terms(view.words)
        below = [*([] if events else emptiness(book, view, dates.window)), *passages(book, words, events)]
        return chronology(book, events, words), below, strings.shown(len(events), len(book.events))

    @app.callback(
        Output(ids.GRAPH, "figure"), Output(ids.LABELS, "children"), Output(ids.KEY, "children"),
        Output(ids.NOTE, "children"), Output(ids.CHART, "hidden"),
        Input(ids.VIEW, "data"), Input(ids.RINGED, "data"), Input(ids.WIDTH, "data"), Input(ids.SCHEME, "data"),
    )
    def drawn(fields: dict[str, Any], ringed: str | None, width: int | None, scheme: str | None) -> Any:
        if ringed is None or not width or not scheme:
            return (no_update,) * 5
        view, dates, events = asked(book, actions, fields)
        order = lane_order(book.events, view.lanes)
        return drawing(
            events, view, width=width, theme=scheme, selected=ringed, window=dates.window, order=order,
            outlets=story_outlets(book),
        )

    @app.callback(
        Output(ids.EVIDENCE_BODY, "children"), Output(ids.ANNOUNCE, "children"), Input(ids.SELECTED, "data")
    )
    def shown(selected: str | None) -> tuple[Any, str]:
        event = book.by_id.get(selected or "")
        if event is None:
            return notice(strings.EVIDENCE_EMPTY), ""
        return evidence(book, event), strings.SELECTED.format(headline=headline(event), date=event_words(event))


def _connect_reading(app: Dash, book: Book) -> None:
    @app.callback(
        Output(ids.ARTICLE_DRAWER, "children"), Output(ids.ARTICLE_DRAWER, "title"),
        Output(ids.ARTICLE_DRAWER, "opened"),
        Input(ids.READING, "data"), prevent_initial_call=True,
    )
    def read(place: dict[str, Any] | None) -> tuple[Any, Any, Any]:
        if not place or place.get("document") not in book.documents:
            return no_update, no_update, no_update
        id, start, end = place["document"], int(place["start"]), int(place["end"])
        return article(book, id, start, end), book.documents[id].shown_outlet, True

    @app.callback(
        Output(ids.UNPLACED_DRAWER, "opened"), Output(ids.UNPLACED_ROWS, "data"),
        Input(ids.UNPLACED, "n_clicks"),
        prevent_initial_call=True,
    )
    def open_tray(_clicks: int | None) -> tuple[bool, Any]:
        return True, tray(book)


def _connect_export(app: Dash, book: Book, actions: Actions) -> None:
    @app.callback(
        Output(ids.DOWNLOAD, "data"), Input(ids.EXPORT, "n_clicks"), State(ids.VIEW, "data"), prevent_initial_call=True
    )
    def export(_clicks: int | None, fields: dict[str, Any]) -> Any:
        _, _, events = asked(book, actions, fields)
        text = actions.to_csv([event.id for event in events])
        return {"content": text, "filename": strings.CSV_NAME, "type": "text/csv"}


def _connect_browser(app: Dash) -> None:
    """What only the page itself can do: know its width and theme, list, scroll, keep its address."""
    wires: dict[str, tuple[Input | State, ...]] = {
        "watch": (Input(ids.CHART, "id"),),
        "choose": (Input(ids.GRAPH, "clickData"),),
        "hover": (Input(ids.GRAPH, "hoverData"),),
        "list_events": (Input(ids.ROWS, "data"), Input(ids.SELECTED, "data")),
        "ring": (Input(ids.EVIDENCE_BODY, "children"), State(ids.SELECTED, "data")),
        "keep_address": (Input(ids.VIEW, "data"), Input(ids.SELECTED, "data")),
        "list_unplaced": (Input(ids.UNPLACED_ROWS, "data"),),
        "find_sentence": (Input(ids.ARTICLE_DRAWER, "children"),),
    }
    for name, inputs in wires.items():
        # Dash leaves this without types; the functions have no output, they act on the page.
        app.clientside_callback(ClientsideFunction("timeline", name), *inputs)  # type: ignore[no-untyped-call]


def _plain(view: View) -> dict[str, object]:
    return {field: list(held) if isinstance(held, tuple) else held for field, held in view.plain().items()}
