"""The page: where every component stands."""

from __future__ import annotations

import json
from typing import Any

import dash_mantine_components as dmc
from dash import dcc, html
from dash.development.base_component import Component

from timeline.app import ids, strings
from timeline.app.attributes import attributes
from timeline.app.book import Book
from timeline.app.chart import chart
from timeline.app.evidence import evidence
from timeline.app.header import header
from timeline.app.look import Look, look
from timeline.app.markup import notice
from timeline.app.tools import tools
from timeline.app.view import SHEETS

FONTS = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'
# Ten shades of ink, light to dark: controls carry no hue, because a hue means the status of an event.
INK = ["#ECEEF1", "#DFE2E6", "#CECFD0", "#A7AEB8", "#7C838C", "#5B626B", "#494C50", "#31363E", "#22262B", "#16191D"]
THEME = {
    "fontFamily": FONTS,
    "primaryColor": "ink",
    "primaryShade": {"light": 8, "dark": 0},
    "autoContrast": True,
    "colors": {"ink": INK},
    "defaultRadius": 4,
    "cursorType": "pointer",
    "respectReducedMotion": True,
}

INDEX = """<!DOCTYPE html>
<html lang="{{language}}">
    <head>
        {%metas%}
        <meta name="color-scheme" content="light dark">
        <title>{%title%}</title>
        <link rel="icon" href="data:,">
        {%css%}
        <script>
            (function () {
                var kept = window.localStorage.getItem("mantine-color-scheme-value");
                var dark = kept === "dark" || (kept !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
                document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
                var asked = location.search !== "", wide = document.documentElement.clientWidth;
                document.documentElement.toggleAttribute("data-asked", asked);
                var width = innerWidth > 999 ? Math.min(1440, wide) - 442 : wide - (innerWidth > 720 ? 50 : 26);
                document.cookie = "timeline-page=" + (asked ? "" : width + (dark ? ".dark" : ".light"))
                    + ";path=/;samesite=lax";
                {{ahead}}.forEach(function (one) {
                    document.head.appendChild(Object.assign(document.createElement("link"), one));
                });
                // Dash waits for what it finds under this name: the script comes once the picture has been painted,
                // since it keeps the page busy for half a second.
                window.Plotly = new Promise(function (done) {
                    (function look() {
                        if (!document.querySelector(".dash-graph")) { setTimeout(look, 10); return; }
                        var late = setTimeout(load, 200);
                        requestAnimationFrame(function () { clearTimeout(late); setTimeout(load); });
                    })();
                    function load() {
                        document.head.appendChild(Object.assign(document.createElement("script"), {
                            src: {{chart}}, onload: function () { done(window.Plotly); } }));
                    }
                });
            })();
        </script>
    </head>
    <body>
        {%app_entry%}
        <footer>
            {%config%}
            {%scripts%}
            {%renderer%}
        </footer>
    </body>
</html>"""


STORES = (
    ids.VIEW, ids.MAKE_ROOM, ids.ROWS, ids.WIDTH, ids.SCHEME, ids.READING, ids.UNPLACED_ROWS, ids.UNPLACED_PAGE,
    ids.PAGE,
    ids.EDITION, ids.FIXING, ids.FIXED, ids.ADDING, ids.ADDED, ids.CITING, ids.CITED, ids.EXPORTING, ids.EXPORTED,
    ids.BEGINNING, ids.BEGUN, ids.UNDOING, ids.LOGGING, ids.LOG, ids.BRUSHED, ids.MOVED, ids.STRIP, ids.FILTERING,
    ids.CAUTIONING, ids.CAUTIONED,
)  # fmt: skip


def page(book: Book, *, title: str, edition: int = 0) -> Component:
    """The whole page of a story, as it will look where the page says how."""
    seen = look()
    head = [
        html.A(strings.SKIP, href=f"#{ids.CHRONOLOGY}", className="skip"),
        header(book, title=title),
        tools(book),
    ]
    story = html.Div([chart(book, seen), _chronology()], className="story")
    board = html.Main([story, _evidence(book)], className="board")
    named = attributes(aria_label=strings.CHANGED)
    changed = html.Section(id=ids.CHANGED, className="changed", hidden=True, **named)
    made: Component = dmc.MantineProvider(
        [
            *_stores(),
            dcc.Store(id=ids.DRAWN_AS, data=_drawn_as(edition, seen)),
            dcc.Store(id=ids.TOLD_OF, data=[edition, book.first]),
            dcc.Store(id=ids.SELECTED, data=book.first),
            html.Div([*head, changed, board, _jump()], className="page"),
            *_drawers(book),
            _help(),
            _words(),
        ],
        theme=THEME,
        defaultColorScheme="auto",
    )
    return made


def _drawn_as(edition: int, seen: Look | None) -> list[object] | None:
    """What the chart that comes with the page shows, so that it is not drawn again; see `callbacks`."""
    return ["", edition, seen.width, seen.theme, None] if seen else None


def _stores() -> list[Component]:
    return [
        dcc.Location(id=ids.ADDRESS, refresh=False),
        dcc.Download(id=ids.DOWNLOAD),
        *[dcc.Store(id=id) for id in STORES],
    ]


def _chronology() -> Component:
    sheets = dmc.SegmentedControl(
        id=ids.SHEET, data=[{"value": name, "label": strings.SHEET_WORDS[name]} for name in SHEETS], value=SHEETS[0],
        size="xs", className="sheets", transitionDuration=0, **attributes(aria_label=strings.SHEET),
    )  # fmt: skip
    head = html.Div(
        [html.H2(strings.CHRONOLOGY, className="for-readers"), sheets,
         html.P(id=ids.SHOWN_COUNT, role="status", className="count")],
        className="bar",
    )
    rows = html.Div(id=ids.CHRONOLOGY, className="list", tabIndex="-1")  # the page's script fills it
    sheet = html.Div(id=ids.SHEET_BODY, className="sheet")
    return html.Section([head, rows, sheet, html.Div(id=ids.BELOW)], className="chronology")


def _evidence(book: Book) -> Component:
    close = html.Button(
        "×", className="close", disable_n_clicks=True, **attributes(aria_label=strings.CLOSE, data_close="evidence")
    )
    first = book.by_id.get(book.first)
    shown = evidence(book, first) if first else notice(strings.EVIDENCE_EMPTY)
    body = html.Div(shown, id=ids.EVIDENCE_BODY)
    announce = html.P(id=ids.ANNOUNCE, role="status", className="for-readers")
    name = attributes(aria_label=strings.EVIDENCE)
    return html.Aside([close, body, announce], id=ids.EVIDENCE, className="evidence", **name)


def _jump() -> Component:
    """On a phone the list and the chart are far apart."""
    links = [
        html.A(strings.TO_LIST, href=f"#{ids.CHRONOLOGY}"),
        html.A(strings.TO_CHART, href=f"#{ids.CHART}"),
    ]
    return html.Nav(links, className="jump", **attributes(aria_label=strings.JUMP))


def _tray(book: Book) -> list[Component]:
    lead = strings.UNPLACED_LEAD if book.chronicle.unplaced else strings.UNPLACED_NONE
    entries = html.Ul(id=ids.TRAY, **attributes(data_open=strings.OPEN_ARTICLE))  # the page's script fills it
    return [html.P(lead, className="lead"), entries]


def _drawers(book: Book) -> list[Component]:
    shared: dict[str, Any] = {
        "position": "right",
        "padding": 24,
        "closeButtonProps": {"aria-label": strings.CLOSE},
        "shadow": None,
        "overlayProps": {"backgroundOpacity": 0.3},
    }
    return [
        dmc.Drawer(_tray(book), id=ids.UNPLACED_DRAWER, title=strings.UNPLACED, size=480, className="drawer", **shared),
        dmc.Drawer([], id=ids.ARTICLE_DRAWER, title="", size=680, className="drawer", **shared),
        dmc.Drawer(html.Div(id="add-body"), id=ids.ADD_DRAWER, title=strings.ADD_TITLE, size=560, className="drawer",
                   keepMounted=True, **shared),
    ]


def _help() -> Component:
    """The list of keys, opened by `?`. The page's script fills it: a page of fewer components is quicker throughout."""
    return html.Dialog([], id=ids.HELP, className="dialog", **attributes(
        aria_label=strings.KEYS_TITLE, data_title=strings.KEYS_TITLE, data_close_words=strings.CLOSE,
        data_keys=json.dumps(strings.KEY_WORDS)))


def _words() -> Component:
    """The words that the page's script shows."""
    return html.Div(id="words", hidden=True, **attributes(data_words=json.dumps(dict(strings.SCRIPT))))
