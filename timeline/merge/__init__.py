"""Mentions that tell one event, joined across and within documents."""

from timeline.merge.groups import dates_agree, merge, same_event

__all__ = ["dates_agree", "merge", "same_event"]
