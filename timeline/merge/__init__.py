"""Mentions that tell one event, joined across and within documents."""

from timeline.merge.continued import continued
from timeline.merge.described import Described
from timeline.merge.groups import is_aside, merge
from timeline.merge.pair import dates_agree
from timeline.merge.wanted import Wanted, kinds_of, things_of

__all__ = ["Described", "Wanted", "continued", "dates_agree", "is_aside", "kinds_of", "merge", "things_of"]
