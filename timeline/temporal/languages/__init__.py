"""One file of data a language: its words and its rules."""
