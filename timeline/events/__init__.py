"""Mentions of events: one question a module."""
