"""Which names stand for one bearer: forms of a name folded to a key, and keys joined on evidence.

Joined are spellings ("Red Oak", "RedOak", "Red Oak Inc."), a company with and without a word of its trade, an
acronym and the name whose initials it is, names that the text itself equates ("X (also known as Y)"), and an
institution with and without its country. A part is never joined with its whole.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from timeline.language.naming_words import (
    ABBREVIATED_PLACES,
    BRANCH_WORDS,
    INSTITUTION_WORDS,
    LEGAL_FORMS,
    NO_NAMES,
    PLACES,
    SAME_PLACES,
    SPELLINGS,
    STATE_BODIES,
    TRADE_WORDS,
)
from timeline.language.wordlist import words

Key = tuple[str, ...]

_PART = re.compile(r"[^\s\-–/]+")
_DOMAIN = re.compile(r"(?<=\w)\.(?:com|org|net|eu|io|tv|co\.uk|de|fr|nl|us)$", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?$")
_NOISE = re.compile(r"[^\w&]")
_SMALL = words("of the for and & in on to de la del")
_OFFICES_OF = words("department ministry")
_PARTIES = words("labor state police fire health war")  # are something else without "Department"
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})  # with no accent to take off
_NATIONS = words("us usa uk british american united")
_LONG_NATIONS = {("united", "states"), ("united", "kingdom")}
_COMMON = NO_NAMES | words(
    "general national first new united world central international standard royal advanced north south",
)

_HEADS_OF_PLACES = words("gulf strait cape bay isle channel straits")

_EQUATES = re.compile(
    r"\s*[(,]?\s*(?:(?:also |better |formerly |then |previously |now |popularly )*(?:known|called|styled|trading) "
    r"(?:as )?(?:the )?|a\.?k\.?a\.?,? |formerly |n[ée]e |(?:(?:was|were|is|has been|had been) )?(?:later |then )?"
    r"(?:renamed|rebranded|rechristened)(?: as)?(?: the)? |(?:has )?changed its name to )[\"“‘']?", re.IGNORECASE)
_QUOTED_BRACKET = re.compile(r"\s*\(\s*(?:the )?[\"“‘']")
_BRACKET = re.compile(r"\s*\(\s*(?:the )?")


@lru_cache(maxsize=1 << 13)
def key_of(form: str) -> Key:
    """The words that tell a name from others: lower case, without article, possessive, legal form, points and accents.

    A department or ministry is named by its field first, as it may be: "Department of Justice" is "Justice Department".
    """
    if form in ABBREVIATED_PLACES:
        return (ABBREVIATED_PLACES[form],)
    found = _words(form)
    head = next((place for place, word in enumerate(found) if word in _OFFICES_OF), len(found))
    if found[head + 1:head + 2] == ["of"] and len(found) > head + 2:
        rest = found[head + 2:]
        found = [*found[:head], *(rest[1:] if rest[0] == "the" and len(rest) > 1 else rest), found[head]]
    return tuple(found)


def _words(form: str) -> list[str]:
    """The words of a name in their order, folded."""
    found = [_folded(part) for part in _PART.findall(form)]
    found = [word for word in found if word]
    if len(found) > 1 and found[0] == "the":
        found = found[1:]
    while len(found) > 1 and found[-1] in LEGAL_FORMS | {"&"}:
        found.pop()
    return found


def compact(key: Key) -> str:
    """The key in one word, the same for spaced, hyphenated and joined spellings."""
    joined = "".join(key)
    if joined in SAME_PLACES or len(key) < 2:
        return SAME_PLACES.get(joined, joined)
    return SAME_PLACES.get(key[0], key[0]) + "".join(key[1:])


def equated(text: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether the text says that two neighbouring names are one: by "also known as" or by a name in brackets."""
    between, after = text[first[1]:second[0]], text[second[1]:second[1] + 3].lstrip("\"”’'")
    if len(between) > 40:
        return False
    if _EQUATES.fullmatch(between):
        return True
    if not after.startswith(")"):
        return False
    one, two = text[slice(*first)], text[slice(*second)]
    is_acronym = _is_acronym_of(two, one) or _is_acronym_of(one, two) or _begins_acronym_of(two, one)
    return _QUOTED_BRACKET.fullmatch(between) is not None or (is_acronym and _BRACKET.fullmatch(between) is not None)


def joins(forms: Mapping[str, Sequence[str]], organisations: Iterable[str],
          sure: Iterable[str]) -> list[tuple[str, str]]:
    """Pairs of compact keys that stand for one bearer, given each key's forms and the keys that may be companies.

    `sure` are those that nothing but bodies bear.
    """
    companies = set(organisations)
    keys = {name: key_of(some[0]) for name, some in forms.items()}
    return [*_by_trade(keys, companies), *_by_branch(keys, set(sure)), *_by_initials(forms, companies),
            *_by_nation(keys), *_by_head(keys)]


def _by_trade(keys: Mapping[str, Key], companies: set[str]) -> list[tuple[str, str]]:
    pairs = []
    for name, key in keys.items():
        base = key
        while len(base) > 1 and base[-1] in TRADE_WORDS:
            base = base[:-1]
        bare = compact(base)
        is_own_name = bare not in PLACES and bare not in _COMMON and len(bare) > 2
        if bare != name and is_own_name and (bare not in keys or bare in companies):
            pairs.append((name, bare))
    return pairs


def _by_branch(keys: Mapping[str, Key], bodies: set[str]) -> Iterator[tuple[str, str]]:
    """A company or department and the one longer form of its name: "Redoak Foods", "the Interior Department"."""
    longer: dict[str, list[str]] = {}
    for name, key in keys.items():
        if len(key) == 2 and key[-1] in BRANCH_WORDS | _OFFICES_OF:
            longer.setdefault(key[0], []).append(name)
    for bare, some in longer.items():
        if len(some) == 1 and bare in bodies and bare not in PLACES | _COMMON | _PARTIES:
            yield some[0], bare


def _by_initials(forms: Mapping[str, Sequence[str]], bodies: set[str]) -> list[tuple[str, str]]:
    """Acronyms with the one name whose initials they are; of two letters only with a body's name of two words."""
    longer: dict[str, list[str]] = {}
    for name, some in forms.items():
        in_order = _words(some[0])
        if len(in_order) >= 3 or (len(in_order) == 2 and name in bodies):
            for initials in _initials(in_order):
                longer.setdefault(initials, []).append(name)
    pairs = []
    for name, some in forms.items():
        full = longer.get(name, [])
        is_acronym = any(form.replace(".", "").isupper() or _is_mixed_acronym(form) for form in some)
        is_long = len(name) >= 3 or (len(name) == 2 and name in bodies and all(map(str.isupper, some)))
        if is_acronym and is_long and len(full) == 1 and name not in SAME_PLACES:
            pairs.append((name, full[0]))
    return pairs


def _is_mixed_acronym(form: str) -> bool:
    """Whether an acronym has its small words small: "DfT", "MoD"."""
    return len(form) < 6 and form.isalpha() and form[0].isupper() and form[-1].isupper() and not form.isupper()


def _by_nation(keys: Mapping[str, Key]) -> list[tuple[str, str]]:
    """An institution of two words or more with its country or town before it, if no other has one of that name."""
    owners: dict[str, list[str]] = {}
    for name, key in keys.items():
        is_town = compact(key[:2]) in PLACES
        rest = key[2:] if key[:2] in _LONG_NATIONS or is_town else key[1:] if key[0] in _NATIONS | PLACES else ()
        if len(rest) >= 2:
            owners.setdefault(compact(rest), []).append(name)
    return [(some[0], rest) for rest, some in owners.items() if len(some) == 1 and rest in keys]


def _by_head(keys: Mapping[str, Key]) -> Iterator[tuple[str, str]]:
    """What one place alone is in the story: "the Gulf" of "the Gulf of Tarn", if no other gulf is named."""
    for head in _HEADS_OF_PLACES & keys.keys():
        whole = [name for name, key in keys.items() if head in key and len(key) > 1]
        if len(whole) == 1 and keys[whole[0]][:2] == (head, "of"):
            yield whole[0], head


def by_town(keys: Mapping[str, Key], places: Container[str], bodies: Container[str]) -> Iterator[tuple[str, str]]:
    """A team with and without its town: "the Leeds Herons" and "the Herons"; `places` and `bodies` are known keys."""
    longer: dict[str, list[str]] = {}
    for name, key in keys.items():
        if len(key) > 1 and key[-1].endswith("s") and (compact(key[:-1]) in places or compact(key[:-1]) in PLACES):
            longer.setdefault(key[-1], []).append(name)
    for bare, some in longer.items():
        if len(some) == 1 and bare in bodies and bare not in PLACES | _COMMON | INSTITUTION_WORDS | STATE_BODIES:
            yield some[0], bare


def _folded(part: str) -> str:
    word = _POSSESSIVE.sub("", _DOMAIN.sub("", part.strip("\"'“”‘’()[],;:!?")))
    low = _NOISE.sub("", word).casefold()
    if not low.isascii():
        plain = unicodedata.normalize("NFKD", low.translate(_LETTERS))
        low = "".join(character for character in plain if not unicodedata.combining(character))
    return SPELLINGS.get(low, low)


def _initials(key: Sequence[str]) -> set[str]:
    """The initials of a name, with and without its small words."""
    return {"".join(word[0] for word in key if word not in _SMALL), "".join(word[0] for word in key if word != "&")}


def _is_acronym_of(short: str, full: str) -> bool:
    letters = short.replace(".", "").strip()
    return letters.isupper() and len(letters) >= 2 and letters.casefold() in _initials(_words(full))


def _begins_acronym_of(short: str, full: str) -> bool:
    """Whether an acronym of three letters or more leaves out the last words of a name."""
    letters = short.replace(".", "").strip()
    return letters.isupper() and len(letters) >= 3 and any(
        initials.startswith(letters.casefold()) for initials in _initials(_words(full)))
