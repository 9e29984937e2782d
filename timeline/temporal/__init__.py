"""Temporal expressions: found, understood, anchored."""
