"""The first chart comes with the page as it will stand there, and is not drawn twice."""

from __future__ import annotations

import json

import pytest
from flask.testing import FlaskClient

from tests.app import sample
from timeline.app import create_app, ids
from timeline.app.look import COOKIE


@pytest.fixture
def client() -> FlaskClient:
    return create_app(sample.story(), sample.actions()).server.test_client()


@pytest.mark.parametrize(("said", "width"), [("838.light", 838), ("374.dark", 374)])
def test_a_page_that_says_how_it_looks_gets_its_chart(client: FlaskClient, said: str, width: int) -> None:
    """The figure in the layout has the width and the colours asked for."""
    client.set_cookie(COOKIE, said)
    layout = json.dumps(client.get("/_dash-layout").get_json())
    assert f'"width": {width}' in layout
    assert ("%23ECEEF1" in layout) is said.endswith("dark")
    assert "data:image/svg+xml" in layout


@pytest.mark.parametrize("said", ["", "838", "99999.light", "838.pink", "5.light", "838.light; x"])
def test_a_page_that_does_not_gets_none(client: FlaskClient, said: str) -> None:
    """Without a sensible word about it nothing is drawn ahead."""
    client.set_cookie(COOKIE, said)
    assert "data:image/svg+xml" not in json.dumps(client.get("/_dash-layout").get_json())


def test_what_came_with_the_page_is_not_drawn_again(client: FlaskClient) -> None:
    """The first request for the same drawing is answered with nothing; for another width with a drawing."""
    first = max(sample.chronicle().events, key=lambda event: event.salience).id
    dependencies = client.get("/_dash-dependencies").get_json()
    one = next(one for one in dependencies if f"{ids.GRAPH}.figure" in one["output"])
    assert "figure" not in drawn(client, one, first, ["", 0, 838, "light", None], 838)
    assert "figure" in drawn(client, one, first, ["", 0, 838, "light", None], 500)


def drawn(client: FlaskClient, one, first: str, held: list[object], width: int) -> str:  # type: ignore[no-untyped-def]
    values = {ids.VIEW: {"address": ""}, ids.MAKE_ROOM: None, ids.SELECTED: first, ids.WIDTH: width,
              ids.SCHEME: "light", ids.EDITION: None, ids.DRAWN_AS: held}  # fmt: skip
    outputs = [dict(zip(("id", "property"), part.rsplit(".", 1), strict=True))
               for part in one["output"].strip(".").split("...")]  # fmt: skip
    answer = client.post("/_dash-update-component", json={
        "output": one["output"], "outputs": outputs, "changedPropIds": [f"{ids.WIDTH}.data"],
        "inputs": [{**part, "value": values[part["id"]]} for part in one["inputs"]],
        "state": [{**part, "value": values[part["id"]]} for part in one["state"]],
    })  # fmt: skip
    assert answer.status_code in (200, 204)
    return answer.get_data(as_text=True)
