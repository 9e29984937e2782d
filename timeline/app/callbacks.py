"""What happens when: each callback reads the page's state, calls a pure function and hands back what it gives."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import date
from typing import Any

from dash import ALL, ClientsideFunction, Dash, Input, Output, State, ctx, no_update

from timeline.app import ids, strings
from timeline.app.actions import Actions, Article
from timeline.app.answers import answers
from timeline.app.article import article
from timeline.app.articles import articles
from timeline.app.asking import Asked, asked
from timeline.app.book import first_choice
from timeline.app.cautions import cautions
from timeline.app.chart import drawing
from timeline.app.choosing import choices
from timeline.app.chronology import page_of, page_start
from timeline.app.citing import formats
from timeline.app.desk import Desk
from timeline.app.emptiness import emptiness
from timeline.app.evidence import evidence
from timeline.app.exporting import exported
from timeline.app.finding import terms
from timeline.app.fixing import add, begin, fix, undo
from timeline.app.header import summary
from timeline.app.log import log
from timeline.app.markup import notice
from timeline.app.overview import brushed, overview
from timeline.app.passages import passages
from timeline.app.tools import FACET_IDS, boxes, chips
from timeline.app.tray import tray
from timeline.app.view import FACETS, View, from_address, to_address
from timeline.app.when import event_words, outlet
from timeline.scene.drafts import headline

_INPUTS = {"words": ids.SEARCH, **FACET_IDS, "dates": ids.DATES, "as_of": ids.AS_OF, "since": ids.SINCE,
           "lanes": ids.LANES, "scale": ids.SCALE, "sheet": ids.SHEET}  # fmt: skip
_TYPED = {"dates": ids.DATES, "as_of": ids.AS_OF, "since": ids.SINCE}
_VALUES = {field: Input(id, "value") for field, id in _INPUTS.items()}
_EDITION = Input(ids.EDITION, "data")


def register(app: Dash, desk: Desk, actions: Actions) -> None:
    """Connect the components of a page over one story."""
    _connect_address(app, desk, actions)
    _connect_view(app, actions)
    _connect_filters(app, desk, actions)
    _connect_list(app, desk, actions)
    _connect_chart(app, desk, actions)
    _connect_evidence(app, desk, actions)
    _connect_reading(app, desk, actions)
    _connect_export(app, desk, actions)
    _connect_changing(app, desk, actions)
    _connect_browser(app)


def _connect_address(app: Dash, desk: Desk, actions: Actions) -> None:
    @app.callback(
        output={
            "fields": {field: Output(id, "value") for field, id in _INPUTS.items()},
            "selected": Output(ids.SELECTED, "data"),
        },
        inputs={"address": Input(ids.ADDRESS, "search"), "shown": State(ids.VIEW, "data")},
    )
    def visit(address: str | None, shown: dict[str, Any] | None) -> dict[str, object]:
        view, selected = from_address(address or "")
        if shown is None and view == View() and not selected:  # as the page came
            return {"fields": dict.fromkeys(_INPUTS, no_update), "selected": no_update}
        wanted = asked(desk, actions, view.plain())
        event = wanted.book.by_id.get(selected)
        return {"fields": _plain(view), "selected": event.id if event else first_choice(wanted.events)}


def _connect_view(app: Dash, actions: Actions) -> None:
    @app.callback(
        output={"view": Output(ids.VIEW, "data"), **{field: Output(id, "error") for field, id in _TYPED.items()}},
        inputs=_VALUES,
    )
    def view_of(**fields: object) -> dict[str, object]:
        view = View.of(fields)
        problems = {field: _problem(actions, field, getattr(view, field)) for field in _TYPED}
        return {"view": {**view.plain(), "address": to_address(view)}, **problems}

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


def _connect_filters(app: Dash, desk: Desk, actions: Actions) -> None:
    @app.callback(Output(ids.CHIPS, "children"), Input(ids.VIEW, "data"))
    def active(fields: dict[str, Any]) -> Any:
        one = asked(desk, actions, fields)
        return chips(one.view, idle=one.problems)

    @app.callback(
        *[Output(FACET_IDS[facet], "children") for facet in FACETS],
        Input(ids.FILTERING, "data"), Input(ids.VIEW, "data"), Input(ids.FIND_OUTLET, "value"),
        Input(ids.FIND_ACTOR, "value"), _EDITION,
    )
    def filters(is_open: bool | None, fields: dict[str, Any], outlet: str, actor: str, _edition: int | None) -> Any:
        if not is_open:  # nobody sees them: counting takes its time
            return (no_update,) * len(FACETS)
        one = asked(desk, actions, fields)
        counted = choices(one.book, one.view, one.window)
        names = {"outlets": outlet, "actors": actor}
        return [boxes(counted[facet], facet, names.get(facet, "")) for facet in FACETS]


def _connect_list(app: Dash, desk: Desk, actions: Actions) -> None:
    @app.callback(
        Output(ids.ROWS, "data"), Output(ids.SHEET_BODY, "children"), Output(ids.BELOW, "children"),
        Output(ids.SHOWN_COUNT, "children"),
        Input(ids.VIEW, "data"), Input(ids.PAGE, "data"), _EDITION, State(ids.SELECTED, "data"),
    )
    def listed(fields: dict[str, Any], page: dict[str, Any] | None, _edition: int | None, selected: str | None) -> Any:
        one = asked(desk, actions, fields)
        events, words = one.events, terms(one.view.words)
        count = strings.shown(len(events), len(one.book.events))
        if one.view.sheet != "events":
            sheet = (answers if one.view.sheet == "answers" else articles)(one.book, events)
            return {"sheet": one.view.sheet}, sheet, [], count
        turned = page if ctx.triggered_id == ids.PAGE and page else {"event": selected or ""}
        first = int(turned["first"]) if "first" in turned else page_start(events, str(turned["event"]))
        below = [*([] if events else emptiness(one.book, one.view, one.window)), *passages(one.book, words, events)]
        return page_of(one.book, events, words, first), [], below, count

    @app.callback(
        Output(ids.SUMMARY, "children"), Output(ids.UNPLACED_COUNT, "children"),
        Output(ids.CAUTIONS_COUNT, "children"), Output("cautions-place", "className"),
        Input(ids.AS_OF, "value"), Input(ids.SINCE, "value"), _EDITION, prevent_initial_call=True,
    )
    def headed(as_of: str, since: str, _edition: int | None) -> Any:
        book = asked(desk, actions, {"as_of": as_of, "since": since}).book
        held = cautions(book)
        return (summary(book), strings.grouped(len(book.chronicle.unplaced)), strings.grouped(len(held)),
                "minded" if held else "minded none")

    @app.callback(
        Output(ids.CAUTIONS_BODY, "children"), Output(ids.CAUTIONED, "data"), Input(ids.CAUTIONING, "data"),
        Input(ids.AS_OF, "value"), Input(ids.SINCE, "value"), _EDITION, State(ids.CAUTIONED, "data"),
        prevent_initial_call=True,
    )
    def cautioned(is_open: bool | None, as_of: str, since: str, _edition: int | None,
                  before: list[Any] | None) -> tuple[Any, Any]:
        wanted = [desk.edition, as_of, since]
        if not is_open or wanted == before:  # made anew, it would take a form away that is open in it
            return no_update, no_update
        return cautions(asked(desk, actions, {"as_of": as_of, "since": since}).book), wanted


def _connect_chart(app: Dash, desk: Desk, actions: Actions) -> None:
    @app.callback(
        Output(ids.GRAPH, "figure"), Output(ids.LABELS, "children"), Output(ids.KEY, "children"),
        Output(ids.NOTE, "children"), Output(ids.CHART, "hidden"), Output(ids.DRAWN_AS, "data"),
        Input(ids.VIEW, "data"), Input(ids.MAKE_ROOM, "data"), Input(ids.WIDTH, "data"), Input(ids.SCHEME, "data"),
        _EDITION, State(ids.SELECTED, "data"), State(ids.DRAWN_AS, "data"),
    )
    def drawn(fields: dict[str, Any], room: list[Any] | None, width: int | None, scheme: str | None,
              _edition: int | None, selected: str | None, before: list[Any] | None) -> Any:
        view = replace(View.of(fields or {}), sheet="")
        wanted = [to_address(view), desk.edition, width, scheme, room]
        if not width or not scheme or wanted == before:
            return (no_update,) * 6
        one = asked(desk, actions, fields)
        made = drawing(one.book, view, one.window, width=width, theme=scheme, selected=selected or "")
        return *made, wanted

    @app.callback(Output(ids.STRIP, "data"), Input(ids.VIEW, "data"), _EDITION)
    def strip(fields: dict[str, Any], _edition: int | None) -> Any:
        one = asked(desk, actions, fields)
        return overview(one.book, one.view, one.window)

    @app.callback(
        Output(ids.DATES, "value", allow_duplicate=True), Output(ids.MOVED, "data"), Input(ids.BRUSHED, "data"),
        State(ids.VIEW, "data"), State(ids.DATES, "value"), State(ids.SELECTED, "data"), prevent_initial_call=True,
    )
    def brush(stretch: dict[str, Any] | None, fields: dict[str, Any], dates: str, selected: str | None) -> Any:
        if not stretch:
            return no_update, no_update
        one = asked(desk, actions, {**fields, "dates": dates})  # the view follows these, and may yet be on its way
        return brushed(one.book, one.view, one.window, stretch, selected), stretch["n"]


def _connect_evidence(app: Dash, desk: Desk, actions: Actions) -> None:
    @app.callback(
        Output(ids.EVIDENCE_BODY, "children"), Output(ids.ANNOUNCE, "children"), Output(ids.TOLD_OF, "data"),
        Input(ids.SELECTED, "data"), _EDITION, State(ids.VIEW, "data"), State(ids.TOLD_OF, "data"),
    )
    def shown(selected: str | None, _edition: int | None, fields: dict[str, Any] | None,
              before: list[Any] | None) -> tuple[Any, str, Any]:
        book = _seen(desk, actions, fields, selected).book
        event = book.by_id.get(selected or "")
        if event is None:
            return notice(strings.EVIDENCE_EMPTY), "", None
        words = strings.SELECTED.format(headline=headline(event), date=event_words(event))
        wanted = [desk.edition, event.id]
        return no_update if wanted == before else evidence(book, event), words, wanted

    @app.callback(Output(ids.CITED, "data"), Input(ids.CITING, "data"), prevent_initial_call=True)
    def cite(wanted: dict[str, Any] | None) -> Any:
        if not wanted:
            return no_update
        event = desk.book.by_id.get(str(wanted["mention"]))
        found = [one for one in (event.mentions if event else ()) if one.id == wanted["mention"]]
        read = date.fromisoformat(str(wanted["read"]))
        return {**formats(desk.book, found[0], read), "title": strings.CITATION_TITLE} if found else no_update


def _seen(desk: Desk, actions: Actions, fields: dict[str, Any] | None, selected: str | None) -> Asked:
    """The story as the page sees it; as it stands now for an event that it does not show from there."""
    one = asked(desk, actions, fields)
    return one if selected in one.book.by_id else asked(desk, actions, None)


def _connect_reading(app: Dash, desk: Desk, actions: Actions) -> None:
    @app.callback(
        Output(ids.ARTICLE_DRAWER, "children"), Output(ids.ARTICLE_DRAWER, "title"),
        Output(ids.ARTICLE_DRAWER, "opened"),
        Input(ids.READING, "data"), prevent_initial_call=True,
    )
    def read(place: dict[str, Any] | None) -> tuple[Any, Any, Any]:
        book = desk.book
        if not place or place.get("document") not in book.documents:
            return no_update, no_update, no_update
        id, start, end = place["document"], int(place["start"]), int(place["end"])
        return article(book, id, start, end), outlet(book.documents[id].shown_outlet), True

    @app.callback(
        Output(ids.UNPLACED_DRAWER, "opened"), Output(ids.UNPLACED_ROWS, "data"),
        Input(ids.UNPLACED, "n_clicks"), Input(ids.UNPLACED_PAGE, "data"), State(ids.VIEW, "data"),
        prevent_initial_call=True,
    )
    def open_tray(_clicks: int | None, first: Any, fields: dict[str, Any]) -> tuple[bool, Any]:
        turned = ctx.triggered_id == ids.UNPLACED_PAGE and isinstance(first, int)
        return True, tray(asked(desk, actions, fields).book, first if turned else 0)


def _connect_export(app: Dash, desk: Desk, actions: Actions) -> None:
    @app.callback(
        Output(ids.DOWNLOAD, "data"), Output(ids.EXPORTED, "data"), Input(ids.EXPORTING, "data"),
        State(ids.VIEW, "data"), prevent_initial_call=True,
    )
    def export(wanted: dict[str, Any] | None, fields: dict[str, Any]) -> tuple[Any, Any]:
        return exported(asked(desk, actions, fields), actions, str((wanted or {}).get("form", "")))


def _connect_changing(app: Dash, desk: Desk, actions: Actions) -> None:
    @app.callback(
        Output(ids.FIXED, "data"), Output(ids.EDITION, "data"), Input(ids.FIXING, "data"), prevent_initial_call=True
    )
    def fixes(wanted: dict[str, Any] | None) -> tuple[Any, Any]:
        reply = fix(desk, actions, wanted or {})
        return reply, desk.edition if reply.get("saved") else no_update

    @app.callback(
        Output(ids.ADDED, "data"), Output(ids.EDITION, "data", allow_duplicate=True), Input(ids.ADDING, "data"),
        prevent_initial_call=True,
    )
    def adds(wanted: dict[str, Any] | None) -> tuple[Any, Any]:
        given = wanted or {}
        words = [str(given.get(name, "")) for name in ("title", "outlet", "url", "published")]
        content = base64.b64decode(str(given.get("content", "")))
        reply = add(desk, actions, Article(str(given.get("name", "")), content, *words))
        return {"of": given.get("of"), **reply}, no_update if "problem" in reply else desk.edition

    @app.callback(
        Output(ids.FIXED, "data", allow_duplicate=True), Output(ids.EDITION, "data", allow_duplicate=True),
        Input(ids.UNDOING, "data"), prevent_initial_call=True,
    )
    def undoes(wanted: dict[str, Any] | None) -> tuple[Any, Any]:
        reply = undo(desk, actions, wanted or {})
        return reply, desk.edition if reply.get("saved") else no_update

    @app.callback(Output(ids.LOG, "data"), Input(ids.LOGGING, "data"), prevent_initial_call=True)
    def logged(_asked: int | None) -> Any:
        return log(desk.book)

    @app.callback(Output(ids.BEGUN, "data"), Input(ids.BEGINNING, "data"), prevent_initial_call=True)
    def begins(wanted: dict[str, Any] | None) -> Any:
        return begin(actions, str((wanted or {}).get("title", "")))


def _connect_browser(app: Dash) -> None:
    """What only the page itself can do: know its width and theme, list, scroll, keep its address."""
    wires: dict[str, tuple[Input | State, ...]] = {
        "watch": (Input(ids.CHART, "id"),),
        "choose": (Input(ids.GRAPH, "clickData"),),
        "hover": (Input(ids.GRAPH, "hoverData"),),
        "list_events": (Input(ids.ROWS, "data"), Input(ids.SELECTED, "data")),
        "begin_reading": (Input(ids.EVIDENCE_BODY, "children"), Input(ids.ANNOUNCE, "children")),
        "ring": (Input(ids.GRAPH, "figure"), Input(ids.SELECTED, "data"), Input(ids.ROWS, "data")),
        "keep_address": (Input(ids.VIEW, "data"), Input(ids.SELECTED, "data")),
        "list_unplaced": (Input(ids.UNPLACED_ROWS, "data"),),
        "find_sentence": (Input(ids.ARTICLE_DRAWER, "children"),),
        "draw_strip": (Input(ids.STRIP, "data"),),
        "moved": (Input(ids.MOVED, "data"),),
        "show_fixed": (Input(ids.FIXED, "data"),),
        "show_added": (Input(ids.ADDED, "data"),),
        "show_cited": (Input(ids.CITED, "data"),),
        "show_exported": (Input(ids.EXPORTED, "data"),),
        "show_log": (Input(ids.LOG, "data"),),
        "show_begun": (Input(ids.BEGUN, "data"),),
    }
    for name, inputs in wires.items():
        # Dash leaves this without types; the functions have no output, they act on the page.
        app.clientside_callback(  # type: ignore[no-untyped-call]
            ClientsideFunction("timeline", name), *inputs, prevent_initial_call=name != "watch")


def _problem(actions: Actions, field: str, words: str) -> str | bool:
    from timeline.app.dates import typed, typed_day

    return (typed if field == "dates" else typed_day)(words, actions.parse_date).problem or False


def _plain(view: View) -> dict[str, object]:
    return {field: list(held) if isinstance(held, tuple) else held for field, held in view.plain().items()}
