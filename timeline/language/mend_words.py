"""Words and classes of words by which slips of the parser are known."""

from __future__ import annotations

from timeline.language.wordlist import words

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
# Participles that are never a past tense.
PARTICIPLES = words("""
    taken given known seen done gone shown stolen broken chosen spoken driven hidden eaten forgotten worn thrown grown
    blown flown sworn torn born borne fallen risen shaken written drawn frozen beaten bitten withdrawn overthrown
    mistaken forgiven been""")
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
DAYS = words("monday tuesday wednesday thursday friday saturday sunday week month year")
MONTHS = words("january february march april may june july august september october november december")
ASKED = words("asked pressed questioned quizzed")
NEAR = words("last next this")
# Verbs of saying in the form that goes with a plural; followed by "that" behind a plural noun they are no nouns.
SAYING = words("""
    say allege argue insist believe think maintain deny admit contend concede acknowledge confirm claim report suspect
    fear state suggest note warn hope estimate reckon recall complain conclude find""")
AUX = frozenset({"aux", "auxpass"})
DENYING = words("denied denies deny denying admitted admits")
CHARGED = words("charged accused suspected convicted suspect suspects accuse accuses accusing instead guilty")
CHARGES = words("offences offenses charges crimes scams rules claims")  # "convicted of trading offences"
DO = words("did does do should")
OPENS = frozenset({"DT", "PRP$", "PRP", "JJ", "JJR", "JJS", "CD"})
SAYS = words("""
    disputes suspects claims denies alleges insists believes says fears reports admits argues maintains reckons thinks
    states suggests warns estimates""")
SAID = words("""
    said says claimed alleged insisted told recalled wrote reported argued believes believed suspects added confirmed
    announced maintained testified""")
OPENERS = words("unless if although while because after before when")  # of clauses with a finite verb
