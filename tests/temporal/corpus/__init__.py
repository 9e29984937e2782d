"""Phrasings of our own for each language: what they mean, and what means no time at all."""
