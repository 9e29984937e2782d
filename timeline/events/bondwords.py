"""Classes of English words that are not complete without others. Lower case; from knowledge of English."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Words of degree, without which an adjective or adverb says something else.
DEGREES = _set("as enough fewer how least less more most much so that the too well")
# Words of degree behind which a clause or phrase says how much, or as what.
MEASURED = _set("as enough same too")
# Adjectives without which a noun is another thing.
IDENTITY = _set("""
    early final first former last late latter mid new next only other own previous same second such third vice""")
# Nouns for how many, of which "of" says of what.
SHARES = _set("""
    amount billions couple dozens half handful hundreds lot many millions most number pair percent range series
    some thousands variety""")
# Nouns for what something is like, which a clause behind it says.
KINDS = _set("kind kinds sort sorts type types")
# Pronouns that what follows picks out: "those who fled".
PICKED = _set("all anyone anything everyone everything nothing one ones someone something those")
# Nouns that say nothing without what follows them: "in the hours after", "on the brink of".
RELATIONAL = _set("""
    ability absence aftermath amount area author back basis beginning behalf best bottom brink brunt bulk cause
    chance course day days degree director edge effort efforts end eve event extent fact fear form front hands
    head heart height hours idea kind kinds lack level likelihood matter member members middle midst minutes
    moment moments months need number opportunity outskirts part place point possibility presence process prospect
    rate result right risk role scene sense side site size sort sorts source start threat time top type use verge
    victims wake way weeks years""")
# Nouns of which an infinitive says what they are.
TO_DO = _set("""
    ability attempt bid chance decision desire effort failure intention move need obligation opportunity
    permission plan pledge promise reason refusal right way willingness""")
# Verbs that say nothing without an object or predicate.
NEVER_BARE = _set("""
    afford become cause comprise constitute contain create get give have include involve make mean need owe provide
    put receive represent require resemble seem show want""")
# Verbs of saying that are no English without a hearer.
TO_WHOM = _set("assure inform notify remind tell")
# Words that stand before a time and end no words: "back in 2011", "probably on Monday".
BEFORE_TIMES = _set("""
    about almost around back even exactly just likely nearly only perhaps possibly probably shortly sometime""")
# Adverbs that say where something goes or what becomes of it: "declared it over", "let them back".
WHITHER = _set("apart aside away back closer down forward home in off out over together up")
# Words that only lead to what follows, whatever they are tagged as.
LEADING = _set("""
    according ahead based beginning compared concerning due following including prior regarding starting thanks""")
# Adjectives that say nothing, or something else, without the phrase that completes them.
NEEDED_BY_ADJECTIVE = _set("""
    able accustomed aware based bound capable close committed comparable dedicated devoid due eligible equal
    equivalent fond full incapable indicative likely limited loath open opposed owing prone ready related
    reluctant reminiscent responsible short similar subject tantamount thanks unable unaware unlikely unwilling
    used willing worth""")

# Verbs that are no English, or mean something else, without a phrase: the prepositions that lead to it.
_LED = (
    ("put place", "in into on at to under behind through off up before within onto"),
    ("base model", "on upon after"),
    ("accuse deprive rid assure remind convict acquit suspect consist dispose rob strip", "of"),
    ("discourage deter prohibit", "from"),
    ("prevent stop bar ban keep exclude exempt refrain stem suffer range derive hail", "from"),
    ("attribute ascribe subject expose dedicate devote belong amount limit restrict confine refer "
     "adhere entitle relate stick resort object contribute respond react reply lead apply", "to"),
    ("turn", "into to in on"),
    ("convert transform translate plunge divide split lapse delve check", "into to in"),
    ("rely depend insist embark concentrate focus hinge centre center", "on upon"),
    ("lie live reside sit stand stay remain hang lean settle rest dwell",
     "in on at under behind within near above below between among outside inside by with off from"),
    ("bring lead send", "to into through before off"),
    ("take", "to into through before off as"),
    ("deal cope charge associate equip comply tamper side collide", "with"),
    ("look", "at for after into like to"),
    ("call account opt vie vouch yearn", "for"),
    ("describe regard treat serve act portray depict", "as"),
    ("result culminate specialise specialize", "in from"),
    ("differ separate", "from"),
    ("aim", "at to"),
    ("tell", "about of"),
    ("date", "to from back"),
    ("come", "from to into under"),
    ("get", "to into out on off through"),
    ("run", "into for out"),
    ("go", "to into through on"),
    ("make", "of into"),
    ("hold", "to"),
    ("set", "about"),
)
NEEDED = {verb: _set(prepositions) for verbs, prepositions in _LED for verb in verbs.split()}
