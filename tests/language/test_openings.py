"""Datelines, credits of pictures and names of speakers are no part of the sentence behind them."""

from __future__ import annotations

import pytest

from timeline.language.openings import opening, turn


@pytest.mark.parametrize(("text", "proper"), [
    ("BREMEN (DPA) - The yard closed.", "The yard closed."),
    ("NEW TARN, Sept. 29 -- Without a plan it fell.", "Without a plan it fell."),
    ("SEOUL, South Korea (AP) — A man fell.", "A man fell."),
    ("HULL, July 3 (Reuters) - The dock closed.", "The dock closed."),
    ("By Ann Dole BREMEN, Germany (DPA) - The yard closed.", "The yard closed."),
    ("(Tarn Press Photo/Ann Dole) A man walks past.", "A man walks past."),
    ("(COMMERCIAL BREAK) They left.", "They left."),
    ("2009 05 3 08:53 JST TARN CITY (Reuters) - A storm passed.", "A storm passed."),
    ("(By Ann Dole -- Tarn Press) HULL, England -- A man fell.", "A man fell."),
    ("Hull (DPA) -- The yard closed.", "The yard closed."),
    ("(DPA) -- The yard closed.", "The yard closed."),
    ("Tarn Index: +36.08 The yard closed.", "The yard closed."),
    ("Result: 36 men left.", "Result: 36 men left."),
    ("-- The yard closed.", "The yard closed."),
    ("- 3 men left.", "- 3 men left."),
    ("Reporters of (the) agency - two - left.", "Reporters of (the) agency - two - left."),
    ("(Update 2:04 p.m. in Tarn) They left.", "They left."),
    ("The IBM - a firm - grew.", "The IBM - a firm - grew."),
    ("IBM - which is big - grew.", "IBM - which is big - grew."),
    ("US - Iran talks began.", "US - Iran talks began."),
    ("US — Iran talks began.", "US — Iran talks began."),
    ("DOLE: They left.", "DOLE: They left."),
    ("(It rained.) They left.", "(It rained.) They left."),
])
def test_openings(text: str, proper: str) -> None:
    """A place in capitals with a date, an agency or a long dash opens a report; a name with a dash does not."""
    assert text[opening(text):] == proper


@pytest.mark.parametrize(("text", "proper"), [
    ("DOLE: They left.", "They left."),
    ("ANN DOLE, TARN REPORTER (on camera): They left.", "They left."),
    ("4 MAY, 1430 GMT, TARN HARBOUR It rains.", "It rains."),
    ("Friday, May 21, 2010; 8:38 PM They left.", "They left."),
    ("8:38 PM was late.", "8:38 PM was late."),
    ("10:00 am GMT - Harbour hearing - The council meets.", "The council meets."),
    ("10:00 am - The council meets.", "The council meets."),
    ("7.30-8.30 pm TARN RADIO 5 LIVE Ann Dole is back.", "Ann Dole is back."),
    ("7.30 pm is late.", "7.30 pm is late."),
    ("Police: They left.", "Police: They left."),
    ("MAY 4: They left.", "MAY 4: They left."),
])
def test_turns(text: str, proper: str) -> None:
    """Names in capitals before a colon say whose turn it is; a noun for people speaks itself."""
    assert text[turn(text):] == proper
