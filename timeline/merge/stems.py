"""The stem that a verb and the nouns made from it share: "investigate", "investigation"; "acquire", "acquisition".

Suffixes are taken off by rule, what no rule reaches stands in a table. Stems serve comparison only and are never shown.
"""

from __future__ import annotations

from functools import lru_cache

# Words of one stem that no rule brings together; the first stands for all.
_GROUPS = """
acquire acquisition; sell sale; die death dead dying; explode explosion explosive; collide collision; decide
decision; invade invasion; divide division; conclude conclusion; expand expansion; extend extension; suspend
suspension; permit permission; admit admission; submit submission; commit commitment commission; transmit
transmission; detain detention; retain retention; bear birth born; lose loss lost; choose choice; fly flight;
speak speech; see sight; give gift; marry marriage; bury burial; deny denial; try trial; destroy destruction;
produce production; reduce reduction; introduce introduction; receive reception receipt; deceive deception;
describe description; convict conviction; erupt eruption; intervene intervention; prevent prevention; resolve
resolution; solve solution; succeed success succession; proceed procedure; depart departure; fail failure;
seize seizure; expose exposure; close closure; press pressure; offend offence offense; defend defence defense;
lend loan; advise advice; prove proof; believe belief; relieve relief; think thought; know knowledge; grow
growth; weigh weight; behave behaviour behavior; steal theft; laugh laughter; strike stricken; win winner;
hang hung; slay slain; shoot shot; break brake; compel compulsion; expel expulsion; propel propulsion; repel
repulsion; quake earthquake; compete competition; repeat repetition; oppose opposition; propose proposal;
acquit acquittal; abolish abolition; demolish demolition; publish publication; apply application; accuse
accusation; confirm confirmation; declare declaration; cancel cancellation; inform information; tell tale;
comply compliance; resign resignation; explain explanation; pronounce pronunciation; appear appearance;
criticise criticism criticize; analyse analysis analyze; diagnose diagnosis; kidnap kidnapping; withdraw
withdrawal; ground aground grounding;
concede concession; remove removal; reverse reversal; renew renewal; arrive arrival; approve approval; refuse refusal;
survive survival; move movement motion
"""
_IRREGULAR = {word: group.split()[0] for group in _GROUPS.split(";") for word in group.split()}
_SUFFIXES = ("izations", "isations", "ization", "isation", "ations", "ation", "itions", "ition", "ments", "ment",
             "ances", "ance", "ences", "ence", "ings", "ing", "ions", "ion", "als", "al", "ers",
             "er", "ors", "or", "ies", "es", "ed", "ure", "age", "ness", "ity", "ive", "ize", "ise",
             "ate", "ify", "y", "e", "s")
_LEAST = 3
_DOUBLED = 2


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The stem of a word in lower case."""
    word = word.lower()
    found = _IRREGULAR.get(word)
    if found is None and word.endswith("s") and not word.endswith("ss"):
        found = _IRREGULAR.get(word[:-1])
    return _stripped(found or word)


def _stripped(word: str) -> str:
    for _ in range(_DOUBLED):
        ending = next((end for end in _SUFFIXES if word.endswith(end) and len(word) - len(end) >= _LEAST), "")
        if not ending or (ending == "s" and word.endswith("ss")):
            break
        word = word[:-len(ending)]
    if len(word) > _LEAST and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word
