"""What the first chart needs is asked for early, and its long script is compiled while it loads."""

from __future__ import annotations

import gzip
import json
import re

import pytest
from flask.testing import FlaskClient

from tests.app import sample
from timeline.app import create_app

PLOTLY = "_dash-component-suites/plotly/package_data/plotly.min.js"
HINT = b"//# allFunctionsCalledOnLoad\n"


@pytest.fixture(scope="module", params=["/", "/a-story/"])
def client(request: pytest.FixtureRequest) -> FlaskClient:
    """A dashboard at the root of its server, or under a path of its own."""
    app = create_app(sample.story(), sample.actions(), base=request.param)
    client = app.server.test_client()
    client.base = request.param  # type: ignore[attr-defined]
    return client


def test_the_chart_script_is_hinted(client: FlaskClient) -> None:
    """The script of charts begins with the hint, compressed or not, and is else as its package has it."""
    path = client.base + PLOTLY  # type: ignore[attr-defined]
    plain = client.get(path).data
    assert plain.startswith(HINT)
    assert plain.count(HINT) == 1
    assert gzip.decompress(client.get(path, headers={"Accept-Encoding": "gzip"}).data) == plain


def test_short_scripts_and_other_files_are_as_they_are(client: FlaskClient) -> None:
    """What is compiled in no time, and what is no script, gets no hint."""
    for path in ("assets/dashboard.js", "assets/dashboard.css", "_dash-layout"):
        assert HINT not in client.get(client.base + path).data  # type: ignore[attr-defined]


def test_what_is_asked_for_early_is_there(client: FlaskClient) -> None:
    """Every address that the page asks for ahead is answered, below the path of the story."""
    page = client.get(client.base).get_data(as_text=True)  # type: ignore[attr-defined]
    links = json.loads(re.search(r"(\[\{.*\}\])\.forEach", page)[1])  # type: ignore[index]
    assert [one["href"].removeprefix(client.base) for one in links] == [  # type: ignore[attr-defined]
        "_dash-layout", "_dash-dependencies", "_dash-component-suites/dash/dcc/async-graph.js", PLOTLY]
    assert {client.get(one["href"]).status_code for one in links} == {200}
    assert json.dumps(links[-1]["href"]) in page.split("createElement(\"script\")")[1]
    assert "{{" not in page
