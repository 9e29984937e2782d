"""Answers are compressed for whoever takes it, and are the same once unpacked."""

from __future__ import annotations

import gzip

import pytest
from flask.testing import FlaskClient

from tests.app import sample
from timeline.app import create_app


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    return create_app(sample.story(), sample.actions()).server.test_client()


@pytest.mark.parametrize("path", ["/_dash-layout", "/_dash-dependencies", "/assets/dashboard.css"])
def test_texts_are_compressed(client: FlaskClient, path: str) -> None:
    """Layout, wiring and style sheet come compressed, smaller than they are, and unpack to what they are."""
    plain = client.get(path)
    packed = client.get(path, headers={"Accept-Encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in packed.headers["Vary"]
    assert gzip.decompress(packed.data) == plain.data
    assert len(packed.data) < len(plain.data) / 2
    assert int(packed.headers["Content-Length"]) == len(packed.data)


def test_who_does_not_take_it_gets_it_plain(client: FlaskClient) -> None:
    """Without asking for it, and for what is short, nothing is compressed."""
    assert "Content-Encoding" not in client.get("/").headers
    assert "Content-Encoding" not in client.get("/", headers={"Accept-Encoding": "gzip;q=0"}).headers
    assert "Content-Encoding" not in client.get("/no-such-page/", headers={"Accept-Encoding": "br"}).headers
