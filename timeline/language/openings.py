"""Words at the head of a sentence that are no part of it: a dateline, a picture's credit, whose turn it is to speak.

"BREMEN (DPA) - The yard closed", "(Tarn Press Photo) A man walks", "4 MAY, 1430, TARN It rains", "DOLE: They left".
"""

from __future__ import annotations

import re

_PLACE = r"[A-Z][A-Z.'’-]+(?:[ ,/]+[A-Z][A-Z.'’-]+){0,4}"
_SENT = r"(?: ?\([^()]{2,30}\)|,? [A-Z][a-z]{2,8}\.? \d{1,2})"  # by whom, on what day
_DATELINE = re.compile(
    rf"(?:By [A-Z][\w .,'’-]{{3,40}} )?(?:{_PLACE}(?:, [A-Z][\w., ]{{2,30}}?)?{_SENT}{{1,3}} ?(?:--?|[–—])"
    rf"|(?=[A-Z][A-Z .'’]{{3}}){_PLACE}(?:, [A-Z][\w., ]{{2,30}})? ?(?:--|[–—])) (?=[A-Z\"“'‘\d])")
_FILED = re.compile(
    rf"(?:^|[\s|)]){_PLACE}(?:, [A-Z][\w., ]{{2,30}}?)? \((?:[A-Z]{{2,6}}|Reuters)\) ?(?:--?|[–—]) (?=[A-Z\"“'‘\d])")
_LEAD = 200  # characters of a sentence in which a dateline with its agency may stand behind other matter
_AGENCY = r"\b(?:AP|AFP|EPA|Reuters|Getty|[Pp]hotos?|[Pp]hotograph|[Pp]ool|[Pp]icture)\b"
_CREDIT = re.compile(rf"(?:\((?:By [A-Z][^()]{{3,60}}|[^()]{{0,80}}{_AGENCY}[^()]{{0,80}})\) ?)+(?=[A-Z\"“])")
_AGENCY_LINE = re.compile(r"(?:[A-Z][\w.'’-]+(?:,? [A-Z][\w.'’-]+){0,3} )?\((?:[A-Z]{2,6}|Reuters)\) ?(?:--|[–—]) "
                          r"(?=[A-Z\"“])")
_LABEL = re.compile(r"(?:[A-Z][\w&]+ ){0,4}[A-Z][\w&]+: [+−-]\d[\d.,]*%? (?=[A-Z])")  # "Sun Index: +36.08 The firm"
_DASH = re.compile(r"(?:--?|[–—•*·]) (?=[A-Z\"“‘])")
_STAGE = re.compile(r"(?:[(\[][A-Z][A-Z ,.'’-]{3,40}[)\]] ?)+(?=\S)")
_UPDATE = re.compile(r"(?:--? ?)?\((?:Updated?|UPDATED?|Original post)\b[^()]{0,60}\)(?: ?--?)? (?=\S)")
_SCHEDULE = re.compile(
    r"\d{1,2}[.:]\d\d ?(?:[ap]m|noon|midnight)?(?:-\d{1,2}[.:]\d\d ?(?:[ap]m|noon|midnight)?)? (?:[A-Z][A-Z\d]* |\d )+"
    r"(?=[A-Z][a-z])")
_STAMP = re.compile(
    r"\d{1,2} [A-Z]{3,9}, (?:[A-Z\d:.]+,? )+(?=[A-Z][a-z])"
    r"|(?:[A-Z][a-z]+, )?(?:[A-Z][a-z]+ \d{1,2}, \d{4}[;:,] )?\d{1,2}[:.]\d\d ?[AaPp]\.?[Mm]\.?(?: [A-Z]{2,4})?"
    r"(?::? |:? (?:--?|[–—]) (?:[A-Z][^.!?–—-]{2,50} (?:--?|[–—]) )?)(?=[A-Z][a-z])")
_TURN = re.compile(
    r"[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}(?:, [A-Z][A-Z.'’& -]+){0,3}"
    r"(?: [(\[][a-z -]{2,40}[)\]])?: (?=\S)")


def opening(text: str) -> int:
    """How many characters of a sentence are no part of it, whoever speaks in it; 0 if there are none."""
    filed = _FILED.search(text, 0, _LEAD)
    at = filed.end() if filed else 0
    for pattern in (_DASH, _STAGE, _UPDATE, _LABEL, _CREDIT, _DATELINE, _AGENCY_LINE, _CREDIT):
        found = pattern.match(text, at)
        at = found.end() if found else at
    return at


def is_turn(text: str) -> bool:
    """Whether a sentence says first whose turn to speak it is."""
    return _TURN.match(text, opening(text)) is not None


def turn(text: str) -> int:
    """How many characters of a sentence are its opening, a diary's stamp, or say whose turn to speak it is."""
    at = opening(text)
    found = _STAMP.match(text, at) or _SCHEDULE.match(text, at) or _TURN.match(text, at)
    return found.end() if found else at
