"""What a stored story is looked up by: the order in which the pipeline gives it."""

from __future__ import annotations

from pathlib import Path

from timeline.story import Story, load


def test_expressions_stand_in_the_order_of_the_texts(seeds: Story, tmp_path: Path) -> None:
    """Expressions are ordered by document and offset, each has its line of the account, and a file finds each."""
    found = seeds.chronicle.dated
    places = [(one.anchored.document, one.anchored.timex.start) for one in found]
    assert places == sorted(places) and len(places) > 20
    assert [line.timex for line in seeds.chronicle.account] == [one.id for one in found]
    again = load(seeds.save(tmp_path / "s.timeline")).chronicle
    for one in found:
        read = again.expression(one.id)
        assert read is not None and (read.id, read.interval, read.why) == (one.id, one.interval, one.why)
