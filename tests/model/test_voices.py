"""The second line in each language: composed from the event, by the same code."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.app.sample import CRACKS, event
from timeline.model.event import Event, Kind, Status, Variant
from timeline.model.voices import ENGLISH, GERMAN, UNCLEAR, line_of, second_line

R, C, D, P, H, N, U = (Status.REPORTED, Status.CLAIMED, Status.DENIED, Status.PLANNED, Status.HYPOTHETICAL,
                       Status.NEGATED, Status.UNREAD)


@pytest.mark.parametrize(("status", "speakers", "deniers", "denied", "english", "german"), [
    (R, (), (), {}, "Echo reports", "Echo berichtet"),
    (C, ("Mary",), (), {}, "Mary says", "laut Mary"),
    (C, ("Mary", "Tom"), (), {}, "Mary and Tom say", "laut Mary und Tom"),
    (C, ("A", "B", "C", "D", "E"), (), {}, "A, B, C and 2 more say", "laut A, B, C und 2 weitere"),
    (C, (UNCLEAR,), (), {}, UNCLEAR, "wer es sagt, ist unklar"),
    (C, ("Mary",), ("Tom",), {"Tom": "finding any"}, "Mary says; Tom denies finding any",
     "laut Mary; bestritten von Tom: „finding any“"),
    (D, ("Mary",), ("Tom",), {}, "Mary says; Tom denies it", "laut Mary; bestritten von Tom"),
    (D, ("Mary",), (UNCLEAR,), {}, f"Mary says; denied, {UNCLEAR}",
     "laut Mary; bestritten, wer es sagt, ist unklar"),
    (P, (), (), {}, "planned", "geplant"),
    (H, ("Mary",), (), {}, "possible; Mary says", "möglich; laut Mary"),
    (N, (), (), {}, "said not to have happened", "soll nicht geschehen sein"),
    (U, (), (), {}, "wording not read", "Wortlaut nicht gelesen"),
])  # fmt: skip
def test_who_says_it(status: Status, speakers: tuple[str, ...], deniers: tuple[str, ...], denied: dict[str, str],
                     english: str, german: str) -> None:
    """Each status, with speakers and deniers, has its line in both languages."""
    found = [second_line(status, Kind.HAPPENING, speakers, deniers, ("Echo",), denied, words=words)
             for words in (ENGLISH, GERMAN)]
    assert found == [english, german]


def test_a_statement_names_who_tells_it() -> None:
    """Of a statement the outlets are named, as is nobody else."""
    assert [second_line(R, Kind.STATEMENT, (), (), ("Echo", "Tide"), {}, words=words)
            for words in (ENGLISH, GERMAN)] == ["told by Echo and Tide", "erzählt von Echo und Tide"]


def test_the_line_of_an_event_is_composed_from_it() -> None:
    """An event's own speakers, deniers, what they deny and what its articles differ on make its line."""
    held: Event = event(CRACKS, second="", salience=1)
    held = replace(held, deniers=(), status=Status.CLAIMED)
    assert line_of(held, GERMAN) == f"laut {' und '.join(held.speakers)}"
    differing = replace(held, variants=(Variant("the number of cracks", "two", "a", 0, 3),
                                        Variant("the number of cracks", "three", "b", 0, 5)))
    assert line_of(differing, ENGLISH).endswith("; articles differ on the number of cracks")
    assert line_of(differing, GERMAN).endswith("; die Artikel unterscheiden sich: the number of cracks")
