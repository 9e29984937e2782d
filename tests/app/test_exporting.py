"""The export menu: what it asks of the program, and what it gives to the page."""

from __future__ import annotations

import base64

import pytest
from dash import no_update

from tests.app import sample
from timeline.app.actions import FORMS, PASTED
from timeline.app.asking import asked
from timeline.app.desk import Desk
from timeline.app.exporting import exported


def lines(form: str, **fields: object) -> list[str]:
    """What an export of this view asks for."""
    actions = sample.actions()
    download, pasted = exported(asked(Desk(sample.chronicle(), actions), actions, fields), actions, form)
    words = pasted["html"] if form == PASTED else base64.b64decode(download["content"]).decode()
    return words.split("\n")


@pytest.mark.parametrize("form", FORMS)
def test_every_form(form: str):
    """Each form is asked for by its name, with the lanes and the scale of the view."""
    assert lines(form, lanes="actor", scale="sequence")[:3] == [form, "actor", "sequence"]


def test_no_filter_is_no_choice():
    """Without a filter a chart chooses by rank and a table has all events; a filter is a choice."""
    assert lines("html")[3:] == ["no choice"]
    assert len(lines("csv")[3:]) == len(sample.chronicle().events)
    assert lines("html", standings=["planned"])[3:] == [sample.mention(sample.REOPEN).id]


def test_another_form():
    """What is no form gives nothing."""
    actions = sample.actions()
    assert exported(asked(Desk(sample.chronicle(), actions), actions, {}), actions, "exe") == (no_update, no_update)
