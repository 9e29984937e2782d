"""The English words that say on which day something quoted was spoken or written."""

from __future__ import annotations

from timeline.temporal.rule import Quoting

QUOTING = Quoting(
    spoken="(?:said|says|told|tells|declared|warned|announced|added|stated|replied|explained|insisted|complained|argued|asked"
           "|responded|commented|remarked|observed|promised|vowed|predicted|acknowledged|conceded|admitted|claimed|recalled"
           "|testified|concluded)(?! of\\b)",
    written="wrote|writes|written|noted|recorded|tweeted|posted|telegraphed|cabled|e-?mailed|blogged",
    papers="diary|journal|letter|e-?mail|memo|memorandum|telegram|cable|dispatch|notebook|note|postcard",
    printed="report|statement|post|article|release|notice|filing|ruling|tweet|message|blog|video|recording|voicemail|audio"
            "|footage",
    perfect="(?:had|has|have)(?: (?:also|already|once|[a-z]+ly))?",
    led="(?:(?:but|and|then|later|also|only|back|late|early|speaking) ){0,2}(?:on |in )?(?:the )?",
    on="on|in|late|early|late on|early on|this|that|back in",
    of="of|for|from|on|dated|in",
    amid="after|following|during|before|ahead of",
    apart="that|which|who|whom|whose|when|where|while|if|because|since|until|after|before|although|though|as|than|but|and"
          "|would|will|could|should|can|may|might|must|had|has|have|was|were|is|are|be|been|did|does|do|about|against"
          "|adding|following|ahead|during|despite|between|including",
)
