"""Which letters a rule's pattern cannot do without: a window that lacks one of them need not be searched."""

from __future__ import annotations


def needs(parts: list[str]) -> tuple[frozenset[str], ...]:
    """For each part of a pattern that must match, the letters of which a window then has at least one."""
    return tuple(sorted(_sequence(parts, 0)[0], key=len))  # the rarest first


def _sequence(parts: list[str], at: int) -> tuple[list[frozenset[str]], int]:
    """What the parts from a place to the end of their group need, and the place behind it.

    Of alternatives, one letter of what each needs most surely; where one needs nothing, they need nothing.
    """
    alternatives: list[list[frozenset[str]]] = [[]]
    while at < len(parts) and parts[at] != ")":
        part, at = parts[at], at + 1
        if part == "|":
            alternatives.append([])
            continue
        if part.endswith(")"):
            found = [frozenset(part.strip("()[]"))]
        elif part[0] == "(":
            found, at = _sequence(parts, at)
        else:
            found = [frozenset(part.strip("[]"))]
        mark = parts[at] if at < len(parts) and parts[at] in ("?", "*", "+") else ""
        at += len(mark)
        if mark not in ("?", "*") and part not in ("(?!", "(?<!"):
            alternatives[-1] += found
    if len(alternatives) == 1:
        return alternatives[0], at + 1
    if not all(alternatives):
        return [], at + 1
    return [frozenset[str]().union(*(min(reversed(one), key=len) for one in alternatives))], at + 1
