"""The collector of garbage is left as it was found."""

from __future__ import annotations

import gc

import pytest

from timeline.collector import seldom


def test_all_is_as_before_when_the_work_is_done() -> None:
    """While the work goes on the collector looks less often; then, also after an error, as often as before."""
    before = gc.get_threshold()
    with pytest.raises(ValueError, match="bad input"), seldom():
        assert gc.get_threshold()[0] > before[0]
        assert gc.get_freeze_count() > 0
        raise ValueError("bad input")
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0


def test_what_was_frozen_stays_so() -> None:
    """A program that set its own story apart keeps it so."""
    gc.freeze()
    with seldom():
        pass
    assert gc.get_freeze_count() > 0
    gc.unfreeze()


def test_who_collects_nothing_goes_on_so() -> None:
    """A collector that never looks is not made to."""
    before = gc.get_threshold()
    gc.set_threshold(0)
    with seldom():
        assert gc.get_threshold()[0] == 0
    gc.set_threshold(*before)
