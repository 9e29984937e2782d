"""The English words that turn a bare "Thursday" to the past or the future."""

from __future__ import annotations

from timeline.temporal.rule import Cues

CUES = Cues(
    plain=frozenset({"was", "were", "had", "did"}),
    weak=frozenset({"has", "have"}),
    named=r"(?:the|a|an|his|her|its|their|our|this|that|\w+['’]s)",
    limit=r"(?:until|till|through|by|(?:no|not) (?:later|earlier|sooner) than|not before|starting|beginning|effective"
          r"|due|(?:scheduled|set|slated) for)"
          r"(?:\s+(?:the|on|in|next|early|late|mid|about|around))?",
    future=r"(?:is|are) on(?=\s*$)"
           r"|(?:(?:was|were|been) )?(?:postponed|delayed|extended|deferred|adjourned|put off) (?:until|till|to)"
           r"|(?:has|have) scheduled|begins|starts|opens|expires|resumes|convenes|takes (?:effect|place)"
           r"|(?:will|won't|shall|would"
           r"|(?:is|are|was|were) (?:to|(?:due|scheduled|expected|set|slated|planned)(?: to)?)"
           r"|(?:plans?|expects?|hopes?|intends?|wants?|planned|expected|scheduled|hoped|agreed|set|due|about|ready"
           r"|going|likely) to|planning to|may|can|could|should)"
           r"(?:(?: (?:not|also|still|soon|[a-z]+ly))? be (?:[a-z]+ly )?[a-z]+)?",
    past=r"had (?:\w+ )?been (?:due|scheduled|expected|set|planned) to"
         r"|(?:was|were|had|did)(?: [a-z]+(?:ed|[^e]n))?|has|have|said|told|came|went|made|took|began|fell"
         r"|rose|won|lost|met|got|gave|left|became|brought|bought|built|chose|drew|drove|fought|found|flew|grew"
         r"|held|kept|knew|led|paid|ran|saw|sent|shot|sold|spent|spoke|stood|struck|thought|wrote"
         r"|(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bits )(?<!\bstill )[a-z]{2,}[^e\W]ed",
    soft=r"may|can|could|should|would|was|were|planned|expected|scheduled|hoped|agreed|set|wants?|hopes?|likely"
         r"|begins|starts|opens|expires|resumes|convenes|takes|until|till|through|by|starting|beginning|effective|due",
    untold=r"\b(?:for|beyond|to|into|until|till|before|through|starting|beginning|effective|by|after|toward)"
           r"(?: the)?(?: early| late| mid)?\W*$"
           r"|\b(?:amended|corrected|updated|revised|modified|clarified|correction|clarification"
           r"|(?:article|story|post|piece|column|version)\b[^.!?\n]{0,60}\b(?:published|appeared|posted|printed))"
           r"\b[^!?\n]{0,80}$",
)
