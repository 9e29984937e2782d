"""What the form of an English verb tells by its ending, where no parse is at hand."""

from __future__ import annotations

# Verbs whose past has the form of their present.
_ONE_FORM = frozenset({
    "bet", "bid", "broadcast", "burst", "cast", "cost", "cut", "forecast", "hit", "hurt", "knit", "let", "put", "quit",
    "read", "rid", "set", "shed", "shut", "slit", "split", "spread", "thrust", "upset", "wed"})


def is_present(word: str, lemma: str) -> bool:
    """Whether a verb, in lower case, has the form of a present: "installs", "is", "spot"; of "cut" nobody can tell."""
    if lemma == "be":
        return word in {"is", "are", "am"}
    return word in {f"{lemma}s", f"{lemma}es", f"{lemma[:-1]}ies"} or (word == lemma and word not in _ONE_FORM)
