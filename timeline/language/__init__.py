"""Blocks, sentences, parse and names of a text; knows neither dates nor events."""
