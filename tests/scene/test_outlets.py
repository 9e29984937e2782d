"""What a drawing calls an unknown outlet."""

from __future__ import annotations

from tests.scene.samples import day, event
from timeline.scene import scene

FIRST, SECOND = "unknown outlet (000.txt)", "unknown outlet (001.txt)"


def test_the_only_unknown_outlet_needs_no_file_name():
    """A mark calls it unknown and no more."""
    made = scene([event("a", day(2020, 1, 1), outlets=(FIRST,))], width=838)
    assert made.marks[0].second_line == "unknown outlet reports"


def test_of_two_unknown_outlets_each_has_its_file_name():
    """So does a single one of them that is drawn alone."""
    one, other = event("a", day(2020, 1, 1), outlets=(FIRST,)), event("b", day(2020, 1, 2), outlets=(SECOND,))
    assert {mark.second_line for mark in scene([one, other], width=838).marks} == {f"{FIRST} reports",
                                                                                    f"{SECOND} reports"}
    assert scene([one], width=838, outlets=(FIRST, SECOND)).marks[0].second_line == f"{FIRST} reports"
